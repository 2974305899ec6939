// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/versioneffect.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace clausemeter;

class tst_VersionEffect : public QObject {
    Q_OBJECT

private:
    QString write(const char* name, const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return path;
    }
    static QString amount(const std::optional<Money>& money)
    {
        return money ? QString::fromStdString(money->toString()) : QStringLiteral("-");
    }

    // A case of tests/data/cases on a day after all its months.
    void open(const char* name)
    {
        const QDir dir(QStringLiteral(TEST_DATA "/cases/%1").arg(QLatin1String(name)));
        report::CaseRequest request;
        request.accountPath = dir.filePath(QStringLiteral("account.json")).toStdString();
        if (dir.exists(QStringLiteral("log.csv")))
            request.logPaths = {dir.filePath(QStringLiteral("log.csv")).toStdString()};
        request.asOf = parseDate("2024-12-31");
        Progress progress;
        auto opened = report::openCase(request, m_knowledge, progress);
        QVERIFY(opened.ok());
        m_case = std::move(*opened);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto loaded = report::loadKnowledge({});
        QVERIFY(loaded.ok());
        m_knowledge = *loaded;
    }

    void aVersionThatPromisesMore()
    {
        open("vod-edges-of-the-standard");
        const sla::Definition& before = m_knowledge->definitions.at("tencent-vod");
        sla::Definition after = before;
        after.tiers[0].voucherPercent = *Decimal::parse("20"); // of 80.05 and 99.94
        const auto effect = report::versionEffect(*m_case, before, after);
        QVERIFY(effect.ok());
        QCOMPARE(effect->months.size(), 2U);
        QCOMPARE(amount(effect->months[0].before->voucher), QStringLiteral("8.01"));
        QCOMPARE(amount(effect->months[0].after->voucher), QStringLiteral("16.01"));
        QCOMPARE(amount(effect->months[0].difference()), QStringLiteral("8.00"));
        QCOMPARE(amount(effect->months[1].difference()), QStringLiteral("10.00")); // 19.99 - 9.99
        QCOMPARE(amount(effect->difference), QStringLiteral("18.00"));
        QCOMPARE(effect->unknown, 0U);
    }

    void aVersionThatPromisesLess()
    {
        open("vod-edges-of-the-standard");
        const sla::Definition& before = m_knowledge->definitions.at("tencent-vod");
        sla::Definition after = before;
        after.standardPercent.value = *Decimal::parse("99.69905"); // April: 99.69907
        after.tiers[0].below = after.standardPercent.value;
        const auto effect = report::versionEffect(*m_case, before, after);
        QVERIFY(effect.ok());
        QVERIFY(effect->months[0].isChanged() == false);
        QVERIFY(effect->months[1].isChanged());
        QCOMPARE(amount(effect->difference), QStringLiteral("-9.99"));
    }

    void theSameVersion()
    {
        open("clb-higher-of-two-targets");
        const sla::Definition& same = m_knowledge->definitions.at("tencent-clb");
        const auto effect = report::versionEffect(*m_case, same, same);
        QVERIFY(effect.ok());
        QCOMPARE(effect->months.size(), 4U);
        QVERIFY(std::ranges::none_of(effect->months, &report::VersionedMonth::isChanged));
        QCOMPARE(amount(effect->difference), QStringLiteral("0.00"));
    }

    void withoutAFeeTheAmountIsNotKnown()
    {
        open("rum-minutes-with-failed-calls");
        const sla::Definition& before = m_knowledge->definitions.at("tencent-rum");
        sla::Definition after = before;
        after.tiers[0].voucherPercent = *Decimal::parse("20");
        const auto effect = report::versionEffect(*m_case, before, after);
        QVERIFY(effect.ok());
        QCOMPARE(effect->months.size(), 2U); // April has no record: nothing under either
        QCOMPARE(amount(effect->months[0].difference()), QStringLiteral("-"));
        QCOMPARE(amount(effect->months[1].difference()), QStringLiteral("0.00"));
        QCOMPARE(effect->unknown, 1U);
    }

    void otherMonths()
    {
        open("cvm-outages-in-whole-minutes");
        const sla::Definition& before = m_knowledge->definitions.at("tencent-cvm");
        account::Account account = m_case->account.account;
        account.services[0].start = *parseDate("2024-03-06");
        account.services[0].end = *parseDate("2024-05-05");
        const auto moved = report::recompute(*m_case, account, m_case->analysis.asOf);
        QVERIFY(moved.ok());
        sla::Definition after = before;
        after.monthKind = sla::MonthKind::Anniversary;
        const auto effect = report::versionEffect(*moved, before, after);
        QVERIFY(effect.ok());
        QStringList months;
        for (const report::VersionedMonth& m : effect->months)
            months << QString::fromStdString(toIso(m.month.start) + (m.before ? "b" : "") +
                                             (m.after ? "a" : ""));
        QCOMPARE(months, (QStringList{QStringLiteral("2024-03-06ba"), QStringLiteral("2024-04-01b"),
                                      QStringLiteral("2024-04-06a"), QStringLiteral("2024-05-01b")}));
    }

