// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/encodingguess.h"
#include "model/logs/intervalformat.h"
#include "model/logs/tally.h"

#include <utility>

namespace clausemeter::logs {

// Reads rows of intervals, each with counts or a rate, from any source of rows that is used as CsvRows is.
template <typename Rows>
class IntervalParser final : public IntervalFacts {
public:
    // The arguments that make the rows follow.
    template <typename... Args>
    explicit IntervalParser(const IntervalFormat& format, Args&&... args)
        : m_format(format)
        , m_rows(std::forward<Args>(args)...)
        , m_rule(format.options().mapping.stampRule(format.options().clock))
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

    void row(Tally& tally)
    {
        if (m_format.hasEmptyCells() && isEmpty())
            return tally.blank();
        auto stamp = parseStamp(m_rows.value(Role::Time), m_rule);
        if (!stamp)
            return reject(tally, RejectReason::BadTime, Role::Time);
        if (m_format.options().mapping.intervalStampedAtEnd.value_or(false))
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
            if (!m_format.events().contains(event)) {
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

    bool isEmpty()
    {
        const auto isEmptyIn = [this](Role role) { return !m_rows.has(role) || m_rows.value(role).empty(); };
        return isEmptyIn(Role::Requests) && isEmptyIn(Role::Successes) && isEmptyIn(Role::Failures) &&
               isEmptyIn(Role::Rate);
    }

    void counts(Tally& tally, int service, const Stamp& stamp)
    {
        const auto valueOf = [&](Role role) {
            return m_rows.has(role) ? intervalCount(m_rows.value(role)) : std::optional<Decimal>(Decimal());
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
            tally.addCounts(service, tally.slotOf(stamp.time), requests, successes,
                            m_rows.has(Role::Region) ? m_rows.value(Role::Region) : std::string_view());
    }

    void rate(Tally& tally, int service, const Stamp& stamp)
    {
        if (m_rows.has(Role::Requests) && intervalCount(m_rows.value(Role::Requests)) == Decimal()) {
            m_steps.add(service, stamp.time);
            tally.accept(service, stamp); // nothing to add: where nothing was asked for, there is no rate
            return;
        }
        const auto value = rateValue(m_rows.value(Role::Rate));
        if (value)
            m_rates.add(*value);
        const auto ratio = value ? ratioOf(*value, m_format.isPercent()) : std::nullopt;
        if (!ratio)
            return reject(tally, RejectReason::BadRate, Role::Rate);
        m_steps.add(service, stamp.time);
        if (tally.accept(service, stamp))
            tally.addRate(service, tally.slotOf(stamp.time), *ratio);
    }

    const IntervalFormat& m_format;
    Rows m_rows;
    StampRule m_rule;
};

} // namespace clausemeter::logs
