// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme.h"
#include "widgets/text/words.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>
#include <optional>
#include <vector>

namespace clausemeter::app {

// Files that were open together.
struct RecentCase {
    QString account;
    QStringList logs;
    QStringList all() const { return QStringList{account} + logs; }
    bool operator==(const RecentCase&) const = default;
};

// Which languages a report is written in.
enum class ReportLanguage { Zh, En, Both };

// What the program remembers between two starts.
struct Settings {
    static constexpr qsizetype kRecent = 8;

    std::optional<text::Language> language; // absent: the system's
    Theme theme = Theme::System;
    std::optional<ReportLanguage> reportLanguage; // absent: that of the window
    QByteArray geometry;
    QByteArray splitter;
    QMap<QString, QByteArray> pages; // how they were left, by class
    int page = 0;
    QString service; // id, and the first day of its month, that were shown last
    QString month;
    QString book;             // that was open last
    QStringList teamBooks;    // addresses of those that were open, the newest first
    QStringList contracts;    // texts of agreements that were open
    QList<RecentCase> recent; // opened without a book, the newest first
    bool operator==(const Settings&) const = default;

    void remember(const RecentCase& files);
    QString lastFolder() const; // of the account that was opened last; may be empty
};

std::vector<text::Language> languagesOf(ReportLanguage choice);

// An empty `file` is the user's own. What cannot be understood is left at its default.
Settings loadSettings(const QString& file);
void saveSettings(const QString& file, const Settings& settings);

} // namespace clausemeter::app
