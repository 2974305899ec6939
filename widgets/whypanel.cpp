// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/whypanel.h"

#include "model/sla/timefacts.h"
#include "widgets/labels.h"
#include "widgets/readingarea.h"
#include "widgets/sharebar.h"
#include "widgets/wordsfor.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace clausemeter::widgets {

namespace {

constexpr std::size_t kCodes = 5;
constexpr std::size_t kRegions = 6;
constexpr std::size_t kOutages = 8;
constexpr int kBarWidth = 44;
constexpr int kBetween = 12; // codes and regions
constexpr int kBelowMeaning = 5;

enum Columns { Name, First, Second, Third, Bar };

QLabel* cell(const QString& text, bool quiet, bool figure)
{
    QLabel* label = quiet ? quietLabel() : dataLabel();
    label->setText(text);
    label->setWordWrap(!figure);
    label->setAlignment(figure ? Qt::AlignRight | Qt::AlignTop : Qt::AlignLeft | Qt::AlignTop);
    return label;
}

} // namespace

WhyPanel::WhyPanel(QWidget* parent)
    : Section(parent)
    , m_table(new QWidget)
    , m_scroll(new ReadingArea(m_table, ReadingArea::Ground::ShowsThrough))
    , m_grid(new QGridLayout)
    , m_summary(dataLabel())
{
    auto* column = new QVBoxLayout(m_table);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_summary);
    column->addSpacing(kBelowMeaning);
    column->addLayout(m_grid);
    column->addStretch(1);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(Name, 1);
    m_grid->setColumnMinimumWidth(Bar, kBarWidth);
    m_scroll->setObjectName(QStringLiteral("whyScroll"));
    content()->addWidget(m_scroll, 1);
    fill();
}

void WhyPanel::showView(const CaseView& view, TimeRange time)
{
    m_view = view;
    m_time = time;
    fill();
}

void WhyPanel::changeEvent(QEvent* event)
{
    Section::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        fill();
}

void WhyPanel::fill()
{
    clearLayout(m_grid);
    m_row = 0;
    m_lines.clear();
    m_summary->clear();
    setHeading(tr("Why?"));
    m_scroll->setAccessibleName(heading());
    if (!m_view.isEmpty()) {
        const text::Words& words = wordsFor(this);
        const sla::MonthResult& month = m_view.month();
        const SlaClock clock = m_view.data->analysis.clock;
        const bool isOfOutages = month.shape == sla::Shape::Outages;
        const bool part = !m_time.isEmpty() && (m_view.slots() || isOfOutages);
        const sla::Breakdown breakdown =
            !part            ? month.breakdown
            : m_view.slots() ? sla::breakdownOf(*m_view.slots(), m_view.service().definition,
                                                sla::slotsTouched(m_time, slots::SlotClock(clock)))
                             : sla::Breakdown();
        const QString time = part ? words.span(m_time, clock) : tr("The whole service month");
        const QString requests = words.count(std::int64_t(breakdown.requests));
        const QString failures = words.count(std::int64_t(breakdown.failures));
        if (breakdown.requests == 0)
            m_summary->setText(time);
        else if (breakdown.customerCaused > 0)
            m_summary->setText(
                tr("%1: %2 of %3 requests failed, %4 of them caused by the customer.")
                    .arg(time, failures, requests, words.count(std::int64_t(breakdown.customerCaused))));
        else
            m_summary->setText(tr("%1: %2 of %3 requests failed.").arg(time, failures, requests));
        if (part)
            m_summary->setText(m_summary->text() + u'\n' + unavailableText());
        m_lines << m_summary->text().split(u'\n');
        if (breakdown.hasUncounted)
            addNote(breakdown.requests == 0 ? tr("The log has rates only: it does not say what failed.")
                                            : tr("Slots with rates only are not part of it."));
        if (isOfOutages)
            addOutages(part);
        if (breakdown.requests > 0) {
            addCodes(breakdown);
            addRegions(breakdown);
        } else if (!breakdown.hasUncounted && !isOfOutages) {
            addNote(tr("The logs have no data in this time."));
        }
    }
    setAccessibleDescription(m_lines.join(u'\n'));
    m_scroll->setAccessibleDescription(accessibleDescription());
}

QString WhyPanel::unavailableText() const
{
    const text::Words& words = wordsFor(this);
    const sla::TimeFacts facts = sla::factsOf(m_view.service(), m_time);
    if (facts.unavailableSeconds == 0)
        return tr("None of its %1 is unavailable.").arg(words.duration(facts.seconds));
    return tr("%1 of its %2 unavailable; %3 counts as downtime.")
        .arg(words.duration(facts.unavailableSeconds), words.duration(facts.seconds),
             words.duration(facts.countedSeconds));
}

