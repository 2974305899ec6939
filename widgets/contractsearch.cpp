// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/contractsearch.h"

#include "widgets/contractbar.h"
#include "widgets/contractpanes.h"

namespace clausemeter::widgets {

ContractSearch::ContractSearch(ContractBar* bar, ContractPanes* panes, QObject* parent)
    : QObject(parent)
    , m_bar(bar)
    , m_panes(panes)
{
    connect(bar, &ContractBar::searchChanged, this, &ContractSearch::search);
    connect(bar, &ContractBar::stepRequested, this, &ContractSearch::step);
}

void ContractSearch::search()
{
    m_matches = m_panes->find(m_bar->searched());
    m_match = m_matches > 0 ? 0 : -1;
    if (m_match >= 0)
        m_panes->showMatch(m_match);
    showCount();
}

void ContractSearch::step(int by)
{
    if (m_matches == 0)
        return;
    m_match = (m_match + by + m_matches) % m_matches;
    m_panes->showMatch(m_match);
    showCount();
}

void ContractSearch::showCount()
{
    m_bar->setMatches(m_matches, m_match);
}

} // namespace clausemeter::widgets
