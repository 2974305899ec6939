// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace clausemeter::slots {

// Numbers for names, at most `limit` of them, the two without a name included. Beyond that the names that
// come first by their bytes are kept, whatever the order in which they turn up; the others are kOthers.
// Reserved names are always kept.
class BoundedNames {
public:
    using Index = std::uint16_t;
    static constexpr Index kNone = 0;              // the empty name
    static constexpr Index kOthers = 1;            // names that are not kept
    static constexpr std::size_t kMostBytes = 200; // longer names are not kept

    explicit BoundedNames(std::size_t limit, const std::vector<std::string>& reserved = {});

    struct Place {
        Index index = kNone;
        bool wasAnothers = false; // the index had another name, which is not kept any more
    };
    Place add(std::string_view name);
    // The number of a name that is kept; otherwise kOthers.
    Index find(std::string_view name) const;

    // By index; those of kNone and kOthers are empty.
    const std::vector<std::string>& names() const { return m_names; }
    const std::vector<std::string>& reserved() const { return m_reserved; }
    bool hasNames() const { return m_names.size() > kOthers + 1; }

private:
    std::size_t m_limit;
    std::vector<std::string> m_reserved;
    std::vector<std::string> m_names;
    std::map<std::string, Index, std::less<>> m_reservedIndex;
    std::map<std::string, Index, std::less<>> m_index; // of the names that are not reserved
};

} // namespace clausemeter::slots
