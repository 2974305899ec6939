// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"
#include "model/base/time.h"
#include "model/server/address.h"
#include "widgets/text/words.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <variant>
#include <vector>

namespace clausemeter::app {

enum class Command {
    Window,
    Analyze,
    Report,
    Inspect,
    Import,
    Claims,
    Dates,
    Bills,
    Contract,
    Effect,
    CopyBook
};

// What the command line says, checked as far as that goes without opening a file: whether logs are missing
// depends on the account.
struct Arguments {
    Command command = Command::Window;
    text::Language language = text::Language::En;
    bool languageGiven = false;
    bool help = false;
    bool version = false;
    QString account;
    QStringList logs;
    std::optional<server::ServerAddress> warehouse; // beside the logs, or in their place
    std::optional<std::int64_t> maxScan;            // rows that a query to it may read; 0: any number
    std::optional<int> lateness;        // days after its end until which rows of a day may come in
    bool refetch = false;               // days of the warehouse that are kept are asked for all the same
    QStringList providerRecord;         // the provider's own, held against the logs
    QString book;                       // in the place of the two, or where they go
    QString copyTo;                     // where the book is to be copied
    std::optional<QString> customer;    // of the book
    std::optional<bool> replaceOverlap; // in the book: else add
    QStringList bills;
    QStringList texts;                    // of agreements
    QString definition;                   // of the new version of an agreement
    std::optional<std::string> agreement; // whose definition they are held against
    std::optional<bool> takesAllFees;     // of the bills into the book; else those that are missing
    bool transferIsCash = false;
    QString reason; // of the change, for the journal
    std::optional<std::string> service;
    std::optional<YearMonth> month;
    std::optional<Date> asOf;
    QString json; // empty: text for people
    QString output;
    std::vector<text::Language> reportLanguages;
    std::optional<bool> rateIsPercent;
    QStringList mappings;
    QString saveMapping;
    QString badRows;
    bool sha256 = false;
    bool sample = false;
    QStringList files; // of the window
};

// Why the arguments cannot be followed. With `file`, it is not the usage that is wrong: that file is missing.
struct UsageError {
    Command command = Command::Window;
    text::Language language = text::Language::En;
    QString sentence;
    std::optional<Error> file = {};
};

// `arguments` without the program's name. --log takes several values, and may be repeated.
std::variant<Arguments, UsageError> parseArguments(const QStringList& arguments);

// The sub-command's name as it is typed; empty for the window.
QString commandName(Command command);

// How to call the program or one sub-command.
QString helpText(Command command, const text::Words& words);

} // namespace clausemeter::app
