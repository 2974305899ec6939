// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/versions.h"

#include "app/actions.h"
#include "app/filedialogs.h"
#include "app/filekind.h"
#include "app/landing.h"
#include "app/messages.h"
#include "app/results.h"
#include "model/contract/definitionfile.h"
#include "model/report/outputfile.h"
#include "widgets/text/definitionwords.h"
#include "widgets/wordsfor.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>

namespace clausemeter::app {

using widgets::ExportFormat;
using widgets::Message;

namespace {

// The first that no file has: NAMESUFFIX, NAME-2SUFFIX, NAME-3SUFFIX ...
QString freeName(const QString& name, const QString& suffix)
{
    QString file = name + suffix;
    for (int i = 2; QFileInfo::exists(file); ++i)
        file = name + u'-' + QString::number(i) + suffix;
    return file;
}

} // namespace

Versions::Versions(const Actions& actions, View view, const QString& userFolder, QWidget* window)
    : QObject(window)
    , m_view(std::move(view))
    , m_userFolder(userFolder)
    , m_window(window)
{
    connect(actions.openVersion, &QAction::triggered, this, &Versions::choose);
}

QStringList Versions::take(const QStringList& files)
{
    QStringList others;
    for (const QString& file : files)
        (fileKind(file) == FileKind::Definition ? m_waiting : others) << file;
    reviewNext();
    return others;
}

void Versions::choose()
{
    FileDialogs::openOne(m_window, tr("Open a new version of an agreement"), QStringLiteral("json"),
                         QString(), [this](const QString& file) { review(file); });
}

void Versions::review(const QString& file)
{
    m_waiting << file;
    reviewNext();
}

void Versions::reviewNext()
{
    if (m_waiting.isEmpty() || m_task.isRunning() || m_dialog)
        return;
    const auto data = m_view().data;
    if (!data) {
        m_waiting.clear();
        Q_EMIT said({.kind = Message::Kind::Notice, .text = [](const text::Words&) {
                         return tr(
                             "What a new version does is computed from the data of a customer: open one "
                             "first.");
                     }});
        return;
    }
    m_data = data;
    const QString file = m_waiting.takeFirst();
    m_task.start([data, file](Progress&) { return report::reviewVersion(*data, file); },
                 [this, file](Result<report::VersionReview>&& review) {
                     if (review)
                         show(file, std::move(*review));
                     else
                         Q_EMIT said(Messages::error(review.error()));
                     reviewNext();
                 });
}

void Versions::show(const QString& file, report::VersionReview review)
{
    m_dialog = new widgets::VersionDialog({QDir::toNativeSeparators(file),
                                           QString::fromStdString(m_data->account.account.customer.currency),
                                           std::move(review)},
                                          m_window);
    connect(m_dialog, &widgets::VersionDialog::exportRequested, this,
            [this](ExportFormat format) { writeEffect(format, m_dialog->content().review); });
    connect(m_dialog, &widgets::VersionDialog::takeRequested, this,
            [this, file] { keep(file, m_dialog->content().review); });
    connect(m_dialog, &widgets::VersionDialog::clauseRequested, this,
            [this](const QString& cited) { askClause(cited, m_dialog->content().review.before.id); });
    connect(m_dialog, &QDialog::finished, this, [this] {
        m_dialog = nullptr;
        reviewNext();
    });
    m_dialog->open();
}

void Versions::askClause(const QString& cited, const std::string& agreement)
{
    const auto isOfIt = [&](const sla::ServiceResult& service) { return service.definition.id == agreement; };
    Q_EMIT clauseAsked(cited, serviceView(m_data, isOfIt), m_dialog);
}

void Versions::writeEffect(ExportFormat format, const report::VersionReview& review)
{
    const bool isWorkbook = format == ExportFormat::Workbook;
    const QString name =
        QString::fromStdString(review.after.id + "-" + review.after.version).replace(u'/', u'-');
    FileDialogs::save(
        m_window, tr("Export the effect"), isWorkbook ? QStringLiteral("xlsx") : QStringLiteral("csv"), name,
        [this, isWorkbook, review, data = m_data](const QString& path) {
            const auto texts = text::effectTexts(widgets::wordsFor(m_window));
            const auto bytes = isWorkbook ? report::effectXlsx(*data, review, texts, now())
                                          : Result<QByteArray>(report::effectCsv(*data, review, texts));
            Q_EMIT said(
                Messages::written(path, bytes ? report::writeFile(path, *bytes) : Status(bytes.error())));
        });
}

// Where the version is kept: in the place of the user's file that is computed from, so that no other wins
// over it, else under a name of its own.
QString Versions::placeOf(const report::VersionReview& review) const
{
    const QString folder = m_userFolder + QStringLiteral("/agreements");
    const QFileInfo before(QString::fromStdString(review.before.file));
    if (before.dir() == QDir(folder))
        return before.filePath();
    return freeName(folder + u'/' + QString::fromStdString(review.after.id), QStringLiteral(".json"));
}

// What was reviewed is what is kept, even where the file was changed meanwhile. What it replaces stays beside
// it, where it is not read.
void Versions::keep(const QString& file, const report::VersionReview& review)
{
    const QString place = placeOf(review);
    QDir().mkpath(QFileInfo(place).path());
    const auto bytes = contract::definitionBytes(file, review.after.digest);
    Status kept = bytes ? done() : Status(bytes.error());
    if (kept && QFileInfo::exists(place)) {
        const auto replaced = contract::definitionBytes(place, review.before.digest);
        kept = replaced ? report::writeFile(freeName(place, QStringLiteral(".old")), *replaced)
                        : Status(replaced.error());
    }
    if (kept)
        kept = report::writeFile(place, *bytes);
    if (!kept) {
        Q_EMIT said(Messages::error(kept.error()));
        return;
    }
    Q_EMIT taken();
    Q_EMIT said({.kind = Message::Kind::Success,
                 .text = [version = QString::fromStdString(review.after.version),
                          folder = QFileInfo(place).path()](const text::Words&) {
                     return tr("Computed from version %1 now. The file is in %2.").arg(version, folder);
                 }});
}

} // namespace clausemeter::app
