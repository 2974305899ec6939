// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dialog that asks for a warehouse, with servers that are none.

#include "tests/gui/languages.h"
#include "warehousewindow.h"
#include "widgets/warehouseplan.h"

#include <QComboBox>
#include <thread>

using namespace clausemeter;
using namespace clausemeter::app::test;
using clausemeter::test::ClickHouseServer;
using server::ServerAddress;

namespace {

warehouse::TablePreview previewOf(const warehouse::ReadRequest& request, std::int64_t rowsADay)
{
    warehouse::TablePreview preview;
    preview.table.name = request.table;
    preview.table.columns = {warehouse::clickHouseColumn("at", "DateTime"),
                             warehouse::clickHouseColumn("result", "String")};
    preview.columns = {{"at", logs::Role::Time}, {"result", logs::Role::Result}};
    preview.firstRows = {
        {1, {"2019-03-20 10:00:00", "ok"}, Instant{kFirstSecond * 1000}, logs::Outcome::Succeeded, {}},
        {2, {"2019-03-20 10:00:01", "lost"}, {}, logs::Outcome::Neither, logs::RejectReason::BadResult}};
    preview.plan = warehouse::Plan{"ReadFromMergeTree", rowsADay};
    preview.query = "SELECT count() FROM requests";
    preview.days = 31;
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

class TestWarehouseDialog : public QObject, private WarehouseWindow {
    Q_OBJECT

private:
    static constexpr int kPort = 8123;

private Q_SLOTS:
    void initTestCase()
    {
        platformremarks::ignore();
        app::setUpAppearance();
    }
    void init() { startAfresh(); }
    void cleanup() { m_window.reset(); }

    void closesWhileItConnects();
    void largeScansAreAskedFor();
    void saysThatThereIsNoStore();
    void switchesLanguageWhileOpen();
    void keyboardReachesEverything();
};

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
    typeAddress(QStringLiteral("x"), kPort);
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
    typeAddress(QStringLiteral("x"), kPort);
    connectToServer();
    chooseTable("requests");
    QVERIFY(find<QCheckBox>("allowLarge")->isVisible());
    QVERIFY(!find<QPushButton>("count")->isEnabled());
    find<QCheckBox>("allowLarge")->click();
    QVERIFY(find<QPushButton>("count")->isEnabled());
    QVERIFY(find<QLabel>("cost")->text().contains(QStringLiteral("1,000,000,000")));
}

void TestWarehouseDialog::saysThatThereIsNoStore()
{
    useStore(false);
    open();
    typeAddress(QStringLiteral("x"), kPort);
    find<QLineEdit>("password")->setFocus();
    QTRY_VERIFY(!trouble("keepPasswordTrouble").isEmpty());
    QVERIFY(!find<QCheckBox>("keepPassword")->isEnabled());
    QCOMPARE(find<QLineEdit>("password")->text(), QStringLiteral("x"));
}

void TestWarehouseDialog::switchesLanguageWhileOpen()
{
    warehouses().setAccess(fakeAccess());
    openAccount();
    open();
    typeAddress(QStringLiteral("x"), kPort);
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
    typeAddress(QStringLiteral("x"), kPort);
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
