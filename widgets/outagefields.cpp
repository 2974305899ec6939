// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/outagefields.h"

#include "widgets/evidencefield.h"
#include "widgets/labels.h"
#include "widgets/slatimeedit.h"
#include "widgets/wordsfor.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpressionValidator>

namespace clausemeter::widgets {

OutageFields::OutageFields(SlaClock clock, const sla::Definition& definition, account::Outage outage,
                           QWidget* parent)
    : QWidget(parent)
    , m_definition(definition)
    , m_outage(std::move(outage))
    , m_form(new QFormLayout(this))
    , m_start(new SlaTimeEdit(clock, m_outage.time.start))
    , m_end(new SlaTimeEdit(clock, m_outage.time.end))
    , m_failedCalls(new QLineEdit)
    , m_evidence(new EvidenceField(m_outage.evidence))
    , m_note(new QLineEdit(QString::fromStdString(m_outage.note)))
    , m_meaning(quietLabel())
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(8);
    m_form->setHorizontalSpacing(14);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_start->setObjectName(QStringLiteral("start"));
    m_end->setObjectName(QStringLiteral("end"));
    m_failedCalls->setObjectName(QStringLiteral("failedCalls"));
    m_note->setObjectName(QStringLiteral("note"));
    m_failedCalls->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,15}")), m_failedCalls));
    if (m_outage.failedCalls)
        m_failedCalls->setText(QString::number(qlonglong(*m_outage.failedCalls)));
    addRow(m_start, m_start);
    addRow(m_end, m_end);
    addRow(m_failedCalls, m_failedCalls);
    addRow(m_evidence, m_evidence->edit());
    addRow(m_note, m_note);
    m_form->addRow(QString(), m_meaning);
    const bool countsCalls = m_definition.failedCallsPerMinute.value > 0 || m_outage.failedCalls;
    m_failedCalls->setVisible(countsCalls);
    m_form->labelForField(m_failedCalls)->setVisible(countsCalls);
    retranslateUi();

    for (SlaTimeEdit* time : {m_start, m_end})
        connect(time, &SlaTimeEdit::dateTimeChanged, this, &OutageFields::take);
    for (QLineEdit* edit : {m_failedCalls, m_note})
        connect(edit, &QLineEdit::textChanged, this, &OutageFields::take);
    connect(m_evidence, &EvidenceField::edited, this, &OutageFields::take);
}

void OutageFields::addRow(QWidget* field, QWidget* buddy)
{
    auto* caption = new QLabel(this);
    caption->setForegroundRole(QPalette::PlaceholderText);
    caption->setBuddy(buddy);
    m_captions.push_back(caption);
    m_form->addRow(caption, field);
}

void OutageFields::take()
{
    m_outage.time = {m_start->instant(), m_end->instant()};
    bool isNumber = false;
    const qlonglong calls = m_failedCalls->text().toLongLong(&isNumber);
    m_outage.failedCalls = isNumber ? std::optional<std::int64_t>(calls) : std::nullopt;
    m_outage.evidence = m_evidence->evidence();
    m_outage.note = m_note->text().trimmed().toStdString();
    Q_EMIT edited();
}

void OutageFields::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void OutageFields::retranslateUi()
{
    const QString captions[] = {tr("&From"), tr("&Until"), tr("Failed &calls a minute"), tr("&Evidence"),
                                tr("N&ote")};
    for (std::size_t i = 0; i < m_captions.size(); ++i) {
        m_captions[i]->setText(captions[i]);
        m_captions[i]->buddy()->setAccessibleName(QString(captions[i]).remove(u'&'));
    }
    m_failedCalls->setPlaceholderText(tr("the fewest in any of its minutes; empty: not counted"));
    m_meaning->setText(tr("An outage is (clause %1): %2", "clause, what the agreement takes for one")
                           .arg(QString::fromStdString(m_definition.slotThresholdPercent.clause),
                                wordsFor(this).pick(m_definition.outageMeaning)));
}

} // namespace clausemeter::widgets
