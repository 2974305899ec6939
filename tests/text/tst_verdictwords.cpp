// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samples.h"

#include <QTest>

using namespace clausemeter;
using sla::ClaimState;
using sla::MonthResult;
using text::day;
using text::decimal;
using text::Language;
using text::Words;

Q_DECLARE_METATYPE(clausemeter::sla::MonthResult)

namespace {

void row(const char* name, const MonthResult& month, const char* en, const char* zh)
{
    QTest::newRow(name) << month << QString::fromUtf8(en) << QString::fromUtf8(zh);
}

void columns()
{
    QTest::addColumn<MonthResult>("month");
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("zh");
}

MonthResult met()
{
    MonthResult month = text::sampleMonth();
    month.availabilityPercent[sla::View::Contract] = decimal("99.9327956989");
    month.voucherPercent[sla::View::Contract] = decimal("0");
    month.standardMet = true;
    month.tier.reset();
    month.voucher = Money();
    month.claim.state = ClaimState::Met;
    month.claim.daysLeft.reset();
    return month;
}

MonthResult noData()
{
    MonthResult month = text::sampleMonth();
    month.availabilityPercent = {};
    month.voucherPercent = {};
    month.standardMet.reset();
    month.voucher.reset();
    month.claim.state = ClaimState::NoData;
    month.claim.daysLeft.reset();
    return month;
}

MonthResult unfinished(MonthResult month)
{
    month.finished = false;
    month.claim.state = ClaimState::Unfinished;
    month.claim.daysLeft.reset();
    return month;
}

MonthResult withoutFee(MonthResult month)
{
    month.voucher.reset();
    return month;
}

MonthResult inState(ClaimState state)
{
    MonthResult month = text::sampleMonth();
    month.claim.state = state;
    month.claim.daysLeft.reset();
    return month;
}

MonthResult filed(ClaimState state, const char* on, const char* ticket)
{
    MonthResult month = inState(state);
    account::Claim claim;
    claim.filed = day(on);
    claim.ticket = ticket;
    month.claim.filed = claim;
    return month;
}

} // namespace

class TestVerdictWords : public QObject {
    Q_OBJECT

private:
    const Words m_zh{Language::Zh};
    const Words m_en{Language::En};
    const sla::ServiceResult m_service = text::sampleService();
    const Date asOf = day("2019-05-01");

private Q_SLOTS:
    void verdict_data()
    {
        columns();
        row("not met", text::sampleMonth(),
            "Standard not met: 99.8767 % < 99.9 %. Voucher 10 % = CNY 1,000.00",
            "未达标：99.8767 % < 99.9 %，代金券 10 % = 1,000.00 元");
        row("not met, no fee", withoutFee(text::sampleMonth()),
            "Standard not met: 99.8767 % < 99.9 %. Voucher 10 %, amount unknown: no fee on record",
            "未达标：99.8767 % < 99.9 %，代金券 10 %，无费用记录，金额未知");
        row("lapsed", inState(ClaimState::Missed),
            "Standard not met: 99.8767 % < 99.9 %. Claim lapsed: voucher 10 % = CNY 1,000.00 is waived",
            "未达标：99.8767 % < 99.9 %，赔偿申请已逾期，代金券 10 % = 1,000.00 元已放弃");
        row("lapsed by another channel", inState(ClaimState::VoidChannel),
            "Standard not met: 99.8767 % < 99.9 %. Claim lapsed: voucher 10 % = CNY 1,000.00 is waived",
            "未达标：99.8767 % < 99.9 %，赔偿申请已逾期，代金券 10 % = 1,000.00 元已放弃");
        row("lapsed, no fee", withoutFee(inState(ClaimState::FiledOutOfWindow)),
            "Standard not met: 99.8767 % < 99.9 %. Claim lapsed: voucher 10 % is waived",
            "未达标：99.8767 % < 99.9 %，赔偿申请已逾期，代金券 10 % 已放弃");
        row("met", met(), "Standard met: 99.9327 % ≥ 99.9 %", "达标：99.9327 % ≥ 99.9 %");
        row("unfinished, not met", unfinished(text::sampleMonth()),
            "Standard not met so far: 99.8767 % < 99.9 %. Voucher 10 % = CNY 1,000.00",
            "截至目前未达标：99.8767 % < 99.9 %，代金券 10 % = 1,000.00 元");
        row("unfinished, not met, no fee", unfinished(withoutFee(text::sampleMonth())),
            "Standard not met so far: 99.8767 % < 99.9 %. Voucher 10 %, amount unknown: no fee on record",
            "截至目前未达标：99.8767 % < 99.9 %，代金券 10 %，无费用记录，金额未知");
        row("unfinished, met", unfinished(met()), "Standard met so far: 99.9327 % ≥ 99.9 %",
            "截至目前达标：99.9327 % ≥ 99.9 %");
        row("no data", noData(), "No data in this service month: no availability can be stated",
            "本服务月度无数据，无法得出可用性");
        row("unfinished, no data", unfinished(noData()), "No data so far: no availability can be stated",
            "截至目前无数据，无法得出可用性");
        MonthResult nearly = text::sampleMonth();
        nearly.availabilityPercent[sla::View::Contract] = decimal("99.899999999999999999");
        nearly.voucher = Money();
        row("a miss by a hair, fee of 0", nearly,
            "Standard not met: 99.8999 % < 99.9 %. Voucher 10 % = CNY 0.00",
            "未达标：99.8999 % < 99.9 %，代金券 10 % = 0.00 元");
    }
    void verdict()
    {
        QFETCH(MonthResult, month);
        QFETCH(QString, en);
        QFETCH(QString, zh);
        const QString currency = QStringLiteral("CNY");
        QCOMPARE(m_en.verdict(m_service, month, currency), en);
        QCOMPARE(m_zh.verdict(m_service, month, currency), zh);
    }

