// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openingnotice.h"
#include "app/session.h"
#include "model/report/outputfile.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace clausemeter;
using app::Session;
using namespace std::chrono_literals;

namespace {

constexpr int kWait = 20'000;

QString fixture(const char* name)
{
    return QStringLiteral(TEST_DATA "/window/") + QString::fromLatin1(name);
}

QStringList fixtures(std::initializer_list<const char*> names)
{
    QStringList list;
    for (const char* name : names)
        list << fixture(name);
    return list;
}

const sla::MonthResult& march(const Session& session)
{
    return session.current()->analysis.services.front().months.front();
}

std::vector<std::string> logNames(const Session& session)
{
    std::vector<std::string> names;
    for (const std::string& path : session.current()->logPaths)
        names.push_back(path.substr(path.rfind('/') + 1));
    return names;
}

struct Listener {
    explicit Listener(Session& session)
        : changed(&session, &Session::changed)
        , opened(&session, &Session::opened)
        , accountMissing(&session, &Session::accountMissing)
        , severalAccounts(&session, &Session::severalAccounts)
    {
        QObject::connect(&session, &Session::failed, &context,
                         [this](const Error& e) { errors.push_back(e); });
    }
    QObject context;
    std::vector<Error> errors;
    QSignalSpy changed, opened, accountMissing, severalAccounts;
};

// Waits until nothing is read any more.
#define OPEN(session, names)                                                                                 \
    session.open(fixtures names);                                                                            \
    QTRY_VERIFY_WITH_TIMEOUT(!session.isReading(), kWait)

} // namespace

class TestSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensInAnyOrder_data();
    void opensInAnyOrder();
    void logsWaitForTheirAccount();
    void laterLogsAddUp();
    void theSameFileIsReadAgainNotTwice();
    void correctedAccountKeepsTheLogs();
    void anotherCustomerStartsAfresh();
    void otherPeriodsOfTheCustomerStartAfresh();
    void failureKeepsWhatWasOpen_data();
    void failureKeepsWhatWasOpen();
    void twoAccountsAreRefused();
    void accountAloneOpensWithoutData();
    void accountOfOutagesNeedsNoLogs();
    void filesThatComeWhileReadingAreNext();
    void asOfComputesAgain();
    void asOfWhileReadingCounts();
    void cancelLeavesWhatWasOpen();
    void sampleBringsItsDayAndTakesItAway();
    void nothingIsAddedToTheSample();
    void destroyedWhileReading();

private:
    QTemporaryDir m_folder;
    QString longLog();
    QTemporaryDir m_empty;
};

void TestSession::opensInAnyOrder_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::newRow("account first") << fixtures({"account.json", "march.csv"});
    QTest::newRow("log first") << fixtures({"march.csv", "account.json"});
}

void TestSession::opensInAnyOrder()
{
    QFETCH(QStringList, files);
    Session session({});
    session.setAsOf(Date(2019y / 5 / 1));
    Listener heard(session);
    session.open(files);
    QVERIFY(session.isReading());
    QTRY_VERIFY_WITH_TIMEOUT(!session.isReading(), kWait);
    QVERIFY(heard.errors.empty());
    QCOMPARE(heard.opened.count(), 1);
    QVERIFY(session.current());
    QCOMPARE(march(session).standardMet, std::optional(false));
    QCOMPARE(march(session).downtimeSeconds[sla::View::Contract], std::int64_t(3600));
    QCOMPARE(session.current()->logs->inputs.front().digest.substr(0, 8), std::string("sha-256:"));
}

void TestSession::logsWaitForTheirAccount()
{
    Session session({});
    Listener heard(session);
    OPEN(session, ({"march.csv"}));
    QCOMPARE(heard.accountMissing.count(), 1);
    QVERIFY(!session.current());
    QCOMPARE(session.waitingLogs().size(), 1);
    OPEN(session, ({"april.csv"}));
    QCOMPARE(session.waitingLogs().size(), 2);
    OPEN(session, ({"account.json"}));
    QVERIFY(session.current());
    QVERIFY(session.waitingLogs().isEmpty());
    QCOMPARE(logNames(session), (std::vector<std::string>{"march.csv", "april.csv"}));
}

