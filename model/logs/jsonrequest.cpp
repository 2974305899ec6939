// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/jsonrequest.h"

#include "model/logs/csvtext.h"
#include "model/logs/encodingguess.h"
#include "model/logs/jsonrows.h"
#include "model/logs/resultcache.h"
#include "model/logs/slottemplate.h"

#include <algorithm>

namespace clausemeter::logs {

class JsonRequestParser final : public RequestParser {
public:
    explicit JsonRequestParser(const JsonRequestFormat& format)
        : m_format(format)
        , m_rows(format.columns(), format.tuning())
        , m_meaning(format.meaning())
        , m_form(format.form())
        , m_rule(format.options().mapping.stampRule(format.options().clock))
        , m_stamps(format.options().clock, m_rule)
    {
    }

    void parse(const Chunk& chunk, Tally& tally) override
    {
        m_rows.begin(chunk);
        while (m_rows.next(tally))
            row(tally);
    }

private:
    void reject(Tally& tally, RejectReason reason, Role role)
    {
        tally.reject(reason, m_rows.record(), m_rows.raw(role));
    }
    // What stands in a row as it stood in rows before means what it meant there; only the rest is decoded.
    void row(Tally& tally)
    {
        const std::string_view time = m_rows.inner(Role::Time);
        // Above 0: the stamp is in the slot of m_stamps, and there is no need to know more of it.
        const std::uint64_t key = tally.hasAccepted() ? m_stamps.fit(time.data(), time.size()) : 0;
        std::optional<Stamp> stamp;
        if (key == 0) {
            stamp = m_stamps.parse(time);
            if (!stamp)
                stamp = parseStamp(m_rows.value(Role::Time), m_rule);
            if (!stamp)
                return reject(tally, RejectReason::BadTime, Role::Time);
        }
        const bool hasService = m_rows.has(Role::Service);
        const int service = hasService ? serviceOf(tally) : tally.service({});
        if (service < 0) {
            const auto reason =
                service == ServiceIndex::kNoService ? RejectReason::NoService : RejectReason::UnknownService;
            return hasService ? reject(tally, reason, Role::Service) : tally.reject(reason, m_rows.record());
        }
        if (m_rows.has(Role::Event) && !isEntry())
            return otherEvent(tally, service, stamp ? stamp : m_stamps.parse(time));

        const std::string_view result = m_rows.inner(Role::Result);
        const ResultValue* known = m_results.find(result);
        const ResultValue value = known ? *known : m_meaning.valueOf(m_rows.value(Role::Result));
        if (!known)
            m_results.learn(result, value);
        m_facts.add(value);
        const Outcome outcome = m_meaning.outcomeOf(value, m_form);
        if (outcome == Outcome::Neither)
            return reject(tally, RejectReason::BadResult, Role::Result);
        std::string_view code;
        if (outcome == Outcome::Failed) {
            code = m_rows.has(Role::ErrorCode) ? m_rows.value(Role::ErrorCode) : std::string_view();
            code = errorCodeOf(value, m_rows.value(Role::Result), code);
            if (!isDecodable(code))
                return reject(tally, RejectReason::Undecodable, Role::ErrorCode);
        }
        const std::uint32_t region = m_rows.has(Role::Region) ? regionOf(tally) : 0;
        if (stamp) {
            if (tally.accept(service, *stamp))
                tally.addRequestOf(region, service, tally.slotOf(stamp->time), outcome == Outcome::Succeeded,
                                   code);
            return;
        }
        Tally::Run& run = tally.run(service, m_stamps);
        run.minKey = std::min(run.minKey, key);
        run.maxKey = std::max(run.maxKey, key);
        ++run.rows;
        if (outcome == Outcome::Succeeded) {
            ++run.successes;
            ++run.regionSuccesses[region];
        } else {
            tally.addRunFailure(service, run, code, region);
        }
    }

    std::uint32_t regionOf(Tally& tally)
    {
        const std::string_view raw = m_rows.raw(Role::Region);
        if (const int known = tally.knownRegion(raw); known != RegionCache::kUnknown)
            return std::uint32_t(known);
        const std::uint32_t region = tally.regionNumber(m_rows.value(Role::Region));
        tally.tellRegion(raw, region);
        return region;
    }

    int serviceOf(Tally& tally)
    {
        if (m_rows.raw(Role::Service) != m_lastService || m_lastServiceNumber < 0) {
            m_lastServiceNumber = tally.service(m_rows.value(Role::Service));
            m_lastService = m_rows.raw(Role::Service);
        }
        return m_lastServiceNumber;
    }

    bool isEntry()
    {
        if (m_rows.raw(Role::Event) == m_lastEntry)
            return true;
        if (!m_format.events().contains(m_rows.value(Role::Event)))
            return false;
        m_lastEntry = m_rows.raw(Role::Event);
        return true;
    }

    void otherEvent(Tally& tally, int service, const std::optional<Stamp>& stamp)
    {
        if (!isDecodable(m_rows.value(Role::Event)))
            reject(tally, RejectReason::Undecodable, Role::Event);
        else if (tally.accept(service, *stamp))
            tally.otherEvent();
    }

    const JsonRequestFormat& m_format;
    JsonRows m_rows;
    const ResultMeaning& m_meaning;
    ResultForm m_form;
    StampRule m_rule;
    SlotTemplate m_stamps;
    ResultCache m_results;
    std::string m_lastService; // as it stood in the row
    int m_lastServiceNumber = ServiceIndex::kUnknown;
    std::string m_lastEntry; // the same
};

JsonRequestFormat::JsonRequestFormat(ColumnMap columns, const std::vector<std::vector<std::string>>& sample,
                                     const ReadOptions& options, const Tuning& tuning)
    : RequestFormat(std::move(columns), options, tuning)
{
    ResultFacts facts;
    for (const std::vector<std::string>& row : sample)
        facts.add(meaning().valueOf(trimmed(row[*this->columns().of(Role::Result)])));
    assume(facts);
}

std::unique_ptr<ChunkParser> JsonRequestFormat::makeParser() const
{
    return std::make_unique<JsonRequestParser>(*this);
}

} // namespace clausemeter::logs
