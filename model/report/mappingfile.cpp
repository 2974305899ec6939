// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/mappingfile.h"

#include "model/account/treereader.h"
#include "model/base/jsonplaces.h"
#include "model/files/inputfile.h"
#include "model/logs/columns.h"
#include "model/report/jsonwriter.h"
#include "model/report/outputfile.h"
#include "model/report/tokens.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <algorithm>
#include <set>

namespace clausemeter::report {

namespace {

using account::ObjectReader;
using logs::Mapping;
using logs::Profile;

constexpr std::string_view kFormat = "clausemeter-mapping/1";
constexpr qint64 kMaxBytes = 16 * 1024 * 1024;
constexpr int kLowestStatus = 100;
constexpr int kHighestStatus = 600; // nothing fails

template <typename T>
std::vector<std::pair<std::string, T>> tokensUpTo(T last)
{
    std::vector<std::pair<std::string, T>> tokens;
    for (int i = 0; i <= int(last); ++i)
        tokens.emplace_back(tokenOf(T(i)), T(i));
    return tokens;
}

template <typename T>
std::vector<std::pair<std::string, T>> namesUpTo(T last)
{
    std::vector<std::pair<std::string, T>> names;
    for (int i = 0; i <= int(last); ++i)
        names.emplace_back(std::string(nameOf(T(i))), T(i));
    return names;
}

const std::vector<std::pair<std::string, bool>> kRateUnits = {{"percent", true}, {"ratio", false}};
const std::vector<std::pair<std::string, bool>> kIntervalStamps = {{"start", false}, {"end", true}};

bool isDelimiter(const std::string& text)
{
    constexpr std::string_view kNever("\"\r\n\0", 4);
    if (text.size() != 1 || (text[0] & 0x80) != 0 || kNever.find(text[0]) != std::string_view::npos)
        return false;
    const char c = text[0];
    return !(c >= '0' && c <= '9') && !(c >= 'A' && c <= 'Z') && !(c >= 'a' && c <= 'z');
}

class MappingReader {
public:
    explicit MappingReader(ObjectReader& root)
        : m_root(root)
    {
    }

    Profile read()
    {
        if (m_root.text(u"format"_qs) != kFormat)
            m_root.fail(ErrorCode::AccountBadValue, u"format"_qs);
        m_profile.name = m_root.text(u"name"_qs).value_or(std::string());
        m_root.object(u"applies_to"_qs, [this](ObjectReader& in) {
            m_profile.header = logs::headerSignature(in.texts(u"header"_qs));
            m_profile.kind = in.oneOf(u"kind"_qs, tokensUpTo(logs::kLastFileKind));
            if (m_profile.kind && !m_profile.header.empty())
                in.fail(ErrorCode::AccountBadValue, u"kind"_qs);
        });
        m_root.object(u"mapping"_qs, [this](ObjectReader& in) { readMapping(in); });
        return std::move(m_profile);
    }

private:
    void readMapping(ObjectReader& in)
    {
        Mapping& mapping = m_profile.mapping;
        mapping.kind = in.oneOf(u"kind"_qs, tokensUpTo(logs::kLastFileKind));
        mapping.encoding = in.oneOf(u"encoding"_qs, tokensUpTo(logs::Encoding::Gb18030));
        if (const auto delimiter = in.text(u"delimiter"_qs)) {
            if (!isDelimiter(*delimiter))
                in.fail(ErrorCode::AccountBadValue, u"delimiter"_qs);
            else
                mapping.delimiter = delimiter->front();
        }
        in.objects(u"columns"_qs, [this](ObjectReader& column, std::size_t) { readColumn(column); });
        in.object(u"time"_qs, [&](ObjectReader& time) {
            mapping.timeForm = time.oneOf(u"form"_qs, namesUpTo(logs::StampForm::AccessLog));
            if (const auto offset = time.text(u"offset"_qs)) {
                mapping.timeOffset = parseClock(*offset);
                if (!mapping.timeOffset)
                    time.fail(ErrorCode::AccountBadValue, u"offset"_qs);
            }
        });
        in.object(u"result"_qs, [&](ObjectReader& result) {
            mapping.resultForm = result.oneOf(u"form"_qs, namesUpTo(logs::ResultForm::Code));
            mapping.successWords = words(result, u"success"_qs);
            mapping.failureWords = words(result, u"failure"_qs);
            if (const auto from = result.integer(u"http_failure_from"_qs)) {
                if (*from < kLowestStatus || *from > kHighestStatus)
                    result.fail(ErrorCode::AccountBadValue, u"http_failure_from"_qs);
                mapping.httpFailureFrom = int(*from);
            }
        });
        mapping.rateIsPercent = in.oneOf(u"rate_unit"_qs, kRateUnits);
        mapping.entryEvents = words(in, u"entry_events"_qs);
        mapping.intervalStampedAtEnd = in.oneOf(u"interval_stamp"_qs, kIntervalStamps);
    }

