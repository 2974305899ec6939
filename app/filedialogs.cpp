// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/filedialogs.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace clausemeter::app {

void FileDialogs::open(QWidget* parent, const QString& folder, std::function<void(const QStringList&)> chosen)
{
    auto* dialog = new QFileDialog(parent, tr("Open an account file and logs"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    if (!folder.isEmpty())
        dialog->setDirectory(folder);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, std::move(chosen));
    dialog->open();
}

void FileDialogs::savePdf(QWidget* parent, const QString& name, std::function<void(const QString&)> chosen)
{
    auto* dialog = new QFileDialog(parent, tr("Export the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setNameFilter(tr("PDF (*.pdf)"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

} // namespace clausemeter::app
