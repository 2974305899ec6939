// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bookfixture.h"
#include "bookplace.h"
#include "model/book/handchanges.h"
#include "model/book/keeping.h"
#include "model/book/portfolio.h"
#include "model/report/providerrecord.h"

#include <QtTest>

using namespace clausemeter;
using namespace clausemeter::book;

namespace {

const std::string kService = "1400000001";
const slots::SlotIndex kFirst = slots::SlotClock::firstOf(*parseDate("2019-03-20"));

} // namespace

// The provider's own record in the book: beside the customer's logs, never among them.
class tst_ProviderImports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_book = std::move(*Book::create(bookPlace(*m_folder)));
        m_customer = *m_book->importAccount(completeAccount(), note(ChangeKind::AccountImported));
        QVERIFY(importCustomers(logOf(kService, kFirst, 100, 100, "own")).ok());
    }
    void cleanup() { m_book.reset(); }

    void comesBackAndIsNotAdded()
    {
        logs::LogData record = logOf(kService, kFirst + 90, 600, 7, "record");
        record.services[kService].slots.addRate(kFirst + 900, *Decimal::parse("0.985"));
        record.callbacks[kService].addRequest(kFirst + 3, true); // of no use here
        const auto import = importRecord(record);
        QVERIFY(import.ok());
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(requests(SlotRole::Counts), std::uint64_t(10'000));
            QCOMPARE(requests(SlotRole::ProvidersCounts), std::uint64_t(4200));
            const auto logs = m_book->logs({m_customer, {}, {}, SlotRole::ProvidersCounts});
            QCOMPARE(logs->at(kService).newest, record.services[kService].newest);
            QCOMPARE(logs->at(kService).slots.at(kFirst + 900).grade, slots::Grade::RateOnly);
            QVERIFY(m_book->logs({m_customer, {}, {}, SlotRole::Callbacks})->empty());
            const auto imports = m_book->imports(m_customer);
            QCOMPARE(imports->size(), std::size_t(2));
            QCOMPARE(imports->at(0).record, RecordOf::Customer);
            QCOMPARE(imports->at(1).record, RecordOf::Provider);
            QCOMPARE(imports->at(1).id, *import);
            QCOMPARE(imports->at(1).files, record.inputs); // digest, rows and bad rows
            QCOMPARE(imports->at(1).services,
                     (std::vector<ImportedService>{{kService, slots::Grade::RateOnly,
                                                    slots::SlotRange{kFirst + 90, kFirst + 901}, 601}}));
            QVERIFY(m_book->check().ok());
            reopen();
        }
    }

    void sameContent()
    {
        QVERIFY(importRecord(logOf(kService, kFirst, 10, 100, "record")).ok());
        // The customer's own log is no record of the provider.
        logs::LogData own = logOf(kService, kFirst + 1000, 10, 100, "b");
        own.inputs[0].digest = "sha-256:own";
        for (const auto way : {OnOverlap::Ask, OnOverlap::Replace, OnOverlap::ReplaceAll}) {
            const auto refused = importRecord(own, way);
            QCOMPARE(refused.error().code, ErrorCode::RecordIsCustomers);
            QCOMPARE(refused.error().where.file, std::string("b.csv"));
            QCOMPARE(refused.error().details, std::vector<std::string>{"own.csv"});
        }
        QCOMPARE(requests(SlotRole::ProvidersCounts), std::uint64_t(1000)); // what was there is there
        // Nor is the record a log of the customer; and it is not held twice, but for being read again.
        own.inputs[0].digest = "sha-256:record";
        QCOMPARE(importCustomers(own).error().code, ErrorCode::BookSameContent);
        QCOMPARE(importRecord(own).error().code, ErrorCode::BookSameContent);
        QVERIFY(importRecord(own, OnOverlap::ReplaceAll).ok());
    }

    void overlapIsWithTheSameRecordOnly()
    {
        QVERIFY(importRecord(logOf(kService, kFirst, 50, 7, "a")).ok()); // the time of the customer's log
        QVERIFY(importRecord(logOf(kService, kFirst + 50, 10, 7, "b")).ok());
        const logs::LogData more = logOf(kService, kFirst + 40, 5, 1, "c");
        const auto overlaps = m_book->overlaps(m_customer, more, RecordOf::Provider);
        QCOMPARE(overlaps->size(), std::size_t(1));
        QCOMPARE(overlaps->front().file, std::string("a.csv"));
        QCOMPARE(m_book->overlaps(m_customer, more)->front().file, std::string("own.csv"));
        QCOMPARE(importRecord(more).error().code, ErrorCode::BookOverlap);
        QVERIFY(importRecord(more, OnOverlap::Add).ok());
        QCOMPARE(requests(SlotRole::ProvidersCounts), std::uint64_t(60 * 7 + 5));
        QVERIFY(m_book->undo(at(1)).ok());
        QVERIFY(importRecord(more, OnOverlap::Replace).ok());
        QCOMPARE(requests(SlotRole::ProvidersCounts), std::uint64_t(55 * 7 + 5));
        QCOMPARE(requests(SlotRole::Counts), std::uint64_t(10'000));
        QVERIFY(m_book->undo(at(2)).ok());
        QCOMPARE(requests(SlotRole::ProvidersCounts), std::uint64_t(60 * 7));
        QVERIFY(importRecord(more, OnOverlap::ReplaceAll).ok());
        QCOMPARE(requests(SlotRole::ProvidersCounts), std::uint64_t(5));
        QCOMPARE(requests(SlotRole::Counts), std::uint64_t(10'000));
        QVERIFY(m_book->undo(at(3)).ok());
        QCOMPARE(requests(SlotRole::ProvidersCounts), std::uint64_t(60 * 7));
        // Neither do the customer's logs meet the record.
        QVERIFY(importCustomers(logOf(kService, kFirst + 100, 10, 1, "d")).ok());
        QVERIFY(importCustomers(logOf(kService, kFirst, 10, 1, "e"), OnOverlap::Replace).ok());
        QCOMPARE(requests(SlotRole::ProvidersCounts), std::uint64_t(60 * 7));
    }

    // Forth and back, also by who opens the book anew in between.
    void undoneAndRedone()
    {
        QVERIFY(importRecord(logOf(kService, kFirst, 50, 7, "a")).ok());
        QVERIFY(importRecord(logOf(kService, kFirst + 60, 50, 7, "b")).ok());
        QVERIFY(m_book->removeRecord(m_customer, note(ChangeKind::RecordRemoved)).ok());
        const auto held = [this] {
            reopen();
            const auto logs = m_book->logs({m_customer, {}, {}, SlotRole::ProvidersCounts});
            return logs->contains(kService) ? requests(SlotRole::ProvidersCounts) : 0;
        };
        QCOMPARE(held(), std::uint64_t(0));
        for (const std::uint64_t wanted : {700, 350, 0})
            QVERIFY(m_book->undo(at(1)).ok() && held() == wanted);
        for (const std::uint64_t wanted : {350, 700, 0})
            QVERIFY(m_book->redo(at(2)).ok() && held() == wanted);
        QCOMPARE(requests(SlotRole::Counts), std::uint64_t(10'000));
        QVERIFY(m_book->check().ok());
        std::vector<ChangeKind> kinds;
        const auto entries = m_book->journal(m_customer, 100);
        for (const JournalEntry& entry : *entries) {
            if (!entry.reverses)
                kinds.push_back(entry.kind);
        }
        QCOMPARE(kinds, (std::vector{ChangeKind::RecordRemoved, ChangeKind::RecordImported,
                                     ChangeKind::RecordImported, ChangeKind::LogsImported,
                                     ChangeKind::AccountImported}));
        QCOMPARE(m_book->removeRecord(m_customer, note(ChangeKind::RecordRemoved)).error().code,
                 ErrorCode::BookNothingToUndo);
    }

    // One of its files as well as all of it is taken away as the provider's: no change of what verdicts rest
    // on.
    void oneIsTakenAway()
    {
        const auto knowledge = *report::loadKnowledge({});
        const auto journal = [&] {
            return caseOf(*m_book, m_customer, knowledge, day("2019-06-01"))->journal;
        };
        const auto before = journal();
        QVERIFY(importRecord(logOf(kService, kFirst, 50, 7, "a")).ok());
        const auto second = importRecord(logOf(kService, kFirst + 60, 50, 7, "b"));
        QVERIFY(m_book->removeImport(*second, note(ChangeKind::LogsRemoved)).ok());
        QCOMPARE(requests(SlotRole::ProvidersCounts), std::uint64_t(350));
        QCOMPARE(m_book->journal(m_customer, 1)->front().kind, ChangeKind::RecordRemoved);
        QCOMPARE(journal(), before);
        const qint64 own = m_book->imports(m_customer)->front().id;
        QVERIFY(m_book->removeImport(own, note(ChangeKind::LogsRemoved)).ok());
        QCOMPARE(m_book->journal(m_customer, 1)->front().kind, ChangeKind::LogsRemoved);
        QCOMPARE(journal().size(), before.size() + 1);
        QVERIFY(m_book->undo(at(1)).ok() && m_book->undo(at(1)).ok());
        QCOMPARE(requests(SlotRole::ProvidersCounts), std::uint64_t(700));
        QCOMPARE(requests(SlotRole::Counts), std::uint64_t(10'000));
    }

    void onlyWhoMayWrite()
    {
        QVERIFY(importRecord(logOf(kService, kFirst, 50, 7, "a")).ok());
        // A file that another one has, or a server's book that is opened for reading.
        auto reader = Book::open(m_book->path(), isOnServer() ? Book::Access::Read : Book::Access::Write);
        QCOMPARE((*reader)->standing(),
                 isOnServer() ? Standing::ReadOnlyAsAsked : Standing::ReadOnlyBecauseOpenElsewhere);
        Progress progress;
        QCOMPARE((*reader)
                     ->importRecord(m_customer, logOf(kService, kFirst + 100, 1, 1, "b"), OnOverlap::Ask,
                                    note(ChangeKind::RecordImported), progress)
                     .error()
                     .code,
                 ErrorCode::BookReadOnly);
        QCOMPARE((*reader)->removeRecord(m_customer, note(ChangeKind::RecordRemoved)).error().code,
                 ErrorCode::BookReadOnly);
        QCOMPARE(requests(SlotRole::ProvidersCounts), std::uint64_t(350));
    }

    void cancelledLeavesNothing()
    {
        QVERIFY(importRecord(logOf(kService, kFirst, 50, 7, "a")).ok());
        Progress progress;
        progress.requestStop();
        QVERIFY(m_book
                    ->importRecord(m_customer, logOf(kService, kFirst, 50, 9, "b"), OnOverlap::ReplaceAll,
                                   note(ChangeKind::RecordImported), progress)
                    .cancelled());
        QCOMPARE(requests(SlotRole::ProvidersCounts), std::uint64_t(350));
        QCOMPARE(m_book->imports(m_customer)->size(), std::size_t(2));
        QVERIFY(importRecord(logs::LogData()).error().code == ErrorCode::RecordWithoutData);
    }

    // The case has it compared; no verdict, no stored month and no list of changes by hand rests on it.
    void theCaseHasIt()
    {
        const auto knowledge = *report::loadKnowledge({});
        const Date asOf = day("2019-06-01");
        const auto before = caseOf(*m_book, m_customer, knowledge, asOf);
        QVERIFY(!before->provider);
        Progress progress;
        QVERIFY(keepComputed(*m_book, *computeOutdated(m_book->path(), *knowledge, asOf, progress)).ok());
        QVERIFY(importRecord(logOf(kService, kFirst, 50, 50, "a")).ok());
        QVERIFY(importRecord(logOf(kService, kFirst + 10, 5, 9, "b"), OnOverlap::Replace).ok());

        const auto stored = caseOf(*m_book, m_customer, knowledge, asOf);
        QVERIFY(stored->provider);
        QCOMPARE(stored->provider->paths, (std::vector<std::string>{"a.csv", "b.csv"}));
        QCOMPARE(stored->logPaths, std::vector<std::string>{"own.csv"});
        QCOMPARE(stored->logs->inputs.size(), std::size_t(1));
        QVERIFY(stored->provider->mappings.contains("a.csv"));
        const auto& months = stored->analysis.services[0].months;
        const auto march =
            std::ranges::find_if(months, [](const auto& m) { return m.month.slotRange().contains(kFirst); });
        const auto* comparison = report::comparisonOf(*stored, kService, march->month);
        QCOMPARE(comparison->totals.different, 50);
        QCOMPARE(comparison->totals.onlyCustomer, 50);
        QCOMPARE(comparison->differences[0].customer.measured.requests, *Decimal::parse("100"));
        QCOMPARE(comparison->differences[0].provider.measured.requests, *Decimal::parse("50"));
        QCOMPARE(comparison->differences[10].provider.measured.requests, *Decimal::parse("9"));
        const auto& was = before->analysis.services[0].months;
        for (std::size_t i = 0; i < was.size(); ++i) {
            QCOMPARE(months[i].requests, was[i].requests);
            QCOMPARE(months[i].downtimeSeconds, was[i].downtimeSeconds);
        }
        QCOMPARE(stored->journal, before->journal);
        const auto computed = computeOutdated(m_book->path(), *knowledge, asOf, progress);
        QVERIFY(!computed->empty());
        QVERIFY(std::ranges::all_of(*computed, &ComputedMonth::wasKept));
    }

    void kept()
    {
        const auto knowledge = *report::loadKnowledge({});
        const auto read = [&](logs::LogData data) {
            auto c = *caseOf(*m_book, m_customer, knowledge, day("2019-06-01"));
            report::ProviderRecord record{{}, std::make_shared<logs::LogData>(std::move(data)), {}, {}};
            c.provider = std::make_shared<const report::ProviderRecord>(std::move(record));
            return std::make_shared<const report::Case>(std::move(c));
        };
        const auto keepIt = [&](logs::LogData data, OnOverlap onOverlap = OnOverlap::Ask) {
            Progress progress;
            return keep(*m_book, {read(std::move(data)), m_customer, onOverlap, RecordOf::Provider}, at(5),
                        progress);
        };
        QCOMPARE(keepIt(logOf(kService, kFirst, 50, 7, "a")).kind, Kept::Kind::Added);
        const auto entry = m_book->journal(m_customer, 1)->front();
        QCOMPARE(entry.kind, ChangeKind::RecordImported);
        QCOMPARE(entry.reason, std::string("a.csv"));
        QCOMPARE(keepIt(logOf(kService, kFirst, 50, 7, "a")).kind, Kept::Kind::KnownAlready);
        QCOMPARE(keepIt(logOf(kService, kFirst, 50, 8, "own")).error->code, ErrorCode::RecordIsCustomers);
        const Kept asked = keepIt(logOf(kService, kFirst + 49, 2, 8, "b"));
        QCOMPARE(asked.kind, Kept::Kind::Overlaps);
        QCOMPARE(asked.overlaps.size(), std::size_t(1));
        QCOMPARE(asked.overlaps[0].file, std::string("a.csv"));
        // The same file, read in another way.
        QCOMPARE(keepIt(logOf(kService, kFirst, 20, 9, "a"), OnOverlap::ReplaceAll).kind, Kept::Kind::Added);
        QCOMPARE(requests(SlotRole::ProvidersCounts), std::uint64_t(180));
        QCOMPARE(requests(SlotRole::Counts), std::uint64_t(10'000));
    }

private:
    Result<qint64> importCustomers(const logs::LogData& data, OnOverlap way = OnOverlap::Ask)
    {
        Progress progress;
        return m_book->importLogs(m_customer, data, way, note(ChangeKind::LogsImported), progress);
    }
    Result<qint64> importRecord(const logs::LogData& data, OnOverlap way = OnOverlap::Ask)
    {
        Progress progress;
        return m_book->importRecord(m_customer, data, way, note(ChangeKind::RecordImported), progress);
    }
    std::uint64_t requests(SlotRole role)
    {
        const auto logs = m_book->logs({m_customer, {}, {}, role});
        const slots::SlotTable& table = logs->at(kService).slots;
        return table.totals(*table.extent()).counts.requests;
    }
    void reopen()
    {
        const QString path = m_book->path();
        m_book.reset();
        m_book = std::move(*Book::open(path, Book::Access::Write));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Book> m_book;
    qint64 m_customer = 0;
};

QTEST_GUILESS_MAIN(tst_ProviderImports)
#include "tst_providerimports.moc"
