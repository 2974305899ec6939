// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/jsonpaths.h"

#include <algorithm>
#include <vector>

namespace clausemeter::logs {

namespace {

constexpr std::size_t kMostPaths = 10'000;
constexpr std::size_t kDeepest = 4;     // keys
constexpr std::size_t kMostOpen = 1000; // brackets

struct Open {
    bool isObject;
    std::size_t keys; // on the way to it
    std::string path;
};

// The string at the front without its quotes, or all that is there of it.
std::string_view takeString(std::string_view& text)
{
    std::size_t end = 1;
    while (end < text.size() && text[end] != '"')
        end += text[end] == '\\' ? 2 : 1;
    end = std::min(end, text.size());
    const std::string_view inner = text.substr(1, end - 1);
    text.remove_prefix(std::min(end + 1, text.size()));
    return inner;
}

} // namespace

std::set<std::string, std::less<>> jsonPaths(std::string_view text)
{
    std::set<std::string, std::less<>> paths;
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    if (!text.starts_with('{'))
        return paths;
    std::vector<Open> open;
    std::string path; // of the value that comes next
    std::size_t keys = 0;
    bool keyComes = false;
    while (!text.empty() && paths.size() < kMostPaths && open.size() < kMostOpen) {
        const char c = text.front();
        if (c == '"') {
            const std::string_view string = takeString(text);
            if (keyComes && open.back().keys < kDeepest) {
                path = open.back().path.empty() ? std::string(string)
                                                : open.back().path + "." + std::string(string);
                paths.insert(path);
            }
            keys = open.back().keys + (keyComes ? 1 : 0);
            keyComes = false;
            continue;
        }
        text.remove_prefix(1);
        if (c == '{' || c == '[') {
            open.push_back({c == '{', keys, path});
            keyComes = c == '{';
        } else if (c == '}' || c == ']') {
            open.pop_back();
            if (open.empty())
                break;
        } else if (c == ',') {
            keyComes = open.back().isObject;
            path = open.back().path;
            keys = open.back().keys;
        }
    }
    return paths;
}

} // namespace clausemeter::logs
