// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/portfolio.h"

#include "model/base/version.h"
#include "model/book/accountrows.h"
#include "model/book/cells.h"
#include "model/sla/accountparts.h"

#include <QCryptographicHash>
#include <map>
#include <tuple>

namespace clausemeter::book {

namespace {

using Key = std::tuple<qint64, std::string, Date>; // customer, service, first day of the month

// A month as it is kept.
struct Kept {
    Date end;
    std::string sla;
    QString agreements;
    qint64 version = 0;
    QByteArray knowledge;
    MonthFigures figures;
};

Error damaged(const Book& book, const char* table)
{
    return {ErrorCode::BookDamaged, {book.path().toStdString()}, {std::string("book:row ") + table}};
}

Result<std::map<Key, Kept>> keptMonths(Book& book)
{
    std::map<Key, Kept> kept;
    const Status read = book.database().rows(
        QStringLiteral(
            "SELECT customer, service, month_start, month_end, sla, agreements, version, knowledge, "
            "finished, standard_met, figures, fee, voucher FROM month_result"),
        {}, [&](const Row& row) -> Status {
            const auto start = parseDate(row.text(2));
            const auto end = parseDate(row.text(3));
            Kept month{end.value_or(Date()), row.text(4), row.string(5), row.integer(6), row.bytes(7), {}};
            MonthFigures& figures = month.figures;
            figures.finished = row.integer(8) != 0;
            if (!row.isNull(9))
                figures.standardMet = row.integer(9) != 0;
            const bool whole = readFigures(row.bytes(10), figures);
            Cells money;
            for (const int at : {11, 12})
                money.append(row.isNull(at) ? QVariant() : row.value(at));
            CellReader in(money);
            figures.fee = in.maybeMoney();
            figures.voucher = in.maybeMoney();
            if (!start || !end || !whole || in.failed())
                return damaged(book, "month_result");
            kept.emplace_hint(kept.end(), Key{row.integer(0), row.text(1), *start}, std::move(month));
            return done();
        });
    if (!read)
        return read.error();
    return kept;
}

// The part of the accounts that says which months there are, for all customers at once.
Result<std::map<qint64, account::Account>> outlines(Book& book)
{
    std::map<qint64, account::Account> accounts;
    const Status services = book.database().rows(
        QStringLiteral("SELECT customer, service, sla, agreements, start_day, end_day FROM service_period "
                       "ORDER BY customer, position, id"),
        {}, [&](const Row& row) -> Status {
            Cells cells;
            for (int i = 1; i < 6; ++i)
                cells.append(row.isNull(i) ? QVariant() : row.value(i));
            CellReader in(cells);
            account::Service service{in.text(), in.text(), in.list(), in.date(), in.maybeDate()};
            if (in.failed())
                return damaged(book, "service_period");
            accounts[row.integer(0)].services.push_back(std::move(service));
            return done();
        });
    if (!services)
        return services.error();
    const Status claims = book.database().rows(
        QStringLiteral(
            "SELECT customer, service, month, month_start, filed, by_ticket, channel, ticket FROM claim "
            "ORDER BY customer, position, id"),
        {}, [&](const Row& row) -> Status {
            Cells cells;
            for (int i = 1; i < 8; ++i)
                cells.append(row.isNull(i) ? QVariant() : row.value(i));
            CellReader in(cells);
            account::Claim claim{in.text(),  in.month(), in.maybeDate(), in.date(),
                                 in.truth(), in.text(),  in.text()};
            if (in.failed())
                return damaged(book, "claim");
            accounts[row.integer(0)].claims.push_back(std::move(claim));
            return done();
        });
    if (!claims)
        return claims.error();
    return accounts;
}

Result<std::map<qint64, qint64>> versions(Book& book)
{
    std::map<qint64, qint64> found;
    const Status read = book.database().rows(QStringLiteral("SELECT customer, version FROM customer_version"),
                                             {}, [&found](const Row& row) {
                                                 found[row.integer(0)] = row.integer(1);
                                                 return done();
                                             });
    if (!read)
        return read.error();
    return found;
}

} // namespace

std::map<qint64, const CustomerLine*> customersById(const Portfolio& portfolio)
{
    std::map<qint64, const CustomerLine*> customers;
    for (const CustomerLine& customer : portfolio.customers)
        customers[customer.id] = &customer;
    return customers;
}

QByteArray knowledgeDigest(const report::Knowledge& knowledge)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(kVersion));
    for (const auto& [id, definition] : knowledge.definitions)
        hash.addData(QByteArray::fromStdString('\n' + id + ' ' + definition.digest));
    QByteArray days;
    constexpr int kFirstYear = 2000;
    constexpr int kLastYear = 2100;
    for (int year = kFirstYear; year <= kLastYear; ++year) {
        const std::chrono::year y(year);
        days.append(knowledge.calendar.isKnown(y) ? '+' : '-');
        if (!knowledge.calendar.isKnown(y))
            continue;
        for (Date day = firstDay(y / 1); day <= lastDay(y / 12); day += std::chrono::days(1))
            days.append(char('0' + (knowledge.calendar.isBusinessDay(day) ? 1 : 0) +
                             (knowledge.calendar.isNamedHoliday(day) ? 2 : 0)));
    }
    hash.addData(days);
    return hash.result();
}

