// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../gui/languages.h"
#include "../gui/samplecase.h"
#include "samples.h"
#include "widgets/text/ticketwords.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace clausemeter;
using text::Language;
using text::ticketText;
using text::Words;

namespace {

QString linesFrom(const QString& text, const QString& heading)
{
    const QStringList lines = text.split(u'\n');
    QStringList part;
    for (auto i = lines.indexOf(heading) + 1; i > 0 && i < lines.size() && !lines[i].isEmpty(); ++i)
        part << lines[i];
    return part.join(u'\n');
}

logs::InputReport input(const char* file, const char* digest)
{
    logs::InputReport report;
    report.file = file;
    report.digest = digest;
    report.accepted = 1;
    return report;
}

} // namespace

class TestTicketWords : public QObject {
    Q_OBJECT

private:
    const Words m_zh{Language::Zh};
    const Words m_en{Language::En};
    std::shared_ptr<report::Case> m_case;
    std::shared_ptr<const logs::LogData> m_slots;

    sla::MonthResult& march() { return m_case->analysis.services[0].months[samplecase::Incidents]; }
    QString text(const Words& words, const std::optional<book::ClaimRecord>& record = {}) const
    {
        return ticketText(words, *m_case, 0, samplecase::Incidents, record);
    }

private Q_SLOTS:
    void init()
    {
        m_case = std::make_shared<report::Case>(*samplecase::make());
        m_slots = m_case->logs;
        auto logs = std::make_shared<logs::LogData>(); // the ticket asks for the files only
        logs->inputs = {input("/home/me/march.csv", "sha-256:0a1b"), input("/tmp/copy.csv", "sha-256:0a1b"),
                        input("april.csv", "xxh3-128:ffee")};
        logs->inputs[1].sameAs = 0;
        m_case->logs = logs;
    }

    void wholeText_data()
    {
        QTest::addColumn<bool>("zh");
        QTest::newRow("en") << false;
        QTest::newRow("zh") << true;
    }

