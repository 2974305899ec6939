// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace clausemeter::widgets {
class AccountPage;
class ContractPage;
class DatesPage;
class DerivationPage;
class HeatMapPage;
class ObligationsPage;
class OverviewPage;
class Page;
class PageStack;
class RecordsPage;
class TimelinePage;
class TrendPage;
class WhatIfPage;
} // namespace clausemeter::widgets

namespace clausemeter::app {

// The pages of the window, in the order of their tabs, and what leads from one to another.
struct Pages {
    explicit Pages(widgets::PageStack* stack);

    std::vector<widgets::Page*> all() const;

    widgets::OverviewPage* overview;
    widgets::TimelinePage* timeline;
    widgets::HeatMapPage* heatMap;
    widgets::WhatIfPage* whatIf;
    widgets::TrendPage* trend;
    widgets::RecordsPage* records;
    widgets::AccountPage* account;
    widgets::DatesPage* dates;
    widgets::ObligationsPage* obligations;
    widgets::ContractPage* contract;
    widgets::DerivationPage* derivation;
};

} // namespace clausemeter::app
