// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/warehouseplan.h"

#include "widgets/labels.h"
#include "widgets/linkbutton.h"
#include "widgets/warehousesource.h"
#include "widgets/wordsfor.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <algorithm>

namespace clausemeter::widgets {

namespace {
constexpr int kShownLines = 7;
}

WarehousePlan::WarehousePlan(QWidget* parent)
    : QWidget(parent)
    , m_cost(dataLabel(this))
    , m_kept(quietLabel(this))
    , m_refetch(new QCheckBox(this))
    , m_latenessCaption(quietLabel(this))
    , m_lateness(new QSpinBox(this))
    , m_allow(new QCheckBox(this))
    , m_more(new LinkButton(this))
    , m_text(new QPlainTextEdit(this))
{
    m_cost->setObjectName(QStringLiteral("cost"));
    m_kept->setObjectName(QStringLiteral("keptDays"));
    m_refetch->setObjectName(QStringLiteral("refetch"));
    m_lateness->setObjectName(QStringLiteral("lateness"));
    m_lateness->setRange(0, kMostLatenessDays);
    m_lateness->setValue(warehouse::Keeping().latenessDays);
    m_latenessCaption->setBuddy(m_lateness);
    m_latenessCaption->setWordWrap(false);
    m_allow->setObjectName(QStringLiteral("allowLarge"));
    m_more->setObjectName(QStringLiteral("showPlan"));
    m_more->setCheckable(true);
    m_text->setObjectName(QStringLiteral("plan"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * kShownLines + 14);
    m_text->hide();
    layOut();
    connect(m_allow, &QCheckBox::toggled, this, &WarehousePlan::edited);
    connect(m_refetch, &QCheckBox::toggled, this, [this] {
        showAll();
        Q_EMIT edited();
    });
    connect(m_lateness, &QSpinBox::valueChanged, this, &WarehousePlan::latenessEdited);
    connect(m_more, &QPushButton::toggled, this, &WarehousePlan::showAll);
    retranslateUi();
}

void WarehousePlan::layOut()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_cost, 1);
    line->addWidget(m_more);
    auto* kept = new QHBoxLayout;
    kept->setSpacing(8);
    kept->addWidget(m_kept, 1);
    kept->addWidget(m_refetch);
    kept->addSpacing(12);
    kept->addWidget(m_latenessCaption);
    kept->addWidget(m_lateness);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 0, 2, 0);
    layout->setSpacing(6);
    layout->addLayout(line);
    layout->addLayout(kept);
    layout->addWidget(m_allow);
    layout->addWidget(m_text);
}

void WarehousePlan::setPreview(const std::optional<warehouse::TablePreview>& preview)
{
    m_plan = preview ? preview->plan : std::nullopt;
    m_query = preview ? QString::fromStdString(preview->query) : QString();
    m_days = preview ? preview->days : 0;
    m_keptDays = preview ? preview->keptDays : 0;
    showAll();
}

int WarehousePlan::latenessDays() const
{
    return m_lateness->value();
}

void WarehousePlan::setLatenessDays(int days)
{
    m_lateness->setValue(days);
}

bool WarehousePlan::refetches() const
{
    return m_refetch->isChecked();
}

int WarehousePlan::daysToFetch() const
{
    return refetches() ? m_days : m_days - m_keptDays;
}

bool WarehousePlan::isLarge() const
{
    const std::int64_t daily = m_plan ? m_plan->rowsToRead.value_or(0) : 0;
    return daily > kLargeScan / std::max(1, daysToFetch());
}

bool WarehousePlan::mayCount() const
{
    return !isLarge() || m_allow->isChecked();
}

QString WarehousePlan::costText() const
{
    const text::Words& words = wordsFor(this);
    if (!m_plan)
        return {};
    if (!m_plan->rowsToRead)
        return tr("The server can't say how many rows a day has.");
    const std::int64_t daily = *m_plan->rowsToRead;
    const int days = daysToFetch();
    if (days == 0)
        return tr("Counting one day reads about %1 rows on the server.").arg(words.count(daily));
    return tr("Counting one day reads about %1 rows on the server; %n day(s), about %2.", nullptr, days)
        .arg(words.count(daily), words.count(daily > INT64_MAX / days ? INT64_MAX : daily * days));
}

QString WarehousePlan::keptText() const
{
    const text::Words& words = wordsFor(this);
    if (m_keptDays == 0)
        return tr("No day is kept from before: %n to fetch.", nullptr, m_days);
    return tr("%n day(s) kept from before, %1 to fetch.", nullptr, m_keptDays)
        .arg(words.count(daysToFetch()));
}

void WarehousePlan::showAll()
{
    const text::Words& words = wordsFor(this);
    const QString cost = costText();
    m_cost->setText(cost);
    m_cost->setVisible(!cost.isEmpty());
    const bool hasText = m_plan.has_value();
    for (QWidget* widget : {static_cast<QWidget*>(m_kept), static_cast<QWidget*>(m_latenessCaption),
                            static_cast<QWidget*>(m_lateness)})
        widget->setVisible(hasText && m_days > 0);
    m_refetch->setVisible(hasText && m_keptDays > 0);
    m_kept->setText(keptText());
    m_allow->setText(tr("That is more than %1 rows: count them &all the same").arg(words.count(kLargeScan)));
    m_allow->setVisible(isLarge());
    m_more->setVisible(hasText);
    m_more->setText(m_more->isChecked() ? tr("Hide the plan") : tr("Show the query and its plan"));
    m_text->setVisible(hasText && m_more->isChecked());
    m_text->setPlainText(hasText ? m_query + QStringLiteral("\n\n") + QString::fromStdString(m_plan->text)
                                 : QString());
}

void WarehousePlan::retranslateUi()
{
    m_text->setAccessibleName(tr("Query and plan"));
    m_refetch->setText(tr("Fetch all again"));
    m_latenessCaption->setText(tr("Days to wait for late rows"));
    m_lateness->setAccessibleName(tr("Days after its end until which rows of a day may come in"));
    m_lateness->setToolTip(
        tr("Rows of a day may come in until so many days after its end. What was asked for "
           "sooner is asked for again."));
    showAll();
}

} // namespace clausemeter::widgets
