// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace clausemeter::logs {

struct FileToRead {
    std::string path;
    std::int64_t bytes = 0; // as far as is known before it is opened
    bool isChosen = true;   // named by the user, not found in a folder
};

struct FolderContent {
    std::vector<FileToRead> files;   // sorted by their paths, byte for byte
    std::vector<std::string> hidden; // files and folders that are left out by their name
};

// The regular files in a folder and the folders in it. Links to folders are not followed, links to files are.
Result<FolderContent> filesIn(const std::string& folder, const Progress& progress);

// Whether some part of a path, below the folder or archive it is in, is hidden or what macOS adds to
// archives.
bool isHidden(std::string_view path);

// Whether an input's name is `path`, or that of a file in the folder or archive `path`.
bool isWithin(std::string_view name, std::string_view path);

} // namespace clausemeter::logs
