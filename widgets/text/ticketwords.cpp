// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/text/ticketwords.h"

#include <QFileInfo>
#include <algorithm>

namespace clausemeter::text {

namespace {

constexpr auto kContract = sla::View::Contract;

// Text of a log or an account in one line, whatever is in it.
QString own(const std::string& text)
{
    return QString::fromStdString(text).simplified();
}

std::vector<std::string> ticketClauses(const sla::Definition& d, const sla::MonthResult& m,
                                       const account::Account& account)
{
    std::vector<std::string> named;
    const auto name = [&named](const std::string& number) {
        if (!number.empty() && std::ranges::find(named, number) == named.end())
            named.push_back(number);
    };
    for (const std::string& number :
         {d.serviceMonthClause, d.feeClause, d.successRateClause, d.slotThresholdPercent.clause,
          d.situationMinutes.clause, d.totalMinutesClause, d.availabilityClause, d.standardPercent.clause,
          d.tiers[*m.tier].clause, d.feeDeductionClause, d.claimOpens.clause, d.prevailingRecordClause})
        name(number);
    if (m.customerCausedFailures > 0)
        std::ranges::for_each(d.notAttributableClauses, name);
    for (const sla::AppliedExclusion& applied : m.exclusions) {
        const account::Exclusion& exclusion = account.exclusions[applied.index];
        if (applied.releasedContract == 0)
            continue;
        name(exclusion.clause);
        name(exclusion.otherClause);
    }
    return named;
}

class Ticket {
public:
    Ticket(const Words& words, const report::Case& c, std::size_t service, std::size_t month)
        : w(words)
        , m_case(c)
        , m_service(c.analysis.services[service])
        , m(m_service.months[month])
        , d(m_service.definition)
        , m_currency(QString::fromStdString(c.analysis.customer.currency))
    {
    }

    QString make(const std::optional<book::ClaimRecord>& record)
    {
        add(w.say("Ticket", "Voucher claim: %1 %2, service month %3")
                .arg(w.pick(d.serviceName), own(m_service.id), days()));
        addWho(record);
        addRequest();
        addFigures();
        addWindows();
        addLeftOut();
        addMoney();
        addEvidence();
        addEnd();
        return m_lines.join(u'\n') + u'\n';
    }

private:
    void add(const QString& line) { m_lines << line; }
    void heading(const QString& text) { m_lines << QString() << text; }
    void item(const QString& text) { m_lines << QStringLiteral("- ") + text; }
    void fact(const QString& name, const QString& value)
    {
        add(w.say("Ticket", "%1: %2", "what, figure").arg(name, value));
    }
    // The name of a figure with the clause that says what it is.
    QString cited(const QString& text, const QStringList& clauses) const
    {
        return w.say("Ticket", "%1 (%2)", "text, clauses").arg(text, w.list(clauses));
    }
    QString clause(const std::string& number) const { return w.clause(d, number); }
    QString days() const
    {
        return w.say("Ticket", "%1 to %2").arg(w.date(m.month.start), w.date(m.month.end));
    }
    QString minutes(std::int64_t seconds) const { return w.say("Words", "%1 min").arg(w.minutes(seconds)); }

    void addWho(const std::optional<book::ClaimRecord>& record)
    {
        const account::Customer& customer = m_case.analysis.customer;
        add({});
        const QString name = own(w.pick(customer.name).toStdString());
        const QString id = own(customer.id);
        if (!name.isEmpty())
            fact(w.say("Ticket", "Customer"), name);
        if (!id.isEmpty())
            fact(w.say("Ticket", "Account ID"), id);
        fact(w.say("Ticket", "Service"), w.pick(d.serviceName) + u' ' + own(m_service.id));
        fact(w.say("Ticket", "Agreement"),
             w.say("Ticket", "%1, version %2").arg(w.pick(d.title), QString::fromStdString(d.version)));
        fact(cited(w.say("Ticket", "Service month"), {clause(d.serviceMonthClause)}), days());
        fact(cited(w.say("Ticket", "Claims possible"), {clause(d.claimOpens.clause)}),
             w.say("Ticket", "%1 to %2").arg(w.date(m.claim.window.opens), w.date(m.claim.window.closes)));
        if (record && record->filed && !record->ticket.empty())
            fact(w.say("Ticket", "Earlier ticket"),
                 w.say("Ticket", "%1 of %2").arg(own(record->ticket), w.date(*record->filed)));
    }

    void addRequest()
    {
        heading(w.say("Ticket", "Request"));
        const sla::Tier& tier = d.tiers[*m.tier];
        const QString share = w.plainPercent(tier.voucherPercent);
        add(w.say("Ticket",
                  "The availability of this service month was %1, lower than the standard of %2 (%3).")
                .arg(w.percent(*m.availabilityPercent[kContract]), w.plainPercent(d.standardPercent.value),
                     clause(d.standardPercent.clause)));
        if (m.voucher)
            add(w.say("Ticket", "We ask for the voucher of %1 of the monthly service fee, %2 (%3).")
                    .arg(share, w.money(*m.voucher, m_currency), clause(tier.clause)));
        else
            add(w.say("Ticket",
                      "We ask for the voucher of %1 of the monthly service fee (%2). The fee is not in our "
                      "records; please take it from yours and tell us the amount.")
                    .arg(share, clause(tier.clause)));
    }

