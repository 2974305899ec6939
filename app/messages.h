// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "widgets/message.h"

#include <QCoreApplication>
#include <vector>

namespace clausemeter::app {

class BookSession;

// What the window says of an error, of a file that was written and of a change that can be undone.
class Messages {
    Q_DECLARE_TR_FUNCTIONS(clausemeter::app::Messages)

public:
    static widgets::Message error(const Error& error);
    static widgets::Message errors(const std::vector<Error>& errors); // one or more
    // That the file is there, or why not.
    static widgets::Message written(const QString& path, const Status& status);
    // Another book was opened meanwhile, in which the same number is another customer.
    static widgets::Message anotherBook();
    // With a button that undoes the last changes of the book, which it tells of.
    static widgets::Message undoable(widgets::Message message, BookSession& book, int changes = 1);
};

} // namespace clausemeter::app
