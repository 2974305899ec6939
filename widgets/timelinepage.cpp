// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/timelinepage.h"

#include "widgets/card.h"
#include "widgets/cardsplitter.h"
#include "widgets/slotcardwords.h"
#include "widgets/slotchartview.h"
#include "widgets/successchart.h"
#include "widgets/whypanel.h"
#include "widgets/windowstable.h"
#include "widgets/wordsfor.h"

#include <QDataStream>
#include <QEvent>
#include <QIODevice>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace clausemeter::widgets {

namespace {
constexpr quint32 kStateMagic = 0x434D544C; // "CMTL"
constexpr quint32 kStateVersion = 3;
constexpr quint32 kTwoScales = 2;  // an older state
constexpr quint32 kWithoutWhy = 1; // an older one, of one splitter
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
    m_splitter->setSizes({440, 220});
    m_below->setMinimumHeight(96);
    m_why->setMinimumWidth(390);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    connect(m_table, &WindowsTable::windowSelected, this, [this](int window) {
        choose(window < 0 ? TimeRange() : m_view.month().windows[std::size_t(window)].time, true);
    });
    connect(m_chart, &SuccessChart::selectionChanged, this, [this](TimeRange time) {
        if (!m_showing)
            choose(time, false);
    });
    // Queued: the chart is still inside its mouse event.
    connect(
        m_chart, &SuccessChart::windowClicked, this,
        [this](TimeRange window) {
            if (windowOf(window) < 0)
                Q_EMIT timeRequested(window); // of another service month
            else
                choose(window, false);
        },
        Qt::QueuedConnection);
    connect(m_table, &WindowsTable::clauseRequested, this, &TimelinePage::clauseRequested);
    SlotChartView* chart = m_chart->chartView();
    chart->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(chart, &QWidget::customContextMenuRequested, this, [this, chart](const QPoint& at) {
        if (const auto slot = chart->crosshair(); slot && !m_view.isEmpty())
            popUpClauses(chart, chart->viewport()->mapToGlobal(at),
                         slotClauses(m_view, *slot, wordsFor(this)),
                         [this](const QString& cited) { Q_EMIT clauseRequested(cited); });
    });
    retranslateUi();
}

QString TimelinePage::title() const
{
    return tr("Timeline");
}

void TimelinePage::showView(const CaseView& view)
{
    const TimeRange selected = sameMonth(m_view, view) ? m_time : TimeRange();
    const bool wasWindow = windowOf(selected) >= 0;
    m_view = view;
    m_showing = true;
    m_chart->showView(view);
    m_table->showView(view);
    m_showing = false;
    // A window that is none any more is not selected either.
    showSelection(wasWindow && windowOf(selected) < 0 ? TimeRange() : selected);
}

void TimelinePage::showTime(TimeRange time)
{
    if (!m_view.isEmpty())
        choose(time, true);
}

void TimelinePage::showSelection(TimeRange time)
{
    const bool wasShowing = std::exchange(m_showing, true);
    m_time = time;
    const int window = windowOf(time);
    m_table->selectWindow(window);
    m_chart->setHighlight(window < 0 ? std::nullopt : std::optional(time));
    m_chart->setSelection(window < 0 ? std::optional(time) : std::nullopt);
    m_why->showView(m_view, time);
    m_showing = wasShowing;
}

void TimelinePage::choose(TimeRange time, bool frame)
{
    showSelection(time);
    if (frame && !time.isEmpty())
        m_chart->frame(time);
    Q_EMIT selectionChosen(time);
}

int TimelinePage::windowOf(TimeRange time) const
{
    if (m_view.isEmpty())
        return -1;
    const auto& windows = m_view.month().windows;
    const auto window = std::ranges::find(windows, time, &sla::Window::time);
    return window == windows.end() ? -1 : int(window - windows.begin());
}

QByteArray TimelinePage::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << kStateMagic << kStateVersion << m_splitter->saveState() << m_below->saveState()
        << m_table->saveState() << qint32(m_chart->rateScale()) << m_chart->showsPeriod();
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
    qint32 scale = 0;
    bool whole = false;
    in >> magic >> version;
    if (magic != kStateMagic || version < kWithoutWhy || version > kStateVersion)
        return false;
    in >> splitter;
    if (version > kWithoutWhy)
        in >> below;
    in >> table;
    if (version > kTwoScales)
        in >> scale;
    in >> whole;
    if (version <= kTwoScales)
        scale = std::exchange(whole, false) ? qint32(RateScale::Whole) : qint32(RateScale::Detail);
    if (in.status() != QDataStream::Ok || !m_splitter->restoreState(splitter))
        return false;
    m_below->restoreState(below); // an empty one changes nothing
    m_table->restoreState(table);
    m_chart->setRateScale(RateScale(std::clamp(scale, qint32(RateScale::Detail), qint32(RateScale::Nines))));
    m_chart->setShowsPeriod(whole);
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
