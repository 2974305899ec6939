// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/bills/billvalues.h"

#include "model/logs/ascii.h"
#include "model/logs/csvtext.h"
#include "model/logs/jsonindex.h"
#include "model/logs/timestamp.h"

namespace clausemeter::bills {

namespace {

// "1,234,567.89" without its commas; anything else as it is.
std::string withoutThousands(const std::string& text)
{
    const std::size_t first = text.starts_with('-') || text.starts_with('+') ? 1 : 0;
    const std::size_t point = std::min(text.find('.'), text.size());
    const std::size_t comma = text.find(',');
    if (comma == std::string::npos || comma <= first || comma > first + 3)
        return text;
    std::string plain = text.substr(0, comma);
    for (std::size_t at = comma; at < point; at += 4) {
        if (text[at] != ',' || at + 4 > point)
            return text;
        for (std::size_t i = at + 1; i < at + 4; ++i) {
            if (!logs::isDigit(text[i]))
                return text;
        }
        plain += text.substr(at + 1, 3);
    }
    return plain + text.substr(point);
}

} // namespace

std::string cellText(std::string_view raw)
{
    std::string_view text = logs::trimmed(raw);
    if (text.starts_with("=\"") && text.ends_with('"') && text.size() >= 3)
        text = text.substr(2, text.size() - 3);
    else if (text.starts_with('\'') || text.starts_with('`'))
        text.remove_prefix(1);
    text = logs::trimmed(text);
    return text == "-" || text == "--" || text == "null" ? std::string() : std::string(text);
}

std::optional<Money> amountOf(const std::string& text)
{
    std::string scratch;
    return Money::parse(logs::withoutExponent(withoutThousands(text), scratch));
}

std::optional<Instant> momentOf(const std::string& text, SlaClock clock, bool end)
{
    if (const auto day = parseDate(text))
        return end ? Instant{clock.startOf(*day + std::chrono::days(1)).ms - 1} : clock.startOf(*day);
    const auto stamp = logs::parseStamp(text, {clock, logs::StampForm::Iso});
    return stamp ? std::optional(stamp->time) : std::nullopt;
}

bool isNoTime(const std::string& text)
{
    return text.empty() || text.starts_with("0000-00-00");
}

} // namespace clausemeter::bills
