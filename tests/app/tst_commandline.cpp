// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../logs/packer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <array>
#include <csignal>
#include <unistd.h>

using namespace clausemeter;

// The program as it is started from a shell: exit codes, what goes to which stream, and that nothing is
// half-written.
class tst_CommandLine : public QObject {
    Q_OBJECT

private:
    struct Run {
        int code = -1;
        QByteArray out;
        QString err;
    };

    void start(QProcess& process, const QStringList& arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder->filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        environment.remove(QStringLiteral("DISPLAY"));
        environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder->path());
        process.start(QStringLiteral(PROGRAM), arguments);
    }

    Run run(const QStringList& arguments) const
    {
        QProcess process;
        start(process, arguments);
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), process.readAllStandardOutput(),
                QString::fromUtf8(process.readAllStandardError())};
    }

    void write(const char* name, const QByteArray& bytes) const
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QByteArray read(const char* name) const
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
    }

    static QStringList words(const char* text)
    {
        return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
    }

    static QByteArray account(const QByteArray& more = {})
    {
        return "{\n\"format\": \"clausemeter-account/1\",\n"
               "\"services\": [{\"id\": \"S\", \"sla\": \"tencent-trtc\", \"start\": \"2019-03-01\", "
               "\"months\": 1}]" +
               more + "\n}\n";
    }

    // A detail bill with one line, of the first two days of a month.
    static QByteArray bill(const QByteArray& resource, const QByteArray& cash,
                           const QByteArray& month = "2019-03")
    {
        return "资源ID,产品名称,交易ID,开始使用时间,结束使用时间,优惠后总价,现金账户支出(元)\n" + resource +
               ",实时音视频,t-" + month + ',' + month + "-01 00:00:00," + month + "-02 23:59:59," + cash +
               ',' + cash + '\n';
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write("account.json", account());
        write(
            "log.csv",
            "timestamp,total,success\n2019-03-05T10:00:00+08:00,100,98\n2019-03-05T10:05:00+08:00,100,100\n");
    }

    void jsonToStandardOutput()
    {
        const Run r = run(words("analyze --account account.json --log log.csv --as-of 2019-05-01 --json -"));
        QCOMPARE(r.code, 0);
        QCOMPARE(r.err, QString());
        const QJsonObject json = QJsonDocument::fromJson(r.out).object();
        QCOMPARE(json[u"schema"].toString(), QStringLiteral("clausemeter-analysis/1"));
        QCOMPARE(json[u"inputs"][0][u"file"].toString(), QStringLiteral("log.csv"));
        QVERIFY(json[u"inputs"][0][u"digest"].toString().startsWith(QStringLiteral("xxh3-128:")));
        QCOMPARE(json[u"services"][0][u"months"][0][u"downtime_seconds"][u"contract"].toInt(), 300);
    }

    void jsonToAFile()
    {
        const Run r = run(words(
            "analyze --account account.json --log log.csv --as-of 2019-05-01 --json out.json --sha256"));
        QCOMPARE(r.code, 0);
        QCOMPARE(r.out, QByteArray());
        const QJsonObject json = QJsonDocument::fromJson(read("out.json")).object();
        QVERIFY(json[u"inputs"][0][u"digest"].toString().startsWith(QStringLiteral("sha-256:")));
    }

    void providersRecordBesideTheLogs()
    {
        write(
            "provider.csv",
            "timestamp,total,success\n2019-03-05T10:00:00+08:00,100,99\n2019-03-05T10:05:00+08:00,100,100\n");
        const QStringList analyze = words("analyze --account account.json --log log.csv --as-of 2019-05-01");
        const QByteArray without = run(analyze + words("--json -")).out;
        const Run r = run(analyze + words("--provider-record provider.csv --json -"));
        QCOMPARE(r.err, QString());
        QCOMPARE(r.code, 0);
        const QJsonObject json = QJsonDocument::fromJson(r.out).object();
        const QJsonObject month = json[u"services"][0][u"months"][0].toObject();
        QCOMPARE(month[u"downtime_seconds"][u"contract"].toInt(), 300); // the customer's, as before
        QCOMPARE(month[u"provider_record"][u"provider"][u"downtime_seconds"].toInt(-1), 0);
        QCOMPARE(month[u"provider_record"][u"differences"].toArray().size(), 1);
        QCOMPARE(json[u"provider_inputs"][0][u"file"].toString(), QStringLiteral("provider.csv"));
        QVERIFY(!without.contains("provider_"));

        const Run en = run(analyze + words("--provider-record provider.csv --lang en"));
        QVERIFY2(en.out.contains("of which equal: 1, different: 1.") &&
                     en.out.contains("1 measured, 1 under contract") &&
                     en.out.contains("The provider's record:\nprovider.csv: "),
                 en.out.constData());
        const Run zh = run(analyze + words("--provider-record provider.csv --lang zh"));
        QVERIFY2(zh.out.contains("按服务商记录：") && zh.out.contains("以服务商后台记录为准"),
                 zh.out.constData());
        QVERIFY(!run(analyze + words("--lang en")).out.contains("provider's record:"));

        // The report has it too, and so has what comes from a book.
        QCOMPARE(run(words("report --account account.json --log log.csv --as-of 2019-05-01 --output out.pdf "
                           "--provider-record provider.csv"))
                     .code,
                 0);
        QVERIFY(read("out.pdf").startsWith("%PDF-"));
        QCOMPARE(run(words("import --book team.book --account account.json --log log.csv")).code, 0);
        const QStringList book = words("analyze --book team.book --as-of 2019-05-01 --json -");
        const Run stored = run(book + words("--provider-record provider.csv"));
        QCOMPARE(stored.code, 0);
        QCOMPARE(QJsonDocument::fromJson(stored.out).object()[u"services"], json[u"services"]);

        // What cannot be held against the logs.
        for (const QStringList& inputs : {analyze, book}) {
            QCOMPARE(run(inputs + words("--provider-record log.csv")).code, 4);
            QCOMPARE(run(inputs + words("--provider-record nowhere.csv")).code, 3);
        }
        write("empty.csv", {});
        QCOMPARE(run(analyze + words("--provider-record empty.csv")).code, 4);
        write("other.csv", "timestamp,sdkappid,total,success\n2019-03-05T10:00:00+08:00,T,100,99\n");
        const Run other = run(analyze + words("--provider-record other.csv --lang en"));
        QCOMPARE(other.code, 4);
        QCOMPARE(other.out, QByteArray());
        QVERIFY2(other.err.contains(QStringLiteral("No good row of the provider's record")),
                 qPrintable(other.err));
        const Run own = run(analyze + words("--provider-record provider.csv --json provider.csv"));
        QCOMPARE(own.code, 2); // an output that is an input
    }

    // What a book gives back is what the files gave.
    void aBookOfCustomers()
    {
        write("account.json",
              account(",\n\"customer\": {\"id\": \"42\", \"name\": {\"zh\": \"甲\", \"en\": \"Alpha\"}}"));
        const QStringList analyze = words("analyze --as-of 2019-05-01 --json -");
        const Run files = run(analyze + words("--account account.json --log log.csv --sha256"));
        QCOMPARE(files.code, 0);

        const Run added =
            run(words("--book team.book import --account account.json --log log.csv --lang en"));
        QCOMPARE(added.err, QString());
        QCOMPARE(added.code, 0);
        QVERIFY(added.out.contains("Alpha"));
        const Run stored = run(words("--book team.book") + analyze);
        QCOMPARE(stored.err, QString());
        QCOMPARE(stored.out, files.out);
        QCOMPARE(run(words("--book=team.book --lang en") + analyze + words("--customer 42")).out, files.out);
        QCOMPARE(run(words("--book team.book") + analyze + words("--customer 43")).code, 2);
        QCOMPARE(run(words("--book team.book report --as-of 2019-05-01 --output out.pdf")).code, 0);
        QVERIFY(read("out.pdf").startsWith("%PDF-"));

        // Once is enough; what overlaps is asked about.
        QCOMPARE(run(words("import --book team.book --account account.json --log log.csv")).code, 4);
        write("more.csv", "timestamp,total,success\n2019-03-05T10:05:00+08:00,300,100\n");
        const QStringList more = words("import --book team.book --account account.json --log more.csv");
        QCOMPARE(run(more).code, 4);
        QCOMPARE(run(more + words("--overlap maybe")).code, 2);
        QCOMPARE(run(words("--book team.book") + analyze).out, files.out);
        // An account that comes with logs which are refused is not taken either.
        write("other.json", read("account.json").replace("\"42\"", "\"43\""));
        QCOMPARE(run(words("import --book team.book --account other.json --log nowhere.csv")).code, 3);
        write("changed.json", read("account.json").replace("Alpha", "Changed"));
        QCOMPARE(run(words("import --book team.book --account changed.json --log more.csv")).code, 4);
        QVERIFY(run(words("--book team.book dates --lang en --as-of 2019-05-01")).out.contains("Alpha"));
        QCOMPARE(run(more + words("--overlap add")).code, 0);
        const QJsonObject json =
            QJsonDocument::fromJson(run(words("--book team.book") + analyze).out).object();
        QCOMPARE(json[u"services"][0][u"months"][0][u"downtime_seconds"][u"contract"].toInt(), 600);
    }

    void claimsAndDatesOfABook()
    {
        write("account.json",
              account(",\n\"customer\": {\"id\": \"42\", \"name\": {\"zh\": \"甲\", \"en\": \"Alpha\"}}"));
        QByteArray log = "timestamp,total,success\n";
        for (int minute = 0; minute < 60; minute += 5)
            log +=
                "2019-03-05T10:" + QByteArray::number(minute).rightJustified(2, '0') + ":00+08:00,100,50\n";
        write("bad.csv", log);
        QCOMPARE(run(words("--book team.book import --account account.json --log bad.csv")).code, 0);
        const Run text = run(words("--book team.book claims --as-of 2019-05-01 --lang en"));
        QCOMPARE(text.err, QString());
        QCOMPARE(text.code, 0);
        QVERIFY2(text.out.contains("Alpha") && text.out.contains("2019-05-30"), text.out.constData());
        const Run again = run(words("--book team.book claims --as-of 2019-05-01 --json -"));
        const QJsonObject json = QJsonDocument::fromJson(again.out).object();
        QCOMPARE(json[u"schema"].toString(), QStringLiteral("clausemeter-claims/1"));

        QVERIFY(run(words("--book team.book dates --as-of 2019-05-01 --lang en")).out.contains("2019-05-30"));
        QCOMPARE(run(words("--book team.book dates --as-of 2019-05-01 --output dates.ics")).code, 0);
        QVERIFY(read("dates.ics").startsWith("BEGIN:VCALENDAR\r\n"));
        QCOMPARE(run(words("--book team.book dates --output dates.xlsx")).code, 0);
        QVERIFY(read("dates.xlsx").startsWith("PK"));

        QCOMPARE(run(words("--book nowhere.book claims")).code, 3);
        QCOMPARE(run(words("--book log.csv claims")).code, 4);
        QCOMPARE(run(words("claims")).code, 2);
        QCOMPARE(run(words("--book team.book dates --output team.book")).code, 2);
        QCOMPARE(run(words("analyze --book team.book --log log.csv")).code, 2);
        QCOMPARE(run(words("analyze --book team.book --rate-unit ratio")).code, 2);
        QCOMPARE(run(words("analyze --account account.json --log bad.csv --customer 42")).code, 2);
        QCOMPARE(run(words("dates --book team.book --output dates.txt")).code, 2);
        write("second.json", read("account.json").replace("\"42\"", "\"43\""));
        QCOMPARE(run(words("import --book team.book --account second.json")).code, 0);
        const Run several = run(words("analyze --book team.book --lang en"));
        QCOMPARE(several.code, 2);
        QVERIFY(several.err.contains(QStringLiteral("Name one by --customer.")));
    }

    void billsBesideAnAccount()
    {
        write("account.json",
              account(",\n\"fees\": [{\"service\": \"S\", \"month\": \"2019-03\", \"cash\": \"8\"}]"));
        write("bill.csv", bill("S", "9.5"));
        const Run text = run(words("bills --account account.json bill.csv --as-of 2019-05-01 --lang en"));
        QCOMPARE(text.err, QString());
        QCOMPARE(text.code, 0);
        QVERIFY2(text.out.contains("account and bills differ") && text.out.contains("9.50") &&
                     text.out.contains("lines for 2 of 31 days"),
                 text.out.constData());
        QVERIFY(run(words("bills --account account.json bill.csv --lang zh"))
                    .out.contains("账户文件与账单不一致"));
        const Run result = run(words("bills --account account.json bill.csv --as-of 2019-05-01 --json -"));
        const QJsonObject json = QJsonDocument::fromJson(result.out).object();
        QCOMPARE(json[u"schema"].toString(), QStringLiteral("clausemeter-bills/1"));
        const QJsonValue month = json[u"services"][0][u"months"][0];
        QCOMPARE(month[u"state"].toString(), QStringLiteral("differs"));
        QCOMPARE(month[u"bills"][u"cash"].toString(), QStringLiteral("9.50"));
        QCOMPARE(month[u"account"][u"cash"].toString(), QStringLiteral("8.00"));
        QVERIFY(!month[u"taken"].toBool());

        QCOMPARE(run(words("bills --account account.json")).code, 2);
        QCOMPARE(run(words("bills bill.csv")).code, 2);
        QCOMPARE(run(words("bills --account account.json --take-fees bill.csv")).code, 2);
        QCOMPARE(run(words("bills --account account.json nowhere.csv")).code, 3);
        QCOMPARE(run(words("bills --account nowhere.json bill.csv")).code, 3);
        QCOMPARE(run(words("bills --account account.json log.csv")).code, 4);
        QCOMPARE(run(words("bills --account account.json bill.csv --json bill.csv")).code, 2);
        write("dollars.csv", bill("S", "1").replace("(元)", "(USD)"));
        const Run dollars = run(words("bills --account account.json dollars.csv --lang en"));
        QCOMPARE(dollars.code, 4);
        QVERIFY(dollars.err.contains(QStringLiteral("USD")));
        QCOMPARE(run(words("bills --account account.json bill.csv dollars.csv")).code, 4);
    }

    void billsIntoABook()
    {
        write(
            "account.json",
            account(
                ",\n\"customer\": {\"id\": \"42\"},\n\"fees\": [{\"service\": \"S\", \"month\": \"2019-04\", "
                "\"cash\": \"8\"}]")
                .replace("\"months\": 1", "\"months\": 3"));
        QCOMPARE(run(words("--book team.book import --account account.json")).code, 0);
        write("bill.csv", bill("S", "9.5") + bill("S", "7", "2019-04").split('\n')[1] + '\n' +
                              bill("S", "5", "2019-05").split('\n')[1] + '\n');
        const QStringList import =
            words("--book team.book import --bill bill.csv --as-of 2019-05-01 --json -");
        const auto months = [&](const QStringList& arguments) {
            const Run r = run(arguments);
            QStringList states;
            for (const QJsonValue month :
                 QJsonDocument::fromJson(r.out).object()[u"services"][0][u"months"].toArray())
                states << month[u"state"].toString() +
                              (month[u"taken"].toBool() ? QStringLiteral("!") : QString());
            return states.join(u' ');
        };
        const QString before = QStringLiteral("not_recorded differs not_recorded");
        QCOMPARE(months(import), before);
        QCOMPARE(months(words("--book team.book bills --customer 42 bill.csv --as-of 2019-05-01 --json -")),
                 before);
        // March alone: April has a fee, May is not over.
        QCOMPARE(months(import + words("--take-fees")), QStringLiteral("not_recorded! differs not_recorded"));
        QCOMPARE(months(import), QStringLiteral("agrees differs not_recorded"));
        QCOMPARE(months(import + words("--take-fees")), QStringLiteral("agrees differs not_recorded"));
        QCOMPARE(months(import + words("--take-fees=all --reason final")),
                 QStringLiteral("agrees differs! not_recorded"));
        QCOMPARE(months(import), QStringLiteral("agrees agrees not_recorded"));
        QVERIFY(run(words("--book team.book import --bill bill.csv --as-of 2019-06-01 --take-fees --lang en"))
                    .out.contains("The fee of 1 service month was taken over."));

        QCOMPARE(run(import + words("--customer 43")).code, 2);
        QCOMPARE(run(import + words("--take-fees=some")).code, 2);
        QCOMPARE(run(import + words("--reason why")).code, 2);
        QCOMPARE(run(import + words("--account account.json")).code, 2);
        QCOMPARE(run(words("import --book team.book --account account.json --take-fees")).code, 2);
        QCOMPARE(run(words("import --book nowhere.book --bill bill.csv")).code, 3);
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("nowhere.book"))));
    }

    void selection()
    {
        const Run one =
            run(words("analyze --account account.json --log log.csv --as-of 2019-05-01 --json - --service S "
                      "--month 2019-03"));
        QCOMPARE(one.code, 0);
        const Run service = run(words("analyze --account account.json --log log.csv --service T"));
        QCOMPARE(service.code, 2);
        const Run month = run(words("analyze --account account.json --log log.csv --month 2019-04"));
        QCOMPARE(month.code, 2);
    }

    void textInBothLanguages()
    {
        const Run zh =
            run(words("analyze --account account.json --log log.csv --as-of 2019-05-01 --lang zh"));
        QCOMPARE(zh.code, 0);
        QVERIFY(QString::fromUtf8(zh.out).contains(QStringLiteral("99.9887 %")));
        QVERIFY(QString::fromUtf8(zh.out).contains(QStringLiteral("服务可用性")));
        const Run en =
            run(words("analyze --account account.json --log log.csv --as-of 2019-05-01 --lang en"));
        QVERIFY(en.out.contains("Availability"));
    }

    void unknownKeysAreWarnedAbout()
    {
        write("account.json", account(",\n\"colour\": 1"));
        const Run r =
            run(words("analyze --account account.json --log log.csv --as-of 2019-05-01 --json - --lang en"));
        QCOMPARE(r.code, 0);
        QVERIFY(r.err.contains(QStringLiteral("colour")));
    }

    void halfALastLineIsABadRow()
    {
        write("log.csv",
              "timestamp,total,success\n2019-03-05T10:00:00+08:00,100,98\n2019-03-05T10:05:00+08:00,10");
        const Run r = run(words("analyze --account account.json --log log.csv --as-of 2019-05-01 --json -"));
        QCOMPARE(r.code, 0);
        const QJsonObject json = QJsonDocument::fromJson(r.out).object();
        QCOMPARE(json[u"inputs"][0][u"accepted"].toInt(), 1);
        QCOMPARE(json[u"inputs"][0][u"rejected"].toInt(), 1);
    }

    void sameFileTwiceIsCountedOnce()
    {
        write("copy.csv", read("log.csv"));
        const Run r =
            run(words("analyze --account account.json --log log.csv copy.csv --as-of 2019-05-01 --json -"));
        QCOMPARE(r.code, 0);
        const QJsonObject json = QJsonDocument::fromJson(r.out).object();
        QCOMPARE(json[u"services"][0][u"months"][0][u"requests"].toInt(), 200);
        QCOMPARE(json[u"inputs"][1][u"same_as"].toInt(-1), 0);
    }

    void inspect()
    {
        const Run text = run(words("inspect --log log.csv --lang zh"));
        QCOMPARE(text.code, 0);
        QVERIFY(QString::fromUtf8(text.out).contains(QStringLiteral("timestamp")));
        const Run json = run(words("inspect --log log.csv --json -"));
        QCOMPARE(json.code, 0);
        const QJsonObject input = QJsonDocument::fromJson(json.out).object()[u"inputs"][0].toObject();
        QCOMPARE(input[u"format"].toString(), QStringLiteral("interval-csv"));
        QCOMPARE(input[u"records"].toInt(), 3);
    }

    void inspectShowsWhatMayNotBeAdded()
    {
        write("b.csv", "timestamp,result\n2019-03-05T10:00:00+08:00,success\n");
        QCOMPARE(run(words("inspect --log log.csv b.csv")).code, 0);
    }

    // An unknown header, its mapping by hand, by the user's folder, and as it was recognised.
    void mapping()
    {
        write("crm.csv", "when;outcome;app\n2019-03-05 10:00:00;yes;S\n2019-03-05 10:00:01;no;S\n");
        const QByteArray mapping =
            "{\"format\": \"clausemeter-mapping/1\", \"name\": \"CRM\", \"applies_to\": {\"header\": "
            "[\"when\", "
            "\"outcome\", \"app\"]}, \"mapping\": {\"columns\": [{\"name\": \"when\", \"role\": \"time\"}, "
            "{\"name\": \"app\", \"role\": \"service\"}], \"result\": {\"success\": [\"yes\"], \"failure\": "
            "[\"no\"]}}}";
        write("m.json", mapping);
        const QString analyze =
            QStringLiteral("analyze --account account.json --log crm.csv --as-of 2019-05-01 --json - ");
        QCOMPARE(run(analyze.split(u' ', Qt::SkipEmptyParts)).code, 4);
        const auto countsOf = [this, &analyze](const char* more) {
            const Run r = run(analyze.split(u' ', Qt::SkipEmptyParts) + words(more));
            const QJsonObject month =
                QJsonDocument::fromJson(r.out).object()[u"services"][0][u"months"][0].toObject();
            return std::array{r.code, month[u"requests"].toInt(), month[u"successes"].toInt()};
        };
        const std::array<int, 3> expected{0, 2, 1};
        QVERIFY(countsOf("--mapping m.json") == expected);
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("data/clausemeter/mappings")));
        write("data/clausemeter/mappings/crm.json", mapping);
        QVERIFY(countsOf("") == expected);
        const Run inspected = run(words("inspect --log crm.csv --lang en --save-mapping saved.json"));
        QCOMPARE(inspected.code, 0);
        QVERIFY(inspected.out.contains("Read by the profile “CRM”"));
        QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("data/clausemeter/mappings/crm.json"))));
        QVERIFY(countsOf("--mapping saved.json") == expected);
    }

    void mappingThatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("said");
        const QByteArray start = "{\"format\": \"clausemeter-mapping/1\", ";
        QTest::newRow("no mapping") << QByteArray("{\"format\": \"x\"}") << QStringLiteral("format");
        QTest::newRow("unknown role")
            << start + "\"mapping\": {\"columns\": [{\"name\": \"a\", \"role\": \"b\"}]}}"
            << QStringLiteral("mapping.columns[0].role");
        QTest::newRow("for another header")
            << start + "\"applies_to\": {\"header\": [\"a\"]}}" << QStringLiteral("applies_to");
    }
    void mappingThatIsWrong()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, said);
        write("m.json", content);
        for (const char* command : {"analyze --account account.json", "inspect"}) {
            const Run r = run(words(command) + words("--log log.csv --mapping m.json --lang en"));
            QCOMPARE(r.code, 4);
            QVERIFY2(r.err.contains(said), qPrintable(r.err));
            QVERIFY2(r.err.contains(QStringLiteral("m.json")), qPrintable(r.err));
        }
        QCOMPARE(run(words("inspect --log log.csv --mapping none.json")).code, 3);
    }

    void badRowsToAFile()
    {
        QByteArray log = "time,result\n=1+1,ok\n2019-03-05 10:00:00,ok\n";
        for (int i = 0; i < 1200; ++i)
            log += "yesterday,ok\n";
        write("log.csv", log);
        const Run r = run(words("inspect --log log.csv --bad-rows bad.csv --lang en"));
        QCOMPARE(r.code, 0);
        const QByteArray bad = read("bad.csv");
        QVERIFY(
            bad.startsWith("\xEF\xBB\xBF"
                           "file,line,column,reason,text\r\nlog.csv,2,1,not a valid time,\"'=1+1,ok\"\r\n"));
        QCOMPARE(bad.count("\r\n"), 1202);
        const Run zh = run(words("inspect --log log.csv --bad-rows - --lang zh"));
        QCOMPARE(zh.code, 0);
        QVERIFY(QString::fromUtf8(zh.out).contains(QStringLiteral("文件,行,列,原因,内容")));
        QCOMPARE(run(words("inspect --log log.csv --bad-rows log.csv")).code, 2);
        QCOMPARE(run(words("inspect --log log.csv --bad-rows x --json ./x")).code, 2);
        QCOMPARE(run(words("inspect --log log.csv --bad-rows none/x.csv")).code, 3);
        QCOMPARE(run(words("inspect --log log.csv account.json --save-mapping x")).code, 4);
        write("b.csv", "time,result\n2019-03-05 10:00:00,fail\n");
        QCOMPARE(run(words("inspect --log log.csv b.csv --save-mapping x")).code, 2);
    }

    void report()
    {
        const Run r = run(words(
            "report --account account.json --log log.csv --as-of 2019-05-01 --output r.pdf --lang both"));
        QCOMPARE(r.code, 0);
        QCOMPARE(r.err, QString());
        QVERIFY(read("r.pdf").startsWith("%PDF-"));
    }

    void helpAndVersion()
    {
        QCOMPARE(run(words("--help")).code, 0);
        QVERIFY(
            QString::fromUtf8(run(words("analyze --help --lang zh")).out).startsWith(QStringLiteral("用法")));
        QVERIFY(run(words("report --help --lang en")).out.startsWith("Usage"));
        QVERIFY(QString::fromUtf8(run(words("--version --lang zh")).out).startsWith(QStringLiteral("约衡 ")));
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::newRow("unknown sub-command") << QStringLiteral("calculate");
        QTest::newRow("no account") << QStringLiteral("analyze --log log.csv");
        QTest::newRow("no output") << QStringLiteral("report --account account.json --log log.csv");
        QTest::newRow("bad date") << QStringLiteral(
            "analyze --account account.json --log log.csv --as-of tomorrow");
    }
    void wrongUsage()
    {
        QFETCH(QString, arguments);
        const Run r = run(arguments.split(u' '));
        QCOMPARE(r.code, 2);
        QVERIFY(r.err.contains(QStringLiteral("--help")));
        QCOMPARE(r.out, QByteArray());
    }

    // Each bad input in both languages: the code, the file and the place named, the old output kept.
    void badInput_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("line");
        const auto row = [](const char* name, const char* file, const QByteArray& content, int code,
                            int line) {
            QTest::newRow(name) << QString::fromLatin1(file) << content << code << line;
        };
        const QByteArray service = ",\n\"fees\": [{\"service\": \"S\", \"month\": \"2019-03\",\n";
        row("empty log", "log.csv", "", 4, 0);
        row("binary log", "log.csv",
            QByteArray("\x7f"
                       "ELF\0\1\2\0\0\3",
                       11),
            4, 0);
        row("wrong header", "log.csv", "colour,shape\nred,round\n", 4, 0);
        row("every row bad", "log.csv", "timestamp,total,success\nyesterday,1,1\n2019-03-05T10:00:00,1,2\n",
            1, 0);
        row("no row in the service period", "log.csv", "timestamp,total,success\n2018-03-05T10:00:00,1,1\n",
            1, 0);
        row("account empty", "account.json", "", 4, 1);
        row("account with wrong JSON", "account.json",
            "{\n\"format\": \"clausemeter-account/1\",\n\"services\" []}", 4, 3);
        row("a log as account", "account.json", "timestamp,total,success\n", 4, 1);
        row("a later version", "account.json", "{\n\"format\": \"clausemeter-account/2\"}", 4, 2);
        row("fee of an unknown service", "account.json",
            account(",\n\"fees\": [{\"service\": \"T\", \"month\": \"2019-03\", \"cash\": \"1\"}]"), 4, 4);
        row("overlapping periods", "account.json",
            "{\n\"format\": \"clausemeter-account/1\",\n\"services\": [\n"
            "{\"id\": \"S\", \"sla\": \"tencent-trtc\", \"start\": \"2019-03-01\"},\n"
            "{\"id\": \"S\", \"sla\": \"tencent-trtc\", \"start\": \"2019-04-01\"}]}",
            4, 5);
        row("negative amount", "account.json", account(service + "\"cash\": \"-1.00\"}]"), 4, 5);
        row("malformed amount", "account.json", account(service + "\"cash\": \"1,000.00\"}]"), 4, 5);
        row("contradicting cash", "account.json",
            account(
                service +
                "\"gross\": \"9\", \"discount\": \"1\", \"voucher\": \"1\", \"promotional_credit\": \"1\", "
                "\"other\": \"1\", \"cash\": \"6\"}]"),
            4, 5);
        row("end before start", "account.json",
            "{\n\"format\": \"clausemeter-account/1\",\n\"services\": [\n"
            "{\"id\": \"S\", \"sla\": \"tencent-trtc\", \"start\": \"2019-03-02\", \"end\": "
            "\"2019-03-01\"}]}",
            4, 4);
    }
    void badInput()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        QFETCH(int, code);
        QFETCH(int, line);
        write(file.toLatin1().constData(), content);
        write("out.json", "old");
        for (const char* language : {"zh", "en"}) {
            const Run r = run(words("analyze --account account.json --log log.csv --as-of 2019-05-01 --json "
                                    "out.json --lang") +
                              QStringList{QString::fromLatin1(language)});
            QCOMPARE(r.code, code);
            QCOMPARE(r.out, QByteArray());
            QVERIFY2(r.err.contains(file), qPrintable(r.err));
            const bool isZh = QLatin1String(language) == QLatin1String("zh");
            if (line > 0) {
                const QString place = isZh ? QStringLiteral("第 %1 行") : QStringLiteral("line %1");
                QVERIFY2(r.err.contains(place.arg(line)), qPrintable(r.err));
            }
            QCOMPARE(r.err.contains(QRegularExpression(QStringLiteral("\\p{Han}"))), isZh);
            QCOMPARE(read("out.json"), QByteArray("old"));
        }
    }

    void everyRowBadIsExplained()
    {
        write("log.csv", "timestamp,total,success\nyesterday,1,1\n");
        const Run r = run(words("analyze --account account.json --log log.csv --lang en"));
        QCOMPARE(r.code, 1);
        QVERIFY2(r.err.contains(QStringLiteral("line 2, column 1: not a valid time: yesterday,1,1")),
                 qPrintable(r.err));
    }

    void sourcesThatMayNotBeAdded()
    {
        write("requests.csv", "timestamp,result\n2019-03-05T10:00:00+08:00,success\n");
        const Run r = run(words("analyze --account account.json --log log.csv requests.csv --lang en"));
        QCOMPARE(r.code, 4);
        QVERIFY(!r.err.isEmpty());
    }

    void badFiles_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::newRow("log missing") << QStringLiteral("--account account.json --log none.csv");
        QTest::newRow("account missing") << QStringLiteral("--account none.json --log log.csv");
        QTest::newRow("account is a folder") << QStringLiteral("--account . --log log.csv");
        QTest::newRow("output's folder missing")
            << QStringLiteral("--account account.json --log log.csv --json none/out.json");
        QTest::newRow("output is a folder")
            << QStringLiteral("--account account.json --log log.csv --json .");
        QTest::newRow("disk full") << QStringLiteral("--account account.json --log log.csv --json /dev/full");
    }
    void badFiles()
    {
        QFETCH(QString, arguments);
        const QStringList before = QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden);
        for (const char* language : {"zh", "en"}) {
            const Run r = run(words("analyze --lang") + QStringList{QString::fromLatin1(language)} +
                              arguments.split(u' '));
            QCOMPARE(r.code, 3);
            QVERIFY(!r.err.isEmpty());
            QCOMPARE(r.out, QByteArray());
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden), before);
    }

    void unreadableLog()
    {
        if (geteuid() == 0)
            QSKIP("root may read everything");
        QVERIFY(QFile::setPermissions(m_folder->filePath(QStringLiteral("log.csv")), {}));
        QCOMPARE(run(words("analyze --account account.json --log log.csv")).code, 3);
    }

    void reportThatCannotBeWrittenKeepsTheOldOne()
    {
        write("r.pdf", "old");
        write("log.csv", "");
        QCOMPARE(run(words("report --account account.json --log log.csv --output r.pdf")).code, 4);
        QCOMPARE(read("r.pdf"), QByteArray("old"));
    }

    void outputThatIsAnInput()
    {
        const QByteArray log = read("log.csv");
        QCOMPARE(run(words("analyze --account account.json --log log.csv --json ./log.csv")).code, 2);
        QCOMPARE(run(words("inspect --log log.csv --json log.csv")).code, 2);
        QCOMPARE(read("log.csv"), log);
    }

    void noDisplayForTheWindow()
    {
        const Run r = run(words("--lang en"));
        QCOMPARE(r.code, 2);
        QVERIFY(r.err.contains(QStringLiteral("display")));
    }

    void missingFileForTheWindow()
    {
        const Run r = run({QStringLiteral("./none.csv"), QStringLiteral("--lang"), QStringLiteral("en")});
        QCOMPARE(r.code, 3);
        QVERIFY(r.err.contains(QStringLiteral("none.csv")));
    }

    // A file that would take minutes to unpack: 64 GiB of zeros.
    void interruptedWhileReading_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("Ctrl+C") << SIGINT << words("inspect --log bomb --json out.json");
        QTest::newRow("Ctrl+C, onto an old file") << SIGINT << words("inspect --log bomb --json old.json");
        QTest::newRow("kill") << SIGTERM << words("inspect --log bomb --json out.json");
    }

    void interruptedWhileReading()
    {
        QFETCH(int, number);
        QFETCH(QStringList, arguments);
        const QByteArray row = "2019-03-01 10:00:00,ok\n";
        write("bomb", logs::zstded("time,result\n" + row.repeated(100'000)) +
                          logs::zstded(QByteArray(1024 * 1024, '\0')).repeated(65'536));
        write("old.json", "old");
        const QStringList before = QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden);
        QProcess process;
        start(process, arguments);
        QVERIFY(process.waitForStarted());
        const QString open = QStringLiteral("/proc/%1/fd").arg(process.processId());
        const QString bomb = QFileInfo(m_folder->filePath(QStringLiteral("bomb"))).canonicalFilePath();
        const auto reads = [&] {
            const QFileInfoList links = QDir(open).entryInfoList(QDir::AllEntries | QDir::System);
            return std::any_of(links.begin(), links.end(),
                               [&](const QFileInfo& link) { return link.symLinkTarget() == bomb; });
        };
        while (!reads() && process.state() == QProcess::Running)
            QThread::yieldCurrentThread();
        QElapsedTimer sinceSignal;
        sinceSignal.start();
        ::kill(pid_t(process.processId()), number);
        QVERIFY(process.waitForFinished(120'000));
        qInfo("ended after %lld ms", sinceSignal.elapsed());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(process.readAllStandardOutput().isEmpty());
        QCOMPARE(read("old.json"), QByteArray("old"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden), before);
    }

    void foldersAndArchives()
    {
        const QByteArray log = "time,result\n2019-03-01 10:00:00,ok\n";
        QDir(m_folder->path()).mkdir(QStringLiteral("logs"));
        write("logs/a.csv", log);
        write("logs/b.csv.gz", logs::gzipped(log));
        write("logs/c.zip",
              logs::zipped({{"d.csv", log + "2019-03-01 10:00:01,fail\n"}, {"notes.txt", "text\n"}}));
        const Run json = run(words("inspect --log logs --json -"));
        QCOMPARE(json.code, 0);
        const QJsonObject result = QJsonDocument::fromJson(json.out).object();
        const QJsonArray inputs = result[u"inputs"].toArray();
        QCOMPARE(inputs.size(), 3);
        QCOMPARE(inputs[1][u"file"].toString(), QStringLiteral("logs/b.csv.gz"));
        QCOMPARE(inputs[1][u"compression"].toString(), QStringLiteral("gzip"));
        QCOMPARE(inputs[1][u"same_as"].toInt(), 0);
        QCOMPARE(inputs[2][u"file"].toString(), QStringLiteral("logs/c.zip/d.csv"));
        QCOMPARE(inputs[2][u"records"].toInt(), 3);
        QCOMPARE(result[u"left_out"].toArray().size(), 1);
        QCOMPARE(result[u"left_out"][0][u"file"].toString(), QStringLiteral("logs/c.zip/notes.txt"));
        QCOMPARE(result[u"left_out"][0][u"reason"].toString(), QStringLiteral("unknown-format"));
        const Run text = run(words("inspect --log logs --lang en"));
        QVERIFY(text.out.contains("Left out: logs/c.zip/notes.txt"));
        QVERIFY(text.out.contains("Compression: gzip"));
        write("logs/out.json", "{}");
        QCOMPARE(run(words("inspect --log logs --json logs/out.json")).code, 2);
        QCOMPARE(read("logs/out.json"), QByteArray("{}"));
    }
};

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
