// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/clausename.h"

#include <QTest>

using namespace clausemeter::contract;

namespace {

// One clause over the whole text.
Contract clauseOf(const QString& text, const QString& label, const QString& title = {})
{
    Contract contract;
    contract.text.text = text;
    Clause clause;
    clause.label = label;
    clause.title = title;
    clause.own = {0, text.size()};
    contract.tree.clauses = {clause};
    return contract;
}

} // namespace

class tst_ClauseName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // A part without a number is no clause that is missing.
    void citations()
    {
        Contract contract = clauseOf(u"The parties of this agreement, and more"_qs, QString(), QString());
        contract.tree.clauses.push_back(contract.tree.clauses.front());
        contract.tree.clauses[1].number = u"2.1"_qs;
        QCOMPARE(citation(contract, {1}), u"2.1"_qs);
        QCOMPARE(citation(contract, {1, 0}), u"2.1, “The parties of…”"_qs);
        QCOMPARE(citation(contract, {}), QString());
    }

    void names_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("title") << u"2. Payment\nAt once."_qs << u"2."_qs << u"Payment"_qs << u"Payment"_qs;
        QTest::newRow("beginning") << u"2.1 Pay\n  at once."_qs << u"2.1"_qs << QString()
                                   << u"Pay at once."_qs;
        QTest::newRow("marks") << u"## （2） 付款"_qs << u"（2）"_qs << QString() << u"付款"_qs;
        QTest::newRow("no label") << u"2 boats are hired."_qs << QString() << QString()
                                  << u"2 boats are hired."_qs;
        QTest::newRow("label inside")
            << u"Pay as in 2.1 says."_qs << u"2.1"_qs << QString() << u"Pay as in 2.1 says."_qs;
        QTest::newRow("just fits") << QString(20, u'a') << QString() << QString() << QString(20, u'a');
        QTest::newRow("long") << u"1 "_qs + QString(500, u'a') << u"1"_qs << QString()
                              << QString(QString(19, u'a') + u'…');
        QTest::newRow("long title") << u"1"_qs << u"1"_qs << QString(25, u'a')
                                    << QString(QString(19, u'a') + u'…');
        const QString beyond = QString::fromUcs4(U"\U00020000");
        QTest::newRow("pair at the end") << QString(QString(18, u'a') + beyond + beyond) << QString()
                                         << QString() << QString(QString(18, u'a') + u'…');
        QTest::newRow("empty") << QString() << QString() << QString() << QString();
    }
    void names()
    {
        QFETCH(QString, text);
        QFETCH(QString, label);
        QFETCH(QString, title);
        QTEST(clauseName(clauseOf(text, label, title), 0, 20), "name");
    }
};

QTEST_GUILESS_MAIN(tst_ClauseName)
#include "tst_clausename.moc"
