// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/decimal.h"
#include "model/base/money.h"

#include <QTest>

using namespace clausemeter;

class TestDecimal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // empty: refused
        const auto row = [](const char* name, const char* text, const char* expected) {
            QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(expected);
        };
        row("whole", "98", "98");
        row("fraction", "98.50", "98.5");
        row("negative", "-3.25", "-3.25");
        row("plus", "+1", "1");
        row("eighteen decimals", "0.123456789012345678", "0.123456789012345678");
        row("cut after eighteen, never up", "98.9999999999999999999", "98.999999999999999999");
        row("eighteen digits before the point", "999999999999999999", "999999999999999999");
        row("nineteen digits", "1000000000000000000", "");
        row("empty", "", "");
        row("sign alone", "-", "");
        row("point alone", ".", "");
        row("no digit before the point", ".5", "");
        row("no digit after the point", "5.", "");
        row("exponent", "1e3", "");
        row("space", " 1", "");
        row("two points", "1.2.3", "");
        row("NaN", "NaN", "");
    }
    void parses()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto value = Decimal::parse(text.toStdString());
        QCOMPARE(value ? QString::fromStdString(value->toString()) : QString(), expected);
    }

    void truncatesWhenShown()
    {
        QCOMPARE(Decimal::parse("99.99999")->toString(4), std::string("99.9999"));
        QCOMPARE(Decimal::parse("-99.99999")->toString(4), std::string("-99.9999"));
        QCOMPARE(Decimal::parse("-0.00001")->toString(4), std::string("0.0000"));
        QCOMPARE(Decimal::fromInteger(98).toString(4), std::string("98.0000"));
    }

    void multipliesWithoutOverflow_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<QString>("c");
        QTest::addColumn<QString>("expected");
        QTest::newRow("small") << "7"
                               << "3"
                               << "2"
                               << "10";
        QTest::newRow("product beyond 128 bits") << "999999999999999999"
                                                 << "999999999999999999"
                                                 << "999999999999999998"
                                                 << "1000000000000000000";
    }
    void multipliesWithoutOverflow()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(QString, c);
        QFETCH(QString, expected);
        const auto units = [](const QString& s) { return Int128(s.toLongLong()); };
        QCOMPARE(formatUnits(mulDivFloor(units(a), units(b), units(c)), 0, 0), expected.toStdString());
        // The same with factors that leave 128 bits: (a * 10^18) * (b * 10^18) / (c * 10^18) / 10^18.
        const Int128 wide =
            mulDivFloor(units(a) * Decimal::kOne, units(b) * Decimal::kOne, units(c) * Decimal::kOne);
        QVERIFY(wide / Decimal::kOne == units(expected));
    }

    void money_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("grouped");
        QTest::newRow("two decimals at least") << "1100"
                                               << "1100.00"
                                               << "1,100.00";
        QTest::newRow("one decimal") << "0.5"
                                     << "0.50"
                                     << "0.50";
        QTest::newRow("exact") << "1234567.12345678"
                               << "1234567.12345678"
                               << "1,234,567.12345678";
        QTest::newRow("negative") << "-1234.5"
                                  << "-1234.50"
                                  << "-1,234.50";
        QTest::newRow("negative below a thousand") << "-123.5"
                                                   << "-123.50"
                                                   << "-123.50";
        QTest::newRow("trailing zeros beyond 8") << "1.1000000000"
                                                 << "1.10"
                                                 << "1.10";
        QTest::newRow("nine decimals") << "1.123456789"
                                       << ""
                                       << "";
        QTest::newRow("sixteen digits") << "1000000000000000"
                                        << ""
                                        << "";
    }
    void money()
    {
        QFETCH(QString, text);
        QFETCH(QString, plain);
        QFETCH(QString, grouped);
        const auto value = Money::parse(text.toStdString());
        QCOMPARE(value ? QString::fromStdString(value->toString()) : QString(), plain);
        QCOMPARE(value ? QString::fromStdString(value->toGroupedString()) : QString(), grouped);
    }

    void percentIsRoundedHalfUpOnce_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("percent");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << "10000"
                               << "10"
                               << "1000.00";
        QTest::newRow("half goes up") << "0.05"
                                      << "10"
                                      << "0.01";
        QTest::newRow("just below half") << "0.04999999"
                                         << "10"
                                         << "0.00";
        QTest::newRow("eight decimals") << "1234.56789999"
                                        << "20"
                                        << "246.91";
        QTest::newRow("fraction of a percent") << "1000"
                                               << "12.5"
                                               << "125.00";
        QTest::newRow("largest") << "999999999999999.99999999"
                                 << "50"
                                 << "500000000000000.00";
        QTest::newRow("zero") << "0"
                              << "50"
                              << "0.00";
        QTest::newRow("negative") << "-5"
                                  << "50"
                                  << "0.00";
    }
    void percentIsRoundedHalfUpOnce()
    {
        QFETCH(QString, amount);
        QFETCH(QString, percent);
        QFETCH(QString, expected);
        const Money value = *Money::parse(amount.toStdString());
        QCOMPARE(value.percentRounded(*Decimal::parse(percent.toStdString())).toString(),
                 expected.toStdString());
    }
};

QTEST_GUILESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
