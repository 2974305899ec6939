// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/base/time.h"
#include "model/warehouse/keptgroups.h"

#include <QString>

#include <cstdint>
#include <string>
#include <utility>

namespace clausemeter::warehouse {

// Where the answers of days are kept between runs, and for how long rows of a day are expected to come in.
struct Keeping {
    QString folder; // made where it is missing; empty: nothing is kept
    // Rows of a day may come in until so many days after its end: what was asked sooner is asked again.
    int latenessDays = 7;
    bool refetch = false;                          // nothing that is kept is used; it is replaced
    std::int64_t mostBytes = 1024LL * 1024 * 1024; // of the folder
};

// What a server answered for one day: groups and their counts, no rows, and no password.
struct KeptDay {
    std::string key; // what was asked of whom: server, table and columns, query, day
    std::string version;
    std::string query; // that was sent, perhaps for other days too
    std::int64_t askedMs = 0;
    std::int64_t answeredMs = 0;
    std::int64_t rowsRead = 0;
    std::int64_t rows = 0; // of the groups
    KeptGroups groups;
};

// The folder: a file a day, named by the digest of its key, with a digest of itself; written whole or not at
// all. Files of other names are left alone. Beyond Keeping::mostBytes those go that were not used for
// longest. Several programs may share it.
class KeptDays {
public:
    explicit KeptDays(Keeping keeping)
        : m_keeping(std::move(keeping))
    {
    }

    bool isOn() const { return !m_keeping.folder.isEmpty(); }

    struct Found {
        enum class State {
            None,    // or not to be used
            Settled, // all rows of the day were there when it was asked about, as far as can be known
            Damaged, // or not what its name says
        };
        State state = State::None;
        KeptDay day;
    };
    // `dayEndMs`: when the day ended, UTC; `nowMs`: what was asked later than that is none.
    Found find(const std::string& key, std::int64_t dayEndMs, std::int64_t nowMs) const;
    // FileUnwritable, DiskFull. A day of very many groups is not kept.
    Status keep(KeptDay day) const;
    // After some were kept.
    void makeRoom() const;

private:
    QString pathOf(const std::string& key) const;

    Keeping m_keeping;
};

} // namespace clausemeter::warehouse
