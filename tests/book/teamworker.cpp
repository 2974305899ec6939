// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Raises the first fee of the first customer of a team's book by the least there is, COUNT times, each time
// by what it has read before: "teamworker ADDRESS COUNT". Says how often it did so, and how often it was
// refused because somebody else had been faster. Every other error ends it.

#include "bookfixture.h"

#include <QCoreApplication>
#include <cstdio>
#include <cstdlib>

using namespace clausemeter;
using namespace clausemeter::book;

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    if (argc != 3)
        return 2;
    auto book = Book::open(QString::fromUtf8(argv[1]), Book::Access::Write);
    if (!book || !(*book)->isWritable())
        return 3;
    const int count = std::atoi(argv[2]);
    int kept = 0;
    int refused = 0;
    while (kept < count) {
        const auto read = (*book)->account(1);
        if (!read)
            return 4;
        account::Account changed = read->account;
        changed.fees.front().cash += Money::fromUnits(1);
        const Status saved = (*book)->saveAccount(1, changed, note(ChangeKind::Fee, kept), &read->account);
        if (saved) {
            ++kept;
        } else if (saved.error().code == ErrorCode::BookOvertaken) {
            ++refused;
        } else {
            std::fprintf(stderr, "%d %s\n", int(saved.error().code),
                         saved.error().details.empty() ? "" : saved.error().details[0].c_str());
            return 5;
        }
    }
    std::printf("%d %d\n", kept, refused);
    return 0;
}
