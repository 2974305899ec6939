// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/ownwords.h"

#include "model/contract/clausenumber.h"

#include <QHash>
#include <algorithm>

namespace clausemeter::contract {

Contract ownWords(const Agreement& agreement, bool inChinese)
{
    Contract contract;
    contract.text.file = agreement.file;
    contract.text.language = inChinese ? TextLanguage::Chinese : TextLanguage::English;
    QString& text = contract.text.text;
    QHash<QString, int> byNumber;
    for (const ClauseSummary& summary : agreement.clauses) {
        Clause clause;
        clause.number = QString::fromStdString(summary.clause);
        clause.label = clause.number;
        clause.parent = -1;
        for (std::string above = clauseAbove(summary.clause); !above.empty() && clause.parent < 0;
             above = clauseAbove(above))
            clause.parent = byNumber.value(QString::fromStdString(above), -1);
        clause.depth = clause.parent < 0 ? 0 : contract.tree.clauses[std::size_t(clause.parent)].depth + 1;
        clause.line = std::int64_t(contract.text.blocks.size()) * 2 + 1;
        const QString words = clause.number + u' ' +
                              QString::fromStdString(inChinese ? summary.summary.zh : summary.summary.en);
        TextBlock block;
        block.kind = clause.depth == 0 ? BlockKind::Heading : BlockKind::Paragraph;
        block.level = clause.depth == 0 ? 2 : 0;
        block.line = clause.line;
        block.span = {text.size(), words.size()};
        contract.text.blocks.push_back(block);
        clause.own = {text.size(), words.size() + 2};
        text += words + QStringLiteral("\n\n");
        byNumber.insert(clause.number, int(contract.tree.clauses.size()));
        contract.tree.clauses.push_back(clause);
    }
    for (auto& clause : contract.tree.clauses)
        clause.whole = clause.own;
    for (std::size_t i = contract.tree.clauses.size(); i-- > 0;) {
        const Clause& clause = contract.tree.clauses[i];
        if (clause.parent >= 0) {
            TextSpan& above = contract.tree.clauses[std::size_t(clause.parent)].whole;
            above.length = std::max(above.end(), clause.whole.end()) - above.start;
        }
    }
    return contract;
}

} // namespace clausemeter::contract
