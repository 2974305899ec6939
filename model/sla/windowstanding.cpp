// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sla/windowstanding.h"

#include "model/base/timeranges.h"

#include <algorithm>

namespace clausemeter::sla {

WindowStanding windowStanding(const sla::Window& window, const sla::MonthResult& month)
{
    const auto touchedBy = [&](account::Standing standing) {
        return std::any_of(window.exclusions.begin(), window.exclusions.end(), [&](std::size_t index) {
            const auto& pieces = month.exclusions[index].pieces;
            return std::any_of(pieces.begin(), pieces.end(), [&](const sla::StandingPiece& piece) {
                return piece.standing == standing && !piece.time.intersected(window.time).isEmpty();
            });
        });
    };
    const bool released = touchedBy(account::Standing::Accepted);
    // Not countedSeconds, which of an outage is rounded up.
    const auto counted = totalLength(intersected({window.time}, month.counted[View::Contract]));
    if (counted.count() == 0) {
        const bool isAttributable = !intersected({window.time}, month.unavailable[View::Contract]).empty();
        return released         ? WindowStanding::Released
               : isAttributable ? WindowStanding::TooShort
                                : WindowStanding::NotAttributable;
    }
    if (counted < window.time.length())
        return released ? WindowStanding::PartlyReleased : WindowStanding::PartlyCounts;
    return touchedBy(account::Standing::Disputed) ? WindowStanding::Disputed : WindowStanding::Counts;
}

} // namespace clausemeter::sla
