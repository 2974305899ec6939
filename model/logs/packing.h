// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/bytesource.h"
#include "model/logs/kind.h"

#include <string_view>

namespace clausemeter::logs {

enum class Archive : std::uint8_t { None, Tar, Zip, EmptyZip };

// What the beginning of a content says that it is packed as; names say nothing. For an archive at least
// kTarHead bytes are looked at, where there are as many.
Compression compressionOf(std::string_view head);
Archive archiveOf(std::string_view head);
inline constexpr std::size_t kTarHead = 512;

} // namespace clausemeter::logs
