// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"
#include "app/theme.h"
#include "model/report/mappingfile.h"
#include "tests/gui/platformremarks.h"
#include "widgets/importdialog.h"
#include "widgets/messagebar.h"
#include "wordchoice.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace clausemeter;
using namespace std::chrono_literals;

namespace {

constexpr int kWait = 30'000;

QString fixture(const char* name)
{
    return QStringLiteral(TEST_DATA "/window/") + QString::fromLatin1(name);
}

const QByteArray kUnknown = "when;outcome;app\n"
                            "2019-03-20 10:00:00;entered;1400000001\n"
                            "2019-03-20 10:00:01;timeout;1400000001\n"
                            "2019-03-20 10:00:02;entered;1400000001\n";

} // namespace

class TestImportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        platformremarks::ignore();
        app::setUpAppearance();
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_window = std::make_unique<app::MainWindow>(m_folder->filePath(QStringLiteral("settings.ini")),
                                                     m_folder->filePath(QStringLiteral("user")));
        m_window->setLanguage(text::Language::En);
        m_window->session().setAsOf(Date(2019y / 5 / 1));
        m_window->resize(1280, 720);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void unknownHeaderIsMappedAndRemembered();
    void rateUnitIsAsked();
    void cancelSaysWhatIsWrong();
    void mostRowsRejectedAsks();
    void fileThatCannotBeReadIsLeftOut();
    void filesOfOneHeaderAreMappedTogether();
    void switchesLanguageWhileOpen();
    void openLogIsReadAnotherWay();
    void previewShowsWhatIsRead();
    void mappingIsExported();
    void rejectedRowsAreExported();
    void asRecognisedForgets();
    void keyboardReachesEverything();

private:
    QString write(const char* name, const QByteArray& content)
    {
        const QString path = m_folder->filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no temporary file");
        return path;
    }
    widgets::ImportDialog* dialog() const
    {
        for (auto* found : m_window->findChildren<widgets::ImportDialog*>()) {
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
    bool canImport() const { return find<QPushButton>("import")->isEnabled(); }
    void choose(const char* list, const char* word) const { app::test::chooseWord(dialog(), list, word); }
    void openAsking(const QStringList& files)
    {
        m_window->session().open(files);
        QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog()->isSettled(), kWait);
    }
    void import()
    {
        QTRY_VERIFY_WITH_TIMEOUT(dialog()->isSettled(), kWait);
        QVERIFY(canImport());
        QTest::mouseClick(find<QPushButton>("import"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->session().isReading(), kWait);
    }
    // The save dialog that is open writes to a path.
    void save(const QString& path)
    {
        QFileDialog* saving = nullptr;
        QTRY_VERIFY((saving = m_window->findChild<QFileDialog*>()) != nullptr);
        auto* name = saving->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        QVERIFY(name);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(QFile::exists(path));
    }
    const logs::LogData& data() const { return *m_window->session().current()->logs; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::MainWindow> m_window;
};

void TestImportDialog::unknownHeaderIsMappedAndRemembered()
{
    openAsking({fixture("account.json"), write("crm.csv", kUnknown)});
    QVERIFY(!canImport());
    QVERIFY(state().contains(QStringLiteral("Which column is the time?")));
    choose("role0", "time");
    choose("role2", "serv");
    QTest::keyClicks(find<QLineEdit>("successWords"), QStringLiteral("entered"));
    QTest::keyClicks(find<QLineEdit>("failureWords"), QStringLiteral("kicked, timeout"));
    QTRY_VERIFY_WITH_TIMEOUT(dialog()->isSettled() && state().contains(QStringLiteral("3 good, 0 rejected")),
                             kWait);
    QVERIFY(!find<QLabel>("firstBadRows")->isVisible());
    QTest::mouseClick(find<QCheckBox>("remember"), Qt::LeftButton, {}, QPoint(8, 10));
    QVERIFY(find<QLineEdit>("profileName")->isEnabled());
    find<QLineEdit>("profileName")->selectAll();
    QTest::keyClicks(find<QLineEdit>("profileName"), QStringLiteral("CRM"));
    import();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->view().isEmpty(), kWait);
    QCOMPARE(data().inputs[0].accepted, std::int64_t(3));
    const auto slot = slots::SlotClock(SlaClock()).slotOf(*parseInstant("2019-03-20 10:00", SlaClock()));
    QCOMPARE(data().services.at("1400000001").slots.at(slot).counts.requests, std::uint64_t(3));
    QCOMPARE(data().services.at("1400000001").slots.at(slot).counts.successes, std::uint64_t(2));
    QVERIFY(!dialog());

    // The next file with this header opens without a question.
    m_window->session().open({write("next.csv", kUnknown + "2019-03-20 11:00:00;kicked;1400000001\n")});
    QTRY_COMPARE_WITH_TIMEOUT(data().inputs.size(), std::size_t(2), kWait);
    QVERIFY(!dialog());
    QCOMPARE(data().inputs[1].profile, std::string("CRM"));
    QCOMPARE(data().inputs[1].accepted, std::int64_t(4));
}

void TestImportDialog::rateUnitIsAsked()
{
    openAsking(
        {fixture("account.json"), write("rates.csv", "time,rate\n2019-03-20 10:00,1\n2019-03-20 10:05,0\n")});
    QVERIFY(state().contains(QStringLiteral("percentage")));
    choose("rateUnit", "rate from");
    QTRY_VERIFY_WITH_TIMEOUT(dialog()->isSettled() && canImport(), kWait);
    import();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->view().isEmpty(), kWait);
    QCOMPARE(data().inputs[0].resultForm, std::string("rate-ratio"));
}

