// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/paragraphs.h"

#include "model/contract/characters.h"
#include "model/contract/clausetitle.h"

#include <algorithm>

namespace clausemeter::contract {

namespace {

constexpr int kNarrowestWrap = 50;   // columns; shorter lines were broken by hand
constexpr int kWidestWrap = 140;     // columns; longer lines are paragraphs
constexpr std::size_t kFewLines = 6; // too few to see a width in

int widthOf(QStringView line)
{
    int width = 0;
    for (const QChar c : line)
        width += isWide(c) ? 2 : 1;
    return width;
}

// The width at which the lines are wrapped; 0: they are not.
int wrapWidth(std::vector<int> widths)
{
    if (widths.size() < kFewLines)
        return 0;
    std::sort(widths.begin(), widths.end());
    const int widest = widths[widths.size() - 1 - widths.size() / 50];
    if (widest < kNarrowestWrap || widest > kWidestWrap || widths.back() > 2 * kWidestWrap)
        return 0;
    const auto full = std::lower_bound(widths.begin(), widths.end(), widest * 4 / 5);
    // Of wrapped text many lines are about as long as the longest.
    return (widths.end() - full) * 4 >= std::ptrdiff_t(widths.size()) ? widest : 0;
}

} // namespace

std::vector<bool> paragraphBegins(const ContractText& text)
{
    const QStringView all(text.text);
    std::vector<bool> begins(text.blocks.size(), true);
    const bool isLines = text.format == TextFormat::Plain || text.format == TextFormat::Pdf;
    const auto lineAt = [&](std::size_t i) {
        return all.mid(text.blocks[i].span.start, text.blocks[i].span.length).trimmed();
    };
    std::vector<int> widths;
    if (isLines) {
        widths.reserve(text.blocks.size());
        for (std::size_t i = 0; i < text.blocks.size(); ++i)
            widths.push_back(widthOf(lineAt(i)));
    }
    const int wrap = isLines ? wrapWidth(widths) : 0;
    for (std::size_t i = 1; i < text.blocks.size(); ++i) {
        const TextBlock& block = text.blocks[i];
        const qsizetype before = text.blocks[i - 1].span.end();
        if (all.mid(before, block.span.start - before).count(u'\n') > 1)
            continue;
        if (!isLines) // of Markdown, a line that was broken by hand
            begins[i] = block.kind == BlockKind::Paragraph ? widthOf(lineAt(i - 1)) < kNarrowestWrap
                                                           : block.kind != BlockKind::Quote;
        else if (wrap > 0)
            begins[i] = widths[i - 1] < wrap * 3 / 4 || block.kind == BlockKind::ListItem;
    }
    return begins;
}

bool isFinished(QStringView before)
{
    const QChar last = lastCharacter(before);
    if (last.isNull() || endsSentence(last) || QStringView(u":：,，、—-").contains(last))
        return true;
    const QStringView text = before.trimmed();
    for (const QStringView word : {u" and", u" or", u"及", u"和", u"或", u"且"}) {
        if (text.endsWith(word))
            return true;
    }
    return isTitleLine(text);
}

bool introducesList(QStringView text)
{
    const QChar last = lastCharacter(text);
    if (last.isNull() || endsSentence(last))
        return false;
    return last == u':' || last == u'：' || !isTitleLine(text);
}

} // namespace clausemeter::contract
