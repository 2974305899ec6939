// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/accountrows.h"

#include "model/book/cells.h"
#include "model/book/listchange.h"

#include <algorithm>
#include <functional>

namespace clausemeter::book {

namespace {

using account::Account;

const auto isoCell = [](const auto& value) { return textCell(toIso(value)); };
const auto msCell = [](Instant value) { return QVariant(qint64(value.ms)); };
const auto amountCell = [](Money value) { return moneyCell(value); };
const auto intCell = [](auto value) { return QVariant(qint64(value)); };

Cells cellsOfCustomer(const account::AccountFile& file)
{
    const account::Customer& c = file.account.customer;
    return {textCell(c.id),
            textCell(c.name.zh),
            textCell(c.name.en),
            intCell(c.contracting),
            textCell(c.currency),
            intCell(file.account.clock.offsetMinutes),
            listCell(file.unknownKeys),
            qint64(0)};
}

// Below, everything after "customer" and "position" (and "invoice" of a payment).

Cells cellsOfEntry(const account::Service& s)
{
    return {textCell(s.id), textCell(s.sla), listCell(s.agreements), isoCell(s.start),
            cellOf(s.end, isoCell)};
}

void readEntry(CellReader& in, account::Service& s)
{
    s.id = in.text();
    s.sla = in.text();
    s.agreements = in.list();
    s.start = in.date();
    s.end = in.maybeDate();
}

Cells cellsOfEntry(const account::Fee& f)
{
    return {textCell(f.service),
            isoCell(f.month),
            cellOf(f.monthStart, isoCell),
            cellOf(f.gross, amountCell),
            cellOf(f.discount, amountCell),
            cellOf(f.voucher, amountCell),
            cellOf(f.promotionalCredit, amountCell),
            cellOf(f.other, amountCell),
            moneyCell(f.cash)};
}

void readEntry(CellReader& in, account::Fee& f)
{
    f.service = in.text();
    f.month = in.month();
    f.monthStart = in.maybeDate();
    f.gross = in.maybeMoney();
    f.discount = in.maybeMoney();
    f.voucher = in.maybeMoney();
    f.promotionalCredit = in.maybeMoney();
    f.other = in.maybeMoney();
    f.cash = in.money();
}

Cells cellsOfEntry(const account::Exclusion& e)
{
    const auto startOf = [](TimeRange time) { return QVariant(qint64(time.start.ms)); };
    const auto endOf = [](TimeRange time) { return QVariant(qint64(time.end.ms)); };
    return {textCell(e.service),
            msCell(e.time.start),
            msCell(e.time.end),
            textCell(e.clause),
            textCell(e.otherClause),
            intCell(e.kind),
            cellOf(e.notice, msCell),
            textCell(e.noticeId),
            cellOf(e.announced, startOf),
            cellOf(e.announced, endOf),
            cellOf(e.concurrencyChange, intCell),
            cellOf(e.standing, intCell),
            textCell(e.reason),
            listCell(e.evidence),
            textCell(e.note)};
}

void readEntry(CellReader& in, account::Exclusion& e)
{
    e.service = in.text();
    e.time.start = in.instant();
    e.time.end = in.instant();
    e.clause = in.text();
    e.otherClause = in.text();
    e.kind = in.oneOf(account::ExclusionKind::Relocation);
    e.notice = in.maybeInstant();
    e.noticeId = in.text();
    const auto start = in.maybeInstant();
    const auto end = in.maybeInstant();
    if (start && end)
        e.announced = TimeRange{*start, *end};
    e.concurrencyChange = in.maybeInteger();
    if (in.isNull())
        in.skip();
    else
        e.standing = in.oneOf(account::Standing::Rejected);
    e.reason = in.text();
    e.evidence = in.list();
    e.note = in.text();
}

Cells cellsOfEntry(const account::Outage& o)
{
    return {textCell(o.service),  msCell(o.time.start), msCell(o.time.end), cellOf(o.failedCalls, intCell),
            listCell(o.evidence), textCell(o.note)};
}

void readEntry(CellReader& in, account::Outage& o)
{
    o.service = in.text();
    o.time.start = in.instant();
    o.time.end = in.instant();
    o.failedCalls = in.maybeInteger();
    o.evidence = in.list();
    o.note = in.text();
}

// A target of a service id, which all its periods have.
struct ServiceTarget {
    std::string service;
    std::string target;
};

Cells cellsOfEntry(const ServiceTarget& t)
{
    return {textCell(t.service), textCell(t.target)};
}

void readEntry(CellReader& in, ServiceTarget& t)
{
    t.service = in.text();
    t.target = in.text();
}

std::vector<ServiceTarget> targetsOf(const Account& account)
{
    std::vector<ServiceTarget> targets;
    for (const std::string& id : account.serviceIds()) {
        const auto first = std::ranges::find(account.services, id, &account::Service::id);
        for (const std::string& target : first->targets)
            targets.push_back({id, target});
    }
    return targets;
}

Cells cellsOfEntry(const account::Invoice& i)
{
    return {textCell(i.id),      textCell(i.agreement),       textCell(i.service),
            moneyCell(i.amount), cellOf(i.received, isoCell), cellOf(i.due, isoCell)};
}

void readEntry(CellReader& in, account::Invoice& i)
{
    i.id = in.text();
    i.agreement = in.text();
    i.service = in.text();
    i.amount = in.money();
    i.received = in.maybeDate();
    i.due = in.maybeDate();
}

Cells cellsOfEntry(const account::Payment& p)
{
    return {isoCell(p.date), moneyCell(p.amount)};
}

void readEntry(CellReader& in, account::Payment& p)
{
    p.date = in.date();
    p.amount = in.money();
}

Cells cellsOfEntry(const account::Notice& n)
{
    return {textCell(n.id),     textCell(n.agreement), textCell(n.subject),
            intCell(n.channel), msCell(n.sent),        cellOf(n.signedAt, msCell)};
}

void readEntry(CellReader& in, account::Notice& n)
{
    n.id = in.text();
    n.agreement = in.text();
    n.subject = in.text();
    n.channel = in.oneOf(account::NoticeChannel::RegisteredMail);
    n.sent = in.instant();
    n.signedAt = in.maybeInstant();
}

Cells cellsOfEntry(const account::Claim& c)
{
    return {textCell(c.service), isoCell(c.month),    cellOf(c.monthStart, isoCell),
            isoCell(c.filed),    intCell(c.byTicket), textCell(c.channel),
            textCell(c.ticket)};
}

void readEntry(CellReader& in, account::Claim& c)
{
    c.service = in.text();
    c.month = in.month();
    c.monthStart = in.maybeDate();
    c.filed = in.date();
    c.byTicket = in.truth();
    c.channel = in.text();
    c.ticket = in.text();
}

Error damaged(const Database& database, Table table)
{
    return {ErrorCode::BookDamaged,
            {database.path().toStdString()},
            {"book:row " + infoOf(table).name.toStdString()}};
}

template <typename T>
Status readList(Database& database, Table table, qint64 customer, std::vector<T>& list,
                const std::function<void(qint64, const T&)>& each = {})
{
    const auto rows = rowsOf(database, table, customer);
    if (!rows)
        return rows.error();
    for (const StoredRow& row : *rows) {
        CellReader in(row.cells, 2);
        T entry;
        readEntry(in, entry);
        if (in.failed())
            return damaged(database, table);
        if (each)
            each(row.id, entry);
        list.push_back(std::move(entry));
    }
    return done();
}

Status readInvoices(Database& database, qint64 customer, Account& account)
{
    std::map<qint64, std::size_t> byId;
    const Status invoices =
        readList<account::Invoice>(database, Table::Invoice, customer, account.invoices,
                                   [&](qint64 id, const account::Invoice&) { byId[id] = byId.size(); });
    if (!invoices)
        return invoices;
    const auto rows = rowsOf(database, Table::Payment, customer);
    if (!rows)
        return rows.error();
    for (const StoredRow& row : *rows) {
        CellReader in(row.cells, 2);
        const auto invoice = byId.find(in.integer());
        account::Payment payment;
        readEntry(in, payment);
        if (in.failed() || invoice == byId.end())
            return damaged(database, Table::Payment);
        account.invoices[invoice->second].payments.push_back(payment);
    }
    return done();
}

template <typename T>
Result<std::vector<qint64>> writeList(ChangeSet& changes, Database& database, Table table, qint64 customer,
                                      const std::vector<T>& list)
{
    const auto stored = rowsOf(database, table, customer);
    if (!stored)
        return stored.error();
    std::vector<Cells> wanted;
    for (const T& entry : list)
        wanted.push_back(Cells{customer} + cellsOfEntry(entry));
    return changeList(changes, table, *stored, wanted);
}

// Payments of all invoices are one list; each names its invoice.
Status writeInvoices(ChangeSet& changes, Database& database, qint64 customer,
                     const std::vector<account::Invoice>& invoices)
{
    const auto payments = rowsOf(database, Table::Payment, customer);
    if (!payments)
        return payments.error();
    const auto ids = writeList(changes, database, Table::Invoice, customer, invoices);
    if (!ids)
        return ids.error();
    std::vector<Cells> wanted;
    for (std::size_t i = 0; i < invoices.size(); ++i) {
        for (const account::Payment& payment : invoices[i].payments)
            wanted.push_back(Cells{customer, (*ids)[i]} + cellsOfEntry(payment));
    }
    const auto written = changeList(changes, Table::Payment, *payments, wanted);
    return written ? done() : Status(written.error());
}

Result<qint64> writeCustomer(ChangeSet& changes, Database& database, std::optional<qint64> customer,
                             const Cells& cells)
{
    if (!customer) {
        // Undoing removes the customer as removeCustomer() does: imports that are not counted any more stay
        // its.
        Cells removed = cells;
        removed.back() = qint64(1);
        const auto id = insertRow(database, Table::Customer, removed);
        if (!id)
            return id;
        const Status shown = changes.update(Table::Customer, *id, removed, cells);
        return shown ? id : Result<qint64>(shown.error());
    }
    const auto stored = cellsOf(database, Table::Customer, *customer);
    if (!stored)
        return stored.error();
    if (!*stored)
        return Error{
            ErrorCode::BookCustomerUnknown, {database.path().toStdString()}, {std::to_string(*customer)}};
    if (!sameCells(**stored, cells)) {
        if (const Status updated = changes.update(Table::Customer, *customer, **stored, cells); !updated)
            return updated.error();
    }
    return *customer;
}

} // namespace

Result<account::AccountFile> readAccountRows(Database& database, qint64 customer)
{
    const auto head = cellsOf(database, Table::Customer, customer);
    if (!head)
        return head.error();
    if (!*head)
        return Error{
            ErrorCode::BookCustomerUnknown, {database.path().toStdString()}, {std::to_string(customer)}};
    account::AccountFile file;
    Account& account = file.account;
    CellReader in(**head);
    account.customer.id = in.text();
    account.customer.name.zh = in.text();
    account.customer.name.en = in.text();
    account.customer.contracting = in.oneOf(account::Contracting::Overseas);
    account.customer.currency = in.text();
    account.clock.offsetMinutes = int(in.integer());
    file.unknownKeys = in.list();
    constexpr int kMostMinutes = 14 * 60;
    if (in.failed() || std::abs(account.clock.offsetMinutes) > kMostMinutes)
        return damaged(database, Table::Customer);

    std::vector<ServiceTarget> targets;
    for (const Status& read : {readList(database, Table::ServicePeriod, customer, account.services),
                               readList(database, Table::Fee, customer, account.fees),
                               readList(database, Table::Outage, customer, account.outages),
                               readList(database, Table::ServiceTarget, customer, targets),
                               readList(database, Table::Exclusion, customer, account.exclusions),
                               readInvoices(database, customer, account),
                               readList(database, Table::Notice, customer, account.notices),
                               readList(database, Table::Claim, customer, account.claims)}) {
        if (!read)
            return read.error();
    }
    for (account::Service& service : account.services) {
        for (const ServiceTarget& target : targets) {
            if (target.service == service.id)
                service.targets.push_back(target.target);
        }
    }
    return file;
}

Result<qint64> writeAccountRows(ChangeSet& changes, Database& database, std::optional<qint64> customer,
                                const account::AccountFile& file)
{
    const auto id = writeCustomer(changes, database, customer, cellsOfCustomer(file));
    if (!id)
        return id;
    const Account& account = file.account;
    if (const Status written = writeInvoices(changes, database, *id, account.invoices); !written)
        return written.error();
    for (const auto& written : {writeList(changes, database, Table::ServicePeriod, *id, account.services),
                                writeList(changes, database, Table::Fee, *id, account.fees),
                                writeList(changes, database, Table::Outage, *id, account.outages),
                                writeList(changes, database, Table::ServiceTarget, *id, targetsOf(account)),
                                writeList(changes, database, Table::Exclusion, *id, account.exclusions),
                                writeList(changes, database, Table::Notice, *id, account.notices),
                                writeList(changes, database, Table::Claim, *id, account.claims)}) {
        if (!written)
            return written.error();
    }
    return id;
}

} // namespace clausemeter::book
