// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/datesexport.h"

#include <string_view>

namespace clausemeter::report {

namespace {

constexpr std::size_t kMaxOctets = 75;

bool isContinuation(char c)
{
    return (c & 0xC0) == 0x80;
}

// A content line, folded so that no line has more than 75 octets and no character is cut.
void addLine(QByteArray& out, std::string_view line)
{
    std::size_t room = kMaxOctets;
    while (line.size() > room) {
        std::size_t cut = room;
        while (cut > 1 && isContinuation(line[cut]))
            --cut;
        out.append(line.data(), qsizetype(cut)).append("\r\n ");
        line.remove_prefix(cut);
        room = kMaxOctets - 1; // the space before it
    }
    out.append(line.data(), qsizetype(line.size())).append("\r\n");
}

// Of type TEXT; control characters are left out.
std::string escaped(const std::string& text)
{
    std::string result;
    for (const char c : text) {
        if (c == '\n')
            result += "\\n";
        else if (c == '\\' || c == ';' || c == ',')
            (result += '\\') += c;
        else if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F)
            result += c;
    }
    return result;
}

std::string compact(Date day)
{
    std::string iso = toIso(day);
    std::erase(iso, '-');
    return iso;
}

std::string compact(Instant t)
{
    std::string iso = toIso(Instant{t.ms - t.ms % 1000}, SlaClock{0}).substr(0, 19);
    std::erase(iso, '-');
    std::erase(iso, ':');
    return iso + "Z";
}

} // namespace

QByteArray datesIcs(const std::vector<CustomerDate>& dates, const DateTexts& texts, Instant stamp)
{
    QByteArray out;
    for (const char* line : {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Clausemeter//Clausemeter//EN",
                             "CALSCALE:GREGORIAN", "METHOD:PUBLISH"})
        addLine(out, line);
    addLine(out, "X-WR-CALNAME:" + escaped(texts.title));
    for (const CustomerDate& date : dates) {
        addLine(out, "BEGIN:VEVENT");
        addLine(out, "UID:" + date.uid);
        addLine(out, "DTSTAMP:" + compact(stamp));
        addLine(out, "DTSTART;VALUE=DATE:" + compact(date.day));
        addLine(out, "DTEND;VALUE=DATE:" + compact(date.day + std::chrono::days(1)));
        addLine(out, "SUMMARY:" + escaped(texts.summary(date)));
        addLine(out, "DESCRIPTION:" + escaped(texts.description(date)));
        addLine(out, "CATEGORIES:" + escaped(texts.kind(date.kind)));
        addLine(out, date.provisional ? "STATUS:TENTATIVE" : "STATUS:CONFIRMED");
        addLine(out, "TRANSP:TRANSPARENT");
        addLine(out, "END:VEVENT");
    }
    addLine(out, "END:VCALENDAR");
    return out;
}

} // namespace clausemeter::report
