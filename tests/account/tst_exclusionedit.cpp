// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/exclusionedit.h"

#include <QTest>

using namespace clausemeter;
using namespace clausemeter::account;

namespace {

Exclusion exclusion(std::int64_t from, std::int64_t until)
{
    Exclusion e;
    e.clause = "4.10";
    e.time = {{from}, {until}};
    return e;
}

} // namespace

class TestExclusionEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void faults_data();
    void faults();
    void oneIsChangedAllElseStays();
};

void TestExclusionEdit::faults_data()
{
    QTest::addColumn<Exclusion>("entered");
    QTest::addColumn<std::vector<ExclusionFault>>("expected");
    using F = ExclusionFault;
    QTest::newRow("a millisecond") << exclusion(0, 1) << std::vector<F>{};
    QTest::newRow("no time") << exclusion(5, 5) << std::vector{F::EndNotAfterStart};
    QTest::newRow("backwards") << exclusion(5, 4) << std::vector{F::EndNotAfterStart};
    Exclusion e = exclusion(0, 10);
    e.announced = TimeRange{{3}, {3}};
    QTest::newRow("announced for no time") << e << std::vector{F::AnnouncedEndNotAfterStart};
    e = exclusion(0, 10);
    e.standing = Standing::Accepted;
    QTest::newRow("set by a person without reason") << e << std::vector{F::ReasonMissing};
    e.reason = " \t\n";
    QTest::newRow("blank reason") << e << std::vector{F::ReasonMissing};
    e.reason = "x";
    QTest::newRow("with reason") << e << std::vector<F>{};
}

void TestExclusionEdit::faults()
{
    QFETCH(Exclusion, entered);
    QFETCH(std::vector<ExclusionFault>, expected);
    QCOMPARE(faultsOf(entered), expected);
}

void TestExclusionEdit::oneIsChangedAllElseStays()
{
    Account before;
    before.customer.id = "C";
    before.exclusions = {exclusion(0, 1), exclusion(1, 2), exclusion(2, 3)};
    Account changed = withExclusion(before, 1, exclusion(7, 8));
    QCOMPARE(changed.exclusions, (std::vector{exclusion(0, 1), exclusion(7, 8), exclusion(2, 3)}));
    changed.exclusions = before.exclusions;
    QCOMPARE(changed, before);
    QCOMPARE(withExclusion(before, std::nullopt, exclusion(7, 8)).exclusions,
             (std::vector{exclusion(0, 1), exclusion(1, 2), exclusion(2, 3), exclusion(7, 8)}));
    QCOMPARE(withoutExclusion(before, 0).exclusions, (std::vector{exclusion(1, 2), exclusion(2, 3)}));
    QCOMPARE(withoutExclusion(before, 2).exclusions, (std::vector{exclusion(0, 1), exclusion(1, 2)}));
}

QTEST_GUILESS_MAIN(TestExclusionEdit)
#include "tst_exclusionedit.moc"
