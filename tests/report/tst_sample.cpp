// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/case.h"
#include "model/report/samplecustomer.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace clausemeter;
using account::Standing;
using sla::ClaimState;
using sla::View;

namespace {

constexpr const char* kLiveRooms = "1400000001";
constexpr const char* kMeetings = "1400000002";

std::string text(const std::optional<Decimal>& value)
{
    return value ? value->toString(4) : "-";
}

std::string text(const std::optional<Money>& value)
{
    return value ? value->toString() : "-";
}

} // namespace

Q_DECLARE_METATYPE(ClaimState)

// The sample customer that is shipped: what the documentation says of it, and that it is the same on every
// machine.
class TestSample : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::optional<report::Case> m_case;

    const sla::MonthResult& month(const char* service, const char* start) const
    {
        for (const sla::ServiceResult& s : m_case->analysis.services) {
            for (const sla::MonthResult& m : s.months) {
                if (s.id == service && m.month.start == *parseDate(start))
                    return m;
            }
        }
        qFatal("no such service month");
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto sample = report::unpackSample(m_folder.path());
        QVERIFY(sample.ok());
        const auto knowledge = report::loadKnowledge(m_folder.path().toStdString());
        QVERIFY(knowledge.ok());
        Progress progress;
        auto opened = report::openCase({.accountPath = sample->accountPath,
                                        .logPaths = sample->logPaths,
                                        .asOf = sample->asOf,
                                        .now = {},
                                        .selection = {},
                                        .digest = logs::Digest::Xxh3},
                                       *knowledge, progress);
        QVERIFY2(
            opened.ok(),
            qPrintable(opened.ok() ? QString() : QStringLiteral("error %1").arg(int(opened.error().code))));
        m_case.emplace(std::move(*opened));
        QCOMPARE(m_case->account.unknownKeys.size(), 0u);
    }

    void isTheSameEverywhere()
    {
        const auto sample = report::unpackSample(m_folder.path());
        QVERIFY(sample.ok());
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const std::string& path : sample->logPaths) {
            QFile file(QString::fromStdString(path));
            QVERIFY(file.open(QIODevice::ReadOnly));
            hash.addData(QFileInfo(file).fileName().toUtf8());
            hash.addData(&file);
        }
        QCOMPARE(hash.result().toHex(),
                 QByteArray("14b14fdbbd9cea3ff5d97d97bb60a0ea5e04b852e74220b3ab6a1484eb5dba07"));
    }

    void verdicts_data()
    {
        QTest::addColumn<QByteArray>("service");
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("end");
        QTest::addColumn<QList<int>>("downtimeMinutes"); // measured, provider, contract
        QTest::addColumn<QByteArray>("availability");    // contract
        QTest::addColumn<QList<int>>("percents");        // measured, provider, contract
        QTest::addColumn<QByteArray>("voucher");
        QTest::addColumn<ClaimState>("state");

        const auto row = [](const char* name, const char* service, const char* start, const char* end,
                            const QList<int>& downtime, const char* availability, const QList<int>& percents,
                            const char* voucher, ClaimState state) {
            QTest::newRow(name) << QByteArray(service) << QByteArray(start) << QByteArray(end) << downtime
                                << QByteArray(availability) << percents << QByteArray(voucher) << state;
        };
        row("clipped, met by release", kLiveRooms, "2018-12-17", "2018-12-31", {75, 15, 15}, "99.9305",
            {10, 0, 0}, "0.00", ClaimState::Met);
        row("10 %, filed", kLiveRooms, "2019-01-01", "2019-01-31", {115, 115, 115}, "99.7423", {10, 10, 10},
            "1773.45", ClaimState::Filed);
        row("20 % by disputed time, missed", kLiveRooms, "2019-02-01", "2019-02-28", {260, 170, 260},
            "99.3551", {20, 10, 20}, "2968.80", ClaimState::Missed);
        row("met with an overrun and a gap", kLiveRooms, "2019-03-01", "2019-03-31", {75, 20, 35}, "99.9215",
            {10, 0, 0}, "0.00", ClaimState::Met);
        row("clipped, customer-caused, by e-mail", kMeetings, "2019-02-24", "2019-02-28", {65, 20, 20},
            "99.7222", {20, 10, 10}, "85.96", ClaimState::VoidChannel);
        row("50 %, open", kMeetings, "2019-03-01", "2019-03-31", {525, 435, 525}, "98.8239", {50, 20, 50},
            "15819.20", ClaimState::Open);
        row("no fee, not yet open", kMeetings, "2019-04-01", "2019-04-30", {100, 60, 60}, "99.8611",
            {10, 10, 10}, "-", ClaimState::NotYetOpen);
        row("unfinished", kMeetings, "2019-05-01", "2019-05-31", {5, 5, 5}, "99.9887", {0, 0, 0}, "-",
            ClaimState::Unfinished);
    }
    void verdicts()
    {
        QFETCH(QByteArray, service);
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, end);
        QFETCH(QList<int>, downtimeMinutes);
        QFETCH(QByteArray, availability);
        QFETCH(QList<int>, percents);
        QFETCH(QByteArray, voucher);
        QFETCH(ClaimState, state);

        const sla::MonthResult& m = month(service.constData(), start.constData());
        QCOMPARE(toIso(m.month.end), end.toStdString());
        for (const View view : sla::kViews) {
            QCOMPARE(m.downtimeSeconds[view], downtimeMinutes.at(int(view)) * 60);
            QCOMPARE(m.voucherPercent[view], Decimal::parse(std::to_string(percents.at(int(view)))));
        }
        QCOMPARE(text(m.availabilityPercent[View::Contract]), availability.toStdString());
        QCOMPARE(m.standardMet, std::optional(percents.back() == 0));
        QCOMPARE(text(m.voucher), voucher.toStdString());
        QCOMPARE(m.claim.state, state);
    }

    void everyServiceMonthIsThere()
    {
        QCOMPARE(m_case->analysis.services.size(), 2u);
        QCOMPARE(m_case->analysis.services[0].months.size(), 4u);
        QCOMPARE(m_case->analysis.services[1].months.size(), 4u);
    }

    void windowOfTheOpenClaim()
    {
        const sla::ClaimResult& claim = month(kMeetings, "2019-03-01").claim;
        QCOMPARE(toIso(claim.window.opens), std::string("2019-04-09"));
        QCOMPARE(toIso(claim.window.closes), std::string("2019-05-30"));
        QCOMPARE(claim.daysLeft, std::optional<std::int64_t>(30));
        // The make-up working Sunday after the May holidays counts.
        QCOMPARE(toIso(month(kMeetings, "2019-04-01").claim.window.opens), std::string("2019-05-10"));
        // So do 2 and 3 February, before the Spring Festival.
        QCOMPARE(toIso(month(kLiveRooms, "2019-01-01").claim.window.opens), std::string("2019-02-13"));
    }

    void standings_data()
    {
        QTest::addColumn<QByteArray>("service");
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<int>("at");
        QTest::addColumn<int>("standing");
        QTest::addColumn<QList<int>>("released"); // minutes: provider, contract
        const auto row = [](const char* name, const char* service, const char* start, int at,
                            Standing standing, const QList<int>& released) {
            QTest::newRow(name) << QByteArray(service) << QByteArray(start) << at << int(standing)
                                << released;
        };
        row("maintenance, notice 26 hours before", kLiveRooms, "2018-12-17", 0, Standing::Accepted, {60, 60});
        row("rejected by a person", kLiveRooms, "2019-01-01", 0, Standing::Rejected, {0, 0});
        row("surge of 2,600", kLiveRooms, "2019-02-01", 0, Standing::Rejected, {0, 0});
        row("force majeure without evidence", kLiveRooms, "2019-02-01", 1, Standing::Disputed, {90, 0});
        row("announced window overrun", kLiveRooms, "2019-03-01", 0, Standing::Accepted, {35, 20});
        row("surge of 4,200", kLiveRooms, "2019-03-01", 1, Standing::Accepted, {20, 20});
        row("maintenance, notice 5 hours before", kMeetings, "2019-03-01", 0, Standing::Disputed, {90, 0});
        row("maintenance without notice", kMeetings, "2019-03-01", 1, Standing::Rejected, {0, 0});
        row("relocation, letter served 37 days before", kMeetings, "2019-04-01", 0, Standing::Accepted,
            {40, 40});
    }
    void standings()
    {
        QFETCH(QByteArray, service);
        QFETCH(QByteArray, start);
        QFETCH(int, at);
        QFETCH(int, standing);
        QFETCH(QList<int>, released);
        const auto& exclusions = month(service.constData(), start.constData()).exclusions;
        QVERIFY(exclusions.size() > std::size_t(at));
        const sla::AppliedExclusion& exclusion = exclusions[std::size_t(at)];
        QCOMPARE(int(exclusion.standing.standing), standing);
        QCOMPARE(exclusion.releasedProvider, released.at(0) * 60);
        QCOMPARE(exclusion.releasedContract, released.at(1) * 60);
    }

    void slotsWithoutData()
    {
        const sla::SlotTotals& gap = month(kLiveRooms, "2019-03-01").slots;
        QCOMPARE(gap.noData, 73); // six hours, and the row that was cut before them
        QCOMPARE(gap.withData, 8928 - 73);
        const sla::SlotTotals& unfinished = month(kMeetings, "2019-05-01").slots;
        QCOMPARE(unfinished.withData, 120);
        QCOMPARE(unfinished.noData, 0);
        QCOMPARE(unfinished.pending, 8928 - 120);
    }

    void customerCausedFailures()
    {
        const sla::MonthResult& m = month(kMeetings, "2019-02-24");
        QCOMPARE(m.requests, Decimal::parse("63605"));
        QCOMPARE(m.successes, Decimal::parse("63451"));
        QCOMPARE(m.customerCausedFailures, 93);
        QCOMPARE(m.windows.size(), 4u);
    }

    // One log names codes and regions, so that the sample shows why a window was down.
    void whyAWindowWasDown()
    {
        const sla::MonthResult& m = month(kMeetings, "2019-02-24");
        QCOMPARE(m.breakdown.requests, 63605u);
        QCOMPARE(m.breakdown.failures, 154u);
        QCOMPARE(m.breakdown.customerCaused, 93u);
        QVERIFY(m.breakdown.namesCodes() && m.breakdown.namesRegions());
        QCOMPARE(m.breakdown.regions.size(), 4u);
        const sla::Breakdown& window = m.windows[2].breakdown;
        QCOMPARE(window.codes[0].code, std::string("-3308"));
        QCOMPARE(window.regions[0].region, std::string("ap-shanghai"));
        QVERIFY(2 * window.regions[0].failures > window.failures);
        QVERIFY(!month(kMeetings, "2019-03-01").breakdown.namesCodes());
    }

    void rowsByReason_data()
    {
        using logs::RejectReason;
        QTest::addColumn<int>("input");
        QTest::addColumn<int>("rejected");
        QTest::addColumn<QList<int>>("reasons");
        QTest::newRow("intervals-2018-12.csv") << 0 << 1 << QList{int(RejectReason::BadCount)};
        QTest::newRow("intervals-2019-01.csv") << 1 << 1 << QList{int(RejectReason::BadTime)};
        QTest::newRow("intervals-2019-02.csv") << 2 << 1 << QList{int(RejectReason::BadCount)};
        QTest::newRow("intervals-2019-03.csv")
            << 3 << 3 << QList{int(RejectReason::FewFields), int(RejectReason::UnknownService)};
        QTest::newRow("intervals-2019-04.csv") << 4 << 1 << QList{int(RejectReason::BadCount)};
        QTest::newRow("intervals-2019-05.csv") << 5 << 1 << QList{int(RejectReason::FewFields)};
        QTest::newRow("requests-2019-02.csv")
            << 6 << 3
            << QList{int(RejectReason::FewFields), int(RejectReason::BadTime), int(RejectReason::BadResult)};
    }
    void rowsByReason()
    {
        QFETCH(int, input);
        QFETCH(int, rejected);
        QFETCH(QList<int>, reasons);
        const logs::InputReport& report = m_case->logs->inputs.at(std::size_t(input));
        QVERIFY(report.file.ends_with(QTest::currentDataTag()));
        QCOMPARE(report.rejected, rejected);
        QList<int> found;
        for (const auto& [reason, count] : report.rejectedBy) {
            if (count > 0)
                found.append(int(reason));
        }
        QCOMPARE(found, reasons);
        QCOMPARE(report.records, report.accepted + report.rejected + report.blank + report.header);
    }

    void rowsOutsideTheServicePeriod()
    {
        QCOMPARE(m_case->logs->inputs.at(4).outside, 12); // the first hour after the service had ended
        QCOMPARE(m_case->logs->inputs.at(4).blank, 1);
    }
};

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
