// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/progressline.h"
#include "app/texttable.h"

#include <QtTest>

using namespace clausemeter;
using namespace clausemeter::app;

class tst_TerminalText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chineseIsTwoWide()
    {
        QCOMPARE(TextTable::displayWidth(QStringLiteral("a约b")), 4);
        QCOMPARE(TextTable::displayWidth(QStringLiteral("（）")), 4);
        QCOMPARE(TextTable::displayWidth(QStringLiteral("99.9 %")), 6);
    }

    void columnsAlign()
    {
        TextTable table;
        table.addRow({QStringLiteral("服务"), QStringLiteral("n")});
        table.addRow({QStringLiteral("a"), QStringLiteral("100")});
        QCOMPARE(table.toText(QStringLiteral("> "), 1), QStringLiteral("> 服务    n\n> a     100\n"));
    }

    void noSpaceAtTheEnd()
    {
        TextTable table;
        table.addRow({QStringLiteral("long"), QString()});
        table.addRow({QStringLiteral("a"), QString()});
        QCOMPARE(table.toText({}, 2), QStringLiteral("long\na\n"));
    }

    void dataCannotDriveTheTerminal()
    {
        QCOMPARE(oneLine(QStringLiteral("a\x1b[31mb\nc\td\u202e")), QStringLiteral("a [31mb c d "));
    }

    void progressWithTimeLeft()
    {
        Progress progress;
        progress.expect(200'000'000);
        progress.add(50'000'000, 1'000'000);
        const QString line =
            ProgressLine::lineFor(progress, text::Words(text::Language::En), std::chrono::seconds(10));
        QCOMPARE(line, QStringLiteral("Reading: 25 %, 5 MB/s, 100,000 rows/s, 30 s left"));
    }

    void progressOfUnknownSize()
    {
        Progress progress;
        progress.add(50'000'000, 1'000'000);
        const QString line =
            ProgressLine::lineFor(progress, text::Words(text::Language::En), std::chrono::seconds(10));
        QCOMPARE(line, QStringLiteral("Reading: 50 MB, 5 MB/s, 100,000 rows/s"));
    }

    void progressBeyondTheExpected()
    {
        Progress progress;
        progress.expect(10);
        progress.add(20, 1);
        const QString line =
            ProgressLine::lineFor(progress, text::Words(text::Language::En), std::chrono::seconds(1));
        QVERIFY(line.startsWith(QStringLiteral("Reading: 100 %")));
    }
};

QTEST_GUILESS_MAIN(tst_TerminalText)
#include "tst_terminaltext.moc"
