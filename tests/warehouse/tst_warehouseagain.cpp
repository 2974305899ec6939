// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A second run asks only for what may have changed, and comes to the same.

#include "clickhouseserver.h"
#include "countedrows.h"
#include "samelogs.h"

#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace clausemeter;
using namespace clausemeter::test;
using warehouse::Connection;
using warehouse::KeptDay;
using warehouse::KeptDays;
using Fetch = logs::ServerQuery::Fetch;
using State = KeptDays::Found::State;

namespace {

// Notes what is counted, and breaks off where it is told to.
class WatchedConnection final : public Connection {
public:
    explicit WatchedConnection(std::unique_ptr<Connection> to)
        : m_to(std::move(to))
    {
    }
    const server::ServerAddress& address() const override { return m_to->address(); }
    const warehouse::Dialect& dialect() const override { return m_to->dialect(); }
    const std::string& version() const override { return m_to->version(); }
    const warehouse::Limits& limits() const override { return m_to->limits(); }
    Result<std::vector<warehouse::TableName>> tables(Progress& progress) override
    {
        return m_to->tables(progress);
    }
    Result<warehouse::Table> table(const warehouse::TableName& name, Progress& progress) override
    {
        return m_to->table(name, progress);
    }
    Status checkFresh(const warehouse::Table& table, Progress& progress) override
    {
        return m_to->checkFresh(table, progress);
    }
    Result<warehouse::Plan> plan(const warehouse::Table& table, const std::string& query,
                                 Progress& progress) override
    {
        return m_to->plan(table, query, progress);
    }
    Result<warehouse::Answer> run(const std::string& query, const warehouse::TakeRow& take,
                                  Progress& progress) override
    {
        if (int(counted.size()) == breaksAfter)
            return Error{ErrorCode::ServerCut, {}, {}};
        counted.push_back(query);
        return m_to->run(query, take, progress);
    }

    std::vector<std::string> counted;
    int breaksAfter = -1;

private:
    std::unique_ptr<Connection> m_to;
};

// Everything but how and when the servers were asked.
std::vector<logs::InputReport> withoutQuestions(const logs::LogData& data)
{
    auto inputs = data.inputs;
    for (logs::InputReport& input : inputs)
        input.server.reset();
    return inputs;
}

int fetchedAs(const logs::LogData& data, Fetch fetch)
{
    return int(std::ranges::count_if(
        data.inputs, [fetch](const logs::InputReport& input) { return input.server->fetch == fetch; }));
}

KeptDay keptDay(const std::string& key, std::int64_t askedMs)
{
    KeptDay day;
    day.key = key;
    day.version = "1";
    day.query = "SELECT 1";
    day.askedMs = askedMs;
    day.answeredMs = askedMs + 5;
    day.rowsRead = 40;
    day.rows = 12;
    const std::string_view first[] = {"5", "a\0b", "", "7", "1", "2"};
    const std::string_view second[] = {"6", "\xff", "x", "5", "1", "2"};
    day.groups.add(first);
    day.groups.add(second);
    return day;
}

} // namespace

class WarehouseAgainTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ClickHouseServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;

    std::unique_ptr<WatchedConnection> open()
    {
        Progress progress;
        auto connection = Connection::open({QStringLiteral("clickhouse"),
                                            ClickHouseServer::user(),
                                            QStringLiteral("127.0.0.1"),
                                            m_server->httpPort(),
                                            QStringLiteral("default"),
                                            QStringLiteral("rows"),
                                            false,
                                            {}},
                                           ClickHouseServer::password(), {}, progress);
        return connection ? std::make_unique<WatchedConnection>(std::move(*connection)) : nullptr;
    }
    warehouse::ReadRequest request() const
    {
        warehouse::ReadRequest request;
        request.table = {"", "rows"};
        request.options = countedServices();
        request.openEnd = kCountedUpTo;
        request.daysAtATime = 5;
        request.keeping.folder = m_folder->filePath(QStringLiteral("days"));
        return request;
    }
    Result<logs::LogData> read(WatchedConnection& connection, const warehouse::ReadRequest& request)
    {
        Progress progress;
        return readWarehouse(connection, request, progress);
    }
    QFileInfoList files() const
    {
        return QDir(m_folder->filePath(QStringLiteral("days"))).entryInfoList(QDir::Files, QDir::Name);
    }
    // What a reading from files of the same rows would not differ in, nor does it here.
    void verifySame(const logs::LogData& a, const logs::LogData& b)
    {
        QVERIFY(withoutQuestions(a) == withoutQuestions(b));
        QCOMPARE(difference(a, b), QString());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QString why;
        m_server = ClickHouseServer::make({}, &why);
        QVERIFY2(m_server, qPrintable(why));
        QVERIFY2(m_server->run("CREATE TABLE rows (time Nullable(DateTime), service Nullable(String), event "
                               "Nullable(String), result Nullable(String), code Nullable(String), region "
                               "Nullable(String)) ENGINE = MergeTree ORDER BY tuple()"),
                 m_server->failure());
        QByteArray all;
        for (const Row& row : randomRows(7, 4000, Results::Words, true)) {
            all += row.ms ? QByteArray::number(qlonglong(*row.ms / 1000)) : QByteArray("\\N");
            for (const auto* field : {&row.service, &row.event, &row.result, &row.code, &row.region})
                all += ',' + (*field ? csvField(*field) : QByteArray("\\N"));
            all += '\n';
        }
        QVERIFY2(m_server->run("INSERT INTO rows FORMAT CSV", all), m_server->failure());
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keptDaysAreNotAskedForAgain()
    {
        const auto connection = open();
        QVERIFY(connection);
        auto unkept = request();
        unkept.keeping.folder.clear();
        const auto fresh = read(*connection, unkept);
        QVERIFY(fresh && files().isEmpty());
        connection->counted.clear();
        const auto first = read(*connection, request());
        QVERIFY(first);
        const int asked = int(connection->counted.size());
        QCOMPARE(fetchedAs(*first, Fetch::Now), int(first->inputs.size()));
        QCOMPARE(files().size(), 22);
        connection->counted.clear();
        const auto second = read(*connection, request());
        QVERIFY(second);
        QCOMPARE(asked, 6);                           // four or five days each, and what has no time
        QCOMPARE(int(connection->counted.size()), 1); // that
        QCOMPARE(fetchedAs(*second, Fetch::Kept), 22);
        QCOMPARE(second->inputs.back().server->fetch, Fetch::Now);
        verifySame(*fresh, *first);
        verifySame(*fresh, *second);
        for (std::size_t i = 0; i < 22; ++i) {
            auto then = *first->inputs[i].server;
            then.fetch = Fetch::Kept;
            QVERIFY(*second->inputs[i].server == then); // query, version, moment
        }
        connection->counted.clear();
        auto again = request();
        again.keeping.refetch = true;
        const auto third = read(*connection, again);
        QVERIFY(third);
        QCOMPARE(int(connection->counted.size()), asked);
        QCOMPARE(fetchedAs(*third, Fetch::Kept), 0);
    }

    void goesOnWhereItWasBrokenOff()
    {
        const auto connection = open();
        auto unkept = request();
        unkept.keeping.folder.clear();
        const auto fresh = read(*connection, unkept);
        connection->counted.clear();
        connection->breaksAfter = 2; // behind the tenth day
        QVERIFY(!read(*connection, request()));
        QCOMPARE(files().size(), 10);
        connection->breaksAfter = -1;
        connection->counted.clear();
        const auto rest = read(*connection, request());
        QVERIFY(rest);
        QCOMPARE(fetchedAs(*rest, Fetch::Kept), 10);
        QCOMPARE(rest->inputs[10].server->fetch, Fetch::Now);
        QVERIFY(rest->inputs[10].file.ends_with("#2019-03-11"));
        verifySame(*fresh, *rest);
    }

    void whatIsDamagedIsFetchedAgain_data()
    {
        QTest::addColumn<QString>("how");
        for (const char* how : {"empty", "cut", "a bit", "longer", "text", "another day", "old format"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void whatIsDamagedIsFetchedAgain()
    {
        QFETCH(QString, how);
        const auto connection = open();
        const auto first = read(*connection, request());
        QFile file(files()[3].filePath());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        if (how == QStringLiteral("empty"))
            bytes.clear();
        else if (how == QStringLiteral("cut"))
            bytes.chop(1);
        else if (how == QStringLiteral("a bit"))
            bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 4);
        else if (how == QStringLiteral("longer"))
            bytes += 'x';
        else if (how == QStringLiteral("text"))
            bytes = "{}";
        else if (how == QStringLiteral("old format"))
            bytes.replace(0, 17, "clausemeter-day/0");
        else {
            QFile other(files()[4].filePath());
            QVERIFY(other.open(QIODevice::ReadOnly));
            bytes = other.readAll();
        }
        QVERIFY(file.resize(0) && file.seek(0) && file.write(bytes) == bytes.size());
        file.close();
        const auto second = read(*connection, request());
        QVERIFY(second);
        QCOMPARE(fetchedAs(*second, Fetch::Again), 1);
        QCOMPARE(fetchedAs(*second, Fetch::Kept), 21);
        verifySame(*first, *second);
        const auto third = read(*connection, request());
        QCOMPARE(fetchedAs(*third, Fetch::Kept), 22);
    }

    void anotherQuestionIsAskedAnew()
    {
        const auto connection = open();
        QVERIFY(read(*connection, request()));
        auto fewer = request();
        fewer.options.services.pop_back();
        QCOMPARE(fetchedAs(*read(*connection, fewer), Fetch::Kept), 0);
        auto otherClock = request();
        otherClock.options.clock = SlaClock(0);
        QCOMPARE(fetchedAs(*read(*connection, otherClock), Fetch::Kept), 0);
        auto otherMapping = request();
        otherMapping.options.mapping.roles["region"] = std::nullopt;
        QCOMPARE(fetchedAs(*read(*connection, otherMapping), Fetch::Kept), 0);
        QCOMPARE(fetchedAs(*read(*connection, request()), Fetch::Kept), 22);
    }

    // What a word means is decided here, so that an answer that was kept is read in the new way.
    void anotherMeaningIsThatOfNow()
    {
        const auto connection = open();
        QVERIFY(read(*connection, request()));
        auto otherwise = request();
        otherwise.options.mapping.failureWords = {"success"};
        const auto kept = read(*connection, otherwise);
        QVERIFY(kept && fetchedAs(*kept, Fetch::Kept) == 22);
        otherwise.keeping.refetch = true;
        verifySame(*read(*connection, otherwise), *kept);
    }

    void lateRowsAreWaitedFor()
    {
        const auto connection = open();
        auto recent = request();
        const Date today = SlaClock().dateOf({QDateTime::currentMSecsSinceEpoch()});
        recent.options.services = {{"1400000001", {{today - std::chrono::days(9), std::nullopt}}}};
        recent.openEnd = today;
        recent.keeping.latenessDays = 3;
        const auto first = read(*connection, recent);
        QVERIFY(first);
        const auto second = read(*connection, recent);
        QCOMPARE(fetchedAs(*second, Fetch::Kept), 6);
        for (const logs::InputReport& input : second->inputs) {
            const bool isOld =
                input.file.substr(input.file.size() - 10) < toIso(today - std::chrono::days(3));
            QCOMPARE(input.server->fetch == Fetch::Kept, isOld);
        }
        recent.keeping.latenessDays = 0;
        QCOMPARE(fetchedAs(*read(*connection, recent), Fetch::Kept), 9); // today has not ended
        recent.keeping.latenessDays = 30;
        QCOMPARE(fetchedAs(*read(*connection, recent), Fetch::Kept), 0);
    }

    // An answer from before all rows were there does not become one by lying.
    void earlyAnswersNeverSettle()
    {
        constexpr std::int64_t kDay = 86'400'000;
        const KeptDays days({m_folder->path(), 2, false, 1 << 20});
        QVERIFY(days.keep(keptDay("k", 10 * kDay)).ok());
        QCOMPARE(days.find("k", 8 * kDay, 20 * kDay).state, State::Settled);
        QCOMPARE(days.find("k", 8 * kDay + 1, 20 * kDay).state, State::None);
        QCOMPARE(days.find("k", 8 * kDay, 10 * kDay - 1).state, State::None); // asked for in the future
        QCOMPARE(days.find("other", 8 * kDay, 20 * kDay).state, State::None);
        const KeptDay found = days.find("k", 8 * kDay, 20 * kDay).day;
        QCOMPARE(found.rowsRead, 40);
        int groups = 0;
        QVERIFY(found.groups.forEach([&](std::span<const std::string_view> fields) {
            return ++groups > 0 && fields.size() == 6 && (groups == 1 || fields[1] == "\xff");
        }));
        QCOMPARE(groups, 2);
    }

    void takesNoMoreRoomThanItMay()
    {
        const QString folder = m_folder->path();
        const std::int64_t size = [&] {
            const KeptDays one({folder, 0, false, 1 << 20});
            return one.keep(keptDay("0", 5)) ? QDir(folder).entryInfoList(QDir::Files).front().size() : 0;
        }();
        QFile mine(folder + QStringLiteral("/notes.txt"));
        QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write(QByteArray(int(size) * 9, 'n')) > 0);
        const KeptDays days({folder, 0, false, size * 3});
        for (int i = 1; i <= 5; ++i) {
            QVERIFY(days.keep(keptDay(std::to_string(i), 5)).ok());
            // As far apart as days are.
            for (const QFileInfo& info : QDir(folder).entryInfoList({QStringLiteral("*.day")}, QDir::Files)) {
                QFile file(info.filePath());
                QVERIFY(
                    file.open(QIODevice::ReadWrite) &&
                    file.setFileTime(info.lastModified().addSecs(-60), QFileDevice::FileModificationTime));
            }
            if (i % 2 == 0)
                QCOMPARE(days.find("0", 5, 9).state, State::Settled); // used now
            days.makeRoom();
        }
        QCOMPARE(days.find("0", 5, 9).state, State::Settled);
        QCOMPARE(days.find("1", 5, 9).state, State::None);
        QCOMPARE(days.find("5", 5, 9).state, State::Settled);
        QCOMPARE(QDir(folder).entryInfoList({QStringLiteral("*.day")}, QDir::Files).size(), 3);
        QVERIFY(mine.exists());
    }

    void holdsNoPasswordAndIsTheOwnersAlone()
    {
        const auto connection = open();
        QVERIFY(read(*connection, request()));
        for (const QFileInfo& info : files()) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(!bytes.contains("word\\") && !bytes.contains(ClickHouseServer::password().toUtf8()));
            QVERIFY(!(info.permissions() & (QFile::ReadOther | QFile::ReadGroup)));
        }
        QVERIFY(!(QFileInfo(request().keeping.folder).permissions() & QFile::ExeOther));
    }

    void countsAlsoWhereNothingCanBeKept()
    {
        QFile inTheWay(m_folder->filePath(QStringLiteral("days")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto connection = open();
        Progress progress;
        std::optional<Error> notKept;
        const auto counted = readWarehouse(*connection, request(), progress, &notKept);
        QVERIFY(counted && counted->inputs.size() == 23);
        QVERIFY(notKept);
        QCOMPARE(notKept->code, ErrorCode::FileUnwritable);
    }
};

QTEST_GUILESS_MAIN(WarehouseAgainTest)
#include "tst_warehouseagain.moc"
