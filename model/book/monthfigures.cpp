// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/monthfigures.h"

#include "model/book/bytes.h"

namespace clausemeter::book {

namespace {

void write(ByteWriter& out, const std::optional<Decimal>& value)
{
    out.number(value ? 1 : 0);
    if (value)
        out.wide(value->units());
}

std::optional<Decimal> read(ByteReader& in)
{
    return in.size(1) == 1 ? std::optional(Decimal::fromUnits(in.wide())) : std::nullopt;
}

} // namespace

MonthFigures figuresOf(const sla::MonthResult& month)
{
    MonthFigures figures;
    figures.finished = month.finished;
    figures.standardMet = month.standardMet;
    for (const sla::View view : sla::kViews)
        figures.downtimeSeconds[view] = month.hasDowntime() ? month.downtimeSeconds[view] : -1;
    figures.availabilityPercent = month.availabilityPercent;
    figures.voucherPercent = month.voucherPercent;
    figures.slots = month.slots;
    if (month.fee)
        figures.fee = month.fee->cash;
    figures.voucher = month.voucher;
    return figures;
}

QByteArray packedFigures(const MonthFigures& figures)
{
    ByteWriter out;
    for (const sla::View view : sla::kViews) {
        out.number(std::uint64_t(figures.downtimeSeconds[view]));
        write(out, figures.availabilityPercent[view]);
        write(out, figures.voucherPercent[view]);
    }
    const sla::SlotTotals& s = figures.slots;
    for (const std::int64_t count : {s.withData, s.unavailable, s.noData, s.pending, s.rateOnly, s.estimated})
        out.number(std::uint64_t(count));
    return out.take();
}

bool readFigures(const QByteArray& bytes, MonthFigures& figures)
{
    ByteReader in(bytes);
    for (const sla::View view : sla::kViews) {
        figures.downtimeSeconds[view] = std::int64_t(in.number());
        figures.availabilityPercent[view] = read(in);
        figures.voucherPercent[view] = read(in);
    }
    sla::SlotTotals& s = figures.slots;
    for (std::int64_t* count :
         {&s.withData, &s.unavailable, &s.noData, &s.pending, &s.rateOnly, &s.estimated})
        *count = std::int64_t(in.number());
    return in.ok() && in.atEnd();
}

} // namespace clausemeter::book
