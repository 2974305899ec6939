// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/scrollpage.h"

#include "widgets/readingarea.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPersistentModelIndex>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <functional>

namespace clausemeter::widgets {

namespace {

// Shows the current row of a table again whenever the area around it changes its size, as it does behind a
// page that has just come to the front, until another row, another field or another place of the area is
// chosen.
class RowInSight : public QObject {
public:
    RowInSight(QTableView* table, QScrollArea* area, std::function<void()> show)
        : QObject(table)
        , m_table(table)
        , m_row(table->currentIndex())
        , m_show(std::move(show))
    {
        area->viewport()->installEventFilter(this);
        area->widget()->installEventFilter(this);
        connect(area->verticalScrollBar(), &QAbstractSlider::actionTriggered, this, &QObject::deleteLater);
        QMetaObject::invokeMethod(
            this, [this] { showAgain(); }, Qt::QueuedConnection);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize) // what it moves has moved by then
            QMetaObject::invokeMethod(
                this, [this] { showAgain(); }, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    void showAgain()
    {
        if (m_row.isValid() && m_table->currentIndex() == m_row &&
            m_table->window()->focusWidget() == m_table)
            m_show();
        else
            deleteLater();
    }

    QTableView* m_table;
    QPersistentModelIndex m_row;
    std::function<void()> m_show;
};

} // namespace

ScrollPage::ScrollPage(QWidget* parent)
    : Page(parent)
    , m_area(new ReadingArea(new QWidget))
    , m_column(new QVBoxLayout)
{
    auto* whole = new QVBoxLayout(m_area->widget());
    whole->setContentsMargins(0, 0, 6, 0);
    whole->addLayout(m_column);
    whole->addStretch(1);
    m_column->setSpacing(10);
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
    m_area->setAccessibleName(title());
    refresh();
    layOut();
}

// At once and from the inside out, so that nothing is painted in the places of what was there before.
void ScrollPage::layOut()
{
    for (int i = 0; i < m_column->count(); ++i) {
        const QWidget* card = m_column->itemAt(i)->widget();
        if (card && card->layout())
            card->layout()->activate();
    }
    m_area->widget()->layout()->activate();
    QEvent laidOut(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(m_area->widget(), &laidOut);
}

void ScrollPage::reveal(QWidget* inside)
{
    m_area->ensureWidgetVisible(inside, 0, m_area->viewport()->height() / 3);
}

void ScrollPage::reveal(QWidget* inside, const QRect& part)
{
    layOut();
    const int top = inside->mapTo(m_area->widget(), part.topLeft()).y();
    const int seen = m_area->viewport()->height();
    const int margin = std::clamp((seen - part.height()) / 2, 0, seen / 3);
    QScrollBar* bar = m_area->verticalScrollBar();
    if (part.height() >= seen || top - margin < bar->value())
        bar->setValue(top - margin);
    else if (top + part.height() + margin > bar->value() + seen)
        bar->setValue(top + part.height() + margin - seen);
}

void ScrollPage::revealRow(QTableView* table, const QModelIndex& index)
{
    table->setCurrentIndex(index);
    table->setFocus();
    const auto show = [this, table, row = QPersistentModelIndex(index)] {
        layOut(); // the rows are as high as the width makes them
        const QRect area = table->visualRect(row);
        reveal(table->viewport(), {area.left(), area.top(), table->viewport()->width(), area.height()});
    };
    show();
    new RowInSight(table, m_area, show);
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
