// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/clausename.h"

#include <QStringList>
#include <algorithm>

namespace clausemeter::contract {

namespace {
constexpr qsizetype kMarks = 3; // of Markdown, before a label
constexpr qsizetype kLongestCited = 16;
} // namespace

QString clauseName(const Contract& contract, int clause, qsizetype longest)
{
    const Clause& c = contract.tree.clauses[std::size_t(clause)];
    QString name = c.title.left(4 * longest).simplified();
    if (name.isEmpty()) {
        // Not all of a text that may be a whole annex.
        const qsizetype enough = std::min(c.own.length, c.label.size() + 4 * longest);
        name = contract.text.text.mid(c.own.start, enough).simplified();
        const QString label = c.label.simplified();
        if (const qsizetype at = name.indexOf(label); !label.isEmpty() && at >= 0 && at <= kMarks)
            name = name.mid(at + label.size()).trimmed();
    }
    if (name.size() <= longest)
        return name;
    name.truncate(longest - 1);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return name.trimmed() + u'…';
}

QString citation(const Contract& contract, const std::vector<int>& clauses)
{
    QStringList cited;
    for (const int clause : clauses) {
        const QString& number = contract.tree.clauses[std::size_t(clause)].number;
        cited << (number.isEmpty() ? u'“' + clauseName(contract, clause, kLongestCited) + u'”' : number);
    }
    return cited.join(QStringLiteral(", "));
}

} // namespace clausemeter::contract
