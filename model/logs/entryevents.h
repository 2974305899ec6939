// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace clausemeter::logs {

// The events that are entries of a room, and so requests; any others are not counted. Compared without case.
class EntryEvents {
public:
    // An empty list: join, enter, enterRoom, enter_room, room_enter, 103, 进房.
    explicit EntryEvents(const std::vector<std::string>& names);
    bool contains(std::string_view event) const;

private:
    std::vector<std::string> m_names; // in lower case
};

} // namespace clausemeter::logs
