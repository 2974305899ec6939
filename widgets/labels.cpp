// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/labels.h"

#include <QLayout>
#include <memory>

namespace clausemeter::widgets {

QLabel* dataLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    return label;
}

QLabel* quietLabel(QWidget* parent)
{
    QLabel* label = dataLabel(parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

void scaleFont(QWidget* widget, double factor, QFont::Weight weight)
{
    QFont font = widget->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    widget->setFont(font);
}

void clearLayout(QLayout* layout)
{
    while (QLayoutItem* taken = layout->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> item(taken);
        if (QLayout* inner = item->layout())
            clearLayout(inner);
        delete item->widget();
    }
}

} // namespace clausemeter::widgets
