// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include "app/casesummary.h"
#include "app/exitcode.h"
#include "app/inputsummary.h"
#include "app/interrupt.h"
#include "app/progressline.h"
#include "app/texttable.h"
#include "app/userfolder.h"
#include "model/base/version.h"
#include "model/report/analysisjson.h"
#include "model/report/outputfile.h"
#include "widgets/print/reportrenderer.h"

#include <QFileInfo>
#include <algorithm>
#include <chrono>
#include <cstdio>

namespace clausemeter::app {

namespace {

constexpr int kPreviewRows = 5;
const QString kStandardOutput = QStringLiteral("-");

Instant now()
{
    using namespace std::chrono;
    return {duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count()};
}

void complain(const QString& sentence)
{
    std::fputs((QStringLiteral("clausemeter: ") + oneLine(sentence) + u'\n').toUtf8().constData(), stderr);
}

int fail(const Error& error, const text::Words& words)
{
    complain(words.error(error));
    return exitCodeOf(error.code);
}

int write(const QString& path, const QByteArray& bytes, const text::Words& words)
{
    const Status written = report::writeFile(path, bytes);
    return written ? int(Done) : fail(written.error(), words);
}

std::vector<std::string> utf8(const QStringList& paths)
{
    std::vector<std::string> list;
    for (const QString& path : paths)
        list.push_back(path.toStdString());
    return list;
}

Result<report::Case> open(const Arguments& arguments, logs::Digest digest, Progress& progress,
                          const text::Words& words)
{
    auto knowledge = report::loadKnowledge(userFolder().toStdString());
    if (!knowledge)
        return knowledge.error();
    const report::CaseRequest request{arguments.account.toStdString(),
                                      utf8(arguments.logs),
                                      arguments.asOf,
                                      now(),
                                      {arguments.service, arguments.month},
                                      digest,
                                      arguments.rateIsPercent};
    const ProgressLine line(progress, words);
    return report::openCase(request, *knowledge, progress, true);
}

// Opens the case and hands it to `use`, unless there is nothing to compute from.
template <typename Use>
int withCase(const Arguments& arguments, logs::Digest digest, const text::Words& words, Use use)
{
    Progress progress;
    const Interrupt interrupt(progress);
    const auto opened = open(arguments, digest, progress, words);
    if (!opened)
        return fail(opened.error(), words);
    for (const QString& warning : accountWarnings(*opened, words))
        complain(warning);
    if (!report::hasData(*opened->logs)) {
        std::fputs(inputSummary(*opened->logs, words).toUtf8().constData(), stderr);
        return fail({ErrorCode::NothingToAnalyze}, words);
    }
    const Result<QByteArray> made = use(*opened);
    if (progress.stopRequested())
        return fail({ErrorCode::Cancelled}, words);
    if (!made)
        return fail(made.error(), words);
    const QString target = arguments.command == Command::Report ? arguments.output : arguments.json;
    return write(target.isEmpty() ? kStandardOutput : target, *made, words);
}

int analyze(const Arguments& arguments, const text::Words& words)
{
    const auto digest = arguments.sha256 ? logs::Digest::Sha256 : logs::Digest::Xxh3;
    return withCase(arguments, digest, words, [&](const report::Case& c) -> Result<QByteArray> {
        return arguments.json.isEmpty() ? caseSummary(c, words).toUtf8() : report::analysisJson(c);
    });
}

int makeReport(const Arguments& arguments, const text::Words& words)
{
    return withCase(arguments, logs::Digest::Sha256, words, [&](const report::Case& c) {
        return print::renderReport(c, print::ReportOptions{arguments.reportLanguages});
    });
}

// Each file is read alone: what may not be added together can still be looked at.
int inspect(const Arguments& arguments, const text::Words& words)
{
    Progress progress;
    const Interrupt interrupt(progress);
    logs::ReadOptions options;
    options.digest = arguments.sha256 ? logs::Digest::Sha256 : logs::Digest::Xxh3;
    options.previewRows = kPreviewRows;
    options.mapping.rateIsPercent = arguments.rateIsPercent;
    logs::LogData all;
    {
        const ProgressLine line(progress, words);
        for (const std::string& path : utf8(arguments.logs)) {
            auto data = logs::readLogs({path}, options, progress);
            if (!data)
                return fail(data.error(), words);
            for (logs::InputReport& input : data->inputs) {
                const auto same = std::ranges::find(all.inputs, input.digest, &logs::InputReport::digest);
                if (same != all.inputs.end())
                    input.sameAs = std::size_t(same - all.inputs.begin());
                all.inputs.push_back(std::move(input));
            }
            std::ranges::move(data->leftOut, std::back_inserter(all.leftOut));
        }
    }
    if (arguments.json.isEmpty())
        return write(kStandardOutput, inspectionSummary(all, words, options.clock).toUtf8(), words);
    return write(arguments.json, report::inspectionJson(all), words);
}

// Whether the result would take the place of what it is made from.
bool wouldOverwriteInput(const Arguments& arguments)
{
    const QString target = arguments.command == Command::Report ? arguments.output : arguments.json;
    if (target.isEmpty() || target == kStandardOutput || !QFileInfo::exists(target))
        return false;
    const QString real = QFileInfo(target).canonicalFilePath();
    const auto isTarget = [&real](const QString& input) {
        const QFileInfo info(input);
        const QString path = info.canonicalFilePath();
        return info.isDir() ? real.startsWith(path + u'/') : path == real;
    };
    return isTarget(arguments.account) || std::ranges::any_of(arguments.logs, isTarget);
}

} // namespace

int runCommand(const Arguments& arguments)
{
    const text::Words words(arguments.language);
    if (arguments.help)
        return write(kStandardOutput, helpText(arguments.command, words).toUtf8(), words);
    if (arguments.version) {
        const QString version = words.say("CommandLine", "Clausemeter %1").arg(QLatin1String(kVersion));
        return write(kStandardOutput, (version + u'\n').toUtf8(), words);
    }
    if (wouldOverwriteInput(arguments)) {
        complain(
            words.say("CommandLine", "The output would overwrite one of the inputs. Choose another file."));
        return WrongUsage;
    }
    switch (arguments.command) {
    case Command::Analyze:
        return analyze(arguments, words);
    case Command::Report:
        return makeReport(arguments, words);
    case Command::Inspect:
        return inspect(arguments, words);
    case Command::Window:
        break;
    }
    return WrongUsage;
}

int reportNoDisplay(text::Language language)
{
    const text::Words words(language);
    complain(words.say("CommandLine",
                       "There is no display to open the window on. Sub-commands need none: see --help."));
    return WrongUsage;
}

int reportUsage(const UsageError& error)
{
    const text::Words words(error.language);
    if (error.file)
        return fail(*error.file, words);
    complain(error.sentence);
    QString command = QStringLiteral("clausemeter");
    if (error.command != Command::Window)
        command += u' ' + commandName(error.command);
    complain(words.say("CommandLine", "“%1 --help” shows how it is called.").arg(command));
    return WrongUsage;
}

} // namespace clausemeter::app
