// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/decimal.h"

#include <QByteArray>
#include <functional>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace clausemeter::report {

// Writes JSON with its keys in the order in which they come and numbers exactly as they are; two spaces an
// indent. Every begin needs its end; inside an object each value follows a key().
class JsonWriter {
public:
    JsonWriter() = default;
    // `handOn` is given the document piece by piece, up to flush().
    explicit JsonWriter(std::function<void(const QByteArray&)> handOn)
        : m_handOn(std::move(handOn))
    {
    }

    JsonWriter& beginObject() { return open('{'); }
    JsonWriter& endObject() { return close('}'); }
    JsonWriter& beginArray() { return open('['); }
    JsonWriter& endArray() { return close(']'); }
    JsonWriter& key(std::string_view name);

    JsonWriter& text(std::string_view utf8);
    JsonWriter& number(std::int64_t value);
    JsonWriter& number(Decimal value); // all its digits
    JsonWriter& number(const std::optional<Decimal>& value) { return value ? number(*value) : null(); }
    JsonWriter& truth(bool value);
    JsonWriter& null();

    // The document with a line break at its end.
    QByteArray take();
    // The same, as far as it was not handed on yet.
    void flush() { m_handOn(take()); }

private:
    JsonWriter& open(char bracket);
    JsonWriter& close(char bracket);
    void beforeValue();
    void newLine();
    void quoted(std::string_view utf8);

    std::function<void(const QByteArray&)> m_handOn; // none: all is kept
    QByteArray m_out;
    std::vector<bool> m_hasEntries; // of the objects and arrays that are open
    bool m_afterKey = false;
};

} // namespace clausemeter::report
