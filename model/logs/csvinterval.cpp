// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/csvinterval.h"

#include "model/logs/csvrows.h"
#include "model/logs/csvtext.h"
#include "model/logs/encodingguess.h"
#include "model/logs/stepcheck.h"

namespace clausemeter::logs {

namespace {

constexpr Decimal kCountLimit = Decimal::fromInteger(1'000'000'000'000);

std::optional<Decimal> countValue(std::string_view text)
{
    const auto value = Decimal::parse(text);
    if (!value || *value < Decimal() || *value >= kCountLimit)
        return std::nullopt;
    return value;
}

} // namespace

class CsvIntervalParser final : public ChunkParser {
public:
    explicit CsvIntervalParser(const CsvIntervalFormat& format)
        : m_format(format)
        , m_rows(format.m_columns, format.m_delimiter, format.m_tuning)
    {
    }

    void parse(const Chunk& chunk, Tally& tally) override
    {
        m_rows.begin(chunk);
        while (m_rows.next(tally))
            row(tally);
    }
    const RateFacts& facts() const { return m_facts; }
    const StepCheck& steps() const { return m_steps; }

private:
    void reject(Tally& tally, RejectReason reason, Role role)
    {
        tally.reject(reason, m_rows.record(), m_rows.raw(role));
    }

    void row(Tally& tally)
    {
        auto stamp = parseStamp(m_rows.value(Role::Time), m_format.m_options.clock);
        if (!stamp)
            return reject(tally, RejectReason::BadTime, Role::Time);
        if (m_format.m_options.mapping.intervalStampedAtEnd.value_or(false))
            stamp->time.ms -= 1; // (t - step, t]: the end itself belongs to the interval before it
        const int service =
            tally.service(m_rows.has(Role::Service) ? m_rows.value(Role::Service) : std::string_view());
        if (service < 0) {
            const auto reason =
                service == ServiceIndex::kNoService ? RejectReason::NoService : RejectReason::UnknownService;
            if (m_rows.has(Role::Service))
                return reject(tally, reason, Role::Service);
            return tally.reject(reason, m_rows.record());
        }
        if (m_rows.has(Role::Event)) {
            const std::string_view event = m_rows.value(Role::Event);
            if (!m_format.m_events.contains(event)) {
                if (!isDecodable(event))
                    return reject(tally, RejectReason::Undecodable, Role::Event);
                if (tally.accept(service, *stamp))
                    tally.otherEvent();
                return;
            }
        }
        if (m_format.hasCounts())
            counts(tally, service, *stamp);
        else
            rate(tally, service, *stamp);
    }

    void counts(Tally& tally, int service, const Stamp& stamp)
    {
        const auto valueOf = [&](Role role) {
            return m_rows.has(role) ? countValue(m_rows.value(role)) : std::optional<Decimal>(Decimal());
        };
        for (const Role role : {Role::Requests, Role::Successes, Role::Failures}) {
            if (!valueOf(role))
                return reject(tally, RejectReason::BadCount, role);
        }
        Decimal requests = *valueOf(Role::Requests);
        Decimal successes = *valueOf(Role::Successes);
        if (!m_rows.has(Role::Requests))
            requests = successes + *valueOf(Role::Failures);
        else if (!m_rows.has(Role::Successes))
            successes = requests - *valueOf(Role::Failures);
        if (successes < Decimal() || successes > requests)
            return reject(tally, RejectReason::BadCount,
                          m_rows.has(Role::Successes) ? Role::Successes : Role::Failures);
        m_steps.add(service, stamp.time);
        if (tally.accept(service, stamp))
            tally.addCounts(service, tally.slotOf(stamp.time), requests, successes);
    }

    void rate(Tally& tally, int service, const Stamp& stamp)
    {
        if (m_rows.has(Role::Requests) && countValue(m_rows.value(Role::Requests)) == Decimal()) {
            m_steps.add(service, stamp.time);
            tally.accept(service, stamp); // nothing to add: where nothing was asked for, there is no rate
            return;
        }
        const auto value = rateValue(m_rows.value(Role::Rate));
        if (value)
            m_facts.add(*value);
        const auto ratio = value ? ratioOf(*value, m_format.m_percent) : std::nullopt;
        if (!ratio)
            return reject(tally, RejectReason::BadRate, Role::Rate);
        m_steps.add(service, stamp.time);
        if (tally.accept(service, stamp))
            tally.addRate(service, tally.slotOf(stamp.time), *ratio);
    }

    const CsvIntervalFormat& m_format;
    CsvRows m_rows;
    RateFacts m_facts;
    StepCheck m_steps;
};

CsvIntervalFormat::CsvIntervalFormat(ColumnMap columns, char delimiter, std::string_view sample,
                                     const ReadOptions& options, const Tuning& tuning)
    : m_columns(std::move(columns))
    , m_delimiter(delimiter)
    , m_options(options)
    , m_tuning(tuning)
    , m_events(options.mapping.entryEvents)
{
    if (options.mapping.rateIsPercent)
        m_saidPercent = options.mapping.rateIsPercent;
    else if (m_columns.percentByHeader)
        m_saidPercent = true;
    const auto column = m_columns.of(Role::Rate);
    RateFacts facts;
    for (int rows = 0; column && rows < 1000 && !sample.empty(); ++rows) {
        const CsvRecord record = firstRecord(sample, delimiter);
        sample.remove_prefix(record.length);
        if (record.fields.size() <= *column)
            continue;
        if (const auto value = rateValue(trimmed(record.fields[*column])))
            facts.add(*value);
    }
    m_percent = m_saidPercent.value_or(facts.isPercent().value_or(true));
}

std::unique_ptr<ChunkParser> CsvIntervalFormat::makeParser() const
{
    return std::make_unique<CsvIntervalParser>(*this);
}

Result<bool> CsvIntervalFormat::settle(const ChunkParsers& parsers, InputReport& report)
{
    RateFacts facts;
    StepCheck steps;
    for (const auto& parser : parsers) {
        facts.add(static_cast<const CsvIntervalParser&>(*parser).facts());
        steps.add(static_cast<const CsvIntervalParser&>(*parser).steps());
    }
    report.resultForm = "counts";
    if (const auto column = m_columns.of(Role::Rate)) {
        const auto percent = m_saidPercent ? m_saidPercent : facts.isPercent();
        if (!percent && facts.rates > 0)
            return Error{ErrorCode::LogRateUnitUnclear, {report.file}, {m_columns.columns[*column].name}};
        if (percent && *percent != m_percent) {
            m_percent = *percent;
            return true;
        }
        report.resultForm = m_percent ? "rate-percent" : "rate-ratio";
    }
    if (const auto step = steps.tooCoarse())
        return Error{ErrorCode::LogTooCoarse, {report.file}, {std::to_string(*step)}};
    return false;
}

} // namespace clausemeter::logs
