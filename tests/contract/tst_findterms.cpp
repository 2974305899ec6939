// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "termtext.h"

#include <QtTest>
#include <random>

using namespace clausemeter;
using namespace clausemeter::contract;

namespace {

QStringList termsOf(const QString& content)
{
    const ContractText text = plainText(content);
    QStringList list;
    for (const Term& t : findTerms(text, wholeAsClause(text)))
        list += told(t);
    return list;
}

void row(const char* name, const QString& text, const QStringList& terms)
{
    QTest::newRow(name) << text << terms;
}

// Order, no overlap, inside the text, a clause, and a figure that reads the same by itself.
void checkShape(const QString& content)
{
    const ContractText text = plainText(content);
    const std::vector<Term> terms = findTerms(text, wholeAsClause(text));
    qsizetype end = 0;
    for (const Term& t : terms) {
        QVERIFY(t.span.start >= end && t.span.length > 0);
        end = t.span.end();
        QVERIFY(end <= content.size());
        QCOMPARE(t.clause, 0);
        QCOMPARE(t.comparatorSpan.length > 0, t.comparator != Comparator::None);
        QVERIFY(t.comparatorSpan.start >= 0 && t.comparatorSpan.end() <= content.size());
    }
}

} // namespace

class tst_FindTerms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void terms_data();
    void terms();
    void spans();
    void comparatorSpans();
    void labelsAndReferencesAreLeftOut();
    void figuresReadAgain();
    void randomText_data();
    void randomText();
    void longText();
};

