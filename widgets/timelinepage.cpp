// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/timelinepage.h"

#include "widgets/card.h"
#include "widgets/cardsplitter.h"
#include "widgets/successchart.h"
#include "widgets/whypanel.h"
#include "widgets/windowstable.h"

#include <QDataStream>
#include <QEvent>
#include <QIODevice>
#include <QVBoxLayout>
#include <algorithm>

namespace clausemeter::widgets {

namespace {
constexpr quint32 kStateMagic = 0x434D544C; // "CMTL"
constexpr quint32 kStateVersion = 2;
constexpr quint32 kWithoutWhy = 1; // an older state, of one splitter
} // namespace

TimelinePage::TimelinePage(QWidget* parent)
    : Page(parent)
    , m_splitter(new CardSplitter(Qt::Vertical))
    , m_below(new CardSplitter(Qt::Horizontal))
    , m_chart(new SuccessChart)
    , m_table(new WindowsTable)
    , m_why(new WhyPanel)
{
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(2, 4, 2, 4);
    inside->addWidget(m_table);
    m_splitter->addWidget(m_chart);
    m_below->addWidget(card);
    m_below->addWidget(m_why);
    m_below->setStretchFactor(0, 1);
    m_below->setStretchFactor(1, 0);
    m_below->setSizes({600, 400});
    m_splitter->addWidget(m_below);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({420, 240});
    m_below->setMinimumHeight(96);
    m_why->setMinimumWidth(390);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    connect(m_table, &WindowsTable::windowSelected, this, [this](int window) {
        m_why->showView(m_view, window);
        selectInChart(window, true);
    });
    // Queued: the chart is still inside its mouse event.
    connect(
        m_chart, &SuccessChart::windowClicked, this,
        [this](int window) {
            selectInTable(window);
            selectInChart(window, false);
        },
        Qt::QueuedConnection);
    retranslateUi();
}

QString TimelinePage::title() const
{
    return tr("Timeline");
}

void TimelinePage::showView(const CaseView& view)
{
    const bool same = sameMonth(m_view, view);
    std::optional<TimeRange> selected;
    if (const int window = m_table->selectedWindow(); same && window >= 0)
        selected = m_view.month().windows[std::size_t(window)].time;
    m_view = view;
    m_chart->showView(view);
    m_table->showView(view);
    m_why->showView(view, -1);
    if (!selected)
        return;
    const auto& windows = m_view.month().windows;
    const auto again =
        std::find_if(windows.begin(), windows.end(), [&](const auto& w) { return w.time == *selected; });
    if (again != windows.end()) {
        const auto window = int(again - windows.begin());
        selectInTable(window);
        selectInChart(window, false);
    }
}

void TimelinePage::showTime(TimeRange time)
{
    if (m_view.isEmpty())
        return;
    const auto& windows = m_view.month().windows;
    const auto window =
        std::find_if(windows.begin(), windows.end(), [&](const auto& w) { return w.time == time; });
    if (window != windows.end()) {
        selectInTable(int(window - windows.begin()));
        selectInChart(int(window - windows.begin()), true);
        return;
    }
    selectInTable(-1);
    m_chart->setHighlight(std::nullopt);
    m_chart->setSelection(time);
    m_chart->frame(time);
}

TimeRange TimelinePage::chosenTime() const
{
    if (const auto selection = m_chart->selection())
        return *selection;
    const int window = m_table->selectedWindow();
    return window < 0 || m_view.isEmpty() ? TimeRange() : m_view.month().windows[std::size_t(window)].time;
}

void TimelinePage::selectInTable(int window)
{
    m_table->selectWindow(window);
    m_why->showView(m_view, window);
}

void TimelinePage::selectInChart(int window, bool frame)
{
    if (m_view.isEmpty() || window < 0 || std::size_t(window) >= m_view.month().windows.size()) {
        m_chart->setHighlight(std::nullopt);
        return;
    }
    const TimeRange time = m_view.month().windows[std::size_t(window)].time;
    m_chart->setHighlight(time);
    if (frame)
        m_chart->frame(time);
}

QByteArray TimelinePage::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << kStateMagic << kStateVersion << m_splitter->saveState() << m_below->saveState()
        << m_table->saveState() << (m_chart->rateScale() == RateScale::Whole);
    return state;
}

bool TimelinePage::restoreState(const QByteArray& state)
{
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 magic = 0;
    quint32 version = 0;
    QByteArray splitter;
    QByteArray below;
    QByteArray table;
    bool whole = false;
    in >> magic >> version;
    if (magic != kStateMagic || (version != kStateVersion && version != kWithoutWhy))
        return false;
    in >> splitter;
    if (version == kStateVersion)
        in >> below;
    in >> table >> whole;
    if (in.status() != QDataStream::Ok || !m_splitter->restoreState(splitter))
        return false;
    m_below->restoreState(below); // an empty one changes nothing
    m_table->restoreState(table);
    m_chart->setRateScale(whole ? RateScale::Whole : RateScale::Detail);
    return true;
}

void TimelinePage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void TimelinePage::retranslateUi()
{
    setAccessibleName(title());
}

} // namespace clausemeter::widgets
