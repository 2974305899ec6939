// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bookstate.h"

#include <algorithm>

namespace clausemeter::app {

namespace {

// Every change has a journal entry of its own, so nothing changed where the same is undone and redone next.
bool isCaseGood(const BookState& before, const BookState& now, const WantedState& wanted)
{
    const auto id = [](const std::optional<book::JournalEntry>& entry) { return entry ? entry->id : 0; };
    return before.current && before.customer == wanted.customer && before.path == now.path &&
           before.knowledge == now.knowledge && before.current->analysis.asOf == wanted.asOf &&
           id(before.nextUndo) == id(now.nextUndo) && id(before.nextRedo) == id(now.nextRedo);
}

} // namespace

Result<BookState> stateOf(book::Book& book, WantedState wanted)
{
    BookState state;
    state.path = book.path();
    state.standing = book.standing();
    state.wasInterrupted = book.wasInterrupted();
    if (!wanted.knowledge) {
        auto loaded = report::loadKnowledge(wanted.userFolder.toStdString());
        if (!loaded)
            return loaded.error();
        wanted.knowledge = *loaded;
    }
    state.knowledge = wanted.knowledge;
    static const std::vector<book::ComputedMonth> none;
    auto portfolio =
        portfolioOf(book, *wanted.knowledge, wanted.asOf, wanted.computed ? *wanted.computed : none);
    auto undo = book.nextUndo();
    auto redo = book.nextRedo();
    if (!portfolio || !undo || !redo)
        return !portfolio ? portfolio.error() : !undo ? undo.error() : redo.error();
    const bool isThere = std::ranges::any_of(
        portfolio->customers, [&wanted](const auto& line) { return line.id == wanted.customer; });
    state.nextUndo = std::move(*undo);
    state.nextRedo = std::move(*redo);
    if (isThere && wanted.before && isCaseGood(*wanted.before, state, wanted)) {
        state.customer = wanted.customer;
        state.current = wanted.before->current;
    } else if (isThere) {
        auto stored = caseOf(book, wanted.customer, wanted.knowledge, wanted.asOf);
        if (!stored)
            return stored.error();
        state.customer = wanted.customer;
        state.current = std::make_shared<const report::Case>(std::move(*stored));
    }
    state.portfolio = std::make_shared<const book::Portfolio>(std::move(*portfolio));
    return state;
}

} // namespace clausemeter::app
