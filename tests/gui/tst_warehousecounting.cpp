// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables of real servers, counted from the window.

#include "model/server/passwords.h"
#include "postgresserver.h"
#include "warehousewindow.h"

#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <algorithm>

using namespace clausemeter;
using namespace clausemeter::app::test;
using clausemeter::test::ClickHouseServer;
using clausemeter::test::PostgresServer;
using namespace std::chrono_literals;

namespace {

const std::string kHostile = "we\"ird`; DROP TABLE plain; -- \\' \xE8\xAF\xB7";

} // namespace

class TestWarehouseCounting : public QObject, private WarehouseWindow {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        platformremarks::ignore();
        app::setUpAppearance();
        QString why;
        m_server = ClickHouseServer::make({}, &why);
        QVERIFY2(m_server, qPrintable(why));
        QByteArray rows;
        for (int minute = 0; minute < 60; ++minute)
            rows += QByteArray::number(kFirstSecond + 60 * minute) + ",1400000001," +
                    (minute % 10 == 0 ? "timeout" : "success") + '\n';
        QByteArray hostile = QByteArray::fromStdString(kHostile);
        hostile.replace("\\", "\\\\").replace("`", "\\`");
        for (const QByteArray& name : {QByteArray("plain"), QByteArray('`' + hostile + '`')}) {
            QVERIFY2(m_server->run("CREATE TABLE " + name +
                                   " (seen DateTime, sdkappid String, outcome String) ENGINE = MergeTree "
                                   "PARTITION BY toYYYYMM(seen) ORDER BY seen"),
                     m_server->failure());
            QVERIFY2(m_server->run("INSERT INTO " + name + " FORMAT CSV", rows), m_server->failure());
        }
    }
    void init() { startAfresh(); }
    void cleanup() { m_window.reset(); }

    void countsForTheCustomerOfTheBook();
    void waitsForItsCustomer();
    void countsAgainWithoutABook();
    void saysWhatIsWrongBesideTheField();
    void cancelsACount();
    void keptDaysAreNotFetchedAgain();
    void keepsPasswordsWhereAsked();
    void remembersAProfile();
    void countsOverShards();
    void countsInPostgres();

private:
    using WarehouseWindow::typeAddress;
    void typeAddress(const QString& password) { typeAddress(password, m_server->httpPort()); }
    // What the servers have in their tables.
    void verifyCounts() const
    {
        const auto& table = counted().services.at("1400000001").slots;
        const slots::SlotCounts sum = table.totals(*table.extent()).counts;
        QCOMPARE(sum.requests, 60u);
        QCOMPARE(sum.successes, 54u);
    }
    const logs::LogData& counted() const { return *m_window->window.view().data->logs; }
    // Neither in the book nor in settings nor in profiles.
    void verifyPasswordIsNowhere() const
    {
        QDirIterator files(m_folder->path(), QDir::Files, QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains("pass 'word"), qPrintable(file.fileName()));
            ++seen;
        }
        QVERIFY(seen > 0);
    }

    std::unique_ptr<ClickHouseServer> m_server;
};

void TestWarehouseCounting::countsForTheCustomerOfTheBook()
{
    openAccount();
    open();
    typeAddress(ClickHouseServer::password());
    connectToServer();
    QVERIFY2(find<QLabel>("connected")->text().contains(QStringLiteral("ClickHouse 18.16")),
             qPrintable(find<QLabel>("connected")->text() + state()));
    chooseTable(kHostile);
    QVERIFY(!find<QPushButton>("count")->isEnabled()); // "seen" and "outcome" are nobody's names
    mapColumns();
    QVERIFY2(find<QLabel>("cost")->isVisible(), qPrintable(state()));
    count();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->settled(), kWait);
    QVERIFY2(m_window->message().contains(QStringLiteral("in the book")), qPrintable(m_window->message()));
    QVERIFY(m_window->window.view().data);
    std::int64_t records = 0;
    for (const logs::InputReport& input : counted().inputs) {
        QCOMPARE(input.kind, logs::LogKind::ClickHouse);
        QVERIFY(input.file.find(kHostile) != std::string::npos);
        QVERIFY(input.file.find("word") == std::string::npos);
        records += input.accepted;
    }
    QCOMPARE(records, 60);
    verifyCounts();
    verifyPasswordIsNowhere();
}

