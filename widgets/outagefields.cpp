// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/outagefields.h"

#include "widgets/evidencefield.h"
#include "widgets/labels.h"
#include "widgets/slatimeedit.h"
#include "widgets/wordsfor.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpressionValidator>

namespace clausemeter::widgets {

OutageFields::OutageFields(SlaClock clock, const sla::Definition& definition, account::Outage outage,
                           QWidget* parent)
    : CaptionedForm(parent)
    , m_definition(definition)
    , m_outage(std::move(outage))
    , m_start(new SlaTimeEdit(clock, m_outage.time.start))
    , m_end(new SlaTimeEdit(clock, m_outage.time.end))
    , m_failedCalls(new QLineEdit)
    , m_evidence(new EvidenceField(m_outage.evidence))
    , m_note(new QLineEdit(QString::fromStdString(m_outage.note)))
    , m_meaning(quietLabel())
{
    m_start->setObjectName(QStringLiteral("start"));
    m_end->setObjectName(QStringLiteral("end"));
    m_failedCalls->setObjectName(QStringLiteral("failedCalls"));
    m_note->setObjectName(QStringLiteral("note"));
    m_failedCalls->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,15}")), m_failedCalls));
    if (m_outage.failedCalls)
        m_failedCalls->setText(QString::number(qlonglong(*m_outage.failedCalls)));
    for (QWidget* field : std::initializer_list<QWidget*>{m_start, m_end, m_failedCalls})
        addLine(field);
    addLine(m_evidence, m_evidence->edit());
    addLine(m_note);
    addNote(m_meaning);
    setLineVisible(m_failedCalls, m_definition.failedCallsPerMinute.value > 0 || m_outage.failedCalls);
    OutageFields::retranslateUi();

    for (SlaTimeEdit* time : {m_start, m_end})
        connect(time, &SlaTimeEdit::dateTimeChanged, this, &OutageFields::take);
    for (QLineEdit* edit : {m_failedCalls, m_note})
        connect(edit, &QLineEdit::textChanged, this, &OutageFields::take);
    connect(m_evidence, &EvidenceField::edited, this, &OutageFields::take);
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

void OutageFields::retranslateUi()
{
    setCaptions({tr("&From"), tr("&Until"), tr("Failed &calls a minute"), tr("&Evidence"), tr("N&ote")});
    m_failedCalls->setPlaceholderText(tr("the fewest in any of its minutes; empty: not counted"));
    m_meaning->setText(tr("An outage is (clause %1): %2", "clause, what the agreement takes for one")
                           .arg(QString::fromStdString(m_definition.slotThresholdPercent.clause),
                                wordsFor(this).pick(m_definition.outageMeaning)));
}

} // namespace clausemeter::widgets
