// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/portfolioexport.h"
#include "model/book/portfoliolist.h"
#include "model/book/portfoliototals.h"
#include "model/report/datesexport.h"
#include "portfoliofixture.h"

#include <QtTest>
#include <archive.h>
#include <archive_entry.h>

using namespace clausemeter;
using namespace clausemeter::book;

Q_DECLARE_METATYPE(clausemeter::book::PortfolioState)
Q_DECLARE_METATYPE(clausemeter::book::ClaimProgress)

namespace {

Money money(const char* amount)
{
    return *Money::parse(amount);
}

Date day(const char* iso)
{
    return *parseDate(iso);
}

// "1400000001 2019-03", a line a row.
QStringList names(const std::vector<PortfolioLine>& lines)
{
    QStringList names;
    for (const PortfolioLine& line : lines)
        names << QString::fromStdString(line.row->service + ' ' + toIso(line.row->month.month()));
    return names;
}

QByteArray member(const QByteArray& zip, const char* name)
{
    QByteArray content;
    archive* reader = archive_read_new();
    archive_read_support_format_zip(reader);
    if (archive_read_open_memory(reader, zip.constData(), std::size_t(zip.size())) == ARCHIVE_OK) {
        archive_entry* entry = nullptr;
        while (archive_read_next_header(reader, &entry) == ARCHIVE_OK) {
            if (qstrcmp(archive_entry_pathname(entry), name) != 0)
                continue;
            char piece[4096];
            for (la_ssize_t got = 0; (got = archive_read_data(reader, piece, sizeof piece)) > 0;)
                content.append(piece, got);
        }
    }
    archive_read_free(reader);
    return content;
}

PortfolioTexts plainTexts()
{
    PortfolioTexts texts;
    texts.title = "Months";
    texts.headers = {"customer", "id",          "product", "service", "month",    "first",
                     "last",     "%",           "tier",    "voucher", "currency", "opens",
                     "closes",   "provisional", "left",    "state",   "filed",    "ticket"};
    texts.pick = [](const Bilingual& text) { return text.en; };
    texts.state = [](const PortfolioRow& row, Date asOf) {
        return std::to_string(int(stateOf(row, asOf))) + (row.isCurrent ? "" : " old");
    };
    texts.yes = "yes";
    return texts;
}

} // namespace