void TestSession::laterLogsAddUp()
{
    Session session({});
    OPEN(session, ({"account.json", "march.csv"}));
    const auto before = session.current();
    OPEN(session, ({"april.csv"}));
    QCOMPARE(logNames(session), (std::vector<std::string>{"march.csv", "april.csv"}));
    QCOMPARE(before->logPaths.size(), std::size_t(1));
    QCOMPARE(session.current()->analysis.services.front().months.back().slots.withData, std::int64_t(36));
}

void TestSession::theSameFileIsReadAgainNotTwice()
{
    Session session({});
    OPEN(session, ({"account.json", "march.csv"}));
    const auto before = session.current();
    OPEN(session, ({"march.csv"}));
    QVERIFY(session.current() != before);
    QCOMPARE(logNames(session), std::vector<std::string>{"march.csv"});
    session.reload();
    QTRY_VERIFY_WITH_TIMEOUT(!session.isReading(), kWait);
    QCOMPARE(logNames(session), std::vector<std::string>{"march.csv"});
}

void TestSession::correctedAccountKeepsTheLogs()
{
    Session session({});
    OPEN(session, ({"account.json", "march.csv"}));
    QCOMPARE(march(session).voucher->toString(), std::string("1000.00"));
    OPEN(session, ({"corrected.json"}));
    QCOMPARE(logNames(session), std::vector<std::string>{"march.csv"});
    QCOMPARE(march(session).voucher->toString(), std::string("2000.00"));
}

void TestSession::anotherCustomerStartsAfresh()
{
    Session session({});
    OPEN(session, ({"account.json", "march.csv"}));
    OPEN(session, ({"other.json", "april.csv"}));
    QCOMPARE(session.current()->account.account.customer.id, std::string("C-2"));
    QCOMPARE(logNames(session), std::vector<std::string>{"april.csv"});
    QCOMPARE(march(session).slots.withData, std::int64_t(0));
}

// Two accounts of one customer: the logs of the first must not be counted for the second.
void TestSession::otherPeriodsOfTheCustomerStartAfresh()
{
    Session session({});
    OPEN(session, ({"account.json", "march.csv"}));
    OPEN(session, ({"otherperiod.json"}));
    QCOMPARE(logNames(session), std::vector<std::string>{});
    OPEN(session, ({"account.json", "march.csv"}));
    OPEN(session, ({"corrected.json", "april.csv"}));
    QCOMPARE(logNames(session), std::vector<std::string>{"april.csv"});
}

void TestSession::failureKeepsWhatWasOpen_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("code");
    QTest::newRow("binary") << fixture("noise.bin") << int(ErrorCode::LogBinary);
    QTest::newRow("missing") << fixture("no-such-file.csv") << int(ErrorCode::FileMissing);
    QTest::newRow("folder without a log") << m_empty.path() << int(ErrorCode::ArchiveEmpty);
    QTest::newRow("account cut off") << fixture("broken.json") << int(ErrorCode::AccountSyntax);
}

void TestSession::failureKeepsWhatWasOpen()
{
    QFETCH(QString, file);
    QFETCH(int, code);
    Session session({});
    OPEN(session, ({"account.json", "march.csv"}));
    const auto before = session.current();
    Listener heard(session);
    session.open({file});
    QTRY_VERIFY_WITH_TIMEOUT(!session.isReading(), kWait);
    QCOMPARE(heard.errors.size(), std::size_t(1));
    QCOMPARE(int(heard.errors.front().code), code);
    QVERIFY(!heard.errors.front().where.file.empty());
    QVERIFY(session.current() == before);
    QCOMPARE(heard.changed.count(), 0);
}

void TestSession::twoAccountsAreRefused()
{
    Session session({});
    Listener heard(session);
    OPEN(session, ({"account.json", "other.json"}));
    QCOMPARE(heard.severalAccounts.count(), 1);
    QVERIFY(!session.current());
}

void TestSession::accountAloneOpensWithoutData()
{
    Session session({});
    OPEN(session, ({"account.json"}));
    QVERIFY(session.current());
    QVERIFY(!march(session).standardMet);
}

// Nor are logs asked for.
void TestSession::accountOfOutagesNeedsNoLogs()
{
    const text::Words words(text::Language::En);
    Session session({});
    session.setAsOf(Date(2024y / 5 / 1));
    session.open({QStringLiteral(TEST_DATA "/cases/cvm-outages-in-whole-minutes/account.json")});
    QTRY_VERIFY_WITH_TIMEOUT(!session.isReading(), kWait);
    QVERIFY(session.current());
    QCOMPARE(march(session).downtimeSeconds[sla::View::Contract], std::int64_t(28 * 60));
    QCOMPARE(app::OpeningNotice::sentences(*session.current(), words), QStringList());
    Session ofLogs({});
    OPEN(ofLogs, ({"account.json"}));
    QCOMPARE(app::OpeningNotice::sentences(*ofLogs.current(), words).size(), 1);
}

