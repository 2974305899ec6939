// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/calendar/calendarfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace clausemeter;
using calendar::BusinessCalendar;

namespace {

Date day(const char* text)
{
    return *parseDate(text);
}

YearMonth month(const char* text)
{
    return *parseYearMonth(text);
}

} // namespace

class tst_CalendarFile : public QObject {
    Q_OBJECT

private:
    static void write(const QTemporaryDir& folder, const char* name, const QByteArray& bytes)
    {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void shippedDays_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<bool>("business");
        QTest::newRow("national day") << QStringLiteral("2024-10-01") << false;
        QTest::newRow("last day of the national holiday") << QStringLiteral("2024-10-07") << false;
        QTest::newRow("first day after it") << QStringLiteral("2024-10-08") << true;
        QTest::newRow("make-up Saturday") << QStringLiteral("2024-10-12") << true;
        QTest::newRow("ordinary Saturday") << QStringLiteral("2024-10-19") << false;
        QTest::newRow("Qingming on a Friday") << QStringLiteral("2019-04-05") << false;
        QTest::newRow("Labour Day 2019, extended") << QStringLiteral("2019-05-03") << false;
        QTest::newRow("make-up Sunday before it") << QStringLiteral("2019-04-28") << true;
    }
    void shippedDays()
    {
        QFETCH(QString, date);
        QFETCH(bool, business);
        const auto loaded = calendar::loadCalendar({});
        QVERIFY(loaded.ok());
        QCOMPARE(loaded->isBusinessDay(*parseDate(date.toStdString())), business);
    }

    void fifthBusinessDay()
    {
        const auto loaded = calendar::loadCalendar({});
        QVERIFY(loaded.ok());
        QCOMPARE(loaded->nthBusinessDay(month("2024-10"), 5), (calendar::DatedDay{day("2024-10-12"), false}));
        QCOMPARE(loaded->nthBusinessDay(month("2019-04"), 5), (calendar::DatedDay{day("2019-04-08"), false}));
    }

    void yearWithoutDaysIsUnknown()
    {
        const auto loaded = calendar::loadCalendar({});
        QVERIFY(loaded.ok());
        QVERIFY(loaded->isKnown(std::chrono::year(2007)));
        QVERIFY(loaded->isKnown(std::chrono::year(2026)));
        QVERIFY(!loaded->isKnown(std::chrono::year(2027)));
        QVERIFY(loaded->nthBusinessDay(month("2027-02"), 5).provisional);
    }

    void neighboursDaysMakeNoYearKnown()
    {
        BusinessCalendar c;
        const QByteArray json = R"({"year": 2030, "days": [
            {"name": "元旦", "date": "2029-12-31", "isOffDay": true},
            {"name": "元旦", "date": "2030-01-01", "isOffDay": true}]})";
        QVERIFY(calendar::addYear(c, json, "2030.json").ok());
        QVERIFY(c.isKnown(std::chrono::year(2030)));
        QVERIFY(!c.isKnown(std::chrono::year(2029)));
        QVERIFY(!c.isBusinessDay(day("2029-12-31")));
        QVERIFY(c.isNamedHoliday(day("2029-12-31")));
    }

    void onlyNeighboursDaysMakeItsYearNotKnown()
    {
        BusinessCalendar c;
        const QByteArray json =
            R"({"year": 2030, "days": [{"name": "x", "date": "2029-12-31", "isOffDay": true}]})";
        QVERIFY(calendar::addYear(c, json, "2030.json").ok());
        QVERIFY(!c.isKnown(std::chrono::year(2030)));
    }

    void userFileWins()
    {
        QTemporaryDir folder;
        write(folder, "a.json",
              R"({"year": 2024, "days": [{"name": "x", "date": "2024-10-08", "isOffDay": true}]})");
        write(folder, "b.json",
              R"({"year": 2027, "days": [{"name": "y", "date": "2027-02-05", "isOffDay": true}]})");
        const auto loaded = calendar::loadCalendar(folder.path());
        QVERIFY(loaded.ok());
        QVERIFY(!loaded->isBusinessDay(day("2024-10-08")));
        // It replaces the shipped year: a day that it does not name follows its weekday.
        QVERIFY(loaded->isBusinessDay(day("2024-10-01")));
        QVERIFY(loaded->isKnown(std::chrono::year(2027)));
        QVERIFY(!loaded->nthBusinessDay(month("2027-02"), 5).provisional);
        QCOMPARE(loaded->nthBusinessDay(month("2027-02"), 5).day, day("2027-02-08"));
    }

    void emptyUserFileKeepsTheShippedYear()
    {
        QTemporaryDir folder;
        write(folder, "2024.json", R"({"year": 2024, "days": []})");
        const auto loaded = calendar::loadCalendar(folder.path());
        QVERIFY(loaded.ok());
        QVERIFY(loaded->isKnown(std::chrono::year(2024)));
    }

    void ownFileWinsOverNeighbours()
    {
        QTemporaryDir folder;
        write(folder, "1.json",
              R"({"year": 2040, "days": [{"name": "own", "date": "2040-12-31", "isOffDay": false}]})");
        write(folder, "2.json",
              R"({"year": 2041, "days": [{"name": "other", "date": "2040-12-31", "isOffDay": true},
                                                           {"name": "o", "date": "2041-01-01", "isOffDay": true}]})");
        const auto loaded = calendar::loadCalendar(folder.path());
        QVERIFY(loaded.ok());
        QCOMPARE(loaded->nameOf(day("2040-12-31")), std::string("own"));
    }

    void reasonIsAToken()
    {
        BusinessCalendar c;
        const Status added = calendar::addYear(c, "{\"year\": 2024 ", "y.json");
        QVERIFY(!added.ok());
        QCOMPARE(added.error().details, (std::vector<std::string>{"", "json:unterminated-object"}));
    }

    void rejected_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("line");
        const auto row = [](const char* name, const char* json, const char* path, int line) {
            QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(path) << line;
        };
        row("not JSON", "{\n\n\"year\" 2024}", "", 3);
        row("no year", "{\"days\": []}", "year", 1);
        row("days missing", "{\"year\": 2024}", "days", 1);
        row("no such date",
            "{\"year\": 2024, \"days\": [\n{\"name\": \"x\", \"date\": \"2024-02-30\", \"isOffDay\": true}]}",
            "days[0].date", 2);
        row("far from its year",
            "{\"year\": 2024, \"days\": [\n{\"name\": \"x\", \"date\": \"2022-02-03\", \"isOffDay\": true}]}",
            "days[0].date", 2);
        row("off as text",
            "{\"year\": 2024, \"days\": [\n{\"name\": \"x\", \"date\": \"2024-02-03\", \"isOffDay\": "
            "\"yes\"}]}",
            "days[0].isOffDay", 2);
    }
    void rejected()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, path);
        QFETCH(int, line);
        BusinessCalendar c;
        const Status added = calendar::addYear(c, json, "y.json");
        QVERIFY(!added.ok());
        QCOMPARE(added.error().code, ErrorCode::CalendarInvalid);
        QCOMPARE(added.error().details.front(), path.toStdString());
        QCOMPARE(added.error().where.file, std::string("y.json"));
        QCOMPARE(added.error().where.line, std::int64_t(line));
    }
};

QTEST_GUILESS_MAIN(tst_CalendarFile)
#include "tst_calendarfile.moc"
