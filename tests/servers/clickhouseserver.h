// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <memory>

namespace clausemeter::test {

// A ClickHouse server of a test's own: in a folder of its own below the temporary folder, on 127.0.0.1 and
// free ports, with small caches and no logs of queries. It takes about two seconds to start. When the test
// ends, however it ends, the server is killed and its folder removed.
class ClickHouseServer {
public:
    // The cluster "shards" of `Distributed` tables: the native ports of its servers; 0 is this server itself.
    static std::unique_ptr<ClickHouseServer> make(const QList<int>& shards = {}, QString* why = nullptr);
    ~ClickHouseServer();
    ClickHouseServer(const ClickHouseServer&) = delete;
    ClickHouseServer& operator=(const ClickHouseServer&) = delete;

    // On the same ports, with the data that was there before.
    bool start();
    // At once, without a farewell.
    void kill();
    // Stops answering, keeps its connections; and goes on.
    void freeze(bool frozen);

    int httpPort() const { return m_httpPort; }
    int tcpPort() const { return m_tcpPort; }
    // May read and write; a user "reader" with the same password may only read, and one "bare" may change no
    // setting either.
    static QString user() { return QStringLiteral("keeper"); }
    static QString password() { return QStringLiteral("pass 'word\\ \xE7\xBA\xA6"); }

    // What the server's own client prints for one statement, with `input` behind it (rows of an INSERT);
    // where it failed failure() says why.
    bool run(const QByteArray& statement, const QByteArray& input = {});
    const QByteArray& output() const { return m_output; }
    const QByteArray& failure() const { return m_failure; }
    // Queries that run at this moment and have this text in them.
    int runningQueries(const QByteArray& text);

private:
    ClickHouseServer() = default;
    bool prepare(const QList<int>& shards);

    QTemporaryDir m_folder;
    QProcess m_server;
    QProcess m_guard; // kills the server and removes the folder once its input is closed
    int m_httpPort = 0;
    int m_tcpPort = 0;
    int m_interserverPort = 0;
    QByteArray m_output;
    QByteArray m_failure;
};

} // namespace clausemeter::test