void TestWarehouseCounting::waitsForItsCustomer()
{
    open();
    typeAddress(ClickHouseServer::password());
    connectToServer();
    chooseTable("plain");
    mapColumns();
    count();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->settled(), kWait);
    QVERIFY2(m_window->message().contains(QStringLiteral("Whose log is it?")),
             qPrintable(m_window->message()));
    openAccount();
    QVERIFY(m_window->window.view().data);
    QVERIFY(!counted().inputs.empty());
    QCOMPARE(counted().inputs.front().kind, logs::LogKind::ClickHouse);
}

void TestWarehouseCounting::countsAgainWithoutABook()
{
    widgets::WarehouseSource source;
    source.address =
        *server::parseAddress(QStringLiteral("clickhouse://%1@127.0.0.1:%2/default/plain?tls=off")
                                  .arg(ClickHouseServer::user())
                                  .arg(m_server->httpPort()));
    source.table = {"default", "plain"};
    source.mapping.roles = {
        {"seen", logs::Role::Time}, {"sdkappid", logs::Role::Service}, {"outcome", logs::Role::Result}};
    source.mapping.failureWords = {"timeout"};
    server::rememberPassword(source.address, ClickHouseServer::password());
    app::Session session(m_folder->path());
    session.setAsOf(Date(2019y / 5 / 1));
    std::vector<ErrorCode> failures;
    QObject::connect(&session, &app::Session::failed, this,
                     [&failures](const Error& error) { failures.push_back(error.code); });
    const auto requests = [&session]() -> std::int64_t {
        std::int64_t sum = 0;
        for (const logs::InputReport& input : session.current()->logs->inputs)
            sum += input.server ? input.accepted : 0;
        return sum;
    };
    session.open({fixture("account.json")});
    QTRY_VERIFY_WITH_TIMEOUT(!session.isReading(), kWait);
    session.count(source);
    QTRY_VERIFY_WITH_TIMEOUT(!session.isReading(), kWait);
    QVERIFY(failures.empty());
    QVERIFY(session.current());
    QCOMPARE(requests(), 60);
    session.reload();
    QTRY_VERIFY_WITH_TIMEOUT(!session.isReading(), kWait);
    QCOMPARE(requests(), 60);
    const auto kept = [&session] {
        return std::ranges::count_if(session.current()->logs->inputs, [](const logs::InputReport& input) {
            return input.server && input.server->fetch == logs::ServerQuery::Fetch::Kept;
        });
    };
    QVERIFY(kept() > 28);
    source.refetch = true;
    session.count(source);
    QTRY_VERIFY_WITH_TIMEOUT(!session.isReading(), kWait);
    QCOMPARE(kept(), 0);
    session.reload(); // that was for once
    QTRY_VERIFY_WITH_TIMEOUT(!session.isReading(), kWait);
    QVERIFY(kept() > 28);
    session.count(source); // the same table: in its own place
    QTRY_VERIFY_WITH_TIMEOUT(!session.isReading(), kWait);
    QCOMPARE(requests(), 60);
    QVERIFY(failures.empty());
    session.open({fixture("march.csv")}); // counts of the same slots, of another kind
    QTRY_VERIFY_WITH_TIMEOUT(!session.isReading(), kWait);
    QCOMPARE(failures, std::vector<ErrorCode>{ErrorCode::SourcesOverlap});
    QCOMPARE(requests(), 60);
    server::forgetPassword(source.address);
}

