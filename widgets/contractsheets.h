// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/contractsheet.h"
#include "widgets/text/words.h"

#include <vector>

namespace clausemeter::widgets {

// The sheets that the Contract page can show, in their order, and what they are called.
class ContractSheets {
public:
    ContractSheets() = default;
    explicit ContractSheets(std::vector<ContractSheet> sheets);

    const std::vector<ContractSheet>& all() const { return m_sheets; }
    bool isEmpty() const { return m_sheets.empty(); }
    const ContractSheet* find(const QString& key) const; // null: none
    // What is shown unless chosen: a text before own words in that language; null: neither is there.
    const ContractSheet* first(text::Language language) const;
    // Of the agreement, a text before own words in that language; null: neither is there.
    const ContractSheet* of(const std::string& agreement, text::Language language) const;
    // What stands beside own words unless chosen: those in the other language; its key, or empty.
    QString besideOf(const ContractSheet& sheet) const;

    // What the agreement's clause says in own words; may be empty.
    QString ownWords(const std::string& agreement, const QString& number, text::Language language) const;
    // A clause without a title is named by its agreement's own words, or by its beginning.
    QString clauseName(const ContractSheet& sheet, int clause, text::Language language) const;

    static QString name(const text::Words& words, const ContractSheet& sheet);
    // With its format and what is to be minded of it.
    static QString heading(const text::Words& words, const ContractSheet& sheet);

private:
    std::vector<ContractSheet> m_sheets;
};

} // namespace clausemeter::widgets
