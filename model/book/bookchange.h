// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/book.h"

namespace clausemeter::book {

template <typename Do>
Status Book::change(qint64 customer, const ChangeNote& note, Do act)
{
    if (const Status may = mayWrite(); !may)
        return may;
    Transaction transaction(*m_database);
    if (!transaction.begun())
        return transaction.begun();
    ChangeSet changes(*m_database);
    if (const Status acted = act(changes); !acted)
        return acted;
    if (changes.isEmpty())
        return done();
    if (const auto entry = changes.write(note, customer); !entry)
        return entry.error();
    return transaction.commit();
}

} // namespace clausemeter::book
