// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace clausemeter::logs {

QByteArray gzipped(const QByteArray& content, const QByteArray& fileName = {});
// windowLog 0: as small as the content allows.
QByteArray zstded(const QByteArray& content, bool checkSum = true, int windowLog = 0);
// A zstd frame that readers skip.
QByteArray skippableFrame(const QByteArray& content);

struct Member {
    enum class Is { File, Folder, Link, HardLink, Device };
    QByteArray name;
    QByteArray content; // of a link: what it points to
    Is is = Is::File;
};
QByteArray tarred(const std::vector<Member>& members);
// The header alone, for as many bytes.
QByteArray tarHeader(const QByteArray& name, qint64 bytes);
QByteArray zipped(const std::vector<Member>& members, bool deflated = true, const char* password = nullptr);

} // namespace clausemeter::logs
