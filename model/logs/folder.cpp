// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/folder.h"

#include <algorithm>
#include <filesystem>

namespace clausemeter::logs {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kMacResources = "__MACOSX";

bool isHiddenName(std::string_view name)
{
    return name == kMacResources || (name.starts_with('.') && name != "." && name != "..");
}

} // namespace

bool isHidden(std::string_view path)
{
    while (!path.empty()) {
        const std::size_t slash = std::min(path.find('/'), path.size());
        if (isHiddenName(path.substr(0, slash)))
            return true;
        path.remove_prefix(std::min(slash + 1, path.size()));
    }
    return false;
}

bool isWithin(std::string_view name, std::string_view path)
{
    while (path.size() > 1 && path.ends_with('/'))
        path.remove_suffix(1);
    return name.starts_with(path) && (name.size() == path.size() || path == "/" || name[path.size()] == '/');
}

Result<FolderContent> filesIn(const std::string& folder, const Progress& progress)
{
    FolderContent content;
    std::error_code error;
    for (fs::recursive_directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        if (progress.stopRequested())
            return Error{ErrorCode::Cancelled};
        std::error_code gone; // what vanishes meanwhile, and links to nothing, are no files
        const bool isFile = at->is_regular_file(gone);
        const bool isFolder = !isFile && !at->is_symlink(gone) && at->is_directory(gone);
        if (!isFile && !isFolder)
            continue;
        const std::string& path = at->path().native();
        if (isHiddenName(std::string_view(path).substr(path.rfind('/') + 1))) {
            content.hidden.push_back(path);
            if (isFolder)
                at.disable_recursion_pending();
        } else if (isFile) {
            const auto size = at->file_size(gone);
            content.files.push_back({path, gone ? 0 : std::int64_t(size), false});
        }
    }
    if (error)
        return Error{ErrorCode::FileUnreadable, {folder}, {error.message()}};
    std::ranges::sort(content.files, {}, &FileToRead::path);
    std::ranges::sort(content.hidden);
    return content;
}

} // namespace clausemeter::logs
