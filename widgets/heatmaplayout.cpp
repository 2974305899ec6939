// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/heatmaplayout.h"

#include <algorithm>

namespace clausemeter::widgets {

using std::chrono::days;

HeatMapLayout::HeatMapLayout(const std::vector<sla::ServiceMonth>& months, std::size_t firstMonth,
                             int rowHeight, int heading)
    : m_rowHeight(rowHeight)
{
    for (const sla::ServiceMonth& month : months) {
        Block block{firstMonth + m_blocks.size(), month, std::nullopt, m_rows, 0, heading};
        if (!m_blocks.empty() && m_blocks.back().days.end + days(1) < month.start) {
            block.gapBefore = sla::ServiceMonth{m_blocks.back().days.end + days(1), month.start - days(1)};
            block.heading *= 2;
        }
        block.top = m_height + block.heading;
        m_rows += int(month.days());
        m_height = block.top + int(month.days()) * m_rowHeight;
        m_blocks.push_back(block);
    }
}

std::pair<std::size_t, std::size_t> HeatMapLayout::blocksIn(int top, int bottom) const
{
    const auto first = std::partition_point(m_blocks.begin(), m_blocks.end(), [&](const Block& block) {
        return block.top + int(block.days.days()) * m_rowHeight <= top;
    });
    const auto end = std::partition_point(
        first, m_blocks.end(), [&](const Block& block) { return block.top - block.heading < bottom; });
    return {std::size_t(first - m_blocks.begin()), std::size_t(end - m_blocks.begin())};
}

const HeatMapLayout::Block& HeatMapLayout::blockOf(int row) const
{
    return *std::prev(std::partition_point(m_blocks.begin(), m_blocks.end(),
                                           [row](const Block& block) { return block.firstRow <= row; }));
}

std::optional<int> HeatMapLayout::rowOf(Date day) const
{
    const auto after = std::partition_point(m_blocks.begin(), m_blocks.end(),
                                            [day](const Block& block) { return block.days.start <= day; });
    if (after == m_blocks.begin() || std::prev(after)->days.end < day)
        return std::nullopt;
    const Block& block = *std::prev(after);
    return block.firstRow + int((day - block.days.start).count());
}

Date HeatMapLayout::dayOf(int row) const
{
    const Block& block = blockOf(row);
    return block.days.start + days(row - block.firstRow);
}

int HeatMapLayout::topOf(int row) const
{
    const Block& block = blockOf(row);
    return block.top + (row - block.firstRow) * m_rowHeight;
}

std::optional<int> HeatMapLayout::rowAt(int y) const
{
    if (y < 0 || y >= m_height)
        return std::nullopt;
    const Block& block = m_blocks[blocksIn(y, y + 1).first];
    if (y < block.top)
        return std::nullopt;
    return block.firstRow + (y - block.top) / m_rowHeight;
}

int HeatMapLayout::nearestRowAt(int y) const
{
    y = std::clamp(y, 0, m_height - 1);
    const Block& block = m_blocks[blocksIn(y, y + 1).first];
    return block.firstRow + std::max(0, y - block.top) / m_rowHeight;
}

} // namespace clausemeter::widgets
