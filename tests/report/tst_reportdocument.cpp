// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../gui/samplecase.h"
#include "model/base/version.h"
#include "model/report/providerrecord.h"
#include "model/report/recordsection.h"
#include "model/report/reportdocument.h"

#include <QtTest>

using namespace clausemeter;
using namespace clausemeter::report;

namespace {

// The sample with a provider's record that is its own, with further counts in the slots of [from, until).
Case withRecord(const char* from, const char* until, std::uint64_t requests, std::uint64_t successes)
{
    const Case c = *samplecase::make();
    auto record = std::make_shared<logs::LogData>();
    slots::ServiceLog& log = record->services[samplecase::kServiceId];
    log.slots.merge(c.logs->services.at(samplecase::kServiceId).slots);
    log.newest = c.logs->services.at(samplecase::kServiceId).newest;
    for (auto slot = samplecase::slotAt(from); slot < samplecase::slotAt(until); ++slot)
        log.slots.addCounts(slot, requests, successes, slots::Grade::Requests);
    logs::InputReport input;
    input.file = "/home/somebody/backend.csv";
    input.digest = "sha-256:0123";
    record->inputs = {input};
    return *withProvider(c, ProviderRecord{{input.file}, std::move(record), {}, {}});
}

Case monthsOfSample(const std::vector<std::size_t>& wanted)
{
    Case c = *samplecase::make();
    std::vector<sla::MonthResult> months;
    for (const std::size_t i : wanted)
        months.push_back(c.analysis.services.front().months[i]);
    c.analysis.services.front().months = months;
    return c;
}

const Section* section(const Chapter& chapter, Label title)
{
    for (const Section& s : chapter.sections) {
        if (s.title == title)
            return &s;
    }
    return nullptr;
}

// The first block of a kind in a section.
template <typename T>
const T* block(const Chapter& chapter, Label title)
{
    const Section* found = section(chapter, title);
    if (found == nullptr)
        return nullptr;
    for (const Block& b : found->blocks) {
        if (const T* wanted = std::get_if<T>(&b))
            return wanted;
    }
    return nullptr;
}

const Fact* fact(const Facts* facts, Label label)
{
    if (facts == nullptr)
        return nullptr;
    for (const Fact& f : facts->facts) {
        if (f.label == label)
            return &f;
    }
    return nullptr;
}

std::vector<Value> column(const Table& table, Label heading)
{
    std::vector<Value> values;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].heading == Value(heading)) {
            for (const Row& row : table.rows)
                values.push_back(row.cells[i]);
        }
    }
    return values;
}

} // namespace

class TestReportDocument : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneMonth();
    void severalMonths();
    void severalServices();
    void figures();
    void windows();
    void causesOfTheWindows();
    void whatTheLogsDoNotSayOfTheWindows();
    void exclusions();
    void reasonOfAPerson();
    void fee();
    void feeMissing();
    void claim();
    void monthMet();
    void monthWithoutData();
    void unfinishedMonth();
    void outages();
    void everyStep();
    void inputs();
    void badRowsAreCut();
    void changesByHand();
    void noChangesByHand();
    void twoRecords();
    void twoRecordsThatAgree();
    void slotsWithAnotherStateAreCut();
    void versions();
    void tablesAreRectangular();
    void noMonth();
};

void TestReportDocument::oneMonth()
{
    const Document d = reportDocument(monthsOfSample({samplecase::Incidents}));
    QCOMPARE(d.chapters.size(), std::size_t(3));
    QVERIFY(d.chapters[0].title == Label::Report);
    QVERIFY(d.chapters[1].month == (MonthRef{0, 0}));
    QVERIFY(d.chapters[2].title == Label::Evidence);
    // The verdict stands in the title, and only there.
    const Verdict* verdict = block<Verdict>(d.chapters[0], Label::None);
    QVERIFY(verdict != nullptr);
    QVERIFY(verdict->sentence == Value(VerdictOf{{0, 0}}));
    QVERIFY(verdict->advice == Value(AdviceOf{{0, 0}}));
    QVERIFY(verdict->mood == Mood::Bad);
    QVERIFY(block<Verdict>(d.chapters[1], Label::None) == nullptr);
    QVERIFY(section(d.chapters[0], Label::Overview) == nullptr);
    const Fact* month = fact(block<Facts>(d.chapters[0], Label::None), Label::ServiceMonth);
    QVERIFY(month != nullptr);
    QVERIFY(month->values.front() == Value(DayRange{*parseDate("2019-03-01"), *parseDate("2019-03-31")}));
}

