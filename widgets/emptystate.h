// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/recentlist.h"

class QLabel;
class QPushButton;

namespace clausemeter::widgets {

// Shown while nothing is open: what to do next, and what was open before. Names the logs that wait for their
// account file, where there are some.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    void setWaiting(const QStringList& logs);
    void setRecent(const QList<RecentList::Entry>& entries);

Q_SIGNALS:
    void openRequested();
    void sampleRequested();
    void warehouseRequested();
    void recentChosen(int entry);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    QStringList m_waiting;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_open;
    QPushButton* m_sample;
    QPushButton* m_warehouse;
    RecentList* m_recent;
};

} // namespace clausemeter::widgets
