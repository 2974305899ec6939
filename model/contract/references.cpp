// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/references.h"

#include "model/contract/characters.h"
#include "model/contract/clauseindex.h"
#include "model/contract/ordinals.h"
#include "model/contract/referencenumber.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace clausemeter::contract {

namespace {

constexpr std::array<QStringView, 10> kWords = {u"sections",   u"section",   u"clauses",    u"clause",
                                                u"articles",   u"article",   u"paragraphs", u"paragraph",
                                                u"sub-clause", u"subsection"};
constexpr std::array<QStringView, 6> kAnnexWords = {u"annex",   u"appendix",   u"schedule",
                                                    u"exhibit", u"attachment", u"addendum"};

bool isOneOf(QStringView word, std::span<const QStringView> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](QStringView w) { return word.compare(w, Qt::CaseInsensitive) == 0; });
}

class ReferenceFinder {
public:
    ReferenceFinder(const ContractText& text, const ClauseTree& tree)
        : m_all(text.text)
        , m_tree(tree)
        , m_index(tree)
    {
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
            return chinese(at, end, namedBefore(at));
        if (c == u'附')
            return chineseAnnex(at, end);
        if (c == u'本')
            return chineseHere(at, end);
        if (isAsciiLetter(c) && !isAsciiLetter(charAt(at - 1)) && QStringView(u"SsCcAaPpTtEe").contains(c))
            return english(at, end);
        if (digitOf(c) >= 0 && digitOf(charAt(at - 1)) < 0 && !isAsciiLetter(charAt(at - 1)) &&
            !QStringView(u".-/$￥¥:").contains(charAt(at - 1)))
            return bare(at, end);
        return at + 1;
    }

    QStringView number(qsizetype at, qsizetype end) const { return clauseNumberAt(m_all.first(end), at); }

    // In which part of the text a number is looked for.
    struct Part {
        bool isNamed = false;           // otherwise as the clause itself means it
        int annex = ClauseIndex::kBody; // where it is named
        bool isMissing = false;         // an annex that this text does not have
    };

    int clauseOf(const QString& number, const Part& part) const
    {
        if (part.isMissing)
            return -1;
        return part.isNamed ? m_index.inPart(number, part.annex) : m_index.seenFrom(m_clause, number);
    }

    // A number within a reference.
    struct Named {
        QString number;
        qsizetype start = 0;
        qsizetype end = 0;
        int item = -1;       // the clause itself, where an item of it is named
        bool begins = false; // a range that goes to the next
    };

