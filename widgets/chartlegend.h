// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/slotpainter.h"

#include <QWidget>
#include <functional>
#include <vector>

namespace clausemeter::widgets {

struct Colours;

// A row of swatches with their words, in as many lines as the width asks for.
class ChartLegend : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        Swatch swatch = Swatch::Available;
        QString text;
        // Paints another swatch than that.
        std::function<void(QPainter& painter, const QRectF& rect, const Colours& colours)> paint = {};
    };

    explicit ChartLegend(QWidget* parent = nullptr);
    void setEntries(std::vector<Entry> entries);
    const std::vector<Entry>& entries() const { return m_entries; }

    // The same elsewhere, from `topLeft` on, in the painter's font; returns the height it takes.
    static double paint(QPainter& painter, QPointF topLeft, double width, const std::vector<Entry>& entries,
                        const Colours& colours);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    std::vector<Entry> m_entries;
};

} // namespace clausemeter::widgets
