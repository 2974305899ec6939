// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/markdowntext.h"

#include "model/contract/characters.h"
#include "model/contract/clauselabel.h"
#include "model/contract/htmltext.h"
#include "model/contract/markdowninlines.h"
#include "model/contract/plaintext.h"
#include "model/contract/textbuilder.h"

#include <QByteArray>
#include <QRegularExpression>
#include <algorithm>
#include <cmark.h>
#include <memory>

namespace clausemeter::contract {

namespace {

constexpr qsizetype kLongestParagraph = 512 * 1024;
constexpr int kDeepest = 50;

struct List {
    bool ordered = false;
    int next = 1;
};

// Cells of a row of pipes.
QString cellsOf(QStringView line)
{
    QStringView row = line.trimmed();
    if (row.startsWith(u'|'))
        row = row.mid(1);
    if (row.endsWith(u'|'))
        row.chop(1);
    QStringList cells;
    for (const QStringView cell : row.split(u'|'))
        cells.append(cell.trimmed().toString());
    return cells.join(u'\t');
}

bool isTableRule(QStringView line)
{
    bool dash = false;
    bool pipe = false;
    for (const QChar c : line) {
        dash = dash || c == u'-';
        pipe = pipe || c == u'|';
        if (!QStringView(u"|-: \t").contains(c))
            return false;
    }
    return dash && pipe;
}

class MarkdownReader {
public:
    MarkdownReader(const QByteArray& source, ContractText& into)
        : m_source(source)
        , m_builder(into)
    {
        m_lineStarts.push_back(0);
        for (qsizetype i = 0; i < source.size(); ++i) {
            if (source[i] == '\n')
                m_lineStarts.push_back(i + 1);
        }
    }

    void read()
    {
        const std::unique_ptr<cmark_node, decltype(&cmark_node_free)> root(
            cmark_parse_document(m_source.constData(), std::size_t(m_source.size()), CMARK_OPT_DEFAULT),
            cmark_node_free);
        if (!root)
            return;
        const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> nodes(cmark_iter_new(root.get()),
                                                                            cmark_iter_free);
        for (cmark_event_type event = cmark_iter_next(nodes.get()); event != CMARK_EVENT_DONE;
             event = cmark_iter_next(nodes.get()))
            visit(cmark_iter_get_node(nodes.get()), event == CMARK_EVENT_ENTER);
    }

private:
    void visit(cmark_node* node, bool enters)
    {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_BLOCK_QUOTE:
            m_quotes += enters ? 1 : -1;
            return;
        case CMARK_NODE_LIST:
            if (enters)
                m_lists.push_back({cmark_node_get_list_type(node) == CMARK_ORDERED_LIST,
                                   std::max(cmark_node_get_list_start(node), 0)});
            else
                m_lists.pop_back();
            return;
        case CMARK_NODE_ITEM:
            if (enters)
                m_marker = markerOf(node);
            else if (!m_marker.isEmpty())
                append({}, cmark_node_get_start_line(node)); // an item without text
            return;
        case CMARK_NODE_PARAGRAPH:
        case CMARK_NODE_HEADING:
            if (enters)
                m_inlines = {};
            else
                flush(node);
            return;
        case CMARK_NODE_CODE_BLOCK:
            lines(QString::fromUtf8(cmark_node_get_literal(node)).split(u'\n'), node);
            return;
        case CMARK_NODE_HTML_BLOCK:
            lines(htmlLines(QString::fromUtf8(cmark_node_get_literal(node))), node);
            return;
        default:
            inlineNode(node, enters);
        }
    }

    void inlineNode(cmark_node* node, bool enters)
    {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_TEXT:
        case CMARK_NODE_CODE:
            m_inlines.text(QString::fromUtf8(cmark_node_get_literal(node)));
            return;
        case CMARK_NODE_SOFTBREAK:
            m_inlines.lineBreak(false);
            return;
        case CMARK_NODE_LINEBREAK:
            m_inlines.lineBreak(true);
            return;
        case CMARK_NODE_STRONG:
            m_inlines.strong(enters);
            return;
        case CMARK_NODE_EMPH:
            if (enters)
                m_signs.push_back(isWordBeside(m_inlines.last()) || isWordBeside(firstAfter(node)));
            if (m_signs.back())
                m_inlines.text(QStringLiteral("*"));
            if (!enters)
                m_signs.pop_back();
            return;
        case CMARK_NODE_HTML_INLINE: {
            const QString piece = QString::fromUtf8(cmark_node_get_literal(node));
            const HtmlPiece what = htmlPiece(piece);
            if (what == HtmlPiece::Text)
                m_inlines.text(piece);
            else if (what == HtmlPiece::LineBreak)
                m_inlines.lineBreak(true);
            return;
        }
        default: // links and pictures: what they hold is read
            return;
        }
    }

