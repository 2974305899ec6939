// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/timeranges.h"

#include <algorithm>

namespace clausemeter {

TimeRanges united(TimeRanges ranges)
{
    std::erase_if(ranges, [](const TimeRange& r) { return r.isEmpty(); });
    std::sort(ranges.begin(), ranges.end());
    TimeRanges result;
    for (const TimeRange& r : ranges) {
        if (!result.empty() && r.start <= result.back().end)
            result.back().end = std::max(result.back().end, r.end);
        else
            result.push_back(r);
    }
    return result;
}

TimeRanges subtracted(const TimeRanges& from, const TimeRanges& what)
{
    TimeRanges result;
    auto cut = what.begin();
    for (TimeRange rest : from) {
        while (cut != what.end() && cut->end <= rest.start)
            ++cut;
        for (auto c = cut; c != what.end() && c->start < rest.end; ++c) {
            if (rest.start < c->start)
                result.push_back({rest.start, c->start});
            rest.start = std::max(rest.start, c->end);
        }
        if (!rest.isEmpty())
            result.push_back(rest);
    }
    return result;
}

TimeRanges intersected(const TimeRanges& a, const TimeRanges& b)
{
    TimeRanges result;
    auto left = a.begin();
    auto right = b.begin();
    while (left != a.end() && right != b.end()) {
        const TimeRange common = left->intersected(*right);
        if (!common.isEmpty())
            result.push_back(common);
        if (left->end < right->end)
            ++left;
        else
            ++right;
    }
    return result;
}

std::chrono::milliseconds totalLength(const TimeRanges& ranges)
{
    std::chrono::milliseconds sum{0};
    for (const TimeRange& r : ranges)
        sum += r.length();
    return sum;
}

} // namespace clausemeter
