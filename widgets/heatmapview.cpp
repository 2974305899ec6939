// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/heatmapview.h"

#include "widgets/devicegrid.h"
#include "widgets/slotcardwords.h"
#include "widgets/theme.h"
#include "widgets/wordsfor.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <algorithm>
#include <cmath>

namespace clausemeter::widgets {

namespace {

constexpr int kColumns = slots::kSlotsPerDay;
constexpr int kSlotsPerHour = 60 / slots::kSlotMinutes;
constexpr int kLowestRow = 10;   // of a month; so that marks are told apart
constexpr int kLowestOfMany = 8; // of a period
constexpr int kHighestRow = 36;
constexpr int kRowWithGap = 10; // from which rows stand apart
constexpr int kCardAway = 8;

// The column within the day.
int columnOf(slots::SlotIndex slot)
{
    return int((slot.value % kColumns + kColumns) % kColumns);
}

} // namespace

HeatMapView::HeatMapView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumSize(420, 160);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::CrossCursor);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
}

void HeatMapView::showView(const CaseView& view, bool wholePeriod)
{
    const bool sameCase = m_view.data == view.data && m_view.serviceIndex == view.serviceIndex;
    const bool same = m_whole == wholePeriod && sameMonth(m_view, view);
    m_view = view;
    m_whole = wholePeriod;
    if (!sameCase) {
        m_months.clear();
        m_months.resize(view.isEmpty() ? 0 : view.service().months.size());
    }
    m_hover.reset();
    if (!same) {
        m_cursor.reset();
        m_selection.reset();
        m_dragging = false;
    }
    layOut();
    if (m_view.isEmpty()) {
        readSlot();
        return;
    }
    if (!same) {
        const HeatMapLayout::Block& block =
            m_map.blocks()[m_whole ? std::size_t(m_view.monthIndex) : std::size_t(0)];
        verticalScrollBar()->setValue(block.top - block.heading);
        m_cursor = slotOf(block.firstRow, 0);
    }
    readSlot();
}

TimeRange HeatMapView::selection() const
{
    if (!m_selection)
        return {};
    const slots::SlotClock clock(m_view.data->analysis.clock);
    return {clock.startOf(m_selection->first), clock.startOf(m_selection->end)};
}

void HeatMapView::setSelection(TimeRange time)
{
    if (m_view.isEmpty() || time == selection())
        return;
    if (time.isEmpty()) {
        m_selection.reset();
    } else {
        const slots::SlotClock clock(m_view.data->analysis.clock);
        m_selection = {clock.slotOf(time.start), clock.slotOf(time.end + std::chrono::milliseconds(-1)) + 1};
        if (const auto row = rowOf(m_selection->first))
            bringIntoSight(*row);
    }
    viewport()->update();
}

void HeatMapView::layOut()
{
    const QFontMetrics metrics(font());
    const int line = metrics.height();
    const int header = line + kRoomBesideLabels;
    const int height = viewport()->height() - header;
    const Date widest{std::chrono::days(0)};
    int labels = metrics.horizontalAdvance(QStringLiteral("+08:00"));
    for (int day = 0; day < 7; ++day)
        labels = std::max(labels, metrics.horizontalAdvance(dayLabel(widest + std::chrono::days(day))));
    const int half = metrics.horizontalAdvance(QStringLiteral("24")) / 2 + 1;
    const int left = labels + 2 * kRoomBesideLabels;
    m_place.plot =
        QRect(left, header, std::max(1, viewport()->width() - left - half - 2), std::max(1, height));

    std::vector<sla::ServiceMonth> months;
    if (!m_view.isEmpty()) {
        if (m_whole) {
            for (const sla::MonthResult& month : m_view.service().months)
                months.push_back(month.month);
        } else {
            months.push_back(m_view.month().month);
        }
    }
    const int heading = m_whole ? line + kRoomBesideLabels : 0;
    std::int64_t days = 0;
    for (const sla::ServiceMonth& month : months)
        days += month.days();
    const auto fitting =
        std::int64_t(height - heading * int(months.size())) / std::max<std::int64_t>(1, days);
    const int row = int(std::clamp<std::int64_t>(fitting, m_whole ? kLowestOfMany : kLowestRow, kHighestRow));
    m_map = HeatMapLayout(months, m_whole || m_view.isEmpty() ? 0 : m_view.monthIndex, row, heading);
    m_place.ratio = devicePixelRatioF();
    m_place.gap = row >= kRowWithGap ? 1 : 0;
    verticalScrollBar()->setRange(0, std::max(0, m_map.height() - m_place.plot.height()));
    verticalScrollBar()->setPageStep(m_place.plot.height());
    verticalScrollBar()->setSingleStep(3 * row);
    m_place.scroll = verticalScrollBar()->value();
    renew();
}

