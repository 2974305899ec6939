// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/amountfield.h"

#include <QRegularExpression>

namespace clausemeter::widgets {

namespace {
constexpr int kTextMargin = 6;
}

AmountField::AmountField(QWidget* parent)
    : QLineEdit(parent)
{
    setTextMargins(kTextMargin, 0, kTextMargin, 0);
    setMaxLength(40);
    connect(this, &QLineEdit::textEdited, this, &AmountField::edited);
}

std::optional<Money> AmountField::parse(const QString& text)
{
    static const QRegularExpression grouped(QStringLiteral("^-?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?$"));
    QString plain = text.trimmed();
    if (plain.contains(u',')) {
        if (!grouped.match(plain).hasMatch())
            return std::nullopt;
        plain.remove(u',');
    }
    return Money::parse(plain.toStdString());
}

void AmountField::setAmount(const std::optional<Money>& amount)
{
    setText(amount ? QString::fromStdString(amount->toString()) : QString());
}

std::optional<Money> AmountField::amount() const
{
    return parse(text());
}

bool AmountField::isUnreadable() const
{
    return !text().trimmed().isEmpty() && !amount();
}

} // namespace clausemeter::widgets