void TestReportDocument::severalMonths()
{
    const Document d = reportDocument(*samplecase::make());
    QCOMPARE(d.chapters.size(), std::size_t(6));
    const Verdict* verdict = block<Verdict>(d.chapters[0], Label::None);
    QVERIFY(verdict != nullptr);
    QVERIFY(verdict->sentence == Value(Totals{4, 1, 1, *Money::parse("1000")}));
    const Table* overview = block<Table>(d.chapters[0], Label::Overview);
    QVERIFY(overview != nullptr);
    QCOMPARE(overview->rows.size(), std::size_t(4));
    QVERIFY(column(*overview, Label::Service).empty());
    const auto downtime = column(*overview, Label::Downtime);
    QVERIFY(downtime[samplecase::Calm] == Value(Minutes{0}));
    QVERIFY(downtime[samplecase::Incidents] == Value(Minutes{75 * 60}));
    QVERIFY(downtime[samplecase::Silent] == Value());
    const auto last = column(*overview, Label::LastDay);
    QVERIFY(last[samplecase::Calm] == Value());
    QVERIFY(last[samplecase::Incidents] == Value(*parseDate("2019-05-30")));
    for (std::size_t m = 0; m < 4; ++m) {
        QVERIFY(d.chapters[m + 1].month == (MonthRef{0, m}));
        QVERIFY(block<Verdict>(d.chapters[m + 1], Label::None) != nullptr);
    }
}

void TestReportDocument::severalServices()
{
    Case c = *samplecase::make();
    c.analysis.services.push_back(c.analysis.services.front());
    c.analysis.services.back().id = "1400000002";
    const Document d = reportDocument(c);
    const auto services = column(*block<Table>(d.chapters[0], Label::Overview), Label::Service);
    QCOMPARE(services.size(), std::size_t(8));
    QVERIFY(services.front() == Value(OwnText{samplecase::kServiceId}));
    QVERIFY(services.back() == Value(OwnText{"1400000002"}));
    QCOMPARE(d.months.size(), std::size_t(4)); // each once
}

