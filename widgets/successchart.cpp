// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/successchart.h"

#include "widgets/chartlegend.h"
#include "widgets/overviewstrip.h"
#include "widgets/slotchartview.h"
#include "widgets/slotreading.h"
#include "widgets/slotzoom.h"
#include "widgets/wordsfor.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace clausemeter::widgets {

namespace {

constexpr std::size_t kShownCodes = 3;

// "00:35:00"
QString clockLength(std::chrono::milliseconds length)
{
    const qint64 seconds = length.count() / 1000;
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600, 2, 10, QLatin1Char('0'))
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

SuccessChart::SuccessChart(QWidget* parent)
    : Card(parent)
    , m_header(new QHBoxLayout)
    , m_legend(new ChartLegend)
    , m_selected(new QLabel)
    , m_scale(new QToolButton)
    , m_chart(new SlotChartView)
    , m_overview(new OverviewStrip)
{
    m_selected->setTextFormat(Qt::PlainText);
    m_selected->setForegroundRole(QPalette::PlaceholderText);
    m_scale->setAutoRaise(true);
    m_scale->setCheckable(true);
    auto* header = m_header;
    header->setSpacing(12);
    header->addWidget(m_legend, 1);
    header->addWidget(m_selected);
    header->addWidget(m_scale);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 4, 8);
    layout->setSpacing(4);
    layout->addLayout(header);
    layout->addWidget(m_chart, 1);
    layout->addWidget(m_overview);
    setFocusProxy(m_chart);

    connect(m_chart, &SlotChartView::visibleSlotsChanged, this, &SuccessChart::onVisibleSlotsChanged);
    connect(m_chart, &SlotChartView::crosshairChanged, this, &SuccessChart::onCrosshairChanged);
    connect(m_chart, &SlotChartView::selectionChanged, this, &SuccessChart::onSelectionChanged);
    connect(m_chart, &SlotChartView::windowClicked, this, &SuccessChart::windowClicked);
    connect(m_overview, &OverviewStrip::visibleRangeRequested, m_chart, [this](double from, double to) {
        m_chart->setVisibleSlots({from, to});
    });
    connect(m_scale, &QToolButton::toggled, this,
            [this](bool whole) { setRateScale(whole ? RateScale::Whole : RateScale::Detail); });
    retranslateUi();
}

void SuccessChart::showView(const CaseView& view)
{
    const bool same = sameMonth(m_view, view);
    const VisibleSlots visible = m_chart->visibleSlots();
    m_view = view;
    auto series = std::make_shared<const SlotSeries>(
        view.isEmpty() ? SlotSeries() : makeSlotSeries(*view.data, view.serviceIndex, view.monthIndex));
    m_overview->setSeries(series);
    m_chart->setSeries(series);
    if (same)
        m_chart->setVisibleSlots(visible);
    // Offered where there is more to see than the detailed scale shows.
    m_scale->setVisible(series->hasData &&
                        double(series->lowestRate) < lowestPercentFor(*series, RateScale::Detail));
    alignOverview();
    retranslateUi();
}

TimeRange SuccessChart::visibleRange() const
{
    const VisibleSlots visible = m_chart->visibleSlots();
    const auto at = [this](double slot) {
        return Instant{std::int64_t(slot * double(slots::kSlotMs)) - m_chart->series().clock.offsetMs()};
    };
    return {at(visible.from), at(visible.to)};
}

void SuccessChart::setVisibleRange(TimeRange range)
{
    m_chart->setVisibleSlots(m_chart->series().positionOf(range));
}

void SuccessChart::frame(TimeRange part)
{
    const SlotSeries& series = m_chart->series();
    if (!series.isEmpty())
        m_chart->setVisibleSlots(framing(series.positionOf(part), series.whole()));
}

void SuccessChart::fit()
{
    m_chart->fit();
}

std::optional<TimeRange> SuccessChart::selection() const
{
    const auto selected = m_chart->selection();
    if (!selected)
        return std::nullopt;
    const slots::SlotClock clock(m_chart->series().clock);
    return TimeRange{clock.startOf(selected->first), clock.startOf(selected->end)};
}

void SuccessChart::setSelection(std::optional<TimeRange> selection)
{
    if (!selection || selection->isEmpty()) {
        m_chart->setSelection(std::nullopt);
        return;
    }
    const slots::SlotClock clock(m_chart->series().clock);
    const slots::SlotRange& whole = m_chart->series().range;
    const slots::SlotIndex first = std::max(clock.slotOf(selection->start), whole.first);
    const slots::SlotIndex last =
        std::min(clock.slotOf(selection->end + std::chrono::milliseconds(-1)), whole.end + -1);
    m_chart->setSelection(first <= last ? std::optional(slots::SlotRange{first, last + 1}) : std::nullopt);
}

