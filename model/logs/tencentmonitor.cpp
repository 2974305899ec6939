// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/tencentmonitor.h"

#include "model/logs/ascii.h"
#include "model/logs/columns.h"

namespace clausemeter::logs {

namespace {

constexpr std::int64_t kSlotSeconds = slots::kSlotMs / 1000;

bool saysSuccess(const std::string& metric)
{
    return lowered(metric).find("succ") != std::string::npos || metric.find("成功") != std::string::npos;
}

class MonitorParser final : public DocumentParser {
public:
    explicit MonitorParser(const ReadOptions& options)
        : DocumentParser(options)
        , m_percent(options.mapping.rateIsPercent.value_or(true))
    {
        setResultForm(m_percent ? "rate-percent" : "rate-ratio");
    }

private:
    void read(const JsonValue& document) override
    {
        const JsonValue response = document.member("Response");
        const JsonValue root = response.exists() ? response : document;
        const JsonValue points = root.member("DataPoints");
        if (!points.isArray())
            return failUnknown(document);
        const std::string metric = root.member("MetricName").text();
        if (!metric.empty() && !saysSuccess(metric) && !options().mapping.kind)
            return fail(ErrorCode::LogNoResultColumn, {metric}, root.member("MetricName"));
        const auto period = Decimal::parse(root.member("Period").text());
        if (period && *period > Decimal::fromInteger(kSlotSeconds))
            return fail(ErrorCode::LogTooCoarse, {period->toString()}, root.member("Period"));
        m_periodsSaid = m_periodsSaid && period.has_value();
        addColumn("Timestamps", Role::Time);
        addColumn("Values", Role::Rate);
        points.forEachElement([this](const JsonValue& series) { readSeries(series); });
    }
    void finish() override
    {
        if (!m_periodsSaid)
            checkStep();
    }

    void readSeries(const JsonValue& series)
    {
        std::string service;
        const auto dimension = [&](std::string_view name, const JsonValue& value) {
            if (service.empty() && isNameOf(Role::Service, name)) {
                service = value.text();
                addColumn(name, Role::Service);
            }
        };
        const JsonValue dimensions = series.member("Dimensions");
        dimensions.forEachMember(dimension);
        dimensions.forEachElement(
            [&](const JsonValue& each) { dimension(each.member("Name").text(), each.member("Value")); });

        JsonElements times(series.member("Timestamps"));
        JsonElements values(series.member("Values"));
        while (true) {
            const JsonValue time = times.next();
            const JsonValue value = values.next();
            if (!time.exists() && !value.exists())
                return;
            if (!time.exists() || !value.exists())
                reject(RejectReason::FewFields, time.exists() ? time : value);
            else
                readPoint(service, time, value);
        }
    }

    void readPoint(const std::string& service, const JsonValue& time, const JsonValue& value)
    {
        show({time.text(), value.text(), service});
        const auto number = serviceOf(service, value);
        const auto stamp = number ? stampOf(time, value) : std::nullopt;
        if (stamp)
            addRate(*number, *stamp, value, m_percent, value);
    }

    bool m_percent;
    bool m_periodsSaid = true;
};

} // namespace

std::unique_ptr<DocumentParser> makeTencentMonitorParser(const ReadOptions& options)
{
    return std::make_unique<MonitorParser>(options);
}

} // namespace clausemeter::logs
