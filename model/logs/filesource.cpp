// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/filesource.h"

#include "model/base/reason.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace clausemeter::logs {

namespace {

bool sameTime(const timespec& a, const timespec& b)
{
    return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec;
}

} // namespace

Result<std::unique_ptr<FileSource>> FileSource::open(const std::string& path, Progress& progress)
{
    // Not blocking, or a pipe without a writer would hang here.
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return Error{ErrorCode::FileMissing, {path}};
        return Error{ErrorCode::FileUnreadable, {path}, {systemReason(errno)}};
    }
    struct stat state = {};
    if (::fstat(descriptor, &state) != 0) {
        const int number = errno;
        ::close(descriptor);
        return Error{ErrorCode::FileUnreadable, {path}, {systemReason(number)}};
    }
    if (!S_ISREG(state.st_mode)) {
        ::close(descriptor);
        if (S_ISDIR(state.st_mode))
            return Error{ErrorCode::FileIsDirectory, {path}};
        return Error{ErrorCode::FileUnreadable, {path}, {systemReason(ESPIPE)}};
    }
    ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL);
    return std::unique_ptr<FileSource>(new FileSource(path, descriptor, state, progress));
}

FileSource::FileSource(const std::string& path, int descriptor, const struct stat& state, Progress& progress)
    : m_path(path)
    , m_descriptor(descriptor)
    , m_state(state)
    , m_size(state.st_size)
    , m_progress(progress)
    , m_fileProgress(progress, m_size)
{
}

FileSource::~FileSource()
{
    ::close(m_descriptor);
}

Result<std::size_t> FileSource::read(std::span<char> into)
{
    const std::size_t wanted = std::min(into.size(), std::size_t(m_size - m_at));
    if (const Status read = readAt(m_at, into.first(wanted)); !read)
        return read.error();
    m_at += std::int64_t(wanted);
    m_got += std::int64_t(wanted);
    m_fileProgress.reached(m_sought ? m_got : m_at);
    return wanted;
}

Status FileSource::readAt(std::int64_t at, std::span<char> into) const
{
    if (m_progress.stopRequested())
        return Error{ErrorCode::Cancelled};
    std::size_t got = 0;
    while (got < into.size()) {
        const ssize_t n = ::pread(m_descriptor, into.data() + got, into.size() - got, at + std::int64_t(got));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return Error{ErrorCode::FileUnreadable, {m_path}, {systemReason(errno)}};
        if (n == 0)
            return Error{ErrorCode::FileChanged, {m_path}};
        got += std::size_t(n);
    }
    return done();
}

void FileSource::seek(std::int64_t to)
{
    m_at = to;
    m_sought = true;
}

Status FileSource::rewind()
{
    m_at = 0;
    return done();
}

Status FileSource::checkUnchanged()
{
    struct stat now = {};
    if (::fstat(m_descriptor, &now) != 0)
        return Error{ErrorCode::FileUnreadable, {m_path}, {systemReason(errno)}};
    // A log that somebody still appends to is fine: what was there at the start was read.
    const bool written = !sameTime(now.st_mtim, m_state.st_mtim);
    if (now.st_size < m_size || (written && now.st_size == m_size))
        return Error{ErrorCode::FileChanged, {m_path}};
    // One that was deleted was read as it was; another one in its place is not what was asked for.
    struct stat there = {};
    if (::stat(m_path.c_str(), &there) == 0 &&
        (there.st_dev != m_state.st_dev || there.st_ino != m_state.st_ino))
        return Error{ErrorCode::FileChanged, {m_path}};
    return done();
}

} // namespace clausemeter::logs