    void otherCurrencies()
    {
        const QString currency = QStringLiteral("USD");
        QCOMPARE(m_en.verdict(m_service, text::sampleMonth(), currency),
                 QStringLiteral("Standard not met: 99.8767 % < 99.9 %. Voucher 10 % = USD 1,000.00"));
        QCOMPARE(m_zh.verdict(m_service, text::sampleMonth(), currency),
                 QStringLiteral("未达标：99.8767 % < 99.9 %，代金券 10 % = USD 1,000.00"));
    }

    void advice_data()
    {
        columns();
        row("open", text::sampleMonth(),
            "Claim by support ticket from 2019-04-09 to 2019-05-30: 30 days left. For this service only, not "
            "cash.",
            "2019-04-09 至 2019-05-30 可通过工单申请，剩余 30 天。代金券仅限本账号购买本服务，不可折现。");
        MonthResult lastDay = text::sampleMonth();
        lastDay.claim.daysLeft = 1;
        row("last day", lastDay,
            "Claim by support ticket from 2019-04-09 to 2019-05-30: 1 day left. For this service only, not "
            "cash.",
            "2019-04-09 至 2019-05-30 可通过工单申请，剩余 1 天。代金券仅限本账号购买本服务，不可折现。");
        row("open, no fee", withoutFee(text::sampleMonth()),
            "Claim by support ticket from 2019-04-09 to 2019-05-30: 30 days left. For this service only, not "
            "cash.",
            "2019-04-09 至 2019-05-30 可通过工单申请，剩余 30 天。代金券仅限本账号购买本服务，不可折现。");
        MonthResult early = text::sampleMonth();
        early.claim.warnings = {sla::ClaimWarning::TooEarly};
        row("open after a claim that came too early", early,
            "Claim by support ticket from 2019-04-09 to 2019-05-30: 30 days left. For this service only, not "
            "cash. A claim "
            "came before the window opened and does not count: file it again by support ticket.",
            "2019-04-09 至 2019-05-30 可通过工单申请，剩余 30 "
            "天。代金券仅限本账号购买本服务，不可折现。有一次申请早于起始日，不予计算，请重新提交工单。");
        MonthResult provisional = inState(ClaimState::NotYetOpen);
        provisional.claim.window.provisional = true;
        row("not yet open, provisional", provisional,
            "Claim by support ticket from 2019-04-09 to 2019-05-30: not open yet. For this service only, not "
            "cash. The dates "
            "are provisional: the public holidays are not known yet.",
            "2019-04-09 至 2019-05-30 "
            "可通过工单申请，尚未开放。代金券仅限本账号购买本服务，不可折现。节假日安排未知，日期为暂定。");
        row("not yet open", inState(ClaimState::NotYetOpen),
            "Claim by support ticket from 2019-04-09 to 2019-05-30: not open yet. For this service only, not "
            "cash.",
            "2019-04-09 至 2019-05-30 可通过工单申请，尚未开放。代金券仅限本账号购买本服务，不可折现。");
        row("met", met(), "Nothing to claim for this service month.", "本服务月度无需申请赔偿。");
        row("no data", noData(),
            "Import the logs of this service month; claims are possible from 2019-04-09 to 2019-05-30.",
            "请导入本服务月度的日志；赔偿申请时限为 2019-04-09 至 2019-05-30。");
        row("unfinished, not met", unfinished(text::sampleMonth()),
            "The service month ends on 2019-03-31. If the standard is still not met then, claim by support "
            "ticket from "
            "2019-04-09 to 2019-05-30. For this service only, not cash.",
            "服务月度于 2019-03-31 结束。届时如仍未达标，可于 2019-04-09 至 2019-05-30 "
            "通过工单申请。代金券仅限本账号购买本服务，不可折现。");
        row("unfinished, met", unfinished(met()), "The service month ends on 2019-03-31; figures are so far.",
            "服务月度于 2019-03-31 结束，当前为截至目前的数据。");
        row("unfinished, no data", unfinished(noData()),
            "The service month ends on 2019-03-31; figures are so far.",
            "服务月度于 2019-03-31 结束，当前为截至目前的数据。");
        row("filed", filed(ClaimState::Filed, "2019-04-20", "T-1"),
            "Claim filed by support ticket T-1 on 2019-04-20, in time. For this service only, not cash.",
            "已于 2019-04-20 通过工单 T-1 申请，在时限之内。代金券仅限本账号购买本服务，不可折现。");
        row("filed, a placeholder as its number", filed(ClaimState::Filed, "2019-04-20", "%2"),
            "Claim filed by support ticket %2 on 2019-04-20, in time. For this service only, not cash.",
            "已于 2019-04-20 通过工单 %2 申请，在时限之内。代金券仅限本账号购买本服务，不可折现。");
        row("filed, number not known", filed(ClaimState::Filed, "2019-04-20", ""),
            "Claim filed by support ticket on 2019-04-20, in time. For this service only, not cash.",
            "已于 2019-04-20 通过工单申请，在时限之内。代金券仅限本账号购买本服务，不可折现。");
        row("void channel", inState(ClaimState::VoidChannel),
            "Claimed by another channel only, while just the support ticket counts. The window closed on "
            "2019-05-30: the "
            "claim is deemed waived.",
            "仅通过其他渠道申请，而只有工单有效。申请时限已于 2019-05-30 届满，视为自动放弃。");
        row("filed out of window", filed(ClaimState::FiledOutOfWindow, "2019-06-02", "T-2"),
            "The ticket of 2019-06-02 is outside the window of 2019-04-09 to 2019-05-30: the claim is deemed "
            "waived.",
            "2019-06-02 的工单超出申请时限（2019-04-09 至 2019-05-30），视为自动放弃。");
        row("missed", inState(ClaimState::Missed), "No claim was filed by 2019-05-30: it is deemed waived.",
            "截至 2019-05-30 未提交申请，视为自动放弃。");
    }
    void advice()
    {
        QFETCH(MonthResult, month);
        QFETCH(QString, en);
        QFETCH(QString, zh);
        QCOMPARE(m_en.advice(month, asOf), en);
        QCOMPARE(m_zh.advice(month, asOf), zh);
    }

