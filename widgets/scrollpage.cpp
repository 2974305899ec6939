// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/scrollpage.h"

#include <QCoreApplication>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace clausemeter::widgets {

ScrollPage::ScrollPage(QWidget* parent)
    : Page(parent)
    , m_area(new QScrollArea(this))
    , m_column(new QVBoxLayout)
{
    auto* inside = new QWidget;
    auto* whole = new QVBoxLayout(inside);
    whole->setContentsMargins(0, 0, 6, 0);
    whole->addLayout(m_column);
    whole->addStretch(1);
    m_column->setSpacing(10);
    m_area->setWidget(inside);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
}

void ScrollPage::showView(const CaseView& view)
{
    const bool sameService = !m_view.isEmpty() && !view.isEmpty() && m_view.service().id == view.service().id;
    m_view = view;
    renew();
    if (!sameService)
        m_area->verticalScrollBar()->setValue(0);
}

void ScrollPage::renew()
{
    m_renewalDue = false;
    refresh();
    // At once, so that nothing is painted in the places of what was there before.
    m_area->widget()->layout()->activate();
    QEvent laidOut(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(m_area->widget(), &laidOut);
}

void ScrollPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange && event->type() != QEvent::LocaleChange)
        return;
    // A switch of the language brings both events: one renewal answers them. A page that nobody sees waits
    // until it is shown.
    if (!m_renewalDue && isVisible())
        QMetaObject::invokeMethod(this, &ScrollPage::renewIfDue, Qt::QueuedConnection);
    m_renewalDue = true;
}

void ScrollPage::showEvent(QShowEvent* event)
{
    renewIfDue();
    Page::showEvent(event);
}

void ScrollPage::renewIfDue()
{
    if (m_renewalDue)
        renew();
}

} // namespace clausemeter::widgets
