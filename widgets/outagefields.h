// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account/account.h"
#include "model/sla/definition.h"
#include "widgets/captionedform.h"

class QLabel;
class QLineEdit;

namespace clausemeter::widgets {

class EvidenceField;
class SlaTimeEdit;

// The fields of a recorded outage, and what the agreement takes for one. Failed calls are asked for where the
// agreement counts them. Times are in the SLA clock, to the second.
class OutageFields : public CaptionedForm {
    Q_OBJECT

public:
    OutageFields(SlaClock clock, const sla::Definition& definition, account::Outage outage,
                 QWidget* parent = nullptr);

    const account::Outage& outage() const { return m_outage; }

Q_SIGNALS:
    void edited();

private:
    void take();
    void retranslateUi() override;

    const sla::Definition m_definition;
    account::Outage m_outage;

    SlaTimeEdit* m_start;
    SlaTimeEdit* m_end;
    QLineEdit* m_failedCalls;
    EvidenceField* m_evidence;
    QLineEdit* m_note;
    QLabel* m_meaning;
};

} // namespace clausemeter::widgets
