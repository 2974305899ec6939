// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/markdowninlines.h"

#include "model/contract/characters.h"

#include <algorithm>

namespace clausemeter::contract {

namespace {

constexpr qsizetype kRaised = 4; // letters between carets

// Where exactly two asterisks stand.
std::vector<qsizetype> looseMarks(QStringView text)
{
    std::vector<qsizetype> found;
    for (qsizetype i = text.indexOf(u'*'); i >= 0 && i < text.size(); i = text.indexOf(u'*', i)) {
        qsizetype end = i;
        while (end < text.size() && text[end] == u'*')
            ++end;
        if (end - i == 2)
            found.push_back(i);
        i = end;
    }
    return found;
}

// The length of "^th^" at the caret; 0: it is none.
qsizetype raisedLength(QStringView text)
{
    qsizetype end = 1;
    while (end < text.size() && end <= kRaised && text[end].isLetterOrNumber())
        ++end;
    return end > 1 && end < text.size() && text[end] == u'^' ? end + 1 : 0;
}

// Takes what `cuts` name, in order and apart, out of the line.
void cut(InlineLine& line, const std::vector<TextSpan>& cuts)
{
    if (cuts.empty())
        return;
    QString kept;
    kept.reserve(line.text.size());
    std::vector<qsizetype> removed = {0}; // before each of the cuts
    qsizetype from = 0;
    for (const TextSpan& span : cuts) {
        kept += QStringView(line.text).sliced(from, span.start - from);
        from = span.end();
        removed.push_back(removed.back() + span.length);
    }
    kept += QStringView(line.text).sliced(from);
    line.text = std::move(kept);
    const auto moved = [&](qsizetype at) {
        const auto next =
            std::ranges::partition_point(cuts, [at](const TextSpan& c) { return c.end() <= at; });
        const qsizetype within = next == cuts.end() ? 0 : std::max<qsizetype>(at - next->start, 0);
        return at - removed[std::size_t(next - cuts.begin())] - within;
    };
    for (TextSpan& span : line.emphasis) {
        const qsizetype end = moved(span.end());
        span.start = moved(span.start);
        span.length = end - span.start;
    }
}

// The carets of "5^th^".
std::vector<TextSpan> carets(QStringView text)
{
    std::vector<TextSpan> found;
    for (qsizetype at = text.indexOf(u'^'); at >= 0; at = text.indexOf(u'^', at)) {
        const qsizetype length = raisedLength(text.mid(at));
        if (length > 0) {
            found.push_back({at, 1});
            found.push_back({at + length - 1, 1});
        }
        at += std::max<qsizetype>(length, 1);
    }
    return found;
}

} // namespace

void MarkdownInlines::text(const QString& text)
{
    InlineLine& line = m_lines.back();
    if (m_strong > 0) {
        if (!line.emphasis.empty() && line.emphasis.back().end() == line.text.size())
            line.emphasis.back().length += text.size();
        else
            line.emphasis.push_back({line.text.size(), text.size()});
    }
    line.text += text;
    line.text.replace(u'\n', u' '); // of code that spans lines
}

QChar MarkdownInlines::last() const
{
    return m_lines.back().text.isEmpty() ? QChar() : m_lines.back().text.back();
}

void MarkdownInlines::lineBreak(bool isHard)
{
    m_lines.push_back({});
    m_lines.back().isHard = isHard;
}

void MarkdownInlines::strong(bool begins)
{
    m_strong += begins ? 1 : -1;
}

std::vector<InlineLine> MarkdownInlines::take()
{
    std::size_t markCount = 0;
    for (const InlineLine& line : m_lines)
        markCount += looseMarks(line.text).size();
    const bool arePaired = markCount > 0 && markCount % 2 == 0;
    bool isOpen = false;
    for (InlineLine& line : m_lines) {
        if (arePaired) {
            qsizetype from = 0;
            std::vector<TextSpan> loose;
            std::vector<TextSpan> marks;
            for (const qsizetype mark : looseMarks(line.text)) {
                if (isOpen && mark > from)
                    loose.push_back({from, mark - from});
                isOpen = !isOpen;
                marks.push_back({mark, 2});
                from = mark + 2;
            }
            if (isOpen && line.text.size() > from)
                loose.push_back({from, line.text.size() - from});
            line.emphasis.insert(line.emphasis.end(), loose.begin(), loose.end());
            std::ranges::sort(line.emphasis, {}, &TextSpan::start);
            cut(line, marks);
        }
        cut(line, carets(line.text));
        // Emphasis in bold passages of both kinds may overlap.
        std::vector<TextSpan> merged;
        for (const TextSpan& span : line.emphasis) {
            if (!merged.empty() && span.start <= merged.back().end())
                merged.back().length = std::max(merged.back().end(), span.end()) - merged.back().start;
            else if (span.length > 0)
                merged.push_back(span);
        }
        line.emphasis = std::move(merged);
        const qsizetype blanks = line.text.size() - trimmedLeft(line.text).size();
        if (blanks > 0)
            cut(line, {{0, blanks}});
    }
    m_strong = 0;
    return std::exchange(m_lines, std::vector<InlineLine>(1));
}

} // namespace clausemeter::contract
