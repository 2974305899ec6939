// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/versioneffect.h"
#include "widgets/text/words.h"

namespace clausemeter::text {

// What a figure of a definition is, from where it stands in the file: "tiers[1].voucher_percent" is
// "tier 2: voucher". A path that no definition has stays as it is.
QString figureName(const Words& words, const std::string& token);
QString figureNames(const Words& words, const std::vector<std::string>& tokens); // one after another
// "below 99.9 %"; the dash where there is none.
QString figureValue(const Words& words, const std::optional<contract::DefinedFigure>& figure);

// "2 of 14 service months come out differently; vouchers together: − CNY 500.00." and what is to be minded.
QStringList versionEffect(const Words& words, const report::VersionEffect& effect, const QString& currency);
// An amount with its sign, the dash where it is not known.
QString difference(const Words& words, const std::optional<Money>& amount, const QString& currency);
// "10 % CNY 1,000.00", the dash where there is none.
QString outcomeVoucher(const Words& words, const std::optional<sla::Outcome>& outcome,
                       const QString& currency);
report::EffectTexts effectTexts(const Words& words);

} // namespace clausemeter::text
