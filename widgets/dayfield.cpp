// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dayfield.h"

#include "widgets/icons.h"
#include "widgets/qdates.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace clausemeter::widgets {

namespace {
constexpr int kTextMargin = 6;
}

DayField::DayField(Date today, QWidget* parent)
    : QLineEdit(parent)
    , m_today(today)
    , m_calendar(addAction(themedIcon(QStringLiteral("calendar"), &Colours::mutedText), TrailingPosition))
{
    setTextMargins(kTextMargin, 0, 0, 0);
    setMaxLength(32);
    connect(this, &QLineEdit::textEdited, this, &DayField::edited);
    connect(m_calendar, &QAction::triggered, this, &DayField::chooseFromCalendar);
    retranslateUi();
}

void DayField::setDay(std::optional<Date> day)
{
    setText(day ? QString::fromStdString(toIso(*day)) : QString());
}

std::optional<Date> DayField::day() const
{
    return parseDate(text().trimmed().toStdString());
}

bool DayField::isUnreadable() const
{
    return !text().trimmed().isEmpty() && !day();
}

void DayField::moveBy(int days)
{
    const auto was = day();
    setDay(was ? *was + std::chrono::days(days) : m_today);
    Q_EMIT edited();
}

void DayField::chooseFromCalendar()
{
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    popup->setLocale(locale());
    auto* calendar = new QCalendarWidget(popup);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setDateRange(QDate(1970, 1, 1), QDate(2100, 12, 31));
    calendar->setSelectedDate(toQDate(day().value_or(m_today)));
    auto* layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(calendar);
    connect(calendar, &QCalendarWidget::activated, this, [this, popup](QDate chosen) {
        setDay(fromQDate(chosen));
        popup->close();
        Q_EMIT edited();
    });
    popup->move(mapToGlobal(QPoint(0, height() + 2)));
    popup->show();
    calendar->setFocus();
}

void DayField::keyPressEvent(QKeyEvent* event)
{
    const bool isAlt = event->modifiers() == Qt::AltModifier;
    if (event->key() == Qt::Key_Down && isAlt)
        chooseFromCalendar();
    else if (event->key() == Qt::Key_Up && !isAlt)
        moveBy(1);
    else if (event->key() == Qt::Key_Down)
        moveBy(-1);
    else
        QLineEdit::keyPressEvent(event);
}

void DayField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QLineEdit::changeEvent(event);
}

void DayField::retranslateUi()
{
    setPlaceholderText(tr("yyyy-mm-dd"));
    m_calendar->setToolTip(tr("Choose from a calendar (Alt+Down)"));
    m_calendar->setText(tr("Choose from a calendar"));
}

} // namespace clausemeter::widgets
