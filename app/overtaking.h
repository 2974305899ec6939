// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/booksession.h"

#include <QObject>

class QWidget;

namespace clausemeter::app {

// Shows a change that somebody else's came before, and makes it again where that is wanted.
class Overtaking : public QObject {
    Q_OBJECT

public:
    // Dialogs stand over `window`.
    Overtaking(BookSession& book, QWidget* window);

private:
    void show(const Overtaken& change);

    BookSession& m_book;
    QWidget* m_window;
};

} // namespace clausemeter::app
