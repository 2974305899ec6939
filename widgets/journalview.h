// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/bilingual.h"
#include "model/book/journal.h"
#include "model/items/journalmodel.h"
#include "widgets/text/journalwords.h"

#include <QByteArray>
#include <QStringList>
#include <map>

namespace clausemeter::widgets {

// By what a customer's entries are read.
struct JournalCustomer {
    Bilingual name;
    SlaClock clock;
    QString currency;
};
using JournalCustomers = std::map<qint64, JournalCustomer>;

// The rows of the journal in the order of `entries`.
std::vector<items::JournalRow> journalRows(const std::vector<book::JournalEntry>& entries,
                                           const JournalCustomers& customers);

// What the columns of the journal say in one language.
class JournalCells {
public:
    JournalCells(const text::Words& words, const JournalCustomers& customers)
        : m_words(words)
        , m_customers(customers)
    {
    }

    static QStringList headers(const text::Words& words);
    static QStringList fieldHeaders(const text::Words& words);
    QString cell(const items::JournalRow& row, int column) const;
    // Of a field that an entry of the customer changed.
    QString cell(const items::ChangedFieldRow& field, std::optional<std::int64_t> customer, int column) const;
    // Every text of an entry, to be searched.
    QString everything(const items::JournalRow& row) const;
    // A line for each field that was changed, for spreadsheet programs.
    QByteArray csv(const std::vector<items::JournalRow>& rows) const;

private:
    const JournalCustomer& customerOf(std::optional<std::int64_t> customer) const;
    text::JournalWords wordsFor(std::optional<std::int64_t> customer) const;

    const text::Words& m_words;
    const JournalCustomers& m_customers;
};

} // namespace clausemeter::widgets
