// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/outputfile.h"

#include "model/base/reason.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace clausemeter;

namespace {

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

QStringList entries(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

// Writes in a child process that may not make files larger than `limit`; 0 when
// that worked, 2 for FileUnwritable, 3 for another error.
int writeLimited(const QString& path, const QByteArray& bytes, rlim_t limit)
{
    const pid_t child = fork();
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit files{limit, limit};
        setrlimit(RLIMIT_FSIZE, &files);
        const Status written = report::writeFile(path, bytes);
        _exit(written.ok() ? 0 : written.error().code == ErrorCode::FileUnwritable ? 2 : 3);
    }
    int state = 0;
    waitpid(child, &state, 0);
    return WIFEXITED(state) ? WEXITSTATUS(state) : -1;
}

} // namespace

class tst_OutputFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("out.json"));
    }

    void newFile()
    {
        QVERIFY(report::writeFile(m_path, "hello").ok());
        QCOMPARE(read(m_path), QByteArray("hello"));
        QCOMPARE(entries(*m_folder), QStringList{QStringLiteral("out.json")});
    }

    void oldFileIsReplaced()
    {
        QVERIFY(report::writeFile(m_path, "a longer old content").ok());
        QVERIFY(report::writeFile(m_path, "new").ok());
        QCOMPARE(read(m_path), QByteArray("new"));
    }

    void nothingToWrite()
    {
        QVERIFY(report::writeFile(m_path, {}).ok());
        QCOMPARE(read(m_path), QByteArray());
    }

    void largeFile()
    {
        const QByteArray bytes(5'000'000, 'x');
        QVERIFY(report::writeFile(m_path, bytes).ok());
        QCOMPARE(read(m_path), bytes);
    }

    void piecesAreOneFile()
    {
        QVERIFY(report::writeFile(m_path, "old").ok());
        const Status written = report::writeFileInPieces(m_path, [this](const report::TakeBytes& take) {
            take("one, ");
            QCOMPARE(read(m_path), QByteArray("old")); // until all is there
            take(QByteArray());
            take("two");
        });
        QVERIFY(written.ok());
        QCOMPARE(read(m_path), QByteArray("one, two"));
    }

    void oneOfSeveralPiecesFails()
    {
        if (!QFile::exists(QStringLiteral("/dev/full")))
            QSKIP("this system has no /dev/full");
        int taken = 0;
        const Status written =
            report::writeFileInPieces(QStringLiteral("/dev/full"), [&taken](const report::TakeBytes& take) {
                for (; taken < 100; ++taken)
                    take(QByteArray(100'000, 'x'));
            });
        QCOMPARE(taken, 100);
        QVERIFY(!written.ok());
        QCOMPARE(written.error().code, ErrorCode::DiskFull);
    }

    void missingFolder()
    {
        const Status written = report::writeFile(m_folder->filePath(QStringLiteral("none/out.json")), "x");
        QVERIFY(!written.ok());
        QCOMPARE(written.error().code, ErrorCode::FolderMissing);
        QVERIFY(entries(*m_folder).isEmpty());
    }

    void folderInPlaceOfAFile()
    {
        const Status written = report::writeFile(m_folder->path(), "x");
        QVERIFY(!written.ok());
        QCOMPARE(written.error().code, ErrorCode::FileIsDirectory);
    }

    void nameTooLong()
    {
        const QString path = m_folder->filePath(QString(300, u'x'));
        const Status written = report::writeFile(path, "x");
        QVERIFY(!written.ok());
        QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(written.error().details, std::vector<std::string>{systemReason(ENAMETOOLONG)});
    }

    void readOnlyFolder()
    {
        if (geteuid() == 0)
            QSKIP("root may write everywhere");
        QVERIFY(report::writeFile(m_path, "old").ok());
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
        const Status written = report::writeFile(m_path, "new");
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(!written.ok());
        QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(read(m_path), QByteArray("old"));
    }

    void fullDisk()
    {
        if (!QFile::exists(QStringLiteral("/dev/full")))
            QSKIP("this system has no /dev/full");
        const Status written = report::writeFile(QStringLiteral("/dev/full"), "x");
        QVERIFY(!written.ok());
        QCOMPARE(written.error().code, ErrorCode::DiskFull);
        // It is still the device, not a file in its place.
        QVERIFY(!QFileInfo(QStringLiteral("/dev/full")).isFile());
    }

    // A small file fits into the buffers and only fails when they are flushed; a large one fails while it is
    // written.
    void shortWriteKeepsTheOldFile_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("within the buffer") << 8000;
        QTest::newRow("beyond the buffer") << 5'000'000;
    }
    void shortWriteKeepsTheOldFile()
    {
        QFETCH(int, size);
        QVERIFY(report::writeFile(m_path, "old").ok());
        QCOMPARE(writeLimited(m_path, QByteArray(size, 'x'), 4096), 2);
        QCOMPARE(read(m_path), QByteArray("old"));
        QCOMPARE(entries(*m_folder), QStringList{QStringLiteral("out.json")});
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(tst_OutputFile)
#include "tst_outputfile.moc"
