// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/agreementsmodel.h"
#include "model/items/badrowsmodel.h"
#include "model/items/claimsmodel.h"
#include "model/items/exclusionsmodel.h"
#include "model/items/feesmodel.h"
#include "model/items/inputsmodel.h"
#include "model/items/invoicesmodel.h"
#include "model/items/monthsmodel.h"
#include "model/items/noticesmodel.h"
#include "model/items/obligationsmodel.h"
#include "model/items/outagesmodel.h"
#include "model/items/portfoliomodel.h"
#include "model/items/sortkeys.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace clausemeter;
using namespace clausemeter::items;

namespace {

Money money(const char* text)
{
    return Money::parse(text).value();
}

Date day(const char* text)
{
    return parseDate(text).value();
}

Instant at(const char* text)
{
    return parseInstant(text, {}).value();
}

sla::MonthResult month(const char* start, const char* end)
{
    sla::MonthResult m;
    m.month = {day(start), day(end)};
    return m;
}

account::Fee fee(const char* cash)
{
    account::Fee f;
    f.cash = money(cash);
    return f;
}

account::Claim claim()
{
    account::Claim c;
    c.month = monthOf(day("2019-03-01"));
    return c;
}

// The rows' order when a view sorts by a column, as source rows.
QList<int> orderBy(QAbstractItemModel& model, int column)
{
    QSortFilterProxyModel sorted;
    sorted.setSourceModel(&model);
    sorted.setSortRole(SortRole);
    sorted.sort(column);
    QList<int> rows;
    for (int i = 0; i < sorted.rowCount(); ++i)
        rows << sorted.mapToSource(sorted.index(i, 0)).row();
    return rows;
}

// What every model does: the tester finds no fault while rows come, change and go; headers and cells are the
// given words.
template <typename Model, typename Row>
void exercise(std::vector<Row> rows)
{
    Model model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QStringList headers;
    for (int i = 0; i < Model::NUM_COLUMNS; ++i)
        headers << QStringLiteral("column %1").arg(i);
    QSignalSpy headersChanged(&model, &QAbstractItemModel::headerDataChanged);
    QSignalSpy dataChanged(&model, &QAbstractItemModel::dataChanged);
    model.setTexts({headers, [](const Row&, int column) { return QStringLiteral("cell %1").arg(column); }});
    QCOMPARE(headersChanged.size(), 1);
    QCOMPARE(dataChanged.size(), 0); // there are no cells yet
    const int count = int(rows.size());
    model.setRows(rows);
    QCOMPARE(model.rowCount(), count);
    QCOMPARE(model.columnCount(), int(Model::NUM_COLUMNS));
    for (int c = 0; c < Model::NUM_COLUMNS; ++c) {
        QCOMPARE(model.headerData(c, Qt::Horizontal).toString(), headers[c]);
        QCOMPARE(model.index(0, c).data().toString(), QStringLiteral("cell %1").arg(c));
        QVERIFY(model.index(0, c).data(SortRole).isValid());
        QCOMPARE(model.headerData(c, Qt::Horizontal, Qt::TextAlignmentRole),
                 model.index(0, c).data(Qt::TextAlignmentRole));
    }
    model.setTexts({headers, [](const Row&, int) { return QStringLiteral("另"); }});
    QCOMPARE(dataChanged.size(), 1);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("另"));
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

} // namespace

class TestRowsModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyModelKeepsTheRules()
    {
        exercise<FeesModel>(std::vector<FeeRow>(2));
        exercise<ExclusionsModel>(std::vector<ExclusionRow>(2));
        exercise<OutagesModel>(std::vector<OutageRow>(2));
        exercise<ClaimsModel>(std::vector<account::Claim>(2, claim()));
        exercise<InvoicesModel>(std::vector<InvoiceRow>(2));
        exercise<NoticesModel>(std::vector<NoticeRow>(2));
        exercise<PortfolioModel>(std::vector<book::PortfolioLine>(2));
        exercise<MonthsModel>(std::vector<MonthRow>(2));
        exercise<InputsModel>(std::vector<logs::InputReport>(2));
        exercise<BadRowsModel>(std::vector<BadRowOfFile>(2));
        exercise<ObligationsModel>(std::vector<report::CustomerObligation>(2));
        exercise<AgreementsModel>(std::vector<contract::Agreement>(2));
    }

    void amountsSortByValueNotByText()
    {
        FeesModel model;
        std::vector<FeeRow> rows(4);
        rows[0].fee = fee("9.00");
        rows[1].fee = fee("10000000.00000001");
        rows[3].fee = fee("10000000.00000000");
        model.setRows(rows);
        QCOMPARE(orderBy(model, FeesModel::Cash), (QList<int>{2, 0, 3, 1})); // the unknown one first
    }

    void clausesSortByTheirNumbers()
    {
        ObligationsModel model;
        std::vector<report::CustomerObligation> rows(4);
        rows[0].cite = {"", "CSA-zh 4.10"};
        rows[1].cite = {"", "CSA-zh 4.2.10"};
        rows[2].cite = {"", "CSA-zh 4.2.9"};
        rows[3].cite = {"", "CSA-en 5"};
        rows[1].date = report::CustomerDate();
        rows[1].date->day = day("2019-04-01");
        rows[3].date = report::CustomerDate();
        rows[3].date->day = day("2018-04-01");
        model.setRows(rows);
        QCOMPARE(orderBy(model, ObligationsModel::Clause), (QList<int>{3, 2, 1, 0}));
        QCOMPARE(orderBy(model, ObligationsModel::Day), (QList<int>{3, 1, 0, 2})); // the standing ones last
    }

    void negativeKeysComeFirst()
    {
        QVERIFY(orderedKey(-2) < orderedKey(-1));
        QVERIFY(orderedKey(-1) < orderedKey(0));
        QVERIFY(orderedKey(0) < orderedKey(1));
        QVERIFY(orderedKey(255) < orderedKey(256));
    }

    void unknownPartsOfAFeeStayUnknown()
    {
        FeeRow row;
        QVERIFY(!FeesModel::amount(row, FeesModel::Cash));
        row.fee = fee("10");
        QVERIFY(!FeesModel::amount(row, FeesModel::Gross));
        QVERIFY(FeesModel::amount(row, FeesModel::Cash) == money("10"));
    }

    void whatBecameOfOutages()
    {
        account::Account account;
        const auto outage = [](const char* service, const char* from, const char* until) {
            return account::Outage{service, {at(from), at(until)}, {}, {}, {}};
        };
        account.outages = {outage("T", "2019-03-05T10:00", "2019-03-05T11:00"),
                           outage("S", "2019-03-31T23:00", "2019-04-01T01:00"),
                           outage("S", "2019-03-05T10:00", "2019-03-05T11:00"),
                           outage("S", "2019-03-05T10:30", "2019-03-05T12:00"),
                           outage("S", "2018-03-05T10:00", "2018-03-05T11:00")};
        account.outages[3].failedCalls = 4;
        sla::ServiceResult service;
        service.id = "S";
        service.definition.failedCallsPerMinute.value = 5;
        service.months = {month("2019-03-01", "2019-03-31"), month("2019-04-01", "2019-04-30")};
        const auto add = [](sla::MonthResult& to, const char* from, const char* until, bool counts) {
            sla::Window window;
            window.time = {at(from), at(until)};
            to.windows.push_back(window);
            to.unavailable[sla::View::Contract].push_back(window.time);
            if (counts)
                to.counted[sla::View::Contract].push_back(window.time);
        };
        add(service.months[0], "2019-03-05T10:00", "2019-03-05T11:00", true);
        add(service.months[0], "2019-03-31T23:00", "2019-04-01T00:00", true);
        add(service.months[1], "2019-04-01T00:00", "2019-04-01T01:00", false);
        const auto rows = OutagesModel::rowsOf(service, account, 1);
        QCOMPARE(rows.size(), std::size_t(4)); // by start, none of another service
        const std::vector<std::size_t> order{4, 2, 3, 1};
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QCOMPARE(rows[i].index, order[i]);
            QCOMPARE(rows[i].outage, account.outages[order[i]]);
            QCOMPARE(rows[i].touchesMonth, i > 0);
            QCOMPARE(rows[i].tooFewCalls, i == 2);
            QCOMPARE(rows[i].current, i == 3);
        }
        using Standing = sla::WindowStanding;
        QVERIFY(rows[0].standings.empty());
        QCOMPARE(rows[1].standings, std::vector{Standing::Counts});
        QVERIFY(rows[2].standings.empty()); // the window is not its own
        QCOMPARE(rows[3].standings, (std::vector{Standing::Counts, Standing::TooShort}));
    }

    void exclusionsAddUpOverMonths()
    {
        account::Account account;
        account::Exclusion other;
        other.service = "2";
        account::Exclusion across;
        across.service = "1";
        across.time = {at("2019-03-31T23:00:00"), at("2019-04-01T01:00:00")};
        account::Exclusion early;
        early.service = "1";
        early.time = {at("2019-01-01T00:00:00"), at("2019-01-01T01:00:00")};
        account.exclusions = {other, across, early};
        sla::ServiceResult service;
        service.id = "1";
        service.months = {month("2019-03-01", "2019-03-31"), month("2019-04-01", "2019-04-30")};
        service.months[0].exclusions = {
            {.index = 1, .standing = {}, .pieces = {}, .releasedProvider = 600, .releasedContract = 300}};
        service.months[1].exclusions = {
            {.index = 1, .standing = {}, .pieces = {}, .releasedProvider = 60, .releasedContract = 30}};
        const auto rows = ExclusionsModel::rowsOf(service, account, 1);
        QCOMPARE(rows.size(), std::size_t(2));
        QVERIFY(rows[0].exclusion == early); // by start
        QVERIFY(!rows[0].standing);          // touches no service month
        QVERIFY(!rows[0].current);
        QCOMPARE(rows[1].releasedProvider, 660);
        QCOMPARE(rows[1].releasedContract, 330);
        QVERIFY(rows[1].current);
    }

    void currentRowIsTold()
    {
        MonthsModel model;
        model.setRows(
            {{month("2019-03-01", "2019-03-31"), false}, {month("2019-04-01", "2019-04-30"), true}});
        QVERIFY(!model.index(0, 0).data(CurrentRole).toBool());
        QVERIFY(model.index(1, 0).data(CurrentRole).toBool());
    }
};

QTEST_GUILESS_MAIN(TestRowsModels)
#include "tst_rowsmodels.moc"
