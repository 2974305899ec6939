// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "postgresserver.h"

#include "servercertificate.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QThread>
#include <arpa/inet.h>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <pwd.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace clausemeter::test {

namespace {

constexpr int kStartMs = 30'000;
constexpr int kCommandMs = 60'000;

// Waits until nobody holds the other end of its input, then ends the server of the folder $1 and removes both
// it and the shared memory that a killed server leaves. The process is looked at first: numbers are given
// again.
constexpr const char* kGuard = R"sh(
while read -r _; do :; done
pidfile=$1/data/postmaster.pid
if [ -r "$pidfile" ]; then
    pid=$(sed -n 1p "$pidfile")
    memory=$(sed -n 7p "$pidfile" | tr -s ' ' | cut -d ' ' -f 3)
    tries=0
    while [ "$(readlink "/proc/$pid/cwd")" = "$1/data" ] && [ $tries -lt 100 ]; do
        if [ $tries -lt 50 ]; then kill -QUIT "$pid"; else kill -KILL "$pid"; fi
        tries=$((tries + 1))
        sleep 0.1
    done
    if [ -n "$memory" ]; then ipcrm -m "$memory"; fi
fi
rm -rf "$1"
)sh";

QString folderOfPrograms()
{
    QDir versions(QStringLiteral("/usr/lib/postgresql"));
    QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::sort(names.begin(), names.end(),
              [](const QString& a, const QString& b) { return a.toInt() > b.toInt(); });
    for (const QString& name : std::as_const(names)) {
        const QString bin = versions.filePath(name) + QStringLiteral("/bin");
        if (QFileInfo(bin + QStringLiteral("/initdb")).isExecutable())
            return bin;
    }
    return QFileInfo(QStandardPaths::findExecutable(QStringLiteral("initdb"))).path();
}

// Whoever takes it in between makes the start fail, which is tried again.
int freePort()
{
    const int listening = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    const bool found = ::bind(listening, reinterpret_cast<sockaddr*>(&address), length) == 0 &&
                       ::getsockname(listening, reinterpret_cast<sockaddr*>(&address), &length) == 0;
    ::close(listening);
    return found ? ntohs(address.sin_port) : 0;
}

// In a session of its own, so that a key pressed at the test's terminal does not reach it.
pid_t spawn(const QStringList& command, int input, const QString& log, const QString& folder)
{
    std::vector<QByteArray> words;
    for (const QString& word : command)
        words.push_back(QFile::encodeName(word));
    std::vector<char*> argv;
    for (QByteArray& word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    posix_spawn_file_actions_t files;
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_init(&files);
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID);
    if (input >= 0)
        posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO);
    else
        posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, QFile::encodeName(log).constData(),
                                     O_WRONLY | O_CREAT | O_APPEND, 0644);
    posix_spawn_file_actions_adddup2(&files, STDOUT_FILENO, STDERR_FILENO);
    posix_spawn_file_actions_addchdir_np(&files, QFile::encodeName(folder).constData());
    pid_t pid = -1;
    if (posix_spawnp(&pid, argv[0], &files, &attributes, argv.data(), environ) != 0)
        pid = -1;
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&files);
    return pid;
}

bool waitFor(pid_t pid, int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (true) {
        const pid_t ended = ::waitpid(pid, nullptr, WNOHANG);
        if (ended == pid || (ended < 0 && errno == ECHILD))
            return true;
        if (timer.hasExpired(ms))
            return false;
        QThread::msleep(5);
    }
}

bool write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size();
}

QString settingsText(const PostgresOptions& options, const QString& folder)
{
    QStringList lines{QStringLiteral("listen_addresses = '127.0.0.1'"),
                      QStringLiteral("unix_socket_directories = '%1'").arg(folder),
                      QStringLiteral("shared_buffers = 16MB"),
                      QStringLiteral("max_connections = 60"),
                      QStringLiteral("dynamic_shared_memory_type = mmap"),
                      QStringLiteral("log_line_prefix = '%m [%p] '")};
    if (!options.sync)
        lines << QStringLiteral("fsync = off") << QStringLiteral("full_page_writes = off");
    if (options.certificate != ServerCertificate::None)
        lines << QStringLiteral("ssl = on") << QStringLiteral("ssl_cert_file = '%1/server.pem'").arg(folder)
              << QStringLiteral("ssl_key_file = '%1/server.key'").arg(folder);
    return (lines + options.settings).join(u'\n') + u'\n';
}

} // namespace

