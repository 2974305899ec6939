// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/slotcolumns.h"

#include <algorithm>
#include <cmath>

namespace clausemeter::widgets {

namespace {

// The slots of [begin, end), by the largest blocks that lie in it.
SlotColumn together(const SlotSeries& series, std::size_t begin, std::size_t end)
{
    constexpr std::size_t kFan = SlotSeries::kFan;
    SlotColumn column;
    for (std::size_t at = begin; at < end;) {
        std::size_t size = 1;
        std::size_t level = 0;
        while (level < series.blocks.size() && at % (size * kFan) == 0 && at + size * kFan <= end) {
            size *= kFan;
            ++level;
        }
        column.add(level == 0 ? series.slot(at) : series.blocks[level - 1][at / size]);
        at += size;
    }
    return column;
}

} // namespace

std::vector<SlotColumn> slotColumns(const SlotSeries& series, VisibleSlots visible, int count)
{
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
        if (begin < end)
            columns[i] = together(series, std::size_t(begin), std::size_t(end));
        left = right;
    }
    return columns;
}

} // namespace clausemeter::widgets
