// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme.h"
#include "tests/gui/bookwindow.h"
#include "tests/gui/languages.h"
#include "tests/gui/platformremarks.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace clausemeter;
using namespace clausemeter::app::test;
using book::Book;

// What is asked for while another book is being opened.
class TestBookSwitching : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        platformremarks::ignore();
        app::setUpAppearance();
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void changeIsMadeFirst_data();
    void changeIsMadeFirst();
    void importIsMadeFirst();
    void overlapIsSaid();
    void changeThatFailsIsSaid();
    void whatFailsToOpenLeavesAll();
    void lastOneAskedForIsOpen();
    void sameBookTwiceIsWritable();
    void backToTheOneThatIsOpen();
    void noMessageUndoesInAnotherBook();

private:
    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    QString ownBook() const { return Book::defaultPath(path("user")); }
    // Of the book that was open first, when it is read again.
    Result<std::unique_ptr<Book>> first() const { return Book::open(ownBook(), Book::Access::Read); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

using Change = std::function<void(app::BookSession&)>;

const book::ChangeNote kNote{book::ChangeKind::Fee, {}, {}, "late"};

} // namespace

void TestBookSwitching::changeIsMadeFirst_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("last"); // of the journal; empty: an entry is undone
    const auto row = [](const char* name, Change change, const char* last) {
        QTest::newRow(name) << std::move(change) << QString::fromLatin1(last);
    };
    row(
        "account",
        [](app::BookSession& session) {
            account::Account account = session.current()->account.account;
            account.fees[0].cash += Money::fromUnits(Money::kUnit);
            session.saveAccount(session.customer(), *session.current(), account, kNote);
        },
        "fee");
    row(
        "claim",
        [](app::BookSession& session) {
            const auto& month = session.portfolio()->rows.front();
            book::ClaimRecord record;
            record.service = month.service;
            record.monthStart = month.month.start;
            session.saveClaim(month.customer, month.service, month.month.start, month.record, record,
                              {book::ChangeKind::ClaimRecord, {}, {}, {}});
        },
        "claim-record");
    row(
        "import taken away",
        [](app::BookSession& session) {
            session.removeImport(1, {book::ChangeKind::LogsRemoved, {}, {}, {}},
                                 [](const Status&) { QFAIL("of another book"); });
        },
        "logs-removed");
    row(
        "customer removed",
        [](app::BookSession& session) {
            session.removeCustomer(session.customer(), {book::ChangeKind::CustomerRemoved, {}, {}, {}});
        },
        "customer-removed");
    row(
        "undo", [](app::BookSession& session) { session.undo(); }, "");
}

void TestBookSwitching::changeIsMadeFirst()
{
    QFETCH(Change, change);
    QFETCH(QString, last);
    Window w(m_folder->path());
    w.open({fixture("account.json"), fixture("march.csv")});
    const auto before = w.window.book().nextUndo();
    w.window.book().create(path("new.book"));
    QVERIFY(w.window.book().path() == ownBook());
    change(w.window.book());
    QTRY_VERIFY_WITH_TIMEOUT(w.settled() && w.window.book().path() == path("new.book"), kWait);
    QCOMPARE(w.customers(), std::size_t(0));
    QVERIFY(!w.window.book().nextUndo());
    QVERIFY2(w.message().contains(QStringLiteral("still made")) && w.message().contains(ownBook()),
             qPrintable(w.message()));
    w.window.setLanguage(text::Language::Zh);
    QVERIFY(languages::hasChinese(w.message()));
    const auto book = first();
    QVERIFY(book.ok());
    const auto next = (*book)->nextUndo();
    QVERIFY(next.ok() && *next);
    if (last.isEmpty())
        QVERIFY((*next)->id < before->id);
    else
        QCOMPARE(QString::fromStdString(book::tokenOf((*next)->kind)), last);
}

void TestBookSwitching::importIsMadeFirst()
{
    Window w(m_folder->path());
    w.window.session().open({fixture("account.json"), fixture("march.csv")});
    // the files are read, and the other book is asked for before they are kept
    connect(&w.window.session(), &app::Session::readingChanged, this, [&](bool reading) {
        if (!reading)
            w.window.book().create(path("new.book"));
    });
    QTRY_VERIFY_WITH_TIMEOUT(w.settled() && w.window.book().path() == path("new.book"), kWait);
    QCOMPARE(w.customers(), std::size_t(0));
    QVERIFY2(w.message().contains(ownBook()), qPrintable(w.message()));
    const auto book = first();
    QVERIFY(book.ok());
    QCOMPARE((*book)->customers()->size(), std::size_t(1));
    QCOMPARE((*book)->imports(1)->size(), std::size_t(1));
}

