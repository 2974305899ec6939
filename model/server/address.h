// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace clausemeter::server {

// Where something is kept on a server: "postgresql://user@host:5432/database/name". TLS with a certificate
// that is verified is what is used where nothing else is said: "?tls=off" says it, "?ca=/path/ca.pem" names
// the file of the authority (the system's own otherwise). It never holds a password.
struct ServerAddress {
    QString scheme;
    QString user;
    QString host; // a name, an IPv4 address, or an IPv6 address without brackets
    int port = 0;
    QString database;
    QString name; // of the book or the table
    bool tls = true;
    QString caFile;
    bool operator==(const ServerAddress&) const = default;

    // As it is written, whole; parseAddress() reads it back. Ports are always written.
    QString toString() const;
};

// "postgresql" is 5432, "clickhouse" 8123.
std::optional<int> usualPort(const QString& scheme);

// Nothing where it is no such address: a scheme of usualPort(), user, host, database and name that are not
// empty; a port in 1..65535; no part of it that is not known, and no password, for which there are safer
// ways.
std::optional<ServerAddress> parseAddress(const QString& text);

// Whether it begins like one, good or not: then it is no file's path.
bool looksLikeAddress(const QString& text);

// For messages: what stands there, without the password that it may have.
QString withoutPassword(const QString& text);

} // namespace clausemeter::server
