// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/calendar/calendarfile.h"
#include "model/contract/termsfile.h"
#include "model/report/datesexport.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>
#include <archive.h>
#include <archive_entry.h>

using namespace clausemeter;
using namespace clausemeter::report;

namespace {

Date day(const char* iso)
{
    return *parseDate(iso);
}

Money money(const char* amount)
{
    return *Money::parse(amount);
}

CustomerDate date(const char* iso, const char* subject = "S")
{
    CustomerDate d;
    d.day = day(iso);
    d.kind = DateKind::PaymentDue;
    d.customer = "42";
    d.customerName = {"示例", "Example"};
    d.subject = subject;
    d.uid = "u-1@clausemeter";
    return d;
}

DateTexts plainTexts()
{
    DateTexts texts;
    texts.title = "Dates: [all]";
    texts.headers = {"day",     "what",   "customer", "id",       "service",
                     "subject", "clause", "amount",   "currency", "provisional"};
    texts.kind = [](DateKind kind) { return std::string(tokenOf(kind)); };
    texts.pick = [](const Bilingual& text) { return text.en; };
    texts.subject = [](const CustomerDate& d) { return d.subject; };
    texts.summary = [](const CustomerDate& d) { return d.subject; };
    texts.description = [](const CustomerDate& d) { return d.subject + "\n" + d.service; };
    texts.yes = "yes";
    return texts;
}

const Instant kStamp = *parseInstant("2019-05-01T08:09:10.500+08:00", {});

// Unfolded lines of a calendar.
QList<QByteArray> unfolded(QByteArray ics)
{
    ics.replace("\r\n ", "");
    QList<QByteArray> lines = ics.split('\n');
    for (QByteArray& line : lines)
        line = line.trimmed();
    return lines;
}

QByteArray unescaped(QByteArray text)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '\\') {
            ++i;
            result += text[i] == 'n' ? '\n' : text[i];
        } else {
            result += text[i];
        }
    }
    return result;
}

// A member of a zip in memory.
QByteArray member(const QByteArray& zip, const char* name)
{
    QByteArray content;
    archive* reader = archive_read_new();
    archive_read_support_format_zip(reader);
    if (archive_read_open_memory(reader, zip.constData(), std::size_t(zip.size())) == ARCHIVE_OK) {
        archive_entry* entry = nullptr;
        while (archive_read_next_header(reader, &entry) == ARCHIVE_OK) {
            if (qstrcmp(archive_entry_pathname(entry), name) != 0)
                continue;
            char piece[4096];
            for (la_ssize_t got = 0; (got = archive_read_data(reader, piece, sizeof piece)) > 0;)
                content.append(piece, got);
        }
    }
    archive_read_free(reader);
    return content;
}

} // namespace

class tst_Dates : public QObject {
    Q_OBJECT

    std::map<std::string, dues::AgreementTerms> m_agreements = *contract::loadTerms({});
    calendar::BusinessCalendar m_calendar = *calendar::loadCalendar({});

    static QString shown(const std::vector<CustomerDate>& dates)
    {
        QStringList lines;
        for (const CustomerDate& d : dates)
            lines.append(QStringLiteral("%1 %2 %3 %4 %5%6")
                             .arg(QString::fromStdString(toIso(d.day)), QLatin1String(tokenOf(d.kind)),
                                  QString::fromStdString(d.service), QString::fromStdString(d.subject),
                                  QString::fromStdString(d.clause.en),
                                  d.provisional ? QStringLiteral(" provisional") : QString()));
        return lines.join(u'\n');
    }

