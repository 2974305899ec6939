// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/definitionfile.h"
#include "model/contract/termsfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace clausemeter;
using dues::AgreementTerms;

namespace {

QByteArray shipped(const char* id)
{
    QFile file(QStringLiteral(":/agreements/%1.json").arg(QLatin1String(id)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

AgreementTerms read(const char* id)
{
    const auto parsed = contract::parseTerms(shipped(id), id);
    return parsed ? *parsed : AgreementTerms();
}

using Figure = std::optional<sla::Cited<int>>;

Figure figure(int value, const char* clause)
{
    return sla::Cited<int>{value, clause};
}

} // namespace

class tst_TermsFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The table of the semantics, section 7, column by column.
    void csaEn()
    {
        const AgreementTerms t = read("tencent-csa-en");
        QCOMPARE(t.cite("4.4"), std::string("CSA-en 4.4"));
        QCOMPARE(t.lateFee, (dues::LateFeeRule{*Decimal::parse("0.3"), "4.4", true, false}));
        QCOMPARE(t.terminationOverdueDays, figure(15, "4.4"));
        QCOMPARE(t.suspensionAtOnceClause, std::nullopt);
        QCOMPARE(t.prepaidTaken, (sla::Cited<dues::PrepaidTaken>{dues::PrepaidTaken::Forfeited, "4.4"}));
        QCOMPARE(t.billConfirmedWorkingDays, Figure());
        QCOMPARE(t.paymentDueWorkingDays, Figure());
        QCOMPARE(t.paymentDueClause, std::optional<std::string>("3.2.2"));
        QCOMPARE(t.discountTakenBackClause, std::nullopt);
        QCOMPARE(t.retentionDays, figure(15, "3.4.3"));
        QCOMPARE(t.maintenanceNoticeHours, figure(24, "3.4.1"));
        QCOMPARE(t.relocationNoticeDays, figure(30, "3.4.2"));
        QCOMPARE(t.changeNoticeDays, figure(30, "3.4.5"));
        QCOMPARE(t.assignmentNoticeDays, figure(90, "5.4"));
        QCOMPARE(t.forceMajeure, (dues::ForceMajeureRule{31, 15, "7.2"}));
        QCOMPARE(t.noticeServing, (sla::Cited<dues::NoticeServing>{dues::NoticeServing::DaySent, "8.4"}));
        QCOMPARE(t.yearlyTerm, (dues::YearlyTermRule{"9.1", "9.2"}));
    }
    void csaZh()
    {
        const AgreementTerms t = read("tencent-csa-zh");
        QCOMPARE(t.lateFee, (dues::LateFeeRule{*Decimal::parse("1"), "4.4.1", false, false}));
        QCOMPARE(t.terminationOverdueDays, figure(15, "4.4.2"));
        QCOMPARE(t.suspensionAtOnceClause, std::optional<std::string>("4.4"));
        QCOMPARE(t.prepaidTaken, (sla::Cited<dues::PrepaidTaken>{dues::PrepaidTaken::SetOff, "4.4.3"}));
        QCOMPARE(t.billConfirmedWorkingDays, figure(5, "3.2.4"));
        QCOMPARE(t.paymentDueWorkingDays, figure(10, "3.2.4"));
        QCOMPARE(t.paymentDueClause, std::nullopt);
        QCOMPARE(t.discountTakenBackClause, std::optional<std::string>("3.2.2"));
        QCOMPARE(t.retentionDays, Figure());
        QCOMPARE(t.retentionClause, std::optional<std::string>("3.4.3"));
        QCOMPARE(t.maintenanceNoticeHours, figure(24, "3.4.1"));
        QCOMPARE(t.relocationNoticeDays, figure(30, "3.4.2"));
        QCOMPARE(t.changeNoticeDays, figure(30, "3.4.4"));
        QCOMPARE(t.assignmentNoticeDays, figure(90, "5.5"));
        QCOMPARE(t.forceMajeure, (dues::ForceMajeureRule{30, 15, "10.2"}));
        QCOMPARE(t.noticeServing, (sla::Cited<dues::NoticeServing>{dues::NoticeServing::ByChannel, "11.3"}));
        QCOMPARE(t.yearlyTerm, std::nullopt);
    }
    void crcAndIsp()
    {
        const AgreementTerms crc = read("tencent-crc");
        QCOMPARE(crc.lateFee, (dues::LateFeeRule{*Decimal::parse("0.3"), "3", true, true}));
        QCOMPARE(crc.terminationOverdueDays, figure(15, "3"));
        QCOMPARE(crc.prepaidTaken, (sla::Cited<dues::PrepaidTaken>{dues::PrepaidTaken::Forfeited, "3"}));
        QCOMPARE(crc.assignmentNoticeDays, figure(90, "4.4"));
        QCOMPARE(crc.forceMajeure, std::nullopt);
        const AgreementTerms isp = read("tencent-isp");
        QCOMPARE(isp.lateFee, std::nullopt);
        QCOMPARE(isp.terminationOverdueDays, Figure());
        QCOMPARE(isp.paymentDueClause, std::optional<std::string>("IV.6"));
        QCOMPARE(isp.furtherRules.size(), std::size_t(3));
        QCOMPARE(isp.furtherRules[0].clause, std::string("IV.3"));
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char* name, const char* from, const char* to, const char* path,
                            const char* reason) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QByteArray(path)
                                << QByteArray(reason);
        };
        row("another format", "clausemeter-terms/1", "clausemeter-terms/2", "format",
            "definition:terms-format");
        row("unknown key", "\"code\"", "\"cod\": \"1\", \"code\"", "cod", "definition:unknown-key");
        row("no code", "\"code\": \"CSA-zh\",", "", "code", "definition:missing");
        row("rate over 100", "\"percent_per_day\": \"1\"", "\"percent_per_day\": \"101\"",
            "late_fee.percent_per_day", "definition:percent-range");
        row("rate as a number", "\"percent_per_day\": \"1\"", "\"percent_per_day\": 1",
            "late_fee.percent_per_day", "definition:percent-text");
        row("0 working days", "\"value\": 10, \"clause\": \"3.2.4\"", "\"value\": 0, \"clause\": \"3.2.4\"",
            "payment_due_working_days.value", "definition:whole-number");
        row("half a day", "\"from_day\": 30", "\"from_day\": 30.5", "force_majeure.from_day",
            "definition:whole-number");
        row("no clause", "\"suspension_at_once\": \"4.4\"", "\"suspension_at_once\": \"at once\"",
            "suspension_at_once", "definition:clause-number");
        row("unknown rule", "\"rule\": \"set_off\"", "\"rule\": \"kept\"", "prepaid_taken.rule",
            "definition:choice");
        row("a key twice", "\"version\": \"2021-11-08\"", "\"version\": \"1\", \"version\": \"2\"", "version",
            "definition:key-twice");
    }
    void faults()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, reason);
        QByteArray json = shipped("tencent-csa-zh");
        QVERIFY(json.contains(from));
        json.replace(from, to);
        const auto parsed = contract::parseTerms(json, "f.json");
        QVERIFY(!parsed.ok());
        QCOMPARE(parsed.error().code, ErrorCode::DefinitionInvalid);
        QCOMPARE(parsed.error().details,
                 (std::vector<std::string>{path.toStdString(), reason.toStdString()}));
        QCOMPARE(parsed.error().where.file, std::string("f.json"));
        QVERIFY(parsed.error().where.line > 0);
    }

    void bothKindsLiveInOneFolder()
    {
        QTemporaryDir folder;
        QByteArray json = shipped("tencent-csa-zh");
        json.replace("\"percent_per_day\": \"1\"", "\"percent_per_day\": \"0.5\"");
        QFile file(folder.filePath(QStringLiteral("mine.json")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
        file.close();
        const auto terms = contract::loadTerms(folder.path());
        QVERIFY(terms.ok());
        QCOMPARE(terms->size(), std::size_t(4));
        QCOMPARE(terms->at("tencent-csa-zh").lateFee->percentPerDay,
                 *Decimal::parse("0.5")); // the user's wins
        const auto slas = contract::loadDefinitions(folder.path());
        QVERIFY(slas.ok());
        QVERIFY(slas->contains("tencent-trtc"));
        QVERIFY(!slas->contains("tencent-csa-zh"));
    }
};

QTEST_GUILESS_MAIN(tst_TermsFile)
#include "tst_termsfile.moc"
