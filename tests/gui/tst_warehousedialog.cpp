// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/passwordstore.h"
#include "app/theme.h"
#include "app/warehouses.h"
#include "clickhouseserver.h"
#include "model/server/passwords.h"
#include "tests/gui/bookwindow.h"
#include "tests/gui/languages.h"
#include "tests/gui/platformremarks.h"
#include "widgets/warehousedialog.h"
#include "widgets/warehouseplan.h"
#include "wordchoice.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMap>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace clausemeter;
using namespace clausemeter::app::test;
using clausemeter::test::ClickHouseServer;
using namespace std::chrono_literals;
using app::KeyOutcome;
using server::ServerAddress;
using widgets::WarehouseDialog;

namespace {

constexpr qint64 kFirstSecond = 1'553'047'200; // 2019-03-20T10:00:00+08:00
const std::string kHostile = "we\"ird`; DROP TABLE plain; -- \\' \xE8\xAF\xB7";

// The desktop's store, in memory.
class FakeStore final : public app::PasswordStore {
public:
    using Passwords = QMap<QString, QString>;
    FakeStore(Passwords& passwords, bool isThere)
        : m_passwords(passwords)
        , m_isThere(isThere)
    {
    }
    void find(const ServerAddress& address, QObject* context, Answered answered) override
    {
        const QString key = keyOf(address);
        const bool has = m_passwords.contains(key);
        tell(context, answered, has ? KeyOutcome::Done : KeyOutcome::None, m_passwords.value(key));
    }
    void keep(const ServerAddress& address, const QString& password, QObject* context,
              Answered answered) override
    {
        if (m_isThere)
            m_passwords.insert(keyOf(address), password);
        tell(context, answered, KeyOutcome::Done, {});
    }
    void forget(const ServerAddress& address, QObject* context, Answered answered) override
    {
        m_passwords.remove(keyOf(address));
        tell(context, answered, KeyOutcome::Done, {});
    }

private:
    void tell(QObject* context, const Answered& answered, KeyOutcome outcome, const QString& password) const
    {
        const KeyOutcome told = m_isThere ? outcome : KeyOutcome::NoStore;
        QMetaObject::invokeMethod(
            context, [answered, told, password] { answered(told, password); }, Qt::QueuedConnection);
    }

    Passwords& m_passwords;
    bool m_isThere;
};

warehouse::TablePreview previewOf(const warehouse::ReadRequest& request, std::int64_t rowsADay)
{
    warehouse::TablePreview preview;
    preview.table.name = request.table;
    preview.table.columns = {warehouse::clickHouseColumn("at", "DateTime"),
                             warehouse::clickHouseColumn("result", "String")};
    preview.columns = {{"at", logs::Role::Time}, {"result", logs::Role::Result}};
    preview.firstRows = {{"2019-03-20 10:00:00", "ok"}};
    preview.plan = warehouse::Plan{"ReadFromMergeTree", rowsADay};
    preview.query = "SELECT count() FROM requests";
    return preview;
}

// A server that has two tables and answers at once.
widgets::WarehouseAccess fakeAccess(std::int64_t rowsADay = 1000)
{
    return {[](const ServerAddress&, const QString&, Progress&) -> Result<widgets::WarehouseContent> {
                return widgets::WarehouseContent{"24.8.1", {{"default", "errors"}, {"default", "requests"}}};
            },
            [rowsADay](const ServerAddress&, const QString&, const warehouse::ReadRequest& request, Progress&)
                -> Result<warehouse::TablePreview> { return previewOf(request, rowsADay); }};
}

} // namespace

class TestWarehouseDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        platformremarks::ignore();
        app::setUpAppearance();
        QString why;
        m_server = ClickHouseServer::make({}, &why);
        QVERIFY2(m_server, qPrintable(why));
        QByteArray rows;
        for (int minute = 0; minute < 60; ++minute)
            rows += QByteArray::number(kFirstSecond + 60 * minute) + ",1400000001," +
                    (minute % 10 == 0 ? "timeout" : "success") + '\n';
        QByteArray hostile = QByteArray::fromStdString(kHostile);
        hostile.replace("\\", "\\\\").replace("`", "\\`");
        for (const QByteArray& name : {QByteArray("plain"), QByteArray('`' + hostile + '`')}) {
            QVERIFY2(m_server->run("CREATE TABLE " + name +
                                   " (seen DateTime, sdkappid String, outcome String) ENGINE = MergeTree "
                                   "PARTITION BY toYYYYMM(seen) ORDER BY seen"),
                     m_server->failure());
            QVERIFY2(m_server->run("INSERT INTO " + name + " FORMAT CSV", rows), m_server->failure());
        }
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_window = std::make_unique<Window>(m_folder->path());
        m_passwords.clear();
        useStore(true);
    }
    void cleanup() { m_window.reset(); }

    void countsForTheCustomerOfTheBook();
    void waitsForItsCustomer();
    void countsAgainWithoutABook();
    void saysWhatIsWrongBesideTheField();
    void cancelsACount();
    void closesWhileItConnects();
    void largeScansAreAskedFor();
    void keepsPasswordsWhereAsked();
    void saysThatThereIsNoStore();
    void remembersAProfile();
    void switchesLanguageWhileOpen();
    void keyboardReachesEverything();

