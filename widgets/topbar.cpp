// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/topbar.h"

#include "widgets/icons.h"
#include "widgets/languagebutton.h"
#include "widgets/monthstrip.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace clausemeter::widgets {

namespace {

QDate toQDate(Date day)
{
    return QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
}

Date fromQDate(QDate day)
{
    return Date(std::chrono::days(QDate(1970, 1, 1).daysTo(day)));
}

} // namespace

TopBar::TopBar(QWidget* parent)
    : Bar(Qt::BottomEdge, parent)
    , m_import(new QPushButton(this))
    , m_months(new MonthStrip(this))
    , m_asOfLabel(new QLabel(this))
    , m_asOf(new QDateEdit(this))
    , m_language(new LanguageButton(this))
    , m_export(new QPushButton(this))
{
    m_import->setObjectName(QStringLiteral("import"));
    m_import->setIcon(themedIcon(QStringLiteral("import")));
    m_asOf->setObjectName(QStringLiteral("asOf"));
    m_asOf->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_asOf->setDateRange(QDate(1970, 1, 1), QDate(2100, 12, 31));
    m_asOf->setCalendarPopup(true);
    m_asOf->setKeyboardTracking(false); // half-typed dates are not dates
    m_asOf->calendarWidget()->setFirstDayOfWeek(Qt::Monday);
    m_asOf->calendarWidget()->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_asOfLabel->setBuddy(m_asOf);
    m_asOfLabel->setForegroundRole(QPalette::PlaceholderText);
    m_language->setObjectName(QStringLiteral("language"));
    m_export->setObjectName(QStringLiteral("export"));
    m_export->setDefault(true);
    m_export->setIcon(themedIcon(QStringLiteral("export"), &Colours::accentText));
    m_export->setEnabled(false);
    connect(m_import, &QPushButton::clicked, this, &TopBar::importRequested);
    connect(m_asOf, &QDateEdit::dateChanged, this, [this](QDate day) { Q_EMIT asOfChosen(fromQDate(day)); });
    connect(m_language, &QPushButton::clicked, this, &TopBar::languageRequested);
    connect(m_export, &QPushButton::clicked, this, &TopBar::exportRequested);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 7);
    layout->setSpacing(10);
    layout->addWidget(m_import);
    layout->addWidget(m_months, 1);
    layout->addWidget(m_asOfLabel);
    layout->addWidget(m_asOf);
    layout->addWidget(m_language);
    layout->addWidget(m_export);
    retranslateUi();
}

void TopBar::showView(const CaseView& view)
{
    m_months->showView(view);
    m_export->setEnabled(!view.isEmpty());
}

void TopBar::setAsOf(Date asOf)
{
    const QSignalBlocker quiet(m_asOf);
    m_asOf->setDate(toQDate(asOf));
}

void TopBar::editAsOf()
{
    m_asOf->setFocus(Qt::ShortcutFocusReason);
    m_asOf->selectAll();
}

void TopBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslateUi();
    Bar::changeEvent(event);
}

void TopBar::retranslateUi()
{
    m_import->setText(tr("&Import…"));
    m_import->setToolTip(tr("Open an account file and logs (Ctrl+O)"));
    m_asOfLabel->setText(tr("&as of"));
    m_asOf->setToolTip(tr("The day for which deadlines and claim states are told"));
    m_asOf->setAccessibleName(tr("As-of date"));
    m_language->setToolTip(tr("Switch to Chinese (Ctrl+L)"));
    m_language->setAccessibleName(m_language->toolTip());
    m_export->setText(tr("Export &PDF"));
    m_export->setToolTip(tr("Write the report of this service month (Ctrl+E)"));
}

} // namespace clausemeter::widgets
