// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/billdialog.h"

#include "languages.h"
#include "model/bills/readbills.h"
#include "model/items/billmonthsmodel.h"
#include "model/items/billrulesmodel.h"
#include "platformremarks.h"
#include "samplecase.h"
#include "widgets/chip.h"
#include "widgets/stepsdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <algorithm>

using namespace clausemeter;
using items::BillMonthsModel;
using items::BillRulesModel;

namespace {

const std::string kService = samplecase::kServiceId;
const QByteArray kHeader = "资源ID,产品名称,子产品,交易ID,开始使用时间,结束使用时间,组件原价,优惠后总价,"
                           "代金券支出,分成金账户支出,现金账户支出(元),地域\n";

// A line of 1 March 2019 and so on; `cost` is before voucher and transfer credit.
QByteArray line(const char* day, const char* cost, const char* cash, const char* resource = "1400000001",
                const char* voucher = "0", const char* transfer = "0")
{
    static int number = 0;
    return QByteArray(resource) + ",实时音视频 TRTC,通话,t" + QByteArray::number(++number) + ',' + day +
           " 00:00:00," + day + " 23:59:59," + cost + ',' + cost + ',' + voucher + ',' + transfer + ',' +
           cash + ",广州\n";
}

account::Fee fee(const char* month, const char* cash)
{
    account::Fee f;
    f.service = kService;
    f.month = *parseYearMonth(month);
    f.cash = *Money::parse(cash);
    return f;
}

} // namespace

class TestBillDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { platformremarks::ignore(); }
    void cleanup()
    {
        delete m_dialog;
        m_dialog = nullptr;
    }

    void showsBothFees();
    void missingFeesAreTickedAndTakenOver();
    void aRecordedFeeNeedsATickAndAReason();
    void aTickIsForTheFeeThatWasSeen();
    void aRuleIsEdited();
    void rulesAreAddedAndRemoved();
    void looseLinesAreGivenToAService();
    void transferCreditIsSwitched();
    void currenciesDiffer();
    void remarksAreListed();
    void explainsAMonth();
    void rulesAloneAreKept();
    void switchesLanguageWhileOpen();
    void fitsASmallScreen();

private:
    static account::Account account(std::vector<account::Fee> fees)
    {
        account::Account a;
        a.services = {{kService, "tencent-trtc", {}, *parseDate("2019-03-01"), *parseDate("2019-05-31")}};
        a.fees = std::move(fees);
        return a;
    }
    void open(const QByteArray& csv, account::Account a, const char* asOf = "2019-05-01")
    {
        Progress progress;
        auto data = bills::readBills({{"bill.csv", csv}}, {}, progress);
        QVERIFY(data.ok());
        static const auto sample = samplecase::make();
        const auto settings = bills::settingsFor(a, sample->knowledge->definitions, {});
        m_dialog = new widgets::BillDialog({std::make_shared<const bills::BillData>(std::move(*data)),
                                            std::move(a), sample->knowledge, *parseDate(asOf), settings});
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_languages.show(*m_dialog, false);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        settle();
    }
    void settle() { QTRY_VERIFY(m_dialog->isSettled()); }
    template <typename T>
    T* find(const char* name) const
    {
        return m_dialog->findChild<T*>(QString::fromLatin1(name));
    }
    void showTab(int tab) { find<QTabBar>("billTabs")->setCurrentIndex(tab); }
    QString state() const { return find<QLabel>("billState")->text(); }
    QPushButton* take() const { return find<QPushButton>("takeOver"); }
    QString cell(const char* table, int row, int column) const
    {
        return find<QTableView>(table)->model()->index(row, column).data().toString();
    }
    QVariant box(int row) const
    {
        return find<QTableView>("billMonths")
            ->model()
            ->index(row, BillMonthsModel::Take)
            .data(Qt::CheckStateRole);
    }
    // By the keyboard, from any column.
    void tick(int row) const
    {
        auto* table = find<QTableView>("billMonths");
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row, BillMonthsModel::Month));
        QTest::keyClick(table, Qt::Key_Space);
    }
    void editRule(int row, int column, const char* text) const
    {
        auto* table = find<QTableView>("rules");
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row, column));
        QTest::keyClick(table, Qt::Key_F2);
        auto* editor = table->viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->clear();
        QTest::keyClicks(editor, QString::fromLatin1(text));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!table->viewport()->findChild<QLineEdit*>());
    }

    languages::Switch m_languages;
    widgets::BillDialog* m_dialog = nullptr;
};

