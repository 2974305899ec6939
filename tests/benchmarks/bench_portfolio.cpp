// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// CPU time of the GUI thread for a portfolio of 1,000 customers with 2 services and 24 months each: shown,
// filtered by a key, sorted by a column, scrolled by a page and repainted.
// Usage: portfoliobenchmark [width height], on the offscreen platform unless another is asked for.

#include "../book/portfoliofixture.h"
#include "measuring.h"
#include "widgets/housestyle.h"
#include "widgets/portfoliopage.h"
#include "widgets/portfoliotable.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <cstdio>

using namespace clausemeter;
using namespace clausemeter::benchmarks;

namespace {

constexpr int kCustomers = 1000;
constexpr int kMonths = 24;
constexpr int kTurns = 20;

book::PortfolioMaker manyMonths()
{
    book::PortfolioMaker maker("2020-12-20");
    for (int c = 0; c < kCustomers; ++c) {
        const std::string number = std::to_string(c);
        maker.customer(("10000" + number).c_str(), {"客户" + number + "号", "Customer number " + number});
        for (int service = 0; service < 2; ++service) {
            const std::string id = std::to_string(1'400'000'000 + c * 2 + service);
            for (int m = 0; m < kMonths; ++m) {
                const YearMonth month =
                    YearMonth(std::chrono::year(2019), std::chrono::month(1)) + std::chrono::months(m);
                const std::string start = toIso(firstDay(month)), end = toIso(lastDay(month));
                const std::string voucher = std::to_string(100 + (c * 37 + m * 11) % 9000) + ".25";
                maker.add(id.c_str(), {start.c_str(), end.c_str(), (c + m) % 4 == 0, voucher.c_str()});
            }
        }
    }
    return maker;
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setStyle(new widgets::HouseStyle);
    QApplication::setPalette(widgets::paletteFor(widgets::lightColours()));
    const auto portfolio = manyMonths().shared();
    widgets::PortfolioPage page;
    page.resize(argc > 2 ? std::atoi(argv[1]) : 1280, argc > 2 ? std::atoi(argv[2]) : 720);
    page.show();
    measure("shown anew", kTurns, [&](int) { page.showPortfolio(portfolio); });
    std::printf("  %zu of %zu service months\n", page.shownRows().size(), portfolio->rows.size());
    auto* words = page.findChild<QLineEdit*>(QStringLiteral("portfolioText"));
    const QString typed = QStringLiteral("number 9");
    measure("key of the filter", kTurns, [&](int i) {
        const int key = i % int(typed.size() + 1);
        key == typed.size() ? words->clear() : QTest::keyClicks(words, typed.mid(key, 1));
    });
    words->clear();
    auto* table = page.findChild<widgets::PortfolioTable*>();
    measure("sorted", kTurns, [&](int i) {
        Q_EMIT table->sortChosen(book::PortfolioKey(i % 10),
                                 i < 10 ? Qt::AscendingOrder : Qt::DescendingOrder);
    });
    measure("scrolled by a page", kTurns, [&](int i) {
        table->verticalScrollBar()->setValue((i + 1) * 1000 * table->rowHeight(0) + i * 7);
    });
    measure("row by row", kTurns, [&](int) { QTest::keyClick(table, Qt::Key_Down); });
    return 0;
}
