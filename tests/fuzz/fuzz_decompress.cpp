// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logcontent.h"

#include "model/logs/archivereader.h"
#include "model/logs/gzipsource.h"
#include "model/logs/headkeeper.h"
#include "model/logs/zstdsource.h"

#include <cstdlib>
#include <cstring>
#include <sys/mman.h>
#include <unistd.h>

using namespace clausemeter;
using namespace clausemeter::logs;

namespace {

constexpr std::int64_t kEnough = 4 * 1024 * 1024; // of a bomb

class Memory final : public ByteSource {
public:
    explicit Memory(std::span<const char> bytes)
        : m_bytes(bytes)
    {
    }
    Result<std::size_t> read(std::span<char> into) override
    {
        const std::size_t n = std::min(into.size(), m_bytes.size() - m_at);
        if (n > 0)
            std::memcpy(into.data(), m_bytes.data() + m_at, n);
        m_at += n;
        return n;
    }
    Status rewind() override
    {
        m_at = 0;
        return done();
    }
    Status checkUnchanged() override { return done(); }
    std::optional<std::int64_t> size() const override { return std::int64_t(m_bytes.size()); }

private:
    std::span<const char> m_bytes;
    std::size_t m_at = 0;
};

// As much as anybody wants of it; nothing where there is an error.
std::optional<std::string> all(ByteSource& source, std::size_t pieceBytes)
{
    std::string content;
    std::string piece(pieceBytes, '\0');
    while (std::int64_t(content.size()) < kEnough) {
        const auto got = source.read(piece);
        if (!got)
            return std::nullopt;
        content.append(piece, 0, *got);
        if (*got < piece.size())
            break;
    }
    return content;
}

// Read again in other pieces, from memory or not, it is the same.
void readTwice(ByteSource& source)
{
    const auto once = all(source, 10'000);
    if (!source.rewind()) {
        if (once)
            std::abort();
        return;
    }
    const auto again = all(source, 777);
    if (once.has_value() != again.has_value()) {
        // What is behind all that was wanted may be broken.
        if (std::int64_t((once ? *once : *again).size()) < kEnough)
            std::abort();
    } else if (once && once->compare(0, std::size_t(kEnough), *again, 0, std::size_t(kEnough)) != 0) {
        std::abort();
    }
}

void readMembers(const Result<std::unique_ptr<ArchiveReader>>& reader)
{
    if (!reader)
        return;
    for (int i = 0; i < 100; ++i) {
        const auto entry = (*reader)->next();
        if (!entry || !*entry)
            return;
        if ((*entry)->is != ArchiveReader::Entry::Is::File)
            continue;
        HeadKeeper kept(**reader, 1000);
        readTwice(kept);
    }
}

} // namespace

// The first byte says which, or that the reader finds it out; whatever the rest is, there is a content or an
// error.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    if (size < 1)
        return 0;
    Progress progress;
    Memory memory({reinterpret_cast<const char*>(data + 1), size - 1});
    const std::size_t buffer = data[0] & 0x80 ? 1 : 1000;
    switch (data[0] % 8) {
    case 0: {
        GzipSource source(memory, buffer, "gzip", progress);
        readTwice(source);
        break;
    }
    case 1: {
        ZstdSource source(memory, buffer, "zstd", progress);
        readTwice(source);
        break;
    }
    case 2:
        readMembers(ArchiveReader::openTar(memory, "tar", progress));
        break;
    case 3: {
        const int descriptor = ::memfd_create("zip", 0);
        if (::write(descriptor, data + 1, size - 1) != ssize_t(size - 1))
            std::abort();
        const auto file = FileSource::open("/proc/self/fd/" + std::to_string(descriptor), progress);
        if (!file)
            std::abort();
        readMembers(ArchiveReader::openZip(**file, "zip", progress));
        ::close(descriptor);
        break;
    }
    default:
        readBothWays(data + 1, size - 1);
    }
    return 0;
}
