// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/billsummary.h"

#include "app/texttable.h"

#include <algorithm>

namespace clausemeter::app {

namespace {

const QString kIndent = QStringLiteral("  ");
constexpr std::size_t kShownRemarks = 20;
constexpr std::size_t kShownLoose = 10;

QString data(const std::string& text)
{
    return oneLine(QString::fromStdString(text));
}

QString dash()
{
    return QStringLiteral("–");
}

QString line(const QString& text)
{
    return kIndent + text + u'\n';
}

QString inputs(const bills::BillData& bills, const text::Words& words)
{
    QString text;
    for (const bills::BillInput& input : bills.inputs) {
        if (input.sameAs) {
            text += words.say("CommandLine", "%1: the same content as %2, read once", "files")
                        .arg(data(input.file), data(bills.inputs[*input.sameAs].file)) +
                    u'\n';
            continue;
        }
        text += words
                    .say("CommandLine",
                         "%1: %2, %3; lines counted: %4, equal to another: %5, rejected: %6, totals rows: %7",
                         "file, kind, encoding")
                    .arg(data(input.file), words.billKind(input.kind), words.encoding(input.encoding),
                         words.count(input.accepted), words.count(input.duplicates),
                         words.count(input.rejected), words.count(input.totals)) +
                u'\n';
    }
    return text;
}

QString remarks(const bills::BillData& bills, const text::Words& words)
{
    QStringList lines;
    std::int64_t count = std::int64_t(bills.issues.size());
    const auto add = [&](std::size_t input, std::int64_t at, const QString& remark) {
        if (std::size_t(lines.size()) == kShownRemarks)
            return;
        const QString file = data(bills.inputs[input].file);
        lines << line(at > 0 ? words.say("CommandLine", "%1, line %2: %3", "file, line, remark")
                                   .arg(file, words.count(at), oneLine(remark))
                             : words.say("CommandLine", "%1: %2", "file, remark").arg(file, oneLine(remark)));
    };
    for (std::size_t i = 0; i < bills.inputs.size(); ++i) {
        count += bills.inputs[i].rejected;
        for (const bills::BadBillLine& bad : bills.inputs[i].badLines)
            add(i, bad.line,
                words.say("CommandLine", "not counted, %1", "reason").arg(words.billBadReason(bad.reason)));
    }
    for (const bills::BillIssue& issue : bills.issues)
        add(issue.input, issue.line, words.billIssue(issue));
    if (count == 0)
        return {};
    QString text = u'\n' + words.say("CommandLine", "To be looked at: %1").arg(words.count(count)) + u'\n' +
                   lines.join(QString());
    if (count > lines.size())
        text += line(words.say("CommandLine", "and %1 more").arg(words.count(count - lines.size())));
    return text;
}

void addFee(TextTable& table, const QString& month, const QString& by, const QString& state,
            const std::optional<account::Fee>& fee, const text::Words& words)
{
    QStringList row{month, state, by};
    const auto amount = [&](const std::optional<Money>& money) {
        row << (money ? words.money(*money, {}) : dash());
    };
    amount(fee ? fee->gross : std::nullopt);
    amount(fee ? fee->discount : std::nullopt);
    amount(fee ? fee->voucher : std::nullopt);
    amount(fee ? fee->promotionalCredit : std::nullopt);
    amount(fee ? fee->other : std::nullopt);
    amount(fee ? std::optional(fee->cash) : std::nullopt);
    table.addRow(row);
}

QString months(const bills::BillResult& result, const bills::ServiceComparison& service,
               const text::Words& words)
{
    using bills::FeePart;
    if (service.months.empty())
        return {};
    TextTable table;
    QStringList header{words.say("CommandLine", "Service month"), words.say("CommandLine", "State"),
                       QString()};
    for (const FeePart part : {FeePart::Gross, FeePart::Discount, FeePart::Voucher,
                               FeePart::PromotionalCredit, FeePart::Other, FeePart::Cash})
        header << words.feePart(part);
    table.addRow(header);
    for (const bills::MonthComparison& month : service.months) {
        const bool taken = std::ranges::any_of(result.taken, [&](const account::Fee& fee) {
            return fee.service == service.service && fee.monthStart == month.month.start;
        });
        QString second;
        if (taken)
            second = words.say("CommandLine", "taken over");
        else if (month.billed && month.month.end >= result.asOf)
            second = words.say("CommandLine", "the month is not over");
        else if (month.billed && month.daysBilled < month.month.days())
            second = words.say("CommandLine", "lines for %1 of %2 days")
                         .arg(words.count(month.daysBilled), words.count(month.month.days()));
        addFee(table, words.date(month.month.start), words.say("CommandLine", "account"),
               words.feeAgreement(month.agreement), month.recorded, words);
        addFee(table, words.date(month.month.end), words.say("CommandLine", "bills"), second, month.billed,
               words);
    }
    return table.toText(kIndent, 3);
}

QString services(const bills::BillResult& result, const text::Words& words)
{
    const QString currency = QString::fromStdString(result.account.customer.currency);
    QString text;
    for (std::size_t i = 0; i < result.comparison.services.size(); ++i) {
        const bills::ServiceComparison& service = result.comparison.services[i];
        const bills::BilledService& billed = result.comparison.fees.services[i];
        text += u'\n' +
                words.say("CommandLine", "%1: lines: %2, cash part %3", "service")
                    .arg(data(service.service), words.count(service.take.lines),
                         words.money(service.take.cash, currency)) +
                u'\n' + months(result, service, words);
        if (!billed.outside.empty())
            text += line(words.say("CommandLine", "Lines with days outside the service months: %1")
                             .arg(words.count(std::int64_t(billed.outside.size()))));
        if (!billed.timeless.empty())
            text += line(words.say("CommandLine", "Lines without a time of use, in no month: %1")
                             .arg(words.count(std::int64_t(billed.timeless.size()))));
    }
    return text;
}

QString loose(const QString& heading, const bills::BillData& bills,
              const std::vector<bills::LooseLines>& groups, const QString& currency, const text::Words& words)
{
    if (groups.empty())
        return {};
    bills::BillTake all;
    TextTable table;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        all.lines += groups[i].take.lines;
        all.cash += groups[i].take.cash;
        if (i >= kShownLoose)
            continue;
        const bills::BillLine& sample = bills.lines[groups[i].first];
        const auto orDash = [](const std::string& text) { return text.empty() ? dash() : data(text); };
        table.addRow({orDash(sample.product), orDash(sample.component), orDash(sample.resource),
                      words.count(groups[i].take.lines), words.money(groups[i].take.cash, {})});
    }
    QString text = u'\n' + heading.arg(words.count(all.lines), words.money(all.cash, currency)) + u'\n' +
                   table.toText(kIndent, 3);
    if (groups.size() > kShownLoose)
        text += line(words.say("CommandLine", "and %1 more")
                         .arg(words.count(std::int64_t(groups.size() - kShownLoose))));
    return text;
}

} // namespace

QString billSummary(const bills::BillResult& result, const text::Words& words)
{
    const QString currency = QString::fromStdString(result.account.customer.currency);
    const QString name = oneLine(words.pick(result.account.customer.name));
    QString text =
        name.isEmpty()
            ? words.say("CommandLine", "As of %1").arg(words.date(result.asOf))
            : words.say("CommandLine", "%1, as of %2", "customer, date").arg(name, words.date(result.asOf));
    text += u'\n' + inputs(result.data, words) + services(result, words) + remarks(result.data, words);
    text +=
        loose(words.say("CommandLine", "Lines of several services, which count for none: %1, cash part %2"),
              result.data, result.comparison.ambiguous, currency, words);
    text += loose(words.say("CommandLine", "Lines of no service: %1, cash part %2"), result.data,
                  result.comparison.unassigned, currency, words);
    if (!result.taken.empty()) {
        const int count = int(result.taken.size());
        text += u'\n' +
                words.say("CommandLine", "The fees of %n service months were taken over.", nullptr, count) +
                u'\n';
    }
    return text;
}

} // namespace clausemeter::app
