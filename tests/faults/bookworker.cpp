// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changes a book until it is killed: "bookworker FOLDER SEED". It says "ready" before it begins, and on each
// line what has been confirmed: "fees N", "imports N", "records N".

#include "bookfixture.h"
#include "faultybook.h"
#include "model/book/backup.h"

#include <QCoreApplication>
#include <cstdio>
#include <random>

using namespace clausemeter;
using namespace clausemeter::book;

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    if (argc != 3)
        return 2;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    std::mt19937 random(unsigned(std::atoi(argv[2])));
    constexpr int kKinds = 5;
    const int only = std::atoi(argv[2]) % kKinds;
    auto book = Book::open(folder + QStringLiteral("/b.book"), Book::Access::Write);
    if (!book || !(*book)->isWritable())
        return 3;
    std::puts("ready");
    std::fflush(stdout);
    while (true) {
        // Half of the time one kind of work, so that each is met in the middle often enough.
        const int kind = random() % 2 == 0 ? only : int(random() % kKinds);
        bool worked = true;
        Progress progress;
        if (kind == 0)
            worked = faults::raiseFees(**book);
        else if (kind == 1)
            worked = faults::importNext(**book);
        else if (kind == 2)
            worked = faults::importNext(**book, RecordOf::Provider);
        else if (kind == 3)
            worked = copyBook((*book)->path(), folder + QStringLiteral("/copy.book"), progress).ok();
        else
            worked = faults::stepSchema(folder);
        if (!worked)
            return 4;
        if (kind == 0)
            std::printf("fees %lld\n", static_cast<long long>(faults::feesOf(**book)));
        if (kind == 1)
            std::printf("imports %lld\n", static_cast<long long>(faults::importsOf(**book)));
        if (kind == 2)
            std::printf("records %lld\n",
                        static_cast<long long>(faults::importsOf(**book, RecordOf::Provider)));
        std::fflush(stdout);
    }
}
