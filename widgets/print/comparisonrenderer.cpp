// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/print/comparisonrenderer.h"

#include "model/contract/clausename.h"
#include "widgets/print/margins.h"
#include "widgets/print/pdffile.h"
#include "widgets/print/tablelayout.h"
#include "widgets/text/contractwords.h"

#include <QFileInfo>
#include <algorithm>

namespace clausemeter::print {

using contract::AlignedClauses;
using contract::Contract;
using contract::Difference;
using contract::DifferenceKind;

namespace {

constexpr double kGap = 6;
constexpr qsizetype kLongestName = 60;
constexpr std::size_t kMostFaults = 12; // of the numbering, of each text

QString numberAndName(const Contract& contract, int clause)
{
    const QString name = contract::clauseName(contract, clause, kLongestName);
    const QString& number = contract.tree.clauses[std::size_t(clause)].number;
    return number.isEmpty() ? name : QString(number + u' ' + name);
}

QString clauseNames(const Contract& contract, const std::vector<int>& clauses)
{
    QStringList names;
    for (const int clause : clauses)
        names << numberAndName(contract, clause);
    return names.isEmpty() ? QStringLiteral("–") : names.join(u'\n');
}

// The report in one language.
class Writer {
public:
    Writer(PageBuilder& pages, const ComparisonReport& report, const text::Words& words)
        : m_pages(pages)
        , m_report(report)
        , m_words(words)
    {
    }

    void write()
    {
        const QString title = m_words.say("Contract", "Comparison of two agreements");
        m_pages.heading(Heading::Title, title, title);
        writeTexts();
        for (const DifferenceKind kind :
             {DifferenceKind::FigureDiffers, DifferenceKind::FigureOneSide, DifferenceKind::ClauseOneSide,
              DifferenceKind::OtherPlace, DifferenceKind::Wording})
            writeDifferences(kind);
        writeAlignment();
    }

private:
    QString heading(bool left) const
    {
        return left ? m_words.say("Contract", "left text") : m_words.say("Contract", "right text");
    }
    void put(const TextTable& table)
    {
        m_pages.gap(kGap);
        setTable(m_pages, table);
        m_pages.gap(kGap);
    }

    void writeTexts()
    {
        TextTable table{{{QString()}, {heading(true)}, {heading(false)}}, {}};
        const auto add = [&](const char* label, auto value) {
            table.rows.push_back({{m_words.say("Contract", label), value(m_report.left, m_report.leftName),
                                   value(m_report.right, m_report.rightName)},
                                  {}});
        };
        add(QT_TRANSLATE_NOOP("Contract", "agreement"),
            [this](const Contract&, const Bilingual& name) { return m_words.pick(name); });
        add(QT_TRANSLATE_NOOP("Contract", "file"), [](const Contract& c, const Bilingual&) {
            return QFileInfo(QString::fromStdString(c.text.file)).fileName();
        });
        add(QT_TRANSLATE_NOOP("Contract", "read as"), [this](const Contract& c, const Bilingual&) {
            QStringList lines{text::textFormat(m_words, c.text)};
            return (lines + text::contractRemarks(m_words, c, kMostFaults)).join(u'\n');
        });
        add("SHA-256",
            [](const Contract& c, const Bilingual&) { return QString::fromStdString(c.text.digest); });
        add(QT_TRANSLATE_NOOP("Contract", "numbered clauses"), [this](const Contract& c, const Bilingual&) {
            return m_words.count(std::int64_t(std::ranges::count_if(
                c.tree.clauses, [](const contract::Clause& clause) { return !clause.number.isEmpty(); })));
        });
        add(QT_TRANSLATE_NOOP("Contract", "terms found"), [this](const Contract& c, const Bilingual&) {
            return m_words.count(std::int64_t(c.terms.size()));
        });
        put(table);
    }

    void writeDifferences(DifferenceKind kind)
    {
        TextTable table{{{heading(true)}, {heading(false)}, {m_words.say("Contract", "what differs")}}, {}};
        for (const Difference& d : m_report.comparison.differences) {
            if (d.kind != kind)
                continue;
            const AlignedClauses& pair = m_report.comparison.pairs[std::size_t(d.pair)];
            table.rows.push_back(
                {{clauseNames(m_report.left, pair.left), clauseNames(m_report.right, pair.right),
                  text::difference(m_words, d, m_report.comparison, m_report.left, m_report.right)},
                 {}});
        }
        if (table.rows.empty())
            return;
        const QString title =
            m_words.say("Contract", "%1 (%2)", "kind of difference, how many")
                .arg(text::differenceKind(m_words, kind), m_words.count(std::int64_t(table.rows.size())));
        m_pages.heading(Heading::Section, title, title);
        put(table);
    }

    void writeAlignment()
    {
        const QString title = m_words.say("Contract", "Which clauses belong together");
        m_pages.heading(Heading::Section, title, title);
        TextTable table{{{heading(true)}, {heading(false)}, {m_words.say("Contract", "how")}}, {}};
        for (const AlignedClauses& pair : m_report.comparison.pairs)
            table.rows.push_back(
                {{clauseNames(m_report.left, pair.left), clauseNames(m_report.right, pair.right),
                  text::alignment(m_words, pair.kind)},
                 {}});
        put(table);
    }

    PageBuilder& m_pages;
    const ComparisonReport& m_report;
    const text::Words& m_words;
};

} // namespace

Result<QByteArray> renderComparison(const ComparisonReport& report, const ReportOptions& options)
{
    if (options.languages.empty())
        return Error{ErrorCode::PdfFailed, {}, {"pdf:no-language"}};
    Typeface typeface;
    ReportLayout layout;
    std::vector<std::size_t> languageOf; // by sheet
    std::vector<text::Words> languages;
    for (const text::Language language : options.languages) {
        const text::Words& words = languages.emplace_back(language);
        typeface.speak(language);
        PageBuilder pages(typeface, language, layout.frame);
        Writer(pages, report, words).write();
        for (Bookmark bookmark : pages.bookmarks()) {
            bookmark.page += int(layout.sheets.size());
            layout.facts.bookmarks.push_back(bookmark);
        }
        for (Sheet& sheet : pages.takeSheets()) {
            layout.sheets.push_back(std::move(sheet));
            languageOf.push_back(languages.size() - 1);
        }
    }
    const auto titleIn = [&report](const text::Words& words) {
        return words.say("Contract", "%1 and %2", "two agreements")
            .arg(words.pick(report.leftName), words.pick(report.rightName));
    };
    const auto dayIn = [&report](const text::Words& words) {
        return words.say("Report", "As of %1").arg(words.date(report.day));
    };
    for (std::size_t i = 0; i < layout.sheets.size(); ++i) {
        const text::Words& words = languages[languageOf[i]];
        typeface.speak(layout.sheets[i].language);
        setMargins(layout.sheets[i], typeface, layout.frame,
                   {titleIn(words), words.say("Contract", "Comparison of two agreements"), dayIn(words)},
                   words, int(i) + 1, int(layout.sheets.size()));
    }
    const text::Words& first = languages.front();
    layout.facts.title =
        first.say("Contract", "Comparison of two agreements") + QStringLiteral(" · ") + titleIn(first);
    layout.facts.subject = dayIn(first);
    layout.facts.language =
        options.languages.front() == text::Language::Zh ? QStringLiteral("zh-CN") : QStringLiteral("en");
    layout.facts.program = programName();
    layout.facts.created = createdAt(report.day, SlaClock());
    return pdfFile(typeface, std::move(layout));
}

} // namespace clausemeter::print
