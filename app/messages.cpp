// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messages.h"

#include "app/booksession.h"

namespace clausemeter::app {

using widgets::Message;

Message Messages::error(const Error& error)
{
    return {.kind = Message::Kind::Error,
            .text = [error](const text::Words& words) { return words.error(error); }};
}

Message Messages::errors(const std::vector<Error>& errors)
{
    return {.kind = Message::Kind::Error, .text = [errors](const text::Words& words) {
                QStringList lines;
                for (const Error& error : errors)
                    lines << words.error(error);
                return lines.join(u'\n');
            }};
}

Message Messages::written(const QString& path, const Status& status)
{
    if (!status)
        return error(status.error());
    return {.kind = Message::Kind::Success,
            .text = [path](const text::Words&) { return tr("The file %1 was written.").arg(path); }};
}

Message Messages::anotherBook()
{
    return {.kind = Message::Kind::Error, .text = [](const text::Words&) {
                return tr(
                    "Another book was opened meanwhile; nothing was kept. Open the book that it belongs "
                    "to, and then the files again.");
            }};
}

Message Messages::undoable(Message message, BookSession& book, int changes)
{
    message.undoes = true;
    message.actionText = [] { return tr("Undo"); };
    message.action = [&book, changes] {
        for (int i = 0; i < changes; ++i)
            book.undo();
    };
    return message;
}

} // namespace clausemeter::app
