// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/accountchangedialog.h"

class QComboBox;
class QLineEdit;

namespace clausemeter::widgets {

class AgreementChoice;
class CheckedForm;
class SlaTimeEdit;

// Records a notice, or changes one, and tells when it counts as served and what that does to exclusions that
// name it, in all services. Times are in the SLA clock, to the second.
class NoticeDialog : public AccountChangeDialog {
    Q_OBJECT

public:
    // `index` into Account::notices; absent: a new one, sent at `sent` unless changed.
    NoticeDialog(const CaseView& view, std::optional<std::size_t> index, Instant sent, Keeping keeping,
                 QWidget* parent = nullptr);

    // As it is while something in the fields can't be kept.
    account::Account account() const override;
    std::string reason() const; // for the journal; may be empty

    void accept() override;

protected:
    void changeEvent(QEvent* event) override;
    QString heading() const override;
    QString keepText() const override;
    QStringList faults() const override { return {}; } // they stand at their fields
    QString whyNoEffect(const sla::ServiceResult& after) const override;
    bool touchesAllServices() const override { return true; }
    std::vector<PartChange> otherChanges(const report::Case& after) const override;

private:
    QWidget* makeForm();
    account::Notice notice() const;
    bool canBeKept() const;
    void showTrouble();
    void retranslateForm();

    const std::optional<std::size_t> m_index;
    bool m_wasTried = false; // to keep: only then what is missing is missed
    CheckedForm* m_form;
    QLineEdit* m_id;
    AgreementChoice* m_agreement;
    QLineEdit* m_subject;
    QComboBox* m_channel;
    SlaTimeEdit* m_sent;
    QComboBox* m_isSigned;
    SlaTimeEdit* m_signedAt;
    QLineEdit* m_reason;
};

} // namespace clausemeter::widgets