std::unique_ptr<PostgresServer> PostgresServer::make(const PostgresOptions& options, QString* why)
{
    std::unique_ptr<PostgresServer> server(new PostgresServer);
    bool works = server->create(options);
    for (int tries = 0; works && !server->isRunning() && tries < 5; ++tries) {
        server->m_port = freePort();
        works = server->startOnce() || tries < 4;
    }
    if (works && server->isRunning())
        return server;
    if (why)
        *why = server->m_failure;
    return nullptr;
}

PostgresServer::~PostgresServer()
{
    if (isRunning() && !end(SIGQUIT))
        (void)end(SIGKILL);
    if (m_life >= 0)
        ::close(m_life);
    if (m_guard > 0)
        (void)waitFor(m_guard, kStartMs);
}

bool PostgresServer::fails(const QString& why)
{
    m_failure = why;
    return false;
}

bool PostgresServer::guard()
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return fails(QStringLiteral("no pipe"));
    m_guard = spawn({QStringLiteral("/bin/sh"), QStringLiteral("-c"), QString::fromLatin1(kGuard),
                     QStringLiteral("guard"), m_folder},
                    ends[0], QStringLiteral("/dev/null"), QStringLiteral("/"));
    ::close(ends[0]);
    m_life = ends[1];
    return m_guard > 0 || fails(QStringLiteral("/bin/sh can't be started"));
}

bool PostgresServer::create(const PostgresOptions& options)
{
    m_bin = folderOfPrograms();
    if (!QFileInfo(m_bin + QStringLiteral("/initdb")).isExecutable())
        return fails(QStringLiteral("PostgreSQL is not installed"));
    QByteArray made = QFile::encodeName(QDir::tempPath() + QStringLiteral("/cm-postgres-XXXXXX"));
    if (!::mkdtemp(made.data()))
        return fails(QStringLiteral("no folder in ") + QDir::tempPath());
    m_folder = QFile::decodeName(made);
    if (!guard())
        return false;

    if (options.certificate != ServerCertificate::None) {
        const bool other = options.certificate == ServerCertificate::OtherHost;
        const QString said = makeCertificate(m_folder,
                                             other ? QStringLiteral("DNS:elsewhere.example")
                                                   : QStringLiteral("DNS:localhost,IP:127.0.0.1"),
                                             options.certificate == ServerCertificate::Expired ? -1 : 2);
        if (!said.isEmpty())
            return fails(said);
        m_caFile = m_folder + QStringLiteral("/ca.pem");
    }
    const QString words = m_folder + QStringLiteral("/password");
    if (!write(words, password().toUtf8()))
        return fails(QStringLiteral("nothing can be written in ") + m_folder);
    if (::geteuid() == 0) {
        const passwd* other = ::getpwnam("postgres");
        if (!other)
            other = ::getpwnam("nobody");
        if (!other)
            return fails(QStringLiteral("neither a user postgres nor a user nobody"));
        for (const QString& path : QStringList{m_folder, words, m_folder + QStringLiteral("/server.key")}) {
            if (QFileInfo::exists(path) &&
                ::chown(QFile::encodeName(path).constData(), other->pw_uid, other->pw_gid) != 0)
                return fails(QStringLiteral("the owner of %1 can't be changed").arg(path));
        }
        // The certificates are read by whoever connects.
        ::chmod(made.constData(), 0755);
        m_asOther = {QStringLiteral("setpriv"), QStringLiteral("--reuid=%1").arg(other->pw_uid),
                     QStringLiteral("--regid=%1").arg(other->pw_gid), QStringLiteral("--clear-groups")};
    }

    const QString data = m_folder + QStringLiteral("/data");
    const QString log = m_folder + QStringLiteral("/initdb.log");
    const pid_t initdb = spawn(
        m_asOther + QStringList{m_bin + QStringLiteral("/initdb"), QStringLiteral("--no-sync"),
                                QStringLiteral("--no-instructions"), QStringLiteral("--pgdata=") + data,
                                QStringLiteral("--username=") + user(), QStringLiteral("--pwfile=") + words,
                                QStringLiteral("--encoding=UTF8"), QStringLiteral("--locale=C.UTF-8"),
                                QStringLiteral("--auth=scram-sha-256")},
        -1, log, m_folder);
    const bool ended = initdb > 0 && waitFor(initdb, kCommandMs);
    QFile::remove(words);
    QFile settings(data + QStringLiteral("/postgresql.conf"));
    if (!ended || !settings.open(QIODevice::Append)) {
        QFile said(log);
        (void)said.open(QIODevice::ReadOnly);
        return fails(QStringLiteral("initdb: ") + QString::fromUtf8(said.readAll()));
    }
    settings.write(settingsText(options, m_folder).toUtf8());
    const QByteArray kind = options.certificate == ServerCertificate::None ? "host" : "hostssl";
    if (!write(data + QStringLiteral("/pg_hba.conf"),
               "local all all scram-sha-256\n" + kind + " all all 127.0.0.1/32 scram-sha-256\n"))
        return fails(QStringLiteral("pg_hba.conf can't be written"));
    return true;
}

