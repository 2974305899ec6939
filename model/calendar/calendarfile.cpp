// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/calendar/calendarfile.h"

#include "model/base/jsonplaces.h"
#include "model/base/reason.h"
#include "model/files/inputfile.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <map>
#include <vector>

namespace clausemeter::calendar {

namespace {

constexpr qint64 kMaxBytes = 1024 * 1024; // of a year

struct NamedDay {
    Date date;
    bool isOff = false;
    std::string name;
};

struct YearFile {
    std::chrono::year year{};
    std::vector<NamedDay> days;

    bool isOwn(const NamedDay& day) const { return monthOf(day.date).year() == year; }
};

Result<YearFile> parseYear(const QByteArray& json, const std::string& file)
{
    const QByteArray body = json.startsWith("\xEF\xBB\xBF") ? json.mid(3) : json;
    const std::string_view text(body.constData(), std::size_t(body.size()));
    QJsonParseError syntax;
    const QJsonObject root = QJsonDocument::fromJson(body, &syntax).object();
    if (syntax.error != QJsonParseError::NoError)
        return Error{ErrorCode::CalendarInvalid,
                     JsonPlaces::place(text, std::size_t(syntax.offset), file),
                     {std::string(), jsonReason(syntax.error)}};
    const auto invalid = [&](const std::string& path) {
        return Error{ErrorCode::CalendarInvalid, JsonPlaces(text).at(path, file), {path}};
    };

    YearFile result;
    const int year = root[u"year"].toInt();
    if (year < 1970 || year > 2100)
        return invalid("year");
    result.year = std::chrono::year(year);
    if (!root[u"days"].isArray())
        return invalid("days");
    for (const QJsonValue& entry : root[u"days"].toArray()) {
        const std::string path = JsonPlaces::join("days", result.days.size());
        const QJsonObject day = entry.toObject();
        const auto date = parseDate(day[u"date"].toString().toStdString());
        // A year's announcement may reach into the years beside it, and no further.
        if (!date || std::abs(int(monthOf(*date).year()) - year) > 1)
            return invalid(path + ".date");
        if (!day[u"isOffDay"].isBool())
            return invalid(path + ".isOffDay");
        if (!day[u"name"].isString())
            return invalid(path + ".name");
        result.days.push_back({*date, day[u"isOffDay"].toBool(), day[u"name"].toString().toStdString()});
    }
    return result;
}

void apply(BusinessCalendar& calendar, const YearFile& file, bool own)
{
    for (const NamedDay& day : file.days) {
        if (file.isOwn(day) != own)
            continue;
        calendar.setDay(day.date, day.isOff, day.name);
        if (own)
            calendar.setKnown(file.year);
    }
}

} // namespace

Status addYear(BusinessCalendar& calendar, const QByteArray& json, const std::string& file)
{
    const auto year = parseYear(json, file);
    if (!year)
        return year.error();
    apply(calendar, *year, false);
    apply(calendar, *year, true);
    return done();
}

Result<BusinessCalendar> loadCalendar(const QString& userFolder)
{
    std::map<int, YearFile> years;
    QStringList folders{QStringLiteral(":/calendars")};
    if (!userFolder.isEmpty())
        folders.append(userFolder);
    for (const QString& folder : folders) {
        const QFileInfoList files =
            QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        for (const QFileInfo& info : files) {
            const auto json = readFile(info.filePath(), kMaxBytes);
            if (!json)
                return json.error();
            auto year = parseYear(*json, info.filePath().toStdString());
            if (!year)
                return year.error();
            if (!year->days.empty())
                years.insert_or_assign(int(year->year), std::move(*year));
        }
    }
    // A year's own file knows its days better than the files of the years beside it.
    BusinessCalendar calendar;
    for (const bool own : {false, true}) {
        for (const auto& [number, year] : years)
            apply(calendar, year, own);
    }
    return calendar;
}

} // namespace clausemeter::calendar
