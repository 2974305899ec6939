// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/filekind.h"

#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using clausemeter::app::FileKind;
using clausemeter::app::fileKind;

namespace {

QByteArray gb18030(const QString& text)
{
    QStringEncoder encoder("GB18030");
    return encoder.encode(text);
}

} // namespace

class TestFileKind : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void byContent_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("kind");
        const QByteArray account = "{\n \"format\" : \"clausemeter-account/1\", \"customer\": {";
        QTest::newRow("account, cut") << account << int(FileKind::Account);
        QTest::newRow("account behind blank lines") << "\n\t \r\n" + account << int(FileKind::Account);
        QTest::newRow("account with a byte order mark") << "\xEF\xBB\xBF" + account << int(FileKind::Account);
        const QString text = QString::fromUtf8(account);
        QTest::newRow("account in UTF-16")
            << QByteArray("\xFF\xFE", 2) +
                   QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2)
            << int(FileKind::Account);
        QTest::newRow("account of a later version")
            << QByteArray("{\"format\":\"clausemeter-account/9\"}") << int(FileKind::Account);
        QTest::newRow("account without a format")
            << QByteArray("{\"customer\":{\"id\":\"1\"},\"services\":[]}") << int(FileKind::Account);
        QTest::newRow("services alone")
            << QByteArray("{\"services\":[{\"id\":\"A\"}]}") << int(FileKind::Account);
        QTest::newRow("request") << QByteArray("{\"time\":1,\"result\":\"ok\",\"customer\":\"x\"}\n")
                                 << int(FileKind::Log);
        QTest::newRow("answer of the provider")
            << QByteArray("{\"Response\":{\"Period\":300}}") << int(FileKind::Log);
        QTest::newRow("a format of its own")
            << QByteArray("{\"format\":\"json\",\"time\":1}") << int(FileKind::Log);
        QTest::newRow("the words in a value")
            << QByteArray("{\"note\":\"\\\"format\\\":\\\"clausemeter-account\"}") << int(FileKind::Log);
        QTest::newRow("CSV") << QByteArray("time,result\n") << int(FileKind::Log);
        const QByteArray csv = "资源ID,产品名称,交易ID,优惠后总价,现金账户支出(元)\n1,TRTC,t,1,1\n";
        const auto bill = [](const char* name, const QByteArray& content) {
            QTest::newRow(name) << content << int(FileKind::Bill);
        };
        const QString csvText = QString::fromUtf8(csv);
        bill("bill", csv);
        bill("bill with a byte order mark", "\xEF\xBB\xBF" + csv);
        bill("bill in UTF-16",
             QByteArray("\xFF\xFE", 2) +
                 QByteArray(reinterpret_cast<const char*>(csvText.utf16()), csvText.size() * 2));
        bill("bill in GB18030", gb18030(csvText));
        bill("bill behind a separator line", "sep=;\n\n" + QByteArray(csv).replace(',', ';'));
        bill("bill, its header alone", csv.left(csv.indexOf('\n')));
        bill("bill without a resource", "Payer Account ID,ProductName,Transaction ID,Total Cost\n");
        bill("answer about details", "{\"Response\":{\"DetailSet\":[],\"Total\":0}}");
        bill("answer about resources, cut", "{\"Total\":1,\"ResourceSummarySet\":[{\"Resou");
        bill("answers in an array", "\n[{\"VoucherInfos\":[]}]");
        QTest::newRow("log with prices")
            << QByteArray("time,result,product,order_id,currency,total_cost\n") << int(FileKind::Log);
        QTest::newRow("counts with prices")
            << QByteArray("time,total,success,product,currency,resource_id,discount,original_cost\n")
            << int(FileKind::Log);
        QTest::newRow("orders without amounts")
            << QByteArray("product,order_id,currency,resource_id,pay_time\n") << int(FileKind::Log);
        QTest::newRow("the words of an answer deeper")
            << QByteArray("{\"data\":{\"DetailSet\":[]}}") << int(FileKind::Log);
        QTest::newRow("the words of an answer in a value")
            << QByteArray("{\"note\":\"DetailSet\"}") << int(FileKind::Log);
        QTest::newRow("empty") << QByteArray() << int(FileKind::Log);
        QTest::newRow("bytes") << QByteArray("\x00\x01{\xFF", 4) << int(FileKind::Log);
    }

    void byContent()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, kind);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        file.close();
        QCOMPARE(int(fileKind(file.fileName())), kind);
    }

    // What kind a file is follows from its folder and name.
    void everyFixture_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("kind");
        const QStringList accounts{QStringLiteral("account"),  QStringLiteral("broken"),
                                   QStringLiteral("complete"), QStringLiteral("corrected"),
                                   QStringLiteral("other"),    QStringLiteral("otherperiod")};
        for (const char* folder : {TEST_DATA, SHARED_DIR "/data", SHARED_DIR "/cases"}) {
            QDirIterator files(QString::fromLatin1(folder), QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QFileInfo file(files.next());
                if (file.fileName() == QStringLiteral("README.md") ||
                    file.fileName().startsWith(QStringLiteral("expect")))
                    continue;
                const bool isBill = file.path().endsWith(QStringLiteral("/bills")) ||
                                    file.fileName().startsWith(QStringLiteral("bill_"));
                const bool isAccount =
                    file.suffix() == QStringLiteral("json") && accounts.contains(file.completeBaseName());
                QTest::newRow(qPrintable(file.filePath().section(u'/', -3)))
                    << file.filePath()
                    << int(isBill      ? FileKind::Bill
                           : isAccount ? FileKind::Account
                                       : FileKind::Log);
            }
        }
    }
    void everyFixture()
    {
        QFETCH(QString, path);
        QTEST(int(fileKind(path)), "kind");
    }

    void filesAreSortedByKind()
    {
        const auto fixture = [](const char* name) -> QString {
            return QStringLiteral(TEST_DATA "/") + QString::fromLatin1(name);
        };
        const QString account = fixture("window/account.json");
        const QString log = fixture("window/march.csv");
        const QString bill = fixture("bills/l3-zh.csv");
        const QString answer = fixture("bills/summary.json");
        const auto sorted =
            clausemeter::app::filesByKind({bill, log, account, answer, fixture("bills/../bills/l3-zh.csv")});
        QVERIFY(sorted.ok());
        QCOMPARE(sorted->accounts, QStringList{account});
        QCOMPARE(sorted->logs, QStringList{log});
        QCOMPARE(sorted->bills, (QStringList{bill, answer}));
        const auto missing = clausemeter::app::filesByKind({bill, QStringLiteral("/nowhere")});
        QVERIFY(!missing.ok());
        QCOMPARE(missing.error().code, clausemeter::ErrorCode::FileMissing);
    }

    void whatIsNoFile()
    {
        QCOMPARE(fileKind(QStringLiteral("/nowhere")), FileKind::Log);
        QCOMPARE(fileKind(QStringLiteral("/")), FileKind::Log);
    }
};

QTEST_GUILESS_MAIN(TestFileKind)
#include "tst_filekind.moc"
