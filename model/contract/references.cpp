// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/references.h"

#include "model/contract/characters.h"
#include "model/contract/ordinals.h"

#include <QHash>
#include <algorithm>
#include <array>
#include <utility>

namespace clausemeter::contract {

namespace {

constexpr std::array<QStringView, 12> kWords = {u"sections",   u"section",    u"clauses",    u"clause",
                                                u"articles",   u"article",    u"paragraphs", u"paragraph",
                                                u"sub-clause", u"subsection", u"annex",      u"appendix"};

bool isNumeral(QChar c)
{
    return digitOf(c) >= 0 || QStringView(u"零〇一二三四五六七八九十百两").contains(c);
}

class ReferenceFinder {
public:
    ReferenceFinder(const ContractText& text, const ClauseTree& tree)
        : m_all(text.text)
        , m_tree(tree)
    {
        // The same clause as ClauseTree::clauseByNumber names: one that counts by itself under an unnumbered
        // heading only where there is no other.
        std::vector<bool> byItself(tree.clauses.size());
        for (std::size_t i = 0; i < tree.clauses.size(); ++i) {
            const Clause& clause = tree.clauses[i];
            const std::size_t parent = std::size_t(std::max(clause.parent, 0));
            byItself[i] = clause.parent >= 0 && (byItself[parent] || tree.clauses[parent].number.isEmpty());
            const auto known = m_byNumber.find(clause.number);
            if (!clause.number.isEmpty() &&
                (known == m_byNumber.end() || (byItself[std::size_t(*known)] && !byItself[i])))
                m_byNumber.insert(clause.number, int(i));
        }
    }

    std::vector<CrossReference> find()
    {
        for (std::size_t i = 0; i < m_tree.clauses.size(); ++i) {
            const Clause& clause = m_tree.clauses[i];
            m_clause = int(i);
            qsizetype at = clause.own.start;
            // The clause's own number names nothing.
            if (!clause.label.isEmpty()) {
                const qsizetype last = std::min(clause.own.end() + clause.label.size(), m_all.size());
                const qsizetype label = m_all.first(last).indexOf(clause.label, at);
                at = label >= 0 && label < clause.own.end() ? label + clause.label.size() : at;
            }
            for (const qsizetype end = clause.own.end(); at < end;)
                at = std::max(at + 1, step(at, end));
        }
        return std::move(m_found);
    }

private:
    QChar charAt(qsizetype at) const { return at >= 0 && at < m_all.size() ? m_all[at] : QChar(); }

    qsizetype skipSpaces(qsizetype at, qsizetype end) const
    {
        while (at < end && m_all[at].isSpace() && m_all[at] != u'\n')
            ++at;
        return at;
    }

    // Where to go on.
    qsizetype step(qsizetype at, qsizetype end)
    {
        const QChar c = m_all[at];
        if (c == u'第')
            return chinese(at, end);
        if (c == u'本' && (charAt(at + 1) == u'条' || charAt(at + 1) == u'款') && charAt(at + 2) != u'件' &&
            charAt(at + 2) != u'项') {
            // 本条款 is "this clause" as well.
            const qsizetype length = charAt(at + 1) == u'条' && charAt(at + 2) == u'款' ? 3 : 2;
            return here(at, at + length);
        }
        if (isAsciiLetter(c) && !isAsciiLetter(charAt(at - 1)) && QStringView(u"SsCcAaPpTt").contains(c))
            return english(at, end);
        if (digitOf(c) >= 0 && digitOf(charAt(at - 1)) < 0 && !isAsciiLetter(charAt(at - 1)) &&
            !QStringView(u".-/$￥¥:").contains(charAt(at - 1)))
            return bare(at, end);
        return at + 1;
    }

    // "3.3.1", "3.1(2)", "IV.9(3)", "4"; empty where there is none.
    QStringView number(qsizetype at, qsizetype end) const
    {
        qsizetype to = at;
        while (to < end && (digitOf(m_all[to]) >= 0 || (m_all[to] >= u'A' && m_all[to] <= u'Z')))
            ++to;
        if (to == at || (digitOf(m_all[at]) < 0 && !fromRoman(m_all.mid(at, to - at)) && to - at > 1))
            return {};
        while (to + 1 < end && m_all[to] == u'.' && digitOf(m_all[to + 1]) >= 0) {
            ++to;
            while (to < end && digitOf(m_all[to]) >= 0)
                ++to;
        }
        while (to + 2 < end && (m_all[to] == u'(' || m_all[to] == u'（')) {
            qsizetype close = to + 1;
            while (close < end && close - to < 6 && (isNumeral(m_all[close]) || isAsciiLetter(m_all[close])))
                ++close;
            if (close == to + 1 || close >= end || (m_all[close] != u')' && m_all[close] != u'）'))
                break;
            to = close + 1;
        }
        if (to < end && isAsciiLetter(m_all[to]))
            return {};
        return m_all.mid(at, to - at);
    }

