// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/contractsheets.h"

#include "model/contract/clausename.h"
#include "widgets/text/contractwords.h"

#include <algorithm>

namespace clausemeter::widgets {

using contract::Clause;

namespace {

constexpr qsizetype kNameLength = 90;

ContractSheet::Kind ownWordsIn(text::Language language)
{
    return language == text::Language::Zh ? ContractSheet::Kind::OwnWordsZh : ContractSheet::Kind::OwnWordsEn;
}

} // namespace

ContractSheets::ContractSheets(std::vector<ContractSheet> sheets)
    : m_sheets(std::move(sheets))
{
}

const ContractSheet* ContractSheets::find(const QString& key) const
{
    const auto found = std::ranges::find(m_sheets, key, &ContractSheet::key);
    return found == m_sheets.end() ? nullptr : &*found;
}

const ContractSheet* ContractSheets::first(text::Language language) const
{
    auto first = std::ranges::find_if(m_sheets, &ContractSheet::isText);
    if (first == m_sheets.end())
        first = std::ranges::find(m_sheets, ownWordsIn(language), &ContractSheet::kind);
    return first == m_sheets.end() ? nullptr : &*first;
}

const ContractSheet* ContractSheets::of(const std::string& agreement, text::Language language) const
{
    const ContractSheet* found = nullptr;
    for (const ContractSheet& s : m_sheets) {
        if (s.agreement == agreement && (s.isText() || (!found && s.kind == ownWordsIn(language))))
            found = &s;
    }
    return found;
}

QString ContractSheets::besideOf(const ContractSheet& sheet) const
{
    const auto other = std::ranges::find_if(m_sheets, [&sheet](const ContractSheet& s) {
        return !sheet.isText() && !s.isText() && s.agreement == sheet.agreement && s.key != sheet.key;
    });
    return other == m_sheets.end() ? QString() : other->key;
}

QString ContractSheets::ownWords(const std::string& agreement, const QString& number,
                                 text::Language language) const
{
    if (agreement.empty() || number.isEmpty())
        return {};
    for (const ContractSheet& s : m_sheets) {
        if (s.agreement != agreement || s.kind != ownWordsIn(language))
            continue;
        const int clause = s.contract->tree.clauseByNumber(number);
        if (clause < 0)
            return {};
        const Clause& c = s.contract->tree.clauses[std::size_t(clause)];
        return s.contract->text.text.mid(c.own.start + c.label.size(), c.own.length - c.label.size())
            .trimmed();
    }
    return {};
}

QString ContractSheets::clauseName(const ContractSheet& sheet, int clause, text::Language language) const
{
    const QString& number = sheet.contract->tree.clauses[std::size_t(clause)].number;
    const QString own = ownWords(sheet.agreement, number, language);
    return own.isEmpty() ? contract::clauseName(*sheet.contract, clause, kNameLength) : own;
}

QString ContractSheets::name(const text::Words& words, const ContractSheet& sheet)
{
    const QString title = words.pick(sheet.title);
    switch (sheet.kind) {
    case ContractSheet::Kind::OwnWordsZh:
        return words.say("ContractSheet", "In brief, in Chinese: %1").arg(title);
    case ContractSheet::Kind::OwnWordsEn:
        return words.say("ContractSheet", "In brief, in English: %1").arg(title);
    case ContractSheet::Kind::Text:
        break;
    }
    return title;
}

QString ContractSheets::heading(const text::Words& words, const ContractSheet& sheet)
{
    if (!sheet.isText())
        return name(words, sheet);
    QStringList parts{name(words, sheet), text::textFormat(words, sheet.contract->text)};
    for (const contract::TextRemark remark : sheet.contract->text.remarks)
        parts << text::contractRemark(words, remark);
    return parts.join(QStringLiteral(" · "));
}

} // namespace clausemeter::widgets
