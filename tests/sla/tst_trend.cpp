// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"

#include "model/sla/trend.h"

#include <QTest>
#include <random>

using namespace clausemeter;
using namespace clausemeter::sla;
using namespace clausemeter::sla::test;
using slots::SlotTable;
using Place = FailurePattern::Place;

namespace {

slots::SlotRange days(const char* first, const char* last)
{
    return slots::SlotClock::slotsOf(day(first), day(last));
}

account::Service serviceOf(const char* id, const char* start, const char* end)
{
    account::Service s;
    s.id = id;
    s.sla = "trtc";
    s.start = day(start);
    s.end = day(end);
    return s;
}

account::Fee feeOf(const char* service, const char* month, const char* cash)
{
    account::Fee fee;
    fee.service = service;
    fee.month = *parseYearMonth(month);
    fee.cash = money(cash);
    return fee;
}

// Two services: "a" from 17 March, "b" from April. In March "a" is down for an hour, in April both are, and
// "b" has no fee; in May, which has not ended, only "b" has data.
Analysis twoServices()
{
    account::Account account;
    account.services = {serviceOf("a", "2019-03-17", "2019-05-31"),
                        serviceOf("b", "2019-04-01", "2019-05-31")};
    account.fees = {feeOf("a", "2019-03", "1000"), feeOf("a", "2019-04", "500")};
    std::map<std::string, slots::ServiceLog> logs;
    fill(logs["a"].slots, "2019-03-20T10:00:00", "2019-03-20T11:00:00", 10, 5);
    fill(logs["a"].slots, "2019-04-02T10:00:00", "2019-04-02T11:00:00", 10, 5);
    fill(logs["b"].slots, "2019-04-03T10:00:00", "2019-04-03T12:00:00", 10, 5);
    fill(logs["b"].slots, "2019-05-03T10:00:00", "2019-05-03T10:10:00", 10, 5);
    logs["a"].newest = at("2019-04-02T10:59:00");
    logs["b"].newest = at("2019-05-03T10:09:00");
    return analyze(account, {{"trtc", trtc()}}, logs, weekdays(2015, 2026), day("2019-05-04")).value();
}

} // namespace

