// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bookcommands.h"

#include "app/results.h"
#include "app/texttable.h"
#include "app/userfolder.h"
#include "model/account/noticeservice.h"
#include "model/book/bookcopy.h"
#include "model/book/claimsjson.h"
#include "model/report/datesexport.h"
#include "model/report/knownlogs.h"
#include "model/server/passwords.h"

#include <QFileInfo>
#include <algorithm>

namespace clausemeter::app {

using book::Book;

void askPasswordOf(const QString& book, const text::Words& words)
{
    const auto address = server::parseAddress(book);
    if (!address || server::passwordOf(*address))
        return;
    const auto password = server::askPassword(words.say("CommandLine", "Password of %1 on %2:")
                                                  .arg(oneLine(address->user), oneLine(address->host)));
    if (password)
        server::rememberPassword(*address, *password);
}

Result<std::unique_ptr<Book>> openToWrite(const QString& path)
{
    return Book::open(path, Book::Access::Write, backupFolder(userFolder(), path));
}

Result<std::unique_ptr<Book>> openToRead(const QString& path, const text::Words& words)
{
    auto book = Book::open(path, Book::Access::Read);
    const bool isGone = !book && server::looksLikeAddress(path) && book::saysServerIsGone(book.error().code);
    const auto copy = isGone ? book::localCopyOf(path, copiesFolder()) : std::nullopt;
    if (!copy)
        return book;
    auto local = Book::open(copy->path, Book::Access::Read);
    if (!local)
        return book;
    complain(
        words
            .say("CommandLine",
                 "The server of the team's book can't be reached. This is from the copy of it, as of %1.")
            .arg(words.moment({copy->at.ms - copy->at.ms % 60'000}, {})));
    return local;
}

std::optional<book::LocalCopy> copyReadBy(const Arguments& arguments, const report::Case& read)
{
    const auto copy = book::localCopyOf(arguments.book, copiesFolder());
    return copy && read.accountPath == copy->path.toStdString() ? copy : std::nullopt;
}

Result<qint64> customerOf(Book& book, const Arguments& arguments)
{
    if (arguments.customer) {
        const auto found = book.customerNamed(arguments.customer->toStdString());
        if (!found)
            return found.error();
        if (*found)
            return **found;
    }
    const auto customers = book.customers();
    if (!customers)
        return customers.error();
    if (arguments.customer) {
        const std::string name = arguments.customer->toStdString();
        const auto isNamed = [&](const book::CustomerLine& line) {
            return line.customerId.empty() && (line.name.zh == name || line.name.en == name);
        };
        const auto line = std::ranges::find_if(*customers, isNamed);
        if (line == customers->end())
            return Error{ErrorCode::BookCustomerUnknown, {arguments.book.toStdString()}, {name}};
        return line->id;
    }
    if (customers->size() == 1)
        return customers->front().id;
    return Error{ErrorCode::BookCustomerUnknown, {arguments.book.toStdString()}}; // none or several
}

namespace {

Date asOfDay(const Arguments& arguments, SlaClock clock = {})
{
    return arguments.asOf.value_or(clock.dateOf(now()));
}

// As the customer's own clock has the day, where none is named.
Result<report::Case> openCustomer(Book& book, qint64 customer, const Arguments& arguments,
                                  std::shared_ptr<const report::Knowledge> knowledge)
{
    const auto file = book.account(customer);
    if (!file)
        return file.error();
    return caseOf(book, customer, std::move(knowledge), asOfDay(arguments, file->account.clock),
                  {arguments.service, arguments.month});
}

// With all months as the day and the definitions of today make them; kept in the book where that may be
// changed.
Result<book::Portfolio> currentPortfolio(const Arguments& arguments, const report::Knowledge& knowledge,
                                         const text::Words& words, Progress& progress,
                                         std::optional<book::LocalCopy>& copy)
{
    auto opened = openToWrite(arguments.book);
    if (!opened && book::saysServerIsGone(opened.error().code)) {
        opened = openToRead(arguments.book, words);
        copy = opened ? book::localCopyOf(arguments.book, copiesFolder()) : std::nullopt;
    }
    if (!opened)
        return opened.error();
    Book& book = **opened;
    const Date asOf = asOfDay(arguments);
    auto stored = portfolioOf(book, knowledge, asOf);
    if (!stored || stored->outdated == 0)
        return stored;
    const auto computed = book::computeOutdated(book.path(), knowledge, asOf, progress);
    if (!computed)
        return computed.error();
    if (book.isWritable()) {
        if (const Status kept = keepComputed(book, *computed); !kept)
            return kept.error();
    }
    return portfolioOf(book, knowledge, asOf, *computed);
}

QString claimsText(const book::Portfolio& portfolio, const text::Words& words)
{
    const QString dash = QStringLiteral("–");
    TextTable table;
    table.addRow({words.say("CommandLine", "Customer"), words.say("CommandLine", "Service"),
                  words.say("CommandLine", "Month"), words.say("CommandLine", "Claim"),
                  words.say("CommandLine", "From"), words.say("CommandLine", "Until"),
                  words.say("CommandLine", "Availability"), words.say("CommandLine", "Voucher"),
                  words.say("CommandLine", "Amount")});
    for (const book::PortfolioRow& row : claimsIn(portfolio)) {
        const auto customer = std::ranges::find(portfolio.customers, row.customer, &book::CustomerLine::id);
        const auto& availability = row.figures.availabilityPercent[sla::View::Contract];
        const auto& voucher = row.figures.voucherPercent[sla::View::Contract];
        table.addRow({customer == portfolio.customers.end() ? dash : oneLine(words.pick(customer->name)),
                      oneLine(QString::fromStdString(row.service)), words.date(row.month.start),
                      words.claimState(row.claim.state), words.date(row.claim.window.opens),
                      words.date(row.claim.window.closes), availability ? words.percent(*availability) : dash,
                      voucher ? words.plainPercent(*voucher) : dash,
                      row.figures.voucher ? words.money(*row.figures.voucher, {}) : dash});
    }
    return table.toText({}, 6);
}

} // namespace

Result<report::Case> caseFromBook(const Arguments& arguments,
                                  std::shared_ptr<const report::Knowledge> knowledge,
                                  const text::Words& words)
{
    const auto opened = openToRead(arguments.book, words);
    if (!opened)
        return opened.error();
    const auto customer = customerOf(**opened, arguments);
    if (!customer)
        return customer.error();
    return openCustomer(**opened, *customer, arguments, std::move(knowledge));
}

Result<QString> addToBook(const Arguments& arguments, const report::Case& read, const text::Words& words,
                          Progress& progress)
{
    auto opened = server::looksLikeAddress(arguments.book) || QFileInfo::exists(arguments.book)
                      ? openToWrite(arguments.book)
                      : Book::create(arguments.book);
    if (!opened && opened.error().code == ErrorCode::FileMissing)
        opened = Book::create(arguments.book);
    if (!opened)
        return opened.error();
    Book& book = **opened;
    account::AccountFile file = read.account;
    file.account = account::withoutServedNotices(std::move(file.account));
    const auto onOverlap = !arguments.replaceOverlap   ? book::OnOverlap::Ask
                           : *arguments.replaceOverlap ? book::OnOverlap::Replace
                                                       : book::OnOverlap::Add;
    const book::ChangeNote note{book::ChangeKind::AccountImported, now(), {}, read.accountPath};
    const logs::LogData* record = read.provider ? read.provider->logs.get() : nullptr;
    std::optional<qint64> of;
    if (arguments.customer) {
        const auto named = customerOf(book, arguments);
        if (!named)
            return named.error();
        const auto stored = book.account(*named);
        if (!stored)
            return stored.error();
        if (const std::string& id = file.account.customer.id;
            !id.empty() && id != stored->account.customer.id)
            return Error{ErrorCode::BookCustomerUnknown, {arguments.book.toStdString()}, {id}};
        of = *named;
    } else {
        const auto sameName = book.ofSameName(file.account.customer);
        if (!sameName)
            return sameName.error();
        if (!sameName->empty())
            return Error{ErrorCode::BookCustomerUnknown,
                         {arguments.book.toStdString()},
                         {words.pick(file.account.customer.name).toStdString(), "book:same-name"}};
    }
    const int known = report::putAsideIn(*read.logs) + (record ? report::putAsideIn(*record) : 0);
    if (record && record->inputs.empty())
        record = nullptr;
    const auto customer = book.importCustomer(file, *read.logs, onOverlap, note, progress, record, of);
    if (!customer)
        return customer.error();
    QString told = words.say("CommandLine", "The customer %1 is in the book.")
                       .arg(oneLine(words.pick(file.account.customer.name))) +
                   u'\n';
    if (const int logs = int(read.logs->inputs.size()); logs > 0)
        told += words.say("CommandLine", "%n logs were added.", nullptr, logs) + u'\n';
    if (record)
        told += words.say("CommandLine", "The provider's record was added beside them.") + u'\n';
    if (known > 0)
        told += words.say("CommandLine", "%n logs were there already and were not counted a second time.",
                          nullptr, known) +
                u'\n';
    return told;
}

Result<QByteArray> copyOfBook(const Arguments& arguments, const text::Words& words, Progress& progress)
{
    const auto copied = book::copyToNewBook(arguments.book, arguments.copyTo,
                                            backupFolder(userFolder(), arguments.book), progress);
    if (!copied)
        return copied.error();
    return (words.say("CommandLine", "The book was copied to %1. Every table of %2 rows in all is the same.")
                .arg(oneLine(arguments.copyTo), words.count(copied->rows)) +
            u'\n')
        .toUtf8();
}

Result<QByteArray> claimsOfBook(const Arguments& arguments,
                                const std::shared_ptr<const report::Knowledge>& knowledge,
                                const text::Words& words, Progress& progress)
{
    std::optional<book::LocalCopy> copy;
    const auto portfolio = currentPortfolio(arguments, *knowledge, words, progress, copy);
    if (!portfolio)
        return portfolio.error();
    return arguments.json.isEmpty() ? claimsText(*portfolio, words).toUtf8() : claimsJson(*portfolio, copy);
}

Result<QByteArray> datesOfBook(const Arguments& arguments,
                               const std::shared_ptr<const report::Knowledge>& knowledge,
                               const text::Words& words, Progress& progress)
{
    const auto opened = openToRead(arguments.book, words);
    if (!opened)
        return opened.error();
    const auto customers = (*opened)->customers();
    if (!customers)
        return customers.error();
    std::vector<report::CustomerDate> dates;
    for (const book::CustomerLine& customer : *customers) {
        if (progress.stopRequested())
            return Error{ErrorCode::Cancelled};
        const auto c = openCustomer(**opened, customer.id, arguments, knowledge);
        if (!c)
            return c.error();
        dates.insert(dates.end(), c->dates.begin(), c->dates.end());
    }
    std::ranges::stable_sort(dates, {}, &report::CustomerDate::day);
    const QString suffix = QFileInfo(arguments.output).suffix().toLower();
    if (suffix == QStringLiteral("ics"))
        return report::datesIcs(dates, words.dateTexts(), now());
    if (suffix == QStringLiteral("xlsx"))
        return report::datesXlsx(dates, words.dateTexts(), now());
    return report::datesCsv(dates, words.dateTexts());
}

} // namespace clausemeter::app
