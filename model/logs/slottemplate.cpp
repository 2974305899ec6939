// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/slottemplate.h"

#include "model/logs/ascii.h"

#include <algorithm>

namespace clausemeter::logs {

namespace {

constexpr std::size_t kDateTime = 16; // 2019-03-20T10:05
constexpr std::size_t kSecond = 17;
constexpr std::size_t kFraction = 20;

int digits(const char* text, std::size_t at, std::size_t count)
{
    int value = text[at] - '0';
    for (std::size_t i = at + 1; i < at + count; ++i)
        value = value * 10 + (text[i] - '0');
    return value;
}

} // namespace

std::int64_t SlotTemplate::msInSlot(std::uint64_t key)
{
    if (key & kIsMs)
        return std::int64_t(key & ~kIsMs);
    const auto digit = [&](int at) {
        const int byte = int(key >> (56 - 8 * at)) & 0xFF;
        return byte == 0 ? 0 : byte - '0';
    };
    const int seconds = digit(0) % slots::kSlotMinutes * 60 + digit(2) * 10 + digit(3); // m:ss.mmm
    return seconds * std::int64_t(1000) + digit(5) * 100 + digit(6) * 10 + digit(7);
}

std::optional<Stamp> SlotTemplate::parse(std::string_view text)
{
    Stamp stamp;
    if (!m_shape.matches(text.data(), text.size()) || !readShape(text, stamp)) {
        const auto parsed = parseStamp(text, m_rule);
        if (parsed)
            learnShape(text, *parsed);
        return parsed;
    }
    // Two stamps of one slot in a row: there will be more. In a shuffled file there are not.
    const slots::SlotIndex slot = m_slots.slotOf(stamp.time);
    if (slot == m_lastSlot)
        moveTo(text, slot);
    m_lastSlot = slot;
    return stamp;
}

bool SlotTemplate::readShape(std::string_view text, Stamp& stamp) const
{
    stamp = m_like;
    const char* at = text.data();
    if (m_like.form == StampForm::EpochMs) {
        stamp.time.ms = std::int64_t(epochMs(at));
        return stamp.time.ms >= 1'000'000'000'000 && stamp.time.ms < 4'133'980'800'000;
    }
    const int year = digits(at, 0, 4);
    const int month = digits(at, 5, 2);
    const int day = digits(at, 8, 2);
    const int hour = digits(at, 11, 2);
    const int minute = digits(at, 14, 2);
    const int second = m_hasSeconds ? digits(at, kSecond, 2) : 0;
    if (year < 1970 || year > 2100 || month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59 ||
        second > 59)
        return false;
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(unsigned(month)),
                                           std::chrono::day(unsigned(day))};
    if (day > 28 && !date.ok())
        return false;
    int ms = 0;
    for (std::size_t i = 0; i < 3; ++i)
        ms = ms * 10 + (i < m_decimals ? at[kFraction + i] - '0' : 0);
    const std::int64_t days = std::chrono::local_days(date).time_since_epoch().count();
    stamp.time.ms = ((days * 24 + hour) * 60 + minute) * 60'000 + second * 1000 + ms - m_offsetMs;
    return true;
}

void SlotTemplate::learnShape(std::string_view text, const Stamp& stamp)
{
    m_shape.clear();
    m_inSlot.clear();
    m_like = stamp;
    if (text.size() > BytePattern::kLongest)
        return;
    if (stamp.form == StampForm::EpochMs && text.size() == 13) {
        for (std::size_t i = 0; i < text.size(); ++i)
            m_shape.append('0', '9');
        return;
    }
    constexpr std::string_view kPlan = "dddd-dd-ddTdd:dd";
    if (stamp.form != StampForm::Iso || text.size() < kDateTime)
        return;
    for (std::size_t i = 0; i < kDateTime; ++i) {
        if (isDigit(text[i]) != (kPlan[i] == 'd'))
            return; // fields of one digit
    }
    std::size_t end = kDateTime;
    m_hasSeconds = text.size() >= kFraction - 1 && text[kDateTime] == ':';
    m_decimals = 0;
    if (m_hasSeconds) {
        end = kFraction - 1;
        if (text.size() > kFraction && (text[end] == '.' || text[end] == ',')) {
            while (kFraction + m_decimals < text.size() && isDigit(text[kFraction + m_decimals]))
                ++m_decimals;
            end = kFraction + m_decimals;
        }
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool varies = i < end && isDigit(text[i]);
        m_shape.append(varies ? '0' : text[i], varies ? '9' : text[i]);
    }
    // What the fields say, less what they mean: the offset, whatever way it was written or left out.
    m_offsetMs = 0;
    Stamp asWritten;
    if (!readShape(text, asWritten)) {
        m_shape.clear();
        return;
    }
    m_offsetMs = asWritten.time.ms - stamp.time.ms;
    m_lastSlot = m_slots.slotOf(stamp.time);
}

void SlotTemplate::moveTo(std::string_view text, slots::SlotIndex slot)
{
    m_inSlot.clear();
    m_slotStartMs = std::uint64_t(m_slots.startOf(slot).ms);
    if (m_like.form == StampForm::EpochMs) {
        const std::string first = std::to_string(m_slotStartMs).substr(0, kPrefix);
        const std::string last = std::to_string(m_slotStartMs + slots::kSlotMs - 1).substr(0, kPrefix);
        m_hasOnePrefix = first == last;
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (m_hasOnePrefix && i < kPrefix)
                m_inSlot.append(first[i], first[i]);
            else
                m_inSlot.append('0', '9');
        }
        m_slot = slot;
        ++m_generation;
        return;
    }
    // Slots begin at minutes ending in 0 and 5 only where the stamps' clock differs from the SLA clock by
    // such.
    if ((m_offsetMs - m_clock.offsetMs()) % slots::kSlotMs != 0)
        return;
    const std::size_t end =
        m_hasSeconds ? (m_decimals > 0 ? kFraction + m_decimals : kFraction - 1) : kDateTime;
    for (std::size_t i = 0; i < text.size(); ++i) {
        char low = text[i];
        char high = text[i];
        if (i == kMinute) {
            low = text[i] < '5' ? '0' : '5';
            high = text[i] < '5' ? '4' : '9';
        } else if (i > kMinute && i < end && isDigit(text[i])) {
            low = '0';
            high = i == kSecond ? '5' : '9';
        }
        m_inSlot.append(low, high);
    }
    const std::size_t keyBytes = std::min<std::size_t>(end - kMinute, 8);
    m_keyMask = ~std::uint64_t(0) << (64 - 8 * keyBytes);
    m_slot = slot;
    ++m_generation;
}

} // namespace clausemeter::logs
