// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QTableWidget;

namespace clausemeter::app {

// What can be done from the keyboard: every action of the menus, and the keys of strip and chart.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    ShortcutsDialog(const QList<QAction*>& actions, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslateUi();

    QList<QAction*> m_actions;
    QTableWidget* m_table;
};

} // namespace clausemeter::app
