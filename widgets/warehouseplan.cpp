// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/warehouseplan.h"

#include "widgets/labels.h"
#include "widgets/linkbutton.h"
#include "widgets/wordsfor.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <algorithm>

namespace clausemeter::widgets {

namespace {
constexpr int kShownLines = 7;
}

WarehousePlan::WarehousePlan(QWidget* parent)
    : QWidget(parent)
    , m_cost(dataLabel(this))
    , m_allow(new QCheckBox(this))
    , m_more(new LinkButton(this))
    , m_text(new QPlainTextEdit(this))
{
    m_cost->setObjectName(QStringLiteral("cost"));
    m_allow->setObjectName(QStringLiteral("allowLarge"));
    m_more->setObjectName(QStringLiteral("showPlan"));
    m_more->setCheckable(true);
    m_text->setObjectName(QStringLiteral("plan"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * kShownLines + 14);
    m_text->hide();
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_cost, 1);
    line->addWidget(m_more);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 0, 2, 0);
    layout->setSpacing(6);
    layout->addLayout(line);
    layout->addWidget(m_allow);
    layout->addWidget(m_text);
    connect(m_allow, &QCheckBox::toggled, this, &WarehousePlan::edited);
    connect(m_more, &QPushButton::toggled, this, &WarehousePlan::showAll);
    retranslateUi();
}

void WarehousePlan::setPreview(const std::optional<warehouse::TablePreview>& preview, int days)
{
    m_plan = preview ? preview->plan : std::nullopt;
    m_query = preview ? QString::fromStdString(preview->query) : QString();
    m_days = days;
    const std::int64_t daily = m_plan ? m_plan->rowsToRead.value_or(0) : 0;
    m_isLarge = daily > kLargeScan / std::max(1, days);
    showAll();
}

bool WarehousePlan::mayCount() const
{
    return !m_isLarge || m_allow->isChecked();
}

void WarehousePlan::showAll()
{
    const text::Words& words = wordsFor(this);
    QString cost;
    if (m_plan && m_plan->rowsToRead && m_days > 0)
        cost = tr("Counting one day reads about %1 rows on the server; %n day(s), about %2.", nullptr, m_days)
                   .arg(words.count(*m_plan->rowsToRead),
                        words.count(*m_plan->rowsToRead > INT64_MAX / m_days ? INT64_MAX
                                                                             : *m_plan->rowsToRead * m_days));
    else if (m_plan && m_plan->rowsToRead)
        cost =
            tr("Counting one day reads about %1 rows on the server.").arg(words.count(*m_plan->rowsToRead));
    else if (m_plan)
        cost = tr("The server can't say how many rows a day has.");
    m_cost->setText(cost);
    m_cost->setVisible(!cost.isEmpty());
    m_allow->setText(tr("That is more than %1 rows: count them &all the same").arg(words.count(kLargeScan)));
    m_allow->setVisible(m_isLarge);
    const bool hasText = m_plan.has_value();
    m_more->setVisible(hasText);
    m_more->setText(m_more->isChecked() ? tr("Hide the plan") : tr("Show the query and its plan"));
    m_text->setVisible(hasText && m_more->isChecked());
    m_text->setPlainText(hasText ? m_query + QStringLiteral("\n\n") + QString::fromStdString(m_plan->text)
                                 : QString());
}

void WarehousePlan::retranslateUi()
{
    m_text->setAccessibleName(tr("Query and plan"));
    showAll();
}

} // namespace clausemeter::widgets
