// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/print/columnwidths.h"

#include <algorithm>
#include <numeric>

namespace clausemeter::print {

std::vector<double> columnWidths(std::vector<double> natural, const std::vector<double>& least, double room)
{
    std::vector<std::size_t> open(natural.size());
    std::iota(open.begin(), open.end(), std::size_t(0));
    const auto sum = [&open](const std::vector<double>& widths) {
        return std::accumulate(open.begin(), open.end(), 0.0,
                               [&widths](double all, std::size_t i) { return all + widths[i]; });
    };
    if (const double wanted = sum(natural); wanted <= room) {
        for (double& width : natural)
            width += (room - wanted) / double(natural.size());
        return natural;
    }
    // Never all of them: together they ask for more than there is.
    for (;;) {
        const double share = room / double(open.size());
        const double spare = room - sum(least);
        const auto modest = std::find_if(open.begin(), open.end(), [&](std::size_t i) {
            return natural[i] <= share && natural[i] - least[i] <= spare;
        });
        if (modest == open.end())
            break;
        room -= natural[*modest];
        open.erase(modest);
    }
    const double wanted = sum(natural);
    const double needed = sum(least);
    for (const std::size_t i : open) {
        if (needed >= room)
            natural[i] = least[i] * room / needed;
        else
            natural[i] = least[i] + (natural[i] - least[i]) * (room - needed) / (wanted - needed);
    }
    return natural;
}

} // namespace clausemeter::print
