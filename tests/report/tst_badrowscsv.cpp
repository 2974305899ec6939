// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/badrowscsv.h"

#include "model/report/csvwriter.h"

#include <QTest>

using namespace clausemeter;

class TestBadRowsCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cells_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("cell");
        const auto row = [](const char* name, const char* text, const char* cell) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(cell);
        };
        row("plain", "a b", "a b");
        row("empty", "", "");
        row("comma", "a,b", "\"a,b\"");
        row("quote", "a\"b", "\"a\"\"b\"");
        row("line break", "a\nb", "\"a\nb\"");
        row("equals", "=1+1", "\"'=1+1\"");
        row("plus", "+1", "\"'+1\"");
        row("minus", "-3301", "\"'-3301\"");
        row("at", "@SUM(A1)", "\"'@SUM(A1)\"");
        row("tab", "\t=1", "\"'\t=1\"");
        row("carriage return", "\r=1", "\"'\r=1\"");
        row("full-width equals", "＝1", "\"'＝1\"");
        row("formula with a quote", "=\"x\"", "\"'=\"\"x\"\"\"");
        row("a sign within", "a=1", "a=1");
    }
    void cells()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, cell);
        report::CsvWriter out;
        out.text(text.toStdString()).number(-7).endRow();
        QCOMPARE(out.take(), "\xEF\xBB\xBF" + cell + ",-7\r\n");
    }

    void rowsOfAllInputs()
    {
        logs::InputReport first;
        first.file = "a.csv";
        first.badRows = {{2, 5, logs::RejectReason::BadTime, "=x,ok"},
                         {3, 0, logs::RejectReason::FewFields, "y"}};
        logs::InputReport same = first;
        same.sameAs = 0;
        logs::InputReport other;
        other.file = "b.csv";
        other.badRows = {{9, 1, logs::RejectReason::BadResult, "z"}};
        const report::BadRowTexts texts{
            {"file", "line", "column", "reason", "text"},
            [](logs::RejectReason reason) { return std::to_string(int(reason)); }};
        QCOMPARE(report::badRowsCsv({first, same, other}, texts),
                 QByteArray("\xEF\xBB\xBF"
                            "file,line,column,reason,text\r\n"
                            "a.csv,2,5,1,\"'=x,ok\"\r\n"
                            "a.csv,3,,0,y\r\n"
                            "b.csv,9,1,2,z\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestBadRowsCsv)
#include "tst_badrowscsv.moc"
