// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dues/invoicedues.h"

#include <algorithm>

namespace clausemeter::dues {

using sla::Reading;
using sla::StepId;

namespace {

constexpr std::chrono::days kDay(1);

// Days with the same unpaid amount, both included.
struct UnpaidSpan {
    Date first;
    Date last;
    Money unpaid;

    std::int64_t days() const { return (last - first).count() + 1; }
};

// Payments up to `day`, by date.
std::vector<account::Payment> paymentsUntil(const account::Invoice& invoice, Date day)
{
    std::vector<account::Payment> payments;
    for (const account::Payment& payment : invoice.payments) {
        if (payment.date <= day)
            payments.push_back(payment);
    }
    std::ranges::stable_sort(payments, {}, &account::Payment::date);
    return payments;
}

std::vector<UnpaidSpan> overdueSpans(const account::Invoice& invoice,
                                     const std::vector<account::Payment>& payments, Date due, Date day)
{
    std::vector<UnpaidSpan> spans;
    Money unpaid = invoice.amount;
    std::size_t next = 0;
    for (Date first = due + kDay; first <= day;) {
        for (; next < payments.size() && payments[next].date < first; ++next)
            unpaid = unpaid - payments[next].amount;
        const Date last = next < payments.size() ? std::min(payments[next].date, day) : day;
        if (unpaid > Money())
            spans.push_back({first, last, unpaid});
        first = last + kDay;
    }
    return spans;
}

bool hasSamePaymentTwice(const std::vector<account::Payment>& payments)
{
    for (auto at = payments.begin(); at != payments.end(); ++at) {
        if (std::find(at + 1, payments.end(), *at) != payments.end())
            return true;
    }
    return false;
}

class InvoiceReckoning {
public:
    InvoiceReckoning(const account::Invoice& invoice, const AgreementTerms* terms,
                     const calendar::BusinessCalendar& calendar, Date day)
        : m_invoice(invoice)
        , m_terms(terms)
        , m_day(day)
        , m_payments(paymentsUntil(invoice, day))
    {
        m_result.due = dueDay(invoice, terms, calendar);
    }

    InvoiceOnDay make()
    {
        for (const account::Payment& payment : m_payments)
            m_result.paid += payment.amount;
        const Money rest = m_invoice.amount - m_result.paid;
        m_result.unpaid = std::max(rest, Money());
        m_result.beyond = std::max(Money() - rest, Money());
        tellDue();
        m_result.state = state();
        if (m_result.due.day) {
            reckonLateFee(m_result.due.day->day);
            if (m_result.unpaid > Money())
                addRemedies(m_result.due.day->day);
        }
        if (m_result.beyond > Money()) {
            m_result.lateFeePaid = std::min(m_result.beyond, m_result.lateFee.value_or(Money()));
            m_result.issues.push_back(InvoiceIssue::PaidBeyond);
            add(StepId::PaidBeyond, {}, {m_result.paid, m_invoice.amount, m_result.beyond});
        }
        if (hasSamePaymentTwice(m_payments))
            m_result.issues.push_back(InvoiceIssue::SamePaymentTwice);
        return std::move(m_result);
    }

private:
    void add(StepId id, std::vector<std::string> clauses, std::vector<sla::StepValue> values,
             Reading reading = Reading::None)
    {
        m_result.derivation.push_back({id, std::move(clauses), std::move(values), reading});
    }

    void tellDue()
    {
        const DueDay& due = m_result.due;
        switch (due.source) {
        case DueSource::Given:
            add(StepId::DueGiven, {}, {due.day->day});
            break;
        case DueSource::AfterReceipt:
            add(StepId::DueAfterReceipt, {m_terms->cite(m_terms->paymentDueWorkingDays->clause)},
                {*m_invoice.received, std::int64_t(m_terms->paymentDueWorkingDays->value), due.day->day},
                due.day->provisional ? Reading::WeekdayFallback : Reading::None);
            break;
        case DueSource::Unknown:
            add(StepId::DueUnknown,
                m_terms && m_terms->paymentDueClause
                    ? std::vector<std::string>{m_terms->cite(*m_terms->paymentDueClause)}
                    : std::vector<std::string>{},
                {});
            break;
        }
    }

    InvoiceState state() const
    {
        if (m_result.unpaid == Money())
            return InvoiceState::Settled;
        if (!m_result.due.day)
            return InvoiceState::DueUnknown;
        return m_day > m_result.due.day->day ? InvoiceState::Overdue : InvoiceState::NotDue;
    }