    void addFigures()
    {
        heading(w.say("Ticket", "Figures"));
        fact(cited(w.say("Ticket", "Total minutes of the service month"), {clause(d.totalMinutesClause)}),
             w.count(m.totalMinutes));
        if (m.hasDowntime())
            fact(cited(w.say("Ticket", "Service downtime"), {clause(d.situationMinutes.clause)}),
                 minutes(m.downtimeSeconds[kContract]));
        else
            fact(cited(w.say("Ticket", "Mean of the error rates"), {clause(d.availabilityClause)}),
                 w.percent(Decimal::fromInteger(100) - *m.availabilityPercent[kContract]));
        fact(cited(w.say("Ticket", "Service availability"), {clause(d.availabilityClause)}),
             w.say("Ticket", "%1, cut off after four decimals")
                 .arg(w.percent(*m.availabilityPercent[kContract])));
        if (m.requests && m.successes)
            fact(cited(w.say("Ticket", "Requests and successes"), {clause(d.successRateClause)}),
                 w.say("Ticket", "%1 and %2").arg(w.count(*m.requests), w.count(*m.successes)));
        if (m.shape == sla::Shape::Outages)
            return;
        const std::int64_t all = m.slots.withData + m.slots.noData + m.slots.pending;
        fact(w.say("Ticket", "Five-minute slots with data"),
             w.say("Ticket", "%1 out of %2").arg(w.count(m.slots.withData), w.count(all)));
    }

    QString windowLine(const sla::Window& window) const
    {
        const QString time = w.span(window.time, m_case.analysis.clock);
        const QString length = window.countedSeconds == window.seconds
                                   ? minutes(window.seconds)
                                   : w.say("Ticket", "%1 of %2 count")
                                         .arg(minutes(window.countedSeconds), minutes(window.seconds));
        if (!window.lowestRatePercent)
            return w.say("Ticket", "%1, %2", "time, length").arg(time, length);
        const QString rate = w.percent(*window.lowestRatePercent);
        if (!window.requests || !window.failures)
            return w.say("Ticket", "%1, %2; lowest success rate of a slot %3").arg(time, length, rate);
        return w.say("Ticket", "%1, %2; requests %3, failures %4, lowest success rate of a slot %5")
            .arg(time, length, w.count(*window.requests), w.count(*window.failures), rate);
    }

    void addWindows()
    {
        if (!m.hasDowntime())
            return;
        heading(cited(w.say("Ticket", "Unavailable time, on the clock UTC%1")
                          .arg(QString::fromStdString(toIso(m_case.analysis.clock))),
                      {clause(d.slotThresholdPercent.clause)}));
        std::size_t listed = 0;
        std::int64_t rest = 0;
        int more = 0;
        for (const sla::Window& window : m.windows) {
            if (window.countedSeconds == 0)
                continue;
            if (listed < kListedInTicket) {
                item(windowLine(window));
                ++listed;
            } else {
                ++more;
                rest += window.countedSeconds;
            }
        }
        if (more > 0)
            item(w.say("Ticket", "and %n more windows, %1 counted", nullptr, more).arg(minutes(rest)));
    }

    void addLeftOut()
    {
        heading(m.hasDowntime() ? w.say("Ticket", "Left out of the downtime")
                                : w.say("Ticket", "Left out of the error rates"));
        const auto before = m_lines.size();
        std::size_t listed = 0;
        std::int64_t rest = 0;
        int more = 0;
        for (const sla::AppliedExclusion& applied : m.exclusions) {
            if (applied.releasedContract == 0)
                continue;
            const account::Exclusion& exclusion = m_case.account.account.exclusions[applied.index];
            if (listed < kListedInTicket) {
                item(w.say("Ticket", "%1: %2 released under %3")
                         .arg(w.span(exclusion.time, m_case.analysis.clock),
                              minutes(applied.releasedContract), w.clause(d, exclusion)));
                ++listed;
            } else {
                ++more;
                rest += applied.releasedContract;
            }
        }
        if (more > 0)
            item(w.say("Ticket", "and %n more, %1 released", nullptr, more).arg(minutes(rest)));
        if (m.customerCausedFailures > 0) {
            QStringList clauses;
            for (const std::string& number : d.notAttributableClauses)
                clauses << clause(number);
            item(w.say("Ticket",
                       "Failures that we caused ourselves, on both sides of the success rate: %1 (%2)")
                     .arg(w.count(m.customerCausedFailures), w.list(clauses)));
        }
        if (m_lines.size() == before)
            item(w.say("Ticket", "nothing"));
    }

