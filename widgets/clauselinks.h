// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account/account.h"
#include "model/sla/definition.h"

#include <QString>
#include <functional>
#include <vector>

class QPoint;
class QWidget;

namespace clausemeter::text {
class Words;
}

namespace clausemeter::widgets {

// A clause that is named on a page and leads to its text.
struct ClauseLink {
    QString cited; // see Page::clauseRequested
    QString name;  // in the language of the page: "TRTC SLA 4.6"
    bool operator==(const ClauseLink&) const = default;
};
using ClauseLinks = std::vector<ClauseLink>;

ClauseLink clauseLink(const text::Words& words, const sla::Definition& definition, const std::string& clause);
// The first with the name of its agreement, the others by their numbers.
ClauseLinks clauseLinks(const text::Words& words, const sla::Definition& definition,
                        const std::vector<std::string>& clauses);
// The clause that releases the time, and the one of another agreement that it names.
ClauseLinks clauseLinks(const text::Words& words, const sla::Definition& definition,
                        const account::Exclusion& exclusion);
QStringList namesOf(const ClauseLinks& links);

// Opens a menu at a place of the screen: what `parent` itself offers, then "Show clause ..." for each of the
// links, which tells `then` what is cited. None where there are no links.
void popUpClauses(QWidget* parent, const QPoint& at, const ClauseLinks& links,
                  std::function<void(const QString& cited)> then);

} // namespace clausemeter::widgets
