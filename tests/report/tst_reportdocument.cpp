// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documentparts.h"
#include "model/base/version.h"

#include <QtTest>

using namespace clausemeter;
using namespace clausemeter::report;
using namespace clausemeter::report::test;

class TestReportDocument : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneMonth();
    void severalMonths();
    void severalServices();
    void changesByHand();
    void noChangesByHand();
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
    c.journal = {
        {1, samplecase::at("2019-05-01 10:00"), "standing", id, "they agreed", "wang", {inMarch, inApril}},
        {2, samplecase::at("2019-05-02 10:00"), "fee", id, {}, {}, {inFebruary}},
        {3, samplecase::at("2019-05-03 10:00"), "fee", id, {}, {}, {ofAnother, added, always}}};
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
        QCOMPARE(row.details.size(), std::size_t(i < 2 ? 2 : 0));
    }
    QVERIFY(table->rows[1].details[0] == (Detail{Label::ChangedBy, {OwnText{"wang"}}}));
    QVERIFY(table->rows[0].details[1] == (Detail{Label::Reason, {OwnText{"they agreed"}}}));
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
                  {},
                  {{"fee", RowHistory::Kind::Added, "another", {}, {}, {{"cash", {}, Money()}}}}}};
    QVERIFY(!section(reportDocument(c).chapters.back(), Label::HandChanges));
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
