// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/obligationsbar.h"

#include "widgets/fitlist.h"
#include "widgets/icons.h"
#include "widgets/text/obligationwords.h"
#include "widgets/wordsfor.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <algorithm>

namespace clausemeter::widgets {

namespace {
constexpr int kEverybody = -1;
using Show = report::ObligationFilter::Show;
} // namespace

ObligationsBar::ObligationsBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_show(new QComboBox(this))
    , m_actor(new QComboBox(this))
    , m_agreement(new QComboBox(this))
{
    m_text->setObjectName(QStringLiteral("obligationText"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(themedIcon(QStringLiteral("search"), &Colours::mutedText), QLineEdit::LeadingPosition);
    m_text->setMinimumWidth(120);
    m_text->setMaximumWidth(220);
    m_show->setObjectName(QStringLiteral("obligationShow"));
    for (int show = int(Show::Open); show <= int(Show::All); ++show)
        m_show->addItem(QString(), show);
    m_actor->setObjectName(QStringLiteral("obligationActor"));
    for (const int actor : {kEverybody, int(contract::Actor::Customer), int(contract::Actor::Provider)})
        m_actor->addItem(QString(), actor);
    m_agreement->setObjectName(QStringLiteral("obligationAgreement"));
    m_agreement->addItem(QString());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    for (QComboBox* list : {m_show, m_actor, m_agreement}) {
        layout->addWidget(list);
        connect(list, &QComboBox::currentIndexChanged, this, &ObligationsBar::changed);
    }
    layout->setStretchFactor(m_text, 1000); // up to its width; only what is left beyond it stays empty
    layout->addStretch(1);
    connect(m_text, &QLineEdit::textChanged, this, &ObligationsBar::changed);
    setFocusProxy(m_text);
    retranslateUi();
}

report::ObligationFilter ObligationsBar::filter() const
{
    report::ObligationFilter filter;
    filter.show = Show(m_show->currentData().toInt());
    if (const int actor = m_actor->currentData().toInt(); actor != kEverybody)
        filter.actor = contract::Actor(actor);
    if (m_agreement->currentIndex() > 0)
        filter.agreement = m_agreement->currentData().toString().toStdString();
    return filter;
}

void ObligationsBar::reset()
{
    {
        const QSignalBlocker quietText(m_text), quietShow(m_show), quietActor(m_actor),
            quietAgreement(m_agreement);
        m_text->clear();
        m_show->setCurrentIndex(m_show->findData(int(Show::All)));
        m_actor->setCurrentIndex(0);
        m_agreement->setCurrentIndex(0);
    }
    Q_EMIT changed();
}

QString ObligationsBar::text() const
{
    return m_text->text().simplified();
}

void ObligationsBar::setAgreements(const std::vector<std::pair<std::string, QString>>& idsAndNames)
{
    const QSignalBlocker quiet(m_agreement);
    const QVariant chosen = m_agreement->currentData();
    while (m_agreement->count() > 1)
        m_agreement->removeItem(1);
    for (const auto& [id, name] : idsAndNames)
        m_agreement->addItem(name, QString::fromStdString(id));
    m_agreement->setCurrentIndex(chosen.isValid() ? std::max(0, m_agreement->findData(chosen)) : 0);
    fitToTexts(m_agreement);
}

void ObligationsBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ObligationsBar::retranslateUi()
{
    const text::Words& words = wordsFor(this);
    m_text->setPlaceholderText(tr("Search"));
    m_text->setAccessibleName(tr("Words to search for"));
    m_show->setAccessibleName(tr("Dated or standing"));
    m_actor->setAccessibleName(tr("Whose"));
    m_agreement->setAccessibleName(tr("Agreement"));
    const QStringList shows{tr("to come and standing"), tr("dates to come"), tr("all dates"), tr("standing"),
                            tr("all dates and standing")};
    for (int i = 0; i < shows.size(); ++i)
        m_show->setItemText(i, shows.at(i));
    m_actor->setItemText(0, tr("both sides"));
    for (int i = 1; i < m_actor->count(); ++i)
        m_actor->setItemText(i, text::actorName(words, contract::Actor(m_actor->itemData(i).toInt())));
    m_agreement->setItemText(0, tr("all agreements"));
    for (QComboBox* list : {m_show, m_actor, m_agreement})
        fitToTexts(list);
}

} // namespace clausemeter::widgets