    static account::Account exampleAccount()
    {
        account::Account a;
        a.customer.id = "42";
        a.services = {{"s1",
                       "tencent-trtc",
                       {"tencent-csa-zh", "tencent-csa-en"},
                       day("2019-03-17"),
                       day("2019-06-16")},
                      {"s1", "tencent-trtc", {"tencent-csa-en"}, day("2019-06-17"), day("2019-09-16")},
                      {"s2", "tencent-trtc", {}, day("2019-04-01"), {}}};
        account::Invoice invoice;
        invoice.id = "INV-1";
        invoice.agreement = "tencent-csa-zh";
        invoice.service = "s1";
        invoice.amount = money("10000.00");
        invoice.received = day("2019-04-12");
        invoice.payments = {{day("2019-04-20"), money("4000.00")}};
        a.invoices = {invoice};
        a.notices = {{"N-1",
                      "tencent-csa-zh",
                      {},
                      account::NoticeChannel::Courier,
                      *parseInstant("2019-04-02T15:00:00", {}),
                      {}},
                     {"N-2",
                      "tencent-csa-zh",
                      {},
                      account::NoticeChannel::Hand,
                      *parseInstant("2019-04-02T15:00:00", {}),
                      {}}};
        return a;
    }

    static sla::Analysis exampleAnalysis()
    {
        sla::Analysis analysis;
        sla::ServiceResult service;
        service.id = "s1";
        service.definition.shortName = {"TRTC", "TRTC SLA"};
        service.definition.claimOpens = {5, "3.2(1)"};
        service.definition.claimCloses = {60, "3.2(2)"};
        sla::MonthResult missed;
        missed.month = {day("2019-03-17"), day("2019-03-31")};
        missed.finished = true;
        missed.standardMet = false;
        missed.voucher = money("1000.00");
        missed.claim.window = {day("2019-04-09"), day("2019-05-30"), day("2019-04-08"), true};
        sla::MonthResult met = missed;
        met.standardMet = true;
        sla::MonthResult unfinished = missed;
        unfinished.finished = false;
        sla::MonthResult noData = missed;
        noData.standardMet.reset();
        service.months = {missed, met, unfinished, noData};
        analysis.services = {service};
        return analysis;
    }

private Q_SLOTS:
    void everyDateOfACustomer()
    {
        const account::Account a = exampleAccount();
        const sla::Analysis analysis = exampleAnalysis();
        DatesInput input{a, analysis, m_agreements, m_calendar, day("2019-05-01")};
        input.bills = {{"s1", "tencent-csa-zh", "2019-03", day("2019-04-12")},
                       {"s2", "tencent-csa-zh", "2019-03", day("2019-04-12")}}; // not in force for s2
        const auto dates = customerDates(input);
        QCOMPARE(shown(dates),
                 QStringLiteral("2019-04-08 notice-served  N-1 CSA-zh 11.3\n"
                                "2019-04-09 claim-opens s1 2019-03 TRTC SLA 3.2(1) provisional\n"
                                "2019-04-20 bill-confirmed s1 2019-03 CSA-zh 3.2.4\n"
                                "2019-04-26 payment-due s1 INV-1 CSA-zh 3.2.4\n"
                                "2019-04-27 late-fee-runs s1 INV-1 CSA-zh 4.4.1\n"
                                "2019-05-12 termination-possible s1 INV-1 CSA-zh 4.4.2\n"
                                "2019-05-30 claim-closes s1 2019-03 TRTC SLA 3.2(2)\n"
                                "2019-09-16 service-end s1  \n"
                                "2019-10-01 retention-end s1  CSA-en 3.4.3\n"
                                "2019-12-31 term-end  tencent-csa-en CSA-en 9.1 provisional\n"
                                "2020-01-01 term-renewal  tencent-csa-en CSA-en 9.1 provisional"));
        QCOMPARE(dates[3].amount, std::optional(money("6000.00")));
        QCOMPARE(dates[6].amount, std::optional(money("1000.00")));
        std::set<std::string> uids;
        for (const CustomerDate& d : dates)
            uids.insert(d.uid);
        QCOMPARE(uids.size(), dates.size());
    }

