// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/contractsummary.h"

#include "app/texttable.h"
#include "model/contract/clausename.h"
#include "widgets/text/contractwords.h"
#include "widgets/text/definitionwords.h"

namespace clausemeter::app {

namespace {

using namespace contract;

const QString kIndent = QStringLiteral("  ");
constexpr int kShownText = 60;

QString dash()
{
    return QStringLiteral("–");
}

QString shortened(const QString& text)
{
    const QString line = oneLine(text).simplified();
    return line.size() <= kShownText ? line : QString(line.left(kShownText - 1).trimmed() + u'…');
}

QString heading(const QString& text)
{
    return u'\n' + text + u'\n';
}

QString remarks(const Contract& contract, const text::Words& words)
{
    QString told;
    for (const QString& line : text::contractRemarks(words, contract, contract.tree.remarks.size()))
        told += kIndent + oneLine(line) + u'\n';
    return told;
}

class Summary {
public:
    Summary(const report::ReadContract& read, const report::Knowledge& knowledge, const text::Words& words)
        : m_read(read)
        , m_contract(read.contract)
        , m_knowledge(knowledge)
        , m_words(words)
        , m_numbers(numbersOf(read.contract.tree))
    {
    }

    QString text() const { return file() + clauses() + terms() + figures(); }

private:
    QString file() const
    {
        const ContractText& text = m_contract.text;
        QString told = m_words.say("CommandLine", "%1: %2", "file, kind of text")
                           .arg(oneLine(QString::fromStdString(text.file)), text::textFormat(m_words, text)) +
                       u'\n';
        told += remarks(m_contract, m_words);
        for (const CrossReference& reference : m_contract.tree.references) {
            if (reference.targets.empty())
                told += kIndent +
                        m_words.say("CommandLine", "%1: “%2” names no clause of this text.")
                            .arg(numberOf(reference.clause), shortened(textAt(reference.span))) +
                        u'\n';
        }
        return told;
    }

    QString clauses() const
    {
        TextTable table;
        for (std::size_t i = 0; i < m_contract.tree.clauses.size(); ++i) {
            const Clause& c = m_contract.tree.clauses[i];
            if (!c.number.isEmpty())
                table.addRow({QString(c.depth * 2, u' ') + oneLine(c.number),
                              oneLine(clauseName(m_contract, int(i), kShownText))});
        }
        return heading(m_words.say("CommandLine", "Clauses")) + table.toText(kIndent, 2);
    }

    QString terms() const
    {
        TextTable table;
        table.addRow({m_words.say("CommandLine", "Clause"), m_words.say("CommandLine", "Kind"),
                      m_words.say("CommandLine", "Value"), m_words.say("CommandLine", "In the text"),
                      m_words.say("CommandLine", "Decision")});
        for (std::size_t i = 0; i < m_contract.terms.size(); ++i) {
            const Term& t = m_contract.terms[i];
            const auto& verdict = m_read.verdicts[i];
            table.addRow({numberOf(t.clause), text::termKind(m_words, t.kind),
                          oneLine(text::termValue(m_words, t)), shortened(textAt(t.span)),
                          verdict ? text::verdict(m_words, *verdict) : dash()});
        }
        return heading(m_words.say("CommandLine", "What it states")) + table.toText(kIndent, 5);
    }

    QString figures() const
    {
        if (m_read.agreement.empty())
            return heading(
                m_words.say("CommandLine", "No agreement whose definition is known has these clauses."));
        const auto agreement = m_knowledge.contracts.find(m_read.agreement);
        const QString name = agreement == m_knowledge.contracts.end()
                                 ? QString::fromStdString(m_read.agreement)
                                 : m_words.pick(agreement->second.title);
        TextTable table;
        table.addRow({m_words.say("CommandLine", "Figure"), m_words.say("CommandLine", "Clause"),
                      m_words.say("CommandLine", "Definition"), m_words.say("CommandLine", "Text"),
                      QString()});
        for (const SupportedFigure& f : m_read.supports) {
            const QString stated =
                f.term < 0 ? dash() : text::termValue(m_words, m_contract.terms[std::size_t(f.term)]);
            table.addRow({oneLine(text::figureName(m_words, f.figure.token)),
                          oneLine(QString::fromStdString(f.figure.clause)),
                          text::figureValue(m_words, f.figure), oneLine(stated), support(f.support)});
        }
        return heading(m_words.say("CommandLine", "Figures of the definition: %1").arg(oneLine(name))) +
               table.toText(kIndent, 5);
    }

    QString numberOf(int clause) const
    {
        const QString number = clause < 0 ? QString() : m_numbers[std::size_t(clause)];
        return number.isEmpty() ? dash() : oneLine(number);
    }
    QString textAt(const TextSpan& span) const { return m_contract.text.text.mid(span.start, span.length); }

    QString support(Support support) const
    {
        switch (support) {
        case Support::Supported:
            return m_words.say("CommandLine", "the same");
        case Support::Disagrees:
            return m_words.say("CommandLine", "DISAGREES");
        case Support::NotFound:
            return m_words.say("CommandLine", "not found");
        case Support::OtherText:
            return m_words.say("CommandLine", "of another agreement");
        }
        return {};
    }

    const report::ReadContract& m_read;
    const Contract& m_contract;
    const report::Knowledge& m_knowledge;
    const text::Words& m_words;
    const std::vector<QString> m_numbers;
};

} // namespace

QString contractSummary(const report::ReadContract& read, const report::Knowledge& knowledge,
                        const text::Words& words)
{
    return Summary(read, knowledge, words).text();
}

QString comparisonSummary(const report::ReadContract& left, const report::ReadContract& right,
                          const contract::Comparison& comparison, const text::Words& words)
{
    const auto clausesOf = [](const report::ReadContract& read, const std::vector<int>& clauses) {
        return clauses.empty() ? dash() : oneLine(citation(read.contract, clauses));
    };
    QString told;
    for (const report::ReadContract* read : {&left, &right})
        told += words.say("CommandLine", "%1: %2", "file, kind of text")
                    .arg(oneLine(QString::fromStdString(read->contract.text.file)),
                         text::textFormat(words, read->contract.text)) +
                u'\n' + remarks(read->contract, words);
    TextTable differences;
    differences.addRow({words.say("CommandLine", "Difference"), words.say("CommandLine", "First text"),
                        words.say("CommandLine", "Second text"), words.say("CommandLine", "What differs")});
    for (const Difference& d : comparison.differences) {
        const AlignedClauses& pair = comparison.pairs[std::size_t(d.pair)];
        differences.addRow(
            {text::differenceKind(words, d.kind), clausesOf(left, pair.left), clausesOf(right, pair.right),
             shortened(text::difference(words, d, comparison, left.contract, right.contract))});
    }
    TextTable pairs;
    for (const AlignedClauses& pair : comparison.pairs)
        pairs.addRow(
            {clausesOf(left, pair.left), clausesOf(right, pair.right), text::alignment(words, pair.kind)});
    return told + heading(words.say("CommandLine", "Differences")) + differences.toText(kIndent, 4) +
           heading(words.say("CommandLine", "Clauses that belong together")) + pairs.toText(kIndent, 3);
}

} // namespace clausemeter::app
