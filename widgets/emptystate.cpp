// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/emptystate.h"

#include "widgets/icons.h"
#include "widgets/wordsfor.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace clausemeter::widgets {

namespace {
constexpr int kIconSize = 64;
}

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_open(new QPushButton(this))
    , m_sample(new QPushButton(this))
    , m_warehouse(new QPushButton(this))
    , m_recent(new RecentList(this))
{
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_text->setFixedWidth(560);
    m_icon->setAlignment(Qt::AlignCenter);
    m_icon->setMinimumHeight(kIconSize);
    m_open->setDefault(true);
    m_open->setObjectName(QStringLiteral("openFiles"));
    m_sample->setObjectName(QStringLiteral("openSample"));
    m_warehouse->setObjectName(QStringLiteral("countInWarehouse"));
    connect(m_open, &QPushButton::clicked, this, &EmptyState::openRequested);
    connect(m_sample, &QPushButton::clicked, this, &EmptyState::sampleRequested);
    connect(m_warehouse, &QPushButton::clicked, this, &EmptyState::warehouseRequested);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch(1);
    buttons->addWidget(m_open);
    buttons->addWidget(m_warehouse);
    buttons->addWidget(m_sample);
    buttons->addStretch(1);
    auto* middle = new QHBoxLayout; // an aligned item would not get the height of its lines
    middle->addStretch(1);
    middle->addWidget(m_text);
    middle->addStretch(1);
    connect(m_recent, &RecentList::chosen, this, &EmptyState::recentChosen);
    auto* before = new QHBoxLayout;
    before->addStretch(1);
    before->addWidget(m_recent);
    before->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(14);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    layout->addLayout(middle);
    layout->addSpacing(6);
    layout->addLayout(buttons);
    layout->addSpacing(10);
    layout->addLayout(before);
    layout->addStretch(3);
    refresh();
}

void EmptyState::setWaiting(const QStringList& logs)
{
    m_waiting = logs;
    refresh();
}

void EmptyState::setRecent(const QList<RecentList::Entry>& entries)
{
    m_recent->setEntries(entries);
}

void EmptyState::refresh()
{
    m_icon->setPixmap(themedIcon(QStringLiteral("drop"), &Colours::accent)
                          .pixmap(QSize(kIconSize, kIconSize), devicePixelRatioF()));
    m_sample->setText(tr("Open the &sample customer"));
    m_warehouse->setText(tr("Count in a &warehouse…"));
    if (m_waiting.isEmpty()) {
        m_title->setText(tr("Drop an account file and its logs here"));
        m_text->setText(
            tr("The account file says which services there are, since when, and what was paid. The logs say "
               "which requests succeeded. What each file is, is recognised from its content."));
        m_open->setText(tr("&Open files…"));
        return;
    }
    QStringList names;
    for (const QString& path : m_waiting.mid(0, 3))
        names << QFileInfo(path).fileName();
    if (m_waiting.size() > 3)
        names << QStringLiteral("…");
    m_title->setText(tr("An account file is needed"));
    m_text->setText(tr("%n log(s) waiting: %1. Drop the account file of this customer here, or choose it.",
                       nullptr, int(m_waiting.size()))
                        .arg(wordsFor(this).list(names)));
    m_open->setText(tr("&Choose the account file…"));
}

void EmptyState::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace clausemeter::widgets