Result<Portfolio> portfolioOf(Book& book, const report::Knowledge& knowledge, Date asOf,
                              const std::vector<ComputedMonth>& computed)
{
    Portfolio portfolio;
    portfolio.asOf = asOf;
    auto customers = book.customers();
    const auto accounts = outlines(book);
    auto kept = keptMonths(book);
    const auto version = versions(book);
    const auto records = book.claimRecords();
    if (!customers || !accounts || !kept || !version || !records)
        return !customers  ? customers.error()
               : !accounts ? accounts.error()
               : !kept     ? kept.error()
               : !version  ? version.error()
                           : records.error();
    const QByteArray digest = knowledgeDigest(knowledge);
    for (const ComputedMonth& month : computed) {
        Kept& now = (*kept)[{month.customer, month.service, month.month.start}];
        now = {month.month.end, month.sla,       listCell(month.agreements).toString(),
               month.version,   month.knowledge, month.wasKept ? now.figures : month.figures};
    }
    std::map<Key, const ClaimRecord*> recordOf;
    for (const CustomersClaim& claim : *records)
        recordOf[{claim.customer, claim.record.service, claim.record.monthStart}] = &claim.record;

    for (const CustomerLine& customer : *customers) {
        const auto account = accounts->find(customer.id);
        if (account == accounts->end())
            continue;
        const auto versionNow = version->find(customer.id);
        for (const std::string& id : account->second.serviceIds()) {
            const auto first = std::ranges::find(account->second.services, id, &account::Service::id);
            const auto definition = knowledge.definitions.find(first->sla);
            if (definition == knowledge.definitions.end())
                continue;
            portfolio.definitions.insert(*definition);
            const QString agreements =
                listCell(sla::agreementsAt(account->second.services, id, asOf)).toString();
            for (const sla::ServiceMonth& month :
                 sla::serviceMonths(account->second.services, id, asOf, definition->second.monthKind)) {
                PortfolioRow row{customer.id, id, first->sla, month, false, {}, {}, {}};
                const Key key{customer.id, id, month.start};
                if (const auto found = kept->find(key); found != kept->end()) {
                    const Kept& k = found->second;
                    row.figures = k.figures;
                    row.isCurrent = k.end == month.end && k.sla == first->sla && k.agreements == agreements &&
                                    versionNow != version->end() && k.version == versionNow->second &&
                                    k.knowledge == digest && k.figures.finished == (asOf > month.end);
                }
                row.claim = sla::claimResult(month, row.figures.standardMet,
                                             sla::claimsOf(account->second.claims, id, month), asOf,
                                             definition->second, knowledge.calendar);
                if (const auto found = recordOf.find(key); found != recordOf.end())
                    row.record = *found->second;
                portfolio.outdated += !row.isCurrent;
                portfolio.rows.push_back(std::move(row));
            }
        }
    }
    portfolio.customers = std::move(*customers);
    return portfolio;
}

Status keepComputed(Book& book, const std::vector<ComputedMonth>& computed)
{
    if (!book.isWritable())
        return Error{ErrorCode::BookReadOnly, {book.path().toStdString()}};
    Database& database = book.database();
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    const auto amount = [&database](const std::optional<Money>& money) {
        return database.amountCell(cellOf(money, moneyCell));
    };
    for (const ComputedMonth& m : computed) {
        if (m.wasKept) {
            const Status raised = database.run(
                QStringLiteral("UPDATE month_result SET version = ? WHERE customer = ? AND service = ? AND "
                               "month_start = ? AND fingerprint = ?"),
                {m.version, m.customer, textCell(m.service), textCell(toIso(m.month.start)), m.fingerprint});
            if (!raised)
                return raised;
            continue;
        }
        const MonthFigures& f = m.figures;
        const Status written = database.run(
            QStringLiteral(
                "INSERT INTO month_result (customer, service, month_start, month_end, sla, "
                "finished, agreements, version, knowledge, fingerprint, standard_met, figures, fee, "
                "voucher) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                "ON CONFLICT (customer, service, month_start) DO UPDATE SET month_end = excluded.month_end, "
                "sla = excluded.sla, finished = excluded.finished, agreements = excluded.agreements, "
                "version = excluded.version, knowledge = excluded.knowledge, "
                "fingerprint = excluded.fingerprint, standard_met = excluded.standard_met, "
                "figures = excluded.figures, fee = excluded.fee, voucher = excluded.voucher"),
            {m.customer, textCell(m.service), textCell(toIso(m.month.start)), textCell(toIso(m.month.end)),
             textCell(m.sla), qint64(f.finished), listCell(m.agreements), m.version, m.knowledge,
             m.fingerprint, f.standardMet ? QVariant(qint64(*f.standardMet)) : QVariant(), packedFigures(f),
             amount(f.fee), amount(f.voucher)});
        if (!written)
            return written;
    }
    return transaction.commit();
}

} // namespace clausemeter::book
