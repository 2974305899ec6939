// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/contractnotes.h"
#include "widgets/text/words.h"

#include <functional>
#include <vector>

namespace clausemeter::app {

// What was noted on and decided of the texts of agreements since the window was opened, to be undone and done
// again. Of each text the changes are undone in their order, whatever was changed in the others.
class ContractHistory {
public:
    struct Change {
        contract::ContractNotes before; // of one text
        contract::ContractNotes after;
        std::function<QString(const text::Words&)> name; // "decision on “3 days”"
    };
    using Digests = std::vector<std::string>; // of texts

    void add(Change change); // what could be done again on its text is forgotten
    // The next one among the texts; null: none.
    const Change* nextUndo(const Digests& texts) const;
    const Change* nextRedo(const Digests& texts) const;
    void undo(const Digests& texts); // moves past nextUndo()
    void redo(const Digests& texts);
    void forget(const std::string& digest); // its notes are others by now

private:
    struct Entry {
        Change change;
        bool isUndone = false;
    };
    const Entry* find(const Digests& texts, bool isUndone) const;

    std::vector<Entry> m_entries; // in the order of their making
};

} // namespace clausemeter::app
