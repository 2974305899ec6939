// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/definedterms.h"

#include "model/contract/characters.h"

#include <algorithm>
#include <array>

namespace clausemeter::contract {

namespace {

constexpr qsizetype kLongestTerm = 60;
constexpr qsizetype kBefore = 40;
constexpr qsizetype kAfter = 24;

bool endsWithOneOf(QStringView text, std::initializer_list<QStringView> ends)
{
    return std::any_of(ends.begin(), ends.end(), [&](QStringView end) { return text.endsWith(end); });
}

bool startsWithOneOf(QStringView text, std::initializer_list<QStringView> starts)
{
    return std::any_of(starts.begin(), starts.end(),
                       [&](QStringView start) { return text.startsWith(start); });
}

// What stands before the opening quote makes a definition of it.
bool introducesTerm(QStringView before)
{
    const QString text = before.trimmed().toString().toLower();
    if (endsWithOneOf(text,
                      {u"简称", u"简称为", u"下称", u"统称", u"统称为", u"合称", u"合称为", u"以下称",
                       u"称为", u"称之为", u"为", u"referred to as", u"referred to as the", u"defined as",
                       u"collectively", u"collectively,", u"collectively, the", u"called", u"known as"}))
        return true;
    // Within parentheses: (the "Services"), (this "Agreement"), ("TRTC").
    return endsWithOneOf(text, {u"(", u"(the", u"(this", u"(each, a", u"(each a", u"(a", u"(an", u"（",
                                u"or this", u"or the", u"hereinafter", u"hereinafter,", u"hereinafter the",
                                u"hereafter", u"hereafter the"});
}

bool definesTerm(QStringView after)
{
    QStringView rest = after.trimmed();
    if (!rest.isEmpty() && QStringView(u"，,").contains(rest.front())) // 本合同所称“服务”，是指
        rest = rest.mid(1).trimmed();
    const QString text = rest.toString().toLower();
    return startsWithOneOf(text, {u"是指", u"指", u"系指", u"means", u"mean ", u"shall mean", u"refers to",
                                  u"refer to", u"herein refers", u"shall refer", u"has the meaning",
                                  u"includes"}) &&
           !text.startsWith(u"指定") && !text.startsWith(u"指示");
}

} // namespace

std::vector<DefinedTerm> findDefinedTerms(const ContractText& text, const ClauseTree& tree)
{
    std::vector<DefinedTerm> found;
    const QStringView all(text.text);
    const auto add = [&](qsizetype start, qsizetype length) {
        const int clause = tree.clauseAt(start);
        found.push_back({all.mid(start, length).toString(), {start, length}, clause});
    };
    for (const TextBlock& block : text.blocks) {
        const qsizetype end = block.span.end();
        const QStringView upToEnd = all.first(end);
        QString unclosed; // closing quotes of which no more comes in this block
        for (qsizetype i = block.span.start; i < end; ++i) {
            const QChar open = all[i];
            const QChar close = open == u'“' ? u'”' : open == u'「' ? u'」' : open == u'"' ? u'"' : QChar();
            if (close.isNull() || unclosed.contains(close))
                continue;
            const qsizetype to = upToEnd.indexOf(close, i + 1);
            if (to < 0) {
                unclosed += close;
                continue;
            }
            const qsizetype length = to - i - 1;
            const qsizetype before = std::max(block.span.start, i - kBefore);
            const QStringView word = all.mid(i + 1, length);
            if (length > 0 && length <= kLongestTerm && !word.trimmed().isEmpty() &&
                std::none_of(word.begin(), word.end(),
                             [](QChar c) { return QStringView(u"，。；;").contains(c); }) &&
                (introducesTerm(all.mid(before, i - before)) ||
                 definesTerm(all.mid(to + 1, std::min(kAfter, end - to - 1)))))
                add(i + 1, length);
            i = to;
        }
    }
    // "1.2 Service Month: ..." in bold type.
    for (const Clause& clause : tree.clauses) {
        if (clause.title.isEmpty() || clause.number.isEmpty())
            continue;
        // a long text is not searched to its end for a title that is not there
        const qsizetype last = std::min(clause.own.end() + clause.title.size(), all.size());
        const qsizetype start = all.first(last).indexOf(clause.title, clause.own.start + clause.label.size());
        if (start < 0 || start >= clause.own.end())
            continue;
        const qsizetype after = start + clause.title.size();
        if (after >= all.size() || (all[after] != u':' && all[after] != u'：'))
            continue;
        const auto bold =
            std::lower_bound(text.emphasis.begin(), text.emphasis.end(), start,
                             [](const TextSpan& span, qsizetype at) { return span.end() <= at; });
        if (bold != text.emphasis.end() && bold->start <= start && bold->end() >= after &&
            bold->end() <= after + 2)
            add(start, clause.title.size());
    }
    std::sort(found.begin(), found.end(),
              [](const DefinedTerm& a, const DefinedTerm& b) { return a.span.start < b.span.start; });
    return found;
}

} // namespace clausemeter::contract
