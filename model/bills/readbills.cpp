// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/bills/readbills.h"

#include "model/bills/billcollector.h"
#include "model/bills/billcsv.h"
#include "model/bills/billjson.h"
#include "model/bills/billtext.h"
#include "model/files/inputfile.h"
#include "model/logs/encodingguess.h"

#include <QFileInfo>
#include <QStringList>
#include <algorithm>
#include <map>

namespace clausemeter::bills {

namespace {

constexpr qint64 kMaxBytes = 1024LL * 1024 * 1024;

std::string monthOfTime(const BillLine& line, SlaClock clock)
{
    const auto time = line.usageBegin ? line.usageBegin : line.payTime;
    return time ? toIso(monthOf(clock.dateOf(*time))) : std::string();
}

// Two kinds of bill tell the same costs: they are never added (R7d). By the time of use, as not every kind
// names a month, and a month may be that of the payment.
std::optional<Error> mixedKinds(const BillData& data, SlaClock clock)
{
    std::map<std::pair<std::string, std::string>, const BillLine*> first;
    for (const BillLine& line : data.lines) {
        std::string month = monthOfTime(line, clock);
        if (month.empty())
            month = line.billMonth;
        const auto [known, isNew] = first.try_emplace({line.resource, month}, &line);
        if (!isNew && known->second->kind != line.kind)
            return Error{
                ErrorCode::BillKindsMixed, {data.inputs[line.input].file, line.line}, {line.resource, month}};
    }
    return std::nullopt;
}

// Pages of one query may stand in several files: they are told by their kind, month and number of records.
void checkPages(BillData& data, SlaClock clock)
{
    struct Query {
        std::int64_t found = 0;
        std::size_t input = 0;
    };
    std::vector<std::string> months(data.inputs.size());
    for (auto line = data.lines.rbegin(); line != data.lines.rend(); ++line)
        months[line->input] = line->billMonth.empty() ? monthOfTime(*line, clock) : line->billMonth;
    std::map<std::tuple<std::optional<BillKind>, std::string, std::int64_t>, Query> queries;
    for (std::size_t i = 0; i < data.inputs.size(); ++i) {
        const BillInput& in = data.inputs[i];
        if (!in.stated)
            continue;
        const auto [query, isNew] = queries.try_emplace({in.kind, months[i], *in.stated}, Query{0, i});
        query->second.found += in.found;
    }
    for (const auto& [key, query] : queries) {
        const std::int64_t stated = std::get<2>(key);
        if (query.found < stated)
            data.issues.push_back({BillIssueCode::RecordsMissing,
                                   query.input,
                                   0,
                                   {std::to_string(stated), std::to_string(query.found)}});
    }
}

Status readOne(const std::string& text, SlaClock clock, BillCollector& into, BillData& data,
               Progress& progress)
{
    const std::size_t start = text.find_first_not_of(" \t\r\n");
    const Where where{into.input().file, 1};
    if (start == std::string::npos)
        return Error{ErrorCode::BillUnknownFormat, where, {std::string()}};
    if (text[start] == '{' || text[start] == '[')
        return readBillJson(text, clock, into, data.vouchers, progress);
    if (!looksLikeBillCsv(text)) {
        const std::string_view head = std::string_view(text).substr(start);
        return Error{ErrorCode::BillUnknownFormat,
                     where,
                     {logs::shortened(head.substr(0, std::min(head.find_first_of("\r\n"), head.size())),
                                      logs::kShownCharacters)}};
    }
    return readBillCsv(text, clock, into, progress);
}

} // namespace

Result<BillData> readBills(const std::vector<BillFile>& files, SlaClock clock, Progress& progress)
{
    BillData data;
    BillCollector collector(data);
    std::map<std::string, std::size_t> contents; // as decoded, by their first input
    for (const BillFile& file : files) {
        collector.beginInput(file.name);
        auto text = decodedBill({file.content.constData(), std::size_t(file.content.size())}, file.name);
        if (!text)
            return text.error();
        collector.input().encoding = text->encoding;
        if (const auto known = contents.find(text->utf8); known != contents.end()) {
            collector.input().sameAs = known->second;
            continue;
        }
        if (const Status read = readOne(text->utf8, clock, collector, data, progress); !read)
            return read.error();
        collector.endInput();
        const std::string& currency = collector.input().currency;
        if (!currency.empty() && !data.currency.empty() && currency != data.currency)
            return Error{ErrorCode::BillCurrencies, {file.name}, {data.currency, currency}};
        if (!currency.empty())
            data.currency = currency;
        contents.emplace(std::move(text->utf8), collector.inputIndex());
    }
    if (auto mixed = mixedKinds(data, clock))
        return std::move(*mixed);
    checkPages(data, clock);
    return data;
}

Result<BillData> readBillFiles(const QStringList& paths, SlaClock clock, Progress& progress)
{
    std::vector<BillFile> files;
    for (const QString& path : paths) {
        const Where where{path.toStdString()};
        // Its size first: what is too large would be read for nothing.
        if (const QFileInfo info(path); !info.isDir() && info.size() > kMaxBytes)
            return Error{ErrorCode::BillTooLarge, where, {std::to_string(kMaxBytes / (1024 * 1024))}};
        auto content = readFile(path, kMaxBytes);
        if (!content)
            return content.error();
        progress.expect(content->size());
        files.push_back({path.toStdString(), std::move(*content)});
    }
    return readBills(files, clock, progress);
}

} // namespace clausemeter::bills
