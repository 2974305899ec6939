// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/feeparts.h"
#include "model/account/invoiceedit.h"
#include "model/account/noticeedit.h"

#include <QTest>

using namespace clausemeter;
using namespace clausemeter::account;
using namespace std::chrono_literals;

namespace {

Money money(const char* text)
{
    return *Money::parse(text);
}

using Amount = std::optional<Money>;

Amount maybe(const char* text)
{
    return *text ? Amount(money(text)) : std::nullopt;
}

Invoice invoice(const char* id)
{
    return {id, "tencent-csa-zh", "s", money("100"), Date(2019y / 4 / 12), {}, {}};
}

Notice notice(const char* id, std::int64_t sent = 0)
{
    return {id, "tencent-csa-zh", "subject", NoticeChannel::Hand, {sent}, {}};
}

Exclusion naming(const char* noticeId)
{
    Exclusion exclusion;
    exclusion.service = "s";
    exclusion.noticeId = noticeId;
    exclusion.notice = Instant{5};
    return exclusion;
}

} // namespace

// What a person enters of fees, invoices and notices: what of it can be kept, and what else changes with it.
class TestDuesEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cashPart_data();
    void cashPart();
    void invoiceIssues();
    void invoicesComeBack();
    void noticeFaults();
    void exclusionsFollowTheirNotice();
};

void TestDuesEdit::cashPart_data()
{
    QTest::addColumn<QByteArrayList>("parts"); // gross, discount, voucher, promotional credit, other, cash
    QTest::addColumn<QByteArray>("expected");  // the cash part; "-": why not
    const auto row = [](const char* name, QByteArrayList parts, const char* expected) {
        QTest::newRow(name) << std::move(parts) << QByteArray(expected);
    };
    row("gross alone", {"100", "", "", "", "", ""}, "100.00");
    row("gross less parts, some not told", {"100", "10", "", "0.00000001", "", ""}, "89.99999999");
    row("below 0 after deductions", {"100", "60", "50", "", "", ""}, "-10.00");
    row("cash alone", {"", "", "", "", "", "80"}, "80.00");
    row("cash beside parts that are not all told", {"100", "10", "", "", "", "80"}, "80.00");
    row("cash that all parts leave", {"100", "10", "5", "3", "2", "80"}, "80.00");
    row("cash that they do not leave", {"100", "10", "5", "3", "2", "80.00000001"}, "- disagrees");
    row("nothing", {"", "", "", "", "", ""}, "- nothing");
    row("deductions alone", {"", "10", "", "", "", ""}, "- nothing");
}

void TestDuesEdit::cashPart()
{
    QFETCH(QByteArrayList, parts);
    QFETCH(QByteArray, expected);
    Fee fee;
    fee.gross = maybe(parts[0]);
    fee.discount = maybe(parts[1]);
    fee.voucher = maybe(parts[2]);
    fee.promotionalCredit = maybe(parts[3]);
    fee.other = maybe(parts[4]);
    const auto fault = settleCash(fee, maybe(parts[5]));
    if (expected.startsWith("- ")) {
        QCOMPARE(fault,
                 std::optional(expected == "- nothing" ? FeeFault::NothingSaid : FeeFault::CashDisagrees));
        return;
    }
    QVERIFY(!fault);
    QCOMPARE(fee.cash.toString(), expected.toStdString());
    // Where it follows from the parts, none of them is left open.
    if (parts[5].isEmpty())
        QVERIFY(isComplete(fee));
    else
        QCOMPARE(fee.other, maybe(parts[4]));
}

