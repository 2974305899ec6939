// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/billimporting.h"

#include "app/landing.h"
#include "model/bills/readbills.h"
#include "widgets/billdialog.h"
#include "widgets/wordsfor.h"

#include <QFileInfo>
#include <algorithm>

namespace clausemeter::app {

using widgets::BillDialog;
using widgets::Message;

BillImporting::BillImporting(QWidget* window)
    : QObject(window)
    , m_window(window)
{
}

BillImporting::~BillImporting() = default;

void BillImporting::start(const QStringList& files, std::shared_ptr<const report::Case> current,
                          const QByteArray& kept)
{
    if (files.isEmpty() || !current)
        return;
    const bool isAdded = m_reading.isRunning() && m_current == current;
    m_files = isAdded ? m_files + files : files;
    m_files.removeDuplicates();
    m_current = std::move(current);
    m_kept = kept;
    if (m_reading.isRunning()) {
        m_isStale = true;
        m_reading.cancel();
    } else {
        read();
        Q_EMIT readingChanged(true);
    }
}

void BillImporting::read()
{
    m_reading.start([files = m_files, clock = m_current->account.account.clock](
                        Progress& progress) { return bills::readBillFiles(files, clock, progress); },
                    [this](Result<bills::BillData> data) { finish(std::move(data)); });
}

void BillImporting::finish(Result<bills::BillData> data)
{
    if (std::exchange(m_isStale, false)) {
        read();
        return;
    }
    Q_EMIT readingChanged(false);
    if (data) {
        ask(std::move(*data));
        return;
    }
    if (!data.cancelled())
        Q_EMIT said({.kind = Message::Kind::Error, .text = [error = data.error()](const text::Words& words) {
                         return words.error(error);
                     }});
    m_current.reset();
}

void BillImporting::ask(bills::BillData data)
{
    const bool anyRejected =
        std::ranges::any_of(data.inputs, [](const bills::BillInput& input) { return input.rejected > 0; });
    if (data.lines.empty() && !anyRejected) {
        Q_EMIT said({.kind = Message::Kind::Notice, .text = [](const text::Words&) {
                         return tr("The bills hold no costs, so there is nothing to compare.");
                     }});
        m_current.reset();
        return;
    }
    delete m_dialog; // of bills before
    const account::Account& account = m_current->account.account;
    const auto& knowledge = m_current->knowledge;
    m_settings = bills::settingsFor(account, knowledge->definitions, bills::readBillSettings(m_kept));
    m_dialog = new BillDialog({std::make_shared<const bills::BillData>(std::move(data)), account, knowledge,
                               m_current->analysis.asOf, m_settings},
                              m_window);
    connect(m_dialog, &QDialog::accepted, this, [this] { take(m_dialog->answer()); });
    connect(m_dialog, &BillDialog::clauseRequested, this,
            [this](const QString& cited, const std::string& service, QWidget* over) {
                const auto isIt = [&](const sla::ServiceResult& of) { return of.id == service; };
                Q_EMIT clauseAsked(cited, serviceView(m_current, isIt), over);
            });
    connect(m_dialog, &QDialog::finished, this, [this] { m_current.reset(); });
    m_dialog->open();
}

void BillImporting::take(const widgets::BillAnswer& answer)
{
    if (answer.settings != m_settings)
        Q_EMIT assignmentsChosen(bills::billSettingsJson(answer.settings));
    if (answer.taken.empty())
        return;
    QString reason = answer.reason;
    if (reason.isEmpty()) {
        QStringList names;
        for (const QString& file : m_files)
            names << QFileInfo(file).fileName();
        reason = tr("Fees by the bills: %1").arg(widgets::wordsFor(m_window).list(names));
    }
    Q_EMIT accountEdited(answer.account, reason.toStdString());
    const int count = int(answer.taken.size());
    Q_EMIT said({.kind = Message::Kind::Success, .text = [count](const text::Words&) {
                     return tr("The fees of %n service months were taken over from the bills.", nullptr,
                               count);
                 }});
}

} // namespace clausemeter::app
