// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records of claims, which the claims of the account follow.

#include "model/book/accountrows.h"
#include "model/book/bookchange.h"
#include "model/book/claimcheck.h"
#include "model/book/filing.h"

#include <algorithm>

namespace clausemeter::book {

Result<std::vector<CustomersClaim>> Book::claimRecords(std::optional<qint64> customer)
{
    return claimRecordsOf(*m_database, customer);
}

Status Book::putClaimRecord(qint64 customer, const std::string& service, Date monthStart,
                            const std::optional<ClaimRecord>& record, const ChangeNote& note,
                            const Before& known)
{
    return change(customer, note, [&](ChangeSet& changes) -> Status {
        auto file = account(customer);
        if (!file)
            return file.error();
        if (record) {
            const auto issues = issuesOf(*record, file->account.clock.dateOf(note.at));
            if (!issues.empty())
                return issues.front().error;
        }
        const auto records = claimRecordsOf(*m_database, customer);
        if (!records)
            return records.error();
        const auto before = std::ranges::find_if(*records, [&](const CustomersClaim& claim) {
            return claim.record.service == service && claim.record.monthStart == monthStart;
        });
        const auto stored = before == records->end() ? std::nullopt : std::optional(before->record);
        if (known && stored != *known)
            return overtakenBy(*m_database, customer);
        const Status written = writeClaimRecord(changes, *m_database, customer, service, monthStart, record);
        if (!written)
            return written;
        followRecord(file->account, stored, record);
        const auto account = writeAccountRows(changes, *m_database, customer, *file);
        return account ? done() : Status(account.error());
    });
}

Status Book::saveClaimRecord(qint64 customer, const ClaimRecord& record, const ChangeNote& note,
                             const Before& before)
{
    return putClaimRecord(customer, record.service, record.monthStart, record, note, before);
}

Status Book::removeClaimRecord(qint64 customer, const std::string& service, Date monthStart,
                               const ChangeNote& note, const Before& before)
{
    return putClaimRecord(customer, service, monthStart, {}, note, before);
}

} // namespace clausemeter::book
