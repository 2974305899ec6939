// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/stepsdialog.h"

#include "widgets/labels.h"
#include "widgets/readingarea.h"
#include "widgets/section.h"
#include "widgets/steprow.h"
#include "widgets/wordsfor.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace clausemeter::widgets {

namespace {

StepRow::Texts textsOf(const text::Words& words, const StepsDialog::What& what, std::size_t at)
{
    const sla::Step& step = what.steps[at];
    StepRow::Texts texts{QString::number(at + 1),
                         words.dueStepTitle(step),
                         words.dueStepText(step, what.clock, what.currency),
                         {},
                         {}};
    if (step.reading != sla::Reading::None)
        texts.reading = StepRow::tr("Reading: %1").arg(words.reading(step.reading));
    for (const std::string& clause : step.clauses)
        texts.clauses << QString::fromStdString(clause);
    return texts;
}

} // namespace

StepsDialog::StepsDialog(What what, QWidget* parent)
    : QDialog(parent)
    , m_what(std::move(what))
    , m_heading(dataLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    scaleFont(m_heading, 1.1, QFont::DemiBold);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 6, 0);
    auto* card = new Card;
    auto* steps = new QVBoxLayout(card);
    steps->setContentsMargins(16, 14, 16, 14);
    steps->setSpacing(12);
    for (std::size_t i = 0; i < m_what.steps.size(); ++i) {
        m_rows.push_back(new StepRow);
        steps->addWidget(m_rows.back());
        connect(m_rows.back(), &StepRow::clauseClicked, this, [this, i](int clause) {
            Q_EMIT clauseRequested(QString::fromStdString(m_what.steps[i].clauses[std::size_t(clause)]));
        });
    }
    column->addWidget(card);
    column->addStretch(1);
    m_area = new ReadingArea(inside);
    auto* buttons = new QDialogButtonBox(this);
    m_copy = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_close = buttons->addButton(QDialogButtonBox::Close);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(asText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(14);
    layout->addWidget(m_heading);
    layout->addWidget(m_area, 1);
    layout->addWidget(buttons);
    resize(900, 460);
    retranslateUi();
    m_close->setFocus();
}

QString StepsDialog::asText() const
{
    QStringList lines{m_what.heading()};
    for (std::size_t i = 0; i < m_what.steps.size(); ++i)
        lines << StepRow::asLines(textsOf(wordsFor(this), m_what, i));
    return lines.join(u'\n') + u'\n';
}

void StepsDialog::retranslateUi()
{
    setWindowTitle(tr("How computed?"));
    m_heading->setText(m_what.heading());
    m_area->setAccessibleName(m_heading->text());
    m_copy->setText(tr("&Copy as text"));
    m_close->setText(tr("Close"));
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setTexts(textsOf(wordsFor(this), m_what, i));
}

void StepsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

} // namespace clausemeter::widgets
