// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/bills/billcollector.h"

#include "model/logs/encodingguess.h"

namespace clausemeter::bills {

namespace {

constexpr std::size_t kShownCharacters = 200;

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

// All that a line says; two lines that say the same are one.
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
        in.badLines.push_back({line, reason, logs::shortened(text, kShownCharacters)});
}

bool BillCollector::take(BillLine line)
{
    BillInput& in = input();
    ++in.records;
    line.input = inputIndex();
    const auto [first, isNew] = m_seen.try_emplace(contentOf(line), First{line.input, line.line});
    if (!isNew) {
        // Without any number, two equal lines of one file may be two of the same.
        const bool hasNumber = !line.id.empty() || !line.orderId.empty();
        const bool isCertain = hasNumber || first->second.input != line.input;
        addIssue(isCertain ? BillIssueCode::Duplicate : BillIssueCode::PossibleDuplicate, line.line,
                 {m_data.inputs[first->second.input].file, std::to_string(first->second.line)});
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