    // A claim that was filed has a window that does not close any more (R23).
    void filedClaim()
    {
        const account::Account a = exampleAccount();
        sla::Analysis analysis = exampleAnalysis();
        const DatesInput input{a, analysis, m_agreements, m_calendar, day("2019-05-01")};
        const auto ofClaim = [&input] {
            DateFilter filter;
            filter.kinds = {DateKind::ClaimOpens, DateKind::ClaimCloses, DateKind::ClaimFiled};
            return filtered(customerDates(input), filter);
        };
        sla::ClaimResult& claim = analysis.services[0].months[0].claim;
        claim.state = sla::ClaimState::Open;
        const auto before = ofClaim();
        claim.state = sla::ClaimState::Filed;
        claim.filed =
            account::Claim{"s1", std::chrono::year(2019) / 3, {}, day("2019-04-22"), true, {}, "T-1"};
        const auto after = ofClaim();
        QCOMPARE(shown(after),
                 QStringLiteral("2019-04-09 claim-opens s1 2019-03 TRTC SLA 3.2(1) provisional\n"
                                "2019-04-22 claim-filed s1 2019-03 TRTC SLA 3.2(2)"));
        QCOMPARE(after[1].amount, std::optional(money("1000.00")));
        QCOMPARE(after[1].uid, before[1].uid); // a calendar that had the last day has this instead
        // Outside the window it did not stop it.
        claim.state = sla::ClaimState::FiledOutOfWindow;
        claim.filed->filed = day("2019-06-02");
        QCOMPARE(ofClaim(), before);
    }

    void maintenance()
    {
        account::Account a = exampleAccount();
        const TimeRange time{*parseInstant("2019-03-20T02:00:00", {}),
                             *parseInstant("2019-03-20T02:30:00", {})};
        account::Exclusion exclusion;
        exclusion.service = "s1";
        exclusion.clause = "4.10";
        exclusion.time = time;
        account::Exclusion announced = exclusion;
        announced.kind = account::ExclusionKind::Maintenance;
        announced.announced = TimeRange{*parseInstant("2019-03-19T23:30:00", {}), time.end};
        account::Exclusion moved = exclusion;
        moved.kind = account::ExclusionKind::Relocation;
        account::Exclusion elsewhere = moved;
        elsewhere.service = "s2"; // not analysed
        a.exclusions = {exclusion, announced, moved, elsewhere};
        const sla::Analysis analysis = exampleAnalysis();
        DateFilter filter;
        filter.kinds = {DateKind::Maintenance};
        const auto all = customerDates({a, analysis, m_agreements, m_calendar, day("2019-05-01")});
        QCOMPARE(shown(filtered(all, filter)),
                 QStringLiteral("2019-03-19 maintenance s1 2019-03-19 23:30 TRTC SLA 4.10\n"
                                "2019-03-20 maintenance s1 2019-03-20 02:00 TRTC SLA 4.10"));
    }

    void anEventKeepsItsUidWhenItMoves()
    {
        account::Account a = exampleAccount();
        const sla::Analysis analysis = exampleAnalysis();
        const auto uidOf = [&](DateKind kind) {
            const auto dates = customerDates({a, analysis, m_agreements, m_calendar, day("2019-05-01")});
            return std::ranges::find(dates, kind, &CustomerDate::kind)->uid;
        };
        const std::string due = uidOf(DateKind::PaymentDue);
        a.invoices[0].due = day("2019-05-20");
        QCOMPARE(uidOf(DateKind::PaymentDue), due);
        a.customer.id = "43";
        QVERIFY(uidOf(DateKind::PaymentDue) != due);
    }

    void recordsOfAgreementsAndRetention()
    {
        const account::Account a = exampleAccount();
        const sla::Analysis analysis;
        DatesInput input{a, analysis, m_agreements, m_calendar, day("2019-05-01")};
        input.records["tencent-csa-en"] = {day("2018-01-01"), day("2019-04-01")};
        const auto dates = customerDates(input);
        DateFilter ends;
        ends.kinds = {DateKind::TermEnd, DateKind::TermRenewal};
        QCOMPARE(shown(filtered(dates, ends)),
                 QStringLiteral("2019-12-31 term-end  tencent-csa-en CSA-en 9.1"));
        account::Account zh = a;
        zh.services[1].agreements = {"tencent-csa-zh"};
        DatesInput other{zh, analysis, m_agreements, m_calendar, day("2019-05-01")};
        DateFilter kept;
        kept.kinds = {DateKind::RetentionEnd};
        QVERIFY(filtered(customerDates(other), kept).empty()); // the service's own rules are not known
        other.retentionDays["s1"] = 7;
        QCOMPARE(shown(filtered(customerDates(other), kept)),
                 QStringLiteral("2019-09-23 retention-end s1  CSA-zh 3.4.3"));
    }

