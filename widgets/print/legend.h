// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/print/pagebuilder.h"
#include "widgets/recordstrip.h"
#include "widgets/slotpainter.h"

#include <QString>
#include <utility>
#include <variant>
#include <vector>

namespace clausemeter::print {

// What a chart's legend explains, in words.
using Sign = std::variant<widgets::Swatch, widgets::RecordMark>;
using Legend = std::vector<std::pair<Sign, QString>>;

// From `indent` on, in as many lines as it needs. Points, the room below it included.
double legendHeight(const PageBuilder& pages, const Legend& legend, double indent);
void setLegend(PageBuilder& pages, const Legend& legend, double indent, double top);

} // namespace clausemeter::print
