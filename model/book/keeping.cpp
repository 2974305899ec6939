// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/keeping.h"

#include "model/account/noticeservice.h"
#include "model/book/storedslots.h"
#include "model/report/providerrecord.h"

#include <map>
#include <utility>

namespace clausemeter::book {

namespace {

// The files whose content the counted imports of that record have.
Result<std::vector<std::string>> knownFiles(Book& book, qint64 customer, const logs::LogData& data,
                                            RecordOf record)
{
    const auto isKnown = knownContent(book, customer, record);
    if (!isKnown)
        return isKnown.error();
    std::vector<std::string> known;
    for (const logs::InputReport& input : data.inputs) {
        if ((*isKnown)(input))
            known.push_back(input.file);
    }
    return known;
}

Kept failedToKeep(Kept kept, Error error)
{
    kept.kind = Kept::Kind::Failed;
    kept.error = std::move(error);
    return kept;
}

ChangeNote noteOf(const KeepRequest& request, Instant stamp)
{
    const std::vector<logs::InputReport>& inputs = request.logs().inputs;
    if (request.customer == 0)
        return {ChangeKind::AccountImported, stamp, {}, request.read->accountPath};
    return {request.record == RecordOf::Provider ? ChangeKind::RecordImported : ChangeKind::LogsImported,
            stamp,
            {},
            inputs.empty() ? request.read->accountPath : inputs.front().file};
}

} // namespace

const logs::LogData& KeepRequest::logs() const
{
    return record == RecordOf::Provider ? *read->provider->logs : *read->logs;
}

Result<logs::PutAside> knownContent(Book& book, qint64 customer, RecordOf record)
{
    struct Known {
        std::string file;
        std::string when;
    };
    std::map<std::string, Known> known; // by digest
    Database& database = book.database();
    const auto clock = clockOf(database, customer);
    const auto providers = providersImports(database, customer);
    if (!clock || !providers)
        return clock ? providers.error() : clock.error();
    const Status read = database.rows(
        QStringLiteral(
            "SELECT f.digest, f.file, i.at_ms, i.id FROM import_file f JOIN log_import i ON i.id = "
            "f.log_import WHERE i.customer = ? AND i.counted = 1 ORDER BY i.id"),
        {customer}, [&](const Row& row) {
            if (providers->contains(row.integer(3)) == (record == RecordOf::Provider))
                known.try_emplace(row.text(0), Known{row.text(1), toIso(Instant{row.integer(2)}, *clock)});
            return done();
        });
    if (!read)
        return read.error();
    return logs::PutAside([known = std::move(known)](const logs::InputReport& input) -> std::optional<Error> {
        const auto same = known.find(input.digest);
        if (same == known.end())
            return std::nullopt;
        return Error{
            ErrorCode::BookSameContent, {input.file}, {input.file, same->second.file, same->second.when}};
    });
}

logs::PutAside knownContent(const QString& path, qint64 customer, const account::Account& account,
                            RecordOf record)
{
    const auto book = Book::open(path, Book::Access::Read);
    if (!book)
        return {};
    if (customer == 0 && !account.customer.id.empty()) {
        const auto named = (*book)->customerNamed(account.customer.id);
        customer = named ? named->value_or(0) : 0;
    }
    if (customer == 0)
        return {};
    auto known = knownContent(**book, customer, record);
    return known ? std::move(*known) : logs::PutAside();
}

Kept keep(Book& book, const KeepRequest& request, Instant stamp, Progress& progress)
{
    Kept kept;
    account::AccountFile file = request.read->account;
    file.account = account::withoutServedNotices(std::move(file.account));
    const logs::LogData& data = request.logs();
    const ChangeNote note = noteOf(request, stamp);
    std::optional<qint64> customer;
    if (request.customer) {
        customer = request.customer;
    } else if (!file.account.customer.id.empty()) {
        const auto found = book.customerNamed(file.account.customer.id);
        if (!found)
            return failedToKeep(kept, found.error());
        customer = *found;
    } else if (request.sameAs) {
        if (*request.sameAs)
            customer = request.sameAs;
    } else {
        auto sameName = book.ofSameName(file.account.customer);
        if (!sameName)
            return failedToKeep(kept, sameName.error());
        if (!sameName->empty()) {
            kept.kind = Kept::Kind::SameName;
            kept.sameName = std::move(*sameName);
            return kept;
        }
    }
    bool allKnown = false;
    if (customer && request.onOverlap != OnOverlap::ReplaceAll) {
        kept.customer = *customer;
        auto known = knownFiles(book, *customer, data, request.record);
        if (!known)
            return failedToKeep(kept, known.error());
        kept.known = std::move(*known);
        allKnown = kept.known.size() == data.inputs.size();
    }
    for (const logs::LeftOut& aside : data.leftOut) {
        if (aside.why.code == ErrorCode::BookSameContent)
            kept.known.push_back(aside.file);
    }
    allKnown = allKnown && !kept.known.empty();
    if (allKnown && request.customer) {
        kept.kind = Kept::Kind::KnownAlready;
        return kept;
    }
    const logs::LogData noLogs;
    Result<qint64> done = Error{ErrorCode::Cancelled};
    if (request.customer) {
        const auto import = request.record == RecordOf::Provider
                                ? book.importRecord(*customer, data, request.onOverlap, note, progress)
                                : book.importLogs(*customer, data, request.onOverlap, note, progress);
        done = import ? Result<qint64>(*customer) : Result<qint64>(import.error());
    } else {
        done = book.importCustomer(file, allKnown ? noLogs : data, request.onOverlap, note, progress, nullptr,
                                   customer);
    }
    if (done) {
        kept.kind = allKnown ? Kept::Kind::KnownAlready : Kept::Kind::Added;
        kept.customer = *done;
        kept.changes = request.customer || data.inputs.empty() ? 1 : 2; // the account's, the logs'
        return kept;
    }
    if (done.error().code != ErrorCode::BookOverlap)
        return failedToKeep(kept, done.error());
    auto overlaps = book.overlaps(*customer, data, request.record);
    if (!overlaps)
        return failedToKeep(kept, overlaps.error());
    kept.kind = Kept::Kind::Overlaps;
    kept.error = done.error();
    kept.overlaps = std::move(*overlaps);
    return kept;
}

} // namespace clausemeter::book
