// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/slotcarditem.h"
#include "widgets/slotplotitem.h"

#include <QChartView>
#include <memory>
#include <optional>

class QLineSeries;
class QValueAxis;

namespace clausemeter::widgets {

class ChartMarksItem;

// The words on the chart.
struct ChartTexts {
    QString rateTitle;
    QString volumeTitle;
    QString thresholdLabel;
    QString nothing;
};

// The chart itself: Qt Charts' frame, axes and threshold line, our own items for the slots, and all of the
// mouse and the keyboard. Knows slots, no words: what it reads under the crosshair is told by who listens.
class SlotChartView : public QChartView {
    Q_OBJECT

public:
    explicit SlotChartView(QWidget* parent = nullptr);
    ~SlotChartView() override;

    // Shows the whole of it, without crosshair, selection and highlight. Never null.
    void setSeries(std::shared_ptr<const SlotSeries> series);
    // Other slots in the place of those that are shown; what is visible, pointed at and selected stays as far
    // as it lies in them.
    void renewSeries(std::shared_ptr<const SlotSeries> series);
    const SlotSeries& series() const { return *m_series; }
    // Where another record differs; kept until it is set again.
    void setRecords(std::vector<RecordRun> records);
    void setTexts(const ChartTexts& texts);
    void setScale(RateScale scale);
    RateScale scale() const { return m_scale; }

    VisibleSlots visibleSlots() const { return m_visible; }
    void setVisibleSlots(VisibleSlots visible); // clamped
    void fit() { setVisibleSlots(m_series->whole()); }

    std::optional<slots::SlotIndex> crosshair() const { return m_crosshair; }
    void setCrosshair(std::optional<slots::SlotIndex> slot);
    void showCard(std::vector<CardLine> lines);
    const std::vector<CardLine>& cardLines() const { return m_card->lines(); }

    // Whole slots, in order; nothing: no selection.
    std::optional<slots::SlotRange> selection() const { return m_selection; }
    void setSelection(std::optional<slots::SlotRange> selection);
    std::optional<TimeRange> highlight() const { return m_highlight; }
    void setHighlight(std::optional<TimeRange> time);

    // As it is drawn, with its axes' words.
    const SlotPlotItem::Content& content() const { return m_plot->content(); }
    QRectF plotArea() const { return m_layout.plot; }
    // The slot at a place of the viewport; nothing outside the plot.
    std::optional<slots::SlotIndex> slotAt(QPointF position) const;

Q_SIGNALS:
    void visibleSlotsChanged();
    void crosshairChanged();
    void selectionChanged();
    void windowClicked(int window); // index into SlotSeries::windows

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    enum class Drag { None, Pressed, Pan, Select, Cursor };

    void layOut();
    void moveAxis();
    void recolour();
    void renew();
    // What is drawn in the pixel of the device at x, in slots: hits are those of the eye.
    double positionAt(double x) const;
    QRectF drawnPlot() const;
    slots::SlotIndex nearestSlotAt(double x) const;
    void selectBetween(slots::SlotIndex a, slots::SlotIndex b);
    void moveCrosshair(int slotsBy, bool select);
    std::optional<int> windowAt(double x) const;
    // Which cursor is held at a place: the selection's slot that stays when it is dragged.
    std::optional<slots::SlotIndex> heldAgainst(QPointF position) const;
    void setCursorHere(bool end);
    QRectF crosshairColumn() const;
    bool handleKey(const QKeyEvent& event);

    std::shared_ptr<const SlotSeries> m_series;
    VisibleSlots m_visible;
    RateScale m_scale = RateScale::Detail;
    ChartTexts m_texts;
    std::vector<RecordRun> m_records;
    SlotLayout m_layout;
    std::optional<slots::SlotIndex> m_crosshair;
    std::optional<slots::SlotRange> m_selection;
    std::optional<TimeRange> m_highlight;
    slots::SlotIndex m_selectionAnchor;
    Drag m_drag = Drag::None;
    QPointF m_pressedAt;
    VisibleSlots m_visibleWhenPressed;

    SlotPlotItem* m_plot;
    ChartMarksItem* m_marks;
    SlotCardItem* m_card;
    QValueAxis* m_timeAxis;
    QValueAxis* m_rateAxis;
    QLineSeries* m_threshold;
};

} // namespace clausemeter::widgets
