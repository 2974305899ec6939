// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Servers of a benchmark's own, in the temporary folder (TMPDIR): three of ClickHouse, the first of which
// knows the other two as its shards, and one of PostgreSQL. Prints where they are, a line of JSON, and ends
// them when its input ends.

#include "clickhouseserver.h"
#include "postgresserver.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace clausemeter::test;

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    QString why;
    const auto one = ClickHouseServer::make({}, &why);
    const auto other = one ? ClickHouseServer::make({}, &why) : nullptr;
    const auto front = other ? ClickHouseServer::make({one->tcpPort(), other->tcpPort()}, &why) : nullptr;
    PostgresOptions options;
    options.settings = {QStringLiteral("shared_buffers=512MB"), QStringLiteral("work_mem=64MB"),
                        QStringLiteral("max_wal_size=8GB")};
    const auto postgres = front ? PostgresServer::make(options, &why) : nullptr;
    if (!postgres) {
        std::fprintf(stderr, "%s\n", qPrintable(why));
        return 1;
    }
    QJsonArray clickHouse;
    for (const auto* server : {front.get(), one.get(), other.get()})
        clickHouse.append(QJsonObject{{QStringLiteral("http"), server->httpPort()},
                                      {QStringLiteral("tcp"), server->tcpPort()}});
    const QJsonObject all{{QStringLiteral("user"), ClickHouseServer::user()},
                          {QStringLiteral("clickhouse"), clickHouse},
                          {QStringLiteral("clickhouse_password"), ClickHouseServer::password()},
                          {QStringLiteral("postgres"), postgres->port()},
                          {QStringLiteral("postgres_password"), PostgresServer::password()}};
    std::printf("%s\n", QJsonDocument(all).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return 0;
}
