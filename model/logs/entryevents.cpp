// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/entryevents.h"

#include "model/logs/ascii.h"

#include <algorithm>

namespace clausemeter::logs {

EntryEvents::EntryEvents(const std::vector<std::string>& names)
    : m_names(names)
{
    if (m_names.empty())
        m_names = {"join", "enter", "enterroom", "enter_room", "room_enter", "103", "进房"};
    for (std::string& name : m_names)
        name = lowered(std::move(name));
}

bool EntryEvents::contains(std::string_view event) const
{
    return std::any_of(m_names.begin(), m_names.end(),
                       [&](const std::string& name) { return equalsLower(event, name); });
}

} // namespace clausemeter::logs
