// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/server/address.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace clausemeter::server {

namespace {

const QString kMarks = QStringLiteral("://");

QString encoded(const QString& part)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part));
}

// What a connection string or a file name cannot hold.
bool isClean(const QString& part)
{
    return std::none_of(part.begin(), part.end(),
                        [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}

} // namespace

QString ServerAddress::toString() const
{
    const QString shownHost = host.contains(u':') ? QString(u'[' + host + u']') : encoded(host);
    QStringList options;
    if (!tls)
        options << QStringLiteral("tls=off");
    if (!caFile.isEmpty())
        options << QStringLiteral("ca=") + QString::fromLatin1(QUrl::toPercentEncoding(caFile, "/"));
    return scheme + kMarks + encoded(user) + u'@' + shownHost + u':' + QString::number(port) + u'/' +
           encoded(database) + u'/' + encoded(name) +
           (options.isEmpty() ? QString() : QString(u'?' + options.join(u'&')));
}

std::optional<int> usualPort(const QString& scheme)
{
    if (scheme == QStringLiteral("postgresql"))
        return 5432;
    if (scheme == QStringLiteral("clickhouse"))
        return 8123;
    return std::nullopt;
}

bool looksLikeAddress(const QString& text)
{
    const auto at = text.indexOf(kMarks);
    return at > 0 && (usualPort(text.left(at)) || text.startsWith(QStringLiteral("postgres:")));
}

std::optional<ServerAddress> parseAddress(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || !isClean(text) || url.hasFragment() || !url.password().isNull() ||
        url.userInfo(QUrl::FullyEncoded).contains(u':'))
        return std::nullopt;
    const auto usual = usualPort(url.scheme());
    if (!usual)
        return std::nullopt;
    ServerAddress address;
    address.scheme = url.scheme();
    address.user = url.userName(QUrl::FullyDecoded);
    address.host = url.host(QUrl::FullyDecoded);
    address.port = url.port(*usual);
    // Cut before it is decoded: a name may have a slash.
    const QStringList parts = url.path(QUrl::FullyEncoded).split(u'/');
    if (parts.size() != 3 || !parts[0].isEmpty())
        return std::nullopt;
    address.database = QUrl::fromPercentEncoding(parts[1].toLatin1());
    address.name = QUrl::fromPercentEncoding(parts[2].toLatin1());
    for (const auto& [key, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (key == QStringLiteral("tls") && (value == QStringLiteral("off") || value == QStringLiteral("on")))
            address.tls = value == QStringLiteral("on");
        else if (key == QStringLiteral("ca") && !value.isEmpty())
            address.caFile = value;
        else
            return std::nullopt;
    }
    for (const QString& part : {address.user, address.host, address.database, address.name}) {
        if (part.isEmpty() || !isClean(part))
            return std::nullopt;
    }
    if (address.port < 1 || !isClean(address.caFile))
        return std::nullopt;
    return address;
}

QString withoutPassword(const QString& text)
{
    static const QRegularExpression kPassword(QStringLiteral("^([^/]*://[^/@:?]*):.*@"));
    QString shown = text;
    return shown.replace(kPassword, QStringLiteral("\\1@"));
}

} // namespace clausemeter::server
