// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"

class QToolButton;

namespace clausemeter::widgets {

class ChartLegend;
class HeatMapView;

// The slots of a service month, or of the whole service period, as a heat map: a row a day.
class HeatMapPage : public Page {
    Q_OBJECT

public:
    explicit HeatMapPage(QWidget* parent = nullptr);

    QString title() const override;
    void showView(const CaseView& view) override;
    void showSelection(TimeRange time) override;

    bool isWholePeriod() const;
    void setWholePeriod(bool whole);
    QByteArray saveState() const override;
    bool restoreState(const QByteArray& state) override;
    HeatMapView* map() const { return m_map; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslateUi();
    void showMap();

    CaseView m_view;
    ChartLegend* m_legend;
    QToolButton* m_whole;
    HeatMapView* m_map;
};

} // namespace clausemeter::widgets
