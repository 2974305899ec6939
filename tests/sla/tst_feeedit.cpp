// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sla/feeedit.h"

#include <QTest>

using namespace clausemeter;
using namespace clausemeter::sla;
using namespace std::chrono_literals;

namespace {

account::Fee fee(const char* service, YearMonth month, const char* cash, std::optional<Date> start = {})
{
    account::Fee fee;
    fee.service = service;
    fee.month = month;
    fee.monthStart = start;
    fee.cash = *Money::parse(cash);
    return fee;
}

constexpr YearMonth kMarch = 2019y / 3;
constexpr YearMonth kApril = 2019y / 4;
constexpr ServiceMonth kFirstHalf{Date(2019y / 3 / 1), Date(2019y / 3 / 10)};
constexpr ServiceMonth kSecondHalf{Date(2019y / 3 / 20), Date(2019y / 3 / 31)};

// "s" has two service months in March and one in April.
account::Account customer(std::vector<account::Fee> fees)
{
    account::Account account;
    account.services = {{"s", "x", {}, Date(2019y / 3 / 1), Date(2019y / 3 / 10)},
                        {"s", "x", {}, Date(2019y / 3 / 20), Date(2019y / 4 / 30)}};
    account.fees = std::move(fees);
    return account;
}

} // namespace

class TestFeeEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneRowTakesThePlaceOfAll()
    {
        const auto other = fee("t", kApril, "9");
        const auto march = fee("s", kMarch, "7", kFirstHalf.start);
        const auto account = customer({fee("s", kApril, "1"), other, fee("s", kApril, "2"), march});
        const ServiceMonth april{Date(2019y / 4 / 1), Date(2019y / 4 / 30)};
        QCOMPARE(feeRowsOf(account, "s", april), std::size_t(2));
        const auto with = withFee(account, fee("s", kApril, "5", april.start));
        QCOMPARE(with.fees, (std::vector{other, march, fee("s", kApril, "5")})); // alone in its month
        QCOMPARE(withoutFee(account, "s", april).fees, (std::vector{other, march}));
    }

    void twinsKeepTheirOwn()
    {
        const auto first = fee("s", kMarch, "1", kFirstHalf.start);
        const auto account = customer({first, fee("s", kMarch, "2", kSecondHalf.start)});
        QCOMPARE(feeRowsOf(account, "s", kSecondHalf), std::size_t(1));
        const auto changed = fee("s", kMarch, "3", kSecondHalf.start);
        QCOMPARE(withFee(account, changed).fees, (std::vector{first, changed}));
        QCOMPARE(withoutFee(account, "s", kSecondHalf).fees, std::vector{first});
        // One that leaves open which of them it means would make both unknown.
        const auto open = customer({fee("s", kMarch, "2")});
        QCOMPARE(feeRowsOf(open, "s", kFirstHalf), std::size_t(1));
        QCOMPARE(withFee(open, first).fees, std::vector{first});
    }
};

QTEST_GUILESS_MAIN(TestFeeEdit)
#include "tst_feeedit.moc"
