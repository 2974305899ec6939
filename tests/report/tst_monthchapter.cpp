// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documentparts.h"

#include <QtTest>

using namespace clausemeter;
using namespace clausemeter::report;
using namespace clausemeter::report::test;

// The chapter of a service month.
class TestMonthChapter : public QObject {
    Q_OBJECT
private Q_SLOTS:
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
};

void TestMonthChapter::figures()
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

void TestMonthChapter::windows()
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

void TestMonthChapter::causesOfTheWindows()
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

void TestMonthChapter::whatTheLogsDoNotSayOfTheWindows()
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

void TestMonthChapter::exclusions()
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

void TestMonthChapter::reasonOfAPerson()
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

void TestMonthChapter::fee()
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

void TestMonthChapter::feeMissing()
{
    Case c = monthsOfSample({samplecase::Incidents});
    c.analysis.services[0].months[0].fee.reset();
    c.analysis.services[0].months[0].voucher.reset();
    const Document d = reportDocument(c);
    const Facts* facts = block<Facts>(d.chapters[1], Label::FeeAndVoucher);
    QVERIFY(fact(facts, Label::FeeCash)->values.front() == Value(Label::NoFee));
    QVERIFY(fact(facts, Label::Voucher)->values.front() == Value());
}

void TestMonthChapter::claim()
{
    const Document d = reportDocument(monthsOfSample({samplecase::Incidents}));
    const Facts* facts = block<Facts>(d.chapters[1], Label::Claim);
    QVERIFY(fact(facts, Label::ClaimState)->values.front() == Value(sla::ClaimState::Open));
    QVERIFY(fact(facts, Label::ClaimOpens)->values.front() == Value(*parseDate("2019-04-09")));
    QVERIFY(fact(facts, Label::ClaimCloses)->values.front() == Value(*parseDate("2019-05-30")));
    QVERIFY(fact(facts, Label::DaysLeft)->values.front() == Value(std::int64_t(19)));
}

void TestMonthChapter::monthMet()
{
    const Document d = reportDocument(monthsOfSample({samplecase::Calm}));
    QVERIFY(block<Verdict>(d.chapters[0], Label::None)->mood == Mood::Good);
    QVERIFY(block<Table>(d.chapters[1], Label::FeeAndVoucher) == nullptr);
    QCOMPARE(section(d.chapters[1], Label::FeeAndVoucher)->blocks.size(), std::size_t(1));
    QVERIFY(fact(block<Facts>(d.chapters[1], Label::Claim), Label::ClaimCloses) == nullptr);
    QVERIFY(block<Paragraph>(d.chapters[1], Label::Windows)->text == Value(Label::NoWindows));
    QVERIFY(block<Paragraph>(d.chapters[1], Label::Exclusions)->text == Value(Label::NoExclusions));
}

void TestMonthChapter::monthWithoutData()
{
    const Document d = reportDocument(monthsOfSample({samplecase::Silent}));
    QVERIFY(block<Verdict>(d.chapters[0], Label::None)->mood == Mood::Neutral);
    for (const Row& row : block<Table>(d.chapters[1], Label::Figures)->rows) {
        for (std::size_t i = 1; i < row.cells.size(); ++i)
            QVERIFY(row.cells[i] == Value()); // never a zero or 100 %
    }
}

void TestMonthChapter::unfinishedMonth()
{
    const Document d = reportDocument(monthsOfSample({samplecase::Unfinished}));
    QVERIFY(section(d.chapters[1], Label::Figures) == nullptr);
    const Section* soFar = section(d.chapters[1], Label::FiguresSoFar);
    QVERIFY(soFar != nullptr);
    QVERIFY(fact(block<Facts>(d.chapters[1], Label::FiguresSoFar), Label::SlotsPending) != nullptr);
}

void TestMonthChapter::outages()
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

void TestMonthChapter::everyStep()
{
    const Case c = monthsOfSample({samplecase::Incidents});
    const Document d = reportDocument(c);
    const Steps* steps = block<Steps>(d.chapters[1], Label::Derivation);
    QVERIFY(steps != nullptr);
    QVERIFY(steps->steps == c.analysis.services[0].months[0].derivation);
    QVERIFY(!steps->steps.empty());
}

QTEST_GUILESS_MAIN(TestMonthChapter)
#include "tst_monthchapter.moc"
