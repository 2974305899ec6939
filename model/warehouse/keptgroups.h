// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace clausemeter::warehouse {

// The groups of an answer in their order, packed as they come: of a day of many groups a few megabytes.
class KeptGroups {
public:
    KeptGroups() = default;
    // As bytes() gave them.
    explicit KeptGroups(QByteArray bytes)
        : m_packed(std::move(bytes))
    {
    }

    void add(std::span<const std::string_view> fields);
    // Ends the adding.
    const QByteArray& bytes();
    // What they take so far.
    qsizetype size() const { return m_packed.size() + qsizetype(m_open.size()); }

    // Hands on each group; false as soon as `take` says so, or where these are no groups.
    using Take = std::function<bool(std::span<const std::string_view> fields)>;
    bool forEach(const Take& take) const;

private:
    void pack();

    QByteArray m_packed; // pieces, each behind its length
    std::string m_open;  // what is not packed yet
};

} // namespace clausemeter::warehouse
