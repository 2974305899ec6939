// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"
#include "widgets/caseview.h"
#include "widgets/slotpainter.h"

#include <optional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace clausemeter::widgets {

class ChartLegend;
class OverviewStrip;
class SlotChartView;
struct CardLine;
struct SlotReading;

// The success rate of a service month, slot by slot, with request volume, released and disputed time, an
// overview and a crosshair that reads exactly the slot under the pointer. Mouse: wheel zooms at the pointer,
// drag pans, Shift and drag selects time, double click fits. Keyboard: Left, Right, Page Up, Page Down, Home,
// End pan; + - 0 zoom; Ctrl with Left or Right moves the crosshair (with Shift selects); Enter selects the
// window under it; Escape clears.
class SuccessChart : public Card {
    Q_OBJECT

public:
    explicit SuccessChart(QWidget* parent = nullptr);

    // Fits the month; an empty view clears the chart. The same month again keeps what is visible.
    void showView(const CaseView& view);

    TimeRange visibleRange() const;
    void setVisibleRange(TimeRange range); // clamped to the month
    void frame(TimeRange part);            // makes it visible with a margin
    void fit();

    std::optional<TimeRange> selection() const; // whole slots
    void setSelection(std::optional<TimeRange> selection);
    // The window that the table has selected.
    void setHighlight(std::optional<TimeRange> window);

    RateScale rateScale() const;
    void setRateScale(RateScale scale);

    SlotChartView* chartView() const { return m_chart; }
    OverviewStrip* overview() const { return m_overview; }

Q_SIGNALS:
    void visibleRangeChanged(clausemeter::TimeRange range);
    void selectionChanged(clausemeter::TimeRange selection); // empty: none
    void slotHovered(clausemeter::slots::SlotIndex slot);
    void hoverEnded();
    void windowClicked(int window); // index into MonthResult::windows
    void rateScaleChanged();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslateUi();
    void alignOverview();
    void showCrosshair();
    void showSelection();
    void onVisibleSlotsChanged();
    void onCrosshairChanged();
    void onSelectionChanged();
    void describe();
    std::vector<CardLine> cardOf(const SlotReading& reading) const;
    QString readingText() const;

    CaseView m_view;
    QHBoxLayout* m_header;
    ChartLegend* m_legend;
    QLabel* m_selected;
    QToolButton* m_scale;
    SlotChartView* m_chart;
    OverviewStrip* m_overview;
};

} // namespace clausemeter::widgets