    // 天数*24*60: the asterisks multiply, they emphasize nothing.
    static bool isWordBeside(QChar c) { return c.isLetterOrNumber(); }

    // The character of the text behind the node; null where none stands near.
    static QChar firstAfter(cmark_node* node)
    {
        constexpr int kNear = 8;
        cmark_node* next = cmark_node_next(node);
        for (int i = 0; !next && i < kNear && node; ++i) {
            node = cmark_node_parent(node);
            const bool isInline = node && cmark_node_get_type(node) >= CMARK_NODE_FIRST_INLINE;
            next = isInline ? cmark_node_next(node) : nullptr;
            node = isInline ? node : nullptr;
        }
        for (int i = 0; next && i < kNear; ++i) {
            const char* literal = cmark_node_get_literal(next);
            if (literal && *literal)
                return QString::fromUtf8(literal, qstrnlen(literal, 4)).front();
            next = cmark_node_first_child(next);
        }
        return {};
    }

    void flush(cmark_node* node)
    {
        const int line = cmark_node_get_start_line(node);
        std::vector<InlineLine> found = m_inlines.take();
        if (cmark_node_get_type(node) == CMARK_NODE_HEADING) {
            NewBlock block = joined(found, 0, found.size());
            block.kind = BlockKind::Heading;
            block.level = cmark_node_get_heading_level(node);
            append(std::move(block), line);
            return;
        }
        std::size_t rule = 1;
        while (rule < found.size() && !isTableRule(found[rule].text))
            ++rule;
        const bool isTable = rule < found.size() && found[rule - 1].text.contains(u'|');
        const std::size_t textEnd = isTable ? rule - 1 : found.size();
        bool isFirst = true;
        for (std::size_t first = 0; first < textEnd;) {
            std::size_t last = first + 1;
            while (last < textEnd && !found[last].isHard && labelsAt(found[last].text).empty() &&
                   bulletLength(found[last].text) == 0)
                ++last;
            NewBlock block = joined(found, first, last);
            block.isTight = !isFirst;
            append(std::move(block), line + int(first));
            isFirst = false;
            first = last;
        }
        for (std::size_t row = textEnd; row < found.size(); ++row) {
            if (row == rule)
                continue;
            NewBlock block;
            block.kind = BlockKind::TableRow;
            block.text = cellsOf(found[row].text);
            block.isTight = !isFirst;
            append(std::move(block), line + int(row));
            isFirst = false;
        }
    }

    // Lines that were only wrapped are one again.
    static NewBlock joined(std::vector<InlineLine>& lines, std::size_t first, std::size_t last)
    {
        NewBlock block;
        for (std::size_t i = first; i < last; ++i) {
            const QString& text = lines[i].text;
            if (!block.text.isEmpty() && !text.isEmpty() &&
                !(isWide(block.text.back()) && isWide(text.front())))
                block.text += u' ';
            for (const TextSpan& span : lines[i].emphasis)
                block.emphasis.push_back({span.start + block.text.size(), span.length});
            block.text += text;
        }
        return block;
    }

    void lines(const QStringList& texts, cmark_node* node)
    {
        int line = cmark_node_get_start_line(node);
        bool isFirst = true;
        for (const QString& text : texts) {
            NewBlock block;
            block.text = text;
            block.isTight = !isFirst;
            isFirst = isFirst && text.trimmed().isEmpty();
            append(std::move(block), line++);
        }
    }

    void append(NewBlock block, int line)
    {
        block.line = line;
        if (block.kind == BlockKind::Paragraph) {
            if (m_quotes > 0) {
                block.kind = BlockKind::Quote;
            } else if (!m_lists.empty()) {
                block.kind = BlockKind::ListItem;
                block.level = int(m_lists.size());
            }
        }
        block.marker = std::exchange(m_marker, QString());
        m_builder.append(std::move(block));
    }

