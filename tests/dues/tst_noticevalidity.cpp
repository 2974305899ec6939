// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/noticeservice.h"
#include "model/contract/termsfile.h"
#include "model/dues/noticevalidity.h"

#include <QtTest>

using namespace clausemeter;
using namespace clausemeter::dues;

namespace {

std::optional<Instant> at(const QString& text)
{
    return parseInstant(text.toStdString(), SlaClock{});
}

} // namespace

class tst_NoticeValidity : public QObject {
    Q_OBJECT

    std::map<std::string, AgreementTerms> m_agreements = *contract::loadTerms({});

private Q_SLOTS:
    void validity_data()
    {
        QTest::addColumn<QString>("agreement");
        QTest::addColumn<int>("purpose");
        QTest::addColumn<QString>("served");
        QTest::addColumn<QString>("event");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<qint64>("given");
        QTest::addColumn<qint64>("missing");
        QTest::addColumn<QString>("earliest");
        QTest::addColumn<QString>("clause");
        const auto row = [](const char* name, const char* agreement, NoticePurpose purpose,
                            const char* served, const char* event, bool valid, qint64 given, qint64 missing,
                            const char* earliest, const char* clause) {
            QTest::newRow(name) << QString::fromLatin1(agreement) << int(purpose)
                                << QString::fromLatin1(served) << QString::fromLatin1(event) << valid << given
                                << missing << QString::fromLatin1(earliest) << QString::fromLatin1(clause);
        };
        const auto zh = "tencent-csa-zh";
        const auto en = "tencent-csa-en";
        row("maintenance, 24 hours", zh, NoticePurpose::Maintenance, "2019-03-19T02:00:00",
            "2019-03-20T02:00:00", true, 1440, 0, "2019-03-20T02:00:00", "CSA-zh 3.4.1");
        row("maintenance, a millisecond short", zh, NoticePurpose::Maintenance, "2019-03-19T02:00:00.001",
            "2019-03-20T02:00:00", false, 1439, 1, "2019-03-20T02:00:00.001", "CSA-zh 3.4.1");
        row("maintenance, after the event", en, NoticePurpose::Maintenance, "2019-03-20T03:00:00",
            "2019-03-20T02:00:00", false, -60, 1500, "2019-03-21T03:00:00", "CSA-en 3.4.1");
        row("relocation, 30 days by date", zh, NoticePurpose::Relocation, "2019-03-01T23:59:59",
            "2019-03-31T00:00:00", true, 30, 0, "2019-03-31T00:00:00", "CSA-zh 3.4.2");
        row("relocation, 29 days", zh, NoticePurpose::Relocation, "2019-03-02T00:00:00",
            "2019-03-31T23:59:59", false, 29, 1, "2019-04-01T00:00:00", "CSA-zh 3.4.2");
        row("change, CSA-zh", zh, NoticePurpose::ServiceChange, "2019-03-01T00:00:00", "2019-03-31T00:00:00",
            true, 30, 0, "2019-03-31T00:00:00", "CSA-zh 3.4.4");
        row("change, CSA-en", en, NoticePurpose::ServiceChange, "2019-03-01T00:00:00", "2019-03-30T00:00:00",
            false, 29, 1, "2019-03-31T00:00:00", "CSA-en 3.4.5");
        row("assignment, 90 days", en, NoticePurpose::Assignment, "2019-01-01T12:00:00",
            "2019-04-01T00:00:00", true, 90, 0, "2019-04-01T00:00:00", "CSA-en 5.4");
        row("assignment, 89 days", zh, NoticePurpose::Assignment, "2019-01-02T12:00:00",
            "2019-04-01T00:00:00", false, 89, 1, "2019-04-02T00:00:00", "CSA-zh 5.5");
        row("assignment, CRC", "tencent-crc", NoticePurpose::Assignment, "2019-01-01T12:00:00",
            "2019-04-01T00:00:00", true, 90, 0, "2019-04-01T00:00:00", "CRC 4.4");
        row("force majeure, 15 days", zh, NoticePurpose::ForceMajeureEnd, "2019-03-30T09:00:00",
            "2019-04-14T00:00:00", true, 15, 0, "2019-04-14T00:00:00", "CSA-zh 10.2");
        row("force majeure, 14 days", en, NoticePurpose::ForceMajeureEnd, "2019-03-31T09:00:00",
            "2019-04-14T00:00:00", false, 14, 1, "2019-04-15T00:00:00", "CSA-en 7.2");
        row("never served", zh, NoticePurpose::Relocation, "", "2019-04-14T00:00:00", false, 0, 0, "",
            "CSA-zh 3.4.2");
    }
    void validity()
    {
        QFETCH(QString, agreement);
        QFETCH(int, purpose);
        QFETCH(QString, served);
        QFETCH(QString, event);
        QFETCH(bool, valid);
        QFETCH(qint64, given);
        QFETCH(qint64, missing);
        QFETCH(QString, earliest);
        QFETCH(QString, clause);
        const auto result = noticeValidity(NoticePurpose(purpose), at(served), *at(event),
                                           m_agreements.at(agreement.toStdString()), SlaClock{});
        QVERIFY(result);
        QCOMPARE(result->valid, valid);
        QCOMPARE(result->given, given);
        QCOMPARE(result->missing, missing);
        QCOMPARE(result->earliestEvent, at(earliest));
        QCOMPARE(QString::fromStdString(result->clause), clause);
    }

    void agreementsThatAskForNone()
    {
        const Instant now = *at(QStringLiteral("2019-04-14T00:00:00"));
        for (int purpose = 0; purpose <= int(NoticePurpose::ForceMajeureEnd); ++purpose)
            QVERIFY(!noticeValidity(NoticePurpose(purpose), now, now, m_agreements.at("tencent-isp"),
                                    SlaClock{}));
        QVERIFY(!noticeValidity(NoticePurpose::Maintenance, now, now, m_agreements.at("tencent-crc"),
                                SlaClock{}));
    }

    // The day on which it counts as served decides, not the day on which it was sent.
    void servedByCourier()
    {
        const account::Notice notice{"N-1",
                                     "tencent-csa-zh",
                                     {},
                                     account::NoticeChannel::Courier,
                                     *at(QStringLiteral("2019-04-08T15:00:00")),
                                     {}};
        const auto served = account::servedAt(notice, {}, SlaClock{});
        const auto onDay = [&](const char* event) {
            return noticeValidity(NoticePurpose::Relocation, served, *at(QString::fromLatin1(event)),
                                  m_agreements.at("tencent-csa-zh"), SlaClock{})
                ->valid;
        };
        QVERIFY(!onDay("2019-05-10T00:00:00"));
        QVERIFY(onDay("2019-05-11T00:00:00"));
    }
};

QTEST_GUILESS_MAIN(tst_NoticeValidity)
#include "tst_noticevalidity.moc"
