// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/heatmappage.h"

#include "widgets/card.h"
#include "widgets/chartlegend.h"
#include "widgets/heatmapview.h"
#include "widgets/keyboardstart.h"
#include "widgets/slotcardwords.h"
#include "widgets/wordsfor.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace clausemeter::widgets {

HeatMapPage::HeatMapPage(QWidget* parent)
    : Page(parent)
    , m_legend(new ChartLegend)
    , m_whole(new QToolButton)
    , m_map(new HeatMapView)
{
    m_whole->setCheckable(true);
    m_whole->setObjectName(QStringLiteral("wholePeriod"));
    auto* card = new Card;
    auto* header = new QHBoxLayout;
    header->setContentsMargins(8, 0, 8, 0);
    header->setSpacing(12);
    header->addWidget(m_legend, 1);
    header->addWidget(m_whole, 0, Qt::AlignTop);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(6, 8, 6, 8);
    inside->setSpacing(4);
    inside->addLayout(header);
    inside->addWidget(m_map, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    startKeyboardAt(this, m_map);

    connect(m_whole, &QToolButton::toggled, this, [this] {
        const TimeRange selected = m_map->selection();
        showMap();
        m_map->setSelection(selected);
    });
    connect(m_map, &HeatMapView::selectionChosen, this, &HeatMapPage::selectionChosen);
    // Queued: the map is still inside its mouse event.
    connect(m_map, &HeatMapView::slotActivated, this, &HeatMapPage::timeRequested, Qt::QueuedConnection);
    m_map->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_map, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        if (const auto slot = m_map->read())
            popUpClauses(m_map, m_map->viewport()->mapToGlobal(at),
                         slotClauses(m_view, *slot, wordsFor(this)),
                         [this](const QString& cited) { Q_EMIT clauseRequested(cited); });
    });
    retranslateUi();
}

QString HeatMapPage::title() const
{
    return tr("Heat map");
}

void HeatMapPage::showView(const CaseView& view)
{
    m_view = view;
    m_whole->setVisible(!view.isEmpty() && view.service().months.size() > 1);
    showMap();
}

void HeatMapPage::showMap()
{
    m_map->showView(m_view, isWholePeriod());
    retranslateUi();
}

void HeatMapPage::showSelection(TimeRange time)
{
    m_map->setSelection(time);
}

bool HeatMapPage::isWholePeriod() const
{
    return m_whole->isChecked();
}

void HeatMapPage::setWholePeriod(bool whole)
{
    m_whole->setChecked(whole);
}

QByteArray HeatMapPage::saveState() const
{
    return isWholePeriod() ? "whole" : "part";
}

bool HeatMapPage::restoreState(const QByteArray& state)
{
    if (state != "whole" && state != "part")
        return false;
    setWholePeriod(state == "whole");
    return true;
}

void HeatMapPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        showMap();
    }
}

void HeatMapPage::retranslateUi()
{
    const text::Words& words = wordsFor(this);
    setAccessibleName(title());
    m_whole->setText(tr("whole service period"));
    m_whole->setToolTip(tr("Show all service months of the service under each other."));
    std::vector<ChartLegend::Entry> entries;
    const auto add = [&entries](HeatSwatch swatch, const QString& text) {
        entries.push_back({{}, text, [swatch](QPainter& painter, const QRectF& rect, const Colours& colours) {
                               paintHeatSwatch(painter, rect, swatch, colours);
                           }});
    };
    if (m_view.isEmpty()) {
        m_map->setAccessibleName(title());
    } else {
        const QString line = words.plainPercent(m_view.service().definition.slotThresholdPercent.value);
        add(HeatSwatch::Rates,
            tr("success rate %1 to %2").arg(words.plainPercent(Decimal::fromInteger(100)), line));
        const sla::MonthResult& shown = m_view.month();
        if (shown.shape == sla::Shape::SlotRate)
            add(HeatSwatch::Unavailable, words.slotState(sla::SlotState::Unavailable));
        if (shown.hasDowntime())
            add(HeatSwatch::Counted, tr("counts as downtime"));
        add(HeatSwatch::Released, tr("released"));
        add(HeatSwatch::Disputed, words.standing(account::Standing::Disputed));
        add(HeatSwatch::NoData, words.slotState(sla::SlotState::NoData));
        bool pending = false;
        for (const sla::MonthResult& month : m_view.service().months)
            pending = pending || (month.slots.pending > 0 && (isWholePeriod() || &month == &m_view.month()));
        if (pending)
            add(HeatSwatch::Pending, words.slotState(sla::SlotState::Pending));
        const auto& months = m_view.service().months;
        const sla::ServiceMonth& first = isWholePeriod() ? months.front().month : m_view.month().month;
        const sla::ServiceMonth& last = isWholePeriod() ? months.back().month : m_view.month().month;
        m_map->setAccessibleName(
            tr("Heat map of %1 to %2, a row a day").arg(words.date(first.start), words.date(last.end)));
    }
    m_legend->setEntries(std::move(entries));
}

} // namespace clausemeter::widgets
