// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"
#include "widgets/caseview.h"
#include "widgets/chartpicture.h"

#include <optional>

class QActionGroup;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace clausemeter::widgets {

class ChartLegend;
class OverviewStrip;
class SlotChartView;

// The success rate of a service month, or of the whole service period, slot by slot, with request volume,
// released and disputed time, an overview and a crosshair that reads exactly the slot under the pointer.
// Mouse: wheel or two fingers zoom at the pointer, drag pans, Shift and drag selects time between the cursors
// A and B, which can be dragged, double click fits. Keyboard: Left, Right, Page Up, Page Down, Home, End pan;
// + - 0 zoom; Ctrl with Left or Right moves the crosshair (with Shift selects); A and B put a cursor there;
// Enter selects the window under it; Escape clears.
class SuccessChart : public Card {
    Q_OBJECT

public:
    explicit SuccessChart(QWidget* parent = nullptr);

    // Fits the month; an empty view clears the chart. The same month, or the service while all of it is
    // shown, keeps what is visible.
    void showView(const CaseView& view);

    TimeRange visibleRange() const;
    void setVisibleRange(TimeRange range); // clamped to what there is
    void frame(TimeRange part);            // makes it visible with a margin
    void fit();

    std::optional<TimeRange> selection() const; // whole slots
    void setSelection(std::optional<TimeRange> selection);
    // The window that the table has selected.
    void setHighlight(std::optional<TimeRange> window);

    // The whole service period, or the service month.
    bool showsPeriod() const { return m_showsPeriod; }
    void setShowsPeriod(bool period);
    RateScale rateScale() const;
    void setRateScale(RateScale scale);

    // What is visible, with title and legend; only while something is shown.
    ChartPicture picture() const;
    // Of the slots that are visible, whole ones.
    slots::SlotRange visibleSlots() const;

    SlotChartView* chartView() const { return m_chart; }
    OverviewStrip* overview() const { return m_overview; }

Q_SIGNALS:
    void visibleRangeChanged(clausemeter::TimeRange range);
    void selectionChanged(clausemeter::TimeRange selection); // empty: none
    void slotHovered(clausemeter::slots::SlotIndex slot);
    void hoverEnded();
    void windowClicked(clausemeter::TimeRange window); // one of the windows of the service
    void viewChanged();                                // the scale, or what is shown

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslateUi();
    void alignOverview();
    std::shared_ptr<const SlotSeries> makeSeries() const;
    std::vector<RecordRun> recordsOf(const CaseView& view) const;
    void makeHeader();
    void showScales();
    void showCrosshair();
    void showSelection();
    void onVisibleSlotsChanged();
    void onCrosshairChanged();
    void onSelectionChanged();
    void describe();
    QString readingText() const;

    CaseView m_view;
    QHBoxLayout* m_header;
    ChartLegend* m_legend;
    QLabel* m_selected;
    QToolButton* m_period;
    QToolButton* m_scale;
    QActionGroup* m_scales; // data: RateScale
    bool m_showsPeriod = false;
    SlotChartView* m_chart;
    OverviewStrip* m_overview;
};

} // namespace clausemeter::widgets
