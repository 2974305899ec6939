// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/accountfile.h"

#include "model/account/exclusionedit.h"
#include "model/account/feeparts.h"
#include "model/account/treereader.h"
#include "model/base/jsonplaces.h"
#include "model/base/reason.h"
#include "model/files/inputfile.h"

#include <QJsonDocument>
#include <algorithm>
#include <map>
#include <set>

namespace clausemeter::account {

namespace {

constexpr qint64 kMaxBytes = 64 * 1024 * 1024;
constexpr std::int64_t kMaxMonths = 1200;

// Reads the parts of the file in their order; what a later part needs of an earlier one is in m_account.
class AccountReader {
public:
    AccountReader(ObjectReader& root, const KnownAgreements& known)
        : m_root(root)
        , m_known(known)
    {
    }

    Account read()
    {
        readHead();
        m_root.objects(u"services"_qs, [this](ObjectReader& in, std::size_t) { readService(in); });
        if (m_account.services.empty())
            m_root.fail(ErrorCode::AccountNoService, u"services"_qs);
        checkPeriods();
        m_root.objects(u"fees"_qs, [this](ObjectReader& in, std::size_t) { readFee(in); });
        m_root.objects(u"outages"_qs, [this](ObjectReader& in, std::size_t) { readOutage(in); });
        m_root.objects(u"notices"_qs, [this](ObjectReader& in, std::size_t) { readNotice(in); });
        m_root.objects(u"exclusions"_qs, [this](ObjectReader& in, std::size_t) { readExclusion(in); });
        m_root.objects(u"invoices"_qs, [this](ObjectReader& in, std::size_t) { readInvoice(in); });
        m_root.objects(u"claims"_qs, [this](ObjectReader& in, std::size_t) { readClaim(in); });
        return std::move(m_account);
    }

private:
    void readHead()
    {
        m_root.text(u"format"_qs);
        if (const auto text = m_root.text(u"clock"_qs)) {
            const auto clock = parseClock(*text);
            if (!clock)
                m_root.fail(ErrorCode::AccountBadValue, u"clock"_qs, {*text});
            m_account.clock = clock.value_or(SlaClock());
        }
        m_root.state().clock = m_account.clock;
        m_root.object(u"customer"_qs, [this](ObjectReader& in) {
            Customer& customer = m_account.customer;
            customer.id = in.text(u"id"_qs).value_or(std::string());
            in.object(u"name"_qs, [&customer](ObjectReader& name) {
                customer.name.zh = name.text(u"zh"_qs).value_or(std::string());
                customer.name.en = name.text(u"en"_qs).value_or(std::string());
            });
            if (customer.name.zh.empty())
                customer.name.zh = customer.name.en;
            if (customer.name.en.empty())
                customer.name.en = customer.name.zh;
            customer.contracting =
                in.oneOf<Contracting>(u"contracting"_qs, {{"mainland", Contracting::Mainland},
                                                          {"overseas", Contracting::Overseas},
                                                          {"international", Contracting::Overseas}})
                    .value_or(Contracting::Mainland);
            if (const auto currency = in.text(u"currency"_qs)) {
                if (currency->size() != 3 ||
                    currency->find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") != std::string::npos)
                    in.fail(ErrorCode::AccountBadValue, u"currency"_qs, {*currency});
                customer.currency = *currency;
            }
        });
    }

    void readService(ObjectReader& in)
    {
        Service service;
        service.id = in.requiredText(u"id"_qs);
        service.sla = in.requiredText(u"sla"_qs);
        if (!m_known.hasSla(service.sla))
            in.fail(ErrorCode::AccountUnknownSla, u"sla"_qs, {service.sla});
        service.agreements = in.texts(u"agreements"_qs);
        service.targets = in.texts(u"targets"_qs);
        for (const std::string& target : service.targets) {
            if (m_known.hasTarget && !m_known.hasTarget(service.sla, target))
                in.fail(ErrorCode::AccountBadValue, u"targets"_qs, {target});
        }
        service.start = in.requiredDate(u"start"_qs);
        service.end = in.date(u"end"_qs);
        if (const auto months = in.integer(u"months"_qs)) {
            if (*months < 1 || *months > kMaxMonths) {
                in.fail(ErrorCode::AccountBadValue, u"months"_qs, {std::to_string(*months)});
            } else {
                const Date end = addMonths(service.start, int(*months)) - std::chrono::days(1);
                if (service.end && *service.end != end)
                    in.fail(ErrorCode::AccountBadValue, u"months"_qs, {std::to_string(*months)});
                service.end = end;
            }
        }
        if (service.end && *service.end < service.start)
            in.fail(ErrorCode::AccountEndBeforeStart, u"end"_qs, {toIso(service.start), toIso(*service.end)});
        m_periods[service.id].push_back(m_account.services.size());
        m_account.services.push_back(std::move(service));
    }

    void checkPeriods()
    {
        TreeState& state = m_root.state();
        const auto pathOf = [](std::size_t index, const char* key) {
            return JsonPlaces::join(JsonPlaces::join("services", index), key);
        };
        const std::vector<Service>& services = m_account.services;
        for (auto& [id, periods] : m_periods) {
            for (const std::size_t index : periods) {
                if (services[index].sla != services[periods.front()].sla)
                    state.fail(ErrorCode::AccountDifferentSla, pathOf(index, "sla"), {id});
                if (services[index].targets != services[periods.front()].targets)
                    state.fail(ErrorCode::AccountDifferentSla, pathOf(index, "targets"), {id});
            }
            std::vector<std::size_t> byStart = periods;
            std::ranges::stable_sort(byStart, {},
                                     [&services](std::size_t index) { return services[index].start; });
            for (std::size_t i = 1; i < byStart.size(); ++i) {
                const auto& end = services[byStart[i - 1]].end;
                // The one that stands later in the file is at fault.
                if (!end || *end >= services[byStart[i]].start) {
                    const std::size_t later = std::max(byStart[i - 1], byStart[i]);
                    state.fail(ErrorCode::AccountPeriodsOverlap, pathOf(later, "start"), {id});
                }
            }
        }
    }

    // The service an entry names; it must be one of the account's.
    std::string readServiceOf(ObjectReader& in)
    {
        const std::string id = in.requiredText(u"service"_qs);
        if (!findService(id))
            in.fail(ErrorCode::AccountUnknownService, u"service"_qs, {id});
        return id;
    }

    const Service* findService(const std::string& id) const
    {
        const auto found = m_periods.find(id);
        return found == m_periods.end() ? nullptr : &m_account.services[found->second.front()];
    }

    static std::optional<Date> readMonthStart(ObjectReader& in, YearMonth month)
    {
        const auto start = in.date(u"start"_qs);
        if (start && monthOf(*start) != month)
            in.fail(ErrorCode::AccountBadValue, u"start"_qs, {toIso(*start)});
        return start;
    }

    // A month in which the service has no service month: the entry has no effect, and that must be said.
    void noteOutside(ObjectReader& in, const std::string& service, YearMonth month)
    {
        const bool served = std::ranges::any_of(m_account.services, [&](const Service& s) {
            return s.id == service && monthOf(s.start) <= month && (!s.end || month <= monthOf(*s.end));
        });
        if (!served && findService(service))
            in.state().unknownKeys.push_back(JsonPlaces::join(in.path(), "month"));
    }

    void readFee(ObjectReader& in)
    {
        Fee fee;
        fee.service = readServiceOf(in);
        fee.month = in.requiredMonth(u"month"_qs);
        fee.monthStart = readMonthStart(in, fee.month);
        fee.gross = in.amount(u"gross"_qs);
        fee.discount = in.amount(u"discount"_qs);
        fee.voucher = in.amount(u"voucher"_qs);
        fee.promotionalCredit = in.amount(u"promotional_credit"_qs);
        fee.other = in.amount(u"other"_qs);
        const auto cash = in.amount(u"cash"_qs);
        const auto fault = settleCash(fee, cash);
        if (fault == FeeFault::NothingSaid)
            in.state().fail(ErrorCode::AccountFeeIncomplete, in.path());
        else if (fault == FeeFault::CashDisagrees)
            in.fail(ErrorCode::AccountCashDisagrees, u"cash"_qs,
                    {cash->toString(), cashByParts(fee)->toString()});
        noteOutside(in, fee.service, fee.month);
        m_account.fees.push_back(std::move(fee));
    }

    void readNotice(ObjectReader& in)
    {
        Notice notice;
        notice.id = in.requiredText(u"id"_qs);
        if (!m_noticeIds.insert(notice.id).second)
            in.fail(ErrorCode::AccountBadValue, u"id"_qs, {notice.id});
        notice.agreement = in.text(u"agreement"_qs).value_or(std::string());
        notice.subject = in.text(u"subject"_qs).value_or(std::string());
        in.requiredText(u"channel"_qs);
        notice.channel =
            in.oneOf<NoticeChannel>(u"channel"_qs, {{"hand", NoticeChannel::Hand},
                                                    {"published", NoticeChannel::Published},
                                                    {"electronic", NoticeChannel::Electronic},
                                                    {"email", NoticeChannel::Electronic},
                                                    {"sms", NoticeChannel::Electronic},
                                                    {"courier", NoticeChannel::Courier},
                                                    {"registered", NoticeChannel::RegisteredMail},
                                                    {"registered_mail", NoticeChannel::RegisteredMail}})
                .value_or(NoticeChannel::Electronic);
        notice.sent = in.requiredInstant(u"sent"_qs);
        notice.signedAt = in.instant(u"signed"_qs);
        if (notice.signedAt && *notice.signedAt < notice.sent)
            in.fail(ErrorCode::AccountBadValue, u"signed"_qs, {toIso(*notice.signedAt, m_account.clock)});
        m_account.notices.push_back(std::move(notice));
    }

    TimeRange readTime(ObjectReader& in)
    {
        const TimeRange time{in.requiredInstant(u"start"_qs), in.requiredInstant(u"end"_qs)};
        if (time.isEmpty()) {
            in.fail(ErrorCode::AccountEndBeforeStart, u"end"_qs,
                    {toIso(time.start, m_account.clock), toIso(time.end, m_account.clock)});
        }
        return time;
    }

    void readOutage(ObjectReader& in)
    {
        Outage outage;
        outage.service = readServiceOf(in);
        outage.time = readTime(in);
        outage.failedCalls = in.integer(u"failed_calls"_qs);
        if (outage.failedCalls && *outage.failedCalls < 0)
            in.fail(ErrorCode::AccountBadValue, u"failed_calls"_qs, {std::to_string(*outage.failedCalls)});
        outage.evidence = in.texts(u"evidence"_qs);
        outage.note = in.text(u"note"_qs).value_or(std::string());
        m_account.outages.push_back(std::move(outage));
    }

    void readExclusion(ObjectReader& in)
    {
        Exclusion exclusion;
        exclusion.service = readServiceOf(in);
        exclusion.time = readTime(in);
        readClause(in, exclusion);
        exclusion.kind = in.oneOf<ExclusionKind>(u"kind"_qs, {{"maintenance", ExclusionKind::Maintenance},
                                                              {"relocation", ExclusionKind::Relocation}})
                             .value_or(ExclusionKind::Unspecified);
        exclusion.notice = in.instant(u"notice"_qs);
        exclusion.noticeId = in.text(u"notice_id"_qs).value_or(std::string());
        if (!exclusion.noticeId.empty() && !m_noticeIds.contains(exclusion.noticeId))
            in.fail(ErrorCode::AccountUnknownNotice, u"notice_id"_qs, {exclusion.noticeId});
        in.object(u"announced"_qs,
                  [&](ObjectReader& announced) { exclusion.announced = readTime(announced); });
        exclusion.concurrencyChange = in.integer(u"concurrency_change"_qs);
        exclusion.standing = in.oneOf<Standing>(u"standing"_qs, {{"accepted", Standing::Accepted},
                                                                 {"disputed", Standing::Disputed},
                                                                 {"rejected", Standing::Rejected}});
        exclusion.reason = in.text(u"reason"_qs).value_or(std::string());
        if (exclusion.standing && exclusion.reason.find_first_not_of(" \t\r\n") == std::string::npos)
            in.fail(ErrorCode::AccountReasonMissing, u"reason"_qs);
        exclusion.evidence = in.texts(u"evidence"_qs);
        exclusion.note = in.text(u"note"_qs).value_or(std::string());
        m_account.exclusions.push_back(std::move(exclusion));
    }

    // "4.10"; under 4.14 the clause of another agreement may follow ("4.14 CSA-zh 10.1") or stand in
    // other_clause.
    void readClause(ObjectReader& in, Exclusion& exclusion)
    {
        const std::string text = in.requiredText(u"clause"_qs);
        const std::size_t space = text.find(' ');
        exclusion.clause = text.substr(0, space);
        if (space != std::string::npos)
            exclusion.otherClause = text.substr(text.find_first_not_of(' ', space) == std::string::npos
                                                    ? text.size()
                                                    : text.find_first_not_of(' ', space));
        const Service* service = findService(exclusion.service);
        if (service && !m_known.hasClause(service->sla, exclusion.clause))
            in.fail(ErrorCode::AccountUnknownClause, u"clause"_qs, {text});
        const auto other = in.text(u"other_clause"_qs);
        if (other && !other->empty()) {
            if (!exclusion.otherClause.empty() && exclusion.otherClause != *other)
                in.fail(ErrorCode::AccountBadValue, u"other_clause"_qs, {*other});
            exclusion.otherClause = *other;
        }
        if (!exclusion.otherClause.empty() && exclusion.clause != kOtherAgreements)
            in.fail(ErrorCode::AccountUnknownClause, u"clause"_qs, {text});
    }

    void readInvoice(ObjectReader& in)
    {
        Invoice invoice;
        invoice.id = in.requiredText(u"id"_qs);
        invoice.agreement = in.text(u"agreement"_qs).value_or(std::string());
        if (in.has(u"service"_qs))
            invoice.service = readServiceOf(in);
        else
            in.text(u"service"_qs);
        invoice.amount = in.requiredAmount(u"amount"_qs);
        invoice.received = in.date(u"received"_qs);
        invoice.due = in.date(u"due"_qs);
        in.objects(u"payments"_qs, [&invoice](ObjectReader& payment, std::size_t) {
            const Date date = payment.requiredDate(u"date"_qs);
            invoice.payments.push_back({date, payment.requiredAmount(u"amount"_qs)});
        });
        m_account.invoices.push_back(std::move(invoice));
    }

    void readClaim(ObjectReader& in)
    {
        Claim claim;
        claim.service = readServiceOf(in);
        claim.month = in.requiredMonth(u"month"_qs);
        claim.monthStart = readMonthStart(in, claim.month);
        claim.filed = in.requiredDate(u"filed"_qs);
        claim.ticket = in.text(u"ticket"_qs).value_or(std::string());
        // A ticket number says the channel too.
        claim.channel =
            !claim.ticket.empty() && !in.has(u"channel"_qs) ? "ticket" : in.requiredText(u"channel"_qs);
        in.text(u"channel"_qs);
        claim.byTicket = claim.channel == "ticket";
        noteOutside(in, claim.service, claim.month);
        m_account.claims.push_back(std::move(claim));
    }

    ObjectReader& m_root;
    const KnownAgreements& m_known;
    Account m_account;
    std::map<std::string, std::vector<std::size_t>> m_periods; // indices of services by id, as in the file
    std::set<std::string> m_noticeIds;
};

} // namespace

Result<AccountFile> parseAccount(const QByteArray& json, const std::string& file,
                                 const KnownAgreements& known)
{
    const QByteArray body = json.startsWith("\xEF\xBB\xBF") ? json.mid(3) : json;
    const std::string_view text(body.constData(), std::size_t(body.size()));
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(body, &syntax);
    if (syntax.error != QJsonParseError::NoError) {
        return Error{ErrorCode::AccountSyntax,
                     JsonPlaces::place(text, std::size_t(std::max(0, syntax.offset)), file),
                     {jsonReason(syntax.error)}};
    }
    const JsonPlaces places(text);
    const QJsonValue format = document.object()[u"format"];
    const std::string named = format.toString().toStdString();
    constexpr std::string_view kFamily = "clausemeter-account/";
    if (!named.starts_with(kFamily))
        return Error{ErrorCode::AccountNotAnAccount, places.at("format", file), {named}};
    if (named.substr(kFamily.size()) != "1")
        return Error{ErrorCode::AccountVersion, places.at("format", file), {named}};
    if (const auto& twice = places.duplicateKey())
        return Error{ErrorCode::AccountDuplicateKey, places.at(*twice, file), {*twice}};

    TreeState state;
    AccountFile result;
    {
        ObjectReader root(state, document.object(), {});
        result.account = AccountReader(root, known).read();
    }
    if (state.failed())
        return Error{state.code(), places.at(state.path(), file), state.details()};
    result.unknownKeys = std::move(state.unknownKeys);
    return result;
}

Result<AccountFile> readAccount(const QString& path, const KnownAgreements& known)
{
    const std::string name = path.toStdString();
    const auto bytes = readFile(path, kMaxBytes);
    if (!bytes)
        return bytes.error();
    if (bytes->size() > kMaxBytes)
        return Error{ErrorCode::AccountNotAnAccount, {name}, {std::string()}};
    return parseAccount(*bytes, name, known);
}

} // namespace clausemeter::account
