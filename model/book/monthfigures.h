// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/money.h"
#include "model/sla/analysis.h"

#include <QByteArray>
#include <optional>
#include <string>

namespace clausemeter::book {

// The figures of a service month that the portfolio shows; all taken from sla::MonthResult. None of them
// depends on the as-of date, save by whether the month was finished.
struct MonthFigures {
    bool finished = false;
    std::optional<bool> standardMet;            // contract; absent without data
    sla::PerView<std::int64_t> downtimeSeconds; // -1: availability is no matter of downtime
    sla::PerView<std::optional<Decimal>> availabilityPercent;
    sla::PerView<std::optional<Decimal>> voucherPercent;
    sla::SlotTotals slots;
    std::optional<Money> fee;     // the cash part
    std::optional<Money> voucher; // contract
    bool operator==(const MonthFigures&) const = default;
};

MonthFigures figuresOf(const sla::MonthResult& month);

// Downtime, availability, voucher percent and slots as bytes and back.
QByteArray packedFigures(const MonthFigures& figures);
bool readFigures(const QByteArray& bytes, MonthFigures& figures);

} // namespace clausemeter::book
