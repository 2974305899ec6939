// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/clausedialog.h"

#include "widgets/card.h"
#include "widgets/labels.h"
#include "widgets/wordsfor.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace clausemeter::widgets {

ClauseDialog::ClauseDialog(Read read, QWidget* parent)
    : QDialog(parent)
    , m_read(std::move(read))
    , m_heading(dataLabel(this))
    , m_summary(dataLabel(this))
    , m_source(quietLabel(this))
    , m_card(new Card(this))
    , m_text(new QPlainTextEdit)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    scaleFont(m_heading, 1.1, QFont::DemiBold);
    m_heading->setObjectName(QStringLiteral("clauseHeading"));
    m_summary->setObjectName(QStringLiteral("clauseSummary"));
    m_text->setObjectName(QStringLiteral("clauseText"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(12);
    auto* inside = new QVBoxLayout(m_card);
    inside->setContentsMargins(1, 4, 1, 4);
    inside->addWidget(m_text);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_heading);
    layout->addWidget(m_summary);
    layout->addWidget(m_source);
    layout->addWidget(m_card, 1);
    layout->addWidget(m_buttons);
    setMinimumWidth(560);
    retranslateUi();
}

void ClauseDialog::retranslateUi()
{
    const ClauseReading reading = m_read(wordsFor(this));
    setWindowTitle(tr("Clause"));
    m_heading->setText(reading.heading);
    m_summary->setText(reading.summary.join(QStringLiteral("\n\n")));
    m_summary->setVisible(!reading.summary.isEmpty());
    const bool hasText = !reading.text.isEmpty();
    m_source->setText(hasText ? tr("In %1:").arg(reading.source)
                              : tr("The text of this agreement is not open. Open it on the Contract page to "
                                   "read the clause itself here."));
    m_text->setPlainText(reading.text);
    m_text->setAccessibleName(m_heading->text());
    m_card->setVisible(hasText);
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
}

void ClauseDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

} // namespace clausemeter::widgets
