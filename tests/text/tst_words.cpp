// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samples.h"

#include "model/base/reason.h"
#include "model/contract/definedfigures.h"
#include "widgets/text/definitionwords.h"
#include "widgets/text/reasonwords.h"

#include <QJsonParseError>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <cerrno>
#include <functional>

using namespace clausemeter;
using text::Language;
using text::Words;

Q_DECLARE_METATYPE(clausemeter::Error)

namespace {

// What is left of a placeholder that nobody filled.
bool hasPlaceholder(const QString& text)
{
    static const QRegularExpression placeholder(QStringLiteral("%(L?[0-9n])"));
    return placeholder.match(text).hasMatch();
}

bool hasChinese(const QString& text)
{
    static const QRegularExpression han(QStringLiteral("\\p{Han}"));
    return han.match(text).hasMatch();
}

} // namespace

class TestWords : public QObject {
    Q_OBJECT

private:
    const Words m_zh{Language::Zh};
    const Words m_en{Language::En};

    void check(const std::function<QString(const Words&)>& words)
    {
        const QString zh = words(m_zh);
        const QString en = words(m_en);
        QVERIFY(!en.isEmpty());
        QVERIFY2(hasChinese(zh), qPrintable(zh));
        QVERIFY2(!hasChinese(en), qPrintable(en));
        QVERIFY2(!hasPlaceholder(zh), qPrintable(zh));
        QVERIFY2(!hasPlaceholder(en), qPrintable(en));
    }
    template <typename Enum>
    void checkAll(QString (Words::*method)(Enum) const, Enum first, Enum last)
    {
        for (int i = int(first); i <= int(last); ++i) {
            check([=](const Words& w) { return (w.*method)(Enum(i)); });
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("value %1").arg(i)));
        }
    }

