// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/recentlist.h"

#include "widgets/linkbutton.h"
#include "widgets/plaintooltip.h"

#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace clausemeter::widgets {

namespace {
constexpr int kFolderWidth = 340;
}

RecentList::RecentList(QWidget* parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("recent"));
    QFont font = m_heading->font();
    font.setWeight(QFont::DemiBold);
    m_heading->setFont(font);
    m_heading->setTextFormat(Qt::PlainText);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_heading);
    layout->addLayout(m_grid);
    refresh();
}

void RecentList::setEntries(const QList<Entry>& entries)
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        item->widget()->deleteLater(); // a link may be the one that asked for this
        delete item;
    }
    m_entries = entries;
    for (int row = 0; row < int(entries.size()); ++row) {
        auto* link = new LinkButton(this);
        connect(link, &QPushButton::clicked, this, [this, row] { Q_EMIT chosen(row); });
        auto* folder = new QLabel(this);
        folder->setTextFormat(Qt::PlainText);
        folder->setForegroundRole(QPalette::PlaceholderText);
        const QString path = QFileInfo(entries[row].account).absolutePath();
        folder->setText(folder->fontMetrics().elidedText(path, Qt::ElideMiddle, kFolderWidth));
        folder->setToolTip(plainToolTip(path));
        m_grid->addWidget(link, row, 0, Qt::AlignLeft);
        m_grid->addWidget(folder, row, 1);
    }
    refresh();
}

void RecentList::refresh()
{
    setVisible(!m_entries.isEmpty());
    m_heading->setText(tr("Open again"));
    for (int row = 0; row < int(m_entries.size()); ++row) {
        auto* link = static_cast<LinkButton*>(m_grid->itemAtPosition(row, 0)->widget());
        const int logs = m_entries[row].logs;
        QString name =
            tr("%1 and %n log(s)", nullptr, logs).arg(QFileInfo(m_entries[row].account).fileName());
        link->setText(name.replace(u'&', QStringLiteral("&&")));
    }
}

void RecentList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace clausemeter::widgets