    void readColumn(ObjectReader& in)
    {
        const std::string name = in.text(u"name"_qs).value_or(std::string());
        const auto role = in.oneOf(u"role"_qs, tokensUpTo(logs::Role(logs::kRoleCount - 1)));
        if (role && !m_roles.insert(*role).second)
            in.fail(ErrorCode::AccountBadValue, u"role"_qs);
        if (name.empty() || !m_profile.mapping.roles.emplace(name, role).second)
            in.fail(ErrorCode::AccountBadValue, u"name"_qs);
    }

    // A word that is empty would make rows of what is missing.
    static std::vector<std::string> words(ObjectReader& in, const QString& key)
    {
        std::vector<std::string> found = in.texts(key);
        if (std::find(found.begin(), found.end(), std::string()) != found.end())
            in.fail(ErrorCode::AccountBadValue, key);
        return found;
    }

    ObjectReader& m_root;
    Profile m_profile;
    std::set<logs::Role> m_roles;
};

// What stands at a path like "mapping.columns[2].role", as JSON; nothing where it can't be found.
std::string standsAt(QJsonValue value, const std::string& path)
{
    const QStringList steps = QString::fromStdString(path).replace(u"["_qs, u".["_qs).split(u'.');
    for (const QString& step : steps) {
        if (step.startsWith(u'['))
            value = value.toArray().at(step.mid(1).chopped(1).toLongLong());
        else if (!step.isEmpty())
            value = value.toObject().value(step);
    }
    if (value.isUndefined())
        return {};
    if (value.isString())
        return value.toString().toStdString();
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return json.mid(1).chopped(1).left(200).toStdString();
}

void writeTexts(JsonWriter& out, const char* key, const std::vector<std::string>& texts)
{
    out.key(key).beginArray();
    for (const std::string& text : texts)
        out.text(text);
    out.endArray();
}

// A value's stable name, or null.
template <typename T>
void writeName(JsonWriter& out, const char* key, const std::optional<T>& value, auto nameOfValue)
{
    out.key(key);
    value ? out.text(nameOfValue(*value)) : out.null();
}

template <typename T>
std::string nameIn(const std::vector<std::pair<std::string, T>>& choices, T wanted)
{
    return std::find_if(choices.begin(), choices.end(), [&](const auto& c) { return c.second == wanted; })
        ->first;
}

void writeMapping(JsonWriter& out, const Mapping& mapping)
{
    const auto token = [](auto value) { return tokenOf(value); };
    const auto name = [](auto value) { return nameOf(value); };
    writeName(out, "kind", mapping.kind, token);
    writeName(out, "encoding", mapping.encoding, token);
    writeName(out, "delimiter", mapping.delimiter, [](const char& c) { return std::string(1, c); });
    out.key("columns").beginArray();
    for (const auto& [column, role] : mapping.roles) {
        out.beginObject().key("name").text(column);
        writeName(out, "role", role, token);
        out.endObject();
    }
    out.endArray();
    out.key("time").beginObject();
    writeName(out, "form", mapping.timeForm, name);
    writeName(out, "offset", mapping.timeOffset, [](SlaClock clock) { return toIso(clock); });
    out.endObject();
    out.key("result").beginObject();
    writeName(out, "form", mapping.resultForm, name);
    writeTexts(out, "success", mapping.successWords);
    writeTexts(out, "failure", mapping.failureWords);
    out.key("http_failure_from");
    mapping.httpFailureFrom ? out.number(std::int64_t(*mapping.httpFailureFrom)) : out.null();
    out.endObject();
    writeName(out, "rate_unit", mapping.rateIsPercent, [](bool v) { return nameIn(kRateUnits, v); });
    writeTexts(out, "entry_events", mapping.entryEvents);
    writeName(out, "interval_stamp", mapping.intervalStampedAtEnd,
              [](bool v) { return nameIn(kIntervalStamps, v); });
}

// A name that every file system takes; never empty.
QString fileNameFor(const std::string& name)
{
    QString file = QString::fromStdString(name).simplified().left(60);
    for (QChar& c : file) {
        if (!c.isLetterOrNumber() && c != u'-' && c != u'_')
            c = u'-';
    }
    return file.isEmpty() ? u"mapping"_qs : file;
}

QFileInfoList mappingFiles(const QString& folder)
{
    return QDir(folder).entryInfoList({u"*.json"_qs}, QDir::Files, QDir::Name);
}

} // namespace

QByteArray mappingJson(const Profile& profile)
{
    JsonWriter out;
    out.beginObject();
    out.key("format").text(kFormat);
    out.key("name").text(profile.name);
    out.key("applies_to").beginObject();
    writeTexts(out, "header", profile.header);
    writeName(out, "kind", profile.kind, [](logs::LogKind kind) { return tokenOf(kind); });
    out.endObject();
    out.key("mapping").beginObject();
    writeMapping(out, profile.mapping);
    out.endObject();
    out.endObject();
    return out.take();
}

Result<Profile> parseMapping(const QByteArray& json, const std::string& file)
{
    const QByteArray body = json.startsWith("\xEF\xBB\xBF") ? json.mid(3) : json;
    const std::string_view text(body.constData(), std::size_t(body.size()));
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(body, &syntax);
    if (syntax.error != QJsonParseError::NoError) {
        return Error{ErrorCode::LogSyntax,
                     JsonPlaces::place(text, std::size_t(std::max(0, syntax.offset)), file)};
    }
    const JsonPlaces places(text);
    const auto invalid = [&](const std::string& path) {
        const QJsonValue root =
            document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        return Error{ErrorCode::MappingInvalid, places.at(path, file), {path, standsAt(root, path)}};
    };
    if (const auto& twice = places.duplicateKey())
        return invalid(*twice);
    account::TreeState state;
    Profile profile;
    {
        ObjectReader root(state, document.object(), {});
        profile = MappingReader(root).read();
    }
    if (state.failed())
        return invalid(state.path());
    if (!state.unknownKeys.empty())
        return invalid(state.unknownKeys.front());
    return profile;
}

Result<Profile> readMapping(const QString& path)
{
    const auto bytes = readFile(path, kMaxBytes);
    if (!bytes)
        return bytes.error();
    auto profile = parseMapping(*bytes, path.toStdString());
    if (profile && profile->name.empty())
        profile->name = QFileInfo(path).completeBaseName().toStdString();
    return profile;
}

Result<std::vector<Profile>> loadMappings(const QString& folder)
{
    std::vector<Profile> profiles;
    if (folder.isEmpty())
        return profiles;
    for (const QFileInfo& info : mappingFiles(folder)) {
        auto profile = readMapping(info.filePath());
        if (!profile)
            return profile.error();
        profiles.push_back(std::move(*profile));
    }
    return profiles;
}

Result<QString> keepMapping(const QString& folder, const Profile& profile)
{
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::FolderMissing, {folder.toStdString()}, {folder.toStdString()}};
    QString path;
    for (const QFileInfo& info : mappingFiles(folder)) {
        const auto other = readMapping(info.filePath());
        if (other && other->header == profile.header && other->kind == profile.kind)
            path = info.filePath();
    }
    const QString name = fileNameFor(profile.name);
    for (int n = 1; path.isEmpty(); ++n) {
        const QString tried =
            QDir(folder).filePath((n == 1 ? name : name + u'-' + QString::number(n)) + u".json"_qs);
        if (!QFileInfo::exists(tried))
            path = tried;
    }
    const Status written = writeFile(path, mappingJson(profile));
    return written ? Result<QString>(path) : written.error();
}

Profile recognisedMapping(const logs::InputReport& input)
{
    Profile profile{input.profile, {}, {}, input.mapping};
    Mapping& mapping = profile.mapping;
    mapping.kind = input.kind;
    mapping.encoding = input.encoding;
    if (input.resultForm.starts_with("rate-"))
        mapping.rateIsPercent = input.resultForm == "rate-percent";
    const auto form = logs::resultFormNamed(input.resultForm);
    if (form && *form != logs::ResultForm::Words && input.kind != logs::LogKind::AccessLog)
        mapping.resultForm = form;
    std::vector<std::string> names;
    for (const logs::Column& column : input.columns)
        names.push_back(column.name);
    if (logs::hasHeader(input.kind)) {
        mapping.delimiter = input.delimiter;
        profile.header = logs::headerSignature(names);
    } else {
        profile.kind = input.kind;
        if (input.kind != logs::LogKind::RequestJsonl)
            return profile;
    }
    const std::vector<std::string> keys = logs::columnKeys(names);
    mapping.roles.clear();
    for (std::size_t i = 0; i < keys.size(); ++i)
        mapping.roles[keys[i]] = input.columns[i].role;
    return profile;
}

} // namespace clausemeter::report
