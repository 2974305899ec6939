// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/clausesmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace clausemeter;
using items::ClausesModel;

namespace {

std::vector<contract::Clause> someClauses()
{
    // A preamble, 1 with 1.1 and 1.2, of which 1.2 has (1), and 2.
    std::vector<contract::Clause> clauses(6);
    const auto set = [&clauses](std::size_t i, const char* number, const char* title, int parent) {
        clauses[i].number = QString::fromLatin1(number);
        clauses[i].title = QString::fromLatin1(title);
        clauses[i].parent = parent;
    };
    set(0, "", "", -1);
    set(1, "1", "Hire", -1);
    set(2, "1.1", "", 1);
    set(3, "1.2", "Repairs", 1);
    set(4, "1.2(1)", "", 3);
    set(5, "2", "Payment", -1);
    return clauses;
}

} // namespace

class TestClausesModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tree()
    {
        ClausesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setClauses(someClauses());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.rowCount(model.indexOf(1)), 2);
        QCOMPARE(model.rowCount(model.indexOf(2)), 0);
        for (int clause = 0; clause < 6; ++clause) {
            QCOMPARE(ClausesModel::clauseOf(model.indexOf(clause)), clause);
            QCOMPARE(ClausesModel::clauseOf(model.indexOf(clause).parent()),
                     someClauses()[std::size_t(clause)].parent);
        }
        QCOMPARE(model.indexOf(5).row(), 2);
        QVERIFY(!model.indexOf(-1).isValid());
        QVERIFY(!model.indexOf(6).isValid());
        model.setClauses({});
        QCOMPARE(model.rowCount(), 0);
    }

    void names()
    {
        ClausesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setClauses(someClauses());
        model.setNames([](int clause) { return QStringLiteral("name of %1").arg(clause); });
        QCOMPARE(model.indexOf(0).data().toString(), QStringLiteral("name of 0"));
        QCOMPARE(model.indexOf(1).data().toString(), QStringLiteral("1 Hire")); // its own title
        QCOMPARE(model.indexOf(4).data().toString(), QStringLiteral("1.2(1) name of 4"));
        QCOMPARE(model.indexOf(4).data(ClausesModel::NumberRole).toString(), QStringLiteral("1.2(1)"));
    }

    void marks()
    {
        ClausesModel model;
        model.setClauses(someClauses());
        model.setMarked({false, true}, QStringLiteral("differs"));
        QVERIFY(model.indexOf(1).data(ClausesModel::MarkedRole).toBool());
        QVERIFY(!model.indexOf(0).data(ClausesModel::MarkedRole).toBool());
        QVERIFY(!model.indexOf(5).data(ClausesModel::MarkedRole).toBool()); // said nothing of
        QCOMPARE(model.indexOf(1).data(Qt::AccessibleDescriptionRole).toString(), QStringLiteral("differs"));
        QVERIFY(model.indexOf(0).data(Qt::AccessibleDescriptionRole).toString().isEmpty());
        model.setClauses(someClauses());
        QVERIFY(!model.indexOf(1).data(ClausesModel::MarkedRole).toBool());
    }
};

QTEST_GUILESS_MAIN(TestClausesModel)
#include "tst_clausesmodel.moc"
