// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samples.h"

#include <QSet>
#include <QTest>

using namespace clausemeter;
using sla::Percent;
using sla::Seconds;
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

Percent percent(const char* text)
{
    return {decimal(text)};
}

Instant at(const char* iso)
{
    return parseInstant(iso, {}).value();
}

StepValue n(std::int64_t value)
{
    return value;
}

// One unit of money in each of `count` months from 2019-01 on.
std::vector<StepValue> manyParts(int count)
{
    std::vector<StepValue> values{std::string("5.1"), Money::fromUnits(count * Money::kUnit)};
    for (int i = 0; i < count; ++i)
        values.insert(values.end(), {toIso(*parseYearMonth("2019-01") + std::chrono::months(i)), money("1")});
    return values;
}

} // namespace

class TestStepWords : public QObject {
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
        row("service period", StepId::ServicePeriod, {day("2019-03-17"), day("2019-03-31")},
            "2019-03-17 to 2019-03-31, both days included", "2019-03-17 至 2019-03-31（含首尾两日）");
        row("total minutes", StepId::TotalMinutes, {n(15), n(21'600)}, "15 days × 24 h × 60 min = 21,600 min",
            "15 天 × 24 小时 × 60 分钟 = 21,600 分钟");
        row("one day", StepId::TotalMinutes, {n(1), n(1'440)}, "1 day × 24 h × 60 min = 1,440 min",
            "1 天 × 24 小时 × 60 分钟 = 1,440 分钟");
        row("requests", StepId::Requests, {n(1'000'000), n(998'000)},
            "Requests: 1,000,000, successes: 998,000", "请求 1,000,000 次，成功 998,000 次");
        row("fractions of requests", StepId::Requests, {decimal("1000.5"), decimal("998.25")},
            "Requests: 1,000.5, successes: 998.25", "请求 1,000.5 次，成功 998.25 次");
        row("rates only", StepId::RateOnly, {n(1)},
            "1 slot has a success rate but no counts: requests are not known as a whole.",
            "1 个统计点仅有成功率而无计数，请求总数未知。");
        row("coverage", StepId::Coverage, {n(4'300), n(4'320), n(15), n(5)},
            "4,300 of 4,320 slots have data; without data: 15, pending: 5",
            "4,320 个统计点中 4,300 个有数据；无数据 15 个，待定 5 个");
        row("slot threshold", StepId::SlotThreshold, {percent("99"), n(6)},
            "Slots with a success rate lower than 99 %: 6 (measured)",
            "通话成功率低于 99 % 的统计点：6 个（实测）");
        row("customer-caused", StepId::CustomerCaused, {n(120), std::string("-3316, -3317"), n(4)},
            "Failures left out under contract: 120 (codes -3316, -3317); unavailable slots that remain: 4",
            "合同口径剔除 120 次失败（错误码 -3316、-3317）；剩余不可用统计点 4 个");
        row("nothing customer-caused", StepId::CustomerCaused, {n(0), std::string("-3316"), n(6)},
            "No failure has a code that the customer caused (-3316); unavailable slots: 6",
            "没有客户原因错误码（-3316）的失败；不可用统计点 6 个");
        row("situations", StepId::Situations, {n(2), Seconds{3600}},
            "2 windows, 60 min together (measured, before their length is tested)",
            "2 个时段，合计 60 分钟（实测，未作时长检验）");
        row("one situation", StepId::Situations, {n(1), Seconds{1800}},
            "1 window, 30 min (measured, before its length is tested)",
            "1 个时段，合计 30 分钟（实测，未作时长检验）");
        row("exclusion", StepId::Exclusion,
            {n(1), std::string("4.10"), at("2019-03-05T10:03:00"), at("2019-03-05T10:12:00"), Seconds{540},
             Seconds{720}},
            "Clause 4.10, 2019-03-05 10:03 to 2019-03-05 10:12: releases 9 min under contract, 12 min in the "
            "provider's view",
            "条款 4.10，2019-03-05 10:03 至 2019-03-05 10:12：合同口径免责 9 分钟，服务商口径免责 12 分钟");
        row("situation test", StepId::SituationTest, {n(5), Seconds{3060}, Seconds{2880}},
            "51 min remain after releases; what lasts 5 min or more counts: 48 min",
            "扣除免责后剩余 51 分钟；持续 5 分钟及以上的计入：48 分钟");
        row("downtime", StepId::Downtime, {Seconds{3600}, Seconds{2880}, Seconds{1800}},
            "Measured 60 min, provider's view 48 min, contract 30 min",
            "实测 60 分钟，服务商口径 48 分钟，合同口径 30 分钟");
        row("availability", StepId::Availability,
            {Seconds{1800}, n(21'600), percent("99.861111111111111111")},
            "Availability = 1 − 1,800 s / (21,600 min × 60) = 99.8611 %",
            "可用性 = 1 − 1,800 秒 /（21,600 分钟 × 60）= 99.8611 %");
        row("other views", StepId::AvailabilityOthers, {percent("99.865591397849462365"), percent("99.8924")},
            "Measured 99.8655 %, provider's view 99.8924 %", "实测 99.8655 %，服务商口径 99.8924 %");
        row("met", StepId::StandardMet, {percent("99.9327956989"), percent("99.9")}, "99.9327 % ≥ 99.9 %",
            "99.9327 % ≥ 99.9 %");
        row("not met", StepId::StandardNotMet, {percent("99.899999"), percent("99.9")}, "99.8999 % < 99.9 %",
            "99.8999 % < 99.9 %");
        row("tier", StepId::Tier, {percent("99.8611"), percent("99.5"), percent("99.9"), percent("10")},
            "99.5 % ≤ 99.8611 % < 99.9 %: a voucher of 10 % of the monthly service fee",
            "99.5 % ≤ 99.8611 % < 99.9 %：代金券为月度服务费的 10 %");
        row("lowest tier", StepId::Tier, {percent("98.2"), percent("0"), percent("99"), percent("50")},
            "98.2000 % < 99 %: a voucher of 50 % of the monthly service fee",
            "98.2000 % < 99 %：代金券为月度服务费的 50 %");
        row("cash part", StepId::FeeCash, {money("10000")}, "Cash part: CNY 10,000.00",
            "现金支出：10,000.00 元");
        row("parts of the fee", StepId::FeeParts,
            {money("12000"), money("1000"), money("500"), money("500"), money("0"), money("10000")},
            "CNY 12,000.00 consumed − CNY 1,000.00 discount − CNY 500.00 voucher − CNY 500.00 promotional "
            "credit − CNY 0.00 "
            "other = CNY 10,000.00",
            "消费 12,000.00 元 − 折扣 1,000.00 元 − 代金券 500.00 元 − 赠送金 500.00 元 − 其他 0.00 元 = "
            "10,000.00 元");
        row("no fee", StepId::FeeMissing, {},
            "The account has no fee of this service month, so the voucher has no amount.",
            "账户中没有本服务月度的费用，代金券金额无法得出。");
        row("ambiguous fee", StepId::FeeAmbiguous, {std::string("2019-03")},
            "Two service months lie in 2019-03, and the fee does not say to which it belongs: the voucher "
            "has no amount.",
            "2019-03 内有两个服务月度，费用未注明所属月度，代金券金额无法得出。");
        row("voucher", StepId::Voucher, {percent("10"), money("10000"), money("1000")},
            "10 % × CNY 10,000.00 = CNY 1,000.00, rounded half up to 0.01, at most the cash part",
            "10 % × 10,000.00 元 = 1,000.00 元，四舍五入到 0.01，不超过现金支出");
        row("other reading", StepId::VoucherOtherReading, {percent("10"), money("12000"), money("1200")},
            "Percentage of the consumed fee: 10 % × CNY 12,000.00 = CNY 1,200.00, at most the cash part",
            "按消费金额的比例：10 % × 12,000.00 元 = 1,200.00 元，不超过现金支出");
        row("cap of 12 months", StepId::CapYear,
            {std::string("CSA-zh 10.5"), std::string("2018-04"), std::string("2019-03")},
            "Clause CSA-zh 10.5, term over 12 months: 2018-04 to 2019-03",
            "条款 CSA-zh 10.5，服务期限超过 12 个月：取 2018-04 至 2019-03");
        row("fees in a cap", StepId::CapParts,
            {std::string("5.1"), money("30.5"), std::string("2019-02"), money("10"), std::string("2019-03"),
             money("20.5")},
            "Clause 5.1: 2019-02 CNY 10.00 + 2019-03 CNY 20.50 = CNY 30.50",
            "条款 5.1：2019-02 10.00 元 + 2019-03 20.50 元 = 30.50 元");
        row("many fees in a cap", StepId::CapParts, manyParts(13),
            "Clause 5.1: fees of 13 months from 2019-01 to 2020-01 = CNY 13.00",
            "条款 5.1：2019-01 至 2020-01 共 13 个月的费用 = 13.00 元");
        row("fees outside a cap", StepId::CapOutside,
            {std::string("CSA-zh 10.5"), money("30"), std::string("2018-01"), money("10"),
             std::string("2018-02"), money("20")},
            "Clause CSA-zh 10.5, outside the 12 months: 2018-01 CNY 10.00, 2018-02 CNY 20.00",
            "条款 CSA-zh 10.5，12 个月之外：2018-01 10.00 元、2018-02 20.00 元");
        row("many fees outside a cap", StepId::CapOutside, manyParts(24),
            "Clause 5.1, outside the 12 months: 24 months from 2019-01 to 2020-12, CNY 24.00 together",
            "条款 5.1，12 个月之外：2019-01 至 2020-12 共 24 个月，合计 24.00 元");
        row("refunds", StepId::CapRefunds, {std::string("5.1"), std::string("2019-01, 2019-02")},
            "Clause 5.1: a refund is taken as 0, so that it lowers no other month's part (2019-01, 2019-02)",
            "条款 5.1：退款按 0 计，不减少其他月份的金额（2019-01、2019-02）");
        row("cap", StepId::Cap, {std::string("CSA-zh 10.5"), money("10000")},
            "Clause CSA-zh 10.5: at most CNY 10,000.00", "条款 CSA-zh 10.5：不超过 10,000.00 元");
        row("cap not known", StepId::CapNotKnown, {std::string("5.1")},
            "Clause 5.1: the account does not tell the amount", "条款 5.1：账户数据无法得出金额");
        row("opens", StepId::ClaimOpens, {n(5), day("2019-04-08"), day("2019-04-09")},
            "Business day 5 of the following month is 2019-04-08: the window opens on 2019-04-09",
            "次月第 5 个工作日为 2019-04-08，自 2019-04-09 起可申请");
        row("closes", StepId::ClaimCloses, {day("2019-03-31"), n(60), day("2019-05-30")},
            "2019-03-31 + 60 calendar days = 2019-05-30, included",
            "2019-03-31 + 60 个自然日 = 2019-05-30（含当日）");
        row("state", StepId::ClaimState, {day("2019-05-01")}, "On 2019-05-01: open, 30 days left",
            "截至 2019-05-01：可申请，剩余 30 天");
        row("prevailing record", StepId::PrevailingRecord, {},
            "Where the calculation is disputed, the provider's back-end record prevails.",
            "对计算结果有争议时，以服务商的后台记录为准。");
        row("no data", StepId::NoData, {},
            "No slot of the service month has data: no availability, verdict or voucher can be stated.",
            "本服务月度没有任何统计点有数据，无法得出可用性、结论和代金券。");
        row("not verified", StepId::Unverified, {std::string("<i>page</i>"), std::string("2026-11")},
            "Not checked against the signed text. Taken from <i>page</i>, 2026-11",
            "未经与签署文本核对。取自 <i>page</i>，2026-11");
        row("too few requests", StepId::MinimumRequests, {n(250), n(3)},
            "Slots with fewer than 250 requests are not judged: 3", "请求数少于 250 的统计点不予判定：3 个");
        row("slot at most", StepId::SlotAtMost, {percent("99"), n(6)},
            "Slots with a success rate of 99 % or lower: 6 (measured)",
            "成功率不高于 99 % 的统计点：6 个（实测）");
        row("errors over", StepId::SlotErrorsOver, {percent("0.05"), n(6)},
            "Slots with an error rate over 0.05 %: 6 (measured)", "错误率高于 0.05 % 的统计点：6 个（实测）");
        row("errors at least", StepId::SlotErrorsAtLeast, {percent("5"), n(6)},
            "Slots with an error rate of 5 % or more: 6 (measured)",
            "错误率不低于 5 % 的统计点：6 个（实测）");
        row("outages", StepId::OutagesRecorded,
            {n(2), Seconds{3600}, std::string("连接中断"), std::string("no connection")},
            "2 outages in the account, 60 min together. What counts as one: no connection",
            "账户中有 2 次中断，共 60 分钟。中断的含义：连接中断");
        row("one outage", StepId::OutagesRecorded,
            {n(1), Seconds{90}, std::string("连接中断"), std::string("no connection")},
            "1 outage in the account, 1 min 30 s. What counts as one: no connection",
            "账户中有 1 次中断，共 1 分 30 秒。中断的含义：连接中断");
        row("failed calls", StepId::FailedCalls, {n(10), n(1)},
            "Minutes with at least 10 failed calls count; outages left out because they had fewer: 1",
            "失败调用不少于 10 次的分钟才计入；因次数不足而不计的中断：1 次");
        row("left out of the error rates", StepId::FailuresLeftOut, {n(7), std::string("403, 404")},
            "Failures left out under contract: 7 (codes 403, 404)",
            "合同口径下剔除的失败：7 次（错误码 403、404）");
        row("slots in a row", StepId::ConsecutiveSlots, {n(2), Seconds{3060}, Seconds{2880}},
            "51 min remain after releases; what lasts as long as 2 slots in a row counts: 48 min",
            "免责后剩余 51 分钟；持续时长达到连续 2 个统计点的计入：48 分钟");
        row("outage test", StepId::OutageTest, {n(1), Seconds{3060}, Seconds{2880}},
            "51 min remain after releases; outages that last longer than 1 min: 48 min",
            "免责后剩余 51 分钟；持续超过 1 分钟的中断：48 分钟");
        row("rounded up", StepId::OutageRounding, {Seconds{90}, n(2)},
            "1 min 30 s of outages, each rounded up to whole minutes: 2 min",
            "中断共 1 分 30 秒，每次向上取整为整分钟：2 分钟");
        row("mean of errors", StepId::MeanErrors, {n(8'000), n(8'928), percent("892.8"), percent("0.1")},
            "Sum of the error rates of 8,000 slots with data: 892.8000 %; ÷ 8,928 slots = 0.1000 %",
            "8,000 个有数据的统计点的错误率之和：892.8000 %；÷ 8,928 个统计点 = 0.1000 %");
        row("availability by the mean", StepId::MeanAvailability, {percent("0.1"), percent("99.9")},
            "Availability = 100 % − 0.1000 % = 99.9000 %", "可用性 = 100 % − 0.1000 % = 99.9000 %");
        row("targets", StepId::Targets,
            {std::string("单可用区、跨可用区"), std::string("one zone, across zones"), percent("99.995")},
            "one zone, across zones; the strictest standard is 99.995 %",
            "单可用区、跨可用区；最严格的标准为 99.995 %");
        row("share of the fee", StepId::FeeShare, {percent("30"), money("1000"), money("300")},
            "30 % × CNY 1,000.00 = CNY 300.00", "30 % × 1,000.00 元 = 300.00 元");
        row("average fee", StepId::FeeAverage, {n(12), money("1000")},
            "Mean of the fees of the last 12 months, as far as the service ran: CNY 1,000.00",
            "最近 12 个月（以服务存续的月份为限）的平均费用：1,000.00 元");
        row("cap in percent", StepId::CapPercent, {percent("30"), money("1000"), money("300")},
            "At most 30 % of the fee of the service month: 30 % × CNY 1,000.00 = CNY 300.00",
            "最多为该服务月度费用的 30 %：30 % × 1,000.00 元 = 300.00 元");
        row("opens after days", StepId::ClaimOpensAfterDays, {day("2019-03-31"), n(3), day("2019-04-03")},
            "2019-03-31 + 3 calendar days = 2019-04-03", "2019-03-31 + 3 个自然日 = 2019-04-03");
        row("opens at once", StepId::ClaimOpensAtOnce, {day("2019-03-31"), day("2019-04-01")},
            "The service month ends on 2019-03-31: the window opens on 2019-04-01",
            "服务月度于 2019-03-31 结束：自 2019-04-01 起可以申请");
        row("closes with the month", StepId::ClaimClosesMonthEnd, {day("2019-03-31"), day("2019-04-30")},
            "The service month ends on 2019-03-31: the window closes on the last day of the following month, "
            "2019-04-30, included",
            "服务月度于 2019-03-31 结束：申请截至次月最后一日 2019-04-30（含）");
        row("no record", StepId::NoRecord, {},
            "The account records no outage in this service month: without a record no availability, verdict "
            "or voucher can be stated.",
            "账户中没有本服务月度的中断记录：没有记录，无法得出可用性、结论和代金券。");
        row("a placeholder in data", StepId::CustomerCaused, {n(1), std::string("%3 %n"), n(0)},
            "Failures left out under contract: 1 (codes %3 %n); unavailable slots that remain: 0",
            "合同口径剔除 1 次失败（错误码 %3 %n）；剩余不可用统计点 0 个");
        row("a value that is missing", StepId::StandardMet, {}, "– ≥ –", "– ≥ –");
    }
    void textWithItsNumbers()
    {
        QFETCH(Step, step);
        QFETCH(QString, en);
        QFETCH(QString, zh);
        m_seen.insert(int(step.id));
        const sla::MonthResult month = text::sampleMonth();
        const QString currency = QStringLiteral("CNY");
        QCOMPARE(m_en.stepText(step, month, {}, currency), en);
        QCOMPARE(m_zh.stepText(step, month, {}, currency), zh);
    }

    void everyStepIsTested() { QCOMPARE(m_seen.size(), int(StepId::NoRecord) + 1); }

    void withoutACurrencyAmountsAreBare()
    {
        QCOMPARE(m_en.stepText({StepId::FeeCash, {}, {money("10000")}}, text::sampleMonth(), {}),
                 QStringLiteral("Cash part: 10,000.00"));
    }

    void everyStepHasATitle()
    {
        QSet<QString> headings;
        for (int i = 0; i <= int(StepId::NoRecord); ++i) {
            const Step step{StepId(i), {}, {n(2)}};
            QVERIFY(!m_en.stepTitle(step).isEmpty());
            QVERIFY(m_en.stepTitle(step) != m_zh.stepTitle(step));
            headings.insert(m_zh.stepGroup(text::groupOf(StepId(i))));
        }
        QCOMPARE(m_en.stepTitle({StepId::Exclusion, {}, {n(2)}}), QStringLiteral("Exclusion 2"));
        QCOMPARE(m_zh.stepTitle({StepId::Exclusion, {}, {n(2)}}), QStringLiteral("免责时段 2"));
        QCOMPARE(headings.size(), 5);
    }
};

QTEST_GUILESS_MAIN(TestStepWords)
#include "tst_stepwords.moc"
