// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

// What the tests that start the program share: the program in a folder of its own, with an account and a log.
class ProgramRun {
public:
    void startAfresh()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write("account.json", account());
        write(
            "log.csv",
            "timestamp,total,success\n2019-03-05T10:00:00+08:00,100,98\n2019-03-05T10:05:00+08:00,100,100\n");
    }

    struct Run {
        int code = -1;
        QByteArray out;
        QString err;
    };

    void start(QProcess& process, const QStringList& arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder->filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("XDG_CACHE_HOME"), m_folder->filePath(QStringLiteral("cache")));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        environment.remove(QStringLiteral("DISPLAY"));
        environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder->path());
        process.start(QStringLiteral(PROGRAM), arguments);
    }

    Run run(const QStringList& arguments) const
    {
        QProcess process;
        start(process, arguments);
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), process.readAllStandardOutput(),
                QString::fromUtf8(process.readAllStandardError())};
    }

    void write(const char* name, const QByteArray& bytes) const
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QByteArray read(const char* name) const
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
    }

    static QStringList words(const char* text)
    {
        return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
    }

    static QByteArray account(const QByteArray& more = {})
    {
        return "{\n\"format\": \"clausemeter-account/1\",\n"
               "\"services\": [{\"id\": \"S\", \"sla\": \"tencent-trtc\", \"start\": \"2019-03-01\", "
               "\"months\": 1}]" +
               more + "\n}\n";
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};
