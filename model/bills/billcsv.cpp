// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/bills/billcsv.h"

#include "model/bills/billcolumns.h"
#include "model/bills/billvalues.h"
#include "model/logs/ascii.h"
#include "model/logs/columns.h"
#include "model/logs/csvtext.h"
#include "model/logs/encodingguess.h"

#include <algorithm>

namespace clausemeter::bills {

namespace {

constexpr std::size_t kFewestKnownColumns = 4;

char delimiterOf(std::string_view text)
{
    char best = logs::kCsvDelimiters.front();
    std::size_t most = 0;
    for (const char delimiter : logs::kCsvDelimiters) {
        const std::size_t known = columnsKnown(logs::firstRecord(text, delimiter).fields);
        if (known > most) {
            most = known;
            best = delimiter;
        }
    }
    return best;
}

// A moment, and whether or how often something succeeded.
bool isLogHeader(const std::vector<std::string>& header)
{
    using logs::Role;
    const auto has = [&header](std::initializer_list<Role> roles) {
        return std::ranges::any_of(header, [&roles](const std::string& name) {
            return std::ranges::any_of(roles, [&](Role role) { return logs::isNameOf(role, name); });
        });
    };
    return has({Role::Time}) &&
           has({Role::Result, Role::Requests, Role::Successes, Role::Failures, Role::Rate});
}

// "合计", "Total (CNY)": a row that sums up.
bool isTotalsWord(const std::string& text)
{
    const std::string lower = logs::lowered(text.substr(0, 12));
    for (const std::string_view word : {"合计", "总计", "汇总", "total", "sum", "grand total"}) {
        if (lower.starts_with(word))
            return true;
    }
    return false;
}

class CsvBillReader {
public:
    CsvBillReader(const BillColumnMap& map, SlaClock clock, BillCollector& into)
        : m_map(map)
        , m_clock(clock)
        , m_into(into)
    {
        for (const BillFileColumn& column : map.columns) {
            if (!column.column)
                m_rest.names += column.name + '\n';
        }
    }

    // False where the record states another currency than the ones before.
    bool read(const logs::CsvRecord& record, std::string_view raw, std::int64_t lineNumber)
    {
        m_fields = &record.fields;
        if (record.fields.size() == 1 && logs::isBlank(record.fields[0])) {
            m_into.blank();
            return true;
        }
        if (record.hasOpenQuote)
            return reject(BillBadReason::OpenQuote, lineNumber, raw);
        if (isTotalsRow()) {
            m_into.takeTotals(lineNumber, amount(BillColumn::Cost).value, amount(cashColumn()).value);
            return true;
        }
        if (record.fields.size() < fieldsNeeded())
            return reject(BillBadReason::FewFields, lineNumber, raw);
        for (std::size_t i = m_map.columns.size(); i < record.fields.size(); ++i) {
            if (!logs::isBlank(record.fields[i]))
                return reject(BillBadReason::ManyFields, lineNumber, raw);
        }
        if (!logs::isDecodable(raw))
            return reject(BillBadReason::Undecodable, lineNumber, raw);
        return readLine(lineNumber, raw);
    }

private:
    struct Amount {
        std::optional<Money> value;
        bool bad = false;
    };

    bool reject(BillBadReason reason, std::int64_t lineNumber, std::string_view raw)
    {
        m_into.reject(reason, lineNumber, raw);
        return true;
    }

    std::string text(BillColumn column) const
    {
        const auto at = m_map.of(column);
        return at && *at < m_fields->size() ? cellText((*m_fields)[*at]) : std::string();
    }
    // The cells of the columns that stand for nothing.
    const BillRest& rest()
    {
        m_rest.values.clear();
        for (std::size_t i = 0; i < m_map.columns.size(); ++i) {
            if (!m_map.columns[i].column)
                m_rest.values += (i < m_fields->size() ? cellText((*m_fields)[i]) : std::string()) + '\n';
        }
        return m_rest;
    }
    Amount amount(BillColumn column) const
    {
        const std::string cell = text(column);
        if (cell.empty())
            return {};
        const auto value = amountOf(cell);
        return {value, !value};
    }
    BillColumn cashColumn() const
    {
        return m_map.of(BillColumn::Cash) ? BillColumn::Cash : BillColumn::BeforeTax;
    }

    // The first cell that holds anything says so, and there is no resource, number or time of a single cost.
    bool isTotalsRow() const
    {
        for (const BillColumn column :
             {BillColumn::Id, BillColumn::OrderId, BillColumn::UsageBegin, BillColumn::PayTime}) {
            const std::string cell = text(column);
            if (!isNoTime(cell) && !isTotalsWord(cell))
                return false;
        }
        const auto first =
            std::ranges::find_if(*m_fields, [](const std::string& f) { return !cellText(f).empty(); });
        if (first == m_fields->end() || !isTotalsWord(cellText(*first)))
            return false;
        const auto resource = *m_map.of(BillColumn::Resource);
        return text(BillColumn::Resource).empty() || std::size_t(first - m_fields->begin()) == resource;
    }

    std::size_t fieldsNeeded() const
    {
        std::size_t needed = 0;
        for (const auto& at : m_map.at)
            needed = std::max(needed, at ? *at + 1 : 0);
        return needed;
    }