bool PostgresServer::startOnce()
{
    const QString data = m_folder + QStringLiteral("/data");
    const QString pidFile = data + QStringLiteral("/postmaster.pid");
    m_server = spawn(m_asOther + QStringList{m_bin + QStringLiteral("/postgres"), QStringLiteral("-D"), data,
                                             QStringLiteral("-p"), QString::number(m_port)},
                     -1, m_folder + QStringLiteral("/log"), m_folder);
    if (m_server < 0)
        return fails(QStringLiteral("postgres can't be started"));
    QElapsedTimer timer;
    timer.start();
    while (!timer.hasExpired(kStartMs)) {
        if (waitFor(m_server, 0)) {
            m_server = -1;
            return fails(log());
        }
        // A killed server leaves the file of another process.
        QFile file(pidFile);
        if (file.open(QIODevice::ReadOnly)) {
            const QByteArray said = file.readAll();
            if (said.startsWith(QByteArray(QByteArray::number(m_server) + '\n')) && said.contains("\nready"))
                return true;
        }
        QThread::msleep(5);
    }
    (void)end(SIGKILL);
    return fails(QStringLiteral("the server is not ready after 30 s: ") + log());
}

bool PostgresServer::start()
{
    return isRunning() || startOnce();
}

bool PostgresServer::end(int signal)
{
    if (!isRunning())
        return true;
    if (::kill(m_server, signal) != 0 || !waitFor(m_server, kStartMs))
        return fails(QStringLiteral("the server does not end"));
    m_server = -1;
    return true;
}

bool PostgresServer::stop()
{
    return end(SIGINT);
}

bool PostgresServer::kill()
{
    if (!end(SIGKILL))
        return false;
    // Those that serve a connection would go on until they notice.
    const QString data = m_folder + QStringLiteral("/data");
    QElapsedTimer timer;
    timer.start();
    while (!timer.hasExpired(kStartMs)) {
        bool isAny = false;
        const QStringList processes =
            QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[1-9]*")}, QDir::Dirs);
        for (const QString& process : processes) {
            if (QFile::symLinkTarget(QStringLiteral("/proc/%1/cwd").arg(process)) != data)
                continue;
            isAny = ::kill(process.toInt(), SIGKILL) == 0 || isAny;
        }
        if (!isAny)
            return true;
        QThread::msleep(5);
    }
    return fails(QStringLiteral("the server's processes do not end"));
}

bool PostgresServer::dropConnections()
{
    return sql(QStringLiteral("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
                              "WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"))
        .has_value();
}

QString PostgresServer::address(const QString& database) const
{
    return QStringLiteral("postgresql://%1@%2:%3/%4").arg(user(), host(), QString::number(m_port), database);
}

std::optional<QString> PostgresServer::sql(const QString& statements, const QString& database)
{
    QProcess psql;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PGPASSWORD"), password());
    environment.insert(QStringLiteral("PGCLIENTENCODING"), QStringLiteral("UTF8"));
    psql.setProcessEnvironment(environment);
    psql.start(m_bin + QStringLiteral("/psql"),
               {QStringLiteral("-X"), QStringLiteral("-q"), QStringLiteral("-A"), QStringLiteral("-t"),
                QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-h"), m_folder,
                QStringLiteral("-p"), QString::number(m_port), QStringLiteral("-U"), user(),
                QStringLiteral("-d"), database, QStringLiteral("-f"), QStringLiteral("-")});
    psql.write(statements.toUtf8());
    psql.closeWriteChannel();
    if (!psql.waitForFinished(kCommandMs) || psql.exitStatus() != QProcess::NormalExit ||
        psql.exitCode() != 0) {
        m_failure = psql.errorString() + u'\n' + QString::fromUtf8(psql.readAllStandardError());
        return std::nullopt;
    }
    QString said = QString::fromUtf8(psql.readAllStandardOutput());
    if (said.endsWith(u'\n'))
        said.chop(1);
    return said;
}

QString PostgresServer::log() const
{
    QFile file(m_folder + QStringLiteral("/log"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace clausemeter::test
