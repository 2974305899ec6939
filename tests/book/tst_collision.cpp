// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/collision.h"

#include "bookfixture.h"

#include <QTest>

using namespace clausemeter;
using namespace clausemeter::book;
using account::Account;

namespace {

using Change = std::function<void(Account&)>;

Money money(const char* text)
{
    return *Money::parse(text);
}

account::Fee feeOf(const Account& account, const char* month, const char* cash)
{
    account::Fee fee = account.fees.front();
    fee.month = *parseYearMonth(month);
    fee.monthStart.reset();
    fee.cash = money(cash);
    return fee;
}

Account start()
{
    Account account = completeAccount().account;
    account.fees = {feeOf(account, "2019-03", "100"), feeOf(account, "2019-04", "200")};
    return account;
}

Account with(Account account, const Change& change)
{
    change(account);
    return account;
}

} // namespace

// What two people make of the same account, and what is left when one change is made again on the other.
class TestCollision : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void merges_data()
    {
        QTest::addColumn<Change>("mine");
        QTest::addColumn<Change>("theirs");
        QTest::addColumn<Change>("both");
        QTest::addColumn<int>("fields");
        const auto row = [](const char* name, Change mine, Change theirs, Change both, int fields) {
            QTest::newRow(name) << std::move(mine) << std::move(theirs) << std::move(both) << fields;
        };
        const auto none = [](Account&) {};
        const auto cash = [](std::size_t fee, const char* amount) {
            return Change([fee, amount](Account& a) { a.fees[fee].cash = money(amount); });
        };
        row("nothing", none, none, none, 0);
        row("only mine", cash(0, "1"), none, cash(0, "1"), 1);
        row("only theirs", none, cash(0, "1"), cash(0, "1"), 1);
        row("the same field", cash(0, "1"), cash(0, "2"), cash(0, "1"), 1);
        row("the same to the same", cash(0, "1"), cash(0, "1"), cash(0, "1"), 1);
        row(
            "two fields of a row", [](Account& a) { a.fees[0].voucher = money("5"); }, cash(0, "2"),
            [](Account& a) {
                a.fees[0].voucher = money("5");
                a.fees[0].cash = money("2");
            },
            2);
        row(
            "two rows", cash(1, "7"), cash(0, "2"),
            [](Account& a) {
                a.fees[0].cash = money("2");
                a.fees[1].cash = money("7");
            },
            2);
        row(
            "mine removed, theirs changed", [](Account& a) { a.fees.pop_back(); }, cash(1, "3"),
            [](Account& a) { a.fees.pop_back(); }, -1);
        row(
            "mine changed, theirs removed", cash(1, "3"), [](Account& a) { a.fees.pop_back(); }, cash(1, "3"),
            -1);
        row(
            "both removed", [](Account& a) { a.fees.pop_back(); }, [](Account& a) { a.fees.pop_back(); },
            [](Account& a) { a.fees.pop_back(); }, -1);
        const auto add = [](const char* month, const char* amount) {
            return Change([=](Account& a) { a.fees.push_back(feeOf(a, month, amount)); });
        };
        row("the same month added", add("2019-05", "1"), add("2019-05", "2"), add("2019-05", "1"), -1);
        row(
            "two months added", add("2019-05", "1"), add("2019-06", "2"),
            [](Account& a) {
                a.fees.push_back(feeOf(a, "2019-05", "1"));
                a.fees.push_back(feeOf(a, "2019-06", "2"));
            },
            -1);
        row(
            "name", [](Account& a) { a.customer.name.zh = "甲"; },
            [](Account& a) { a.customer.name.en = "B"; },
            [](Account& a) {
                a.customer.name.zh = "甲";
                a.customer.name.en = "B";
            },
            2);
        const auto invoice = [](std::vector<account::Payment> payments) {
            return Change([payments](Account& a) {
                a.invoices.push_back({"new",
                                      "tencent-csa-zh",
                                      a.services.front().id,
                                      money("9"),
                                      day("2019-04-12"),
                                      {},
                                      payments});
            });
        };
        const account::Payment early{day("2019-05-01"), money("1")};
        const account::Payment late{day("2019-05-02"), money("2")};
        const account::Payment other{day("2019-05-01"), money("3")};
        row("the same invoice added", invoice({early}), invoice({}), invoice({early}), -1);
        row("the same payment added", invoice({early}), invoice({other}), invoice({early}), -1);
        row("two payments added", invoice({late}), invoice({early}), invoice({early, late}), -1);
        row(
            "a payment and an amount", [late](Account& a) { a.invoices.front().payments.push_back(late); },
            [](Account& a) { a.invoices.front().amount = money("77"); },
            [late](Account& a) {
                a.invoices.front().payments.push_back(late);
                a.invoices.front().amount = money("77");
            },
            -1);
        row(
            "an invoice removed that they saw paid", [](Account& a) { a.invoices.erase(a.invoices.begin()); },
            [late](Account& a) { a.invoices.front().payments.push_back(late); },
            [](Account& a) { a.invoices.erase(a.invoices.begin()); }, -1);
    }
    void merges()
    {
        QFETCH(Change, mine);
        QFETCH(Change, theirs);
        QFETCH(Change, both);
        QFETCH(int, fields);
        const Account before = start();
        QVERIFY(!before.invoices.empty());
        const auto found = collisionOf(before, with(before, mine), with(before, theirs));
        QVERIFY(found.ok());
        QVERIFY(found->merged.has_value());
        Account merged = *found->merged;
        Account wanted = with(before, both);
        // Which of two new months stands first is of no account.
        for (Account* account : {&merged, &wanted}) {
            std::ranges::sort(account->fees, {}, &account::Fee::month);
            for (account::Invoice& invoice : account->invoices)
                std::ranges::sort(invoice.payments, {}, &account::Payment::date);
        }
        QVERIFY(merged == wanted);
        if (fields >= 0)
            QCOMPARE(int(found->fields.size()), fields);
        else
            QVERIFY(!found->fields.empty());
        // On the state that it was made on it is what it was.
        QVERIFY(collisionOf(before, with(before, mine), before)->merged == with(before, mine));
    }

    void tellsThreeStates()
    {
        const Account before = start();
        const auto found = collisionOf(before, with(before, [](Account& a) { a.fees[0].cash = money("1"); }),
                                       with(before, [](Account& a) {
                                           a.fees[0].cash = money("2");
                                           a.fees[0].voucher = money("3");
                                       }));
        QCOMPARE(found->fields.size(), std::size_t(2));
        const CollidingField& cash = found->fields[0];
        QCOMPARE(cash.row.table, std::string("fee"));
        QCOMPARE(cash.field, std::string("cash"));
        QVERIFY(cash.before == report::FieldValue(money("100")));
        QVERIFY(cash.mine == report::FieldValue(money("1")));
        QVERIFY(cash.theirs == report::FieldValue(money("2")));
        const CollidingField& voucher = found->fields[1];
        QCOMPARE(voucher.field, std::string("voucher"));
        QVERIFY(voucher.mine == voucher.before);
        QVERIFY(voucher.theirs == report::FieldValue(money("3")));
    }

    // A payment of an invoice that is not there any more has no place.
    void whatHasNoPlace()
    {
        const Account before = start();
        const auto found =
            collisionOf(before,
                        with(before,
                             [](Account& a) {
                                 a.invoices.front().payments.push_back({day("2019-05-02"), money("2")});
                             }),
                        with(before, [](Account& a) { a.invoices.erase(a.invoices.begin()); }));
        QVERIFY(found.ok());
        QVERIFY(!found->merged);
        QVERIFY(!found->fields.empty());
    }

    void claims()
    {
        ClaimRecord before;
        before.service = "S";
        before.monthStart = day("2019-03-01");
        ClaimRecord mine = before;
        mine.note = "mine";
        ClaimRecord theirs = before;
        theirs.note = "theirs";
        theirs.ticket = "T";
        const auto fields = collisionOf(before, mine, theirs, {});
        QCOMPARE(fields.size(), std::size_t(2));
        const auto note = std::ranges::find(fields, "note", &CollidingField::field);
        QVERIFY(note->mine == report::FieldValue(std::string("mine")));
        QVERIFY(note->theirs == report::FieldValue(std::string("theirs")));
        QVERIFY(collisionOf(before, before, before, {}).empty());
        const auto gone = collisionOf(before, mine, std::nullopt, {});
        const auto goneNote = std::ranges::find(gone, "note", &CollidingField::field);
        QVERIFY(goneNote != gone.end() && goneNote->theirs == goneNote->before);
        QVERIFY(std::ranges::any_of(gone, [](const CollidingField& field) {
            return field.theirs == report::FieldValue() && field.before != report::FieldValue();
        }));
    }
};

QTEST_GUILESS_MAIN(TestCollision)
#include "tst_collision.moc"
