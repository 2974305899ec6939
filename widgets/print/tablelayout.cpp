// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/print/tablelayout.h"

#include "widgets/print/columnwidths.h"
#include "widgets/print/lines.h"
#include "widgets/print/look.h"

#include <algorithm>

namespace clausemeter::print {

namespace {

constexpr double kPad = 4;         // on either side of a cell
constexpr double kPadRow = 3.2;    // above and below a row
constexpr double kLongHeading = 9; // of the size; longer headings may wrap
constexpr double kDetailIndent = 5;
constexpr double kDetailLabel = 88;

struct Piece {
    double x = 0;
    QString text;
    Face face = Face::Regular;
    double size = look::kTable;
    QColor colour = look::kInk;
};
// What must not be cut: a line of the cells, or a line of a detail.
struct Strip {
    double height = 0;
    std::vector<Piece> pieces;
};

class Layout {
public:
    Layout(PageBuilder& pages, const TextTable& table)
        : m_pages(pages)
        , m_table(table)
    {
        for (const TextTable::Row& row : m_table.rows)
            m_hasDetails = m_hasDetails || !row.details.empty();
        fitColumns();
        m_heading = headingStrips();
    }

    void set()
    {
        bool first = true;
        for (const TextTable::Row& row : m_table.rows) {
            const std::vector<Strip> strips = rowStrips(row);
            const double whole = heightOf(strips) + 2 * kPadRow;
            const double least =
                std::min(whole, m_pages.frame().bodyHeight() - headingHeight() - 4 * look::kChapter);
            if (first || !m_pages.fits(least))
                startPage(least, first);
            first = false;
            setRow(strips, whole <= least);
        }
    }

private:
    const Typeface& type() const { return m_pages.typeface(); }

    void fitColumns()
    {
        const std::size_t n = m_table.columns.size();
        std::vector<double> natural(n);
        std::vector<double> least(n);
        for (std::size_t i = 0; i < n; ++i) {
            const TextTable::Column& column = m_table.columns[i];
            least[i] = widestWord(type(), column.heading, Face::Bold, look::kSmall);
            natural[i] = std::min(type().width(column.heading, Face::Bold, look::kSmall),
                                  std::max(least[i] * 1.6, kLongHeading * look::kSmall));
            const Face face = column.emphasised ? Face::Bold : Face::Regular;
            for (const TextTable::Row& row : m_table.rows) {
                const QString& cell = row.cells[qsizetype(i)];
                for (const QString& line : cell.split(u'\n'))
                    natural[i] = std::max(natural[i], type().width(line, face, look::kTable));
                least[i] = std::max(least[i], widestWord(type(), cell, face, look::kTable));
            }
            least[i] = column.atEnd ? natural[i] : std::min(least[i], 150.0);
            natural[i] = std::max(natural[i], least[i]) + 2 * kPad;
            least[i] += 2 * kPad;
        }
        m_widths = columnWidths(natural, least, m_pages.width());
        double x = m_pages.left();
        for (const double width : m_widths) {
            m_lefts.push_back(x);
            x += width;
        }
    }

    Piece piece(std::size_t column, const QString& text, Face face, double size, const QColor& colour) const
    {
        const double right = m_lefts[column] + m_widths[column] - kPad;
        const double x =
            m_table.columns[column].atEnd ? right - type().width(text, face, size) : m_lefts[column] + kPad;
        return {x, text, face, size, colour};
    }

    // The cells side by side, the first line of each in the first strip; headings stand on their last line.
    std::vector<Strip> cellStrips(const QStringList& cells, bool heading) const
    {
        std::vector<QStringList> lines;
        qsizetype most = 1;
        const double size = heading ? look::kSmall : look::kTable;
        const auto faceOf = [&](std::size_t i) {
            return heading || m_table.columns[i].emphasised ? Face::Bold : Face::Regular;
        };
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            // The width was made for this text: a rounding error must not wrap it.
            lines.push_back(
                breakLines(type(), cells[qsizetype(i)], faceOf(i), size, m_widths[i] - 2 * kPad + 0.01));
            most = std::max(most, lines.back().size());
        }
        std::vector<Strip> strips(std::size_t(most), Strip{size * 1.4, {}});
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const qsizetype skip = heading ? most - lines[i].size() : 0;
            for (qsizetype l = 0; l < lines[i].size(); ++l)
                strips[std::size_t(l + skip)].pieces.push_back(
                    piece(i, lines[i][l], faceOf(i), size, heading ? look::kMuted : look::kInk));
        }
        return strips;
    }

