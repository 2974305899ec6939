// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documentparts.h"
#include "model/report/providerrecord.h"
#include "model/report/recordsection.h"

#include <QtTest>

using namespace clausemeter;
using namespace clausemeter::report;
using namespace clausemeter::report::test;

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

} // namespace

// What a report says of the logs that it was made of, and of a second record of the same time.
class TestReportInputs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void inputs();
    void badRowsAreCut();
    void twoRecords();
    void twoRecordsThatAgree();
    void slotsWithAnotherStateAreCut();
};

void TestReportInputs::inputs()
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
    again.sameAs = 1;
    again.rejected = 0;
    again.rejectedBy.clear();
    again.badRows.clear();
    again.digest = "xxh3-128:ab";
    logs::InputReport counted = again;
    counted.file = "clickhouse://me@host:8123/db/t?ca=/etc/ca.pem#2019-03-17";
    counted.sameAs.reset();
    counted.server = logs::ServerQuery{"18.16.1", "SELECT 1", 5, 900};
    logs::InputReport nextDay = counted;
    nextDay.file = "clickhouse://me@host:8123/db/t?ca=/etc/ca.pem#2019-03-18";
    logs::InputReport later = nextDay;
    later.file = "clickhouse://me@host:8123/db/t?ca=/etc/ca.pem#2019-03-19";
    later.server->text = "SELECT 2";
    later.server->fetch = logs::ServerQuery::Fetch::Kept;
    logs->inputs = {counted, input, again, nextDay, later};
    c.logs = logs;
    const Document d = reportDocument(c);
    const Section* all = section(d.chapters[2], Label::Inputs);
    // The days of one query stand together, and among the files they do not.
    const auto* ofServer = std::get_if<Facts>(&all->blocks[3]);
    QVERIFY(fact(ofServer, Label::CountedTable)->values.front() ==
            Value(OwnText{"clickhouse://me@host:8123/db/t?ca=/etc/ca.pem"}));
    QVERIFY(fact(ofServer, Label::ServerVersion)->values.front() == Value(OwnText{"18.16.1"}));
    QVERIFY(fact(ofServer, Label::Query)->values.front() == Value(OwnText{"SELECT 1", true}));
    const auto* days = std::get_if<Table>(&all->blocks[4]);
    QVERIFY(days != nullptr);
    QCOMPARE(days->rows.size(), std::size_t(2));
    const std::vector<Value> firstDay{OwnText{"2019-03-17"}, Instant{5},      std::int64_t(900),
                                      std::int64_t(8),       std::int64_t(2), std::int64_t(0),
                                      std::int64_t(0)};
    QVERIFY(days->rows[0].cells == firstDay);
    QVERIFY(days->rows[0].details.front() == (Detail{Label::Xxh3, {OwnText{"ab", true}}}));
    QVERIFY(days->rows[1].cells.front() == Value(OwnText{"2019-03-18"}));
    const auto* otherQuery = std::get_if<Facts>(&all->blocks[5]);
    QVERIFY(fact(otherQuery, Label::Query)->values.front() == Value(OwnText{"SELECT 2", true}));
    const auto& kept = std::get<Table>(all->blocks[6]);
    QCOMPARE(kept.rows.size(), std::size_t(1));
    QVERIFY(kept.rows[0].details.back() == (Detail{Label::Fetch, {Label::FetchedKept}}));
    QCOMPARE(std::get<Table>(all->blocks[2]).rows.size(), std::size_t(2));
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
    const auto* bad = std::get_if<Table>(&all->blocks[8]);
    QVERIFY(bad != nullptr);
    QCOMPARE(bad->rows.size(), std::size_t(2));
    QVERIFY(bad->rows[0].cells[1] == Value(std::int64_t(3)));
    QVERIFY(bad->rows[1].cells[2] == Value()); // the whole row is meant
}

void TestReportInputs::badRowsAreCut()
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

void TestReportInputs::twoRecords()
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

void TestReportInputs::twoRecordsThatAgree()
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

void TestReportInputs::slotsWithAnotherStateAreCut()
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

QTEST_GUILESS_MAIN(TestReportInputs)
#include "tst_reportinputs.moc"
