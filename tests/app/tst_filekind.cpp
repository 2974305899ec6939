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
        const QByteArray access =
            "10.0.0.7 - - [10/Oct/2019:13:55:36 +0800] \"GET /a b c HTTP/1.1\" 200 12 \"-\" "
            "\"Mozilla/5.0 (X11; Linux x86_64) like Gecko\"\n";
        QTest::newRow("access log of short addresses") << access.repeated(9) << int(FileKind::Log);
        const QByteArray clauses =
            "1. Scope of the service\n\n1.1 The boats are let by the hour, as the weather has "
            "it and no other way.\n1.2 The fee is due on the day on which the boat is let.\n"
            "2. Fees\n2.1 Who comes back late pays for each hour that has begun by then.\n";
        QTest::newRow("clauses as plain text") << clauses << int(FileKind::Contract);
        QTest::newRow("clauses in Chinese")
            << QByteArray("第一条 范围\n1.1 船只按小时出租，以天气为准。\n第二条 费用\n2.1 "
                          "逾期归还的，按已开始的小时计费。\n（1）不足一小时的，按一小时计。\n")
            << int(FileKind::Contract);
        QTest::newRow("numbers and little else")
            << QByteArray("1. a\n2. b\n3. c\n4. d\n") << int(FileKind::Log);
        QTest::newRow("definition of an agreement")
            << QByteArray("{\"format\": \"clausemeter-agreement/1\", \"id\": \"x\"}")
            << int(FileKind::Definition);
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
                                   QStringLiteral("other"),    QStringLiteral("otherperiod"),
                                   QStringLiteral("dues")};
        const QStringList texts{QStringLiteral("md"), QStringLiteral("pdf"), QStringLiteral("txt")};
        for (const char* folder :
             {TEST_DATA, SHARED_DIR "/data", SHARED_DIR "/cases", SHARED_DIR "/contracts"}) {
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
                const bool isContract =
                    file.path().endsWith(QStringLiteral("/contracts")) && texts.contains(file.suffix());
                QTest::newRow(qPrintable(file.filePath().section(u'/', -3)))
                    << file.filePath()
                    << int(isBill       ? FileKind::Bill
                           : isAccount  ? FileKind::Account
                           : isContract ? FileKind::Contract
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
