// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overtaking.h"

namespace clausemeter::app {

Overtaking::Overtaking(BookSession& book, QWidget* window)
    : QObject(window)
    , m_book(book)
    , m_window(window)
{
    connect(&book, &BookSession::refused, this, &Overtaking::show);
}

void Overtaking::show(const Overtaken& change)
{
    auto* dialog = new widgets::OvertakenDialog(change.shown, m_window);
    connect(dialog, &QDialog::accepted, this, [this, makeAgain = change.makeAgain, path = m_book.path()] {
        if (path == m_book.path())
            makeAgain();
    });
    dialog->open();
}

} // namespace clausemeter::app
