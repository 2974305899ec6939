// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is left of a team's book where its server is gone.

#include "bookfixture.h"
#include "bookplace.h"
#include "model/book/localcopy.h"

#include <QDir>
#include <QFileInfo>

using namespace clausemeter;
using namespace clausemeter::book;

class TestLocalCopy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(teamServer()); }
    void init()
    {
        QVERIFY(teamServer()->start());
        m_folder = std::make_unique<QTemporaryDir>();
        m_address = teamAddress(QStringLiteral("copied %1").arg(++m_count)).toString();
    }

    void isRenewed()
    {
        QVERIFY(!localCopyOf(m_address, copies()));
        auto book = std::move(*Book::create(m_address));
        QVERIFY(book->importAccount(completeAccount(), note(ChangeKind::AccountImported)).ok());
        const qint64 before = QDateTime::currentMSecsSinceEpoch() - 2000;
        QVERIFY(renew().ok());
        const auto copy = localCopyOf(m_address, copies());
        QVERIFY(copy.has_value());
        QCOMPARE(copy->address, m_address);
        QVERIFY(copy->at.ms > before && copy->at.ms <= QDateTime::currentMSecsSinceEpoch());
        QCOMPARE(customersOf(copy->path), std::size_t(1));
        // Others on this machine can't read it.
        QCOMPARE(QFileInfo(copies()).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        // Nothing was changed: the same file, known to be the book for longer.
        QFile file(copy->path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::fromMSecsSinceEpoch(1'700'000'000'000),
                                 QFileDevice::FileModificationTime));
        file.close();
        QCOMPARE(localCopyOf(m_address, copies())->at.ms, std::int64_t(1'700'000'000'000));
        QVERIFY(renew().ok());
        QVERIFY(localCopyOf(m_address, copies())->at.ms > before);
        // A change: it is the book again.
        account::AccountFile second = completeAccount();
        second.account.customer.id = "second";
        QVERIFY(book->importAccount(second, note(ChangeKind::AccountImported)).ok());
        QVERIFY(renew().ok());
        QCOMPARE(customersOf(copy->path), std::size_t(2));
    }

    void staysWhereTheServerIsGone()
    {
        auto book = std::move(*Book::create(m_address));
        QVERIFY(book->importAccount(completeAccount(), note(ChangeKind::AccountImported)).ok());
        QVERIFY(renew().ok());
        QVERIFY(teamServer()->kill());
        const Status renewed = renew();
        QVERIFY(!renewed.ok() && saysServerIsGone(renewed.error().code));
        QCOMPARE(customersOf(localCopyOf(m_address, copies())->path), std::size_t(1));
        const auto gone = Book::open(m_address, Book::Access::Write);
        QVERIFY(saysServerIsGone(gone.error().code));
        QVERIFY(!saysServerIsGone(ErrorCode::ServerRefusedUser));
        QVERIFY(!saysServerIsGone(ErrorCode::FileMissing));
    }

    void isBounded()
    {
        auto book = std::move(*Book::create(m_address));
        QVERIFY(book->importAccount(completeAccount(), note(ChangeKind::AccountImported)).ok());
        LocalCopyRules rules;
        rules.mostBytes = 1000;
        QCOMPARE(renew(rules).error().code, ErrorCode::BookNoRoom);
        QVERIFY(!localCopyOf(m_address, copies()));
        rules = {};
        rules.kept = 2;
        for (int i = 0; i < 3; ++i) {
            const QString address = teamAddress(QStringLiteral("one of several %1").arg(i)).toString();
            QVERIFY(Book::create(address).ok());
            Progress progress;
            QVERIFY(renewLocalCopy(address, copies(), rules, progress).ok());
        }
        QCOMPARE(QDir(copies()).entryList({QStringLiteral("*.copy")}, QDir::Files).size(), 2);
    }

private:
    QString copies() const { return m_folder->filePath(QStringLiteral("cache/books")); }
    Status renew(const LocalCopyRules& rules = {}) const
    {
        Progress progress;
        return renewLocalCopy(m_address, copies(), rules, progress);
    }
    static std::size_t customersOf(const QString& path)
    {
        return (*Book::open(path, Book::Access::Read))->customers()->size();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_address;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestLocalCopy)
#include "tst_localcopy.moc"
