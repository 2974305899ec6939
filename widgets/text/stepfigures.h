// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/text/words.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace clausemeter::text {

// The values of a step as text, by their place.
class Figures {
public:
    Figures(const Words& words, const sla::Step& step, SlaClock clock, const QString& currency)
        : m_words(words)
        , m_step(step)
        , m_clock(clock)
        , m_currency(currency)
    {
    }

    QString operator[](std::size_t at) const
    {
        return at < m_step.values.size()
                   ? std::visit([this](const auto& v) { return text(v); }, m_step.values[at])
                   : QStringLiteral("–");
    }
    // A figure of the agreement: without the zeros that a computed percentage carries.
    QString threshold(std::size_t at) const
    {
        const auto value = decimal(at);
        return value ? m_words.plainPercent(*value) : (*this)[at];
    }
    // "1,800", for a text that names the unit itself.
    QString bareSeconds(std::size_t at) const
    {
        const auto* value = find<sla::Seconds>(at);
        return value ? m_words.count(value->value) : (*this)[at];
    }
    // For the choice of a plural.
    int number(std::size_t at) const
    {
        const auto* value = find<std::int64_t>(at);
        return value ? int(std::clamp<std::int64_t>(*value, 0, std::numeric_limits<int>::max())) : 0;
    }
    bool isZero(std::size_t at) const
    {
        const auto value = decimal(at);
        return value && value->units() == 0;
    }

private:
    template <typename T>
    const T* find(std::size_t at) const
    {
        return at < m_step.values.size() ? std::get_if<T>(&m_step.values[at]) : nullptr;
    }
    std::optional<Decimal> decimal(std::size_t at) const
    {
        if (const auto* percent = find<sla::Percent>(at))
            return percent->value;
        if (const auto* value = find<Decimal>(at))
            return *value;
        if (const auto* value = find<std::int64_t>(at))
            return Decimal::fromInteger(*value);
        return std::nullopt;
    }

    QString text(std::int64_t v) const { return m_words.count(v); }
    QString text(Decimal v) const { return m_words.count(v); }
    QString text(sla::Percent v) const { return m_words.percent(v.value); }
    // Downtime is counted in minutes; what is not whole is told in minutes and seconds.
    QString text(sla::Seconds v) const
    {
        return v.value % 60 == 0 ? m_words.say("Words", "%1 min").arg(m_words.minutes(v.value))
                                 : m_words.duration(v.value);
    }
    QString text(Money v) const { return m_words.money(v, m_currency); }
    QString text(Date v) const { return m_words.date(v); }
    QString text(Instant v) const { return m_words.moment(v, m_clock); }
    QString text(const std::string& v) const { return QString::fromStdString(v); }

    const Words& m_words;
    const sla::Step& m_step;
    SlaClock m_clock;
    const QString& m_currency;
};

} // namespace clausemeter::text
