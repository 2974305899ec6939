// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account/account.h"
#include "model/sla/definition.h"
#include "widgets/captionedform.h"

class QComboBox;
class QLineEdit;

namespace clausemeter::widgets {

class EvidenceField;
class SlaTimeEdit;

// The fields of an exclusion. Which are shown depends on the rule that its clause has (semantics R14). Times
// are in the SLA clock, to the second.
class ExclusionFields : public CaptionedForm {
    Q_OBJECT

public:
    ExclusionFields(const account::Account& account, const sla::Definition& definition,
                    account::Exclusion exclusion, QWidget* parent = nullptr);

    const account::Exclusion& exclusion() const { return m_exclusion; }
    // How it stands by rule, in words; shown as the choice that leaves it to the rule.
    void setByRule(const QString& standing);

Q_SIGNALS:
    void edited();

private:
    SlaTimeEdit* addTime(const char* name, Instant at);
    void take();
    void showRows();
    void retranslateUi() override;
    void fillNotices();

    const account::Account m_account;
    const sla::Definition m_definition;
    account::Exclusion m_exclusion;
    QString m_byRule;
    bool m_quiet = false; // fields are set by the program

    SlaTimeEdit* m_start;
    SlaTimeEdit* m_end;
    QComboBox* m_clause;
    QLineEdit* m_other;
    QComboBox* m_kind;
    QComboBox* m_notice; // data: its id; empty: none; kAnotherTime: m_noticeTime
    SlaTimeEdit* m_noticeTime;
    QComboBox* m_isAnnounced;
    SlaTimeEdit* m_announcedStart;
    SlaTimeEdit* m_announcedEnd;
    QLineEdit* m_concurrency;
    EvidenceField* m_evidence;
    QLineEdit* m_note;
    QComboBox* m_standing;
    QLineEdit* m_reason;
};

} // namespace clausemeter::widgets