void TestBillDialog::showsBothFees()
{
    open(kHeader + line("2019-03-05", "100.00000001", "95.00000001", "1400000001", "5") +
             line("2019-04-05", "7", "7"),
         account({fee("2019-03", "90"), fee("2019-04", "7"), fee("2019-05", "1")}));
    QCOMPARE(find<QTableView>("billMonths")->model()->rowCount(), 3);
    QCOMPARE(cell("billMonths", 0, BillMonthsModel::Gross), QStringLiteral("–\n100.00000001"));
    QCOMPARE(cell("billMonths", 0, BillMonthsModel::Cash), QStringLiteral("90.00\n≠ 95.00000001"));
    QCOMPARE(cell("billMonths", 0, BillMonthsModel::State),
             QStringLiteral("account and bills differ\nlines for 1 of 31 days"));
    QCOMPARE(cell("billMonths", 1, BillMonthsModel::Cash), QStringLiteral("7.00\n7.00"));
    QCOMPARE(cell("billMonths", 2, BillMonthsModel::Cash), QStringLiteral("1.00\n–"));
    QCOMPARE(cell("billMonths", 2, BillMonthsModel::State), QStringLiteral("no line in the bills"));
    // Nothing is ticked; only what differs can be.
    QCOMPARE(box(0), QVariant(Qt::Unchecked));
    QVERIFY(!box(1).isValid() && !box(2).isValid());
    QVERIFY(!take()->isEnabled());
    QVERIFY2(state().contains(QStringLiteral("The fees of 1 service month differ")), qPrintable(state()));
}

void TestBillDialog::missingFeesAreTickedAndTakenOver()
{
    const account::Account before = account({fee("2019-05", "1")});
    open(kHeader + line("2019-03-05", "100", "100") + line("2019-04-05", "7", "7"), before, "2019-04-30");
    QCOMPARE(box(0), QVariant(Qt::Checked));
    QCOMPARE(box(1), QVariant(Qt::Unchecked)); // April is not over
    QVERIFY(cell("billMonths", 1, BillMonthsModel::State).contains(QStringLiteral("not over")));
    QVERIFY(take()->isEnabled()); // without a reason
    QCOMPARE(take()->text(), QStringLiteral("&Take over 1 fee"));
    tick(1);
    QCOMPARE(box(1), QVariant(Qt::Checked));
    QCOMPARE(take()->text(), QStringLiteral("&Take over 2 fees"));
    tick(0);
    QCOMPARE(box(0), QVariant(Qt::Unchecked));
    const widgets::BillAnswer answer = m_dialog->answer();
    QCOMPARE(answer.taken.size(), std::size_t(1));
    QCOMPARE(answer.account.fees.size(), std::size_t(2));
    QCOMPARE(answer.account.fees[0], before.fees[0]);
    QCOMPARE(answer.account.fees[1].month, *parseYearMonth("2019-04"));
    QCOMPARE(answer.account.fees[1].cash, *Money::parse("7"));
    QTest::mouseClick(take(), Qt::LeftButton);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
}

void TestBillDialog::aRecordedFeeNeedsATickAndAReason()
{
    open(kHeader + line("2019-03-05", "100", "100"), account({fee("2019-03", "90")}));
    QVERIFY(!find<QLineEdit>("reason")->isVisible());
    // A click on the box ticks it.
    auto* table = find<QTableView>("billMonths");
    const QRect boxCell = table->visualRect(table->model()->index(0, BillMonthsModel::Take));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, boxCell.topLeft() + QPoint(18, 15));
    QCOMPARE(box(0), QVariant(Qt::Checked));
    QVERIFY(!take()->isEnabled());
    QVERIFY(find<QLabel>("reasonCaption")->text().contains(QStringLiteral("1 recorded fee is replaced")));
    auto* reason = find<QLineEdit>("reason");
    QVERIFY(reason->isVisible());
    QTest::keyClicks(reason, QStringLiteral("   "));
    QVERIFY(!take()->isEnabled()); // no reason
    QTest::keyClicks(reason, QStringLiteral("final bill "));
    QVERIFY(take()->isEnabled());
    const widgets::BillAnswer answer = m_dialog->answer();
    QCOMPARE(answer.reason, QStringLiteral("final bill"));
    QCOMPARE(answer.account.fees.size(), std::size_t(1));
    QCOMPARE(answer.account.fees[0].cash, *Money::parse("100"));
    QCOMPARE(answer.account.fees[0].gross, Money::parse("100"));
    reason->clear();
    QVERIFY(!take()->isEnabled());
}

