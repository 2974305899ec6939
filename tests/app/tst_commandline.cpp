// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../logs/packer.h"
#include "programrun.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>
#include <array>

using namespace clausemeter;

// The program as it is started from a shell: exit codes, what goes to which stream, and what it makes of its
// files.
class tst_CommandLine : public QObject, private ProgramRun {
    Q_OBJECT

private Q_SLOTS:
    void init() { startAfresh(); }

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

    void outagesNeedNoLogs()
    {
        const QByteArray vm = account(",\n\"outages\": [{\"service\": \"S\", \"start\": "
                                      "\"2019-03-05T10:00:00\", \"end\": \"2019-03-05T11:00:00\"}]")
                                  .replace("tencent-trtc", "tencent-cvm");
        write("vm.json", vm);
        const QStringList analyze = words("analyze --account vm.json --as-of 2019-05-01 --json -");
        const Run files = run(analyze + words("--sha256"));
        QCOMPARE(files.err, QString());
        QCOMPARE(files.code, 0);
        const QJsonObject json = QJsonDocument::fromJson(files.out).object();
        QVERIFY(json[u"inputs"].toArray().isEmpty());
        QCOMPARE(json[u"services"][0][u"months"][0][u"downtime_seconds"][u"contract"].toInt(), 3600);
        QCOMPARE(run(words("report --account vm.json --as-of 2019-05-01 --output out.pdf")).code, 0);
        QVERIFY(read("out.pdf").startsWith("%PDF-"));
        QCOMPARE(run(words("import --book team.book --account vm.json")).code, 0);
        const Run stored = run(words("analyze --book team.book --as-of 2019-05-01 --json -"));
        QCOMPARE(stored.code, 0);
        QCOMPARE(stored.out, files.out);
        // Nor is anything said of logs where no outage is recorded yet: there is no verdict.
        write("vm.json", account().replace("tencent-trtc", "tencent-cvm"));
        QCOMPARE(run(analyze).code, 1);
    }

    void contracts()
    {
        write("rental.txt", "Rental terms\n1 Fees\n1.1 A late fee of 0.5% a day falls due after 30 days.\n"
                            "2 Notice\n2.1 Notices are sent by email.\n");
        write("other.txt", "Rental terms\n1 Fees\n1.1 A late fee of 0.7% a day falls due after 30 days.\n"
                           "2 Notice\n2.1 Notices are sent by email.\n");
        const Run text = run(words("contract rental.txt --lang en"));
        QCOMPARE(text.err, QString());
        QCOMPARE(text.code, 0);
        QVERIFY2(text.out.startsWith("rental.txt: text, UTF-8\n") && text.out.contains("0.5 %") &&
                     text.out.contains("30 days"),
                 text.out.constData());
        const Run zh = run(words("contract rental.txt --lang zh"));
        QVERIFY2(zh.out.contains("百分比") && zh.out.contains("30 天"), zh.out.constData());

        const Run json = run(words("contract rental.txt --json -"));
        QCOMPARE(json.err, QString());
        QCOMPARE(json.code, 0);
        const QJsonObject one = QJsonDocument::fromJson(json.out).object();
        QCOMPARE(one[u"format"].toString(), QStringLiteral("clausemeter-contract/1"));
        QCOMPARE(one[u"contracts"].toArray().size(), 1);
        QCOMPARE(one[u"contracts"][0][u"file"].toString(), QStringLiteral("rental.txt"));
        QCOMPARE(one[u"contracts"][0][u"clauses"].toArray().size(), 5); // what stands before the first too
        QVERIFY(!one.contains(u"comparison"));
        QCOMPARE(run(words("contract rental.txt --json out.json")).out, QByteArray());
        QCOMPARE(read("out.json"), json.out);

        const Run both = run(words("contract rental.txt other.txt --lang en"));
        QCOMPARE(both.code, 0);
        QVERIFY2(both.out.startsWith("rental.txt: text, UTF-8\nother.txt: text, UTF-8\n") &&
                     both.out.contains("0.5 % against 0.7 %"),
                 both.out.constData());
        const QJsonObject two =
            QJsonDocument::fromJson(run(words("contract rental.txt other.txt --json -")).out).object();
        QCOMPARE(two[u"contracts"].toArray().size(), 2);
        QCOMPARE(two[u"contracts"][0], one[u"contracts"][0]);
        QCOMPARE(two[u"comparison"][u"differences"].toArray().size(), 1);
    }

