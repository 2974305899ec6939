// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/clausereading.h"

#include <algorithm>

namespace clausemeter::widgets {

namespace {

constexpr qsizetype kLongest = 20'000; // of a text that is shown

// "3.1(2)" is a part of "3.1".
QString partOf(const QString& number)
{
    return number.left(std::max<qsizetype>(0, std::max(number.lastIndexOf(u'.'), number.lastIndexOf(u'('))));
}

} // namespace

ClauseReading clauseReading(const text::Words& words, const report::Knowledge& knowledge,
                            const ContractSheets& sheets, const report::AgreementClause& clause)
{
    ClauseReading reading;
    const QString cited = QString::fromStdString(clause.clause);
    const auto found = knowledge.contracts.find(clause.agreement);
    if (found == knowledge.contracts.end()) {
        reading.heading = cited;
        return reading;
    }
    const contract::Agreement& agreement = found->second;
    reading.heading = words.say("ClauseReading", "%1 – %2", "clause, title of the agreement")
                          .arg(words.pick(agreement.cite(clause.clause)), words.pick(agreement.title));
    for (QString number = cited; !number.isEmpty() && reading.summary.isEmpty(); number = partOf(number)) {
        const auto summary =
            std::ranges::find(agreement.clauses, number.toStdString(), &contract::ClauseSummary::clause);
        if (summary == agreement.clauses.end())
            continue;
        const QString zh = QString::fromStdString(summary->summary.zh);
        const QString en = QString::fromStdString(summary->summary.en);
        reading.summary = words.language() == text::Language::Zh ? QStringList{zh, en} : QStringList{en, zh};
        reading.summary.removeAll(QString());
    }
    for (const ContractSheet& sheet : sheets.all()) {
        if (!sheet.isText() || sheet.agreement != clause.agreement || !reading.text.isEmpty())
            continue;
        const contract::ClauseTree& tree = sheet.contract->tree;
        int at = -1;
        for (QString number = cited; !number.isEmpty() && at < 0; number = partOf(number))
            at = tree.clauseByNumber(number);
        if (at < 0)
            continue;
        const contract::TextSpan whole = tree.clauses[std::size_t(at)].whole;
        reading.source = ContractSheets::name(words, sheet);
        reading.text = sheet.contract->text.text.mid(whole.start, std::min(whole.length, kLongest)).trimmed();
    }
    return reading;
}

} // namespace clausemeter::widgets
