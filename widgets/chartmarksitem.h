// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/devicegrid.h"
#include "widgets/slotseries.h"

#include <QGraphicsItem>
#include <optional>

namespace clausemeter::widgets {

// What the user points at, above the slots: the selected time between the cursors A and B, the window that is
// framed, and the crosshair.
// Changes repaint only where they are.
class ChartMarksItem : public QGraphicsItem {
public:
    explicit ChartMarksItem(QGraphicsItem* parent);

    void setPlot(const QRectF& plot, VisibleSlots visible);
    void setDark(bool dark);
    void setKeyboardFocus(bool focus);
    void setCrosshair(std::optional<slots::SlotIndex> slot);
    void setSelection(std::optional<VisibleSlots> selection);
    void setHighlight(std::optional<VisibleSlots> highlight);

    // Where the cursors' letters are, A and B; empty: not seen.
    QRectF flagOf(bool end) const;

    QRectF boundingRect() const override { return m_plot.adjusted(-20, -4, 20, 4); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QRectF areaOf(VisibleSlots part, double least) const;
    QRectF crosshairArea() const;
    void updateAround(std::optional<VisibleSlots> part);

    QRectF m_plot;
    DeviceGrid m_grid; // on which it was painted last
    VisibleSlots m_visible;
    std::optional<slots::SlotIndex> m_crosshair;
    std::optional<VisibleSlots> m_selection;
    std::optional<VisibleSlots> m_highlight;
    bool m_dark = false;
    bool m_focus = false;
};

} // namespace clausemeter::widgets
