// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/linkdelegate.h"

#include "widgets/theme.h"

namespace clausemeter::widgets {

QColor LinkDelegate::textColour(const Colours& colours) const
{
    return colours.goodText; // as LinkButton
}

} // namespace clausemeter::widgets
