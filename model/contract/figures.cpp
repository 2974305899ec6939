// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/figures.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace clausemeter::contract {

std::optional<Figures::Figure> Figures::at(const QString& path) const
{
    static const QRegularExpression step(QStringLiteral("\\G(?:\\.?([a-z_]+)|\\[([0-9]{1,4})\\])"));
    QJsonValue value = m_root;
    QJsonValue parent;
    qsizetype read = 0;
    while (read < path.size()) {
        const QRegularExpressionMatch match = step.match(path, read);
        if (!match.hasMatch())
            return std::nullopt;
        parent = value;
        value = match.hasCaptured(2) ? value.toArray().at(match.capturedView(2).toInt())
                                     : value.toObject().value(match.capturedView(1));
        read = match.capturedEnd();
    }
    if (value.isObject()) {
        parent = value;
        value = value.toObject().value(u"value");
    }
    const QString clause = parent.toObject().value(u"clause").toString();
    if (value.isString())
        return Figure{value.toString(), clause};
    if (value.isDouble())
        return Figure{QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest), clause};
    return std::nullopt;
}

QString Figures::filled(const QString& text, QString& unknown) const
{
    static const QRegularExpression place(QStringLiteral("\\{([^{}]*)\\}"));
    QString result;
    qsizetype read = 0;
    for (auto match = place.match(text); match.hasMatch(); match = place.match(text, read)) {
        result += text.sliced(read, match.capturedStart() - read);
        read = match.capturedEnd();
        if (const auto figure = at(match.captured(1))) {
            result += figure->text;
        } else {
            result += match.captured(0);
            if (unknown.isNull())
                unknown = match.captured(1);
        }
    }
    return result + text.sliced(read);
}

} // namespace clausemeter::contract
