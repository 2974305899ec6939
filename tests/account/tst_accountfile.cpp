// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountjson.h"

#include <QtTest>

using namespace clausemeter;
using namespace clausemeter::account;

namespace {

Money money(const char* text)
{
    return *Money::parse(text);
}

Instant at(const char* text)
{
    return *parseInstant(text, SlaClock{});
}

} // namespace

// What an account file may say, and what of it may be left out.
class tst_AccountFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void outagesAndTargets()
    {
        const KnownAgreements known{kKnown.hasSla, kKnown.hasClause,
                                    [](const std::string&, const std::string& target) {
                                        return target == "single_zone" || target == "cross_zone";
                                    }};
        const QByteArray services =
            R"({"id": "S", "sla": "tencent-trtc", "start": "2019-03-01", "targets": ["cross_zone"]})";
        QByteArray json = withServices(services);
        json.insert(json.lastIndexOf('}'),
                    R"(, "outages": [ {"service": "S", "start": "2019-03-05T10:00:00", "end":
                       "2019-03-05T10:01:01+08:00", "failed_calls": 5, "evidence": ["ping.txt"], "note": "n"},
                       {"service": "S", "start": "2019-03-06T10:00:00", "end": "2019-03-06T10:01:01"} ])");
        const auto read = parseAccount(json, "a.json", known);
        QVERIFY(read.ok());
        QVERIFY(read->unknownKeys.empty());
        QCOMPARE(read->account.services[0].targets, std::vector<std::string>{"cross_zone"});
        QCOMPARE(read->account.outages.size(), 2U);
        QCOMPARE(read->account.outages[0],
                 (Outage{"S", {at("2019-03-05T10:00:00"), at("2019-03-05T10:01:01")}, 5, {"ping.txt"}, "n"}));
        QVERIFY(!read->account.outages[1].failedCalls);
        json.replace("cross_zone", "elsewhere");
        const auto refused = parseAccount(json, "a.json", known);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::AccountBadValue);
        QCOMPARE(refused.error().details, (std::vector<std::string>{"services[0].targets", "elsewhere"}));
    }

    void everyField()
    {
        const auto read = readAccount(QStringLiteral(TEST_DATA "/account/complete.json"), kKnown);
        QVERIFY(read.ok());
        const Account& a = read->account;
        QVERIFY(read->unknownKeys.empty());
        QCOMPARE(a.clock, SlaClock{480});
        QCOMPARE(a.customer,
                 (Customer{"100000000042", {"示例视频", "Example Video"}, Contracting::Overseas, "USD"}));
        QCOMPARE(a.services, (std::vector<Service>{{"1400000001",
                                                    "tencent-trtc",
                                                    {"tencent-csa-zh"},
                                                    *parseDate("2019-03-17"),
                                                    parseDate("2019-06-16")}}));
        const Fee fee{"1400000001",
                      *parseYearMonth("2019-03"),
                      {},
                      money("12000"),
                      money("1000"),
                      money("500"),
                      money("500"),
                      money("0"),
                      money("10000")};
        QCOMPARE(a.fees, std::vector<Fee>{fee});
        Exclusion e;
        e.service = "1400000001";
        e.time = {at("2019-03-20T02:00:00"), at("2019-03-20T02:30:00")};
        e.clause = "4.10";
        e.kind = ExclusionKind::Maintenance;
        e.notice = at("2019-03-18T10:00:00");
        e.announced = TimeRange{at("2019-03-20T02:00:00"), at("2019-03-20T02:20:00")};
        e.evidence = {"mail-0318.eml"};
        e.note = "cut-over";
        QCOMPARE(a.exclusions, std::vector<Exclusion>{e});
        QCOMPARE(a.invoices, (std::vector<Invoice>{{"INV-1",
                                                    "tencent-csa-zh",
                                                    "1400000001",
                                                    money("10000"),
                                                    parseDate("2019-04-12"),
                                                    {},
                                                    {{*parseDate("2019-05-06"), money("4000")}}}}));
        QCOMPARE(a.notices, (std::vector<Notice>{{"N-1",
                                                  "tencent-csa-zh",
                                                  "relocation",
                                                  NoticeChannel::Courier,
                                                  at("2019-04-02T15:00:00"),
                                                  {}}}));
        QCOMPARE(a.claims, (std::vector<Claim>{{"1400000001",
                                                *parseYearMonth("2019-03"),
                                                {},
                                                *parseDate("2019-04-20"),
                                                true,
                                                "ticket",
                                                "T-1"}}));
    }

    void onlyServicesAreNeeded()
    {
        const auto read = parseAccount(with(""), "a.json", kKnown);
        QVERIFY(read.ok());
        QCOMPARE(read->account.clock, SlaClock{480});
        QCOMPARE(read->account.services.front().end, parseDate("2019-06-16"));
        QVERIFY(read->account.fees.empty());
    }

    void monthsToEnd_data()
    {
        QTest::addColumn<QByteArray>("period");
        QTest::addColumn<QString>("end");
        QTest::newRow("whole months")
            << QByteArray(R"("start": "2019-03-01", "months": 1)") << QStringLiteral("2019-03-31");
        QTest::newRow("from the middle")
            << QByteArray(R"("start": "2019-03-17", "months": 3)") << QStringLiteral("2019-06-16");
        QTest::newRow("clamped to February")
            << QByteArray(R"("start": "2019-01-31", "months": 1)") << QStringLiteral("2019-02-27");
        QTest::newRow("leap year") << QByteArray(R"("start": "2024-01-31", "months": 1)")
                                   << QStringLiteral("2024-02-28");
        QTest::newRow("a year") << QByteArray(R"("start": "2019-02-28", "months": 12)")
                                << QStringLiteral("2020-02-27");
        QTest::newRow("end given") << QByteArray(R"("start": "2019-02-28", "end": "2019-02-28")")
                                   << QStringLiteral("2019-02-28");
        QTest::newRow("both, agreeing")
            << QByteArray(R"("start": "2019-03-17", "months": 3, "end": "2019-06-16")")
            << QStringLiteral("2019-06-16");
        QTest::newRow("neither: runs on") << QByteArray(R"("start": "2019-02-28")") << QString();
    }
    void monthsToEnd()
    {
        QFETCH(QByteArray, period);
        QFETCH(QString, end);
        const QByteArray service = R"({"id": "S", "sla": "tencent-trtc", )" + period + "}";
        const auto read = parseAccount(withServices(service), "a.json", kKnown);
        QVERIFY(read.ok());
        QCOMPARE(read->account.services.front().end, parseDate(end.toStdString()));
    }

    void adjoiningPeriods()
    {
        const auto read =
            parseAccount(withServices(R"({"id": "S", "sla": "tencent-trtc", "start": "2019-04-01"},
                            {"id": "S", "sla": "tencent-trtc", "start": "2019-03-01", "months": 1})"),
                         "a.json", kKnown);
        QVERIFY(read.ok());
    }

    void fees_data()
    {
        QTest::addColumn<QByteArray>("fee");
        QTest::addColumn<QString>("cash");
        QTest::addColumn<bool>("discountKnown");
        QTest::newRow("cash alone: the parts are unknown")
            << QByteArray(R"("cash": "10.00")") << QStringLiteral("10.00") << false;
        QTest::newRow("cash and gross: the parts are unknown")
            << QByteArray(R"("gross": "99", "cash": "10.00")") << QStringLiteral("10.00") << false;
        QTest::newRow("derived; absent parts are 0")
            << QByteArray(R"("gross": "99", "voucher": "9.5")") << QStringLiteral("89.50") << true;
        QTest::newRow("derived below 0")
            << QByteArray(R"("gross": "1", "discount": "2.25")") << QStringLiteral("-1.25") << true;
        QTest::newRow("eight decimals")
            << QByteArray(
                   R"("gross": "1234.56789", "discount": "34.5", "voucher": "100", "promotional_credit": "0.06789")")
            << QStringLiteral("1100.00") << true;
        QTest::newRow("all parts agree")
            << QByteArray(
                   R"("gross": "9", "discount": "1", "voucher": "1", "promotional_credit": "1", "other": "1", "cash": "5.0")")
            << QStringLiteral("5.00") << true;
    }
    void fees()
    {
        QFETCH(QByteArray, fee);
        QFETCH(QString, cash);
        QFETCH(bool, discountKnown);
        const QByteArray part = R"("fees": [{"service": "S", "month": "2019-03", )" + fee + "}]";
        const auto read = parseAccount(with(part), "a.json", kKnown);
        QVERIFY(read.ok());
        QCOMPARE(read->account.fees.front().cash.toString(), cash.toStdString());
        QCOMPARE(read->account.fees.front().discount.has_value(), discountKnown);
    }

    void timesWithoutAnOffsetAreOnTheAccountsClock()
    {
        const auto read = parseAccount(
            with(
                R"("clock": "+09:00", "exclusions": [{"service": "S", "start": "2019-03-20T02:00", "end": "2019-03-20 03:00:00Z", "clause": "4.6", "concurrency_change": 4000}])"),
            "a.json", kKnown);
        QVERIFY(read.ok());
        const Exclusion& e = read->account.exclusions.front();
        QCOMPARE(toIso(e.time.start, SlaClock{540}), std::string("2019-03-20T02:00:00+09:00"));
        QCOMPARE(toIso(e.time.end, SlaClock{540}), std::string("2019-03-20T12:00:00+09:00"));
        QCOMPARE(e.concurrencyChange, std::optional<std::int64_t>(4000));
    }

    void clauseOfAnotherAgreement_data()
    {
        QTest::addColumn<QByteArray>("clause");
        QTest::newRow("in one") << QByteArray(R"("clause": "4.14 CSA-zh 10.1")");
        QTest::newRow("in two keys") << QByteArray(R"("clause": "4.14", "other_clause": "CSA-zh 10.1")");
        QTest::newRow("twice the same")
            << QByteArray(R"("clause": "4.14 CSA-zh 10.1", "other_clause": "CSA-zh 10.1")");
    }
    void clauseOfAnotherAgreement()
    {
        QFETCH(QByteArray, clause);
        const QByteArray part =
            R"("exclusions": [{"service": "S", "start": "2019-03-20T02:00", "end": "2019-03-20T03:00", )" +
            clause + "}]";
        const auto read = parseAccount(with(part), "a.json", kKnown);
        QVERIFY(read.ok());
        QCOMPARE(read->account.exclusions.front().clause, std::string("4.14"));
        QCOMPARE(read->account.exclusions.front().otherClause, std::string("CSA-zh 10.1"));
    }

    void twoServiceMonthsOfOneCalendarMonth()
    {
        const auto read = parseAccount(
            with(R"("fees": [{"service": "S", "month": "2019-03", "start": "2019-03-17", "cash": "1"}],
                    "claims": [{"service": "S", "month": "2019-03", "start": "2019-03-17", "filed": "2019-04-20", "channel": "phone"}])"),
            "a.json", kKnown);
        QVERIFY(read.ok());
        QCOMPARE(read->account.fees.front().monthStart, parseDate("2019-03-17"));
        QCOMPARE(read->account.claims.front().monthStart, parseDate("2019-03-17"));
        QVERIFY(!read->account.claims.front().byTicket);
    }

    void unknownKeysAreNeverFatal()
    {
        const auto read = parseAccount(
            with(
                R"("colour": 1, "customer": {"id": "1", "vip": true}, "fees": [{"service": "S", "month": "2019-03", "cash": "1", "tax": "2"}])"),
            "a.json", kKnown);
        QVERIFY(read.ok());
        auto keys = read->unknownKeys;
        std::ranges::sort(keys);
        QCOMPARE(keys, (std::vector<std::string>{"colour", "customer.vip", "fees[0].tax"}));
    }

    void byteOrderMark() { QVERIFY(parseAccount("\xEF\xBB\xBF" + with(""), "a.json", kKnown).ok()); }
};

QTEST_GUILESS_MAIN(tst_AccountFile)
#include "tst_accountfile.moc"