void WhyPanel::addOutages(bool part)
{
    const text::Words& words = wordsFor(this);
    std::vector<const sla::Window*> outages;
    for (const sla::MonthResult& month : m_view.service().months) {
        for (const sla::Window& window : month.windows) {
            if (part ? !window.time.intersected(m_time).isEmpty() : month.month == m_view.month().month)
                outages.push_back(&window);
        }
    }
    if (outages.empty())
        return addNote(tr("The account records no outage in this time."));
    addHeading({tr("recorded outage"), QString(), tr("min"), tr("counted")});
    for (std::size_t i = 0; i < std::min(outages.size(), kOutages); ++i) {
        const sla::Window& outage = *outages[i];
        const QString time = words.span(outage.time, m_view.data->analysis.clock);
        const QString length = words.minutes(outage.seconds);
        const QString counted = words.minutes(outage.countedSeconds);
        const int row = m_row++;
        m_grid->addWidget(cell(time, false, false), row, Name, 1, 2);
        m_grid->addWidget(cell(length, false, true), row, Second);
        m_grid->addWidget(cell(counted, false, true), row, Third);
        m_lines << QStringList{time, length, counted}.join(u' ');
    }
    if (outages.size() > kOutages)
        addNote(tr("and %n more", nullptr, int(outages.size() - kOutages)));
}

void WhyPanel::addCodes(const sla::Breakdown& breakdown)
{
    if (breakdown.failures == 0)
        return addNote(tr("No request failed."));
    if (!breakdown.namesCodes())
        return addNote(tr("The log names no error codes."));
    const text::Words& words = wordsFor(this);
    addHeading({tr("error code"), QString(), tr("failures"), tr("share")});
    for (const sla::CodeShare& code : sla::shortened(breakdown.codes, kCodes)) {
        const QString name = words.errorCode(code);
        QString meaning = words.meaning(m_view.service().definition, code);
        if (code.customerCaused)
            meaning = meaning.isEmpty() ? tr("caused by the customer")
                                        : tr("%1 (caused by the customer)").arg(meaning);
        const QString count = words.count(std::int64_t(code.failures));
        const QString share = words.percent(code.percent);
        const int row = m_row++;
        m_grid->addWidget(cell(name, code.part != sla::PartOf::Name, false), row, Name, 1, 2);
        m_grid->addWidget(cell(count, false, true), row, Second);
        m_grid->addWidget(cell(share, false, true), row, Third);
        auto* bar = new ShareBar;
        bar->setParts({{double(code.failures) / double(breakdown.failures),
                        code.customerCaused ? &Colours::released : &Colours::unavailable}});
        bar->setFixedWidth(kBarWidth);
        m_grid->addWidget(bar, row, Bar, Qt::AlignVCenter);
        if (!meaning.isEmpty()) {
            QLabel* below = cell(meaning, true, false);
            below->setContentsMargins(0, 0, 0, kBelowMeaning);
            m_grid->addWidget(below, m_row++, Name, 1, Bar + 1);
        }
        m_lines << QStringList{name, meaning, count, share}.join(u' ').simplified();
    }
}

void WhyPanel::addRegions(const sla::Breakdown& breakdown)
{
    if (!breakdown.namesRegions())
        return addNote(tr("The log names no regions."));
    const text::Words& words = wordsFor(this);
    addHeading({tr("region"), tr("requests"), tr("failures"), tr("success rate")});
    for (const sla::RegionShare& region : sla::shortened(breakdown.regions, kRegions)) {
        const QStringList cells{words.region(region), words.count(std::int64_t(region.requests)),
                                words.count(std::int64_t(region.failures)),
                                words.percent(region.ratePercent)};
        const int row = m_row++;
        for (int i = 0; i < cells.size(); ++i)
            m_grid->addWidget(cell(cells[i], i == 0 && region.part != sla::PartOf::Name, i > 0), row, i);
        auto* bar = new ShareBar;
        const double failing = double(region.failures) / double(region.requests);
        bar->setParts({{failing, &Colours::unavailable}, {1 - failing, &Colours::available}});
        bar->setFixedWidth(kBarWidth);
        m_grid->addWidget(bar, row, Bar, Qt::AlignVCenter);
        m_lines << cells.join(u' ');
    }
}

void WhyPanel::addHeading(const QStringList& cells)
{
    const int row = m_row++;
    const int above = row > 0 ? kBetween : 0;
    for (int i = 0; i < cells.size(); ++i) {
        if (cells[i].isEmpty())
            continue;
        QLabel* label = cell(cells[i], true, i > 0);
        scaleFont(label, 0.9);
        label->setContentsMargins(0, above, 0, 0);
        m_grid->addWidget(label, row, i);
    }
}

void WhyPanel::addNote(const QString& text)
{
    m_grid->addWidget(cell(text, true, false), m_row++, Name, 1, Bar + 1);
    m_lines << text;
}

} // namespace clausemeter::widgets
