// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/contract.h"
#include "model/contract/termtokens.h"

#include <QStringList>

namespace clausemeter::contract {

// A term as the lists of tests/data/contracts write it: "period 5 minute at_least", "date 2019-03 - none",
// "party - -
// - Tencent Cloud".
inline QString told(const Term& t)
{
    const QString kind = QString::fromUtf8(tokenOf(t.kind).data(), qsizetype(tokenOf(t.kind).size()));
    const QString comparator =
        QString::fromUtf8(tokenOf(t.comparator).data(), qsizetype(tokenOf(t.comparator).size()));
    const QString unit = QString::fromStdString(unitOf(t)).replace(u' ', u'_');
    switch (t.kind) {
    case TermKind::Date:
    case TermKind::TimeOfDay:
        return QStringLiteral("%1 %2 - none").arg(kind, t.name.isEmpty() ? QStringLiteral("?") : t.name);
    case TermKind::Party:
    case TermKind::Place:
    case TermKind::NoticeChannel:
    case TermKind::LanguageClause:
        return QStringLiteral("%1 - - - %2").arg(kind, t.name);
    default:
        return QStringLiteral("%1 %2 %3 %4")
            .arg(kind, QString::fromStdString(t.value.toString()),
                 unit.isEmpty() ? QStringLiteral("-") : unit, comparator);
    }
}

// A text without clauses: one block, one clause.
inline ContractText plainText(const QString& content)
{
    ContractText text;
    text.text = content;
    text.blocks.push_back({.span = {0, content.size()}, .marker = {}, .line = 1});
    return text;
}
inline ClauseTree wholeAsClause(const ContractText& text)
{
    ClauseTree tree;
    Clause c;
    c.own = c.whole = {0, text.text.size()};
    tree.clauses.push_back(c);
    return tree;
}

} // namespace clausemeter::contract