    void wholeText()
    {
        QFETCH(bool, zh);
        QFile file(zh ? QStringLiteral(TEST_DATA "/tickets/sample-zh.txt")
                      : QStringLiteral(TEST_DATA "/tickets/sample-en.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList wanted = QString::fromUtf8(file.readAll()).split(u'\n');
        const QStringList found = text(zh ? m_zh : m_en).split(u'\n');
        QCOMPARE(found, wanted);
    }

    void aRecordIsReferredTo()
    {
        book::ClaimRecord record;
        record.filed = text::day("2019-04-20");
        QVERIFY(!text(m_en, record).contains(QStringLiteral("Earlier ticket")));
        record.ticket = "T-1\n- injected";
        QVERIFY(
            text(m_en, record).contains(QStringLiteral("\nEarlier ticket: T-1 - injected of 2019-04-20\n")));
        QVERIFY(text(m_zh, record).contains(QStringLiteral("T-1 - injected")));
    }

    // A server counts a day at a time: those of other months say nothing on this one, nor do days without
    // rows.
    void evidenceIsOfTheMonth()
    {
        auto logs = std::make_shared<logs::LogData>();
        for (const char* day : {"2019-02-28", "2019-03-01", "2019-03-31", "2019-04-01"}) {
            logs->inputs.push_back(input(day, "sha-256:aa"));
            const std::int64_t begin = samplecase::at((std::string(day) + " 00:00").c_str()).ms;
            logs->inputs.back().firstMs = begin;
            logs->inputs.back().lastMs = begin + 86'399'999;
        }
        logs->inputs.push_back(input("2019-03-02", "sha-256:bb"));
        logs->inputs.back().accepted = 0;
        m_case->logs = logs;
        const QString found = text(m_en);
        QVERIFY(found.contains(QStringLiteral("- 2019-03-01, SHA-256 aa\n- 2019-03-31, SHA-256 aa\n")));
        QCOMPARE(found.count(QStringLiteral("SHA-256")), 2);
    }

    void withoutAFeeTheAmountIsAskedFor()
    {
        m_case->account.account.fees.clear();
        m_case->logs = m_slots;
        *m_case = *report::recompute(*m_case, m_case->account.account, m_case->analysis.asOf);
        const QString en = text(m_en);
        QVERIFY(en.contains(QStringLiteral("The fee is not in our records")));
        QVERIFY(en.contains(QStringLiteral("Voucher: amount not known\n")));
        QVERIFY(!en.contains(QStringLiteral("CNY")));
    }

    void longMonthsAreCutAndAddedUp()
    {
        const sla::Window window = march().windows[0];
        march().windows.assign(33, window);
        for (std::size_t i = 0; i < 33; ++i)
            march().windows[i].countedSeconds = 300 * std::int64_t(i + 1);
        const QString windows =
            linesFrom(text(m_en), QStringLiteral("Unavailable time, on the clock UTC+08:00 (TRTC SLA 1.5)"));
        const QStringList lines = windows.split(u'\n');
        QCOMPARE(lines.size(), 31);
        // 31 + 32 + 33 times five minutes.
        QCOMPARE(lines.last(), QStringLiteral("- and 3 more windows, 480 min counted"));
        march().windows.resize(31);
        QVERIFY(text(m_en).contains(QStringLiteral("\n- and 1 more window, 155 min counted\n")));
        march().windows.resize(30);
        QVERIFY(!text(m_en).contains(QStringLiteral("more window")));
    }

    void whatIsListedAddsUpToTheDowntime_data()
    {
        QTest::addColumn<QString>("folder");
        for (const char* root : {TEST_DATA "/cases", SHARED_DIR "/cases"}) {
            const QDir dir(QLatin1String{root});
            for (const QString& name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
                QTest::newRow(qPrintable(name)) << dir.filePath(name);
        }
    }

    // Every figure of every worked case is there as the result has it.
    void whatIsListedAddsUpToTheDowntime()
    {
        QFETCH(QString, folder);
        const auto knowledge = report::loadKnowledge({});
        QFile asOf(folder + QStringLiteral("/as_of"));
        QVERIFY(asOf.open(QIODevice::ReadOnly));
        report::CaseRequest request;
        request.accountPath = QDir(folder).filePath(QStringLiteral("account.json")).toStdString();
        for (const QString& name : QDir(folder).entryList({QStringLiteral("log*")}, QDir::Files))
            request.logPaths.push_back(QDir(folder).filePath(name).toStdString());
        request.asOf = parseDate(asOf.readAll().trimmed().toStdString());
        request.digest = logs::Digest::Sha256;
        Progress progress;
        const auto opened = report::openCase(request, *knowledge, progress, true);
        QVERIFY(opened.ok());
        const sla::Analysis& analysis = opened->analysis;
        for (std::size_t s = 0; s < analysis.services.size(); ++s) {
            for (std::size_t m = 0; m < analysis.services[s].months.size(); ++m) {
                const sla::MonthResult& month = analysis.services[s].months[m];
                const QString en = ticketText(m_en, *opened, s, m);
                const QString zh = ticketText(m_zh, *opened, s, m);
                QCOMPARE(en.isEmpty(), !(month.finished && month.standardMet == false));
                QCOMPARE(zh.isEmpty(), en.isEmpty());
                if (en.isEmpty())
                    continue;
                const QStringList headings = en.split(u'\n').filter(QStringLiteral("Unavailable time"));
                QCOMPARE(headings.size(), month.hasDowntime() ? 1 : 0);
                std::int64_t counted = 0;
                qsizetype lines = 0;
                for (const sla::Window& window : month.windows) {
                    counted += window.countedSeconds;
                    lines += window.countedSeconds > 0;
                }
                QCOMPARE(counted, month.hasDowntime() ? month.downtimeSeconds[sla::View::Contract] : 0);
                if (month.hasDowntime())
                    QCOMPARE(linesFrom(en, headings.first()).split(u'\n').size(), lines);
                const QString percent = m_en.percent(*month.availabilityPercent[sla::View::Contract]);
                for (const QString& text : {en, zh}) {
                    QVERIFY(text.contains(percent));
                    QVERIFY(text.contains(m_en.count(month.totalMinutes)));
                    QVERIFY(text.contains(m_en.date(month.claim.window.closes)));
                    if (month.voucher)
                        QVERIFY(text.contains(m_en.money(*month.voucher, {})));
                    for (const logs::InputReport& log : opened->logs->inputs)
                        QVERIFY(text.contains(QString::fromStdString(log.digest).section(u':', 1)));
                }
                QVERIFY(!languages::hasChinese(QString(en).remove(QStringLiteral("示例视频"))));
                QVERIFY(!zh.contains(QStringLiteral("%")) || !zh.contains(QStringLiteral("%1")));
            }
        }
    }

    void nothingIsAskedForOtherwise()
    {
        for (const std::size_t month : {samplecase::Calm, samplecase::Silent, samplecase::Unfinished}) {
            QCOMPARE(ticketText(m_en, *m_case, 0, month), QString());
            QCOMPARE(ticketText(m_zh, *m_case, 0, month), QString());
        }
    }

    void fileName()
    {
        QCOMPARE(text::ticketFileName(*m_case, 0, samplecase::Incidents),
                 QStringLiteral("claim-1400000001-2019-03-01.txt"));
        m_case->analysis.services[0].id = "../x y";
        QCOMPARE(text::ticketFileName(*m_case, 0, samplecase::Incidents),
                 QStringLiteral("claim-___x_y-2019-03-01.txt"));
    }
};

QTEST_GUILESS_MAIN(TestTicketWords)
#include "tst_ticketwords.moc"
