// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/book.h"

#include <QFile>
#include <QTemporaryDir>
#include <functional>

// What the tests of the book share: times, accounts, logs and books in a folder of their own.
namespace clausemeter::book {

inline Instant at(int minute)
{
    return {1'700'000'000'000 + std::int64_t(minute) * 60'000};
}

inline Date day(const char* iso)
{
    return *parseDate(iso);
}

inline account::AccountFile readAccountFile(const QString& path)
{
    const account::KnownAgreements any{[](const std::string&) { return true; },
                                       [](const std::string&, const std::string&) { return true; }};
    const auto read = account::readAccount(path, any);
    return read ? *read : account::AccountFile();
}

inline account::AccountFile completeAccount()
{
    return readAccountFile(QStringLiteral(TEST_DATA "/account/complete.json"));
}

inline ChangeNote note(ChangeKind kind, int minute = 0, std::string reason = {})
{
    return {kind, at(minute), {}, std::move(reason)};
}

// Interval counts of one service, `requests` in each slot of [first, first + slots), one failure in each.
inline logs::LogData logOf(const std::string& service, slots::SlotIndex first, int slots,
                           std::uint64_t requests, const std::string& name)
{
    const slots::SlotClock clock{};
    logs::LogData data;
    logs::InputReport input;
    input.file = name + ".csv";
    input.kind = logs::LogKind::IntervalCsv;
    input.resultForm = "counts";
    input.digest = "sha-256:" + name;
    input.records = slots + 3;
    input.accepted = slots;
    input.rejected = 2;
    input.header = 1;
    input.rejectedBy = {{logs::RejectReason::BadTime, 1}, {logs::RejectReason::BadCount, 1}};
    input.badRows = {{3, 1, logs::RejectReason::BadTime, "yesterday,1,1"},
                     {4, 0, logs::RejectReason::BadCount, "×"}};
    input.columns = {{"time", logs::Role::Time}, {"total", logs::Role::Requests}, {"x", std::nullopt}};
    input.mapping.rateIsPercent = true;
    input.firstMs = clock.startOf(first).ms;
    input.lastMs = clock.startOf(first + (slots - 1)).ms;
    data.inputs.push_back(input);
    slots::ServiceLog& log = data.services[service];
    for (int i = 0; i < slots; ++i)
        log.slots.addCounts(first + i, requests, requests - 1, slots::Grade::IntervalCounts);
    log.newest = Instant{*input.lastMs};
    return data;
}

} // namespace clausemeter::book