private:
    app::Warehouses& warehouses() { return *m_window->window.findChild<app::Warehouses*>(); }
    void useStore(bool isThere)
    {
        warehouses().setPasswordStore(std::make_unique<FakeStore>(m_passwords, isThere));
    }
    WarehouseDialog* dialog() const
    {
        for (auto* found : m_window->window.findChildren<WarehouseDialog*>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    template <typename T>
    T* find(const char* name) const
    {
        return dialog()->findChild<T*>(QString::fromLatin1(name));
    }
    QString state() const { return find<QLabel>("state")->text(); }
    QString trouble(const char* name) const
    {
        const auto* label = find<QLabel>(name);
        return label->isVisible() ? label->text() : QString();
    }
    void open()
    {
        QTest::keyClick(&m_window->window, Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(dialog() != nullptr);
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
    }
    void type(const char* field, const QString& text) const
    {
        auto* edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        for (const QChar c : text) // keyClicks() has Latin-1 alone
            QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    void typeAddress(const QString& password, int port = 0)
    {
        type("host", QStringLiteral("127.0.0.1"));
        find<QSpinBox>("port")->setValue(port ? port : m_server->httpPort());
        type("user", ClickHouseServer::user());
        type("password", password);
        find<QCheckBox>("tls")->setChecked(false);
    }
    void press(const char* button) const { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    void connectToServer()
    {
        press("connect");
        QTRY_VERIFY_WITH_TIMEOUT(dialog()->isSettled(), kWait);
    }
    void chooseTable(const std::string& name)
    {
        auto* list = find<QListWidget>("tables");
        const QString wanted = QStringLiteral("default.") + QString::fromStdString(name);
        for (int i = 0; i < list->count(); ++i) {
            if (list->item(i)->text() == wanted)
                list->setCurrentRow(i);
        }
        QVERIFY(list->currentItem() && list->currentItem()->text() == wanted);
        QTRY_VERIFY_WITH_TIMEOUT(dialog()->isSettled(), kWait);
    }
    void mapColumns()
    {
        chooseWord(dialog(), "role0", "time");
        QTRY_VERIFY_WITH_TIMEOUT(dialog()->isSettled(), kWait);
        chooseWord(dialog(), "role1", "serv");
        QTRY_VERIFY_WITH_TIMEOUT(dialog()->isSettled(), kWait);
        chooseWord(dialog(), "role2", "result");
        QTRY_VERIFY_WITH_TIMEOUT(dialog()->isSettled(), kWait);
        type("failureWords", QStringLiteral("timeout"));
        QTRY_VERIFY_WITH_TIMEOUT(dialog()->isSettled(), kWait);
    }
    void count()
    {
        QVERIFY2(find<QPushButton>("count")->isEnabled(), qPrintable(state()));
        press("count");
    }
    void openAccount() { m_window->open({fixture("account.json")}); }
    const logs::LogData& counted() const { return *m_window->window.view().data->logs; }
    // Neither in the book nor in settings nor in profiles.
    void verifyPasswordIsNowhere() const
    {
        QDirIterator files(m_folder->path(), QDir::Files, QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains("pass 'word"), qPrintable(file.fileName()));
            ++seen;
        }
        QVERIFY(seen > 0);
    }

    std::unique_ptr<ClickHouseServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Window> m_window;
    FakeStore::Passwords m_passwords;
};

void TestWarehouseDialog::countsForTheCustomerOfTheBook()
{
    openAccount();
    open();
    typeAddress(ClickHouseServer::password());
    connectToServer();
    QVERIFY2(find<QLabel>("connected")->text().contains(QStringLiteral("ClickHouse 18.16")),
             qPrintable(find<QLabel>("connected")->text() + state()));
    chooseTable(kHostile);
    QVERIFY(!find<QPushButton>("count")->isEnabled()); // "seen" and "outcome" are nobody's names
    mapColumns();
    QVERIFY2(find<QLabel>("cost")->isVisible(), qPrintable(state()));
    count();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->settled(), kWait);
    QVERIFY2(m_window->message().contains(QStringLiteral("in the book")), qPrintable(m_window->message()));
    QVERIFY(m_window->window.view().data);
    std::int64_t records = 0;
    for (const logs::InputReport& input : counted().inputs) {
        QCOMPARE(input.kind, logs::LogKind::ClickHouse);
        QVERIFY(input.file.find(kHostile) != std::string::npos);
        QVERIFY(input.file.find("word") == std::string::npos);
        records += input.accepted;
    }
    QCOMPARE(records, 60);
    const auto& table = counted().services.at("1400000001").slots;
    const slots::SlotCounts sum = table.totals(*table.extent()).counts;
    QCOMPARE(sum.requests, 60u);
    QCOMPARE(sum.successes, 54u);
    verifyPasswordIsNowhere();
}

void TestWarehouseDialog::waitsForItsCustomer()
{
    open();
    typeAddress(ClickHouseServer::password());
    connectToServer();
    chooseTable("plain");
    mapColumns();
    count();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->settled(), kWait);
    QVERIFY2(m_window->message().contains(QStringLiteral("Whose log is it?")),
             qPrintable(m_window->message()));
    openAccount();
    QVERIFY(m_window->window.view().data);
    QVERIFY(!counted().inputs.empty());
    QCOMPARE(counted().inputs.front().kind, logs::LogKind::ClickHouse);
}

void TestWarehouseDialog::countsAgainWithoutABook()
{
    widgets::WarehouseSource source;
    source.address =
        *server::parseAddress(QStringLiteral("clickhouse://%1@127.0.0.1:%2/default/plain?tls=off")
                                  .arg(ClickHouseServer::user())
                                  .arg(m_server->httpPort()));
    source.table = {"default", "plain"};
    source.mapping.roles = {
        {"seen", logs::Role::Time}, {"sdkappid", logs::Role::Service}, {"outcome", logs::Role::Result}};
    source.mapping.failureWords = {"timeout"};
    server::rememberPassword(source.address, ClickHouseServer::password());
    app::Session session({});
    session.setAsOf(Date(2019y / 5 / 1));
    std::vector<ErrorCode> failures;
    QObject::connect(&session, &app::Session::failed, this,
                     [&failures](const Error& error) { failures.push_back(error.code); });
    const auto requests = [&session]() -> std::int64_t {
        std::int64_t sum = 0;
        for (const logs::InputReport& input : session.current()->logs->inputs)
            sum += input.server ? input.accepted : 0;
        return sum;
    };
    session.open({fixture("account.json")});
    QTRY_VERIFY_WITH_TIMEOUT(!session.isReading(), kWait);
    session.count(source);
    QTRY_VERIFY_WITH_TIMEOUT(!session.isReading(), kWait);
    QVERIFY(failures.empty());
    QVERIFY(session.current());
    QCOMPARE(requests(), 60);
    session.reload();
    QTRY_VERIFY_WITH_TIMEOUT(!session.isReading(), kWait);
    QCOMPARE(requests(), 60);
    session.count(source); // the same table: in its own place
    QTRY_VERIFY_WITH_TIMEOUT(!session.isReading(), kWait);
    QCOMPARE(requests(), 60);
    QVERIFY(failures.empty());
    session.open({fixture("march.csv")}); // counts of the same slots, of another kind
    QTRY_VERIFY_WITH_TIMEOUT(!session.isReading(), kWait);
    QCOMPARE(failures, std::vector<ErrorCode>{ErrorCode::SourcesOverlap});
    QCOMPARE(requests(), 60);
    server::forgetPassword(source.address);
}

void TestWarehouseDialog::saysWhatIsWrongBesideTheField()
{
    open();
    press("connect");
    QVERIFY(!trouble("hostTrouble").isEmpty());
    QVERIFY(!trouble("userTrouble").isEmpty());
    typeAddress(QStringLiteral("wrong"));
    QVERIFY(trouble("hostTrouble").isEmpty());
    connectToServer();
    QVERIFY2(trouble("passwordTrouble").contains(ClickHouseServer::user()), qPrintable(state()));
    QVERIFY(!trouble("passwordTrouble").contains(QStringLiteral("wrong")));
    QCOMPARE(find<QLineEdit>("password")->accessibleDescription(), trouble("passwordTrouble"));
    QVERIFY(find<QLineEdit>("password")->hasFocus());
    typeAddress(ClickHouseServer::password(), 1); // nobody listens there
    QVERIFY(trouble("passwordTrouble").isEmpty());
    connectToServer();
    QVERIFY2(!trouble("hostTrouble").isEmpty(), qPrintable(state()));
    find<QCheckBox>("tls")->setChecked(true); // the server has none
    find<QSpinBox>("port")->setValue(m_server->httpPort());
    connectToServer();
    QVERIFY2(!trouble("hostTrouble").isEmpty() || !trouble("portTrouble").isEmpty() ||
                 !trouble("caTrouble").isEmpty(),
             qPrintable(state()));
    QVERIFY(!find<QListWidget>("tables")->isEnabled());
}

void TestWarehouseDialog::cancelsACount()
{
    openAccount();
    open();
    typeAddress(ClickHouseServer::password());
    connectToServer();
    chooseTable("plain");
    mapColumns();
    QVERIFY(find<QPushButton>("count")->isEnabled());
    m_server->freeze(true);
    count();
    QTRY_VERIFY(m_window->window.session().isReading());
    m_window->window.session().cancel();
    // It stops answering altogether, so it can't be told to end the query either: that is tried for a while.
    const bool ended = QTest::qWaitFor([this] { return m_window->settled(); }, kWait);
    m_server->freeze(false);
    QVERIFY(ended);
    QVERIFY(counted().inputs.empty());
}

void TestWarehouseDialog::closesWhileItConnects()
{
    auto access = fakeAccess();
    access.connect = [](const ServerAddress&, const QString&,
                        Progress& progress) -> Result<widgets::WarehouseContent> {
        while (!progress.stopRequested())
            std::this_thread::yield();
        return Error{ErrorCode::Cancelled};
    };
    warehouses().setAccess(access);
    open();
    typeAddress(QStringLiteral("x"));
    press("connect");
    QVERIFY(!find<QPushButton>("connect")->isEnabled());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QVERIFY(!m_window->window.session().isReading());
}

void TestWarehouseDialog::largeScansAreAskedFor()
{
    warehouses().setAccess(fakeAccess(widgets::WarehousePlan::kLargeScan));
    openAccount();
    open();
    typeAddress(QStringLiteral("x"));
    connectToServer();
    chooseTable("requests");
    QVERIFY(find<QCheckBox>("allowLarge")->isVisible());
    QVERIFY(!find<QPushButton>("count")->isEnabled());
    find<QCheckBox>("allowLarge")->click();
    QVERIFY(find<QPushButton>("count")->isEnabled());
    QVERIFY(find<QLabel>("cost")->text().contains(QStringLiteral("1,000,000,000")));
}

void TestWarehouseDialog::keepsPasswordsWhereAsked()
{
    openAccount();
    for (const bool keeps : {false, true, false}) {
        open();
        typeAddress(ClickHouseServer::password());
        QTRY_COMPARE(find<QCheckBox>("keepPassword")->isChecked(), !m_passwords.isEmpty());
        find<QCheckBox>("keepPassword")->setChecked(keeps);
        connectToServer();
        chooseTable("plain");
        mapColumns();
        count();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->settled(), kWait);
        QCOMPARE(m_passwords.size(), keeps ? 1 : 0);
        m_window->activate();
    }
}