private Q_SLOTS:
    void everyValueHasWordsInBothLanguages()
    {
        checkAll(&Words::rejectReason, logs::RejectReason::FewFields, logs::RejectReason::NotJson);
        checkAll(&Words::logKind, logs::LogKind::RequestCsv, logs::kLastKind);
        checkAll(&Words::role, logs::Role::Time, logs::Role::Region);
        checkAll(&Words::grade, slots::Grade::Requests, slots::Grade::Estimated);
        checkAll(&Words::view, sla::View::Measured, sla::View::Contract);
        checkAll(&Words::slotState, sla::SlotState::Available, sla::SlotState::Pending);
        checkAll(&Words::standing, account::Standing::Accepted, account::Standing::Rejected);
        checkAll(&Words::exclusionKind, account::ExclusionKind::Maintenance,
                 account::ExclusionKind::Relocation);
        checkAll(&Words::noticeChannel, account::NoticeChannel::Hand, account::NoticeChannel::RegisteredMail);
        checkAll(&Words::contracting, account::Contracting::Mainland, account::Contracting::Overseas);
        checkAll(&Words::claimState, sla::ClaimState::Unfinished, sla::ClaimState::Missed);
        checkAll(&Words::claimWarning, sla::ClaimWarning::TooEarly, sla::ClaimWarning::OtherChannel);
        checkAll(&Words::reading, sla::Reading::Clock, sla::Reading::WeekdayFallback);
        checkAll(&Words::stepGroup, text::StepGroup::PeriodAndData, text::StepGroup::Claim);
        QVERIFY(m_en.reading(sla::Reading::None).isEmpty());
        QVERIFY(m_zh.exclusionKind(account::ExclusionKind::Unspecified).isEmpty());
    }

    // What stands in an account file under an id is shown by its name; an id that is not known as it is.
    void idsHaveNames()
    {
        for (const char* id : {"tencent-csa-zh", "tencent-csa-en"})
            check([=](const Words& w) { return w.agreement(id); });
        for (const char* channel : {"ticket", "email", "phone", "chat", "courier"})
            check([=](const Words& w) { return w.claimChannel(channel); });
        QCOMPARE(m_zh.agreement("tencent-csa-zh"), QStringLiteral("云服务协议（中文版）"));
        QCOMPARE(m_zh.agreement("acme-msa"), QStringLiteral("acme-msa"));
        QCOMPARE(m_zh.claimChannel("pigeon"), QStringLiteral("pigeon"));
        QCOMPARE(m_zh.list({QStringLiteral("a"), QStringLiteral("b")}), QStringLiteral("a、b"));
        QCOMPARE(m_en.list({QStringLiteral("a"), QStringLiteral("b")}), QStringLiteral("a, b"));
    }

    void encodingsHaveNames()
    {
        for (int i = 0; i <= int(logs::Encoding::Gb18030); ++i)
            QVERIFY(!m_en.encoding(logs::Encoding(i)).isEmpty());
        QCOMPARE(m_zh.encoding(logs::Encoding::Utf8Bom), QStringLiteral("UTF-8（带 BOM）"));
    }

    void everyErrorSaysWhatAndWhere_data()
    {
        QTest::addColumn<Error>("error");
        for (int i = 0; i <= int(ErrorCode::PdfFailed); ++i)
            QTest::addRow("code %d", i)
                << Error{ErrorCode(i), {"march.csv", 3, 5}, {"services[0].start", "b", "c", "d"}};
    }
    void everyErrorSaysWhatAndWhere()
    {
        QFETCH(Error, error);
        check([&](const Words& w) { return w.error(error); });
        const QString en = m_en.error(error);
        QVERIFY2(en.startsWith(QStringLiteral("march.csv, line 3, column 5: ")), qPrintable(en));
        QVERIFY2(en.endsWith(u'.'), qPrintable(en));
        QVERIFY(m_zh.error(error).startsWith(QStringLiteral("march.csv，第 3 行第 5 列：")));
        QVERIFY(m_zh.error(error).endsWith(u'。'));
        error.details.clear();
        check([&](const Words& w) { return w.error(error); });
    }

    void placesAsFarAsTheyAreKnown()
    {
        const Error nowhere{ErrorCode::LogEmpty};
        QCOMPARE(m_en.error(nowhere), QStringLiteral("The log is empty. Export it again, or leave it out."));
        QCOMPARE(m_zh.error(nowhere), QStringLiteral("日志为空。请重新导出，或不要导入该文件。"));
        const Error file{ErrorCode::LogEmpty, {"a.csv"}};
        QCOMPARE(m_en.error(file),
                 QStringLiteral("a.csv: The log is empty. Export it again, or leave it out."));
        QCOMPARE(m_zh.error(file), QStringLiteral("a.csv：日志为空。请重新导出，或不要导入该文件。"));
        const Error line{ErrorCode::LogEmpty, {"a.csv", 1'234'567}};
        QVERIFY(m_en.error(line).startsWith(QStringLiteral("a.csv, line 1,234,567: ")));
        QVERIFY(m_zh.error(line).startsWith(QStringLiteral("a.csv，第 1,234,567 行：")));
    }

    void placeholdersInDataStayAsTheyAre()
    {
        const Error error{ErrorCode::AccountBadValue, {"%2 %1.json", 2, 1}, {"services[%2]", "%1 %n %3"}};
        QCOMPARE(m_en.error(error),
                 QStringLiteral("%2 %1.json, line 2, column 1: “services[%2]” has the value “%1 %n %3”, "
                                "which is not allowed there. Correct it."));
        QCOMPARE(
            m_zh.error(error),
            QStringLiteral("%2 %1.json，第 2 行第 1 列：“services[%2]”的值“%1 %n %3”不合要求。请更正。"));
    }

    void detailsAreNamed()
    {
        QCOMPARE(
            m_en.error({ErrorCode::LogTooCoarse, {}, {"3600"}}),
            QStringLiteral(
                "The log has one figure every 1 h; the agreement measures every 5 minutes. Export it by 5 "
                "minutes or finer."));
        QCOMPARE(m_zh.error({ErrorCode::SourcesOverlap, {}, {"1400000001", "2019-03-01 00:00", "a", "b"}}),
                 QStringLiteral("两类数据源（a 与 b）覆盖了服务 1400000001 的同一时段，最早为 2019-03-01 "
                                "00:00。两者不可相加，请只保留其中一类。"));
    }

    void everyReasonHasWords_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("en");
        QTest::addColumn<QString>("zh");
        const auto row = [](const std::string& reason, const char* en, const char* zh) {
            QTest::newRow(reason.c_str())
                << QString::fromStdString(reason) << QString::fromUtf8(en) << QString::fromUtf8(zh);
        };
        row(systemReason(EACCES), "permission denied", "没有权限");
        row(systemReason(ENOSPC), "no room left on the disk", "磁盘空间不足");
        row(systemReason(ELOOP), "the links lead in a circle", "链接循环指向");
        row(systemReason(0), "the system gives no reason", "系统未说明原因");
        row(systemReason(12345), "system error 12345", "系统错误 12345");
        row(jsonReason(QJsonParseError::IllegalNumber), "this is not a number", "此处不是有效的数字");
        row(jsonReason(QJsonParseError::UnterminatedString), "a closing quote is missing", "缺少右引号");
        row(jsonReason(99), "the parser gives no reason", "解析器未说明原因");
        row("definition:missing", "it is missing", "缺少此项");
        row("definition:unknown-clause", "the list of clauses does not have this one",
            "条款清单中没有此条款");
        row("schema:pattern", "it is not written the way it must be", "写法不符合要求");
        row("pdf:writer", "the pages cannot be painted", "页面无法绘制");
        row("book:cut", "the end of the file is missing", "文件末尾缺失");
        row("book:row fee", "a value in the table “fee” is none that belongs there", "表“fee”中有不允许的值");
        row("what a library says", "what a library says", "what a library says");
    }
    void everyReasonHasWords()
    {
        QFETCH(QString, reason);
        QFETCH(QString, en);
        QFETCH(QString, zh);
        const Error error{ErrorCode::FileUnreadable, {"a.csv"}, {reason.toStdString()}};
        QCOMPARE(m_en.error(error), QStringLiteral("a.csv: The file cannot be read (%1). Check your "
                                                   "permission to read it.")
                                        .arg(en));
        QVERIFY2(m_zh.error(error).contains(QStringLiteral("（%1）").arg(zh)), qPrintable(m_zh.error(error)));
    }

    // No token is left without words, and no two of the parser's have the same.
    void noTokenIsShown()
    {
        QStringList reasons;
        for (int i = QJsonParseError::NoError; i <= QJsonParseError::GarbageAtEnd; ++i)
            reasons << QString::fromStdString(jsonReason(i));
        for (const int number : {EACCES, EPERM, ENOENT, EISDIR, ENOTDIR, ESPIPE, ENOSPC, EDQUOT, EFBIG, EROFS,
                                 EIO, EBUSY, EPIPE, ENAMETOOLONG, ELOOP, EMFILE})
            reasons << QString::fromStdString(systemReason(number));
        QSet<QString> seen;
        for (const QString& reason : reasons) {
            check([&](const Words& w) { return text::reasonWords(w, reason); });
            const QString words = text::reasonWords(m_en, reason);
            QVERIFY2(!words.contains(u':') && !words.contains(QStringLiteral("system error")),
                     qPrintable(words));
            QVERIFY2(!seen.contains(words), qPrintable(words));
            seen.insert(words);
        }
    }

    // Every figure that a definition may have is told by a name, never by its path in the file.
    void everyFigureOfADefinitionHasAName()
    {
        sla::Definition slots, outages;
        slots.slotThresholdPercent.clause = slots.situationMinutes.clause = "1";
        slots.minimumRequests.clause = slots.standardPercent.clause = slots.claimOpens.clause = "1";
        slots.tiers = {{Decimal::fromInteger(99), Decimal::fromInteger(100), {}, "1"}};
        outages.shape = sla::Shape::Outages;
        outages.targets = {{"one", {}, {{}, "1"}, slots.tiers}};
        outages.outageOverMinutes.clause = outages.failedCallsPerMinute.clause = "1";
        outages.feeSharePercent.clause = outages.feeAverageMonths.clause = "1";
        outages.capPercent = {{}, "1"};
        outages.claimOpening = sla::ClaimOpening::AfterDays;
        outages.claimOpens.clause = outages.claimCloses.clause = "1";
        outages.maintenanceNoticeHours.clause = outages.relocationNoticeDays.clause = "1";
        outages.surgeConcurrency.clause = outages.surgeNoticeBusinessDays.clause = "1";
        sla::Definition inARow = slots;
        inARow.consecutiveSlots = 2;
        contract::Agreement duties;
        duties.obligations.resize(1);
        duties.obligations[0].clause = "1";
        duties.obligations[0].period = contract::Period{};
        duties.obligations[0].amount = contract::Amount{Decimal(), {}, {}, {}, {}};
        std::vector<contract::DefinedFigure> figures = contract::figuresOf(duties);
        for (const sla::Definition& d : {slots, inARow, outages})
            std::ranges::copy(contract::figuresOf(d), std::back_inserter(figures));
        QCOMPARE(figures.size(), 33U);
        for (const contract::DefinedFigure& f : figures) {
            check([&f](const Words& w) { return text::figureName(w, f.token); });
            QVERIFY2(!text::figureName(m_en, f.token).contains(u'_'), f.token.c_str());
        }
    }

    void filesThatAreNoJson()
    {
        const std::string comma = jsonReason(QJsonParseError::MissingValueSeparator);
        QCOMPARE(m_en.error({ErrorCode::DefinitionInvalid, {"d.json", 2, 3}, {"", comma}}),
                 QStringLiteral("d.json, line 2, column 3: The agreement's definition is not valid JSON (a "
                                "comma is missing). Correct the file, or remove it."));
        QCOMPARE(
            m_zh.error({ErrorCode::CalendarInvalid, {"c.json", 2, 3}, {"", comma}}),
            QStringLiteral("c.json，第 2 行第 3 列：日历不是有效的 JSON（缺少逗号）。请更正或移除该文件。"));
    }

    void everyWarningHasWords()
    {
        for (int i = 0; i <= int(sla::WarningCode::MostlyNoData); ++i) {
            check([=](const Words& w) { return w.warning({sla::WarningCode(i), {"2000", "8928"}}); });
            check([=](const Words& w) { return w.warning({sla::WarningCode(i), {}}); });
        }
        QCOMPARE(
            m_en.warning({sla::WarningCode::MostlyNoData, {"84", "8928"}}),
            QStringLiteral(
                "Only 84 of 8,928 slots have data: the availability rests on a small part of the time."));
        QCOMPARE(m_zh.warning({sla::WarningCode::ClaimProvisional, {"2028"}}),
                 QStringLiteral("2028 年的节假日安排未知，依工作日计算的日期为暂定。"));
    }

    void everyStandingHasAReason()
    {
        for (int i = 0; i <= int(sla::StandingReason::Overrun); ++i) {
            sla::StandingResult standing;
            standing.reason = sla::StandingReason(i);
            standing.figure = 1440;
            check([&](const Words& w) { return w.standingReason(standing); });
            check([=](const Words& w) {
                return w.pieceReason({{}, account::Standing::Disputed, sla::StandingReason(i)});
            });
        }
    }

    void reasonsCarryTheirFigure()
    {
        sla::StandingResult standing;
        standing.reason = sla::StandingReason::NoticeInTime;
        standing.figure = 26 * 60;
        QCOMPARE(m_en.standingReason(standing), QStringLiteral("notice 26 h before the start: in time"));
        QCOMPARE(m_zh.standingReason(standing), QStringLiteral("提前 26 小时通知，及时"));
        standing.reason = sla::StandingReason::RelocationLate;
        standing.figure = 1;
        QCOMPARE(m_en.standingReason(standing), QStringLiteral("relocation, notice only 1 day before: late"));
        standing.figure = 29;
        QCOMPARE(m_en.standingReason(standing),
                 QStringLiteral("relocation, notice only 29 days before: late"));
        QCOMPARE(m_zh.standingReason(standing), QStringLiteral("机房迁移，仅提前 29 天通知，过晚"));
        standing.reason = sla::StandingReason::SurgeOverLimit;
        standing.figure = 3001;
        QCOMPARE(m_en.standingReason(standing),
                 QStringLiteral("concurrency changed by 3,001: over the limit, no notice in time"));
        standing.reason = sla::StandingReason::SetByPerson;
        standing.proposed = account::Standing::Rejected;
        standing.proposedReason = sla::StandingReason::NoNotice;
        QCOMPARE(m_en.standingReason(standing),
                 QStringLiteral("set by a person; by rule rejected: no notice"));
        QCOMPARE(m_zh.standingReason(standing), QStringLiteral("人工认定；按规则为不成立：未通知"));
    }

    void aSentenceWithoutTranslationStaysEnglish()
    {
        QCOMPARE(m_zh.say("NoSuchContext", "%n of these", nullptr, 1200), QStringLiteral("1,200 of these"));
    }

    void wordsAreValues()
    {
        Words words = m_en;
        words = m_zh;
        QVERIFY(words.language() == Language::Zh);
        QCOMPARE(words.slotState(sla::SlotState::Available), QStringLiteral("可用"));
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