void TestBillDialog::aTickIsForTheFeeThatWasSeen()
{
    open(kHeader + line("2019-03-05", "100", "100") + line("2019-03-06", "5", "5", "other"),
         account({fee("2019-03", "90")}));
    tick(0);
    QCOMPARE(box(0), QVariant(Qt::Checked));
    showTab(1);
    auto* rules = find<QTableView>("rules");
    const int before = rules->model()->rowCount();
    QTest::mouseClick(find<QPushButton>("addRule"), Qt::LeftButton);
    QCOMPARE(rules->model()->rowCount(), before + 1);
    editRule(before, BillRulesModel::Resource, "other");
    QTRY_COMPARE(m_dialog->answer().settings.assignments[0].rules.back().resource, std::string("other"));
    settle();
    QTRY_COMPARE(cell("billMonths", 0, BillMonthsModel::Cash), QStringLiteral("90.00\n≠ 105.00"));
    QCOMPARE(box(0), QVariant(Qt::Unchecked));
}

void TestBillDialog::aRuleIsEdited()
{
    open(kHeader + line("2019-03-05", "100", "100") + line("2019-03-06", "5", "5", "1400000009") +
             line("2019-03-07", "-1.5", "-1.5", "1400000009"),
         account({}));
    showTab(1);
    QCOMPARE(cell("rules", 0, BillRulesModel::Resource), QStringLiteral("1400000001"));
    QCOMPARE(cell("rules", 0, BillRulesModel::Lines), QStringLiteral("1"));
    QCOMPARE(cell("rules", 0, BillRulesModel::Cash), QStringLiteral("100.00"));
    QVERIFY(state().contains(QStringLiteral("2 lines belong to no service.")));
    editRule(0, BillRulesModel::Resource, " 1400000009 ");
    settle();
    QTRY_COMPARE(cell("rules", 0, BillRulesModel::Lines), QStringLiteral("2"));
    QCOMPARE(cell("rules", 0, BillRulesModel::Cash), QStringLiteral("3.50"));
    QCOMPARE(cell("billMonths", 0, BillMonthsModel::Cash), QStringLiteral("–\n103.50")); // by other rules too
    QCOMPARE(m_dialog->answer().settings.assignments[0].rules[0].resource, std::string("1400000009"));
    QVERIFY(!state().contains(QStringLiteral("no service")));
    // No resource: every line of the product.
    editRule(0, BillRulesModel::Resource, "");
    settle();
    QTRY_COMPARE(cell("rules", 0, BillRulesModel::Resource), QStringLiteral("any"));
    QTRY_COMPARE(cell("rules", 0, BillRulesModel::Lines), QStringLiteral("3"));
}

void TestBillDialog::rulesAreAddedAndRemoved()
{
    open(kHeader + line("2019-03-05", "100", "100"), account({}));
    showTab(1);
    auto* rules = find<QTableView>("rules");
    const int count = rules->model()->rowCount();
    while (rules->model()->rowCount() > 0) {
        rules->setCurrentIndex(rules->model()->index(0, 1));
        QTest::mouseClick(find<QPushButton>("removeRule"), Qt::LeftButton);
    }
    settle();
    QTRY_COMPARE(find<QTableView>("billMonths")->model()->rowCount(), 0);
    QVERIFY(m_dialog->answer().settings.assignments[0].rules.empty());
    QVERIFY(find<QTableView>("unassigned")->isVisible());
    QTest::mouseClick(find<QPushButton>("defaultRules"), Qt::LeftButton);
    settle();
    QTRY_COMPARE(find<QTableView>("billMonths")->model()->rowCount(), 1);
    QCOMPARE(rules->model()->rowCount(), count);
    QVERIFY(!find<QTableView>("unassigned")->isVisible());
}

