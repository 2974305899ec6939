// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/caseview.h"

#include <QtCharts/QChartView>

class QBarCategoryAxis;
class QBarSet;
class QStackedBarSeries;
class QValueAxis;

namespace clausemeter::widgets {

// Availability of each service month under contract, as bars against the standard and the tiers. A month
// below the scale is cut off and marked. The colour says the tier, and so does the legend; the figure stands
// on the bar. A month that has not ended is hatched, and says so under its name. Where there are many, only
// some of the months are named, the one that is shown among them.
class MonthsChart : public QChartView {
    Q_OBJECT

public:
    static constexpr std::size_t kMostMonths = 24;

    explicit MonthsChart(QWidget* parent = nullptr);

    // Again when the language changes.
    void showView(const CaseView& view);

    // Whose names have room under the plot, the month that is shown among them; indices into
    // ServiceResult::months.
    std::vector<std::size_t> namedMonths() const;

Q_SIGNALS:
    void monthRequested(int month); // index into ServiceResult::months

protected:
    void changeEvent(QEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    struct Bar {
        std::size_t month; // index into ServiceResult::months
        double top;        // on the scale
        QString name;      // of the month
    };

    void refresh();
    void recolour();
    QString categoryOf(const sla::MonthResult& month) const;
    QRectF columnRect(int bar) const;
    double yOf(double percent) const;
    double widestName() const;
    void drawNames(QPainter* painter) const;
    QStringList namesOf(std::size_t bar) const;

    CaseView m_view;
    std::vector<Bar> m_bars;
    QStackedBarSeries* m_series;
    QBarCategoryAxis* m_months;
    QValueAxis* m_percent;
    std::vector<QBarSet*> m_sets; // met, one a tier, and where there is one, the unfinished month
    std::size_t m_finishedSets = 0;
    std::size_t m_tierOfUnfinished = 0; // whose colour it has: an index of m_sets
};

} // namespace clausemeter::widgets
