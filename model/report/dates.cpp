// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/dates.h"

#include "model/account/noticeservice.h"
#include "model/dues/invoicedues.h"
#include "model/dues/terms.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <algorithm>
#include <tuple>

namespace clausemeter::report {

namespace {

std::string uidOf(const std::vector<std::string>& parts)
{
    std::string joined;
    for (const std::string& part : parts)
        joined += std::to_string(part.size()) + ':' + part;
    const QByteArray bytes(joined.data(), qsizetype(joined.size()));
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return digest.first(32).toStdString() + "@clausemeter";
}

// `key` tells it from the others of its kind, customer and service, whatever its day.
CustomerDate newDate(DateKind kind, Date day, const std::string& customer, const Bilingual& customerName,
                     const std::string& service, const std::string& subject, const std::string& key)
{
    CustomerDate date;
    date.day = day;
    date.kind = kind;
    date.customer = customer;
    date.customerName = customerName;
    date.service = service;
    date.subject = subject;
    date.uid = uidOf({tokenOf(kind), customer, service, key});
    return date;
}

std::optional<Date> dayFiled(const sla::ClaimResult& claim)
{
    return claim.state == sla::ClaimState::Filed ? std::optional(claim.filed->filed) : std::nullopt;
}

class DateCollector {
public:
    explicit DateCollector(const DatesInput& input)
        : m_in(input)
    {
    }

    std::vector<CustomerDate> collect()
    {
        addTerms();
        addServices();
        addClaims();
        addBills();
        addInvoices();
        addMaintenance();
        addNotices();
        std::ranges::stable_sort(
            m_dates, {}, [](const CustomerDate& d) { return std::tie(d.day, d.kind, d.service, d.subject); });
        return std::move(m_dates);
    }

private:
    CustomerDate& add(DateKind kind, Date day, const std::string& service, const std::string& subject,
                      const std::string& key)
    {
        const account::Customer& customer = m_in.account.customer;
        m_dates.push_back(newDate(kind, day, customer.id, customer.name, service, subject, key));
        return m_dates.back();
    }

    static Bilingual both(const std::string& text) { return {text, text}; }

    const dues::AgreementTerms* terms(const std::string& agreement) const
    {
        const auto found = m_in.agreements.find(agreement);
        return found == m_in.agreements.end() ? nullptr : &found->second;
    }

    // Agreements in the order of their first appearance, with the services that list them.
    std::vector<std::pair<std::string, std::vector<account::Service>>> servicesByAgreement() const
    {
        std::vector<std::pair<std::string, std::vector<account::Service>>> list;
        for (const account::Service& service : m_in.account.services) {
            for (const std::string& id : service.agreements) {
                const auto known = std::ranges::find(list, id, [](const auto& entry) { return entry.first; });
                if (known == list.end())
                    list.push_back({id, {service}});
                else
                    known->second.push_back(service);
            }
        }
        return list;
    }

    void addTerms()
    {
        for (const auto& [id, services] : servicesByAgreement()) {
            const dues::AgreementTerms* agreement = terms(id);
            if (!agreement)
                continue;
            const auto record = m_in.records.find(id);
            const bool isRecorded = record != m_in.records.end();
            const Date accepted = isRecorded ? record->second.accepted
                                             : std::ranges::min(services, {}, &account::Service::start).start;
            const auto term =
                dues::termOn(m_in.asOf, accepted, isRecorded ? record->second.notRenewed : std::nullopt,
                             services, *agreement);
            if (!term)
                continue;
            const std::string clause = agreement->cite(term->extended ? agreement->yearlyTerm->extendedClause
                                                                      : agreement->yearlyTerm->clause);
            const auto put = [&](DateKind kind, Date day) {
                CustomerDate& date = add(kind, day, {}, id, id + toIso(day).substr(0, 4));
                date.agreement = id;
                date.clause = both(clause);
                date.provisional = !isRecorded;
            };
            if (term->end)
                put(DateKind::TermEnd, *term->end);
            if (term->renewsOn)
                put(DateKind::TermRenewal, *term->renewsOn);
        }
    }

