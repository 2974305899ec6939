// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/print/pagebuilder.h"

#include "widgets/print/lines.h"
#include "widgets/print/look.h"

#include <algorithm>
#include <utility>

namespace clausemeter::print {

namespace {

struct HeadingLook {
    double size;
    double before;
    double after;
    Face face;
    QColor colour;
};

HeadingLook lookOf(Heading level)
{
    switch (level) {
    case Heading::Title:
        return {look::kTitle, 0, 10, Face::Bold, look::kInk};
    case Heading::Chapter:
        return {look::kChapter, 18, 2, Face::Bold, look::kInk};
    case Heading::Subtitle:
        return {look::kBody + 1, 0, 9, Face::Regular, look::kMuted};
    case Heading::Section:
        return {look::kSection, 15, 5, Face::Bold, look::kAccent};
    case Heading::Group:
        return {look::kBody, 8, 2, Face::Bold, look::kMuted};
    }
    return {};
}

} // namespace

PageBuilder::PageBuilder(const Typeface& typeface, text::Language language, Frame frame)
    : m_typeface(typeface)
    , m_language(language)
    , m_frame(frame)
    , m_sheets(1, Sheet{language, {}})
    , m_y(frame.top)
{
}

void PageBuilder::newPage()
{
    m_gap = 0;
    if (m_pageIsEmpty)
        return;
    m_sheets.push_back({m_language, {}});
    m_y = m_frame.top;
    m_pageIsEmpty = true;
}

void PageBuilder::gap(double height)
{
    m_gap = std::max(m_gap, height);
}

void PageBuilder::heading(Heading level, const QString& text, const QString& bookmark)
{
    const HeadingLook look = lookOf(level);
    m_pending.push_back({level, breakLines(m_typeface, text, look.face, look.size, width()), bookmark});
}

double PageBuilder::pendingHeight() const
{
    double height = 0;
    for (const Pending& pending : m_pending) {
        const HeadingLook look = lookOf(pending.level);
        const bool first = &pending == &m_pending.front() && m_pageIsEmpty;
        height += (first ? 0 : look.before) + look.after + double(pending.lines.size()) * look.size * 1.3;
    }
    return height;
}

bool PageBuilder::fits(double height) const
{
    const double before = m_pageIsEmpty || !m_pending.empty() ? 0 : m_gap;
    return m_y + before + pendingHeight() + height <= m_frame.bodyBottom();
}

void PageBuilder::placeHeadings()
{
    for (const Pending& pending : std::exchange(m_pending, {})) {
        const HeadingLook look = lookOf(pending.level);
        m_y += m_pageIsEmpty ? 0 : look.before;
        if (!pending.bookmark.isEmpty())
            m_bookmarks.push_back({pending.bookmark, int(m_sheets.size()) - 1, m_y});
        for (const QString& text : pending.lines) {
            line(m_frame.left, m_y, text, look.face, look.size, look.colour);
            m_y += look.size * 1.3;
        }
        m_y += look.after;
        m_pageIsEmpty = false;
        m_gap = 0;
    }
}

double PageBuilder::take(double height)
{
    if (!fits(height))
        newPage();
    placeHeadings();
    m_y += m_pageIsEmpty ? 0 : std::exchange(m_gap, 0);
    const double top = m_y;
    m_y += height;
    m_pageIsEmpty = false;
    return top;
}

void PageBuilder::line(double x, double top, const QString& text, Face face, double size,
                       const QColor& colour)
{
    if (!text.isEmpty())
        sheet().items.emplace_back(Line{x, top + size * look::kAscent, text, face, size, colour});
}

void PageBuilder::lineEndingAt(double right, double top, const QString& text, Face face, double size,
                               const QColor& colour)
{
    line(right - m_typeface.width(text, face, size), top, text, face, size, colour);
}

void PageBuilder::fill(const QRectF& rect, const QColor& colour)
{
    sheet().items.emplace_back(Fill{rect, colour});
}

void PageBuilder::rule(double x, double y, double width, double thickness, const QColor& colour)
{
    fill(QRectF(x, y - thickness / 2, width, thickness), colour);
}

void PageBuilder::draw(const QRectF& rect, std::function<void(QPainter&, const QRectF&, double)> paint)
{
    sheet().items.emplace_back(Drawing{rect, std::move(paint)});
}

void PageBuilder::paragraph(const QString& text, Face face, double size, const QColor& colour, double indent)
{
    const double leading = size * look::kLeading;
    const QStringList lines = breakLines(m_typeface, text, face, size, width() - indent);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        // Two lines stay together at either end.
        const bool keeps = (i == 0 && lines.size() > 1) || (lines.size() > 2 && i == lines.size() - 2);
        if (keeps && !fits(2 * leading))
            newPage();
        line(m_frame.left + indent, take(leading), lines[i], face, size, colour);
    }
}

std::vector<Sheet> PageBuilder::takeSheets()
{
    return std::move(m_sheets);
}

} // namespace clausemeter::print