    void addMoney()
    {
        heading(w.say("Ticket", "Voucher"));
        const sla::Tier& tier = d.tiers[*m.tier];
        const QString share = w.plainPercent(tier.voucherPercent);
        fact(cited(w.say("Ticket", "Standard of compensation"), {clause(tier.clause)}),
             tier.atLeast.units() == 0
                 ? w.say("Ticket", "below %1: %2").arg(w.plainPercent(tier.below), share)
                 : w.say("Ticket", "at least %1, below %2: %3")
                       .arg(w.plainPercent(tier.atLeast), w.plainPercent(tier.below), share));
        const QString fee = cited(w.say("Ticket", "Monthly service fee, cash part"),
                                  {clause(d.feeClause), clause(d.feeDeductionClause)});
        fact(fee, m.fee ? w.money(m.fee->cash, m_currency) : w.say("Ticket", "not recorded"));
        fact(w.say("Ticket", "Voucher"),
             m.voucher ? w.money(*m.voucher, m_currency) : w.say("Ticket", "amount not known"));
    }

    void addEvidence()
    {
        heading(w.say("Ticket", "Evidence"));
        if (m.shape != sla::Shape::Outages)
            fact(w.say("Ticket", "Grade"), w.grade(m.weakestGrade));
        else
            addOutageEvidence();
        const TimeRange month = timeOfMonth();
        for (const logs::InputReport& input : m_case.logs->inputs) {
            // Of the days that a server counted, and of a file a month, only those of this service month.
            const bool isOfOtherMonths = input.firstMs && input.lastMs &&
                                         (*input.firstMs >= month.end.ms || *input.lastMs < month.start.ms);
            if (input.sameAs || input.accepted == 0 || isOfOtherMonths)
                continue;
            const QString digest = QString::fromStdString(input.digest);
            const QString figures = digest.section(u':', 1);
            const QString name = QFileInfo(QString::fromStdString(input.file)).fileName();
            item(digest.startsWith(QStringLiteral("sha-256:"))
                     ? w.say("Ticket", "%1, SHA-256 %2").arg(name, figures)
                     : w.say("Ticket", "%1, XXH3 %2").arg(name, figures));
        }
    }

    TimeRange timeOfMonth() const
    {
        const SlaClock clock = m_case.analysis.clock;
        return {clock.startOf(m.month.start), clock.startOf(m.month.end + std::chrono::days(1))};
    }

    void addOutageEvidence()
    {
        const SlaClock clock = m_case.analysis.clock;
        const TimeRange span = timeOfMonth();
        for (const account::Outage& outage : m_case.account.account.outages) {
            if (outage.service != m_service.id || outage.time.intersected(span).isEmpty())
                continue;
            QStringList names;
            for (const std::string& name : outage.evidence)
                names << own(name);
            if (!names.isEmpty())
                item(
                    w.say("Ticket", "%1: %2", "what, figure").arg(w.span(outage.time, clock), w.list(names)));
        }
    }

    // Every clause named above, once, under the name of the agreement.
    QString clauses() const
    {
        QStringList named;
        for (const std::string& number : ticketClauses(d, m, m_case.account.account))
            named << QString::fromStdString(number);
        return w.pick(d.shortName) + u' ' + w.list(named);
    }

    void addEnd()
    {
        heading(w.say("Ticket", "Clauses relied on"));
        add(clauses());
        add({});
        add(w.say(
                 "Ticket",
                 "Please compare these figures with your back-end record (%1), tell us where it differs, and "
                 "issue the voucher to this account.")
                .arg(clause(d.prevailingRecordClause)));
    }

    const Words& w;
    const report::Case& m_case;
    const sla::ServiceResult& m_service;
    const sla::MonthResult& m;
    const sla::Definition& d;
    QString m_currency;
    QStringList m_lines;
};

} // namespace

bool hasTicket(const sla::MonthResult& month)
{
    return month.finished && month.standardMet == false && month.tier;
}

QString ticketText(const Words& words, const report::Case& c, std::size_t service, std::size_t month,
                   const std::optional<book::ClaimRecord>& record)
{
    if (!hasTicket(c.analysis.services[service].months[month]))
        return {};
    return Ticket(words, c, service, month).make(record);
}

std::vector<std::string> ticketClauses(const report::Case& c, std::size_t service, std::size_t month)
{
    const sla::ServiceResult& of = c.analysis.services[service];
    return hasTicket(of.months[month]) ? ticketClauses(of.definition, of.months[month], c.account.account)
                                       : std::vector<std::string>();
}

QString ticketFileName(const report::Case& c, std::size_t service, std::size_t month)
{
    const sla::ServiceResult& s = c.analysis.services[service];
    QString id = QString::fromStdString(s.id);
    for (QChar& character : id) {
        if (!character.isLetterOrNumber())
            character = u'_';
    }
    return QStringLiteral("claim-%1-%2.txt")
        .arg(id, QString::fromStdString(toIso(s.months[month].month.start)));
}

} // namespace clausemeter::text
