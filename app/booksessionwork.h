// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/booksession.h"

namespace clausemeter::app {

// What BookSession's own files share: work on the book's thread.

template <typename Work, typename Told>
void BookSession::act(Work work, Told told)
{
    using Made = std::invoke_result_t<Work, book::Book&, Wanted&>;
    struct Outcome {
        Made made;
        std::optional<Result<State>> state; // absent: more is asked for
    };
    const int issue = ++*m_latest;
    ++m_waiting;
    m_mayCompute = true;
    m_thread.run(
        [work = std::move(work), wanted = wanted(), issue,
         latest = m_latest](BookThread::Held& held) mutable {
            Outcome outcome{work(*held.open, wanted), std::nullopt};
            if (issue == *latest)
                outcome.state = stateOf(*held.open, std::move(wanted));
            return outcome;
        },
        [this, told = std::move(told), path = m_state->path](Outcome outcome) {
            --m_waiting;
            const bool isHere = path == m_state->path;
            if (isHere)
                adopt(std::move(outcome.state));
            told(std::move(outcome.made), isHere);
        });
}

template <typename Work, typename Told>
void BookSession::ask(Work work, Told told)
{
    if (!isOpen())
        return;
    m_thread.run([work = std::move(work)](BookThread::Held& held) { return work(*held.open); },
                 [this, told = std::move(told), path = m_state->path](auto found) {
                     if (path != m_state->path)
                         return;
                     if (found)
                         told(std::move(*found));
                     else
                         Q_EMIT failed(found.error());
                 });
}

} // namespace clausemeter::app