void TestWarehouseCounting::saysWhatIsWrongBesideTheField()
{
    open();
    press("connect");
    QVERIFY(!trouble("hostTrouble").isEmpty());
    QVERIFY(!trouble("userTrouble").isEmpty());
    typeAddress(QStringLiteral("wrong"));
    QVERIFY(trouble("hostTrouble").isEmpty());
    connectToServer();
    QVERIFY2(trouble("passwordTrouble").contains(ClickHouseServer::user()), qPrintable(state()));
    QVERIFY(!trouble("passwordTrouble").contains(QStringLiteral("wrong")));
    QCOMPARE(find<QLineEdit>("password")->accessibleDescription(), trouble("passwordTrouble"));
    QVERIFY(find<QLineEdit>("password")->hasFocus());
    typeAddress(ClickHouseServer::password(), 1); // nobody listens there
    QVERIFY(trouble("passwordTrouble").isEmpty());
    connectToServer();
    QVERIFY2(!trouble("hostTrouble").isEmpty(), qPrintable(state()));
    find<QCheckBox>("tls")->setChecked(true); // the server has none
    find<QSpinBox>("port")->setValue(m_server->httpPort());
    connectToServer();
    QVERIFY2(!trouble("hostTrouble").isEmpty() || !trouble("portTrouble").isEmpty() ||
                 !trouble("caTrouble").isEmpty(),
             qPrintable(state()));
    QVERIFY(!find<QListWidget>("tables")->isEnabled());
}

void TestWarehouseCounting::cancelsACount()
{
    openAccount();
    open();
    typeAddress(ClickHouseServer::password());
    connectToServer();
    chooseTable("plain");
    mapColumns();
    QVERIFY(find<QPushButton>("count")->isEnabled());
    m_server->freeze(true);
    count();
    QTRY_VERIFY(m_window->window.session().isReading());
    m_window->window.session().cancel();
    // It stops answering altogether, so it can't be told to end the query either: that is tried for a while.
    const bool ended = QTest::qWaitFor([this] { return m_window->settled(); }, 3000);
    m_server->freeze(false);
    QVERIFY(ended);
    QVERIFY(counted().inputs.empty());
}

void TestWarehouseCounting::keptDaysAreNotFetchedAgain()
{
    openAccount();
    const auto ask = [this] {
        open();
        typeAddress(ClickHouseServer::password());
        connectToServer();
        chooseTable("plain");
        mapColumns();
    };
    const auto countIt = [this] {
        count();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->settled(), kWait);
        m_window->activate();
    };
    ask();
    const QString before = find<QLabel>("keptDays")->text();
    QVERIFY2(before.startsWith(QStringLiteral("No day is kept")), qPrintable(before));
    QVERIFY(!find<QCheckBox>("refetch")->isVisible());
    countIt();
    const QDir days(m_folder->path() + QStringLiteral("/user/warehouses/days"));
    const int kept = int(days.entryList(QDir::Files).size());
    QVERIFY(kept > 28);
    ask();
    QCOMPARE(find<QLabel>("keptDays")->text(),
             QStringLiteral("%1 days kept from before, 0 to fetch.").arg(kept));
    QVERIFY(find<QCheckBox>("refetch")->isVisible());
    find<QCheckBox>("refetch")->click();
    QCOMPARE(find<QLabel>("keptDays")->text(),
             QStringLiteral("%1 days kept from before, %1 to fetch.").arg(kept));
    QVERIFY(dialog()->source().refetch);
    find<QCheckBox>("refetch")->click();
    find<QSpinBox>("lateness")->setValue(36500); // none of them is settled so
    QTRY_VERIFY_WITH_TIMEOUT(dialog()->isSettled(), kWait);
    QVERIFY(find<QLabel>("keptDays")->text().startsWith(QStringLiteral("No day is kept")));
    find<QSpinBox>("lateness")->setValue(0);
    QTRY_VERIFY_WITH_TIMEOUT(dialog()->isSettled(), kWait);
    QVERIFY(find<QLabel>("keptDays")->text().contains(QStringLiteral(" 0 to fetch")));
    QCOMPARE(dialog()->source().latenessDays, 0);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
}

void TestWarehouseCounting::keepsPasswordsWhereAsked()
{
    openAccount();
    for (const bool keeps : {false, true, false}) {
        open();
        typeAddress(ClickHouseServer::password());
        QTRY_COMPARE(find<QCheckBox>("keepPassword")->isChecked(), !m_passwords.isEmpty());
        find<QCheckBox>("keepPassword")->setChecked(keeps);
        connectToServer();
        chooseTable("plain");
        mapColumns();
        count();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->settled(), kWait);
        QCOMPARE(m_passwords.size(), keeps ? 1 : 0);
        m_window->activate();
    }
}