void tst_FindTerms::terms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto p = [](const char* terms) { return QString::fromUtf8(terms).split(QStringLiteral("; ")); };
    const QStringList none;

    // Numerals.
    row("thousands separators", u"a fee of RMB 1,234,567.50 in all"_qs, p("money 1234567.5 CNY none"));
    row("full-width figures", u"每月９９．９％的可用性"_qs, p("percentage 99.9 percent none"));
    row("chinese numeral", u"三十日内付清"_qs, p("period 30 day at_most"));
    row("chinese hundreds", u"一百零五天"_qs, p("period 105 day none"));
    row("chinese thousands and myriads", u"违约金三万五千元"_qs, p("money 35000 CNY none"));
    row("myriads after figures", u"赔偿上限为5.5万元"_qs, p("money 55000 CNY at_most"));
    row("formal numerals repeated in figures", u"人民币伍万元整（￥50,000.00）"_qs,
        p("money 50000 CNY none"));
    row("capital numeral with figure in brackets", u"叁（3）个工作日"_qs, p("period 3 business_day none"));
    row("two, liang", u"两年后失效"_qs, p("period 2 year none"));
    row("half a year", u"半年内不得变更"_qs, p("period 0.5 year at_most"));
    row("one and a half hours", u"一个半小时"_qs, p("period 1.5 hour none"));
    row("two years and a half", u"期限两年半"_qs, p("period 2.5 year none"));
    row("chinese names of currencies, before the amount and behind it",
        u"英镑500、美金2万、日元 300、新台币 80 元；500英镑、2万美金"_qs,
        p("money 500 GBP none; money 20000 USD none; money 300 JPY none; money 80 TWD none; "
          "money 500 GBP none; money 20000 USD none"));
    row("the largest figures", u"RMB 999,999,999,999,999 或 人民币九百九十九万亿元"_qs,
        p("money 999999999999999 CNY none; money 999000000000000 CNY none"));
    row("figures no agreement can mean",
        QString(80, u'7') + u" days, 1000000000000000 days, RMB 9,999,999 billion, "
                            u"nine hundred million billion billion days, 一万亿亿天, 一亿亿亿元"_qs,
        none);
    row("chinese decimal", u"百分之九十九点九五"_qs, p("percentage 99.95 percent none"));
    row("number word", u"ten days later"_qs, p("period 10 day none"));
    row("number word with figure", u"ninety (90) days"_qs, p("period 90 day none"));
    row("figure with number word", u"5 (five) days"_qs, p("period 5 day none"));
    row("hyphenated number word", u"twenty-one days"_qs, p("period 21 day none"));
    row("hundreds in words", u"one hundred and twenty days"_qs, p("period 120 day none"));
    row("words that disagree with the figure", u"five (6) days"_qs,
        p("period 5 day none; period 6 day none"));
    row("million", u"USD 1.5 million"_qs, p("money 1500000 USD none"));
    row("a hundred million and myriads", u"人民币一亿二千万元、三亿零五百万元、一万亿元、九千亿零五十元"_qs,
        p("money 120000000 CNY none; money 305000000 CNY none; money 1000000000000 CNY none; "
          "money 900000000050 CNY none"));
    row("myriads of myriads", u"一万万元"_qs, p("money 100000000 CNY none"));
    row("figures with two units", u"1亿2000万元、3万5千元、1 亿 2000 万元、3万5000元、3千5百万元"_qs,
        p("money 120000000 CNY none; money 35000 CNY none; money 120000000 CNY none; money 35000 CNY none; "
          "money 35000000 CNY none"));
    row("a figure with a unit and another figure", u"人民币3 万 15 天内"_qs,
        p("money 30000 CNY none; period 15 day at_most"));
    row("numerals that read two ways", u"三百五元、3万5元、二三十天、十一十二个月、5万3万元"_qs, none);
    row("a number with a half of a hundred million", u"一点五亿元"_qs, p("money 150000000 CNY none"));
    row("a numeral as long as none is", QString(30, u'一') + u"天"_qs, none);
    row("months and a half", u"三个半月、一个半月"_qs, p("period 3.5 month none; period 1.5 month none"));
    row("half days, counted", u"两个半天"_qs, none);
    row("a year and months", u"一年零三个月、两年零6个月"_qs,
        p("period 1 year none; period 3 month none; period 2 year none; period 6 month none"));
    row("a half after a number word",
        u"two and a half years, 2 and a half years, one year and a half, "
        u"one and one-half months"_qs,
        p("period 2.5 year none; period 2.5 year none; period 1.5 year none; period 1.5 month none"));
    row("vulgar fractions", u"1½ months, 2 ½ hours, ½ day"_qs,
        p("period 1.5 month none; period 2.5 hour none; period 0.5 day none"));
    row("three quarters of a sum", u"three quarters of the fees"_qs, p("count 3 quarters none"));
    row("somewhat more", u"5 万余元、3000余元、人民币50余万元、30多天"_qs,
        p("money 50000 CNY above; money 3000 CNY above; money 500000 CNY above; period 30 day above"));
    row("somewhat more that is bounded", u"不超过3000余元"_qs, p("money 3000 CNY at_most"));
    row("letters for millions", u"US$5M, $1.5M, RMB 20k, EUR 1.2bn"_qs,
        p("money 5000000 USD none; money 1500000 - none; money 20000 CNY none; money 1200000000 EUR none"));
    row("letters that are no multiplier", u"US$5MB"_qs, p("count 5 MB none"));
    row("blanks for separators", u"RMB 1 000 000, USD 12 500 000.50, 30 000 元, US$1'000'000"_qs,
        p("money 1000000 CNY none; money 12500000.5 USD none; money 30000 CNY none; money 1000000 USD none"));
    row("two numbers or one", u"RMB 5 100 users, 5 100 元"_qs, none);
    row("separators of other countries", u"EUR 5,10 and EUR 1,00,000 and RMB 2 1/2"_qs, none);
    row("half a million", u"USD half a million, USD five (5) million, 五（5）万元"_qs,
        p("money 500000 USD none; money 5000000 USD none; money 50000 CNY none"));
    row("millions and thousands", u"USD 5 million 200 thousand"_qs, p("money 5200000 USD none"));
    row("millions that do not descend",
        u"one million one million yuan, " + u"one million "_qs.repeated(300) + u"hundred days"_qs, none);
    row("range with one unit of myriads", u"5-10万元, 500-1万元, ￥5-10万, USD 5 to 10 million"_qs,
        p("money 50000 CNY none; money 100000 CNY none; money 500 CNY none; money 10000 CNY none; "
          "money 50000 CNY none; money 100000 CNY none; money 5000000 USD none; money 10000000 USD none"));
    row("amounts with one multiplier", u"USD 5 or 10 million, USD 500 and 800"_qs,
        p("money 5000000 USD none; money 10000000 USD none; money 500 USD none"));
    row("an amount and a number of things", u"USD 5 and 10 million requests"_qs,
        p("money 5 USD none; count 10000000 requests none"));
    row("tens of myriads", u"数十万元、几十天"_qs, none);
    row("figures with a point in words", u"支付1点5万元"_qs, none);
    row("nothing of a myriad", u"支付0万元"_qs, p("money 0 CNY none"));
    row("range of hundreds", u"一至三百元"_qs, p("money 300 CNY none"));
    row("money before minutes", u"100元 3分钟内"_qs, p("money 100 CNY none; period 3 minute at_most"));
    row("two bounds with one unit", u"not more than 60 nor less than 30 days, 不少于10且不超过30天"_qs,
        p("period 60 day at_most; period 30 day at_least; period 10 day at_least; period 30 day at_most"));
    row("half a day", u"half a day"_qs, p("period 0.5 day none"));

    // Percentages.
    row("percent sign", u"99.95%"_qs, p("percentage 99.95 percent none"));
    row("percent in words", u"ten percent (10%) of the fee"_qs, p("percentage 10 percent none"));
    row("per mille sign", u"每日加收5‰"_qs, p("percentage 0.5 percent none"));
    row("per mille in words", u"five per mille a day"_qs, p("percentage 0.5 percent none"));
    row("per ten thousand", u"按日万分之五计收"_qs, p("percentage 0.05 percent none"));
    row("hundredths in chinese", u"百分之三十"_qs, p("percentage 30 percent none"));
    row("thousandths with a figure", u"千分之3"_qs, p("percentage 0.3 percent none"));
    row("basis points", u"25 basis points"_qs, p("percentage 0.25 percent none"));
    row("fraction is no percentage", u"三分之二以上的成员"_qs, none);
    row("both bounds of a table's cell", u"≥ 98.5% and < 99.2%"_qs,
        p("percentage 98.5 percent at_least; percentage 99.2 percent below"));
    row("a comparator does not cross cells", u"lower than\t10%"_qs, p("percentage 10 percent none"));

    // Money.
    row("yuan sign", u"¥300"_qs, p("money 300 CNY none"));
    row("code without a blank", u"RMB5,000"_qs, p("money 5000 CNY none"));
    row("us dollars", u"US$ 2,000"_qs, p("money 2000 USD none"));
    row("dollars of no country", u"$20"_qs, p("money 20 - none"));
    row("hong kong dollars after", u"800港元"_qs, p("money 800 HKD none"));
    row("words after", u"300 yuan"_qs, p("money 300 CNY none"));
    row("yuan and jiao", u"3元5角"_qs, p("money 3.5 CNY none"));
    row("currency without an amount", u"prices are in RMB and 30 days after"_qs, p("period 30 day none"));
    row("currency before a period", u"in RMB 30 days after"_qs, p("period 30 day none"));
    row("no money", u"元旦3元件"_qs, none);

    // Periods.
    row("calendar days", u"60 calendar days"_qs, p("period 60 calendar_day none"));
    row("natural days", u"15个自然日"_qs, p("period 15 calendar_day none"));
    row("working days", u"10 working days"_qs, p("period 10 business_day none"));
    row("business days in chinese", u"十五个工作日"_qs, p("period 15 business_day none"));
    row("consecutive days", u"30 consecutive calendar days"_qs, p("period 30 calendar_day none"));
    row("consecutive days in chinese", u"连续三个月、累计5天"_qs,
        p("period 3 month none; period 5 day none"));
    row("possessive", u"with 45 days' notice"_qs, p("period 45 day none"));
    row("hyphen", u"a six-month term and a 24-hour line"_qs, p("period 6 month none; period 24 hour none"));
    row("unit in brackets", u"x × 24 (hours)"_qs, p("period 24 hour none"));
    row("short units", u"within 15min or 30 s"_qs, p("period 15 minute at_most; period 30 second none"));
    row("milliseconds", u"200毫秒"_qs, p("period 0.2 second none"));
    row("quarters", u"两个季度"_qs, p("period 6 month none"));
    row("weeks", u"2周或者three weeks"_qs, p("period 2 week none; period 3 week none"));
    row("nth business day", u"by the third (3rd) business day"_qs, p("period 3 business_day none"));
    row("raised ordinal", u"the 5^th^ business day"_qs, p("period 5 business_day none"));
    row("nth day in chinese", u"投递后第5个自然日"_qs, p("period 5 calendar_day none"));
    row("first working day", u"其后首个工作日"_qs, p("period 1 business_day none"));
    row("each day overdue", u"每逾期一日"_qs, p("period 1 day none"));
    row("month without a number", u"次月内、上一月、当月、一次性"_qs, none);
    row("range", u"10 to 15 days"_qs, p("period 10 day none; period 15 day none"));
    row("range in chinese", u"5-10个工作日"_qs, p("period 5 business_day none; period 10 business_day none"));
    row("number and unit on two lines", u"a period of 30\ndays"_qs, p("period 30 day none"));
    row("one year", u"for one year"_qs, p("period 1 year none"));
    row("around the clock", u"24/7 support, 7×24小时服务, 7x24 hours"_qs, none);
    row("words that begin like units", u"3日常事务, 5天津人"_qs, none);

    // Dates and times.
    row("chinese date", u"2020年02月29日"_qs, p("date 2020-02-29 - none"));
    row("chinese date in numerals", u"二〇二二年十二月三十一日"_qs, p("date 2022-12-31 - none"));
    row("iso date", u"from 2023-07-01 on"_qs, p("date 2023-07-01 - none"));
    row("slashes, year first", u"2023/7/1"_qs, p("date 2023-07-01 - none"));
    row("month first", u"July 4, 2022"_qs, p("date 2022-07-04 - none"));
    row("day first", u"the 1st day of July, 2022"_qs, p("date 2022-07-01 - none"));
    row("month and year", u"in May 2020"_qs, p("date 2020-05 - none"));
    row("month and day", u"March 3 to April 5"_qs, p("date --03-03 - none; date --04-05 - none"));
    row("month and day in chinese", u"每年12月31日"_qs, p("date --12-31 - none"));
    row("day of every month", u"每月5日前"_qs, p("date ---05 - none"));
    row("day and month that may be swapped", u"03/04/2021"_qs, p("date ? - none"));
    row("day and month that may not", u"31/12/2021"_qs, p("date 2021-12-31 - none"));
    row("no such day", u"2021年2月30日"_qs, p("date ? - none"));
    row("march is no three months", u"3月"_qs, p("date --03 - none"));
    row("may the verb", u"They may 5 times"_qs, p("count 5 times none"));
    row("blank date", u"日期：    年  月  日"_qs, none);
    row("times", u"from 9:30 a.m. to 5 pm"_qs, p("time_of_day 09:30 - none; time_of_day 17:00 - none"));
    row("time with seconds", u"00:04:59"_qs, p("time_of_day 00:04:59 - none"));
    row("chinese times", u"上午9时30分至下午6点"_qs, p("time_of_day 09:30 - none; time_of_day 18:00 - none"));
    row("times that are joined", u"9:00-18:30"_qs, p("time_of_day 09:00 - none; time_of_day 18:30 - none"));
    row("a year with its name", u"the 2019 calendar year"_qs, none);
    row("midnight in chinese", u"零时起"_qs, p("time_of_day 00:00 - none"));

    // Comparators.
    row("lower than", u"is lower than 98%"_qs, p("percentage 98 percent below"));
    row("no less than", u"no less than 98%"_qs, p("percentage 98 percent at_least"));
    row("not be less than", u"shall not be less than 98%"_qs, p("percentage 98 percent at_least"));
    row("no more than", u"no more than 3 days"_qs, p("period 3 day at_most"));
    row("not exceed", u"shall not exceed 30% of the fees"_qs, p("percentage 30 percent at_most"));
    row("in no event exceed", u"In no event shall the liability of anybody exceed USD 500."_qs,
        p("money 500 USD at_most"));
    row("exceed", u"damages that exceed USD 500"_qs, p("money 500 USD above"));
    row("no event in the sentence before", u"In no event. Claims that exceed USD 500"_qs,
        p("money 500 USD above"));
    row("no later than", u"no later than ten (10) days"_qs, p("period 10 day at_most"));
    row("at least with words between", u"at least a period of 12 months"_qs, p("period 12 month at_least"));
    row("or more", u"20 minutes or more"_qs, p("period 20 minute at_least"));
    row("or less", u"20 minutes or less"_qs, p("period 20 minute at_most"));
    row("up to", u"up to 100%"_qs, p("percentage 100 percent at_most"));
    row("less than or equal to", u"less than or equal to 5%"_qs, p("percentage 5 percent at_most"));
    row("equal to", u"at a rate equal to 0.05%"_qs, p("percentage 0.05 percent exactly"));
    row("signs", u"≤5%, >10%, >= 20%, ＜30%"_qs,
        p("percentage 5 percent at_most; percentage 10 percent above; percentage 20 percent at_least; "
          "percentage "
          "30 percent below"));
    row("quoting sign", u"> 5% of all"_qs, p("percentage 5 percent none"));
    row("chinese above", u"超过15天"_qs, p("period 15 day above"));
    row("chinese at most", u"不超过服务费的20%，最高不超过30%"_qs,
        p("percentage 20 percent at_most; percentage 30 percent at_most"));
    row("chinese may not be below", u"不得低于99.5%"_qs, p("percentage 99.5 percent at_least"));
    row("chinese at least in advance", u"应当至少提前48小时"_qs, p("period 48 hour at_least"));
    row("chinese below", u"不足99%"_qs, p("percentage 99 percent below"));
    row("chinese not reached", u"未达到99%"_qs, p("percentage 99 percent below"));
    row("chinese and above", u"99.9%（含）以上"_qs, p("percentage 99.9 percent at_least"));
    row("chinese below, excluded", u"99%以下（不含）"_qs, p("percentage 99 percent below"));
    row("chinese reaching and above", u"达45天以上"_qs, p("period 45 day at_least"));
    row("chinese more and above", u"超过45天以上"_qs, p("period 45 day above"));
    row("chinese within", u"3日内、5个工作日之内、7天以内"_qs,
        p("period 3 day at_most; period 5 business_day at_most; period 7 day at_most"));
    row("inner is no within", u"3天内部评审"_qs, p("period 3 day none"));
    row("full", u"满一年"_qs, p("period 1 year at_least"));
    row("overdue is no comparator", u"逾期10日"_qs, p("period 10 day none"));

    row("not less and not more", u"not more than 30 days nor less than 10 days"_qs,
        p("period 30 day at_most; period 10 day at_least"));
    row("not less or more", u"shall not be less than 10 or more than 20 days"_qs,
        p("period 10 day at_least; period 20 day at_most"));
    row("words between not and exceed",
        u"shall not, individually or in aggregate, exceed USD 100; shall not at any time exceed USD 100"_qs,
        p("money 100 USD at_most; money 100 USD at_most"));
    row("other words between not and exceed",
        u"shall not, by reason of a breach, exceed USD 100; shall not for any of them exceed USD 100"_qs,
        p("money 100 USD none; money 100 USD none"));
    row("a negation of another part",
        u"It is not liable if downtime exceeds 5 hours. If it is not paid, more than 5 days pass. "
        u"A month in which nothing is not paid, which is less than 3 days."_qs,
        p("period 5 hour above; period 5 day above; period 3 day below"));
    row("not paid within", u"if it is not paid within 30 days"_qs, p("period 30 day at_most"));
    row("without exceeding", u"without exceeding 30 days"_qs, p("period 30 day at_most"));
    row("reduced below", u"may not be reduced below 99%, shall not fall below 98%, is not below 97%"_qs,
        p("percentage 99 percent at_least; percentage 98 percent at_least; percentage 97 percent at_least"));
    row("in no event below", u"In no event shall availability be less than 99%."_qs,
        p("percentage 99 percent at_least"));
    row("does not reach",
        u"does not reach 99%, does not meet or exceed 98%, is not equal to 97%, fails to reach 96%"_qs,
        p("percentage 99 percent below; percentage 98 percent below; percentage 97 percent none; "
          "percentage 96 percent below"));
    row("shortened not", u"doesn't exceed 5 days, shall not last more than 6 days"_qs,
        p("period 5 day at_most; period 6 day at_most"));
    row("in no event, and a condition",
        u"In no event shall the voucher exceed 50% of the fee for a month in which availability is below "
        u"99%. "
        u"In no event are damages paid that exceed USD 500."_qs,
        p("percentage 50 percent at_most; percentage 99 percent below; money 500 USD none"));
    row("meets or exceeds",
        u"meets or exceeds 99.9%, equals or exceeds 98%, equal to or greater than 97%, exceeds or equals 96%"_qs,
        p("percentage 99.9 percent at_least; percentage 98 percent at_least; percentage 97 percent at_least; "
          "percentage 96 percent at_least"));
    row("chinese reaching or above, in full",
        u"达到或者高于99%、等于或者高于98%、大于等于97%、小于或者等于3%"_qs,
        p("percentage 99 percent at_least; percentage 98 percent at_least; percentage 97 percent at_least; "
          "percentage 3 percent at_most"));
    row("chinese not less or equal", u"不少于或等于5天，不大于或等于10天"_qs,
        p("period 5 day at_least; period 10 day at_most"));
    row("chinese words between not and exceed", u"不得在任何情况下超过100元，不得累计超过30天"_qs,
        p("money 100 CNY at_most; period 30 day at_most"));
    row("chinese other words between", u"不得因上述行为使费用超过100元"_qs, p("money 100 CNY none"));
    row("chinese negation of something else", u"不可抗力持续超过30天，不能使用超过5分钟，未付款超过10天"_qs,
        p("period 30 day above; period 5 minute above; period 10 day above"));
    row("chinese not reached in full", u"没有达到99%，不等于98%"_qs,
        p("percentage 99 percent below; percentage 98 percent none"));
    row("chinese equal or above", u"等于或高于99%但低于99.5%"_qs,
        p("percentage 99 percent at_least; percentage 99.5 percent below"));
    row("chinese reaching or exceeding", u"达到或超过30日"_qs, p("period 30 day at_least"));
    row("sign after the figure", u"99.0% ≤ availability < 99.95%"_qs,
        p("percentage 99 percent at_least; percentage 99.95 percent below"));
    row("interval", u"[99%, 99.9%)"_qs, p("percentage 99 percent at_least; percentage 99.9 percent below"));
    row("interval open on the left", u"(95%，99%]"_qs,
        p("percentage 95 percent above; percentage 99 percent at_most"));
    row("brackets that are no interval", u"(95%, 99%)"_qs,
        p("percentage 95 percent none; percentage 99 percent none"));
    row("or more before the unit", u"5 or more business days, three or more failures"_qs,
        p("period 5 business_day at_least; count 3 failures at_least"));
    row("over a time is during it", u"over the 12 months before, over a period of 30 days, over 45 days"_qs,
        p("period 12 month none; period 30 day none; period 45 day above"));
    row("maximum term", u"a maximum term of two years"_qs, p("period 2 year at_most"));

    // Counts.
    row("plural noun", u"each day has 96 quarter hours and 24 rows"_qs,
        p("count 96 quarter_hours none; count 24 rows none"));
    row("noun before", u"(parallel sessions over 2,000)"_qs, p("count 2000 parallel_sessions above"));
    row("noun before in chinese", u"并发变化超过2000"_qs, p("count 2000 并发变化 above"));
    row("measure word", u"每天96个统计点"_qs, p("count 96 统计点 none"));
    row("copies", u"本协议一式四份"_qs, p("count 4 份 none"));
    row("number word counts", u"signed in two copies"_qs, p("count 2 copies none"));
    row("quantity", u"20 GB of traffic and 100Mbps"_qs, p("count 20 GB none; count 100 Mbps none"));
    row("failed calls", u"at least 1 failed call, 10 failed calls or more"_qs,
        p("count 10 failed_calls at_least"));
    row("times", u"3次以上"_qs, p("count 3 次 at_least"));
    row("one is no count", u"one or more of the items, one request, 一项或多项, 任何一方"_qs, none);
    row("third party", u"a third party, 第三方, 三方邮件组"_qs, none);
    row("clause numbers", u"Section 3 applies, Clauses 3.3.1 to 3.3.4 and 5, 第三条、第12.1款"_qs, none);
    row("list numbers", u"1. first\n2) second\n（3）第三\n4、第四\n2.4本协议"_qs, none);
    row("heading numbers", u"1.5 Days of grace\n3.2 年费"_qs, none);
    row("labels", u"It runs on Windows 10 servers, Room 1203, No. 5 roads, version 2.0 files"_qs, none);
    row("addresses and telephones", u"学院路38号, 400-910-0100, 电话：95588, +86 755 1234"_qs, none);
    row("hosts and mail", u"https://a.example/30days me30@example.com www.x3days.cn"_qs, none);
    row("formula", u"1 -- (30 / 31 × 24 × 60 items)"_qs, none);
    row("name in quotation marks", u"“七条底线”"_qs, none);
    row("models", u"5G, H264, ISO 27001 certificates, T+1"_qs, none);
    row("under a clause is no comparison", u"obligations under 3.2 remain"_qs, none);

    row("a share of something at most",
        u"不超过合同总价的30%，不得低于年服务费的百分之五，最高不超过年服务费的两倍"_qs,
        p("percentage 30 percent at_most; percentage 5 percent at_least; count 2 倍 at_most"));
    row("a share of the excess", u"超过部分的30%，不足部分的5%"_qs,
        p("percentage 30 percent none; percentage 5 percent none"));
    row("done at the most", u"最多扣除20%，最高赔偿2万元，至少支付3万元，不足支付30%"_qs,
        p("percentage 20 percent at_most; money 20000 CNY at_most; money 30000 CNY at_least; "
          "percentage 30 percent none"));
    row("capped",
        u"capped at 25%, is limited to USD 500, including but not limited to 5 items, 上限为月费的25%"_qs,
        p("percentage 25 percent at_most; money 500 USD at_most; count 5 items none; percentage 25 percent "
          "at_most"));
    row("preceding months", u"the six (6) preceding months, 12 immediately following days"_qs,
        p("period 6 month none; period 12 day none"));
    row("francs", u"CHF 1,200 and 5 Swiss francs"_qs, p("money 1200 CHF none; money 5 CHF none"));
    row("words between commas before the figure",
        u"shall not exceed, individually or in the aggregate, 15 per cent"_qs,
        p("percentage 15 percent at_most"));
    row("a hundred percent", u"月费的百分之百，百分之一百"_qs,
        p("percentage 100 percent none; percentage 100 percent none"));
    row("percentages repeated in words", u"5%（百分之五），0.5‰（千分之零点五），5%（百分之六）"_qs,
        p("percentage 5 percent none; percentage 0.05 percent none; percentage 5 percent none; "
          "percentage 6 percent none"));
    row("an interval from zero", u"[0, 99%): 25%; [0, 95%]: 50%; (0, 90%): 1%"_qs,
        p("percentage 99 percent below; percentage 25 percent none; percentage 95 percent at_most; "
          "percentage 50 percent none; percentage 90 percent none; percentage 1 percent none"));

    // Facts.
    row("parties named in chinese",
        u"甲方：示例科技有限公司\n乙方（服务商）：某某云计算公司\n甲方：示例科技有限公司\n"_qs,
        p("party - - - 示例科技有限公司; party - - - 某某云计算公司"));
    row("parties left blank", u"甲方：______\n乙方："_qs, none);
    row("company with a short name",
        u"services of Sky & Sea Cloud Co., Ltd. (hereinafter “the Provider”) and others"_qs,
        p("party - - - Sky & Sea Cloud Co., Ltd."));
    row("company behind a word with a capital", u"Between Sky Cloud Ltd. (the “Provider”) and others"_qs,
        p("party - - - Sky Cloud Ltd."));
    row("company that is described before its short name",
        u"SKY METRICS PTE. LTD., a company incorporated in Norway (“Sky”), and Sea GmbH, having its seat in "
        u"Oslo "
        "(hereinafter “Sea”)"_qs,
        p("party - - - SKY METRICS PTE. LTD.; party - - - Sea GmbH"));
    row("company with a short name in chinese", u"由天海云有限公司（以下简称“天海”）提供"_qs,
        p("party - - - 天海云有限公司"));
    row("who has duties",
        u"Acme Cloud shall help. Acme Cloud may ask. Acme Cloud will act. You shall pay. This Agreement shall end."_qs,
        p("party - - - Acme Cloud; party - - - you"));
    row("notice channels", u"Notices are sent by email, SMS or website announcement."_qs,
        p("notice_channel - - - email; notice_channel - - - sms; notice_channel - - - website"));
    row("channels are no addresses", u"Give your email address. We send it to the telephone number."_qs,
        none);
    row("channels in chinese", u"通过站内信、短信或者挂号信通知对方，联系电话变更的除外。"_qs,
        p("notice_channel - - - site_message; notice_channel - - - sms; notice_channel - - - "
          "registered_mail"));
    row("channels of nothing told", u"The email server is fast. 短信服务的价格"_qs, none);
    row("support ticket", u"Apply through the support ticket system."_qs,
        p("notice_channel - - - support_ticket"));
    row("signed at", u"本合同签订地：北京市海淀区。"_qs, p("place - - - 北京市海淀区"));
    row("signed in english", u"This contract was signed in Springfield, Greenland."_qs,
        p("place - - - Springfield, Greenland"));
    row("court", u"提交北京市海淀区人民法院裁决"_qs, p("place - - - 北京市海淀区"));
    row("court in english", u"the courts of Hong Kong have jurisdiction"_qs, p("place - - - Hong Kong"));
    row("law", u"governed by the laws of Singapore"_qs, p("place - - - Singapore"));
    row("law in chinese", u"适用中国大陆的法律，遵守适用出口管制法律"_qs, p("place - - - 中国大陆"));
    row("law of no place", u"Follow the laws of the land, and the laws and regulations of Norway."_qs, none);
    row("language that prevails",
        u"If they differ, the English version shall prevail over the Chinese version."_qs,
        p("language_clause - - - en"));
    row("language in chinese", u"英文译本与中文文本不一致的，以中文为准。"_qs, p("language_clause - - - zh"));
    row("a language alone", u"A Chinese translation is attached."_qs, none);
}

