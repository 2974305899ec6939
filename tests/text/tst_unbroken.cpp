// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/text/unbroken.h"

#include <QTest>

using namespace clausemeter;

class TestUnbroken : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // ~ stands for a space at which no line may end.
    void keepsTogether_data()
    {
        QTest::addColumn<QString>("marked");
        const auto row = [](const char* name, const char* marked) {
            QTest::newRow(name) << QString::fromUtf8(marked);
        };
        row("empty", "");
        row("currency before its amount", "Voucher 10~% = CNY~15,819.20");
        row("currency after its amount", "代金券 10~% = 15,819.20~元。");
        row("another currency", "USD~1.00");
        row("percent at the end", "below 99.9~%");
        row("minutes before a comma", "30~min, 5~min.");
        row("hours and minutes", "lasts 1~h 05~min in all");
        row("Chinese unit", "剩余 30~天");
        row("days", "30~days left");
        row("long word is no unit", "2 windows together");
        row("word before a number", "Clause 3.1, then 4");
        row("four capitals are no currency", "TRTC 1400000001");
        row("small letters are no currency", "and 5");
        row("date and time", "on 2019-03-20 10:00");
        row("dash between times", "10:00 – 10:30");
        row("space at both ends", " 5 ");
        row("currency alone", "CNY ");
    }
    void keepsTogether()
    {
        QFETCH(QString, marked);
        QString plain = marked;
        plain.replace(u'~', u' ');
        QString expected = marked;
        expected.replace(u'~', QChar::Nbsp);
        QCOMPARE(text::unbroken(plain), expected);
        QCOMPARE(text::unbroken(expected), expected);
    }
};

QTEST_GUILESS_MAIN(TestUnbroken)
#include "tst_unbroken.moc"
