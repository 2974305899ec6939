// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program with a table of a real server in the place of a log.

#include "clickhouseserver.h"
#include "programrun.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace clausemeter::test;

class WarehouseCommandTest : public QObject, private ProgramRun {
    Q_OBJECT

private:
    std::unique_ptr<ClickHouseServer> m_server;

    QString table(const char* name, const char* user = "keeper", const char* more = "?tls=off") const
    {
        return QStringLiteral("clickhouse://%1@127.0.0.1:%2/default/%3%4")
            .arg(QLatin1String(user))
            .arg(m_server->httpPort())
            .arg(QLatin1String(name), QLatin1String(more));
    }
    Run analyze(const QStringList& more) const
    {
        return run(words("analyze --account account.json --as-of 2019-05-01 --json -") + more);
    }
    static QJsonArray servicesOf(const Run& run)
    {
        return QJsonDocument::fromJson(run.out)[QStringLiteral("services")].toArray();
    }

    static QStringList fetchedIn(const Run& run)
    {
        QStringList all;
        for (const QJsonValue& input : QJsonDocument::fromJson(run.out)[QStringLiteral("inputs")].toArray())
            all << input[QStringLiteral("server")][QStringLiteral("fetched")].toString();
        all.removeDuplicates();
        return all;
    }
    QDir keptDays() const
    {
        return QDir(m_folder->filePath(QStringLiteral("data/clausemeter/warehouses/days")));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QString why;
        m_server = ClickHouseServer::make({}, &why);
        QVERIFY2(m_server, qPrintable(why));
        QVERIFY(
            m_server->run("CREATE TABLE entries (time DateTime, sdk_app_id String, result String) ENGINE = "
                          "MergeTree PARTITION BY toYYYYMM(time) ORDER BY time"));
        QByteArray rows =
            "1551405600,S,ok\n1551405601,S,fail\n1551405602,S,fail\n1551406000,S,ok\n1553000000,X,ok\n";
        QVERIFY(m_server->run("INSERT INTO entries FORMAT CSV", rows));
    }
    void init()
    {
        startAfresh();
        qputenv("CLAUSEMETER_PASSWORD", ClickHouseServer::password().toUtf8());
        write("entries.csv", "time,sdk_app_id,result\n1551405600,S,ok\n1551405601,S,fail\n1551405602,S,fail\n"
                             "1551406000,S,ok\n1553000000,X,ok\n");
    }

    void aTableGivesTheSameVerdictAsItsRowsInAFile()
    {
        const Run there = analyze({QStringLiteral("--warehouse"), table("entries")});
        QVERIFY2(there.code == 0, qPrintable(there.err));
        const Run here = analyze(words("--log entries.csv"));
        QCOMPARE(here.code, 0);
        QVERIFY(!servicesOf(here).isEmpty());
        QCOMPARE(servicesOf(there), servicesOf(here));
        const QJsonArray inputs = QJsonDocument::fromJson(there.out)[QStringLiteral("inputs")].toArray();
        QCOMPARE(inputs.size(), 31);
        QCOMPARE(inputs[0][QStringLiteral("format")].toString(), QStringLiteral("clickhouse"));
        QCOMPARE(inputs[0][QStringLiteral("accepted")].toInt(), 4);
    }

    void thePasswordIsNowhere()
    {
        const Run done = analyze({QStringLiteral("--warehouse"), table("entries")});
        const QByteArray password = ClickHouseServer::password().toUtf8();
        QVERIFY(!done.out.contains(password) && !done.err.toUtf8().contains(password));
        qputenv("CLAUSEMETER_PASSWORD", "not-this-one");
        const Run refused = analyze({QStringLiteral("--warehouse"), table("entries")});
        QCOMPARE(refused.code, 3);
        QVERIFY(refused.err.contains(QStringLiteral("keeper")));
        QVERIFY(!refused.err.contains(QStringLiteral("not-this-one")));
        const Run inAddress =
            analyze({QStringLiteral("--warehouse"), QStringLiteral("clickhouse://a:s3cret@h/d/t")});
        QCOMPARE(inAddress.code, 2);
        QVERIFY(!inAddress.err.contains(QStringLiteral("s3cret")));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        const QStringList analyze = words("analyze --account account.json --warehouse");
        QTest::newRow("no such table") << analyze + QStringList{table("missing")} << 4;
        QTest::newRow("no server") << analyze + QStringList{QStringLiteral(
                                                    "clickhouse://a@127.0.0.1:1/d/t?tls=off")}
                                   << 3;
        QTest::newRow("TLS to a server without")
            << analyze + QStringList{table("entries", "keeper", "")} << 3;
        QTest::newRow("too many rows")
            << analyze + QStringList{table("entries"), QStringLiteral("--max-scan"), QStringLiteral("1")}
            << 4;
        QTest::newRow("a limit without a warehouse")
            << words("analyze --account account.json --log log.csv --max-scan 5") << 2;
        QTest::newRow("a limit that is none")
            << analyze + QStringList{table("entries"), QStringLiteral("--max-scan"), QStringLiteral("-1")}
            << 2;
        QTest::newRow("lateness without a warehouse")
            << words("analyze --account account.json --log log.csv --lateness 5") << 2;
        QTest::newRow("a lateness that is none")
            << analyze + QStringList{table("entries"), QStringLiteral("--lateness"), QStringLiteral("soon")}
            << 2;
        QTest::newRow("nothing to fetch again")
            << words("analyze --account account.json --log log.csv --refetch") << 2;
        QTest::newRow("a log too, to look at")
            << words("inspect --log log.csv --warehouse") + QStringList{table("entries")} << 2;
        QTest::newRow("the same slots twice")
            << words("analyze --account account.json --log entries.csv --warehouse") +
                   QStringList{table("entries")}
            << 4;
    }
    void saysWhatIsWrong()
    {
        QFETCH(QStringList, arguments);
        // Where a handshake fails, Qt's thread for HTTP may end after the program, and what OpenSSL keeps for
        // it is not given back then. Leaks are looked for in all other runs.
        const bool isHandshake = qstrcmp(QTest::currentDataTag(), "TLS to a server without") == 0;
        const QByteArray options = qgetenv("ASAN_OPTIONS");
        if (isHandshake)
            qputenv("ASAN_OPTIONS", options + ":detect_leaks=0");
        const Run done = run(arguments);
        if (isHandshake)
            qputenv("ASAN_OPTIONS", options);
        QTEST(done.code, "code");
        QVERIFY(!done.err.isEmpty());
    }

