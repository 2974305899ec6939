// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/undoing.h"

#include "app/actions.h"
#include "app/booksession.h"
#include "app/contracts.h"
#include "app/session.h"
#include "app/windowparts.h"
#include "widgets/pagestack.h"
#include "widgets/text/journalwords.h"
#include "widgets/wordsfor.h"

#include <QAction>
#include <QStackedWidget>

namespace clausemeter::app {

Undoing::Undoing(const Session& session, BookSession& book, Contracts& contracts, const WindowParts& parts,
                 Actions& actions, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_book(book)
    , m_contracts(contracts)
    , m_parts(parts)
    , m_actions(actions)
{
    connect(actions.undo, &QAction::triggered, this,
            [this] { isOfTexts() ? m_contracts.undo() : m_book.undo(); });
    connect(actions.redo, &QAction::triggered, this,
            [this] { isOfTexts() ? m_contracts.redo() : m_book.redo(); });
    connect(parts.stack, &widgets::PageStack::currentChanged, this, &Undoing::show);
    connect(parts.body, &QStackedWidget::currentChanged, this, &Undoing::show);
    connect(&contracts, &Contracts::historyChanged, this, &Undoing::show);
}

bool Undoing::isOfTexts() const
{
    return m_parts.body->currentWidget() == m_parts.content &&
           m_parts.stack->isCurrent(m_parts.pages.contract) && m_contracts.showsText();
}

void Undoing::show()
{
    const text::Words& words = widgets::wordsFor(m_parts.content);
    if (isOfTexts()) {
        m_actions.setUndo(m_contracts.nextUndo(words), m_contracts.nextRedo(words));
        return;
    }
    const bool canChange = !m_session.current() && m_book.isWritable();
    const auto name = [&](const std::optional<book::JournalEntry>& entry) -> std::optional<QString> {
        if (!canChange || !entry)
            return std::nullopt;
        return text::JournalWords(words, {}, {}).kind(book::tokenOf(entry->kind));
    };
    m_actions.setUndo(name(m_book.nextUndo()), name(m_book.nextRedo()));
}

} // namespace clausemeter::app
