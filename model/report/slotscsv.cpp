// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/slotscsv.h"

#include "model/report/csvwriter.h"
#include "model/report/slotreading.h"

#include <algorithm>

namespace clausemeter::report {

namespace {

void writeFigure(CsvWriter& out, const std::optional<Decimal>& value)
{
    if (value)
        out.decimal(value->toString());
    else
        out.text({});
}

} // namespace

QByteArray slotsCsv(const Case& data, std::size_t service, slots::SlotRange range, const SlotTexts& texts)
{
    CsvWriter out;
    for (const std::string& header : texts.headers)
        out.text(header);
    out.endRow();
    const auto& months = data.analysis.services[service].months;
    const SlaClock clock = data.analysis.clock;
    for (slots::SlotIndex slot = range.first; slot < range.end; ++slot) {
        const TimeRange time = slots::SlotClock(clock).rangeOf(slot);
        out.text(toIso(time.start, clock)).text(toIso(time.end, clock));
        const auto month = std::ranges::find_if(
            months, [slot](const sla::MonthResult& m) { return m.month.slotRange().contains(slot); });
        if (month == months.end()) {
            out.text(texts.outside);
            for (std::size_t i = 3; i < texts.headers.size(); ++i)
                out.text({});
            out.endRow();
            continue;
        }
        const SlotReading reading = readSlot(data, service, std::size_t(month - months.begin()), slot);
        const sla::SlotVerdict& measured = reading.measured;
        const bool hasData = measured.ratePercent.has_value();
        out.text(texts.state(measured.state));
        writeFigure(out, measured.requests);
        writeFigure(out, measured.successes);
        writeFigure(out, reading.failures);
        writeFigure(out, measured.ratePercent);
        out.number(std::int64_t(reading.customerCaused));
        out.text(texts.state(reading.contract.state));
        writeFigure(out, reading.contract.ratePercent);
        out.text(hasData ? texts.grade(measured.grade) : std::string());
        std::string releases;
        for (const SlotReading::Release& release : reading.releases) {
            const auto& exclusion =
                data.account.account.exclusions[month->exclusions[release.exclusion].index];
            releases += (releases.empty() ? "" : "; ") + texts.release(exclusion, release.standing);
        }
        out.text(releases).endRow();
    }
    return out.take();
}

} // namespace clausemeter::report
