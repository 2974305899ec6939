// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "referencereader.h"

#include <QRegularExpression>

#include <algorithm>
#include <cctype>
#include <set>

namespace clausemeter::logs {

namespace {

struct Record {
    std::vector<std::string> fields;
    std::size_t length = 0; // without the line break
    std::size_t whole = 0;  // with it
    bool terminated = false;
    bool open = false;
};

std::size_t breakAt(const std::string& s, std::size_t i)
{
    if (i < s.size() && s[i] == '\n')
        return 1;
    if (i < s.size() && s[i] == '\r')
        return i + 1 < s.size() && s[i + 1] == '\n' ? 2 : 1;
    return 0;
}

Record recordAt(const std::string& s, std::size_t start, char delimiter)
{
    Record record;
    std::string field;
    bool quoted = false; // within quotes
    bool atStart = true; // of the field
    std::size_t i = start;
    while (i < s.size()) {
        if (quoted) {
            if (s[i] == '"' && i + 1 < s.size() && s[i + 1] == '"') {
                field += '"';
                i += 2;
            } else if (s[i] == '"') {
                quoted = false;
                ++i;
            } else {
                field += s[i++];
            }
        } else if (s[i] == '"' && atStart) {
            quoted = true;
            atStart = false;
            ++i;
        } else if (s[i] == delimiter) {
            record.fields.push_back(field);
            field.clear();
            atStart = true;
            ++i;
        } else if (const std::size_t n = breakAt(s, i)) {
            record.terminated = true;
            record.length = i - start;
            record.whole = record.length + n;
            record.fields.push_back(field);
            return record;
        } else {
            field += s[i++];
            atStart = false;
        }
    }
    record.open = quoted;
    record.fields.push_back(field);
    record.length = record.whole = i - start;
    return record;
}

std::string stripped(std::string text)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.empty() && isSpace(text.back()))
        text.pop_back();
    while (!text.empty() && isSpace(text.front()))
        text.erase(text.begin());
    return text;
}

std::string lowered(std::string text)
{
    for (char& c : text)
        c = char(std::tolower(static_cast<unsigned char>(c)));
    return text;
}

bool isInteger(const std::string& text)
{
    const std::string digits = text.starts_with("-") ? text.substr(1) : text;
    return !digits.empty() && digits.find_first_not_of("0123456789") == std::string::npos;
}

// Leaves the `most` names that come first, and what is too long to be kept.
template <typename Counts, typename Add>
void bound(Counts& counts, std::size_t most, Add add)
{
    std::set<std::string> names;
    for (const auto& [key, count] : counts) {
        if (!key.second.empty() && key.second.size() <= 200)
            names.insert(key.second);
    }
    while (names.size() > most)
        names.erase(std::prev(names.end()));
    Counts bounded;
    for (const auto& [key, count] : counts) {
        const bool isKept = key.second.empty() || names.contains(key.second);
        add(bounded[{key.first, isKept ? key.second : kOtherNames}], count);
    }
    counts = bounded;
}

void boundNames(Reference& found)
{
    for (auto& [service, of] : found.services) {
        bound(of.failures, 254, [](std::uint64_t& sum, std::uint64_t count) { sum += count; });
        bound(of.regions, 64, [](auto& sum, const auto& count) {
            sum.first += count.first;
            sum.second += count.second;
        });
    }
}

