// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/options.h"

#include "app/texttable.h"
#include "model/base/version.h"

#include <QCoreApplication>

namespace clausemeter::app {

namespace {

const Option kLang{
    "lang", "zh|en",
    QT_TRANSLATE_NOOP("CommandLine", "language of texts and messages (default: the system's)")};
const Option kHelp{"help", nullptr, QT_TRANSLATE_NOOP("CommandLine", "show this help"), false, false, 'h'};
const Option kVersionOption{"version", nullptr, QT_TRANSLATE_NOOP("CommandLine", "show the version"),
                            false,     false,   'v'};
const Option kAccount{"account", "A.json",
                      QT_TRANSLATE_NOOP("CommandLine", "account file (clausemeter-account/1)"), true};
const Option kLog{
    "log", "F...",
    QT_TRANSLATE_NOOP("CommandLine", "log files; may be repeated; agreements of outages need none"), false,
    true};
const Option kNeededLog{"log", "F...", QT_TRANSLATE_NOOP("CommandLine", "log files; may be repeated"), true,
                        true};
const Option kWarehouse{
    "warehouse", "ADDRESS",
    QT_TRANSLATE_NOOP(
        "CommandLine",
        "a table whose rows ClickHouse or PostgreSQL counts where they are: "
        "clickhouse://user@host:8123/database/table or postgresql://user@host:5432/database/table, with "
        "TLS unless ?tls=off follows, ?ca=FILE names the authority; the password is that of "
        "CLAUSEMETER_PASSWORD, or asked for")};
const Option kMaxScan{
    "max-scan", "ROWS",
    QT_TRANSLATE_NOOP(
        "CommandLine",
        "how many rows of the warehouse one query may read (default: 10000000000; 0: any number)")};
const Option kLateness{
    "lateness", "DAYS",
    QT_TRANSLATE_NOOP(
        "CommandLine",
        "until how many days after its end rows of a day may still come into the warehouse: what was asked "
        "for sooner is asked for again (default: 7)")};
const Option kRefetch{
    "refetch", nullptr,
    QT_TRANSLATE_NOOP("CommandLine",
                      "ask the warehouse for every day again, also for those that are kept from before")};
const Option kProviderRecord{
    "provider-record", "F...",
    QT_TRANSLATE_NOOP("CommandLine", "the provider's own record, to hold against the logs; may be repeated"),
    false, true};
const Option kService{"service", "ID", QT_TRANSLATE_NOOP("CommandLine", "only this service")};
const Option kMonth{"month", "YYYY-MM",
                    QT_TRANSLATE_NOOP("CommandLine", "only the service months of this calendar month")};
const Option kAsOf{
    "as-of", "YYYY-MM-DD",
    QT_TRANSLATE_NOOP("CommandLine", "the day to look from (default: today on the SLA clock)")};
const Option kJson{
    "json", "OUT|-",
    QT_TRANSLATE_NOOP("CommandLine", "write the result as JSON to a file, or to standard output")};
const Option kSha256{"sha256", nullptr,
                     QT_TRANSLATE_NOOP("CommandLine", "name inputs by SHA-256 instead of XXH3")};
const Option kRateUnit{
    "rate-unit", "percent|ratio",
    QT_TRANSLATE_NOOP("CommandLine",
                      "what a rate column without a percent sign holds (default: told from its values)")};
const Option kMapping{
    "mapping", "M.json...",
    QT_TRANSLATE_NOOP("CommandLine", "how logs are to be read (clausemeter-mapping/1); may be repeated"),
    false, true};

const Option kBook{"book", "BOOK",
                   QT_TRANSLATE_NOOP("CommandLine", "a book, in the place of account file and logs")};
const Option kNeededBook{"book", "BOOK", QT_TRANSLATE_NOOP("CommandLine", "the book"), true};
const Option kCustomer{"customer", "ID",
                       QT_TRANSLATE_NOOP("CommandLine",
                                         "the customer of the book, by its ID, or by its name where "
                                         "it has none (default: the only one)")};
const Option kTransfer{"transfer-is-cash", nullptr,
                       QT_TRANSLATE_NOOP("CommandLine", "transfer credit of the bills counts as cash")};

} // namespace

const std::vector<Option>& optionsOf(Command command)
{
    static const std::vector<Option> window{
        {"sample", nullptr, QT_TRANSLATE_NOOP("CommandLine", "open the sample customer")},
        {"book", "BOOK",
         QT_TRANSLATE_NOOP("CommandLine", "the book to open (default: the one of the last start)")},
        kAsOf,
        kLang,
        kHelp,
        kVersionOption};
    static const std::vector<Option> analyze{
        kAccount, kLog,      kWarehouse, kMaxScan, kLateness,     kRefetch, kProviderRecord,
        kBook,    kCustomer, kService,   kMonth,   kAsOf,         kMapping, kRateUnit,
        kJson,    kSha256,   kLang,      kHelp,    kVersionOption};
    static const std::vector<Option> report{
        kAccount,
        kLog,
        kWarehouse,
        kMaxScan,
        kLateness,
        kRefetch,
        {"output", "R.pdf", QT_TRANSLATE_NOOP("CommandLine", "the PDF file to write"), true},
        kProviderRecord,
        kBook,
        kCustomer,
        kService,
        kMonth,
        kAsOf,
        kMapping,
        kRateUnit,
        {"lang", "zh|en|both",
         QT_TRANSLATE_NOOP("CommandLine", "language of the report and of messages (default: the system's)")},
        kHelp,
        kVersionOption};
    static const std::vector<Option> inspect{
        kNeededLog,
        kWarehouse,
        kMapping,
        kRateUnit,
        kJson,
        {"save-mapping", "M.json",
         QT_TRANSLATE_NOOP("CommandLine", "write how the log was read as a mapping, to be edited")},
        {"bad-rows", "OUT.csv", QT_TRANSLATE_NOOP("CommandLine", "write the rejected rows as CSV")},
        kSha256,
        kLang,
        kHelp,
        kVersionOption};
    static const std::vector<Option> import{
        kNeededBook,
        kAccount,
        kLog,
        kWarehouse,
        kMaxScan,
        kLateness,
        kRefetch,
        kProviderRecord,
        kMapping,
        kRateUnit,
        {"overlap", "add|replace",
         QT_TRANSLATE_NOOP("CommandLine",
                           "what to do with time that the book has logs of (default: refuse)")},
        {"bill", "F...",
         QT_TRANSLATE_NOOP("CommandLine",
                           "bills to compare with the fees of a customer of the book; may be repeated"),
         false, true},
        kCustomer,
        {"take-fees", "missing|all",
         QT_TRANSLATE_NOOP("CommandLine", "take fees of the bills over into the book: those that are missing "
                                          "(default of the option), or those that differ too"),
         false, false, 0, "missing"},
        {"reason", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "why fees are taken over, for the journal")},
        kTransfer,
        kAsOf,
        kJson,
        kLang,
        kHelp,
        kVersionOption};
    static const std::vector<Option> claims{kNeededBook, kAsOf, kJson, kLang, kHelp, kVersionOption};
    static const std::vector<Option> dates{
        kNeededBook,
        kAsOf,
        {"output", "OUT",
         QT_TRANSLATE_NOOP(
             "CommandLine",
             "a file to write, by its name: .ics, .xlsx or .csv (default: CSV to standard output)")},
        kLang,
        kHelp,
        kVersionOption};
    static const std::vector<Option> bills{kAccount, kBook, kCustomer, kTransfer,     kAsOf,
                                           kJson,    kLang, kHelp,     kVersionOption};
    static const std::vector<Option> contract{
        {"agreement", "ID",
         QT_TRANSLATE_NOOP("CommandLine",
                           "the agreement whose definition the text is held against (default: the one "
                           "that has the same clauses)")},
        kJson,
        kLang,
        kHelp,
        kVersionOption};
    static const std::vector<Option> effect{kAccount,  kLog,  kBook, kCustomer, kAsOf,         kMapping,
                                            kRateUnit, kJson, kLang, kHelp,     kVersionOption};
    static const std::vector<Option> copyBook{kLang, kHelp, kVersionOption};
    switch (command) {
    case Command::CopyBook:
        return copyBook;
    case Command::Contract:
        return contract;
    case Command::Effect:
        return effect;
    case Command::Bills:
        return bills;
    case Command::Window:
        return window;
    case Command::Analyze:
        return analyze;
    case Command::Report:
        return report;
    case Command::Inspect:
        return inspect;
    case Command::Import:
        return import;
    case Command::Claims:
        return claims;
    case Command::Dates:
        return dates;
    }
    return window;
}

