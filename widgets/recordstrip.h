// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sla/sourcecomparison.h"
#include "widgets/slotseries.h"

#include <QRectF>
#include <vector>

class QPainter;

// Where the customer's record and the provider's differ, as a narrow strip along the time axis, on screen or
// paper. What weighs more stands higher, so that it is told apart without colour.
namespace clausemeter::widgets {

struct Colours;

enum class RecordMark { OneSided, Differs, ChangesState };

// Neighbouring slots with the same mark.
struct RecordRun {
    slots::SlotRange slots;
    RecordMark mark = RecordMark::Differs;
    bool operator==(const RecordRun&) const = default;
};

// By start. A slot with another state is marked so, whether both records have it or only one.
std::vector<RecordRun> recordRuns(const sla::SourceComparison& records);

// Runs are widened so that one slot is seen at every zoom; the highest marks lie on top.
void paintRecordRuns(QPainter& painter, const QRectF& strip, const std::vector<RecordRun>& runs,
                     VisibleSlots visible, const Colours& colours);

// For a legend.
void paintRecordMark(QPainter& painter, const QRectF& rect, RecordMark mark, const Colours& colours);

} // namespace clausemeter::widgets
