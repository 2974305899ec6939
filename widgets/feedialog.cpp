// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/feedialog.h"

#include "model/account/feeparts.h"
#include "model/sla/feeedit.h"
#include "widgets/amountfield.h"
#include "widgets/checkedform.h"
#include "widgets/wordsfor.h"

#include <QComboBox>
#include <algorithm>

namespace clausemeter::widgets {

using account::Fee;
using account::FeeFault;

FeeDialog::FeeDialog(const CaseView& view, std::optional<std::size_t> month, Keeping keeping, QWidget* parent)
    : EntryDialog(view, keeping, parent)
    , m_changed(month)
    , m_month(new QComboBox)
    , m_gross(new AmountField)
    , m_discount(new AmountField)
    , m_voucher(new AmountField)
    , m_promotionalCredit(new AmountField)
    , m_other(new AmountField)
    , m_cash(new AmountField)
{
    resize(940, 560);
    fillMonths();
    if (const auto& known = view.service().months[this->month()].fee) {
        m_gross->setAmount(known->gross);
        m_discount->setAmount(known->discount);
        m_voucher->setAmount(known->voucher);
        m_promotionalCredit->setAmount(known->promotionalCredit);
        m_other->setAmount(known->other);
        // Where it follows from the parts it goes on following them.
        m_cash->setAmount(account::isComplete(*known) ? std::nullopt : std::optional(known->cash));
    }
    makeForm();
    beginForm();
    if (month)
        m_gross->setFocus();
    else
        m_month->setFocus();
}

// The one that is changed, or those without a fee.
void FeeDialog::fillMonths()
{
    const auto& months = view().service().months;
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (m_changed ? i == *m_changed : !months[i].fee)
            m_month->addItem(QString(), qulonglong(i));
    }
    m_month->setCurrentIndex(std::max(0, m_month->findData(qulonglong(view().monthIndex))));
    m_month->setEnabled(!m_changed);
}

void FeeDialog::makeForm()
{
    form()->addLine(m_month, "feeMonth");
    form()->addLine(m_gross, "gross");
    form()->addLine(m_discount, "discount");
    form()->addLine(m_voucher, "voucher");
    form()->addLine(m_promotionalCredit, "promotionalCredit");
    form()->addLine(m_other, "other");
    form()->addLine(m_cash, "cash");
    const auto edited = [this] { onFormEdited(); };
    connect(m_month, &QComboBox::currentIndexChanged, this, edited);
    for (AmountField* field : {m_gross, m_discount, m_voucher, m_promotionalCredit, m_other, m_cash})
        connect(field, &AmountField::edited, this, edited);
}

std::size_t FeeDialog::month() const
{
    return std::size_t(m_month->currentData().toULongLong());
}

bool FeeDialog::isNew() const
{
    return !view().service().months[month()].fee;
}

Fee FeeDialog::fee() const
{
    const sla::ServiceMonth& of = view().service().months[month()].month;
    Fee fee;
    fee.service = view().service().id;
    fee.month = of.month();
    fee.monthStart = of.start;
    fee.gross = m_gross->amount();
    fee.discount = m_discount->amount();
    fee.voucher = m_voucher->amount();
    fee.promotionalCredit = m_promotionalCredit->amount();
    fee.other = m_other->amount();
    return fee;
}

bool FeeDialog::canBeKept() const
{
    const auto isBad = [](const AmountField* field) {
        return field->isUnreadable() || field->amount().value_or(Money()).isNegative();
    };
    Fee told = fee();
    return std::ranges::none_of(
               std::array{m_gross, m_discount, m_voucher, m_promotionalCredit, m_other, m_cash}, isBad) &&
           !account::settleCash(told, m_cash->amount());
}

account::Account FeeDialog::account() const
{
    const account::Account& before = view().data->account.account;
    if (!canBeKept())
        return before;
    Fee told = fee();
    account::settleCash(told, m_cash->amount());
    return sla::withFee(before, std::move(told));
}

void FeeDialog::showTrouble()
{
    const text::Words& words = wordsFor(this);
    const QString currency = QString::fromStdString(view().data->analysis.customer.currency);
    for (AmountField* field : {m_gross, m_discount, m_voucher, m_promotionalCredit, m_other, m_cash}) {
        QString trouble;
        if (field->isUnreadable())
            trouble = tr("This is no amount. Write it like 1234.56, with 8 decimals at most.");
        else if (field->amount().value_or(Money()).isNegative())
            trouble = tr("An amount is 0 or more.");
        form()->setTrouble(field, trouble);
    }
    Fee told = fee();
    const auto left = account::cashByParts(told);
    const auto fault = account::settleCash(told, m_cash->amount());
    if (fault == FeeFault::CashDisagrees && !m_cash->isUnreadable())
        form()->setTrouble(m_cash, tr("The parts leave %1. Correct one of them, or leave this empty.")
                                       .arg(words.money(*left, currency)));
    if (fault == FeeFault::NothingSaid && wasTried() && !m_gross->isUnreadable() && !m_cash->isUnreadable())
        form()->setTrouble(m_gross, tr("Say the consumed fee, or the cash part alone."));
    const bool follows = left && m_cash->text().trimmed().isEmpty();
    form()->setHint(m_cash, follows ? tr("By the parts: %1").arg(words.money(*left, currency))
                                    : tr("Left empty: consumed, less the other parts."));
    const auto rows = int(sla::feeRowsOf(view().data->account.account, view().service().id,
                                         view().service().months[month()].month));
    const bool becomesOne = rows > (view().service().months[month()].fee ? 1 : 0);
    form()->setHint(
        m_month, becomesOne ? tr("The account has %n rows for it; this one takes their place.", nullptr, rows)
                            : QString());
}

QString FeeDialog::heading() const
{
    return isNew() ? tr("Enter a fee") : tr("Change the fee");
}

QString FeeDialog::keepText() const
{
    return isNew() ? tr("&Enter") : tr("&Change");
}

QString FeeDialog::whyNoEffect(const sla::ServiceResult&) const
{
    return canBeKept() ? tr("It changes no voucher: either the service month met the standard, or it has no "
                            "data, or the amount stays the same.")
                       : tr("What it changes is shown here once the fee can be told from the fields.");
}

void FeeDialog::retranslateForm()
{
    const text::Words& words = wordsFor(this);
    form()->setCaption(m_month, tr("Service &month"));
    form()->setCaption(m_gross, tr("C&onsumed"));
    form()->setCaption(m_discount, tr("&Discount"));
    form()->setCaption(m_voucher, tr("Paid by &voucher"));
    form()->setCaption(m_promotionalCredit, tr("&Promotional credit"));
    form()->setCaption(m_other, tr("O&ther deductions"));
    form()->setCaption(m_cash, tr("Cas&h part"));
    setReasonCaption(tr("&Reason"));
    const QString currency = QString::fromStdString(view().data->analysis.customer.currency);
    for (AmountField* field : {m_gross, m_discount, m_voucher, m_promotionalCredit, m_other, m_cash})
        field->setPlaceholderText(currency);
    for (int i = 0; i < m_month->count(); ++i) {
        const auto& of = view().service().months[std::size_t(m_month->itemData(i).toULongLong())].month;
        m_month->setItemText(i, tr("%1 to %2").arg(words.date(of.start), words.date(of.end)));
    }
}

} // namespace clausemeter::widgets
