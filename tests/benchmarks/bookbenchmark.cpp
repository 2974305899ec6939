// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes a book of full size, or takes the one that is there, and measures what the user waits for:
//     bookbenchmark BOOK [CUSTOMERS [MONTHS [TARGET]]]
// With TARGET only what it takes to copy the book there, a file or an address where none is yet; the password
// is that of CLAUSEMETER_PASSWORD.

#include "bookmaker.h"
#include "model/book/bookcopy.h"
#include "model/book/portfolio.h"
#include "model/server/address.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <algorithm>
#include <cstdio>
#include <sys/resource.h>

using namespace clausemeter;
using namespace clausemeter::book;

namespace {

[[noreturn]] void fail(const char* what, const Error& error)
{
    std::fprintf(stderr, "%s: error %d %s\n", what, int(error.code),
                 error.details.empty() ? "" : error.details.front().c_str());
    std::exit(1);
}

template <typename T>
T taken(const char* what, Result<T> result)
{
    if (!result)
        fail(what, result.error());
    return std::move(*result);
}

void say(const char* what, const QElapsedTimer& since)
{
    std::printf("%-44s %10.1f ms\n", what, double(since.nsecsElapsed()) / 1e6);
    std::fflush(stdout);
}

// In MiB, of the whole program so far.
long peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

void copyTo(const QString& path, const QString& target)
{
    QElapsedTimer timer;
    timer.start();
    const long before = peakMemory();
    Progress progress;
    const auto copied = taken("copy", copyToNewBook(path, target, {}, progress));
    say("copy and compare", timer);
    std::printf("%lld rows; at most %ld MiB of memory, %ld MiB before\n", static_cast<long long>(copied.rows),
                peakMemory(), before);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    if (argc < 2)
        return 2;
    const QString path = QString::fromLocal8Bit(argv[1]);
    BookSize size;
    if (argc > 2)
        size.customers = std::atoi(argv[2]);
    if (argc > 3)
        size.months = std::atoi(argv[3]);
    const auto knowledge = taken("knowledge", report::loadKnowledge({}));
    const Date asOf = *parseDate("2021-01-15");
    QElapsedTimer timer;
    if (!server::looksLikeAddress(path) && !QFileInfo::exists(path)) {
        timer.start();
        const auto book = taken("create", Book::create(path));
        if (const Status filled = fillBook(*book, size); !filled)
            fail("fill", filled.error());
        say("fill", timer);
    }
    if (argc > 4) {
        copyTo(path, QString::fromLocal8Bit(argv[4]));
        return 0;
    }
    timer.start();
    auto book = taken("open", Book::open(path, Book::Access::Write));
    say("open", timer);
    const qint64 blobs =
        taken("bytes", book->database().number(QStringLiteral("SELECT sum(length(counts)) FROM slot_chunk")));
    const qint64 slots =
        taken("slots", book->database().number(QStringLiteral("SELECT sum(slots) FROM slot_chunk")));
    std::printf("%lld slots; %.3f bytes a slot in the file, %.3f in the counts alone\n",
                static_cast<long long>(slots), double(QFileInfo(path).size()) / double(slots),
                double(blobs) / double(slots));

    timer.start();
    Progress progress;
    const auto computed = taken("compute", computeOutdated(path, *knowledge, asOf, progress));
    say("compute what is outdated", timer);
    std::printf("%zu months\n", computed.size());
    timer.start();
    if (const Status kept = keepComputed(*book, computed); !kept)
        fail("keep", kept.error());
    say("keep it", timer);
    book.reset();

    for (int i = 0; i < 3; ++i) {
        timer.start();
        book = taken("open", Book::open(path, Book::Access::Write));
        const auto portfolio = taken("portfolio", portfolioOf(*book, *knowledge, asOf));
        say("open to the portfolio", timer);
        std::printf("%zu rows, %zu outdated\n", portfolio.rows.size(), portfolio.outdated);
        timer.start();
        const PortfolioRow& row = portfolio.rows[portfolio.rows.size() / 2 + std::size_t(i) * 7];
        const auto logs = taken("month", book->logs({row.customer, row.service, row.month.slotRange()}));
        say("slots of one service month", timer);
        timer.start();
        const auto c = taken("case", caseOf(*book, row.customer, knowledge, asOf));
        say("whole case of one customer", timer);
        timer.start();
        auto account = taken("account", book->account(row.customer));
        account.account.fees[0].cash += Money::fromUnits(1);
        const Status saved = book->saveAccount(row.customer, account.account, {ChangeKind::Fee, {0}, {}, {}});
        if (!saved)
            fail("save", saved.error());
        say("save one fee", timer);
        timer.start();
        const auto again = taken("compute", computeOutdated(path, *knowledge, asOf, progress));
        if (const Status kept = keepComputed(*book, again); !kept)
            fail("keep", kept.error());
        say("compute and keep what that changed", timer);
        book.reset();
    }
    return 0;
}
