// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/inputsummary.h"

#include "app/texttable.h"
#include "model/report/tokens.h"

#include <algorithm>

namespace clausemeter::app {

namespace {

constexpr std::size_t kShownBadRows = 10;
constexpr std::size_t kShownLeftOut = 20;

QString quoted(const std::string& utf8)
{
    return oneLine(QString::fromStdString(utf8));
}

QString head(const logs::InputReport& input, const text::Words& words)
{
    return words.say("CommandLine", "%1: %2, %3", "file, kind, encoding")
               .arg(quoted(input.file), words.logKind(input.kind), words.encoding(input.encoding)) +
           u'\n';
}

QString counts(const std::vector<logs::InputReport>& inputs, const logs::InputReport& input,
               const text::Words& words)
{
    const auto line = [](const QString& text) { return QString(QStringLiteral("  ") + text + u'\n'); };
    QString text =
        line(words.say("CommandLine", "Records: %1 (good %2, rejected %3, blank %4, header %5)")
                 .arg(words.count(input.records), words.count(input.accepted), words.count(input.rejected),
                      words.count(input.blank), words.count(input.header)));
    if (input.server && input.server->fetch != logs::ServerQuery::Fetch::Now) {
        const QString when = words.moment(Instant{input.server->atMs}, SlaClock{0});
        text +=
            line(input.server->fetch == logs::ServerQuery::Fetch::Kept
                     ? words.say("CommandLine", "Kept since it was fetched at %1 UTC").arg(when)
                     : words.say("CommandLine", "Fetched again at %1 UTC: what was kept of it was damaged")
                           .arg(when));
    }
    if (input.sameAs && *input.sameAs < inputs.size()) {
        text += line(words.say("CommandLine", "Same content as %1: not counted again.")
                         .arg(quoted(inputs[*input.sameAs].file)));
    }
    if (input.outside > 0) {
        text += line(words.say("CommandLine", "Good rows outside every service period, not counted: %1")
                         .arg(words.count(input.outside)));
    }
    if (input.otherEvents > 0) {
        text += line(words.say("CommandLine", "Good rows of other events than room entry, not counted: %1")
                         .arg(words.count(input.otherEvents)));
    }
    for (const auto& [reason, count] : input.rejectedBy) {
        text += line(words.say("CommandLine", "Rejected, %1: %2", "reason, count")
                         .arg(words.rejectReason(reason), words.count(count)));
    }
    return text;
}

QString badRows(const logs::InputReport& input, const text::Words& words)
{
    QString text;
    const std::size_t shown = std::min(kShownBadRows, input.badRows.size());
    for (std::size_t i = 0; i < shown; ++i) {
        const logs::BadRow& row = input.badRows[i];
        const QString where = row.column > 0 ? words.say("CommandLine", "line %1, column %2")
                                                   .arg(words.count(row.line), words.count(row.column))
                                             : words.say("CommandLine", "line %1").arg(words.count(row.line));
        text += QStringLiteral("    ") +
                words.say("CommandLine", "%1: %2: %3", "place, reason, text of the row")
                    .arg(where, words.rejectReason(row.reason), quoted(row.text)) +
                u'\n';
    }
    if (input.rejected > std::int64_t(shown)) {
        text += QStringLiteral("    ") +
                words.say("CommandLine", "and %1 more; “inspect --bad-rows” writes them to a file")
                    .arg(words.count(input.rejected - std::int64_t(shown))) +
                u'\n';
    }
    return text;
}

QString recognised(const logs::InputReport& input, const text::Words& words, SlaClock clock)
{
    const auto line = [](const QString& text) { return QString(QStringLiteral("  ") + text + u'\n'); };
    QString text;
    if (!input.profile.empty())
        text += line(words.say("CommandLine", "Read by the profile “%1”").arg(quoted(input.profile)));
    if (input.compression != logs::Compression::None)
        text += line(words.say("CommandLine", "Compression: %1")
                         .arg(QLatin1String(report::tokenOf(input.compression))));
    const bool isCsv = input.kind == logs::LogKind::RequestCsv || input.kind == logs::LogKind::IntervalCsv ||
                       input.kind == logs::LogKind::GrafanaCsv;
    if (isCsv)
        text += line(words.say("CommandLine", "Delimiter: %1").arg(words.delimiter(input.delimiter)));
    if (!input.timeForm.empty()) {
        const QString form = words.timeForm(input.timeForm);
        text += line(
            input.timeHasOffset || input.timeForm.starts_with("epoch")
                ? words.say("CommandLine", "Time: %1").arg(form)
            : input.mapping.timeOffset
                ? words
                      .say("CommandLine",
                           "Time: %1, without an offset: taken to be at %2, as the mapping says")
                      .arg(form, QString::fromStdString(toIso(*input.mapping.timeOffset)))
                : words.say("CommandLine", "Time: %1, without an offset: taken to be on the SLA clock (%2)")
                      .arg(form, QString::fromStdString(toIso(clock))));
    }
    if (!input.resultForm.empty())
        text += line(words.say("CommandLine", "Result: %1").arg(words.resultForm(input.resultForm)));
    if (input.firstMs && input.lastMs) {
        text +=
            line(words.say("CommandLine", "Rows from %1 to %2 (%3)")
                     .arg(words.moment(Instant{*input.firstMs}, clock),
                          words.moment(Instant{*input.lastMs}, clock), QString::fromStdString(toIso(clock))));
    }
    if (!input.columns.empty()) {
        TextTable columns;
        columns.addRow({words.say("CommandLine", "Column"), words.say("CommandLine", "Stands for")});
        for (const logs::Column& column : input.columns) {
            columns.addRow({quoted(column.name),
                            column.role ? words.role(*column.role) : words.say("CommandLine", "not used")});
        }
        text += columns.toText(QStringLiteral("  "), 2);
    }
    if (!input.preview.empty()) {
        text += line(words.say("CommandLine", "First rows:"));
        for (const std::vector<std::string>& row : input.preview) {
            QStringList fields;
            for (const std::string& field : row)
                fields.append(quoted(field));
            text += QStringLiteral("    ") + fields.join(QStringLiteral(" | ")) + u'\n';
        }
    }
    return text;
}

QString leftOut(const logs::LogData& logs, const text::Words& words)
{
    QString text;
    const std::size_t shown = std::min(kShownLeftOut, logs.leftOut.size());
    for (std::size_t i = 0; i < shown; ++i)
        text +=
            words.say("CommandLine", "Left out: %1").arg(oneLine(words.error(logs.leftOut[i].why))) + u'\n';
    if (logs.leftOut.size() > shown) {
        text += words.say("CommandLine", "Left out: %1 more files; “inspect --json” lists all")
                    .arg(words.count(std::int64_t(logs.leftOut.size() - shown))) +
                u'\n';
    }
    return text;
}

} // namespace

QString inputSummary(const logs::LogData& logs, const text::Words& words)
{
    QString text;
    for (const logs::InputReport& input : logs.inputs)
        text += head(input, words) + counts(logs.inputs, input, words) + badRows(input, words);
    return text + leftOut(logs, words);
}

QByteArray inspectionSummary(const logs::LogData& logs, const text::Words& words, SlaClock clock)
{
    QByteArray text;
    for (const logs::InputReport& input : logs.inputs) {
        const QString more = head(input, words) + recognised(input, words, clock) +
                             counts(logs.inputs, input, words) + badRows(input, words);
        text += more.toUtf8();
    }
    return text + leftOut(logs, words).toUtf8();
}

} // namespace clausemeter::app