std::optional<Instant> timeOf(const std::string& text)
{
    if (text.size() > 16 && (text[text.size() - 3] == '+' || text[text.size() - 3] == '-'))
        return parseInstant(text + ":00", SlaClock()); // an offset of hours
    if (text.empty() || text.size() > 14 || text.find_first_not_of("0123456789") != std::string::npos)
        return parseInstant(text, SlaClock());
    const long long number = std::stoll(text);
    const Instant time{number < 100'000'000'000 ? number * 1000 : number};
    return time.ms < 4'133'980'800'000 ? std::optional<Instant>(time) : std::nullopt;
}

// A row that has all it needs. Values by name, without spaces around them; what is not there is empty.
void judge(Reference& found, std::int64_t line, const std::map<std::string, std::string>& values,
           const std::vector<std::string>& services, Date first, Date last)
{
    const auto bad = [&](RejectReason reason) { found.bad.push_back({line, reason}); };
    const auto value = [&](const char* name) {
        const auto at = values.find(name);
        return at == values.end() ? std::string() : at->second;
    };
    const std::optional<Instant> time = timeOf(value("time"));
    const std::string service = !value("service").empty() ? value("service")
                                : services.size() == 1    ? services[0]
                                                          : "";
    const std::string word = lowered(value("result"));
    static const std::set<std::string> kGood = {"success", "ok", "true", "1"};
    static const std::set<std::string> kBad = {"fail", "failed", "error", "false", "0"};
    if (!time) {
        bad(RejectReason::BadTime);
    } else if (service.empty()) {
        bad(RejectReason::NoService);
    } else if (std::find(services.begin(), services.end(), service) == services.end()) {
        bad(RejectReason::UnknownService);
    } else if (!kGood.contains(word) && !kBad.contains(word) && !isInteger(word)) {
        bad(RejectReason::BadResult);
    } else {
        ++found.accepted;
        found.first = std::min(found.first.value_or(time->ms), time->ms);
        found.last = std::max(found.last.value_or(time->ms), time->ms);
        const Date day = SlaClock().dateOf(*time);
        if (day < first || day > last) {
            ++found.outside;
        } else {
            auto& of = found.services[service];
            of.newest = std::max(of.newest.value_or(time->ms), time->ms);
            const std::int64_t slot = (time->ms + SlaClock().offsetMs()) / 300'000;
            ++of.slots[slot].first;
            const std::string code = value("error_code");
            const bool succeeded = kGood.contains(word) || (isInteger(word) && std::stoll(word) > 0);
            auto& region = of.regions[{slot, value("region")}];
            ++region.first;
            region.second += succeeded ? 0 : 1;
            if (succeeded)
                ++of.slots[slot].second;
            else if (isInteger(code))
                ++of.failures[{slot, std::stoll(code) != 0 ? code : word.starts_with("-") ? word : ""}];
            else
                ++of.failures[{slot, word.starts_with("-") ? word : code}];
        }
    }
}

// One line of JSON, character after character. What is wrong leaves `ok` false.
class JsonLine {
public:
    explicit JsonLine(const std::string& line)
        : m_line(line)
    {
    }

    // The members of the one object that the line is: the first of each key, null left out.
    std::map<std::string, std::string> members()
    {
        std::map<std::string, std::string> found;
        std::set<std::string> seen;
        spaces();
        expect('{');
        spaces();
        if (peek() == '}') {
            ++m_at;
        } else {
            while (ok) {
                spaces();
                const std::string key = decoded(string());
                spaces();
                expect(':');
                spaces();
                const std::string raw = value();
                if (seen.insert(key).second && raw != "null")
                    found[key] = stripped(raw.starts_with('"') ? decoded(raw) : raw);
                spaces();
                if (peek() != ',')
                    break;
                ++m_at;
            }
            expect('}');
        }
        spaces();
        ok = ok && m_at == m_line.size();
        return found;
    }
    bool ok = true;

private:
    char peek() const { return m_at < m_line.size() ? m_line[m_at] : '\0'; }
    void expect(char c)
    {
        ok = ok && m_at < m_line.size() && m_line[m_at] == c;
        m_at += ok ? 1 : 0;
    }
    void spaces()
    {
        while (peek() == ' ' || peek() == '\t')
            ++m_at;
    }
    std::string string()
    {
        const std::size_t start = m_at;
        expect('"');
        while (ok && peek() != '"') {
            const bool escape = peek() == '\\';
            for (int n = escape ? 2 : 1; ok && n > 0; --n) {
                ok = m_at < m_line.size() && static_cast<unsigned char>(peek()) >= 0x20;
                m_at += ok ? 1 : 0;
            }
        }
        expect('"');
        return ok ? m_line.substr(start, m_at - start) : std::string();
    }
    std::string value()
    {
        if (!ok)
            return {};
        const std::size_t start = m_at;
        if (peek() == '"')
            return string();
        if (peek() == '{' || peek() == '[') {
            const char close = peek() == '{' ? '}' : ']';
            ++m_at;
            spaces();
            if (peek() != close) {
                while (ok) {
                    spaces();
                    if (close == '}') {
                        string();
                        spaces();
                        expect(':');
                        spaces();
                    }
                    value();
                    spaces();
                    if (peek() != ',')
                        break;
                    ++m_at;
                }
            }
            expect(close);
            return ok ? m_line.substr(start, m_at - start) : std::string();
        }
        static const std::string kEnd = " \t,]}:\"[{";
        while (m_at < m_line.size() && kEnd.find(m_line[m_at]) == std::string::npos)
            ++m_at;
        const std::string word = m_line.substr(start, m_at - start);
        static const QRegularExpression kNumber(
            QStringLiteral("\\A-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?\\z"));
        ok = ok && (word == "true" || word == "false" || word == "null" ||
                    kNumber.match(QString::fromStdString(word)).hasMatch());
        return word;
    }
    static std::string decoded(const std::string& quoted)
    {
        std::string text;
        for (std::size_t i = 1; i + 1 < quoted.size(); ++i) {
            if (quoted[i] != '\\') {
                text += quoted[i];
                continue;
            }
            const char c = quoted[++i];
            const std::string from = "bfnrt\"\\/";
            const std::string to = "\b\f\n\r\t\"\\/";
            if (const std::size_t n = from.find(c); n != std::string::npos) {
                text += to[n];
            } else if (c == 'u') {
                text += char(std::stoi(quoted.substr(i + 1, 4), nullptr, 16)); // the tests write ASCII so
                i += 4;
            } else {
                return quoted.substr(1, quoted.size() - 2);
            }
        }
        return text;
    }

    const std::string& m_line;
    std::size_t m_at = 0;
};

} // namespace

