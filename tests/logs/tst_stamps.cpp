// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/timestamp.h"

#include <QTest>

using namespace clausemeter;
using namespace clausemeter::logs;

class TestStamps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void good_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("instant"); // as toIso says it in +08:00
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<bool>("offset");
        const auto row = [](const char* name, const char* text, const char* instant, const char* form,
                            bool offset) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(instant) << QByteArray(form) << offset;
        };
        const char* march = "2019-03-20T10:05:07+08:00";
        const char* marchMs = "2019-03-20T10:05:07.123+08:00";
        row("own offset", "2019-03-20T10:05:07+08:00", march, "iso", true);
        row("other offset", "2019-03-19T21:35:07-04:30", march, "iso", true);
        row("offset without colon", "2019-03-20T10:05:07+0800", march, "iso", true);
        row("offset of hours", "2019-03-20T10:05:07+08", march, "iso", true);
        row("offset after a space", "2019-03-20 10:05:07 +0800", march, "iso", true);
        row("Z", "2019-03-20T02:05:07Z", march, "iso", true);
        row("no offset: the SLA clock", "2019-03-20T10:05:07", march, "iso", false);
        row("space", "2019-03-20 10:05:07", march, "iso", false);
        row("slashes", "2019/03/20 10:05:07", march, "iso", false);
        row("spreadsheet", "2019/3/20 10:05", "2019-03-20T10:05:00+08:00", "iso", false);
        row("no seconds", "2019-03-20T10:05+08:00", "2019-03-20T10:05:00+08:00", "iso", true);
        row("milliseconds", "2019-03-20T10:05:07.123+08:00", marchMs, "iso", true);
        row("comma", "2019-03-20T10:05:07,123+08:00", marchMs, "iso", true);
        row("microseconds", "2019-03-20T10:05:07.123999", marchMs, "iso", false);
        row("nanoseconds, cut off", "2019-03-20T10:05:07.123999999Z", "2019-03-20T18:05:07.123+08:00", "iso",
            true);
        row("one decimal", "2019-03-20T10:05:07.1", "2019-03-20T10:05:07.100+08:00", "iso", false);
        row("leap day", "2024-02-29T00:00:00", "2024-02-29T00:00:00+08:00", "iso", false);
        row("first year", "1970-01-01T08:00:00", "1970-01-01T08:00:00+08:00", "iso", false);
        row("last year", "2100-12-31T23:59:59.999", "2100-12-31T23:59:59.999+08:00", "iso", false);
        row("epoch seconds", "1553047507", march, "epoch-s", true);
        row("epoch seconds with decimals", "1553047507.123", marchMs, "epoch-s", true);
        row("epoch milliseconds", "1553047507123", marchMs, "epoch-ms", true);
        row("epoch microseconds", "1553047507123999", marchMs, "epoch-us", true);
        row("epoch nanoseconds", "1553047507123999999", marchMs, "epoch-ns", true);
        row("epoch 0", "0", "1970-01-01T08:00:00+08:00", "epoch-s", true);
    }

    void good()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, instant);
        QFETCH(QByteArray, form);
        QFETCH(bool, offset);
        const auto stamp = parseStamp(text.toStdString(), SlaClock());
        QVERIFY(stamp.has_value());
        QCOMPARE(toIso(stamp->time, SlaClock()), instant.toStdString());
        QCOMPARE(std::string(nameOf(stamp->form)), form.toStdString());
        QCOMPARE(stamp->hasOffset, offset);
    }

    void bad_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"",
                                 "x",
                                 "2019-13-01T00:00:00",
                                 "2019-00-01T00:00:00",
                                 "2019-02-29T00:00:00",
                                 "2100-02-29T00:00:00",
                                 "2019-03-32T00:00:00",
                                 "2019-03-00T00:00:00",
                                 "2019-03-20T24:00:00",
                                 "2019-03-20T10:60:00",
                                 "2019-03-20T10:05:60",
                                 "2019-03-20",
                                 "2019-03-20T",
                                 "2019-03-20T10",
                                 "2019-03-20T10:05:",
                                 "2019-03-20T10:05:07.",
                                 "2019-03-20T10:05:07.1234567890",
                                 "2019-03-20T10:05:07+",
                                 "2019-03-20T10:05:07+8",
                                 "2019-03-20T10:05:07+15:00",
                                 "2019-03-20T10:05:07+08:60",
                                 "2019-03-20T10:05:07+08:00x",
                                 "2019-03/20 10:05",
                                 "2019-03-20T10:05:07 CST",
                                 "19-03-20T10:05:07",
                                 "1969-12-31T23:59:59",
                                 "2101-01-01T00:00:00",
                                 "-1",
                                 "+1553047507",
                                 "4133980800",
                                 "1553047507123.5",
                                 "15530475071239999999",
                                 "20190320100507",
                                 "0x10",
                                 "1553047507.",
                                 "1553047507.12345678901",
                                 "\xEF\xBC\x92\xEF\xBC\x90\xEF\xBC\x91\xEF\xBC\x99"})
            QTest::newRow(*text ? text : "empty") << QByteArray(text);
        QTest::newRow("NUL") << QByteArray("2019-03-20T10:05:0\0", 19);
    }

    void bad()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseStamp(text.toStdString(), SlaClock()).has_value());
    }

    void accessLogForm()
    {
        const auto stamp = parseAccessStamp("17/May/2015:10:05:03 +0000", SlaClock());
        QCOMPARE(toIso(stamp->time, SlaClock()), std::string("2015-05-17T18:05:03+08:00"));
        QCOMPARE(stamp->form, StampForm::AccessLog);
        QVERIFY(stamp->hasOffset);
        for (const char* bad :
             {"32/May/2015:10:05:03 +0000", "17/Mai/2015:10:05:03 +0000", "17/May/2015:24:05:03 +0000",
              "17/May/2015:10:05:03 +00000", "17/May/2015 10:05:03 +0000", "17/May/2015:10:05:03"})
            QVERIFY2(!parseAccessStamp(bad, SlaClock()), bad);
    }
};

QTEST_GUILESS_MAIN(TestStamps)
#include "tst_stamps.moc"
