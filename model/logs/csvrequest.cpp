// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/csvrequest.h"

#include "model/logs/csvrows.h"
#include "model/logs/csvtext.h"
#include "model/logs/encodingguess.h"
#include "model/logs/knowntext.h"
#include "model/logs/resultcache.h"
#include "model/logs/slottemplate.h"

#include <algorithm>

namespace clausemeter::logs {

class CsvRequestParser final : public RequestParser {
public:
    CsvRequestParser(const CsvRequestFormat& format, char delimiter)
        : m_format(format)
        , m_rows(format.columns(), delimiter, format.tuning())
        , m_meaning(format.meaning())
        , m_form(format.form())
        , m_rule(format.options().mapping.stampRule(format.options().clock))
        , m_stamps(format.options().clock, m_rule)
        , m_time(*format.columns().of(Role::Time))
        , m_result(*format.columns().of(Role::Result))
        , m_service(format.columns().of(Role::Service))
        , m_event(format.columns().of(Role::Event))
        , m_code(format.columns().of(Role::ErrorCode))
        , m_region(format.columns().of(Role::Region))
    {
    }

    void parse(const Chunk& chunk, Tally& tally) override
    {
        m_rows.begin(chunk);
        if (!tally.hasAccepted() && m_rows.next(tally))
            row(tally);
        while (true) {
            while (m_rows.nextIsRegular() && tally.hasAccepted()) {
                if (chunk.hasQuotes ? knownRows<true>(tally) : knownRows<false>(tally))
                    continue;
                if (!regularRow(tally))
                    break;
                m_rows.skip();
            }
            if (!m_rows.next(tally))
                break;
            row(tally);
        }
    }

private:
    // Quotes around a value in which there is nothing to unquote.
    static std::string_view unwrapped(std::string_view raw)
    {
        if (raw.size() >= 2 && raw.front() == '"' && raw.back() == '"')
            return raw.substr(1, raw.size() - 2);
        return raw;
    }

    // Counts the rows that follow as long as they are successes of the template's slot and what they say has
    // been said by rows before; whether there was any. Most rows of most files: nothing else is in this loop.
    template <bool HasQuotes>
    bool knownRows(Tally& tally)
    {
        const int service = m_service ? m_lastServiceNumber : tally.service({});
        if (!m_success.isKnown() || !m_stamps.hasSlot() || service < 0)
            return false;
        const auto inner = [](std::string_view raw) { return HasQuotes ? unwrapped(raw) : raw; };
        CsvRows::Regular rows = m_rows.regular();
        Tally::Run& run = tally.run(service, m_stamps);
        std::int64_t count = 0;
        std::uint64_t minKey = run.minKey;
        std::uint64_t maxKey = run.maxKey;
        for (; rows.isNext(); rows.skip()) {
            const std::string_view time = inner(rows.raw(m_time));
            const std::uint64_t key = m_stamps.fit(time.data(), time.size());
            if (key == 0 || !m_success.is(inner(rows.raw(m_result))))
                break;
            if ((m_service && !m_lastService.is(rows.raw(*m_service))) ||
                (m_event && !m_lastEvent.is(rows.raw(*m_event))))
                break;
            const int region = m_region ? tally.knownRegion(rows.raw(*m_region)) : 0;
            if (region == RegionCache::kUnknown)
                break;
            ++run.regionSuccesses[std::size_t(region)];
            minKey = std::min(minKey, key);
            maxKey = std::max(maxKey, key);
            ++count;
        }
        if (count == 0)
            return false;
        run.minKey = minKey;
        run.maxKey = maxKey;
        run.rows += count;
        run.successes += std::uint64_t(count);
        m_rows.passed(rows);
        return true;
    }

    // Counts the next row when everything in it is as in rows before; otherwise does nothing. Part of the
    // loop over all rows, which a call of its own would slow down.
    [[gnu::always_inline]] bool regularRow(Tally& tally)
    {
        const std::string_view time = unwrapped(m_rows.nextRaw(m_time));
        const std::uint64_t key = m_stamps.fit(time.data(), time.size());
        std::optional<Stamp> other; // of another slot
        if (key == 0 && !(other = m_stamps.parse(time)))
            return false;
        if (m_service && (!m_lastService.is(m_rows.nextRaw(*m_service)) || m_lastServiceNumber < 0))
            return false;
        if (m_event && !m_lastEvent.is(m_rows.nextRaw(*m_event)))
            return false;
        const std::string_view result = unwrapped(m_rows.nextRaw(m_result));
        const ResultValue* known = m_results.find(result);
        const ResultValue value = known ? *known : m_meaning.valueOf(result);
        if (!known && value.is != ValueClass::Number)
            return false;
        const Outcome outcome = m_meaning.outcomeOf(value, m_form);
        if (outcome == Outcome::Neither)
            return false;
        const int service = m_service ? m_lastServiceNumber : tally.service({});
        if (service < 0)
            return false;
        const int region = m_region ? tally.knownRegion(m_rows.nextRaw(*m_region)) : 0;
        if (region == RegionCache::kUnknown)
            return false;
        std::string_view code;
        if (outcome == Outcome::Failed) {
            code = m_code ? m_rows.nextRaw(*m_code) : code;
            if (!isPlain(code))
                return false;
            code = errorCodeOf(value, result, code);
        }
        m_facts.add(value);
        if (known && outcome == Outcome::Succeeded && !m_success.is(result))
            m_success.learn(result);
        if (other) {
            if (tally.accept(service, *other))
                tally.addRequestOf(std::uint32_t(region), service, tally.slotOf(other->time),
                                   outcome == Outcome::Succeeded, code);
            return true;
        }
        Tally::Run& run = tally.run(service, m_stamps);
        run.minKey = std::min(run.minKey, key);
        run.maxKey = std::max(run.maxKey, key);
        ++run.rows;
        if (outcome == Outcome::Succeeded) {
            ++run.successes;
            ++run.regionSuccesses[std::size_t(region)];
        } else {
            tally.addRunFailure(service, run, code, std::uint32_t(region));
        }
        return true;
    }