void SuccessChart::setHighlight(std::optional<TimeRange> window)
{
    m_chart->setHighlight(window);
}

RateScale SuccessChart::rateScale() const
{
    return m_chart->scale();
}

void SuccessChart::setRateScale(RateScale scale)
{
    if (m_chart->scale() == scale)
        return;
    m_chart->setScale(scale);
    m_scale->setChecked(scale == RateScale::Whole);
    retranslateUi();
    Q_EMIT rateScaleChanged();
}

void SuccessChart::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslateUi();
    if (event->type() == QEvent::PaletteChange)
        update();
}

void SuccessChart::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    alignOverview();
}

void SuccessChart::alignOverview()
{
    const QRectF plot = slotLayout(QSizeF(m_chart->size()), QFontMetricsF(m_chart->font())).plot;
    const int right = m_chart->width() - int(plot.right());
    m_overview->setEdges(int(plot.left()), right);
    m_header->setContentsMargins(int(plot.left()), 0, right, 0);
}

void SuccessChart::retranslateUi()
{
    const text::Words& words = wordsFor(this);
    const SlotSeries& series = m_chart->series();
    const QString line = m_view.isEmpty()
                             ? QString()
                             : words.plainPercent(m_view.service().definition.slotThresholdPercent.value);
    std::vector<ChartLegend::Entry> entries = {
        {Swatch::Available, words.slotState(sla::SlotState::Available)},
        {Swatch::Unavailable, words.slotState(sla::SlotState::Unavailable)},
        {Swatch::Downtime, tr("counts as downtime")},
        {Swatch::Released, tr("released")},
        {Swatch::Disputed, words.standing(account::Standing::Disputed)},
        {Swatch::NoData, words.slotState(sla::SlotState::NoData)}};
    if (m_chart->scale() == RateScale::Detail && series.hasData &&
        double(series.lowestRate) < lowestPercentFor(series, RateScale::Detail))
        entries.insert(entries.begin() + 2, {Swatch::Clipped, tr("below the scale")});
    if (!series.pending.empty())
        entries.push_back({Swatch::Pending, words.slotState(sla::SlotState::Pending)});
    if (!line.isEmpty())
        entries.push_back({Swatch::Threshold, tr("%1 line").arg(line)});
    m_legend->setEntries(std::move(entries));

    ChartTexts texts;
    texts.rateTitle = tr("success rate per slot, % (column = minimum)");
    texts.volumeTitle =
        series.highestRequests > 0
            ? tr("requests per slot, up to %1").arg(words.count(std::int64_t(series.highestRequests)))
            : tr("requests per slot");
    texts.thresholdLabel = line;
    texts.nothing = tr("No data in this service month: there is no request in the logs that belongs to it.");
    m_chart->setTexts(texts);

    m_scale->setText(tr("whole scale"));
    m_scale->setToolTip(tr("Show the success rate down to its lowest value, not only from 94 % up."));
    m_chart->setAccessibleName(tr("Success rate per slot"));
    showCrosshair();
    showSelection();
    describe();
}

void SuccessChart::onVisibleSlotsChanged()
{
    m_overview->setVisibleSlots(m_chart->visibleSlots());
    if (m_chart->series().isEmpty())
        return;
    describe();
    Q_EMIT visibleRangeChanged(visibleRange());
}

void SuccessChart::showCrosshair()
{
    const auto slot = m_chart->crosshair();
    if (slot && !m_view.isEmpty())
        m_chart->showCard(cardOf(readSlot(m_view, *slot)));
}

void SuccessChart::onCrosshairChanged()
{
    showCrosshair();
    describe();
    if (const auto slot = m_chart->crosshair())
        Q_EMIT slotHovered(*slot);
    else
        Q_EMIT hoverEnded();
}

void SuccessChart::showSelection()
{
    const auto selected = selection();
    m_selected->setVisible(selected.has_value());
    if (!selected)
        return;
    m_selected->setText(tr("A–B: %1").arg(clockLength(selected->length())));
    m_selected->setToolTip(wordsFor(this).span(*selected, m_chart->series().clock));
}

void SuccessChart::onSelectionChanged()
{
    showSelection();
    describe();
    Q_EMIT selectionChanged(selection().value_or(TimeRange{}));
}

