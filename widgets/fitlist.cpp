// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fitlist.h"

#include <QComboBox>
#include <algorithm>

namespace clausemeter::widgets {

namespace {
constexpr int kFrame = 44; // around a text, with the arrow
}

void fitToTexts(QComboBox* list)
{
    int widest = 0;
    for (int i = 0; i < list->count(); ++i)
        widest = std::max(widest, list->fontMetrics().horizontalAdvance(list->itemText(i)));
    list->setFixedWidth(widest + kFrame);
}

} // namespace clausemeter::widgets
