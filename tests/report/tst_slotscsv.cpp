// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/slotscsv.h"

#include "../gui/samplecase.h"

#include <QTest>

using namespace clausemeter;

namespace {

report::SlotTexts texts()
{
    report::SlotTexts texts;
    for (std::size_t i = 0; i < texts.headers.size(); ++i)
        texts.headers[i] = "h" + std::to_string(i);
    texts.state = [](sla::SlotState state) { return "state" + std::to_string(int(state)); };
    texts.grade = [](slots::Grade grade) { return "grade" + std::to_string(int(grade)); };
    texts.release = [](const account::Exclusion& exclusion, account::Standing standing) {
        return exclusion.clause + "/" + std::to_string(int(standing));
    };
    texts.outside = "outside";
    return texts;
}

} // namespace

class TestSlotsCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAreTheSlots()
    {
        const auto data = samplecase::make();
        const auto lines = [&](const char* from, const char* to) {
            return report::slotsCsv(*data, 0, {samplecase::slotAt(from), samplecase::slotAt(to)}, texts())
                .split('\n');
        };
        QList<QByteArray> rows = lines("2019-03-12 03:05", "2019-03-12 03:15");
        QCOMPARE(rows.size(), 4); // the last one is empty
        QCOMPARE(rows[0].trimmed(), QByteArray("\xEF\xBB\xBFh0,h1,h2,h3,h4,h5,h6,h7,h8,h9,h10,h11"));
        QVERIFY(rows[1].startsWith("2019-03-12T03:05:00.000+08:00,2019-03-12T03:10:00.000+08:00,state0,") ||
                rows[1].startsWith("2019-03-12T03:05:00+08:00,2019-03-12T03:10:00+08:00,state0,"));
        QVERIFY2(rows[2].contains(",state2,0,0,0,,0,state2,,,"), rows[2].constData()); // no data: no rate
        // The whole month adds up to what the analysis says.
        rows = lines("2019-03-01", "2019-04-01");
        QCOMPARE(rows.size(), 8928 + 2);
        qint64 requests = 0;
        qint64 failures = 0;
        int unavailable = 0;
        for (qsizetype i = 1; i + 1 < rows.size(); ++i) {
            const QList<QByteArray> cells = rows[i].split(',');
            QCOMPARE(cells.size(), 12);
            QCOMPARE(cells[3].toLongLong(), cells[4].toLongLong() + cells[5].toLongLong());
            requests += cells[3].toLongLong();
            failures += cells[5].toLongLong();
            unavailable += cells[2] == "state1" ? 1 : 0;
        }
        const sla::MonthResult& month = data->analysis.services[0].months[samplecase::Incidents];
        QCOMPARE(Decimal::fromInteger(requests), *month.requests);
        QCOMPARE(Decimal::fromInteger(failures), *month.requests - *month.successes);
        QCOMPARE(std::int64_t(unavailable), month.slots.unavailable);
    }

    void releasesAndTheEdge()
    {
        const auto data = samplecase::make();
        QByteArray csv = report::slotsCsv(
            *data, 0, {samplecase::slotAt("2019-03-16 05:00"), samplecase::slotAt("2019-03-16 05:05")},
            texts());
        QVERIFY2(csv.trimmed().endsWith(",4.10/0"), csv.constData());
        csv = report::slotsCsv(
            *data, 0, {samplecase::slotAt("2019-01-31 23:55"), samplecase::slotAt("2019-02-01 00:00")},
            texts());
        QVERIFY2(csv.trimmed().endsWith(",outside,,,,,,,,,"), csv.constData());
        csv = report::slotsCsv(
            *data, 0, {samplecase::slotAt("2019-03-27 12:00"), samplecase::slotAt("2019-03-27 12:05")},
            texts());
        const QList<QByteArray> cells = csv.split('\n')[1].split(',');
        QVERIFY(cells[7].toLongLong() > 0); // caused by the customer
        QCOMPARE(cells[2], QByteArray("state1"));
        QCOMPARE(cells[8], QByteArray("state0"));
    }
};

QTEST_GUILESS_MAIN(TestSlotsCsv)
#include "tst_slotscsv.moc"
