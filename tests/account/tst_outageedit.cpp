// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/outageedit.h"

#include <QTest>

using namespace clausemeter;
using namespace clausemeter::account;
using namespace std::chrono_literals;

namespace {

Instant at(const char* text)
{
    return *parseInstant(text, SlaClock());
}

// "vm" in March and from May on, "other" always.
Account customer()
{
    Account account;
    account.services = {{"vm", "s", {}, Date(2024y / 3 / 1), Date(2024y / 3 / 31)},
                        {"other", "s", {}, Date(2020y / 1 / 1), {}},
                        {"vm", "s", {}, Date(2024y / 5 / 1), {}}};
    return account;
}

Outage outage(const char* from, const char* until)
{
    return {"vm", {at(from), at(until)}, {}, {}, {}};
}

} // namespace

class TestOutageEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void faults_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("until");
        QTest::addColumn<std::vector<OutageFault>>("expected");
        using F = OutageFault;
        const auto row = [](const char* name, const char* from, const char* until, std::vector<F> faults) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(until) << std::move(faults);
        };
        row("a second", "2024-03-05T10:00:00", "2024-03-05T10:00:01", {});
        row("no time", "2024-03-05T10:00", "2024-03-05T10:00", {F::EndNotAfterStart});
        row("backwards", "2024-03-05T10:00", "2024-03-05T09:00", {F::EndNotAfterStart});
        row("backwards and outside", "2023-03-05T10:00", "2023-03-05T09:00", {F::EndNotAfterStart});
        row("up to the first moment of a period", "2024-02-29T23:00", "2024-03-01T00:00",
            {F::OutsideService});
        row("into a period", "2024-02-29T23:00", "2024-03-01T00:00:01", {});
        row("out of a period", "2024-03-31T23:59", "2024-04-02T00:00", {});
        row("between two periods", "2024-04-01T00:00", "2024-05-01T00:00", {F::OutsideService});
        row("over the gap", "2024-03-31T23:59", "2024-05-01T00:01", {});
        row("where the service runs on", "2099-12-31T23:59", "2100-01-01T00:00", {});
    }
    void faults()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, until);
        QFETCH(std::vector<OutageFault>, expected);
        QCOMPARE(faultsOf(outage(from.constData(), until.constData()), customer()), expected);
    }

    void anotherServicesPeriodsAreNoHelp()
    {
        Account account = customer();
        Outage entered = outage("2024-04-05T10:00", "2024-04-05T11:00");
        QVERIFY(!touchesService(entered, account));
        entered.service = "other";
        QVERIFY(touchesService(entered, account));
        entered.service = "unknown";
        QVERIFY(!touchesService(entered, account));
    }

    void oneIsChangedAllElseStays()
    {
        const Account before = customer();
        const Outage first = outage("2024-03-05T10:00", "2024-03-05T11:00");
        const Outage second = outage("2024-03-06T10:00", "2024-03-06T11:00");
        const Account one = withOutage(before, {}, first);
        const Account two = withOutage(one, {}, second);
        QCOMPARE(two.outages, (std::vector{first, second}));
        Outage changed = first;
        changed.failedCalls = 7;
        const Account other = withOutage(two, 0, changed);
        QCOMPARE(other.outages, (std::vector{changed, second}));
        QCOMPARE(withOutage(other, 0, first), two);
        QCOMPARE(withoutOutage(two, 0).outages, std::vector{second});
        QCOMPARE(withoutOutage(withoutOutage(two, 1), 0), before);
    }
};

QTEST_GUILESS_MAIN(TestOutageEdit)
#include "tst_outageedit.moc"
