// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/tencentquality.h"

#include <algorithm>

namespace clausemeter::logs {

namespace {

constexpr std::int64_t kHourMs = 3'600'000;

class QualityParser final : public DocumentParser {
public:
    using DocumentParser::DocumentParser;

private:
    void read(const JsonValue& document) override
    {
        const JsonValue response = document.member("Response");
        const JsonValue data = (response.exists() ? response : document).member("Data");
        if (data.isArray())
            data.forEachElement([this](const JsonValue& series) { readSeries(series); });
        else if (data.member("Series").isArray())
            data.member("Series").forEachElement([this](const JsonValue& table) { readTable(table); });
        else
            failUnknown(document);
    }

    void finish() override
    {
        if (!m_hasRate)
            return fail(ErrorCode::LogNoResultColumn, {"DataType"});
        std::sort(m_tableStamps.begin(), m_tableStamps.end());
        std::int64_t step = m_tableStamps.empty() ? 0 : kHourMs;
        for (std::size_t i = 1; i < m_tableStamps.size(); ++i) {
            const std::int64_t gap = m_tableStamps[i] - m_tableStamps[i - 1];
            step = gap > 0 && (gap < step || i == 1) ? gap : step;
        }
        if (step > slots::kSlotMs)
            fail(ErrorCode::LogTooCoarse, {std::to_string(step / 1000)});
        else
            checkStep();
    }

    void readSeries(const JsonValue& series)
    {
        const std::string type = series.member("DataType").text();
        const bool isRate = type == "enterTotalSuccPercent";
        const bool isPercent = options().mapping.rateIsPercent.value_or(false);
        addColumn("Time", Role::Time);
        addColumn(type, isRate ? std::optional<Role>(Role::Rate) : std::nullopt);
        if (isRate) {
            m_hasRate = true;
            setResultForm(isPercent ? "rate-percent" : "rate-ratio");
        }
        series.member("Content").forEachElement([&](const JsonValue& point) {
            const JsonValue value = point.member("Value");
            show({point.member("Time").text(), value.text(), type});
            const auto service = serviceOf({}, point);
            const auto stamp = service ? stampOf(point.member("Time"), point) : std::nullopt;
            if (!stamp)
                return;
            if (isRate)
                addRate(*service, *stamp, value, isPercent, point);
            else if (tally().accept(*service, *stamp))
                tally().otherEvent();
        });
    }

    void readTable(const JsonValue& table)
    {
        constexpr std::size_t kNone = std::size_t(-1);
        std::size_t timeAt = kNone;
        std::size_t rateAt = kNone;
        std::size_t columns = 0;
        table.member("Columns").forEachElement([&](const JsonValue& column) {
            const std::string name = column.text();
            timeAt = timeAt == kNone && name == "time" ? columns : timeAt;
            rateAt = rateAt == kNone && name == "joinSuccessRate" ? columns : rateAt;
            ++columns;
            addColumn(name, name == "time"              ? std::optional<Role>(Role::Time)
                            : name == "joinSuccessRate" ? std::optional<Role>(Role::Rate)
                                                        : std::nullopt);
        });
        if (timeAt == kNone || rateAt == kNone)
            return;
        m_hasRate = true;
        const bool isPercent = options().mapping.rateIsPercent.value_or(true);
        setResultForm(isPercent ? "rate-percent" : "rate-ratio");
        table.member("Values").forEachElement([&](const JsonValue& row) {
            const JsonValue exact = row.member("RowValueFloat");
            const JsonValue cells = exact.isArray() ? exact : row.member("RowValue");
            JsonValue time;
            JsonValue rate;
            std::size_t at = 0;
            cells.forEachElement([&](const JsonValue& cell) {
                time = at == timeAt ? cell : time;
                rate = at == rateAt ? cell : rate;
                ++at;
            });
            const auto service = serviceOf({}, row);
            const auto stamp = service ? stampOf(time, row) : std::nullopt;
            if (!stamp)
                return;
            m_tableStamps.push_back(stamp->time.ms);
            addRate(*service, *stamp, rate, isPercent, row);
        });
    }

    bool m_hasRate = false;
    std::vector<std::int64_t> m_tableStamps;
};

} // namespace

std::unique_ptr<DocumentParser> makeTencentQualityParser(const ReadOptions& options)
{
    return std::make_unique<QualityParser>(options);
}

} // namespace clausemeter::logs
