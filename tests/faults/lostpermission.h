// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <sys/stat.h>
#include <unistd.h>

namespace clausemeter::book::faults {

// Nothing in a folder can be written, made or removed any more, by whoever runs this. Root may write
// anywhere: for as long the process is a user who has no more rights than others.
class LostPermission {
public:
    explicit LostPermission(const QString& folder)
        : m_folder(folder)
    {
        setMode(0444, 0555);
        if (::geteuid() == 0) {
            constexpr uid_t kNobody = 65534;
            m_wasRoot = ::seteuid(kNobody) == 0;
        }
    }
    ~LostPermission()
    {
        if (m_wasRoot && ::seteuid(0) != 0)
            qFatal("root is not root any more");
        setMode(0644, 0755);
    }
    LostPermission(const LostPermission&) = delete;
    LostPermission& operator=(const LostPermission&) = delete;

    // Whether it bites here: a file cannot be made.
    bool bites() const
    {
        QFile file(m_folder + QStringLiteral("/new"));
        return QFileInfo(m_folder).isReadable() && !file.open(QIODevice::WriteOnly);
    }

private:
    void setMode(mode_t ofFiles, mode_t ofFolder) const
    {
        for (const QFileInfo& file : QDir(m_folder).entryInfoList(QDir::Files))
            ::chmod(QFile::encodeName(file.filePath()).constData(), ofFiles);
        ::chmod(QFile::encodeName(m_folder).constData(), ofFolder);
    }

    QString m_folder;
    bool m_wasRoot = false;
};

} // namespace clausemeter::book::faults
