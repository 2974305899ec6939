// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account/account.h"

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace clausemeter::report {

// The name of a value of an enumeration, such as "partly_approved".
struct FieldToken {
    std::string name;
    bool operator==(const FieldToken&) const = default;
};

// What stands in a field; monostate: nothing.
using FieldValue =
    std::variant<std::monostate, std::int64_t, bool, Money, Date, YearMonth, Instant, SlaClock, std::string,
                 std::vector<std::string>, account::Standing, account::ExclusionKind, account::NoticeChannel,
                 account::Contracting, FieldToken>;

struct FieldChange {
    std::string field; // a column of the book: "standing"
    FieldValue before;
    FieldValue after;
    bool operator==(const FieldChange&) const = default;
};

// A row of a customer's data that was added, changed or removed.
struct RowHistory {
    enum class Kind { Added, Changed, Removed };

    std::string table; // of the book: "exclusion"
    Kind kind = Kind::Changed;
    std::string service;                       // empty: not of one
    std::vector<FieldValue> name;              // by which people know the row again, besides its service
    std::optional<std::pair<Date, Date>> days; // that it concerns, both included; absent: all
    std::vector<FieldChange> fields;           // of an added or removed row all that hold something
    bool operator==(const RowHistory&) const = default;
};

// A change made by hand, with its reason, as the journal of a book keeps it.
struct HandChange {
    std::int64_t entry = 0; // its number in the journal
    Instant at;
    std::string kind; // "standing"
    std::string service;
    std::string reason;
    std::string person; // who made it, as the book knows them; empty: made before that was noted
    std::vector<RowHistory> rows;
    bool operator==(const HandChange&) const = default;
};

} // namespace clausemeter::report
