// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/textbuilder.h"

#include "model/contract/characters.h"

#include <algorithm>

namespace clausemeter::contract {

namespace {

bool isAllEmphasis(QStringView text, const std::vector<TextSpan>& emphasis)
{
    std::size_t span = 0;
    bool any = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isLetterOrNumber())
            continue;
        while (span < emphasis.size() && emphasis[span].end() <= i)
            ++span;
        if (span == emphasis.size() || !emphasis[span].contains(i))
            return false;
        any = true;
    }
    return any;
}

} // namespace

void TextBuilder::append(NewBlock block)
{
    const QStringView whole(block.text);
    const qsizetype skipped = whole.size() - trimmedLeft(whole).size();
    const QString text = block.text.trimmed();
    if (text.isEmpty() && block.marker.isEmpty())
        return;
    for (TextSpan& span : block.emphasis) {
        const qsizetype end = std::clamp<qsizetype>(span.end() - skipped, 0, text.size());
        span.start = std::clamp<qsizetype>(span.start - skipped, 0, end);
        span.length = end - span.start;
    }
    std::erase_if(block.emphasis, [](const TextSpan& span) { return span.length == 0; });

    if (!m_text.text.isEmpty())
        m_text.text += block.isTight ? QStringLiteral("\n") : QStringLiteral("\n\n");
    TextBlock added{block.kind,
                    {m_text.text.size(), 0},
                    block.level,
                    block.marker,
                    block.line,
                    block.page,
                    isAllEmphasis(text, block.emphasis)};
    if (!block.marker.isEmpty())
        m_text.text += text.isEmpty() ? block.marker : block.marker + u' ';
    const qsizetype start = m_text.text.size();
    m_text.text += text;
    added.span.length = m_text.text.size() - added.span.start;
    m_text.blocks.push_back(std::move(added));
    for (const TextSpan& span : block.emphasis)
        m_text.emphasis.push_back({span.start + start, span.length});
}

} // namespace clausemeter::contract
