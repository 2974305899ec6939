// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/portfoliotable.h"

#include "widgets/chippainter.h"
#include "widgets/copyrows.h"
#include "widgets/portfoliodelegate.h"
#include "widgets/quietheader.h"

#include <QDataStream>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <algorithm>
#include <numeric>
#include <tuple>

namespace clausemeter::widgets {

using book::PortfolioLine;
using items::PortfolioModel;

namespace {

constexpr int kPad = QuietHeader::kPad;
constexpr int kMarkWidth = 28;
constexpr int kWidestName = 230;
constexpr int kNarrowestName = 100;
constexpr quint32 kStateMagic = 0x434d5054;
constexpr int kWidestOwn = 4000; // that a state may name
constexpr int kMostAir = 40;     // that a column gets of what is left over

// By which a row is found again.
using RowKey = std::tuple<qint64, std::string_view, Date>;

RowKey keyOf(const PortfolioLine& line)
{
    return {line.row->customer, line.row->service, line.row->month.start};
}

} // namespace

PortfolioTable::PortfolioTable(PortfolioModel* model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(model);
    setHorizontalHeader(new QuietHeader(this));
    setItemDelegate(new PortfolioDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(PortfolioModel::Urgency, QHeaderView::Fixed);
    header->setMinimumSectionSize(kMarkWidth);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(PortfolioModel::Urgency, Qt::AscendingOrder);
    fitRows();
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        Q_EMIT sortChosen(book::PortfolioKey(column), order);
    });
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_fitting)
            m_own[column] = width;
    });
    // The line between two headers, clicked twice: as wide as the texts again.
    connect(header, &QHeaderView::sectionHandleDoubleClicked, this, [this](int column) {
        m_own.erase(column);
        fitColumns();
    });
    connect(this, &QAbstractItemView::doubleClicked, this, &PortfolioTable::chosen);
}

void PortfolioTable::setLines(std::vector<PortfolioLine> lines, Place place)
{
    const std::vector<PortfolioLine> old = m_model->rows();
    std::vector<RowKey> selected;
    for (const QModelIndex& row : selectionModel()->selectedRows())
        selected.push_back(keyOf(old[std::size_t(row.row())]));
    std::ranges::sort(selected);
    const auto keyAt = [&old](int row) {
        return row >= 0 && std::size_t(row) < old.size() ? std::optional(keyOf(old[std::size_t(row)]))
                                                         : std::nullopt;
    };
    const int height = verticalHeader()->defaultSectionSize();
    const int scrolled = verticalScrollBar()->value();
    const int currentRow = currentIndex().row();
    const int currentColumn = std::max(0, currentIndex().column());
    const auto current = keyAt(currentRow);
    // The current row, where it is in view, or else the top one keeps its place.
    const bool inView = current && (currentRow + 1) * height > scrolled &&
                        currentRow * height < scrolled + viewport()->height();
    const int anchorRow = inView ? currentRow : scrolled / height;
    const auto anchor = keyAt(anchorRow);

    m_model->setRows(std::move(lines));
    updateGeometries();
    const std::vector<PortfolioLine>& rows = m_model->rows();
    const auto whole = [this](int first, int last) {
        return QItemSelectionRange(m_model->index(first, 0),
                                   m_model->index(last, PortfolioModel::NUM_COLUMNS - 1));
    };
    int newCurrent = -1, newAnchor = -1;
    QItemSelection selection;
    for (int row = 0; row < int(rows.size()); ++row) {
        const RowKey key = keyOf(rows[std::size_t(row)]);
        if (key == current)
            newCurrent = row;
        if (key == anchor)
            newAnchor = row;
        if (!std::ranges::binary_search(selected, key))
            continue;
        if (!selection.isEmpty() && selection.last().bottom() == row - 1)
            selection.last() = whole(selection.last().top(), row);
        else
            selection.append(whole(row, row));
    }
    if (newCurrent < 0 && !rows.empty()) {
        newCurrent = place == Place::Top ? 0 : std::clamp(currentRow, 0, int(rows.size()) - 1);
        selection = QItemSelection{whole(newCurrent, newCurrent)};
    }
    selectionModel()->setCurrentIndex(m_model->index(newCurrent, currentColumn),
                                      QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (place == Place::Top)
        verticalScrollBar()->setValue(0);
    else
        verticalScrollBar()->setValue(scrolled + (newAnchor < 0 ? 0 : newAnchor - anchorRow) * height);
    Q_EMIT currentLineChanged();
}

const PortfolioLine* PortfolioTable::currentLine() const
{
    return m_model->line(currentIndex());
}

void PortfolioTable::fit(const Samples& samples)
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    for (int column = 0; column < PortfolioModel::NUM_COLUMNS; ++column) {
        const QFontMetrics metrics(column == PortfolioModel::Customer ? bold : font());
        int text = 0;
        for (const QString& sample : samples[std::size_t(column)])
            text = std::max(text, metrics.horizontalAdvance(sample));
        const bool isName = column == PortfolioModel::Customer || column == PortfolioModel::Service;
        const int pad = 2 * kPad + 2 + (column == PortfolioModel::State ? 2 * kChipPad : 0);
        m_widths[std::size_t(column)] =
            column == PortfolioModel::Urgency
                ? kMarkWidth
                : std::max(isName ? std::min(text + pad, kWidestName) : text + pad,
                           horizontalHeader()->sectionSizeHint(column));
    }
    fitColumns();
}