    void noDataAfterTheWindow()
    {
        QVERIFY(m_en.advice(noData(), day("2019-05-30")).contains(QStringLiteral("claims are possible")));
        QCOMPARE(m_en.advice(noData(), day("2019-05-31")),
                 QStringLiteral("Import the logs of this service month to see its availability; the window "
                                "for claims closed on 2019-05-30."));
        QCOMPARE(m_zh.advice(noData(), day("2019-05-31")),
                 QStringLiteral("请导入本服务月度的日志以得出可用性；赔偿申请时限已于 2019-05-30 届满。"));
    }

    // A verdict on few data says so wherever it is read.
    void adviceNamesLowCoverage()
    {
        MonthResult month;
        month.claim.state = ClaimState::Met;
        month.warnings = {{sla::WarningCode::MostlyNoData, {"84", "8928"}}};
        QCOMPARE(
            m_en.advice(month, asOf),
            QStringLiteral("Nothing to claim for this service month. Only 84 of 8,928 slots have data: the "
                           "availability rests on a small part of the time."));
        QCOMPARE(m_zh.advice(month, asOf),
                 QStringLiteral(
                     "本服务月度无需申请赔偿。8,928 个统计点中仅 84 个有数据，可用性只反映一小部分时间。"));
        month.warnings = {{sla::WarningCode::MostlyNoData, {"1", "8928"}}};
        QVERIFY(m_en.advice(month, asOf).contains(QStringLiteral("Only 1 of 8,928 slots has data:")));
    }
};

QTEST_GUILESS_MAIN(TestVerdictWords)
#include "tst_verdictwords.moc"
