// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/ownwords.h"

#include <QTest>

using namespace clausemeter;
using namespace clausemeter::contract;

namespace {

Agreement boats()
{
    Agreement agreement;
    agreement.id = "boats";
    for (const char* number : {"1", "1.1", "1.2", "2", "2.1", "2.1(1)", "2.1(2)", "IV", "IV.9", "IV.9(3)"})
        agreement.clauses.push_back(
            {number, {std::string("条款 ") + number, std::string("clause ") + number}});
    return agreement;
}

} // namespace

class TestOwnWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyClauseIsThereInOrder()
    {
        for (const bool zh : {true, false}) {
            const Agreement agreement = boats();
            const Contract contract = ownWords(agreement, zh);
            QCOMPARE(contract.tree.clauses.size(), agreement.clauses.size());
            qsizetype end = 0;
            for (std::size_t i = 0; i < agreement.clauses.size(); ++i) {
                const Clause& clause = contract.tree.clauses[i];
                QCOMPARE(clause.number, QString::fromStdString(agreement.clauses[i].clause));
                QCOMPARE(clause.own.start, end); // no gap
                end = clause.own.end();
                const Bilingual& summary = agreement.clauses[i].summary;
                QVERIFY(contract.text.text.mid(clause.own.start, clause.own.length)
                            .contains(QString::fromStdString(zh ? summary.zh : summary.en)));
            }
            QCOMPARE(end, contract.text.text.size());
        }
    }

    void clausesLieUnderTheOneTheyContinue()
    {
        const Contract contract = ownWords(boats(), false);
        const auto parentOf = [&](const char* number) {
            const int parent =
                contract.tree.clauses[std::size_t(contract.tree.clauseByNumber(QString::fromLatin1(number)))]
                    .parent;
            return parent < 0 ? QString() : contract.tree.clauses[std::size_t(parent)].number;
        };
        QCOMPARE(parentOf("1"), QString());
        QCOMPARE(parentOf("1.2"), QStringLiteral("1"));
        QCOMPARE(parentOf("2.1(2)"), QStringLiteral("2.1"));
        QCOMPARE(parentOf("IV.9(3)"), QStringLiteral("IV.9"));
        const Clause& two = contract.tree.clauses[3];
        QCOMPARE(two.number, QStringLiteral("2"));
        QCOMPARE(two.whole.end(), contract.tree.clauses[6].own.end()); // up to 2.1(2)
    }
};

QTEST_GUILESS_MAIN(TestOwnWords)
#include "tst_ownwords.moc"
