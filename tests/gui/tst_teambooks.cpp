// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A team's book in the window: opened, copied, changed by others meanwhile.

#include "app/teambooks.h"
#include "app/theme.h"
#include "app/userfolder.h"
#include "model/book/bookcopy.h"
#include "model/server/passwords.h"
#include "postgresserver.h"
#include "tests/gui/bookwindow.h"
#include "tests/gui/languages.h"
#include "tests/gui/platformremarks.h"
#include "widgets/datatable.h"
#include "widgets/overtakendialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace clausemeter;
using namespace clausemeter::app::test;
using app::KeyOutcome;
using book::Book;
using clausemeter::test::PostgresServer;
using server::ServerAddress;
using widgets::OvertakenDialog;
using widgets::TeamBookDialog;

namespace {

// The desktop's store, in memory.
class FakeStore final : public app::PasswordStore {
public:
    using Passwords = QMap<QString, QString>;
    explicit FakeStore(Passwords& passwords)
        : m_passwords(passwords)
    {
    }
    void find(const ServerAddress& address, QObject* context, Answered answered) override
    {
        const bool has = m_passwords.contains(keyOf(address));
        tell(context, answered, has ? KeyOutcome::Done : KeyOutcome::None, m_passwords.value(keyOf(address)));
    }
    void keep(const ServerAddress& address, const QString& password, QObject* context,
              Answered answered) override
    {
        m_passwords.insert(keyOf(address), password);
        tell(context, answered, KeyOutcome::Done, {});
    }
    void forget(const ServerAddress& address, QObject* context, Answered answered) override
    {
        m_passwords.remove(keyOf(address));
        tell(context, answered, KeyOutcome::Done, {});
    }

private:
    static void tell(QObject* context, const Answered& answered, KeyOutcome outcome, const QString& password)
    {
        QMetaObject::invokeMethod(
            context, [answered, outcome, password] { answered(outcome, password); }, Qt::QueuedConnection);
    }

    Passwords& m_passwords;
};

const QString kPassword = PostgresServer::password();

} // namespace

class TestTeamBooks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        platformremarks::ignore();
        app::setUpAppearance();
        qputenv("XDG_CACHE_HOME", m_start.filePath(QStringLiteral("cache")).toUtf8());
        m_server = PostgresServer::make();
        QVERIFY(m_server);
        // Of a customer, as the program makes it from files; the others begin with a copy.
        m_folder = std::make_unique<QTemporaryDir>();
        {
            Window w(m_folder->path());
            w.open({fixture("account.json"), fixture("march.csv")});
            QCOMPARE(w.customers(), std::size_t(1));
        }
        QVERIFY(QFile::copy(Book::defaultPath(m_folder->filePath(QStringLiteral("user"))),
                            m_start.filePath(QStringLiteral("start.book"))));
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_passwords.clear();
        m_address = {QStringLiteral("postgresql"),
                     PostgresServer::user(),
                     PostgresServer::host(),
                     m_server->port(),
                     QStringLiteral("postgres"),
                     QStringLiteral("team %1").arg(++m_count),
                     false,
                     {}};
        server::forgetPassword(m_address);
    }

    void opensThroughTheDialog();
    void asksAgainForAWrongPassword();
    void makesAnEmptyBook();
    void opensWithThePasswordOfTheStore();
    void asksWhereTheStoreHasNone();
    void copiesToTheServerAndBack();
    void othersChangesAppear();
    void overtakenChangeIsShown_data();
    void overtakenChangeIsShown();
    void readsOnFromTheCopy();
    void switchesLanguageWhileOpen();
    void pictures();

