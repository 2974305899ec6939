// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/htmltext.h"

#include "model/contract/characters.h"

#include <algorithm>
#include <array>

namespace clausemeter::contract {

namespace {

constexpr std::array<QStringView, 60> kTags = {
    u"a",       u"abbr",    u"article", u"b",     u"big",      u"blockquote", u"body",   u"br",
    u"caption", u"center",  u"code",    u"col",   u"colgroup", u"dd",         u"del",    u"details",
    u"div",     u"dl",      u"dt",      u"em",    u"font",     u"h1",         u"h2",     u"h3",
    u"h4",      u"h5",      u"h6",      u"head",  u"hr",       u"html",       u"i",      u"iframe",
    u"img",     u"ins",     u"li",      u"link",  u"meta",     u"ol",         u"p",      u"pre",
    u"s",       u"script",  u"section", u"small", u"span",     u"strike",     u"strong", u"style",
    u"sub",     u"summary", u"sup",     u"table", u"tbody",    u"td",         u"tfoot",  u"th",
    u"thead",   u"title",   u"tr",      u"u"};
constexpr std::array<QStringView, 19> kLineEnds = {
    u"blockquote", u"br", u"dd", u"div", u"dt", u"h1",  u"h2",    u"h3", u"h4",   u"h5",
    u"h6",         u"hr", u"li", u"ol",  u"p",  u"pre", u"table", u"tr", u"title"};

QString nameOf(QStringView tag)
{
    qsizetype at = 1;
    if (at < tag.size() && tag[at] == u'/')
        ++at;
    const qsizetype start = at;
    while (at < tag.size() && (isAsciiLetter(tag[at]) || digitOf(tag[at]) >= 0))
        ++at;
    return tag.mid(start, at - start).toString().toLower();
}

// The few that raw HTML of agreements has; those outside of raw HTML are the Markdown parser's.
QString withEntities(QString text)
{
    for (const auto& [entity, character] : {std::pair(u"&nbsp;", u" "),
                                            {u"&emsp;", u" "},
                                            {u"&ensp;", u" "},
                                            {u"&lt;", u"<"},
                                            {u"&gt;", u">"},
                                            {u"&quot;", u"\""},
                                            {u"&ldquo;", u"“"},
                                            {u"&rdquo;", u"”"},
                                            {u"&permil;", u"‰"},
                                            {u"&amp;", u"&"}})
        text.replace(QStringView(entity).toString(), QStringView(character).toString());
    return text;
}

} // namespace

HtmlPiece htmlPiece(QStringView piece)
{
    if (piece.startsWith(u"<!") || piece.startsWith(u"<?"))
        return HtmlPiece::Tag;
    const QString name = nameOf(piece);
    if (std::find(kTags.begin(), kTags.end(), name) == kTags.end() &&
        std::find(kLineEnds.begin(), kLineEnds.end(), name) == kLineEnds.end())
        return HtmlPiece::Text;
    return std::find(kLineEnds.begin(), kLineEnds.end(), name) == kLineEnds.end() ? HtmlPiece::Tag
                                                                                  : HtmlPiece::LineBreak;
}

QStringList htmlLines(const QString& html)
{
    QString text;
    const QStringView all(html);
    for (qsizetype at = 0; at < all.size();) {
        if (all[at] != u'<') {
            text += all[at++];
            continue;
        }
        const QStringView end = all.mid(at).startsWith(u"<!--") ? QStringView(u"-->") : QStringView(u">");
        const qsizetype found = all.indexOf(end, at + 1);
        if (found < 0) {
            text += all.mid(at);
            break;
        }
        const QStringView piece = all.mid(at, found + end.size() - at);
        switch (htmlPiece(piece)) {
        case HtmlPiece::Text:
            text += piece;
            break;
        case HtmlPiece::LineBreak:
            text += u'\n';
            break;
        case HtmlPiece::Tag:
            if (const QString name = nameOf(piece);
                (name == u"td" || name == u"th") && piece.startsWith(u"</"))
                text += u'\t';
            break;
        }
        at += piece.size();
    }
    QStringList lines;
    for (const QString& line : withEntities(text).split(u'\n')) {
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            lines.append(trimmed);
    }
    return lines;
}

} // namespace clausemeter::contract
