// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programrun.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

// The program with a book of customers: import, analyze, claims, dates and bills, as from a shell.
class tst_BookCommands : public QObject, private ProgramRun {
    Q_OBJECT

private:
    // A detail bill with one line, of the first two days of a month.
    static QByteArray bill(const QByteArray& resource, const QByteArray& cash,
                           const QByteArray& month = "2019-03")
    {
        return "资源ID,产品名称,交易ID,开始使用时间,结束使用时间,优惠后总价,现金账户支出(元)\n" + resource +
               ",实时音视频,t-" + month + ',' + month + "-01 00:00:00," + month + "-02 23:59:59," + cash +
               ',' + cash + '\n';
    }

private Q_SLOTS:
    void init() { startAfresh(); }

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
        const Run again =
            run(words("import --book team.book --account account.json --log log.csv --lang en"));
        QCOMPARE(again.code, 0);
        QVERIFY2(again.out.contains("1 log was there already"), again.out.constData());
        QCOMPARE(run(words("--book team.book") + analyze).out, files.out);
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

    // Nothing tells whose an account without an id is but its name: that is said, never guessed.
    void anAccountWithoutAnId()
    {
        const QByteArray alpha = account(",\n\"customer\": {\"name\": {\"zh\": \"甲\", \"en\": \"Alpha\"}}");
        write("account.json", alpha);
        const QStringList import = words("import --book team.book --account account.json --lang en");
        QCOMPARE(run(import + words("--log log.csv")).code, 0);
        const Run asked = run(import);
        QCOMPARE(asked.code, 2);
        QVERIFY2(asked.err.contains(QStringLiteral("a customer “Alpha” already")), qPrintable(asked.err));
        write("account.json", QByteArray(alpha).replace("\"months\": 1", "\"months\": 2"));
        // By its name, in either language; the log that is there already is not counted twice.
        for (const char* name : {"Alpha", "甲"}) {
            const Run same =
                run(import + words("--log log.csv --customer") + QStringList(QString::fromUtf8(name)));
            QCOMPARE(same.err, QString());
            QCOMPARE(same.code, 0);
            QVERIFY2(same.out.contains("1 log was there already"), same.out.constData());
        }
        const Run analyzed = run(words("--book team.book analyze --as-of 2019-05-01 --json -"));
        QCOMPARE(analyzed.code, 0); // the only one
        QCOMPARE(QJsonDocument::fromJson(analyzed.out).object()[u"services"][0][u"months"].toArray().size(),
                 2);
        QCOMPARE(run(import + words("--customer Beta")).code, 2);
        // Commands that read find it by its name, too.
        write("account.json", account(",\n\"customer\": {\"id\": \"42\"}"));
        QCOMPARE(run(import).code, 0);
        QCOMPARE(run(words("--book team.book analyze --as-of 2019-05-01 --json -")).code, 2);
        QCOMPARE(run(words("--book team.book analyze --as-of 2019-05-01 --json - --customer Alpha")).out,
                 analyzed.out);
        QCOMPARE(run(import + words("--customer Alpha")).code, 2); // an account that has another id
    }

    // Of a folder what is new comes into the book; the whole of it gives the same as its files at once.
    void whatTheBookHasIsLeftOut()
    {
        write("account.json", account(",\n\"customer\": {\"id\": \"42\"}"));
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("logs")));
        write("logs/a.csv", "timestamp,total,success\n2019-03-05T10:05:00+08:00,300,100\n");
        const QStringList import =
            words("import --book team.book --account account.json --log logs --lang en");
        const Run first = run(import);
        QCOMPARE(first.err, QString());
        QVERIFY2(first.out.contains("1 log was added"), first.out.constData());
        write("logs/b.csv", "timestamp,total,success\n2019-03-05T10:10:00+08:00,300,200\n");
        const Run second = run(import);
        QCOMPARE(second.err, QString());
        QCOMPARE(second.code, 0);
        QVERIFY2(second.out.contains("1 log was added") && second.out.contains("1 log was there already"),
                 second.out.constData());
        const auto slotsOf = [](const Run& analyzed) {
            return QJsonDocument::fromJson(analyzed.out).object()[u"services"];
        };
        const QStringList analyze = words("analyze --as-of 2019-05-01 --json -");
        QCOMPARE(slotsOf(run(words("--book team.book") + analyze)),
                 slotsOf(run(analyze + words("--account account.json --log logs"))));
    }

    // Kept beside the logs, it gives what it gives when it is named.
    void aBookHasTheProvidersRecord()
    {
        write("account.json",
              account(",\n\"customer\": {\"id\": \"42\", \"name\": {\"zh\": \"甲\", \"en\": \"Alpha\"}}"));
        write("provider.csv", "timestamp,total,success\n2019-03-05T10:00:00+08:00,100,99\n"
                              "2019-03-05T10:05:00+08:00,100,100\n");
        const QStringList analyze = words("analyze --as-of 2019-05-01 --json -");
        const QStringList inputs =
            words("--account account.json --log log.csv --provider-record provider.csv");
        const Run files = run(analyze + inputs + words("--sha256"));
        QCOMPARE(files.code, 0);
        QVERIFY(files.out.contains("provider_record"));
        const QStringList import = words("--book team.book import --lang en");
        const Run added = run(import + inputs);
        QCOMPARE(added.err, QString());
        QVERIFY2(added.out.contains("The provider's record was added"), added.out.constData());
        QCOMPARE(run(words("--book team.book") + analyze).out, files.out);
        QCOMPARE(run(words("--book team.book report --as-of 2019-05-01 --output out.pdf")).code, 0);
        QVERIFY(run(words("--book team.book analyze --as-of 2019-05-01 --lang en"))
                    .out.contains("The provider's record:\nprovider.csv: "));
        // Once is enough, and all of an import is refused together.
        QCOMPARE(run(import + inputs).code, 0);
        QCOMPARE(run(words("--book team.book") + analyze).out, files.out);
        write("more.csv", "timestamp,total,success\n2019-03-06T10:05:00+08:00,300,100\n");
        write("other.csv", "timestamp,total,success\n2019-03-05T10:00:00+08:00,100,50\n");
        QCOMPARE(
            run(import + words("--account account.json --log more.csv --provider-record other.csv")).code, 4);
        QCOMPARE(run(words("--book team.book") + analyze).out, files.out);
        // Another one for once does not change the book.
        const QJsonObject once =
            QJsonDocument::fromJson(
                run(words("--book team.book") + analyze + words("--provider-record other.csv")).out)
                .object();
        QCOMPARE(once[u"provider_inputs"].toArray().size(), 1);
        QCOMPARE(once[u"provider_inputs"][0][u"file"].toString(), QStringLiteral("other.csv"));
        QCOMPARE(run(words("--book team.book") + analyze).out, files.out);
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
};

QTEST_GUILESS_MAIN(tst_BookCommands)
#include "tst_bookcommands.moc"
