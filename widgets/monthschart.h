// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sla/trend.h"
#include "widgets/caseview.h"

#include <QtCharts/QChartView>
#include <optional>

class QBarCategoryAxis;
class QBarSet;
class QStackedBarSeries;
class QValueAxis;

namespace clausemeter::widgets {

// Availability of service months under contract, as bars against the standard and the tiers. A month below
// the scale is cut off and marked. The colour says the tier, and so does the legend; the figure stands on the
// bar. A month that has not ended is hatched, and says so under its name. Where there are many, only some of
// the months are named, the one that is shown among them; the tooltip reads each.
class MonthsChart : public QChartView {
    Q_OBJECT

public:
    static constexpr std::size_t kMostMonths = 24;

    explicit MonthsChart(QWidget* parent = nullptr);

    using Part = sla::TrendMonth::Part;

    // The service months of the view's service, of a long one the last kMostMonths up to the month that is
    // shown, or the last. Again when the language changes.
    void showView(const CaseView& view);
    // A bar for each of `months`, by start, all of different starts; `current`, an index into them, is the
    // one that is shown.
    void showMonths(const CaseView& view, const std::vector<Part>& months,
                    std::optional<std::size_t> current);

    // Whose names have room under the plot, the month that is shown among them; indices into
    // ServiceResult::months.
    std::vector<std::size_t> namedMonths() const;
    QRectF columnRect(int bar) const; // full height of the plot

Q_SIGNALS:
    void monthRequested(std::size_t service, std::size_t month); // indices as in a Part

protected:
    void changeEvent(QEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Bar {
        Part part;
        double top;   // on the scale
        QString name; // of the month
    };

    void refresh(const std::vector<Part>& months);
    void recolour();
    void addSets();
    QString categoryOf(const sla::MonthResult& month) const;
    const sla::ServiceResult& serviceOf(std::size_t bar) const;
    const sla::MonthResult& monthOf(std::size_t bar) const;
    std::vector<Decimal> lines() const; // the standard and the tiers
    std::optional<int> barAt(QPoint position) const;
    QString readingOf(std::size_t bar) const;
    std::vector<std::size_t> namedBars() const;
    double yOf(double percent) const;
    double widestName() const;
    void drawNames(QPainter* painter) const;
    QStringList namesOf(std::size_t bar) const;

    CaseView m_view;
    std::vector<Bar> m_bars;
    std::optional<std::size_t> m_current; // bar
    QStackedBarSeries* m_series;
    QBarCategoryAxis* m_months;
    QValueAxis* m_percent;
    std::vector<QBarSet*> m_sets;    // met, one a voucher, and where there is one, the unfinished month
    std::vector<Decimal> m_vouchers; // percent, of the sets behind the first one
    std::size_t m_finishedSets = 0;
    std::size_t m_tierOfUnfinished = 0; // whose colour it has: an index of m_sets
};

} // namespace clausemeter::widgets
