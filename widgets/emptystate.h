// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace clausemeter::widgets {

// Shown while nothing is open: what to do next. Names the logs that wait for their account file, where there
// are some.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    void setWaiting(const QStringList& logs);

Q_SIGNALS:
    void openRequested();
    void sampleRequested();

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
};

} // namespace clausemeter::widgets
