// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/print/blocks.h"

#include "widgets/print/lines.h"
#include "widgets/print/look.h"
#include "widgets/print/monthchart.h"
#include "widgets/print/outagechart.h"
#include "widgets/print/tablelayout.h"

#include <algorithm>

namespace clausemeter::print {

namespace {

constexpr double kLabelRoom = 150;
constexpr double kFactPad = 1.6;
constexpr double kGap = 8; // between blocks

struct ValueLine {
    QString text;
    Face face = Face::Regular;
};

// A fact with its texts broken to lines.
struct FactLines {
    QStringList label;
    std::vector<ValueLine> values;
    double height = 0;
};

Face faceOf(const report::Fact& fact, const report::Value& value)
{
    const auto* own = std::get_if<report::OwnText>(&value);
    if (own != nullptr && own->fixedPitch)
        return Face::Mono;
    return fact.emphasised ? Face::Bold : Face::Regular;
}

FactLines linesOf(const PageBuilder& pages, const report::Fact& fact, const ReportWords& words, double room)
{
    FactLines result;
    result.label =
        breakLines(pages.typeface(), words.label(fact.label), Face::Regular, look::kBody, kLabelRoom - 10);
    for (const report::Value& value : fact.values) {
        const Face face = faceOf(fact, value);
        for (const QString& line : breakLines(pages.typeface(), words.value(value), face, look::kBody, room))
            result.values.push_back({line, face});
    }
    const auto lines = std::max<std::size_t>(std::size_t(result.label.size()), result.values.size());
    result.height = double(lines) * look::kBody * look::kLeading + 2 * kFactPad;
    return result;
}

void putFact(PageBuilder& pages, const FactLines& fact, double x, double top)
{
    const double leading = look::kBody * look::kLeading;
    double y = top + kFactPad;
    for (const QString& line : fact.label) {
        pages.line(x, y, line, Face::Regular, look::kBody, look::kMuted);
        y += leading;
    }
    y = top + kFactPad;
    for (const ValueLine& value : fact.values) {
        pages.line(x + kLabelRoom, y, value.text, value.face, look::kBody, look::kInk);
        y += leading;
    }
}

class BlockSetter {
public:
    BlockSetter(PageBuilder& pages, const ReportWords& words)
        : m_pages(pages)
        , m_words(words)
    {
    }

    void operator()(const report::Facts& facts) const
    {
        m_pages.gap(kGap);
        if (facts.brief && setInTwoColumns(facts))
            return;
        const double room = m_pages.width() - kLabelRoom;
        double all = 0;
        for (const report::Fact& fact : facts.facts)
            all += linesOf(m_pages, fact, m_words, room).height;
        if (all <= m_pages.frame().bodyHeight() / 3 && !m_pages.fits(all))
            m_pages.newPage();
        for (const report::Fact& fact : facts.facts) {
            FactLines whole = linesOf(m_pages, fact, m_words, room);
            if (whole.height <= m_pages.frame().bodyHeight() / 2) {
                putFact(m_pages, whole, m_pages.left(), m_pages.take(whole.height));
                continue;
            }
            // Longer than half a page: line by line.
            for (std::size_t i = 0; i < whole.values.size(); ++i) {
                const FactLines line{i == 0 ? whole.label : QStringList(), {whole.values[i]}, 0};
                const double lines = i == 0 ? double(std::max<qsizetype>(1, whole.label.size())) : 1;
                putFact(m_pages, line, m_pages.left(), m_pages.take(lines * look::kBody * look::kLeading));
            }
        }
        m_pages.gap(kGap);
    }

    void operator()(const report::Table& table) const
    {
        TextTable text;
        for (const report::Column& column : table.columns)
            text.columns.push_back(
                {m_words.value(column.heading), column.align == report::Align::End, column.emphasised});
        for (const report::Row& row : table.rows) {
            TextTable::Row& out = text.rows.emplace_back();
            for (std::size_t i = 0; i < row.cells.size(); ++i)
                out.cells.append(cellOf(table, row, i));
            for (const report::Detail& detail : row.details) {
                QStringList lines;
                for (const report::Value& value : detail.values)
                    lines.append(m_words.value(value));
                out.details.emplace_back(m_words.label(detail.label), lines.join(u'\n'));
            }
        }
        m_pages.gap(kGap);
        setTable(m_pages, text);
        m_pages.gap(kGap);
    }

