// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/columns.h"

#include <QTest>

using namespace clausemeter;
using namespace clausemeter::logs;

namespace {

std::vector<std::string> split(const char* header)
{
    std::vector<std::string> names;
    for (const QByteArray& name : QByteArray(header).split(','))
        names.push_back(name.toStdString());
    return names;
}

} // namespace

Q_DECLARE_METATYPE(clausemeter::logs::LogKind)
Q_DECLARE_METATYPE(clausemeter::ErrorCode)

class TestColumns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<LogKind>("kind");
        QTest::addColumn<QByteArray>("roles"); // by column: one letter a role, '.' for none
        const auto row = [](const char* name, const char* header, LogKind kind, const char* roles) {
            QTest::newRow(name) << QByteArray(header) << kind << QByteArray(roles);
        };
        row("request", "time,room,result,error_code,sdk_app_id,event", LogKind::RequestCsv, "T.RCSE");
        row("case, spaces and underscores", "Request_Time,TIME STAMP,Is,R E S U L T", LogKind::RequestCsv,
            ".T.R");
        row("Chinese", "请求时间,是否成功,错误码,应用ID,事件", LogKind::RequestCsv, "TRCSE");
        row("success alone is a result", "ts,success", LogKind::RequestCsv, "TR");
        row("success with total is a count", "ts,success,total", LogKind::IntervalCsv, "Tsn");
        row("success with failed is a count", "ts,success,failed", LogKind::IntervalCsv, "Tsf");
        row("a clear result beside outcomes", "ts,success,failed,result", LogKind::RequestCsv, "T..R");
        row("rate", "slot,rate", LogKind::IntervalCsv, "T%");
        row("success beside a rate", "slot,success,rate", LogKind::IntervalCsv, "T.%");
        row("a result beside a rate", "slot,result,rate", LogKind::RequestCsv, "TR.");
        row("total without successes, but a result", "time,total,status", LogKind::RequestCsv, "T.R");
        row("the first alias wins, not the first column", "timestamp,status,result,time", LogKind::RequestCsv,
            "..RT");
        row("yuan is ignored", "time,result(元)", LogKind::RequestCsv, "TR");
        row("region", "time,result,Region", LogKind::RequestCsv, "TRG");
        row("region of intervals", "time,total,success,地域", LogKind::IntervalCsv, "TnsG");
        row("region twice is left out", "time,region,result,region", LogKind::RequestCsv, "T.R.");
        row("the same name twice where it is not used", "time,x,x,result", LogKind::RequestCsv, "T..R");
    }

    void kinds()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, roles);
        const auto map = mapColumns(split(header.constData()), {}, {});
        QVERIFY(map.ok());
        QTEST(map->kind, "kind");
        QByteArray found;
        for (const Column& column : map->columns)
            found += column.role ? "TRCSnsf%EG"[int(*column.role)] : '.';
        QCOMPARE(found, roles);
    }

    void errors_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("nothing known") << QByteArray("a,b") << ErrorCode::LogUnknownFormat;
        QTest::newRow("no time") << QByteArray("a,result") << ErrorCode::LogNoTimeColumn;
        QTest::newRow("no time, counts") << QByteArray("total,success") << ErrorCode::LogNoTimeColumn;
        QTest::newRow("no result") << QByteArray("time,room") << ErrorCode::LogNoResultColumn;
        QTest::newRow("no counts") << QByteArray("time,total") << ErrorCode::LogNoCountColumns;
        QTest::newRow("time twice") << QByteArray("time,Time,result") << ErrorCode::LogColumnTwice;
        QTest::newRow("result twice") << QByteArray("time,result,result") << ErrorCode::LogColumnTwice;
    }

    void errors()
    {
        QFETCH(QByteArray, header);
        const auto map = mapColumns(split(header.constData()), {}, {"f.csv", 1});
        QVERIFY(!map.ok());
        QTEST(map.error().code, "code");
        QCOMPARE(map.error().where, (Where{"f.csv", 1}));
    }

    void theUserWins()
    {
        ReadOptions options;
        options.mapping.roles = {{"when", Role::Time}, {"done", Role::Result}};
        const auto map = mapColumns(split("time,when,done,total,success"), options, {});
        QCOMPARE(map->kind, LogKind::RequestCsv);
        QCOMPARE(*map->of(Role::Time), std::size_t(1));
        QCOMPARE(*map->of(Role::Result), std::size_t(2));
        ReadOptions kind;
        kind.mapping.kind = LogKind::RequestCsv;
        QCOMPARE(*mapColumns(split("time,total,success"), kind, {})->of(Role::Result), std::size_t(2));
        kind.mapping.kind = LogKind::IntervalCsv;
        QCOMPARE(mapColumns(split("time,result"), kind, {}).error().code, ErrorCode::LogNoCountColumns);
        QCOMPARE(*mapColumns(split("time,result,rate"), kind, {})->of(Role::Rate), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestColumns)
#include "tst_columns.moc"
