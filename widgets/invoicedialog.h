// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account/invoiceedit.h"
#include "widgets/entrydialog.h"

class QComboBox;
class QLineEdit;

namespace clausemeter::widgets {

class AgreementChoice;
class AmountField;
class DayField;
class PaymentRows;

// Records an invoice with its payments, or changes one, and tells what that does to the due date, to what is
// unpaid and to the late fee on the as-of day.
class InvoiceDialog : public EntryDialog {
    Q_OBJECT

public:
    // `index` into Account::invoices; absent: a new one.
    InvoiceDialog(const CaseView& view, std::optional<std::size_t> index, Keeping keeping,
                  QWidget* parent = nullptr);

    void addPayment(); // an empty one, with the keyboard in it

    // As it is while something in the fields can't be kept.
    account::Account account() const override;
    std::string service() const; // of the invoice; may be empty
    bool changesPaymentsOnly() const;

protected:
    bool canBeKept() const override;
    void showTrouble() override;
    void focusTrouble() override;
    void retranslateForm() override;
    QString heading() const override;
    QString keepText() const override;
    QString whyNoEffect(const sla::ServiceResult& after) const override;
    std::vector<PartChange> otherChanges(const report::Case& after) const override;

private:
    void makeForm();
    account::InvoiceEntry entry() const;
    bool hasUnreadable() const;

    const std::optional<std::size_t> m_index;
    QLineEdit* m_id;
    AgreementChoice* m_agreement;
    QComboBox* m_service; // data: its id; empty: of no service
    AmountField* m_amount;
    DayField* m_received;
    DayField* m_due;
    PaymentRows* m_payments;
};

} // namespace clausemeter::widgets
