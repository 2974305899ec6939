// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/arguments.h"

#include "app/options.h"
#include "widgets/warehousesource.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <algorithm>
#include <array>

namespace clausemeter::app {

namespace {

text::Language languageOf(const QStringList& arguments, bool& given)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString value;
        if (arguments[i] == QStringLiteral("--lang") && i + 1 < arguments.size())
            value = arguments[i + 1];
        else if (arguments[i].startsWith(QStringLiteral("--lang=")))
            value = arguments[i].mid(7);
        given = value == QStringLiteral("zh") || value == QStringLiteral("en");
        if (given)
            return value == QStringLiteral("zh") ? text::Language::Zh : text::Language::En;
    }
    return text::systemLanguage();
}

class ArgumentParser {
public:
    explicit ArgumentParser(QStringList arguments)
        : m_arguments(std::move(arguments))
        , m_language(languageOf(m_arguments, m_languageGiven))
        , m_words(m_language)
    {
    }

    std::variant<Arguments, UsageError> parse()
    {
        takeCommand();
        if (!m_failure)
            normalise();
        if (!m_failure)
            read();
        if (m_failure)
            return *m_failure;
        return m_result;
    }

private:
    void fail(const QString& sentence)
    {
        if (!m_failure)
            m_failure = UsageError{m_result.command, m_language, sentence};
    }

    // The first argument that is neither --lang, --book nor the value of one.
    void takeCommand()
    {
        qsizetype at = 0;
        const auto isBefore = [](const QString& argument) {
            return argument.startsWith(QStringLiteral("--lang")) ||
                   argument.startsWith(QStringLiteral("--book"));
        };
        while (at < m_arguments.size() && isBefore(m_arguments[at]))
            at += m_arguments[at].contains(u'=') ? 1 : 2;
        if (at >= m_arguments.size() || m_arguments[at].startsWith(u'-'))
            return;
        const QString word = m_arguments[at];
        if (word == QStringLiteral("book") && m_arguments.value(at + 1) == QStringLiteral("copy")) {
            m_result.command = Command::CopyBook;
            m_arguments.remove(at, 2);
            return;
        }
        for (const Command command :
             {Command::Analyze, Command::Report, Command::Inspect, Command::Import, Command::Claims,
              Command::Dates, Command::Bills, Command::Contract, Command::Effect}) {
            if (word == commandName(command)) {
                m_result.command = command;
                m_arguments.removeAt(at);
                return;
            }
        }
        if (QFileInfo::exists(word))
            return;
        fail(m_words.say("CommandLine", "There is no sub-command “%1”, and no such file.").arg(word));
        // What looks like a path is meant as a file.
        if (word.contains(u'/') || word.contains(u'.'))
            m_failure->file = Error{ErrorCode::FileMissing, {word.toStdString()}};
    }

    // Makes "--log a b" into "--log a --log b" and looks for options without their value.
    void normalise()
    {
        const std::vector<Option>& options = optionsOf(m_result.command);
        const auto find = [&options](const QString& argument) -> const Option* {
            const auto found = std::ranges::find_if(options, [&](const Option& o) {
                return argument == QStringLiteral("--") + QLatin1String(o.name);
            });
            return found == options.end() ? nullptr : &*found;
        };
        QStringList normal;
        for (qsizetype i = 0; i < m_arguments.size(); ++i) {
            const QString argument = m_arguments[i];
            normal.append(argument);
            const QString name = argument.section(u'=', 0, 0);
            const Option* option = find(name);
            if (!option || !option->value)
                continue;
            if (name == argument && option->implied) {
                normal.back() += u'=' + QLatin1String(option->implied);
                continue;
            }
            if (name == argument) {
                if (i + 1 >= m_arguments.size() || m_arguments[i + 1].startsWith(QStringLiteral("--")))
                    return fail(m_words.say("CommandLine", "%1 needs a value.").arg(name));
                normal.append(m_arguments[++i]);
            }
            while (option->several && i + 1 < m_arguments.size() && !m_arguments[i + 1].startsWith(u'-'))
                normal << name << m_arguments[++i];
        }
        m_arguments = normal;
    }

