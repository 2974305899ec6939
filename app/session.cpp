// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session.h"

#include "app/results.h"
#include "model/report/mappingfile.h"

#include <algorithm>

namespace clausemeter::app {

Session::Session(const QString& userFolder, QObject* parent)
    : QObject(parent)
    , m_userFolder(userFolder)
{
}

Date Session::asOf() const
{
    if (m_asOf)
        return *m_asOf;
    return (m_current ? m_current->analysis.clock : SlaClock()).dateOf(now());
}

void Session::open(const QStringList& files)
{
    if (files.isEmpty())
        return;
    if (isReading()) {
        m_queue << files;
        return;
    }
    OpenRequest request = adding();
    request.files = files;
    start(std::move(request));
}

void Session::count(const widgets::WarehouseSource& source)
{
    if (isReading())
        return;
    OpenRequest request = adding();
    request.warehouses.push_back(source);
    start(std::move(request));
}

// What belongs to whatever is opened on top of what is open.
OpenRequest Session::adding() const
{
    OpenRequest request;
    request.waitingLogs = m_waitingLogs;
    request.warehouses = m_waitingWarehouses;
    request.current = m_isSample ? nullptr : m_current; // nothing is added to the sample
    request.openWarehouses = m_warehouses;
    request.asOf = m_asOfOfSample ? std::nullopt : m_asOf;
    return request;
}

void Session::readRecord(RecordOwner owner, const QStringList& files,
                         std::map<std::string, logs::Mapping> mappings)
{
    if (files.isEmpty())
        return;
    giveUpRecord();
    OpenRequest request;
    request.files = files;
    request.mappings = std::move(mappings);
    request.record = std::move(owner);
    m_nextRecord = std::move(request);
    if (!isReading())
        openNext();
}

void Session::giveUpRecord()
{
    m_nextRecord.reset();
    m_recordGivenUp = m_readsRecord;
    if (m_readsRecord)
        m_reading.cancel();
}

void Session::openNext()
{
    if (auto record = std::exchange(m_nextRecord, std::nullopt))
        start(std::move(*record));
    else
        open(std::exchange(m_queue, {}));
}

void Session::openWaiting()
{
    OpenRequest request = adding();
    request.files = std::exchange(request.waitingLogs, {});
    if (request.files.isEmpty() && request.warehouses.empty()) {
        tellBills({});
        return;
    }
    m_waitingLogs.clear();
    if (isReading())
        m_queue << request.files;
    else
        start(std::move(request));
}

void Session::openFresh(const QStringList& files)
{
    if (isReading() || files.isEmpty())
        return;
    OpenRequest request;
    request.files = files;
    request.asOf = m_asOfOfSample ? std::nullopt : m_asOf;
    start(std::move(request));
}

void Session::close()
{
    if (isReading())
        return;
    m_current.reset();
    m_warehouses.clear();
    m_waitingLogs.clear();
    m_waitingWarehouses.clear();
    m_waitingBills.clear();
    m_isSample = false;
    if (std::exchange(m_asOfOfSample, false))
        m_asOf.reset();
    Q_EMIT changed();
}

void Session::openSample(std::optional<Date> asOf)
{
    if (isReading())
        return;
    if (!m_sampleFolder)
        m_sampleFolder = std::make_unique<QTemporaryDir>();
    OpenRequest request;
    request.sampleFolder = m_sampleFolder->path();
    request.asOf = asOf;
    start(std::move(request));
}

void Session::reload()
{
    if (!m_current)
        return;
    if (m_isSample)
        openSample(m_asOf);
    else
        open({QString::fromStdString(m_current->accountPath)});
}

void Session::cancel()
{
    m_queue.clear();
    m_nextRecord.reset();
    m_reading.cancel();
}

void Session::setAsOf(std::optional<Date> asOf)
{
    m_asOf = asOf;
    m_asOfOfSample = false;
    recompute();
}

void Session::start(OpenRequest request)
{
    request.knowledge = m_knowledge;
    request.userFolder = m_userFolder;
    request.customer = m_customer;
    request.book = m_book;
    request.now = now();
    m_asked.reset();
    m_readsRecord = request.record.has_value();
    m_reading.start([request](Progress& progress) { return openFiles(request, progress); },
                    [this, request](OpenOutcome outcome) { finish(std::move(outcome), request); });
    Q_EMIT readingChanged(true);
}

void Session::finish(OpenOutcome outcome, OpenRequest request)
{
    const bool sample = !request.sampleFolder.isEmpty();
    if (outcome.knowledge)
        m_knowledge = outcome.knowledge;
    m_readsRecord = false;
    Q_EMIT readingChanged(false);
    if (std::exchange(m_recordGivenUp, false)) {
        outcome.kind = OpenOutcome::Kind::Failed;
        outcome.error = Error{ErrorCode::Cancelled};
    }
    if (outcome.notKept)
        Q_EMIT daysNotKept(*outcome.notKept);
    switch (outcome.kind) {
    case OpenOutcome::Kind::Opened:
        if (!m_book.isEmpty() && !sample) {
            handOver(std::move(outcome), std::move(request));
            break;
        }
        m_current = std::move(outcome.data);
        m_warehouses = std::move(outcome.warehouses);
        m_waitingLogs.clear();
        m_waitingWarehouses.clear();
        if (sample)
            m_asOf = outcome.sampleAsOf;
        else if (m_asOfOfSample)
            m_asOf.reset();
        m_asOfOfSample = sample;
        m_isSample = sample;
        Q_EMIT changed();
        Q_EMIT opened();
        recompute(); // another day may have been chosen meanwhile
        if (!sample) // nothing is added to it
            tellBills(outcome.bills);
        if (outcome.question)
            Q_EMIT mappingAsked(*outcome.question);
        break;
    case OpenOutcome::Kind::OnlyBills:
        tellBills(outcome.bills);
        break;
    case OpenOutcome::Kind::RecordRead:
        Q_EMIT recordRead(std::move(outcome.data), *request.record);
        recompute(); // another day may have been chosen meanwhile
        break;
    case OpenOutcome::Kind::MappingNeeded:
        m_asked = std::move(request);
        m_askedError = outcome.error;
        Q_EMIT mappingAsked(*outcome.question);
        break;
    case OpenOutcome::Kind::AccountMissing:
        m_waitingLogs = outcome.waitingLogs;
        m_waitingWarehouses = std::move(outcome.warehouses);
        m_waitingBills << outcome.bills;
        Q_EMIT accountMissing();
        break;
    case OpenOutcome::Kind::SeveralAccounts:
        Q_EMIT severalAccounts();
        break;
    case OpenOutcome::Kind::Failed:
        m_waitingWarehouses.clear(); // a server that is away must not keep files from being opened
        if (outcome.error->code != ErrorCode::Cancelled)
            Q_EMIT failed(*outcome.error);
        break;
    }
    if (!isReading() && !m_asked)
        openNext();
}

// Nothing is kept before it is clear how it is read.
void Session::handOver(OpenOutcome outcome, OpenRequest request)
{
    if (outcome.question) {
        m_asked = std::move(request);
        m_askedError = Error{ErrorCode::Cancelled};
        Q_EMIT mappingAsked(*outcome.question);
        return;
    }
    m_waitingLogs.clear();
    m_waitingWarehouses.clear();
    Q_EMIT read(std::move(outcome.data), outcome.customer, request.replacesAll);
    tellBills(outcome.bills);
}

void Session::tellBills(const QStringList& bills)
{
    QStringList all = std::exchange(m_waitingBills, {}) + bills;
    all.removeDuplicates();
    if (!all.isEmpty())
        Q_EMIT billsGiven(all);
}

void Session::answer(std::map<std::string, logs::Mapping> mappings, const std::vector<std::string>& leftOut)
{
    if (!m_asked) {
        readAgain(std::move(mappings));
        return;
    }
    OpenRequest request = *std::exchange(m_asked, std::nullopt);
    const auto isLeftOut = [&leftOut](const QString& file) {
        return std::ranges::find(leftOut, logNameOf(file).toStdString()) != leftOut.end();
    };
    request.files.removeIf(isLeftOut);
    request.waitingLogs.removeIf(isLeftOut);
    m_waitingLogs.removeIf(isLeftOut);
    for (auto& [path, mapping] : mappings)
        request.mappings[path] = std::move(mapping);
    if (!request.files.isEmpty() || !request.warehouses.empty() || !request.sampleFolder.isEmpty())
        start(std::move(request));
    else
        openNext();
}

void Session::giveUpQuestion()
{
    if (!m_asked)
        return;
    m_asked.reset();
    if (m_askedError->code != ErrorCode::Cancelled)
        Q_EMIT failed(*m_askedError);
    openNext();
}

void Session::readAgain(std::map<std::string, logs::Mapping> mappings)
{
    if (!m_current || isReading())
        return;
    OpenRequest request;
    request.current = m_current;
    request.openWarehouses = m_warehouses;
    request.asOf = m_asOf;
    request.mappings = std::move(mappings);
    if (m_isSample)
        request.sampleFolder = m_sampleFolder->path();
    else
        request.files = QStringList{QString::fromStdString(m_current->accountPath)};
    start(std::move(request));
}

void Session::readKeptAgain(const QStringList& files, std::map<std::string, logs::Mapping> mappings)
{
    if (isReading() || !m_customer)
        return;
    OpenRequest request;
    request.files = files;
    request.asOf = m_asOf;
    request.mappings = std::move(mappings);
    request.replacesAll = true;
    start(std::move(request));
}

QString Session::mappingsFolder() const
{
    return m_userFolder.isEmpty() ? QString() : m_userFolder + QStringLiteral("/mappings");
}

void Session::keep(const logs::Profile& profile)
{
    const auto kept = report::keepMapping(mappingsFolder(), profile);
    m_knowledge.reset(); // to be read anew, with the profile
    if (!kept)
        Q_EMIT failed(kept.error());
}

void Session::renewKnowledge()
{
    m_knowledge.reset();
    if (m_current)
        reload();
}

const std::vector<logs::Profile>& Session::profiles() const
{
    static const std::vector<logs::Profile> none;
    return m_knowledge ? m_knowledge->profiles : none;
}

void Session::recompute()
{
    if (!m_current || m_computing.isRunning() || isReading() || m_current->analysis.asOf == asOf())
        return;
    m_computing.start([data = m_current, day = asOf()](
                          Progress&) { return report::recompute(*data, data->account.account, day); },
                      [this, before = m_current](Result<report::Case> result) {
                          if (m_current == before) { // else other files were opened meanwhile
                              if (result) {
                                  m_current = std::make_shared<const report::Case>(std::move(*result));
                                  Q_EMIT changed();
                              } else {
                                  m_asOf = m_current->analysis.asOf;
                                  Q_EMIT failed(result.error());
                                  Q_EMIT changed();
                              }
                          }
                          recompute();
                      });
}

} // namespace clausemeter::app