void PortfolioTable::fitColumns()
{
    std::array<int, PortfolioModel::NUM_COLUMNS> widths = m_widths;
    for (const auto& [column, width] : m_own)
        widths[std::size_t(column)] = width;
    const auto isOwn = [this](int column) { return m_own.contains(column); };
    int spare = viewport()->width() - std::accumulate(widths.begin(), widths.end(), 0);
    if (spare > 0) {
        const int each = std::min(spare / PortfolioModel::NUM_COLUMNS, kMostAir);
        for (int column = PortfolioModel::Customer; column < PortfolioModel::State; ++column) {
            if (isOwn(column))
                continue;
            widths[std::size_t(column)] += each;
            spare -= each;
        }
        if (!isOwn(PortfolioModel::State))
            widths[PortfolioModel::State] += spare;
    } else {
        // The names of customers are shortened first: a service is known by all of its id.
        for (const int column : {PortfolioModel::Customer, PortfolioModel::Service}) {
            if (isOwn(column))
                continue;
            int& width = widths[std::size_t(column)];
            const int less = std::clamp(-spare, 0, std::max(0, width - kNarrowestName));
            width -= less;
            spare += less;
        }
    }
    const QScopedValueRollback fitting(m_fitting, true);
    for (int column = 0; column < PortfolioModel::NUM_COLUMNS; ++column)
        setColumnWidth(column, widths[std::size_t(column)]);
}

QByteArray PortfolioTable::saveWidths() const
{
    if (m_own.empty())
        return {};
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << kStateMagic << qint32(m_own.size());
    for (const auto& [column, width] : m_own)
        out << qint32(column) << qint32(width);
    return state;
}

bool PortfolioTable::restoreWidths(const QByteArray& state)
{
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 magic = 0;
    qint32 count = 0;
    in >> magic >> count;
    if (magic != kStateMagic || count < 0 || count > PortfolioModel::NUM_COLUMNS)
        return false;
    std::map<int, int> own;
    for (qint32 i = 0; i < count; ++i) {
        qint32 column = 0;
        qint32 width = 0;
        in >> column >> width;
        if (in.status() != QDataStream::Ok || column <= PortfolioModel::Urgency ||
            column >= PortfolioModel::NUM_COLUMNS || width < kMarkWidth || width > kWidestOwn)
            return false;
        own[column] = width;
    }
    m_own = std::move(own);
    fitColumns();
    return true;
}

void PortfolioTable::forgetWidths()
{
    m_own.clear();
    fitColumns();
}

void PortfolioTable::fitRows()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 13);
}

void PortfolioTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

void PortfolioTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentLineChanged();
}

void PortfolioTable::keyboardSearch(const QString& text)
{
    Q_EMIT typed(text);
}

void PortfolioTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copyRows(*this);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentLine())
        Q_EMIT chosen();
    else
        QTableView::keyPressEvent(event);
}

void PortfolioTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitColumns();
}

} // namespace clausemeter::widgets
