// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/server/postgres.h"

#include <QFileInfo>
#include <QSqlQuery>
#include <clocale>
#include <initializer_list>
#include <locale.h>

namespace clausemeter::server {

namespace {

constexpr int kLongestIdentifier = 63;
constexpr int kLongestReason = 300;

const QString kSystemAuthorities = QStringLiteral("/etc/ssl/certs/ca-certificates.crt");

// libpq says what went wrong in the language of the thread, and nothing but its words says which error it
// was.
class EnglishMessages {
public:
    EnglishMessages()
        : m_english(::newlocale(LC_MESSAGES_MASK, "C", ::duplocale(::uselocale(locale_t(0)))))
        , m_before(::uselocale(m_english))
    {
    }
    ~EnglishMessages()
    {
        ::uselocale(m_before);
        ::freelocale(m_english);
    }
    EnglishMessages(const EnglishMessages&) = delete;
    EnglishMessages& operator=(const EnglishMessages&) = delete;

private:
    locale_t m_english;
    locale_t m_before;
};

// A value of a connection string, as libpq quotes it.
QString quotedOption(QString value)
{
    return u'\'' + value.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'")) + u'\'';
}

// The first line, without what the driver puts around it, and never with a long row of data.
QString reasonOf(const QSqlError& error)
{
    QString said = error.databaseText().section(u'\n', 0, 0).trimmed();
    for (const char* prefix : {"ERROR:", "FATAL:"}) {
        if (said.startsWith(QLatin1String(prefix)))
            said = said.mid(int(qstrlen(prefix))).trimmed();
    }
    // "connection to server at "127.0.0.1", port 5432 failed: reason"
    const QString failed = QStringLiteral(" failed: ");
    if (said.startsWith(QStringLiteral("connection to server")) && said.contains(failed))
        said = said.mid(said.indexOf(failed) + failed.size()).trimmed();
    if (said.startsWith(QStringLiteral("FATAL:")))
        said = said.mid(6).trimmed();
    return said.size() > kLongestReason ? QString(said.left(kLongestReason) + u'…') : said;
}

Error make(ErrorCode code, const ServerAddress& address, const QString& detail)
{
    return {code, {address.toString().toStdString()}, {detail.toStdString()}};
}

// libpq has no code for what keeps a connection from being made.
Error connectError(const QSqlError& error, const ServerAddress& address, const PostgresLimits& limits)
{
    const QString said = error.databaseText();
    const auto has = [&said](std::initializer_list<const char*> all) {
        return std::any_of(all.begin(), all.end(),
                           [&said](const char* one) { return said.contains(QLatin1String(one)); });
    };
    const QString reason = reasonOf(error);
    if (has({"password authentication failed", "no password supplied", "authentication failed for user",
             "role \"", "no pg_hba.conf entry"}))
        return make(ErrorCode::ServerRefusedUser, address, address.user);
    if (has({"permission denied"}))
        return make(ErrorCode::ServerNotAllowed, address, reason);
    if (has({"too many", "remaining connection slots"}))
        return make(ErrorCode::ServerLimit, address, reason);
    if (has({"invalid response to SSL negotiation", "expected authentication request", "protocol error",
             "invalid message", "invalid authentication request"}))
        return make(ErrorCode::ServerProtocol, address, reason);
    if (has({"certificate", "SSL error", "does not support SSL", "SSL SYSCALL"}))
        return make(ErrorCode::ServerNotTrusted, address, reason);
    if (has({"timeout expired", "timed out"}))
        return make(ErrorCode::ServerTimedOut, address, QString::number(limits.connectSeconds));
    if (has({"does not exist"}))
        return make(ErrorCode::ServerFailed, address, reason);
    return make(ErrorCode::ServerUnreachable, address, reason);
}

} // namespace

std::optional<QString> quotedIdentifier(const QString& name)
{
    if (name.isEmpty() || name.contains(QChar(u'\0')) || name.toUtf8().size() > kLongestIdentifier)
        return std::nullopt;
    QString quoted = name;
    return QString(u'"' + quoted.replace(u'"', QStringLiteral("\"\"")) + u'"');
}

Error postgresError(const QSqlError& error, const ServerAddress& address, const PostgresLimits& limits)
{
    const QString state = error.nativeErrorCode();
    const QString reason = reasonOf(error);
    const auto is = [&state](const char* begins) { return state.startsWith(QLatin1String(begins)); };
    // Without a code it is libpq that speaks: there is no server any more.
    if (state.isEmpty() || is("08") || is("57P"))
        return make(ErrorCode::ServerCut, address, reason);
    if (is("28"))
        return make(ErrorCode::ServerRefusedUser, address, address.user);
    if (is("42501") || is("25006"))
        return make(ErrorCode::ServerNotAllowed, address, reason);
    if (is("57014"))
        return make(ErrorCode::ServerTimedOut, address, QString::number(limits.statementSeconds));
    if (is("25P03"))
        return make(ErrorCode::ServerTimedOut, address, QString::number(limits.idleSeconds));
    if (is("53") || is("54"))
        return make(ErrorCode::ServerLimit, address, reason);
    return make(ErrorCode::ServerFailed, address, reason);
}

Status openPostgres(QSqlDatabase& database, const ServerAddress& address, const QString& password,
                    const PostgresLimits& limits)
{
    if (!database.isValid())
        return make(ErrorCode::ServerFailed, address, QStringLiteral("QPSQL"));
    const QString authority = address.caFile.isEmpty() ? kSystemAuthorities : address.caFile;
    // The driver takes ";" for the end of an option, wherever it stands.
    if (address.tls && (!QFileInfo(authority).isReadable() || authority.contains(u';')))
        return make(ErrorCode::ServerNotTrusted, address, authority);
    database.setHostName(address.host);
    database.setPort(address.port);
    database.setDatabaseName(address.database);
    database.setUserName(address.user);
    database.setPassword(password);
    // The driver finds out at the beginning how strings are to be written.
    QString options =
        QStringLiteral(
            "options='-c standard_conforming_strings=on' passfile=/dev/null/none gssencmode=disable "
            "application_name=clausemeter keepalives=1 keepalives_idle=30 "
            "keepalives_interval=10 keepalives_count=3 connect_timeout=%1 "
            "tcp_user_timeout=%2")
            .arg(limits.connectSeconds)
            .arg(limits.statementSeconds * 1000);
    options += address.tls
                   ? QString(QStringLiteral(" sslmode=verify-full sslrootcert=") + quotedOption(authority))
                   : QStringLiteral(" sslmode=disable");
    database.setConnectOptions(options);
    {
        const EnglishMessages english;
        const bool opened = database.open();
        // Not kept for longer than it is needed.
        database.setPassword({});
        if (!opened)
            return connectError(database.lastError(), address, limits);
    }
    database.setNumericalPrecisionPolicy(QSql::HighPrecision);
    QSqlQuery query(database);
    const QString settings[] = {
        QStringLiteral("SET client_encoding = 'UTF8'"),
        QStringLiteral("SET standard_conforming_strings = on"),
        QStringLiteral("SET bytea_output = 'hex'"),
        QStringLiteral("SET TimeZone = 'UTC'"),
        QStringLiteral("SET DateStyle = 'ISO, YMD'"),
        QStringLiteral("SET synchronous_commit = on"),
        QStringLiteral("SET statement_timeout = '%1s'").arg(limits.statementSeconds),
        QStringLiteral("SET lock_timeout = '%1s'").arg(limits.lockSeconds),
        QStringLiteral("SET idle_in_transaction_session_timeout = '%1s'").arg(limits.idleSeconds),
        QStringLiteral("SET default_transaction_read_only = %1")
            .arg(limits.readOnly ? QStringLiteral("on") : QStringLiteral("off"))};
    for (const QString& setting : settings) {
        if (!query.exec(setting)) {
            const Error error = postgresError(query.lastError(), address, limits);
            query.clear();
            database.close();
            return error;
        }
    }
    return done();
}

} // namespace clausemeter::server
