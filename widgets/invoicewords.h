// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/text/words.h"

#include <QCoreApplication>

namespace clausemeter::widgets {

// How an invoice stands, in words; what is not known is a dash.
class InvoiceWords {
    Q_DECLARE_TR_FUNCTIONS(InvoiceWords)

public:
    static QString due(const text::Words& words, const dues::InvoiceOnDay& onDay);
    // Its state, what the provider may do from when, and what is odd about it; lines.
    static QString standing(const text::Words& words, const dues::InvoiceOnDay& onDay);
};

} // namespace clausemeter::widgets
