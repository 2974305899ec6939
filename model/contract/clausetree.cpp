// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/clausetree.h"

#include "model/base/concurrently.h"
#include "model/contract/characters.h"
#include "model/contract/clausetitle.h"
#include "model/contract/definedterms.h"
#include "model/contract/numbering.h"
#include "model/contract/paragraphs.h"
#include "model/contract/references.h"

#include <QSet>
#include <algorithm>
#include <array>

namespace clausemeter::contract {

namespace {

constexpr qsizetype kLongestEndMark = 40;

// "(End of main body)", （正文完）, a notice, and where the parties sign: what follows belongs to no clause.
bool endsAgreement(QStringView line)
{
    const QStringView text = line.trimmed();
    for (const QStringView start : {u"IN WITNESS WHEREOF", u"Important notice", u"重要提示"}) {
        if (text.startsWith(start, Qt::CaseInsensitive))
            return true;
    }
    if (text.size() > kLongestEndMark)
        return false;
    for (const QStringView mark :
         {u"正文完", u"以下无正文", u"本页无正文", u"正文结束", u"End of main body", u"End of document",
          u"End of agreement", u"End of text", u"Signature page"}) {
        if (text.contains(mark, Qt::CaseInsensitive))
            return true;
    }
    for (const QStringView party : {u"甲方", u"乙方"}) {
        const QStringView after = text.startsWith(party) ? text.mid(party.size()) : QStringView();
        if (after.size() > 2 && QStringView(u"（(").contains(after[0]) &&
            (after.mid(1).startsWith(u"盖章") || after.mid(1).startsWith(u"签章") ||
             after.mid(1).startsWith(u"签字") || after.mid(1).startsWith(u"公章")))
            return true;
    }
    return false;
}

class TreeBuilder {
public:
    explicit TreeBuilder(const ContractText& text)
        : m_text(text)
        , m_all(text.text)
        , m_begins(paragraphBegins(text))
        , m_labels(text.blocks.size())
        , m_nextLabel(text.blocks.size() + 1, text.blocks.size())
    {
        for (std::size_t i = text.blocks.size(); i-- > 0;) {
            m_nextLabel[i] = m_nextLabel[i + 1];
            if (text.blocks[i].kind == BlockKind::TableRow)
                continue;
            m_labels[i] = labelsAt(line(i));
            if (!m_labels[i].empty())
                m_nextLabel[i] = i;
        }
    }

    ClauseTree build()
    {
        for (std::size_t i = 0; i < m_text.blocks.size(); ++i)
            block(i);
        if (m_tree.clauses.empty())
            open(-1, 0);
        m_tree.clauses.front().own.start = 0;
        finish();
        return std::move(m_tree);
    }

private:
    QStringView line(std::size_t i) const
    {
        const TextSpan& span = m_text.blocks[i].span;
        return m_all.mid(span.start, span.length);
    }

    bool isHeading(std::size_t i) const { return m_text.blocks[i].kind == BlockKind::Heading; }
    bool isRow(std::size_t i) const { return m_text.blocks[i].kind == BlockKind::TableRow; }

    void block(std::size_t i)
    {
        const TextBlock& here = m_text.blocks[i];
        inset(i);
        if (here.kind == BlockKind::TableRow)
            return;
        if (m_isPlainQuote && here.kind == BlockKind::Quote)
            return;
        if (endsAgreement(line(i)) && m_numbering.hasBegun()) {
            m_numbering.clear();
            open(-1, i);
            return;
        }
        for (const Label& label : m_labels[i]) {
            const LabelEvidence evidence{m_begins[i],
                                         i == 0 || isRow(i - 1) || isFinished(line(i - 1)),
                                         i > 0 && introducesList(line(i - 1)),
                                         isHeading(i) ? std::max(here.level, 1) : 0,
                                         isTitleLine(line(i).mid(label.text)),
                                         itemLevel(here)};
            if (const auto place = m_numbering.place(label, evidence)) {
                numbered(i, label, *place, evidence);
                return;
            }
        }
        if (isUnnumberedHeading(i))
            heading(i);
        else
            paragraph(i);
    }

