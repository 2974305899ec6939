// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/beginning.h"

#include "model/logs/encodingguess.h"
#include "model/logs/folder.h"
#include "model/logs/textsource.h"

namespace clausemeter::logs {

namespace {

constexpr std::size_t kSniffedBytes = 256 * 1024; // for the encoding

Result<Encoding> encodingOf(ByteSource& bytes, const Beginning& beginning)
{
    if (const Status rewound = bytes.rewind(); !rewound)
        return rewound.error();
    std::string head;
    if (const Status read = readUpTo(bytes, kSniffedBytes, head); !read)
        return read.error();
    const Encoding encoding = beginning.options.mapping.encoding.value_or(guessEncoding(head));
    if (looksBinary(head, encoding))
        return Error{ErrorCode::LogBinary, {beginning.report.file}};
    if (!TextSource::canDecode(encoding))
        return Error{ErrorCode::LogDecodingFailed, {beginning.report.file}, {"GB18030"}};
    return encoding;
}

Status decode(ByteSource& bytes, Beginning& beginning, const Tuning& tuning)
{
    const auto encoding = encodingOf(bytes, beginning);
    if (!encoding)
        return encoding.error();
    beginning.report.encoding = *encoding;
    if (const Status rewound = bytes.rewind(); !rewound)
        return rewound.error();
    TextSource text(bytes, *encoding, nullptr);
    if (const Status read = readUpTo(text, tuning.headBytes, beginning.text); !read)
        return read;
    beginning.isWhole = beginning.text.size() < tuning.headBytes;
    return done();
}

void use(const Profile& profile, Beginning& beginning)
{
    beginning.report.profile = profile.name;
    beginning.options.mapping = merged(beginning.options.mapping, profile.mapping);
}

} // namespace

Result<Beginning> readBeginning(ByteSource& bytes, const std::string& name, const ReadOptions& options,
                                const Tuning& tuning)
{
    Beginning beginning{options, {}, {}, false};
    beginning.report.file = name;
    for (const auto& [path, said] : options.mappings) { // a folder comes before what is in it
        if (isWithin(name, path))
            beginning.options.mapping = merged(said, beginning.options.mapping);
    }
    if (const Status decoded = decode(bytes, beginning, tuning); !decoded)
        return decoded.error();
    if (const Profile* profile =
            profileByHeader(beginning.text, beginning.options.mapping, options.profiles)) {
        use(*profile, beginning);
        if (beginning.options.mapping.encoding.value_or(beginning.report.encoding) !=
            beginning.report.encoding) {
            if (const Status decoded = decode(bytes, beginning, tuning); !decoded)
                return decoded.error();
        }
    }
    return beginning;
}

Result<Recognised> recognise(Beginning& beginning, const Tuning& tuning)
{
    InputReport before = beginning.report;
    auto what = recognise(beginning.text, beginning.isWhole, beginning.options, tuning, beginning.report);
    if (before.profile.empty() && !hasHeader(beginning.report.kind)) {
        if (const Profile* profile =
                profileByKind(beginning.report.kind, beginning.report.columns, beginning.options.profiles)) {
            beginning.report = std::move(before);
            use(*profile, beginning);
            what = recognise(beginning.text, beginning.isWhole, beginning.options, tuning, beginning.report);
        }
    }
    beginning.report.mapping = beginning.options.mapping;
    if (what) {
        beginning.report.header = what->header;
        beginning.report.blank = what->blank;
    }
    return what;
}

} // namespace clausemeter::logs