void TestBookSwitching::overlapIsSaid()
{
    Window w(m_folder->path());
    QFile march(fixture("march.csv"));
    QVERIFY(march.open(QIODevice::ReadOnly));
    QFile other(path("march2.csv"));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(march.readAll() + "\n");
    other.close();
    w.open({fixture("account.json"), fixture("march.csv")});
    w.window.session().open({other.fileName()});
    connect(&w.window.session(), &app::Session::readingChanged, this, [&](bool reading) {
        if (!reading)
            w.window.book().create(path("new.book"));
    });
    QTRY_VERIFY_WITH_TIMEOUT(w.settled() && w.window.book().path() == path("new.book"), kWait);
    // nobody can be asked any more
    QVERIFY(!w.window.findChild<QDialog*>());
    QVERIFY2(w.message().contains(QStringLiteral("was not made")) && w.message().contains(ownBook()) &&
                 w.message().contains(QStringLiteral("march.csv")),
             qPrintable(w.message()));
    QCOMPARE((*first())->imports(1)->size(), std::size_t(1));
}

void TestBookSwitching::changeThatFailsIsSaid()
{
    Window w(m_folder->path());
    w.open({fixture("account.json"), fixture("march.csv")});
    w.window.book().create(path("new.book"));
    w.window.book().removeRecord(w.window.book().customer(), {book::ChangeKind::RecordRemoved, {}, {}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(w.settled() && w.window.book().path() == path("new.book"), kWait);
    QVERIFY2(w.message().contains(QStringLiteral("was not made")) && w.message().contains(ownBook()),
             qPrintable(w.message()));
}

// What was changed before it failed, and after it was asked for, is shown.
void TestBookSwitching::whatFailsToOpenLeavesAll()
{
    Window w(m_folder->path());
    w.open({fixture("account.json"), fixture("march.csv")});
    const qint64 customer = w.window.book().customer();
    const auto remove = [&] {
        w.window.book().removeCustomer(customer, {book::ChangeKind::CustomerRemoved, {}, {}, {}});
    };
    remove();
    w.window.book().open(path("missing.book"));
    QTRY_VERIFY_WITH_TIMEOUT(w.settled(), kWait);
    QCOMPARE(w.customers(), std::size_t(0));
    w.window.book().undo();
    QTRY_VERIFY_WITH_TIMEOUT(w.settled() && w.customers() == 1, kWait);
    w.window.book().open(path("missing.book"));
    remove();
    QTRY_VERIFY_WITH_TIMEOUT(w.settled(), kWait);
    QCOMPARE(w.customers(), std::size_t(0));
    QCOMPARE(w.window.book().path(), ownBook());
}

void TestBookSwitching::lastOneAskedForIsOpen()
{
    Window w(m_folder->path());
    QSignalSpy opened(&w.window.book(), &app::BookSession::bookOpened);
    w.window.book().create(path("b.book"));
    w.window.book().create(path("c.book"));
    QTRY_VERIFY_WITH_TIMEOUT(w.settled() && w.window.book().path() == path("c.book"), kWait);
    QCOMPARE(opened.size(), qsizetype(1));
    QVERIFY(w.window.book().isWritable());
    // and the other one is free
    const auto b = Book::open(path("b.book"), Book::Access::Write);
    QVERIFY(b.ok());
    QCOMPARE((*b)->standing(), book::Standing::Writable);
}

void TestBookSwitching::sameBookTwiceIsWritable()
{
    Window w(m_folder->path());
    QVERIFY(Book::create(path("b.book")).ok());
    w.window.book().open(path("b.book"));
    w.window.book().open(path("b.book"));
    QTRY_VERIFY_WITH_TIMEOUT(w.settled() && w.window.book().path() == path("b.book"), kWait);
    QVERIFY(w.window.book().isWritable());
}

void TestBookSwitching::backToTheOneThatIsOpen()
{
    Window w(m_folder->path());
    QVERIFY(Book::create(path("b.book")).ok());
    w.window.book().open(path("b.book"));
    w.window.book().open(ownBook());
    QTRY_VERIFY_WITH_TIMEOUT(w.settled(), kWait);
    QCOMPARE(w.window.book().path(), ownBook());
    QVERIFY(w.window.book().isWritable());
    const auto writable = [this] {
        const auto b = Book::open(path("b.book"), Book::Access::Write);
        return b.ok() && (*b)->isWritable();
    };
    QTRY_VERIFY_WITH_TIMEOUT(writable(), kWait);
}

void TestBookSwitching::noMessageUndoesInAnotherBook()
{
    Window w(m_folder->path());
    w.open({fixture("account.json"), fixture("march.csv")});
    QVERIFY(w.message().contains(QStringLiteral("in the book")));
    w.window.book().create(path("new.book"));
    QTRY_VERIFY_WITH_TIMEOUT(w.settled() && w.window.book().path() == path("new.book"), kWait);
    QVERIFY2(!w.window.findChild<widgets::MessageBar*>()->isVisible(), qPrintable(w.message()));
}

QTEST_MAIN(TestBookSwitching)
#include "tst_bookswitching.moc"
