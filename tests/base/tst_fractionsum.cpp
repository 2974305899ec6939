// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/fractionsum.h"

#include <QtTest>
#include <numeric>
#include <random>

using namespace clausemeter;

class tst_FractionSum : public QObject {
    Q_OBJECT

private:
    static QString text(Int128 value) { return QString::fromStdString(formatUnits(value, 0, 0)); }

private Q_SLOTS:
    void nothingIsZero()
    {
        const FractionSum sum;
        QVERIFY(sum.scaledFloor(1000, 7) == 0);
        QVERIFY(sum.scaledCeil(1000, 7) == 0);
    }

    void thirdsAddUpToOne()
    {
        FractionSum sum;
        for (int i = 0; i < 3; ++i)
            sum.add(1, 3);
        QCOMPARE(text(sum.scaledFloor(1, 1)), QStringLiteral("1"));
        QCOMPARE(text(sum.scaledCeil(1, 1)), QStringLiteral("1"));
    }

    void unlikeDenominatorsAddUpToOne()
    {
        FractionSum sum; // 1/2 + 1/3 + 1/7 + 1/42
        for (const int whole : {2, 3, 7, 42})
            sum.add(1, whole);
        QCOMPARE(text(sum.scaledFloor(100 * Decimal::kOne, 1)), text(100 * Decimal::kOne));
        QCOMPARE(text(sum.scaledCeil(100 * Decimal::kOne, 1)), text(100 * Decimal::kOne));
    }

    void aHairBelowAndAbove()
    {
        const Int128 huge = Int128(1'000'000'000'000'000) * 100'000'000;
        FractionSum below; // 1/3 + 2/3 - 1/(3 huge)
        below.add(1, 3);
        below.add(2 * huge - 1, 3 * huge);
        QCOMPARE(text(below.scaledFloor(100 * Decimal::kOne, 1)), text(100 * Decimal::kOne - 1));
        QCOMPARE(text(below.scaledCeil(100 * Decimal::kOne, 1)), text(100 * Decimal::kOne));
        FractionSum above;
        above.add(1, 3);
        above.add(2 * huge + 1, 3 * huge);
        QCOMPARE(text(above.scaledFloor(100 * Decimal::kOne, 1)), text(100 * Decimal::kOne));
        QCOMPARE(text(above.scaledCeil(100 * Decimal::kOne, 1)), text(100 * Decimal::kOne + 1));
    }

    // Against one common denominator of 128 bits.
    void asOneFraction()
    {
        std::mt19937 random(4711);
        const std::vector<int> wholes{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 15, 16, 18, 20, 21, 24, 28, 30};
        Int128 common = 1;
        for (const int whole : wholes)
            common = std::lcm(std::int64_t(common), std::int64_t(whole));
        for (int round = 0; round < 2000; ++round) {
            FractionSum sum;
            Int128 parts = 0;
            for (int i = int(random() % 12); i >= 0; --i) {
                const int whole = wholes[random() % wholes.size()];
                const int part = int(random() % unsigned(whole + 1));
                sum.add(part, whole);
                parts += part * (common / whole);
            }
            const Int128 scale = Int128(random() % 3 == 0 ? common : 1 + random() % 1'000'000);
            const Int128 divisor = 1 + random() % 100;
            const Int128 below = common * divisor;
            QCOMPARE(text(sum.scaledFloor(scale, divisor)), text(parts * scale / below));
            QCOMPARE(text(sum.scaledCeil(scale, divisor)), text((parts * scale + below - 1) / below));
        }
    }

    // As many unlike denominators as a month has slots, adding up to a whole number: 1/(n (n + 1)) from 1 on
    // is 1 - 1/(last + 1).
    void aMonthOfUnlikeDenominators()
    {
        FractionSum sum;
        constexpr int kSlots = 8928;
        for (int n = 1; n < kSlots; ++n)
            sum.add(1, Int128(n) * (n + 1));
        sum.add(1, kSlots);
        QCOMPARE(text(sum.scaledFloor(100 * Decimal::kOne, 1)), text(100 * Decimal::kOne));
        QCOMPARE(text(sum.scaledCeil(100 * Decimal::kOne, 1)), text(100 * Decimal::kOne));
    }
};

QTEST_GUILESS_MAIN(tst_FractionSum)
#include "tst_fractionsum.moc"