class tst_PortfolioList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void states_data()
    {
        using P = ClaimProgress;
        using S = PortfolioState;
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<int>("record"); // -1: none
        QTest::addColumn<QString>("filed");
        QTest::addColumn<QString>("decided");
        QTest::addColumn<PortfolioState>("state");
        const auto row = [](const char* name, const char* asOf, int record, const char* filed,
                            const char* decided, S state) {
            QTest::newRow(name) << QString::fromLatin1(asOf) << record << QString::fromLatin1(filed)
                                << QString::fromLatin1(decided) << state;
        };
        // March 2019 missed the standard: the window is 2019-04-09 to 2019-05-30.
        row("last day of the month", "2019-03-31", -1, "", "", S::Unfinished);
        row("day before it opens", "2019-04-08", -1, "", "", S::NotYetOpen);
        row("first day", "2019-04-09", -1, "", "", S::Claimable);
        row("last day", "2019-05-30", -1, "", "", S::Claimable);
        row("day after it", "2019-05-31", -1, "", "", S::Lapsed);
        row("drafted", "2019-05-30", int(P::Drafted), "", "", S::Claimable);
        row("drafted, never filed", "2019-05-31", int(P::Drafted), "", "", S::Lapsed);
        row("filed, day not known", "2019-05-31", int(P::Filed), "", "", S::Awaiting);
        row("filed on the last day", "2019-07-01", int(P::Filed), "2019-05-30", "", S::Awaiting);
        row("filed a day too late", "2019-07-01", int(P::Filed), "2019-05-31", "", S::Lapsed);
        row("filed on the first day", "2019-04-09", int(P::Filed), "2019-04-09", "", S::Awaiting);
        row("filed a day too early", "2019-04-09", int(P::Filed), "2019-04-08", "", S::Claimable);
        row("filed too early, not open", "2019-04-08", int(P::Filed), "2019-04-08", "", S::NotYetOpen);
        row("filed tomorrow", "2019-04-10", int(P::Filed), "2019-04-11", "", S::Claimable);
        row("filed before the month ended", "2019-03-31", int(P::Filed), "2019-03-30", "", S::Unfinished);
        row("approved", "2019-07-01", int(P::Approved), "2019-04-10", "2019-05-01", S::Granted);
        row("approved on the day", "2019-05-01", int(P::Approved), "2019-04-10", "2019-05-01", S::Granted);
        row("approved tomorrow", "2019-04-30", int(P::Approved), "2019-04-10", "2019-05-01", S::Awaiting);
        row("partly approved", "2019-07-01", int(P::PartlyApproved), "", "", S::Granted);
        row("its voucher seen", "2019-07-01", int(P::VoucherSeen), "", "", S::Settled);
        row("denied", "2019-07-01", int(P::Denied), "", "", S::Settled);
        row("granted though filed too late", "2019-07-01", int(P::VoucherSeen), "2019-06-30", "", S::Settled);
    }
    void states()
    {
        QFETCH(QString, asOf);
        QFETCH(int, record);
        QFETCH(QString, filed);
        QFETCH(QString, decided);
        QFETCH(PortfolioState, state);
        PortfolioMaker maker(qPrintable(asOf));
        maker.customer("1", {});
        PortfolioRow& row = maker.add("s", {"2019-03-01", "2019-03-31", false, "1"});
        QCOMPARE(row.claim.window.opens, day("2019-04-09"));
        QCOMPARE(row.claim.window.closes, day("2019-05-30"));
        if (record >= 0) {
            row.record = PortfolioMaker::record(row, ClaimProgress(record));
            row.record->filed = parseDate(filed.toStdString());
            row.record->decided = parseDate(decided.toStdString());
        }
        QCOMPARE(stateOf(row, maker.portfolio().asOf), state);
    }

    void stepsOfARecordCountFromTheirDay()
    {
        ClaimRecord record;
        record.state = ClaimProgress::VoucherSeen;
        record.drafted = day("2019-04-10");
        record.filed = day("2019-04-11");
        record.decided = day("2019-04-20");
        record.voucherSeen = day("2019-05-02");
        const auto on = [&record](const char* iso) { return progressOn(record, day(iso)); };
        QCOMPARE(on("2019-05-02"), std::optional(ClaimProgress::VoucherSeen));
        QCOMPARE(on("2019-05-01"), std::optional(ClaimProgress::Approved));
        QCOMPARE(on("2019-04-19"), std::optional(ClaimProgress::Filed));
        QCOMPARE(on("2019-04-10"), std::optional(ClaimProgress::Drafted));
        QCOMPARE(on("2019-04-09"), std::optional<ClaimProgress>());
        record.decided.reset();
        QCOMPARE(on("2019-05-01"), std::optional(ClaimProgress::Filed));
    }

    void otherStates()
    {
        PortfolioMaker maker("2019-07-01");
        maker.customer("1", {});
        const Date asOf = maker.portfolio().asOf;
        const auto state = [&](const PortfolioRow& row) { return stateOf(row, asOf); };
        const PortfolioMaker::Month march{"2019-03-01", "2019-03-31", false, "1"};
        QCOMPARE(state(maker.add("s", {"2019-03-01", "2019-03-31", true, "0"})), PortfolioState::Met);
        QCOMPARE(state(maker.add("s", {"2019-03-01", "2019-03-31", {}})), PortfolioState::NoData);
        QCOMPARE(state(maker.addOutdated("s", march, false)), PortfolioState::NotComputed);
        QCOMPARE(state(maker.addOutdated("s", march, true)), PortfolioState::Lapsed);
        auto ticket = march;
        ticket.claims = {PortfolioMaker::ticket("2019-05-30")};
        QCOMPARE(state(maker.add("s", ticket)), PortfolioState::Awaiting);
        ticket.claims = {PortfolioMaker::ticket("2019-05-31")};
        QCOMPARE(state(maker.add("s", ticket)), PortfolioState::Lapsed);
        ticket.claims = {PortfolioMaker::ticket("2019-05-30", false)};
        QCOMPARE(state(maker.add("s", ticket)), PortfolioState::Lapsed);
        // A claim that somebody filed for a month that met the standard waits all the same.
        PortfolioRow& disputed = maker.add("s", {"2019-03-01", "2019-03-31", true, "0"});
        disputed.record = PortfolioMaker::record(disputed, ClaimProgress::Filed, "2019-05-01");
        QCOMPARE(state(disputed), PortfolioState::Awaiting);
    }

    void totals()
    {
        const PortfolioTotals totals = totalsOf(PortfolioMaker::example().portfolio());
        PortfolioTotals expected;
        expected.claimable = {{{"CNY", money("16684.11")}, {"USD", money("55.25")}}, 5, 1, 1};
        expected.closing = {{{"CNY", money("12480.00")}}, 1, 0, 0};
        expected.awaiting = {{{"CNY", money("415.90")}}, 1, 0, 0};
        expected.lost = {{{"CNY", money("640.00")}}, 1, 0, 0};
        QCOMPARE(totals, expected);
    }

    void closingIsSevenDaysTodayIncluded_data()
    {
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<int>("closing");
        QTest::newRow("eight days") << QStringLiteral("2019-05-23") << 0;
        QTest::newRow("seven days") << QStringLiteral("2019-05-24") << 1;
        QTest::newRow("last day") << QStringLiteral("2019-05-30") << 1;
        QTest::newRow("closed") << QStringLiteral("2019-05-31") << 0;
    }
    void closingIsSevenDaysTodayIncluded()
    {
        QFETCH(QString, asOf);
        QFETCH(int, closing);
        PortfolioMaker maker(qPrintable(asOf));
        maker.customer("1", {});
        maker.add("s", {"2019-03-01", "2019-03-31", false, "1"});
        QCOMPARE(totalsOf(maker.portfolio()).closing.months, closing);
        const PortfolioList list(maker.shared(), QLocale::c());
        QCOMPARE(int(list.lines({PortfolioChoice::Closing, {}, {}}).size()), closing);
    }

    void lostThisYear_data()
    {
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<int>("lost");
        // The window of 1 to 31 October 2019 closes on 2019-12-30, of 1 November to 1 November on 2019-12-31,
        // of 2 to 2 November on 2020-01-01.
        QTest::newRow("the year it closed") << QStringLiteral("2019-12-31") << 1;
        QTest::newRow("the next year") << QStringLiteral("2020-01-01") << 0;
        QTest::newRow("closed on new year's day") << QStringLiteral("2020-01-02") << 1;
        QTest::newRow("at the end of it") << QStringLiteral("2020-12-31") << 1;
        QTest::newRow("a year on") << QStringLiteral("2021-01-01") << 0;
    }
    void lostThisYear()
    {
        QFETCH(QString, asOf);
        QFETCH(int, lost);
        PortfolioMaker maker(qPrintable(asOf));
        maker.customer("1", {});
        maker.add("a", {"2019-10-01", "2019-10-31", false, "1"});
        maker.add("b", {"2019-11-01", "2019-11-01", false, "2"});
        maker.add("c", {"2019-11-02", "2019-11-02", false, "4"});
        const VoucherSum sum = totalsOf(maker.portfolio()).lost;
        QCOMPARE(sum.months, lost);
        const PortfolioList list(maker.shared(), QLocale::c());
        QCOMPARE(int(list.lines({PortfolioChoice::LostThisYear, {}, {}}).size()), lost);
        if (asOf == QStringLiteral("2019-12-31"))
            QCOMPARE(sum.amounts, (std::vector<CurrencySum>{{"CNY", money("1")}}));
        if (asOf == QStringLiteral("2020-01-02"))
            QCOMPARE(sum.amounts, (std::vector<CurrencySum>{{"CNY", money("4")}}));
    }

    // Money that was promised is not forgotten before the voucher is seen on a bill.
    void grantedIsNotSettled()
    {
        PortfolioMaker maker("2019-07-01");
        maker.customer("1", {});
        const PortfolioMaker::Month march{"2019-03-01", "2019-03-31", false, "1"};
        for (const auto& [service, state] :
             {std::pair("a", ClaimProgress::Approved), std::pair("b", ClaimProgress::VoucherSeen)}) {
            PortfolioRow& row = maker.add(service, march);
            row.record = PortfolioMaker::record(row, state, "2019-04-10");
        }
        const PortfolioList list(maker.shared(), QLocale::c());
        const auto shown = [&list](PortfolioChoice choice) { return names(list.lines({choice, {}, {}})); };
        QCOMPARE(shown(PortfolioChoice::Unsettled), QStringList(QStringLiteral("a 2019-03")));
        QCOMPARE(shown(PortfolioChoice::Granted), QStringList(QStringLiteral("a 2019-03")));
        QCOMPARE(shown(PortfolioChoice::Settled), QStringList(QStringLiteral("b 2019-03")));
    }

    void whatIsNotCurrentIsInNoSum()
    {
        PortfolioMaker maker("2019-04-27");
        maker.customer("1", {});
        const PortfolioMaker::Month march{"2019-03-01", "2019-03-31", false, "1"};
        maker.addOutdated("a", march, true);
        maker.addOutdated("b", march, false);
        maker.add("c", march);
        const PortfolioTotals totals = totalsOf(maker.portfolio());
        QCOMPARE(totals.notCurrent, 2);
        QCOMPARE(totals.claimable, (VoucherSum{{{"CNY", money("1")}}, 1, 0, 0}));
    }

    void urgencyFirst()
    {
        const PortfolioList list(PortfolioMaker::example().shared(), QLocale(QLocale::Chinese));
        QCOMPARE(names(list.lines({})),
                 (QStringList{QStringLiteral("1400000107 2019-02"), // 3 days
                              QStringLiteral("1400000001 2019-03"), // 34 days, as the next three
                              QStringLiteral("1400000220 2019-03"), QStringLiteral("1400000400 2019-03"),
                              QStringLiteral("1400000500 2019-03"),
                              QStringLiteral("1400000310 2019-04"),    // opens
                              QStringLiteral("1400000221 2019-02"),    // filed
                              QStringLiteral("1400000310 2019-01"),    // approved
                              QStringLiteral("1400000002 2019-01")})); // lapsed
        const QStringList all = names(list.lines({PortfolioChoice::All, {}, {}}));
        QCOMPARE(all.mid(9),
                 (QStringList{QStringLiteral("1400000002 2019-03"),    // no data
                              QStringLiteral("1400000001 2019-04"),    // unfinished
                              QStringLiteral("1400000500 2019-02"),    // settled
                              QStringLiteral("1400000001 2019-02")})); // met
        QCOMPARE(list.months(), (QStringList{QStringLiteral("2019-04"), QStringLiteral("2019-03"),
                                             QStringLiteral("2019-02"), QStringLiteral("2019-01")}));
    }

    void sorting()
    {
        PortfolioList list(PortfolioMaker::example().shared(), QLocale(QLocale::English));
        const auto first = [&list](PortfolioKey key, Qt::SortOrder order) {
            list.sort(key, order);
            return names(list.lines({})).first();
        };
        QCOMPARE(first(PortfolioKey::Customer, Qt::AscendingOrder), QStringLiteral("1400000107 2019-02"));
        QCOMPARE(first(PortfolioKey::Customer, Qt::DescendingOrder), QStringLiteral("1400000500 2019-03"));
        QCOMPARE(first(PortfolioKey::Service, Qt::AscendingOrder), QStringLiteral("1400000001 2019-03"));
        QCOMPARE(first(PortfolioKey::Month, Qt::AscendingOrder), QStringLiteral("1400000310 2019-01"));
        QCOMPARE(first(PortfolioKey::Month, Qt::DescendingOrder), QStringLiteral("1400000310 2019-04"));
        QCOMPARE(first(PortfolioKey::Availability, Qt::AscendingOrder), QStringLiteral("1400000107 2019-02"));
        QCOMPARE(first(PortfolioKey::Tier, Qt::DescendingOrder), QStringLiteral("1400000107 2019-02"));
        // No fee first; then by currency, so that no amount meets another currency's.
        list.sort(PortfolioKey::Voucher, Qt::AscendingOrder);
        const QStringList amounts = names(list.lines({}));
        QCOMPARE(amounts.first(), QStringLiteral("1400000400 2019-03"));
        QCOMPARE(amounts[1], QStringLiteral("1400000221 2019-02"));
        QCOMPARE(amounts[5], QStringLiteral("1400000107 2019-02"));
        QCOMPARE(amounts.mid(6),
                 (QStringList{QStringLiteral("1400000500 2019-03"), QStringLiteral("1400000310 2019-01"),
                              QStringLiteral("1400000310 2019-04")}));
        QCOMPARE(first(PortfolioKey::Left, Qt::AscendingOrder), QStringLiteral("1400000107 2019-02"));
        QCOMPARE(first(PortfolioKey::Closes, Qt::AscendingOrder), QStringLiteral("1400000310 2019-01"));
        QCOMPARE(first(PortfolioKey::State, Qt::DescendingOrder), QStringLiteral("1400000002 2019-01"));
        QCOMPARE(first(PortfolioKey::Urgency, Qt::AscendingOrder), QStringLiteral("1400000107 2019-02"));
        QCOMPARE(first(PortfolioKey::Urgency, Qt::DescendingOrder), QStringLiteral("1400000002 2019-01"));
    }

    void filters_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("month");
        QTest::addColumn<int>("rows");
        using C = PortfolioChoice;
        const auto row = [](const char* name, C choice, const char* text, const char* month, int rows) {
            QTest::newRow(name) << int(choice) << QString::fromUtf8(text) << QString::fromLatin1(month)
                                << rows;
        };
        row("unsettled", C::Unsettled, "", "", 9);
        row("claimable", C::Claimable, "", "", 5);
        row("closing", C::Closing, "", "", 1);
        row("not yet open", C::NotYetOpen, "", "", 1);
        row("drafted", C::Drafted, "", "", 1);
        row("filed", C::Awaiting, "", "", 1);
        row("approved", C::Granted, "", "", 1);
        row("settled", C::Settled, "", "", 1);
        row("lapsed", C::Lapsed, "", "", 1);
        row("lost this year", C::LostThisYear, "", "", 1);
        row("met", C::Met, "", "", 1);
        row("no figures", C::NoFigures, "", "", 2);
        row("all", C::All, "", "", 13);
        row("name in English, any case", C::All, "bLUE lake", "", 1);
        row("words in any order", C::All, "classroom 0107", "", 1);
        row("name in Chinese", C::All, "示例", "", 5);
        row("product", C::All, "trtc", "", 13);
        row("customer's id", C::All, "1005", "", 1);
        row("two words of two customers", C::All, "blue north", "", 0);
        row("spaces only", C::All, "  ", "", 13);
        row("month", C::All, "", "2019-03", 5);
        row("year", C::All, "", "2019", 13);
        row("no such month", C::All, "", "2019-13", 0);
        row("no month at all", C::All, "", "x", 0);
        row("all of them", C::Claimable, "live", "2019-03", 1);
    }
    void filters()
    {
        QFETCH(int, choice);
        QFETCH(QString, text);
        QFETCH(QString, month);
        const PortfolioList list(PortfolioMaker::example().shared(), QLocale(QLocale::English));
        QTEST(int(list.lines({PortfolioChoice(choice), text, month}).size()), "rows");
    }

    void twoMonthsInOneCalendarMonthAreToldApart()
    {
        PortfolioMaker maker("2019-04-27");
        maker.customer("1", {});
        maker.add("a", {"2019-03-01", "2019-03-10", false, "1"});
        maker.add("a", {"2019-03-20", "2019-03-31", false, "1"});
        maker.add("b", {"2019-03-20", "2019-03-31", false, "1"});
        const PortfolioList list(maker.shared(), QLocale::c());
        for (const PortfolioLine& line : list.lines({}))
            QCOMPARE(line.isPart, line.row->service == "a");
    }

    void csv()
    {
        PortfolioMaker maker("2019-04-27");
        maker.customer("=1+1", {"甲", "@SUM(A1)"}, "USD");
        PortfolioRow& filed = maker.add("s,1", {"2019-02-01", "2019-02-28", false, "1234.5", "99.87654321"});
        filed.record = PortfolioMaker::record(filed, ClaimProgress::Filed, "2019-04-20");
        filed.record->ticket = "-T1";
        maker.add(
            "s2",
            {"2019-03-01", "2019-03-31", false, nullptr, "98", 50, {PortfolioMaker::ticket("2019-05-01")}});
        maker.addOutdated("s3", {"2019-03-01", "2019-03-31", false, "7.00"}, true);
        maker.add("s4", {"2019-03-01", "2019-03-31", {}});
        const Portfolio& p = maker.portfolio();
        const QList<QByteArray> lines = portfolioCsv(p, p.rows, plainTexts()).split('\n');
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines[0],
                 QByteArray("\xEF\xBB\xBF"
                            "customer,id,product,service,month,first,last,%,tier,voucher,currency,opens,"
                            "closes,provisional,left,state,filed,ticket\r"));
        QCOMPARE(lines[1],
                 QByteArray("\"'@SUM(A1)\",\"'=1+1\",TRTC,\"s,1\",2019-02,2019-02-01,2019-02-28,99.8765,10,"
                            "1234.50,USD,2019-03-08,2019-04-29,,,2,2019-04-20,\"'-T1\"\r"));
        QCOMPARE(lines[2],
                 QByteArray("\"'@SUM(A1)\",\"'=1+1\",TRTC,s2,2019-03,2019-03-01,2019-03-31,98.0000,50,,USD,"
                            "2019-04-09,2019-05-30,,34,4,,\r"));
        QCOMPARE(lines[3], QByteArray("\"'@SUM(A1)\",\"'=1+1\",TRTC,s3,2019-03,2019-03-01,2019-03-31,,,,USD,"
                                      "2019-04-09,2019-05-30,,34,4 old,,\r"));
        QCOMPARE(lines[4], QByteArray("\"'@SUM(A1)\",\"'=1+1\",TRTC,s4,2019-03,2019-03-01,2019-03-31,,,,USD,"
                                      "2019-04-09,2019-05-30,,,8,,\r"));
    }

    void theOrderIsThatOfTheRows()
    {
        const PortfolioMaker maker = PortfolioMaker::example();
        PortfolioList list(maker.shared(), QLocale(QLocale::English));
        list.sort(PortfolioKey::Month, Qt::AscendingOrder);
        std::vector<PortfolioRow> rows;
        for (const PortfolioLine& line : list.lines({PortfolioChoice::Claimable, {}, {}}))
            rows.push_back(*line.row);
        const QList<QByteArray> lines = portfolioCsv(list.portfolio(), rows, plainTexts()).split('\n');
        QCOMPARE(lines.size(), 7);
        QVERIFY(lines[1].contains(",1400000107,2019-02,"));
        QVERIFY(lines[2].contains(",1400000001,2019-03,"));
    }

    void workbook()
    {
        PortfolioMaker maker("2019-04-27");
        maker.customer("=1+1", {"甲", "http://x"}, "USD");
        maker.add("s", {"2019-02-01", "2019-02-28", false, "1234.50", "99.87654321"});
        const auto made = portfolioXlsx(maker.portfolio(), maker.portfolio().rows, plainTexts(), {});
        QVERIFY(made.ok());
        const QByteArray sheet = member(*made, "xl/worksheets/sheet1.xml");
        const QByteArray strings = member(*made, "xl/sharedStrings.xml");
        QVERIFY(!sheet.contains("<f>"));
        QVERIFY(!sheet.contains("<hyperlink"));
        QVERIFY(strings.contains(">=1+1<"));
        QVERIFY(strings.contains(">http://x<"));
        QVERIFY(sheet.contains("<v>99.87649999999999</v>")); // reads back as 99.8765
        QVERIFY(sheet.contains("<v>1234.5</v>"));
        QVERIFY(sheet.contains("<v>43584</v>")); // 2019-04-29
        QVERIFY(sheet.contains("<v>3</v>"));     // days left
    }

    void windowsForACalendar()
    {
        PortfolioMaker maker = PortfolioMaker::example();
        PortfolioRow& old = maker.addOutdated("1400000500", {"2019-03-01", "2019-03-31", false, "9"}, true);
        const auto dates = claimDates(maker.portfolio(), maker.portfolio().rows);
        // Five that can be claimed, one not yet open, one lapsed, one that is not current: two dates each.
        QCOMPARE(dates.size(), std::size_t(16));
        std::set<std::string> uids;
        for (const report::CustomerDate& date : dates)
            uids.insert(date.uid);
        QCOMPARE(uids.size(), std::size_t(14)); // of 1400000500, March, twice
        const report::CustomerDate& opens = dates[0];
        QCOMPARE(opens.kind, report::DateKind::ClaimOpens);
        QCOMPARE(opens.day, day("2019-04-09"));
        QCOMPARE(opens.amount, std::optional(money("1000.00")));
        QCOMPARE(opens.clause.en, std::string("TRTC SLA 3.2(1)"));
        QVERIFY(!opens.provisional);
        QCOMPARE(dates[1].day, day("2019-05-30"));
        QCOMPARE(dates.back().day, old.claim.window.closes);
        QCOMPARE(dates.back().amount, std::optional<Money>());
        QVERIFY(dates.back().provisional);
        // The same event as from the page of dates, so that a calendar has it once.
        const report::CustomerDate direct =
            report::claimDates({"1001",
                                {"示例视频", "Example Video"},
                                "CNY",
                                "1400000001",
                                maker.portfolio().definitions.at("tencent-trtc"),
                                maker.portfolio().rows[1].month,
                                maker.portfolio().rows[1].claim.window,
                                money("1000.00")})[0];
        QCOMPARE(opens, direct);
    }

    void customersWithoutAnIdHaveDatesOfTheirOwn()
    {
        PortfolioMaker maker("2019-04-27");
        for (int i = 0; i < 2; ++i) {
            maker.customer("", {"甲", "A"});
            maker.add("s", {"2019-03-01", "2019-03-31", false, "1"});
        }
        const auto dates = claimDates(maker.portfolio(), maker.portfolio().rows);
        QCOMPARE(dates.size(), std::size_t(4));
        QVERIFY(dates[0].uid != dates[2].uid);
        QVERIFY(dates[1].uid != dates[3].uid);
    }
};

QTEST_GUILESS_MAIN(tst_PortfolioList)
#include "tst_portfoliolist.moc"
