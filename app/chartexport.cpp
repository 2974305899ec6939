// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chartexport.h"

#include "app/actions.h"
#include "app/filedialogs.h"
#include "app/messages.h"
#include "app/reportexport.h"
#include "app/windowparts.h"
#include "model/report/outputfile.h"
#include "widgets/pagestack.h"
#include "widgets/successchart.h"
#include "widgets/text/slotwords.h"
#include "widgets/timelinepage.h"
#include "widgets/wordsfor.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>

namespace clausemeter::app {

using widgets::Message;

ChartExport::ChartExport(const WindowParts& parts, const Actions& actions, View view, QWidget* window)
    : QObject(window)
    , m_parts(parts)
    , m_view(std::move(view))
    , m_window(window)
{
    connect(actions.copyChart, &QAction::triggered, this, &ChartExport::copy);
    const auto choosePicture = [this](const QString& suffix) {
        choose(tr("Save the chart"), suffix, tr("%1, success rate", "name of a file").arg(baseName()),
               &ChartExport::writePicture);
    };
    connect(actions.savePng, &QAction::triggered, this,
            [choosePicture] { choosePicture(QStringLiteral("png")); });
    connect(actions.saveSvg, &QAction::triggered, this,
            [choosePicture] { choosePicture(QStringLiteral("svg")); });
    connect(actions.exportSlots, &QAction::triggered, this, [this] {
        choose(tr("Export the slots that are shown"), QStringLiteral("csv"),
               tr("%1, slots", "name of a file").arg(baseName()), &ChartExport::writeSlots);
    });
    QWidget* chart = parts.pages.timeline->chart();
    chart->setContextMenuPolicy(Qt::ActionsContextMenu);
    chart->addActions({actions.release, actions.recordOutage, actions.copyChart, actions.savePng,
                       actions.saveSvg, actions.exportSlots});
}

QString ChartExport::baseName() const
{
    return QFileInfo(ReportExport::defaultName(m_view(), widgets::wordsFor(m_window).language()))
        .completeBaseName();
}

// What is written is seen.
void ChartExport::choose(const QString& title, const QString& suffix, const QString& name,
                         void (ChartExport::*write)(const QString&))
{
    if (m_view().isEmpty())
        return;
    m_parts.stack->setCurrent(m_parts.pages.timeline);
    FileDialogs::save(m_window, title, suffix, name,
                      [this, write](const QString& path) { (this->*write)(path); });
}

void ChartExport::copy()
{
    if (m_view().isEmpty())
        return;
    m_parts.stack->setCurrent(m_parts.pages.timeline);
    QGuiApplication::clipboard()->setImage(imageOf(m_parts.pages.timeline->chart()->picture(), 2));
    Q_EMIT said({.kind = Message::Kind::Success,
                 .text = [](const text::Words&) { return tr("The chart was copied as a picture."); }});
}

void ChartExport::writePicture(const QString& path)
{
    if (m_view().isEmpty())
        return;
    const widgets::ChartPicture picture = m_parts.pages.timeline->chart()->picture();
    const bool isSvg = QFileInfo(path).suffix().compare(QLatin1String("svg"), Qt::CaseInsensitive) == 0;
    const QByteArray bytes = isSvg ? widgets::svgOf(picture) : widgets::pngOf(picture);
    Q_EMIT said(Messages::written(path, report::writeFile(path, bytes)));
}

void ChartExport::writeSlots(const QString& path)
{
    const widgets::CaseView view = m_view();
    if (view.isEmpty() || m_writing.isRunning())
        return;
    m_writing.start(
        [view, path, range = m_parts.pages.timeline->chart()->visibleSlots(),
         texts = text::slotTexts(widgets::wordsFor(m_window), view.service().definition)](Progress&) {
            return report::writeFile(path, report::slotsCsv(*view.data, view.serviceIndex, range, texts));
        },
        [this, path](const Status& written) { Q_EMIT said(Messages::written(path, written)); });
}

} // namespace clausemeter::app
