// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../benchmarks/bookmaker.h"
#include "model/book/portfolio.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace clausemeter;
using namespace clausemeter::book;

// A hundredth of the book that tests/benchmarks measures.
class tst_ManyCustomers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMonthIsRight()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("b.book"));
        const BookSize size{10, 24};
        const auto knowledge = report::loadKnowledge({});
        QVERIFY(knowledge.ok());
        auto book = Book::create(path);
        QVERIFY(fillBook(**book, size).ok());
        QCOMPARE(size.slots(), std::int64_t(4'210'560));
        QCOMPARE((*book)->database().number(QStringLiteral("SELECT sum(slots) FROM slot_chunk")).value(),
                 qint64(size.slots()));
        const double bytes = double(QFileInfo(path).size()) / double(size.slots());
        QVERIFY2(bytes <= 3.0, qPrintable(QString::number(bytes)));

        const Date asOf = *parseDate("2021-01-15");
        Progress progress;
        const auto computed = computeOutdated(path, **knowledge, asOf, progress);
        QCOMPARE(computed->size(), std::size_t(480));
        QVERIFY(keepComputed(**book, *computed).ok());
        const auto portfolio = portfolioOf(**book, **knowledge, asOf);
        QCOMPARE(portfolio->outdated, std::size_t(0));
        QCOMPARE(portfolio->rows.size(), std::size_t(480));
        std::size_t at = 0;
        int missed = 0;
        for (const CustomerLine& customer : portfolio->customers) {
            const auto stored = caseOf(**book, customer.id, *knowledge, asOf);
            QVERIFY(stored.ok());
            for (const sla::ServiceResult& service : stored->analysis.services) {
                for (const sla::MonthResult& month : service.months) {
                    const PortfolioRow& row = portfolio->rows.at(at++);
                    QCOMPARE(row.month, month.month);
                    QCOMPARE(row.figures, figuresOf(month));
                    QCOMPARE(row.claim, month.claim);
                    missed += month.standardMet == false;
                }
            }
        }
        QCOMPARE(at, std::size_t(480));
        QVERIFY(missed > 50);
    }
};

QTEST_GUILESS_MAIN(tst_ManyCustomers)
#include "tst_manycustomers.moc"
