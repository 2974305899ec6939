// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Customers whose accounts are imported and saved, with or without logs.

#include "model/account/noticeservice.h"
#include "model/book/accountrows.h"
#include "model/book/book.h"
#include "model/book/filing.h"

namespace clausemeter::book {

Result<qint64> Book::putAccount(std::optional<qint64> customer, const account::AccountFile& file,
                                const ChangeNote& note, const account::Account* before)
{
    if (const Status may = mayWrite(); !may)
        return may.error();
    Transaction transaction(*m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    if (before) {
        const auto stored = account(*customer);
        if (!stored)
            return stored.error();
        if (account::withoutServedNotices(stored->account) != account::withoutServedNotices(*before))
            return overtakenBy(*m_database, customer);
    }
    if (customer) {
        const auto otherClock = m_database->rows(
            QStringLiteral("SELECT clock_minutes FROM log_import WHERE customer = ? AND counted = 1 "
                           "AND clock_minutes <> ? LIMIT 1"),
            {*customer, qint64(file.account.clock.offsetMinutes)}, [&](const Row& row) -> Status {
                return Error{ErrorCode::BookClockDiffers,
                             {path().toStdString()},
                             {toIso(SlaClock{int(row.integer(0))}), toIso(file.account.clock)}};
            });
        if (!otherClock)
            return otherClock.error();
    }
    account::AccountFile kept = file;
    if (customer) {
        const auto records = claimRecordsOf(*m_database, *customer);
        if (!records)
            return records.error();
        addFilings(kept.account, *records);
    }
    ChangeSet changes(*m_database);
    const auto written = writeAccountRows(changes, *m_database, customer, kept);
    if (!written)
        return written;
    if (changes.isEmpty())
        return written;
    if (const auto entry = changes.write(note, *written); !entry)
        return entry.error();
    if (const Status committed = transaction.commit(); !committed)
        return committed.error();
    return written;
}

Result<std::vector<CustomerLine>> Book::ofSameName(const account::Customer& customer)
{
    if (!customer.id.empty() || customer.name == Bilingual())
        return std::vector<CustomerLine>();
    auto lines = customers();
    if (lines)
        std::erase_if(*lines, [&](const CustomerLine& line) { return line.name != customer.name; });
    return lines;
}

Result<qint64> Book::importAccount(const account::AccountFile& file, const ChangeNote& note,
                                   std::optional<qint64> of)
{
    if (of && file.account.customer.id.empty()) {
        const auto stored = account(*of);
        if (!stored)
            return stored.error();
        account::AccountFile named = file;
        named.account.customer.id = stored->account.customer.id;
        return putAccount(of, named, note);
    }
    std::optional<qint64> known;
    if (!file.account.customer.id.empty()) {
        const auto found = customerNamed(file.account.customer.id);
        if (!found)
            return found.error();
        known = *found;
    }
    return putAccount(known, file, note);
}

Status Book::saveAccount(qint64 customer, const account::Account& account, const ChangeNote& note,
                         const account::Account* before)
{
    // What is read here is not changed by others before it is written.
    if (const Status may = mayWrite(); !may)
        return may;
    Transaction whole(*m_database);
    if (!whole.begun())
        return whole.begun();
    auto file = this->account(customer);
    if (!file)
        return file.error();
    file->account = account;
    if (const auto put = putAccount(customer, *file, note, before); !put)
        return put.error();
    return whole.commit();
}

Result<qint64> Book::importCustomer(const account::AccountFile& file, const logs::LogData& data,
                                    OnOverlap onOverlap, const ChangeNote& note, Progress& progress,
                                    const logs::LogData* record, std::optional<qint64> of)
{
    if (const Status may = mayWrite(); !may)
        return may.error();
    Transaction transaction(*m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    ChangeNote part = note;
    part.kind = ChangeKind::AccountImported;
    const auto customer = importAccount(file, part, of);
    if (!customer)
        return customer;
    if (!data.inputs.empty()) {
        part.kind = ChangeKind::LogsImported;
        part.reason = data.inputs.front().file;
        if (const auto logs = importLogs(*customer, data, onOverlap, part, progress); !logs)
            return logs.error();
    }
    if (record) {
        part.kind = ChangeKind::RecordImported;
        part.reason = record->inputs.front().file;
        if (const auto held = importRecord(*customer, *record, onOverlap, part, progress); !held)
            return held.error();
    }
    const Status committed = transaction.commit();
    return committed ? customer : Result<qint64>(committed.error());
}

} // namespace clausemeter::book
