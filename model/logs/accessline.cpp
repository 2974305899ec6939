// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/accessline.h"

#include "model/logs/ascii.h"

namespace clausemeter::logs {

namespace {

constexpr std::size_t kTimeLength = 26; // 17/May/2015:10:05:03 +0000

// Behind the quote that ends a quoted text, which may hold \" and \\; npos where it is not closed.
std::size_t behindQuoted(std::string_view line, std::size_t at)
{
    const std::size_t quote = line.find('"', at);
    if (quote == std::string_view::npos || quote == at || line[quote - 1] != '\\')
        return quote == std::string_view::npos ? quote : quote + 1;
    for (; at < line.size(); ++at) {
        if (line[at] == '\\')
            ++at;
        else if (line[at] == '"')
            return at + 1;
    }
    return std::string_view::npos;
}

} // namespace

bool quotesAreClosed(std::string_view line, std::size_t at)
{
    for (std::size_t open = line.find('"', at); open != std::string_view::npos; open = line.find('"', at)) {
        at = behindQuoted(line, open + 1);
        if (at == std::string_view::npos)
            return false;
    }
    return true;
}

std::optional<AccessLine> accessLine(std::string_view line)
{
    AccessLine found;
    // A user's name may hold a bracket, a time does not begin like one.
    std::size_t at = line.find('[');
    while (at != std::string_view::npos &&
           !(at > 1 && line[at - 1] == ' ' && at + 1 < line.size() && isDigit(line[at + 1])))
        at = line.find('[', at + 1);
    if (at == std::string_view::npos)
        return std::nullopt;
    at += 1;
    const std::size_t close = at + kTimeLength;
    if (line.size() < close + 3 || line.substr(close, 3) != "] \"" || line[at + 2] != '/')
        return std::nullopt;
    found.time = line.substr(at, kTimeLength);
    const std::size_t behind = behindQuoted(line, close + 3);
    if (behind == std::string_view::npos || line.size() < behind + 4 || line[behind] != ' ')
        return std::nullopt;
    const std::string_view status = line.substr(behind + 1, 3);
    if (!isDigit(status[0]) || !isDigit(status[1]) || !isDigit(status[2]))
        return std::nullopt;
    found.status = (status[0] - '0') * 100 + (status[1] - '0') * 10 + (status[2] - '0');
    std::size_t size = behind + 4;
    if (found.status < 100 || found.status > 599 || size + 2 > line.size() || line[size] != ' ')
        return std::nullopt;
    ++size;
    if (line[size] == '-') {
        ++size;
    } else {
        const std::size_t digits = size;
        while (size < line.size() && isDigit(line[size]))
            ++size;
        if (size == digits)
            return std::nullopt;
    }
    if (size < line.size() && line[size] != ' ')
        return std::nullopt;
    found.behindSize = size;
    return found;
}

} // namespace clausemeter::logs