void HeatMapView::renew()
{
    m_picture = QImage();
    viewport()->update();
}

const HeatMapMonth& HeatMapView::monthOf(std::size_t month)
{
    std::unique_ptr<HeatMapMonth>& kept = m_months[month];
    if (!kept)
        kept = std::make_unique<HeatMapMonth>(
            makeHeatMapMonth(makeSlotSeries(*m_view.data, m_view.serviceIndex, month)));
    return *kept;
}

void HeatMapView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    readSlot();
}

void HeatMapView::scrollContentsBy(int, int)
{
    m_place.scroll = verticalScrollBar()->value();
    m_hover.reset(); // another slot is under the pointer now
    renew();
    readSlot();
}

void HeatMapView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
        layOut();
        break;
    case QEvent::PaletteChange:
        renew();
        readSlot();
        break;
    default:
        break;
    }
}

std::optional<int> HeatMapView::rowOf(slots::SlotIndex slot) const
{
    const auto day = std::int64_t(std::floor(double(slot.value) / kColumns));
    return m_map.rowOf(Date(std::chrono::days(day)));
}

slots::SlotIndex HeatMapView::slotOf(int row, int column) const
{
    return slots::SlotClock::firstOf(m_map.dayOf(row)) + column;
}

QRectF HeatMapView::rectOf(slots::SlotIndex slot) const
{
    const auto rects = m_place.rectsOf(m_map, {double(slot.value), double(slot.value + 1)});
    return rects.empty() ? QRectF() : rects.front();
}

std::optional<slots::SlotIndex> HeatMapView::slotAt(QPointF position) const
{
    const QPoint pixel = DeviceGrid(*viewport()).pixelAt(position);
    if (!m_place.plotPixels().contains(pixel))
        return std::nullopt;
    const auto row = m_place.rowAtPixel(m_map, pixel.y());
    return row ? std::optional(slotOf(*row, m_place.columnAtPixel(pixel.x()))) : std::nullopt;
}

slots::SlotIndex HeatMapView::nearestSlotAt(QPointF position) const
{
    const QRect plot = m_place.plotPixels();
    const QPoint pixel = DeviceGrid(*viewport()).pixelAt(position);
    const int y = std::clamp(pixel.y(), plot.top(), plot.bottom());
    const auto row = m_place.rowAtPixel(m_map, y);
    return slotOf(row ? *row
                      : m_map.nearestRowAt(int(y / m_place.ratio) - m_place.plot.top() + m_place.scroll),
                  m_place.columnAtPixel(pixel.x()));
}

std::optional<slots::SlotIndex> HeatMapView::read() const
{
    if (m_hover)
        return m_hover;
    return m_walking && hasFocus() ? m_cursor : std::nullopt;
}

std::vector<CardLine> HeatMapView::cardLines() const
{
    return read() ? m_card.lines() : std::vector<CardLine>();
}

// Shows the card of the slot that is read, and tells assistive technology of the one under the keyboard.
void HeatMapView::readSlot()
{
    QString description;
    if (m_cursor)
        description = inOneLine(slotCard(m_view, *m_cursor, wordsFor(this)));
    if (description != accessibleDescription())
        setAccessibleDescription(description);
    if (const auto slot = read()) {
        const QRectF column = rectOf(*slot);
        const QRectF room = QRectF(m_place.plot).adjusted(0, 2, 0, -2);
        m_card.show(slotCard(m_view, *slot, wordsFor(this)), font(), coloursFor(palette()).dark, column,
                    room);
        const double high = m_card.boundingRect().height();
        m_card.setPos(m_card.x(), std::round(std::clamp(column.top() - kCardAway, room.top(),
                                                        std::max(room.top(), room.bottom() - high))));
    }
    viewport()->update();
}

void HeatMapView::setHover(std::optional<slots::SlotIndex> slot)
{
    if (slot == m_hover && !(slot && m_walking))
        return;
    m_hover = slot;
    m_walking = false;
    readSlot();
}

bool HeatMapView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave && !m_dragging)
        setHover(std::nullopt);
    return QAbstractScrollArea::viewportEvent(event);
}

void HeatMapView::select(slots::SlotIndex a, slots::SlotIndex b)
{
    m_selection = {std::min(a, b), std::max(a, b) + 1};
    viewport()->update();
}

void HeatMapView::mousePressEvent(QMouseEvent* event)
{
    const auto slot = slotAt(event->position());
    if (event->button() != Qt::LeftButton || !slot) {
        event->ignore();
        return;
    }
    m_dragging = true;
    m_anchor = event->modifiers() & Qt::ShiftModifier && m_cursor ? *m_cursor : *slot;
    m_cursor = slot;
    select(m_anchor, *slot);
    readSlot();
}