QString commandName(Command command)
{
    switch (command) {
    case Command::Window:
        return {};
    case Command::Analyze:
        return QStringLiteral("analyze");
    case Command::Report:
        return QStringLiteral("report");
    case Command::Inspect:
        return QStringLiteral("inspect");
    case Command::Import:
        return QStringLiteral("import");
    case Command::Claims:
        return QStringLiteral("claims");
    case Command::Dates:
        return QStringLiteral("dates");
    case Command::Bills:
        return QStringLiteral("bills");
    case Command::Contract:
        return QStringLiteral("contract");
    case Command::Effect:
        return QStringLiteral("effect");
    case Command::CopyBook:
        return QStringLiteral("book copy");
    }
    return {};
}

QString helpText(Command command, const text::Words& words)
{
    const QString indent = QStringLiteral("  ");
    QString usage = QStringLiteral("clausemeter");
    if (command != Command::Window)
        usage += u' ' + commandName(command);
    TextTable options;
    for (const Option& option : optionsOf(command)) {
        QString name = QStringLiteral("--") + QLatin1String(option.name);
        if (option.letter)
            name = QStringLiteral("-") + QLatin1Char(option.letter) + QStringLiteral(", ") + name;
        if (option.value)
            name += u' ' + QString(QLatin1String(option.value));
        if (option.required)
            usage += u' ' + name;
        options.addRow({indent + name, words.say("CommandLine", option.description)});
    }
    usage += u' ';
    usage += command == Command::Window     ? words.say("CommandLine", "[options] [FILE...]")
             : command == Command::Bills    ? words.say("CommandLine", "[options] BILL...")
             : command == Command::Contract ? words.say("CommandLine", "[options] FILE [FILE2]")
             : command == Command::Effect   ? words.say("CommandLine", "[options] DEFINITION")
             : command == Command::CopyBook ? words.say("CommandLine", "[options] FROM TO")
                                            : words.say("CommandLine", "[options]");

    QString text = words.say("CommandLine", "Usage: %1").arg(usage) + u'\n';
    switch (command) {
    case Command::Window: {
        text += words.say("CommandLine", "Opens the window; an account file and logs may be given.") +
                QStringLiteral("\n\n");
        text += words.say("CommandLine", "Sub-commands, which need no display:") + u'\n';
        TextTable commands;
        commands.addRow({indent + commandName(Command::Analyze),
                         words.say("CommandLine", "the SLA verdict from an account file and logs")});
        commands.addRow(
            {indent + commandName(Command::Report), words.say("CommandLine", "the same as a PDF report")});
        commands.addRow(
            {indent + commandName(Command::Inspect),
             words.say("CommandLine", "what a log file is, how its columns map, rows good and bad")});
        commands.addRow(
            {indent + commandName(Command::Import),
             words.say("CommandLine", "an account file and logs, or bills, into a book of customers")});
        commands.addRow(
            {indent + commandName(Command::Claims),
             words.say("CommandLine", "what can be claimed, was claimed or was lost, of a whole book")});
        commands.addRow(
            {indent + commandName(Command::Dates),
             words.say("CommandLine", "the dates of all customers of a book, for a calendar or a table")});
        commands.addRow({indent + commandName(Command::Bills),
                         words.say("CommandLine", "the provider's bills beside the fees of the account")});
        commands.addRow(
            {indent + commandName(Command::Contract),
             words.say("CommandLine", "the text of an agreement: its clauses and what they state")});
        commands.addRow(
            {indent + commandName(Command::Effect),
             words.say("CommandLine", "what a new version of an agreement does to past service months")});
        commands.addRow({indent + commandName(Command::CopyBook),
                         words.say("CommandLine", "a book to another file, to a server, or back")});
        text += commands.toText({}, 2);
        break;
    }
    case Command::Analyze:
        text += words.say("CommandLine",
                          "Computes availability, voucher and claim window of every service month.") +
                u'\n';
        break;
    case Command::Report:
        text += words.say("CommandLine", "Writes the PDF report of every service month.") + u'\n';
        break;
    case Command::Inspect:
        text += words.say("CommandLine",
                          "Says what each log file is, how its columns map and which rows are bad.") +
                u'\n';
        break;
    case Command::Import:
        text += words.say("CommandLine",
                          "Puts a customer and logs into a book, whole or not at all; a book that is "
                          "missing is made.") +
                u'\n' +
                words.say("CommandLine",
                          "With bills: shows them beside the fees in the book, and takes fees over where "
                          "--take-fees says so.") +
                u'\n';
        break;
    case Command::Claims:
        text += words.say("CommandLine",
                          "Lists every service month of a book that missed the standard, with its claim "
                          "window.") +
                u'\n';
        break;
    case Command::Dates:
        text += words.say("CommandLine", "Lists every date of the customers of a book.") + u'\n';
        break;
    case Command::Bills:
        text += words.say("CommandLine",
                          "Compares the provider's bills with the fees of an account, service month by "
                          "service month; changes nothing.") +
                u'\n';
        break;
    case Command::Contract:
        text +=
            words.say(
                "CommandLine",
                "Reads the text of an agreement (text, Markdown, PDF or DOCX): its clauses, the figures in "
                "them, and whether they fit the definition that the program computes from.") +
            u'\n';
        break;
    case Command::Effect:
        text +=
            words.say("CommandLine",
                      "Computes the finished service months of a customer again as if the definition file "
                      "of a new version stood in the place of the one in force: figures that differ, "
                      "availability and voucher under both, and the difference in money.") +
            u'\n';
        break;
    case Command::CopyBook:
        text += words.say("CommandLine",
                          "Makes the book FROM again at TO, where there is none yet. Each is a file or the "
                          "address of a team's book, postgresql://user@host:5432/database/book. The copy is "
                          "there whole, compared table by table, or not at all; FROM stays.") +
                u'\n';
        break;
    }
    text += u'\n' + words.say("CommandLine", "Options:") + u'\n' + options.toText({}, 2) + u'\n';
    return text +
           words.say(
               "CommandLine",
               "Exit codes: 0 done; 1 no verdict can be computed; 2 wrong usage; 3 a file cannot be read or "
               "written; 4 input rejected; 130 interrupted.") +
           u'\n';
}

} // namespace clausemeter::app
