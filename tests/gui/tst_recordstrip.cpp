// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplecase.h"
#include "widgets/recordstrip.h"
#include "widgets/theme.h"

#include <QImage>
#include <QPainter>
#include <QtTest>

using namespace clausemeter;
using namespace clausemeter::widgets;
using sla::SlotState;

namespace {

const slots::SlotIndex kFirst = samplecase::slotAt("2019-03-01");

sla::RecordedSlot reading(SlotState state)
{
    sla::RecordedSlot r;
    r.measured.state = state;
    r.contract = state;
    if (state == SlotState::Available || state == SlotState::Unavailable)
        r.measured.ratePercent = Decimal::fromInteger(state == SlotState::Available ? 100 : 50);
    return r;
}

sla::SlotDifference difference(std::int64_t at, SlotState customer, SlotState provider)
{
    return {kFirst + at, reading(customer), reading(provider)};
}

// The strip of a month, a pixel a device pixel.
QImage painted(const sla::SourceComparison& records, int width)
{
    QImage image(width, 10, QImage::Format_RGB32);
    image.fill(lightColours().card);
    QPainter painter(&image);
    paintRecordRuns(painter, QRectF(image.rect()), recordRuns(records),
                    {double(kFirst.value), double(kFirst.value + 31 * 288)}, lightColours());
    return image;
}

} // namespace

class TestRecordStrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neighboursOfOneKindAreOneRun()
    {
        using enum SlotState;
        sla::SourceComparison records;
        records.differences = {difference(3, Available, Available),   difference(4, Available, Available),
                               difference(5, Unavailable, Available), difference(6, Unavailable, NoData),
                               difference(7, NoData, Available),      difference(9, Pending, Available)};
        const std::vector<RecordRun> expected{{{kFirst + 3, kFirst + 5}, RecordMark::Differs},
                                              {{kFirst + 5, kFirst + 7}, RecordMark::ChangesState},
                                              {{kFirst + 7, kFirst + 8}, RecordMark::OneSided},
                                              {{kFirst + 9, kFirst + 10}, RecordMark::OneSided}};
        QCOMPARE(recordRuns(records), expected);
        QVERIFY(recordRuns({}).empty());
    }

    // One slot of a month is seen however narrow the strip, and what weighs more lies on top.
    void oneSlotIsAlwaysSeen()
    {
        for (const int at : {0, 1, 4000, 31 * 288 - 1}) {
            for (const int width : {60, 500, 2500}) {
                sla::SourceComparison records;
                for (int i = 0; i < 31 * 288; ++i)
                    records.differences.push_back(difference(
                        i, i == at ? SlotState::Unavailable : SlotState::Available, SlotState::Available));
                const QImage image = painted(records, width);
                int top = 0;
                for (int x = 0; x < width; ++x) {
                    top += image.pixelColor(x, 0) == lightColours().unavailable;
                    const QColor below = image.pixelColor(x, 9);
                    QVERIFY(below == lightColours().available || below == lightColours().unavailable);
                }
                QVERIFY2(top >= 1 && top <= 12, qPrintable(QString::number(top)));
            }
        }
    }

    void nothingWhereNothingDiffers()
    {
        QImage empty(100, 10, QImage::Format_RGB32);
        empty.fill(lightColours().card);
        QCOMPARE(painted({}, 100), empty);
    }
};

QTEST_MAIN(TestRecordStrip)
#include "tst_recordstrip.moc"
