// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/numbering.h"

#include <algorithm>

namespace clausemeter::contract {

namespace {

constexpr std::size_t kDeepest = 12; // level; what would lie deeper stands on it
constexpr int kWidestGap = 9;        // of a section that is not announced: 9.1 after section 3

bool isNamed(LabelStyle style)
{
    return style >= LabelStyle::Article;
}

// Holds sections without lending them its number, but for an annex, whose sections begin anew.
bool isContainer(const OpenClause& open)
{
    return !open.style || *open.style >= LabelStyle::Chapter;
}

int rankOf(LabelStyle style)
{
    switch (style) {
    case LabelStyle::Annex:
    case LabelStyle::Part:
        return 0;
    case LabelStyle::Chapter:
        return 1;
    default: // sections of articles and articles of sections are both found
        return 2;
    }
}

bool isLetter(LabelStyle style)
{
    return style == LabelStyle::Letter || style == LabelStyle::LetterParenthesis;
}

bool isInParentheses(LabelStyle style)
{
    return style >= LabelStyle::Parenthesis && style <= LabelStyle::LetterParenthesis;
}

std::optional<NumberingFault> faultOf(int value, int last)
{
    if (value == last + 1)
        return std::nullopt;
    return value == last  ? NumberingFault::Duplicate
           : value < last ? NumberingFault::JumpsBack
                          : NumberingFault::JumpsForward;
}

// In doubt it is a figure of the text.
bool isLikely(const Label& label, const LabelEvidence& evidence, bool isNatural)
{
    if (label.hasUnit || (label.hasSmallLetter && !evidence.isFresh))
        return false;
    if (!isNatural)
        return evidence.isFresh && evidence.isFinished && !label.mayHaveUnit;
    return label.mayHaveUnit ? evidence.isFresh && evidence.isFinished
                             : evidence.isFresh || evidence.isFinished;
}

} // namespace

std::optional<LabelPlace> Numbering::place(const Label& label, const LabelEvidence& evidence) const
{
    auto found = label.style == LabelStyle::Decimal ? placeDecimal(label, evidence)
                 : isNamed(label.style)             ? placeNamed(label, evidence)
                                                    : placeSimple(label, evidence);
    if (found && found->keep >= m_base + kDeepest) {
        found->keep = m_base + kDeepest - 1;
        found->number = numberFor(label, found->keep);
    }
    return found;
}

std::size_t Numbering::keptContainers() const
{
    std::size_t kept = m_base;
    while (kept < m_open.size() && isContainer(m_open[kept]))
        ++kept;
    return kept;
}

std::size_t Numbering::keptForChild() const
{
    std::size_t kept = m_base;
    while (kept < m_open.size() && !m_open[kept].isClosed)
        ++kept;
    return kept;
}

// Of what is open, that which a list of that level can lie in.
std::size_t Numbering::keptAroundItem(int item) const
{
    std::size_t kept = m_base;
    while (kept < m_open.size() && (item == 0 || m_open[kept].item <= item))
        ++kept;
    return kept;
}

std::optional<LabelPlace> Numbering::placeDecimal(const Label& label, const LabelEvidence& evidence) const
{
    const std::vector<int> prefix(label.parts.begin(), label.parts.end() - 1);
    const int value = label.parts.back();
    std::size_t keep = keptContainers();
    int last = 0;
    bool isKnown = false;
    for (std::size_t i = m_open.size(); i-- > m_base && !isKnown;) {
        const OpenClause& open = m_open[i];
        if (open.path == prefix) {
            keep = open.isClosed ? i : i + 1;
            last = open.lastDecimal;
            isKnown = true;
        } else if (open.path.size() == label.parts.size() &&
                   std::equal(prefix.begin(), prefix.end(), open.path.begin())) {
            // The section itself may never have been announced.
            const bool hasParent =
                std::any_of(m_open.begin() + std::ptrdiff_t(m_base), m_open.begin() + std::ptrdiff_t(i),
                            [&](const OpenClause& o) { return o.path == prefix; });
            if (hasParent)
                continue;
            keep = i;
            last = open.path.back();
            isKnown = true;
        }
    }
    // "X.509" is no clause where there is no X.
    if (!isKnown && !label.figure.isEmpty() && label.figure.front().isLetter())
        return std::nullopt;
    if (!isKnown && !evidence.heading && m_hasBegun &&
        (label.parts[0] < m_top || label.parts[0] > m_top + kWidestGap))
        return std::nullopt;
    const bool isNatural =
        isKnown ? value == last + 1
                : value == 1 && (m_top == 0 || label.parts[0] == m_top + 1 || label.parts[0] == m_top);
    if (!isLikely(label, evidence, isNatural))
        return std::nullopt;
    LabelPlace place{keep, numberFor(label, keep), std::nullopt};
    if (isKnown || value > 1)
        place.fault = faultOf(value, last);
    return place;
}

std::optional<LabelPlace> Numbering::placeNamed(const Label& label, const LabelEvidence& evidence) const
{
    const int value = label.parts.front();
    const auto known = m_lastNamed.find(label.style);
    const int last = known == m_lastNamed.end() ? 0 : known->second;
    if (!isLikely(label, evidence, value == last + 1 || value == 1))
        return std::nullopt;
    const int rank = rankOf(label.style);
    std::size_t keep = m_base;
    for (; keep < m_open.size(); ++keep) {
        const OpenClause& open = m_open[keep];
        if (open.isClosed)
            break;
        if (!open.style) {
            if (open.heading == 0 || evidence.heading <= open.heading)
                break;
        } else if (!isNamed(*open.style) || *open.style == label.style || rankOf(*open.style) > rank) {
            break;
        }
    }
    LabelPlace place{keep, numberFor(label, keep), std::nullopt};
    // Sections may count anew in each article, parts of parts in each part.
    if (value != 1 || keep == m_base)
        place.fault = faultOf(value, last);
    if (rank == 0 && label.style == LabelStyle::Annex)
        place.fault = std::nullopt;
    return place;
}

std::optional<std::size_t> Numbering::predecessor(const Label& label, const LabelEvidence& evidence) const
{
    std::optional<std::size_t> other;
    for (std::size_t i = m_open.size(); i-- > m_base;) {
        const OpenClause& open = m_open[i];
        if (open.style != label.style || open.isUpper != label.isUpper ||
            open.value + 1 != label.parts.front())
            continue;
        const bool isSameLevel = open.item == evidence.item || open.item == 0 || evidence.item == 0;
        if ((open.heading > 0) == (evidence.heading > 0) && isSameLevel)
            return i;
        if (!other)
            other = i;
    }
    return other;
}

bool Numbering::goesOn(const Label& label) const
{
    if (isNamed(label.style) || label.style == LabelStyle::Decimal) {
        const auto place = this->place(label, {});
        return place && (!place->fault || isNamed(label.style));
    }
    return predecessor(label, {}).has_value();
}

std::optional<LabelPlace> Numbering::placeSimple(const Label& label, const LabelEvidence& evidence) const
{
    const int value = label.parts.front();
    if (label.style == LabelStyle::Bare && evidence.heading == 0 && !evidence.isTitle)
        return std::nullopt;
    if (const auto before = predecessor(label, evidence)) {
        if (!isLikely(label, evidence, true))
            return std::nullopt;
        return LabelPlace{*before, numberFor(label, *before), std::nullopt};
    }
    // The innermost list of its kind.
    std::optional<std::size_t> same;
    for (std::size_t i = m_open.size(); i-- > m_base && !same;) {
        if (m_open[i].style == label.style && m_open[i].isUpper == label.isUpper &&
            (m_open[i].heading > 0) == (evidence.heading > 0))
            same = i;
    }
    if (value == 1) {
        if (!isLikely(label, evidence, true))
            return std::nullopt;
        const std::size_t keep = std::min(keptForChild(), keptAroundItem(evidence.item));
        const bool isDeeper = same && m_open[*same].item > 0 && m_open[*same].item < evidence.item;
        const bool beginsAnew = same && !evidence.isIntroduced && !isDeeper && *same + 1 == m_open.size();
        if (beginsAnew)
            return LabelPlace{*same, numberFor(label, *same), NumberingFault::JumpsBack};
        // A heading is no item of what another heading's clause lists.
        const bool isSection = evidence.heading > 0 && label.style != LabelStyle::Letter;
        const std::size_t outer = isSection ? std::min(keep, keptUnderHeading(evidence.heading)) : keep;
        return LabelPlace{outer, numberFor(label, outer), std::nullopt};
    }
    const bool isWeak = isLetter(label.style) || label.style == LabelStyle::Bare ||
                        ((label.style == LabelStyle::Roman || label.style == LabelStyle::RomanParenthesis) &&
                         label.figure.size() == 1);
    if (isWeak || !isLikely(label, evidence, false))
        return std::nullopt;
    if (same)
        return LabelPlace{*same, numberFor(label, *same), faultOf(value, m_open[*same].value)};
    if (evidence.heading == 0 && (m_hasBegun || isInParentheses(label.style)))
        return std::nullopt;
    const std::size_t keep = evidence.heading > 0 ? keptUnderHeading(evidence.heading) : keptForChild();
    return LabelPlace{keep, numberFor(label, keep), NumberingFault::JumpsForward};
}

QString Numbering::numberFor(const Label& label, std::size_t keep) const
{
    QString prefix;
    bool inAnnex = false;
    for (std::size_t i = keep; i-- > m_base;) {
        const OpenClause& open = m_open[i];
        if (!open.style || *open.style == LabelStyle::Chapter || *open.style == LabelStyle::Part)
            continue;
        inAnnex = *open.style == LabelStyle::Annex;
        prefix = open.number;
        break;
    }
    if (label.style >= LabelStyle::Chapter)
        return label.figure;
    if (label.style == LabelStyle::Decimal) {
        for (std::size_t i = 0; i < keep; ++i) {
            if (m_open[i].style == LabelStyle::Annex)
                return m_open[i].number + u' ' + label.figure;
        }
        return label.figure;
    }
    if (isInParentheses(label.style))
        return prefix + u'(' + label.figure + u')';
    if (label.style == LabelStyle::Circled || prefix.isEmpty())
        return prefix + label.figure;
    return prefix + (inAnnex ? u' ' : u'.') + label.figure;
}

void Numbering::push(const Label& label, const LabelPlace& place, int clause, const LabelEvidence& evidence)
{
    OpenClause open;
    open.clause = clause;
    open.style = label.style;
    open.isUpper = label.isUpper;
    open.heading = evidence.heading;
    open.item = evidence.item;
    open.value = label.parts.back();
    open.number = place.number;
    m_open.resize(place.keep);
    if (label.style == LabelStyle::Decimal) {
        open.path = label.parts;
    } else if (label.style < LabelStyle::Chapter && !isInParentheses(label.style) && !isLetter(label.style) &&
               label.style != LabelStyle::Circled) {
        const auto parent =
            std::find_if(m_open.rbegin(), m_open.rend(), [](const OpenClause& o) { return !isContainer(o); });
        if (parent == m_open.rend())
            open.path = {open.value};
        else if (!parent->path.empty() && label.style != LabelStyle::Roman) {
            open.path = parent->path;
            open.path.push_back(open.value);
        }
    }
    for (std::size_t i = m_open.size(); i-- > m_base && open.path.size() > 1;) {
        if (std::equal(open.path.begin(), open.path.end() - 1, m_open[i].path.begin(),
                       m_open[i].path.end())) {
            m_open[i].lastDecimal = open.path.back();
            break;
        }
    }
    if (m_base == 0) {
        m_hasBegun = true;
        if (!open.path.empty())
            m_top = open.path.front();
        if (isNamed(label.style))
            m_lastNamed[label.style] = open.value;
        if (label.style == LabelStyle::Annex) {
            m_top = 0;
            m_lastNamed.erase(LabelStyle::Article);
            m_lastNamed.erase(LabelStyle::Section);
            m_lastNamed.erase(LabelStyle::Chapter);
        }
    }
    m_open.push_back(std::move(open));
}

std::size_t Numbering::keptUnderHeading(int heading) const
{
    std::size_t kept = m_base;
    while (heading > 0 && kept < m_open.size() && !m_open[kept].isClosed && m_open[kept].heading > 0 &&
           m_open[kept].heading < heading)
        ++kept;
    return kept;
}

void Numbering::pushHeading(std::size_t keep, int clause, int heading)
{
    m_open.resize(keep);
    OpenClause open;
    open.clause = clause;
    open.heading = heading;
    m_open.push_back(std::move(open));
}

void Numbering::closeFrom(std::size_t at)
{
    for (; at < m_open.size(); ++at)
        m_open[at].isClosed = true;
}

void Numbering::beginInset()
{
    m_base = m_open.size();
}

void Numbering::endInset()
{
    m_open.resize(m_base);
    m_base = 0;
}

} // namespace clausemeter::contract