    // What to mind in the texts is said before how they differ.
    void comparedTextsWithRemarks()
    {
        write("jumps.txt", "1 Fees\n1.1 A late fee of 0.5% a day.\n1.3 Bills come monthly.\n2 Notice\n");
        const QByteArray chinese = "第一条 费用\n每日按逾期金额的 0.5% 支付违约金。\n";
        write("broken.txt", QString::fromLatin1(chinese).toUtf8());
        const Run r = run(words("contract jumps.txt broken.txt --lang en"));
        QCOMPARE(r.code, 0);
        const qsizetype differences = r.out.indexOf("\nDifferences\n");
        for (const char* remark :
             {"jumps.txt: text, UTF-8\n  1.3: a number is left out before it\n",
              "broken.txt: text, UTF-8\n  The text had been broken by a wrong encoding"}) {
            const qsizetype at = r.out.indexOf(remark);
            QVERIFY2(at >= 0 && at < differences, r.out.constData());
        }
        QVERIFY(run(words("contract jumps.txt broken.txt --lang zh")).out.contains("1.3："));
    }

    void contractsThatCannotBeRead_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("told");
        const auto row = [](const char* name, const char* arguments, int code, const char* told) {
            QTest::newRow(name) << QString::fromLatin1(arguments) << code << QString::fromUtf8(told);
        };
        row("missing", "nowhere.txt", 3, "nowhere.txt");
        row("the second is missing", "rental.txt nowhere.txt", 3, "nowhere.txt");
        row("a folder", ".", 3, ".");
        row("binary", "binary.txt", 4, "binary.txt");
        row("the second is binary", "rental.txt binary.txt", 4, "binary.txt");
        row("empty", "empty.txt", 4, "empty.txt");
        row("none", "", 2, "--help");
        row("three", "rental.txt rental.txt rental.txt", 2, "--help");
        row("no such agreement", "rental.txt --agreement nobody", 2, "tencent-trtc");
        row("an option of another command", "rental.txt --log log.csv", 2, "--help");
    }
    void contractsThatCannotBeRead()
    {
        QFETCH(QString, arguments);
        QFETCH(int, code);
        QFETCH(QString, told);
        write("rental.txt", "1 Fees\n1.1 A late fee of 0.5% a day.\n");
        QByteArray bytes;
        for (int i = 0; i < 4096; ++i)
            bytes += char(i * 37 % 251);
        write("binary.txt", bytes);
        write("empty.txt", {});
        for (const char* format : {"", " --json -"}) {
            const Run r =
                run(words(QByteArray("contract " + arguments.toUtf8() + format + " --lang en").constData()));
            QCOMPARE(r.code, code);
            QCOMPARE(r.out, QByteArray());
            QVERIFY2(r.err.contains(told), qPrintable(r.err));
        }
    }

    void logsAreMissingWhereOnlyTheyTell()
    {
        for (const char* arguments :
             {"analyze --account account.json", "report --account account.json --output out.pdf",
              "analyze --account account.json --provider-record log.csv"}) {
            const Run r = run(words(arguments) + words("--lang en"));
            QCOMPARE(r.code, 2);
            QCOMPARE(r.out, QByteArray());
            QVERIFY2(r.err.contains(QStringLiteral("--log is missing.")), qPrintable(r.err));
        }
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("out.pdf"))));
        QCOMPARE(run(words("inspect --json -")).code, 2);
    }

    // The outages of one service say nothing of another.
    void outagesBesideAServiceOfLogs()
    {
        write("both.json",
              "{\n\"format\": \"clausemeter-account/1\",\n\"services\": ["
              "{\"id\": \"S\", \"sla\": \"tencent-trtc\", \"start\": \"2019-03-01\", \"months\": 1},"
              "{\"id\": \"V\", \"sla\": \"tencent-cvm\", \"start\": \"2019-03-01\", \"months\": 1}],\n"
              "\"outages\": [{\"service\": \"V\", \"start\": \"2019-03-05T10:00:00\", \"end\": "
              "\"2019-03-05T11:00:00\"}]}");
        const QStringList analyze = words("analyze --account both.json --as-of 2019-05-01 --json -");
        const Run all = run(analyze);
        QCOMPARE(all.code, 0);
        const QJsonArray services = QJsonDocument::fromJson(all.out).object()[u"services"].toArray();
        QVERIFY(services[0][u"months"][0][u"standard_met"].isNull());
        QCOMPARE(services[1][u"months"][0][u"downtime_seconds"][u"contract"].toInt(), 3600);
        QCOMPARE(run(analyze + words("--service V")).code, 0);
        QCOMPARE(run(analyze + words("--service S")).code, 2);
        write("late.csv", "timestamp,service,total,success\n2019-04-05T10:00:00+08:00,S,100,98\n");
        const Run late = run(analyze + words("--service S --log late.csv --lang en"));
        QCOMPARE(late.code, 1);
        QCOMPARE(late.out, QByteArray());
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