    void read()
    {
        for (const Option& option : optionsOf(m_result.command)) {
            QStringList names{QLatin1String(option.name)};
            if (option.letter)
                names.append(QString(QLatin1Char(option.letter)));
            m_parser.addOption(QCommandLineOption(
                names, QString(), option.value ? QString(QLatin1String(option.value)) : QString()));
        }
        if (!m_parser.parse(QStringList(QStringLiteral("clausemeter")) + m_arguments)) {
            const QStringList unknown = m_parser.unknownOptionNames();
            return fail(unknown.isEmpty() ? m_words.say("CommandLine", "The options cannot be understood: %1")
                                                .arg(m_parser.errorText())
                                          : m_words.say("CommandLine", "Unknown option: %1.")
                                                .arg(unknown.join(QStringLiteral(", "))));
        }
        m_result.language = m_language;
        m_result.languageGiven = m_languageGiven;
        m_result.help = isSet("help");
        m_result.version = isSet("version");
        if (m_result.help || m_result.version)
            return;
        readValues();
        readLanguage();
        checkComplete();
    }

    bool isSet(const char* name) const { return has(name) && m_parser.isSet(QLatin1String(name)); }

    // Whether the command has that option at all.
    bool has(const char* name) const
    {
        return std::ranges::any_of(optionsOf(m_result.command), [&](const Option& o) {
            return QLatin1String(o.name) == QLatin1String(name);
        });
    }

    // The one value of an option, not empty.
    std::optional<QString> value(const char* name)
    {
        if (!isSet(name))
            return std::nullopt;
        const QStringList values = m_parser.values(QLatin1String(name));
        const QString option = QStringLiteral("--") + QLatin1String(name);
        if (values.size() > 1)
            fail(m_words.say("CommandLine", "%1 is given more than once.").arg(option));
        if (values.front().isEmpty())
            fail(m_words.say("CommandLine", "%1 needs a value.").arg(option));
        return values.front();
    }

    void badValue(const char* name, const QString& found, const QString& expected)
    {
        fail(m_words.say("CommandLine", "--%1 cannot be “%2”; expected: %3.")
                 .arg(QLatin1String(name), found, expected));
    }

    void readValues()
    {
        m_result.account = value("account").value_or(QString());
        m_result.book = value("book").value_or(QString());
        m_result.customer = value("customer");
        if (const auto overlap = value("overlap")) {
            m_result.replaceOverlap = *overlap == QStringLiteral("replace");
            if (!*m_result.replaceOverlap && *overlap != QStringLiteral("add"))
                badValue("overlap", *overlap, QStringLiteral("add, replace"));
        }
        if (const auto fees = value("take-fees")) {
            m_result.takesAllFees = *fees == QStringLiteral("all");
            if (!*m_result.takesAllFees && *fees != QStringLiteral("missing"))
                badValue("take-fees", *fees, QStringLiteral("missing, all"));
        }
        m_result.transferIsCash = isSet("transfer-is-cash");
        m_result.reason = value("reason").value_or(QString());
        m_result.json = value("json").value_or(QString());
        m_result.output = value("output").value_or(QString());
        m_result.saveMapping = value("save-mapping").value_or(QString());
        m_result.badRows = value("bad-rows").value_or(QString());
        m_result.sha256 = isSet("sha256");
        m_result.sample = isSet("sample");
        if (has("log"))
            m_result.logs = m_parser.values(QStringLiteral("log"));
        if (has("bill"))
            m_result.bills = m_parser.values(QStringLiteral("bill"));
        if (has("mapping"))
            m_result.mappings = m_parser.values(QStringLiteral("mapping"));
        if (has("provider-record"))
            m_result.providerRecord = m_parser.values(QStringLiteral("provider-record"));
        if (m_result.providerRecord.contains(QString()))
            fail(m_words.say("CommandLine", "%1 needs a value.").arg(QStringLiteral("--provider-record")));
        if (m_result.logs.contains(QString()))
            fail(m_words.say("CommandLine", "%1 needs a value.").arg(QStringLiteral("--log")));
        if (m_result.bills.contains(QString()))
            fail(m_words.say("CommandLine", "%1 needs a value.").arg(QStringLiteral("--bill")));
        if (m_result.mappings.contains(QString()))
            fail(m_words.say("CommandLine", "%1 needs a value.").arg(QStringLiteral("--mapping")));
        if (const auto agreement = value("agreement"))
            m_result.agreement = agreement->toStdString();
        if (const auto service = value("service"))
            m_result.service = service->toStdString();
        if (const auto month = value("month")) {
            m_result.month = parseYearMonth(month->toStdString());
            if (!m_result.month)
                badValue("month", *month, QStringLiteral("YYYY-MM"));
        }
        if (const auto asOf = value("as-of")) {
            m_result.asOf = parseDate(asOf->toStdString());
            if (!m_result.asOf)
                badValue("as-of", *asOf, QStringLiteral("YYYY-MM-DD"));
        }
        readWarehouse();
        if (const auto unit = value("rate-unit")) {
            m_result.rateIsPercent = *unit == QStringLiteral("percent");
            if (!*m_result.rateIsPercent && *unit != QStringLiteral("ratio"))
                badValue("rate-unit", *unit, QStringLiteral("percent, ratio"));
        }
    }

