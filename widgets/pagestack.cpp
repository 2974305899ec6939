// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pagestack.h"

#include <QEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace clausemeter::widgets {

PageStack::PageStack(QWidget* parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
{
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->setDrawBase(true);
    m_tabs->setExpanding(false);
    m_tabs->setFocusPolicy(Qt::StrongFocus);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        fill(index);
        m_stack->setCurrentIndex(index);
        Q_EMIT currentChanged();
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
}

void PageStack::addPage(Page* page)
{
    m_pages.push_back(page);
    m_stale.push_back(false);
    m_stack->addWidget(page);
    m_tabs->addTab(page->title());
    connect(page, &Page::selectionChosen, this, &PageStack::select);
}

void PageStack::showView(const CaseView& view)
{
    if (!sameMonth(view, m_view))
        m_selection = {};
    m_view = view;
    m_stale.assign(m_pages.size(), true);
    fill(current());
}

void PageStack::fill(int index)
{
    if (index < 0 || std::size_t(index) >= m_pages.size() || !m_stale[std::size_t(index)])
        return;
    m_stale[std::size_t(index)] = false;
    m_pages[std::size_t(index)]->showView(m_view);
    m_pages[std::size_t(index)]->showSelection(m_selection);
}

void PageStack::select(TimeRange time)
{
    if (time == m_selection || (time.isEmpty() && m_selection.isEmpty()))
        return;
    m_selection = time;
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (!m_stale[i])
            m_pages[i]->showSelection(time);
    }
    Q_EMIT selectionChanged(time);
}

void PageStack::setCurrent(int index)
{
    if (index >= 0 && index < count())
        m_tabs->setCurrentIndex(index);
}

void PageStack::setCurrent(const Page* page)
{
    for (int i = 0; i < count(); ++i) {
        if (m_pages[std::size_t(i)] == page)
            setCurrent(i);
    }
}

bool PageStack::isCurrent(const Page* page) const
{
    return m_stack->currentWidget() == page;
}

int PageStack::current() const
{
    return m_tabs->currentIndex();
}

QStringList PageStack::titles() const
{
    QStringList titles;
    for (const Page* page : m_pages)
        titles << page->title();
    return titles;
}

void PageStack::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        m_tabs->setAccessibleName(tr("Pages"));
        for (int i = 0; i < count(); ++i)
            m_tabs->setTabText(i, m_pages[std::size_t(i)]->title());
        Q_EMIT titlesChanged();
    }
    QWidget::changeEvent(event);
}

} // namespace clausemeter::widgets
