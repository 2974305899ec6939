// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/caseview.h"
#include "widgets/heatmappainter.h"
#include "widgets/slotcarditem.h"

#include <QAbstractScrollArea>
#include <QImage>
#include <memory>
#include <optional>

namespace clausemeter::widgets {

// A row a day, 288 columns, a service month or all service months of the service under each other; only what
// is seen is painted. Mouse: a click selects a slot, a drag a run of slots, a double click opens the slot.
// Keyboard: arrows go by slot and day, with Ctrl by hour and week, with Shift they select; Home and End go to
// the ends of the day, with Ctrl to those of the map; Page Up and Page Down; Space selects the slot, Enter
// opens it, Escape selects nothing. The card, and the accessible description, read exactly the slot under the
// pointer or the keyboard.
class HeatMapView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit HeatMapView(QWidget* parent = nullptr);

    // The month of the view, or the whole service period with that month in sight. The same again keeps what
    // is seen. To be called again when the language changes.
    void showView(const CaseView& view, bool wholePeriod);
    const HeatMapLayout& map() const { return m_map; }

    TimeRange selection() const; // whole slots; empty: none
    // Widened to whole slots, brought into sight.
    void setSelection(TimeRange time);
    std::optional<slots::SlotIndex> cursor() const { return m_cursor; } // of the keyboard

    // In places of the viewport. The slot that is drawn there; nothing outside the rows that are seen.
    std::optional<slots::SlotIndex> slotAt(QPointF position) const;
    QRectF rectOf(slots::SlotIndex slot) const; // of a slot of the map, seen or not
    QRect plot() const { return m_place.plot; }
    std::optional<slots::SlotIndex> read() const; // by the card
    // What the card says; empty while there is none.
    std::vector<CardLine> cardLines() const;

Q_SIGNALS:
    void slotActivated(clausemeter::TimeRange slot);
    void selectionChosen(clausemeter::TimeRange time); // by the user; empty: none

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    static constexpr int kRoomBesideLabels = 8;

    void layOut();
    void renew();
    const HeatMapMonth& monthOf(std::size_t month);
    void paintPicture();
    void paintHours(QPainter& painter, const Colours& colours) const;
    void paintDays(QPainter& painter, const Colours& colours) const;
    void paintSelection(QPainter& painter, const Colours& colours) const;
    void paintSlot(QPainter& painter, slots::SlotIndex slot, const Colours& colours) const;
    QString dayLabel(Date day) const;
    QString headingOf(const HeatMapLayout::Block& block) const;

    std::optional<int> rowOf(slots::SlotIndex slot) const;
    slots::SlotIndex slotOf(int row, int column) const;
    slots::SlotIndex nearestSlotAt(QPointF position) const;
    void readSlot();
    void setHover(std::optional<slots::SlotIndex> slot);
    void moveCursor(slots::SlotIndex slot, bool select);
    bool handleKey(const QKeyEvent& event);
    void bringIntoSight(int row);
    void select(slots::SlotIndex a, slots::SlotIndex b);

    CaseView m_view;
    bool m_whole = false;
    HeatMapLayout m_map;
    HeatMapPlace m_place;
    std::vector<std::unique_ptr<HeatMapMonth>> m_months; // by ServiceResult::months; null: not seen yet
    QImage m_picture;                                    // null: to be painted again
    SlotCardItem m_card{nullptr};
    std::optional<slots::SlotRange> m_selection;
    std::optional<slots::SlotIndex> m_cursor;
    std::optional<slots::SlotIndex> m_hover;
    slots::SlotIndex m_anchor; // of what is being selected
    bool m_dragging = false;
    bool m_walking = false; // the keyboard was used last
};

} // namespace clausemeter::widgets