void TestReportDocument::figures()
{
    const Case c = monthsOfSample({samplecase::Incidents});
    const sla::MonthResult& month = c.analysis.services[0].months[0];
    const Document d = reportDocument(c);
    const Table* table = block<Table>(d.chapters[1], Label::Figures);
    QVERIFY(table != nullptr);
    QCOMPARE(table->rows.size(), std::size_t(3));
    for (std::size_t v = 0; v < sla::kViews.size(); ++v) {
        const sla::View view = sla::kViews[v];
        QVERIFY(table->columns[v + 1].heading == Value(view));
        QCOMPARE(table->columns[v + 1].emphasised, view == sla::View::Contract);
        QVERIFY(table->rows[0].cells[v + 1] == Value(Minutes{month.downtimeSeconds[view]}));
        QVERIFY(table->rows[1].cells[v + 1] == Value(sla::Percent{*month.availabilityPercent[view]}));
        QVERIFY(table->rows[2].cells[v + 1] == Value(Threshold{*month.voucherPercent[view]}));
    }
    const Facts* facts = block<Facts>(d.chapters[1], Label::Figures);
    QVERIFY(fact(facts, Label::TotalMinutes)->values.front() == Value(std::int64_t(44'640)));
    QVERIFY(fact(facts, Label::SlotsNoData)->values.front() == Value(std::int64_t(50)));
    QVERIFY(fact(facts, Label::NotAttributable) != nullptr);
    QVERIFY(fact(facts, Label::SlotsPending) == nullptr);
}

void TestReportDocument::windows()
{
    const Document d = reportDocument(monthsOfSample({samplecase::Incidents}));
    const Table* table = block<Table>(d.chapters[1], Label::Windows);
    QVERIFY(table != nullptr);
    using enum sla::WindowStanding;
    const std::vector<Value> standing{Counts, Counts, Released, PartlyReleased, Disputed, NotAttributable};
    QVERIFY(column(*table, Label::Standing) == standing);
    const auto clauses = column(*table, Label::Clause);
    QVERIFY(clauses[0] == Value(std::vector<ClauseStanding>{}));
    QVERIFY(clauses[2] == Value(std::vector<ClauseStanding>{{"4.10", account::Standing::Accepted}}));
    QVERIFY(clauses[4] == Value(std::vector<ClauseStanding>{{"4.12", account::Standing::Disputed}}));
    QVERIFY(column(*table, Label::MinutesCounted)[3] == Value(Minutes{15 * 60}));
    QVERIFY(column(*table, Label::Start)[0] == Value(samplecase::at("2019-03-08 10:00")));
}

void TestReportDocument::causesOfTheWindows()
{
    const Document d = reportDocument(monthsOfSample({samplecase::Incidents}));
    const Section* causes = section(d.chapters[1], Label::Causes);
    QVERIFY(causes != nullptr);
    QCOMPARE(causes->blocks.size(), std::size_t(2));
    const Table& codes = std::get<Table>(causes->blocks[0]);
    const auto windows = column(codes, Label::Window);
    QVERIFY(windows[0] ==
            Value(TimeRange{samplecase::at("2019-03-08 10:00"), samplecase::at("2019-03-08 10:30")}));
    QVERIFY(column(codes, Label::ErrorCode)[0] == Value(OwnText{"-3308"}));
    QVERIFY(column(codes, Label::Meaning)[0] == Value(Bilingual{"请求进房超时", "Room entry timed out"}));
    QVERIFY(column(codes, Label::CustomerCaused)[0] == Value());
    QVERIFY(column(codes, Label::ErrorCode).back() == Value(OwnText{"-3320"}));
    QVERIFY(column(codes, Label::CustomerCaused).back() == Value(Label::Yes));
    QVERIFY(column(codes, Label::Share).back() == Value(sla::Percent{Decimal::fromInteger(100)}));
    const Table& regions = std::get<Table>(causes->blocks[1]);
    QVERIFY(column(regions, Label::Region)[0] == Value(OwnText{"ap-guangzhou"}));
    QCOMPARE(regions.rows.size(), std::size_t(12)); // six windows, two regions
}

void TestReportDocument::whatTheLogsDoNotSayOfTheWindows()
{
    Case c = monthsOfSample({samplecase::Incidents});
    for (sla::Window& window : c.analysis.services.front().months.front().windows) {
        window.breakdown = {};
        window.breakdown.hasUncounted = true;
    }
    const Document d = reportDocument(c);
    const std::vector<Block> said{Paragraph{Label::NoCodesNamed, true},
                                  Paragraph{Label::NoRegionsNamed, true}, Paragraph{Label::RatesOnly, true}};
    QVERIFY(section(d.chapters[1], Label::Causes)->blocks == said);
    // A month without a window has nothing to explain.
    QVERIFY(section(reportDocument(monthsOfSample({samplecase::Calm})).chapters[1], Label::Causes) ==
            nullptr);
}

void TestReportDocument::exclusions()
{
    const Case c = monthsOfSample({samplecase::Incidents});
    const Document d = reportDocument(c);
    const Table* table = block<Table>(d.chapters[1], Label::Exclusions);
    QVERIFY(table != nullptr);
    QCOMPARE(table->rows.size(), std::size_t(3));
    QVERIFY(column(*table, Label::Notice)[0] == Value(samplecase::at("2019-03-15 03:00")));
    QVERIFY(column(*table, Label::Notice)[2] == Value());
    QVERIFY(column(*table, Label::ReleasedContract)[0] == Value(Minutes{40 * 60}));
    QVERIFY(column(*table, Label::ReleasedContract)[2] == Value(Minutes{0}));
    QVERIFY(column(*table, Label::ReleasedProvider)[2] == Value(Minutes{25 * 60}));
    const Row& row = table->rows[0];
    QVERIFY(row.details[0].label == Label::Ground);
    QVERIFY(row.details[1].label == Label::Reason);
    QVERIFY(row.details[1].values.front() == Value(c.analysis.services[0].months[0].exclusions[0].standing));
}

void TestReportDocument::reasonOfAPerson()
{
    Case c = monthsOfSample({samplecase::Incidents});
    account::Exclusion& exclusion = c.account.account.exclusions[2];
    exclusion.reason = "agreed <b>on</b> the phone";
    exclusion.evidence = {"a.eml", "b.eml"};
    const Document d = reportDocument(c);
    const Row& row = block<Table>(d.chapters[1], Label::Exclusions)->rows[2];
    QVERIFY(row.details[2].label == Label::ReasonGiven);
    QVERIFY(row.details[2].values.front() == Value(OwnText{exclusion.reason}));
    QVERIFY(row.details[3].label == Label::Evidences);
    QCOMPARE(row.details[3].values.size(), std::size_t(2));
}

void TestReportDocument::fee()
{
    const Case c = monthsOfSample({samplecase::Incidents});
    const Document d = reportDocument(c);
    const Facts* facts = block<Facts>(d.chapters[1], Label::FeeAndVoucher);
    QVERIFY(fact(facts, Label::FeeCash)->values.front() == Value(*Money::parse("10000")));
    QVERIFY(fact(facts, Label::FeeGross) == nullptr); // not known
    QVERIFY(fact(facts, Label::Voucher)->values.front() == Value(*Money::parse("1000")));
    // The conditions of use stand with every amount, and the caps.
    const Section* all = section(d.chapters[1], Label::FeeAndVoucher);
    const Fact* conditions = fact(std::get_if<Facts>(&all->blocks[1]), Label::VoucherConditions);
    QVERIFY(conditions != nullptr);
    QCOMPARE(conditions->values.size(), c.analysis.services[0].definition.voucherConditions.size());
    const Table* caps = block<Table>(d.chapters[1], Label::FeeAndVoucher);
    QVERIFY(caps != nullptr);
    QCOMPARE(caps->rows.size(), c.analysis.services[0].months[0].caps.size());
}

void TestReportDocument::feeMissing()
{
    Case c = monthsOfSample({samplecase::Incidents});
    c.analysis.services[0].months[0].fee.reset();
    c.analysis.services[0].months[0].voucher.reset();
    const Document d = reportDocument(c);
    const Facts* facts = block<Facts>(d.chapters[1], Label::FeeAndVoucher);
    QVERIFY(fact(facts, Label::FeeCash)->values.front() == Value(Label::NoFee));
    QVERIFY(fact(facts, Label::Voucher)->values.front() == Value());
}

void TestReportDocument::claim()
{
    const Document d = reportDocument(monthsOfSample({samplecase::Incidents}));
    const Facts* facts = block<Facts>(d.chapters[1], Label::Claim);
    QVERIFY(fact(facts, Label::ClaimState)->values.front() == Value(sla::ClaimState::Open));
    QVERIFY(fact(facts, Label::ClaimOpens)->values.front() == Value(*parseDate("2019-04-09")));
    QVERIFY(fact(facts, Label::ClaimCloses)->values.front() == Value(*parseDate("2019-05-30")));
    QVERIFY(fact(facts, Label::DaysLeft)->values.front() == Value(std::int64_t(19)));
}

void TestReportDocument::monthMet()
{
    const Document d = reportDocument(monthsOfSample({samplecase::Calm}));
    QVERIFY(block<Verdict>(d.chapters[0], Label::None)->mood == Mood::Good);
    QVERIFY(block<Table>(d.chapters[1], Label::FeeAndVoucher) == nullptr);
    QCOMPARE(section(d.chapters[1], Label::FeeAndVoucher)->blocks.size(), std::size_t(1));
    QVERIFY(fact(block<Facts>(d.chapters[1], Label::Claim), Label::ClaimCloses) == nullptr);
    QVERIFY(block<Paragraph>(d.chapters[1], Label::Windows)->text == Value(Label::NoWindows));
    QVERIFY(block<Paragraph>(d.chapters[1], Label::Exclusions)->text == Value(Label::NoExclusions));
}

void TestReportDocument::monthWithoutData()
{
    const Document d = reportDocument(monthsOfSample({samplecase::Silent}));
    QVERIFY(block<Verdict>(d.chapters[0], Label::None)->mood == Mood::Neutral);
    for (const Row& row : block<Table>(d.chapters[1], Label::Figures)->rows) {
        for (std::size_t i = 1; i < row.cells.size(); ++i)
            QVERIFY(row.cells[i] == Value()); // never a zero or 100 %
    }
}

void TestReportDocument::unfinishedMonth()
{
    const Document d = reportDocument(monthsOfSample({samplecase::Unfinished}));
    QVERIFY(section(d.chapters[1], Label::Figures) == nullptr);
    const Section* soFar = section(d.chapters[1], Label::FiguresSoFar);
    QVERIFY(soFar != nullptr);
    QVERIFY(fact(block<Facts>(d.chapters[1], Label::FiguresSoFar), Label::SlotsPending) != nullptr);
}

void TestReportDocument::outages()
{
    CaseRequest request;
    request.accountPath = TEST_DATA "/cases/cvm-outages-in-whole-minutes/account.json";
    request.asOf = parseDate("2024-05-01");
    Progress progress;
    const auto knowledge = loadKnowledge({});
    QVERIFY(knowledge.ok());
    const auto c = openCase(request, *knowledge, progress);
    QVERIFY(c.ok());
    const Document d = reportDocument(*c);
    QVERIFY(block<OutageBar>(d.chapters[1], Label::OutageCourse) != nullptr);
    QVERIFY(section(d.chapters[1], Label::Course) == nullptr);
    QVERIFY(section(d.chapters[1], Label::Windows) == nullptr);
    const Table* table = block<Table>(d.chapters[1], Label::Outages);
    QVERIFY(table != nullptr);
    QCOMPARE(table->columns.size(), std::size_t(6));
    QVERIFY(column(*table, Label::Requests).empty());
    QVERIFY(column(*table, Label::MinutesCounted) ==
            (std::vector<Value>{Minutes{0}, Minutes{120}, Minutes{1200}, Minutes{360}}));
    QCOMPARE(table->rows[0].details.size(), std::size_t(1));
    QVERIFY(table->rows[0].details[0].label == Label::Evidences);
    QVERIFY(table->rows[3].details[0].values.front() == Value(OwnText{"seen by another probe"}));
    QVERIFY(block<Paragraph>(d.chapters.back(), Label::Inputs)->text == Value(Label::NoInputsOfOutages));

    account::Account account = c->account.account;
    account.outages.clear();
    const auto none = recompute(*c, account, c->analysis.asOf);
    QVERIFY(none.ok());
    const Document empty = reportDocument(*none);
    QVERIFY(section(empty.chapters[1], Label::OutageCourse) == nullptr);
    QVERIFY(section(empty.chapters[1], Label::Course) == nullptr);
    QVERIFY(block<Paragraph>(empty.chapters[1], Label::Outages)->text == Value(Label::NoOutages));
}

void TestReportDocument::everyStep()
{
    const Case c = monthsOfSample({samplecase::Incidents});
    const Document d = reportDocument(c);
    const Steps* steps = block<Steps>(d.chapters[1], Label::Derivation);
    QVERIFY(steps != nullptr);
    QVERIFY(steps->steps == c.analysis.services[0].months[0].derivation);
    QVERIFY(!steps->steps.empty());
}

void TestReportDocument::inputs()
{
    Case c = monthsOfSample({samplecase::Incidents});
    auto logs = std::make_shared<logs::LogData>();
    logs::InputReport input;
    input.file = "/home/somebody/march.csv";
    input.digest = "sha-256:00ff";
    input.records = 12;
    input.accepted = 8;
    input.outside = 2;
    input.rejected = 2;
    input.blank = 1;
    input.header = 1;
    input.rejectedBy = {{logs::RejectReason::BadTime, 2}};
    input.badRows = {{3, 1, logs::RejectReason::BadTime, "x,y"}, {5, 0, logs::RejectReason::BadTime, "z"}};
    logs::InputReport again = input;
    again.file = "again.csv";
    again.sameAs = 0;
    again.rejected = 0;
    again.rejectedBy.clear();
    again.badRows.clear();
    again.digest = "xxh3-128:ab";
    logs::InputReport counted = again;
    counted.file = "clickhouse://me@host:8123/db/t?ca=/etc/ca.pem#2019-03-17";
    counted.sameAs.reset();
    counted.server = logs::ServerQuery{"18.16.1", "SELECT 1", 5, 900, logs::ServerQuery::Fetch::Kept};
    logs::InputReport nextDay = counted;
    nextDay.file = "clickhouse://me@host:8123/db/t?ca=/etc/ca.pem#2019-03-18";
    logs->inputs = {input, again, counted, nextDay};
    c.logs = logs;
    const Document d = reportDocument(c);
    const Section* all = section(d.chapters[2], Label::Inputs);
    const auto* ofServer = std::get_if<Facts>(&all->blocks[2]);
    QVERIFY(fact(ofServer, Label::File)->values.front() == Value(OwnText{counted.file}));
    QVERIFY(fact(ofServer, Label::ServerVersion)->values.front() == Value(OwnText{"18.16.1"}));
    QVERIFY(fact(ofServer, Label::AnsweredAt)->values.front() == Value(Instant{5}));
    QVERIFY(fact(ofServer, Label::RowsReadThere)->values.front() == Value(std::int64_t(900)));
    QVERIFY(fact(ofServer, Label::Fetch)->values.front() == Value(Label::FetchedKept));
    QVERIFY(fact(ofServer, Label::Query)->values.front() == Value(OwnText{"SELECT 1", true}));
    const auto* ofNextDay = std::get_if<Facts>(&all->blocks[3]);
    QVERIFY(fact(ofNextDay, Label::Query) == nullptr);
    QVERIFY(fact(ofNextDay, Label::SameQueryAs)->values.front() == Value(OwnText{counted.file}));
    const auto* first = std::get_if<Facts>(&all->blocks[0]);
    QVERIFY(fact(first, Label::File)->values.front() == Value(OwnText{"march.csv"})); // not the folder
    QVERIFY(fact(first, Label::Sha256)->values.front() == Value(OwnText{"00ff", true}));
    const auto* second = std::get_if<Facts>(&all->blocks[1]);
    QVERIFY(fact(second, Label::Sha256) == nullptr);
    QVERIFY(fact(second, Label::Xxh3)->values.front() == Value(OwnText{"ab", true}));
    QVERIFY(fact(second, Label::SameAs)->values.front() == Value(OwnText{"march.csv"}));
    const Table* rows = block<Table>(d.chapters[2], Label::Inputs);
    const std::vector<Value> expected{OwnText{"march.csv"}, std::int64_t(12), std::int64_t(8),
                                      std::int64_t(2),      std::int64_t(0),  std::int64_t(2),
                                      std::int64_t(1),      std::int64_t(1)};
    QVERIFY(rows->rows.front().cells == expected);
    const auto* bad = std::get_if<Table>(&all->blocks[6]);
    QVERIFY(bad != nullptr);
    QCOMPARE(bad->rows.size(), std::size_t(2));
    QVERIFY(bad->rows[0].cells[1] == Value(std::int64_t(3)));
    QVERIFY(bad->rows[1].cells[2] == Value()); // the whole row is meant
}

void TestReportDocument::badRowsAreCut()
{
    Case c = monthsOfSample({samplecase::Incidents});
    auto logs = std::make_shared<logs::LogData>();
    logs::InputReport input;
    input.rejected = 500;
    input.rejectedBy = {{logs::RejectReason::FewFields, 500}};
    input.badRows.resize(500);
    logs->inputs = {input};
    c.logs = logs;
    const Document d = reportDocument(c);
    const Section* all = section(d.chapters[2], Label::Inputs);
    QCOMPARE(std::get<Table>(all->blocks[3]).rows.size(), kListedBadRows);
    QVERIFY(std::get<Paragraph>(all->blocks[4]).text == Value(Listed{std::int64_t(kListedBadRows), 500}));
}

void TestReportDocument::changesByHand()
{
    using Kind = RowHistory::Kind;
    using Part = ChangeCell::Part;
    const auto days = [](const char* first, const char* last) {
        return std::optional(std::pair(*parseDate(first), *parseDate(last)));
    };
    const std::string id = samplecase::kServiceId;
    const std::vector<FieldChange> standing{{"standing", {}, account::Standing::Accepted},
                                            {"reason", {}, std::string("mail")}};
    const std::vector<FieldChange> cash{{"cash", {}, *Money::parse("1")}};
    const RowHistory inMarch{"exclusion", Kind::Changed, id, {}, days("2019-03-31", "2019-04-02"), standing};
    const RowHistory added{"fee", Kind::Added, id, {}, days("2019-03-01", "2019-03-31"), cash};
    const RowHistory always{"service_period", Kind::Removed, id, {}, {}, cash};
    RowHistory inApril = added;
    inApril.days = days("2019-04-01", "2019-04-30");
    RowHistory inFebruary = added;
    inFebruary.days = days("2019-02-01", "2019-02-28");
    RowHistory ofAnother = always;
    ofAnother.service = "1400000002";

    Case c = monthsOfSample({samplecase::Incidents});
    c.journal = {{1, samplecase::at("2019-05-01 10:00"), "standing", id, "they agreed", {inMarch, inApril}},
                 {2, samplecase::at("2019-05-02 10:00"), "fee", id, {}, {inFebruary}},
                 {3, samplecase::at("2019-05-03 10:00"), "fee", id, {}, {ofAnother, added, always}}};
    const Document d = reportDocument(c);
    QCOMPARE(d.chapters.back().sections.size(), std::size_t(3));
    QVERIFY(d.chapters.back().sections[1].title == Label::HandChanges);
    const Table* table = block<Table>(d.chapters.back(), Label::HandChanges);
    QCOMPARE(table->rows.size(), std::size_t(4)); // a line for each field that was changed
    RowHistory first = inMarch;
    first.fields = {standing[0]};
    RowHistory second = inMarch;
    second.fields = {standing[1]};
    const std::vector<RowHistory> parts{first, second, added, always};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Row& row = table->rows[i];
        QVERIFY(row.cells[0] == Value(samplecase::at(i < 2 ? "2019-05-01 10:00" : "2019-05-03 10:00")));
        QVERIFY(row.cells[1] == Value(ChangeCell{Part::What, parts[i]}));
        QVERIFY(row.cells[2] == Value(ChangeCell{Part::Before, parts[i]}));
        QVERIFY(row.cells[3] == Value(ChangeCell{Part::After, parts[i]}));
        QCOMPARE(row.details.size(), std::size_t(i < 2 ? 1 : 0));
    }
    QVERIFY(table->rows[0].details[0] == (Detail{Label::Reason, {OwnText{"they agreed"}}}));
}

void TestReportDocument::noChangesByHand()
{
    Case c = monthsOfSample({samplecase::Incidents});
    QVERIFY(!section(reportDocument(c).chapters.back(), Label::HandChanges));
    c.journal = {{1,
                  {},
                  "fee",
                  {},
                  {},
                  {{"fee", RowHistory::Kind::Added, "another", {}, {}, {{"cash", {}, Money()}}}}}};
    QVERIFY(!section(reportDocument(c).chapters.back(), Label::HandChanges));
}

void TestReportDocument::twoRecords()
{
    const Case c = withRecord("2019-03-08 10:00", "2019-03-08 10:30", 20'000, 20'000);
    const Document d = reportDocument(c);
    const Chapter& march = d.chapters[1 + samplecase::Incidents];
    const Section* records = section(march, Label::Records);
    QVERIFY(records != nullptr);
    QVERIFY(std::get<Paragraph>(records->blocks[0]).text ==
            Value(RecordVerdicts{{0, samplecase::Incidents}}));
    const auto& figures = std::get<Table>(records->blocks[1]);
    QVERIFY(column(figures, Label::RecordCustomer)[0] == Value(Minutes{75 * 60}));
    QVERIFY(column(figures, Label::RecordProvider)[0] == Value(Minutes{45 * 60}));
    const auto& facts = std::get<Facts>(records->blocks[2]);
    QVERIFY(fact(&facts, Label::RecordDifferent)->values.front() == Value(std::int64_t(6)));
    QVERIFY(fact(&facts, Label::RecordChangedContract)->values.front() == Value(std::int64_t(6)));
    QVERIFY(fact(&facts, Label::RecordOthers)->values.front() == Value(std::int64_t(0)));
    QVERIFY(fact(&facts, Label::RecordPendingProvider) == nullptr);
    const auto& table = std::get<Table>(records->blocks[3]);
    QCOMPARE(table.rows.size(), std::size_t(6));
    QVERIFY(table.rows[0].cells[0] == Value(samplecase::at("2019-03-08 10:00")));
    using enum sla::SlotState;
    QVERIFY(column(table, Label::CustomerState)[5] == Value(RecordState{Unavailable, Unavailable}));
    QVERIFY(column(table, Label::ProviderState)[5] == Value(RecordState{Available, Available}));
    QCOMPARE(records->blocks.size(), std::size_t(4));
    // The other months have the section too; the tier is the same, so there is nothing to mind at their head.
    QVERIFY(section(d.chapters[1 + samplecase::Silent], Label::Records) != nullptr);
    for (const Value& value : valuesOf(d))
        QVERIFY(value != Value(Label::RecordsDiffer));
    const Section* inputs = section(d.chapters.back(), Label::ProviderInputs);
    QVERIFY(inputs != nullptr);
    QVERIFY(fact(std::get_if<Facts>(&inputs->blocks[0]), Label::File)->values.front() ==
            Value(OwnText{"backend.csv"}));
    const Document without = reportDocument(*samplecase::make());
    QVERIFY(section(without.chapters[1 + samplecase::Incidents], Label::Records) == nullptr);
    QVERIFY(section(without.chapters.back(), Label::ProviderInputs) == nullptr);
}

void TestReportDocument::twoRecordsThatAgree()
{
    const Document d = reportDocument(withRecord("2019-03-08 10:00", "2019-03-08 10:00", 1, 1));
    const Section* records = section(d.chapters[1 + samplecase::Incidents], Label::Records);
    QVERIFY(std::get<Paragraph>(records->blocks[3]).text == Value(Label::NoChangedState));
    QCOMPARE(records->blocks.size(), std::size_t(4));
    // In a month without data there is nothing that prevails.
    const Section* silent = section(d.chapters[1 + samplecase::Silent], Label::Records);
    const auto& figures = std::get<Table>(silent->blocks[1]);
    QVERIFY(!figures.columns[2].emphasised);
    QVERIFY(column(figures, Label::RecordProvider)[0] == Value());
}

void TestReportDocument::slotsWithAnotherStateAreCut()
{
    // 201 slots that the provider's record has as unavailable.
    const Document d = reportDocument(withRecord("2019-03-20 00:00", "2019-03-20 16:45", 9'000, 0));
    const Chapter& march = d.chapters[1 + samplecase::Incidents];
    const Section* records = section(march, Label::Records);
    QCOMPARE(std::get<Table>(records->blocks[3]).rows.size(), kListedSlots);
    QVERIFY(std::get<Paragraph>(records->blocks[4]).text == Value(ListedSlots{200, 201}));
    const Notes* notes = block<Notes>(march, Label::None);
    QVERIFY(notes != nullptr);
    QVERIFY(notes->lines.back() == Value(Label::RecordsDiffer));
}

void TestReportDocument::versions()
{
    Case c = monthsOfSample({samplecase::Incidents});
    c.accountPath = "/home/somebody/customer.json";
    const Document d = reportDocument(c);
    const Facts* facts = block<Facts>(d.chapters[2], Label::Versions);
    QVERIFY(fact(facts, Label::Program)->values.front() ==
            Value(OwnText{std::string("Clausemeter ") + kVersion}));
    const sla::Definition& definition = c.analysis.services[0].definition;
    QVERIFY(fact(facts, Label::Definition)->values[1] ==
            Value(OwnText{definition.id + ' ' + definition.version}));
    QVERIFY(fact(facts, Label::AccountFile)->values.front() == Value(OwnText{"customer.json"}));
    QVERIFY(fact(facts, Label::AsOf)->values.front() == Value(*parseDate("2019-05-12")));
    QVERIFY(fact(facts, Label::Clock)->values.front() == Value(SlaClock{}));
}

void TestReportDocument::tablesAreRectangular()
{
    const Document d = reportDocument(*samplecase::make());
    for (const Chapter& chapter : d.chapters) {
        for (const Section& s : chapter.sections) {
            for (const Block& b : s.blocks) {
                const auto* table = std::get_if<Table>(&b);
                for (std::size_t i = 0; table != nullptr && i < table->rows.size(); ++i)
                    QCOMPARE(table->rows[i].cells.size(), table->columns.size());
            }
        }
    }
    QVERIFY(valuesOf(d).size() > 300);
}

void TestReportDocument::noMonth()
{
    const Document d = reportDocument(monthsOfSample({}));
    QCOMPARE(d.chapters.size(), std::size_t(2));
    QVERIFY(d.months.empty());
}

QTEST_GUILESS_MAIN(TestReportDocument)
#include "tst_reportdocument.moc"
