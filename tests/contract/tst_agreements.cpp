// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contractfiles.h"
#include "model/contract/agreementreader.h"
#include "model/contract/definitionfile.h"
#include "model/contract/schemacheck.h"
#include "model/contract/termsfile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <set>

using namespace clausemeter;
using contract::Actor;
using contract::Agreement;
using contract::Obligation;
using contract::ObligationKind;
using contract::PeriodUnit;
using contract::TextLanguage;

namespace {

QByteArray shipped(const QString& id)
{
    QFile file(QStringLiteral(":/agreements/%1.json").arg(id));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The rest of the file is read by the reader of its format.
Result<std::string> readWhole(const QByteArray& json)
{
    if (json.contains("clausemeter-terms/1")) {
        const auto terms = contract::parseTerms(json, "f.json");
        return terms ? Result<std::string>(terms->id) : terms.error();
    }
    const auto definition = contract::parseDefinition(json, "f.json");
    return definition ? Result<std::string>(definition->id) : definition.error();
}

QString told(const Error& error)
{
    QString text = QString::number(error.where.line);
    for (const std::string& detail : error.details)
        text += u' ' + QString::fromStdString(detail);
    return text;
}

Agreement read(const char* id)
{
    const auto parsed = contract::parseAgreement(shipped(QString::fromLatin1(id)), "f.json");
    return parsed ? *parsed : Agreement();
}

const Obligation* find(const Agreement& agreement, const char* clause, ObligationKind kind, Actor actor)
{
    const auto found = std::ranges::find_if(agreement.obligations, [&](const Obligation& o) {
        return o.clause == clause && o.kind == kind && o.actor == actor;
    });
    return found == agreement.obligations.end() ? nullptr : &*found;
}

const char* const kOfText[] = {"tencent-trtc", "tencent-csa-en", "tencent-csa-zh", "tencent-crc",
                               "tencent-isp"};

} // namespace

class tst_Agreements : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyShippedFileFits_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString& name : QDir(QStringLiteral(":/agreements")).entryList(QDir::Files))
            QTest::newRow(qPrintable(name)) << name.chopped(5);
    }
    void everyShippedFileFits()
    {
        QFETCH(QString, id);
        const QByteArray json = shipped(id);
        const auto fault = contract::schemaFault(QJsonDocument::fromJson(json).object());
        QVERIFY2(!fault, fault ? (fault->path + ' ' + fault->what).c_str() : "");
        const auto whole = readWhole(json);
        QVERIFY2(whole.ok(), whole ? "" : qPrintable(told(whole.error())));
        const auto parsed = contract::parseAgreement(json, "f.json");
        QVERIFY2(parsed.ok(), parsed ? "" : qPrintable(told(parsed.error())));
        QCOMPARE(QString::fromStdString(parsed->id), id);
        for (const contract::ClauseSummary& c : parsed->clauses) {
            QVERIFY2(!c.summary.zh.empty() && !c.summary.en.empty(), c.clause.c_str());
            QVERIFY2((c.summary.zh + c.summary.en).find('{') == std::string::npos, c.clause.c_str());
        }
    }

    void clausesAndObligations_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("clauses");
        QTest::addColumn<int>("obligations");
        QTest::newRow("trtc") << QStringLiteral("tencent-trtc") << 36 << 15;
        QTest::newRow("csa-en") << QStringLiteral("tencent-csa-en") << 108 << 67;
        QTest::newRow("csa-zh") << QStringLiteral("tencent-csa-zh") << 139 << 77;
        QTest::newRow("crc") << QStringLiteral("tencent-crc") << 10 << 14;
        QTest::newRow("isp") << QStringLiteral("tencent-isp") << 54 << 30;
    }
    void clausesAndObligations()
    {
        QFETCH(QString, id);
        QFETCH(int, clauses);
        QFETCH(int, obligations);
        const Agreement a = read(id.toLatin1());
        QCOMPARE(int(a.clauses.size()), clauses);
        QCOMPARE(int(a.obligations.size()), obligations);
        QCOMPARE(int(a.parties.size()), 2);
    }

    // The same clauses in the same order as the lists made by reading the texts, which alone have the two
    // points of a note before the text of CSA-en: they bear the numbers of its first sections.
    void everyClauseOfTheText_data()
    {
        QTest::addColumn<QString>("list");
        QTest::newRow("tencent-trtc") << u"trtc-sla-en"_qs;
        QTest::newRow("tencent-csa-en") << u"csa-en"_qs;
        QTest::newRow("tencent-csa-zh") << u"csa-zh"_qs;
        QTest::newRow("tencent-crc") << u"cross-region-connection-en"_qs;
        QTest::newRow("tencent-isp") << u"internet-service-en"_qs;
    }
    void everyClauseOfTheText()
    {
        QFETCH(QString, list);
        QStringList expected;
        for (const QStringList& row : listOf(QStringLiteral(TEST_DATA "/contracts/%1.clauses").arg(list))) {
            if (row.value(1) != u"(Important Notice)")
                expected.append(row.value(0));
        }
        QVERIFY(!expected.isEmpty());
        QStringList found;
        for (const contract::ClauseSummary& c : read(QTest::currentDataTag()).clauses)
            found.append(QString::fromStdString(c.clause));
        QCOMPARE(found, expected);
    }

    // What the dates page computes has one obligation behind it in each agreement at most.
    void oneObligationADate()
    {
        for (const char* id : kOfText) {
            std::set<std::string> dates;
            for (const Obligation& o : read(id).obligations) {
                for (const std::string& date : o.dates)
                    QVERIFY2(dates.insert(date).second, date.c_str());
            }
        }
    }

    void whatOthersYieldIsThere()
    {
        const auto all = contract::loadAgreements({});
        QVERIFY(all.ok());
        int checked = 0;
        for (const auto& [id, a] : *all) {
            for (const contract::Precedence& p : a.precedence) {
                for (const auto& [other, clauses] : p.affects) {
                    for (const std::string& clause : clauses) {
                        QVERIFY2(all->at(other).clause(clause), (other + ' ' + clause).c_str());
                        ++checked;
                    }
                }
            }
        }
        QCOMPARE(checked, 8);
    }

    void languages()
    {
        QCOMPARE(read("tencent-csa-en").language,
                 (contract::LanguageRule{TextLanguage::English, TextLanguage::Chinese, "10.4"}));
        QCOMPARE(read("tencent-csa-zh").language,
                 (contract::LanguageRule{TextLanguage::Chinese, TextLanguage::Chinese, "13.2"}));
        QCOMPARE(read("tencent-isp").language,
                 (contract::LanguageRule{TextLanguage::English, TextLanguage::Chinese, ""}));
        QCOMPARE(read("tencent-crc").language.prevails, TextLanguage::Unknown);
    }

    void precedenceAndExceptions()
    {
        const Agreement trtc = read("tencent-trtc");
        QCOMPARE(int(trtc.precedence.size()), 1);
        QCOMPARE(trtc.precedence[0].clause, std::string("5.3"));
        QCOMPARE(trtc.precedence[0].over, (std::vector<std::string>{"tencent-csa-en", "tencent-csa-zh"}));
        const Agreement zh = read("tencent-csa-zh");
        QCOMPARE(int(zh.precedence.size()), 1);
        QCOMPARE(zh.precedence[0].clause, std::string("10.5"));
        QVERIFY(zh.precedence[0].over.empty() && zh.precedence[0].under.empty());
        QCOMPARE(zh.effective.from, parseDate("2021-11-08"));
        QCOMPARE(zh.versions.at(0).version, zh.version);
        const Agreement en = read("tencent-csa-en");
        const contract::ClauseException dropped{"3.3.5", true, {"3.3.1", "3.3.2", "3.3.3", "3.3.4"}};
        QCOMPARE(en.exceptions, std::vector{dropped});
    }

    // A figure stands once in the file; the obligation and the summary take it from there.
    void figuresAreReferredTo()
    {
        const Agreement zh = read("tencent-csa-zh");
        const Agreement en = read("tencent-csa-en");
        const Agreement trtc = read("tencent-trtc");
        const Agreement isp = read("tencent-isp");
        const Obligation* maintenance = find(zh, "3.4.1", ObligationKind::Duty, Actor::Provider);
        QVERIFY(maintenance && maintenance->period);
        QCOMPARE(maintenance->period->number, 24);
        QCOMPARE(maintenance->period->unit, PeriodUnit::Hour);
        QCOMPARE(maintenance->period->figure, std::string("maintenance_notice_hours"));
        QVERIFY(zh.clause("3.4.1")->summary.en.find(" 24 hours") != std::string::npos);
        const Obligation* late = find(zh, "4.4.1", ObligationKind::Duty, Actor::Customer);
        QVERIFY(late && late->amount);
        QCOMPARE(late->amount->percent, Decimal::parse("1"));
        const Obligation* hindrance = find(en, "7.2", ObligationKind::Right, Actor::Either);
        QVERIFY(hindrance && hindrance->period);
        QCOMPARE(hindrance->period->number, 15);
        QVERIFY(hindrance->period->from.en.find("day 31") != std::string::npos);
        const Obligation* tiers = find(trtc, "3.1(2)", ObligationKind::Duty, Actor::Provider);
        QVERIFY(tiers && tiers->amount && !tiers->amount->percent);
        QVERIFY(tiers->amount->words.en.starts_with("10, 20 or 50 %"));
        const Obligation* logs = find(isp, "IV.3", ObligationKind::Duty, Actor::Customer);
        QVERIFY(logs && logs->period);
        QCOMPARE(logs->period->number, 90);
        QVERIFY(logs->period->figure.empty());
    }

    // What was not checked against a signed text says so, and still what its source does: all but figures
    // that the file has elsewhere is own words.
    void unverifiedAgreementsAreReadToo()
    {
        const auto cited = [](const Agreement& a, const char* clause) { return a.clause(clause) != nullptr; };
        for (const auto& [id, clauses, last] :
             {std::tuple("tencent-cvm", 35, "5(3)"), std::tuple("tencent-rum", 29, "5.3"),
              std::tuple("tencent-vod", 32, "5.3")}) {
            const Agreement a = read(id);
            QCOMPARE(int(a.clauses.size()), clauses);
            QVERIFY2(cited(a, last), id);
            QCOMPARE(a.parties.size(), std::size_t(2));
            QCOMPARE(a.language, (contract::LanguageRule{TextLanguage::Chinese, TextLanguage::Unknown, ""}));
            QVERIFY(!a.effective.begins.zh.empty() && !a.effective.from);
            QCOMPARE(a.precedence.front().over, std::vector<std::string>{"tencent-csa-zh"});
        }
        const Agreement vod = read("tencent-vod");
        QVERIFY(vod.clause("3.2(1)")->summary.en.find("business day 3") != std::string::npos);
        QCOMPARE(find(vod, "1.6", ObligationKind::Duty, Actor::Customer)->period->number, 3);
        QVERIFY(read("tencent-rum").clause("1.4")->summary.en.find("5 failed calls") != std::string::npos);
    }

    void aSummaryToldElsewhere()
    {
        QCOMPARE(read("tencent-trtc").clause("4.12")->summary.en, std::string("Force majeure or accident"));
        QCOMPARE(read("tencent-csa-zh").clause("13.1")->summary.en, std::string("Days are calendar days."));
    }

    void filesAreTold()
    {
        const auto all = contract::loadAgreements({});
        QVERIFY(all.ok());
        QCOMPARE(all->at("tencent-crc").file, std::string(":/agreements/tencent-crc.json"));
        QVERIFY(all->at("tencent-crc").isShipped());
        QCOMPARE(all->at("tencent-crc").cite("4.4").en, std::string("CRC 4.4"));
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("mine.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(shipped(QStringLiteral("tencent-crc")).replace("\"value\": 90", "\"value\": 91"));
        file.close();
        const auto mine = contract::loadAgreements(folder.path());
        QVERIFY(mine.ok());
        const Agreement& crc = mine->at("tencent-crc");
        QCOMPARE(crc.file, file.fileName().toStdString());
        QVERIFY(!crc.isShipped());
        QCOMPARE(find(crc, "4.4", ObligationKind::Right, Actor::Provider)->period->number, 91);
        QVERIFY(crc.clause("4.4")->summary.en.find("91 days") != std::string::npos);
    }

    void thePartMayBeMissing()
    {
        QJsonObject root = QJsonDocument::fromJson(shipped(QStringLiteral("tencent-crc"))).object();
        root.remove(u"agreement");
        const QByteArray json = QJsonDocument(root).toJson();
        const auto parsed = contract::parseAgreement(json, "f.json");
        QVERIFY(parsed.ok());
        QCOMPARE(parsed->code.zh, std::string("CRC"));
        QVERIFY(parsed->clauses.empty() && parsed->obligations.empty());
        QVERIFY(readWhole(json).ok());
    }

    void faults_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char* name, const char* id, const char* from, const char* to,
                            const char* path, const char* reason) {
            QTest::newRow(name) << QString::fromLatin1(id) << QByteArray(from) << QByteArray(to)
                                << QByteArray(path) << QByteArray(reason);
        };
        const char* const crc = "tencent-crc";
        row("not an object", crc, "\"language\": {\"text\": \"en\"}", "\"language\": \"en\"",
            "agreement.language", "definition:object");
        row("a key that is not known", crc, "\"language\": {\"text\"",
            "\"colour\": 1, \"language\": {\"text\"", "agreement.colour", "definition:unknown-key");
        row("no language", crc, "\"language\": {\"text\": \"en\"},", "", "agreement.language",
            "definition:missing");
        row("another language", crc, "{\"text\": \"en\"}", "{\"text\": \"fr\"}", "agreement.language.text",
            "definition:word");
        row("nobody acts", crc, "\"actor\": \"both\"", "\"actor\": \"nobody\"",
            "agreement.obligations[13].actor", "definition:word");
        row("another kind", crc, "\"kind\": \"prohibition\"", "\"kind\": \"hope\"",
            "agreement.obligations[1].kind", "definition:word");
        row("one language only", crc, "{\"zh\": \"提供服务和售后支持\", \"en\"", "{\"en\"",
            "agreement.obligations[8].what.zh", "definition:missing");
        row("another unit", crc, "\"unit\": \"days\"", "\"unit\": \"moons\"",
            "agreement.obligations[4].period.unit", "definition:word");
        row("a clause twice", crc, "\"clause\": \"4.3\",\n        \"summary\"",
            "\"clause\": \"4.2\",\n        \"summary\"", "agreement.clauses[8].clause",
            "definition:clause-twice");
        row("a clause without the one above", crc, "{\"clause\": \"4\", \"summary\"",
            "{\"clause\": \"5\", \"summary\"", "agreement.clauses[6].clause", "definition:clause-above");
        row("an obligation cites no clause of the text", crc, "\"clause\": \"4.4\",\n        \"actor\"",
            "\"clause\": \"4.5\",\n        \"actor\"", "agreement.obligations[12].clause",
            "definition:unknown-clause");
        row("a figure cites no clause of the text", crc, "{\"value\": 90, \"clause\": \"4.4\"}",
            "{\"value\": 90, \"clause\": \"4.9\"}", "assignment_notice_days.clause",
            "definition:unknown-clause");
        row("a figure of another clause", crc, "\"figure\": \"assignment_notice_days\"",
            "\"figure\": \"termination_overdue_days\"", "agreement.obligations[12].period.figure",
            "definition:figure-clause");
        row("a figure that is none", crc, "\"figure\": \"assignment_notice_days\"",
            "\"figure\": \"assignment_days\"", "agreement.obligations[12].period.figure",
            "definition:unknown-figure");
        row("a figure in a text that is none", crc, "{assignment_notice_days} 天", "{days} 天",
            "agreement.clauses[9].summary.zh", "definition:unknown-figure");
        row("a figure that is no number of days", crc, "\"figure\": \"assignment_notice_days\"",
            "\"figure\": \"title.en\"", "agreement.obligations[12].period.figure", "definition:whole-number");
        row("value and figure", crc, "\"figure\": \"assignment_notice_days\"",
            "\"value\": 90, \"figure\": \"assignment_notice_days\"", "agreement.obligations[12].period",
            "definition:value-or-figure");
        row("a period of nothing", crc, "\"figure\": \"assignment_notice_days\"", "\"value\": 0",
            "agreement.obligations[12].period.value", "definition:whole-number");
        row("two amounts", crc, "\"figure\": \"late_fee.percent_per_day\"",
            "\"percent\": \"1\", \"figure\": \"late_fee.percent_per_day\"", "agreement.obligations[3].amount",
            "definition:one-amount");
        row("no clause number", crc, "\"clause\": \"4.4\",\n        \"actor\"",
            "\"clause\": \"four\",\n        \"actor\"", "agreement.obligations[12].clause",
            "definition:clause-number");
        row("a date that is none of ours", crc, "[\"termination-possible\"]", "[\"pay-day\"]",
            "agreement.obligations[4].dates[0]", "schema:value");
        row("an empty list", crc, "[\"termination-possible\"]", "[]", "agreement.obligations[4].dates",
            "definition:entries");
        row("no summary and none elsewhere", crc, "\"clause\": \"4.3\",\n        \"summary\"",
            "\"clause\": \"4.3\"}, {\"clause\": \"1.1\", \"summary\"", "agreement.clauses[8].summary",
            "definition:missing");
        const char* const zh = "tencent-csa-zh";
        row("no such day", zh, "\"from\": \"2021-11-08\"", "\"from\": \"2021-11-31\"",
            "agreement.effective.from", "definition:date");
        row("it ends before it begins", zh, "\"from\": \"2021-11-08\"",
            "\"to\": \"2021-11-07\", \"from\": \"2021-11-08\"", "agreement.effective.to",
            "definition:ends-before");
        row("a version list without the file's version", zh, "\"versions\": [{\"version\": \"2021-11-08\"",
            "\"versions\": [{\"version\": \"2020\"", "agreement.versions", "definition:version-missing");
        const char* const trtc = "tencent-trtc";
        row("it goes before itself", trtc, "\"over\": [\"tencent-csa-en\"", "\"over\": [\"tencent-trtc\"",
            "agreement.precedence[0]", "definition:own-agreement");
        row("a clause of the figures that the text does not have", trtc, "\"cap\": \"5.1\"",
            "\"cap\": \"5.9\"", "clauses.cap", "definition:unknown-clause");
        row("an exception for nobody known", "tencent-csa-en", "\"when\": \"overseas\"",
            "\"when\": \"always\"", "agreement.exceptions[0].when", "definition:word");
    }
    void faults()
    {
        QFETCH(QString, id);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, reason);
        QByteArray json = shipped(id);
        const qsizetype at = json.indexOf(from);
        QVERIFY(at >= 0);
        json.replace(at, from.size(), to);
        const auto whole = readWhole(json);
        QVERIFY(!whole.ok());
        QCOMPARE(told(whole.error()).section(u' ', 1), QString::fromLatin1(path + ' ' + reason));
        QCOMPARE(whole.error().code, ErrorCode::DefinitionInvalid);
        QCOMPARE(whole.error().where.file, std::string("f.json"));
        QVERIFY(whole.error().where.line > 1);
        QVERIFY(whole.error().where.column > 0);
    }

    // The line and the column of the value that is wrong.
    void place()
    {
        QByteArray json = shipped(QStringLiteral("tencent-crc"));
        const qsizetype at = json.indexOf("\"both\"");
        json.replace(at, 6, "\"none\"");
        const auto parsed = contract::parseAgreement(json, "f.json");
        QVERIFY(!parsed.ok());
        QCOMPARE(parsed.error().where.line, std::int64_t(json.first(at).count('\n') + 1));
        QCOMPARE(parsed.error().where.column, std::int64_t(at - json.first(at).lastIndexOf('\n')));
    }

    // The pattern of a clause must not be tried on it: the library matches by recursion.
    void aTextWithoutEnd()
    {
        QByteArray json = shipped(QStringLiteral("tencent-crc"));
        const QByteArray endless(3'000'000, '1');
        json.replace("\"clause\": \"4.4\"}", QByteArray("\"clause\": \"" + endless + "\"}"));
        const auto parsed = contract::parseAgreement(json, "f.json");
        QVERIFY(!parsed.ok());
        QCOMPARE(parsed.error().details,
                 (std::vector<std::string>{"assignment_notice_days.clause", "schema:size"}));
    }

    // Refused by the schema alone, without our reader.
    void schemaAlone_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char* name, const char* inner, const char* path, const char* reason) {
            QTest::newRow(name) << QByteArray("{\"format\": \"clausemeter-terms/1\", \"id\": \"a\", "
                                              "\"version\": \"1\", \"code\": \"A\", "
                                              "\"title\": {\"zh\": \"a\", \"en\": \"a\"}") +
                                       inner + "}"
                                << QByteArray(path) << QByteArray(reason);
        };
        row("fits", "", "", "");
        row("type", ", \"retention_days\": 15", "retention_days", "schema:type");
        row("pattern", ", \"suspension_at_once\": \"here\"", "suspension_at_once", "schema:pattern");
        row("range", ", \"retention_days\": {\"value\": 0, \"clause\": \"1\"}", "retention_days.value",
            "schema:range");
        row("missing", ", \"retention_days\": {\"value\": 1}", "retention_days.clause", "definition:missing");
        row("unknown", ", \"retention_day\": {}", "retention_day", "definition:unknown-key");
        row("value", ", \"notice_serving\": {\"rule\": \"by_owl\", \"clause\": \"1\"}", "notice_serving.rule",
            "schema:value");
        row("size", ", \"further_rules\": []", "further_rules", "schema:size");
        row("a key of digits", ", \"0\": []", "0", "definition:unknown-key");
        row("a key with quotes", ", \"it's 'so'\": []", "it's 'so'", "definition:unknown-key");
        row("an entry", ", \"further_rules\": [{\"clause\": \"1\", \"summary\": {\"zh\": \"a\", \"en\": 1}}]",
            "further_rules[0].summary.en", "schema:type");
    }
    void schemaAlone()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, reason);
        const auto fault = contract::schemaFault(QJsonDocument::fromJson(json).object());
        QCOMPARE(fault.has_value(), !reason.isEmpty());
        if (fault) {
            QCOMPARE(QByteArray::fromStdString(fault->path), path);
            QCOMPARE(QByteArray::fromStdString(fault->what), reason);
        }
    }
};

QTEST_GUILESS_MAIN(tst_Agreements)
#include "tst_agreements.moc"
