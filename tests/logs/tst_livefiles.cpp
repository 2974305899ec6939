// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logfile.h"
#include "packer.h"

#include "model/logs/filereader.h"
#include "model/logs/filesource.h"
#include "model/logs/gzipsource.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace clausemeter;
using namespace clausemeter::logs;

namespace {

const QByteArray kRow = "2019-03-01 10:00:00,ok\n";

QByteArray requests(int rows)
{
    return "time,result\n" + kRow.repeated(rows);
}

// A file that is open, before anything of it is read.
class Live {
public:
    explicit Live(const QByteArray& content, bool isPacked = false)
        : m_path(m_folder.add(content))
    {
        auto opened = FileSource::open(m_path, m_progress);
        if (!opened)
            qFatal("not opened");
        m_file = std::move(*opened);
        if (isPacked)
            m_unpacked = std::make_unique<GzipSource>(*m_file, 1000, m_path, m_progress);
    }

    QString path() const { return QString::fromStdString(m_path); }

    Result<ReadFile> read()
    {
        const ReadOptions options;
        Input input{m_unpacked ? *m_unpacked : static_cast<ByteSource&>(*m_file),
                    m_path,
                    Compression::None,
                    true,
                    true,
                    m_file->progress()};
        ServiceIndex services(options);
        return readInput(input, options, Tuning(), services, m_progress);
    }

private:
    LogFolder m_folder;
    std::string m_path;
    Progress m_progress;
    std::unique_ptr<FileSource> m_file;
    std::unique_ptr<ByteSource> m_unpacked;
};

void append(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    QCOMPARE(file.write(bytes), bytes.size());
}

void replace(const QString& path, const QByteArray& bytes)
{
    QFile other(path + QStringLiteral(".new"));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(bytes);
    other.close();
    QVERIFY(QFile::remove(path));
    QVERIFY(other.rename(path));
}

} // namespace

class TestLiveFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void growing()
    {
        Live plain(requests(100'000));
        append(plain.path(), kRow.repeated(5) + "half a row");
        const auto read = plain.read();
        QVERIFY(read.ok());
        QCOMPARE(read->report.accepted, 100'000);
        QCOMPARE(read->report.rejected, 0);
        Live packed(gzipped(requests(1000)), true);
        append(packed.path(), gzipped(kRow.repeated(9)).left(15));
        QCOMPARE(packed.read()->report.accepted, 1000);
    }

    void truncated_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("to nothing") << 0;
        QTest::newRow("within the head") << 5000;
        QTest::newRow("behind the head") << 2'000'000;
        QTest::newRow("by a byte") << int(requests(100'000).size()) - 1;
    }

    void truncated()
    {
        QFETCH(int, size);
        Live plain(requests(100'000));
        QVERIFY(QFile::resize(plain.path(), size));
        QCOMPARE(plain.read().error().code, ErrorCode::FileChanged);
        QCOMPARE(plain.read().error().where.file, plain.path().toStdString());
        Live packed(gzipped(requests(100)), true);
        QVERIFY(QFile::resize(packed.path(), std::min<qint64>(size, 50)));
        QCOMPARE(packed.read().error().code, ErrorCode::FileChanged);
    }

    void replaced()
    {
        Live plain(requests(10));
        replace(plain.path(), requests(10));
        QCOMPARE(plain.read().error().code, ErrorCode::FileChanged);
        Live packed(gzipped(requests(10)), true);
        replace(packed.path(), gzipped(requests(11)));
        QCOMPARE(packed.read().error().code, ErrorCode::FileChanged);
    }

    void deletedIsReadAsItWas()
    {
        Live plain(requests(10));
        QVERIFY(QFile::remove(plain.path()));
        QCOMPARE(plain.read()->report.accepted, 10);
    }

    void replacedByAFolder()
    {
        Live plain(requests(10));
        QVERIFY(QFile::remove(plain.path()));
        QVERIFY(QDir().mkdir(plain.path()));
        QCOMPARE(plain.read().error().code, ErrorCode::FileChanged);
    }
};

QTEST_GUILESS_MAIN(TestLiveFiles)
#include "tst_livefiles.moc"