    // A quote with numbers of its own is a notice apart from the text; one without is a part of its clause.
    void inset(std::size_t i)
    {
        const bool isQuote = m_text.blocks[i].kind == BlockKind::Quote;
        const bool wasQuote = i > 0 && m_text.blocks[i - 1].kind == BlockKind::Quote;
        if (isQuote && !wasQuote) {
            std::size_t end = i;
            bool counts = false;
            for (; end < m_text.blocks.size() && m_text.blocks[end].kind == BlockKind::Quote; ++end)
                counts =
                    counts || std::any_of(m_labels[end].begin(), m_labels[end].end(), [](const Label& l) {
                        return l.parts.back() == 1 && l.style != LabelStyle::Bare;
                    });
            m_isPlainQuote = !counts;
            if (counts) {
                const int parent = m_numbering.open().empty() ? -1 : m_numbering.open().back().clause;
                m_numbering.beginInset();
                m_isInset = true;
                const int clause = open(parent, i);
                m_numbering.pushHeading(m_numbering.open().size(), clause, 0);
                if (m_labels[i].empty())
                    m_tree.clauses[std::size_t(clause)].title =
                        titleOf(line(i), line(i).size() < kLongestEndMark);
            }
        } else if (!isQuote && std::exchange(m_isInset, false)) {
            m_numbering.endInset();
            open(m_numbering.open().empty() ? -1 : m_numbering.open().back().clause, i);
        }
    }

    // Markdown says in which list an item is; a DOCX has lists of the same level within each other.
    int itemLevel(const TextBlock& block) const
    {
        const bool isItem = block.kind == BlockKind::ListItem && !block.marker.isEmpty();
        return m_text.format == TextFormat::Markdown && isItem ? block.level : 0;
    }

    void numbered(std::size_t i, const Label& label, const LabelPlace& place, const LabelEvidence& evidence)
    {
        const auto& stack = m_numbering.open();
        if (place.keep > 0) {
            OpenClause& parent = m_numbering.at(place.keep - 1);
            if (parent.clause == int(m_tree.clauses.size()) - 1)
                parent.introduces = i > 0 && introducesList(line(i - 1));
        }
        const int clause = open(place.keep > 0 ? stack[place.keep - 1].clause : -1, i);
        Clause& added = m_tree.clauses[std::size_t(clause)];
        added.number = place.number;
        added.label = line(i).mid(label.start, label.length).toString();
        added.title = titleOf(line(i).mid(label.text), isHeading(i));
        if (added.title.isEmpty() && line(i).mid(label.text).trimmed().isEmpty() &&
            i + 1 < m_text.blocks.size() && m_labels[i + 1].empty() && isTitleLine(line(i + 1)))
            added.title = line(i + 1).trimmed().toString(); // 第一条, and what it is about below
        if (added.title.isEmpty() && m_begins[i] && standsAlone(i) && isPlainTitle(line(i).mid(label.text)))
            added.title = line(i).mid(label.text).trimmed().toString();
        if (place.fault)
            m_tree.remarks.push_back({*place.fault, clause});
        m_numbering.push(label, place, clause, evidence);
    }

    // Whether the text behind the line is one of its own: no list that the line introduces, no rest of its
    // sentence.
    bool standsAlone(std::size_t i) const
    {
        const std::size_t next = i + 1;
        if (next >= m_text.blocks.size() || !m_begins[next] ||
            m_text.blocks[next].kind == BlockKind::TableRow)
            return false;
        const std::vector<Label>& labels = m_labels[next];
        if (labels.empty() && m_text.blocks[next].kind == BlockKind::ListItem)
            return false;
        const QStringView text = trimmedLeft(line(next).mid(labels.empty() ? 0 : labels.front().text));
        const QChar first = text.isEmpty() ? QChar() : text.front();
        const bool isSubClause = labels.empty() || labels.front().style <= LabelStyle::Dot;
        return isSubClause && (first.isUpper() || QStringView(u"\"“").contains(first));
    }

