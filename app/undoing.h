// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace clausemeter::app {

class Actions;
class BookSession;
class Contracts;
class Session;
struct WindowParts;

// Undo and redo: of what was decided and noted where texts of agreements are in front, of the book elsewhere.
// The menu names what is next.
class Undoing : public QObject {
    Q_OBJECT

public:
    Undoing(const Session& session, BookSession& book, Contracts& contracts, const WindowParts& parts,
            Actions& actions, QObject* parent);

    void show(); // anew: the book or what is in front is another

private:
    bool isOfTexts() const;

    const Session& m_session;
    BookSession& m_book;
    Contracts& m_contracts;
    const WindowParts& m_parts;
    Actions& m_actions;
};

} // namespace clausemeter::app
