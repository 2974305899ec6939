// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/rateaxis.h"
#include "widgets/slotseries.h"

#include <QColor>
#include <QPainter>
#include <QRectF>
#include <cmath>

// What the functions of slotpainter.h share.
namespace clausemeter::widgets {

// Restores the painter at the end of a function.
class Painting {
public:
    explicit Painting(QPainter& painter)
        : m_painter(painter)
    {
        m_painter.save();
    }
    ~Painting() { m_painter.restore(); }
    Painting(const Painting&) = delete;
    Painting& operator=(const Painting&) = delete;

private:
    QPainter& m_painter;
};

// `share` of `over` on `under`: opaque, so that paper needs no transparency.
inline QColor mixed(const QColor& under, const QColor& over, double share)
{
    const auto mix = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return QColor(mix(under.red(), over.red()), mix(under.green(), over.green()),
                  mix(under.blue(), over.blue()));
}

inline double xOf(const QRectF& plot, VisibleSlots visible, double slot)
{
    return plot.left() + (slot - visible.from) / visible.size() * plot.width();
}

inline double yOf(const QRectF& plot, const RateAxis& axis, double percent)
{
    return plot.bottom() - axis.shareOf(percent) * plot.height();
}

} // namespace clausemeter::widgets
