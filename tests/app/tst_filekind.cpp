// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/filekind.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using clausemeter::app::FileKind;
using clausemeter::app::fileKind;

class TestFileKind : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void byContent_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("isAccount");
        const QByteArray account = "{\n \"format\" : \"clausemeter-account/1\", \"customer\": {";
        QTest::newRow("account, cut") << account << true;
        QTest::newRow("account behind blank lines") << "\n\t \r\n" + account << true;
        QTest::newRow("account with a byte order mark") << "\xEF\xBB\xBF" + account << true;
        const QString text = QString::fromUtf8(account);
        QTest::newRow("account in UTF-16")
            << QByteArray("\xFF\xFE", 2) +
                   QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2)
            << true;
        QTest::newRow("account of a later version")
            << QByteArray("{\"format\":\"clausemeter-account/9\"}") << true;
        QTest::newRow("account without a format")
            << QByteArray("{\"customer\":{\"id\":\"1\"},\"services\":[]}") << true;
        QTest::newRow("services alone") << QByteArray("{\"services\":[{\"id\":\"A\"}]}") << true;
        QTest::newRow("request") << QByteArray("{\"time\":1,\"result\":\"ok\",\"customer\":\"x\"}\n")
                                 << false;
        QTest::newRow("answer of the provider") << QByteArray("{\"Response\":{\"Period\":300}}") << false;
        QTest::newRow("a format of its own") << QByteArray("{\"format\":\"json\",\"time\":1}") << false;
        QTest::newRow("the words in a value")
            << QByteArray("{\"note\":\"\\\"format\\\":\\\"clausemeter-account\"}") << false;
        QTest::newRow("CSV") << QByteArray("time,result\n") << false;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("bytes") << QByteArray("\x00\x01{\xFF", 4) << false;
    }

    void byContent()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, isAccount);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        file.close();
        QCOMPARE(fileKind(file.fileName()) == FileKind::Account, isAccount);
    }

    void whatIsNoFile()
    {
        QCOMPARE(fileKind(QStringLiteral("/nowhere")), FileKind::Log);
        QCOMPARE(fileKind(QStringLiteral("/")), FileKind::Log);
    }
};

QTEST_GUILESS_MAIN(TestFileKind)
#include "tst_filekind.moc"
