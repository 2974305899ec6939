// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/warehouse/httprequest.h"

#include <QEventLoop>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTcpSocket>
#include <QTimer>

namespace clausemeter::warehouse {

namespace {

constexpr int kLookMs = 50;
constexpr qint64 kReadBuffer = 1024 * 1024;
constexpr int kShownBytes = 60;

Result<QSslConfiguration> tlsOf(const ServerAddress& address, const Where& where)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (address.caFile.isEmpty())
        return tls;
    QFile file(address.caFile);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            ErrorCode::FileUnreadable, {address.caFile.toStdString()}, {file.errorString().toStdString()}};
    const QList<QSslCertificate> authorities = QSslCertificate::fromDevice(&file);
    if (authorities.isEmpty())
        return Error{ErrorCode::ServerNotTrusted, where, {address.caFile.toStdString()}};
    tls.setCaCertificates(authorities);
    return tls;
}

// What keeps an answer from being one.
Error errorOf(const QNetworkReply& reply, const Where& where, bool hasAnswered)
{
    const std::string reason = reply.errorString().toStdString();
    switch (reply.error()) {
    case QNetworkReply::SslHandshakeFailedError:
        return {ErrorCode::ServerNotTrusted, where, {reason}};
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return {ErrorCode::ServerProtocol, where, {reason}};
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TimeoutError:
        return {ErrorCode::ServerUnreachable, where, {reason}};
    case QNetworkReply::RemoteHostClosedError:
        return {ErrorCode::ServerCut, where, {reason}};
    default:
        return {hasAnswered ? ErrorCode::ServerCut : ErrorCode::ServerUnreachable, where, {reason}};
    }
}

// One request on its way.
class Exchange {
public:
    Exchange(QNetworkReply& reply, const std::function<Status(int, std::string_view)>& take)
        : m_reply(reply)
        , m_take(take)
    {
    }

    void read()
    {
        if (m_failed)
            return;
        m_answer.status = m_reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        while (m_reply.bytesAvailable() > 0 && !m_failed) {
            const QByteArray piece = m_reply.read(kReadBuffer);
            if (m_beginning.size() < kShownBytes)
                m_beginning += piece.left(kShownBytes);
            if (const Status taken = m_take(m_answer.status, {piece.data(), std::size_t(piece.size())});
                !taken) {
                m_failed = taken.error();
                m_reply.abort();
            }
        }
    }
    void fail(const Error& error)
    {
        if (!m_failed)
            m_failed = error;
        m_reply.abort();
    }
    const std::optional<Error>& failed() const { return m_failed; }
    HttpAnswer finish()
    {
        read();
        m_answer.status = m_reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        for (const auto& [name, value] : m_reply.rawHeaderPairs()) {
            const QByteArray lower = name.toLower();
            m_answer.saysClickHouse = m_answer.saysClickHouse || lower.startsWith("x-clickhouse");
            if (lower == "x-clickhouse-summary" ||
                (lower == "x-clickhouse-progress" && m_answer.clickHouseProgress.isEmpty()))
                m_answer.clickHouseProgress = value;
        }
        return m_answer;
    }
    const QByteArray& beginning() const { return m_beginning; }

private:
    QNetworkReply& m_reply;
    const std::function<Status(int, std::string_view)>& m_take;
    HttpAnswer m_answer;
    QByteArray m_beginning;
    std::optional<Error> m_failed;
};

} // namespace

Result<HttpAnswer> postToServer(const ServerAddress& address, const QString& password,
                                const QUrlQuery& parameters, const QByteArray& body,
                                std::chrono::milliseconds limit,
                                const std::function<Status(int, std::string_view)>& take, Progress& progress)
{
    const Where where{address.toString().toStdString()};
    QUrl url;
    url.setScheme(address.tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(address.host);
    url.setPort(address.port);
    url.setPath(QStringLiteral("/"));
    url.setQuery(parameters);
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Basic " + (address.user + u':' + password).toUtf8().toBase64());
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("text/plain; charset=utf-8"));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    if (address.tls) {
        const auto tls = tlsOf(address, where);
        if (!tls)
            return tls.error();
        request.setSslConfiguration(*tls);
    }

    QNetworkAccessManager manager;
    manager.setProxy(QNetworkProxy::NoProxy);
    QEventLoop loop;
    const std::unique_ptr<QNetworkReply> reply(manager.post(request, body));
    reply->setReadBufferSize(kReadBuffer);
    Exchange exchange(*reply, take);
    QTimer looking;
    QTimer ending;
    ending.setSingleShot(true);
    QObject::connect(reply.get(), &QNetworkReply::readyRead, &loop, [&] { exchange.read(); });
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QObject::connect(&looking, &QTimer::timeout, &loop, [&] {
        if (progress.stopRequested())
            exchange.fail(Error{ErrorCode::Cancelled});
    });
    QObject::connect(&ending, &QTimer::timeout, &loop, [&] {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(limit);
        exchange.fail({ErrorCode::ServerTimedOut, where, {std::to_string(seconds.count())}});
    });
    looking.start(kLookMs);
    ending.start(limit);
    if (!reply->isFinished())
        loop.exec(QEventLoop::ExcludeUserInputEvents);

    HttpAnswer answer = exchange.finish();
    if (exchange.failed())
        return *exchange.failed();
    // A status that says no is an answer all the same; what is not whole, or no HTTP, is none.
    if (answer.status == 0)
        return errorOf(*reply, where, false);
    const bool isWhole =
        reply->error() == QNetworkReply::NoError || reply->error() >= QNetworkReply::ContentAccessDenied;
    if (!isWhole)
        return errorOf(*reply, where, true);
    return answer;
}

QByteArray whatAnswers(const ServerAddress& address)
{
    constexpr int kWaitMs = 1000;
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(address.host, quint16(address.port));
    if (!socket.waitForConnected(kWaitMs))
        return {};
    socket.write("GET / HTTP/1.0\r\n\r\n");
    socket.waitForReadyRead(kWaitMs);
    return socket.read(kShownBytes);
}

} // namespace clausemeter::warehouse