Reference readSlowly(const std::string& s, char delimiter, std::size_t maxRecord,
                     const std::vector<std::string>& services, Date first, Date last)
{
    Reference found;
    std::map<std::string, std::size_t> column;
    const Record header = recordAt(s, 0, delimiter);
    for (std::size_t i = 0; i < header.fields.size(); ++i)
        column[header.fields[i]] = i;
    std::size_t needed = 0;
    for (const char* name : {"time", "result", "error_code", "service"}) {
        if (column.contains(name))
            needed = std::max(needed, column[name] + 1);
    }
    std::int64_t line = 1;
    std::size_t at = 0;
    const auto advance = [&](std::size_t to) {
        while (at < to) {
            const std::size_t n = breakAt(s, at);
            line += n > 0 ? 1 : 0;
            at += std::max<std::size_t>(n, 1);
        }
    };
    advance(header.whole);
    while (at < s.size()) {
        const Record record = recordAt(s, at, delimiter);
        const std::size_t start = at;
        const auto bad = [&](RejectReason reason) { found.bad.push_back({line, reason}); };
        if (record.length > maxRecord || record.open) {
            std::size_t end = at;
            while (end < s.size() && breakAt(s, end) == 0)
                ++end;
            bad(end - at > maxRecord ? RejectReason::LineTooLong : RejectReason::OpenQuote);
            advance(std::min(end + std::max<std::size_t>(breakAt(s, end), 1), s.size()));
            continue;
        }
        if (stripped(s.substr(start, record.length)).empty() && record.fields.size() == 1) {
            ++found.blank;
        } else if (record.fields.size() < needed ||
                   (!record.terminated && record.fields.size() < header.fields.size())) {
            bad(RejectReason::FewFields);
        } else if (std::any_of(record.fields.begin() +
                                   std::ptrdiff_t(std::min(header.fields.size(), record.fields.size())),
                               record.fields.end(),
                               [](const std::string& f) { return !stripped(f).empty(); })) {
            bad(RejectReason::ManyFields);
        } else {
            std::map<std::string, std::string> values;
            for (const auto& [name, i] : column)
                values[name] = i < record.fields.size() ? stripped(record.fields[i]) : std::string();
            judge(found, line, values, services, first, last);
        }
        advance(start + record.whole);
    }
    boundNames(found);
    return found;
}

Reference readJsonSlowly(const std::string& s, std::size_t maxRecord,
                         const std::vector<std::string>& services, Date first, Date last)
{
    Reference found;
    std::int64_t number = 0;
    for (std::size_t at = 0; at < s.size();) {
        std::size_t end = at;
        while (end < s.size() && breakAt(s, end) == 0)
            ++end;
        const std::string line = s.substr(at, end - at);
        at = end + breakAt(s, end);
        ++number;
        if (stripped(line).empty() && line.size() <= maxRecord) {
            ++found.blank;
        } else if (line.size() > maxRecord) {
            found.bad.push_back({number, RejectReason::LineTooLong});
        } else {
            JsonLine json(line);
            const auto values = json.members();
            if (!json.ok)
                found.bad.push_back({number, RejectReason::NotJson});
            else if (!values.contains("time") || !values.contains("result"))
                found.bad.push_back({number, RejectReason::FewFields});
            else
                judge(found, number, values, services, first, last);
        }
    }
    boundNames(found);
    return found;
}

} // namespace clausemeter::logs
