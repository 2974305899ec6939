// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/warehouseprofiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace clausemeter;
using namespace clausemeter::app;
using widgets::WarehouseProfile;

namespace {

WarehouseProfile profile()
{
    WarehouseProfile profile;
    profile.name = "Seabreeze \xE6\xB5\xB7 / 1";
    profile.source.address = *server::parseAddress(
        QStringLiteral("clickhouse://meter@[::1]:8443/edge/requests?ca=/etc/ca%20file.pem"));
    profile.source.table = {"edge", "we\"ird`; DROP TABLE x"};
    profile.source.mapping.roles["when"] = logs::Role::Time;
    profile.source.mapping.roles["unused"] = std::nullopt;
    profile.source.mapping.successWords = {"entered"};
    profile.source.latenessDays = 12;
    return profile;
}

} // namespace

class TestWarehouseProfiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadAsWritten()
    {
        const auto read = parseProfile(profileJson(profile()), "p.json");
        QVERIFY(read);
        QCOMPARE(read->name, profile().name);
        QVERIFY(*read == profile());
    }

    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("place");
        QTest::newRow("no JSON") << QByteArray("{") << QByteArray("[") << QString();
        QTest::newRow("another format")
            << QByteArray("profile/1") << QByteArray("profile/2") << QStringLiteral("schema");
        QTest::newRow("no name") << QByteArray("\"name\": \"Sea") << QByteArray("\"nme\": \"Sea")
                                 << QStringLiteral("name");
        QTest::newRow("a password") << QByteArray("meter@") << QByteArray("meter:secret@")
                                    << QStringLiteral("address");
        QTest::newRow("a lateness that is none")
            << QByteArray("\"lateness_days\": 12") << QByteArray("\"lateness_days\": -1")
            << QStringLiteral("lateness_days");
        QTest::newRow("no table") << QByteArray("\"table\"") << QByteArray("\"tables\"")
                                  << QStringLiteral("table");
    }
    void badFiles()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, place);
        QByteArray json = profileJson(profile());
        QVERIFY(json.contains(from));
        // Of the outer object, whose name follows the mapping's.
        json.replace(json.lastIndexOf(from), from.size(), to);
        const auto read = parseProfile(json, "p.json");
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::MappingInvalid);
        QCOMPARE(QString::fromStdString(read.error().details.at(0)), place);
        for (const std::string& detail : read.error().details)
            QVERIFY(detail.find("secret") == std::string::npos);
    }

    void oneFileAName()
    {
        QTemporaryDir folder;
        const QString inside = folder.filePath(QStringLiteral("user/warehouses"));
        QVERIFY(loadProfiles(inside).empty());
        QVERIFY(keepProfile(inside, profile()));
        WarehouseProfile other = profile();
        other.source.table.name = "another";
        QVERIFY(keepProfile(inside, other)); // in its place
        other.name = "A";
        QVERIFY(keepProfile(inside, other));
        QFile(inside + QStringLiteral("/broken.json")).open(QIODevice::WriteOnly);
        const auto kept = loadProfiles(inside);
        QCOMPARE(kept.size(), 2u);
        QCOMPARE(kept[0].name, std::string("A"));
        QCOMPARE(kept[1].source.table.name, std::string("another"));
    }
};

QTEST_GUILESS_MAIN(TestWarehouseProfiles)
#include "tst_warehouseprofiles.moc"
