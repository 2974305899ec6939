// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/contracttextview.h"

#include "widgets/clauselinks.h"
#include "widgets/contracthighlighter.h"
#include "widgets/labels.h"

#include <QContextMenuEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <algorithm>
#include <cmath>

namespace clausemeter::widgets {

using contract::Clause;
using contract::TextSpan;

namespace {

constexpr int kMargin = 14;
constexpr int kBar = 3;
constexpr std::size_t kMatchesPainted = 2000; // Qt goes through all of them at every paint

// As QPlainTextEdit keeps it, character for character: every position stays what it is.
QString shownText(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        switch (text[i].unicode()) {
        case u'\r':
            text[i] = i + 1 < text.size() && text[i + 1] == u'\n' ? u' ' : u'\n';
            break;
        case 0x2028:
        case 0x2029:
            text[i] = u'\n';
            break;
        case 0:
        case 0xFDD0: // Qt's own marks
        case 0xFDD1:
            text[i] = QChar::ReplacementCharacter;
            break;
        default:
            break;
        }
    }
    return text;
}

} // namespace

ContractTextView::ContractTextView(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new ContractHighlighter(document()))
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setMouseTracking(true);
    setTabChangesFocus(true);
    document()->setDocumentMargin(kMargin);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_scrolling)
            Q_EMIT scrolledByUser();
    });
}

ContractTextView::~ContractTextView() = default;

void ContractTextView::showContract(std::shared_ptr<const contract::Contract> contract)
{
    m_contract = std::move(contract);
    m_clause = -1;
    m_matches.clear();
    m_match = -1;
    m_highlighter->setContract(m_contract);
    m_scrolling = true;
    setPlainText(m_contract ? shownText(m_contract->text.text) : QString());
    m_scrolling = false;
    showSelections();
}

bool ContractTextView::renewContract(std::shared_ptr<const contract::Contract> contract)
{
    if (contract == m_contract)
        return false;
    m_contract = std::move(contract);
    m_highlighter->renewContract(m_contract);
    return true;
}

void ContractTextView::setChanges(std::vector<TextSpan> changes)
{
    m_highlighter->setChanges(std::move(changes));
}

void ContractTextView::setRejected(std::vector<bool> terms)
{
    m_highlighter->setRejected(std::move(terms));
}

void ContractTextView::setClause(int clause)
{
    m_clause = clause;
    viewport()->update();
    if (!m_contract || clause < 0)
        return;
    const TextSpan own = m_contract->tree.clauses[std::size_t(clause)].own;
    const int at = textCursor().position();
    const bool isLast = own.end() == m_contract->text.text.size();
    if (at >= own.start && (at < own.end() || isLast))
        return;
    QTextCursor cursor(document());
    cursor.setPosition(int(own.start));
    const int top = verticalScrollBar()->value();
    const QScopedValueRollback scrolling(m_scrolling, true);
    setTextCursor(cursor); // scrolls to it
    verticalScrollBar()->setValue(top);
}

int ContractTextView::lineOf(qsizetype position) const
{
    const QTextBlock block = document()->findBlock(int(position));
    if (!block.isValid())
        return document()->lastBlock().firstLineNumber();
    // Asking for its geometry lays the block out.
    blockBoundingGeometry(block);
    const int inside = int(position) - block.position();
    const QTextLine line = block.layout()->lineForTextPosition(inside);
    return block.firstLineNumber() + (line.isValid() ? line.lineNumber() : 0);
}

ContractTextView::Place ContractTextView::topPlace() const
{
    if (!m_contract)
        return {};
    const QTextBlock block = firstVisibleBlock();
    const int top = verticalScrollBar()->value();
    const int inside = std::max(0, top - block.firstLineNumber());
    qsizetype position = block.position();
    if (inside < block.layout()->lineCount())
        position += block.layout()->lineAt(inside).textStart();
    const int clause = m_contract->tree.clauseAt(position);
    if (clause < 0)
        return {};
    const TextSpan own = m_contract->tree.clauses[std::size_t(clause)].own;
    const int first = lineOf(own.start);
    const int lines = std::max(1, lineOf(own.end()) - first);
    return {clause, std::clamp(double(top - first) / lines, 0.0, 1.0)};
}

void ContractTextView::scrollTo(Place place)
{
    if (!m_contract || place.clause < 0)
        return;
    const TextSpan own = m_contract->tree.clauses[std::size_t(place.clause)].own;
    const int first = lineOf(own.start);
    const int lines = std::max(1, lineOf(own.end()) - first);
    m_scrolling = true;
    verticalScrollBar()->setValue(first + int(std::lround(place.fraction * lines)));
    m_scrolling = false;
}

