// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/warehouse/keptdays.h"

#include "model/base/reason.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <optional>
#include <unistd.h>
#include <vector>

namespace clausemeter::warehouse {

namespace {

constexpr QByteArrayView kFormat = "clausemeter-day/1\n";
constexpr auto kDigest = QCryptographicHash::Sha256;
constexpr qsizetype kDigestBytes = 32;
constexpr qint64 kMostFileBytes = 64 * 1024 * 1024;
constexpr std::int64_t kDayMs = 86'400'000;
constexpr int kSecondsOfLeftovers = 86'400; // files that a program which was killed had begun

QByteArray bytes(const std::string& text)
{
    return QByteArray::fromStdString(text);
}

QByteArray packed(KeptDay& day)
{
    QByteArray file = kFormat.toByteArray();
    QDataStream out(&file, QIODevice::WriteOnly | QIODevice::Append);
    out.setVersion(QDataStream::Qt_6_4);
    out << bytes(day.key) << bytes(day.version) << bytes(day.query) << qint64(day.askedMs)
        << qint64(day.answeredMs) << qint64(day.rowsRead) << qint64(day.rows) << day.groups.bytes();
    return file + QCryptographicHash::hash(file, kDigest);
}

// Nothing where it is not whole, or no day.
std::optional<KeptDay> unpacked(const QByteArray& file)
{
    if (!file.startsWith(kFormat) || file.size() < kFormat.size() + kDigestBytes)
        return std::nullopt;
    const QByteArray content = file.chopped(kDigestBytes);
    if (QCryptographicHash::hash(content, kDigest) != file.last(kDigestBytes))
        return std::nullopt;
    QDataStream in(content);
    in.setVersion(QDataStream::Qt_6_4);
    in.skipRawData(int(kFormat.size()));
    QByteArray key;
    QByteArray version;
    QByteArray query;
    QByteArray groups;
    qint64 asked = 0;
    qint64 answered = 0;
    qint64 rowsRead = 0;
    qint64 rows = 0;
    in >> key >> version >> query >> asked >> answered >> rowsRead >> rows >> groups;
    if (in.status() != QDataStream::Ok || !in.atEnd())
        return std::nullopt;
    return KeptDay{
        key.toStdString(), version.toStdString(), query.toStdString(), asked, answered, rowsRead, rows,
        KeptGroups(groups)};
}

// Whether its groups are those that were counted when it was kept.
bool isWhole(const KeptDay& day)
{
    std::int64_t rows = 0;
    const bool isRead = day.groups.forEach([&](std::span<const std::string_view> fields) {
        if (fields.size() < 4)
            return false;
        const std::string_view count = fields[fields.size() - 3];
        std::int64_t number = 0;
        const auto [end, error] = std::from_chars(count.data(), count.data() + count.size(), number);
        rows += number;
        return error == std::errc() && end == count.data() + count.size();
    });
    return isRead && rows == day.rows;
}

Error failure(const QString& path, int systemError)
{
    const std::string name = path.toStdString();
    if (systemError == ENOSPC || systemError == EDQUOT)
        return {ErrorCode::DiskFull, {name}};
    return {ErrorCode::FileUnwritable, {name}, {systemReason(systemError)}};
}

} // namespace

QString KeptDays::pathOf(const std::string& key) const
{
    const QByteArray name = QCryptographicHash::hash(bytes(key), kDigest).toHex();
    return m_keeping.folder + u'/' + QString::fromLatin1(name) + QStringLiteral(".day");
}

KeptDays::Found KeptDays::find(const std::string& key, std::int64_t dayEndMs, std::int64_t nowMs) const
{
    if (!isOn() || m_keeping.refetch)
        return {};
    QFile file(pathOf(key));
    if (!file.exists())
        return {};
    if (file.size() > kMostFileBytes || !file.open(QIODevice::ReadOnly))
        return {Found::State::Damaged, {}};
    auto day = unpacked(file.readAll());
    if (!day || day->key != key || !isWhole(*day))
        return {Found::State::Damaged, {}};
    // A clock that was wrong then, or is now, settles nothing.
    if (day->askedMs < dayEndMs + m_keeping.latenessDays * kDayMs || day->askedMs > nowMs)
        return {};
    // So that makeRoom() knows. Who may not change the file uses it all the same.
    file.setFileTime(QDateTime::currentDateTime(), QFileDevice::FileModificationTime);
    return {Found::State::Settled, std::move(*day)};
}

Status KeptDays::keep(KeptDay day) const
{
    if (!isOn())
        return done();
    const QDir folder(m_keeping.folder);
    if (!folder.exists()) {
        errno = 0;
        if (!folder.mkpath(QStringLiteral(".")))
            return failure(m_keeping.folder, errno);
        QFile::setPermissions(m_keeping.folder,
                              QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
    const QByteArray content = packed(day);
    if (content.size() > std::min<qint64>(kMostFileBytes, m_keeping.mostBytes))
        return done(); // it is asked for again
    const QString path = pathOf(day.key);
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return failure(path, errno);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    errno = 0;
    if (file.write(content) != content.size() || !file.flush() || ::fsync(file.handle()) != 0) {
        const int systemError = errno;
        file.cancelWriting();
        return failure(path, systemError);
    }
    if (!file.commit())
        return failure(path, errno);
    return done();
}

void KeptDays::makeRoom() const
{
    if (!isOn())
        return;
    static const QRegularExpression ours(QStringLiteral("^[0-9a-f]{64}\\.day(\\.[A-Za-z0-9]{6})?$"));
    QFileInfoList files;
    std::int64_t size = 0;
    const QDateTime now = QDateTime::currentDateTime();
    for (QDirIterator all(m_keeping.folder, QDir::Files | QDir::Hidden); all.hasNext();) {
        const QFileInfo file = all.nextFileInfo();
        if (!ours.match(file.fileName()).hasMatch())
            continue;
        if (!file.fileName().endsWith(QStringLiteral(".day"))) {
            if (file.lastModified().secsTo(now) > kSecondsOfLeftovers)
                QFile::remove(file.filePath());
            continue;
        }
        size += file.size();
        files << file;
    }
    if (size <= m_keeping.mostBytes)
        return;
    std::ranges::sort(files, {},
                      [](const QFileInfo& file) { return file.lastModified().toMSecsSinceEpoch(); });
    for (const QFileInfo& file : std::as_const(files)) {
        if (size <= m_keeping.mostBytes)
            break;
        if (QFile::remove(file.filePath()))
            size -= file.size();
    }
}

} // namespace clausemeter::warehouse
