// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"
#include "app/theme.h"
#include "model/book/backup.h"
#include "model/items/portfoliomodel.h"
#include "tests/gui/bookwindow.h"
#include "tests/gui/languages.h"
#include "tests/gui/platformremarks.h"
#include "widgets/billdialog.h"
#include "widgets/overlapdialog.h"
#include "widgets/portfoliopage.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace clausemeter;
using namespace clausemeter::app::test;
using namespace std::chrono_literals;

// The window on a book: what is opened goes into it, comes back with it, and is undone in it.
class TestBookWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        platformremarks::ignore();
        app::setUpAppearance();
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void firstStartMakesTheBook();
    void aBookThatIsNamedIsMade();
    void whatIsOpenedIsKept();
    void sameLogsAgainShowTheCustomer();
    void knownLogsAreLeftOut_data();
    void knownLogsAreLeftOut();
    void logsOfTheShownCustomerAreAdded();
    void logOfNobodyWaitsForItsCustomer();
    void overlapIsAsked_data();
    void overlapIsAsked();
    void billsWaitForTheAnswer();
    void messageUndoesTheWholeImport();
    void messageGoesWithTheNextChange();
    void undoAndRedoOverRestarts();
    void secondWindowReadsOnly();
    void sampleIsNotKept();
    void otherBooks();
    void logsStayOfTheBookTheyWereReadFor();
    void damagedBookIsSaid();
    void backupOnceADay();
    void jumpsToAnyCustomer();
    void languageSwitchesInThePortfolio();
    void widthsOfColumnsOverRestarts();

