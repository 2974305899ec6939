// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages.h"

#include "widgets/accountpage.h"
#include "widgets/contractpage.h"
#include "widgets/datespage.h"
#include "widgets/derivationpage.h"
#include "widgets/heatmappage.h"
#include "widgets/obligationspage.h"
#include "widgets/overviewpage.h"
#include "widgets/pagestack.h"
#include "widgets/recordspage.h"
#include "widgets/timelinepage.h"
#include "widgets/trendpage.h"
#include "widgets/whatifpage.h"

namespace clausemeter::app {

using namespace widgets;

Pages::Pages(PageStack* stack)
    : overview(new OverviewPage)
    , timeline(new TimelinePage)
    , heatMap(new HeatMapPage)
    , whatIf(new WhatIfPage)
    , trend(new TrendPage)
    , records(new RecordsPage)
    , account(new AccountPage)
    , dates(new DatesPage)
    , obligations(new ObligationsPage)
    , contract(new ContractPage)
    , derivation(new DerivationPage)
{
    for (Page* page : all()) {
        stack->addPage(page);
        QObject::connect(page, &Page::derivationRequested, stack,
                         [stack, target = derivation] { stack->setCurrent(target); });
    }
}

std::vector<Page*> Pages::all() const
{
    return {overview, timeline, heatMap,     whatIf,   trend,     records,
            account,  dates,    obligations, contract, derivation};
}

} // namespace clausemeter::app