    void operator()(const report::Verdict& verdict) const
    {
        constexpr double kBar = 3;
        constexpr double kInset = 12;
        const bool hasAdvice = !std::holds_alternative<std::monostate>(verdict.advice);
        const double room = m_pages.width() - kBar - 2 * kInset;
        const QStringList sentence =
            breakLines(m_pages.typeface(), m_words.value(verdict.sentence), Face::Bold, look::kLead, room);
        const QStringList advice = hasAdvice ? breakLines(m_pages.typeface(), m_words.value(verdict.advice),
                                                          Face::Regular, look::kBody, room)
                                             : QStringList();
        const double lead = look::kLead * look::kLeading;
        const double body = look::kBody * look::kLeading;
        const double height =
            16 + double(sentence.size()) * lead + (hasAdvice ? 2 : 0) + double(advice.size()) * body;
        m_pages.gap(kGap + 2);
        const double top = m_pages.take(height);
        const bool good = verdict.mood == report::Mood::Good;
        const bool bad = verdict.mood == report::Mood::Bad;
        m_pages.fill(QRectF(m_pages.left(), top, m_pages.width(), height), good  ? look::kGoodTint
                                                                           : bad ? look::kBadTint
                                                                                 : look::kNeutralTint);
        m_pages.fill(QRectF(m_pages.left(), top, kBar, height), good  ? look::kGood
                                                                : bad ? look::kBad
                                                                      : look::kMuted);
        double y = top + 8;
        const double x = m_pages.left() + kBar + kInset;
        for (const QString& line : sentence) {
            m_pages.line(x, y, line, Face::Bold, look::kLead, look::kInk);
            y += lead;
        }
        y += 2;
        for (const QString& line : advice) {
            m_pages.line(x, y, line, Face::Regular, look::kBody, look::kInk);
            y += body;
        }
        m_pages.gap(kGap + 2);
    }

    void operator()(const report::Paragraph& paragraph) const
    {
        m_pages.gap(kGap / 2);
        m_pages.paragraph(m_words.value(paragraph.text), Face::Regular,
                          paragraph.muted ? look::kSmall : look::kBody,
                          paragraph.muted ? look::kMuted : look::kInk);
        m_pages.gap(kGap / 2);
    }

    void operator()(const report::Notes& notes) const
    {
        m_pages.gap(kGap / 2);
        const double leading = look::kBody * look::kLeading;
        const QString mark = m_words.label(report::Label::Note);
        const double indent = m_pages.typeface().width(mark, Face::Bold, look::kBody) + 8;
        for (const report::Value& note : notes.lines) {
            const QStringList lines = breakLines(m_pages.typeface(), m_words.value(note), Face::Regular,
                                                 look::kBody, m_pages.width() - indent);
            const double top = m_pages.take(double(lines.size()) * leading + 2);
            m_pages.line(m_pages.left(), top, mark, Face::Bold, look::kBody, look::kBad);
            for (qsizetype i = 0; i < lines.size(); ++i)
                m_pages.line(m_pages.left() + indent, top + double(i) * leading, lines[i], Face::Regular,
                             look::kBody, look::kInk);
        }
        m_pages.gap(kGap / 2);
    }

    void operator()(const report::Series& series) const { setMonthChart(m_pages, m_words, series.month); }
    void operator()(const report::OutageBar& bar) const { setOutageChart(m_pages, m_words, bar.month); }
    void operator()(const report::Steps& steps) const { setSteps(m_pages, steps, m_words); }

private:
    // The first half on the left; false where a text is too long for that.
    bool setInTwoColumns(const report::Facts& facts) const
    {
        constexpr double kBetween = 12;
        const double column = (m_pages.width() - kBetween) / 2;
        const double line = look::kBody * look::kLeading + 2 * kFactPad;
        std::vector<FactLines> all;
        for (const report::Fact& fact : facts.facts) {
            all.push_back(linesOf(m_pages, fact, m_words, column - kLabelRoom));
            if (all.back().height > 2 * line)
                return false;
        }
        const std::size_t rows = (all.size() + 1) / 2;
        for (std::size_t i = 0; i < rows; ++i) {
            const bool hasRight = i + rows < all.size();
            const double top = m_pages.take(std::max(all[i].height, hasRight ? all[i + rows].height : 0));
            putFact(m_pages, all[i], m_pages.left(), top);
            if (hasRight)
                putFact(m_pages, all[i + rows], m_pages.left() + column + kBetween, top);
        }
        m_pages.gap(kGap);
        return true;
    }

    // An end on the day of its start is told by its time.
    QString cellOf(const report::Table& table, const report::Row& row, std::size_t column) const
    {
        const QString text = m_words.value(row.cells[column]);
        if (column == 0 || table.columns[column].heading != report::Value(report::Label::End))
            return text;
        const QString start = m_words.value(row.cells[column - 1]);
        const qsizetype day = start.indexOf(u' ') + 1;
        return day > 0 && text.startsWith(QStringView(start).left(day)) ? text.sliced(day) : text;
    }

    PageBuilder& m_pages;
    const ReportWords& m_words;
};

} // namespace

void setBlock(PageBuilder& pages, const report::Block& block, const ReportWords& words)
{
    std::visit(BlockSetter(pages, words), block);
}

} // namespace clausemeter::print
