// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultyserver.h"

#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>

namespace clausemeter::test {

namespace {

QByteArray usualAnswer(const QByteArray& request)
{
    if (request.contains("version()"))
        return "23.8.1.1\tUTC\n";
    if (request.contains("system.tables"))
        return "default\trows\tMergeTree\n";
    if (request.contains("system.columns"))
        return "time\tDateTime\t\t\t0\nservice\tString\t\t\t0\nresult\tString\t\t\t0\n";
    return "\n0\t\t\t0\t0\t0\n";
}

bool isWhole(const QByteArray& request)
{
    constexpr char kHandshake = 0x16; // of TLS, which is no request at all
    if (request.startsWith(kHandshake))
        return true;
    const qsizetype head = request.indexOf("\r\n\r\n");
    const qsizetype length = request.toLower().indexOf("content-length: ");
    if (head < 0 || length < 0)
        return head >= 0;
    const qsizetype at = length + 16;
    return request.size() >= head + 4 + request.mid(at, request.indexOf('\r', at) - at).toLongLong();
}

void serve(QTcpServer& server, const FaultyServer::Behaviour& behaviour)
{
    while (QTcpSocket* socket = server.nextPendingConnection()) {
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (behaviour.closesAtOnce) {
            socket->disconnectFromHost();
            continue;
        }
        const auto asked = std::make_shared<QByteArray>();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, asked, behaviour] {
            *asked += socket->readAll();
            if (!isWhole(*asked))
                return;
            const bool isIt = asked->contains(behaviour.about);
            const QByteArray answer =
                isIt ? behaviour.answer
                     : FaultyServer::http(200, usualAnswer(*asked), "X-ClickHouse-Query-Id: x\r\n");
            asked->clear();
            auto* timer = new QTimer(socket); // ends with the connection
            timer->setSingleShot(true);
            QObject::connect(timer, &QTimer::timeout, socket, [socket, answer] {
                socket->write(answer);
                socket->disconnectFromHost();
            });
            timer->start(isIt ? behaviour.delayMs : 0);
        });
    }
}

} // namespace

FaultyServer::FaultyServer(Behaviour behaviour, const QSslConfiguration* tls)
{
    std::unique_ptr<QTcpServer> server(tls ? new QSslServer : new QTcpServer);
    if (tls)
        static_cast<QSslServer&>(*server).setSslConfiguration(*tls);
    server->listen(QHostAddress::LocalHost);
    m_port = server->serverPort();
    QObject::connect(server.get(), &QTcpServer::pendingConnectionAvailable, server.get(),
                     [of = server.get(), behaviour = std::move(behaviour)] { serve(*of, behaviour); });
    server->moveToThread(&m_thread);
    m_server = std::move(server);
    m_thread.start();
}

FaultyServer::~FaultyServer()
{
    // Where it lives, so that its sockets go there too.
    QMetaObject::invokeMethod(
        m_server.get(), [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QByteArray FaultyServer::http(int status, const QByteArray& body, const QByteArray& head)
{
    return QByteArray(
        QByteArray("HTTP/1.1 ") + QByteArray::number(status) + " x\r\nContent-Type: text/plain\r\n" + head +
        "Connection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

} // namespace clausemeter::test