    void asksAgainOnlyForWhatMayHaveChanged()
    {
        const QStringList source{QStringLiteral("--warehouse"), table("entries")};
        const Run first = analyze(source);
        QVERIFY2(first.code == 0, qPrintable(first.err));
        QCOMPARE(fetchedIn(first), words("now"));
        QCOMPARE(keptDays().entryList(QDir::Files).size(), 31);
        const Run second = analyze(source);
        QCOMPARE(fetchedIn(second), words("kept"));
        QCOMPARE(servicesOf(second), servicesOf(first));
        const auto answered = [](const Run& run) {
            return QJsonDocument::fromJson(run.out)[QStringLiteral("inputs")][5][QStringLiteral("server")]
                                                   [QStringLiteral("answered")]
                                                       .toString();
        };
        QCOMPARE(answered(second), answered(first));
        QCOMPARE(fetchedIn(analyze(source + words("--refetch"))), words("now"));
        QCOMPARE(fetchedIn(analyze(source + words("--lateness 36500"))), words("now"));
        const Run told = run(words("analyze --account account.json --as-of 2019-05-01") + source);
        QVERIFY(told.out.contains("Kept since it was fetched at"));

        QFile damaged(keptDays().filePath(keptDays().entryList(QDir::Files).first()));
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("?") == 1);
        damaged.close();
        const Run mended = analyze(source);
        QCOMPARE(mended.code, 0);
        QVERIFY2(mended.err.contains(QStringLiteral("1 day of the warehouse had been kept but was damaged")),
                 qPrintable(mended.err));
        QCOMPARE(servicesOf(mended), servicesOf(first));
        QVERIFY(fetchedIn(mended).contains(QStringLiteral("again")));
    }

    void countsWhereNothingCanBeKept()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("data/clausemeter")));
        write("data/clausemeter/warehouses", "in the way");
        const Run counted = analyze({QStringLiteral("--warehouse"), table("entries")});
        QCOMPARE(counted.code, 0);
        QVERIFY2(counted.err.contains(QStringLiteral("could not be kept")), qPrintable(counted.err));
        QCOMPARE(servicesOf(counted), servicesOf(analyze(words("--log entries.csv"))));
    }

    void looksAtATable()
    {
        const Run told = run(words("inspect --warehouse") + QStringList{table("entries")});
        QVERIFY2(told.code == 0, qPrintable(told.err));
        QVERIFY(told.out.contains("sdk_app_id") && told.out.contains("ORDER BY time"));
        const Run json = run(words("inspect --json - --warehouse") + QStringList{table("entries")});
        const QJsonDocument document = QJsonDocument::fromJson(json.out);
        QCOMPARE(document[QStringLiteral("columns")][0][QStringLiteral("role")].toString(),
                 QStringLiteral("time"));
        QCOMPARE(document[QStringLiteral("rows_to_read")].toInt(), 5);
        QVERIFY(document[QStringLiteral("wrong")].isNull());
    }

    void goesIntoABook()
    {
        const Run first = run(words("--book team.book import --account account.json --warehouse") +
                              QStringList{table("entries")});
        QVERIFY2(first.code == 0, qPrintable(first.err));
        const Run read = run(words("analyze --book team.book --as-of 2019-05-01 --json -"));
        QCOMPARE(read.code, 0);
        QCOMPARE(servicesOf(read), servicesOf(analyze(words("--log entries.csv"))));
    }
};

QTEST_GUILESS_MAIN(WarehouseCommandTest)
#include "tst_warehousecommand.moc"
