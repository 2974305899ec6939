// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samples.h"

#include <QSet>
#include <QTest>

using namespace clausemeter;
using sla::Percent;
using sla::Step;
using sla::StepId;
using sla::StepValue;
using text::day;
using text::decimal;
using text::Language;
using text::money;
using text::Words;

Q_DECLARE_METATYPE(clausemeter::sla::Step)

namespace {

StepValue n(std::int64_t value)
{
    return value;
}

Instant at(const char* iso)
{
    return parseInstant(iso, {}).value();
}

} // namespace

class TestDueWords : public QObject {
    Q_OBJECT

private:
    const Words m_zh{Language::Zh};
    const Words m_en{Language::En};
    QSet<int> m_seen;

private Q_SLOTS:
    void textWithItsNumbers_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<QString>("en");
        QTest::addColumn<QString>("zh");
        const auto row = [](const char* name, StepId id, std::vector<StepValue> values, const char* en,
                            const char* zh) {
            QTest::newRow(name) << Step{id, {}, std::move(values)} << QString::fromUtf8(en)
                                << QString::fromUtf8(zh);
        };
        row("due given", StepId::DueGiven, {day("2019-04-26")}, "The invoice names its due date: 2019-04-26",
            "发票载明付款期限：2019-04-26");
        row("due after receipt", StepId::DueAfterReceipt, {day("2019-04-12"), n(10), day("2019-04-26")},
            "Received on 2019-04-12; working day 10 after it: 2019-04-26",
            "2019-04-12 收到发票，其后第 10 个工作日：2019-04-26");
        row("due unknown", StepId::DueUnknown, {},
            "The service rules set the due date, and the account does not tell it.",
            "付款期限由服务规则规定，账户文件未载明。");
        row("one day overdue", StepId::OverdueDays, {day("2019-04-26"), day("2019-04-27"), n(1)},
            "Due on 2019-04-26; up to 2019-04-27 something was unpaid on 1 day.",
            "付款期限 2019-04-26；截至 2019-04-27 有 1 天存在未付金额。");
        row("rate", StepId::LateFeeRate, {Percent{decimal("0.3")}}, "0.3 % of the unpaid amount a day",
            "每日按未付金额的 0.3 % 计");
        row("span", StepId::UnpaidSpan, {day("2019-04-27"), day("2019-05-06"), n(10), money("10000")},
            "2019-04-27 to 2019-05-06, 10 days: CNY 10,000.00 unpaid",
            "2019-04-27 至 2019-05-06，10 天：未付 10,000.00 元");
        row("late fee", StepId::LateFee, {money("112000"), Percent{decimal("1")}, money("1120")},
            "Sum of unpaid amount × days: CNY 112,000.00; CNY 112,000.00 × 1 % = CNY 1,120.00, rounded half "
            "up to 0.01 once",
            "未付金额 × 天数合计：112,000.00 元；112,000.00 元 × 1 % = 1,120.00 元，一次性四舍五入至 0.01");
        row("suspension", StepId::SuspensionFrom, {day("2019-04-26"), day("2019-04-27")},
            "Due on 2019-04-26: the service may be suspended from 2019-04-27 on.",
            "付款期限 2019-04-26：自 2019-04-27 起可中止服务。");
        row("set-off", StepId::SetOffFrom, {day("2019-04-26"), day("2019-04-27")},
            "Due on 2019-04-26: money paid ahead may be set off from 2019-04-27 on.",
            "付款期限 2019-04-26：自 2019-04-27 起可用预付费用和余额抵扣。");
        row("forfeiture", StepId::ForfeitureFrom, {day("2019-04-26"), day("2019-05-12")},
            "Due on 2019-04-26: fees paid ahead may be kept from 2019-05-12 on.",
            "付款期限 2019-04-26：自 2019-05-12 起可没收未使用期间的预付费用。");
        row("termination", StepId::TerminationFrom, {day("2019-04-26"), day("2019-05-12")},
            "Due on 2019-04-26: the agreement may be terminated from 2019-05-12 on.",
            "付款期限 2019-04-26：自 2019-05-12 起可单方解除协议。");
        row("paid beyond", StepId::PaidBeyond, {money("102"), money("100"), money("2")},
            "CNY 102.00 paid − CNY 100.00 invoiced = CNY 2.00 too much",
            "已付 102.00 元 − 发票金额 100.00 元 = 多付 2.00 元");
        row("bill confirmed", StepId::BillConfirmed,
            {day("2019-04-12"), n(5), day("2019-04-19"), day("2019-04-20")},
            "Received on 2019-04-12; objections until 2019-04-19 (working day 5); confirmed from 2019-04-20 "
            "on",
            "2019-04-12 收到账单；异议截止 2019-04-19（第 5 个工作日）；自 2019-04-20 起视为无异议");
        row("first term", StepId::TermFirst, {day("2016-06-01"), day("2016-12-31")},
            "Accepted on 2016-06-01, to the end of that year: 2016-12-31",
            "2016-06-01 接受协议，至当年年底：2016-12-31");
        row("renewed", StepId::TermRenewed, {day("2019-12-31")},
            "Renewed year by year; the current term ends on 2019-12-31.", "逐年续期，本期至 2019-12-31。");
        row("not renewed", StepId::TermNotRenewed, {day("2016-11-01"), day("2016-12-31")},
            "Notice of 2016-11-01: the agreement ends on 2016-12-31.",
            "2016-11-01 通知不续期，协议于 2016-12-31 终止。");
        row("extended", StepId::TermExtended, {day("2017-01-31")},
            "A service that was bought runs until 2017-01-31, and the term with it.",
            "已购服务至 2017-01-31 到期，期限随之顺延。");
        row("runs on", StepId::TermRunsOn, {},
            "A service that was bought has no end, and the term none with it.",
            "已购服务没有到期日，期限亦随之延续。");
        row("retention", StepId::Retention, {day("2019-06-16"), n(15), day("2019-07-01")},
            "The service ends on 2019-06-16; data is kept 15 days more, until 2019-07-01.",
            "服务于 2019-06-16 到期；数据再保留 15 天，至 2019-07-01。");
        row("retention by service rules", StepId::RetentionUnknown, {day("2019-06-16")},
            "The service ends on 2019-06-16; how long data is kept is a matter of the service rules.",
            "服务于 2019-06-16 到期；数据保留多久由服务规则规定。");
        row("force majeure", StepId::ForceMajeureFrom, {day("2019-03-01"), n(31), day("2019-03-31")},
            "From 2019-03-01 on; day 31 is 2019-03-31.", "自 2019-03-01 起；第 31 天为 2019-03-31。");
        row("force majeure ends", StepId::ForceMajeureEnds, {day("2019-03-31"), n(15), day("2019-04-15")},
            "Notice on 2019-03-31 and 15 days: the agreement may end on 2019-04-15.",
            "2019-03-31 通知，满 15 天后可于 2019-04-15 终止。");
        row("discount", StepId::DiscountTakenBack, {n(1), money("1000"), n(0)},
            "Discounts of 1 fee record: CNY 1,000.00", "1 条费用记录的折扣合计 1,000.00 元");
        row("discount not told", StepId::DiscountTakenBack, {n(2), money("1000"), n(3)},
            "Discounts of 2 fee records: CNY 1,000.00; others that tell none: 3",
            "2 条费用记录的折扣合计 1,000.00 元；另有 3 条未载明折扣");
        row("hours", StepId::NoticeHours,
            {at("2019-03-19T02:00:00+08:00"), at("2019-03-20T02:00:00+08:00"), n(24), n(1440), n(0),
             at("2019-03-20T02:00:00+08:00")},
            "Served 2019-03-19 02:00, event 2019-03-20 02:00; 24 h needed: good for events from 2019-03-20 "
            "02:00 on",
            "2019-03-19 02:00 送达，事件 2019-03-20 02:00；须提前 24 小时，对 2019-03-20 02:00 起的事件有效");
        row("days", StepId::NoticeDays,
            {at("2019-03-02T00:00:00+08:00"), at("2019-03-31T00:00:00+08:00"), n(30), n(29), n(1),
             at("2019-04-01T00:00:00+08:00")},
            "Served 2019-03-02 00:00, event 2019-03-31 00:00; calendar days needed: 30; between them: 29; "
            "good from 2019-04-01 00:00 on",
            "2019-03-02 00:00 送达，事件 2019-03-31 00:00；须提前 30 个自然日，实际 29 日；对 2019-04-01 "
            "00:00 起的事件有效");
        row("not served", StepId::NoticeNotServed, {n(24)}, "The notice has not been served.",
            "通知尚未送达。");
        row("billed lines", StepId::BilledLines, {n(31), n(1)},
            "31 lines by their time of use, of them 1 with days in other months",
            "按使用时间计 31 条明细，其中跨月 1 条");
        row("billed group", StepId::BilledGroup, {std::string("HD <b>%1</b>"), n(1), money("34.9")},
            "HD <b>%1</b>: 1 line, cash part CNY 34.90", "HD <b>%1</b>：1 条明细，现金支出 34.90 元");
        row("billed part", StepId::BilledPart, {std::string("a.csv:7"), money("30"), n(1), n(3), money("10")},
            "a.csv:7: CNY 30.00 × 1 / 3 days = CNY 10.00", "a.csv:7：30.00 元 × 1 / 3 天 = 10.00 元");
        row("transfer", StepId::BilledTransfer, {money("3")},
            "CNY 3.00 paid by transfer credit counts as cash.", "分成金支付 3.00 元，按现金计入。");
        row("tax", StepId::BilledTax, {money("2.094")}, "CNY 2.094 of tax is no part of the fee.",
            "税额 2.094 元，不计入服务费。");
        row("comparison", StepId::BilledComparison, {money("100"), money("98"), money("-2")},
            "Cash part in the account CNY 100.00, by the bills CNY 98.00, difference CNY -2.00",
            "现金支出：账户文件 100.00 元，账单 98.00 元，差额 -2.00 元");
    }
    void textWithItsNumbers()
    {
        QFETCH(Step, step);
        QFETCH(QString, en);
        QFETCH(QString, zh);
        m_seen.insert(int(step.id));
        QCOMPARE(m_en.dueStepText(step, {}, QStringLiteral("CNY")), en);
        QCOMPARE(m_zh.dueStepText(step, {}, QStringLiteral("CNY")), zh);
        // The words for the steps of a month know these too.
        QCOMPARE(m_en.stepText(step, {}, {}, QStringLiteral("CNY")), en);
        QVERIFY(text::groupOf(step.id) > text::StepGroup::Claim);
    }
    void everyStepIsTestedAndTitled()
    {
        for (int i = int(StepId::NoRecord) + 1; i <= int(StepId::BilledComparison); ++i) {
            QVERIFY2(m_seen.contains(i), QByteArray::number(i).constData());
            QVERIFY(!m_en.stepTitle({StepId(i), {}, {}}).isEmpty());
            QVERIFY(m_zh.stepTitle({StepId(i), {}, {}}) != m_en.stepTitle({StepId(i), {}, {}}));
        }
    }

    void validity()
    {
        dues::NoticeValidity v;
        v.clause = "CSA-zh 3.4.1";
        v.inHours = true;
        QCOMPARE(m_en.noticeValidity(v), QStringLiteral("not served (CSA-zh 3.4.1)"));
        v.earliestEvent = Instant{};
        v.missing = 90;
        QCOMPARE(m_en.noticeValidity(v), QStringLiteral("too late by 1 h 30 min (CSA-zh 3.4.1)"));
        v.inHours = false;
        v.missing = 1;
        QCOMPARE(m_en.noticeValidity(v), QStringLiteral("too late by 1 day (CSA-zh 3.4.1)"));
        QCOMPARE(m_zh.noticeValidity(v), QStringLiteral("迟了 1 天（CSA-zh 3.4.1）"));
        v.valid = true;
        QCOMPARE(m_en.noticeValidity(v), QStringLiteral("in time (CSA-zh 3.4.1)"));
    }

    void everyKindOfBillHasWords()
    {
        for (const Words* words : {&m_en, &m_zh}) {
            QSet<QString> seen;
            for (int i = 0; i <= int(bills::BillKind::ResourceSummary); ++i)
                seen.insert(words->billKind(bills::BillKind(i)));
            seen.insert(words->billKind({}));
            for (int i = 0; i <= int(bills::BillBadReason::NotARecord); ++i)
                seen.insert(words->billBadReason(bills::BillBadReason(i)));
            for (int i = 0; i <= int(bills::BillIssueCode::NoUsageTime); ++i)
                seen.insert(words->billIssue({bills::BillIssueCode(i), 0, 0, {"1", "2"}}));
            for (int i = 0; i <= int(bills::FeeAgreement::Ambiguous); ++i)
                seen.insert(words->feeAgreement(bills::FeeAgreement(i)));
            for (int i = 0; i < report::kDateKindCount; ++i)
                seen.insert(words->dateKind(report::DateKind(i)));
            for (int i = int(ErrorCode::BillUnknownFormat); i <= int(ErrorCode::BillTooLarge); ++i)
                seen.insert(words->error({ErrorCode(i), {}, {"1", "2"}}));
            QCOMPARE(seen.size(), 4 + 9 + 8 + 5 + report::kDateKindCount + 7);
            QVERIFY(!seen.contains(QString()));
            QSet<QString> parts;
            for (int i = 0; i <= int(bills::FeePart::Cash); ++i)
                parts.insert(words->feePart(bills::FeePart(i)));
            QCOMPARE(parts.size(), 6);
        }
    }

    void dates()
    {
        report::CustomerDate d;
        d.kind = report::DateKind::PaymentDue;
        d.customerName = {"示例视频", "Example Video"};
        d.service = "1400000001";
        d.subject = "INV-1";
        d.clause = {"CSA-zh 3.2.4", "CSA-zh 3.2.4"};
        d.amount = money("6000");
        d.currency = "CNY";
        d.provisional = true;
        QCOMPARE(m_en.dateSummary(d), QStringLiteral("Payment due · Example Video · 1400000001 · INV-1"));
        QCOMPARE(m_zh.dateSummary(d), QStringLiteral("付款到期 · 示例视频 · 1400000001 · INV-1"));
        QCOMPARE(m_en.dateDescription(d),
                 QStringLiteral("Clause: CSA-zh 3.2.4\nAmount: CNY 6,000.00\nThis date is provisional."));
        QCOMPARE(m_zh.dateDescription(d),
                 QStringLiteral("条款：CSA-zh 3.2.4\n金额：6,000.00 元\n此日期为暂定。"));
        d.kind = report::DateKind::TermEnd;
        d.subject = "tencent-csa-en";
        QCOMPARE(m_zh.dateSubject(d), QStringLiteral("云服务协议（英文版）"));
        QVERIFY(report::datesCsv({d}, m_zh.dateTexts())
                    .contains("日期,事项,客户,客户 ID,服务,对象,条款,金额,币种,暂定"));
    }

    void everyKindHasWords()
    {
        for (const Words* words : {&m_en, &m_zh}) {
            QSet<QString> seen;
            for (int i = 0; i <= int(dues::InvoiceState::Overdue); ++i)
                seen.insert(words->invoiceState(dues::InvoiceState(i)));
            for (int i = 0; i <= int(dues::InvoiceIssue::SameInvoiceTwice); ++i)
                seen.insert(words->invoiceIssue(dues::InvoiceIssue(i)));
            for (int i = 0; i <= int(dues::Remedy::Terminate); ++i)
                seen.insert(words->remedy(dues::Remedy(i)));
            for (int i = 0; i <= int(dues::NoticePurpose::ForceMajeureEnd); ++i)
                seen.insert(words->noticePurpose(dues::NoticePurpose(i)));
            for (int i = int(sla::Reading::LateFeeSimple); i <= int(sla::Reading::TransferIsCash); ++i)
                seen.insert(words->reading(sla::Reading(i)));
            QCOMPARE(seen.size(), 4 + 5 + 4 + 5 + 8);
            QVERIFY(!seen.contains(QString()));
        }
    }
};

QTEST_GUILESS_MAIN(TestDueWords)
#include "tst_duewords.moc"
