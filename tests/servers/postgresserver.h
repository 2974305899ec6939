// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <memory>
#include <optional>
#include <sys/types.h>

namespace clausemeter::test {

enum class ServerCertificate {
    None,      // no TLS, and none is offered
    Valid,     // for localhost and 127.0.0.1, by the CA of caFile(); connections without TLS are refused
    Expired,   // the same, of yesterday
    OtherHost, // the same, valid, for "elsewhere.example"
};

struct PostgresOptions {
    ServerCertificate certificate = ServerCertificate::None;
    bool sync = false;    // fsync, where it matters that what was committed outlives the machine
    QStringList settings; // "name=value", of postgresql.conf
};

// A PostgreSQL cluster of a test's own: in a folder of its own below the temporary folder, on 127.0.0.1 and a
// free port. It takes about two seconds to make, so one for each test program; any number at a time, beside
// whatever runs on the machine. When the test ends, however it ends, the server is stopped and its folder
// removed. Started by root, the server runs as "postgres" or "nobody".
class PostgresServer {
public:
    // Made and running; nothing where that failed, and `*why` says why.
    static std::unique_ptr<PostgresServer> make(const PostgresOptions& options = {}, QString* why = nullptr);
    ~PostgresServer();
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

    // On the same port, with what was committed before. True where it takes connections, at the latest after
    // 30 s.
    bool start();
    // Takes back what is not committed, writes everything, ends.
    bool stop();
    // As when the machine loses its power (but for what the system has not yet written).
    bool kill();
    bool isRunning() const { return m_server > 0; }
    // Ends every connection of clients; the server goes on.
    bool dropConnections();

    // The owner of everything, who comes with this password only.
    static QString user() { return QStringLiteral("keeper"); }
    static QString password() { return QStringLiteral("pass 'word\\ 约"); }
    static QString host() { return QStringLiteral("127.0.0.1"); }
    int port() const { return m_port; }
    // PEM; empty without TLS.
    QString caFile() const { return m_caFile; }
    // "postgresql://keeper@127.0.0.1:PORT/DATABASE", without a password.
    QString address(const QString& database) const;

    // What psql prints for these statements, one row a line, cells separated by "|"; nothing where one
    // failed, and failure() has what psql said.
    std::optional<QString> sql(const QString& statements,
                               const QString& database = QStringLiteral("postgres"));
    const QString& failure() const { return m_failure; }
    // What the server has logged so far.
    QString log() const;

private:
    PostgresServer() = default;
    bool create(const PostgresOptions& options);
    bool startOnce();
    bool end(int signal);
    bool guard();
    bool fails(const QString& why);

    QString m_folder;
    QString m_bin;
    QString m_caFile;
    QString m_failure;
    QStringList m_asOther; // the command that changes the user, where one is needed
    int m_port = 0;
    pid_t m_server = -1;
    pid_t m_guard = -1;
    int m_life = -1; // the guard cleans up once this is closed
};

} // namespace clausemeter::test
