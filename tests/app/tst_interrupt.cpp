// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/interrupt.h"

#include <QtTest>
#include <csignal>

using namespace clausemeter;

class tst_Interrupt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signalAsksToStop_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("kill") << SIGTERM;
    }
    void signalAsksToStop()
    {
        QFETCH(int, number);
        Progress progress;
        const app::Interrupt interrupt(progress);
        QVERIFY(!progress.stopRequested());
        std::raise(number);
        QVERIFY(progress.stopRequested());
    }

    void afterwardsTheSignalEndsTheProgramAgain()
    {
        {
            Progress progress;
            const app::Interrupt interrupt(progress);
        }
        QVERIFY(std::signal(SIGINT, SIG_DFL) == SIG_DFL);
    }
};

QTEST_GUILESS_MAIN(tst_Interrupt)
#include "tst_interrupt.moc"