void tst_FindTerms::terms()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(termsOf(text).join(u"; "), expected.join(u"; "));
    checkShape(text);
}

void tst_FindTerms::spans()
{
    const QString content =
        u"pay sixty (60) calendar days after, 288 measurement points each day, 人民币伍万元整（￥50,000）"_qs;
    const ContractText text = plainText(content);
    QStringList parts;
    for (const Term& t : findTerms(text, wholeAsClause(text)))
        parts += content.mid(t.span.start, t.span.length);
    QCOMPARE(parts, (QStringList{u"sixty (60) calendar days"_qs, u"288 measurement points"_qs,
                                 u"人民币伍万元整（￥50,000）"_qs}));
}

void tst_FindTerms::comparatorSpans()
{
    const QString content = u"not be less than 5 days, 3天以上, at least 7天以上"_qs;
    const ContractText text = plainText(content);
    QStringList parts;
    for (const Term& t : findTerms(text, wholeAsClause(text)))
        parts += content.mid(t.comparatorSpan.start, t.comparatorSpan.length);
    QCOMPARE(parts, (QStringList{u"not be less than"_qs, u"以上"_qs, u"at least"_qs}));
}

void tst_FindTerms::labelsAndReferencesAreLeftOut()
{
    ContractText text = plainText(u"5 Days of grace\n6 Days as in 7 days above"_qs);
    text.blocks = {{.span = {0, 15}, .marker = {}}, {.span = {16, 24}, .marker = {}}};
    ClauseTree tree;
    Clause first;
    first.number = first.label = u"5"_qs;
    first.own = first.whole = {0, 16};
    Clause second;
    second.number = second.label = u"6"_qs;
    second.own = second.whole = {16, 24};
    tree.clauses = {first, second};
    tree.references = {{{29, 6}, 1, {}}};
    QVERIFY(findTerms(text, tree).empty());
    tree.references.clear();
    const std::vector<Term> terms = findTerms(text, tree);
    QCOMPARE(terms.size(), std::size_t(1));
    QCOMPARE(terms.front().clause, 1);
    QCOMPARE(terms.front().value, Decimal::fromInteger(7));
}