    void filters()
    {
        std::vector<CustomerDate> dates{date("2019-04-25"), date("2019-04-26"), date("2019-04-27")};
        dates[2].kind = DateKind::ServiceEnd;
        dates[1].service = "s1";
        const auto count = [&](DateFilter filter) { return filtered(dates, filter).size(); };
        QCOMPARE(count({}), std::size_t(3));
        QCOMPARE(count({{DateKind::ServiceEnd}, {}, {}, {}}), std::size_t(1));
        QCOMPARE(count({{}, day("2019-04-26"), {}, {}}), std::size_t(2));
        QCOMPARE(count({{}, {}, day("2019-04-26"), {}}), std::size_t(2));
        QCOMPARE(count({{}, {}, {}, "s1"}), std::size_t(1));
    }

    void calendarRoundTrip_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QStringLiteral("INV-1");
        QTest::newRow("marks") << QStringLiteral("a,b;c\\d:e\"f");
        QTest::newRow("line break") << QStringLiteral("a\nb");
        QTest::newRow("Chinese, folded") << QString(60, QChar(0x7EA6));
        QTest::newRow("beyond the plane, folded") << QStringLiteral("😀").repeated(40);
        QTest::newRow("a backslash at the fold") << (QString(66, u'x') + QStringLiteral("\\,;").repeated(30));
        for (int n = 60; n < 80; ++n)
            QTest::addRow("%d octets", n) << QString(n, u'x');
    }
    void calendarRoundTrip()
    {
        QFETCH(QString, text);
        CustomerDate d = date("2019-12-31");
        d.subject = text.toStdString();
        const QByteArray ics = datesIcs({d}, plainTexts(), kStamp);
        for (const QByteArray& line : ics.split('\n')) {
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
            QVERIFY2(line.size() <= 76, line.constData()); // 75 and the \r
            QVERIFY(QString::fromUtf8(line).toUtf8() == line && !QString::fromUtf8(line).contains(u'\uFFFD'));
        }
        const QList<QByteArray> lines = unfolded(ics);
        QVERIFY(lines.contains("DTSTART;VALUE=DATE:20191231"));
        QVERIFY(lines.contains("DTEND;VALUE=DATE:20200101"));
        QVERIFY(lines.contains("DTSTAMP:20190501T000910Z"));
        QVERIFY(lines.contains("UID:u-1@clausemeter"));
        QVERIFY(lines.contains("STATUS:CONFIRMED"));
        QByteArray summary;
        for (const QByteArray& line : lines) {
            if (line.startsWith("SUMMARY:"))
                summary = unescaped(line.sliced(8));
        }
        QCOMPARE(QString::fromUtf8(summary), text);
    }

    void injectedLinesStayText()
    {
        CustomerDate d = date("2019-12-31", "a\r\nEND:VEVENT\r\nBEGIN:VEVENT\x01");
        d.provisional = true;
        const QList<QByteArray> lines = unfolded(datesIcs({d}, plainTexts(), kStamp));
        QCOMPARE(lines.count("BEGIN:VEVENT"), 1);
        QVERIFY(lines.contains("SUMMARY:a\\nEND:VEVENT\\nBEGIN:VEVENT"));
        QVERIFY(lines.contains("STATUS:TENTATIVE"));
    }

    // A reader of calendars that others wrote.
    void khalReadsIt()
    {
        const QString khal = QStandardPaths::findExecutable(QStringLiteral("khal"));
        if (khal.isEmpty())
            QSKIP("khal is not installed");
        QTemporaryDir home;
        const auto put = [&](const char* name, const QByteArray& bytes) {
            QFile file(home.filePath(QLatin1String(name)));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(QDir(home.path()).mkdir(QStringLiteral("c")));
        QVERIFY(put("config", "[calendars]\n[[c]]\npath = " + home.filePath(QStringLiteral("c")).toUtf8() +
                                  "\n[locale]\nlocal_timezone = UTC\ndefault_timezone = UTC\n"
                                  "dateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ntimeformat = %H:%M\n"
                                  "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
                                  "[sqlite]\npath = " +
                                  home.filePath(QStringLiteral("khal.db")).toUtf8() + "\n"));
        CustomerDate second = date("2019-05-02", "约衡, a; b");
        second.uid = "u-2@clausemeter";
        QVERIFY(put("d.ics", datesIcs({date("2019-04-26", "INV-1"), second}, plainTexts(), kStamp)));
        const auto run = [&](QStringList arguments) {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
            environment.insert(QStringLiteral("HOME"), home.path());
            process.setProcessEnvironment(environment);
            process.start(khal, QStringList{QStringLiteral("-c"), home.filePath(QStringLiteral("config"))} +
                                    arguments);
            process.waitForFinished(120'000);
            return process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
        };
        run({QStringLiteral("import"), QStringLiteral("--batch"), QStringLiteral("-a"), QStringLiteral("c"),
             home.filePath(QStringLiteral("d.ics"))});
        const QString listed = run({QStringLiteral("list"), QStringLiteral("--format"),
                                    QStringLiteral("{start-date} {title}"), QStringLiteral("--day-format"),
                                    QString(), QStringLiteral("2019-04-20"), QStringLiteral("2019-05-10")});
        QVERIFY2(listed.contains(QStringLiteral("2019-04-26 INV-1")), qPrintable(listed));
        QVERIFY2(listed.contains(QStringLiteral("2019-05-02 约衡, a; b")), qPrintable(listed));
    }

    void csv()
    {
        CustomerDate d = date("2019-04-26", "=1+1");
        d.amount = money("-1234.50000001");
        d.currency = "CNY";
        d.provisional = true;
        QCOMPARE(datesCsv({d}, plainTexts()),
                 QByteArray("\xEF\xBB\xBF"
                            "day,what,customer,id,service,subject,clause,amount,currency,provisional\r\n"
                            "2019-04-26,payment-due,Example,42,,\"'=1+1\",,-1234.50000001,CNY,yes\r\n"));
    }

    void xlsx()
    {
        CustomerDate first = date("2019-04-26", "=HYPERLINK(\"http://x\")");
        first.amount = money("6000.10");
        CustomerDate second = date("2019-04-27", "http://example.com/");
        second.amount = money("999999999999999.99999999");
        const auto made = datesXlsx({first, second}, plainTexts(), kStamp);
        QVERIFY(made.ok());
        const QByteArray sheet = member(*made, "xl/worksheets/sheet1.xml");
        const QByteArray strings = member(*made, "xl/sharedStrings.xml");
        QVERIFY(!sheet.isEmpty() && !strings.isEmpty());
        QVERIFY(!sheet.contains("<f>"));          // no formula
        QVERIFY(!sheet.contains("<hyperlink"));   // no link
        QVERIFY(sheet.contains("<v>43581</v>"));  // 2019-04-26 as a spreadsheet counts days
        QVERIFY(sheet.contains("<v>6000.1</v>")); // a number
        QVERIFY(strings.contains("=HYPERLINK(")); // text
        QVERIFY(strings.contains("http://example.com/"));
        QVERIFY(strings.contains("999999999999999.99999999")); // more digits than a number keeps
        QVERIFY(member(*made, "xl/workbook.xml").contains("name=\"Dates   all \""));
        QVERIFY(member(*made, "xl/styles.xml").contains("yyyy-mm-dd"));
        QVERIFY(member(*made, "docProps/core.xml").contains("2019-05-01T00:09:10Z"));
    }

    void anEmptyListIsAWorkbookToo()
    {
        const auto made = datesXlsx({}, plainTexts(), kStamp);
        QVERIFY(made.ok());
        QVERIFY(!member(*made, "xl/worksheets/sheet1.xml").isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Dates)
#include "tst_dates.moc"
