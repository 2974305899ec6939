// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/casedata.h"

#include <QtTest>

using namespace clausemeter;
using namespace std::chrono_literals;

// What there is to compute from is asked of the services that are computed, not of the account as a whole.
class tst_CaseData : public QObject {
    Q_OBJECT

private:
    static Instant at(const char* text) { return *parseInstant(text, SlaClock()); }

    // "vm" is computed from outages, "trtc" from logs; both for March 2024.
    static account::AccountFile customer()
    {
        account::AccountFile file;
        const Date first(2024y / 3 / 1);
        const Date last(2024y / 3 / 31);
        file.account.services = {{"trtc", "tencent-trtc", {}, first, last},
                                 {"vm", "tencent-cvm", {}, first, last}};
        return file;
    }

    Result<report::Case> open(account::AccountFile file, const char* service, bool emptyAllowed) const
    {
        report::CaseRequest request;
        request.account = std::move(file);
        request.asOf = Date(2024y / 5 / 1);
        if (service)
            request.selection.service = service;
        Progress progress;
        return report::openCase(request, m_knowledge, progress, emptyAllowed);
    }

    std::shared_ptr<const report::Knowledge> m_knowledge;

private Q_SLOTS:
    void initTestCase()
    {
        const auto loaded = report::loadKnowledge({});
        QVERIFY(loaded.ok());
        m_knowledge = *loaded;
    }

    void outages_data()
    {
        QTest::addColumn<QString>("outageOf");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("selected");
        QTest::addColumn<bool>("hasData");
        const auto row = [](const char* name, const char* of, const char* start, const char* selected,
                            bool hasData) {
            QTest::newRow(name) << QString::fromLatin1(of) << QString::fromLatin1(start)
                                << QString::fromLatin1(selected) << hasData;
        };
        row("of a service of outages", "vm", "2024-03-05T10:00", "vm", true);
        row("of one of all services", "vm", "2024-03-05T10:00", "", true);
        row("of another service than is asked for", "vm", "2024-03-05T10:00", "trtc", false);
        row("last minute of the period", "vm", "2024-03-31T23:59", "vm", true);
        row("first minute behind the period", "vm", "2024-04-01T00:00", "vm", false);
        row("last minute before the period", "vm", "2024-02-29T23:59", "vm", false);
        row("none", "", "2024-03-05T10:00", "", false);
    }
    void outages()
    {
        QFETCH(QString, outageOf);
        QFETCH(QString, start);
        QFETCH(QString, selected);
        QFETCH(bool, hasData);
        account::AccountFile file = customer();
        const Instant from = at(qPrintable(start));
        if (!outageOf.isEmpty())
            file.account.outages = {{outageOf.toStdString(), {from, from + 1min}, {}, {}, {}}};
        const QByteArray service = selected.toLatin1();
        const auto opened = open(file, service.isEmpty() ? nullptr : service.constData(), true);
        QVERIFY(opened.ok());
        QCOMPARE(report::hasData(*opened), hasData);
        const auto strict = open(file, service.isEmpty() ? nullptr : service.constData(), false);
        QCOMPARE(strict.ok(), hasData);
        if (!hasData)
            QCOMPARE(strict.error().code, ErrorCode::NothingToAnalyze);
    }

    // It would count for nothing, and nobody would see it.
    void outageOfAServiceThatIsComputedFromLogs()
    {
        account::AccountFile file = customer();
        const Instant from = at("2024-03-05T10:00");
        file.account.outages = {{"vm", {from, from + 1min}, {}, {}, {}},
                                {"trtc", {from, from + 1min}, {}, {}, {}}};
        const auto opened = open(file, nullptr, true);
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().code, ErrorCode::AccountBadValue);
        QCOMPARE(opened.error().details, (std::vector<std::string>{"outages[1].service", "trtc"}));
    }

    void outageOfAServiceThatRunsOn()
    {
        account::AccountFile file = customer();
        file.account.services[1].end.reset();
        const Instant late = at("2026-01-01T00:00");
        file.account.outages = {{"vm", {late, late + 1min}, {}, {}, {}}};
        QVERIFY(report::hasData(*open(file, "vm", true)));
    }

    void rowsOfLogs()
    {
        report::Case c = *open(customer(), nullptr, true);
        logs::LogData logs;
        logs.services["trtc"]; // named, but without a good row
        logs.services["other"].newest = at("2024-03-05T10:00");
        c.logs = std::make_shared<const logs::LogData>(std::move(logs));
        QVERIFY(!report::hasData(c));
        logs::LogData more;
        more.services["trtc"].newest = at("2024-03-05T10:00");
        c.logs = std::make_shared<const logs::LogData>(std::move(more));
        QVERIFY(report::hasData(c));
        std::erase_if(c.analysis.services, [](const auto& service) { return service.id == "trtc"; });
        QVERIFY(!report::hasData(c));
    }

    void whichServicesNeedLogs()
    {
        QVERIFY(report::needsLogs(*open(customer(), nullptr, true)));
        QVERIFY(report::needsLogs(*open(customer(), "trtc", true)));
        QVERIFY(!report::needsLogs(*open(customer(), "vm", true)));
    }
};

QTEST_GUILESS_MAIN(tst_CaseData)
#include "tst_casedata.moc"
