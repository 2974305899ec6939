// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparing.h"

#include "app/actions.h"
#include "app/filedialogs.h"
#include "app/messages.h"
#include "app/pages.h"
#include "model/report/providerrecord.h"
#include "widgets/recordspage.h"

#include <QAction>
#include <QFileInfo>
#include <utility>

namespace clausemeter::app {

Comparing::Comparing(const Actions& actions, const Pages& pages, QWidget* window)
    : QObject(window)
    , m_window(window)
{
    connect(actions.compareRecords, &QAction::triggered, this, &Comparing::choose);
    connect(pages.records, &widgets::RecordsPage::recordRequested, this, &Comparing::choose);
    connect(pages.records, &widgets::RecordsPage::removeRequested, this, &Comparing::remove);
}

Comparing::Data Comparing::with(const Data& data)
{
    if (data == m_plain)
        return m_compared ? m_compared : m_plain;
    if (!data || !m_plain || data->analysis.customer.id != m_plain->analysis.customer.id)
        forget();
    m_plain = data;
    m_compared.reset();
    if (m_record && !m_task.isRunning())
        compareAgain();
    return data;
}

void Comparing::compareAgain()
{
    start([record = m_record](const report::Case& data,
                              Progress&) { return report::withProvider(data, *record); },
          false);
}

void Comparing::choose()
{
    const Data data = m_plain;
    if (!data)
        return;
    const QString folder = data->logPaths.empty()
                               ? QString()
                               : QFileInfo(QString::fromStdString(data->logPaths.front())).absolutePath();
    FileDialogs::open(m_window, folder, [this](const QStringList& files) { read(files); });
}

void Comparing::read(const QStringList& files)
{
    if (!m_plain || files.isEmpty())
        return;
    std::vector<std::string> paths;
    for (const QString& file : files)
        paths.push_back(file.toStdString());
    start([paths](const report::Case& data,
                  Progress& progress) { return report::withProvider(data, paths, progress); },
          true);
}

void Comparing::start(Work work, bool isNew)
{
    if (m_task.isRunning()) {
        m_task.cancel();
        m_next = Next{std::move(work), isNew};
        return;
    }
    m_task.start(
        [work = std::move(work), data = m_plain](Progress& progress) { return work(*data, progress); },
        [this, data = m_plain, isNew](Result<report::Case> made) { finish(std::move(made), data, isNew); });
}

void Comparing::finish(Result<report::Case>&& made, const Data& data, bool isNew)
{
    if (auto next = std::exchange(m_next, std::nullopt)) {
        m_givenUp = false;
        start(std::move(next->work), next->isNew);
        return;
    }
    if (std::exchange(m_givenUp, false))
        return;
    if (!made) {
        if (made.error().code != ErrorCode::Cancelled)
            Q_EMIT said(Messages::error(made.error()));
        return;
    }
    m_record = made->provider;
    if (data != m_plain) { // the case was changed while the record was read
        compareAgain();
        return;
    }
    m_compared = std::make_shared<const report::Case>(std::move(*made));
    Q_EMIT compared();
    if (isNew)
        Q_EMIT recordRead();
}

void Comparing::remove()
{
    forget();
    m_compared.reset();
    Q_EMIT compared();
}

void Comparing::forget()
{
    m_task.cancel();
    m_givenUp = m_task.isRunning();
    m_next.reset();
    m_record.reset();
}

} // namespace clausemeter::app
