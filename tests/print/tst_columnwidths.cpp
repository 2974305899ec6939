// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/print/columnwidths.h"

#include <QTest>
#include <numeric>
#include <random>

using clausemeter::print::columnWidths;

class TestColumnWidths : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shares_data()
    {
        using Widths = std::vector<double>;
        QTest::addColumn<Widths>("natural");
        QTest::addColumn<Widths>("least");
        QTest::addColumn<double>("room");
        QTest::addColumn<Widths>("expected");
        QTest::newRow("enough for all") << Widths{10, 20} << Widths{5, 5} << 40.0 << Widths{15, 25};
        QTest::newRow("just enough") << Widths{10, 20} << Widths{5, 5} << 30.0 << Widths{10, 20};
        QTest::newRow("a text gives way to short columns")
            << Widths{60, 1000, 70} << Widths{20, 50, 20} << 500.0 << Widths{60, 370, 70};
        QTest::newRow("two texts share what is left")
            << Widths{60, 1000, 1000} << Widths{20, 50, 50} << 460.0 << Widths{60, 200, 200};
        QTest::newRow("short only once others are served")
            << Widths{10, 10, 10, 120, 1000} << Widths{5, 5, 5, 5, 5} << 500.0
            << Widths{10, 10, 10, 120, 350};
        QTest::newRow("not at the cost of another's least")
            << Widths{60, 1000} << Widths{20, 150} << 200.0
            << Widths{20.0 + 40.0 * 30 / 890, 150 + 850.0 * 30 / 890};
        QTest::newRow("not even the least") << Widths{60, 1000} << Widths{50, 150} << 100.0 << Widths{25, 75};
        QTest::newRow("one") << Widths{60} << Widths{50} << 30.0 << Widths{30};
    }
    void shares()
    {
        QFETCH(std::vector<double>, natural);
        QFETCH(std::vector<double>, least);
        QFETCH(double, room);
        QFETCH(std::vector<double>, expected);
        const auto widths = columnWidths(natural, least, room);
        QCOMPARE(widths.size(), expected.size());
        for (std::size_t i = 0; i < widths.size(); ++i)
            QVERIFY2(std::abs(widths[i] - expected[i]) < 1e-9, qPrintable(QString::number(widths[i])));
    }

    void givesAwayAllOfIt()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 20'000; ++round) {
            std::vector<double> natural(1 + random() % 9), least(natural.size());
            for (std::size_t i = 0; i < natural.size(); ++i) {
                least[i] = 1 + double(random() % 100);
                natural[i] = least[i] + (random() % 3 ? double(random() % 40) : double(random() % 2000));
            }
            const double room = 50 + double(random() % 900);
            const auto widths = columnWidths(natural, least, room);
            const double all = std::accumulate(widths.begin(), widths.end(), 0.0);
            QVERIFY(std::abs(all - room) < 1e-6);
            const bool enough = std::accumulate(least.begin(), least.end(), 0.0) <= room;
            for (std::size_t i = 0; i < widths.size(); ++i)
                QVERIFY(widths[i] > 0 && (!enough || widths[i] > least[i] - 1e-6));
        }
    }
};

QTEST_APPLESS_MAIN(TestColumnWidths)
#include "tst_columnwidths.moc"