    void reckonLateFee(Date due)
    {
        const std::vector<UnpaidSpan> spans = overdueSpans(m_invoice, m_payments, due, m_day);
        Money amountDays;
        for (const UnpaidSpan& span : spans) {
            m_result.overdueDays += span.days();
            amountDays += Money::fromUnits(span.unpaid.units() * span.days());
        }
        if (m_result.overdueDays > 0)
            add(StepId::OverdueDays, {}, {due, m_day, m_result.overdueDays});
        if (!m_terms || !m_terms->lateFee)
            return;
        const LateFeeRule& rule = *m_terms->lateFee;
        m_result.lateFee = amountDays.percentRounded(rule.percentPerDay);
        if (spans.empty())
            return;
        const std::string clause = m_terms->cite(rule.clause);
        add(StepId::LateFeeRate, {clause}, {sla::Percent{rule.percentPerDay}},
            rule.postPaidOnly ? Reading::InvoicePostPaid : Reading::None);
        for (const UnpaidSpan& span : spans)
            add(StepId::UnpaidSpan, {clause}, {span.first, span.last, span.days(), span.unpaid});
        add(StepId::LateFee, {clause}, {amountDays, sla::Percent{rule.percentPerDay}, *m_result.lateFee},
            rule.untilPenaltyPaid ? Reading::LateFeeUntilPenaltyPaid : Reading::LateFeeSimple);
    }

    void addRemedy(Remedy remedy, StepId step, Date from, const std::string& clause, Reading reading)
    {
        m_result.remedies.push_back({remedy, from, m_terms->cite(clause)});
        add(step, {m_terms->cite(clause)}, {m_result.due.day->day, from}, reading);
    }

    void addRemedies(Date due)
    {
        if (!m_terms)
            return;
        const Date late = due + kDay;
        std::optional<Date> termination;
        if (m_terms->terminationOverdueDays)
            termination = due + std::chrono::days(m_terms->terminationOverdueDays->value) + kDay;
        if (m_terms->suspensionAtOnceClause)
            addRemedy(Remedy::Suspend, StepId::SuspensionFrom, late, *m_terms->suspensionAtOnceClause,
                      Reading::None);
        if (const auto& prepaid = m_terms->prepaidTaken; prepaid && prepaid->value == PrepaidTaken::SetOff)
            addRemedy(Remedy::SetOffPrepaid, StepId::SetOffFrom, late, prepaid->clause, Reading::None);
        if (termination)
            addRemedy(Remedy::Terminate, StepId::TerminationFrom, *termination,
                      m_terms->terminationOverdueDays->clause, Reading::None);
        if (const auto& prepaid = m_terms->prepaidTaken; prepaid && prepaid->value == PrepaidTaken::Forfeited)
            addRemedy(Remedy::ForfeitPrepaid, StepId::ForfeitureFrom, termination.value_or(late),
                      prepaid->clause, Reading::ForfeitedWithTermination);
    }

    const account::Invoice& m_invoice;
    const AgreementTerms* m_terms;
    Date m_day;
    std::vector<account::Payment> m_payments;
    InvoiceOnDay m_result;
};

bool listsAgreement(const account::Account& account, const account::Invoice& invoice)
{
    return std::ranges::any_of(account.services, [&](const account::Service& service) {
        return (invoice.service.empty() || service.id == invoice.service) &&
               std::ranges::find(service.agreements, invoice.agreement) != service.agreements.end();
    });
}

} // namespace

DueDay dueDay(const account::Invoice& invoice, const AgreementTerms* terms,
              const calendar::BusinessCalendar& calendar)
{
    if (invoice.due)
        return {calendar::DatedDay{*invoice.due, false}, DueSource::Given};
    if (!terms || !terms->paymentDueWorkingDays || !invoice.received)
        return {};
    return {calendar.businessDaysAfter(*invoice.received, terms->paymentDueWorkingDays->value),
            DueSource::AfterReceipt};
}

InvoiceOnDay invoiceOn(const account::Invoice& invoice, const AgreementTerms* terms,
                       const calendar::BusinessCalendar& calendar, Date day)
{
    return InvoiceReckoning(invoice, terms, calendar, day).make();
}

std::vector<InvoiceOnDay> invoicesOn(const account::Account& account,
                                     const std::map<std::string, AgreementTerms>& agreements,
                                     const calendar::BusinessCalendar& calendar, Date day)
{
    std::vector<InvoiceOnDay> results;
    for (const account::Invoice& invoice : account.invoices) {
        const auto found = agreements.find(invoice.agreement);
        const bool inForce = listsAgreement(account, invoice);
        const bool applies = found != agreements.end() && inForce;
        InvoiceOnDay result = invoiceOn(invoice, applies ? &found->second : nullptr, calendar, day);
        if (!inForce)
            result.issues.push_back(InvoiceIssue::AgreementNotInForce);
        else if (found == agreements.end())
            result.issues.push_back(InvoiceIssue::AgreementUnknown);
        if (std::ranges::count(account.invoices, invoice.id, &account::Invoice::id) > 1)
            result.issues.push_back(InvoiceIssue::SameInvoiceTwice);
        results.push_back(std::move(result));
    }
    return results;
}

} // namespace clausemeter::dues
