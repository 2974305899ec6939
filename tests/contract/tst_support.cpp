// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contractfiles.h"

#include "model/contract/agreementoftext.h"
#include "model/contract/agreementreader.h"
#include "model/contract/definitionfile.h"
#include "model/contract/support.h"
#include "model/contract/termsfile.h"

#include "model/slots/slotclock.h"

#include <QDir>
#include <QtTest>

using namespace clausemeter;
using namespace clausemeter::contract;

namespace {

Contract contractOf(const QString& content)
{
    Contract c{readText(content), {}, {}};
    c.tree = clauseTree(c.text);
    c.terms = findTerms(c.text, c.tree);
    return c;
}

DefinedFigure figure(TermKind kind, int value, const char* clause, PeriodUnit unit = PeriodUnit::Day,
                     Comparator comparator = Comparator::None)
{
    return {"figure", clause, kind, Decimal::fromInteger(value), unit, comparator};
}

// "late_fee.percent_per_day supported", one line a figure.
QStringList told(const std::vector<SupportedFigure>& figures)
{
    static const QStringList kNames{u"supported"_qs, u"disagrees"_qs, u"not found"_qs, u"other text"_qs};
    QStringList lines;
    for (const SupportedFigure& f : figures)
        lines += QString::fromStdString(f.figure.token) + u' ' + kNames[int(f.support)];
    return lines;
}

Contract shared(const char* file)
{
    Progress progress;
    auto contract = readContract(QStringLiteral(SHARED_DIR "/contracts/") + QLatin1String(file), progress);
    return contract ? std::move(*contract) : Contract();
}

sla::Definition trtc()
{
    const auto definitions = loadDefinitions({});
    return definitions ? definitions->at("tencent-trtc") : sla::Definition();
}

dues::AgreementTerms terms(const char* id)
{
    const auto agreements = loadTerms({});
    return agreements ? agreements->at(id) : dues::AgreementTerms();
}

const char* kAgreements[][2] = {{"tencent-csa-en", "csa-en.md"},
                                {"tencent-csa-zh", "csa-zh.md"},
                                {"tencent-crc", "cross-region-connection-en.md"},
                                {"tencent-isp", "internet-service-en.txt"}};

} // namespace

Q_DECLARE_METATYPE(clausemeter::sla::Definition)

