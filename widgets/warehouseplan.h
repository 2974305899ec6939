// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/warehouse/readwarehouse.h"

#include <QWidget>
#include <optional>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QSpinBox;

namespace clausemeter::widgets {

class LinkButton;

// What counting a table costs its server: rows a day and in all, days that are kept from before and need not
// be asked for, the query and how the server would run it. Above kLargeScan rows somebody has to say that it
// shall be done.
class WarehousePlan : public QWidget {
    Q_OBJECT

public:
    static constexpr std::int64_t kLargeScan = 1'000'000'000;

    explicit WarehousePlan(QWidget* parent = nullptr);

    void setPreview(const std::optional<warehouse::TablePreview>& preview); // absent: nothing to show
    // As in warehouse::Keeping.
    int latenessDays() const;
    void setLatenessDays(int days);
    bool refetches() const;
    // It is no large scan, or somebody wants it all the same.
    bool mayCount() const;
    void retranslateUi();

Q_SIGNALS:
    void edited();
    void latenessEdited(); // other days are kept than the preview says

private:
    void layOut();
    void showAll();
    QString costText() const;
    QString keptText() const;
    int daysToFetch() const;
    bool isLarge() const;

    std::optional<warehouse::Plan> m_plan;
    QString m_query;
    int m_days = 0; // that will be counted; 0: not known yet
    int m_keptDays = 0;
    QLabel* m_cost;
    QLabel* m_kept;
    QCheckBox* m_refetch;
    QLabel* m_latenessCaption;
    QSpinBox* m_lateness;
    QCheckBox* m_allow;
    LinkButton* m_more;
    QPlainTextEdit* m_text;
};

} // namespace clausemeter::widgets
