// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/print/lines.h"

#include <QtTest>

using namespace clausemeter;
using print::Face;

class TestLines : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void breaks_data();
    void breaks();
    void linesFit();
    void elided();
    void printable_data();
    void printable();

private:
    print::Typeface m_typeface;
};

void TestLines::breaks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("widest"); // the line is as wide as this
    QTest::addColumn<QStringList>("expected");
    const auto s = [](const char* text) { return QString::fromUtf8(text); };
    QTest::addRow("empty") << QString() << s("wide") << QStringList{QString()};
    QTest::addRow("fits") << s("one two") << s("one two") << QStringList{s("one two")};
    QTest::addRow("between words") << s("one two three") << s("one two")
                                   << QStringList{s("one two"), s("three")};
    QTest::addRow("line feed") << s("one\ntwo") << s("one two") << QStringList{s("one"), s("two")};
    QTest::addRow("within a long word") << s("abcdefgh") << s("abcd") << QStringList{s("abcd"), s("efgh")};
    QTest::addRow("Chinese") << s("服务可用性报告") << s("服务可用")
                             << QStringList{s("服务可用"), s("性报告")};
    QTest::addRow("no stop at the beginning")
        << s("服务可用。报告") << s("服务可用") << QStringList{s("服务可"), s("用。报告")};
    QTest::addRow("a number keeps its unit")
        << s("downtime of 30 min") << s("downtime of 30") << QStringList{s("downtime of"), s("30 min")};
    QTest::addRow("a currency keeps its amount")
        << s("voucher of CNY 10.00") << s("voucher of CNY") << QStringList{s("voucher of"), s("CNY 10.00")};
}

void TestLines::breaks()
{
    QFETCH(QString, text);
    QFETCH(QString, widest);
    QFETCH(QStringList, expected);
    const double width = m_typeface.width(widest, Face::Regular, 10) + 0.1;
    QCOMPARE(print::breakLines(m_typeface, text, Face::Regular, 10, width), expected);
}

void TestLines::linesFit()
{
    const QString text = QStringLiteral(
        "SHA-256 9f86d081884c7d659a2feaa0c55ad015 服务可用性（TRTC）服务等级协议 3.2(1)，2019-03-31 + 60 "
        "个自然日 = 2019-05-30; the quick brown fox");
    for (double width = 12; width < 400; width += 7.3) {
        const QStringList lines = print::breakLines(m_typeface, text, Face::Regular, 9, width);
        for (const QString& line : lines)
            QVERIFY2(m_typeface.width(line, Face::Regular, 9) <= width || line.size() == 1, qPrintable(line));
        QString all = lines.join(QString());
        QString whole = text;
        QCOMPARE(all.remove(u' '), whole.remove(u' '));
    }
}

void TestLines::elided()
{
    const QString name = QStringLiteral("A long name");
    const double width = m_typeface.width(name, Face::Bold, 10);
    QCOMPARE(print::elided(m_typeface, name, Face::Bold, 10, width), name);
    const QString cut = print::elided(m_typeface, name, Face::Bold, 10, width - 1);
    QVERIFY(cut.endsWith(QStringLiteral("…")));
    QVERIFY(m_typeface.width(cut, Face::Bold, 10) <= width - 1);
}

void TestLines::printable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addRow("plain") << QStringLiteral("示例 %1 <b>") << QStringLiteral("示例 %1 <b>");
    QTest::addRow("tab and bell") << QStringLiteral("a\tb\a") << QStringLiteral("a b ");
    QTest::addRow("line feed stays") << QStringLiteral("a\nb") << QStringLiteral("a\nb");
    QTest::addRow("right-to-left override") << QStringLiteral("a\u202Egnp.exe") << QStringLiteral("agnp.exe");
    QTest::addRow("composed") << QStringLiteral("e\u0301") << QStringLiteral("\u00E9");
    QTest::addRow("beyond the basic plane") << QStringLiteral("𠮷") << QStringLiteral("𠮷");
}

void TestLines::printable()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(print::printable(text), expected);
}

QTEST_MAIN(TestLines)
#include "tst_lines.moc"
