// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/handchange.h"
#include "widgets/text/words.h"

namespace clausemeter::text {

// What is said of the journal. Names that are not known stand as they are.
class JournalWords {
public:
    JournalWords(const Words& words, SlaClock clock, QString currency)
        : m_words(words)
        , m_clock(clock)
        , m_currency(std::move(currency))
    {
    }

    QString kind(const std::string& kind) const;   // of a change: "fee changed"
    QString table(const std::string& table) const; // "fee"
    QString field(const std::string& table, const std::string& field) const;
    QString value(const report::FieldValue& value) const; // "–" for nothing
    // "exclusion 4.10, 2019-03-08 10:00"
    QString rowName(const report::RowHistory& row) const;
    // What happened to it, with its name: "added: exclusion 4.10, 2019-03-08 10:00"
    QString rowTitle(const report::RowHistory& row) const;

private:
    const Words& m_words;
    SlaClock m_clock;
    QString m_currency;
};

} // namespace clausemeter::text
