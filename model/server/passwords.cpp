// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/server/passwords.h"

#include <QFile>
#include <QHash>
#include <cerrno>
#include <fcntl.h>
#include <mutex>
#include <termios.h>
#include <unistd.h>

namespace clausemeter::server {

namespace {

struct Remembered {
    std::mutex mutex;
    QHash<QString, QString> passwords;
};

Remembered& remembered()
{
    static Remembered all;
    return all;
}

// The user of a server's database, whatever is read there.
QString accountOf(ServerAddress address)
{
    address.name.clear();
    address.caFile.clear();
    return address.toString();
}

} // namespace

std::optional<QString> passwordFromEnvironment()
{
    constexpr const char* kName = "CLAUSEMETER_PASSWORD";
    return qEnvironmentVariableIsSet(kName) ? std::optional(qEnvironmentVariable(kName)) : std::nullopt;
}

std::optional<QString> askPassword(const QString& question)
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (terminal < 0)
        return std::nullopt;
    termios before{};
    if (::tcgetattr(terminal, &before) != 0) {
        ::close(terminal);
        return std::nullopt;
    }
    termios unseen = before;
    unseen.c_lflag &= ~tcflag_t(ECHO);
    ::tcsetattr(terminal, TCSAFLUSH, &unseen);
    const QByteArray asked = question.toUtf8() + ' ';
    QByteArray answer;
    bool isEnded = ::write(terminal, asked.constData(), std::size_t(asked.size())) != asked.size();
    bool isWhole = false;
    constexpr int kLongest = 4096;
    while (!isEnded && !isWhole && answer.size() < kLongest) {
        char c = 0;
        const ssize_t read = ::read(terminal, &c, 1);
        if (read < 0 && errno == EINTR)
            continue;
        isEnded = read != 1;
        isWhole = read == 1 && c == '\n';
        if (!isEnded && !isWhole)
            answer.append(c);
    }
    ::tcsetattr(terminal, TCSAFLUSH, &before);
    const bool moved = ::write(terminal, "\n", 1) == 1;
    ::close(terminal);
    const auto said = isWhole && moved ? std::optional(QString::fromUtf8(answer)) : std::nullopt;
    answer.fill('\0');
    return said;
}

void rememberPassword(const ServerAddress& address, const QString& password)
{
    const std::lock_guard lock(remembered().mutex);
    remembered().passwords.insert(accountOf(address), password);
}

void forgetPassword(const ServerAddress& address)
{
    const std::lock_guard lock(remembered().mutex);
    remembered().passwords.remove(accountOf(address));
}

std::optional<QString> passwordOf(const ServerAddress& address)
{
    {
        const std::lock_guard lock(remembered().mutex);
        const auto found = remembered().passwords.constFind(accountOf(address));
        if (found != remembered().passwords.constEnd())
            return *found;
    }
    return passwordFromEnvironment();
}

} // namespace clausemeter::server
