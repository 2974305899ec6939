// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/billcommands.h"

#include "app/billsummary.h"
#include "app/bookcommands.h"
#include "app/results.h"
#include "model/bills/readbills.h"

#include <QFileInfo>

namespace clausemeter::app {

namespace {

// Of whom the fees are.
struct Customer {
    std::unique_ptr<book::Book> book; // null: an account file
    qint64 id = 0;                    // in the book
    account::Account account;
    std::optional<bills::BillSettings> kept;
};

Result<Customer> customerFromBook(const Arguments& arguments)
{
    auto opened = arguments.takesAllFees ? openToWrite(arguments.book)
                                         : book::Book::open(arguments.book, book::Book::Access::Read);
    if (!opened)
        return opened.error();
    Customer customer{std::move(*opened), 0, {}, {}};
    const auto id = customerOf(*customer.book, arguments);
    if (!id)
        return id.error();
    customer.id = *id;
    auto file = customer.book->account(*id);
    if (!file)
        return file.error();
    customer.account = std::move(file->account);
    const auto kept = customer.book->setting(bills::billSettingName(*id));
    if (!kept)
        return kept.error();
    customer.kept = bills::readBillSettings(kept->toUtf8());
    return customer;
}

Result<Customer> customerFromFile(const Arguments& arguments,
                                  const std::shared_ptr<const report::Knowledge>& knowledge,
                                  Progress& progress)
{
    report::CaseRequest request;
    request.accountPath = arguments.account.toStdString();
    request.asOf = arguments.asOf;
    request.now = now();
    auto opened = report::openCase(request, knowledge, progress, true);
    if (!opened)
        return opened.error();
    return Customer{nullptr, 0, std::move(opened->account.account), {}};
}

// The change's reason in the journal: what the user says, or where the fees come from.
std::string reasonOf(const Arguments& arguments, const text::Words& words)
{
    if (!arguments.reason.isEmpty())
        return arguments.reason.toStdString();
    QStringList names;
    for (const QString& file : arguments.bills)
        names << QFileInfo(file).fileName();
    return words.say("CommandLine", "Fees by the bills: %1").arg(words.list(names)).toStdString();
}

} // namespace

Result<QByteArray> compareWithBills(const Arguments& arguments,
                                    const std::shared_ptr<const report::Knowledge>& knowledge,
                                    const text::Words& words, Progress& progress)
{
    const auto customer = arguments.book.isEmpty() ? customerFromFile(arguments, knowledge, progress)
                                                   : customerFromBook(arguments);
    if (!customer)
        return customer.error();
    const account::Account& account = customer->account;
    const auto data = bills::readBillFiles(arguments.bills, account.clock, progress);
    if (!data)
        return data.error();
    const Date asOf = arguments.asOf.value_or(account.clock.dateOf(now()));
    bills::BillSettings settings = bills::settingsFor(account, knowledge->definitions, customer->kept);
    settings.options.transferIsCash = settings.options.transferIsCash || arguments.transferIsCash;
    const auto comparison = bills::compareBills(*data, settings.assignments, account, knowledge->definitions,
                                                asOf, settings.options);
    if (!comparison)
        return comparison.error();
    std::vector<account::Fee> taken;
    if (arguments.takesAllFees)
        taken = bills::feesToTake(*comparison, asOf, *arguments.takesAllFees);
    if (!taken.empty()) {
        const book::ChangeNote note{book::ChangeKind::Fee, now(), {}, reasonOf(arguments, words)};
        const Status saved = customer->book->saveAccount(customer->id, bills::withFees(account, taken), note);
        if (!saved)
            return saved.error();
    }
    const bills::BillResult result{account, *data, settings, *comparison, asOf, taken};
    return arguments.json.isEmpty() ? billSummary(result, words).toUtf8() : bills::billsJson(result);
}

} // namespace clausemeter::app
