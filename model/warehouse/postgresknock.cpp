// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/warehouse/postgresknock.h"

#include <QEventLoop>
#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>

namespace clausemeter::warehouse {

namespace {

constexpr std::chrono::milliseconds kLook{50};
constexpr char kSslRequest[] = {0, 0, 0, 8, 0x04, char(0xd2), 0x16, 0x2f};

} // namespace

Status knockAtPostgres(const server::ServerAddress& address, std::chrono::seconds limit, Progress& progress)
{
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    QEventLoop loop;
    Status ended = done();
    const auto end = [&](Error error) {
        ended = std::move(error);
        loop.quit();
    };
    QObject::connect(&socket, &QTcpSocket::connected, &loop,
                     [&socket] { socket.write(kSslRequest, sizeof kSslRequest); });
    QObject::connect(&socket, &QTcpSocket::readyRead, &loop, &QEventLoop::quit);
    QObject::connect(&socket, &QTcpSocket::errorOccurred, &loop, &QEventLoop::quit);
    QTimer looking;
    QObject::connect(&looking, &QTimer::timeout, &loop, [&] {
        if (progress.stopRequested())
            end(Error{ErrorCode::Cancelled});
    });
    QTimer ending;
    ending.setSingleShot(true);
    QObject::connect(&ending, &QTimer::timeout, &loop, [&] {
        end({ErrorCode::ServerTimedOut, {address.toString().toStdString()}, {std::to_string(limit.count())}});
    });
    looking.start(kLook);
    ending.start(limit);
    socket.connectToHost(address.host, quint16(address.port));
    if (socket.state() != QAbstractSocket::UnconnectedState)
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    socket.abort();
    return ended;
}

} // namespace clausemeter::warehouse
