// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountjson.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <unistd.h>

using namespace clausemeter;
using namespace clausemeter::account;

// Account files that are refused: each with what is wrong, and where.
class tst_AccountFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rejected_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        const auto row = [](const char* name, const QByteArray& json, ErrorCode code, const char* path,
                            int line, int column) {
            QTest::newRow(name) << json << int(code) << QString::fromLatin1(path) << line << column;
        };
        const auto fee = [](const char* fields) {
            return with(
                (QByteArray("\"fees\": [{\"service\": \"S\", \"month\": \"2019-03\",\n") + fields + "}]"));
        };
        const auto exclusion = [](const char* fields) {
            return with(
                (QByteArray("\"exclusions\": [{\"service\": \"S\", \"start\": \"2019-03-20T02:00\", \"end\": "
                            "\"2019-03-20T03:00\",\n") +
                 fields + "}]"));
        };
        row("half a number", "{\n\"format\": \"clausemeter-account/1\",\n\"clock\": +}",
            ErrorCode::AccountSyntax, "", 3, 10);
        row("cut in the middle", with("").left(60), ErrorCode::AccountSyntax, "", 3, 24);
        row("empty", "", ErrorCode::AccountSyntax, "", 1, 1);
        row("bytes that are no UTF-8", "{\"format\": \"\xFF\xFE\"}", ErrorCode::AccountSyntax, "", 1, 13);
        row("a list", "[]", ErrorCode::AccountNotAnAccount, "", 1, 1);
        row("no format", "{\"services\": []}", ErrorCode::AccountNotAnAccount, "", 1, 1);
        row("another format", "{\n\"format\": \"clausemeter-agreement/1\"}", ErrorCode::AccountNotAnAccount,
            "", 2, 11);
        row("a later version", "{\n\"format\": \"clausemeter-account/2\"}", ErrorCode::AccountVersion, "", 2,
            11);
        row("no services", "{\"format\": \"clausemeter-account/1\"}", ErrorCode::AccountNoService, "services",
            1, 1);
        row("services empty", withServices(""), ErrorCode::AccountNoService, "services", 3, 13);
        row("services no list", "{\"format\": \"clausemeter-account/1\", \"services\": {}}",
            ErrorCode::AccountWrongType, "services", 1, 49);
        row("service no object", withServices("3"), ErrorCode::AccountWrongType, "services[0]", 3, 14);
        row("key twice", with("\"fees\": [], \"fees\": []"), ErrorCode::AccountDuplicateKey, "fees", 4, 13);
        row("id missing", withServices(R"({"sla": "tencent-trtc", "start": "2019-03-01"})"),
            ErrorCode::AccountMissing, "services[0].id", 3, 14);
        row("id a number", withServices(R"({"id": 7, "sla": "tencent-trtc", "start": "2019-03-01"})"),
            ErrorCode::AccountWrongType, "services[0].id", 3, 21);
        row("id blank", withServices(R"({"id": " ", "sla": "tencent-trtc", "start": "2019-03-01"})"),
            ErrorCode::AccountBadValue, "services[0].id", 3, 21);
        row("start missing", withServices(R"({"id": "S", "sla": "tencent-trtc", "start": null})"),
            ErrorCode::AccountMissing, "services[0].start", 3, 58);
        row("no such day", withServices(R"({"id": "S", "sla": "tencent-trtc", "start": "2019-02-29"})"),
            ErrorCode::AccountBadValue, "services[0].start", 3, 58);
        row("unknown agreement", withServices(R"({"id": "S", "sla": "x", "start": "2019-03-01"})"),
            ErrorCode::AccountUnknownSla, "services[0].sla", 3, 33);
        row("end before start",
            withServices(R"({"id": "S", "sla": "tencent-trtc", "start": "2019-03-02", "end": "2019-03-01"})"),
            ErrorCode::AccountEndBeforeStart, "services[0].end", 3, 79);
        row("no months",
            withServices(R"({"id": "S", "sla": "tencent-trtc", "start": "2019-03-02", "months": 0})"),
            ErrorCode::AccountBadValue, "services[0].months", 3, 82);
        row("half a month",
            withServices(R"({"id": "S", "sla": "tencent-trtc", "start": "2019-03-02", "months": 1.5})"),
            ErrorCode::AccountBadValue, "services[0].months", 3, 82);
        row("months as text",
            withServices(R"({"id": "S", "sla": "tencent-trtc", "start": "2019-03-02", "months": "1"})"),
            ErrorCode::AccountWrongType, "services[0].months", 3, 82);
        row("months against end",
            withServices(
                R"({"id": "S", "sla": "tencent-trtc", "start": "2019-03-17", "months": 3, "end": "2019-06-17"})"),
            ErrorCode::AccountBadValue, "services[0].months", 3, 82);
        row("periods overlap by a day",
            withServices("{\"id\": \"S\", \"sla\": \"tencent-trtc\", \"start\": \"2019-03-01\", \"end\": "
                         "\"2019-03-31\"},\n"
                         "{\"id\": \"S\", \"sla\": \"tencent-trtc\", \"start\": \"2019-03-31\"}"),
            ErrorCode::AccountPeriodsOverlap, "services[1].start", 4, 45);
        row("a period after one that runs on",
            withServices("{\"id\": \"S\", \"sla\": \"tencent-trtc\", \"start\": \"2019-03-01\"},\n"
                         "{\"id\": \"S\", \"sla\": \"tencent-trtc\", \"start\": \"2020-03-31\"}"),
            ErrorCode::AccountPeriodsOverlap, "services[1].start", 4, 45);
        row("an outage of no length",
            with("\"outages\": [{\"service\": \"S\", \"start\": \"2019-03-20T10:00:00\", \"end\": "
                 "\"2019-03-20T10:00:00\"}]"),
            ErrorCode::AccountEndBeforeStart, "outages[0].end", 4, 69);
        row("an outage of another service",
            with("\"outages\": [{\"service\": \"T\", \"start\": \"2019-03-20T10:00:00\", \"end\": "
                 "\"2019-03-20T10:01:00\"}]"),
            ErrorCode::AccountUnknownService, "outages[0].service", 4, 25);
        row("fewer than no failed calls",
            with("\"outages\": [{\"service\": \"S\", \"start\": \"2019-03-20T10:00:00\", \"end\": "
                 "\"2019-03-20T10:01:00\", \"failed_calls\": -1}]"),
            ErrorCode::AccountBadValue, "outages[0].failed_calls", 4, 108);
        row("one id, two sets of targets",
            withServices("{\"id\": \"S\", \"sla\": \"tencent-trtc\", \"start\": \"2019-03-01\", "
                         "\"months\": 1},\n"
                         "{\"id\": \"S\", \"targets\": [\"x\"], \"sla\": \"tencent-trtc\", \"start\": "
                         "\"2020-03-31\"}"),
            ErrorCode::AccountDifferentSla, "services[1].targets", 4, 24);
        row("one id, two agreements",
            withServices(
                "{\"id\": \"S\", \"sla\": \"tencent-trtc\", \"start\": \"2019-03-01\", \"months\": 1},\n"
                "{\"id\": \"S\", \"sla\": \"other-sla\", \"start\": \"2020-03-31\"}"),
            ErrorCode::AccountDifferentSla, "services[1].sla", 4, 20);
        row("bad clock", with("\"clock\": \"8\""), ErrorCode::AccountBadValue, "clock", 4, 10);
        row("bad currency", with("\"customer\": {\"currency\": \"yuan\"}"), ErrorCode::AccountBadValue,
            "customer.currency", 4, 26);
        row("contracting from nowhere", with("\"customer\": {\"contracting\": \"moon\"}"),
            ErrorCode::AccountBadValue, "customer.contracting", 4, 29);
        row("amount as a number", fee("\"cash\": 10.5"), ErrorCode::AccountWrongType, "fees[0].cash", 5, 9);
        row("amount with a separator", fee("\"cash\": \"10,000.00\""), ErrorCode::AccountBadAmount,
            "fees[0].cash", 5, 9);
        row("amount with nine decimals", fee("\"cash\": \"0.123456789\""), ErrorCode::AccountBadAmount,
            "fees[0].cash", 5, 9);
        row("amount with an exponent", fee("\"cash\": \"1e3\""), ErrorCode::AccountBadAmount, "fees[0].cash",
            5, 9);
        row("amount empty", fee("\"cash\": \"\""), ErrorCode::AccountBadAmount, "fees[0].cash", 5, 9);
        row("negative cash", fee("\"cash\": \"-0.01\""), ErrorCode::AccountNegativeAmount, "fees[0].cash", 5,
            9);
        row("negative discount", fee("\"gross\": \"5\", \"discount\": \"-1\""),
            ErrorCode::AccountNegativeAmount, "fees[0].discount", 5, 27);
        row("cash disagrees",
            fee("\"gross\": \"9\", \"discount\": \"1\", \"voucher\": \"1\", \"promotional_credit\": \"1\", "
                "\"other\": \"1\", \"cash\": \"5.01\""),
            ErrorCode::AccountCashDisagrees, "fees[0].cash", 5, 97);
        row("neither cash nor gross", fee("\"discount\": \"1\""), ErrorCode::AccountFeeIncomplete, "fees[0]",
            4, 10);
        row("fee of an unknown service",
            with("\"fees\": [{\"service\": \"T\", \"month\": \"2019-03\", \"cash\": \"1\"}]"),
            ErrorCode::AccountUnknownService, "fees[0].service", 4, 22);
        row("month 13", with("\"fees\": [{\"service\": \"S\", \"month\": \"2019-13\", \"cash\": \"1\"}]"),
            ErrorCode::AccountBadValue, "fees[0].month", 4, 36);
        row("month start in another month",
            with("\"fees\": [{\"service\": \"S\", \"month\": \"2019-03\", \"start\": \"2019-04-01\", "
                 "\"cash\": \"1\"}]"),
            ErrorCode::AccountBadValue, "fees[0].start", 4, 56);
        row("exclusion ends when it starts",
            with("\"exclusions\": [{\"service\": \"S\", \"start\": \"2019-03-20T02:00\",\n\"end\": "
                 "\"2019-03-20T02:00\", \"clause\": \"4.6\"}]"),
            ErrorCode::AccountEndBeforeStart, "exclusions[0].end", 5, 8);
        row("exclusion of an unknown service",
            with("\"exclusions\": [{\"service\": \"T\", \"start\": \"2019-03-20T02:00\", \"end\": "
                 "\"2019-03-20T03:00\", \"clause\": \"4.6\"}]"),
            ErrorCode::AccountUnknownService, "exclusions[0].service", 4, 28);
        row("clause missing", exclusion("\"note\": \"\""), ErrorCode::AccountMissing, "exclusions[0].clause",
            4, 16);
        row("unknown clause", exclusion("\"clause\": \"4.99\""), ErrorCode::AccountUnknownClause,
            "exclusions[0].clause", 5, 11);
        row("another agreement's clause under 4.10", exclusion("\"clause\": \"4.10 CSA-zh 10.1\""),
            ErrorCode::AccountUnknownClause, "exclusions[0].clause", 5, 11);
        row("unknown kind", exclusion("\"clause\": \"4.10\", \"kind\": \"party\""),
            ErrorCode::AccountBadValue, "exclusions[0].kind", 5, 27);
        row("unknown standing", exclusion("\"clause\": \"4.6\", \"standing\": \"maybe\", \"reason\": \"x\""),
            ErrorCode::AccountBadValue, "exclusions[0].standing", 5, 30);
        row("standing without a reason", exclusion("\"clause\": \"4.6\", \"standing\": \"accepted\""),
            ErrorCode::AccountReasonMissing, "exclusions[0].reason", 4, 16);
        row("standing with a blank reason",
            exclusion("\"clause\": \"4.6\", \"standing\": \"accepted\", \"reason\": \" \""),
            ErrorCode::AccountReasonMissing, "exclusions[0].reason", 5, 52);
        row("announced end before its start",
            exclusion("\"clause\": \"4.10\", \"announced\": {\"start\": \"2019-03-20T02:00\", \"end\": "
                      "\"2019-03-20T01:00\"}"),
            ErrorCode::AccountEndBeforeStart, "exclusions[0].announced.end", 5, 69);
        row("announced without an end",
            exclusion("\"clause\": \"4.10\", \"announced\": {\"start\": \"2019-03-20T02:00\"}"),
            ErrorCode::AccountMissing, "exclusions[0].announced.end", 5, 32);
        row("unknown notice", exclusion("\"clause\": \"4.10\", \"notice_id\": \"N-9\""),
            ErrorCode::AccountUnknownNotice, "exclusions[0].notice_id", 5, 32);
        row("24 o'clock", exclusion("\"clause\": \"4.10\", \"notice\": \"2019-03-20T24:00\""),
            ErrorCode::AccountBadValue, "exclusions[0].notice", 5, 29);
        row("invoice of an unknown service",
            with("\"invoices\": [{\"id\": \"I\", \"service\": \"T\", \"amount\": \"1\"}]"),
            ErrorCode::AccountUnknownService, "invoices[0].service", 4, 37);
        row("negative payment",
            with("\"invoices\": [{\"id\": \"I\", \"amount\": \"1\", \"payments\": [{\"date\": "
                 "\"2019-03-01\", \"amount\": \"-1\"}]}]"),
            ErrorCode::AccountNegativeAmount, "invoices[0].payments[0].amount", 4, 87);
        row("notice by pigeon",
            with("\"notices\": [{\"id\": \"N\", \"channel\": \"pigeon\", \"sent\": \"2019-03-01T00:00\"}]"),
            ErrorCode::AccountBadValue, "notices[0].channel", 4, 36);
        row("two notices of one id",
            with("\"notices\": [{\"id\": \"N\", \"channel\": \"hand\", \"sent\": "
                 "\"2019-03-01T00:00\"},\n{\"id\": \"N\", \"channel\": \"hand\", \"sent\": "
                 "\"2019-03-01T00:00\"}]"),
            ErrorCode::AccountBadValue, "notices[1].id", 5, 8);
        row("claim of an unknown service",
            with("\"claims\": [{\"service\": \"T\", \"month\": \"2019-03\", \"filed\": \"2019-04-20\", "
                 "\"ticket\": \"1\"}]"),
            ErrorCode::AccountUnknownService, "claims[0].service", 4, 24);
        row("claim by no channel",
            with("\"claims\": [{\"service\": \"S\", \"month\": \"2019-03\", \"filed\": \"2019-04-20\"}]"),
            ErrorCode::AccountMissing, "claims[0].channel", 4, 12);
    }
    void rejected()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, code);
        QFETCH(QString, path);
        QFETCH(int, line);
        QFETCH(int, column);
        const auto read = parseAccount(json, "a.json", kKnown);
        QVERIFY(!read.ok());
        QCOMPARE(int(read.error().code), code);
        if (!path.isEmpty())
            QCOMPARE(QString::fromStdString(read.error().details.front()), path);
        QCOMPARE(read.error().where.file, std::string("a.json"));
        QCOMPARE(read.error().where.line, std::int64_t(line));
        QCOMPARE(read.error().where.column, std::int64_t(column));
    }

    void files_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("code");
        QTest::newRow("missing") << QStringLiteral(TEST_DATA "/account/none.json")
                                 << int(ErrorCode::FileMissing);
        QTest::newRow("a folder") << QStringLiteral(TEST_DATA "/account") << int(ErrorCode::FileIsDirectory);
    }
    void files()
    {
        QFETCH(QString, path);
        QFETCH(int, code);
        const auto read = readAccount(path, kKnown);
        QVERIFY(!read.ok());
        QCOMPARE(int(read.error().code), code);
        QCOMPARE(read.error().where.file, path.toStdString());
    }

    void reasonIsAToken()
    {
        const auto read = parseAccount("{\"format\" 1}", "a.json", kKnown);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, ErrorCode::AccountSyntax);
        QCOMPARE(read.error().details, std::vector<std::string>{"json:missing-name-separator"});
    }

    void unreadable()
    {
        if (geteuid() == 0)
            QSKIP("root may read everything");
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(file.setPermissions({}));
        const auto read = readAccount(file.fileName(), kKnown);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, ErrorCode::FileUnreadable);
    }

    void tooLarge()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(64 * 1024 * 1024 + 1));
        file.close();
        const auto read = readAccount(file.fileName(), kKnown);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, ErrorCode::AccountNotAnAccount);
    }
};

QTEST_GUILESS_MAIN(tst_AccountFaults)
#include "tst_accountfaults.moc"
