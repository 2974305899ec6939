// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSslConfiguration>
#include <QThread>
#include <memory>

namespace clausemeter::test {

// What a server does that no real one would do on demand: it answers like ClickHouse, for one table `rows` of
// the columns time, service and result, but for one kind of question. Each request is answered by a
// connection's thread of its own, so that whoever asks may wait.
class FaultyServer {
public:
    struct Behaviour {
        QByteArray about;          // the text in a request that gets `answer`; empty: any request
        QByteArray answer;         // whole, with its head; empty: none
        bool closesAtOnce = false; // as soon as somebody connects
        int delayMs = 0;           // before the answer
    };
    // `tls`: null for none.
    explicit FaultyServer(Behaviour behaviour, const QSslConfiguration* tls = nullptr);
    ~FaultyServer();
    FaultyServer(const FaultyServer&) = delete;
    FaultyServer& operator=(const FaultyServer&) = delete;

    int port() const { return m_port; }

    // An answer with its length.
    static QByteArray http(int status, const QByteArray& body, const QByteArray& head = {});

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_server;
    int m_port = 0;
};

} // namespace clausemeter::test