    // One reference, or several where clauses that there are and clauses that there are not are named side by
    // side.
    qsizetype add(qsizetype start, const std::vector<Named>& names, const Part& part)
    {
        int before = -1; // the clause with which a range begins
        std::vector<int> targets;
        for (std::size_t i = 0; i < names.size(); ++i) {
            const int clause = names[i].item >= 0 ? names[i].item : clauseOf(names[i].number, part);
            if (i > 0 && (clause < 0) != targets.empty()) {
                add(start, names[i - 1].end, std::exchange(targets, {}));
                start = names[i].start;
            }
            if (clause >= 0 && before >= 0 && before < clause) {
                const std::vector<int> range = m_index.restOfRange(before, clause);
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

    qsizetype here(qsizetype start, qsizetype end, int clause)
    {
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
        if (isOneOf(word, kAnnexWords))
            return word.front().isUpper() ? annexNamed(at, to, end) : to;
        if (!isOneOf(word, kWords))
            return to;
        qsizetype from = skipSpaces(to, end);
        std::vector<Named> names;
        while (from > to || !names.empty()) {
            const QStringView found = number(from, end);
            if (found.isEmpty() || (digitOf(found.front()) < 0 && !word.front().isUpper()))
                break;
            names.push_back({normalNumber(found), from, from + found.size()});
            qsizetype next = skipSpaces(names.back().end, end);
            bool isJoined = false;
            for (const QStringView joint :
                 {u"to", u"through", u"–", u"-", u"and", u"or", u", and", u", or", u","}) {
                if (!m_all.mid(next, end - next).startsWith(joint))
                    continue;
                next = skipSpaces(next + joint.size(), end);
                isJoined = digitOf(charAt(next)) >= 0 ||
                           (digitOf(found.front()) < 0 && !number(next, end).isEmpty());
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
        qsizetype last = names.back().end;
        if (namesAnother(last, end))
            return last;
        const Part part = partAfter(last, end);
        return std::max(add(at, names, part), last);
    }

    // "Annex A"; the clauses behind a comma are its own: "Annex A, Section 2".
    qsizetype annexNamed(qsizetype at, qsizetype to, qsizetype end)
    {
        const qsizetype from = skipSpaces(to, end);
        const QStringView found = from > to ? number(from, end) : QStringView();
        if (found.isEmpty())
            return to;
        const int annex = m_index.annex(m_all.mid(at, from + found.size() - at));
        return here(at, from + found.size(), annex);
    }

    // "of Annex A" and "of this Agreement" behind the numbers; `at` moves past the annex.
    Part partAfter(qsizetype& at, qsizetype end) const
    {
        const qsizetype of = skipSpaces(at, end);
        const QStringView rest = m_all.mid(of, end - of);
        for (const QStringView body : {u"of this Agreement", u"of the Agreement", u"of the main body"}) {
            if (rest.startsWith(body))
                return {.isNamed = true};
        }
        const bool isOf = rest.startsWith(u"of ") || rest.startsWith(u"to ") || rest.startsWith(u"in ");
        const qsizetype word = isOf ? skipSpaces(of + 3, end) : end;
        qsizetype wordEnd = word;
        while (wordEnd < end && isAsciiLetter(m_all[wordEnd]))
            ++wordEnd;
        const qsizetype from = skipSpaces(wordEnd, end);
        if (word == wordEnd || !m_all[word].isUpper() ||
            !isOneOf(m_all.mid(word, wordEnd - word), kAnnexWords))
            return {};
        const QStringView found = number(from, end);
        if (found.isEmpty())
            return {};
        at = from + found.size();
        const int annex = m_index.annex(m_all.mid(word, at - word));
        return {.isNamed = true, .annex = annex, .isMissing = annex < 0};
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
                return here(at, from + word.size(),
                            word == QStringView(u"Article") ? m_index.articleHere(m_clause)
                                                            : m_index.clauseHere(m_clause));
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
        const int clause = found.count(u'.') >= 2 ? clauseOf(normalNumber(found), {}) : -1;
        if (clause < 0 || QStringView(u"%‰％-/").contains(charAt(to)))
            return to;
        return add(at, to, {clause});
    }

    // 本条, 本款, 本条款, 本条第（二）项.
    qsizetype chineseHere(qsizetype at, qsizetype end)
    {
        const QChar unit = charAt(at + 1);
        const QChar next = charAt(at + 2);
        if ((unit != u'条' && unit != u'款') || next == u'件' || next == u'项')
            return at + 1;
        qsizetype to = at + (unit == u'条' && next == u'款' ? 3 : 2);
        int clause = unit == u'条' ? m_index.articleHere(m_clause) : m_index.numberedHere(m_clause);
        if (clause >= 0)
            clause = itemAt(clause, to, end).value_or(clause);
        return here(at, to, clause);
    }

    // The item of the clause: 第（二）项, 第2款; `at` moves past it where there is such a clause.
    std::optional<int> itemAt(int clause, qsizetype& at, qsizetype end) const
    {
        if (charAt(at) != u'第')
            return std::nullopt;
        qsizetype close = at + 1;
        while (close < end &&
               (isNumeralOfClause(m_all[close]) || QStringView(u"()（）").contains(m_all[close])))
            ++close;
        QString item = normalNumber(m_all.mid(at + 1, close - at - 1));
        item.remove(u'(').remove(u')');
        if (charAt(close) != u'项' && charAt(close) != u'款')
            return std::nullopt;
        const int found = m_index.itemOf(clause, item);
        if (found < 0)
            return std::nullopt;
        at = close + 1;
        return found;
    }

    // 附件一; 附件一第三条 names a clause of the annex.
    qsizetype chineseAnnex(qsizetype at, qsizetype end)
    {
        if (!QStringView(u"件录表").contains(charAt(at + 1)) || charAt(at + 1).isNull())
            return at + 1;
        qsizetype to = skipSpaces(at + 2, end);
        const qsizetype figure = to;
        while (to < end && (isNumeralOfClause(m_all[to]) || (m_all[to] >= u'A' && m_all[to] <= u'Z')))
            ++to;
        if (to == figure)
            return at + 2;
        const int annex = m_index.annex(m_all.mid(at, to - at));
        qsizetype next = skipSpaces(to, end);
        while (next < end && QStringView(u"》”」的之中").contains(m_all[next]))
            ++next;
        if (charAt(next) == u'第') {
            const qsizetype after =
                chinese(next, end, {.isNamed = true, .annex = annex, .isMissing = annex < 0});
            if (after > next + 1)
                return after;
        }
        if (annex >= 0) {
            if (const auto item = itemAt(annex, next, end))
                return here(at, next, *item);
        }
        // An annex may be a document of its own.
        return annex < 0 ? to : here(at, to, annex);
    }

    // 本合同第三条, in an annex too.
    Part namedBefore(qsizetype at) const
    {
        const QStringView before = m_all.first(at);
        for (const QStringView body : {u"本合同", u"本协议", u"主合同", u"主协议", u"正文"}) {
            if (before.endsWith(body))
                return {.isNamed = true};
        }
        return {};
    }

    // 第三条, 第3.2条, 第三条第（二）项, 第3.1至3.4条, 第三条至第五条.
    qsizetype chinese(qsizetype at, qsizetype end, const Part& part)
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
                number = normalNumber(found);
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
            const int clause = isWhole ? clauseOf(number, part) : -1;
            const auto item = clause < 0 ? std::nullopt : itemAt(clause, to, end);
            names.push_back({number, start, to, item.value_or(-1)});
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
        return add(at, names, part);
    }

    const QStringView m_all;
    const ClauseTree& m_tree;
    const ClauseIndex m_index;
    int m_clause = -1;
    std::vector<CrossReference> m_found;
};

} // namespace

std::vector<CrossReference> findReferences(const ContractText& text, const ClauseTree& tree)
{
    return ReferenceFinder(text, tree).find();
}

} // namespace clausemeter::contract