    std::vector<Strip> headingStrips() const
    {
        QStringList headings;
        for (const TextTable::Column& column : m_table.columns)
            headings.append(column.heading);
        return cellStrips(headings, true);
    }

    std::vector<Strip> rowStrips(const TextTable::Row& row) const
    {
        std::vector<Strip> strips = cellStrips(row.cells, false);
        const double x = m_pages.left() + kDetailIndent;
        const double room = m_pages.width() - 2 * kDetailIndent - kDetailLabel;
        for (const auto& [label, text] : row.details) {
            const QStringList labels =
                breakLines(type(), label, Face::Regular, look::kSmall, kDetailLabel - 6);
            const QStringList lines = breakLines(type(), text, Face::Regular, look::kSmall, room);
            for (qsizetype i = 0; i < std::max(labels.size(), lines.size()); ++i) {
                Strip strip{look::kSmall * 1.42, {}};
                if (i < labels.size())
                    strip.pieces.push_back({x, labels[i], Face::Regular, look::kSmall, look::kMuted});
                if (i < lines.size())
                    strip.pieces.push_back(
                        {x + kDetailLabel, lines[i], Face::Regular, look::kSmall, look::kInk});
                strips.push_back(strip);
            }
        }
        return strips;
    }

    static double heightOf(const std::vector<Strip>& strips)
    {
        double height = 0;
        for (const Strip& strip : strips)
            height += strip.height;
        return height;
    }
    double headingHeight() const { return heightOf(m_heading) + 2 * kPadRow; }

    // Behind the column that decides; details would run into it.
    void tint(double top, double height)
    {
        if (m_hasDetails)
            return;
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            if (m_table.columns[i].emphasised)
                m_pages.fill(QRectF(m_lefts[i], top, m_widths[i], height), look::kTint);
        }
    }

    void setStrips(const std::vector<Strip>& strips, double top)
    {
        for (const Strip& strip : strips) {
            for (const Piece& p : strip.pieces)
                m_pages.line(p.x, top, p.text, p.face, p.size, p.colour);
            top += strip.height;
        }
    }

    // The heading, with room for a row of that height below it.
    void startPage(double row, bool first)
    {
        if (!first || !m_pages.fits(headingHeight() + row))
            m_pages.newPage();
        const double top = m_pages.take(headingHeight());
        tint(top, headingHeight());
        setStrips(m_heading, top + kPadRow);
        m_pages.rule(m_pages.left(), top + headingHeight() - look::kRule, m_pages.width(), look::kRule,
                     look::kMuted);
    }

    void setRow(const std::vector<Strip>& strips, bool whole)
    {
        if (whole) {
            const double height = heightOf(strips) + 2 * kPadRow;
            const double top = m_pages.take(height);
            tint(top, height);
            setStrips(strips, top + kPadRow);
            m_pages.rule(m_pages.left(), top + height - look::kHairline, m_pages.width(), look::kHairline,
                         look::kFaint);
            return;
        }
        double bottom = 0;
        for (const Strip& strip : strips) {
            if (!m_pages.fits(strip.height + kPadRow))
                startPage(strip.height, false);
            const double top = m_pages.take(strip.height);
            setStrips({strip}, top);
            bottom = top + strip.height;
        }
        m_pages.take(kPadRow);
        m_pages.rule(m_pages.left(), bottom + kPadRow, m_pages.width(), look::kHairline, look::kFaint);
    }

    PageBuilder& m_pages;
    const TextTable& m_table;
    std::vector<double> m_widths;
    std::vector<double> m_lefts;
    std::vector<Strip> m_heading;
    bool m_hasDetails = false;
};

} // namespace

void setTable(PageBuilder& pages, const TextTable& table)
{
    if (!table.rows.empty())
        Layout(pages, table).set();
}

} // namespace clausemeter::print