    // Nothing that would have to be unquoted, trimmed or decoded.
    static bool isPlain(std::string_view code)
    {
        return std::all_of(code.begin(), code.end(), [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' ||
                   c == '_';
        });
    }

    void row(Tally& tally)
    {
        const auto reject = [&](RejectReason reason, Role role) {
            tally.reject(reason, m_rows.record(), m_rows.raw(role));
        };
        const auto stamp = stampOf(m_rows.value(Role::Time));
        if (!stamp)
            return reject(RejectReason::BadTime, Role::Time);
        const int service =
            tally.service(m_rows.has(Role::Service) ? m_rows.value(Role::Service) : std::string_view());
        if (service < 0) {
            const auto reason =
                service == ServiceIndex::kNoService ? RejectReason::NoService : RejectReason::UnknownService;
            if (m_rows.has(Role::Service))
                return reject(reason, Role::Service);
            return tally.reject(reason, m_rows.record());
        }
        if (m_service) {
            m_lastService.learn(m_rows.raw(Role::Service));
            m_lastServiceNumber = service;
        }
        if (m_rows.has(Role::Event)) {
            const std::string_view event = m_rows.value(Role::Event);
            if (!m_format.events().contains(event)) {
                if (!isDecodable(event))
                    return reject(RejectReason::Undecodable, Role::Event);
                if (tally.accept(service, *stamp))
                    tally.otherEvent();
                return;
            }
            m_lastEvent.learn(m_rows.raw(Role::Event));
        }
        const ResultValue value = m_meaning.valueOf(m_rows.value(Role::Result));
        m_facts.add(value);
        m_results.learn(unwrapped(m_rows.raw(Role::Result)), value);
        const Outcome outcome = m_meaning.outcomeOf(value, m_form);
        if (outcome == Outcome::Neither)
            return reject(RejectReason::BadResult, Role::Result);
        std::string_view code;
        if (outcome == Outcome::Failed) {
            if (m_rows.has(Role::ErrorCode))
                code = m_rows.value(Role::ErrorCode);
            code = errorCodeOf(value, m_rows.value(Role::Result), code);
            if (!isDecodable(code))
                return reject(RejectReason::Undecodable, Role::ErrorCode);
        }
        if (!tally.accept(service, *stamp))
            return;
        std::uint32_t region = 0;
        if (m_region) {
            region = tally.regionNumber(m_rows.value(Role::Region));
            tally.tellRegion(m_rows.raw(Role::Region), region);
        }
        tally.addRequestOf(region, service, tally.slotOf(stamp->time), outcome == Outcome::Succeeded, code);
    }

    std::optional<Stamp> stampOf(std::string_view text)
    {
        // A value that was put together stands elsewhere, without bytes to read behind it.
        const std::string_view raw = m_rows.raw(Role::Time);
        if (text.data() < raw.data() || text.data() > raw.data() + raw.size())
            return parseStamp(text, m_rule);
        return m_stamps.parse(text);
    }

    const CsvRequestFormat& m_format;
    CsvRows m_rows;
    const ResultMeaning& m_meaning;
    ResultForm m_form;
    StampRule m_rule;
    SlotTemplate m_stamps;
    ResultCache m_results;
    std::size_t m_time;
    std::size_t m_result;
    std::optional<std::size_t> m_service;
    std::optional<std::size_t> m_event;
    std::optional<std::size_t> m_code;
    std::optional<std::size_t> m_region;
    KnownText m_success;     // a word for it, as it stood in the row without quotes
    KnownText m_lastService; // as it stood in the row
    int m_lastServiceNumber = ServiceIndex::kUnknown;
    KnownText m_lastEvent; // an entry, as it stood in the row
};

CsvRequestFormat::CsvRequestFormat(ColumnMap columns, char delimiter, std::string_view sample,
                                   const ReadOptions& options, const Tuning& tuning)
    : RequestFormat(std::move(columns), options, tuning)
    , m_delimiter(delimiter)
{
    ResultFacts facts;
    for (int rows = 0; rows < 1000 && !sample.empty(); ++rows) {
        const CsvRecord record = firstRecord(sample, delimiter);
        sample.remove_prefix(record.length);
        if (record.fields.size() > *this->columns().of(Role::Result))
            facts.add(meaning().valueOf(trimmed(record.fields[*this->columns().of(Role::Result)])));
    }
    assume(facts);
}

std::unique_ptr<ChunkParser> CsvRequestFormat::makeParser() const
{
    return std::make_unique<CsvRequestParser>(*this, m_delimiter);
}

} // namespace clausemeter::logs
