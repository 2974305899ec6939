// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bookfixture.h"
#include "bookplace.h"
#include "model/book/keeping.h"

#include <QtTest>

using namespace clausemeter;
using namespace clausemeter::book;

namespace {

const std::string kService = "1400000001";
const slots::SlotIndex kFirst = slots::SlotClock::firstOf(*parseDate("2019-03-20"));

} // namespace

class tst_BookImports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_book = std::move(*Book::create(bookPlace(*m_folder)));
        m_customer = *m_book->importAccount(completeAccount(), note(ChangeKind::AccountImported));
    }
    void cleanup() { m_book.reset(); }

    void logsComeBack()
    {
        logs::LogData data = logOf(kService, kFirst, 600, 100, "a");
        slots::SlotTable& table = data.services[kService].slots;
        table.addRequests(kFirst, false, table.codeIndex("-3301"), 7);
        table.addToRegion(kFirst, table.regionIndex("ap-1"), {50, 7, 0});
        table.addRate(kFirst + 900, *Decimal::parse("0.985"));
        data.callbacks[kService].addRequest(kFirst + 3, true);
        data.inputs[0].server = logs::ServerQuery{"18.16.1", "SELECT \"时间\", 1", 1'552'780'800'123,
                                                  9'007'199'254'740'995, logs::ServerQuery::Fetch::Again};
        QVERIFY(import(data, OnOverlap::Ask).ok());
        const auto logs = m_book->logs({m_customer, {}, {}});
        QCOMPARE(logs->size(), std::size_t(1));
        const slots::ServiceLog& log = logs->at(kService);
        QCOMPARE(log.newest, data.services[kService].newest);
        QCOMPARE(log.slots.extent(), table.extent());
        QCOMPARE(log.slots.totals(*table.extent()), table.totals(*table.extent()));
        QCOMPARE(log.slots.at(kFirst + 900).grade, slots::Grade::RateOnly);
        const auto callbacks = m_book->logs({m_customer, {}, {}, SlotRole::Callbacks});
        QCOMPARE(callbacks->at(kService).slots.at(kFirst + 3).counts.successes, std::uint64_t(1));

        const auto imports = m_book->imports(m_customer);
        QCOMPARE(imports->size(), std::size_t(1));
        QCOMPARE(imports->front().files, data.inputs); // every field of the report
        QCOMPARE(imports->front().services,
                 (std::vector<ImportedService>{
                     {kService, slots::Grade::RateOnly, slots::SlotRange{kFirst, kFirst + 901}, 601}}));
        QVERIFY(m_book->check().ok());
    }

    void partOfTheTime()
    {
        const logs::LogData data = logOf(kService, kFirst, 20'000, 10, "a"); // some months
        QVERIFY(import(data, OnOverlap::Ask).ok());
        const slots::SlotRange range{kFirst + 5000, kFirst + 5010};
        const auto logs = m_book->logs({m_customer, kService, range});
        QCOMPARE(logs->at(kService).slots.extent(), std::optional(range));
        QCOMPARE(logs->at(kService).newest, data.services.at(kService).newest);
        QVERIFY(m_book->logs({m_customer, "other", range})->empty());
        const slots::SlotRange later{kFirst + 30'000, kFirst + 30'010};
        QVERIFY(m_book->logs({m_customer, kService, later})->at(kService).slots.isEmpty());
    }

    void sameContentIsRefused()
    {
        QVERIFY(import(logOf(kService, kFirst, 10, 100, "a"), OnOverlap::Ask).ok());
        logs::LogData again = logOf(kService, kFirst + 1000, 10, 100, "b");
        again.inputs[0].digest = "sha-256:a";
        for (const auto way : {OnOverlap::Ask, OnOverlap::Add, OnOverlap::Replace}) {
            const auto refused = import(again, way);
            QCOMPARE(refused.error().code, ErrorCode::BookSameContent);
            QCOMPARE(refused.error().details,
                     (std::vector<std::string>{"b.csv", "a.csv", toIso(at(0), SlaClock{})}));
        }
        QCOMPARE(requests(), std::uint64_t(1000));
        // What was removed can be read again, and another customer can have the same file.
        QVERIFY(m_book->removeImport(m_book->imports(m_customer)->front().id, note(ChangeKind::LogsRemoved))
                    .ok());
        QVERIFY(import(again, OnOverlap::Ask).ok());
        account::AccountFile other = completeAccount();
        other.account.customer.id = "2";
        const auto second = m_book->importAccount(other, note(ChangeKind::AccountImported));
        Progress progress;
        QVERIFY(m_book->importLogs(*second, again, OnOverlap::Ask, note(ChangeKind::LogsImported), progress)
                    .ok());
    }

    // Files that are to be kept are read without what the book counts already, wherever it is in them.
    void knownContentIsPutAside()
    {
        const QString folder = m_folder->filePath(QStringLiteral("logs"));
        QVERIFY(QDir().mkdir(folder));
        write("logs/a.csv", "time,requests,failed\n2019-03-20T09:00:00+08:00,100,1\n");
        const auto read = [&](RecordOf record) {
            logs::ReadOptions options;
            options.services = {{kService, {{day("2019-03-01"), std::nullopt}}}};
            options.digest = logs::Digest::Sha256;
            Progress progress;
            return logs::readLogs({folder.toStdString()}, options, *knownContent(*m_book, m_customer, record),
                                  progress);
        };
        auto first = read(RecordOf::Customer);
        QCOMPARE(first->inputs.size(), std::size_t(1));
        QVERIFY(first->leftOut.empty());
        const auto import = this->import(*first, OnOverlap::Ask);
        QVERIFY(import.ok());

        write("logs/b.csv", "time,requests,failed\n2019-03-20T09:05:00+08:00,100,1\n");
        const auto second = read(RecordOf::Customer);
        QVERIFY(second.ok());
        QCOMPARE(second->inputs.size(), std::size_t(1));
        QVERIFY(second->inputs[0].file.ends_with("b.csv"));
        QCOMPARE(second->services.at(kService)
                     .slots.totals(*second->services.at(kService).slots.extent())
                     .counts.requests,
                 std::uint64_t(100));
        QCOMPARE(second->leftOut.size(), std::size_t(1));
        QCOMPARE(second->leftOut[0].why.code, ErrorCode::BookSameContent);
        QVERIFY(second->leftOut[0].file.ends_with("a.csv"));
        QCOMPARE(second->leftOut[0].why.details[2], toIso(at(0), SlaClock{}));
        QVERIFY(this->import(*second, OnOverlap::Ask).ok());
        // All of it is known: nothing is left, and that is no empty folder.
        const auto third = read(RecordOf::Customer);
        QVERIFY(third.ok());
        QVERIFY(third->inputs.empty());
        QCOMPARE(third->leftOut.size(), std::size_t(2));
        // It is not the provider's, and what was taken away is not known any more.
        QCOMPARE(read(RecordOf::Provider)->inputs.size(), std::size_t(2));
        QVERIFY(m_book->removeImport(*import, note(ChangeKind::LogsRemoved)).ok());
        QCOMPARE(read(RecordOf::Customer)->inputs.size(), std::size_t(1));
    }

    void onlySha256()
    {
        logs::LogData data = logOf(kService, kFirst, 10, 100, "a");
        data.inputs[0].digest = "xxh3-128:0";
        QCOMPARE(import(data, OnOverlap::Ask).error().code, ErrorCode::BookFailed);
    }

    void overlapIsAsked()
    {
        QVERIFY(import(logOf(kService, kFirst, 100, 100, "a"), OnOverlap::Ask).ok());
        // Touching is no overlap.
        QVERIFY(import(logOf(kService, kFirst + 100, 50, 1, "b"), OnOverlap::Ask).ok());
        const logs::LogData data = logOf(kService, kFirst + 90, 20, 7, "c");
        const auto overlaps = m_book->overlaps(m_customer, data);
        QCOMPARE(overlaps->size(), std::size_t(2));
        QCOMPARE(overlaps->at(0),
                 (Overlap{kService, 1, "a.csv", {kFirst + 90, kFirst + 100}, 10, "interval-csv", true}));
        QCOMPARE(overlaps->at(1),
                 (Overlap{kService, 2, "b.csv", {kFirst + 100, kFirst + 110}, 10, "interval-csv", true}));
        const auto asked = import(data, OnOverlap::Ask);
        QCOMPARE(asked.error().code, ErrorCode::BookOverlap);
        QCOMPARE(asked.error().details,
                 (std::vector<std::string>{kService, "2019-03-20T07:30:00+08:00", "a.csv"}));
        QCOMPARE(requests(), std::uint64_t(10'050));
        QCOMPARE(m_book->journal({}, 10)->size(), std::size_t(3));
    }

    void added()
    {
        QVERIFY(import(logOf(kService, kFirst, 100, 100, "a"), OnOverlap::Ask).ok());
        QVERIFY(import(logOf(kService, kFirst + 90, 20, 7, "c"), OnOverlap::Add).ok());
        QCOMPARE(requests(), std::uint64_t(10'140));
        QCOMPARE(requestsIn(kFirst + 95), std::uint64_t(107));
    }

    void differentKindsAreNotAdded()
    {
        QVERIFY(import(logOf(kService, kFirst, 100, 100, "a"), OnOverlap::Ask).ok());
        logs::LogData data = logOf(kService, kFirst + 99, 20, 7, "c");
        data.inputs[0].kind = logs::LogKind::AccessLog;
        const auto added = import(data, OnOverlap::Add);
        QCOMPARE(added.error().code, ErrorCode::SourcesOverlap);
        QCOMPARE(added.error().details, (std::vector<std::string>{kService, "2019-03-20T08:15:00+08:00",
                                                                  "interval-csv", "access-log"}));
        QVERIFY(import(data, OnOverlap::Replace).ok());
        QCOMPARE(requests(), std::uint64_t(99 * 100 + 20 * 7));
    }

    void replaced()
    {
        QVERIFY(import(logOf(kService, kFirst, 100, 100, "a"), OnOverlap::Ask).ok());
        logs::LogData data = logOf(kService, kFirst + 40, 10, 7, "c");
        // The file goes on without a row for a while, and so does the time that it covers.
        slots::SlotTable& table = data.services[kService].slots;
        table.addRequest(kFirst + 60, true);
        data.inputs[0].lastMs = slots::SlotClock().startOf(kFirst + 60).ms;
        const auto replacing = import(data, OnOverlap::Replace);
        QVERIFY(replacing.ok());
        QCOMPARE(requestsIn(kFirst + 39), std::uint64_t(100));
        QCOMPARE(requestsIn(kFirst + 40), std::uint64_t(7));
        QCOMPARE(requestsIn(kFirst + 55), std::uint64_t(0));
        QCOMPARE(requestsIn(kFirst + 60), std::uint64_t(1));
        QCOMPARE(requestsIn(kFirst + 61), std::uint64_t(100));
        QCOMPARE(requests(), std::uint64_t(79 * 100 + 70 + 1));

        QCOMPARE(m_book->undo(at(2))->kind, ChangeKind::LogsImported);
        QCOMPARE(requests(), std::uint64_t(10'000));
        QVERIFY(!m_book->imports(m_customer)->back().counted);
        QVERIFY(m_book->redo(at(3)).ok());
        QCOMPARE(requests(), std::uint64_t(79 * 100 + 70 + 1));
        QVERIFY(m_book->removeImport(*replacing, note(ChangeKind::LogsRemoved)).ok());
        QCOMPARE(requests(), std::uint64_t(10'000));
        QVERIFY(m_book->undo(at(4)).ok());
        QCOMPARE(requests(), std::uint64_t(79 * 100 + 70 + 1));
        QVERIFY(m_book->check().ok());
    }

    void importsTellWhatTheyReplace()
    {
        const auto first = import(logOf(kService, kFirst, 100, 100, "a"), OnOverlap::Ask);
        const auto second = import(logOf(kService, kFirst + 40, 10, 7, "b"), OnOverlap::Replace);
        auto imports = *m_book->imports(m_customer);
        QVERIFY(!imports[0].replaces && imports[0].isReplaced);
        QVERIFY(imports[1].replaces && !imports[1].isReplaced);
        // What was taken away before does not come back by it.
        QVERIFY(m_book->removeImport(*first, note(ChangeKind::LogsRemoved)).ok());
        QVERIFY(!m_book->imports(m_customer)->at(1).replaces);
        QVERIFY(m_book->undo(at(1)).ok());
        QVERIFY(m_book->imports(m_customer)->at(1).replaces);
        QVERIFY(m_book->removeImport(*second, note(ChangeKind::LogsRemoved)).ok());
        imports = *m_book->imports(m_customer);
        QVERIFY(!imports[0].isReplaced);
        QVERIFY(imports[0].counted && !imports[1].counted);
        QVERIFY(m_book->removeImport(*first, note(ChangeKind::LogsRemoved)).ok());
        QVERIFY(m_book->logs({m_customer, {}, {}})->empty());
    }

    // A of interval counts, replaced by B of an access log, to which C of another one was added.
    void whatComesBackIsOfTheSameKind()
    {
        QVERIFY(import(logOf(kService, kFirst, 100, 100, "a"), OnOverlap::Ask).ok());
        logs::LogData b = logOf(kService, kFirst, 100, 7, "b");
        logs::LogData c = logOf(kService, kFirst + 90, 20, 3, "c");
        b.inputs[0].kind = c.inputs[0].kind = logs::LogKind::AccessLog;
        const auto replacing = import(b, OnOverlap::Replace);
        const auto added = import(c, OnOverlap::Add);
        QVERIFY(replacing.ok() && added.ok());
        QCOMPARE(requests(), std::uint64_t(760));
        const auto entries = m_book->journal({}, 10)->size();
        const Status refused = m_book->removeImport(*replacing, note(ChangeKind::LogsRemoved));
        QCOMPARE(refused.error().code, ErrorCode::SourcesOverlap);
        QCOMPARE(refused.error().where.file, std::string("c.csv"));
        QCOMPARE(refused.error().details, (std::vector<std::string>{kService, "2019-03-20T07:30:00+08:00",
                                                                    "interval-csv", "access-log"}));
        QCOMPARE(requests(), std::uint64_t(760)); // nothing was done
        QCOMPARE(m_book->journal({}, 10)->size(), entries);
        QVERIFY(m_book->removeImport(*added, note(ChangeKind::LogsRemoved)).ok());
        QVERIFY(m_book->removeImport(*replacing, note(ChangeKind::LogsRemoved)).ok());
        QCOMPARE(requests(), std::uint64_t(10'000));
    }

    // Two of one kind that cover the same time add up, as C was said to.
    void whatComesBackMayBeAdded()
    {
        QVERIFY(import(logOf(kService, kFirst, 100, 100, "a"), OnOverlap::Ask).ok());
        const auto replacing = import(logOf(kService, kFirst, 100, 7, "b"), OnOverlap::Replace);
        QVERIFY(import(logOf(kService, kFirst + 90, 20, 3, "c"), OnOverlap::Add).ok());
        QVERIFY(m_book->removeImport(*replacing, note(ChangeKind::LogsRemoved)).ok());
        QCOMPARE(requests(), std::uint64_t(10'060));
    }

    // Files of January and March leave what another file says of February.
    void replacedFileByFile()
    {
        const slots::SlotIndex january = slots::SlotClock::firstOf(day("2019-01-10"));
        QVERIFY(import(logOf(kService, january, 25'000, 1, "a"), OnOverlap::Ask).ok()); // up to April
        logs::LogData data = logOf(kService, january, 100, 5, "b");
        logs::LogData march = logOf(kService, january + 17'000, 100, 5, "c");
        data.inputs.push_back(march.inputs[0]);
        data.services[kService].slots.merge(march.services[kService].slots);
        QVERIFY(import(data, OnOverlap::Replace).ok());
        QCOMPARE(requests(), std::uint64_t(24'800 + 1000));
    }

    void cancelledImportsLeaveNothing()
    {
        Progress progress;
        progress.requestStop();
        const logs::LogData data = logOf(kService, kFirst, 100, 100, "a");
        QVERIFY(m_book->importLogs(m_customer, data, OnOverlap::Ask, note(ChangeKind::LogsImported), progress)
                    .cancelled());
        QVERIFY(m_book->imports(m_customer)->empty());
        for (const char* table : {"log_import", "import_file", "import_service", "slot_chunk", "import_mask"})
            QCOMPARE(m_book->database()
                         .number(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table))
                         .value(),
                     qint64(0));
        QVERIFY(import(data, OnOverlap::Ask).ok());
    }

    // Back to before the customer was there, and forth again.
    void everythingIsUndone()
    {
        QVERIFY(import(logOf(kService, kFirst, 100, 100, "a"), OnOverlap::Ask).ok());
        QCOMPARE(m_book->undo(at(1))->kind, ChangeKind::LogsImported);
        QCOMPARE(m_book->undo(at(2))->kind, ChangeKind::AccountImported);
        QVERIFY(m_book->customers()->empty());
        QVERIFY(m_book->check().ok());
        QVERIFY(m_book->redo(at(3)).ok());
        QVERIFY(m_book->redo(at(4)).ok());
        QCOMPARE(m_book->account(m_customer)->account, completeAccount().account);
        QCOMPARE(requests(), std::uint64_t(10'000));
        // Imported again after it was undone, the customer is the same one.
        QVERIFY(m_book->undo(at(5)).ok());
        QVERIFY(m_book->undo(at(6)).ok());
        QCOMPARE(*m_book->importAccount(completeAccount(), note(ChangeKind::AccountImported)), m_customer);
        QCOMPARE(m_book->customers()->size(), std::size_t(1));
    }

    void theClockStaysWithItsLogs()
    {
        QVERIFY(import(logOf(kService, kFirst, 100, 100, "a"), OnOverlap::Ask).ok());
        account::Account account = completeAccount().account;
        account.clock.offsetMinutes = 0;
        const Status refused = m_book->saveAccount(m_customer, account, note(ChangeKind::Service));
        QCOMPARE(refused.error().code, ErrorCode::BookClockDiffers);
        QCOMPARE(refused.error().details, (std::vector<std::string>{"+08:00", "+00:00"}));
        QVERIFY(m_book->undo(at(1)).ok());
        QVERIFY(m_book->saveAccount(m_customer, account, note(ChangeKind::Service)).ok());
    }

    void unknownImportsAndCustomers()
    {
        Progress progress;
        const logs::LogData data = logOf(kService, kFirst, 1, 1, "a");
        QCOMPARE(m_book->importLogs(99, data, OnOverlap::Ask, note(ChangeKind::LogsImported), progress)
                     .error()
                     .code,
                 ErrorCode::BookCustomerUnknown);
        QCOMPARE(m_book->removeImport(99, note(ChangeKind::LogsRemoved)).error().code,
                 ErrorCode::BookNothingToUndo);
        QCOMPARE(m_book->logs({99, {}, {}}).error().code, ErrorCode::BookCustomerUnknown);
    }

    void damagedSlots()
    {
        QVERIFY(import(logOf(kService, kFirst, 100, 100, "a"), OnOverlap::Ask).ok());
        const std::pair<QString, QVariant> damages[] = {
            {QStringLiteral("UPDATE slot_chunk SET counts = ?"), QByteArray(1, '\0')},
            {QStringLiteral("UPDATE slot_chunk SET end_slot = ?"), qint64(1) << 40},
            {QStringLiteral("UPDATE import_service SET names = ?"), QByteArray("")}};
        for (const auto& [sql, value] : damages) {
            QVERIFY(m_book->database().run(sql, {value}).ok());
            QCOMPARE(m_book->logs({m_customer, {}, {}}).error().code, ErrorCode::BookDamaged);
        }
    }

private:
    void write(const char* name, const QByteArray& bytes) const
    {
        QFile file(m_folder->filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), qint64(bytes.size()));
    }
    Result<qint64> import(const logs::LogData& data, OnOverlap way)
    {
        Progress progress;
        return m_book->importLogs(m_customer, data, way, note(ChangeKind::LogsImported), progress);
    }
    std::uint64_t requests()
    {
        const auto logs = m_book->logs({m_customer, {}, {}});
        const slots::SlotTable& table = logs->at(kService).slots;
        return table.totals(*table.extent()).counts.requests;
    }
    std::uint64_t requestsIn(slots::SlotIndex slot)
    {
        return m_book->logs({m_customer, {}, {}})->at(kService).slots.at(slot).counts.requests;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Book> m_book;
    qint64 m_customer = 0;
};

QTEST_GUILESS_MAIN(tst_BookImports)
#include "tst_bookimports.moc"