    void addServices()
    {
        for (const account::Service& service : m_in.account.services) {
            const bool goesOn =
                service.end && std::ranges::any_of(m_in.account.services, [&](const auto& s) {
                    return s.id == service.id && s.start == *service.end + std::chrono::days(1);
                });
            if (!service.end || goesOn)
                continue;
            const std::string key = toIso(service.start);
            add(DateKind::ServiceEnd, *service.end, service.id, {}, key);
            for (const std::string& id : service.agreements) {
                const dues::AgreementTerms* agreement = terms(id);
                if (!agreement)
                    continue;
                const auto days = m_in.retentionDays.find(service.id);
                const auto retention = dues::retentionAfter(
                    *service.end, *agreement,
                    days == m_in.retentionDays.end() ? std::nullopt : std::optional(days->second));
                if (!retention || !retention->lastDay)
                    continue;
                CustomerDate& date =
                    add(DateKind::RetentionEnd, *retention->lastDay, service.id, {}, key + id);
                date.agreement = id;
                date.clause = both(retention->derivation.front().clauses.front());
            }
        }
    }

    void addClaims()
    {
        for (const sla::ServiceResult& service : m_in.analysis.services) {
            for (const sla::MonthResult& month : service.months) {
                if (!month.finished || month.standardMet.value_or(true))
                    continue;
                const account::Customer& customer = m_in.account.customer;
                for (CustomerDate& date : claimDates(
                         {customer.id, customer.name, customer.currency, service.id, service.definition,
                          month.month, month.claim.window, month.voucher, dayFiled(month.claim)}))
                    m_dates.push_back(std::move(date));
            }
        }
    }

    void addBills()
    {
        for (const ReceivedBill& bill : m_in.bills) {
            const dues::AgreementTerms* agreement = terms(bill.agreement);
            const bool inForce = std::ranges::any_of(m_in.account.services, [&](const auto& service) {
                return (bill.service.empty() || service.id == bill.service) &&
                       std::ranges::find(service.agreements, bill.agreement) != service.agreements.end();
            });
            if (!agreement || !inForce)
                continue;
            const auto confirmation = dues::billConfirmation(bill.received, *agreement, m_in.calendar);
            if (!confirmation)
                continue;
            CustomerDate& date =
                add(DateKind::BillConfirmed, confirmation->confirmed, bill.service, bill.name, bill.name);
            date.agreement = bill.agreement;
            date.clause = both(confirmation->derivation.front().clauses.front());
            date.provisional = confirmation->lastDay.provisional;
        }
    }

    void addInvoices()
    {
        const auto results = dues::invoicesOn(m_in.account, m_in.agreements, m_in.calendar, m_in.asOf);
        for (std::size_t i = 0; i < results.size(); ++i) {
            const account::Invoice& invoice = m_in.account.invoices[i];
            const dues::InvoiceOnDay& result = results[i];
            if (!result.due.day || result.unpaid == Money())
                continue;
            const auto put = [&](DateKind kind, Date day) -> CustomerDate& {
                CustomerDate& date = add(kind, day, invoice.service, invoice.id, invoice.id);
                date.amount = result.unpaid;
                date.currency = m_in.account.customer.currency;
                date.provisional = result.due.day->provisional;
                date.agreement = invoice.agreement;
                return date;
            };
            CustomerDate& due = put(DateKind::PaymentDue, result.due.day->day);
            if (const auto& clauses = result.derivation.front().clauses; !clauses.empty())
                due.clause = both(clauses.front());
            if (result.lateFee) {
                const dues::AgreementTerms& agreement = *terms(invoice.agreement);
                put(DateKind::LateFeeRuns, result.due.day->day + std::chrono::days(1)).clause =
                    both(agreement.cite(agreement.lateFee->clause));
            }
            for (const dues::RemedyFrom& remedy : result.remedies) {
                if (remedy.remedy == dues::Remedy::Terminate)
                    put(DateKind::TerminationPossible, remedy.from).clause = both(remedy.clause);
            }
        }
    }