    // The parser counts the items itself; the number that stands there is the one that is cited.
    QString markerOf(cmark_node* item)
    {
        List& list = m_lists.back();
        if (!list.ordered)
            return QStringLiteral("-");
        const int number = list.next++;
        const std::size_t line = std::size_t(std::max(cmark_node_get_start_line(item), 1));
        if (line <= m_lineStarts.size()) {
            qsizetype at = m_lineStarts[line - 1] + std::max(cmark_node_get_start_column(item) - 1, 0);
            const auto isDigit = [&] {
                return at < m_source.size() && m_source[at] >= '0' && m_source[at] <= '9';
            };
            const qsizetype start = at;
            while (isDigit())
                ++at;
            if (at > start && at < m_source.size() && (m_source[at] == '.' || m_source[at] == ')'))
                return QString::fromLatin1(m_source.mid(start, at + 1 - start));
        }
        return QString::number(number) + u'.';
    }

    const QByteArray& m_source;
    TextBuilder m_builder;
    std::vector<qsizetype> m_lineStarts;
    std::vector<List> m_lists;
    QString m_marker;
    MarkdownInlines m_inlines;
    std::vector<bool> m_signs; // of each emphasis that is open whether its marks belong to the text
    int m_quotes = 0;
};

// A line "[Party A]: somebody" names the target of a link and would not be shown.
QString withoutLinkTargets(const QString& text)
{
    static const QRegularExpression target(
        QStringLiteral("^([ >]*(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)?)\\[(?=[^\\]\\n]{1,999}\\]:)"),
        QRegularExpression::MultilineOption);
    QString safe = text;
    if (text.contains(QStringLiteral("]:")))
        safe.replace(target, QStringLiteral("\\1\\["));
    return safe;
}

// How many quotes and lists a line opens at its beginning.
int containersOf(QStringView line)
{
    int opened = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'>' || (QStringView(u"-*+.)").contains(c) && i + 1 < line.size() && line[i + 1].isSpace()))
            ++opened;
        else if (!c.isSpace() && digitOf(c) < 0)
            break;
    }
    return opened;
}

bool isHeadingLine(QStringView line)
{
    qsizetype marks = 0;
    while (marks < line.size() && line[marks] == u'#')
        ++marks;
    return marks >= 1 && marks <= 6 && marks < line.size() && line[marks] == u' ';
}

} // namespace

bool looksLikeMarkdown(const QString& text, const std::string& file)
{
    const auto named = [&](std::string_view end) {
        return file.size() >= end.size() &&
               std::equal(end.rbegin(), end.rend(), file.rbegin(),
                          [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? b + 32 : b); });
    };
    bool isMarked = named(".md") || named(".markdown");
    int bold = 0;
    qsizetype paragraph = 0;
    const QStringView all(text);
    for (qsizetype start = 0; start < all.size();) {
        qsizetype end = all.indexOf(u'\n', start);
        if (end < 0)
            end = all.size();
        const QStringView line = all.mid(start, end - start);
        start = end + 1;
        paragraph = line.trimmed().isEmpty() ? 0 : paragraph + line.size();
        if (paragraph > kLongestParagraph || containersOf(line) > kDeepest)
            return false;
        if (isMarked)
            continue;
        const qsizetype marks = line.indexOf(u"**");
        bold += marks >= 0 && line.indexOf(u"**", marks + 3) > 0 ? 1 : 0;
        isMarked = isHeadingLine(line) || bold >= 2;
    }
    return isMarked;
}

void readMarkdown(const QString& text, const std::vector<TextSpan>& repairs, ContractText& into)
{
    const QByteArray source = withoutLinkTargets(text).toUtf8();
    MarkdownReader(source, into).read();
    std::int64_t line = 1;
    qsizetype at = 0;
    std::size_t block = 0;
    for (const TextSpan& repair : repairs) {
        line += QStringView(text).mid(at, repair.start - at).count(u'\n');
        at = repair.start;
        while (block + 1 < into.blocks.size() && into.blocks[block + 1].line <= line)
            ++block;
        if (block < into.blocks.size() &&
            (into.repairs.empty() || into.repairs.back() != into.blocks[block].span))
            into.repairs.push_back(into.blocks[block].span);
    }
}

} // namespace clausemeter::contract
