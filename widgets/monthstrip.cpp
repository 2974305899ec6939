// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/monthstrip.h"

#include "widgets/icons.h"
#include "widgets/wordsfor.h"

#include <QApplication>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QToolButton>

namespace clausemeter::widgets {

namespace {

bool sharesCalendarMonth(const sla::ServiceResult& service, std::size_t index)
{
    const YearMonth month = service.months[index].month.month();
    for (std::size_t i = 0; i < service.months.size(); ++i) {
        if (i != index && service.months[i].month.month() == month)
            return true;
    }
    return false;
}

MonthMark markOf(const CaseView& view, std::size_t index, const text::Words& words)
{
    const sla::ServiceResult& service = view.service();
    const sla::MonthResult& month = service.months[index];
    const auto& percent = month.availabilityPercent[sla::View::Contract];
    MonthMark mark;
    mark.label = QString::fromStdString(sharesCalendarMonth(service, index) ? toIso(month.month.start)
                                                                            : toIso(month.month.month()));
    mark.figure = percent ? QString::fromStdString(percent->toString(2)) : QStringLiteral("–");
    mark.tiers = int(service.definition.tiers.size());
    mark.dots = month.tier ? int(*month.tier) + 1 : 0;
    mark.soFar = !month.finished;
    mark.words = words.verdict(service, month, QString::fromStdString(view.data->analysis.customer.currency));
    return mark;
}

QToolButton* arrow(QWidget* parent, const QString& icon)
{
    auto* button = new QToolButton(parent);
    button->setIcon(themedIcon(icon, &Colours::mutedText));
    button->setAutoRaise(true);
    button->setIconSize(QSize(16, 16));
    button->setFixedSize(22, 34);
    button->setFocusPolicy(Qt::NoFocus); // Left and Right in the strip do the same
    return button;
}

} // namespace

MonthStrip::MonthStrip(QWidget* parent)
    : QWidget(parent)
    , m_previous(arrow(this, QStringLiteral("previous")))
    , m_next(arrow(this, QStringLiteral("next")))
    , m_area(new QScrollArea(this))
    , m_row(new QWidget)
    , m_cells(new QHBoxLayout(m_row))
    , m_group(new QButtonGroup(this))
{
    m_cells->setContentsMargins(0, 0, 0, 0);
    m_cells->setSpacing(0);
    m_cells->setSizeConstraint(QLayout::SetFixedSize);
    m_area->setWidget(m_row);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    m_row->setAutoFillBackground(false);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_previous);
    layout->addWidget(m_area, 100);
    layout->addWidget(m_next);
    layout->addStretch(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_group, &QButtonGroup::idClicked, this, &MonthStrip::choose);
    retranslateUi();
    fill();
}

void MonthStrip::showView(const CaseView& view)
{
    const bool same = !view.isEmpty() && m_view.data == view.data && m_view.serviceIndex == view.serviceIndex;
    m_view = view;
    if (!same)
        fill();
    if (!view.isEmpty()) {
        const bool focus = m_row->isAncestorOf(QApplication::focusWidget());
        m_group->button(int(view.monthIndex))->setChecked(true);
        if (focus)
            m_group->button(int(view.monthIndex))->setFocus();
        for (QAbstractButton* cell : m_group->buttons())
            cell->setFocusPolicy(cell->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
        m_previous->setEnabled(view.monthIndex > 0);
        m_next->setEnabled(view.monthIndex + 1 < view.service().months.size());
        reveal();
    }
}

void MonthStrip::fill()
{
    const std::size_t wanted = m_view.isEmpty() ? 0 : m_view.service().months.size();
    while (std::size_t(m_group->buttons().size()) > wanted)
        delete m_group->buttons().constLast();
    while (std::size_t(m_group->buttons().size()) < wanted) {
        auto* cell = new MonthCell(m_row);
        cell->installEventFilter(this);
        m_group->addButton(cell, int(m_group->buttons().size()));
        m_cells->addWidget(cell);
        cell->show(); // else it has no place until the next turn of the event loop
    }
    const text::Words& words = wordsFor(this);
    for (std::size_t i = 0; i < wanted; ++i)
        static_cast<MonthCell*>(m_group->button(int(i)))->setMark(markOf(m_view, i, words));
    m_previous->setVisible(wanted > 1);
    m_next->setVisible(wanted > 1);
    m_row->adjustSize();
    m_area->setMaximumWidth(m_row->width());
    m_area->setFixedHeight(minimumSizeHint().height());
    updateGeometry();
}

void MonthStrip::choose(int index)
{
    if (!m_view.isEmpty() && std::size_t(index) != m_view.monthIndex)
        Q_EMIT monthChosen(std::size_t(index));
}

void MonthStrip::step(int by)
{
    if (m_view.isEmpty())
        return;
    const auto count = std::int64_t(m_view.service().months.size());
    choose(int(std::clamp(std::int64_t(m_view.monthIndex) + by, std::int64_t(0), count - 1)));
}

void MonthStrip::reveal()
{
    if (!m_view.isEmpty())
        m_area->ensureWidgetVisible(m_group->button(int(m_view.monthIndex)), 24, 0);
}

QSize MonthStrip::minimumSizeHint() const
{
    return QSize(150, MonthCell::heightFor(font()));
}

void MonthStrip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        step(-1);
        return;
    case Qt::Key_Right:
        step(1);
        return;
    case Qt::Key_Home:
        step(-1'000'000);
        return;
    case Qt::Key_End:
        step(1'000'000);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

// Buttons would move the focus and leave the choice where it is.
bool MonthStrip::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && m_row->isAncestorOf(qobject_cast<QWidget*>(watched))) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Home || key == Qt::Key_End) {
            keyPressEvent(static_cast<QKeyEvent*>(event));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MonthStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    reveal();
}

void MonthStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        retranslateUi();
        fill();
    }
    QWidget::changeEvent(event);
}

void MonthStrip::retranslateUi()
{
    m_previous->setToolTip(tr("Previous service month"));
    m_previous->setAccessibleName(m_previous->toolTip());
    m_next->setToolTip(tr("Next service month"));
    m_next->setAccessibleName(m_next->toolTip());
    setAccessibleName(tr("Service months"));
}

} // namespace clausemeter::widgets
