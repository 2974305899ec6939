// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sla/windowstanding.h"

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
    if (window.countedSeconds == 0)
        return released ? WindowStanding::Released : WindowStanding::NotAttributable;
    if (window.countedSeconds < window.seconds)
        return released ? WindowStanding::PartlyReleased : WindowStanding::PartlyCounts;
    return touchedBy(account::Standing::Disputed) ? WindowStanding::Disputed : WindowStanding::Counts;
}

} // namespace clausemeter::sla