void TestImportDialog::cancelSaysWhatIsWrong()
{
    openAsking({fixture("account.json"), write("crm.csv", kUnknown)});
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QVERIFY(m_window->view().isEmpty());
    const auto* message = m_window->findChild<widgets::MessageBar*>();
    QVERIFY(message->isVisible());
    QVERIFY(message->text().contains(QStringLiteral("crm.csv")));
}

void TestImportDialog::mostRowsRejectedAsks()
{
    const QByteArray log = "time,result,sdk_app_id\n20190320,ok,1400000001\n20190321,ok,1400000001\n";
    openAsking({fixture("account.json"), write("compact.csv", log)});
    QVERIFY(state().contains(QStringLiteral("0 good, 2 rejected")));
    QVERIFY(find<QLabel>("firstBadRows")->text().contains(QStringLiteral("Line 2, not a valid time")));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(m_window->findChild<widgets::MessageBar*>()->isVisible());
    // One good row is enough to open; the question comes after.
    openAsking({write("mixed.csv", log + "2019-03-20 10:00:00,ok,1400000001\n"), fixture("account.json")});
    QVERIFY(!m_window->view().isEmpty());
    QVERIFY(state().contains(QStringLiteral("1 good, 2 rejected")));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QVERIFY(!m_window->view().isEmpty());
}

void TestImportDialog::fileThatCannotBeReadIsLeftOut()
{
    openAsking({fixture("account.json"), write("crm.csv", kUnknown), fixture("march.csv")});
    auto* files = find<QListWidget>("files");
    QVERIFY(files->isVisible());
    QCOMPARE(files->count(), 2);
    QCOMPARE(files->currentRow(), 0);
    QVERIFY(!canImport());
    QTest::keyClick(files, Qt::Key_Space);
    QCOMPARE(files->item(0)->checkState(), Qt::Unchecked);
    import();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->view().isEmpty(), kWait);
    QCOMPARE(data().inputs.size(), std::size_t(1));
}

void TestImportDialog::filesOfOneHeaderAreMappedTogether()
{
    openAsking({fixture("account.json"), write("a.csv", kUnknown),
                write("b.csv", kUnknown + "2019-03-21 10:00:00;entered;1400000001\n")});
    choose("role0", "time");
    choose("role2", "serv");
    QTest::keyClicks(find<QLineEdit>("successWords"), QStringLiteral("entered"));
    QTest::keyClicks(find<QLineEdit>("failureWords"), QStringLiteral("timeout"));
    QTRY_VERIFY_WITH_TIMEOUT(dialog()->isSettled() && canImport(), kWait);
    import();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->view().isEmpty(), kWait);
    QCOMPARE(data().inputs[0].accepted, std::int64_t(3));
    QCOMPARE(data().inputs[1].accepted, std::int64_t(4));
}

void TestImportDialog::switchesLanguageWhileOpen()
{
    openAsking({fixture("account.json"), write("crm.csv", kUnknown)});
    choose("role0", "time");
    QTRY_VERIFY_WITH_TIMEOUT(dialog()->isSettled(), kWait);
    m_window->setLanguage(text::Language::Zh);
    QTRY_COMPARE(find<QComboBox>("role0")->currentText(),
                 text::Words(text::Language::Zh).role(logs::Role::Time));
    QVERIFY(dialog()->windowTitle() != QStringLiteral("How logs are read"));
    static const QRegularExpression latin(QStringLiteral("[A-Za-z]{4,}"));
    for (const QLabel* label : dialog()->findChildren<QLabel*>()) {
        if (label->isVisible() && label->objectName() != QStringLiteral("firstBadRows"))
            QVERIFY2(!label->text().contains(latin), qPrintable(label->text()));
    }
    m_window->setLanguage(text::Language::En);
    QTRY_COMPARE(dialog()->windowTitle(), QStringLiteral("How logs are read"));
    QCOMPARE(find<QComboBox>("role0")->currentText(), QStringLiteral("time"));
}

