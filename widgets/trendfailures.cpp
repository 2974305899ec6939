// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/trendfailures.h"

#include "widgets/barschart.h"
#include "widgets/datatable.h"
#include "widgets/labels.h"
#include "widgets/text/unbroken.h"
#include "widgets/wordsfor.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

namespace clausemeter::widgets {

using items::FailuresModel;
using items::FailuresRow;

namespace {

const QString kUnknown = QStringLiteral("–");

double pixels(Decimal value) // for drawing only
{
    return double(value.units()) / double(Decimal::kOne);
}

// "20–21"
QString hoursOf(int hour)
{
    return QStringLiteral("%1–%2").arg(hour, 2, 10, QLatin1Char('0')).arg(hour + 1, 2, 10, QLatin1Char('0'));
}

} // namespace

TrendFailures::TrendFailures(QWidget* parent)
    : Section(parent)
    , m_text(dataLabel())
    , m_whole(new QToolButton)
    , m_hoursCaption(quietLabel())
    , m_hours(new BarsChart)
    , m_weekdaysCaption(quietLabel())
    , m_weekdays(new BarsChart)
    , m_model(new FailuresModel(this))
    , m_table(new DataTable(m_model))
{
    m_text->setObjectName(QStringLiteral("mostFailures"));
    m_whole->setObjectName(QStringLiteral("wholePeriod"));
    m_whole->setCheckable(true);
    m_table->setObjectName(QStringLiteral("failures"));
    m_table->setWide({{FailuresModel::Time, 1}}, 120);
    m_table->setMaximumRows(7);
    auto* header = new QHBoxLayout;
    header->setSpacing(12);
    header->addWidget(m_text, 1);
    header->addWidget(m_whole, 0, Qt::AlignTop);
    auto* hours = new QVBoxLayout;
    hours->addWidget(m_hoursCaption);
    hours->addWidget(m_hours, 1);
    auto* weekdays = new QVBoxLayout;
    weekdays->addWidget(m_weekdaysCaption);
    weekdays->addWidget(m_weekdays, 1);
    auto* bars = new QHBoxLayout;
    bars->setSpacing(24);
    bars->addLayout(hours, 5);
    bars->addLayout(weekdays, 3);
    content()->addLayout(header);
    content()->addLayout(bars);
    content()->addWidget(m_table);
    connect(m_whole, &QToolButton::toggled, this, &TrendFailures::rangeChanged);
}

bool TrendFailures::isWholePeriod() const
{
    return m_whole->isChecked();
}

QString TrendFailures::timeOf(const FailuresRow& row) const
{
    return row.weekday ? locale().dayName(*row.weekday + 1) : hoursOf(row.hour.value_or(0));
}

QString TrendFailures::cell(const FailuresRow& row, int column) const
{
    const text::Words& words = wordsFor(this);
    const sla::FailureCounts& counts = row.counts;
    const auto percent = [&words](const std::optional<Decimal>& value) {
        return value ? words.percent(*value) : kUnknown;
    };
    const bool counted = counts.withData > counts.rateOnly;
    switch (column) {
    case FailuresModel::Time:
        return timeOf(row);
    case FailuresModel::WithData:
        return words.count(counts.withData);
    case FailuresModel::Unavailable:
        return counts.withData > 0 ? words.count(counts.unavailable) : kUnknown;
    case FailuresModel::UnavailablePercent:
        return percent(counts.unavailablePercent());
    case FailuresModel::Requests:
        return counted ? words.count(counts.requests) : kUnknown;
    case FailuresModel::Failures:
        return counted ? words.count(counts.failures) : kUnknown;
    case FailuresModel::FailedPercent:
        return percent(counts.failedPercent());
    default:
        return {};
    }
}

QString TrendFailures::sentences(const sla::FailurePattern& pattern) const
{
    const text::Words& words = wordsFor(this);
    const sla::FailureCounts whole = pattern.whole();
    if (whole.withData == 0)
        return tr("There is no data in this time.");
    QStringList sentences;
    if (m_judgesSlots && whole.unavailable == 0)
        sentences << tr("No slot with data was unavailable.");
    if (const auto worst = pattern.worst()) {
        const sla::FailureCounts& cell = pattern.cells[std::size_t(worst->weekday)][std::size_t(worst->hour)];
        const QString time = tr("%1 %2", "weekday and hours: Tuesday 20–21")
                                 .arg(locale().dayName(worst->weekday + 1), hoursOf(worst->hour));
        if (cell.unavailable > 0)
            sentences << tr("Most failures: %1, %2 of %3 slots with data unavailable (%4).")
                             .arg(time, words.count(cell.unavailable), words.count(cell.withData),
                                  words.percent(*cell.unavailablePercent()));
        else
            sentences << tr("Most failures: %1, %2 of %3 requests failed (%4).")
                             .arg(time, words.count(cell.failures), words.count(cell.requests),
                                  words.percent(*cell.failedPercent()));
        const int weekday = *pattern.worstWeekday();
        const int hour = *pattern.worstHour();
        if (whole.unavailable > 0)
            sentences << tr("Worst weekday: %1 (unavailable slots: %2); worst hour: %3 (%4).")
                             .arg(locale().dayName(weekday + 1),
                                  words.count(pattern.ofWeekday(weekday).unavailable), hoursOf(hour),
                                  words.count(pattern.ofHour(hour).unavailable));
    }
    if (whole.rateOnly > 0)
        sentences << tr("Slots with only a rate: %1; their requests are not known and not counted.")
                         .arg(words.count(whole.rateOnly));
    return text::unbroken(
        sentences.join(languageOf(this) == text::Language::Zh ? QString() : QStringLiteral(" ")));
}

void TrendFailures::showBars(BarsChart* chart, bool weekdays, bool failures) const
{
    const text::Words& words = wordsFor(this);
    std::vector<BarsChart::Bar> bars;
    for (const FailuresRow& row : m_model->rows()) {
        if (row.weekday.has_value() != weekdays)
            continue;
        BarsChart::Bar bar;
        bar.name = weekdays ? locale().dayName(*row.weekday + 1, QLocale::ShortFormat)
                            : QStringLiteral("%1").arg(*row.hour, 2, 10, QLatin1Char('0'));
        const sla::FailureCounts& counts = row.counts;
        bar.reading =
            counts.withData == 0 ? tr("%1: no data").arg(timeOf(row))
            : !m_judgesSlots
                ? tr("%1: %2 of %3 requests failed")
                      .arg(timeOf(row), cell(row, FailuresModel::Failures),
                           cell(row, FailuresModel::Requests))
                : tr("%1: %2 of %3 slots with data unavailable, %4 of %5 requests failed")
                      .arg(timeOf(row), cell(row, FailuresModel::Unavailable), words.count(counts.withData),
                           cell(row, FailuresModel::Failures), cell(row, FailuresModel::Requests));
        if (failures && counts.withData > counts.rateOnly)
            bar.value = pixels(counts.failures);
        else if (!failures && counts.withData > 0)
            bar.value = double(counts.unavailable);
        bar.figure = !bar.value ? kUnknown
                     : failures ? words.count(counts.failures)
                                : words.count(counts.unavailable);
        bars.push_back(std::move(bar));
    }
    chart->setBars(std::move(bars), &Colours::unavailable);
}

void TrendFailures::showPattern(const sla::FailurePattern& pattern, bool judgesSlots)
{
    m_judgesSlots = judgesSlots;
    m_table->setColumnHidden(FailuresModel::Unavailable, !judgesSlots);
    m_table->setColumnHidden(FailuresModel::UnavailablePercent, !judgesSlots);
    setHeading(tr("When it fails (measured, on the SLA clock)"));
    m_whole->setText(tr("whole service period"));
    m_whole->setToolTip(tr("Count all service months instead of the one that is shown."));
    // Where no slot was unavailable, failed requests tell the hours apart.
    const sla::FailureCounts whole = pattern.whole();
    const bool failures = whole.unavailable == 0 && (!judgesSlots || whole.failures.units() > 0);
    m_hoursCaption->setText(failures ? tr("failed requests by hour of the day")
                                     : tr("unavailable slots by hour of the day"));
    m_weekdaysCaption->setText(failures ? tr("failed requests by weekday")
                                        : tr("unavailable slots by weekday"));
    m_hours->setAccessibleName(m_hoursCaption->text());
    m_weekdays->setAccessibleName(m_weekdaysCaption->text());
    m_table->setAccessibleName(heading());
    m_model->setTexts({{tr("weekday or hour"), tr("slots with data"), tr("unavailable"), tr("share"),
                        tr("requests"), tr("failures"), tr("failed share")},
                       [this](const FailuresRow& row, int column) { return cell(row, column); }});
    m_model->setRows(FailuresModel::rowsOf(pattern));
    m_text->setText(sentences(pattern));
    showBars(m_hours, false, failures);
    showBars(m_weekdays, true, failures);
}

} // namespace clausemeter::widgets
