// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/entrydialog.h"

class QComboBox;
class QLineEdit;

namespace clausemeter::widgets {

class AgreementChoice;
class SlaTimeEdit;

// Records a notice, or changes one, and tells when it counts as served and what that does to exclusions that
// name it, in all services. Times are in the SLA clock, to the second.
class NoticeDialog : public EntryDialog {
    Q_OBJECT

public:
    // `index` into Account::notices; absent: a new one, sent at `sent` unless changed.
    NoticeDialog(const CaseView& view, std::optional<std::size_t> index, Instant sent, Keeping keeping,
                 QWidget* parent = nullptr);

    // As it is while something in the fields can't be kept.
    account::Account account() const override;

protected:
    bool canBeKept() const override;
    void showTrouble() override;
    void retranslateForm() override;
    QString heading() const override;
    QString keepText() const override;
    QString whyNoEffect(const sla::ServiceResult& after) const override;
    bool touchesAllServices() const override { return true; }
    std::vector<PartChange> otherChanges(const report::Case& after) const override;

private:
    void makeForm();
    account::Notice notice() const;

    const std::optional<std::size_t> m_index;
    QLineEdit* m_id;
    AgreementChoice* m_agreement;
    QLineEdit* m_subject;
    QComboBox* m_channel;
    SlaTimeEdit* m_sent;
    QComboBox* m_isSigned;
    SlaTimeEdit* m_signedAt;
};

} // namespace clausemeter::widgets
