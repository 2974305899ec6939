// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/results.h"

#include "app/exitcode.h"
#include "app/texttable.h"

#include <chrono>
#include <cstdio>

namespace clausemeter::app {

void complain(const QString& sentence)
{
    std::fputs((QStringLiteral("clausemeter: ") + oneLine(sentence) + u'\n').toUtf8().constData(), stderr);
}

int fail(const Error& error, const text::Words& words)
{
    complain(words.error(error));
    return exitCodeOf(error.code);
}

int writeResult(const QString& path, const QByteArray& bytes, const text::Words& words)
{
    const Status written = report::writeFile(path, bytes);
    return written ? int(Done) : fail(written.error(), words);
}

int writeResult(const QString& path, const std::function<void(const report::TakeBytes&)>& make,
                const text::Words& words)
{
    const Status written = report::writeFileInPieces(path, make);
    return written ? int(Done) : fail(written.error(), words);
}

Instant now()
{
    using namespace std::chrono;
    return {duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count()};
}

} // namespace clausemeter::app
