// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/noticeservice.h"
#include "model/book/bytes.h"
#include "model/book/portfolio.h"
#include "model/sla/accountparts.h"

#include <QCryptographicHash>
#include <atomic>
#include <mutex>
#include <thread>

namespace clausemeter::book {

namespace {

// The outdated months of one customer.
struct Task {
    qint64 customer = 0;
    std::map<std::string, std::vector<sla::ServiceMonth>> months; // by service
};

std::vector<Task> tasksOf(const Portfolio& portfolio)
{
    std::vector<Task> tasks;
    for (const PortfolioRow& row : portfolio.rows) {
        if (row.isCurrent)
            continue;
        if (tasks.empty() || tasks.back().customer != row.customer)
            tasks.push_back({row.customer, {}});
        tasks.back().months[row.service].push_back(row.month);
    }
    return tasks;
}

// Everything of a customer that months are computed from, of one moment.
struct Inputs {
    qint64 version = 0;
    account::Account account; // notices served
    std::map<std::string, slots::ServiceLog> logs;
    // What says which slots are counted: ids never stand for something else later.
    struct Stretch {
        std::string service;
        slots::SlotRange range;
        std::string what;
    };
    std::vector<Stretch> stretches;
    std::map<std::pair<std::string, Date>, QByteArray> kept; // fingerprints
};

Status readStretches(Database& database, qint64 customer, Inputs& inputs)
{
    const auto take = [&inputs](const char* kind) {
        return [&inputs, kind](const Row& row) {
            inputs.stretches.push_back(
                {row.text(0),
                 {{row.integer(1)}, {row.integer(2)}},
                 kind + std::to_string(row.integer(3)) + ' ' + std::to_string(row.integer(4))});
            return done();
        };
    };
    const Status chunks = database.rows(
        QStringLiteral("SELECT s.service, c.first_slot, c.end_slot, c.id, coalesce(s.newest_ms, 0) "
                       "FROM import_service s JOIN log_import i ON i.id = s.log_import "
                       "JOIN slot_chunk c ON c.import_service = s.id "
                       "WHERE s.customer = ? AND s.role = 0 AND i.counted = 1 ORDER BY c.id"),
        {customer}, take("chunk "));
    if (!chunks)
        return chunks;
    return database.rows(
        QStringLiteral("SELECT s.service, m.first_slot, m.end_slot, m.id, m.import_service "
                       "FROM import_service s JOIN import_mask m ON m.import_service = s.id "
                       "JOIN log_import i ON i.id = m.replaced_by "
                       "WHERE s.customer = ? AND s.role = 0 AND i.counted = 1 ORDER BY m.id"),
        {customer}, take("mask "));
}

slots::SlotRange spanOf(const std::vector<sla::ServiceMonth>& months)
{
    slots::SlotRange span = months.front().slotRange();
    for (const sla::ServiceMonth& month : months)
        span.end = std::max(span.end, month.slotRange().end);
    return span;
}

Result<Inputs> readInputsOf(Book& book, const Task& task, const report::Knowledge& knowledge)
{
    Database& database = book.database();
    Inputs inputs;
    // One moment for all that is read; nothing is computed before it is over, since writers wait for it.
    Transaction moment(database, Transaction::Kind::Reads);
    if (!moment.begun())
        return moment.begun().error();
    const auto read = [&]() -> Status {
        const auto version = database.number(
            QStringLiteral("SELECT version FROM customer_version WHERE customer = ?"), {task.customer});
        if (!version)
            return version.error();
        inputs.version = *version;
        auto file = book.account(task.customer);
        if (!file)
            return file.error();
        inputs.account = account::withServedNotices(std::move(file->account), knowledge.calendar);
        const Status fingerprints = database.rows(
            QStringLiteral("SELECT service, month_start, fingerprint FROM month_result WHERE customer = ?"),
            {task.customer}, [&inputs](const Row& row) {
                if (const auto start = parseDate(row.text(1)))
                    inputs.kept[{row.text(0), *start}] = row.bytes(2);
                return done();
            });
        if (!fingerprints)
            return fingerprints;
        if (const Status stretches = readStretches(database, task.customer, inputs); !stretches)
            return stretches;
        for (const auto& [service, months] : task.months) {
            auto logs = book.logs({task.customer, service, spanOf(months)});
            if (!logs)
                return logs.error();
            inputs.logs.merge(*logs);
        }
        return done();
    };
    const Status whole = read();
    (void)moment.commit();
    if (!whole)
        return whole.error();
    return inputs;
}

void write(ByteWriter& out, const std::optional<Money>& money)
{
    out.number(money ? 1 : 0);
    if (money)
        out.wide(money->units());
}

void write(ByteWriter& out, const std::optional<std::int64_t>& value)
{
    out.number(value ? 1 : 0);
    out.wide(value.value_or(0));
}

std::optional<std::int64_t> msOf(const std::optional<Instant>& at)
{
    return at ? std::optional(at->ms) : std::nullopt;
}

// Everything that the figures of the month can depend on: of the account what names the service, of the slots
// which chunks are counted.
QByteArray fingerprintOf(const Inputs& inputs, const std::string& service, const sla::ServiceMonth& month,
                         const std::vector<std::string>& agreements, bool finished,
                         const QByteArray& knowledge)
{
    ByteWriter out;
    const account::Account& a = inputs.account;
    out.text(knowledge.toStdString());
    out.wide(a.clock.offsetMinutes);
    out.number(std::uint64_t(a.customer.contracting));
    out.text(a.customer.currency);
    out.number(finished);
    for (const std::string& agreement : agreements)
        out.text(agreement);
    out.text(toIso(month.start));
    out.text(toIso(month.end));
    for (const account::Service& s : a.services) {
        if (s.id != service)
            continue;
        out.text(s.sla);
        for (const std::string& agreement : s.agreements)
            out.text(agreement);
        out.text(toIso(s.start));
        out.text(s.end ? toIso(*s.end) : std::string());
        out.number(s.targets.size());
        for (const std::string& target : s.targets)
            out.text(target);
    }
    for (const account::Fee& f : a.fees) {
        if (f.service != service)
            continue;
        out.text(toIso(f.month));
        out.text(f.monthStart ? toIso(*f.monthStart) : std::string());
        for (const auto* part : {&f.gross, &f.discount, &f.voucher, &f.promotionalCredit, &f.other})
            write(out, *part);
        out.wide(f.cash.units());
    }
    const TimeRange span{a.clock.startOf(month.start), a.clock.startOf(month.end + std::chrono::days(1))};
    for (const account::Outage& o : a.outages) {
        if (o.service != service) // one over the month's edge is tested by its whole length
            continue;
        out.wide(o.time.start.ms);
        out.wide(o.time.end.ms);
        write(out, o.failedCalls);
    }
    const auto cutsAnOutage = [&](const account::Exclusion& e) {
        return std::ranges::any_of(a.outages, [&](const account::Outage& o) {
            return o.service == service && !o.time.intersected(e.time).isEmpty();
        });
    };
    for (const account::Exclusion& e : a.exclusions) {
        if (e.service != service || (e.time.intersected(span).isEmpty() && !cutsAnOutage(e)))
            continue;
        out.wide(e.time.start.ms);
        out.wide(e.time.end.ms);
        out.text(e.clause);
        out.text(e.otherClause);
        out.number(std::uint64_t(e.kind));
        write(out, msOf(e.notice));
        write(out, e.announced ? std::optional(e.announced->start.ms) : std::nullopt);
        write(out, e.announced ? std::optional(e.announced->end.ms) : std::nullopt);
        write(out, e.concurrencyChange);
        out.number(e.standing ? std::uint64_t(*e.standing) + 1 : 0);
        out.text(e.noticeId);
    }
    const slots::SlotRange range = month.slotRange();
    for (const Inputs::Stretch& stretch : inputs.stretches) {
        // An unfinished month is pending from the newest row on, wherever that is.
        if (stretch.service == service &&
            (!finished || (stretch.range.first < range.end && range.first < stretch.range.end)))
            out.text(stretch.what);
    }
    return QCryptographicHash::hash(out.take(), QCryptographicHash::Sha256);
}

Status computeCustomer(Book& book, const Task& task, const report::Knowledge& knowledge,
                       const QByteArray& digest, Date asOf, Progress& progress,
                       std::vector<ComputedMonth>& computed)
{
    const auto inputs = readInputsOf(book, task, knowledge);
    if (!inputs)
        return inputs.error();
    for (const auto& [service, months] : task.months) {
        const auto first = std::ranges::find(inputs->account.services, service, &account::Service::id);
        if (first == inputs->account.services.end())
            continue; // changed in between
        const auto agreements = sla::agreementsAt(inputs->account.services, service, asOf);
        for (const sla::ServiceMonth& month : months) {
            if (progress.stopRequested())
                return Error{ErrorCode::Cancelled};
            const bool finished = asOf > month.end;
            ComputedMonth result{task.customer,
                                 inputs->version,
                                 service,
                                 first->sla,
                                 month,
                                 agreements,
                                 digest,
                                 fingerprintOf(*inputs, service, month, agreements, finished, digest),
                                 {},
                                 false};
            const auto kept = inputs->kept.find({service, month.start});
            result.wasKept = kept != inputs->kept.end() && kept->second == result.fingerprint;
            if (result.wasKept) {
                computed.push_back(std::move(result));
                progress.add(0, 1);
                continue;
            }
            const auto analysis = sla::analyze(inputs->account, knowledge.definitions, inputs->logs,
                                               knowledge.calendar, asOf, {service, month.month()});
            if (!analysis)
                return analysis.error();
            for (const sla::MonthResult& m : analysis->services.front().months) {
                if (m.month != month)
                    continue;
                result.figures = figuresOf(m);
                computed.push_back(std::move(result));
                break;
            }
            progress.add(0, 1);
        }
    }
    return done();
}

} // namespace

Result<std::vector<ComputedMonth>> computeOutdated(const QString& path, const report::Knowledge& knowledge,
                                                   Date asOf, Progress& progress, int threads)
{
    std::vector<Task> tasks;
    {
        auto book = Book::open(path, Book::Access::Read);
        if (!book)
            return book.error();
        const auto portfolio = portfolioOf(**book, knowledge, asOf);
        if (!portfolio)
            return portfolio.error();
        tasks = tasksOf(*portfolio);
        progress.expect(std::int64_t(portfolio->outdated));
    }
    const QByteArray digest = knowledgeDigest(knowledge);
    if (threads <= 0)
        threads = int(std::max(1U, std::thread::hardware_concurrency()));
    threads = std::min(threads, int(tasks.size()));

    std::atomic<std::size_t> next{0};
    std::mutex mutex;
    std::optional<Error> failure;
    std::vector<ComputedMonth> all;
    const auto work = [&] {
        std::vector<ComputedMonth> computed;
        Status worked = done();
        // A connection belongs to the thread that opened it.
        auto book = Book::open(path, Book::Access::Read);
        if (!book)
            worked = book.error();
        while (worked) {
            const std::size_t task = next++;
            if (task >= tasks.size())
                break;
            worked = computeCustomer(**book, tasks[task], knowledge, digest, asOf, progress, computed);
        }
        const std::lock_guard guard(mutex);
        if (!worked) {
            next = tasks.size(); // the others stop at their next customer
            if (!failure)
                failure = worked.error();
        }
        std::ranges::move(computed, std::back_inserter(all));
    };
    {
        std::vector<std::jthread> workers;
        for (int i = 0; i < threads; ++i)
            workers.emplace_back(work);
    }
    if (failure)
        return *failure;
    return all;
}

} // namespace clausemeter::book
