// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/bytepattern.h"
#include "model/logs/timestamp.h"
#include "model/slots/slotclock.h"

#include <bit>
#include <cstring>
#include <optional>
#include <string_view>

namespace clausemeter::logs {

// Reads stamps of the shape that the last one had, faster than parseStamp and with the same result: ISO 8601
// with two digits a field and a fixed offset, or an epoch of 13 digits. For the shape's current slot it holds
// a pattern that a stamp fits exactly when it is valid and in that slot. 32 bytes from a stamp on must be
// readable.
class SlotTemplate {
public:
    // `clock`: of the slots.
    SlotTemplate(SlaClock clock, const StampRule& rule)
        : m_clock(clock)
        , m_slots(clock)
        , m_rule(rule)
    {
    }

    // 0 when the stamp is not valid or not in slot(); otherwise a key, which compares as the stamps' times
    // do.
    std::uint64_t fit(const char* text, std::size_t length) const
    {
        if (m_like.form == StampForm::EpochMs) {
            if (!m_inSlot.matches(text, length))
                return 0;
            const std::uint64_t ms = m_hasOnePrefix
                                         ? eightDigits(text + kPrefix) - m_slotStartMs % 100'000'000
                                         : epochMs(text) - m_slotStartMs;
            return ms < std::uint64_t(slots::kSlotMs) ? kIsMs | ms : 0;
        }
        if (!m_inSlot.matches(text, length))
            return 0;
        return bigEndian(text + kMinute) & m_keyMask;
    }
    bool hasSlot() const { return !m_inSlot.isEmpty(); } // otherwise nothing fits
    slots::SlotIndex slot() const { return m_slot; }
    // Grows with every change of the slot.
    std::uint64_t generation() const { return m_generation; }
    // The time of a key in the slot, whatever template made it.
    static std::int64_t msInSlot(std::uint64_t key);

    // As parseStamp; the template follows the stamps where that pays.
    std::optional<Stamp> parse(std::string_view text);

private:
    static constexpr std::size_t kMinute = 15; // the last digit of the minute: 2019-03-20T10:05

    static constexpr std::size_t kPrefix = 5; // digits of an epoch in milliseconds before the last eight

    static constexpr std::uint64_t kIsMs = std::uint64_t(1) << 63; // no digit has this bit

    static std::uint64_t bigEndian(const char* text)
    {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, text, sizeof bytes);
        if constexpr (std::endian::native == std::endian::little)
            bytes = __builtin_bswap64(bytes);
        return bytes;
    }
    // Eight digits: pairs, then fours, then all are put together side by side.
    static std::uint64_t eightDigits(const char* text)
    {
        std::uint64_t v = bigEndian(text) & 0x0F0F0F0F0F0F0F0F;
        v = (v & 0x00FF00FF00FF00FF) + ((v >> 8) & 0x00FF00FF00FF00FF) * 10;
        v = (v & 0x0000FFFF0000FFFF) + ((v >> 16) & 0x0000FFFF0000FFFF) * 100;
        return (v & 0xFFFFFFFF) + (v >> 32) * 10'000;
    }
    // 13 digits: the last eight overlap the first ones, which are left out of them.
    static std::uint64_t epochMs(const char* text)
    {
        return eightDigits(text) * 100'000 + eightDigits(text + 5) % 100'000;
    }

    bool readShape(std::string_view text, Stamp& stamp) const;
    void learnShape(std::string_view text, const Stamp& stamp);
    void moveTo(std::string_view text, slots::SlotIndex slot);

    SlaClock m_clock;
    slots::SlotClock m_slots;
    StampRule m_rule;
    BytePattern m_shape;  // any time of the shape; its numbers may be out of range
    BytePattern m_inSlot; // empty: no slot yet
    Stamp m_like;         // form and offset of the shape
    std::int64_t m_offsetMs = 0;
    std::size_t m_decimals = 0; // of a second; with the seconds there
    bool m_hasSeconds = false;
    std::uint64_t m_keyMask = 0;
    slots::SlotIndex m_slot;
    std::uint64_t m_slotStartMs = 0;
    bool m_hasOnePrefix = false; // all epochs of the slot have the same first digits
    slots::SlotIndex m_lastSlot; // of the last stamp that was parsed
    std::uint64_t m_generation = 1;
};

} // namespace clausemeter::logs