    static QString normal(QStringView number)
    {
        QString text;
        for (qsizetype i = 0; i < number.size(); ++i) {
            const QChar c = number[i];
            if (c == u'（')
                text += u'(';
            else if (c == u'）')
                text += u')';
            else if (digitOf(c) >= 0)
                text += QChar(u'0' + digitOf(c));
            else if (isNumeral(c)) {
                qsizetype end = i;
                while (end < number.size() && isNumeral(number[end]))
                    ++end;
                text += QString::number(fromChinese(number.mid(i, end - i)).value_or(0));
                i = end - 1;
            } else
                text += c;
        }
        return text;
    }

    int clauseOf(const QString& number) const { return m_byNumber.value(number, -1); }

    // A number within a reference.
    struct Named {
        QString number;
        qsizetype start = 0;
        qsizetype end = 0;
        bool begins = false; // a range that goes to the next
    };

    // All clauses from the one to the other that stand side by side, the first of them left out.
    std::vector<int> rest(int first, int last) const
    {
        std::vector<int> found;
        const int parent = m_tree.clauses[std::size_t(first)].parent;
        for (int i = first + 1; i <= last; ++i) {
            const Clause& clause = m_tree.clauses[std::size_t(i)];
            if (i == last || (clause.parent == parent && !clause.number.isEmpty()))
                found.push_back(i);
        }
        return found;
    }

    // One reference, or several where clauses that there are and clauses that there are not are named side by
    // side.
    qsizetype add(qsizetype start, const std::vector<Named>& names)
    {
        int before = -1; // the clause with which a range begins
        std::vector<int> targets;
        for (std::size_t i = 0; i < names.size(); ++i) {
            const int clause = clauseOf(names[i].number);
            if (i > 0 && (clause < 0) != targets.empty()) {
                add(start, names[i - 1].end, std::exchange(targets, {}));
                start = names[i].start;
            }
            if (clause >= 0 && before >= 0 && before < clause) {
                const std::vector<int> range = rest(before, clause);
                targets.insert(targets.end(), range.begin(), range.end());
            } else if (clause >= 0) {
                targets.push_back(clause);
            }
            before = names[i].begins ? clause : -1;
        }
        return add(start, names.back().end, std::move(targets));
    }

    qsizetype add(qsizetype start, qsizetype end, std::vector<int> targets)
    {
        m_found.push_back({{start, end - start}, m_clause, std::move(targets)});
        return end;
    }

    // The clause that says "this clause": itself, or the numbered one it stands in.
    qsizetype here(qsizetype start, qsizetype end)
    {
        int clause = m_clause;
        while (clause >= 0 && m_tree.clauses[std::size_t(clause)].number.isEmpty())
            clause = m_tree.clauses[std::size_t(clause)].parent;
        return add(start, end, clause < 0 ? std::vector<int>() : std::vector<int>{clause});
    }

    qsizetype english(qsizetype at, qsizetype end)
    {
        qsizetype to = at;
        while (to < end && (isAsciiLetter(m_all[to]) || m_all[to] == u'-'))
            ++to;
        const QStringView word = m_all.mid(at, to - at);
        if (word.size() < 4 || word.size() > 10)
            return to;
        if (word.compare(u"this", Qt::CaseInsensitive) == 0)
            return thisClause(at, to, end);
        if (std::none_of(kWords.begin(), kWords.end(),
                         [&](QStringView w) { return word.compare(w, Qt::CaseInsensitive) == 0; }))
            return to;
        qsizetype from = skipSpaces(to, end);
        std::vector<Named> names;
        while (from > to || !names.empty()) {
            const QStringView found = number(from, end);
            if (found.isEmpty() || (digitOf(found.front()) < 0 && !word.front().isUpper()))
                break;
            names.push_back({normal(found), from, from + found.size()});
            qsizetype next = skipSpaces(names.back().end, end);
            bool isJoined = false;
            for (const QStringView joint :
                 {u"to", u"through", u"–", u"-", u"and", u"or", u", and", u", or", u","}) {
                if (!m_all.mid(next, end - next).startsWith(joint))
                    continue;
                next = skipSpaces(next + joint.size(), end);
                isJoined = digitOf(charAt(next)) >= 0;
                names.back().begins =
                    isJoined && !joint.endsWith(u"and") && !joint.endsWith(u"or") && joint != u",";
                break;
            }
            if (!isJoined)
                break;
            from = next;
        }
        if (names.empty())
            return to;
        if (namesAnother(names.back().end, end))
            return names.back().end;
        return add(at, names);
    }

