// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/cells.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <limits>

namespace clausemeter::book {

namespace {

std::optional<Money> moneyOf(const QVariant& cell)
{
    if (cell.typeId() == QMetaType::LongLong)
        return Money::fromUnits(cell.toLongLong());
    return cell.typeId() == QMetaType::QString ? Money::parse(cell.toString().toStdString()) : std::nullopt;
}

// Of any year: periods that are given in months may end after 2100, up to which a date may be written.
std::optional<Date> dateOf(const std::string& text)
{
    const QDate day = QDate::fromString(QString::fromStdString(text), Qt::ISODate);
    const qint64 epoch = QDate(1970, 1, 1).toJulianDay();
    return day.isValid() ? std::optional(Date(std::chrono::days(day.toJulianDay() - epoch))) : std::nullopt;
}

} // namespace

QVariant moneyCell(Money amount)
{
    const Int128 units = amount.units();
    if (units >= std::numeric_limits<qint64>::min() && units <= std::numeric_limits<qint64>::max())
        return qint64(units);
    return QString::fromStdString(amount.toString());
}

QVariant listCell(const std::vector<std::string>& texts)
{
    QJsonArray list;
    for (const std::string& text : texts)
        list.append(QString::fromStdString(text));
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

std::int64_t CellReader::integer()
{
    const QVariant& cell = next();
    m_failed = m_failed || cell.typeId() != QMetaType::LongLong;
    return cell.toLongLong();
}

std::optional<std::int64_t> CellReader::maybeInteger()
{
    if (isNull()) {
        skip();
        return std::nullopt;
    }
    return integer();
}

std::string CellReader::text()
{
    const QVariant& cell = next();
    m_failed = m_failed || cell.typeId() != QMetaType::QString;
    return cell.toString().toStdString();
}

std::vector<std::string> CellReader::list()
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(text()));
    m_failed = m_failed || !document.isArray();
    std::vector<std::string> texts;
    for (const QJsonValue& value : document.array()) {
        m_failed = m_failed || !value.isString();
        texts.push_back(value.toString().toStdString());
    }
    return texts;
}

Date CellReader::date()
{
    return orFail(dateOf(text()));
}

std::optional<Date> CellReader::maybeDate()
{
    if (isNull()) {
        skip();
        return std::nullopt;
    }
    return date();
}

YearMonth CellReader::month()
{
    const auto parsed = parseYearMonth(text());
    m_failed = m_failed || !parsed;
    return parsed.value_or(YearMonth(std::chrono::year(1970), std::chrono::month(1)));
}

Money CellReader::money()
{
    return orFail(moneyOf(next()));
}

std::optional<Money> CellReader::maybeMoney()
{
    if (isNull()) {
        skip();
        return std::nullopt;
    }
    return money();
}

std::optional<Instant> CellReader::maybeInstant()
{
    const auto ms = maybeInteger();
    return ms ? std::optional(Instant{*ms}) : std::nullopt;
}

} // namespace clausemeter::book
