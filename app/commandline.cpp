// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include "app/billcommands.h"
#include "app/bookcommands.h"
#include "app/casesummary.h"
#include "app/contractcommand.h"
#include "app/effectsummary.h"
#include "app/exitcode.h"
#include "app/inputsummary.h"
#include "app/interrupt.h"
#include "app/progressline.h"
#include "app/results.h"
#include "app/texttable.h"
#include "app/userfolder.h"
#include "app/warehousecommands.h"
#include "model/base/version.h"
#include "model/book/keeping.h"
#include "model/report/analysisjson.h"
#include "model/report/badrowscsv.h"
#include "model/report/casedata.h"
#include "model/report/figureknowledge.h"
#include "model/report/knownlogs.h"
#include "model/report/mappingfile.h"
#include "model/report/providerrecord.h"
#include "model/report/versioneffect.h"
#include "widgets/print/reportrenderer.h"

#include <QFileInfo>
#include <algorithm>
#include <cstdio>
#include <unordered_map>

namespace clausemeter::app {

namespace {

constexpr int kPreviewRows = 5;
constexpr std::size_t kWrittenBadRows = 1'000'000; // of a file, to a CSV

std::vector<std::string> utf8(const QStringList& paths)
{
    std::vector<std::string> list;
    for (const QString& path : paths)
        list.push_back(path.toStdString());
    return list;
}

// What the command line says of how logs are read: for all of them, or for those of a header or kind.
struct Said {
    logs::Mapping mapping;
    std::vector<logs::Profile> profiles;
    std::vector<std::string> files; // of the profiles
};

Result<Said> whatIsSaid(const Arguments& arguments)
{
    Said said;
    said.mapping.rateIsPercent = arguments.rateIsPercent;
    for (const QString& path : arguments.mappings) {
        auto profile = report::readMapping(path);
        if (!profile)
            return profile.error();
        if (profile->header.empty() && !profile->kind) {
            said.mapping = logs::merged(said.mapping, profile->mapping);
        } else {
            said.profiles.push_back(std::move(*profile));
            said.files.push_back(path.toStdString());
        }
    }
    return said;
}

// A mapping that was named but used for nothing is a mistake that would change figures. `more` may be null.
Status allUsed(const Said& said, const std::vector<logs::InputReport>& inputs,
               const report::ProviderRecord* more = nullptr)
{
    for (std::size_t i = 0; i < said.profiles.size(); ++i) {
        const auto uses = [&name = said.profiles[i].name](const std::vector<logs::InputReport>& read) {
            return std::ranges::find(read, name, &logs::InputReport::profile) != read.end();
        };
        if (!uses(inputs) && !(more && uses(more->logs->inputs)))
            return Error{ErrorCode::MappingUnused, {said.files[i]}};
    }
    return done();
}

// What the book that it is to come into has already.
logs::PutAside knownContent(const Arguments& arguments, const account::Account& account,
                            book::RecordOf record)
{
    if (arguments.command != Command::Import)
        return {};
    qint64 customer = 0; // by the account
    if (arguments.customer) {
        const auto book = book::Book::open(arguments.book, book::Book::Access::Read);
        const auto named = book ? customerOf(**book, arguments) : Result<qint64>(0);
        customer = named ? *named : 0;
    }
    return book::knownContent(arguments.book, customer, account, record);
}

Result<report::Case> openCustomer(const Arguments& arguments, const Said& said, logs::Digest digest,
                                  Progress& progress, const text::Words& words)
{
    // An analysis is figures; a report and a book have what agreements say, too.
    const auto load = arguments.command == Command::Analyze && arguments.book.isEmpty()
                          ? report::loadFigureKnowledge
                          : report::loadKnowledge;
    auto knowledge = load(userFolder().toStdString());
    if (!knowledge)
        return knowledge.error();
    if (!arguments.book.isEmpty() && arguments.command != Command::Import)
        return caseFromBook(arguments, std::move(*knowledge), words);
    report::CaseRequest request{arguments.account.toStdString(),
                                {},
                                arguments.asOf,
                                now(),
                                {arguments.service, arguments.month},
                                digest,
                                said.mapping,
                                {},
                                said.profiles};
    logs::PutAside known;
    if (arguments.command == Command::Import) {
        const auto alone = report::openCase(request, *knowledge, progress, true);
        if (!alone)
            return alone.error();
        known = knownContent(arguments, alone->account.account, book::RecordOf::Customer);
    }
    request.logPaths = utf8(arguments.logs);
    return report::openCase(request, *knowledge, known, progress, true);
}

// Whether no log is named though only logs could tell anything of the services asked for.
bool lacksLogs(const Arguments& arguments, const report::Case& opened)
{
    return arguments.command != Command::Import && arguments.book.isEmpty() && arguments.logs.isEmpty() &&
           !arguments.warehouse && report::needsLogs(opened) && !report::hasData(opened);
}

// `notKept`: why days of the warehouse could not be kept.
Result<report::Case> open(const Arguments& arguments, logs::Digest digest, Progress& progress,
                          const text::Words& words, std::optional<Error>& notKept)
{
    const auto said = whatIsSaid(arguments);
    if (!said)
        return said.error();
    std::unique_ptr<warehouse::Connection> connection; // a password is asked for before the line of progress
    if (arguments.warehouse) {
        auto connected = openWarehouse(arguments, words, progress);
        if (!connected)
            return connected.error();
        connection = std::move(*connected);
    }
    const ProgressLine line(progress, words);
    auto opened = openCustomer(arguments, *said, digest, progress, words);
    if (!opened || lacksLogs(arguments, *opened))
        return opened;
    if (connection) {
        logs::ReadOptions how;
        how.digest = digest;
        how.mapping = said->mapping;
        how.profiles = said->profiles;
        opened = withWarehouse(arguments, *connection, *opened, how, progress, notKept);
        if (!opened)
            return opened;
    }
    if (!arguments.providerRecord.isEmpty())
        opened = report::withProvider(
            *opened, utf8(arguments.providerRecord), progress, {said->mapping, said->profiles},
            knownContent(arguments, opened->account.account, book::RecordOf::Provider));
    if (!opened)
        return opened;
    if (report::hasPutAside(*opened->logs) ||
        (opened->provider && report::hasPutAside(*opened->provider->logs)))
        return opened; // a mapping may be of what was not read again
    const Status used = allUsed(*said, opened->logs->inputs, opened->provider.get());
    return used ? std::move(opened) : Result<report::Case>(used.error());
}

// Opens the case and hands it to `write`, which says with what code it ended, unless there is nothing to
// compute from. That logs are needed is known only once the account is.
template <typename Write>
int withOpened(const Arguments& arguments, logs::Digest digest, const text::Words& words, Write write)
{
    Progress progress;
    const Interrupt interrupt(progress);
    std::optional<Error> notKept;
    const auto opened = open(arguments, digest, progress, words, notKept);
    if (!opened)
        return fail(opened.error(), words);
    if (lacksLogs(arguments, *opened))
        return reportUsage({arguments.command, arguments.language,
                            words.say("CommandLine", "%1 is missing.").arg(QStringLiteral("--log"))});
    for (const QString& warning : accountWarnings(*opened, words))
        complain(warning);
    for (const QString& remark : keptDaysRemarks(*opened->logs, notKept, words))
        complain(remark);
    if (!report::hasData(*opened)) {
        std::fputs(inputSummary(*opened->logs, words).toUtf8().constData(), stderr);
        return fail({ErrorCode::NothingToAnalyze}, words);
    }
    return write(*opened, progress);
}

// The same for a result that `make` has ready as a whole.
template <typename Make>
int withCase(const Arguments& arguments, logs::Digest digest, const text::Words& words, Make make)
{
    return withOpened(arguments, digest, words, [&](const report::Case& c, const Progress& progress) {
        const Result<QByteArray> made = make(c);
        if (progress.stopRequested())
            return fail({ErrorCode::Cancelled}, words);
        if (!made)
            return fail(made.error(), words);
        const QString target = arguments.command == Command::Report ? arguments.output : arguments.json;
        return writeResult(target.isEmpty() ? kStandardOutput : target, *made, words);
    });
}

int analyze(const Arguments& arguments, const text::Words& words)
{
    const auto digest = arguments.sha256 ? logs::Digest::Sha256 : logs::Digest::Xxh3;
    if (arguments.json.isEmpty())
        return withCase(arguments, digest, words, [&](const report::Case& c) -> Result<QByteArray> {
            return caseSummary(c, words).toUtf8();
        });
    return withOpened(arguments, digest, words, [&](const report::Case& c, const Progress& progress) {
        if (progress.stopRequested())
            return fail({ErrorCode::Cancelled}, words);
        std::optional<report::CopyRead> read;
        if (const auto copy = copyReadBy(arguments, c))
            read = {copy->address.toStdString(), copy->at};
        return writeResult(
            arguments.json, [&](const report::TakeBytes& take) { report::writeAnalysisJson(c, take, read); },
            words);
    });
}

int makeReport(const Arguments& arguments, const text::Words& words)
{
    return withCase(arguments, logs::Digest::Sha256, words, [&](const report::Case& c) {
        return print::renderReport(c, print::ReportOptions{arguments.reportLanguages});
    });
}

int effect(const Arguments& arguments, const text::Words& words)
{
    return withCase(arguments, logs::Digest::Xxh3, words, [&](const report::Case& c) -> Result<QByteArray> {
        const auto review = report::reviewVersion(c, arguments.definition);
        if (!review)
            return review.error();
        return arguments.json.isEmpty() ? effectSummary(c, *review, words).toUtf8()
                                        : report::effectJson(c, *review);
    });
}

int importIntoBook(const Arguments& arguments, const text::Words& words)
{
    Progress progress;
    const Interrupt interrupt(progress);
    std::optional<Error> notKept;
    const auto opened = open(arguments, logs::Digest::Sha256, progress, words, notKept);
    if (!opened)
        return fail(opened.error(), words);
    for (const QString& warning : accountWarnings(*opened, words))
        complain(warning);
    for (const QString& remark : keptDaysRemarks(*opened->logs, notKept, words))
        complain(remark);
    const auto told = addToBook(arguments, *opened, words, progress);
    return told ? writeResult(kStandardOutput, told->toUtf8(), words) : fail(told.error(), words);
}

int copyBook(const Arguments& arguments, const text::Words& words)
{
    Progress progress;
    const Interrupt interrupt(progress);
    const auto told = [&] {
        const ProgressLine line(progress, words);
        return copyOfBook(arguments, words, progress);
    }();
    return told ? writeResult(kStandardOutput, *told, words) : fail(told.error(), words);
}

// What is made without logs.
template <typename Make>
int withKnowledge(const Arguments& arguments, const QString& target, const text::Words& words, Make make)
{
    Progress progress;
    const Interrupt interrupt(progress);
    const auto knowledge = report::loadKnowledge(userFolder().toStdString());
    if (!knowledge)
        return fail(knowledge.error(), words);
    const ProgressLine line(progress, words);
    const Result<QByteArray> made = make(arguments, *knowledge, words, progress);
    if (!made)
        return fail(made.error(), words);
    return writeResult(target.isEmpty() ? kStandardOutput : target, *made, words);
}

Result<logs::LogData> readAlone(const Arguments& arguments, const logs::ReadOptions& options,
                                Progress& progress, const text::Words& words)
{
    logs::LogData all;
    std::unordered_map<std::string, std::size_t> byDigest; // the first input with that content
    const ProgressLine line(progress, words);
    for (const std::string& path : utf8(arguments.logs)) {
        auto data = logs::readLogs({path}, options, progress);
        if (!data || arguments.logs.size() == 1)
            return data; // of very many files in one archive there are not two lists
        for (logs::InputReport& input : data->inputs) {
            const auto [first, isNew] = byDigest.emplace(input.digest, all.inputs.size());
            if (!isNew)
                input.sameAs = first->second;
            all.inputs.push_back(std::move(input));
        }
        std::ranges::move(data->leftOut, std::back_inserter(all.leftOut));
    }
    return all;
}

int writeBadRows(const Arguments& arguments, const std::vector<logs::InputReport>& inputs,
                 const text::Words& words)
{
    for (const logs::InputReport& input : inputs) {
        if (input.rejected > std::int64_t(input.badRows.size()))
            complain(words.say("CommandLine", "%1 has %2 rejected rows; the first %3 are written.")
                         .arg(QString::fromStdString(input.file), words.count(input.rejected),
                              words.count(std::int64_t(input.badRows.size()))));
    }
    return writeResult(arguments.badRows, report::badRowsCsv(inputs, words.badRowTexts()), words);
}

// Each file is read alone: what may not be added together can still be looked at.
int inspect(const Arguments& arguments, const text::Words& words)
{
    Progress progress;
    const Interrupt interrupt(progress);
    const auto said = whatIsSaid(arguments);
    if (!said)
        return fail(said.error(), words);
    auto profiles = report::loadMappings(userFolder() + QStringLiteral("/mappings"));
    if (!profiles)
        return fail(profiles.error(), words);
    logs::ReadOptions options;
    options.digest = arguments.sha256 ? logs::Digest::Sha256 : logs::Digest::Xxh3;
    options.previewRows = kPreviewRows;
    options.mapping = said->mapping;
    options.profiles = said->profiles;
    options.profiles.insert(options.profiles.end(), profiles->begin(), profiles->end());
    if (!arguments.badRows.isEmpty())
        options.keptBadRows = kWrittenBadRows;
    if (arguments.warehouse) {
        const auto told = inspectWarehouse(arguments, options, words, progress);
        if (!told)
            return fail(told.error(), words);
        return writeResult(arguments.json.isEmpty() ? kStandardOutput : arguments.json, *told, words);
    }
    const auto data = readAlone(arguments, options, progress, words);
    if (!data)
        return fail(data.error(), words);
    const std::vector<logs::InputReport>& inputs = data->inputs;
    if (const Status used = allUsed(*said, inputs); !used)
        return fail(used.error(), words);
    if (!arguments.saveMapping.isEmpty()) {
        if (inputs.size() != 1) {
            complain(words.say("CommandLine", "--save-mapping writes the mapping of one log: name one."));
            return WrongUsage;
        }
        const auto mapping = report::mappingJson(report::recognisedMapping(inputs.front()));
        if (const int code = writeResult(arguments.saveMapping, mapping, words); code != Done)
            return code;
    }
    if (!arguments.badRows.isEmpty()) {
        if (const int code = writeBadRows(arguments, inputs, words); code != Done)
            return code;
    }
    const bool toStandardOutput =
        arguments.saveMapping == kStandardOutput || arguments.badRows == kStandardOutput;
    if (!arguments.json.isEmpty())
        return writeResult(
            arguments.json, [&](const report::TakeBytes& take) { report::writeInspectionJson(*data, take); },
            words);
    if (toStandardOutput)
        return Done;
    return writeResult(
        kStandardOutput,
        [&](const report::TakeBytes& take) { writeInspectionSummary(*data, words, options.clock, take); },
        words);
}

QStringList outputsOf(const Arguments& arguments)
{
    QStringList outputs{arguments.json, arguments.output, arguments.saveMapping, arguments.badRows};
    outputs.removeAll(QString());
    return outputs;
}

// Whether a result would take the place of what it is made from.
bool wouldOverwriteInput(const Arguments& arguments)
{
    QStringList inputs = QStringList(arguments.account) + arguments.logs + arguments.providerRecord +
                         arguments.bills + arguments.texts + arguments.mappings;
    inputs << arguments.book << arguments.definition;
    inputs.removeAll(QString());
    const QStringList outputs = outputsOf(arguments);
    return std::ranges::any_of(outputs, [&inputs](const QString& output) {
        if (output == kStandardOutput || !QFileInfo::exists(output))
            return false;
        const QString real = QFileInfo(output).canonicalFilePath();
        return std::ranges::any_of(inputs, [&real](const QString& input) {
            const QFileInfo info(input);
            const QString path = info.canonicalFilePath();
            return info.isDir() ? real.startsWith(path + u'/') : path == real;
        });
    });
}

bool hasOutputTwice(const Arguments& arguments)
{
    QStringList paths;
    for (const QString& output : outputsOf(arguments))
        paths << (output == kStandardOutput ? output : QFileInfo(output).absoluteFilePath());
    return paths.removeDuplicates() > 0;
}

} // namespace

int runCommand(const Arguments& arguments)
{
    const text::Words words(arguments.language);
    if (arguments.help)
        return writeResult(kStandardOutput, helpText(arguments.command, words).toUtf8(), words);
    if (arguments.version) {
        const QString version = words.say("CommandLine", "Clausemeter %1").arg(QLatin1String(kVersion));
        return writeResult(kStandardOutput, (version + u'\n').toUtf8(), words);
    }
    if (wouldOverwriteInput(arguments)) {
        complain(
            words.say("CommandLine", "The output would overwrite one of the inputs. Choose another file."));
        return WrongUsage;
    }
    if (hasOutputTwice(arguments)) {
        complain(words.say("CommandLine", "Two outputs have the same name. Choose another for one of them."));
        return WrongUsage;
    }
    askPasswordOf(arguments.book, words);
    askPasswordOf(arguments.copyTo, words);
    switch (arguments.command) {
    case Command::Analyze:
        return analyze(arguments, words);
    case Command::Report:
        return makeReport(arguments, words);
    case Command::Inspect:
        return inspect(arguments, words);
    case Command::Import:
        return arguments.bills.isEmpty() ? importIntoBook(arguments, words)
                                         : withKnowledge(arguments, arguments.json, words, compareWithBills);
    case Command::Bills:
        return withKnowledge(arguments, arguments.json, words, compareWithBills);
    case Command::Contract:
        return runContract(arguments, words);
    case Command::Effect:
        return effect(arguments, words);
    case Command::CopyBook:
        return copyBook(arguments, words);
    case Command::Claims:
        return withKnowledge(arguments, arguments.json, words, claimsOfBook);
    case Command::Dates:
        return withKnowledge(arguments, arguments.output, words, datesOfBook);
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
