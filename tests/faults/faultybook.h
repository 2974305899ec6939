// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bookfixture.h"
#include "model/book/bookfile.h"
#include "model/book/schema.h"

// A book whose state can be told by a few numbers, and changes of it that are either done or not.
namespace clausemeter::book::faults {

inline constexpr int kFees = 40;
inline constexpr int kSlots = 9000; // of an import: two months
inline const std::string kServiceId = "S";

inline account::AccountFile feesAccount(std::int64_t n)
{
    account::AccountFile file;
    file.account.customer.id = "1";
    file.account.services.push_back({kServiceId, "tencent-trtc", {}, day("2010-01-01"), std::nullopt});
    for (int i = 0; i < kFees; ++i) {
        account::Fee fee{kServiceId, monthOf(day("2019-01-01")), {}, {}, {}, {}, {}, {}, Money::fromUnits(n)};
        fee.gross = Money::fromUnits(i);
        file.account.fees.push_back(fee);
    }
    return file;
}

// The number that all fees have; -1 where they differ.
inline std::int64_t feesOf(Book& book)
{
    const auto account = book.account(1);
    if (!account || account->account.fees.size() != std::size_t(kFees))
        return -1;
    for (const account::Fee& fee : account->account.fees) {
        if (fee.cash != account->account.fees.front().cash)
            return -1;
    }
    return std::int64_t(account->account.fees.front().cash.units());
}

inline bool raiseFees(Book& book)
{
    return book.saveAccount(1, feesAccount(feesOf(book) + 1).account, note(ChangeKind::Fee)).ok();
}

// How many imports of that record there are; -1 where one is not whole.
inline std::int64_t importsOf(Book& book, RecordOf record = RecordOf::Customer)
{
    const auto imports = book.imports(1);
    if (!imports)
        return -1;
    std::int64_t count = 0;
    for (const LogImport& import : *imports) {
        if (!import.counted || import.files.size() != 1 || import.services.size() != 1 ||
            import.services[0].slots != kSlots)
            return -1;
        count += import.record == record;
    }
    return count;
}

inline bool importNext(Book& book, RecordOf record = RecordOf::Customer)
{
    const std::int64_t n = importsOf(book, record);
    if (n < 0)
        return false;
    const bool isProviders = record == RecordOf::Provider;
    const auto first = slots::SlotClock::firstOf(day("2010-01-01")) + n * kSlots;
    const logs::LogData data = logOf(kServiceId, first, kSlots, std::uint64_t(n) + 5,
                                     (isProviders ? "provider " : "") + std::to_string(n));
    const ChangeNote change = note(isProviders ? ChangeKind::RecordImported : ChangeKind::LogsImported);
    Progress progress;
    return (isProviders ? book.importRecord(1, data, OnOverlap::Ask, change, progress)
                        : book.importLogs(1, data, OnOverlap::Ask, change, progress))
        .ok();
}

// A book of version 1 in the folder is made new and brought up to date.
inline bool stepSchema(const QString& folder)
{
    const QString path = folder + QStringLiteral("/old.book");
    QFile::remove(path);
    QFile::remove(path + QStringLiteral("-journal"));
    if (!QFile::copy(folder + QStringLiteral("/version1"), path))
        return false;
    return Book::open(path, Book::Access::Write, folder + QStringLiteral("/backups")).ok();
}

inline bool makeVersion1(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.close();
    auto database = Database::open(path, Database::Access::Write);
    return database.ok() && bringUpToDate(**database, 1).ok() &&
           (*database)->run(QStringLiteral("INSERT INTO setting (name, value) VALUES ('a', 'kept')")).ok();
}

} // namespace clausemeter::book::faults
