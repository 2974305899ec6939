// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/claimrecord.h"

#include "model/book/cells.h"

namespace clausemeter::book {

namespace {

std::optional<CustomersClaim> claimOf(const Cells& cells)
{
    CellReader in(cells);
    CustomersClaim claim;
    claim.customer = in.integer();
    ClaimRecord& r = claim.record;
    r.service = in.text();
    r.monthStart = in.date();
    r.state = in.oneOf(ClaimProgress::VoucherSeen);
    r.drafted = in.maybeDate();
    r.filed = in.maybeDate();
    r.ticket = in.text();
    r.decided = in.maybeDate();
    r.approved = in.maybeMoney();
    r.voucherId = in.text();
    r.voucherSeen = in.maybeDate();
    r.note = in.text();
    return in.failed() ? std::nullopt : std::optional(std::move(claim));
}

} // namespace

Cells cellsOfRecord(qint64 customer, const ClaimRecord& r)
{
    const auto iso = [](Date day) { return textCell(toIso(day)); };
    return {customer,
            textCell(r.service),
            iso(r.monthStart),
            qint64(r.state),
            cellOf(r.drafted, iso),
            cellOf(r.filed, iso),
            textCell(r.ticket),
            cellOf(r.decided, iso),
            cellOf(r.approved, moneyCell),
            textCell(r.voucherId),
            cellOf(r.voucherSeen, iso),
            textCell(r.note)};
}

Result<std::vector<CustomersClaim>> claimRecordsOf(Database& database, std::optional<qint64> customer)
{
    const TableInfo& info = infoOf(Table::ClaimRecord);
    std::vector<CustomersClaim> claims;
    const Status read =
        database.rows(QStringLiteral("SELECT %1 FROM %2%3 ORDER BY customer, service, month_start")
                          .arg(info.columns.join(QStringLiteral(", ")), info.name,
                               customer ? QStringLiteral(" WHERE customer = ?") : QString()),
                      customer ? QVariantList{*customer} : QVariantList(), [&](const Row& row) -> Status {
                          Cells cells;
                          for (int i = 0; i < info.columns.size(); ++i)
                              cells.append(row.isNull(i) ? QVariant() : row.value(i));
                          auto claim = claimOf(cells);
                          if (!claim)
                              return Error{ErrorCode::BookDamaged,
                                           {database.path().toStdString()},
                                           {"book:row claim_record"}};
                          claims.push_back(std::move(*claim));
                          return done();
                      });
    if (!read)
        return read.error();
    return claims;
}

Status writeClaimRecord(ChangeSet& changes, Database& database, qint64 customer, const std::string& service,
                        Date monthStart, const std::optional<ClaimRecord>& record)
{
    const auto id = database.number(
        QStringLiteral("SELECT id FROM claim_record WHERE customer = ? AND service = ? AND month_start = ?"),
        {customer, textCell(service), textCell(toIso(monthStart))});
    if (!id)
        return id.error();
    if (*id == 0) {
        if (!record)
            return done();
        const auto inserted = changes.insert(Table::ClaimRecord, cellsOfRecord(customer, *record));
        return inserted ? done() : Status(inserted.error());
    }
    const auto before = cellsOf(database, Table::ClaimRecord, *id);
    if (!before)
        return before.error();
    if (!record)
        return changes.remove(Table::ClaimRecord, *id, **before);
    const Cells after = cellsOfRecord(customer, *record);
    return sameCells(**before, after) ? done() : changes.update(Table::ClaimRecord, *id, **before, after);
}

} // namespace clausemeter::book