void TestWarehouseDialog::saysThatThereIsNoStore()
{
    useStore(false);
    open();
    typeAddress(QStringLiteral("x"));
    find<QLineEdit>("password")->setFocus();
    QTRY_VERIFY(!trouble("keepPasswordTrouble").isEmpty());
    QVERIFY(!find<QCheckBox>("keepPassword")->isEnabled());
    QCOMPARE(find<QLineEdit>("password")->text(), QStringLiteral("x"));
}

void TestWarehouseDialog::remembersAProfile()
{
    openAccount();
    open();
    typeAddress(ClickHouseServer::password());
    connectToServer();
    chooseTable(kHostile);
    mapColumns();
    find<QCheckBox>("remember")->setChecked(true);
    type("profileName", QString::fromUtf8("Seabreeze 海风"));
    count();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->settled(), kWait);
    verifyPasswordIsNowhere();
    m_window->activate();

    open();
    auto* profiles = find<QComboBox>("warehouseProfiles");
    QVERIFY(profiles->isVisible());
    profiles->setFocus();
    QTest::keyClick(profiles, Qt::Key_Down);
    QTRY_COMPARE(find<QLineEdit>("user")->text(), ClickHouseServer::user());
    type("password", ClickHouseServer::password());
    connectToServer();
    QTRY_VERIFY_WITH_TIMEOUT(dialog()->isSettled(), kWait);
    QVERIFY2(find<QPushButton>("count")->isEnabled(), qPrintable(state()));
    QCOMPARE(dialog()->source().table.name, kHostile);
    QCOMPARE(dialog()->source().mapping.roles.size(), 3u);
}

