// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/packing.h"

#include <algorithm>

namespace clausemeter::logs {

namespace {

constexpr std::size_t kSumAt = 148; // of the check sum in a tar header: eight bytes, octal
constexpr std::size_t kSumSize = 8;

// Every kind of tar has a check sum of its header; the magic word came later.
bool isTar(std::string_view head)
{
    if (head.size() < kTarHead || head[0] == '\0')
        return false;
    unsigned said = 0;
    bool any = false;
    for (const char c : head.substr(kSumAt, kSumSize)) {
        if (c >= '0' && c <= '7') {
            said = said * 8 + unsigned(c - '0');
            any = true;
        } else if (any || c != ' ') {
            break;
        }
    }
    unsigned sum = unsigned(' ') * kSumSize;
    for (std::size_t i = 0; i < kTarHead; ++i) {
        if (i < kSumAt || i >= kSumAt + kSumSize)
            sum += static_cast<unsigned char>(head[i]);
    }
    return any && sum == said;
}

} // namespace

Compression compressionOf(std::string_view head)
{
    if (head.starts_with("\x1F\x8B"))
        return Compression::Gzip;
    // A frame, or one that is to be skipped: other data that precedes the frames.
    const bool skippable =
        head.size() >= 4 && (head[0] & 0xF0) == 0x50 && head.substr(1, 3) == "\x2A\x4D\x18";
    if (head.starts_with("\x28\xB5\x2F\xFD") || skippable)
        return Compression::Zstd;
    return Compression::None;
}

Archive archiveOf(std::string_view head)
{
    if (head.starts_with("PK\x03\x04"))
        return Archive::Zip;
    if (head.starts_with("PK\x05\x06")) // the end of its table of contents, and nothing before
        return Archive::EmptyZip;
    return isTar(head) ? Archive::Tar : Archive::None;
}

} // namespace clausemeter::logs
