// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/arguments.h"

#include "app/exitcode.h"
#include "app/options.h"

#include <QtTest>

using namespace clausemeter;
using namespace clausemeter::app;

namespace {

QStringList split(const char* text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

Arguments parsed(const char* text)
{
    const auto result = parseArguments(split(text));
    if (const auto* error = std::get_if<UsageError>(&result))
        qFatal("%s", qPrintable(error->sentence));
    return std::get<Arguments>(result);
}

} // namespace

class tst_Arguments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void logsRepeatedAndTogether()
    {
        const Arguments a =
            parsed("analyze --log a.csv b.csv --account c.json --log d.csv --log=e.csv f.csv");
        QCOMPARE(a.command, Command::Analyze);
        QCOMPARE(a.account, QStringLiteral("c.json"));
        QCOMPARE(a.logs, split("a.csv b.csv d.csv e.csv f.csv"));
    }

    // Whether there must be some depends on the account.
    void logsMayBeLeftOut()
    {
        QVERIFY(parsed("analyze --account c").logs.isEmpty());
        QVERIFY(parsed("report --account c --output r.pdf").logs.isEmpty());
        QVERIFY(parsed("import --book b --account c").logs.isEmpty());
    }

    void everyOptionOfAnalyze()
    {
        const Arguments a =
            parsed("analyze --account c --log l --service S --month 2019-03 --as-of 2019-05-01 --json - "
                   "--sha256 --lang zh");
        QCOMPARE(a.service, std::optional<std::string>("S"));
        QCOMPARE(a.month, parseYearMonth("2019-03"));
        QCOMPARE(a.asOf, parseDate("2019-05-01"));
        QCOMPARE(a.json, QStringLiteral("-"));
        QVERIFY(a.sha256);
        QCOMPARE(a.language, text::Language::Zh);
        QVERIFY(a.languageGiven);
    }

    void languageBeforeTheSubCommand()
    {
        const Arguments a = parsed("--lang zh inspect --log l");
        QCOMPARE(a.command, Command::Inspect);
        QCOMPARE(a.language, text::Language::Zh);
    }

    void reportInBothLanguages()
    {
        const Arguments a = parsed("report --account c --log l --output r.pdf --lang both");
        QCOMPARE(a.reportLanguages, (std::vector{text::Language::Zh, text::Language::En}));
        QVERIFY(!a.languageGiven);
    }

    void bills()
    {
        const Arguments compare = parsed("bills --account a.json --transfer-is-cash b.csv c.json --json -");
        QCOMPARE(compare.command, Command::Bills);
        QCOMPARE(compare.bills, split("b.csv c.json"));
        QVERIFY(compare.transferIsCash && !compare.takesAllFees);
        QVERIFY(parsed("--book t bills b.csv").account.isEmpty());
        const Arguments import =
            parsed("--book t import --bill b.csv c.csv --customer 42 --take-fees --bill d.csv");
        QCOMPARE(import.bills, split("b.csv c.csv d.csv"));
        QCOMPARE(import.takesAllFees, std::optional(false));
        QCOMPARE(parsed("import --book t --bill b --take-fees=all --reason r").takesAllFees,
                 std::optional(true));
        QCOMPARE(parsed("import --book t --bill b --take-fees=missing").takesAllFees, std::optional(false));
        QVERIFY(!parsed("import --book t --bill b").takesAllFees);
    }

    void copyOfABook()
    {
        const Arguments a = parsed("book copy team.book postgresql://li@h:5432/d/b --lang zh");
        QCOMPARE(a.command, Command::CopyBook);
        QCOMPARE(a.book, QStringLiteral("team.book"));
        QCOMPARE(a.copyTo, QStringLiteral("postgresql://li@h:5432/d/b"));
        QCOMPARE(a.language, text::Language::Zh);
    }

    void providersRecord()
    {
        const Arguments a = parsed("analyze --account c --log l --provider-record p.csv q.csv "
                                   "--provider-record r.csv --json -");
        QCOMPARE(a.providerRecord, split("p.csv q.csv r.csv"));
        QCOMPARE(a.logs, split("l"));
        QCOMPARE(parsed("report --account c --log l --output r.pdf --provider-record p").providerRecord,
                 split("p"));
        // A book's logs are not read again; the provider's record is.
        QCOMPARE(parsed("analyze --book b --provider-record p --rate-unit ratio").rateIsPercent,
                 std::optional(false));
        QVERIFY(parsed("analyze --account c --log l").providerRecord.isEmpty());
        QCOMPARE(parsed("import --book b --account c --provider-record p").providerRecord, split("p"));
    }

    void window()
    {
        const Arguments a = parsed("--sample --as-of 2019-05-01 --lang en");
        QCOMPARE(a.command, Command::Window);
        QVERIFY(a.sample);
        QCOMPARE(a.asOf, parseDate("2019-05-01"));
        QVERIFY(parsed("").files.isEmpty());
    }

