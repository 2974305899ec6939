// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importing.h"

#include "app/actions.h"
#include "app/booksession.h"
#include "app/comparing.h"
#include "app/filedialogs.h"
#include "app/filekind.h"
#include "app/messages.h"
#include "app/pages.h"
#include "app/session.h"
#include "model/book/wholeimports.h"
#include "model/report/badrowscsv.h"
#include "model/report/mappingfile.h"
#include "model/report/outputfile.h"
#include "model/report/providerrecord.h"
#include "widgets/importdialog.h"
#include "widgets/overviewpage.h"
#include "widgets/recordspage.h"
#include "widgets/wordsfor.h"

#include <QAction>
#include <QFileInfo>
#include <algorithm>

namespace clausemeter::app {

using widgets::ImportDialog;

Importing::Importing(Session& session, BookSession& book, Comparing& comparing, const Actions& actions,
                     const Pages& pages, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_book(book)
    , m_comparing(comparing)
    , m_window(window)
{
    using widgets::OverviewPage;
    connect(&session, &Session::mappingAsked, this, &Importing::ask);
    connect(actions.howRead, &QAction::triggered, this, [this] { showReading(); });
    connect(actions.exportBadRows, &QAction::triggered, this, &Importing::chooseBadRowsFile);
    connect(pages.records, &widgets::RecordsPage::readingRequested, this,
            [this] { m_comparing.whenWhole([this] { showRecordReading(); }); });
    connect(pages.overview, &OverviewPage::readingRequested, this, &Importing::showReading);
    connect(pages.overview, &OverviewPage::badRowsRequested, this, &Importing::chooseBadRowsFile);
}

void Importing::ask(const MappingQuestion& question)
{
    widgets::ImportQuestion asked;
    asked.logs = question.logs;
    asked.asked = question.asked;
    asked.mappings = question.mappings;
    asked.clock = question.clock;
    asked.mayLeaveOut = m_session.isAsking();
    const ImportDialog* dialog = this->open(std::move(asked), [this](widgets::ImportAnswer&& answer) {
        m_session.answer(std::move(answer.mappings), answer.leftOut);
    });
    connect(dialog, &QDialog::rejected, &m_session, &Session::giveUpQuestion);
}

void Importing::showReading(const std::string& path)
{
    const auto current = m_session.current();
    if (!current)
        showKeptReading(path);
    if (!current || current->logPaths.empty() || m_session.isReading())
        return;
    widgets::ImportQuestion question;
    question.logs = current->logPaths;
    question.asked = path.empty() ? current->logPaths.front() : path;
    question.mappings = current->mappings;
    question.clock = current->analysis.clock;
    question.profiles = current->knowledge->profiles;
    this->open(std::move(question),
               [this](widgets::ImportAnswer&& answer) { m_session.readAgain(std::move(answer.mappings)); });
}

// All of a customer's logs are read again, so that every file is asked for, whichever is meant.
void Importing::showKeptReading(const std::string& path)
{
    const auto current = m_book.current();
    if (!current || current->logPaths.empty() || m_session.isReading())
        return;
    const auto refuse = [this](auto text) {
        Q_EMIT said({.kind = widgets::Message::Kind::Notice, .text = std::move(text)});
    };
    if (!m_book.isWritable()) {
        refuse([](const text::Words&) {
            return tr("The book can only be read here, so its logs cannot be read in another way.");
        });
        return;
    }
    widgets::ImportQuestion question;
    question.logs = filesOnDisk(current->logPaths);
    const auto isMissing = [](const std::string& file) {
        return !QFileInfo::exists(QString::fromStdString(file));
    };
    if (const auto missing = std::ranges::find_if(question.logs, isMissing); missing != question.logs.end()) {
        refuse([file = QString::fromStdString(*missing)](const text::Words&) {
            return tr("%1 is not there any more, so the logs of this customer cannot be read in another way. "
                      "Put "
                      "it back, or take its import away in the list of imports.")
                .arg(file);
        });
        return;
    }
    question.asked = path.empty() ? question.logs.front() : path;
    question.mappings = current->mappings;
    question.clock = current->analysis.clock;
    question.profiles = current->knowledge->profiles;
    m_book.imports(m_book.customer(), [this, question, current, refuse](const BookSession::Imports& imports) {
        if (!book::areWhole(imports, book::RecordOf::Customer)) {
            refuse([](const text::Words&) {
                return tr(
                    "Parts of these logs were replaced by later ones, so they cannot be read again as a "
                    "whole. Take an import away in the list of imports, and open its files again.");
            });
            return;
        }
        this->open(question, [this, current, logs = question.logs](widgets::ImportAnswer&& answer) {
            readKeptAgain(current, logs, std::move(answer.mappings));
        });
    });
}

// Of the customer who is shown, unless that is another one by now.
void Importing::readKeptAgain(const std::shared_ptr<const report::Case>& asked,
                              const std::vector<std::string>& logs,
                              std::map<std::string, logs::Mapping> mappings)
{
    if (!m_book.isCurrent(asked)) {
        Q_EMIT said({.kind = widgets::Message::Kind::Error, .text = [](const text::Words&) {
                         return tr(
                             "Another customer is shown by now, so nothing was read. Show the customer of "
                             "these logs, and say again how they are read.");
                     }});
        return;
    }
    QStringList files;
    for (const std::string& file : logs)
        files << QString::fromStdString(file);
    m_session.readKeptAgain(files, std::move(mappings));
}

void Importing::showRecordReading()
{
    widgets::ImportQuestion question;
    question.logs = m_comparing.files();
    if (question.logs.empty() || m_session.isReading())
        return;
    const auto shown = m_comparing.shown();
    question.asked = question.logs.front();
    question.mappings = shown->provider->mappings;
    question.profiles = shown->knowledge->profiles;
    question.clock = shown->analysis.clock;
    this->open(std::move(question),
               [this](widgets::ImportAnswer&& answer) { m_comparing.readAgain(std::move(answer.mappings)); });
}

ImportDialog* Importing::open(widgets::ImportQuestion question, Answered answered)
{
    if (!m_session.profiles().empty()) // of the user's folder as it is now
        question.profiles = m_session.profiles();
    question.canRemember = !m_session.mappingsFolder().isEmpty();
    auto* dialog = new ImportDialog(std::move(question), m_window);
    connect(dialog, &ImportDialog::exportRequested, this, &Importing::chooseMappingFile);
    connect(dialog, &QDialog::accepted, this, [this, dialog, answered = std::move(answered)] {
        widgets::ImportAnswer answer = dialog->answer();
        for (const logs::Profile& profile : answer.remembered)
            m_session.keep(profile);
        answered(std::move(answer));
    });
    dialog->open();
    return dialog;
}

void Importing::chooseMappingFile(const logs::Profile& profile)
{
    const QString name = QString::fromStdString(profile.name).simplified().replace(u'/', u'-');
    FileDialogs::save(m_window, tr("Export the mapping"), QStringLiteral("json"), name,
                      [this, profile](const QString& path) {
                          Q_EMIT said(
                              Messages::written(path, report::writeFile(path, report::mappingJson(profile))));
                      });
}

std::shared_ptr<const report::Case> Importing::current() const
{
    return m_session.current() ? m_session.current() : m_book.current();
}

void Importing::chooseBadRowsFile()
{
    if (current())
        FileDialogs::save(m_window, tr("Export the rejected rows"), QStringLiteral("csv"),
                          tr("rejected rows"), [this](const QString& path) { exportBadRows(path); });
}

void Importing::exportBadRows(const QString& path)
{
    const auto shown = current();
    if (!shown)
        return;
    const auto& inputs = shown->logs->inputs;
    const Status written =
        report::writeFile(path, report::badRowsCsv(inputs, widgets::wordsFor(m_window).badRowTexts()));
    const bool isShort = std::ranges::any_of(inputs, [](const logs::InputReport& input) {
        return !input.sameAs && input.rejected > std::int64_t(input.badRows.size());
    });
    if (!written || !isShort) {
        Q_EMIT said(Messages::written(path, written));
        return;
    }
    Q_EMIT said({.kind = widgets::Message::Kind::Notice, .text = [path](const text::Words& words) {
                     return tr("The first %1 rejected rows of each log were written to %2. All of them are "
                               "written by “clausemeter inspect --bad-rows”.")
                         .arg(words.count(std::int64_t(logs::InputReport::kKeptBadRows)), path);
                 }});
}

} // namespace clausemeter::app