void TestSession::filesThatComeWhileReadingAreNext()
{
    Session session({});
    session.open(fixtures({"account.json"}));
    session.open(fixtures({"march.csv"}));
    session.open(fixtures({"april.csv"}));
    QTRY_VERIFY_WITH_TIMEOUT(session.current() && session.current()->logPaths.size() == 2, kWait);
}

void TestSession::asOfComputesAgain()
{
    Session session({});
    session.setAsOf(Date(2019y / 4 / 1));
    OPEN(session, ({"account.json", "march.csv"}));
    QCOMPARE(march(session).claim.state, sla::ClaimState::NotYetOpen);
    const auto before = session.current();
    Listener heard(session);
    session.setAsOf(Date(2019y / 5 / 1));
    session.setAsOf(Date(2019y / 6 / 1)); // the last one wins
    QTRY_VERIFY_WITH_TIMEOUT(session.current()->analysis.asOf == Date(2019y / 6 / 1), kWait);
    QCOMPARE(march(session).claim.state, sla::ClaimState::Missed);
    QCOMPARE(heard.opened.count(), 0);
    QVERIFY(session.current()->logs == before->logs);
    QCOMPARE(before->analysis.services.front().months.front().claim.state, sla::ClaimState::NotYetOpen);
}

void TestSession::asOfWhileReadingCounts()
{
    Session session({});
    session.setAsOf(Date(2019y / 4 / 1));
    session.open(fixtures({"account.json", "march.csv"}));
    session.setAsOf(Date(2019y / 5 / 1));
    QTRY_VERIFY_WITH_TIMEOUT(session.current() && session.current()->analysis.asOf == Date(2019y / 5 / 1),
                             kWait);
    QCOMPARE(march(session).claim.state, sla::ClaimState::Open);
}

QString TestSession::longLog()
{
    const QString path = m_folder.filePath(QStringLiteral("long.csv"));
    if (QFile::exists(path))
        return path;
    QByteArray text("time,result\n");
    while (text.size() < 64'000'000)
        text += "2019-03-21T10:00:00+08:00,success\n";
    return report::writeFile(path, text) ? path : QString();
}

void TestSession::cancelLeavesWhatWasOpen()
{
    const QString path = longLog();
    QVERIFY(!path.isEmpty());
    Session session({});
    OPEN(session, ({"account.json", "march.csv"}));
    const auto before = session.current();
    Listener heard(session);
    session.open({path});
    session.open(fixtures({"april.csv"}));
    session.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!session.isReading(), kWait);
    QVERIFY(session.current() == before);
    QVERIFY(heard.errors.empty()); // not a failure
    QCOMPARE(heard.changed.count(), 0);
}

void TestSession::sampleBringsItsDayAndTakesItAway()
{
    Session session({});
    session.openSample();
    QTRY_VERIFY_WITH_TIMEOUT(!session.isReading(), kWait);
    QVERIFY(session.isSample());
    QCOMPARE(toIso(session.asOf()), std::string("2019-05-01"));
    OPEN(session, ({"account.json", "march.csv"}));
    QVERIFY(!session.isSample());
    QVERIFY(session.asOf() > Date(2025y / 1 / 1));
    QCOMPARE(session.current()->analysis.asOf, session.asOf());
}

void TestSession::nothingIsAddedToTheSample()
{
    Session session({});
    session.openSample();
    QTRY_VERIFY_WITH_TIMEOUT(!session.isReading(), kWait);
    const auto sample = session.current();
    OPEN(session, ({"march.csv"}));
    QVERIFY(session.current() == sample);
    QCOMPARE(session.waitingLogs().size(), 1);
}

void TestSession::destroyedWhileReading()
{
    const QString path = longLog();
    QVERIFY(!path.isEmpty());
    auto session = std::make_unique<Session>(QString());
    session->open(QStringList{path} << fixture("account.json"));
    QVERIFY(session->isReading());
    QElapsedTimer clock;
    clock.start();
    session.reset();
    QVERIFY2(clock.elapsed() < 2000, "the work was not asked to stop");
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
