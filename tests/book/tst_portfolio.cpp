// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bookfixture.h"
#include "bookplace.h"
#include "model/book/claimsjson.h"
#include "model/report/analysisjson.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace clausemeter;
using namespace clausemeter::book;

namespace {

QString text(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

} // namespace

class tst_Portfolio : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto loaded = report::loadKnowledge({});
        QVERIFY(loaded.ok());
        m_knowledge = *loaded;
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_book = std::move(*Book::create(bookPlace(*m_folder)));
    }
    void cleanup() { m_book.reset(); }

    void casesAreTheSame_data()
    {
        QTest::addColumn<QString>("folder");
        for (const char* root : {TEST_DATA "/cases", SHARED_DIR "/cases"}) {
            const QDir dir(QLatin1String{root});
            for (const QString& name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
                QTest::newRow(qPrintable(dir.filePath(name))) << dir.filePath(name);
        }
    }

    // From the book comes what comes from the files, to the byte; and the portfolio has the same figures.
    void casesAreTheSame()
    {
        QFETCH(QString, folder);
        const Date asOf = *parseDate(text(folder + QStringLiteral("/as_of")).toStdString());
        const report::Case direct = fromFiles(folder, asOf);
        const qint64 customer = fill(direct, folder);
        const auto stored = caseOf(*m_book, customer, m_knowledge, asOf);
        QVERIFY(stored.ok());
        QCOMPARE(report::analysisJson(*stored), report::analysisJson(direct));
        QCOMPARE(stored->account.account, direct.account.account);
        QCOMPARE(stored->logs->inputs, direct.logs->inputs);

        QVERIFY(compute(asOf) > 0);
        const auto portfolio = portfolioOf(*m_book, *m_knowledge, asOf);
        QCOMPARE(portfolio->outdated, std::size_t(0));
        std::size_t at = 0;
        for (const sla::ServiceResult& service : direct.analysis.services) {
            for (const sla::MonthResult& month : service.months) {
                const PortfolioRow& row = portfolio->rows.at(at++);
                QCOMPARE(row.service, service.id);
                QCOMPARE(row.month, month.month);
                QCOMPARE(row.figures, figuresOf(month));
                QCOMPARE(row.claim, month.claim);
            }
        }
        QCOMPARE(at, portfolio->rows.size());
        QCOMPARE(compute(asOf), 0);
    }

    void onlyWhatChangedIsComputed()
    {
        account::AccountFile file = completeAccount();
        file.account.services[0].agreements.clear();
        account::Service other = file.account.services[0];
        other.id = "B";
        file.account.services.push_back(other);
        const qint64 customer = *m_book->importAccount(file, note(ChangeKind::AccountImported));
        file.account.customer.id = "second";
        const qint64 second = *m_book->importAccount(file, note(ChangeKind::AccountImported));
        const Date asOf = day("2019-05-01");
        QCOMPARE(portfolioOf(*m_book, *m_knowledge, asOf)->outdated, std::size_t(16));
        QCOMPARE(compute(asOf), 16); // two customers, two services, four months
        QCOMPARE(compute(asOf), 0);

        // A fee: the months of its service.
        account::Account account = m_book->account(customer)->account;
        account.fees[0].cash = *Money::parse("1.00");
        QVERIFY(m_book->saveAccount(customer, account, note(ChangeKind::Fee)).ok());
        QCOMPARE(portfolioOf(*m_book, *m_knowledge, asOf)->outdated, std::size_t(8));
        QCOMPARE(compute(asOf), 4);
        QCOMPARE(row(customer, "2019-03-17", asOf).figures.fee, std::optional(*Money::parse("1.00")));
        QCOMPARE(row(second, "2019-03-17", asOf).figures.fee, std::optional(*Money::parse("10000.00")));
        QVERIFY(m_book->undo(at(1)).ok());
        QCOMPARE(compute(asOf), 4);

        // Logs of March: March, and the months that are not finished, which wait for the newest row.
        Progress progress;
        const auto first = slots::SlotClock::firstOf(day("2019-03-20"));
        QVERIFY(m_book
                    ->importLogs(second, logOf("1400000001", first, 288, 100, "a"), OnOverlap::Ask,
                                 note(ChangeKind::LogsImported), progress)
                    .ok());
        QCOMPARE(compute(asOf), 3);
        QCOMPARE(row(second, "2019-03-17", asOf).figures.slots.withData, std::int64_t(288));
        QCOMPARE(row(second, "2019-03-17", asOf).figures.standardMet, std::optional(true));
        QVERIFY(m_book->undo(at(2)).ok());
        QCOMPARE(compute(asOf), 3);
        QCOMPARE(row(second, "2019-03-17", asOf).figures.standardMet, std::optional<bool>());

        // A claim changes no figure, but the state.
        account = m_book->account(customer)->account;
        account.claims.clear();
        QVERIFY(m_book->saveAccount(customer, account, note(ChangeKind::Claim)).ok());
        QCOMPARE(compute(asOf), 0);
        QCOMPARE(portfolioOf(*m_book, *m_knowledge, asOf)->outdated, std::size_t(0));

        // A day on: the months that ended.
        QCOMPARE(compute(day("2019-06-01")), 4);
        // Another definition: all.
        auto changed = std::make_shared<report::Knowledge>(*m_knowledge);
        changed->definitions.at("tencent-trtc").digest = "other";
        QVERIFY(knowledgeDigest(*changed) != knowledgeDigest(*m_knowledge));
        QCOMPARE(portfolioOf(*m_book, *changed, day("2019-06-01"))->outdated, std::size_t(16));
        auto calendar = std::make_shared<report::Knowledge>(*m_knowledge);
        calendar->calendar.setDay(day("2019-04-03"), true, "holiday");
        QVERIFY(knowledgeDigest(*calendar) != knowledgeDigest(*m_knowledge));
    }

    // An outage is as long as it is on both sides of the month's edge: each month rests on what is on the
    // other.
    void outagesOfTheMonthBeside()
    {
        account::AccountFile file;
        file.account.customer.id = "vm";
        account::Service service;
        service.id = "vm-1";
        service.sla = "tencent-cvm"; // counts what lasts longer than a minute
        service.start = day("2019-03-01");
        service.end = day("2019-04-30");
        file.account.services = {service};
        account::Outage outage;
        outage.service = service.id;
        outage.time = {*parseInstant("2019-03-31T23:59:30", {}), *parseInstant("2019-04-01T00:00:20", {})};
        file.account.outages = {outage};
        const qint64 customer = *m_book->importAccount(file, note(ChangeKind::AccountImported));
        const Date asOf = day("2019-06-01");
        const auto downtimes = [&] {
            const auto portfolio = portfolioOf(*m_book, *m_knowledge, asOf);
            std::vector<std::int64_t> seconds;
            for (const PortfolioRow& row : portfolio->rows)
                seconds.push_back(row.figures.downtimeSeconds[sla::View::Contract]);
            return seconds;
        };
        QCOMPARE(compute(asOf), 2);
        QCOMPARE(downtimes(), (std::vector<std::int64_t>{0, 0}));
        account::Account account = m_book->account(customer)->account;
        account.outages[0].time.start = *parseInstant("2019-03-31T23:59:10", {});
        QVERIFY(m_book->saveAccount(customer, account, note(ChangeKind::Outage)).ok());
        QCOMPARE(compute(asOf), 2);
        QCOMPARE(downtimes(), (std::vector<std::int64_t>{60, 60}));
    }

    void readOnlyAndCancelled()
    {
        const qint64 customer = *m_book->importAccount(completeAccount(), note(ChangeKind::AccountImported));
        const Date asOf = day("2019-05-01");
        // A file that another one has, or a server's book that is opened for reading.
        auto reader = Book::open(path(), isOnServer() ? Book::Access::Read : Book::Access::Write);
        QCOMPARE((*reader)->standing(),
                 isOnServer() ? Standing::ReadOnlyAsAsked : Standing::ReadOnlyBecauseOpenElsewhere);
        Progress progress;
        const auto computed = computeOutdated(path(), *m_knowledge, asOf, progress);
        QCOMPARE(computed->size(), std::size_t(4));
        QCOMPARE(progress.rows(), progress.expectedBytes());
        QCOMPARE(keepComputed(**reader, *computed).error().code, ErrorCode::BookReadOnly);
        const auto portfolio = portfolioOf(**reader, *m_knowledge, asOf, *computed);
        QCOMPARE(portfolio->outdated, std::size_t(0));
        QCOMPARE(portfolio->customers.at(0).id, customer);
        Progress stopped;
        stopped.requestStop();
        QVERIFY(computeOutdated(path(), *m_knowledge, asOf, stopped).cancelled());
    }

    void claims()
    {
        const qint64 customer = *m_book->importAccount(completeAccount(), note(ChangeKind::AccountImported));
        // March (from the 17th on) and April have an hour and a half without a success each, May is well.
        Progress progress;
        for (const char* first : {"2019-04-02", "2019-03-20", "2019-05-02"}) {
            logs::LogData data =
                logOf("1400000001", slots::SlotClock::firstOf(day(first)), 18, 100'000, first);
            slots::SlotTable& table = data.services["1400000001"].slots;
            if (std::string(first) != "2019-05-02") {
                for (int i = 0; i < 18; ++i)
                    table.addRequests(slots::SlotClock::firstOf(day(first)) + i, false,
                                      slots::SlotTable::kNoCode, 90'000);
            }
            QVERIFY(
                m_book->importLogs(customer, data, OnOverlap::Ask, note(ChangeKind::LogsImported), progress)
                    .ok());
        }
        ClaimRecord record;
        record.service = "1400000001";
        record.monthStart = day("2019-04-01");
        record.drafted = day("2019-05-20");
        QVERIFY(m_book->saveClaimRecord(customer, record, note(ChangeKind::ClaimRecord)).ok());
        const Date asOf = day("2019-06-01");
        QCOMPARE(compute(asOf), 4);
        const auto portfolio = portfolioOf(*m_book, *m_knowledge, asOf);
        QCOMPARE(claimsIn(*portfolio).size(), std::size_t(2));
        const QJsonObject json = QJsonDocument::fromJson(claimsJson(*portfolio)).object();
        QCOMPARE(json[u"schema"].toString(), QStringLiteral("clausemeter-claims/1"));
        QCOMPARE(json[u"as_of"].toString(), QStringLiteral("2019-06-01"));
        const QJsonArray claims = json[u"claims"].toArray();
        QCOMPARE(claims.size(), 2);
        const QJsonObject march = claims[0].toObject();
        QCOMPARE(march[u"customer"].toString(), QStringLiteral("100000000042"));
        QCOMPARE(march[u"month"].toString(), QStringLiteral("2019-03"));
        QCOMPARE(march[u"start"].toString(), QStringLiteral("2019-03-17"));
        QCOMPARE(march[u"downtime_seconds"].toInt(), 5400);
        QCOMPARE(march[u"availability_percent"].toString(), QStringLiteral("99.5833"));
        QCOMPARE(march[u"voucher"].toString(), QStringLiteral("1000.00"));
        QCOMPARE(march[u"state"].toString(), QStringLiteral("filed"));
        QVERIFY(march[u"record"].isNull());
        const QJsonObject april = claims[1].toObject();
        QCOMPARE(april[u"state"].toString(), QStringLiteral("open"));
        QCOMPARE(april[u"closes"].toString(), QStringLiteral("2019-06-29"));
        QCOMPARE(april[u"days_left"].toInt(), 29);
        QVERIFY(april[u"fee"].isNull());
        QCOMPARE(april[u"record"][u"state"].toString(), QStringLiteral("drafted"));
        QCOMPARE(april[u"record"][u"drafted"].toString(), QStringLiteral("2019-05-20"));
    }

    void recordsStandBesideTheWindow()
    {
        const qint64 customer = *m_book->importAccount(completeAccount(), note(ChangeKind::AccountImported));
        ClaimRecord record;
        record.service = "1400000001";
        record.monthStart = day("2019-03-17");
        record.state = ClaimProgress::PartlyApproved;
        record.filed = day("2019-04-20");
        record.ticket = "T-1";
        record.decided = day("2019-05-02");
        record.approved = *Money::parse("500");
        QVERIFY(m_book->saveClaimRecord(customer, record, note(ChangeKind::ClaimRecord)).ok());
        const Date asOf = day("2019-07-01");
        QVERIFY(compute(asOf) > 0);
        QCOMPARE(row(customer, "2019-03-17", asOf).record, std::optional(record));
        QVERIFY(!row(customer, "2019-04-01", asOf).record.has_value());
    }

private:
    QString path() const { return m_book->path(); }

    report::Case fromFiles(const QString& folder, Date asOf)
    {
        std::vector<std::string> logs;
        for (const QString& name : QDir(folder).entryList({QStringLiteral("log*")}, QDir::Files))
            logs.push_back(QDir(folder).filePath(name).toStdString());
        report::CaseRequest request;
        request.accountPath = QDir(folder).filePath(QStringLiteral("account.json")).toStdString();
        request.logPaths = logs;
        request.asOf = asOf;
        request.digest = logs::Digest::Sha256;
        Progress progress;
        auto opened = report::openCase(request, m_knowledge, progress, true);
        return opened ? std::move(*opened) : report::Case();
    }

    qint64 fill(const report::Case& c, const QString& folder)
    {
        account::AccountFile file = readAccountFile(folder + QStringLiteral("/account.json"));
        file.unknownKeys = c.account.unknownKeys;
        const auto customer = m_book->importAccount(file, note(ChangeKind::AccountImported));
        Progress progress;
        const auto import =
            m_book->importLogs(*customer, *c.logs, OnOverlap::Ask, note(ChangeKind::LogsImported), progress);
        return customer.ok() && import.ok() ? *customer : 0;
    }

    // How many months were really computed.
    int compute(Date asOf)
    {
        Progress progress;
        const auto computed = computeOutdated(path(), *m_knowledge, asOf, progress);
        if (!computed || !keepComputed(*m_book, *computed))
            return -1;
        return int(std::ranges::count(*computed, false, &ComputedMonth::wasKept));
    }

    PortfolioRow row(qint64 customer, const char* month, Date asOf)
    {
        const auto portfolio = portfolioOf(*m_book, *m_knowledge, asOf);
        for (const PortfolioRow& row : portfolio->rows) {
            if (row.customer == customer && row.service == "1400000001" && row.month.start == day(month))
                return row;
        }
        return {};
    }

    std::shared_ptr<const report::Knowledge> m_knowledge;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Book> m_book;
};

QTEST_GUILESS_MAIN(tst_Portfolio)
#include "tst_portfolio.moc"