    void anExistingFileIsOpened()
    {
        const QString file = QStringLiteral(TEST_DATA "/cases/traffic-surge/account.json");
        const auto result = parseArguments({file, QStringLiteral("b.csv")});
        QCOMPARE(std::get<Arguments>(result).files, (QStringList{file, QStringLiteral("b.csv")}));
    }

    void helpNeedsNothingElse()
    {
        QVERIFY(parsed("analyze --help").help);
        QVERIFY(parsed("-h").help);
        QVERIFY(parsed("--version").version);
    }

    void wrong_data()
    {
        QTest::addColumn<QString>("arguments");
        const auto row = [](const char* name, const char* text) {
            QTest::newRow(name) << QString::fromLatin1(text);
        };
        row("unknown sub-command", "calculate --account c");
        row("unknown option", "analyze --account c --log l --colour red");
        row("option of another sub-command", "inspect --log l --account c");
        row("account missing", "analyze --log l");
        row("log missing", "inspect --json -");
        row("output missing", "report --account c --log l");
        row("log without a value", "analyze --account c --log");
        row("account without a value", "analyze --account --log l");
        row("account empty", "analyze --account= --log l");
        row("account twice", "analyze --account c --account d --log l");
        row("something more", "analyze --account c extra --log l");
        row("provider's record without a value", "analyze --account c --log l --provider-record");
        row("provider's record empty", "analyze --account c --log l --provider-record=");
        row("provider's record with bills", "import --book b --bill x --provider-record p");
        row("provider's record of a log", "inspect --log l --provider-record p");
        row("a book's logs with a unit", "analyze --book b --rate-unit ratio");
        row("a book's logs by SHA-256", "analyze --book b --provider-record p --sha256");
        row("month in words", "analyze --account c --log l --month March");
        row("no such day", "analyze --account c --log l --as-of 2019-02-29");
        row("no such language", "analyze --account c --log l --lang fr");
        row("both languages where one is spoken", "analyze --account c --log l --lang both");
        row("copy from nowhere", "book copy");
        row("copy to nowhere", "book copy team.book");
        row("copy to two places", "book copy a b c");
        row("copy of --book", "book copy a b --book c");
        row("no such thing with a book", "book move a b");
        row("a value for a switch", "analyze --account c --log l --sha256=yes");
    }
    void wrong()
    {
        QFETCH(QString, arguments);
        const auto result = parseArguments(arguments.split(u' '));
        const auto* error = std::get_if<UsageError>(&result);
        QVERIFY(error);
        QVERIFY(!error->sentence.isEmpty());
        QVERIFY(!error->file);
    }

    void whatLooksLikeAFileIsMissing()
    {
        const auto result = parseArguments({QStringLiteral("./march.csv")});
        const auto* error = std::get_if<UsageError>(&result);
        QVERIFY(error && error->file);
        QCOMPARE(error->file->code, ErrorCode::FileMissing);
    }

    void helpNamesEveryOption()
    {
        for (const text::Language language : {text::Language::Zh, text::Language::En}) {
            for (const Command command :
                 {Command::Window, Command::Analyze, Command::Report, Command::Inspect, Command::Import,
                  Command::Claims, Command::Dates, Command::Bills, Command::Contract, Command::CopyBook}) {
                const QString help = helpText(command, text::Words(language));
                for (const Option& option : optionsOf(command))
                    QVERIFY(help.contains(QStringLiteral("--") + QLatin1String(option.name)));
            }
        }
    }

    void exitCodes_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, ErrorCode error, int code) {
            QTest::newRow(name) << int(error) << code;
        };
        row("nothing to analyze", ErrorCode::NothingToAnalyze, 1);
        row("unknown service", ErrorCode::UsageUnknownService, 2);
        row("unknown month", ErrorCode::UsageUnknownMonth, 2);
        row("file missing", ErrorCode::FileMissing, 3);
        row("folder", ErrorCode::FileIsDirectory, 3);
        row("unreadable", ErrorCode::FileUnreadable, 3);
        row("changed", ErrorCode::FileChanged, 3);
        row("folder of the output", ErrorCode::FolderMissing, 3);
        row("unwritable", ErrorCode::FileUnwritable, 3);
        row("full", ErrorCode::DiskFull, 3);
        row("PDF", ErrorCode::PdfFailed, 3);
        row("first of the logs", ErrorCode::LogEmpty, 4);
        row("may not be added", ErrorCode::SourcesOverlap, 4);
        row("record is the customer's", ErrorCode::RecordIsCustomers, 4);
        row("record without data", ErrorCode::RecordWithoutData, 4);
        row("account", ErrorCode::AccountSyntax, 4);
        row("definition", ErrorCode::DefinitionInvalid, 4);
        row("contract", ErrorCode::ContractEmpty, 4);
        row("stopped", ErrorCode::Cancelled, 130);
    }
    void exitCodes()
    {
        QFETCH(int, error);
        QFETCH(int, code);
        QCOMPARE(int(exitCodeOf(ErrorCode(error))), code);
    }
};

QTEST_GUILESS_MAIN(tst_Arguments)
#include "tst_arguments.moc"