void HeatMapView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragging) {
        const slots::SlotIndex slot = nearestSlotAt(event->position());
        if (event->position().y() < m_place.plot.top() || event->position().y() > m_place.plot.bottom())
            bringIntoSight(std::clamp(*rowOf(slot) + (event->position().y() < m_place.plot.top() ? -1 : 1), 0,
                                      m_map.rows() - 1));
        m_cursor = slot;
        select(m_anchor, slot);
        setHover(slot);
        return;
    }
    setHover(slotAt(event->position()));
}

void HeatMapView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_dragging)
        return;
    m_dragging = false;
    setHover(slotAt(event->position()));
    Q_EMIT selectionChosen(selection());
}

void HeatMapView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const auto slot = slotAt(event->position());
    if (event->button() == Qt::LeftButton && slot)
        Q_EMIT slotActivated(slots::SlotClock(m_view.data->analysis.clock).rangeOf(*slot));
}

void HeatMapView::bringIntoSight(int row)
{
    const int top = m_map.topOf(row);
    const int high = m_place.plot.height();
    const int scroll = verticalScrollBar()->value();
    if (top < scroll)
        verticalScrollBar()->setValue(top - 2 * m_map.rowHeight());
    else if (top + m_map.rowHeight() > scroll + high)
        verticalScrollBar()->setValue(top + 3 * m_map.rowHeight() - high);
}

void HeatMapView::moveCursor(slots::SlotIndex slot, bool select)
{
    if (select) {
        // What ends at the cursor grows or shrinks.
        const bool fromStart = m_selection && m_selection->end == *m_cursor + 1;
        const bool fromEnd = m_selection && m_selection->first == *m_cursor;
        m_anchor = fromStart ? m_selection->first : fromEnd ? m_selection->end + -1 : *m_cursor;
        this->select(m_anchor, slot);
    }
    m_cursor = slot;
    m_hover.reset();
    m_walking = true;
    bringIntoSight(*rowOf(slot));
    readSlot();
    if (select)
        Q_EMIT selectionChosen(selection());
}

void HeatMapView::keyPressEvent(QKeyEvent* event)
{
    if (!m_cursor || !handleKey(*event))
        QWidget::keyPressEvent(event);
}

bool HeatMapView::handleKey(const QKeyEvent& event)
{
    const bool control = event.modifiers() & Qt::ControlModifier;
    const bool shift = event.modifiers() & Qt::ShiftModifier;
    const int row = *rowOf(*m_cursor);
    const int column = columnOf(*m_cursor);
    const int page = std::max(1, m_place.plot.height() / m_map.rowHeight() - 1);
    // Rows follow each other, whatever days lie between them.
    const auto by = [&](int columns) {
        const int cell = std::clamp(row * kColumns + column + columns, 0, m_map.rows() * kColumns - 1);
        moveCursor(slotOf(cell / kColumns, cell % kColumns), shift);
    };
    const auto byRows = [&](int rows) {
        moveCursor(slotOf(std::clamp(row + rows, 0, m_map.rows() - 1), column), shift);
    };
    switch (event.key()) {
    case Qt::Key_Left:
        by(control ? -kSlotsPerHour : -1);
        return true;
    case Qt::Key_Right:
        by(control ? kSlotsPerHour : 1);
        return true;
    case Qt::Key_Up:
        byRows(control ? -7 : -1);
        return true;
    case Qt::Key_Down:
        byRows(control ? 7 : 1);
        return true;
    case Qt::Key_PageUp:
        byRows(-page);
        return true;
    case Qt::Key_PageDown:
        byRows(page);
        return true;
    case Qt::Key_Home:
        moveCursor(slotOf(control ? 0 : row, 0), shift);
        return true;
    case Qt::Key_End:
        moveCursor(slotOf(control ? m_map.rows() - 1 : row, kColumns - 1), shift);
        return true;
    case Qt::Key_Space:
        m_anchor = *m_cursor;
        select(m_anchor, m_anchor);
        Q_EMIT selectionChosen(selection());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT slotActivated(slots::SlotClock(m_view.data->analysis.clock).rangeOf(*m_cursor));
        return true;
    case Qt::Key_Escape:
        if (!m_selection)
            return false;
        m_selection.reset();
        viewport()->update();
        Q_EMIT selectionChosen({});
        return true;
    default:
        return false;
    }
}

void HeatMapView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        m_walking = true;
    readSlot();
}

void HeatMapView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace clausemeter::widgets
