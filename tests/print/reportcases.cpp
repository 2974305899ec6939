// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportcases.h"

#include "../gui/samplecase.h"
#include "model/report/providerrecord.h"

using namespace clausemeter;

namespace reportcases {

namespace {

std::shared_ptr<logs::LogData> logsOf(const report::Case& c)
{
    auto data = std::make_shared<logs::LogData>();
    for (const auto& [id, log] : c.logs->services) {
        slots::ServiceLog& copy = data->services[id];
        copy.slots.merge(log.slots);
        copy.newest = log.newest;
    }
    logs::InputReport requests;
    requests.file = "/home/somebody/logs/requests-2019-03.csv";
    requests.digest = "sha-256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    requests.bytes = 61'204'113;
    requests.records = 1'204'566;
    requests.header = 1;
    requests.blank = 2;
    requests.rejected = 43;
    requests.accepted = requests.records - 46;
    requests.outside = 1'204;
    requests.otherEvents = 77;
    requests.rejectedBy = {{logs::RejectReason::BadTime, 21}, {logs::RejectReason::FewFields, 22}};
    for (int i = 0; i < 43; ++i)
        requests.badRows.push_back(
            {100 + 7 * i, i % 2 == 0 ? 1 : 0,
             i % 2 == 0 ? logs::RejectReason::BadTime : logs::RejectReason::FewFields,
             i == 0 ? "2019-02-30 10:00:00,1400000001,success,<b>%1</b> & more" : "2019-13-01,x"});
    requests.firstMs = samplecase::at("2019-02-01 00:00").ms;
    requests.lastMs = samplecase::at("2019-05-11 18:19").ms;
    logs::InputReport again = requests;
    again.file = "copy of requests.csv";
    again.sameAs = 0;
    again.rejected = 0;
    again.rejectedBy.clear();
    again.badRows.clear();
    again.accepted = again.records - 3;
    data->inputs = {requests, again};
    return data;
}

} // namespace

report::Case whole()
{
    static const auto sample = samplecase::make();
    report::Case c = *sample;
    c.logs = logsOf(c);
    c.accountPath = "/home/somebody/customers/example-video.json";
    return c;
}

report::Case march()
{
    report::Case c = whole();
    auto& months = c.analysis.services.front().months;
    months = {months[samplecase::Incidents]};
    return c;
}

report::Case changed()
{
    using Kind = report::RowHistory::Kind;
    report::Case c = march();
    const std::string id = samplecase::kServiceId;
    const std::vector<report::FieldValue> exclusion{std::string("4.12"), samplecase::at("2019-03-24 16:30")};
    const std::vector<report::FieldValue> month{*parseYearMonth("2019-03")};
    c.journal = {{1,
                  samplecase::at("2019-05-01 10:00"),
                  "standing",
                  id,
                  "agreed <b>by phone</b> %1",
                  "wang <li> %2",
                  {{"exclusion",
                    Kind::Changed,
                    id,
                    exclusion,
                    {},
                    {{"standing", account::Standing::Disputed, account::Standing::Accepted},
                     {"evidence", {}, std::vector<std::string>{"mail-1.eml", "mail-2.eml"}}}}}},
                 {2,
                  samplecase::at("2019-05-02 11:30"),
                  "fee",
                  id,
                  {},
                  {},
                  {{"fee",
                    Kind::Removed,
                    id,
                    month,
                    {},
                    {{"month", *parseYearMonth("2019-03"), {}}, {"cash", *Money::parse("8765.4321"), {}}}},
                   {"claim",
                    Kind::Added,
                    id,
                    month,
                    {},
                    {{"ticket", {}, std::string("T-1")}, {"by_ticket", {}, true}}}}}};
    return c;
}

report::Case records()
{
    report::Case c = whole();
    auto record = std::make_shared<logs::LogData>();
    slots::ServiceLog& theirs = record->services[samplecase::kServiceId];
    const slots::ServiceLog& ours = c.logs->services.at(samplecase::kServiceId);
    theirs.slots.merge(ours.slots);
    theirs.newest = ours.newest;
    const auto add = [&theirs](const char* from, const char* to, std::uint64_t requests,
                               std::uint64_t successes) {
        for (auto slot = samplecase::slotAt(from); slot < samplecase::slotAt(to); ++slot)
            theirs.slots.addCounts(slot, requests, successes, slots::Grade::Requests);
    };
    add("2019-03-08 10:00", "2019-03-08 10:30", 20'000, 20'000);
    add("2019-03-24 16:40", "2019-03-24 17:05", 20'000, 20'000);
    add("2019-03-21 20:00", "2019-03-21 20:10", 100, 0);
    add("2019-03-14 00:00", "2019-03-14 12:00", 1, 1);
    add("2019-03-12 03:10", "2019-03-12 07:20", 50, 50);
    logs::InputReport input;
    input.file = "/home/somebody/from-the-provider/backend-2019-03.csv";
    input.digest = "sha-256:60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752";
    input.kind = logs::LogKind::IntervalCsv;
    input.bytes = 402'117;
    input.records = 8'929;
    input.header = 1;
    input.accepted = 8'928;
    record->inputs = {input};
    const Result<report::Case> both =
        report::withProvider(c, report::ProviderRecord{{input.file}, std::move(record), {}, {}});
    c = *both;
    auto& months = c.analysis.services.front().months;
    months = {months[samplecase::Incidents]};
    return c;
}

report::Case outages()
{
    report::CaseRequest request;
    request.accountPath = TEST_DATA "/cases/cvm-outages-in-whole-minutes/account.json";
    request.asOf = *parseDate("2024-05-01");
    Progress progress;
    return *report::openCase(request, *report::loadKnowledge({}), progress);
}

report::Case crowded()
{
    report::Case c = march();
    c.analysis.customer.name = {
        "名字很长的客户%1<b>&amp;" +
            [] {
                std::string more;
                for (int i = 0; i < 30; ++i)
                    more += "胶州有限责任公司";
                return more;
            }(),
        "Long & Sons %1 <b>bold</b> of Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"};
    sla::MonthResult& month = c.analysis.services.front().months.front();
    const std::vector<sla::Window> windows = month.windows;
    const std::vector<sla::AppliedExclusion> exclusions = month.exclusions;
    while (month.windows.size() < 200)
        month.windows.push_back(windows[month.windows.size() % windows.size()]);
    while (month.exclusions.size() < 40)
        month.exclusions.push_back(exclusions[month.exclusions.size() % exclusions.size()]);
    std::string reason;
    for (int i = 0; i < 400; ++i)
        reason += "The customer agreed on the phone. ";
    account::Exclusion& first = c.account.account.exclusions.front();
    first.reason = reason;
    first.note = "<i>%2</i> & co";
    return c;
}

} // namespace reportcases
