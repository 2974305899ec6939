// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/slotseries.h"

#include <QPixmap>
#include <QWidget>
#include <memory>

namespace clausemeter::widgets {

// The whole month as a narrow strip with the visible range in it: drag the range, drag its ends, or click to
// go there.
class OverviewStrip : public QWidget {
    Q_OBJECT

public:
    explicit OverviewStrip(QWidget* parent = nullptr);

    void setSeries(std::shared_ptr<const SlotSeries> series); // never null
    void setVisibleSlots(VisibleSlots visible);
    // The left and right edge of the time axis that the strip belongs to.
    void setEdges(int left, int right);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void visibleRangeRequested(double from, double to); // in slots; not clamped

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    enum class Grip { None, Range, Left, Right };

    QRectF strip() const;
    QRectF visibleArea() const;
    Grip gripAt(QPointF position) const;
    double slotsOf(double pixels) const;
    void request(VisibleSlots visible);

    std::shared_ptr<const SlotSeries> m_series;
    VisibleSlots m_visible;
    int m_left = 0;
    int m_right = 0; // from the right edge of the widget
    QPixmap m_slots; // the month, painted once
    Grip m_grip = Grip::None;
    double m_pressedAt = 0;
    VisibleSlots m_whenPressed;
};

} // namespace clausemeter::widgets
