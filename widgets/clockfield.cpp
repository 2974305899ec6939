// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/clockfield.h"

#include <QRegularExpression>

namespace clausemeter::widgets {

namespace {

constexpr int kMostHours = 14; // what parseClock() takes
constexpr int kStep = 30;

std::optional<SlaClock> parsed(QString text)
{
    return parseClock(text.remove(QStringLiteral("UTC")).trimmed().toStdString());
}

} // namespace

ClockField::ClockField(const QString& name, QWidget* parent)
    : QSpinBox(parent)
{
    setObjectName(name);
    setPrefix(QStringLiteral("UTC"));
    setRange(-kMostHours * 60, kMostHours * 60);
    setSingleStep(kStep);
    setKeyboardTracking(false);
    setAlignment(Qt::AlignRight);
}

QString ClockField::textFromValue(int value) const
{
    return QString::fromStdString(toIso(SlaClock{value}));
}

int ClockField::valueFromText(const QString& text) const
{
    const auto clock = parsed(text);
    return clock ? clock->offsetMinutes : value();
}

QValidator::State ClockField::validate(QString& text, int&) const
{
    if (parsed(text))
        return QValidator::Acceptable;
    static const QRegularExpression begun(QStringLiteral("^(U|UT|UTC)?[+-]?[0-9]{0,2}:?[0-9]{0,2}$"));
    return begun.match(text).hasMatch() ? QValidator::Intermediate : QValidator::Invalid;
}

} // namespace clausemeter::widgets