void SuccessChart::describe()
{
    if (m_view.isEmpty()) {
        m_chart->setAccessibleDescription(QString());
        return;
    }
    const text::Words& words = wordsFor(this);
    const sla::MonthResult& month = m_view.month();
    QStringList sentences;
    sentences << tr("%1 to %2: %3 of %4 slots have data, %5 are unavailable.")
                     .arg(words.date(month.month.start), words.date(month.month.end),
                          words.count(month.slots.withData), words.count(month.month.slotRange().size()),
                          words.count(month.slots.unavailable));
    sentences << tr("%n unavailable window(s).", nullptr, int(month.windows.size()));
    sentences << tr("Shown: %1.").arg(words.span(visibleRange(), m_chart->series().clock));
    if (const auto selected = selection())
        sentences << tr("Selected: %1.").arg(words.span(*selected, m_chart->series().clock));
    if (const QString reading = readingText(); !reading.isEmpty())
        sentences << reading;
    const QString description = sentences.join(QLatin1Char(' '));
    if (description == m_chart->accessibleDescription())
        return;
    m_chart->setAccessibleDescription(description); // tells assistive technology of the change
}

QString SuccessChart::readingText() const
{
    if (!m_chart->crosshair())
        return {};
    QStringList parts;
    for (const CardLine& line : m_chart->cardLines())
        parts << (line.right.isEmpty() ? line.left : line.left + u' ' + line.right);
    return parts.join(QStringLiteral("; "));
}

std::vector<CardLine> SuccessChart::cardOf(const SlotReading& reading) const
{
    using Tone = CardLine::Tone;
    const text::Words& words = wordsFor(this);
    const sla::MonthResult& month = m_view.month();
    std::vector<CardLine> lines;
    lines.push_back({words.span(reading.time, m_view.data->analysis.clock), {}, Tone::Title});
    const sla::SlotState state = reading.measured.state;
    if (!reading.measured.ratePercent) {
        lines.push_back({words.slotState(state), {}, Tone::Plain});
        lines.push_back({state == sla::SlotState::Pending ? tr("later than the newest row of the logs")
                                                          : tr("no request in this slot"),
                         {},
                         Tone::Muted});
    } else {
        lines.push_back({words.percent(*reading.measured.ratePercent), words.slotState(state),
                         state == sla::SlotState::Unavailable ? Tone::Bad : Tone::Good});
        if (reading.measured.requests && reading.failures)
            lines.push_back({tr("requests %1").arg(words.count(*reading.measured.requests)),
                             tr("failures %1").arg(words.count(*reading.failures)), Tone::Plain});
        else
            lines.push_back({tr("only the rate is known"), {}, Tone::Muted});
    }
    for (std::size_t i = 0; i < std::min(reading.codes.size(), kShownCodes); ++i) {
        const sla::CodeShare& code = reading.codes[i];
        QString name = words.errorCode(code);
        if (const QString meaning = words.meaning(m_view.service().definition, code); !meaning.isEmpty())
            name = tr("%1 %2", "error code and what it means").arg(name, meaning);
        lines.push_back({name, words.count(std::int64_t(code.failures)), Tone::Muted});
    }
    if (reading.codes.size() > kShownCodes) {
        std::uint64_t rest = 0;
        for (std::size_t i = kShownCodes; i < reading.codes.size(); ++i)
            rest += reading.codes[i].failures;
        lines.push_back({tr("other error codes"), words.count(std::int64_t(rest)), Tone::Muted});
    }
    if (reading.customerCaused > 0)
        lines.push_back({tr("of these caused by the customer"),
                         words.count(std::int64_t(reading.customerCaused)), Tone::Plain});
    if (reading.contract.state != state)
        lines.push_back(
            {tr("under contract: %1").arg(words.slotState(reading.contract.state)),
             reading.contract.ratePercent ? words.percent(*reading.contract.ratePercent) : QString(),
             Tone::Plain});
    for (const SlotReading::Release& release : reading.releases) {
        const account::Exclusion& exclusion =
            m_view.data->account.account.exclusions[month.exclusions[release.exclusion].index];
        const QString clause = words.clause(m_view.service().definition, exclusion);
        lines.push_back({release.standing == account::Standing::Accepted ? tr("released under %1").arg(clause)
                                                                         : tr("disputed: %1").arg(clause),
                         {},
                         Tone::Plain});
    }
    return lines;
}

} // namespace clausemeter::widgets
