// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/percentfield.h"

#include <QKeyEvent>

namespace clausemeter::widgets {

namespace {

constexpr int kMostDigits = 22; // "99." and 18 decimals
constexpr int kWidth = 96;
constexpr Decimal kHundred = Decimal::fromInteger(100);

bool isPercent(Decimal value)
{
    return value >= Decimal() && value <= kHundred;
}

} // namespace

PercentField::PercentField(const QString& name, Decimal step, QWidget* parent)
    : QLineEdit(parent)
    , m_step(step)
{
    setObjectName(name);
    setAlignment(Qt::AlignRight);
    setMaxLength(kMostDigits);
    setFixedWidth(kWidth);
    connect(this, &QLineEdit::textEdited, this, &PercentField::edited);
}

void PercentField::setValue(Decimal value)
{
    if (this->value() != value) // what is being typed stays: "0.10" is 0.1
        setText(QString::fromStdString(value.toString()));
}

std::optional<Decimal> PercentField::value() const
{
    const auto value = Decimal::parse(text().trimmed().toStdString());
    return value && isPercent(*value) ? value : std::nullopt;
}

void PercentField::keyPressEvent(QKeyEvent* event)
{
    const bool isUp = event->key() == Qt::Key_Up;
    if (!isUp && event->key() != Qt::Key_Down) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    const auto was = value();
    if (!was)
        return;
    const Decimal next = isUp ? *was + m_step : *was - m_step;
    if (!isPercent(next))
        return;
    setValue(next);
    Q_EMIT edited();
}

} // namespace clausemeter::widgets
