// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/derivationpage.h"

#include "widgets/chip.h"
#include "widgets/labels.h"
#include "widgets/section.h"
#include "widgets/wordsfor.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace clausemeter::widgets {

namespace {
constexpr int kNumberWidth = 26;
constexpr int kTitleWidth = 210;
constexpr int kClauseWidth = 250;
} // namespace

DerivationPage::DerivationPage(QWidget* parent)
    : ScrollPage(parent)
    , m_heading(dataLabel(this))
    , m_copy(new QPushButton(this))
    , m_steps(new QVBoxLayout)
{
    m_copy->setObjectName(QStringLiteral("copyDerivation"));
    scaleFont(m_heading, 1.1, QFont::DemiBold);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(asText()); });
    auto* top = new QHBoxLayout;
    top->setContentsMargins(2, 0, 0, 0);
    top->addWidget(m_heading, 1);
    top->addWidget(m_copy, 0, Qt::AlignTop);
    m_steps->setSpacing(10);
    column()->addLayout(top);
    column()->addLayout(m_steps);
    refresh();
}

QString DerivationPage::title() const
{
    return tr("How computed?");
}

QString DerivationPage::heading() const
{
    if (view().isEmpty())
        return {};
    const text::Words& words = wordsFor(this);
    const sla::ServiceMonth& month = view().month().month;
    return tr("%1 %2, %3 to %4")
        .arg(words.pick(view().service().definition.serviceName), QString::fromStdString(view().service().id),
             words.date(month.start), words.date(month.end));
}

QWidget* DerivationPage::stepRow(int number, const sla::Step& step)
{
    const text::Words& words = wordsFor(this);
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);

    QLabel* place = quietLabel();
    place->setText(QString::number(number));
    place->setAlignment(Qt::AlignRight | Qt::AlignTop);
    place->setFixedWidth(kNumberWidth);
    QLabel* title = dataLabel();
    title->setText(words.stepTitle(step));
    title->setFixedWidth(kTitleWidth);
    title->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    scaleFont(title, 1.0, QFont::Medium);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    QLabel* text = dataLabel();
    text->setText(words.stepText(step, view().month(), view().data->analysis.clock,
                                 QString::fromStdString(view().data->analysis.customer.currency)));
    texts->addWidget(text);
    if (step.reading != sla::Reading::None) {
        QLabel* reading = quietLabel();
        reading->setText(tr("Reading: %1").arg(words.reading(step.reading)));
        scaleFont(reading, 0.92);
        texts->addWidget(reading);
    }
    texts->addStretch(1);

    // Two chips a line; a single one stands on the right.
    auto* clauses = new QGridLayout;
    clauses->setSpacing(4);
    const int count = int(step.clauses.size());
    for (int i = 0; i < count; ++i) {
        const bool alone = i == count - 1 && i % 2 == 0;
        clauses->addWidget(new Chip(words.clause(view().service().definition, step.clauses[std::size_t(i)])),
                           i / 2, alone ? 1 : i % 2, Qt::AlignRight | Qt::AlignTop);
    }
    clauses->setColumnStretch(0, 1);
    clauses->setRowStretch((count + 1) / 2, 1);
    auto* clauseBox = new QWidget;
    clauses->setContentsMargins(0, 0, 0, 0);
    clauseBox->setLayout(clauses);
    clauseBox->setMinimumWidth(kClauseWidth);

    layout->addWidget(place, 0, Qt::AlignTop);
    layout->addWidget(title, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    layout->addWidget(clauseBox);
    return row;
}

void DerivationPage::refresh()
{
    m_copy->setText(tr("&Copy as text"));
    setAccessibleName(title());
    clearLayout(m_steps);
    m_copy->setVisible(!view().isEmpty());
    m_heading->setText(heading());
    if (view().isEmpty())
        return;
    const text::Words& words = wordsFor(this);
    std::vector<Section*> sections;
    int number = 0;
    for (const sla::Step& step : view().month().derivation) {
        const QString group = words.stepGroup(text::groupOf(step.id));
        if (sections.empty() || sections.back()->heading() != group) {
            sections.push_back(new Section);
            sections.back()->setHeading(group);
            sections.back()->content()->setSpacing(12);
            m_steps->addWidget(sections.back());
        }
        sections.back()->content()->addWidget(stepRow(++number, step));
    }
    for (Section* section : sections)
        section->show();
}

QString DerivationPage::asText() const
{
    if (view().isEmpty())
        return {};
    const text::Words& words = wordsFor(this);
    QStringList lines{heading()};
    QString group;
    int number = 0;
    for (const sla::Step& step : view().month().derivation) {
        const QString own = words.stepGroup(text::groupOf(step.id));
        if (own != group)
            lines << QString() << own;
        group = own;
        QStringList clauses;
        for (const std::string& clause : step.clauses)
            clauses << words.clause(view().service().definition, clause);
        lines << tr("%1. %2: %3 [%4]", "number, title, text and clauses of a step")
                     .arg(QString::number(++number), words.stepTitle(step),
                          words.stepText(step, view().month(), view().data->analysis.clock,
                                         QString::fromStdString(view().data->analysis.customer.currency)),
                          clauses.join(QStringLiteral("; ")));
        if (step.reading != sla::Reading::None)
            lines << QStringLiteral("   ") + tr("Reading: %1").arg(words.reading(step.reading));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace clausemeter::widgets
