// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/invoicedialog.h"

#include "widgets/accountchanges.h"
#include "widgets/agreementchoice.h"
#include "widgets/amountfield.h"
#include "widgets/checkedform.h"
#include "widgets/dayfield.h"
#include "widgets/paymentrows.h"
#include "widgets/wordsfor.h"

#include <QComboBox>
#include <QLineEdit>
#include <algorithm>

namespace clausemeter::widgets {

using account::InvoiceEntry;
using account::InvoiceIssue;
using Field = InvoiceIssue::Field;
using Fault = InvoiceIssue::Fault;

namespace {

InvoiceEntry given(const CaseView& view, std::optional<std::size_t> index)
{
    if (index)
        return account::entryOf(view.data->account.account.invoices.at(*index));
    InvoiceEntry entry;
    entry.service = view.service().id;
    entry.agreement = AgreementChoice::firstKnown(*view.data->knowledge, view.service().agreements);
    return entry;
}

} // namespace

InvoiceDialog::InvoiceDialog(const CaseView& view, std::optional<std::size_t> index, Keeping keeping,
                             QWidget* parent)
    : EntryDialog(view, keeping, parent)
    , m_index(index)
    , m_id(new QLineEdit)
    , m_service(new QComboBox)
    , m_amount(new AmountField)
    , m_received(new DayField(view.data->analysis.asOf))
    , m_due(new DayField(view.data->analysis.asOf))
{
    resize(980, 560);
    const InvoiceEntry entry = given(view, index);
    m_agreement = new AgreementChoice(*view.data->knowledge, entry.agreement);
    m_payments = new PaymentRows(entry.payments, view.data->analysis.asOf,
                                 QString::fromStdString(view.data->analysis.customer.currency));
    m_service->addItem(QString(), QString());
    for (const std::string& id : view.data->account.account.serviceIds())
        m_service->addItem(QString::fromStdString(id), QString::fromStdString(id));
    m_id->setText(QString::fromStdString(entry.id));
    m_service->setCurrentIndex(std::max(0, m_service->findData(QString::fromStdString(entry.service))));
    m_amount->setAmount(entry.amount);
    m_received->setDay(entry.received);
    m_due->setDay(entry.due);
    makeForm();
    beginForm();
    m_id->setFocus();
}

void InvoiceDialog::makeForm()
{
    form()->addLine(m_id, "invoiceId");
    form()->addLine(m_agreement, "agreement");
    form()->addLine(m_service, "service");
    form()->addLine(m_amount, "amount");
    form()->addLine(m_received, "received");
    form()->addLine(m_due, "due");
    form()->addLine(m_payments, "payments");
    const auto edited = [this] { onFormEdited(); };
    connect(m_id, &QLineEdit::textChanged, this, edited);
    for (QComboBox* list : {static_cast<QComboBox*>(m_agreement), m_service})
        connect(list, &QComboBox::currentIndexChanged, this, edited);
    connect(m_amount, &AmountField::edited, this, edited);
    for (DayField* day : {m_received, m_due})
        connect(day, &DayField::edited, this, edited);
    connect(m_payments, &PaymentRows::edited, this, edited);
}

void InvoiceDialog::addPayment()
{
    m_payments->add();
}

InvoiceEntry InvoiceDialog::entry() const
{
    return {m_id->text().trimmed().toStdString(),
            m_agreement->agreement(),
            m_service->currentData().toString().toStdString(),
            m_amount->amount(),
            m_received->day(),
            m_due->day(),
            m_payments->payments()};
}

bool InvoiceDialog::hasUnreadable() const
{
    return m_amount->isUnreadable() || m_received->isUnreadable() || m_due->isUnreadable();
}

bool InvoiceDialog::canBeKept() const
{
    return !hasUnreadable() && account::issuesOf(entry(), view().data->account.account, m_index).empty();
}

account::Account InvoiceDialog::account() const
{
    const account::Account& before = view().data->account.account;
    return canBeKept() ? account::withInvoice(before, m_index, account::invoiceOf(entry())) : before;
}

std::string InvoiceDialog::service() const
{
    return entry().service;
}

bool InvoiceDialog::changesPaymentsOnly() const
{
    if (!m_index)
        return false;
    InvoiceEntry before = account::entryOf(view().data->account.account.invoices.at(*m_index));
    const bool arePaymentsSame = before.payments == m_payments->payments();
    before.payments = m_payments->payments();
    return !arePaymentsSame && before == entry();
}

void InvoiceDialog::showTrouble()
{
    const QString noAmount = tr("This is no amount. Write it like 1234.56, with 8 decimals at most.");
    const QString noDay = tr("This is no day. Write it like 2019-03-31.");
    const QString negative = tr("An amount is 0 or more. What was refunded is no payment.");
    QString id;
    QString amount = m_amount->isUnreadable() ? noAmount : QString();
    const std::size_t payments = m_payments->payments().size();
    std::vector<QString> days(payments);
    std::vector<QString> amounts(payments);
    for (const auto& [field, fault, payment] :
         account::issuesOf(entry(), view().data->account.account, m_index)) {
        if (fault == Fault::Missing && !wasTried())
            continue;
        switch (field) {
        case Field::Id:
            id = fault == Fault::Taken ? tr("Another invoice has this number. Each needs one of its own.")
                                       : tr("Say the number of the invoice.");
            break;
        case Field::Amount:
            if (amount.isEmpty())
                amount = fault == Fault::Negative ? negative : tr("Say the amount of the invoice.");
            break;
        case Field::PaymentDate:
            days[payment] = tr("Say on which day it was paid, or remove the payment.");
            break;
        case Field::PaymentAmount:
            amounts[payment] =
                fault == Fault::Negative ? negative : tr("Say how much was paid, or remove the payment.");
            break;
        }
    }
    form()->setTrouble(m_id, id);
    form()->setTrouble(m_amount, amount);
    form()->setTrouble(m_received, m_received->isUnreadable() ? noDay : QString());
    form()->setTrouble(m_due, m_due->isUnreadable() ? noDay : QString());
    m_payments->showTrouble(days, amounts);
}

void InvoiceDialog::focusTrouble()
{
    if (!form()->focusTrouble())
        m_payments->focusTrouble();
}

QString InvoiceDialog::heading() const
{
    return m_index ? tr("Change the invoice") : tr("Record an invoice");
}

QString InvoiceDialog::keepText() const
{
    return m_index ? tr("&Change") : tr("&Record");
}

QString InvoiceDialog::whyNoEffect(const sla::ServiceResult&) const
{
    return canBeKept() ? tr("Nothing that is computed of the invoice changes.")
                       : tr("What it changes is shown here once the invoice has a number, an amount, and a "
                            "day and an amount of each payment.");
}

std::vector<PartChange> InvoiceDialog::otherChanges(const report::Case& after) const
{
    const report::Case& before = *view().data;
    if (!m_index && after.invoices.size() == before.invoices.size())
        return {}; // it can't be kept as it is
    return AccountChanges::ofInvoice(wordsFor(this), before, m_index, after,
                                     m_index.value_or(after.invoices.size() - 1));
}

void InvoiceDialog::retranslateForm()
{
    form()->setCaption(m_id, tr("&Number"));
    form()->setCaption(m_agreement, tr("A&greement"));
    form()->setCaption(m_service, tr("&Service"));
    form()->setCaption(m_amount, tr("&Amount"));
    form()->setCaption(m_received, tr("Recei&ved on"));
    form()->setCaption(m_due, tr("&Due on"));
    form()->setCaption(m_payments, tr("&Payments"));
    setReasonCaption(tr("R&eason"));
    m_service->setItemText(0, tr("of no single service"));
    m_amount->setPlaceholderText(QString::fromStdString(view().data->analysis.customer.currency));
    form()->setHint(m_due, tr("Left empty: by the agreement, from the day of receipt."));
}

} // namespace clausemeter::widgets
