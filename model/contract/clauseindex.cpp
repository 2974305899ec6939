// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/clauseindex.h"

#include "model/contract/clauselabel.h"

#include <algorithm>

namespace clausemeter::contract {

namespace {

// In all ranges of a text, beyond any agreement; what repeats "1 to 999" for ever is not listed for ever.
constexpr std::size_t kMostRanged = 1'000'000;

// "annex A", 附件1; empty for what names no annex.
QString annexKey(QStringView name)
{
    for (const Label& label : labelsAt(name)) {
        if (label.style != LabelStyle::Annex)
            continue;
        if (name.startsWith(u'附'))
            return name.left(2).toString() + QString::number(label.parts.front());
        return name.toString().simplified().toLower();
    }
    return {};
}

bool isArticle(QStringView label)
{
    return (label.startsWith(u'第') && label.endsWith(u'条')) ||
           label.startsWith(u"article", Qt::CaseInsensitive);
}

bool isItem(QStringView label)
{
    return label.endsWith(u')') || label.endsWith(u'）') ||
           (label.size() == 1 && label[0] >= QChar(0x2460) && label[0] <= QChar(0x2473));
}

} // namespace

ClauseIndex::ClauseIndex(const ClauseTree& tree)
    : m_tree(tree)
    , m_annexOf(tree.clauses.size(), kBody)
    , m_next(tree.clauses.size(), -1)
{
    // The same clause as ClauseTree::clauseByNumber names: one that counts by itself under an unnumbered
    // heading only where there is no other.
    std::vector<bool> byItself(tree.clauses.size());
    QHash<int, int> last; // with a number, by the clause above
    for (std::size_t i = 0; i < tree.clauses.size(); ++i) {
        const Clause& clause = tree.clauses[i];
        const std::size_t parent = std::size_t(std::max(clause.parent, 0));
        byItself[i] = clause.parent >= 0 && (byItself[parent] || tree.clauses[parent].number.isEmpty());
        const QString annex = annexKey(clause.label);
        if (!annex.isEmpty()) {
            m_annexOf[i] = int(i);
            if (!m_annexes.contains(annex))
                m_annexes.insert(annex, int(i));
        } else if (clause.parent >= 0) {
            m_annexOf[i] = m_annexOf[parent];
        }
        if (clause.number.isEmpty())
            continue;
        if (const auto before = last.constFind(clause.parent); before != last.constEnd())
            m_next[std::size_t(*before)] = int(i);
        last[clause.parent] = int(i);
        const auto known = m_byNumber.constFind(clause.number);
        if (known == m_byNumber.constEnd() || (byItself[std::size_t(*known)] && !byItself[i]))
            m_byNumber.insert(clause.number, int(i));
    }
}

int ClauseIndex::inPart(const QString& number, int annex) const
{
    if (annex == kBody) {
        const int found = m_byNumber.value(number, -1);
        return annexOf(found) == kBody ? found : -1;
    }
    const QString& above = m_tree.clauses[std::size_t(annex)].number;
    return m_byNumber.value(above + (number.startsWith(u'(') ? QString() : QStringLiteral(" ")) + number, -1);
}

int ClauseIndex::seenFrom(int clause, const QString& number) const
{
    const int annex = annexOf(clause);
    const int own = annex == kBody ? -1 : inPart(number, annex);
    return own >= 0 ? own : m_byNumber.value(number, -1);
}

int ClauseIndex::annex(QStringView name) const
{
    const QString key = annexKey(name);
    return key.isEmpty() ? -1 : m_annexes.value(key, -1);
}

int ClauseIndex::numberedHere(int clause) const
{
    while (clause >= 0 && m_tree.clauses[std::size_t(clause)].number.isEmpty())
        clause = m_tree.clauses[std::size_t(clause)].parent;
    return clause;
}

int ClauseIndex::articleHere(int clause) const
{
    for (int i = clause; i >= 0; i = m_tree.clauses[std::size_t(i)].parent) {
        if (isArticle(m_tree.clauses[std::size_t(i)].label))
            return i;
    }
    return clauseHere(clause);
}

int ClauseIndex::clauseHere(int clause) const
{
    const int innermost = numberedHere(clause);
    int here = innermost;
    while (here >= 0 && isItem(m_tree.clauses[std::size_t(here)].label))
        here = numberedHere(m_tree.clauses[std::size_t(here)].parent);
    return here >= 0 ? here : innermost;
}

int ClauseIndex::itemOf(int clause, const QString& item) const
{
    const QString& above = m_tree.clauses[std::size_t(clause)].number;
    for (const QString& number :
         {QString(above + u'(' + item + u')'), QString(above + u'.' + item), QString(above + u' ' + item)}) {
        if (const int found = byNumber(number); found >= 0)
            return found;
    }
    return -1;
}

std::vector<int> ClauseIndex::restOfRange(int first, int last) const
{
    std::vector<int> found;
    for (int i = m_next[std::size_t(first)]; i >= 0 && i < last && m_ranged < kMostRanged;
         i = m_next[std::size_t(i)]) {
        found.push_back(i);
        ++m_ranged;
    }
    found.push_back(last);
    return found;
}

} // namespace clausemeter::contract
