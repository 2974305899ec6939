// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/topbar.h"

#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/languagebutton.h"
#include "widgets/monthstrip.h"
#include "widgets/qdates.h"
#include "widgets/wordsfor.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>

namespace clausemeter::widgets {

TopBar::TopBar(QWidget* parent)
    : Bar(Qt::BottomEdge, parent)
    , m_import(new QPushButton(this))
    , m_middle(new QStackedWidget(this))
    , m_months(new MonthStrip)
    , m_heading(new QLabel)
    , m_shownCounts(new QLabel)
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

    auto* counted = new QWidget;
    auto* counts = new QHBoxLayout(counted);
    counts->setContentsMargins(4, 0, 0, 0);
    counts->setSpacing(12);
    counts->addWidget(m_heading);
    counts->addWidget(m_shownCounts, 1);
    m_heading->setObjectName(QStringLiteral("portfolioHeading"));
    m_shownCounts->setObjectName(QStringLiteral("portfolioCounts"));
    m_shownCounts->setForegroundRole(QPalette::PlaceholderText);
    scaleFont(m_heading, 1.1, QFont::DemiBold);
    m_middle->addWidget(m_months);
    m_middle->addWidget(counted);
    m_middle->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 7);
    layout->setSpacing(10);
    layout->addWidget(m_import);
    layout->addWidget(m_middle, 1);
    layout->addWidget(m_asOfLabel);
    layout->addWidget(m_asOf);
    layout->addWidget(m_language);
    layout->addWidget(m_export);
    retranslateUi();
}

void TopBar::showView(const CaseView& view)
{
    m_middle->setCurrentWidget(m_months);
    m_months->showView(view);
    m_export->setEnabled(!view.isEmpty());
}

void TopBar::showCounts(int customers, int services, int months)
{
    m_counts = {customers, services, months};
    m_middle->setCurrentIndex(1);
    m_export->setEnabled(false);
    showHeading();
}

void TopBar::showHeading()
{
    const text::Words& words = wordsFor(this);
    m_heading->setText(tr("All customers"));
    m_shownCounts->setText(words.list({tr("%n customer(s)", nullptr, m_counts.customers),
                                       tr("%n service(s)", nullptr, m_counts.services),
                                       tr("%n service month(s)", nullptr, m_counts.months)}));
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
    showHeading();
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