    bool isUnnumberedHeading(std::size_t i) const
    {
        if (isHeading(i))
            return m_numbering.hasBegun() || i > 0;
        if (m_text.blocks[i].kind != BlockKind::Paragraph || !m_numbering.hasBegun() || !m_begins[i] ||
            !isTitleLine(line(i)) || line(i).contains(u'\t'))
            return false;
        // Lines that only look like one are followed by text; a heading by the first of a new list.
        const std::size_t next = i + 1;
        return next < m_text.blocks.size() && !m_labels[next].empty() && m_begins[next] &&
               m_labels[next].front().parts.back() == 1 && m_labels[next].front().style < LabelStyle::Bare &&
               m_tree.clauses.back().own.start < m_text.blocks[i - 1].span.start;
    }

    void heading(std::size_t i)
    {
        const int level = isHeading(i) ? std::max(m_text.blocks[i].level, 1) : 0;
        const std::size_t next = m_nextLabel[i + 1];
        // A heading between 1.1 and 1.2 belongs to 1.
        if (next < m_text.blocks.size()) {
            for (const Label& label : m_labels[next]) {
                const auto place =
                    m_numbering.hasBegun() && m_numbering.goesOn(label)
                        ? m_numbering.place(label, {true, true, false, isHeading(next) ? 1 : 0, true})
                        : std::nullopt;
                if (!place)
                    continue;
                m_numbering.closeFrom(place->keep);
                const int parent = place->keep > 0 ? m_numbering.open()[place->keep - 1].clause : -1;
                title(open(parent, i), i);
                return;
            }
        }
        const std::size_t keep = m_numbering.keptUnderHeading(level);
        const int clause = open(keep > 0 ? m_numbering.open()[keep - 1].clause : -1, i);
        title(clause, i);
        m_numbering.pushHeading(keep, clause, level);
    }

    void title(int clause, std::size_t i)
    {
        m_tree.clauses[std::size_t(clause)].title = titleOf(line(i), true);
    }

    // Text without a number: it goes on with the clause it stands in, or closes the list before it.
    void paragraph(std::size_t i)
    {
        const auto& stack = m_numbering.open();
        if (stack.empty() || stack.back().isClosed || i == 0)
            return;
        OpenClause& innermost = m_numbering.innermost();
        const TextBlock& here = m_text.blocks[i];
        if (here.kind == BlockKind::ListItem) {
            if (!innermost.hasBullets && m_text.blocks[i - 1].kind != BlockKind::ListItem)
                innermost.hasBullets = !here.marker.isEmpty() && introducesList(line(i - 1));
            return;
        }
        const QChar first = trimmedLeft(line(i)).front();
        if (!m_begins[i] || here.kind != BlockKind::Paragraph ||
            QStringView(u"，。；、：,;:)）").contains(first) || (first >= u'a' && first <= u'z'))
            return;
        if (!endsSentence(lastCharacter(line(i - 1))) && m_text.blocks[i - 1].kind != BlockKind::ListItem)
            return;
        if (innermost.hasBullets) {
            // A paragraph behind unnumbered items stands in the section, as the clause does.
            const std::size_t at = stack.size() - 1;
            const int parent = at > 0 ? stack[at - 1].clause : innermost.clause;
            m_numbering.closeFrom(at);
            open(parent, i);
            return;
        }
        if (stack.size() < 2 || !stack[stack.size() - 2].introduces)
            return;
        const std::size_t next = m_nextLabel[i];
        if (next < m_text.blocks.size() &&
            std::any_of(m_labels[next].begin(), m_labels[next].end(),
                        [&](const Label& label) { return continuesInnermost(label); }))
            return;
        const int parent = stack[stack.size() - 2].clause;
        m_numbering.closeFrom(stack.size() - 1);
        open(parent, i);
    }

    bool continuesInnermost(const Label& label) const
    {
        const OpenClause& item = m_numbering.open().back();
        if (item.style != label.style)
            return false;
        if (label.style != LabelStyle::Decimal)
            return label.parts.front() == item.value + 1;
        return label.parts.size() == item.path.size() && label.parts.back() == item.value + 1 &&
               std::equal(item.path.begin(), item.path.end() - 1, label.parts.begin());
    }