void TestWarehouseDialog::switchesLanguageWhileOpen()
{
    warehouses().setAccess(fakeAccess());
    openAccount();
    open();
    typeAddress(QStringLiteral("x"));
    connectToServer();
    chooseTable("requests");
    m_window->window.setLanguage(text::Language::Zh);
    QTRY_VERIFY(languages::hasChinese(state()));
    for (const auto* label : dialog()->findChildren<QLabel*>()) {
        const QString text = label->text();
        const bool isData = text.isEmpty() || label->objectName() == QStringLiteral("connected");
        QVERIFY2(!label->isVisible() || isData || languages::hasChinese(text), qPrintable(text));
    }
    for (const auto* button : dialog()->findChildren<QAbstractButton*>()) {
        const QString name = button->text();
        QVERIFY2(!button->isVisible() || name.isEmpty() || languages::hasChinese(name), qPrintable(name));
    }
    QCOMPARE(find<QLineEdit>("user")->text(), ClickHouseServer::user());
    QVERIFY(find<QPushButton>("count")->isEnabled());
    if (const QString folder = qEnvironmentVariable("CLAUSEMETER_PICTURES"); !folder.isEmpty()) {
        for (const bool dark : {false, true}) {
            m_window->window.setTheme(dark ? app::Theme::Dark : app::Theme::Light);
            for (const auto language : {text::Language::Zh, text::Language::En}) {
                m_window->window.setLanguage(language);
                QTest::qWait(50);
                dialog()->grab().save(
                    folder +
                    QStringLiteral("/warehouse-%1-%2.png")
                        .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"),
                             language == text::Language::Zh ? QStringLiteral("zh") : QStringLiteral("en")));
            }
        }
        m_window->window.setTheme(app::Theme::Light);
    }
}

void TestWarehouseDialog::keyboardReachesEverything()
{
    warehouses().setAccess(fakeAccess());
    open();
    typeAddress(QStringLiteral("x"));
    connectToServer();
    chooseTable("requests");
    find<QComboBox>("warehouseKind")->setFocus();
    QSet<QString> reached;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget* focused = QApplication::focusWidget();
        QVERIFY(focused);
        reached << focused->objectName();
    }
    for (const char* name :
         {"warehouseKind", "host", "port", "database", "user", "password", "keepPassword", "tls", "connect",
          "tableFilter", "tables", "role0", "role1", "count", "remember"})
        QVERIFY2(reached.contains(QString::fromLatin1(name)), name);
    for (const char* name : {"warehouseKind", "host", "port", "database", "user", "password", "keepPassword",
                             "tls", "caFile", "tableFilter", "tables"})
        QVERIFY2(!find<QWidget>(name)->accessibleName().isEmpty(), name);
}

QTEST_MAIN(TestWarehouseDialog)
#include "tst_warehousedialog.moc"
