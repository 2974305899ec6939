// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace clausemeter {

// Where the values of a JSON text stand: "services[0].start" -> line and column (in characters). The text
// must be well-formed JSON (any parser has accepted it); it must outlive this object.
class JsonPlaces {
public:
    explicit JsonPlaces(std::string_view json);

    // The place of a value; of the nearest enclosing value that exists where the path itself does not.
    Where at(const std::string& path, const std::string& file) const;
    // The path of the first key that stands twice in one object; at() then names the second one.
    const std::optional<std::string>& duplicateKey() const { return m_duplicate; }

    // "" + "services" -> "services", "a" + "b" -> "a.b".
    static std::string join(const std::string& path, const std::string& key);
    static std::string join(const std::string& path, std::size_t index);
    // Line and column of a byte of any text.
    static Where place(std::string_view text, std::size_t offset, const std::string& file);

private:
    std::string_view m_json;
    std::optional<std::string> m_duplicate;
    std::size_t m_duplicateAt = 0;
};

} // namespace clausemeter
