// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/opening.h"
#include "widgets/backgroundtask.h"

#include <QObject>
#include <QTemporaryDir>

namespace clausemeter::app {

// Owns what is open. Reading and computing run elsewhere; every change is told by a signal, and whatever
// fails or is cancelled leaves what was there.
class Session : public QObject {
    Q_OBJECT

public:
    // `userFolder`: where the user's own definitions and calendars are; may be empty or missing.
    explicit Session(const QString& userFolder, QObject* parent = nullptr);

    std::shared_ptr<const report::Case> current() const { return m_current; } // null: nothing is open
    const QStringList& waitingLogs() const { return m_waitingLogs; }          // logs without an account
    // Tables likewise.
    const std::vector<widgets::WarehouseSource>& waitingWarehouses() const { return m_waitingWarehouses; }
    const QStringList& waitingBills() const { return m_waitingBills; } // likewise
    bool isSample() const { return m_isSample; }
    bool isReading() const { return m_reading.isRunning(); }
    std::shared_ptr<const Progress> progress() const { return m_reading.progress(); }
    // The day asked for; today on the SLA clock while none was chosen.
    Date asOf() const;

    // The provider's record of a case, told by recordRead(); the last one asked for is the one that is read.
    void readRecord(RecordOwner owner, const QStringList& files,
                    std::map<std::string, logs::Mapping> mappings = {});
    void giveUpRecord(); // that is being read, or waits for it
    // While something is being read the files wait for their turn.
    void open(const QStringList& files);
    // Has a table counted by its server and adds it to what is open, as a log; its password is one that
    // server::passwordOf() knows. Not while something is being read.
    void count(const widgets::WarehouseSource& source);
    // The logs and bills that wait, when their account has come.
    void openWaiting();
    // With a book that can be changed: what is read from files is told by read() and not kept here, and logs
    // without an account file belong to that customer. Empty: without.
    void setBook(const QString& path) { m_book = path; }
    void setCustomer(std::optional<BookCustomer> customer) { m_customer = std::move(customer); }
    // Another customer instead of the open one.
    void openFresh(const QStringList& files);
    void close(); // nothing is open afterwards
    // The sample customer; absent: on the day that shows it best.
    void openSample(std::optional<Date> asOf = {});
    void reload();
    void cancel();
    void setAsOf(std::optional<Date> asOf); // absent: today

    // After mappingAsked(): opens what was to be opened, now that it is said how its logs are read; without
    // those that are left out.
    void answer(std::map<std::string, logs::Mapping> mappings, const std::vector<std::string>& leftOut);
    bool isAsking() const { return m_asked.has_value(); }
    // Or gives it up, and says so by failed().
    void giveUpQuestion();
    // Reads all logs that the book has of its customer again, in another way.
    void readKeptAgain(const QStringList& files, std::map<std::string, logs::Mapping> mappings);
    // Reads the logs that are open again in another way.
    void readAgain(std::map<std::string, logs::Mapping> mappings);
    // Where the user's profiles are; empty: nowhere.
    QString mappingsFolder() const;
    // After the user's folder changed: what is open is computed from what is known now.
    void renewKnowledge();
    // Keeps a profile for files to come.
    void keep(const logs::Profile& profile);
    const std::vector<logs::Profile>& profiles() const;

Q_SIGNALS:
    void changed(); // current() is another; a new day too
    void opened();  // changed, because files were read
    // To be kept elsewhere; `customer`: see OpenOutcome. `replacesAll`: in the place of all logs of the
    // customer
    void read(std::shared_ptr<const clausemeter::report::Case> data, qint64 customer, bool replacesAll);
    // The case with the record; nothing here keeps it.
    void recordRead(std::shared_ptr<const clausemeter::report::Case> data,
                    const clausemeter::app::RecordOwner& owner);
    void readingChanged(bool reading);
    void failed(const clausemeter::Error& error);
    // What warehouses answered was counted but could not be kept for the next time; told before opened() and
    // read().
    void daysNotKept(const clausemeter::Error& why);
    void accountMissing(); // waitingLogs() wait, and bills
    // Among what was opened: of the case that is open, or of the one that opened() or read() told just before
    void billsGiven(const QStringList& files);
    // answer() or giveUpQuestion() is to follow, unless the logs are open already
    void mappingAsked(const clausemeter::app::MappingQuestion& question);
    void severalAccounts();

private:
    void start(OpenRequest request);
    void finish(OpenOutcome outcome, OpenRequest request);
    void handOver(OpenOutcome outcome, OpenRequest request);
    void openNext();
    OpenRequest adding() const;
    void recompute();
    void tellBills(const QStringList& bills);

    QString m_userFolder;
    std::shared_ptr<const report::Knowledge> m_knowledge;
    std::shared_ptr<const report::Case> m_current;
    std::optional<Date> m_asOf;
    bool m_asOfOfSample = false; // m_asOf came with the sample, and goes with it
    bool m_isSample = false;
    QString m_book;
    std::optional<BookCustomer> m_customer;
    QStringList m_waitingLogs;
    std::vector<widgets::WarehouseSource> m_waitingWarehouses;
    std::vector<widgets::WarehouseSource> m_warehouses; // of m_current
    QStringList m_waitingBills;
    QStringList m_queue;
    std::optional<OpenRequest> m_nextRecord; // behind what is being read
    bool m_readsRecord = false;
    bool m_recordGivenUp = false;       // what is being read of one is of no use any more
    std::optional<OpenRequest> m_asked; // waits for an answer
    std::optional<Error> m_askedError;
    std::unique_ptr<QTemporaryDir> m_sampleFolder;
    // last, so that they are waited for first
    widgets::BackgroundTask<OpenOutcome> m_reading;
    widgets::BackgroundTask<Result<report::Case>> m_computing;
};

} // namespace clausemeter::app
