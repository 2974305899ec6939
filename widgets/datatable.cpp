// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/datatable.h"

#include "model/items/rowsmodel.h"
#include "widgets/copyrows.h"
#include "widgets/datadelegate.h"
#include "widgets/dataheader.h"
#include "widgets/plaintooltip.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>

namespace clausemeter::widgets {

namespace {
constexpr int kWidest = 240; // of a column that is as wide as its texts
}

DataTable::DataTable(QAbstractItemModel* model, QWidget* parent)
    : QTableView(parent)
    , m_sorted(new QSortFilterProxyModel(this))
{
    m_sorted->setSourceModel(model);
    m_sorted->setSortRole(items::SortRole);
    setModel(m_sorted);
    setHorizontalHeader(new DataHeader(this));
    setItemDelegate(new DataDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    // The rows come in the model's order until a header is clicked.
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(m_sorted, &QAbstractItemModel::modelReset, this, &DataTable::fit);
    connect(m_sorted, &QAbstractItemModel::layoutChanged, this, &DataTable::fitRows);
}

void DataTable::setWide(const QMap<int, int>& weights, int minimum)
{
    m_wide = weights;
    m_minimum = minimum;
}

void DataTable::setYielding(const std::vector<int>& columns, int least)
{
    m_yielding = columns;
    m_leastWide = least;
}

void DataTable::setMaximumRows(int rows)
{
    m_maximumRows = rows;
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

void DataTable::setFilling()
{
    m_filling = true;
    setWordWrap(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void DataTable::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

int DataTable::sourceRow(const QModelIndex& index) const
{
    return m_sorted->mapToSource(index).row();
}

void DataTable::fit()
{
    horizontalHeader()->setVisible(m_sorted->rowCount() > 0);
    fitColumns();
    fitRows();
}

int DataTable::narrowWidth(int column) const
{
    return std::max(std::min(sizeHintForColumn(column), kWidest),
                    horizontalHeader()->sectionSizeHint(column));
}

int DataTable::widestShare() const
{
    int left = viewport()->width();
    int weights = 0;
    int most = 0;
    for (int column = 0; column < m_sorted->columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        if (!m_wide.contains(column))
            left -= narrowWidth(column);
        weights += m_wide.value(column);
        most = std::max(most, m_wide.value(column));
    }
    return left * most / std::max(1, weights);
}

void DataTable::fitColumns()
{
    for (const int column : m_yielding)
        setColumnHidden(column, false);
    for (const int column : m_yielding) {
        if (widestShare() >= m_leastWide)
            break;
        setColumnHidden(column, true);
    }
    int left = viewport()->width();
    int weights = 0;
    for (int column = 0; column < m_sorted->columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        if (m_wide.contains(column)) {
            weights += m_wide.value(column);
            continue;
        }
        const int width = narrowWidth(column);
        setColumnWidth(column, width);
        left -= width;
    }
    for (auto wide = m_wide.cbegin(); wide != m_wide.cend(); ++wide) {
        if (isColumnHidden(wide.key()))
            continue;
        const int width = std::max(left * wide.value() / weights, m_minimum);
        setColumnWidth(wide.key(), width);
        left -= width;
        weights -= wide.value();
    }
}

void DataTable::fitRows()
{
    if (m_filling) {
        if (m_sorted->rowCount() > 0)
            verticalHeader()->setDefaultSectionSize(sizeHintForRow(0));
        return;
    }
    resizeRowsToContents();
    const int rows = m_sorted->rowCount();
    if (rows == 0) {
        setFixedHeight(fontMetrics().height() + 16);
        return;
    }
    int height = horizontalHeader()->sizeHint().height();
    const int shown = m_maximumRows > 0 ? std::min(rows, m_maximumRows) : rows;
    for (int row = 0; row < shown; ++row)
        height += rowHeight(row);
    int across = 0;
    for (int column = 0; column < m_sorted->columnCount(); ++column)
        across += isColumnHidden(column) ? 0 : columnWidth(column);
    if (across > viewport()->width())
        height += horizontalScrollBar()->sizeHint().height();
    setFixedHeight(height);
}

void DataTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void DataTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        fitColumns();
        fitRows();
    }
}

// What the columns say of a row that have no room.
QString DataTable::leftOut(const QModelIndex& index) const
{
    QStringList parts;
    for (const int column : m_yielding) {
        if (!index.isValid() || !isColumnHidden(column))
            continue;
        parts << tr("%1: %2", "column, text")
                     .arg(m_sorted->headerData(column, Qt::Horizontal).toString(),
                          index.siblingAtColumn(column).data().toString());
    }
    return parts.join(QStringLiteral("; "));
}

bool DataTable::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const QString text = leftOut(indexAt(help->pos())); !text.isEmpty()) {
            QToolTip::showText(help->globalPos(), plainToolTip(text), viewport());
            return true;
        }
    }
    return QTableView::viewportEvent(event);
}

void DataTable::wheelEvent(QWheelEvent* event)
{
    // A table that shows all of its rows leaves the wheel to the page.
    if (verticalScrollBar()->maximum() == verticalScrollBar()->minimum() && event->angleDelta().x() == 0)
        event->ignore();
    else
        QTableView::wheelEvent(event);
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyRows(*this);
        return;
    }
    if (event->key() == Qt::Key_Escape && selectionModel()->hasSelection()) {
        clearSelection();
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    // Without a row that is chosen, nothing else says that the keyboard is here.
    if (hasFocus() && !selectionModel()->hasSelection() &&
        window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        QPainter ring(viewport());
        ring.setRenderHint(QPainter::Antialiasing);
        ring.setPen(QPen(coloursFor(palette()).accent, 1.5));
        ring.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    if (m_sorted->rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(15, 0, -15, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     m_emptyText);
}

} // namespace clausemeter::widgets