void TestWarehouseCounting::remembersAProfile()
{
    openAccount();
    open();
    typeAddress(ClickHouseServer::password());
    connectToServer();
    chooseTable(kHostile);
    mapColumns();
    find<QCheckBox>("remember")->setChecked(true);
    type("profileName", QString::fromUtf8("Seabreeze 海风"));
    count();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->settled(), kWait);
    verifyPasswordIsNowhere();
    m_window->activate();

    open();
    auto* profiles = find<QComboBox>("warehouseProfiles");
    QVERIFY(profiles->isVisible());
    profiles->setFocus();
    QTest::keyClick(profiles, Qt::Key_Down);
    QTRY_COMPARE(find<QLineEdit>("user")->text(), ClickHouseServer::user());
    type("password", ClickHouseServer::password());
    connectToServer();
    QTRY_VERIFY_WITH_TIMEOUT(dialog()->isSettled(), kWait);
    QVERIFY2(find<QPushButton>("count")->isEnabled(), qPrintable(state()));
    QCOMPARE(dialog()->source().table.name, kHostile);
    QCOMPARE(dialog()->source().mapping.roles.size(), 3u);
}

void TestWarehouseCounting::countsOverShards()
{
    QString why;
    const auto front = ClickHouseServer::make({m_server->tcpPort()}, &why);
    QVERIFY2(front, qPrintable(why));
    QVERIFY2(front->run("CREATE TABLE everywhere (seen DateTime, sdkappid String, outcome String) ENGINE = "
                        "Distributed(shards, default, plain)"),
             front->failure());
    openAccount();
    open();
    typeAddress(ClickHouseServer::password(), front->httpPort());
    connectToServer();
    chooseTable("everywhere");
    mapColumns();
    count();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->settled(), kWait);
    QVERIFY2(m_window->window.view().data, qPrintable(m_window->message()));
    verifyCounts();
}

// By TLS, to a server whose certificate nobody knows but by its file.
void TestWarehouseCounting::countsInPostgres()
{
    QString why;
    clausemeter::test::PostgresOptions options;
    options.certificate = clausemeter::test::ServerCertificate::Valid;
    const auto server = PostgresServer::make(options, &why);
    QVERIFY2(server, qPrintable(why));
    const auto other = PostgresServer::make(options, &why); // of another authority
    QVERIFY2(other, qPrintable(why));
    QVERIFY(server->sql(QStringLiteral(
        "CREATE TABLE plain (seen timestamptz, sdkappid text, outcome text); INSERT INTO plain SELECT "
        "to_timestamp(1553047200 + 60 * n), '1400000001', CASE WHEN n % 10 = 0 THEN 'timeout' ELSE 'success' "
        "END FROM generate_series(0, 59) AS n")));
    openAccount();
    open();
    auto* kinds = find<QComboBox>("warehouseKind");
    kinds->setFocus();
    QTest::keyClick(kinds, Qt::Key_Down);
    typeAddress(PostgresServer::password(), server->port());
    type("database", QStringLiteral("postgres"));
    find<QCheckBox>("tls")->setChecked(true);
    for (const QString& authority : {QString(), other->caFile()}) {
        type("caFile", authority);
        connectToServer();
        QVERIFY2(!trouble("caTrouble").isEmpty(), qPrintable(state()));
        QVERIFY(!find<QListWidget>("tables")->isEnabled());
    }
    type("caFile", server->caFile());
    connectToServer();
    QVERIFY2(find<QLabel>("connected")->text().contains(QStringLiteral("PostgreSQL 15")),
             qPrintable(state()));
    auto* tables = find<QListWidget>("tables");
    QCOMPARE(tables->count(), 1);
    tables->setCurrentRow(0);
    QTRY_VERIFY_WITH_TIMEOUT(dialog()->isSettled(), kWait);
    mapColumns();
    count();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->settled(), kWait);
    QVERIFY2(m_window->window.view().data, qPrintable(m_window->message()));
    verifyCounts();
    QCOMPARE(counted().inputs.front().kind, logs::LogKind::PostgreSql);
    verifyPasswordIsNowhere();
}

QTEST_MAIN(TestWarehouseCounting)
#include "tst_warehousecounting.moc"
