// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account/account.h"
#include "model/sla/definition.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace clausemeter::widgets {

class LinkButton;

// The fields of an exclusion. Which are shown depends on the rule that its clause has (semantics R14). Times
// are in the SLA clock, to the second.
class ExclusionFields : public QWidget {
    Q_OBJECT

public:
    ExclusionFields(const account::Account& account, const sla::Definition& definition,
                    account::Exclusion exclusion, QWidget* parent = nullptr);

    const account::Exclusion& exclusion() const { return m_exclusion; }
    // How it stands by rule, in words; shown as the choice that leaves it to the rule.
    void setByRule(const QString& standing);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    QDateTimeEdit* addTime(const char* name, Instant at);
    QDateTime shown(Instant at) const;
    Instant read(const QDateTimeEdit* field) const;
    void addRow(QWidget* field);
    void take();
    void showRows();
    void retranslateUi();
    void fillNotices();
    void chooseEvidence();

    const account::Account m_account;
    const sla::Definition m_definition;
    account::Exclusion m_exclusion;
    QString m_byRule;
    bool m_quiet = false; // fields are set by the program

    QFormLayout* m_form;
    std::vector<QLabel*> m_captions; // one a row, in the order of the rows
    QDateTimeEdit* m_start;
    QDateTimeEdit* m_end;
    QComboBox* m_clause;
    QLineEdit* m_other;
    QComboBox* m_kind;
    QComboBox* m_notice; // data: its id; empty: none; kAnotherTime: m_noticeTime
    QDateTimeEdit* m_noticeTime;
    QComboBox* m_isAnnounced;
    QDateTimeEdit* m_announcedStart;
    QDateTimeEdit* m_announcedEnd;
    QLineEdit* m_concurrency;
    QPlainTextEdit* m_evidence; // one a line
    LinkButton* m_chooseEvidence;
    QLineEdit* m_note;
    QComboBox* m_standing;
    QLineEdit* m_reason;
};

} // namespace clausemeter::widgets
