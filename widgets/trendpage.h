// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/trendmodel.h"
#include "widgets/barschart.h"
#include "widgets/scrollpage.h"

#include <memory>

class QLabel;
class QToolButton;

namespace clausemeter::widgets {

class DataTable;
class MonthsChart;
class Section;
class TrendFailures;

// All service months of the service, or of all services of the customer: availability, downtime and vouchers
// by month, and the hours and weekdays that fail most. Without data there is no figure, never a zero.
class TrendPage : public ScrollPage {
    Q_OBJECT

public:
    explicit TrendPage(QWidget* parent = nullptr);

    QString title() const override;
    bool isWholeCustomer() const;
    void setWholeCustomer(bool whole);
    QByteArray saveState() const override;
    bool restoreState(const QByteArray& state) override;

Q_SIGNALS:
    void monthRequested(std::size_t service, std::size_t month); // indices as in sla::TrendMonth::Part

protected:
    void refresh() override;

private:
    void showTexts();
    void showCharts();
    void showRows();
    void showFailures();
    bool allServices() const; // are shown
    const sla::FailurePattern& pattern();
    sla::TrendMonth::Part partOf(const sla::TrendMonth& month) const;
    bool isShown(const sla::TrendMonth& month) const;
    QString nameOf(const sla::TrendMonth& month) const;
    BarsChart::Bar downtimeBar(const sla::TrendMonth& month) const;
    BarsChart::Bar voucherBar(const sla::TrendMonth& month) const;
    QString downtimeText() const;
    QString voucherText() const;
    QString cell(const items::TrendRow& row, int column) const;
    bool anyShape(sla::Shape shape) const;
    QString currency() const;

    std::vector<sla::TrendMonth> m_trend;
    // What the pattern was counted of; counting again takes longer than anything else here.
    struct Counted {
        std::shared_ptr<const report::Case> data;
        std::optional<std::size_t> service; // absent: all
        std::optional<Date> month;          // its start; absent: all
        bool operator==(const Counted&) const = default;
    };
    std::optional<Counted> m_counted;
    sla::FailurePattern m_pattern;

    QWidget* m_choice;
    QLabel* m_subject;
    QToolButton* m_all;
    Section* m_chartSection;
    MonthsChart* m_chart;
    Section* m_downtimeSection;
    QLabel* m_downtimeText;
    BarsChart* m_downtime;
    Section* m_voucherSection;
    QLabel* m_voucherText;
    BarsChart* m_vouchers;
    TrendFailures* m_failures;
    Section* m_monthSection;
    items::TrendModel* m_months;
    DataTable* m_monthTable;
};

} // namespace clausemeter::widgets