void TestBillDialog::looseLinesAreGivenToAService()
{
    account::Account two = account({});
    two.services.push_back(two.services[0]);
    two.services[1].id = "1400000002";
    open(kHeader + line("2019-03-05", "100", "100", "r-1") + line("2019-03-05", "7", "7", "r-2"), two);
    showTab(1);
    auto* loose = find<QTableView>("unassigned");
    QCOMPARE(loose->model()->rowCount(), 2);
    QVERIFY(!find<QPushButton>("giveLines")->isEnabled());
    auto* service = find<QComboBox>("ruleService");
    QVERIFY(service->isVisible());
    QTest::keyClick(service, Qt::Key_Down);
    loose->setFocus();
    loose->setCurrentIndex(loose->model()->index(0, 1));
    QTest::keyClick(find<QPushButton>("giveLines"), Qt::Key_Space);
    settle();
    QTRY_COMPARE(loose->model()->rowCount(), 1);
    QCOMPARE(find<QTableView>("billMonths")->model()->rowCount(), 1);
    QCOMPARE(cell("billMonths", 0, BillMonthsModel::Service), QStringLiteral("1400000002"));
    QCOMPARE(cell("billMonths", 0, BillMonthsModel::Cash), QStringLiteral("–\n100.00"));
    const auto rules = m_dialog->answer().settings.assignments[1].rules;
    QCOMPARE(rules.back(), (bills::BillRule{"实时音视频 TRTC", {}, {}, "r-1"}));
}

void TestBillDialog::transferCreditIsSwitched()
{
    open(kHeader + line("2019-03-05", "100", "70", "1400000001", "0", "30"), account({}));
    QCOMPARE(cell("billMonths", 0, BillMonthsModel::Cash), QStringLiteral("–\n70.00"));
    auto* transfer = find<QCheckBox>("transferIsCash");
    QVERIFY(!transfer->isChecked());
    QTest::keyClick(transfer, Qt::Key_Space);
    settle();
    QTRY_COMPARE(cell("billMonths", 0, BillMonthsModel::Cash), QStringLiteral("–\n100.00"));
    QVERIFY(m_dialog->answer().settings.options.transferIsCash);
    QCOMPARE(m_dialog->answer().taken[0].cash, *Money::parse("100"));
}

void TestBillDialog::currenciesDiffer()
{
    account::Account a = account({fee("2019-03", "90")});
    a.customer.currency = "USD";
    open(kHeader + line("2019-03-05", "100", "100"), a);
    QVERIFY2(state().contains(QStringLiteral("The account is kept in USD and the bills are in CNY")),
             qPrintable(state()));
    QCOMPARE(find<QTableView>("billMonths")->model()->rowCount(), 0);
    QCOMPARE(cell("rules", 0, BillRulesModel::Lines), QStringLiteral("1"));
    QVERIFY(!take()->isEnabled());
}

void TestBillDialog::remarksAreListed()
{
    const QByteArray twice = line("2019-03-05", "1", "1");
    open(kHeader + twice + twice + line("2019-03-06", "2", "1") + "nonsense\n", account({}));
    showTab(2);
    QCOMPARE(find<QTabBar>("billTabs")->tabText(2), QStringLiteral("Bills (4 remarks)"));
    auto* remarks = find<QTableView>("billRemarks");
    QCOMPARE(remarks->model()->rowCount(), 4);
    QStringList lines;
    for (int row = 0; row < 4; ++row)
        lines << cell("billRemarks", row, 1) + QLatin1Char(' ') + cell("billRemarks", row, 2);
    QVERIFY(lines[0].startsWith(QStringLiteral("5 Not counted, too few fields")));
    QVERIFY(lines[1].startsWith(QStringLiteral("3 The same line is in bill.csv, line 2")));
    QCOMPARE(lines[2], QStringLiteral("4 The total is 2.00, its parts add up to 1.00."));
    QCOMPARE(find<QLabel>("unusedColumns")->text(), QStringLiteral("Columns without a use: 地域"));
    QCOMPARE(cell("billInputs", 0, 5), QStringLiteral("2"));
    QVERIFY(state().contains(QStringLiteral("1 line could not be read and counts nowhere.")));
    QVERIFY(state().contains(QStringLiteral("2 sums of the bills contradict each other.")));
}

