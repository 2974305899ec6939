// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/clauselabel.h"
#include "model/contract/clausetree.h"

#include <map>
#include <optional>

namespace clausemeter::contract {

// What speaks for a number's being that of a clause.
struct LabelEvidence {
    bool isFresh = true;       // a paragraph begins with it
    bool isFinished = true;    // the sentence before has ended
    bool isIntroduced = false; // what was said last introduces a list
    int heading = 0;           // level of a heading that it stands in; 0: none
    bool isTitle = false;      // its line could be a title
    int item = 0;              // how deep its list is nested, where the format says so; 0: it does not
};

// Where a clause belongs among those that are open.
struct LabelPlace {
    std::size_t keep = 0; // how many of them stay open
    QString number;       // whole
    std::optional<NumberingFault> fault;
};

// A clause that can still have sub-clauses.
struct OpenClause {
    int clause = -1;
    std::optional<LabelStyle> style; // none: an unnumbered heading
    bool isUpper = false;
    int heading = 0;
    int item = 0; // as of LabelEvidence
    int value = 0;
    std::vector<int> path; // 3.2.4 as numbers; empty where its number is of another kind
    QString number;
    int lastDecimal = 0;     // the last of its sub-clauses that are numbered so
    bool introduces = false; // its text introduces the list of its sub-clauses
    bool hasBullets = false;
    bool isClosed = false; // can be followed by the next of its kind, but have no more sub-clauses
};

// The clauses that are open while a text is read from the top to the bottom, outermost first.
class Numbering {
public:
    const std::vector<OpenClause>& open() const { return m_open; }
    OpenClause& at(std::size_t i) { return m_open[i]; }
    OpenClause& innermost() { return m_open.back(); }
    bool hasBegun() const { return m_hasBegun; }

    // Where the number fits, by what came before; nothing where it is none of a clause.
    std::optional<LabelPlace> place(const Label& label, const LabelEvidence& evidence) const;
    // Whether it goes on with what is open, instead of beginning a list of its own.
    bool goesOn(const Label& label) const;

    void push(const Label& label, const LabelPlace& place, int clause, const LabelEvidence& evidence);
    void pushHeading(std::size_t keep, int clause, int heading);
    // How many stay open under an unnumbered heading of that level (0: of none).
    std::size_t keptUnderHeading(int heading) const;
    void closeFrom(std::size_t at);
    void clear() { m_open.resize(m_base); }

    // What comes until end() is numbered by itself: a notice set off from the text.
    void beginInset();
    void endInset();

private:
    std::optional<LabelPlace> placeDecimal(const Label& label, const LabelEvidence& evidence) const;
    std::optional<LabelPlace> placeNamed(const Label& label, const LabelEvidence& evidence) const;
    std::optional<LabelPlace> placeSimple(const Label& label, const LabelEvidence& evidence) const;
    std::optional<std::size_t> predecessor(const Label& label, const LabelEvidence& evidence) const;
    std::size_t keptContainers() const;
    std::size_t keptForChild() const;
    std::size_t keptAroundItem(int item) const;
    QString numberFor(const Label& label, std::size_t keep) const;

    std::vector<OpenClause> m_open;
    std::map<LabelStyle, int> m_lastNamed; // articles count on across chapters
    int m_top = 0;                         // the last number of the outermost level
    std::size_t m_base = 0;
    bool m_hasBegun = false;
};

} // namespace clausemeter::contract
