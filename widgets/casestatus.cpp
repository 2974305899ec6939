// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/casestatus.h"

#include "widgets/wordsfor.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace clausemeter::widgets {

namespace {

// Cut off after one decimal: a gap never looks like full coverage.
QString coveragePercent(std::int64_t part, std::int64_t whole)
{
    const std::int64_t permille = whole > 0 ? part * 1000 / whole : 0;
    return QString::number(permille / 10) + QLatin1Char('.') + QString::number(permille % 10) +
           QStringLiteral(" %");
}

QString offsetName(SlaClock clock)
{
    const int minutes = std::abs(clock.offsetMinutes);
    QString name = QStringLiteral("UTC") + QLatin1Char(clock.offsetMinutes < 0 ? '-' : '+') +
                   QString::number(minutes / 60);
    if (minutes % 60 != 0)
        name += QLatin1Char(':') + QString::number(minutes % 60).rightJustified(2, QLatin1Char('0'));
    return name;
}

} // namespace

CaseStatus::CaseStatus(QWidget* parent)
    : QWidget(parent)
    , m_coverage(new QLabel(this))
    , m_requests(new QLabel(this))
    , m_badRows(new QLabel(this))
    , m_grade(new QLabel(this))
    , m_until(new QLabel(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(22);
    for (QLabel* label : {m_coverage, m_requests, m_badRows, m_grade, m_until}) {
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::PlaceholderText);
        if (label == m_until)
            layout->addStretch(1);
        layout->addWidget(label);
    }
    m_coverage->setObjectName(QStringLiteral("coverage"));
    m_badRows->setObjectName(QStringLiteral("badRows"));
    m_until->setObjectName(QStringLiteral("dataUntil"));
}

void CaseStatus::showView(const CaseView& view)
{
    m_view = view;
    refresh();
}

void CaseStatus::refresh()
{
    for (QLabel* label : {m_coverage, m_requests, m_badRows, m_grade, m_until}) {
        label->clear();
        label->hide();
    }
    if (m_view.isEmpty())
        return;
    const text::Words& words = wordsFor(this);
    const auto say = [](QLabel* label, const QString& text) {
        label->setText(text);
        label->show();
    };
    const sla::MonthResult& month = m_view.month();
    const std::int64_t slots = month.month.slotRange().size();
    const bool restsOnLogs = month.shape != sla::Shape::Outages || month.slots.withData > 0;
    say(m_coverage, restsOnLogs ? tr("%1 of %2 slots with data (%3)")
                                      .arg(words.count(month.slots.withData), words.count(slots),
                                           coveragePercent(month.slots.withData, slots))
                                : tr("computed from recorded outages"));
    if (restsOnLogs && month.requests)
        say(m_requests, tr("%1 requests").arg(words.count(*month.requests)));
    std::int64_t bad = 0;
    for (const logs::InputReport& input : m_view.data->logs->inputs)
        bad += input.rejected;
    if (!m_view.data->logs->inputs.empty())
        say(m_badRows, tr("%1 bad rows").arg(words.count(bad)));
    if (month.slots.withData > 0)
        say(m_grade, tr("evidence: %1").arg(words.grade(month.weakestGrade)));
    const auto log = m_view.data->logs->services.find(m_view.service().id);
    if (log != m_view.data->logs->services.end() && log->second.newest) {
        const SlaClock clock = m_view.data->analysis.clock;
        const Instant minute{log->second.newest->ms - log->second.newest->ms % 60'000};
        say(m_until, tr("data until %1 (%2)").arg(words.moment(minute, clock), offsetName(clock)));
    }
}

void CaseStatus::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace clausemeter::widgets
