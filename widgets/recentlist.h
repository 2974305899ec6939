// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace clausemeter::widgets {

// Accounts that were open before, each a link with its folder beside it. Hidden while there are none.
class RecentList : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        QString account; // path
        int logs = 0;    // how many were open with it
    };

    explicit RecentList(QWidget* parent = nullptr);

    void setEntries(const QList<Entry>& entries);

Q_SIGNALS:
    void chosen(int entry);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    QList<Entry> m_entries;
    QLabel* m_heading;
    QGridLayout* m_grid;
};

} // namespace clausemeter::widgets
