// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shortcutsdialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace clausemeter::app {

namespace {

QString withoutMnemonic(QString text)
{
    static const QChar mark = QLatin1Char('&');
    // Chinese menus carry the mnemonic in brackets at the end
    const qsizetype bracket = text.lastIndexOf(QLatin1String("(&"));
    if (bracket >= 0 && text.size() >= bracket + 4 && text[bracket + 3] == QLatin1Char(')'))
        text.remove(bracket, 4);
    return text.remove(mark);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_table(new QTableWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_table->setColumnCount(2);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false); // Tab leads out of it
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->addWidget(m_table);
    layout->addWidget(buttons);
    resize(520, 560);
    retranslateUi();
}

void ShortcutsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

void ShortcutsDialog::retranslateUi()
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels({tr("Action"), tr("Keys")});
    QList<std::pair<QString, QString>> rows;
    for (const QAction* action : m_actions) {
        if (!action->shortcut().isEmpty())
            rows.append(
                {withoutMnemonic(action->text()), action->shortcut().toString(QKeySequence::NativeText)});
    }
    rows.append({tr("Service month before or after, in the month strip"), tr("Left, Right, Home, End")});
    rows.append({tr("Show a clause that the row or the text at the cursor names"), tr("Ctrl+Return")});
    rows.append({tr("Move, zoom and fit the chart"), tr("Left, Right, +, −, 0")});
    rows.append(
        {tr("Crosshair of the chart from slot to slot; with Shift, select"), tr("Ctrl+Left, Ctrl+Right")});
    rows.append({tr("Set a cursor of the chart at the crosshair"), tr("A, B")});
    rows.append({tr("Heat map by slot and day; with Ctrl by hour and week; with Shift, select"),
                 tr("Left, Right, Up, Down")});
    m_table->setRowCount(int(rows.size()));
    for (int i = 0; i < int(rows.size()); ++i) {
        m_table->setItem(i, 0, new QTableWidgetItem(rows[i].first));
        m_table->setItem(i, 1, new QTableWidgetItem(rows[i].second));
    }
}

} // namespace clausemeter::app
