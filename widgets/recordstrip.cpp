// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/recordstrip.h"

#include "widgets/devicegrid.h"
#include "widgets/slotpainting.h"
#include "widgets/theme.h"

#include <algorithm>

namespace clausemeter::widgets {

namespace {

RecordMark markOf(const sla::SlotDifference& difference)
{
    if (difference.changesState())
        return RecordMark::ChangesState;
    return difference.isOneSided() ? RecordMark::OneSided : RecordMark::Differs;
}

QColor colourOf(RecordMark mark, const Colours& colours)
{
    switch (mark) {
    case RecordMark::OneSided:
        return colours.released;
    case RecordMark::Differs:
        return colours.available;
    case RecordMark::ChangesState:
        return colours.unavailable;
    }
    return {};
}

// What a mark takes of the strip's height, from the bottom.
double shareOf(RecordMark mark)
{
    return mark == RecordMark::OneSided ? 0.3 : mark == RecordMark::Differs ? 0.6 : 1;
}

QRectF lowered(const QRectF& strip, RecordMark mark)
{
    const double height = strip.height() * shareOf(mark);
    return QRectF(strip.left(), strip.bottom() - height, strip.width(), height);
}

} // namespace

std::vector<RecordRun> recordRuns(const sla::SourceComparison& records)
{
    std::vector<RecordRun> runs;
    for (const sla::SlotDifference& difference : records.differences) {
        const RecordMark mark = markOf(difference);
        if (!runs.empty() && runs.back().slots.end == difference.slot && runs.back().mark == mark)
            ++runs.back().slots.end;
        else
            runs.push_back({{difference.slot, difference.slot + 1}, mark});
    }
    return runs;
}

void paintRecordRuns(QPainter& painter, const QRectF& strip, const std::vector<RecordRun>& runs,
                     VisibleSlots visible, const Colours& colours)
{
    if (visible.size() <= 0)
        return;
    const Painting painting(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const DeviceGrid grid(painter);
    for (const RecordMark mark : {RecordMark::OneSided, RecordMark::Differs, RecordMark::ChangesState}) {
        const QRectF area = grid.snapped(lowered(strip, mark));
        const double least = (mark == RecordMark::ChangesState ? 2 : 1) * grid.point();
        std::vector<QRectF> spans;
        for (const RecordRun& run : runs) {
            if (run.mark != mark || double(run.slots.end.value) <= visible.from ||
                double(run.slots.first.value) >= visible.to)
                continue;
            double left = xOf(area, visible, double(run.slots.first.value));
            double right = xOf(area, visible, double(run.slots.end.value));
            const double missing = std::max(0.0, least - (right - left));
            left = std::max(left - missing / 2, area.left());
            right = std::min(right + missing / 2, area.right());
            if (!spans.empty() && left <= spans.back().right())
                spans.back().setRight(std::max(spans.back().right(), right));
            else
                spans.emplace_back(left, area.top(), right - left, area.height());
        }
        for (const QRectF& span : spans)
            painter.fillRect(grid.snapped(span), colourOf(mark, colours));
    }
}

void paintRecordMark(QPainter& painter, const QRectF& rect, RecordMark mark, const Colours& colours)
{
    const Painting painting(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const DeviceGrid grid(painter);
    const double width = rect.width() * 0.7;
    const QRectF area(rect.center().x() - width / 2, rect.top(), width, rect.height());
    painter.fillRect(grid.snapped(lowered(area, mark)), colourOf(mark, colours));
}

} // namespace clausemeter::widgets
