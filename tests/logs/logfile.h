// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/tuning.h"

#include <QByteArray>
#include <QTemporaryDir>

#include <cstdint>
#include <string>

namespace clausemeter::logs {

// Log files that live as long as the test.
class LogFolder {
public:
    // `name` may have folders in it.
    std::string add(const QByteArray& content, const QByteArray& name = {});
    std::string path() const { return m_folder.path().toStdString(); }

private:
    QTemporaryDir m_folder;
    int m_files = 0;
};

// What a test compares: everything of one service, added up.
struct Sum {
    std::uint64_t requests = 0;
    std::uint64_t successes = 0;
    std::int64_t slots = 0; // with data
    bool operator==(const Sum&) const = default;
};
Sum sumOf(const LogData& data, const std::string& service = {});
std::uint64_t failuresWithCode(const LogData& data, const std::string& code, const std::string& service = {});

// Reads one content; fails the test when a report's sums don't agree.
Result<LogData> readContent(const QByteArray& content, const ReadOptions& options = {},
                            const Tuning& tuning = {});
Result<LogData> readChecked(const std::vector<std::string>& paths, const ReadOptions& options = {},
                            const Tuning& tuning = {});

// A service with one period, both days included.
WantedService wanted(const std::string& id, const char* first = "2019-03-01",
                     const char* last = "2019-03-31");

} // namespace clausemeter::logs