// Which figure of a definition the text bears out.
class tst_Support : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figures_data()
    {
        const QString text = u"1 Fees\n1.1 A late fee of 0.5% a day falls due after 20 days.\n1.2 Bills are "
                             u"confirmed within 5 "
                             u"business days and paid within 10 business days.\n2 Notice\n2.1 Give at least "
                             u"48 hours' notice.\n"
                             u"2.2 After more than 30 calendar days either side may end it.\n2.3 The service "
                             u"is poor when the rate is "
                             u"lower than 98%.\n"_qs;
        QTest::addColumn<QString>("text");
        QTest::addColumn<DefinedFigure>("figure");
        QTest::addColumn<Support>("support");
        const auto row = [&](const char* name, const DefinedFigure& f, Support support) {
            QTest::newRow(name) << text << f << support;
        };
        row("the same", figure(TermKind::Period, 20, "1.1"), Support::Supported);
        row("of the whole section", figure(TermKind::Period, 20, "1"), Support::Supported);
        row("another value", figure(TermKind::Period, 21, "1.1"), Support::Disagrees);
        row("another clause", figure(TermKind::Period, 20, "1.2"), Support::Disagrees);
        row("business days are no days", figure(TermKind::Period, 5, "1.2"), Support::Disagrees);
        row("business days", figure(TermKind::Period, 5, "1.2", PeriodUnit::BusinessDay), Support::Supported);
        row("hours are no rival of days", figure(TermKind::Period, 2, "2.1"), Support::NotFound);
        row("no such clause", figure(TermKind::Period, 20, "7.1"), Support::NotFound);
        row("no figure of that kind", figure(TermKind::Count, 20, "1.1"), Support::NotFound);
        row("of another agreement", figure(TermKind::Period, 20, "CSA-zh 1.1"), Support::OtherText);
        row("from day 31 is more than 30",
            figure(TermKind::Period, 31, "2.2", PeriodUnit::Day, Comparator::AtLeast), Support::Supported);
        row("from day 30 is not", figure(TermKind::Period, 30, "2.2", PeriodUnit::Day, Comparator::AtLeast),
            Support::Disagrees);
        row("at least is the other side of below",
            figure(TermKind::Percentage, 98, "2.3", {}, Comparator::AtLeast), Support::Supported);
        row("at most is not", figure(TermKind::Percentage, 98, "2.3", {}, Comparator::AtMost),
            Support::Disagrees);
    }
    void figures()
    {
        QFETCH(QString, text);
        QFETCH(DefinedFigure, figure);
        QFETCH(Support, support);
        const Contract contract = contractOf(text);
        const auto found = findSupport(contract, {figure});
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(int(found.front().support), int(support));
        const bool names = support == Support::Supported || support == Support::Disagrees;
        QCOMPARE(found.front().term >= 0, names);
    }

    // A figure that was changed to the value of its neighbour is not borne out by the neighbour's.
    void sharedValue()
    {
        const Contract contract =
            contractOf(u"1.2 Confirmed within 5 business days, paid within 10 business days.\n"_qs);
        const DefinedFigure five = figure(TermKind::Period, 5, "1.2", PeriodUnit::BusinessDay);
        const DefinedFigure ten = figure(TermKind::Period, 10, "1.2", PeriodUnit::BusinessDay);
        QCOMPARE(told(findSupport(contract, {five, ten})),
                 (QStringList{u"figure supported"_qs, u"figure supported"_qs}));
        const auto found = findSupport(contract, {five, five});
        QCOMPARE(told(found), (QStringList{u"figure supported"_qs, u"figure disagrees"_qs}));
        QCOMPARE(contract.terms[std::size_t(found[1].term)].value, Decimal::fromInteger(10));
    }

    // What the user rejected bears nothing out, and contradicts nothing.
    void rejectedTerms()
    {
        const Contract contract = contractOf(u"1.2 Confirmed within 5 days, as 10 days are too long.\n"_qs);
        QCOMPARE(contract.terms.size(), std::size_t(2));
        const std::vector<DefinedFigure> ten{figure(TermKind::Period, 10, "1.2")};
        using Verdicts = std::vector<std::optional<Verdict>>;
        QCOMPARE(told(findSupport(contract, ten, Verdicts(2))), QStringList{u"figure supported"_qs});
        const Verdicts second{std::nullopt, Verdict::Rejected};
        QCOMPARE(told(findSupport(contract, ten, second)), QStringList{u"figure disagrees"_qs});
        QCOMPARE(findSupport(contract, ten, second)[0].term, 0);
        QCOMPARE(told(findSupport(contract, ten, Verdicts(2, Verdict::Rejected))),
                 QStringList{u"figure not found"_qs});
    }

    void shippedDefinitions()
    {
        if (!QDir(QStringLiteral(SHARED_DIR "/contracts")).exists())
            QSKIP("the shared agreements are not beside this checkout");
        for (const SupportedFigure& f : findSupport(shared("trtc-sla-en.md"), figuresOf(trtc()))) {
            const bool elsewhere = QString::fromStdString(f.figure.clause).startsWith(u"CSA-zh ");
            QVERIFY2(f.support == (elsewhere ? Support::OtherText : Support::Supported),
                     f.figure.token.c_str());
        }
        int all = 0;
        const auto agreements = loadAgreements({});
        QVERIFY(agreements.ok());
        for (const auto& [id, file] : kAgreements) {
            const Contract contract = shared(file);
            for (const auto& figures : {figuresOf(terms(id)), figuresOf(agreements->at(id))}) {
                for (const SupportedFigure& f : findSupport(contract, figures)) {
                    QVERIFY2(f.support == Support::Supported,
                             (std::string(id) + ' ' + f.figure.token).c_str());
                    ++all;
                }
            }
        }
        QCOMPARE(all, 24); // two of them are of rights and duties alone
    }

    // What the shapes beside TRTC's have, in a text of one clause: borne out as it stands, and at odds with
    // the text when it is changed.
    void figuresOfShapes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tokens");
        QTest::addColumn<sla::Definition>("definition");
        const auto row = [](const char* name, const QString& clause, const char* tokens, const auto& set) {
            sla::Definition d;
            d.claimOpening = sla::ClaimOpening::AtOnce;
            d.claimClosing = sla::ClaimClosing::EndOfNextMonth;
            d.shape = sla::Shape::Outages;
            set(d);
            QTest::newRow(name) << QString(u"1 Rules\n1.1 "_qs + clause + u'\n')
                                << QString::fromLatin1(tokens) << d;
        };
        const auto inSlots = [](sla::Definition& d) {
            d.shape = sla::Shape::SlotRate;
            d.comparator = sla::SlotComparator::ErrorOver;
            d.slotThresholdPercent = {*Decimal::parse("99.95"), "1.1"};
            d.situationMinutes = {10, "1.1"};
            d.consecutiveSlots = 2;
        };
        const char* const inARow = "slot_threshold_percent consecutive_slots";
        row("slots in a row",
            u"The service is down when the error rate exceeds 0.05% in two consecutive slots."_qs, inARow,
            inSlots);
        row("slots in a row, zh", u"错误率连续两个统计点超过 0.05% 的，为服务不可用。"_qs, inARow, inSlots);
        row("slots in a row, in minutes",
            u"统计粒度为5分钟，错误率大于 0.05% 视为不可用；连续10分钟或更长时间不可用才计入。"_qs, inARow,
            inSlots);
        const auto skipped = [&inSlots](sla::Definition& d) {
            inSlots(d);
            d.minimumRequests = {250, "1.1"};
        };
        const char* const skipping = "slot_threshold_percent consecutive_slots minimum_requests";
        row("minimum of requests",
            u"Down means an error rate over 0.05% in two consecutive slots; a slot with fewer than 250 "
            u"requests "
            u"is skipped."_qs,
            skipping, skipped);
        row("minimum of requests, zh",
            u"错误率连续两个统计点超过 0.05% 的，为服务不可用；请求数低于 250 次的统计点不计入。"_qs,
            skipping, skipped);
        row("minimum of requests of a mean",
            u"Slots with less than 250 requests are left out of the mean."_qs, "minimum_requests",
            [](sla::Definition& d) {
                d.shape = sla::Shape::MeanErrorRate;
                d.minimumRequests = {250, "1.1"};
            });
        const auto over = [](sla::Definition& d) { d.outageOverMinutes = {5, "1.1"}; };
        row("length of outages", u"Only an outage of more than 5 minutes counts."_qs, "outage.over_minutes",
            over);
        row("length of outages, the other side", u"故障恢复不超过5分钟的，不计入不可用时间。"_qs,
            "outage.over_minutes", over);
        const auto calls = [](sla::Definition& d) { d.failedCallsPerMinute = {5, "1.1"}; };
        row("failed calls", u"A minute is unavailable when at least 5 calls fail in it."_qs,
            "outage.failed_calls_per_minute", calls);
        row("failed calls, zh", u"一分钟内调用失败达到5次及以上的，该分钟不可用。"_qs,
            "outage.failed_calls_per_minute", calls);
        const auto share = [](sla::Definition& d) {
            d.feeBase = sla::FeeBase::Share;
            d.feeSharePercent = {*Decimal::parse("12.5"), "1.1"};
        };
        row("share of the fee", u"Compensation is taken of 12.5% of the monthly fee."_qs, "fee_base.percent",
            share);
        row("mean fee", u"赔偿以最近十二个月服务费的平均值为基数。"_qs, "fee_base.months",
            [](sla::Definition& d) {
                d.feeBase = sla::FeeBase::Average;
                d.feeAverageMonths = {12, "1.1"};
            });
        row("cap", u"Vouchers do not exceed 50% of the monthly fee."_qs, "cap_percent",
            [](sla::Definition& d) {
                d.capPercent = {*Decimal::parse("50"), "1.1"};
            });
        row("window by days", u"Claims may be filed 7 calendar days after the month ends."_qs,
            "claim_opens_after_days", [](sla::Definition& d) {
                d.claimOpening = sla::ClaimOpening::AfterDays;
                d.claimOpens = {7, "1.1"};
            });
    }
    void figuresOfShapes()
    {
        QFETCH(QString, text);
        QFETCH(QString, tokens);
        QFETCH(sla::Definition, definition);
        const Contract contract = contractOf(text);
        const std::vector<DefinedFigure> figures = figuresOf(definition);
        QStringList expected;
        for (const QString& token : tokens.split(u' '))
            expected += token + u" supported";
        QCOMPARE(told(findSupport(contract, figures)), expected);
        for (std::size_t i = 0; i < figures.size(); ++i) {
            std::vector<DefinedFigure> changed = figures;
            changed[i].value += Decimal::fromInteger(1);
            changed[i].slotsInMinutes += changed[i].slotsInMinutes > 0 ? slots::kSlotMinutes : 0;
            const auto found = findSupport(contract, changed);
            for (std::size_t k = 0; k < found.size(); ++k)
                QCOMPARE(int(found[k].support), int(k == i ? Support::Disagrees : Support::Supported));
        }
    }

    // What only the rights and duties of an agreement state, and of these only figures of their own.
    void figuresOfObligations()
    {
        Agreement agreement;
        const auto obligation = [&agreement](const char* clause) -> Obligation& {
            agreement.obligations.push_back({});
            agreement.obligations.back().clause = clause;
            return agreement.obligations.back();
        };
        obligation("1.1").period = Period{90, PeriodUnit::Day, {}, {}};
        obligation("1.1").period = Period{24, PeriodUnit::Hour, {}, "maintenance_notice_hours"};
        obligation("1.2").amount = Amount{Decimal::fromInteger(20), {}, {}, {}, {}};
        obligation("1.3").amount = Amount{{}, Money::parse("500"), "CNY", {}, {}};
        const std::vector<DefinedFigure> figures = figuresOf(agreement);
        const auto found = [&figures](const char* third) {
            return told(
                findSupport(contractOf(u"1 Duties\n1.1 Logs are kept for 90 days, and told of 24 hours "
                                       u"before.\n1.2 A fine of 20% of the fee is due.\n1.3 "_qs +
                                       QString::fromLatin1(third) + u'\n'),
                            figures));
        };
        const QStringList others{u"obligations[0].period supported"_qs,
                                 u"obligations[2].amount supported"_qs};
        QCOMPARE(found("A deposit of RMB 500 is paid."),
                 others + QStringList(u"obligations[3].amount supported"_qs));
        QCOMPARE(found("A deposit of USD 500 is paid."),
                 others + QStringList(u"obligations[3].amount disagrees"_qs));
        QCOMPARE(found("A deposit of RMB 400 is paid."),
                 others + QStringList(u"obligations[3].amount disagrees"_qs));
    }

    // Each text is recognised as that of its agreement, and a text with a few numbers of its own as none.
    void agreements()
    {
        const auto all = loadAgreements({});
        QVERIFY(all.ok());
        QCOMPARE(agreementOf(contractOf(u"1 Fees\n1.1 Low.\n1.2 High.\n2 End\n"_qs), *all), std::nullopt);
        if (!QDir(QStringLiteral(SHARED_DIR "/contracts")).exists())
            QSKIP("the shared agreements are not beside this checkout");
        QCOMPARE(agreementOf(shared("trtc-sla-en.md"), *all), std::optional<std::string>("tencent-trtc"));
        for (const auto& [id, file] : kAgreements)
            QCOMPARE(agreementOf(shared(file), *all), std::optional<std::string>(id));
    }

    // Every figure that is changed disagrees, and no other.
    void changedDefinitions()
    {
        if (!QDir(QStringLiteral(SHARED_DIR "/contracts")).exists())
            QSKIP("the shared agreements are not beside this checkout");
        const auto change = [](const Contract& contract, const std::vector<DefinedFigure>& figures) {
            for (std::size_t i = 0; i < figures.size(); ++i) {
                if (figures[i].clause.find(' ') != std::string::npos)
                    continue;
                auto changed = figures;
                changed[i].value += Decimal::fromUnits(Decimal::kOne * 7);
                const auto found = findSupport(contract, changed);
                for (std::size_t k = 0; k < found.size(); ++k) {
                    if (figures[k].clause.find(' ') == std::string::npos)
                        QVERIFY2((found[k].support == Support::Disagrees) == (k == i),
                                 figures[k].token.c_str());
                }
            }
        };
        change(shared("trtc-sla-en.md"), figuresOf(trtc()));
        for (const auto& [id, file] : kAgreements)
            change(shared(file), figuresOf(terms(id)));
    }
};

QTEST_GUILESS_MAIN(tst_Support)
#include "tst_support.moc"