private:
    // With a customer, made beside the window.
    void makeBook()
    {
        server::rememberPassword(m_address, kPassword);
        Progress progress;
        QVERIFY(book::copyToNewBook(m_start.filePath(QStringLiteral("start.book")), m_address.toString(), {},
                                    progress)
                    .ok());
        server::forgetPassword(m_address);
    }
    std::unique_ptr<Book> others() const
    {
        server::rememberPassword(m_address, kPassword);
        return std::move(*Book::open(m_address.toString(), Book::Access::Write));
    }
    void useStore(Window& w) { teamBooks(w).passwords().setStore(std::make_unique<FakeStore>(m_passwords)); }
    static app::TeamBooks& teamBooks(Window& w) { return *w.window.findChild<app::TeamBooks*>(); }
    template <typename T>
    static T* shown(const Window& w)
    {
        for (auto* dialog : w.window.findChildren<T*>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    static void type(const QDialog* dialog, const char* name, const QString& text)
    {
        auto* field = dialog->findChild<QLineEdit*>(QString::fromLatin1(name));
        QVERIFY2(field && field->isVisible(), name);
        field->setFocus();
        field->selectAll();
        text.isEmpty() ? field->del() : field->insert(text); // as typed, Chinese too
    }
    void fill(const TeamBookDialog* dialog, const QString& password) const
    {
        type(dialog, "host", m_address.host);
        dialog->findChild<QSpinBox*>(QStringLiteral("port"))->setValue(m_address.port);
        type(dialog, "database", m_address.database);
        type(dialog, "bookName", m_address.name);
        type(dialog, "user", m_address.user);
        auto* tls = dialog->findChild<QCheckBox*>(QStringLiteral("tls"));
        QVERIFY(tls->isChecked()); // but where somebody says so
        tls->click();
        type(dialog, "password", password);
    }
    static QString trouble(const QDialog* dialog, const char* name)
    {
        const auto* label = dialog->findChild<QLabel*>(QString::fromLatin1(name) + QStringLiteral("Trouble"));
        return label && label->isVisible() ? label->text() : QString();
    }
    static void press(const QDialog* dialog, const char* name)
    {
        auto* button = dialog->findChild<QPushButton*>(QString::fromLatin1(name));
        QVERIFY2(button && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static bool isOver(const TeamBookDialog* dialog) { return !dialog || !dialog->isVisible(); }
    bool isOpen(Window& w) const { return w.settled() && w.window.book().path() == m_address.toString(); }
    QByteArray settings() const
    {
        QFile file(m_folder->filePath(QStringLiteral("settings.ini")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    // Somebody else's, in the same field as mine.
    static account::Account changed(const account::Account& account, const char* cash)
    {
        account::Account other = account;
        other.fees.at(0).cash = *Money::parse(cash);
        return other;
    }

    std::unique_ptr<PostgresServer> m_server;
    QTemporaryDir m_start;
    std::unique_ptr<QTemporaryDir> m_folder;
    FakeStore::Passwords m_passwords;
    ServerAddress m_address;
    int m_count = 0;
};

void TestTeamBooks::opensThroughTheDialog()
{
    makeBook();
    {
        Window w(m_folder->path());
        useStore(w);
        w.key(Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
        QPointer<TeamBookDialog> dialog = shown<TeamBookDialog>(w);
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QComboBox*>(QStringLiteral("recentBooks"))->isVisible());
        QVERIFY(!dialog->findChild<QComboBox*>(QStringLiteral("warehouseKind"))->isVisible());
        press(dialog, "ask");
        for (const char* name : {"host", "database", "bookName", "user"})
            QVERIFY2(!trouble(dialog, name).isEmpty(), name);
        fill(dialog, kPassword);
        QTest::qWait(0);
        dialog->findChild<QCheckBox*>(QStringLiteral("keepPassword"))->setChecked(true);
        press(dialog, "ask");
        QTRY_VERIFY_WITH_TIMEOUT(isOver(dialog) && isOpen(w), kWait);
        QCOMPARE(w.customers(), std::size_t(1));
        QVERIFY2(w.window.windowTitle().contains(m_address.name) &&
                     w.window.windowTitle().contains(m_address.host),
                 qPrintable(w.window.windowTitle()));
        QTRY_COMPARE(m_passwords.value(app::PasswordStore::keyOf(m_address)), kPassword);
        w.window.close();
    }
    QVERIFY(settings().contains("127.0.0.1"));
    QVERIFY(!settings().contains("pass 'word"));
    QVERIFY(!m_server->log().contains(kPassword));
    // The next time it is among those that were open, and its password comes by itself.
    server::forgetPassword(m_address);
    Window w(m_folder->path(), m_folder->filePath(QStringLiteral("own.book")));
    useStore(w);
    w.key(Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
    QPointer<TeamBookDialog> dialog = shown<TeamBookDialog>(w);
    auto* recent = dialog->findChild<QComboBox*>(QStringLiteral("recentBooks"));
    QVERIFY(recent->isVisible());
    QCOMPARE(recent->count(), 2);
    recent->setCurrentIndex(1);
    Q_EMIT recent->activated(1);
    QTRY_COMPARE(dialog->password(), kPassword);
    press(dialog, "ask");
    QTRY_VERIFY_WITH_TIMEOUT(isOver(dialog) && isOpen(w), kWait);
}

void TestTeamBooks::asksAgainForAWrongPassword()
{
    makeBook();
    Window w(m_folder->path());
    useStore(w);
    const QString own = w.window.book().path();
    w.key(Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
    QPointer<TeamBookDialog> dialog = shown<TeamBookDialog>(w);
    fill(dialog, QStringLiteral("wrong"));
    press(dialog, "ask");
    QTRY_VERIFY_WITH_TIMEOUT(!trouble(dialog, "password").isEmpty(), kWait);
    QVERIFY(!trouble(dialog, "password").contains(QStringLiteral("wrong")));
    QTRY_VERIFY(dialog->height() >=
                dialog->layout()->totalHeightForWidth(dialog->width())); // all of it is seen
    QCOMPARE(w.window.book().path(), own);
    QVERIFY(!server::passwordOf(m_address)); // nothing lives by it
    type(dialog, "password", kPassword);
    type(dialog, "bookName", QStringLiteral("none"));
    press(dialog, "ask");
    QTRY_VERIFY_WITH_TIMEOUT(!trouble(dialog, "bookName").isEmpty(), kWait);
    type(dialog, "bookName", m_address.name);
    press(dialog, "ask");
    QTRY_VERIFY_WITH_TIMEOUT(isOver(dialog) && isOpen(w), kWait);
    QVERIFY(m_passwords.isEmpty()); // nobody asked to keep it
}

void TestTeamBooks::makesAnEmptyBook()
{
    Window w(m_folder->path());
    useStore(w);
    w.key(Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
    QPointer<TeamBookDialog> dialog = shown<TeamBookDialog>(w);
    fill(dialog, kPassword);
    dialog->findChild<QCheckBox*>(QStringLiteral("makeBook"))->setChecked(true);
    press(dialog, "ask");
    QTRY_VERIFY_WITH_TIMEOUT(isOver(dialog) && isOpen(w), kWait);
    QCOMPARE(w.customers(), std::size_t(0));
    QVERIFY(w.window.book().isWritable());
    w.open({fixture("account.json"), fixture("march.csv")});
    QTRY_COMPARE_WITH_TIMEOUT(w.customers(), std::size_t(1), kWait);
    QCOMPARE(others()->customers()->size(), std::size_t(1));
}

void TestTeamBooks::opensWithThePasswordOfTheStore()
{
    makeBook();
    Window w(m_folder->path(), m_folder->filePath(QStringLiteral("own.book")));
    useStore(w);
    m_passwords.insert(app::PasswordStore::keyOf(m_address), kPassword);
    w.window.openBook(m_address.toString());
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(w), kWait);
    QVERIFY(!shown<TeamBookDialog>(w));
}

void TestTeamBooks::asksWhereTheStoreHasNone()
{
    makeBook();
    Window w(m_folder->path(), m_folder->filePath(QStringLiteral("own.book")));
    useStore(w);
    w.window.openBook(m_address.toString());
    QTRY_VERIFY_WITH_TIMEOUT(shown<TeamBookDialog>(w), kWait);
    QPointer<TeamBookDialog> dialog = shown<TeamBookDialog>(w);
    QCOMPARE(dialog->findChild<QLineEdit*>(QStringLiteral("bookName"))->text(), m_address.name);
    type(dialog, "password", kPassword);
    press(dialog, "ask");
    QTRY_VERIFY_WITH_TIMEOUT(isOver(dialog) && isOpen(w), kWait);
}

void TestTeamBooks::copiesToTheServerAndBack()
{
    Window w(m_folder->path());
    useStore(w);
    w.open({fixture("account.json"), fixture("march.csv")});
    const QString own = w.window.book().path();
    w.key(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    QPointer<TeamBookDialog> dialog = shown<TeamBookDialog>(w);
    fill(dialog, kPassword);
    press(dialog, "ask");
    QTRY_VERIFY_WITH_TIMEOUT(isOver(dialog), kWait);
    QVERIFY2(w.message().contains(m_address.toString()), qPrintable(w.message()));
    QCOMPARE(w.window.book().path(), own);
    QCOMPARE(others()->customers()->size(), std::size_t(1));
    // There is one now.
    w.activate();
    w.key(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    dialog = shown<TeamBookDialog>(w);
    fill(dialog, kPassword);
    press(dialog, "ask");
    QTRY_VERIFY_WITH_TIMEOUT(!trouble(dialog, "bookName").isEmpty(), kWait);
    dialog->reject();
    w.window.book().open(m_address.toString());
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(w), kWait);
    const QString copy = m_folder->filePath(QStringLiteral("copy.book"));
    w.window.book().saveCopy(copy);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(copy), kWait);
    QCOMPARE((*Book::open(copy, Book::Access::Read))->customers()->size(), std::size_t(1));
}

// They are seen within seconds; what is being typed stays.
void TestTeamBooks::othersChangesAppear()
{
    makeBook();
    const auto them = others();
    Window w(m_folder->path(), m_address.toString());
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(w), kWait);
    const qint64 customer = w.window.book().portfolio()->customers.front().id;
    w.window.book().showCustomer(customer);
    QTRY_VERIFY_WITH_TIMEOUT(w.settled() && w.window.book().current(), kWait);
    w.key(Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
    QPointer<TeamBookDialog> dialog = shown<TeamBookDialog>(w);
    type(dialog, "host", QStringLiteral("typed"));
    const account::Account before = them->account(customer)->account;
    QVERIFY(them->saveAccount(customer, changed(before, "77"), {book::ChangeKind::Fee, {1}, {}, {}}, &before)
                .ok());
    QTRY_VERIFY_WITH_TIMEOUT(
        w.window.book().current()->account.account.fees.at(0).cash == *Money::parse("77"), kWait);
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->findChild<QLineEdit*>(QStringLiteral("host"))->text(), QStringLiteral("typed"));
    // Another customer, too.
    account::AccountFile second = *them->account(customer);
    second.account.customer.id = "another";
    QVERIFY(them->importAccount(second, {book::ChangeKind::AccountImported, {2}, {}, {}}).ok());
    QTRY_COMPARE_WITH_TIMEOUT(w.customers(), std::size_t(2), kWait);
}

void TestTeamBooks::overtakenChangeIsShown_data()
{
    QTest::addColumn<bool>("again");
    QTest::newRow("taken") << false;
    QTest::newRow("made again") << true;
}

void TestTeamBooks::overtakenChangeIsShown()
{
    QFETCH(bool, again);
    makeBook();
    const auto them = others();
    Window w(m_folder->path(), m_address.toString());
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(w), kWait);
    auto& session = w.window.book();
    const qint64 customer = session.portfolio()->customers.front().id;
    session.showCustomer(customer);
    QTRY_VERIFY_WITH_TIMEOUT(w.settled() && session.current(), kWait);
    const auto mine = session.current();
    const account::Account before = them->account(customer)->account;
    account::Account theirs = changed(before, "22");
    theirs.customer.name.en = "Renamed";
    QVERIFY(them->saveAccount(customer, theirs, {book::ChangeKind::Fee, {1'700'000'000'000}, {}, {}}, &before)
                .ok());
    session.saveAccount(customer, *mine, changed(mine->account.account, "11"),
                        {book::ChangeKind::Fee, {}, {}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(shown<OvertakenDialog>(w), kWait);
    auto* dialog = shown<OvertakenDialog>(w);
    const auto said = [dialog] { return dialog->findChild<QLabel*>(QStringLiteral("overtakenBy"))->text(); };
    QVERIFY2(said().contains(PostgresServer::user()) && said().contains(QStringLiteral("2023-11-15")),
             qPrintable(said()));
    const auto* table = dialog->findChild<widgets::DataTable*>(QStringLiteral("collidingFields"));
    QString cells;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        for (int column = 0; column < table->model()->columnCount(); ++column)
            cells += table->model()->index(row, column).data().toString() + u'|';
        cells += u'\n';
    }
    QVERIFY2(cells.contains(QStringLiteral("11.00|")) && cells.contains(QStringLiteral("22.00|")) &&
                 cells.contains(QStringLiteral("Renamed|")),
             qPrintable(cells));
    w.window.setLanguage(text::Language::Zh);
    QTRY_VERIFY(languages::hasChinese(said()));
    w.window.setLanguage(text::Language::En);
    press(dialog, again ? "makeAgain" : "takeTheirs");
    QTRY_VERIFY_WITH_TIMEOUT(w.settled(), kWait);
    const account::Account now = them->account(customer)->account;
    QVERIFY(now.fees.at(0).cash == *Money::parse(again ? "11" : "22"));
    QCOMPARE(now.customer.name.en, std::string("Renamed"));
    QTRY_VERIFY_WITH_TIMEOUT(session.current()->account.account.fees.at(0).cash == now.fees.at(0).cash,
                             kWait);

    // The same of a claim.
    const auto& month = session.portfolio()->rows.front();
    book::ClaimRecord claim;
    claim.service = month.service;
    claim.monthStart = month.month.start;
    claim.note = "theirs";
    const auto recorded = month.record;
    QVERIFY(them->saveClaimRecord(customer, claim, {book::ChangeKind::ClaimRecord, {2}, {}, {}}).ok());
    claim.note = "mine";
    session.saveClaim(customer, claim.service, claim.monthStart, recorded, claim,
                      {book::ChangeKind::ClaimRecord, {}, {}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(shown<OvertakenDialog>(w), kWait);
    press(shown<OvertakenDialog>(w), again ? "makeAgain" : "takeTheirs");
    QTRY_VERIFY_WITH_TIMEOUT(w.settled(), kWait);
    QCOMPARE(them->claimRecords(customer)->front().record.note, std::string(again ? "mine" : "theirs"));
}

// The server goes and comes back, while the book is open and while the program starts.
void TestTeamBooks::readsOnFromTheCopy()
{
    makeBook();
    server::rememberPassword(m_address, kPassword);
    const auto copy = [this] { return book::localCopyOf(m_address.toString(), app::copiesFolder()); };
    {
        Window w(m_folder->path(), m_address.toString());
        QTRY_VERIFY_WITH_TIMEOUT(isOpen(w), kWait);
        auto& session = w.window.book();
        const qint64 customer = session.portfolio()->customers.front().id;
        session.showCustomer(customer);
        QTRY_VERIFY_WITH_TIMEOUT(w.settled() && session.current(), kWait);
        const auto before = session.current();
        QTRY_VERIFY_WITH_TIMEOUT(copy(), kWait);
        QVERIFY(m_server->kill());
        QTRY_VERIFY_WITH_TIMEOUT(w.settled() && session.copy(), kWait);
        QCOMPARE(session.customer(), customer);
        QVERIFY(session.current()->account.account == before->account.account);
        QVERIFY(!session.isWritable());
        QVERIFY2(w.message().contains(QStringLiteral("your copy of it")), qPrintable(w.message()));
        QVERIFY2(w.window.windowTitle().contains(QStringLiteral("copy of ") + m_address.name),
                 qPrintable(w.window.windowTitle()));
        QVERIFY(m_server->start());
        QTRY_VERIFY_WITH_TIMEOUT(isOpen(w) && !session.copy(), kWait);
        QVERIFY(session.isWritable());
        QCOMPARE(session.customer(), customer);
        QVERIFY2(w.message().contains(QStringLiteral("can be reached again")), qPrintable(w.message()));
        w.window.close();
    }
    QVERIFY(m_server->kill());
    {
        Window w(m_folder->path());
        QTRY_VERIFY_WITH_TIMEOUT(w.settled() && w.window.book().copy(), kWait);
        QCOMPARE(w.customers(), std::size_t(1));
        w.window.close();
    }
    QVERIFY(settings().contains("postgresql://")); // not the copy's file
    QVERIFY(m_server->start());
}

void TestTeamBooks::switchesLanguageWhileOpen()
{
    Window w(m_folder->path());
    useStore(w);
    for (const auto key : {Qt::Key_B, Qt::Key_C}) {
        w.key(key, Qt::ControlModifier | Qt::AltModifier);
        auto* dialog = shown<TeamBookDialog>(w);
        const QString en = dialog->windowTitle();
        w.window.setLanguage(text::Language::Zh);
        QTRY_VERIFY(languages::hasChinese(dialog->windowTitle()));
        for (const auto* label : dialog->findChildren<QLabel*>()) {
            if (label->isVisible() && !label->text().isEmpty() && label->text() != QStringLiteral("TLS"))
                QVERIFY2(languages::hasChinese(label->text()), qPrintable(label->text()));
        }
        w.window.setLanguage(text::Language::En);
        QTRY_COMPARE(dialog->windowTitle(), en);
        dialog->reject();
        w.activate();
    }
}

// Of the dialogs, to look at, into the folder that CLAUSEMETER_PICTURES names.
void TestTeamBooks::pictures()
{
    const QString folder = qEnvironmentVariable("CLAUSEMETER_PICTURES");
    if (folder.isEmpty())
        QSKIP("no folder is named");
    makeBook();
    Window w(m_folder->path(), m_folder->filePath(QStringLiteral("own.book")));
    useStore(w);
    w.key(Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
    auto* dialog = shown<TeamBookDialog>(w);
    fill(dialog, QStringLiteral("wrong"));
    press(dialog, "ask");
    QTRY_VERIFY_WITH_TIMEOUT(!trouble(dialog, "password").isEmpty(), kWait);
    const report::FieldValue nothing;
    report::RowHistory fee{
        "fee", report::RowHistory::Kind::Changed, "1400000001", {*parseYearMonth("2019-03")}, {}, {}};
    report::RowHistory notice{"notice", report::RowHistory::Kind::Added, {}, {std::string("N-12")}, {}, {}};
    widgets::OvertakenChange change;
    change.person = "wang";
    change.at = parseInstant("2019-05-02T10:31:00", SlaClock());
    change.currency = QStringLiteral("CNY");
    change.canBeMadeAgain = true;
    change.fields = {
        {fee, "cash", *Money::parse("8765.43"), *Money::parse("8800"), *Money::parse("8765.40")},
        {fee, "voucher", nothing, nothing, *Money::parse("120")},
        {notice, "subject", nothing, std::string("Maintenance of the cluster in Guangzhou"), nothing}};
    auto* overtaken = new OvertakenDialog(change, &w.window);
    overtaken->open();
    for (const auto language : {text::Language::Zh, text::Language::En}) {
        for (const auto theme : {app::Theme::Light, app::Theme::Dark}) {
            w.window.setLanguage(language);
            w.window.setTheme(theme);
            QTest::qWait(50);
            const QString name =
                QStringLiteral("%1/%2-%3-")
                    .arg(folder, language == text::Language::Zh ? QStringLiteral("zh") : QStringLiteral("en"),
                         theme == app::Theme::Light ? QStringLiteral("light") : QStringLiteral("dark"));
            QVERIFY(dialog->grab().save(name + QStringLiteral("open.png")));
            QVERIFY(overtaken->grab().save(name + QStringLiteral("overtaken.png")));
        }
    }
}

QTEST_MAIN(TestTeamBooks)
#include "tst_teambooks.moc"
