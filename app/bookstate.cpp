// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bookstate.h"

#include <algorithm>

namespace clausemeter::app {

namespace {

// Every change has a journal entry of its own, so nothing changed where the newest is the same.
bool isCaseGood(const BookState& before, const BookState& now, const WantedState& wanted)
{
    return before.current && before.customer == wanted.customer && before.path == now.path &&
           before.knowledge == now.knowledge && before.current->analysis.asOf == wanted.asOf &&
           before.newestEntry == now.newestEntry;
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
    // Others may change a team's book meanwhile.
    const book::Transaction moment(book.database(), book::Transaction::Kind::Reads);
    if (!moment.begun())
        return moment.begun().error();
    static const std::vector<book::ComputedMonth> none;
    auto portfolio =
        portfolioOf(book, *wanted.knowledge, wanted.asOf, wanted.computed ? *wanted.computed : none);
    auto undo = book.nextUndo();
    auto redo = book.nextRedo();
    const auto newest = book.newestEntry();
    if (!portfolio || !undo || !redo)
        return !portfolio ? portfolio.error() : !undo ? undo.error() : redo.error();
    if (!newest)
        return newest.error();
    state.newestEntry = *newest;
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