void TestImportDialog::openLogIsReadAnotherWay()
{
    m_window->session().open({fixture("account.json"), fixture("march.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->view().isEmpty(), kWait);
    const auto before = data().services.at("1400000001").newest;
    QTest::keyClick(m_window.get(), Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog()->isSettled(), kWait);
    choose("stampedAt", "their end");
    import();
    QTRY_VERIFY_WITH_TIMEOUT(data().inputs[0].mapping.intervalStampedAtEnd == true, kWait);
    QVERIFY(data().services.at("1400000001").newest < before);
    // what was said stays when another log is added
    m_window->session().open({fixture("april.csv")});
    QTRY_COMPARE_WITH_TIMEOUT(data().inputs.size(), std::size_t(2), kWait);
    QVERIFY(data().inputs[0].mapping.intervalStampedAtEnd == true);
    QVERIFY(!data().inputs[1].mapping.intervalStampedAtEnd);
}

void TestImportDialog::previewShowsWhatIsRead()
{
    openAsking({fixture("account.json"), write("crm.csv", kUnknown + "yesterday;entered;1400000001\n")});
    choose("role0", "time");
    QTest::keyClicks(find<QLineEdit>("successWords"), QStringLiteral("entered"));
    QTest::keyClicks(find<QLineEdit>("failureWords"), QStringLiteral("timeout"));
    QTRY_VERIFY_WITH_TIMEOUT(dialog()->isSettled() && state().contains(QStringLiteral("3 good, 1 rejected")),
                             kWait);
    const QAbstractItemModel* rows = find<QTableView>("preview")->model();
    QCOMPARE(rows->rowCount(), 4);
    const auto cell = [rows](int row, int column) { return rows->index(row, column).data().toString(); };
    QCOMPARE(cell(0, 0), QStringLiteral("2"));
    QCOMPARE(cell(0, 1), QStringLiteral("2019-03-20T10:00:00+08:00  ·  success"));
    QCOMPARE(cell(1, 1), QStringLiteral("2019-03-20T10:00:01+08:00  ·  failure"));
    QCOMPARE(cell(3, 1), QStringLiteral("rejected: not a valid time"));
    QCOMPARE(cell(3, 2), QStringLiteral("yesterday"));
    QVERIFY(find<QLabel>("firstBadRows")->text().contains(QStringLiteral("Line 5")));
}

void TestImportDialog::mappingIsExported()
{
    openAsking({fixture("account.json"), write("crm.csv", kUnknown)});
    choose("role0", "time");
    QTRY_VERIFY_WITH_TIMEOUT(dialog()->isSettled(), kWait);
    QTest::mouseClick(find<QPushButton>("exportMapping"), Qt::LeftButton);
    const QString path = m_folder->filePath(QStringLiteral("out.json"));
    save(path);
    const auto profile = report::readMapping(path);
    QVERIFY(profile.ok());
    QCOMPARE(profile->name, std::string("crm"));
    QVERIFY((profile->header == std::vector<std::string>{"when", "outcome", "app"}));
    QVERIFY(profile->mapping.roles.at("when") == logs::Role::Time);
}

void TestImportDialog::rejectedRowsAreExported()
{
    const QByteArray log = "time,result\n2019-03-20 10:00:00,ok\n2019-03-20 10:00:00,ok\n=1+1,ok\n";
    m_window->session().open({fixture("account.json"), write("log.csv", log)});
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->view().isEmpty(), kWait);
    QCOMPARE(m_window->findChild<QLabel*>(QStringLiteral("badHeading"))->text(),
             QStringLiteral("Rejected rows: 1"));
    QCOMPARE(m_window->findChild<QLabel*>(QStringLiteral("badReasons"))->text(),
             QStringLiteral("not a valid time: 1"));
    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier);
    const QString path = m_folder->filePath(QStringLiteral("bad.csv"));
    save(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("log.csv,4,1,not a valid time,\"'=1+1,ok\"\r\n"));
}

void TestImportDialog::asRecognisedForgets()
{
    openAsking({fixture("account.json"), write("crm.csv", kUnknown)});
    choose("role0", "time");
    QTRY_VERIFY_WITH_TIMEOUT(dialog()->isSettled(), kWait);
    QTest::mouseClick(find<QPushButton>("asRecognised"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(
        dialog()->isSettled() && state().contains(QStringLiteral("Which column is the time?")), kWait);
    QCOMPARE(find<QComboBox>("role0")->currentText(), QStringLiteral("not used"));
    QVERIFY(dialog()->answer().mappings.begin()->second.isEmpty());
}

void TestImportDialog::keyboardReachesEverything()
{
    openAsking({fixture("account.json"), write("crm.csv", kUnknown), fixture("march.csv")});
    QSet<QString> reached;
    QWidget* start = find<QListWidget>("files");
    start->setFocus();
    QWidget* at = start;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(at, Qt::Key_Tab);
        at = QApplication::focusWidget();
        QVERIFY(at);
        if (at == start)
            break;
        reached << at->objectName();
        if (qobject_cast<QComboBox*>(at) || qobject_cast<QLineEdit*>(at))
            QVERIFY2(!at->accessibleName().isEmpty(), qPrintable(at->objectName()));
    }
    for (const char* name :
         {"kind", "encoding", "delimiter", "timeForm", "timeOffset", "resultForm", "successWords",
          "failureWords", "role0", "role1", "role2", "preview", "remember"})
        QVERIFY2(reached.contains(QString::fromLatin1(name)), name);
}

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
