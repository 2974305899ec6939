// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/contractbar.h"

#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/plaintooltip.h"
#include "widgets/wordsfor.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <algorithm>

namespace clausemeter::widgets {

ContractBar::ContractBar(QWidget* parent)
    : QWidget(parent)
    , m_left(new QComboBox)
    , m_besideCaption(quietLabel())
    , m_right(new QComboBox)
    , m_open(new QPushButton)
    , m_close(new QToolButton)
    , m_export(new QPushButton)
    , m_search(new QLineEdit)
    , m_count(quietLabel())
{
    m_left->setObjectName(QStringLiteral("leftSheet"));
    m_right->setObjectName(QStringLiteral("rightSheet"));
    m_open->setObjectName(QStringLiteral("openContract"));
    m_close->setObjectName(QStringLiteral("closeContract"));
    m_export->setObjectName(QStringLiteral("exportComparison"));
    m_search->setObjectName(QStringLiteral("contractSearch"));
    for (QComboBox* list : {m_left, m_right}) {
        list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        list->setMinimumContentsLength(12);
        list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(list, &QComboBox::activated, this, &ContractBar::chosen);
    }
    m_besideCaption->setWordWrap(false);
    m_close->setIcon(themedIcon(QStringLiteral("close"), &Colours::mutedText));
    m_close->setAutoRaise(true);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(QStringLiteral("search"), &Colours::mutedText),
                        QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(150);
    m_search->setMaximumWidth(240);
    m_search->installEventFilter(this);
    m_count->setWordWrap(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_left, 3);
    layout->addWidget(m_close);
    layout->addWidget(m_besideCaption);
    layout->addWidget(m_right, 3);
    layout->addWidget(m_open);
    layout->addWidget(m_export);
    layout->addWidget(m_search, 2);
    layout->addWidget(m_count);
    connect(m_open, &QPushButton::clicked, this, &ContractBar::openRequested);
    connect(m_close, &QPushButton::clicked, this, &ContractBar::closeRequested);
    connect(m_export, &QPushButton::clicked, this, &ContractBar::exportRequested);
    connect(m_search, &QLineEdit::textChanged, this, &ContractBar::searchChanged);
    retranslateUi();
}

void ContractBar::setChoices(const Names& names, const QString& left, const QString& right)
{
    const QSignalBlocker quietLeft(m_left), quietRight(m_right);
    m_left->clear();
    m_right->clear();
    m_right->addItem(tr("nothing"), QString());
    for (const auto& [key, name] : names) {
        m_left->addItem(name, key);
        if (key != left)
            m_right->addItem(name, key);
    }
    m_left->setCurrentIndex(m_left->findData(left));
    m_right->setCurrentIndex(std::max(0, m_right->findData(right)));
    for (QComboBox* list : {m_left, m_right}) {
        for (int i = 0; i < list->count(); ++i)
            list->setItemData(i, plainToolTip(list->itemText(i)), Qt::ToolTipRole);
        list->setToolTip(plainToolTip(list->currentText()));
    }
}

QString ContractBar::left() const
{
    return m_left->currentData().toString();
}

QString ContractBar::right() const
{
    return m_right->currentData().toString();
}

void ContractBar::setCanClose(bool can)
{
    m_close->setVisible(can);
}

void ContractBar::setCanExport(bool can)
{
    m_export->setVisible(can);
}

QString ContractBar::searched() const
{
    return m_search->text();
}

void ContractBar::setMatches(int count, int current)
{
    const text::Words& words = wordsFor(this);
    m_count->setVisible(!m_search->text().isEmpty());
    m_count->setText(
        count == 0
            ? tr("not found")
            : tr("%1 of %2", "which match, of how many").arg(words.count(current + 1), words.count(count)));
}

void ContractBar::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool ContractBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            Q_EMIT stepRequested(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ContractBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ContractBar::retranslateUi()
{
    m_left->setAccessibleName(tr("Agreement"));
    m_besideCaption->setText(tr("beside it"));
    m_right->setAccessibleName(tr("Beside it"));
    m_open->setText(tr("&Open text…"));
    m_open->setToolTip(tr("Read the text of an agreement: plain text, Markdown, PDF or DOCX."));
    m_export->setText(tr("&Save comparison…"));
    m_close->setToolTip(tr("Close this text"));
    m_close->setAccessibleName(m_close->toolTip());
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in the texts"));
    m_right->setItemText(0, tr("nothing"));
}

} // namespace clausemeter::widgets