void ContractTextView::select(TextSpan span)
{
    QTextCursor cursor(document());
    cursor.setPosition(int(span.start));
    cursor.setPosition(int(span.end()), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    centerCursor();
}

int ContractTextView::find(const QString& text)
{
    m_matches.clear();
    m_match = -1;
    if (m_contract && !text.isEmpty()) {
        const QString& whole = m_contract->text.text;
        for (qsizetype at = whole.indexOf(text, 0, Qt::CaseInsensitive); at >= 0;
             at = whole.indexOf(text, at + text.size(), Qt::CaseInsensitive))
            m_matches.push_back({at, text.size()});
    }
    showSelections();
    return int(m_matches.size());
}

void ContractTextView::showMatch(int match)
{
    if (match < 0 || std::size_t(match) >= m_matches.size())
        return;
    m_match = match;
    QTextCursor cursor(document());
    cursor.setPosition(int(m_matches[std::size_t(match)].start));
    setTextCursor(cursor);
    centerCursor();
    showSelections();
}

void ContractTextView::showSelections()
{
    const Colours& colours = coloursFor(palette());
    QList<QTextEdit::ExtraSelection> selections;
    for (std::size_t i = 0; i < std::min(m_matches.size(), kMatchesPainted); ++i) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(int(m_matches[i].start));
        selection.cursor.setPosition(int(m_matches[i].end()), QTextCursor::KeepAnchor);
        const bool current = int(i) == m_match;
        selection.format.setBackground(current ? colours.accent : colours.selection);
        selection.format.setForeground(current ? colours.accentText : colours.text);
        selections << selection;
    }
    setExtraSelections(selections);
}

int ContractTextView::termAt(qsizetype position) const
{
    if (!m_contract)
        return -1;
    const auto& terms = m_contract->terms;
    const auto it = std::partition_point(terms.begin(), terms.end(), [position](const contract::Term& term) {
        return term.span.end() <= position;
    });
    return it != terms.end() && it->span.contains(position) ? int(it - terms.begin()) : -1;
}

int ContractTextView::targetAt(qsizetype position) const
{
    if (!m_contract)
        return -1;
    for (const contract::CrossReference& reference : m_contract->tree.references) {
        if (reference.span.contains(position) && !reference.targets.empty())
            return reference.targets.front();
    }
    return -1;
}

void ContractTextView::chooseAt(int position)
{
    if (!m_contract)
        return;
    const qsizetype last = m_contract->text.text.size() - 1; // the cursor can stand behind it
    const int clause = m_contract->tree.clauseAt(std::min<qsizetype>(position, last));
    if (clause >= 0 && clause != m_clause) {
        setClause(clause);
        Q_EMIT clauseChosen(clause);
    }
    if (const int term = termAt(position); term >= 0)
        Q_EMIT termChosen(term);
}

void ContractTextView::mouseReleaseEvent(QMouseEvent* event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection())
        return;
    const int position = cursorForPosition(event->position().toPoint()).position();
    if (const int target = targetAt(position); target >= 0)
        Q_EMIT referenceChosen(target);
    else
        chooseAt(position);
}

void ContractTextView::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier)) {
        followReference();
        return;
    }
    const int before = textCursor().position();
    QPlainTextEdit::keyPressEvent(event);
    if (textCursor().position() != before)
        chooseAt(textCursor().position());
}

// The reference at the cursor; elsewhere one of those of the clause.
void ContractTextView::followReference()
{
    if (!m_contract)
        return;
    const qsizetype at = textCursor().position();
    int target = targetAt(at);
    if (target < 0 && at > 0)
        target = targetAt(at - 1); // the cursor stands behind it
    if (target >= 0) {
        Q_EMIT referenceChosen(target);
        return;
    }
    ClauseLinks links;
    for (const contract::CrossReference& reference : m_contract->tree.references) {
        if (reference.clause != m_clause || reference.targets.empty())
            continue;
        const ClauseLink link{QString::number(reference.targets.front()),
                              m_contract->text.text.mid(reference.span.start, reference.span.length)};
        if (std::ranges::find(links, link.cited, &ClauseLink::cited) == links.end())
            links.push_back(link);
    }
    popUpClauses(this, viewport()->mapToGlobal(cursorRect().bottomLeft()), links,
                 [this, of = m_contract](const QString& chosen) {
                     if (of == m_contract)
                         Q_EMIT referenceChosen(chosen.toInt());
                 });
}

void ContractTextView::mouseMoveEvent(QMouseEvent* event)
{
    QPlainTextEdit::mouseMoveEvent(event);
    const int position = cursorForPosition(event->position().toPoint()).position();
    viewport()->setCursor(targetAt(position) >= 0 ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void ContractTextView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int position = byKey ? textCursor().position() : cursorForPosition(event->pos()).position();
    if (const int term = termAt(position); term >= 0 && !textCursor().hasSelection())
        Q_EMIT termMenuRequested(term, byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft())
                                             : event->globalPos());
    else
        QPlainTextEdit::contextMenuEvent(event);
}

void ContractTextView::paintEvent(QPaintEvent* event)
{
    QPlainTextEdit::paintEvent(event);
    if (!m_contract || m_clause < 0)
        return;
    const TextSpan own = m_contract->tree.clauses[std::size_t(m_clause)].own;
    QPainter painter(viewport());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF area = blockBoundingGeometry(block).translated(contentOffset());
        if (area.top() > viewport()->height() || block.position() >= own.end())
            break;
        if (block.isVisible() && block.position() + block.length() > own.start &&
            !block.text().trimmed().isEmpty())
            painter.fillRect(QRectF(kBar, area.top(), kBar, area.height()), coloursFor(palette()).accent);
    }
}

void ContractTextView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter) {
        m_highlighter->setColours(coloursFor(palette()));
        showSelections();
    }
}

} // namespace clausemeter::widgets