private:
    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    QString ownBook() const { return path("user/clausemeter.book"); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBookWindow::firstStartMakesTheBook()
{
    {
        Window w(m_folder->path());
        QVERIFY(w.showsPortfolio());
        QCOMPARE(w.window.book().path(), ownBook());
        QVERIFY(QFile::exists(ownBook()));
        QVERIFY(w.window.book().isWritable());
        QCOMPARE(w.customers(), std::size_t(0));
    }
    Window again(m_folder->path());
    QCOMPARE(again.window.book().path(), ownBook());
    QVERIFY(again.window.book().isWritable());
}

// As `import` does on the command line.
void TestBookWindow::aBookThatIsNamedIsMade()
{
    Window w(m_folder->path(), path("team.book"));
    QCOMPARE(w.window.book().path(), path("team.book"));
    QVERIFY(w.window.book().isWritable());
    QVERIFY2(w.message().contains(QStringLiteral("a new one was made")), qPrintable(w.message()));
    w.open({fixture("account.json"), fixture("march.csv")});
    QCOMPARE(w.customers(), std::size_t(1));
    w.window.openBook(path("nowhere/team.book"));
    QTRY_VERIFY_WITH_TIMEOUT(w.settled(), kWait);
    QCOMPARE(w.window.book().path(), path("team.book"));
    QVERIFY2(!w.message().contains(QStringLiteral("was made")), qPrintable(w.message()));
}

void TestBookWindow::whatIsOpenedIsKept()
{
    {
        Window w(m_folder->path());
        w.open({fixture("account.json"), fixture("march.csv")});
        QVERIFY(!w.showsPortfolio());
        QCOMPARE(w.window.view().data, w.window.book().current());
        QCOMPARE(w.customers(), std::size_t(1));
        QVERIFY2(w.message().contains(QStringLiteral("Seabreeze Classroom and 1 log are in the book.")),
                 qPrintable(w.message()));
        QCOMPARE(w.window.book().portfolio()->outdated, std::size_t(0)); // computed behind the import
        w.key(Qt::Key_0, Qt::ControlModifier);
        QVERIFY(w.showsPortfolio());
        QVERIFY(w.window.view().isEmpty());
    }
    Window again(m_folder->path());
    QVERIFY(again.showsPortfolio()); // first at start
    QCOMPARE(again.customers(), std::size_t(1));
    const auto& rows = again.window.book().portfolio()->rows;
    QCOMPARE(rows.size(), std::size_t(2));
    QVERIFY(rows[0].isCurrent);
    QCOMPARE(again.window.book().portfolio()->outdated, std::size_t(0)); // kept
    Q_EMIT again.window.findChild<widgets::PortfolioPage*>()->monthChosen(rows[1].customer, rows[1].service,
                                                                          rows[1].month.start);
    QTRY_VERIFY_WITH_TIMEOUT(!again.window.view().isEmpty(), kWait);
    QCOMPARE(toIso(again.window.view().month().month.start), std::string("2019-04-01"));
    // the figures of the book are those of the files
    app::MainWindow files(path("other.ini"), {});
    files.session().setAsOf(Date(2019y / 5 / 1));
    files.session().open({fixture("account.json"), fixture("march.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(!files.view().isEmpty(), kWait);
    const auto& a = files.view().data->analysis.services[0].months;
    const auto& b = again.window.view().data->analysis.services[0].months;
    QCOMPARE(a.size(), b.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        QCOMPARE(a[i].availabilityPercent[sla::View::Contract],
                 b[i].availabilityPercent[sla::View::Contract]);
        QCOMPARE(a[i].voucher, b[i].voucher);
        QCOMPARE(a[i].claim, b[i].claim);
    }
}

void TestBookWindow::sameLogsAgainShowTheCustomer()
{
    Window w(m_folder->path());
    w.open({fixture("account.json"), fixture("march.csv")});
    w.key(Qt::Key_0, Qt::ControlModifier);
    w.open({fixture("march.csv"), fixture("account.json")});
    QVERIFY(!w.window.view().isEmpty());
    QVERIFY2(w.message().contains(QStringLiteral("are in the book already")), qPrintable(w.message()));
    QCOMPARE(w.customers(), std::size_t(1));
    QCOMPARE(w.logs(), std::size_t(1));
}

void TestBookWindow::knownLogsAreLeftOut_data()
{
    QTest::addColumn<bool>("inFolder");
    QTest::addColumn<bool>("withAccount");
    QTest::newRow("files") << false << false;
    QTest::newRow("files and the account") << false << true;
    QTest::newRow("one folder") << true << false;
    QTest::newRow("one folder and the account") << true << true;
}

// What is new of them is added, and it is said what was not.
void TestBookWindow::knownLogsAreLeftOut()
{
    QFETCH(bool, inFolder);
    QFETCH(bool, withAccount);
    Window w(m_folder->path());
    w.open({fixture("account.json"), fixture("march.csv")});
    const auto march = w.window.book().current()->analysis.services[0].months[0].slots;
    QStringList files{fixture("march.csv"), fixture("april.csv")};
    if (inFolder) {
        QVERIFY(QDir().mkpath(path("logs")));
        QVERIFY(QFile::copy(files[0], path("logs/m.csv")));
        QVERIFY(QFile::copy(files[1], path("logs/a.csv")));
        files = QStringList{path("logs")};
    }
    if (withAccount)
        files << fixture("account.json");
    w.open(files);
    QCOMPARE(w.logs(), std::size_t(2));
    QVERIFY(w.window.book().current()->analysis.services[0].months[0].slots == march); // not counted twice
    QVERIFY(w.window.book().current()->analysis.services[0].months[1].slots.withData > 0);
    QVERIFY2(w.message().contains(QStringLiteral("not counted a second time")), qPrintable(w.message()));
    w.open(files); // all of it
    QCOMPARE(w.logs(), std::size_t(2));
    QVERIFY2(w.message().contains(QStringLiteral("in the book already")), qPrintable(w.message()));
}

void TestBookWindow::logsOfTheShownCustomerAreAdded()
{
    Window w(m_folder->path());
    w.open({fixture("account.json"), fixture("march.csv")});
    w.open({fixture("april.csv")});
    QCOMPARE(w.logs(), std::size_t(2));
    QCOMPARE(w.customers(), std::size_t(1));
    QVERIFY(w.window.book().current()->analysis.services[0].months[1].slots.withData > 0);
    // the message's button takes it back
    w.clickMessage();
    QTRY_VERIFY_WITH_TIMEOUT(w.settled() && w.logs() == 1, kWait);
}

void TestBookWindow::logOfNobodyWaitsForItsCustomer()
{
    Window w(m_folder->path());
    w.open({fixture("account.json"), fixture("march.csv")});
    w.key(Qt::Key_0, Qt::ControlModifier);
    w.open({fixture("april.csv")});
    QVERIFY2(w.message().contains(QStringLiteral("Whose log is it?")), qPrintable(w.message()));
    const auto& row = w.window.book().portfolio()->rows[0];
    auto* tree = w.find<QTreeView>("services");
    const QModelIndex service = tree->model()->index(0, 0, tree->model()->index(1, 0));
    QCOMPARE(service.data().toString().toStdString(), row.service);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(service).center());
    QTRY_VERIFY_WITH_TIMEOUT(!w.window.view().isEmpty(), kWait);
    QVERIFY2(w.message().contains(QStringLiteral("1 log waits")), qPrintable(w.message()));
    w.clickMessage();
    QTRY_VERIFY_WITH_TIMEOUT(w.settled() && w.logs() == 2, kWait);
}

void TestBookWindow::overlapIsAsked_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<std::size_t>("logs");
    QTest::addColumn<qint64>("times"); // the requests of the time that both cover
    QTest::newRow("add") << QStringLiteral("add") << std::size_t(2) << qint64(2);
    QTest::newRow("replace") << QStringLiteral("replace") << std::size_t(2) << qint64(1);
    QTest::newRow("neither") << QString() << std::size_t(1) << qint64(1);
}

void TestBookWindow::overlapIsAsked()
{
    QFETCH(QString, button);
    QFETCH(std::size_t, logs);
    QFETCH(qint64, times);
    // the same rows, told apart by a blank line at the end
    QFile march(fixture("march.csv"));
    QVERIFY(march.open(QIODevice::ReadOnly));
    QFile copy(path("again.csv"));
    QVERIFY(copy.open(QIODevice::WriteOnly));
    copy.write(march.readAll() + "\n");
    copy.close();
    Window w(m_folder->path());
    w.open({fixture("account.json"), fixture("march.csv")});
    const auto requests = [&w] { return w.window.book().current()->analysis.services[0].months[0].requests; };
    const auto once = requests();
    QVERIFY(once);
    w.open({copy.fileName()});
    auto* dialog = w.window.findChild<widgets::OverlapDialog*>();
    QVERIFY(dialog);
    QVERIFY(w.window.findChild<QLabel*>(QStringLiteral("overlaps"))
                ->text()
                .contains(QStringLiteral("1400000001: 2019-03-")));
    w.window.setLanguage(text::Language::Zh);
    QVERIFY(languages::hasChinese(dialog->windowTitle()));
    w.window.setLanguage(text::Language::En);
    if (button.isEmpty())
        QTest::keyClick(dialog, Qt::Key_Escape);
    else
        QTest::mouseClick(dialog->findChild<QPushButton*>(button), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(w.settled(), kWait);
    QCOMPARE(w.logs(), logs);
    QCOMPARE(requests()->toString(), times == 2 ? (*once + *once).toString() : once->toString());
}

// Bills that came with logs about which something is asked are compared when that is answered.
void TestBookWindow::billsWaitForTheAnswer()
{
    QFile march(fixture("march.csv"));
    QVERIFY(march.open(QIODevice::ReadOnly));
    QFile copy(path("again.csv"));
    QVERIFY(copy.open(QIODevice::WriteOnly));
    copy.write(march.readAll() + "\n");
    copy.close();
    Window w(m_folder->path());
    w.open({fixture("account.json"), fixture("march.csv")});
    w.open({fixture("account.json"), copy.fileName(), QStringLiteral(TEST_DATA "/bills/l3-zh.csv")});
    auto* dialog = w.window.findChild<widgets::OverlapDialog*>();
    QVERIFY(dialog);
    QVERIFY(!w.window.findChild<widgets::BillDialog*>());
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("replace")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(w.window.findChild<widgets::BillDialog*>(), kWait);
    QCOMPARE(w.logs(), std::size_t(2));
}

void TestBookWindow::messageUndoesTheWholeImport()
{
    Window w(m_folder->path());
    w.open({fixture("account.json"), fixture("march.csv")});
    QCOMPARE(w.customers(), std::size_t(1));
    w.clickMessage();
    QTRY_VERIFY_WITH_TIMEOUT(w.settled() && w.customers() == 0, kWait);
    QVERIFY(!w.window.book().nextUndo());
}

// Its button would undo the change behind the import, which it says nothing of.
void TestBookWindow::messageGoesWithTheNextChange()
{
    Window w(m_folder->path());
    w.open({fixture("account.json"), fixture("march.csv")});
    auto* bar = w.window.findChild<widgets::MessageBar*>();
    QVERIFY(bar->isVisible());
    account::Account account = w.window.book().current()->account.account;
    account.notices.clear();
    account.notices.push_back({"N-1", account.services[0].sla, "x", {}, Instant{1'553'000'000'000}, {}});
    w.window.book().saveAccount(w.window.book().customer(), *w.window.book().current(), account,
                                {book::ChangeKind::Notice, Instant{}, {}, {}});
    QVERIFY(!bar->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(w.settled(), kWait);
    QVERIFY(!bar->isVisible());
    QCOMPARE(w.window.book().nextUndo()->kind, book::ChangeKind::Notice);
}

void TestBookWindow::undoAndRedoOverRestarts()
{
    {
        Window w(m_folder->path());
        QVERIFY(!w.window.book().nextUndo());
        w.open({fixture("account.json"), fixture("march.csv")});
    }
    Window w(m_folder->path());
    w.key(Qt::Key_Z, Qt::ControlModifier); // the logs
    w.key(Qt::Key_Z, Qt::ControlModifier); // the account
    QCOMPARE(w.customers(), std::size_t(0));
    QVERIFY(!w.window.book().nextUndo());
    w.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    w.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(w.customers(), std::size_t(1));
    QVERIFY(!w.window.book().nextRedo());
    QVERIFY(w.window.book().portfolio()->rows[0].figures.slots.withData > 0);
    // across kinds of change
    w.window.book().showCustomer(w.window.book().portfolio()->customers[0].id);
    QTRY_VERIFY_WITH_TIMEOUT(w.settled() && !w.window.view().isEmpty(), kWait);
    w.key(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(w.customers(), std::size_t(0));
    QVERIFY(w.showsPortfolio());
    w.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.customers(), std::size_t(1));
}

void TestBookWindow::secondWindowReadsOnly()
{
    Window first(m_folder->path());
    first.open({fixture("account.json"), fixture("march.csv")});
    Window second(m_folder->path());
    QCOMPARE(second.window.book().standing(), book::Standing::ReadOnlyBecauseOpenElsewhere);
    QVERIFY2(second.message().contains(QStringLiteral("another window")), qPrintable(second.message()));
    QVERIFY(second.window.windowTitle().contains(QStringLiteral("read-only")));
    QCOMPARE(second.customers(), std::size_t(1));
    // what is opened is shown all the same, and not kept
    second.open({fixture("other.json")});
    QVERIFY(second.window.session().current());
    QCOMPARE(second.window.view().data, second.window.session().current());
    QCOMPARE(first.customers(), std::size_t(1));
    QVERIFY(!first.window.windowTitle().contains(QStringLiteral("read-only")));
}

void TestBookWindow::sampleIsNotKept()
{
    Window w(m_folder->path());
    w.window.session().openSample();
    QTRY_VERIFY_WITH_TIMEOUT(w.settled() && !w.window.view().isEmpty(), kWait);
    QCOMPARE(w.customers(), std::size_t(0));
    QVERIFY(!w.showsPortfolio());
    w.open({fixture("account.json"), fixture("march.csv")}); // one's own takes its place
    QVERIFY(!w.window.session().isSample());
    QCOMPARE(w.window.view().data, w.window.book().current());
    QCOMPARE(w.customers(), std::size_t(1));
}

void TestBookWindow::otherBooks()
{
    Window w(m_folder->path());
    w.open({fixture("account.json"), fixture("march.csv")});
    w.window.book().saveCopy(path("copy.book"));
    QTRY_VERIFY_WITH_TIMEOUT(w.message().contains(path("copy.book")), kWait);
    w.window.book().create(path("new.book"));
    QTRY_VERIFY_WITH_TIMEOUT(w.settled() && w.window.book().path() == path("new.book"), kWait);
    QVERIFY(w.showsPortfolio());
    QCOMPARE(w.customers(), std::size_t(0));
    QVERIFY(!w.window.book().nextUndo());
    w.window.book().open(path("copy.book"));
    QTRY_VERIFY_WITH_TIMEOUT(w.settled() && w.window.book().path() == path("copy.book"), kWait);
    QCOMPARE(w.customers(), std::size_t(1));
    w.window.book().create(path("new.book")); // takes nobody's place
    QTRY_VERIFY_WITH_TIMEOUT(w.settled() && w.message().contains(path("new.book")), kWait);
    QCOMPARE(w.window.book().path(), path("copy.book"));
    w.window.close();
    Window again(m_folder->path());
    QCOMPARE(again.window.book().path(), path("copy.book"));
    again.window.close();
    QVERIFY(QFile::remove(path("copy.book")));
    Window own(m_folder->path());
    QCOMPARE(own.window.book().path(), ownBook());
    QVERIFY2(own.message().contains(path("copy.book")), qPrintable(own.message()));
}

void TestBookWindow::logsStayOfTheBookTheyWereReadFor()
{
    Window w(m_folder->path());
    w.open({fixture("account.json"), fixture("march.csv")});
    const auto read = w.window.book().current();
    const qint64 customer = w.window.book().customer();
    w.window.book().create(path("new.book"));
    QTRY_VERIFY_WITH_TIMEOUT(w.settled() && w.window.book().path() == path("new.book"), kWait);
    w.open({fixture("account.json")});
    QCOMPARE(w.window.book().customer(), customer); // the same number, another customer
    // a reading that ends behind the change of books
    Q_EMIT w.window.session().read(read, customer, false);
    QTRY_VERIFY_WITH_TIMEOUT(w.settled(), kWait);
    QCOMPARE(w.logs(), std::size_t(0));
    QVERIFY2(w.message().contains(QStringLiteral("Another book")), qPrintable(w.message()));
}

void TestBookWindow::damagedBookIsSaid()
{
    QFile noBook(path("no.book"));
    QVERIFY(noBook.open(QIODevice::WriteOnly));
    noBook.write("no book");
    noBook.close();
    Window w(m_folder->path(), path("no.book"));
    QVERIFY(!w.window.book().isOpen());
    QVERIFY2(w.message().contains(path("no.book")), qPrintable(w.message()));
    // without a book files can still be looked at, and it is still said why they are not kept
    w.open({fixture("account.json"), fixture("march.csv")});
    QVERIFY2(w.message().contains(path("no.book")), qPrintable(w.message()));
    QCOMPARE(w.window.view().data, w.window.session().current());
    QVERIFY(w.window.view().data);
}

void TestBookWindow::backupOnceADay()
{
    const auto made = [this] { return book::backupsOf(ownBook(), path("user/backups")).size(); };
    {
        Window w(m_folder->path());
        QTRY_COMPARE_WITH_TIMEOUT(made(), 1, kWait);
    }
    Window again(m_folder->path());
    again.open({fixture("account.json"), fixture("march.csv")});
    QCOMPARE(made(), 1);
}

void TestBookWindow::jumpsToAnyCustomer()
{
    Window w(m_folder->path());
    w.open({fixture("account.json"), fixture("march.csv")});
    w.open({fixture("other.json")});
    QCOMPARE(w.customers(), std::size_t(2));
    w.key(Qt::Key_0, Qt::ControlModifier);
    w.key(Qt::Key_K, Qt::ControlModifier);
    auto* filter = w.find<QLineEdit>("filter");
    QVERIFY(filter->hasFocus());
    QTest::keyClicks(filter, QStringLiteral("Seabreeze"));
    QTest::keyClick(filter, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(w.settled() && !w.window.view().isEmpty(), kWait);
    QCOMPARE(w.window.view().data->account.account.customer.name.en, std::string("Seabreeze Classroom"));
    QTest::keyClick(&w.window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(filter, QStringLiteral("2019-04"));
    QTest::keyClick(filter, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(w.settled(), kWait);
    QCOMPARE(toIso(w.window.view().month().month.month()), std::string("2019-04"));
}

void TestBookWindow::languageSwitchesInThePortfolio()
{
    Window w(m_folder->path());
    w.open({fixture("account.json"), fixture("march.csv")});
    w.key(Qt::Key_0, Qt::ControlModifier);
    const auto texts = [&w] {
        auto* tree = w.find<QTreeView>("services");
        return QStringList{w.find<QLabel>("portfolioHeading")->text(),
                           w.find<QLabel>("portfolioCounts")->text(),
                           tree->model()->index(0, 0).data().toString()};
    };
    QCOMPARE(texts()[1], QStringLiteral("1 customer, 1 service, 2 service months"));
    w.window.setLanguage(text::Language::Zh);
    for (const QString& text : texts())
        QVERIFY2(languages::hasChinese(text), qPrintable(text));
}

void TestBookWindow::widthsOfColumnsOverRestarts()
{
    constexpr int kMonth = int(items::PortfolioModel::Month);
    int width = 0;
    {
        Window w(m_folder->path());
        w.open({fixture("account.json"), fixture("march.csv")});
        w.key(Qt::Key_0, Qt::ControlModifier);
        QHeaderView* header = w.find<QTableView>("portfolio")->horizontalHeader();
        width = header->sectionSize(kMonth) + 33;
        header->resizeSection(kMonth, width);
        w.window.close();
    }
    {
        Window again(m_folder->path());
        QCOMPARE(again.find<QTableView>("portfolio")->horizontalHeader()->sectionSize(kMonth), width);
        again.find<QAction>("fitColumns")->trigger();
        again.window.close();
    }
    Window last(m_folder->path()); // what was taken back stays so
    QVERIFY(last.find<QTableView>("portfolio")->horizontalHeader()->sectionSize(kMonth) < width);
}

QTEST_MAIN(TestBookWindow)
#include "tst_bookwindow.moc"
