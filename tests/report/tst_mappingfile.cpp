// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/mappingfile.h"

#include "model/report/outputfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace clausemeter;
using namespace clausemeter::logs;
using report::parseMapping;

namespace {

Profile full()
{
    Profile profile;
    profile.name = "CRM “导出” \"x\"";
    profile.header = {"when", "outcome", "app"};
    Mapping& m = profile.mapping;
    m.kind = LogKind::RequestCsv;
    m.encoding = Encoding::Gb18030;
    m.delimiter = '\t';
    m.roles = {
        {"when", Role::Time}, {"outcome#2", Role::Result}, {"地域", Role::Region}, {"x", std::nullopt}};
    m.timeForm = StampForm::EpochMs;
    m.timeOffset = SlaClock{-570};
    m.resultForm = ResultForm::Code;
    m.successWords = {"进入", "a,b"};
    m.failureWords = {"踢出"};
    m.httpFailureFrom = 400;
    m.rateIsPercent = false;
    m.entryEvents = {"Hello"};
    m.intervalStampedAtEnd = true;
    return profile;
}

QByteArray withMapping(const QByteArray& mapping)
{
    return "{\"format\": \"clausemeter-mapping/1\", \"mapping\": " + mapping + "}";
}

} // namespace

Q_DECLARE_METATYPE(clausemeter::logs::Profile)

class TestMappingFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data()
    {
        QTest::addColumn<Profile>("profile");
        QTest::newRow("everything") << full();
        QTest::newRow("nothing") << Profile();
        Profile byKind;
        byKind.kind = LogKind::AccessLog;
        byKind.mapping.rateIsPercent = true;
        byKind.mapping.intervalStampedAtEnd = false;
        QTest::newRow("by kind") << byKind;
    }
    void roundTrip()
    {
        QFETCH(Profile, profile);
        const QByteArray json = report::mappingJson(profile);
        const auto read = parseMapping(json, "m.json");
        QVERIFY(read.ok());
        QVERIFY(*read == profile);
        QCOMPARE(report::mappingJson(*read), json);
    }

    void everyNameOfEveryKindIsRead()
    {
        for (int i = 0; i <= int(logs::kLastFileKind); ++i) {
            Profile profile;
            profile.mapping.kind = LogKind(i);
            QVERIFY(*parseMapping(report::mappingJson(profile), {}) == profile);
        }
        for (int i = 0; i < int(kRoleCount); ++i) {
            Profile profile;
            profile.mapping.roles["c"] = Role(i);
            QVERIFY(*parseMapping(report::mappingJson(profile), {}) == profile);
        }
        for (int i = 0; i <= int(StampForm::AccessLog); ++i) {
            Profile profile;
            profile.mapping.timeForm = StampForm(i);
            QVERIFY(*parseMapping(report::mappingJson(profile), {}) == profile);
        }
    }

    void whatIsLeftOutIsAsRecognised()
    {
        const auto read = parseMapping("{\"format\": \"clausemeter-mapping/1\"}", {});
        QVERIFY(read.ok());
        QVERIFY(*read == Profile());
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("stands");
        const auto row = [](const char* name, const QByteArray& json, const char* path, const char* stands) {
            QTest::newRow(name) << json << QByteArray(path) << QByteArray(stands);
        };
        row("no object", "[]", "format", "");
        row("no format", "{}", "format", "");
        row("another version", "{\"format\": \"clausemeter-mapping/2\"}", "format", "clausemeter-mapping/2");
        row("unknown key", "{\"format\": \"clausemeter-mapping/1\", \"colour\": 7}", "colour", "7");
        row("unknown key inside", withMapping("{\"time\": {\"zone\": \"x\"}}"), "mapping.time.zone", "x");
        row("unknown kind", withMapping("{\"kind\": \"csv\"}"), "mapping.kind", "csv");
        row("unknown role", withMapping("{\"columns\": [{\"name\": \"a\", \"role\": \"clock\"}]}"),
            "mapping.columns[0].role", "clock");
        row("a role twice",
            withMapping("{\"columns\": [{\"name\": \"a\", \"role\": \"time\"}, {\"name\": \"b\", \"role\": "
                        "\"time\"}]}"),
            "mapping.columns[1].role", "time");
        row("a column twice", withMapping("{\"columns\": [{\"name\": \"a\"}, {\"name\": \"a\"}]}"),
            "mapping.columns[1].name", "a");
        row("a delimiter of two characters", withMapping("{\"delimiter\": \",,\"}"), "mapping.delimiter",
            ",,");
        row("a quote as delimiter", withMapping("{\"delimiter\": \"\\\"\"}"), "mapping.delimiter", "\"");
        row("a letter as delimiter", withMapping("{\"delimiter\": \"a\"}"), "mapping.delimiter", "a");
        row("offset", withMapping("{\"time\": {\"offset\": \"8\"}}"), "mapping.time.offset", "8");
        row("status out of range", withMapping("{\"result\": {\"http_failure_from\": 99}}"),
            "mapping.result.http_failure_from", "99");
        row("an empty word", withMapping("{\"result\": {\"success\": [\"\"]}}"), "mapping.result.success",
            "[\"\"]");
        row("number for a text", withMapping("{\"rate_unit\": 1}"), "mapping.rate_unit", "1");
        row("header and kind",
            "{\"format\": \"clausemeter-mapping/1\", \"applies_to\": {\"header\": [\"a\"], \"kind\": "
            "\"access-log\"}}",
            "applies_to.kind", "access-log");
        row("a key twice", "{\"format\": \"clausemeter-mapping/1\", \"name\": \"a\", \"name\": \"b\"}",
            "name", "b");
    }
    void refused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, stands);
        const auto read = parseMapping(json, "m.json");
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, ErrorCode::MappingInvalid);
        QCOMPARE(read.error().where.file, std::string("m.json"));
        QCOMPARE(QByteArray::fromStdString(read.error().details.at(0)), path);
        QCOMPARE(QByteArray::fromStdString(read.error().details.at(1)), stands);
    }

    void noJson()
    {
        const auto read = parseMapping("{\n\"format\" 1}", "m.json");
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, ErrorCode::LogSyntax);
        QCOMPARE(read.error().where.line, std::int64_t(2));
    }

    void keptProfiles()
    {
        QTemporaryDir folder;
        const QString inside = folder.filePath(QStringLiteral("mappings"));
        QVERIFY(report::loadMappings(inside)->empty());
        QVERIFY(report::loadMappings({})->empty());
        Profile profile = full();
        profile.name = "a/b: c";
        const auto first = report::keepMapping(inside, profile);
        QVERIFY(first.ok());
        Profile other = full();
        other.header = {"other"};
        other.name = "a/b: c";
        const auto second = report::keepMapping(inside, other);
        QVERIFY(second.ok());
        QVERIFY(*first != *second);
        QCOMPARE(report::loadMappings(inside)->size(), std::size_t(2));
        // the same header: in the place of the first
        profile.mapping.delimiter = ';';
        QCOMPARE(*report::keepMapping(inside, profile), *first);
        const auto all = report::loadMappings(inside);
        QCOMPARE(all->size(), std::size_t(2));
        QVERIFY(std::count(all->begin(), all->end(), profile) == 1);
        QVERIFY(report::writeFile(inside + QStringLiteral("/z.json"), "{}").ok());
        const auto broken = report::loadMappings(inside);
        QVERIFY(!broken.ok());
        QCOMPARE(broken.error().code, ErrorCode::MappingInvalid);
        QVERIFY(broken.error().where.file.ends_with("z.json"));
    }

    void profileWithoutANameHasThatOfItsFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("crm.json"));
        QVERIFY(report::writeFile(path, report::mappingJson({})).ok());
        QCOMPARE(report::readMapping(path)->name, std::string("crm"));
        QCOMPARE(report::readMapping(folder.path()).error().code, ErrorCode::FileIsDirectory);
        QCOMPARE(report::readMapping(path + u'x').error().code, ErrorCode::FileMissing);
    }

    void whatWasRecognised()
    {
        InputReport input;
        input.kind = LogKind::IntervalCsv;
        input.delimiter = ';';
        input.columns = {{"Time", Role::Time}, {"rate", Role::Rate}, {"rate", std::nullopt}};
        input.resultForm = "rate-ratio";
        const Profile profile = report::recognisedMapping(input);
        QVERIFY((profile.header == std::vector<std::string>{"time", "rate", "rate"}));
        QCOMPARE(*profile.mapping.delimiter, ';');
        QCOMPARE(*profile.mapping.rateIsPercent, false);
        QVERIFY(!profile.mapping.resultForm);
        QVERIFY(profile.mapping.roles.at("rate") == Role::Rate);
        QVERIFY(!profile.mapping.roles.at("rate#2"));
    }
};

QTEST_GUILESS_MAIN(TestMappingFile)
#include "tst_mappingfile.moc"
