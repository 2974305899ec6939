// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/contracthistory.h"

#include <algorithm>

namespace clausemeter::app {

void ContractHistory::add(Change change)
{
    std::erase_if(m_entries,
                  [&](const Entry& e) { return e.isUndone && e.change.after.digest == change.after.digest; });
    m_entries.push_back({std::move(change)});
}

// The last that holds, or the first that was undone.
const ContractHistory::Entry* ContractHistory::find(const Digests& texts, bool isUndone) const
{
    const auto isOne = [&](const Entry& e) {
        return e.isUndone == isUndone && std::ranges::find(texts, e.change.after.digest) != texts.end();
    };
    if (isUndone) {
        const auto first = std::ranges::find_if(m_entries, isOne);
        return first == m_entries.end() ? nullptr : &*first;
    }
    const auto last = std::find_if(m_entries.rbegin(), m_entries.rend(), isOne);
    return last == m_entries.rend() ? nullptr : &*last;
}

const ContractHistory::Change* ContractHistory::nextUndo(const Digests& texts) const
{
    const Entry* entry = find(texts, false);
    return entry ? &entry->change : nullptr;
}

const ContractHistory::Change* ContractHistory::nextRedo(const Digests& texts) const
{
    const Entry* entry = find(texts, true);
    return entry ? &entry->change : nullptr;
}

void ContractHistory::undo(const Digests& texts)
{
    if (const Entry* entry = find(texts, false))
        m_entries[std::size_t(entry - m_entries.data())].isUndone = true;
}

void ContractHistory::redo(const Digests& texts)
{
    if (const Entry* entry = find(texts, true))
        m_entries[std::size_t(entry - m_entries.data())].isUndone = false;
}

void ContractHistory::forget(const std::string& digest)
{
    std::erase_if(m_entries, [&](const Entry& e) { return e.change.after.digest == digest; });
}

} // namespace clausemeter::app