void TestDuesEdit::invoiceIssues()
{
    using F = InvoiceIssue::Field;
    using W = InvoiceIssue::Fault;
    using Issues = std::vector<InvoiceIssue>;
    Account account;
    account.invoices = {invoice("A"), invoice("B"), invoice("B")};
    QCOMPARE(issuesOf({}, account, {}), (Issues{{F::Id, W::Missing}, {F::Amount, W::Missing}}));
    InvoiceEntry entry = entryOf(invoice("C"));
    QCOMPARE(issuesOf(entry, account, {}), Issues());
    entry.amount = Money();
    QCOMPARE(issuesOf(entry, account, {}), Issues());
    entry.amount = money("-0.00000001");
    QCOMPARE(issuesOf(entry, account, {}), (Issues{{F::Amount, W::Negative}}));
    entry = entryOf(invoice("B"));
    QCOMPARE(issuesOf(entry, account, {}), (Issues{{F::Id, W::Taken}}));
    QCOMPARE(issuesOf(entry, account, 0), (Issues{{F::Id, W::Taken}}));
    QCOMPARE(issuesOf(entry, account, 1), Issues()); // two were imported with one id: each can be changed
    entry = entryOf(invoice("A"));
    entry.payments = {{Date(2019y / 5 / 1), money("1")}, {{}, money("-1")}, {Date(2019y / 5 / 1), {}}};
    QCOMPARE(issuesOf(entry, account, 0), (Issues{{F::PaymentDate, W::Missing, 1},
                                                  {F::PaymentAmount, W::Negative, 1},
                                                  {F::PaymentAmount, W::Missing, 2}}));
}

void TestDuesEdit::invoicesComeBack()
{
    Invoice paid = invoice("A");
    paid.payments = {{Date(2019y / 5 / 1), money("1.00000001")}, {Date(2019y / 4 / 1), money("2")}};
    QCOMPARE(invoiceOf(entryOf(paid)), paid);
    Account account;
    account.invoices = {invoice("A"), invoice("B")};
    QCOMPARE(withInvoice(account, 0, paid).invoices, (std::vector{paid, invoice("B")}));
    QCOMPARE(withInvoice(account, {}, paid).invoices, (std::vector{invoice("A"), invoice("B"), paid}));
    QCOMPARE(withoutInvoice(account, 0).invoices, std::vector{invoice("B")});
}

void TestDuesEdit::noticeFaults()
{
    using Faults = std::vector<NoticeFault>;
    Account account;
    account.notices = {notice("A"), notice("B")};
    QCOMPARE(faultsOf(notice("C"), account, {}), Faults());
    QCOMPARE(faultsOf(notice(""), account, {}), Faults{NoticeFault::IdMissing});
    QCOMPARE(faultsOf(notice("B"), account, {}), Faults{NoticeFault::IdTaken});
    QCOMPARE(faultsOf(notice("B"), account, 0), Faults{NoticeFault::IdTaken});
    QCOMPARE(faultsOf(notice("B"), account, 1), Faults());
    Notice signedFor = notice("C", 10);
    signedFor.signedAt = Instant{10};
    QCOMPARE(faultsOf(signedFor, account, {}), Faults());
    signedFor.signedAt = Instant{9};
    QCOMPARE(faultsOf(signedFor, account, {}), Faults{NoticeFault::SignedBeforeSent});
}

void TestDuesEdit::exclusionsFollowTheirNotice()
{
    Account account;
    account.notices = {notice("A"), notice("B")};
    account.exclusions = {naming("A"), naming("B"), naming("")};
    const Account renamed = withNotice(account, 0, notice("A2"));
    QCOMPARE(renamed.notices, (std::vector{notice("A2"), notice("B")}));
    QCOMPARE(renamed.exclusions, (std::vector{naming("A2"), naming("B"), naming("")}));
    const Account without = withoutNotice(account, 0);
    QCOMPARE(without.notices, std::vector{notice("B")});
    Exclusion left = naming("");
    left.notice.reset();
    QCOMPARE(without.exclusions, (std::vector{left, naming("B"), naming("")}));
    QCOMPARE(withNotice(account, {}, notice("C")).exclusions, account.exclusions);
}

QTEST_GUILESS_MAIN(TestDuesEdit)
#include "tst_duesedit.moc"
