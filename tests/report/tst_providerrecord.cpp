// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/providerrecord.h"

#include "model/report/analysisjson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace clausemeter;
using namespace clausemeter::report;

namespace {

// Rows of 5 minutes from a moment on, a pair of requests and successes each.
QByteArray rows(const char* day, std::initializer_list<std::pair<int, int>> counts, const char* service = "S")
{
    QByteArray text;
    int minute = 0;
    for (const auto& [requests, successes] : counts) {
        text += QByteArray(day) + "T10:" + QByteArray::number(minute).rightJustified(2, '0') + ":00+08:00," +
                service + ',' + QByteArray::number(requests) + ',' + QByteArray::number(successes) + '\n';
        minute += 5;
    }
    return text;
}

const QByteArray kHeader = "timestamp,sdkappid,total,success\n";

} // namespace

// The provider's record beside the customer's logs, from files.
class TestProviderRecord : public QObject {
    Q_OBJECT

private:
    std::string path(const char* name) const
    {
        return m_folder->filePath(QString::fromLatin1(name)).toStdString();
    }

    std::string write(const char* name, const QByteArray& bytes) const
    {
        QFile file(QString::fromStdString(path(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", name);
        return path(name);
    }

    Case customer(logs::Digest digest = logs::Digest::Xxh3) const
    {
        CaseRequest request;
        request.accountPath = path("account.json");
        request.logPaths = {path("customer.csv")};
        request.asOf = parseDate("2019-06-10");
        request.digest = digest;
        Progress progress;
        auto opened = openCase(request, *loadKnowledge({}), progress);
        if (!opened)
            qFatal("the customer cannot be opened");
        return *opened;
    }

    static Result<Case> with(const Case& c, std::vector<std::string> paths, const ReadAs& how = {})
    {
        Progress progress;
        return withProvider(c, std::move(paths), progress, how);
    }

    // 2019-03-01 to 2019-05-31.
    static const sla::SourceComparison& month(const Case& c, std::size_t index)
    {
        return *comparisonOf(c, "S", c.analysis.services[0].months[index].month);
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write("account.json",
              "{\"format\": \"clausemeter-account/1\", \"services\": [{\"id\": \"S\", \"sla\": "
              "\"tencent-trtc\", \"start\": \"2019-03-01\", \"months\": 3}]}");
        write("customer.csv", kHeader + rows("2019-03-05", {{100, 98}, {100, 100}}) +
                                  rows("2019-04-05", {{100, 98}, {100, 98}}));
        write("provider.csv", kHeader + rows("2019-03-05", {{100, 99}, {100, 100}, {100, 97}}) +
                                  rows("2019-04-05", {{100, 98}, {100, 98}}));
    }

    void everyServiceMonth()
    {
        const Case before = customer();
        QVERIFY(!comparisonOf(before, "S", before.analysis.services[0].months[0].month));
        const auto c = with(before, {path("provider.csv")});
        QVERIFY(c.ok());
        QCOMPARE(c->provider->paths, std::vector{path("provider.csv")});
        QCOMPARE(c->provider->logs->inputs.size(), std::size_t(1));

        const sla::SourceComparison& march = month(*c, 0);
        QCOMPARE(march.totals.compared, 2);
        QCOMPARE(march.totals.different, 1);
        QCOMPARE(march.totals.onlyProvider, 1);
        QCOMPARE(march.totals.changedState[sla::View::Contract], 2);
        QCOMPARE(march.customer.outcome.downtimeSeconds, 300);
        QCOMPARE(march.provider.outcome.downtimeSeconds, 300);
        QCOMPARE(march.prevailingClause, std::string("3.2(1)"));
        const sla::SourceComparison& april = month(*c, 1);
        QCOMPARE(april.totals.equal, 2);
        QVERIFY(april.differences.empty());
        const sla::SourceComparison& may = month(*c, 2);
        QCOMPARE(may.totals.neither, 31 * 288);
        QVERIFY(!may.providerPrevails());

        // The customer's own figures and counts are as they were: nothing is added up (R7d).
        QCOMPARE(c->logs, before.logs);
        const auto& result = c->analysis.services[0].months[0];
        QCOMPARE(*result.requests, Decimal::fromInteger(200));
        QCOMPARE(*providerMonth(*c, "S", result.month)->requests, Decimal::fromInteger(300));
    }

    // The same account releases the same time in both, and is computed again with both.
    void recomputedWithTheCase()
    {
        const auto c = with(customer(), {path("provider.csv")});
        account::Account account = c->account.account;
        account::Exclusion exclusion;
        exclusion.service = "S";
        exclusion.time = {*parseInstant("2019-03-05T10:00:00", account.clock),
                          *parseInstant("2019-03-05T10:15:00", account.clock)};
        exclusion.clause = "4.12";
        exclusion.standing = account::Standing::Accepted;
        exclusion.reason = "agreed";
        account.exclusions = {exclusion};
        QFile::remove(QString::fromStdString(path("provider.csv"))); // it is not read again
        const auto again = recompute(*c, account, *parseDate("2019-04-20"));
        QVERIFY(again.ok());
        QCOMPARE(again->provider->logs, c->provider->logs);
        QCOMPARE(month(*again, 0).customer.outcome.downtimeSeconds, 0);
        QCOMPARE(month(*again, 0).provider.outcome.downtimeSeconds, 0);
        QCOMPARE(month(*again, 0).totals, month(*c, 0).totals);
        // April is not over on that day: what comes after the last row is pending.
        QCOMPARE(month(*again, 1).totals.neither, 30 * 288 - 2);
        QCOMPARE(providerMonth(*again, "S", again->analysis.services[0].months[1].month)->slots.pending,
                 26 * 288 - 122);
        QCOMPARE(again->provider->analysis.asOf, *parseDate("2019-04-20"));
        // Another selection shows less of the same.
        const auto selected =
            recompute(*c, c->account.account, c->analysis.asOf, {std::nullopt, parseYearMonth("2019-04")});
        QCOMPARE(selected->provider->comparisons.at("S").size(), std::size_t(1));
        QCOMPARE(month(*selected, 0).totals, month(*c, 1).totals);
        // Without paths it is gone.
        QVERIFY(!with(*c, {})->provider);
    }

    void filesThatAreNoRecord_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorCode>("code");
        QTest::addRow("empty") << QByteArray() << ErrorCode::LogEmpty;
        QTest::addRow("no log") << QByteArray("Dear customer,\nall was well.\n")
                                << ErrorCode::LogUnknownFormat;
        QTest::addRow("another service")
            << kHeader + rows("2019-03-05", {{100, 99}}, "T") << ErrorCode::RecordWithoutData;
        QTest::addRow("another time")
            << kHeader + rows("2018-03-05", {{100, 99}}) << ErrorCode::RecordWithoutData;
        QTest::addRow("only a header") << kHeader << ErrorCode::RecordWithoutData;
        QTest::addRow("the customer's own") << kHeader + rows("2019-03-05", {{100, 98}, {100, 100}}) +
                                                   rows("2019-04-05", {{100, 98}, {100, 98}})
                                            << ErrorCode::RecordIsCustomers;
    }
    void filesThatAreNoRecord()
    {
        QFETCH(QByteArray, content);
        QFETCH(ErrorCode, code);
        write("provider.csv", content);
        for (const logs::Digest digest : {logs::Digest::Xxh3, logs::Digest::Sha256}) {
            const auto c = with(customer(digest), {path("provider.csv")});
            QVERIFY(!c.ok());
            QCOMPARE(c.error().code, code);
            QCOMPARE(c.error().where.file, path("provider.csv"));
            if (code == ErrorCode::RecordIsCustomers)
                QCOMPARE(c.error().details, std::vector{path("customer.csv")});
        }
        // A good file beside it does not make it one.
        write("good.csv", kHeader + rows("2019-03-05", {{100, 99}}));
        const bool isRead = code == ErrorCode::RecordWithoutData;
        QCOMPARE(with(customer(), {path("good.csv"), path("provider.csv")}).ok(), isRead);
    }

    void missingFile()
    {
        const auto c = with(customer(), {path("nowhere.csv")});
        QCOMPARE(c.error().code, ErrorCode::FileMissing);
    }

    void severalFilesOfTheProviderAddUp()
    {
        write("more.csv", kHeader + rows("2019-03-05", {{100, 97}}));
        const auto c = with(customer(), {path("provider.csv"), path("more.csv")});
        QVERIFY(c.ok());
        QCOMPARE(*month(*c, 0).differences.front().provider.measured.requests, Decimal::fromInteger(200));
    }

    // A mapping says of the provider's file what is not told from it.
    void readAsItIsSaid()
    {
        write("rates.csv", "timestamp,sdkappid,success_rate\n2019-03-05T10:00:00+08:00,S,1\n");
        ReadAs how;
        QCOMPARE(with(customer(), {path("rates.csv")}, how).error().code, ErrorCode::LogRateUnitUnclear);
        how.mapping.rateIsPercent = true;
        const auto c = with(customer(), {path("rates.csv")}, how);
        QVERIFY(c.ok());
        QCOMPARE(*month(*c, 0).differences.front().provider.measured.ratePercent, Decimal::fromInteger(1));
    }

    void json()
    {
        const Case before = customer();
        const QByteArray without = analysisJson(before);
        QVERIFY(!without.contains("provider_record") && !without.contains("provider_inputs"));
        const auto c = with(before, {path("provider.csv")});
        const QJsonObject root = QJsonDocument::fromJson(analysisJson(*c)).object();
        QCOMPARE(root[u"provider_inputs"][0][u"file"].toString().toStdString(), path("provider.csv"));
        QCOMPARE(root[u"provider_inputs"][0][u"accepted"].toInt(), 5);
        const QJsonObject march = root[u"services"][0][u"months"][0].toObject();
        const QJsonObject record = march[u"provider_record"].toObject();
        QCOMPARE(
            record[u"slots"].toObject(),
            (QJsonObject{{QStringLiteral("compared"), 2},
                         {QStringLiteral("equal"), 1},
                         {QStringLiteral("different"), 1},
                         {QStringLiteral("only_customer"), 0},
                         {QStringLiteral("only_provider"), 1},
                         {QStringLiteral("neither"), 8925},
                         {QStringLiteral("pending_provider"), 0},
                         {QStringLiteral("pending_customer"), 0},
                         {QStringLiteral("changed_state"),
                          QJsonObject{{QStringLiteral("measured"), 2}, {QStringLiteral("contract"), 2}}}}));
        QCOMPARE(record[u"customer"][u"downtime_seconds"].toInt(), 300);
        QCOMPARE(record[u"provider"][u"availability_percent"].toString(), QStringLiteral("99.9887"));
        QCOMPARE(record[u"provider"][u"standard_met"].toBool(), true);
        QVERIFY(record[u"provider"][u"voucher"].isNull()); // no fee on record
        QCOMPARE(record[u"verdict_differs"].toBool(true), false);
        QCOMPARE(record[u"prevails"].toString(), QStringLiteral("provider"));
        QCOMPARE(record[u"prevailing_clause"].toString(), QStringLiteral("3.2(1)"));
        const QJsonArray differences = record[u"differences"].toArray();
        QCOMPARE(differences.size(), 2);
        QCOMPARE(differences[0][u"start"].toString(), QStringLiteral("2019-03-05T10:00:00+08:00"));
        QCOMPARE(differences[0][u"customer"][u"rate_percent"].toString(), QStringLiteral("98.0000"));
        QCOMPARE(differences[0][u"customer"][u"state"][u"contract"].toString(),
                 QStringLiteral("unavailable"));
        QCOMPARE(differences[0][u"provider"][u"successes"].toInt(), 99);
        QCOMPARE(differences[0][u"provider"][u"state"][u"measured"].toString(), QStringLiteral("available"));
        QCOMPARE(differences[1][u"start"].toString(), QStringLiteral("2019-03-05T10:10:00+08:00"));
        QCOMPARE(differences[1][u"customer"][u"state"][u"measured"].toString(), QStringLiteral("no_data"));
        QVERIFY(differences[1][u"customer"][u"rate_percent"].isNull());
        QCOMPARE(differences[1][u"customer"][u"requests"].toInt(-1), 0);
        QVERIFY(root[u"services"][0][u"months"][2][u"provider_record"][u"prevails"].isNull());
        // Nothing that was there has changed.
        QJsonObject rest = root;
        rest.remove(QStringLiteral("provider_inputs"));
        QJsonArray services = rest[u"services"].toArray();
        QJsonObject service = services[0].toObject();
        QJsonArray months = service[u"months"].toArray();
        for (qsizetype i = 0; i < months.size(); ++i) {
            QJsonObject one = months[i].toObject();
            one.remove(QStringLiteral("provider_record"));
            months[i] = one;
        }
        service[QStringLiteral("months")] = months;
        services[0] = service;
        rest[QStringLiteral("services")] = services;
        QCOMPARE(rest, QJsonDocument::fromJson(without).object());
    }
};

QTEST_GUILESS_MAIN(TestProviderRecord)
#include "tst_providerrecord.moc"
