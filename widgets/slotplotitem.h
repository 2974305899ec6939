// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/recordstrip.h"
#include "widgets/slotpainter.h"

#include <QFont>
#include <QFontMetricsF>
#include <QGraphicsItem>

namespace clausemeter::widgets {

// Where the parts of the chart lie, in the coordinates of the chart.
struct SlotLayout {
    QRectF plot;       // success rate and volume on one time axis
    QRectF rate;       // upper part
    QRectF volume;     // lower part
    QRectF records;    // a strip above
    QRectF timeAxis;   // below
    QRectF rateAxis;   // left
    QPointF rateTitle; // baselines
    QPointF volumeTitle;
};
SlotLayout slotLayout(const QSizeF& chart, const QFontMetricsF& metrics, const RateAxis& axis);

// The slots in the plot area of a chart: grid, shades, success rate, volume and the axes' labels.
// Painted once into a cache until something changes.
class SlotPlotItem : public QGraphicsItem {
public:
    struct Content {
        std::shared_ptr<const SlotSeries> series;
        std::vector<RecordRun> records; // where the provider's record differs
        VisibleSlots visible;
        RateAxis axis = 94;
        SlotLayout layout;
        QFont font;
        QString rateTitle;
        QString volumeTitle;
        QString thresholdLabel;
        QString nothing; // shown where there is no data
        bool dark = false;
    };

    static void paintContent(QPainter& painter, const Content& content);

    explicit SlotPlotItem(QGraphicsItem* parent);
    const Content& content() const { return m_content; }
    void setContent(Content content, const QRectF& bounds);

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    Content m_content;
    QRectF m_bounds;
};

} // namespace clausemeter::widgets
