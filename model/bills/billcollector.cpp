// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/bills/billcollector.h"

#include "model/logs/digester.h"
#include "model/logs/encodingguess.h"

namespace clausemeter::bills {

namespace {

void append(std::string& key, const std::string& part)
{
    key += std::to_string(part.size());
    key += ':';
    key += part;
}

void append(std::string& key, const std::optional<Instant>& part)
{
    append(key, part ? std::to_string(part->ms) : std::string());
}

std::string digestOf(const std::string& text)
{
    logs::Digester digester(logs::Digest::Xxh3);
    digester.add(text);
    return digester.finish();
}

// All that a line says as a BillLine.
std::string contentOf(const BillLine& line)
{
    std::string key;
    for (const std::string* part : {&line.id, &line.orderId, &line.payer, &line.owner, &line.product,
                                    &line.productCode, &line.subProduct, &line.resource, &line.component,
                                    &line.payMode, &line.action, &line.billMonth, &line.discount})
        append(key, *part);
    for (const auto* time : {&line.usageBegin, &line.usageEnd, &line.payTime})
        append(key, *time);
    append(key, line.original ? line.original->toString() : std::string());
    for (const Money& amount : {line.cost, line.voucher, line.incentive, line.transfer, line.cash})
        append(key, amount.toString());
    append(key, line.tax ? line.tax->toString() : std::string());
    return key;
}

} // namespace

void BillCollector::beginInput(std::string_view file)
{
    m_data.inputs.emplace_back();
    input().file = file;
    m_cost = {};
    m_cash = {};
    m_paid = {};
}

void BillCollector::endInput()
{
    if (m_cost != m_paid)
        addIssue(BillIssueCode::CostSumDisagrees, 0, {m_cost.toString(), m_paid.toString()});
}

void BillCollector::blank()
{
    ++input().records;
    ++input().blank;
}

void BillCollector::header()
{
    ++input().records;
    ++input().header;
}

void BillCollector::reject(BillBadReason reason, std::int64_t line, std::string_view text)
{
    BillInput& in = input();
    ++in.records;
    ++in.rejected;
    ++in.rejectedBy[reason];
    if (in.badLines.size() < BillInput::kKeptBadLines)
        in.badLines.push_back({line, reason, logs::shortened(text, logs::kShownCharacters)});
}

const BillCollector::First* BillCollector::sameLine(const BillLine& line, const BillRest& rest,
                                                    bool& isCertain)
{
    const First here{line.input, line.line};
    std::string content = contentOf(line);
    const std::string key = digestOf(content);
    append(content, rest.names);
    append(content, rest.values);
    const auto [same, isNew] = m_seen.try_emplace(digestOf(content), here);
    const auto [alike, isFirst] = m_contents.try_emplace(key, rest.names, here);
    isCertain = !isNew && !line.id.empty();
    if (!isNew)
        return &same->second;
    // With other columns nobody can tell whether what is not shown is the same.
    return !isFirst && alike->second.first != rest.names ? &alike->second.second : nullptr;
}

bool BillCollector::take(BillLine line, const BillRest& rest)
{
    BillInput& in = input();
    ++in.records;
    line.input = inputIndex();
    bool isCertain = false;
    if (const First* first = sameLine(line, rest, isCertain)) {
        addIssue(isCertain ? BillIssueCode::Duplicate : BillIssueCode::PossibleDuplicate, line.line,
                 {m_data.inputs[first->input].file, std::to_string(first->line)});
        if (isCertain) {
            ++in.duplicates;
            return false;
        }
    }
    ++in.accepted;
    m_cost += line.cost;
    m_cash += line.cash;
    m_paid += line.paid();
    if (line.cost != line.paid())
        addIssue(BillIssueCode::CostDisagrees, line.line, {line.cost.toString(), line.paid().toString()});
    if (!line.usageBegin || !line.usageEnd)
        addIssue(BillIssueCode::NoUsageTime, line.line, {});
    m_data.lines.push_back(std::move(line));
    return true;
}

void BillCollector::takeTotals(std::int64_t line, std::optional<Money> cost, std::optional<Money> cash)
{
    ++input().records;
    ++input().totals;
    if (cost && *cost != m_cost)
        addIssue(BillIssueCode::TotalDisagrees, line, {cost->toString(), m_cost.toString()});
    if (cash && *cash != m_cash)
        addIssue(BillIssueCode::TotalDisagrees, line, {cash->toString(), m_cash.toString()});
}

void BillCollector::addIssue(BillIssueCode code, std::int64_t line, std::vector<std::string> details)
{
    m_data.issues.push_back({code, inputIndex(), line, std::move(details)});
}

} // namespace clausemeter::bills