    int open(int parent, std::size_t i)
    {
        const bool isFirst = m_tree.clauses.empty();
        // What comes before the first clause is a part of the text, too.
        if (isFirst && i > 0) {
            Clause before;
            before.line = m_text.blocks.front().line;
            before.page = m_text.blocks.front().page;
            m_tree.clauses.push_back(before);
        }
        Clause clause;
        clause.parent = parent;
        clause.depth = parent < 0 ? 0 : m_tree.clauses[std::size_t(parent)].depth + 1;
        if (i < m_text.blocks.size()) {
            clause.own.start = m_text.blocks[i].span.start;
            clause.line = m_text.blocks[i].line;
            clause.page = m_text.blocks[i].page;
        }
        m_tree.clauses.push_back(std::move(clause));
        return int(m_tree.clauses.size()) - 1;
    }

    void finish()
    {
        std::vector<Clause>& clauses = m_tree.clauses;
        qsizetype next = m_all.size();
        for (std::size_t i = clauses.size(); i-- > 0;) {
            clauses[i].own.length = next - clauses[i].own.start;
            next = clauses[i].own.start;
            clauses[i].whole = clauses[i].own;
        }
        for (std::size_t i = clauses.size(); i-- > 0;) {
            if (clauses[i].parent < 0)
                continue;
            TextSpan& whole = clauses[std::size_t(clauses[i].parent)].whole;
            whole.length = std::max(whole.end(), clauses[i].whole.end()) - whole.start;
        }
        duplicates();
    }

    void duplicates()
    {
        QSet<QString> known;
        std::vector<NumberingRemark*> remarkOf(m_tree.clauses.size());
        for (NumberingRemark& remark : m_tree.remarks)
            remarkOf[std::size_t(remark.clause)] = &remark;
        std::vector<NumberingRemark> added;
        for (std::size_t i = 0; i < m_tree.clauses.size(); ++i) {
            const QString& number = m_tree.clauses[i].number;
            if (number.isEmpty() || countsByItself(m_tree, int(i)))
                continue;
            if (!known.contains(number)) {
                known.insert(number);
                continue;
            }
            if (NumberingRemark* remark = remarkOf[i])
                remark->fault = NumberingFault::Duplicate;
            else
                added.push_back({NumberingFault::Duplicate, int(i)});
        }
        m_tree.remarks.insert(m_tree.remarks.end(), added.begin(), added.end());
        std::stable_sort(
            m_tree.remarks.begin(), m_tree.remarks.end(),
            [](const NumberingRemark& a, const NumberingRemark& b) { return a.clause < b.clause; });
    }

public:
    // Under an unnumbered heading, with a number that names none of the sections above it.
    static bool countsByItself(const ClauseTree& tree, int clause)
    {
        for (int i = tree.clauses[std::size_t(clause)].parent; i >= 0;
             i = tree.clauses[std::size_t(i)].parent) {
            if (tree.clauses[std::size_t(i)].number.isEmpty())
                return true;
        }
        return false;
    }

private:
    const ContractText& m_text;
    const QStringView m_all;
    const std::vector<bool> m_begins;
    std::vector<std::vector<Label>> m_labels;
    std::vector<std::size_t> m_nextLabel; // the next block that may begin with a number, itself included
    Numbering m_numbering;
    ClauseTree m_tree;
    bool m_isInset = false;
    bool m_isPlainQuote = false;
};

} // namespace

int ClauseTree::clauseAt(qsizetype position) const
{
    const auto after =
        std::upper_bound(clauses.begin(), clauses.end(), position,
                         [](qsizetype at, const Clause& clause) { return at < clause.own.start; });
    if (after == clauses.begin() || position < 0 || position >= clauses.back().own.end())
        return -1;
    return int(after - clauses.begin()) - 1;
}

int ClauseTree::clauseByNumber(const QString& number) const
{
    int second = -1;
    for (std::size_t i = 0; i < clauses.size(); ++i) {
        if (clauses[i].number != number || number.isEmpty())
            continue;
        if (!TreeBuilder::countsByItself(*this, int(i)))
            return int(i);
        second = second < 0 ? int(i) : second;
    }
    return second;
}

ClauseTree clauseTree(const ContractText& text)
{
    ClauseTree tree = TreeBuilder(text).build();
    std::vector<CrossReference> references;
    std::vector<DefinedTerm> definedTerms;
    concurrently([&] { references = findReferences(text, tree); },
                 [&] { definedTerms = findDefinedTerms(text, tree); });
    tree.references = std::move(references);
    tree.definedTerms = std::move(definedTerms);
    return tree;
}

} // namespace clausemeter::contract