class TestTrend : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void serviceMonthsOfOneService()
    {
        const Analysis analysis = twoServices();
        const auto months = trendOfService(analysis, 0);
        QCOMPARE(months.size(), std::size_t(3));
        QCOMPARE(months[0].start, day("2019-03-17"));
        QCOMPARE(months[0].parts, (std::vector<TrendMonth::Part>{{0, 0}}));
        QCOMPARE(months[0].downtimeSeconds, std::optional<std::int64_t>(3600));
        QCOMPARE(months[0].voucher, analysis.services[0].months[0].voucher);
        QCOMPARE(months[0].voucher, std::optional(money("100")));
        QVERIFY(months[0].finished);
        // Without data there is no zero.
        QCOMPARE(months[2].withData, std::size_t(0));
        QCOMPARE(months[2].downtimeSeconds, std::optional<std::int64_t>());
        QCOMPARE(months[2].voucher, std::optional<Money>());
        QCOMPARE(months[2].vouchersUnknown, std::size_t(0));
        QVERIFY(!months[2].finished);
    }

    void calendarMonthsOfACustomer()
    {
        const auto months = trendOfCustomer(twoServices());
        QCOMPARE(months.size(), std::size_t(3));
        QCOMPARE(months[0].parts, (std::vector<TrendMonth::Part>{{0, 0}}));
        QCOMPARE(months[1].start, day("2019-04-01"));
        QCOMPARE(months[1].parts, (std::vector<TrendMonth::Part>{{0, 1}, {1, 0}}));
        QCOMPARE(months[1].downtimeSeconds, std::optional<std::int64_t>(3 * 3600));
        QCOMPARE(months[1].voucher, std::optional(money("50"))); // "b" gives one too, of an unknown amount
        QCOMPARE(months[1].vouchersUnknown, std::size_t(1));
        QVERIFY(months[1].finished);
        QCOMPARE(months[2].withData, std::size_t(1));
        QCOMPARE(months[2].downtimeSeconds, std::optional<std::int64_t>(600));
        QCOMPARE(months[2].voucher, std::optional(money("0"))); // met so far
        QVERIFY(!months[2].finished);
    }

    void twoServiceMonthsOfOneCalendarMonth()
    {
        account::Account account;
        account.services = {serviceOf("a", "2019-03-01", "2019-03-10"),
                            serviceOf("a", "2019-03-20", "2019-03-31")};
        std::map<std::string, slots::ServiceLog> logs;
        fill(logs["a"].slots, "2019-03-02T10:00:00", "2019-03-02T11:00:00", 10, 5);
        fill(logs["a"].slots, "2019-03-22T10:00:00", "2019-03-22T11:30:00", 10, 5);
        logs["a"].newest = at("2019-03-22T11:29:00");
        const Analysis analysis =
            analyze(account, {{"trtc", trtc()}}, logs, weekdays(2015, 2026), day("2019-05-04")).value();
        const auto own = trendOfService(analysis, 0);
        QCOMPARE(own.size(), std::size_t(2));
        QCOMPARE(own[1].start, day("2019-03-20"));
        const auto all = trendOfCustomer(analysis);
        QCOMPARE(all.size(), std::size_t(1));
        QCOMPARE(all[0].parts, (std::vector<TrendMonth::Part>{{0, 0}, {0, 1}}));
        QCOMPARE(all[0].downtimeSeconds, std::optional<std::int64_t>(9000));
        QCOMPARE(all[0].vouchersUnknown, std::size_t(2));
    }

    void noServices() { QVERIFY(trendOfCustomer(Analysis()).empty()); }

    void hoursAndWeekdaysOnTheSlaClock_data()
    {
        QTest::addColumn<QByteArray>("time");
        QTest::addColumn<int>("weekday");
        QTest::addColumn<int>("hour");
        QTest::newRow("Monday begins") << QByteArray("2019-03-04T00:00:00") << 0 << 0;
        QTest::newRow("Sunday ends") << QByteArray("2019-03-03T23:59:59") << 6 << 23;
        QTest::newRow("the last slot of an hour") << QByteArray("2019-03-08T10:59:59") << 4 << 10;
        QTest::newRow("the first slot of an hour") << QByteArray("2019-03-08T11:00:00") << 4 << 11;
        QTest::newRow("Thursday 1970-01-01") << QByteArray("1970-01-01T00:00:00") << 3 << 0;
        QTest::newRow("in UTC it is the day before") << QByteArray("2019-03-05T07:00:00") << 1 << 7;
        QTest::newRow("29 February") << QByteArray("2020-02-29T12:00:00") << 5 << 12;
    }

    void hoursAndWeekdaysOnTheSlaClock()
    {
        QFETCH(QByteArray, time);
        QFETCH(int, weekday);
        QFETCH(int, hour);
        SlotTable table;
        const auto slot = slotAt(time.constData());
        table.addRequests(slot, true, SlotTable::kNoCode, 3);
        table.addRequests(slot, false, SlotTable::kNoCode, 1);
        const FailurePattern pattern = failurePattern(table, trtc(), {slot, slot + 1});
        QCOMPARE(pattern.cells[std::size_t(weekday)][std::size_t(hour)],
                 (FailureCounts{1, 1, 0, dec("4"), dec("1")}));
        QCOMPARE(pattern.whole(), (FailureCounts{1, 1, 0, dec("4"), dec("1")}));
        QCOMPARE(pattern.worst(), std::optional(Place{weekday, hour}));
        QCOMPARE(pattern.worstWeekday(), std::optional(weekday));
        QCOMPARE(pattern.worstHour(), std::optional(hour));
        QVERIFY(failurePattern(table, trtc(), {slot + 1, slot + 300}).whole() == FailureCounts());
        QVERIFY(failurePattern(table, trtc(), {slot + -300, slot}).whole() == FailureCounts());
    }

    void exactlyTheThresholdIsAvailable()
    {
        SlotTable table;
        const auto slot = slotAt("2019-03-08T10:00:00");
        table.addRequests(slot, true, SlotTable::kNoCode, 99);
        table.addRequests(slot, false, SlotTable::kNoCode, 1);
        const FailureCounts counts = failurePattern(table, trtc(), {slot, slot + 1}).whole();
        QCOMPARE(counts, (FailureCounts{1, 0, 0, dec("100"), dec("1")}));
        QCOMPARE(shown(counts.unavailablePercent()), std::string("0.0000"));
        QCOMPARE(shown(counts.failedPercent()), std::string("1.0000"));
    }

    void ratesHaveNoRequests()
    {
        SlotTable table;
        const auto slot = slotAt("2019-03-08T10:00:00");
        table.addRate(slot, dec("0.98"));
        table.addRate(slot + 1, dec("0.999"));
        const FailureCounts counts = failurePattern(table, trtc(), {slot, slot + 2}).whole();
        QCOMPARE(counts, (FailureCounts{2, 1, 2, Decimal(), Decimal()}));
        QCOMPARE(shown(counts.unavailablePercent()), std::string("50.0000"));
        QCOMPARE(counts.failedPercent(), std::optional<Decimal>());
    }

    void unavailableSlotsGoBeforeFailures()
    {
        SlotTable table;
        // 20 failures in an available slot, 1 in an unavailable one, and equals of the latter later.
        table.addRequests(slotAt("2019-03-04T05:00:00"), true, SlotTable::kNoCode, 99'980);
        table.addRequests(slotAt("2019-03-04T05:00:00"), false, SlotTable::kNoCode, 20);
        for (const char* time : {"2019-03-06T09:10:00", "2019-03-06T10:10:00", "2019-03-07T09:10:00"})
            table.addRequests(slotAt(time), false, SlotTable::kNoCode, 1);
        FailurePattern pattern = failurePattern(table, trtc(), days("2019-03-04", "2019-03-10"));
        QCOMPARE(pattern.worst(), std::optional(Place{2, 9}));
        QCOMPARE(pattern.worstWeekday(), std::optional(2));
        QCOMPARE(pattern.worstHour(), std::optional(9));
        pattern = failurePattern(table, trtc(), days("2019-03-04", "2019-03-04"));
        QCOMPARE(pattern.worst(), std::optional(Place{0, 5})); // no slot was unavailable
    }

    void nothingFailed()
    {
        SlotTable table;
        fill(table, "2019-03-04T00:00:00", "2019-03-05T00:00:00", 3, 0);
        const FailurePattern pattern = failurePattern(table, trtc(), days("2019-03-01", "2019-03-31"));
        QCOMPARE(pattern.whole().withData, 288);
        QCOMPARE(pattern.worst(), std::optional<Place>());
        QCOMPARE(pattern.worstHour(), std::optional<int>());
        QCOMPARE(pattern.worstWeekday(), std::optional<int>());
        QCOMPARE(FailureCounts().unavailablePercent(), std::optional<Decimal>());
    }

    // Whatever the slots are: what the matrix adds up to is what the service months add up to.
    void sumsOfTheMatrixAreThoseOfTheMonths()
    {
        for (unsigned seed = 1; seed <= 60; ++seed) {
            std::mt19937 chance(seed);
            const auto upTo = [&chance](unsigned n) { return chance() % (n + 1); };
            slots::ServiceLog log;
            log.slots = SlotTable({"-3316"});
            const auto code = log.slots.codeIndex("-3316");
            const slots::SlotRange period = days("2019-01-17", "2019-04-09");
            auto slot = period.first;
            slots::SlotIndex last = slot;
            while ((slot = slot + 1 + std::int64_t(upTo(seed % 3 == 0 ? 2000 : 40))) < period.end) {
                last = slot;
                switch (upTo(4)) {
                case 0:
                    log.slots.addRate(slot, Decimal::fromUnits(Decimal::kOne / 1000 * (970 + upTo(30))));
                    break;
                case 1:
                    log.slots.addFractions(slot, dec("100.5"),
                                           Decimal::fromUnits(Decimal::kOne / 2 * (180 + upTo(21))));
                    break;
                default:
                    log.slots.addRequests(slot, true, SlotTable::kNoCode, 90 + upTo(110));
                    log.slots.addRequests(slot, false, upTo(3) ? SlotTable::kNoCode : code, upTo(3));
                }
            }
            log.newest = slots::SlotClock().startOf(last);
            const Analysis analysis = analyzed(accountOf("2019-01-17", "2019-04-09"), log, "2019-05-01");
            const ServiceResult& service = analysis.services[0];
            QCOMPARE(service.months.size(), std::size_t(4));

            FailurePattern whole;
            SlotTotals totals;
            for (const MonthResult& month : service.months) {
                const FailurePattern own =
                    failurePattern(log.slots, service.definition, month.month.slotRange());
                const FailureCounts sum = own.whole();
                QCOMPARE(sum.withData, month.slots.withData);
                QCOMPARE(sum.unavailable, month.slots.unavailable);
                QCOMPARE(sum.rateOnly == 0, month.requests.has_value() || month.slots.withData == 0);
                if (month.requests) {
                    QCOMPARE(sum.requests, *month.requests);
                    QCOMPARE(sum.failures, *month.requests - *month.successes);
                }
                whole += own;
                totals.withData += month.slots.withData;
                totals.unavailable += month.slots.unavailable;
            }
            const FailurePattern atOnce = failurePattern(log.slots, service.definition, period);
            QCOMPARE(atOnce.cells, whole.cells);
            QCOMPARE(whole.whole().withData, totals.withData);
            QCOMPARE(whole.whole().unavailable, totals.unavailable);
            FailureCounts weekdaysSum, hoursSum;
            for (int weekday = 0; weekday < FailurePattern::kWeekdays; ++weekday)
                weekdaysSum += whole.ofWeekday(weekday);
            for (int hour = 0; hour < FailurePattern::kHours; ++hour)
                hoursSum += whole.ofHour(hour);
            QCOMPARE(weekdaysSum, whole.whole());
            QCOMPARE(hoursSum, whole.whole());
        }
    }
};

QTEST_GUILESS_MAIN(TestTrend)
#include "tst_trend.moc"
