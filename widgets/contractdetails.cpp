// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/contractdetails.h"

#include "widgets/contractdifferencestab.h"
#include "widgets/contracttermstab.h"
#include "widgets/wordsfor.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace clausemeter::widgets {

namespace {
enum Tab { ClauseTab, TermsTab, DifferencesTab };
}

ContractDetails::ContractDetails(QWidget* parent)
    : Card(parent)
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_panel(new ClausePanel)
    , m_terms(new ContractTermsTab)
    , m_differences(new ContractDifferencesTab)
{
    for (QWidget* tab : {static_cast<QWidget*>(m_panel), static_cast<QWidget*>(m_terms),
                         static_cast<QWidget*>(m_differences)}) {
        m_tabs->addTab(QString());
        m_stack->addWidget(tab);
    }
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 4, 1, 6);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_panel, &ClausePanel::useChosen, this,
            [this](int use) { Q_EMIT useChosen(m_uses[std::size_t(use)]); });
    connect(m_panel, &ClausePanel::noteChanged, this, &ContractDetails::noteChanged);
    connect(m_terms, &ContractTermsTab::countChanged, this, &ContractDetails::nameTabs);
    connect(m_terms, &ContractTermsTab::termChosen, this, &ContractDetails::termChosen);
    connect(m_terms, &ContractTermsTab::termMenuRequested, this, &ContractDetails::termMenuRequested);
    connect(m_terms, &ContractTermsTab::unappliedRequested, this, &ContractDetails::unappliedRequested);
    connect(m_differences, &ContractDifferencesTab::differenceChosen, this,
            &ContractDetails::differenceChosen);
    retranslateUi();
}

void ContractDetails::showSheets(const ContractSheet* left, const ContractSheet* right, Comparison comparison)
{
    const auto isText = [](const ContractSheet* sheet) { return sheet && sheet->isText(); };
    m_compared = comparison && left && right;
    m_terms->showTerms(left, right);
    if (m_compared)
        m_differences->showDifferences({std::move(comparison), left->contract, right->contract});
    else
        m_differences->showDifferences({});
    m_tabs->setTabVisible(TermsTab, isText(left) || isText(right));
    m_tabs->setTabVisible(DifferencesTab, isText(left) && isText(right));
    nameTabs();
}

void ContractDetails::showClause(const ClauseContent& content)
{
    m_uses = content.uses;
    m_panel->setTexts(content.texts);
}

void ContractDetails::keepNote()
{
    m_panel->keepNote();
}

void ContractDetails::selectTerm(ContractPanes::Side side, int term)
{
    m_terms->selectTerm(side, term);
}

void ContractDetails::turnToClause()
{
    m_tabs->setCurrentIndex(ClauseTab);
}

void ContractDetails::turnToTerms()
{
    m_tabs->setCurrentIndex(TermsTab);
}

void ContractDetails::turnToDifferences()
{
    m_tabs->setCurrentIndex(DifferencesTab);
}

void ContractDetails::nameTabs()
{
    const text::Words& words = wordsFor(this);
    m_tabs->setTabText(ClauseTab, tr("Clause"));
    m_tabs->setTabText(TermsTab, tr("Terms (%1)").arg(words.count(std::int64_t(m_terms->count()))));
    m_tabs->setTabText(DifferencesTab,
                       m_compared
                           ? tr("Differences (%1)").arg(words.count(std::int64_t(m_differences->count())))
                           : tr("Differences …"));
}

void ContractDetails::retranslateUi()
{
    m_tabs->setAccessibleName(tr("Clause, terms and differences"));
    m_terms->retranslateUi();
    m_differences->retranslateUi();
    nameTabs();
}

} // namespace clausemeter::widgets
