// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/inputreport.h"

#include <QHeaderView>
#include <optional>

class QComboBox;

namespace clausemeter::widgets {

// A header in which each field of a preview has, under its name, a list of what it may stand for.
class RoleHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit RoleHeader(QWidget* parent = nullptr);

    // The columns from section `first` on, with the role that each has.
    void setColumns(const std::vector<logs::Column>& columns, int first);
    // Words anew.
    void retranslateUi();
    const QList<QComboBox*>& lists() const { return m_lists; }

Q_SIGNALS:
    void roleChosen(int column, std::optional<clausemeter::logs::Role> role); // by the user
    void focused(int section);                                                // its list got the keyboard

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void updateGeometries() override;

public Q_SLOTS:
    void placeLists();

private:
    QComboBox* makeList();

    std::vector<logs::Column> m_columns;
    int m_first = 0;
    QList<QComboBox*> m_lists;
};

} // namespace clausemeter::widgets