void TestBillDialog::explainsAMonth()
{
    open(kHeader + line("2019-03-05", "100", "100"), account({fee("2019-03", "90")}));
    auto* explain = find<QPushButton>("explainMonth");
    QVERIFY(!explain->isEnabled());
    auto* table = find<QTableView>("billMonths");
    table->setCurrentIndex(table->model()->index(0, BillMonthsModel::Cash));
    QVERIFY(explain->isEnabled());
    QTest::mouseClick(explain, Qt::LeftButton);
    auto* steps = m_dialog->findChild<widgets::StepsDialog*>();
    QVERIFY(steps && steps->isVisible());
    const QString text = steps->asText();
    QVERIFY2(text.contains(QStringLiteral("1 line by its time of use")) &&
                 text.contains(QStringLiteral("100.00 consumed")) &&
                 text.contains(QStringLiteral("difference CNY 10.00")),
             qPrintable(text));
    // A clause is read over the steps, which stay.
    QSignalSpy asked(m_dialog, &widgets::BillDialog::clauseRequested);
    const auto chips = steps->findChildren<widgets::Chip*>();
    const auto clause = std::ranges::find_if(chips, [](const QWidget* chip) { return chip->isVisible(); });
    QVERIFY(clause != chips.end());
    QTest::mouseClick(*clause, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QVERIFY(!asked.front().at(0).toString().isEmpty());
    QCOMPARE(asked.front().at(2).value<QWidget*>(), steps);
    QVERIFY(steps->isVisible());
}

void TestBillDialog::rulesAloneAreKept()
{
    open(kHeader + line("2019-03-05", "100", "100"), account({fee("2019-03", "100")}));
    QVERIFY(!take()->isEnabled()); // nothing is new
    showTab(1);
    editRule(0, BillRulesModel::SubProduct, "x");
    settle();
    QTRY_VERIFY(take()->isEnabled());
    QCOMPARE(take()->text(), QStringLiteral("&Keep the rules"));
    QVERIFY(m_dialog->answer().taken.empty());
    QCOMPARE(m_dialog->answer().account, account({fee("2019-03", "100")}));
}

void TestBillDialog::switchesLanguageWhileOpen()
{
    open(kHeader + line("2019-03-05", "100", "100") + line("2019-03-06", "2", "1", "r-2"),
         account({fee("2019-03", "90")}));
    const auto titles = [this] {
        QStringList all{m_dialog->windowTitle(), state(), take()->text()};
        for (int i = 0; i < 3; ++i)
            all << find<QTabBar>("billTabs")->tabText(i);
        for (const char* name : {"billMonths", "rules", "billInputs", "billRemarks", "unassigned"}) {
            const auto* model = find<QTableView>(name)->model();
            for (int column = 0; column < model->columnCount(); ++column)
                all << model->headerData(column, Qt::Horizontal).toString();
        }
        return all;
    };
    const QStringList english = titles();
    m_languages.show(*m_dialog, true);
    static const QRegularExpression latin(QStringLiteral("[A-Za-z]{3,}"));
    for (const QString& text : titles())
        QVERIFY2(languages::hasChinese(text) && !text.contains(latin), qPrintable(text));
    QCOMPARE(cell("billMonths", 0, BillMonthsModel::From), QStringLiteral("账户\n账单"));
    m_languages.show(*m_dialog, false);
    QCOMPARE(titles(), english);
}

void TestBillDialog::fitsASmallScreen()
{
    open(kHeader + line("2019-03-05", "123456789.12345678", "123456789.12345678"),
         account({fee("2019-03", "90")}));
    for (const bool zh : {true, false}) {
        m_languages.show(*m_dialog, zh);
        m_dialog->resize(1200, 660);
        QCoreApplication::processEvents();
        QVERIFY(m_dialog->minimumSizeHint().width() <= 1200 && m_dialog->minimumSizeHint().height() <= 660);
        for (auto* label : m_dialog->findChildren<QLabel*>()) {
            if (label->isVisible() && !label->wordWrap())
                QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
        }
        for (auto* button : m_dialog->findChildren<QPushButton*>()) {
            if (button->isVisible())
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        }
    }
}

QTEST_MAIN(TestBillDialog)
#include "tst_billdialog.moc"