    // Of those that are to be notified (R14, 4.10); a window that was rejected is one all the same.
    void addMaintenance()
    {
        const SlaClock clock = m_in.account.clock;
        for (const account::Exclusion& exclusion : m_in.account.exclusions) {
            const auto result =
                std::ranges::find(m_in.analysis.services, exclusion.service, &sla::ServiceResult::id);
            if (exclusion.kind == account::ExclusionKind::Unspecified ||
                result == m_in.analysis.services.end())
                continue;
            const Instant start = exclusion.announced ? exclusion.announced->start : exclusion.time.start;
            CustomerDate& date = add(DateKind::Maintenance, clock.dateOf(start), exclusion.service,
                                     toShort(start, clock), toIso(exclusion.time.start, clock));
            date.agreement = result->definition.id;
            date.clause = {result->definition.shortName.zh + " " + exclusion.clause,
                           result->definition.shortName.en + " " + exclusion.clause};
        }
    }

    void addNotices()
    {
        const SlaClock clock = m_in.account.clock;
        for (const account::Notice& notice : m_in.account.notices) {
            const auto served = account::servedAt(notice, m_in.calendar, clock);
            if (!served)
                continue;
            const Date day = clock.dateOf(*served);
            CustomerDate& date = add(DateKind::NoticeServed, day, {}, notice.id, notice.id);
            date.agreement = notice.agreement;
            const dues::AgreementTerms* agreement = terms(notice.agreement);
            if (agreement && agreement->noticeServing) {
                date.clause = both(agreement->cite(agreement->noticeServing->clause));
                date.provisional = agreement->noticeServing->value == dues::NoticeServing::ByChannel &&
                                   !m_in.calendar.isKnown(std::chrono::year_month_day(day).year());
            }
        }
    }

    const DatesInput& m_in;
    std::vector<CustomerDate> m_dates;
};

} // namespace

const char* tokenOf(DateKind kind)
{
    static constexpr const char* kTokens[kDateKindCount] = {
        "term-end",     "term-renewal",  "service-end",          "retention-end",
        "claim-opens",  "claim-closes",  "claim-filed",          "bill-confirmed",
        "payment-due",  "late-fee-runs", "termination-possible", "maintenance",
        "notice-served"};
    return kTokens[int(kind)];
}

std::array<CustomerDate, 2> claimDates(const ClaimDatesInput& in)
{
    const auto make = [&in](DateKind kind, Date day, const std::string& clause) {
        CustomerDate date = newDate(kind, day, in.customer, in.customerName, in.service,
                                    toIso(in.month.month()), toIso(in.month.start));
        date.agreement = in.definition.id;
        const Bilingual& name = in.definition.shortName;
        date.clause = {name.zh + " " + clause, name.en + " " + clause};
        date.amount = in.voucher;
        date.currency = in.currency;
        return date;
    };
    std::array<CustomerDate, 2> dates{
        make(DateKind::ClaimOpens, in.window.opens, in.definition.claimOpens.clause),
        make(DateKind::ClaimCloses, in.window.closes, in.definition.claimCloses.clause)};
    dates[0].provisional = in.window.provisional; // the last day needs no calendar (R22)
    if (in.filed) {
        dates[1].kind = DateKind::ClaimFiled;
        dates[1].day = *in.filed;
    }
    return dates;
}

std::vector<CustomerDate> customerDates(const DatesInput& input)
{
    return DateCollector(input).collect();
}

std::vector<CustomerDate> filtered(const std::vector<CustomerDate>& dates, const DateFilter& filter)
{
    std::vector<CustomerDate> kept;
    std::ranges::copy_if(dates, std::back_inserter(kept), [&filter](const CustomerDate& date) {
        return (filter.kinds.empty() || filter.kinds.contains(date.kind)) &&
               (!filter.from || date.day >= *filter.from) && (!filter.until || date.day <= *filter.until) &&
               (filter.service.empty() || date.service == filter.service);
    });
    return kept;
}

} // namespace clausemeter::report
