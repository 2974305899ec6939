// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/filedialogs.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace clausemeter::app {

namespace {

using Chosen = std::function<void(const QStringList&)>;

constexpr QSize kSize(880, 520); // names and times are not cut off

void ask(QWidget* parent, const QString& title, QFileDialog::FileMode mode, const QString& folder,
         Chosen chosen, const QStringList& filters = {})
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->resize(kSize);
    dialog->setFileMode(mode);
    if (!filters.isEmpty())
        dialog->setNameFilters(filters);
    if (!folder.isEmpty())
        dialog->setDirectory(folder);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, std::move(chosen));
    dialog->open();
}

} // namespace

void FileDialogs::open(QWidget* parent, const QString& folder, Chosen chosen)
{
    ask(parent, tr("Open an account file and logs"), QFileDialog::ExistingFiles, folder, std::move(chosen));
}

void FileDialogs::openRecord(QWidget* parent, const QString& folder, Chosen chosen)
{
    ask(parent, tr("Open the provider's record"), QFileDialog::ExistingFiles, folder, std::move(chosen));
}

void FileDialogs::openFolder(QWidget* parent, const QString& folder, Chosen chosen)
{
    ask(parent, tr("Open a folder of logs"), QFileDialog::Directory, folder, std::move(chosen));
}

void FileDialogs::openOne(QWidget* parent, const QString& title, const QString& suffix, const QString& folder,
                          std::function<void(const QString&)> chosen)
{
    auto* dialog = new QFileDialog(parent, title, folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->resize(kSize);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("%1 (*.%2)", "kind of file, suffix").arg(suffix.toUpper(), suffix), tr("All files (*)")});
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

void FileDialogs::openContracts(QWidget* parent, const QString& folder, Chosen chosen)
{
    ask(parent, tr("Open texts of agreements"), QFileDialog::ExistingFiles, folder, std::move(chosen),
        {tr("Texts of agreements (%1)").arg(QStringLiteral("*.txt *.md *.markdown *.pdf *.docx")),
         tr("All files (*)")});
}

void FileDialogs::savePdf(QWidget* parent, const QString& name, std::function<void(const QString&)> chosen)
{
    save(parent, tr("Export the report"), QStringLiteral("pdf"), name, std::move(chosen));
}

void FileDialogs::save(QWidget* parent, const QString& title, const QString& suffix, const QString& name,
                       std::function<void(const QString&)> chosen)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->resize(kSize);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(tr("%1 (*.%2)", "kind of file, suffix").arg(suffix.toUpper(), suffix));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

} // namespace clausemeter::app