    void readWarehouse()
    {
        if (const auto address = value("warehouse")) {
            m_result.warehouse = server::parseAddress(*address);
            if (!m_result.warehouse && !m_failure) {
                fail(QString());
                m_failure->file =
                    Error{ErrorCode::WarehouseAddress, {}, {server::withoutPassword(*address).toStdString()}};
            }
        }
        if (const auto rows = value("max-scan")) {
            bool isNumber = false;
            const qint64 number = rows->toLongLong(&isNumber);
            if (!isNumber || number < 0)
                badValue("max-scan", *rows, QStringLiteral("0, 1, 2, ..."));
            else
                m_result.maxScan = number;
        }
        if (const auto days = value("lateness")) {
            bool isNumber = false;
            const int number = days->toInt(&isNumber);
            if (!isNumber || number < 0 || number > widgets::kMostLatenessDays)
                badValue("lateness", *days, QStringLiteral("0, 1, 2, ..."));
            else
                m_result.lateness = number;
        }
        m_result.refetch = isSet("refetch");
    }

    void readLanguage()
    {
        m_result.reportLanguages = {m_language};
        const auto language = value("lang");
        if (!language)
            return;
        const bool both = m_result.command == Command::Report && *language == QStringLiteral("both");
        if (both)
            m_result.reportLanguages = {text::Language::Zh, text::Language::En};
        else if (!m_languageGiven)
            badValue("lang", *language,
                     m_result.command == Command::Report ? QStringLiteral("zh, en, both")
                                                         : QStringLiteral("zh, en"));
    }

    void readBills(const QStringList& files)
    {
        m_result.bills = files;
        if (files.isEmpty() || files.contains(QString()))
            fail(m_words.say("CommandLine", "%1 is missing.").arg(QStringLiteral("BILL")));
    }

    void readTexts(const QStringList& files)
    {
        m_result.texts = files;
        if (files.isEmpty() || files.contains(QString()))
            fail(m_words.say("CommandLine", "%1 is missing.").arg(QStringLiteral("FILE")));
        else if (files.size() > 2)
            fail(m_words.say("CommandLine", "“%1” is not expected here.").arg(files[2]));
    }

    void readDefinition(const QStringList& files)
    {
        if (files.isEmpty() || files.front().isEmpty())
            return fail(m_words.say("CommandLine", "%1 is missing.").arg(QStringLiteral("DEFINITION")));
        m_result.definition = files.front();
        if (files.size() > 1)
            fail(m_words.say("CommandLine", "“%1” is not expected here.").arg(files[1]));
    }

    void readPlaces(const QStringList& places)
    {
        if (places.size() < 2 || places.contains(QString()))
            return fail(m_words.say("CommandLine", "%1 is missing.")
                            .arg(places.value(0).isEmpty() ? QStringLiteral("FROM") : QStringLiteral("TO")));
        m_result.book = places[0];
        m_result.copyTo = places[1];
        if (places.size() > 2)
            fail(m_words.say("CommandLine", "“%1” is not expected here.").arg(places[2]));
    }

