// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/clauseuses.h"
#include "widgets/contractsheets.h"

namespace clausemeter::widgets {

// A clause to be read on its own, where the Contract page can't be shown.
struct ClauseReading {
    QString heading;     // "TRTC SLA 1.5" with the agreement's title
    QStringList summary; // in the program's own words, those of the language first
    QString source;      // the text that it was found in; empty: none of the agreement is open
    QString text;        // what that says
};

// Where there is no such part, the clause that it is a part of.
ClauseReading clauseReading(const text::Words& words, const report::Knowledge& knowledge,
                            const ContractSheets& sheets, const report::AgreementClause& clause);

} // namespace clausemeter::widgets
