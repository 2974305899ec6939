// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../logs/packer.h"
#include "programrun.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QThread>
#include <QtTest>
#include <algorithm>
#include <csignal>
#include <unistd.h>

using namespace clausemeter;

// What the program says and leaves behind where it cannot do as it was told: exit codes, which stream, and
// that nothing is half-written.
class tst_CommandFaults : public QObject, private ProgramRun {
    Q_OBJECT

private Q_SLOTS:
    void init() { startAfresh(); }

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
};

QTEST_GUILESS_MAIN(tst_CommandFaults)
#include "tst_commandfaults.moc"
