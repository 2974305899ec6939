// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/warehouses.h"

#include "app/actions.h"
#include "app/booksession.h"
#include "app/filedialogs.h"
#include "app/messages.h"
#include "app/session.h"
#include "app/userfolder.h"
#include "app/warehouseprofiles.h"
#include "model/report/logoptions.h"
#include "model/report/outputfile.h"
#include "model/server/passwords.h"

#include <QAction>
#include <QPointer>

namespace clausemeter::app {

using widgets::Message;
using widgets::ServerConnection;
using widgets::WarehouseDialog;
using widgets::WarehouseProfile;

Warehouses::Warehouses(Session& session, BookSession& book, const Actions& actions, const QString& userFolder,
                       QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_book(book)
    , m_folder(userFolder.isEmpty() ? QString() : userFolder + QStringLiteral("/warehouses"))
    , m_daysFolder(keptDaysFolder(userFolder))
    , m_window(window)
    , m_passwords(this)
{
    connect(&session, &Session::daysNotKept, this, [this](const Error& why) { m_notKept = why; });
    connect(&session, &Session::opened, this, &Warehouses::tellNotKept);
    connect(&book, &BookSession::kept, this, &Warehouses::tellNotKept);
    connect(&m_passwords, &ServerPasswords::notKept, this, [this] {
        Q_EMIT said({.kind = Message::Kind::Notice, .text = [](const text::Words&) {
                         return tr("The key store of this desktop did not take the password. It is asked for "
                                   "again the next time.");
                     }});
    });
    connect(actions.countInWarehouse, &QAction::triggered, this, &Warehouses::openDialog);
}

// Of the customer who is shown: from files, or of the book.
widgets::WarehouseQuestion Warehouses::question() const
{
    widgets::WarehouseQuestion question;
    const auto fromFiles = m_session.isSample() ? nullptr : m_session.current();
    const auto shown = fromFiles ? fromFiles : m_book.current();
    if (shown)
        question.options = report::logOptions(shown->account.account, *shown->knowledge);
    else
        question.options.profiles = m_session.profiles();
    question.openEnd = m_session.asOf();
    question.profiles = loadProfiles(m_folder);
    question.canRemember = !m_folder.isEmpty();
    question.keptDaysFolder = m_daysFolder;
    question.access = m_access;
    return question;
}

void Warehouses::openDialog()
{
    if (m_session.isReading())
        return;
    auto* dialog = new WarehouseDialog(question(), m_window);
    connect(dialog, &WarehouseDialog::passwordWanted, this,
            [this, dialog](const server::ServerAddress& address) { findPassword(dialog, address); });
    connect(dialog, &WarehouseDialog::exportRequested, this, &Warehouses::exportProfile);
    connect(dialog, &WarehouseDialog::importRequested, this, [this, dialog] { importProfile(dialog); });
    connect(dialog, &QDialog::accepted, this, [this, dialog] { count(*dialog); });
    dialog->open();
}

void Warehouses::findPassword(WarehouseDialog* dialog, const server::ServerAddress& address)
{
    m_passwords.find(address, dialog, [dialog](ServerConnection::Store store, const QString& password) {
        dialog->setStore(store, password);
    });
}

void Warehouses::count(const WarehouseDialog& dialog)
{
    const widgets::WarehouseSource source = dialog.source();
    server::rememberPassword(source.address, dialog.password());
    m_passwords.keep(source.address, dialog.password(), dialog.keepsPassword());
    if (const auto profile = dialog.remembered()) {
        if (const Status kept = keepProfile(m_folder, *profile); !kept)
            Q_EMIT said(Messages::error(kept.error()));
    }
    m_session.count(source);
}

// Behind what is said of the reading itself.
void Warehouses::tellNotKept()
{
    const auto why = std::exchange(m_notKept, std::nullopt);
    if (why)
        Q_EMIT said({.kind = Message::Kind::Notice, .text = [why](const text::Words& words) {
                         return tr("What the warehouse answered was counted, but could not be kept for the "
                                   "next time: %1")
                             .arg(words.error(*why));
                     }});
}

void Warehouses::exportProfile(const WarehouseProfile& profile)
{
    const QString name = QString::fromStdString(profile.name).simplified().replace(u'/', u'-');
    FileDialogs::save(m_window, tr("Export the profile"), QStringLiteral("json"), name,
                      [this, profile](const QString& path) {
                          Q_EMIT said(Messages::written(path, report::writeFile(path, profileJson(profile))));
                      });
}

void Warehouses::importProfile(WarehouseDialog* dialog)
{
    FileDialogs::openOne(m_window, tr("Import a profile"), QStringLiteral("json"), {},
                         [over = QPointer<WarehouseDialog>(dialog)](const QString& path) {
                             const auto profile = readProfile(path);
                             if (over)
                                 profile ? over->setProfile(*profile) : over->setError(profile.error());
                         });
}

} // namespace clausemeter::app
