// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sla/servicemonth.h"

#include <optional>
#include <vector>

namespace clausemeter::widgets {

// Where the days of service months stand on a heat map: a row a day, the months under each other. Heights are
// in logical pixels from the top of the whole map.
class HeatMapLayout {
public:
    struct Block {
        std::size_t month = 0; // the caller's number of the service month
        sla::ServiceMonth days;
        std::optional<sla::ServiceMonth> gapBefore; // days outside the service period
        int firstRow = 0;
        int top = 0;     // of the first row
        int heading = 0; // height of what stands above it
    };

    HeatMapLayout() = default;
    // `months` by start, numbered from `firstMonth`. A heading of 0 leaves the headings out, but not the
    // gaps.
    HeatMapLayout(const std::vector<sla::ServiceMonth>& months, std::size_t firstMonth, int rowHeight,
                  int heading);

    const std::vector<Block>& blocks() const { return m_blocks; }
    // The blocks of which something lies in [top, bottom): [first, end) of blocks().
    std::pair<std::size_t, std::size_t> blocksIn(int top, int bottom) const;
    int rows() const { return m_rows; }
    int rowHeight() const { return m_rowHeight; }
    int height() const { return m_height; }

    std::optional<int> rowOf(Date day) const;
    Date dayOf(int row) const; // in [0, rows())
    int topOf(int row) const;
    std::optional<int> rowAt(int y) const; // none on a heading or outside
    int nearestRowAt(int y) const;         // there must be rows

private:
    const Block& blockOf(int row) const;

    std::vector<Block> m_blocks;
    int m_rows = 0;
    int m_rowHeight = 0;
    int m_height = 0;
};

} // namespace clausemeter::widgets
