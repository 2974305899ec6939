// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/portfoliofilterbar.h"

#include "widgets/fitlist.h"
#include "widgets/icons.h"
#include "widgets/text/portfoliowords.h"
#include "widgets/wordsfor.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <algorithm>

namespace clausemeter::widgets {

PortfolioFilterBar::PortfolioFilterBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_choice(new QComboBox(this))
    , m_month(new QComboBox(this))
{
    m_text->setObjectName(QStringLiteral("portfolioText"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(themedIcon(QStringLiteral("search"), &Colours::mutedText), QLineEdit::LeadingPosition);
    m_text->setMinimumWidth(180);
    m_text->setMaximumWidth(260);
    m_text->installEventFilter(this);
    m_choice->setObjectName(QStringLiteral("portfolioChoice"));
    for (int choice = 0; choice < book::kPortfolioChoiceCount; ++choice)
        m_choice->addItem(QString(), choice);
    m_choice->setMaxVisibleItems(book::kPortfolioChoiceCount);
    m_month->setObjectName(QStringLiteral("portfolioMonth"));
    m_month->setEditable(true);
    m_month->setInsertPolicy(QComboBox::NoInsert);
    m_month->setCompleter(nullptr); // it would turn "2019" into the first month of 2019
    m_month->addItem(QString());
    m_month->setMinimumContentsLength(9);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_choice);
    layout->addWidget(m_month);
    layout->addStretch();
    setFocusProxy(m_text);
    retranslateUi();
    connect(m_text, &QLineEdit::textChanged, this, &PortfolioFilterBar::changed);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &PortfolioFilterBar::changed);
    connect(m_month, &QComboBox::currentTextChanged, this, &PortfolioFilterBar::changed);
}

book::PortfolioFilter PortfolioFilterBar::filter() const
{
    const QString month = m_month->currentText();
    return {book::PortfolioChoice(m_choice->currentData().toInt()), m_text->text(),
            month == m_month->itemText(0) ? QString() : month};
}

void PortfolioFilterBar::setFilter(const book::PortfolioFilter& filter)
{
    if (filter == this->filter())
        return;
    {
        const QSignalBlocker text(m_text), choice(m_choice), month(m_month);
        m_text->setText(filter.text);
        m_choice->setCurrentIndex(m_choice->findData(int(filter.choice)));
        m_month->setCurrentText(filter.month.isEmpty() ? m_month->itemText(0) : filter.month);
    }
    Q_EMIT changed();
}

void PortfolioFilterBar::setMonths(const QStringList& months)
{
    QStringList shown;
    for (int i = 1; i < m_month->count(); ++i)
        shown << m_month->itemText(i);
    if (shown == months)
        return;
    const QSignalBlocker quiet(m_month);
    const QString text = m_month->currentText();
    while (m_month->count() > 1)
        m_month->removeItem(1);
    m_month->addItems(months);
    m_month->setCurrentIndex(std::max(0, m_month->findText(text)));
    m_month->setEditText(text);
}

void PortfolioFilterBar::startTyping(const QString& text)
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    if (text.isEmpty())
        m_text->selectAll();
    else
        m_text->setText(text);
}

// Down leaves the words for the rows, Escape empties them.
bool PortfolioFilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down) {
            Q_EMIT left();
            return true;
        }
        if (key == Qt::Key_Escape && !m_text->text().isEmpty()) {
            m_text->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PortfolioFilterBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange ||
        event->type() == QEvent::FontChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void PortfolioFilterBar::retranslateUi()
{
    const text::Words& words = wordsFor(this);
    const QSignalBlocker quiet(m_month);
    const bool every = filter().month.isEmpty();
    for (int choice = 0; choice < m_choice->count(); ++choice)
        m_choice->setItemText(choice, text::portfolioChoice(words, book::PortfolioChoice(choice)));
    fitToTexts(m_choice);
    m_month->setItemText(0, tr("all months"));
    if (every)
        m_month->setEditText(m_month->itemText(0));
    m_text->setPlaceholderText(tr("Customer or service (Ctrl+F)"));
    m_text->setAccessibleName(tr("Filter by customer or service"));
    m_choice->setAccessibleName(tr("Filter by state"));
    m_month->setAccessibleName(tr("Filter by month"));
    m_month->setToolTip(tr("A month such as 2019-03, or a year"));
}

} // namespace clausemeter::widgets