// What stands in a figure's span states the same figure alone.
void tst_FindTerms::figuresReadAgain()
{
    const QString content =
        u"ten percent (10%), US$ 5 million, sixty (60) calendar days, 三十个工作日, 百分之五, 3元5角, "
        u"2021年11月8日, 9:30 a.m., 288 measurement points, 四份, twenty-one days, 半年, 20 GB"_qs;
    const ContractText text = plainText(content);
    const std::vector<Term> terms = findTerms(text, wholeAsClause(text));
    QCOMPARE(terms.size(), std::size_t(13));
    for (const Term& t : terms)
        QCOMPARE(termsOf(content.mid(t.span.start, t.span.length)), QStringList(told(t)));
}

void tst_FindTerms::randomText_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

// Pieces that begin and end figures, in any order.
void tst_FindTerms::randomText()
{
    QFETCH(quint32, seed);
    const QStringList pieces =
        QString::fromUtf8(
            "5|10,000|3.2.4|99.9%|％|‰|（|）|(|)| | "
            "|\n|\t|days|calendar|business|个|工作日|日|月|年|2021|年11月|8日|三十|百分之|千分之|"
            "两|半|第|首个|one|two|hundred|and|five|(5)|fifth|^th^|th|RMB|¥|US$|元|角|分|整|万|亿|million|no|"
            "not|be|less than|"
            "exceed|at "
            "least|超过|不|得|低于|以上|以内|内|（含）|≥|<|>|to|-|/"
            "|:|00:30|a.m.|May|June|1,|Section|第三方|一项|或|服务|"
            "measurement points|GB|x|×|--|甲方：|公司|（以下简称“|”）|Co., "
            "Ltd.|(\"the|Company\")|you|shall|Cloud|court|of|the|laws|"
            "governed|签订地为|法律|适用|人民法院|提交|email|SMS|通知|站内信|中文|为准|English|prevail|。|.|,"
            "|，|；|\u2019|\U0001F600|\uFFFD|"
            "https://|@|www.|9999999999999999999999|零|点|五|十|千|一一一一一一一一一一一一一一|亿亿|billion")
            .split(u'|');
    std::mt19937 random(seed);
    QString content;
    for (int i = 0; i < 400; ++i) {
        content += pieces[qsizetype(random() % std::uint32_t(pieces.size()))];
        if (random() % 3 == 0)
            content += u' ';
    }
    checkShape(content);
    // Any place to cut it off is a text too.
    for (int i = 0; i < 50; ++i)
        checkShape(content.left(qsizetype(random() % std::uint32_t(content.size()))));
}

// In a long text every term is found, the last as the first.
void tst_FindTerms::longText()
{
    const QString page = u"3.2 The fee of RMB 1,200.50 is due within thirty (30) calendar days after the "
                         u"invoice; a late fee of no less "
                         u"than 0.05% per day follows, which shall not exceed 20% of the amount.\n4.1 "
                         u"甲方应当在收到发票后的十五个工作日内付款，逾期超过30天的，"
                         u"乙方有权按照所欠费用的千分之三收取违约金，并且通过站内信、短信通知甲方。\n"_qs;
    constexpr int kPages = 5000;
    const ContractText text = plainText(page.repeated(kPages));
    const auto terms = findTerms(text, wholeAsClause(text));
    QCOMPARE(terms.size(), std::size_t(kPages) * 9);
    for (std::size_t i = 9; i < terms.size(); ++i) {
        QCOMPARE(terms[i].value, terms[i - 9].value);
        QCOMPARE(terms[i].span.start, terms[i - 9].span.start + page.size());
    }
}

QTEST_GUILESS_MAIN(tst_FindTerms)
#include "tst_findterms.moc"
