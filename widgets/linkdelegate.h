// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/datadelegate.h"

namespace clausemeter::widgets {

// Draws the cells of a column that lead somewhere in the colour of links.
class LinkDelegate : public DataDelegate {
    Q_OBJECT

public:
    using DataDelegate::DataDelegate;

protected:
    QColor textColour(const Colours& colours) const override;
};

} // namespace clausemeter::widgets
