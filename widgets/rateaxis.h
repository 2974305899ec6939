// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace clausemeter::widgets {

struct SlotSeries;

// The rate axis. Detail: from 94 %, deeper columns are clipped and marked below the axis; Whole: from a round
// figure at or below the lowest rate, at most 94 %; Nines: logarithmic in the share that failed, so that
// 99, 99.9 and 99.99 % are equally far apart, down to 0 %.
enum class RateScale { Detail, Whole, Nines };

// Where percentages lie on it.
struct RateAxis {
    double lowest = 94; // percent at the bottom
    bool byNines = false;

    RateAxis(double lowestPercent) // NOLINT: a linear axis is its lower end
        : lowest(lowestPercent)
    {
    }
    // From 0 at the bottom to 1 at 100 % (with nines: at 99.999 % and above).
    double shareOf(double percent) const;

    struct Tick {
        double percent;
        QString label;
    };
    std::vector<Tick> ticks() const; // from the top
    // A label as wide as any.
    QString widestLabel() const { return byNines ? QStringLiteral("99.99") : QStringLiteral("100"); }
    bool operator==(const RateAxis&) const = default;
};

double lowestPercentFor(const SlotSeries& series, RateScale scale);
RateAxis rateAxisFor(const SlotSeries& series, RateScale scale);

} // namespace clausemeter::widgets
