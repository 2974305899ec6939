// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/prometheus.h"

#include "model/logs/ascii.h"
#include "model/logs/columns.h"
#include "model/logs/encodingguess.h"
#include "model/logs/intervalformat.h"

#include <algorithm>
#include <span>

namespace clausemeter::logs {

namespace {

bool isOneOf(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

bool hasOneOf(std::string_view text, std::initializer_list<std::string_view> parts)
{
    return std::any_of(parts.begin(), parts.end(),
                       [&](std::string_view part) { return text.find(part) != std::string_view::npos; });
}

std::optional<Role> roleByLabel(std::string_view label, const std::string& value)
{
    if (isOneOf(value, {"success", "succeeded", "successful", "ok", "true", "成功"}))
        return Role::Successes;
    if (isOneOf(value, {"fail", "failed", "failure", "failures", "error", "errors", "false", "失败"}))
        return Role::Failures;
    if (isOneOf(value, {"total", "all", "requests", "attempts", "总数"}))
        return Role::Requests;
    const bool isStatus = value.size() == 3 && value[0] >= '1' && value[0] <= '5' &&
                          value.find_first_not_of("0123456789") == std::string::npos;
    if (isStatus && isOneOf(label, {"code", "status", "status_code", "http_status"}))
        return value[0] == '5' ? Role::Failures : Role::Successes;
    return std::nullopt;
}

std::optional<Role> roleByName(std::string_view name)
{
    if (hasOneOf(name,
                 {"ratio", "percent", "success_rate", "successrate", "succ_rate", "succrate", "成功率"}))
        return Role::Rate;
    if (hasOneOf(name, {"fail", "error", "失败"}))
        return Role::Failures;
    if (hasOneOf(name, {"succ", "成功"}) || name.ends_with("_ok") ||
        name.find("_ok_") != std::string_view::npos)
        return Role::Successes;
    if (hasOneOf(name, {"total", "attempt", "request", "count", "请求", "总数"}))
        return Role::Requests;
    return std::nullopt;
}

class PrometheusParser final : public DocumentParser {
public:
    explicit PrometheusParser(const ReadOptions& options)
        : DocumentParser(options)
        , m_atEnd(options.mapping.intervalStampedAtEnd.value_or(true))
    {
    }

private:
    struct Point {
        int service = 0;
        Instant time;
        std::uint32_t series = 0;
        std::optional<Decimal> value;
        std::string_view at;
    };

    void read(const JsonValue& document) override
    {
        const JsonValue data = document.member("data");
        if (data.member("resultType").text() != "matrix")
            return failUnknown(document);
        data.member("result").forEachElement([this](const JsonValue& series) { readSeries(series); });
    }

    void readSeries(const JsonValue& series)
    {
        std::string service;
        std::string name;
        std::string shown;
        std::optional<Role> role;
        series.member("metric").forEachMember([&](std::string_view label, const JsonValue& value) {
            const std::string text = value.text();
            if (label == "__name__") {
                name = lowered(text);
                return;
            }
            shown += (shown.empty() ? "" : ",") + std::string(label) + "=" + text;
            if (isNameOf(Role::Service, label) && service.empty())
                service = text;
            else if (!role)
                role = roleByLabel(label, lowered(text));
        });
        if (!role)
            role = roleByName(name);
        m_roles.push_back(role);
        m_names.push_back(name + "{" + shown + "}");
        m_percentByName = m_percentByName || name.find("percent") != std::string::npos;
        m_ratioByName = m_ratioByName || name.find("ratio") != std::string::npos;
        series.member("values").forEachElement([&](const JsonValue& pair) { readPoint(service, pair); });
    }

    void readPoint(const std::string& service, const JsonValue& pair)
    {
        JsonElements elements(pair);
        const JsonValue time = elements.next();
        const JsonValue value = elements.next();
        const std::string text = value.text();
        show({time.text(), text, m_names.back()});
        if (!value.exists())
            return reject(RejectReason::FewFields, pair);
        const auto number = serviceOf(service, pair);
        auto stamp = number ? stampOf(time, pair) : std::nullopt;
        if (!stamp)
            return;
        if (value.isNull() || isOneOf(text, {"NaN", "nan"}))
            return tally().blank();
        steps().add(*number, stamp->time);
        stamp->time.ms -= m_atEnd ? 1 : 0; // (t - step, t]: the end itself belongs to the interval before it
        std::string scratch;
        m_points.push_back({*number, stamp->time, std::uint32_t(m_roles.size() - 1),
                            Decimal::parse(withoutExponent(text, scratch)), pair.raw()});
    }

    bool has(Role role) const { return std::find(m_roles.begin(), m_roles.end(), role) != m_roles.end(); }

    void finish() override
    {
        if (m_roles.size() == 1 && !m_roles[0])
            m_roles[0] = Role::Rate;
        if (has(Role::Requests) && has(Role::Successes))
            m_used = {Role::Requests, Role::Successes};
        else if (has(Role::Requests) && has(Role::Failures))
            m_used = {Role::Requests, Role::Failures};
        else if (has(Role::Successes) && has(Role::Failures))
            m_used = {Role::Successes, Role::Failures};
        else if (has(Role::Rate))
            m_used = {Role::Rate};
        std::string names;
        for (std::size_t i = 0; i < m_roles.size(); ++i) {
            names += (i == 0 ? "" : ", ") + m_names[i];
            addColumn(m_names[i], isUsed(m_roles[i]) ? m_roles[i] : std::nullopt);
        }
        if (m_used.empty())
            return fail(ErrorCode::LogNoCountColumns, {shortened(names, kShownCharacters)});
        checkStep();
        // Points of one service and time side by side, in the order of the text.
        std::stable_sort(m_points.begin(), m_points.end(), [](const Point& a, const Point& b) {
            return std::pair(a.service, a.time) < std::pair(b.service, b.time);
        });
        if (m_used[0] == Role::Rate)
            return addRates(names);
        if (const auto series = runningTotal())
            return fail(ErrorCode::LogRunningTotal, {shortened(m_names[*series], kShownCharacters)});
        setResultForm("counts");
        for (std::size_t i = 0; i < m_points.size();) {
            std::size_t end = i + 1;
            while (end < m_points.size() && m_points[end].service == m_points[i].service &&
                   m_points[end].time == m_points[i].time)
                ++end;
            addCounts(std::span(m_points).subspan(i, end - i));
            i = end;
        }
    }

    bool isUsed(std::optional<Role> role) const
    {
        return role && std::find(m_used.begin(), m_used.end(), *role) != m_used.end();
    }
    std::optional<Role> roleOf(const Point& point) const { return m_roles[point.series]; }
    static Stamp stampOfPoint(const Point& point) { return {point.time, StampForm::EpochS, true}; }

    void other(const Point& point)
    {
        if (tally().accept(point.service, stampOfPoint(point)))
            tally().otherEvent();
    }

    // All points of one service and time.
    void addCounts(std::span<const Point> points)
    {
        std::array<Decimal, kRoleCount> sums;
        std::array<bool, kRoleCount> there{};
        std::optional<RejectReason> bad;
        for (const Point& point : points) {
            if (!isUsed(roleOf(point)))
                continue;
            const auto role = std::size_t(*roleOf(point));
            there[role] = true;
            if (point.value && isCount(*point.value))
                sums[role] += *point.value;
            else
                bad = RejectReason::BadCount;
        }
        Decimal requests = sums[std::size_t(Role::Requests)];
        Decimal successes = sums[std::size_t(Role::Successes)];
        if (m_used[0] == Role::Successes)
            requests = successes + sums[std::size_t(Role::Failures)];
        else if (m_used[1] == Role::Failures)
            successes = requests - sums[std::size_t(Role::Failures)];
        // Of outcomes by label a series is only there where something had that outcome.
        const bool all = there[std::size_t(m_used[0])] && there[std::size_t(m_used[1])];
        const bool any = there[std::size_t(m_used[0])] || there[std::size_t(m_used[1])];
        if (!bad && !all && m_used[0] != Role::Successes)
            bad = RejectReason::FewFields;
        if (!bad && (successes < Decimal() || successes > requests))
            bad = RejectReason::BadCount;
        bool inPeriod = false;
        for (const Point& point : points) {
            if (!isUsed(roleOf(point)))
                other(point);
            else if (bad)
                reject(*bad, point.at);
            else
                inPeriod = tally().accept(point.service, stampOfPoint(point));
        }
        if (inPeriod && any && !bad)
            tally().addCounts(points[0].service, tally().slotOf(points[0].time), requests, successes);
    }

    // A used series whose values hardly ever fall from one stamp to the next and mostly grow; requests by
    // interval do so for an hour or two at most.
    std::optional<std::size_t> runningTotal() const
    {
        constexpr int kLeastSteps = 48;
        struct Course {
            std::optional<Decimal> last;
            int steps = 0;
            int growths = 0;
            int falls = 0; // a counter falls where its program starts anew
        };
        std::vector<Course> courses(m_roles.size());
        for (const Point& point : m_points) { // by time
            Course& course = courses[point.series];
            if (!point.value || !isUsed(m_roles[point.series]))
                continue;
            if (course.last) {
                ++course.steps;
                course.growths += *point.value > *course.last ? 1 : 0;
                course.falls += *point.value < *course.last ? 1 : 0;
            }
            course.last = point.value;
        }
        const auto found = std::ranges::find_if(courses, [](const Course& course) {
            return course.steps >= kLeastSteps && 2 * course.growths > course.steps &&
                   20 * course.falls <= course.steps;
        });
        return found == courses.end() ? std::nullopt : std::optional(std::size_t(found - courses.begin()));
    }

    static bool isCount(Decimal value) { return value >= Decimal() && value < kIntervalCountLimit; }

    void addRates(const std::string& names)
    {
        const auto isRate = [](const Point& point) {
            return point.value && *point.value >= Decimal() && *point.value <= Decimal::fromInteger(100);
        };
        RateFacts facts;
        for (const Point& point : m_points) {
            if (isUsed(roleOf(point)) && isRate(point))
                facts.add(RateValue{*point.value, false});
        }
        auto percent = options().mapping.rateIsPercent;
        if (!percent && m_percentByName)
            percent = true;
        if (!percent)
            percent = facts.isPercent();
        if (!percent && m_ratioByName)
            percent = false;
        if (!percent && facts.rates > 0)
            return fail(ErrorCode::LogRateUnitUnclear, {shortened(names, kShownCharacters)});
        setResultForm(percent.value_or(true) ? "rate-percent" : "rate-ratio");
        for (const Point& point : m_points) {
            if (!isUsed(roleOf(point))) {
                other(point);
                continue;
            }
            const auto ratio =
                isRate(point) ? ratioOf(RateValue{*point.value, false}, *percent) : std::nullopt;
            if (!ratio)
                reject(RejectReason::BadRate, point.at);
            else if (tally().accept(point.service, stampOfPoint(point)))
                tally().addRate(point.service, tally().slotOf(point.time), *ratio);
        }
    }

    bool m_atEnd;
    std::vector<std::optional<Role>> m_roles; // of each series
    std::vector<std::string> m_names;
    std::vector<Role> m_used;
    std::vector<Point> m_points;
    bool m_percentByName = false;
    bool m_ratioByName = false;
};

} // namespace

std::unique_ptr<DocumentParser> makePrometheusParser(const ReadOptions& options)
{
    return std::make_unique<PrometheusParser>(options);
}

} // namespace clausemeter::logs
