// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/slotzoom.h"

#include <algorithm>

namespace clausemeter::widgets {

namespace {
constexpr double kRoomAround = 2; // lengths of the part on each side
constexpr double kLeastFrame = 36;
} // namespace

VisibleSlots clampedTo(VisibleSlots visible, VisibleSlots whole)
{
    const double size = std::min(std::max(visible.size(), kFewestSlots), whole.size());
    if (size >= whole.size())
        return whole;
    const double middle = (visible.from + visible.to) / 2;
    const double from =
        std::clamp(size == visible.size() ? visible.from : middle - size / 2, whole.from, whole.to - size);
    return {from, from + size};
}

VisibleSlots zoomedAt(VisibleSlots visible, double slot, double factor, VisibleSlots whole)
{
    const double size =
        std::clamp(visible.size() / factor, std::min(kFewestSlots, whole.size()), whole.size());
    const double share = visible.size() > 0 ? (slot - visible.from) / visible.size() : 0.5;
    const double from = slot - share * size;
    return clampedTo({from, from + size}, whole);
}

VisibleSlots pannedBy(VisibleSlots visible, double slots, VisibleSlots whole)
{
    return clampedTo({visible.from + slots, visible.to + slots}, whole);
}

VisibleSlots framing(VisibleSlots part, VisibleSlots whole)
{
    const double middle = (part.from + part.to) / 2;
    const double size = std::max(part.size() * (1 + 2 * kRoomAround), kLeastFrame);
    return clampedTo({middle - size / 2, middle + size / 2}, whole);
}

} // namespace clausemeter::widgets