    // The new version does not know the clause under which time was released any more.
    void aReleaseThatWasDroppedReleasesNothing()
    {
        open("relocation");
        const sla::Definition& before = m_knowledge->definitions.at("tencent-trtc");
        const std::string clause = m_case->account.account.exclusions.front().clause;
        sla::Definition after = before;
        std::erase_if(after.releases, [&](const sla::ReleaseClause& r) { return r.clause == clause; });
        const auto effect = report::versionEffect(*m_case, before, after);
        QVERIFY(effect.ok());
        QVERIFY(effect->unlisted > 0);
        std::int64_t longer = 0;
        for (const report::VersionedMonth& month : effect->months)
            longer += month.after->downtimeSeconds - month.before->downtimeSeconds;
        QVERIFY(longer > 0);
    }

    void figuresThatDiffer()
    {
        const sla::Definition& before = m_knowledge->definitions.at("tencent-trtc");
        sla::Definition after = before;
        after.tiers[0].voucherPercent = *Decimal::parse("15");
        after.tiers[1].clause = "9.9"; // the same figure elsewhere
        after.relocationNoticeDays = {};
        const auto changes = contract::figureChanges(contract::figuresOf(before), contract::figuresOf(after));
        QStringList told;
        for (const contract::FigureChange& change : changes)
            told << QString::fromStdString(change.either().token + " " +
                                           (change.before ? change.before->value.toString() : "-") + " " +
                                           (change.after ? change.after->value.toString() : "-"));
        QCOMPARE(told, (QStringList{QStringLiteral("tiers[0].voucher_percent 10 15"),
                                    QStringLiteral("relocation_notice_days 30 -")}));
    }

    void aFileIsReviewed()
    {
        open("relocation");
        QFile shipped(QStringLiteral(":/agreements/tencent-trtc.json"));
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        QByteArray json = shipped.readAll();
        json.replace("\"voucher_percent\": \"10\"", "\"voucher_percent\": \"15\"");
        const auto review = report::reviewVersion(*m_case, write("new.json", json));
        QVERIFY(review.ok());
        QCOMPARE(review->figures.size(), 1U);
        QVERIFY(review->before.digest != review->after.digest);
        const QJsonObject told = QJsonDocument::fromJson(report::effectJson(*m_case, *review)).object();
        QCOMPARE(told[u"format"].toString(), QStringLiteral("clausemeter-effect/1"));
        QCOMPARE(told[u"figures"][0][u"after"][u"value"].toString(), QStringLiteral("15"));
        QCOMPARE(told[u"months"].toArray().size(), int(review->effect.months.size()));
        QCOMPARE(told[u"difference"].toString(), amount(review->effect.difference));
        const auto rows = report::effectCsv(*m_case, *review, {}).split('\n');
        QCOMPARE(rows.size(), qsizetype(review->effect.months.size()) + 2); // header, what follows the last
    }

    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("code");
        QTest::newRow("no JSON") << QByteArray("{") << int(ErrorCode::DefinitionInvalid);
        QTest::newRow("empty") << QByteArray() << int(ErrorCode::DefinitionInvalid);
        QTest::newRow("other terms") << QByteArray("{\"format\": \"clausemeter-terms/1\"}")
                                     << int(ErrorCode::DefinitionInvalid);
        QFile shipped(QStringLiteral(":/agreements/tencent-trtc.json"));
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        QTest::newRow("an agreement that nobody knows")
            << shipped.readAll().replace("\"id\": \"tencent-trtc\"", "\"id\": \"other\"")
            << int(ErrorCode::DefinitionInvalid);
    }
    void badFiles()
    {
        QFETCH(QByteArray, json);
        open("relocation");
        const auto review = report::reviewVersion(*m_case, write("bad.json", json));
        QVERIFY(!review.ok());
        QTEST(int(review.error().code), "code");
    }

    void otherAgreementsAreLeftOut()
    {
        open("cos-mean-of-error-rates");
        const sla::Definition& other = m_knowledge->definitions.at("tencent-vod");
        const auto effect = report::versionEffect(*m_case, other, other);
        QVERIFY(effect.ok());
        QVERIFY(effect->months.empty());
    }

private:
    QTemporaryDir m_folder;
    std::shared_ptr<const report::Knowledge> m_knowledge;
    std::optional<report::Case> m_case;
};

QTEST_GUILESS_MAIN(tst_VersionEffect)
#include "tst_versioneffect.moc"
