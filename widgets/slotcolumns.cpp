// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/slotcolumns.h"

#include <algorithm>
#include <cmath>

namespace clausemeter::widgets {

std::vector<SlotColumn> slotColumns(const SlotSeries& series, VisibleSlots visible, int count)
{
    constexpr std::size_t kBlock = SlotSeries::kBlock;
    std::vector<SlotColumn> columns(std::size_t(std::max(count, 0)));
    if (series.isEmpty() || visible.size() <= 0)
        return columns;
    const double first = double(series.range.first.value);
    const auto size = std::int64_t(series.states.size());
    const double from = visible.from - first;
    const double width = visible.size();
    double left = from;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const double right = i + 1 == columns.size() ? from + width : from + width * double(i + 1) / count;
        const std::int64_t begin = std::max<std::int64_t>(std::int64_t(std::floor(left)), 0);
        const std::int64_t end = std::min<std::int64_t>(std::int64_t(std::ceil(right)), size);
        SlotColumn& column = columns[i];
        for (auto at = std::size_t(begin); begin < end && at < std::size_t(end);) {
            const std::size_t block = at / kBlock;
            if (at % kBlock == 0 && at + kBlock <= std::size_t(end) && block < series.blocks.size()) {
                column.add(series.blocks[block]);
                at += kBlock;
            } else {
                column.add(series.slot(at++));
            }
        }
        left = right;
    }
    return columns;
}

} // namespace clausemeter::widgets
