// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/contracthighlighter.h"

#include <algorithm>

namespace clausemeter::widgets {

using contract::TermKind;
using contract::TextSpan;

namespace {

constexpr int kTint = 46; // of 255, over the card
constexpr int kDarkTint = 84;

const TextSpan& spanOf(const TextSpan& span)
{
    return span;
}
template <typename T>
const TextSpan& spanOf(const T& what)
{
    return what.span;
}

// Calls `each` for what touches [start, end) of a list that is in the order of the text and does not overlap.
template <typename List, typename Each>
void forTouched(const List& list, qsizetype start, qsizetype end, Each each)
{
    auto it = std::partition_point(list.begin(), list.end(),
                                   [start](const auto& what) { return spanOf(what).end() <= start; });
    for (; it != list.end() && spanOf(*it).start < end; ++it)
        each(*it, std::size_t(it - list.begin()));
}

} // namespace

QColor tintOf(TermKind kind, const Colours& colours)
{
    QColor tint;
    switch (kind) {
    case TermKind::Percentage:
        tint = QColor(0x00, 0x72, 0xB2);
        break;
    case TermKind::Money:
        tint = QColor(0xE6, 0x9F, 0x00);
        break;
    case TermKind::Period:
        tint = QColor(0x00, 0x9E, 0x73);
        break;
    case TermKind::Date:
    case TermKind::TimeOfDay:
        tint = QColor(0x56, 0xB4, 0xE9);
        break;
    case TermKind::Count:
        tint = QColor(0xCC, 0x79, 0xA7);
        break;
    default:
        tint = colours.released;
        break;
    }
    tint.setAlpha(colours.dark ? kDarkTint : kTint);
    return tint;
}

void ContractHighlighter::setContract(std::shared_ptr<const contract::Contract> contract)
{
    m_contract = std::move(contract);
    m_labels.clear();
    m_changes.clear();
    m_rejected.clear();
    if (!m_contract)
        return;
    for (const contract::Clause& clause : m_contract->tree.clauses) {
        const qsizetype label =
            QStringView(m_contract->text.text).mid(clause.own.start, clause.own.length).indexOf(clause.label);
        if (!clause.label.isEmpty() && label >= 0)
            m_labels.push_back({clause.own.start + label, clause.label.size()});
    }
}

// A figure that differs lies inside words that do: such spans become one.
void ContractHighlighter::setChanges(std::vector<TextSpan> changes)
{
    std::ranges::sort(changes, {}, &TextSpan::start);
    std::vector<TextSpan> joined;
    for (const TextSpan& change : changes) {
        if (joined.empty() || change.start > joined.back().end())
            joined.push_back(change);
        else
            joined.back().length = std::max(joined.back().end(), change.end()) - joined.back().start;
    }
    if (joined == m_changes)
        return;
    m_changes = std::move(joined);
    rehighlight();
}

void ContractHighlighter::setRejected(std::vector<bool> terms)
{
    if (terms == m_rejected)
        return;
    m_rejected = std::move(terms);
    rehighlight();
}

void ContractHighlighter::setColours(const Colours& colours)
{
    m_colours = &colours;
    rehighlight();
}

void ContractHighlighter::mark(qsizetype block, qsizetype length, TextSpan span,
                               const QTextCharFormat& format)
{
    const qsizetype from = std::max(span.start, block);
    const qsizetype to = std::min(span.end(), block + length);
    for (qsizetype i = from; i < to; ++i) {
        QTextCharFormat merged = this->format(int(i - block));
        merged.merge(format);
        setFormat(int(i - block), 1, merged);
    }
}

void ContractHighlighter::highlightBlock(const QString& text)
{
    if (!m_contract)
        return;
    const qsizetype start = currentBlock().position();
    const qsizetype end = start + text.size();
    forTouched(m_contract->text.blocks, start, end, [&](const contract::TextBlock& block, std::size_t) {
        if (block.kind != contract::BlockKind::Heading)
            return;
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        mark(start, text.size(), block.span, format);
    });
    // What the agreement sets off, such as limits of liability.
    forTouched(m_contract->text.emphasis, start, end, [&](const TextSpan& span, std::size_t) {
        QTextCharFormat format;
        format.setFontWeight(QFont::DemiBold);
        mark(start, text.size(), span, format);
    });
    forTouched(m_labels, start, end, [&](const TextSpan& label, std::size_t) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setForeground(m_colours->accent);
        mark(start, text.size(), label, format);
    });
    forTouched(m_contract->tree.references, start, end,
               [&](const contract::CrossReference& reference, std::size_t) {
                   if (reference.targets.empty())
                       return;
                   QTextCharFormat format;
                   format.setForeground(m_colours->accent);
                   format.setFontUnderline(true);
                   mark(start, text.size(), reference.span, format);
               });
    forTouched(m_contract->terms, start, end, [&](const contract::Term& term, std::size_t i) {
        if (i < m_rejected.size() && m_rejected[i])
            return;
        QTextCharFormat format;
        format.setBackground(tintOf(term.kind, *m_colours));
        mark(start, text.size(), term.span, format);
    });
    forTouched(m_changes, start, end, [&](const TextSpan& change, std::size_t) {
        QTextCharFormat format;
        format.setBackground(m_colours->warnSurface);
        format.setForeground(m_colours->badText);
        mark(start, text.size(), change, format);
    });
}

} // namespace clausemeter::widgets