    // "of the Lease Act", but not "of this Agreement".
    bool namesAnother(qsizetype at, qsizetype end) const
    {
        at = skipSpaces(at, end);
        for (const QStringView of : {u"of the ", u"of such "}) {
            if (m_all.mid(at, end - at).startsWith(of)) {
                const QStringView named = m_all.mid(at + of.size(), end - at - of.size());
                return !named.isEmpty() && named.front().isUpper() && !named.startsWith(u"Agreement") &&
                       !named.startsWith(u"SLA");
            }
        }
        return false;
    }

    qsizetype thisClause(qsizetype at, qsizetype to, qsizetype end)
    {
        const qsizetype from = skipSpaces(to, end);
        for (const QStringView word :
             {u"Section", u"Clause", u"Article", u"Paragraph", u"section", u"clause"}) {
            if (m_all.mid(from, end - from).startsWith(word) && !isAsciiLetter(charAt(from + word.size())))
                return here(at, from + word.size());
        }
        return to;
    }

    // "3.3.3" by itself: with two levels it would rather be a figure.
    qsizetype bare(qsizetype at, qsizetype end)
    {
        const QStringView found = number(at, end);
        if (found.isEmpty())
            return at + 1;
        const qsizetype to = at + found.size();
        const int clause = found.count(u'.') >= 2 ? clauseOf(normal(found)) : -1;
        if (clause < 0 || QStringView(u"%‰％-/").contains(charAt(to)))
            return to;
        return add(at, to, {clause});
    }

    // 第三条, 第3.2条, 第三条第（二）项, 第3.1至3.4条, 第三条至第五条.
    qsizetype chinese(qsizetype at, qsizetype end)
    {
        qsizetype to = at;
        std::vector<Named> names;
        bool isWhole = false;
        while (true) {
            const qsizetype start = to;
            qsizetype from = to;
            if (charAt(from) == u'第')
                from = skipSpaces(from + 1, end);
            qsizetype after = from;
            QString number;
            if (const QStringView found = this->number(from, end); !found.isEmpty()) {
                number = normal(found);
                after = from + found.size();
            } else {
                while (after < end && QStringView(u"零〇一二三四五六七八九十百两").contains(m_all[after]))
                    ++after;
                const auto value = fromChinese(m_all.mid(from, after - from));
                if (value)
                    number = QString::number(*value);
            }
            if (number.isEmpty())
                break;
            after = skipSpaces(after, end);
            const QChar unit = charAt(after);
            if (unit == u'条' || unit == u'款') {
                isWhole = true;
                ++after;
            }
            to = after;
            // The item of the clause: 第（二）项.
            if (isWhole && charAt(to) == u'第') {
                qsizetype inner = to + 1;
                qsizetype close = inner;
                while (close < end &&
                       (isNumeral(m_all[close]) || QStringView(u"()（）").contains(m_all[close])))
                    ++close;
                QString item = normal(m_all.mid(inner, close - inner));
                item.remove(u'(').remove(u')');
                const QString whole = number + u'(' + item + u')';
                if ((charAt(close) == u'项' || charAt(close) == u'款') && clauseOf(whole) >= 0) {
                    number = whole;
                    to = close + 1;
                }
            }
            names.push_back({number, start, to});
            const qsizetype joint = skipSpaces(to, end);
            const QChar j = charAt(joint);
            if (!QStringView(u"至到、和及与或-~").contains(j))
                break;
            const qsizetype next = skipSpaces(joint + 1, end);
            if (charAt(next) != u'第' && digitOf(charAt(next)) < 0)
                break;
            names.back().begins = j == u'至' || j == u'到' || j == u'-' || j == u'~';
            to = next;
        }
        if (!isWhole || names.empty())
            return at + 1;
        const QChar before = charAt(at - 1);
        if (before == u'》' || before == u'法')
            return to;
        return add(at, names);
    }

    const QStringView m_all;
    const ClauseTree& m_tree;
    QHash<QString, int> m_byNumber;
    int m_clause = -1;
    std::vector<CrossReference> m_found;
};

} // namespace

std::vector<CrossReference> findReferences(const ContractText& text, const ClauseTree& tree)
{
    return ReferenceFinder(text, tree).find();
}

} // namespace clausemeter::contract
