// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "widgets/caseview.h"

#include <QString>
#include <functional>

namespace clausemeter::app {

// Which service month is shown first: that of the service id and first day ("2019-03-17") named, where they
// exist; else the one where something is due soonest.
widgets::CaseView landingView(std::shared_ptr<const report::Case> data, const QString& service,
                              const QString& month);

// Of another service: the same calendar month, or the one named, where it has it; else the one where
// something is due.
widgets::CaseView withService(const widgets::CaseView& view, std::size_t service,
                              std::optional<YearMonth> month);

// The first service that is the one, in its first month; an empty view where there is none.
widgets::CaseView serviceView(std::shared_ptr<const report::Case> data,
                              const std::function<bool(const sla::ServiceResult&)>& isTheOne);

// Customer, service and month, as the window's title names them; of an empty view none.
QStringList namesOf(const widgets::CaseView& view, const text::Words& words);

// The files of a case, to be opened again.
RecentCase filesOf(const report::Case& data);

} // namespace clausemeter::app
