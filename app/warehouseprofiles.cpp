// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/warehouseprofiles.h"

#include "model/report/mappingfile.h"
#include "model/report/outputfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace clausemeter::app {

using widgets::WarehouseProfile;

namespace {

const QString kSchema = QStringLiteral("clausemeter-warehouse-profile/1");
constexpr qint64 kLargestFile = 1 << 20;

Error invalid(const std::string& file, const char* place, const QString& there)
{
    return Error{ErrorCode::MappingInvalid, {file}, {place, there.left(80).toStdString()}};
}

// A name that every file system takes, another one for each name.
QString fileNameFor(const std::string& name)
{
    QString file = QString::fromStdString(name).simplified().left(40);
    for (QChar& c : file) {
        if (!c.isLetterOrNumber() && c != u'-' && c != u'_')
            c = u'-';
    }
    const QByteArray digest =
        QCryptographicHash::hash(QByteArray::fromStdString(name), QCryptographicHash::Sha256).toHex();
    return file + u'-' + QString::fromLatin1(digest.left(8)) + QStringLiteral(".json");
}

} // namespace

QByteArray profileJson(const WarehouseProfile& profile)
{
    const logs::Profile mapping{profile.name, {}, {}, profile.source.mapping};
    const QJsonObject json{
        {QStringLiteral("schema"), kSchema},
        {QStringLiteral("name"), QString::fromStdString(profile.name)},
        {QStringLiteral("address"), profile.source.address.toString()},
        {QStringLiteral("database"), QString::fromStdString(profile.source.table.database)},
        {QStringLiteral("table"), QString::fromStdString(profile.source.table.name)},
        {QStringLiteral("lateness_days"), profile.source.latenessDays},
        {QStringLiteral("mapping"), QJsonDocument::fromJson(report::mappingJson(mapping)).object()}};
    return QJsonDocument(json).toJson();
}

Result<WarehouseProfile> parseProfile(const QByteArray& json, const std::string& file)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return invalid(file, "", error.errorString());
    const QJsonObject object = document.object();
    const auto text = [&object](const char* key) { return object.value(QLatin1String(key)).toString(); };
    if (text("schema") != kSchema)
        return invalid(file, "schema", text("schema"));
    WarehouseProfile profile;
    profile.name = text("name").simplified().toStdString();
    if (profile.name.empty())
        return invalid(file, "name", text("name"));
    const auto address = server::parseAddress(text("address"));
    if (!address)
        return invalid(file, "address", server::withoutPassword(text("address")));
    profile.source.address = *address;
    profile.source.table = {text("database").toStdString(), text("table").toStdString()};
    if (profile.source.table.name.empty())
        return invalid(file, "table", text("table"));
    const QJsonValue lateness = object.value(QLatin1String("lateness_days"));
    if (!lateness.isUndefined()) {
        profile.source.latenessDays = lateness.toInt(-1);
        if (profile.source.latenessDays < 0 || profile.source.latenessDays > widgets::kMostLatenessDays)
            return invalid(file, "lateness_days", lateness.toVariant().toString());
    }
    auto mapping =
        report::parseMapping(QJsonDocument(object.value(QLatin1String("mapping")).toObject()).toJson(), file);
    if (!mapping)
        return mapping.error();
    profile.source.mapping = std::move(mapping->mapping);
    return profile;
}

Result<WarehouseProfile> readProfile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, {path.toStdString()}, {file.errorString().toStdString()}};
    return parseProfile(file.read(kLargestFile), path.toStdString());
}

std::vector<WarehouseProfile> loadProfiles(const QString& folder)
{
    std::vector<WarehouseProfile> profiles;
    if (folder.isEmpty())
        return profiles;
    for (const QFileInfo& info : QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files)) {
        if (auto profile = readProfile(info.filePath()))
            profiles.push_back(std::move(*profile));
    }
    std::ranges::sort(profiles, {}, &WarehouseProfile::name);
    return profiles;
}

Status keepProfile(const QString& folder, const WarehouseProfile& profile)
{
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::FolderMissing, {folder.toStdString()}, {folder.toStdString()}};
    return report::writeFile(QDir(folder).filePath(fileNameFor(profile.name)), profileJson(profile));
}

} // namespace clausemeter::app
