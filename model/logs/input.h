// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/bytesource.h"
#include "model/logs/fileprogress.h"
#include "model/logs/kind.h"

#include <string>

namespace clausemeter::logs {

// One content that is to be read as a log: a file, or a member of an archive, unpacked.
struct Input {
    ByteSource& bytes;
    std::string name;
    Compression compression = Compression::None; // that was undone; an archive's own does not count
    bool isChosen = true;                        // named by the user, not found in a folder or an archive
    bool isWholeFile = true;                     // no member of an archive
    FileProgress& progress;
};

} // namespace clausemeter::logs
