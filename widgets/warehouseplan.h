// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/warehouse/readwarehouse.h"

#include <QWidget>
#include <optional>

class QCheckBox;
class QLabel;
class QPlainTextEdit;

namespace clausemeter::widgets {

class LinkButton;

// What counting a table costs its server: rows a day and in all, the query and how the server would run it.
// Above kLargeScan rows somebody has to say that it shall be done.
class WarehousePlan : public QWidget {
    Q_OBJECT

public:
    static constexpr std::int64_t kLargeScan = 1'000'000'000;

    explicit WarehousePlan(QWidget* parent = nullptr);

    // Absent: nothing to show. `days`: that will be counted; 0: not known yet.
    void setPreview(const std::optional<warehouse::TablePreview>& preview, int days);
    // It is no large scan, or somebody wants it all the same.
    bool mayCount() const;
    void retranslateUi();

Q_SIGNALS:
    void edited();

private:
    void showAll();

    std::optional<warehouse::Plan> m_plan;
    QString m_query;
    int m_days = 0;
    bool m_isLarge = false;
    QLabel* m_cost;
    QCheckBox* m_allow;
    LinkButton* m_more;
    QPlainTextEdit* m_text;
};

} // namespace clausemeter::widgets
