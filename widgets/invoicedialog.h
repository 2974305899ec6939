// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account/invoiceedit.h"
#include "widgets/accountchangedialog.h"

class QComboBox;
class QLineEdit;

namespace clausemeter::widgets {

class AgreementChoice;
class AmountField;
class CheckedForm;
class DayField;
class PaymentRows;

// Records an invoice with its payments, or changes one, and tells what that does to the due date, to what is
// unpaid and to the late fee on the as-of day.
class InvoiceDialog : public AccountChangeDialog {
    Q_OBJECT

public:
    // `index` into Account::invoices; absent: a new one.
    InvoiceDialog(const CaseView& view, std::optional<std::size_t> index, Keeping keeping,
                  QWidget* parent = nullptr);

    void addPayment(); // an empty one, with the keyboard in it

    // As it is while something in the fields can't be kept.
    account::Account account() const override;
    std::string service() const; // of the invoice; may be empty
    std::string reason() const;  // for the journal; may be empty
    bool changesPaymentsOnly() const;

    void accept() override;

protected:
    void changeEvent(QEvent* event) override;
    QString heading() const override;
    QString keepText() const override;
    QStringList faults() const override { return {}; } // they stand at their fields
    QString whyNoEffect(const sla::ServiceResult& after) const override;
    std::vector<PartChange> otherChanges(const report::Case& after) const override;

private:
    QWidget* makeForm();
    account::InvoiceEntry entry() const;
    bool hasUnreadable() const;
    bool canBeKept() const;
    void showTrouble();
    void retranslateForm();

    const std::optional<std::size_t> m_index;
    bool m_wasTried = false; // to keep: only then what is missing is missed
    CheckedForm* m_form;
    QLineEdit* m_id;
    AgreementChoice* m_agreement;
    QComboBox* m_service; // data: its id; empty: of no service
    AmountField* m_amount;
    DayField* m_received;
    DayField* m_due;
    PaymentRows* m_payments;
    QLineEdit* m_reason;
};

} // namespace clausemeter::widgets