    bool readLine(std::int64_t lineNumber, std::string_view raw)
    {
        BillLine line;
        line.line = lineNumber;
        line.kind = BillKind::DetailCsv;
        const std::pair<BillColumn, std::string*> texts[] = {{BillColumn::Id, &line.id},
                                                             {BillColumn::OrderId, &line.orderId},
                                                             {BillColumn::Payer, &line.payer},
                                                             {BillColumn::Owner, &line.owner},
                                                             {BillColumn::Product, &line.product},
                                                             {BillColumn::ProductCode, &line.productCode},
                                                             {BillColumn::SubProduct, &line.subProduct},
                                                             {BillColumn::Resource, &line.resource},
                                                             {BillColumn::PayMode, &line.payMode},
                                                             {BillColumn::Action, &line.action},
                                                             {BillColumn::BillMonth, &line.billMonth},
                                                             {BillColumn::Discount, &line.discount}};
        for (const auto& [column, target] : texts)
            *target = text(column);
        line.component = text(BillColumn::ComponentType);
        if (const std::string name = text(BillColumn::ComponentName); !name.empty())
            line.component += (line.component.empty() ? "" : " ") + name;

        if (!readTimes(line))
            return reject(BillBadReason::BadTime, lineNumber, raw);
        if (line.usageBegin && line.usageEnd && *line.usageEnd < *line.usageBegin)
            return reject(BillBadReason::EndBeforeBegin, lineNumber, raw);
        const auto withTax = amount(BillColumn::CostWithTax);
        if (!readAmounts(line) || withTax.bad)
            return reject(BillBadReason::BadAmount, lineNumber, raw);
        const std::string currency = text(BillColumn::Currency);
        if (!currency.empty()) {
            if (!m_into.input().currency.empty() && m_into.input().currency != currency)
                return false;
            m_into.input().currency = currency;
        }
        const auto beforeTax = amount(BillColumn::BeforeTax).value;
        const std::optional<Money> tax = line.tax;
        if (m_into.take(std::move(line), rest()) && tax && beforeTax && withTax.value &&
            *beforeTax + *tax != *withTax.value)
            m_into.addIssue(BillIssueCode::TaxDisagrees, lineNumber,
                            {(*beforeTax + *tax).toString(), withTax.value->toString()});
        return true;
    }

    bool readTimes(BillLine& line) const
    {
        const std::tuple<BillColumn, std::optional<Instant>*, bool> times[] = {
            {BillColumn::UsageBegin, &line.usageBegin, false},
            {BillColumn::UsageEnd, &line.usageEnd, true},
            {BillColumn::PayTime, &line.payTime, false}};
        for (const auto& [column, target, isEnd] : times) {
            const std::string cell = text(column);
            if (isNoTime(cell))
                continue;
            *target = momentOf(cell, m_clock, isEnd);
            if (!*target)
                return false;
        }
        return true;
    }

    bool readAmounts(BillLine& line) const
    {
        const Amount cost = amount(BillColumn::Cost);
        const Amount cash = amount(cashColumn());
        const Amount original = amount(BillColumn::Original);
        const Amount tax = amount(BillColumn::Tax);
        if (!cost.value || !cash.value || original.bad || tax.bad)
            return false;
        line.cost = *cost.value;
        line.cash = *cash.value;
        line.original = original.value;
        line.tax = tax.value;
        const std::pair<BillColumn, Money*> parts[] = {{BillColumn::Voucher, &line.voucher},
                                                       {BillColumn::Incentive, &line.incentive},
                                                       {BillColumn::Transfer, &line.transfer}};
        for (const auto& [column, target] : parts) {
            const Amount part = amount(column);
            if (part.bad)
                return false;
            *target = part.value.value_or(Money());
        }
        return true;
    }

    const BillColumnMap& m_map;
    SlaClock m_clock;
    BillCollector& m_into;
    BillRest m_rest;
    const std::vector<std::string>* m_fields = nullptr;
};

} // namespace

bool looksLikeBillCsv(std::string_view text)
{
    text.remove_prefix(logs::csvHead(text).length);
    const std::vector<std::string> header = logs::firstRecord(text, delimiterOf(text)).fields;
    return columnsKnown(header) >= kFewestKnownColumns && hasAmountColumn(header) && !isLogHeader(header);
}

Status readBillCsv(std::string_view text, SlaClock clock, BillCollector& into, Progress& progress)
{
    BillInput& input = into.input();
    const logs::CsvHead head = logs::csvHead(text);
    std::int64_t lineNumber = 1;
    for (std::int64_t i = 0; i < head.blank; ++i)
        into.blank();
    for (std::int64_t i = 0; i <= head.separatorLines; ++i)
        into.header();
    const auto advance = [&](std::size_t bytes) {
        lineNumber += std::int64_t(logs::countLineBreaks(text.substr(0, bytes)));
        text.remove_prefix(bytes);
    };
    advance(head.length);
    const char delimiter = head.delimiter.value_or(delimiterOf(text));
    const logs::CsvRecord header = logs::firstRecord(text, delimiter);
    const auto map = mapColumns(header.fields, {input.file, lineNumber});
    if (!map)
        return map.error();
    input.kind = BillKind::DetailCsv;
    input.columns = map->columns;
    input.currency = map->currency;
    advance(header.length);

    CsvBillReader reader(*map, clock, into);
    while (!text.empty()) {
        if (progress.stopRequested())
            return Error{ErrorCode::Cancelled};
        const logs::CsvRecord record = logs::firstRecord(text, delimiter);
        std::string_view raw = text.substr(0, record.length);
        while (raw.ends_with('\n') || raw.ends_with('\r'))
            raw.remove_suffix(1);
        if (!reader.read(record, raw, lineNumber)) {
            const auto column = *map->of(BillColumn::Currency);
            return Error{ErrorCode::BillCurrencies,
                         {input.file, lineNumber},
                         {input.currency, cellText(record.fields[column])}};
        }
        progress.add(std::int64_t(record.length), 1);
        advance(record.length);
    }
    return done();
}

} // namespace clausemeter::bills
