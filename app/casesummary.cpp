// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casesummary.h"

#include "app/inputsummary.h"
#include "app/texttable.h"
#include "model/logs/crosscheck.h"
#include "model/report/providerrecord.h"
#include "widgets/text/recordwords.h"

#include <algorithm>

namespace clausemeter::app {

namespace {

const QString kIndent = QStringLiteral("  ");

QString line(const QString& text)
{
    return kIndent + text + u'\n';
}

QString dash()
{
    return QStringLiteral("–");
}

QString viewsTable(const sla::MonthResult& month, const text::Words& words)
{
    TextTable table;
    table.addRow({QString(), words.say("CommandLine", "Downtime"), words.say("CommandLine", "Availability"),
                  words.say("CommandLine", "Voucher")});
    for (const sla::View view : sla::kViews) {
        const auto& availability = month.availabilityPercent[view];
        const auto& voucher = month.voucherPercent[view];
        table.addRow({words.view(view),
                      month.hasDowntime() ? words.duration(month.downtimeSeconds[view]) : dash(),
                      availability ? words.percent(*availability) : dash(),
                      voucher ? words.plainPercent(*voucher) : dash()});
    }
    return table.toText(kIndent + kIndent, 1);
}

QString windowsTable(const sla::MonthResult& month, const text::Words& words, SlaClock clock)
{
    if (month.windows.empty())
        return {};
    TextTable table;
    table.addRow({words.say("CommandLine", "Unavailable"), words.say("CommandLine", "Length"),
                  words.say("CommandLine", "Counted"), words.say("CommandLine", "Requests"),
                  words.say("CommandLine", "Failures"), words.say("CommandLine", "Lowest rate")});
    for (const sla::Window& window : month.windows) {
        table.addRow({words.span(window.time, clock), words.duration(window.seconds),
                      words.duration(window.countedSeconds),
                      window.requests ? words.count(*window.requests) : dash(),
                      window.failures ? words.count(*window.failures) : dash(),
                      window.lowestRatePercent ? words.percent(*window.lowestRatePercent) : dash()});
    }
    return table.toText(kIndent + kIndent, 1);
}

QString exclusionLines(const report::Case& c, const sla::ServiceResult& service,
                       const sla::MonthResult& month, const text::Words& words)
{
    QString text;
    for (const sla::AppliedExclusion& applied : month.exclusions) {
        const account::Exclusion& exclusion = c.account.account.exclusions[applied.index];
        text += line(words.say("CommandLine", "Exclusion %1, %2: %3 (%4)", "clause, time, standing, why")
                         .arg(oneLine(words.clause(service.definition, exclusion)),
                              words.span(exclusion.time, c.analysis.clock),
                              words.standing(applied.standing.standing),
                              oneLine(words.standingReason(applied.standing))));
    }
    return text;
}

// The month by the provider's record too.
QString recordLines(const report::Case& c, const sla::ServiceResult& service, const sla::MonthResult& month,
                    const text::Words& words)
{
    const sla::SourceComparison* records = report::comparisonOf(c, service.id, month.month);
    if (!records)
        return {};
    QString text = line(oneLine(text::recordVerdicts(words, c, service, month))) +
                   line(text::recordSlots(words, records->totals));
    for (const sla::Warning& warning : report::providerMonth(c, service.id, month.month)->warnings) {
        if (report::concernsData(warning.code))
            text +=
                line(words.say("CommandLine", "Note: %1").arg(oneLine(text::recordWarning(words, warning))));
    }
    return text;
}

QString monthSummary(const report::Case& c, const sla::ServiceResult& service, const sla::MonthResult& month,
                     const text::Words& words)
{
    const QString currency = QString::fromStdString(c.analysis.customer.currency);
    QString text = u'\n' +
                   words.say("CommandLine", "%1, %2 to %3", "service, first day, last day")
                       .arg(oneLine(QString::fromStdString(service.id)), words.date(month.month.start),
                            words.date(month.month.end)) +
                   u'\n';
    text += line(words.verdict(service, month, currency));
    text += line(oneLine(words.advice(month, c.analysis.asOf)));
    const bool restsOnRequests = month.shape != sla::Shape::Outages || month.slots.withData > 0;
    if (restsOnRequests && month.requests && month.successes) {
        text += line(words.say("CommandLine", "Requests: %1, successes: %2")
                         .arg(words.count(*month.requests), words.count(*month.successes)));
    }
    if (month.shape == sla::Shape::SlotRate) {
        text += line(
            words.say("CommandLine", "Slots with data: %1, unavailable: %2, without data: %3, pending: %4")
                .arg(words.count(month.slots.withData), words.count(month.slots.unavailable),
                     words.count(month.slots.noData), words.count(month.slots.pending)));
    } else if (month.shape == sla::Shape::MeanErrorRate) {
        text += line(words.say("CommandLine", "Slots with data: %1, without data: %2, pending: %3")
                         .arg(words.count(month.slots.withData), words.count(month.slots.noData),
                              words.count(month.slots.pending)));
    }
    if (month.slots.withData > 0) {
        text += line(words
                         .say("CommandLine",
                              "Evidence: %1. In a dispute the provider's back-end record prevails (%2).")
                         .arg(words.grade(month.weakestGrade),
                              words.clause(service.definition, service.definition.prevailingRecordClause)));
    }
    text += viewsTable(month, words) + windowsTable(month, words, c.analysis.clock);
    text += exclusionLines(c, service, month, words);
    for (const sla::Warning& warning : month.warnings) {
        if (warning.code == sla::WarningCode::MostlyNoData)
            continue; // the advice above ends with it
        text += line(words.say("CommandLine", "Note: %1").arg(oneLine(words.warning(warning))));
    }
    return text + recordLines(c, service, month, words);
}

QString voucherConditions(const sla::ServiceResult& service, const text::Words& words)
{
    const bool any = std::ranges::any_of(service.months, [](const sla::MonthResult& month) {
        return month.voucher && *month.voucher > Money();
    });
    if (!any)
        return {};
    QString text = u'\n' +
                   words.say("CommandLine", "Conditions of the voucher (%1):")
                       .arg(words.clause(service.definition, service.definition.voucherUseClause)) +
                   u'\n';
    for (const Bilingual& condition : service.definition.voucherConditions)
        text += line(words.pick(condition));
    return text;
}

// An account file may leave out the customer's name and id.
QString customerLine(const report::Case& c, const text::Words& words)
{
    const QString name = oneLine(words.pick(c.analysis.customer.name));
    const QString id = oneLine(QString::fromStdString(c.analysis.customer.id));
    const QString asOf = words.date(c.analysis.asOf);
    if (name.isEmpty() && id.isEmpty())
        return words.say("CommandLine", "As of %1").arg(asOf);
    if (name.isEmpty() || id.isEmpty())
        return words.say("CommandLine", "%1, as of %2", "customer, date").arg(name + id, asOf);
    return words.say("CommandLine", "%1 (%2), as of %3", "customer's name, id, date").arg(name, id, asOf);
}

} // namespace

QString caseSummary(const report::Case& c, const text::Words& words)
{
    QString text = customerLine(c, words) + u'\n';
    for (const sla::ServiceResult& service : c.analysis.services) {
        for (const sla::MonthResult& month : service.months)
            text += monthSummary(c, service, month, words);
        text += voucherConditions(service, words);
    }
    text += u'\n' + inputSummary(*c.logs, words);
    for (const logs::CrossCheck& check : logs::crossChecks(*c.logs))
        text += oneLine(words.crossCheck(check)) + u'\n';
    if (c.provider)
        text += u'\n' + words.say("CommandLine", "The provider's record:") + u'\n' +
                inputSummary(*c.provider->logs, words);
    return text;
}

QStringList accountWarnings(const report::Case& c, const text::Words& words)
{
    QStringList warnings;
    for (const std::string& key : c.account.unknownKeys) {
        warnings.append(
            words.say("CommandLine", "%1: “%2” is not known and was left aside.", "file, key")
                .arg(oneLine(QString::fromStdString(c.accountPath)), oneLine(QString::fromStdString(key))));
    }
    return warnings;
}

} // namespace clausemeter::app
