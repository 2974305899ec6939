// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clickhouseserver.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace clausemeter::test {

namespace {

constexpr int kStartMs = 30'000;
constexpr int kCommandMs = 120'000;

int freePort()
{
    QTcpServer listening;
    return listening.listen(QHostAddress::LocalHost) ? listening.serverPort() : 0;
}

bool write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size();
}

QByteArray userXml(const char* name, const char* profile)
{
    const QByteArray hash =
        QCryptographicHash::hash(ClickHouseServer::password().toUtf8(), QCryptographicHash::Sha256).toHex();
    return QByteArray("<") + name + "><password_sha256_hex>" + hash +
           "</password_sha256_hex><networks><ip>127.0.0.1</ip></networks><profile>" + profile +
           "</profile><quota>default</quota></" + name + ">\n";
}

QByteArray shardXml(int port)
{
    return "<shard><replica><host>127.0.0.1</host><port>" + QByteArray::number(port) + "</port><user>" +
           ClickHouseServer::user().toUtf8() + "</user><password>" + ClickHouseServer::password().toUtf8() +
           "</password></replica></shard>\n";
}

} // namespace

std::unique_ptr<ClickHouseServer> ClickHouseServer::make(const QList<int>& shards, QString* why)
{
    std::unique_ptr<ClickHouseServer> server(new ClickHouseServer);
    if (server->prepare(shards) && server->start())
        return server;
    if (why)
        *why = QString::fromUtf8(server->m_failure);
    return nullptr;
}

ClickHouseServer::~ClickHouseServer()
{
    kill();
    m_guard.closeWriteChannel();
    m_guard.waitForFinished(kCommandMs);
}

bool ClickHouseServer::prepare(const QList<int>& shards)
{
    m_httpPort = freePort();
    m_tcpPort = freePort();
    m_interserverPort = freePort();
    m_folder.setAutoRemove(false); // by the guard
    QByteArray cluster;
    for (const int port : shards)
        cluster += shardXml(port == 0 ? m_tcpPort : port);
    const QByteArray folder = m_folder.path().toUtf8();
    const bool written =
        write(m_folder.filePath(QStringLiteral("config.xml")),
              "<yandex><logger><level>warning</level><log>" + folder + "/log</log><errorlog>" + folder +
                  "/errors</errorlog></logger><mark_cache_size>5368709</mark_cache_size>"
                  "<uncompressed_cache_size>0</uncompressed_cache_size><users_config>" +
                  folder +
                  "/users.xml</users_config><default_profile>default</default_profile>"
                  "<default_database>default</default_database><timezone>Asia/Shanghai</timezone>"
                  "<max_concurrent_queries>50</max_concurrent_queries><remote_servers><shards>" +
                  cluster + "</shards></remote_servers></yandex>\n") &&
        write(m_folder.filePath(QStringLiteral("users.xml")),
              "<yandex><profiles><default/><reading><readonly>2</readonly></reading><bare><readonly>1</"
              "readonly>"
              "</bare></profiles><users>" +
                  userXml("keeper", "default") + userXml("reader", "reading") + userXml("bare", "bare") +
                  "</users><quotas><default/></quotas></yandex>\n");
    if (!written) {
        m_failure = "no folder";
        return false;
    }
    m_guard.setChildProcessModifier([] { ::setsid(); });
    m_guard.start(
        QStringLiteral("sh"),
        {QStringLiteral("-c"),
         QStringLiteral(
             "while read -r pid; do last=$pid; done; [ \"$(readlink /proc/$last/cwd)\" = \"$1\" ] && "
             "kill -KILL $last; sleep 0.1; rm -rf \"$1\""),
         QStringLiteral("sh"), m_folder.path()});
    return m_guard.waitForStarted();
}

bool ClickHouseServer::start()
{
    m_server.setWorkingDirectory(m_folder.path());
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.setStandardOutputFile(m_folder.filePath(QStringLiteral("output")), QIODevice::Append);
    m_server.setChildProcessModifier([] {
        ::setsid();
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    });
    const QString at = m_folder.path();
    m_server.start(QStringLiteral("clickhouse-server"),
                   {QStringLiteral("--config-file=%1/config.xml").arg(at), QStringLiteral("--"),
                    QStringLiteral("--path=%1/data/").arg(at), QStringLiteral("--tmp_path=%1/tmp/").arg(at),
                    QStringLiteral("--http_port=%1").arg(m_httpPort),
                    QStringLiteral("--tcp_port=%1").arg(m_tcpPort),
                    QStringLiteral("--interserver_http_port=%1").arg(m_interserverPort),
                    QStringLiteral("--listen_host=127.0.0.1")});
    if (!m_server.waitForStarted()) {
        m_failure = m_server.errorString().toUtf8();
        return false;
    }
    m_guard.write(QByteArray::number(m_server.processId()) + '\n');
    m_guard.waitForBytesWritten();
    QElapsedTimer timer;
    timer.start();
    while (!timer.hasExpired(kStartMs) && m_server.state() == QProcess::Running) {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(m_tcpPort));
        if (socket.waitForConnected(100) && run("SELECT 1"))
            return true;
        m_server.waitForFinished(20);
    }
    QFile output(m_folder.filePath(QStringLiteral("output")));
    if (output.open(QIODevice::ReadOnly))
        m_failure += output.readAll();
    return false;
}

void ClickHouseServer::kill()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    m_server.kill();
    m_server.waitForFinished(kCommandMs);
}

void ClickHouseServer::freeze(bool frozen)
{
    ::kill(pid_t(m_server.processId()), frozen ? SIGSTOP : SIGCONT);
}

bool ClickHouseServer::run(const QByteArray& statement, const QByteArray& input)
{
    QProcess client;
    client.start(QStringLiteral("clickhouse-client"),
                 {QStringLiteral("--host=127.0.0.1"), QStringLiteral("--port=%1").arg(m_tcpPort),
                  QStringLiteral("--user=") + user(), QStringLiteral("--password=") + password(),
                  QStringLiteral("--query=") + QString::fromUtf8(statement)});
    client.write(input);
    client.closeWriteChannel();
    const bool ended = client.waitForFinished(kCommandMs);
    m_output = client.readAllStandardOutput();
    m_failure = client.readAllStandardError();
    return ended && client.exitCode() == 0;
}

int ClickHouseServer::runningQueries(const QByteArray& text)
{
    const bool asked = run("SELECT count() FROM system.processes WHERE position(query, '" + text +
                           "') > 0 AND position(query, 'system.processes') = 0");
    return asked ? m_output.trimmed().toInt() : -1;
}

} // namespace clausemeter::test
