// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/monthcalendar.h"

#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/linkbutton.h"
#include "widgets/monthgriddelegate.h"
#include "widgets/qdates.h"
#include "widgets/quietheader.h"
#include "widgets/text/shortdatewords.h"
#include "widgets/wordsfor.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace clausemeter::widgets {

MonthCalendar::MonthCalendar(QWidget* parent)
    : QWidget(parent)
    , m_day(firstDay(YearMonth(std::chrono::year(2019), std::chrono::month(1))))
    , m_model(new MonthGridModel(this))
    , m_delegate(new MonthGridDelegate(this))
    , m_grid(new QTableView(this))
    , m_heading(new QLabel(this))
    , m_toAsOf(new LinkButton(this))
    , m_tools(new QHBoxLayout)
{
    m_grid->setObjectName(QStringLiteral("monthGrid"));
    m_grid->setModel(m_model);
    m_grid->setItemDelegate(m_delegate);
    m_grid->setHorizontalHeader(new QuietHeader(m_grid));
    m_grid->horizontalHeader()->setSectionsClickable(false);
    m_grid->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_grid->verticalHeader()->hide();
    m_grid->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_grid->setFrameShape(QFrame::NoFrame);
    m_grid->setShowGrid(false);
    m_grid->setSelectionMode(QAbstractItemView::NoSelection);
    m_grid->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_grid->setTabKeyNavigation(false);
    m_grid->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->installEventFilter(this);
    connect(m_grid, &QTableView::clicked, this, [this](const QModelIndex& index) {
        const Date day = m_model->day(index).date;
        setDay(day);
        Q_EMIT dayChosen(day);
    });
    m_heading->setObjectName(QStringLiteral("monthHeading"));
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setAlignment(Qt::AlignCenter);
    scaleFont(m_heading, 1.05, QFont::DemiBold);
    m_toAsOf->setObjectName(QStringLiteral("monthToAsOf"));
    connect(m_toAsOf, &QPushButton::clicked, this, [this] {
        if (m_asOf)
            setDay(*m_asOf);
    });
    m_previous = addStep("monthPrevious", "previous", -1);
    m_next = addStep("monthNext", "next", 1);

    auto* top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 0, 0);
    top->setSpacing(4);
    top->addWidget(m_previous);
    top->addWidget(m_heading);
    top->addWidget(m_next);
    top->addSpacing(10);
    top->addWidget(m_toAsOf);
    top->addStretch(1);
    m_tools->setSpacing(10);
    top->addLayout(m_tools);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_grid);
    setFocusProxy(m_grid);
    m_model->setMonth(monthOf(m_day));
    retranslateUi();
    fitRows();
}

QToolButton* MonthCalendar::addStep(const char* name, const char* icon, int months)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(themedIcon(QString::fromLatin1(icon)));
    button->setAutoRaise(true);
    connect(button, &QToolButton::clicked, this, [this, months] { setDay(addMonths(m_day, months)); });
    return button;
}

void MonthCalendar::setBusinessDays(const calendar::BusinessCalendar& calendar)
{
    m_model->setBusinessDays(calendar);
}

void MonthCalendar::setAsOf(std::optional<Date> asOf)
{
    m_asOf = asOf;
    m_model->setAsOf(asOf);
    m_toAsOf->setVisible(asOf.has_value());
}

void MonthCalendar::setMarks(std::map<Date, std::vector<MonthGridModel::Mark>> marks)
{
    m_model->setMarks(std::move(marks));
}

void MonthCalendar::setChosen(std::optional<Date> day)
{
    m_delegate->setChosen(day);
    m_grid->viewport()->update();
}

void MonthCalendar::setDay(Date day)
{
    m_day = day;
    m_model->setMonth(monthOf(day));
    m_grid->setCurrentIndex(m_model->indexOf(day));
    showHeading();
    m_grid->viewport()->update();
}

bool MonthCalendar::walk(int key)
{
    const auto days = [this](int n) { setDay(m_day + std::chrono::days(n)); };
    switch (key) {
    case Qt::Key_Left:
        days(-1);
        return true;
    case Qt::Key_Right:
        days(1);
        return true;
    case Qt::Key_Up:
        days(-MonthGridModel::kDays);
        return true;
    case Qt::Key_Down:
        days(MonthGridModel::kDays);
        return true;
    case Qt::Key_PageUp:
        setDay(addMonths(m_day, -1));
        return true;
    case Qt::Key_PageDown:
        setDay(addMonths(m_day, 1));
        return true;
    case Qt::Key_Home:
        setDay(firstDay(monthOf(m_day)));
        return true;
    case Qt::Key_End:
        setDay(lastDay(monthOf(m_day)));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT dayChosen(m_day);
        return true;
    default:
        return false;
    }
}

bool MonthCalendar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_grid && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier && walk(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void MonthCalendar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslateUi();
    else if (event->type() == QEvent::FontChange)
        fitRows();
    QWidget::changeEvent(event);
}

void MonthCalendar::fitRows()
{
    const int height = MonthGridDelegate::heightFor(m_grid->fontMetrics());
    m_grid->verticalHeader()->setDefaultSectionSize(height);
    m_grid->setFixedHeight(m_grid->horizontalHeader()->sizeHint().height() + MonthGridModel::kWeeks * height);
}

void MonthCalendar::showHeading()
{
    //: a date format of QLocale: the month and year over a calendar
    m_heading->setText(locale().toString(toQDate(m_day), tr("MMMM yyyy")));
    m_grid->setAccessibleName(m_heading->text());
}

void MonthCalendar::retranslateUi()
{
    MonthGridModel::Texts texts;
    for (int weekday = 1; weekday <= MonthGridModel::kDays; ++weekday)
        texts.weekdays << locale().dayName(weekday, QLocale::ShortFormat);
    texts.day = [this](const MonthGridModel::Day& day) { return inWords(day); };
    m_model->setTexts(std::move(texts));
    m_delegate->setTexts({[this](report::DateKind kind) { return text::shortDateKind(wordsFor(this), kind); },
                          tr("off", "a day on which nobody works"),
                          tr("work", "a weekend day on which people work")});
    m_previous->setToolTip(tr("Previous month"));
    m_next->setToolTip(tr("Next month"));
    m_previous->setAccessibleName(m_previous->toolTip());
    m_next->setAccessibleName(m_next->toolTip());
    m_toAsOf->setText(tr("As-of day"));
    // As wide as the longest month, so that the buttons stay under the mouse.
    int width = 0;
    for (int month = 1; month <= 12; ++month)
        width = std::max(width, m_heading->fontMetrics().horizontalAdvance(
                                    locale().toString(QDate(2028, month, 1), tr("MMMM yyyy"))));
    m_heading->setMinimumWidth(width + 12);
    showHeading();
}

QString MonthCalendar::inWords(const MonthGridModel::Day& day) const
{
    const text::Words& words = wordsFor(this);
    QStringList parts{words.date(day.date)};
    if (day.isAsOf)
        parts << tr("as-of day");
    if (day.isNamed)
        parts << (day.isBusinessDay ? tr("make-up working day") : tr("public holiday"));
    else if (!day.isBusinessDay)
        parts << tr("weekend");
    for (const MonthGridModel::Mark& mark : day.marks)
        parts << (mark.count > 1 ? tr("%1 (%2)", "a kind of dates, how many")
                                       .arg(words.dateKind(mark.kind), words.count(std::int64_t(mark.count)))
                                 : words.dateKind(mark.kind));
    return words.list(parts);
}

} // namespace clausemeter::widgets