    // Bills are compared with what the book has: either they or other files are imported.
    void checkImport(bool hasBills)
    {
        static constexpr std::array kOfFiles{"account",   "log",     "warehouse",       "max-scan",
                                             "lateness",  "refetch", "provider-record", "mapping",
                                             "rate-unit", "overlap"};
        static constexpr std::array kOfBills{"take-fees", "transfer-is-cash", "reason", "as-of", "json"};
        const auto refuse = [this](const char* name) {
            if (isSet(name))
                fail(m_words.say("CommandLine", "“%1” is not expected here.")
                         .arg(QStringLiteral("--") + QLatin1String(name)));
        };
        if (hasBills)
            std::ranges::for_each(kOfFiles, refuse);
        else
            std::ranges::for_each(kOfBills, refuse);
        if (isSet("reason") && !isSet("take-fees"))
            refuse("reason");
    }

    void checkComplete()
    {
        const QStringList rest = m_parser.positionalArguments();
        if (m_result.command == Command::Window)
            m_result.files = rest;
        else if (m_result.command == Command::Bills)
            readBills(rest);
        else if (m_result.command == Command::Contract)
            readTexts(rest);
        else if (m_result.command == Command::Effect)
            readDefinition(rest);
        else if (m_result.command == Command::CopyBook)
            readPlaces(rest);
        else if (!rest.isEmpty())
            fail(m_words.say("CommandLine", "“%1” is not expected here.").arg(rest.front()));
        for (const char* name : {"max-scan", "lateness", "refetch"}) {
            if (isSet(name) && !isSet("warehouse"))
                fail(m_words.say("CommandLine", "“%1” is not expected here.")
                         .arg(QStringLiteral("--") + QLatin1String(name)));
        }
        // A table is looked at by itself.
        for (const char* name : {"log", "save-mapping", "bad-rows", "sha256"}) {
            if (m_result.command == Command::Inspect && isSet("warehouse") && isSet(name))
                fail(m_words.say("CommandLine", "“%1” is not expected here.")
                         .arg(QStringLiteral("--") + QLatin1String(name)));
        }
        const bool intoBook = m_result.command == Command::Import;
        const bool hasBills = intoBook && isSet("bill");
        if (intoBook)
            checkImport(hasBills);
        const bool fromBook = isSet("book") && !intoBook;
        if (fromBook && (isSet("account") || isSet("log") || isSet("warehouse")))
            fail(m_words.say("CommandLine",
                             "The customer comes from the book or from files, not from both: leave out "
                             "--book, or --account and --log."));
        for (const char* name : {"mapping", "rate-unit", "sha256"}) { // of reading logs
            const bool readsLogs = isSet("provider-record") && QLatin1String(name) != QLatin1String("sha256");
            if (fromBook && isSet(name) && !readsLogs)
                fail(m_words.say("CommandLine", "“%1” is not expected here.")
                         .arg(QStringLiteral("--") + QLatin1String(name)));
        }
        if (isSet("customer") && !fromBook && !intoBook)
            fail(m_words.say("CommandLine", "“%1” is not expected here.").arg(QStringLiteral("--customer")));
        static const QStringList forms{QStringLiteral("ics"), QStringLiteral("xlsx"), QStringLiteral("csv")};
        if (m_result.command == Command::Dates && !m_result.output.isEmpty() &&
            m_result.output != QStringLiteral("-") &&
            !forms.contains(QFileInfo(m_result.output).suffix().toLower()))
            badValue("output", m_result.output, QStringLiteral(".ics, .xlsx, .csv"));
        for (const Option& option : optionsOf(m_result.command)) {
            const QLatin1String name(option.name);
            if ((fromBook || hasBills) && name == QLatin1String("account"))
                continue;
            if (name == QLatin1String("log") && isSet("warehouse"))
                continue;
            if (option.required && !isSet(option.name))
                fail(m_words.say("CommandLine", "%1 is missing.").arg(QStringLiteral("--") + name));
        }
    }

    QStringList m_arguments;
    bool m_languageGiven = false;
    text::Language m_language;
    text::Words m_words;
    QCommandLineParser m_parser;
    Arguments m_result;
    std::optional<UsageError> m_failure;
};

} // namespace

std::variant<Arguments, UsageError> parseArguments(const QStringList& arguments)
{
    return ArgumentParser(arguments).parse();
}

} // namespace clausemeter::app
