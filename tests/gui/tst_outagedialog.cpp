// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"
#include "app/theme.h"
#include "model/account/outageedit.h"
#include "tests/gui/languages.h"
#include "tests/gui/platformremarks.h"
#include "widgets/accountpage.h"
#include "widgets/messagebar.h"
#include "widgets/outagedialog.h"
#include "widgets/overtakendialog.h"
#include "widgets/pagestack.h"

#include <QAction>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace clausemeter;
using namespace std::chrono_literals;
using widgets::OutageDialog;
using widgets::OvertakenDialog;

namespace {

constexpr int kWait = 30'000;

QString accountOf(const char* name)
{
    return QStringLiteral(TEST_DATA "/cases/%1/account.json").arg(QLatin1String(name));
}

std::shared_ptr<const report::Case> caseOf(const char* name)
{
    report::CaseRequest request;
    request.accountPath = accountOf(name).toStdString();
    request.asOf = Date(2024y / 4 / 20);
    Progress progress;
    auto opened = report::openCase(request, *report::loadKnowledge({}), progress);
    return opened ? std::make_shared<const report::Case>(std::move(*opened)) : nullptr;
}

TimeRange time(const char* from, const char* until)
{
    return {*parseInstant(from, SlaClock()), *parseInstant(until, SlaClock())};
}

constexpr const char* kMachine = "cvm-outages-in-whole-minutes";
constexpr const char* kCalls = "rum-minutes-with-failed-calls";

// The dialog over the first service month of a case.
class Dialog {
public:
    Dialog(const char* name, std::optional<std::size_t> index,
           TimeRange chosen = time("2024-03-20T10:00", "2024-03-20T11:00"),
           widgets::Keeping keeping = widgets::Keeping::Possible)
        : view{caseOf(name), 0, 0}
        , dialog(new OutageDialog(view, index, chosen, keeping))
    {
        languages.show(*dialog, false);
        dialog->show();
        settle();
    }
    ~Dialog() { delete dialog; }

    template <typename T>
    T* find(const char* name) const
    {
        return dialog->findChild<T*>(QString::fromLatin1(name));
    }
    void setTime(const char* name, const QString& text)
    {
        auto* field = find<QDateTimeEdit>(name);
        field->setDateTime(QDateTime::fromString(text, Qt::ISODate).toTimeSpec(Qt::UTC));
        settle();
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(dialog->isSettled(), kWait); }
    QStringList texts() const
    {
        QStringList texts;
        for (const QLabel* label : dialog->findChildren<QLabel*>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts;
    }
    bool says(const QString& part) const
    {
        return std::ranges::any_of(texts(), [&part](const QString& text) { return text.contains(part); });
    }

    languages::Switch languages;
    widgets::CaseView view;
    OutageDialog* dialog;
};

} // namespace

class TestOutageDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        platformremarks::ignore();
        app::setUpAppearance();
    }

    void previewIsWhatTheEngineSays();
    void firstOneOfAMonth();
    void onlyWhatIsValidIsKept();
    void whyNothingChanges();
    void failedCallsWhereTheyCount();
    void changesOneThatIsThere();
    void canBeTriedOnly();
    void keyboardComesFirstToTheTimes();
    void switchesLanguageWhileOpen();
    void sectionFollowsTheService();
    void keptInTheBookAndUndone();
    void overtakenRemovalChangesNothing();
};

void TestOutageDialog::previewIsWhatTheEngineSays()
{
    Dialog d(kMachine, std::nullopt);
    const auto after = report::recompute(*d.view.data, d.dialog->account(), d.view.data->analysis.asOf);
    QVERIFY(after);
    const sla::MonthResult& month = after->analysis.services[0].months[0];
    QCOMPARE(month.downtimeSeconds[sla::View::Contract], std::int64_t(28 * 60 + 3600));
    const text::Words words(text::Language::En);
    QVERIFY(d.says(words.minutes(28 * 60) + QStringLiteral("  →  ") + words.minutes(28 * 60 + 3600)));
    QVERIFY(d.says(words.percent(*month.availabilityPercent[sla::View::Contract])));
    QVERIFY(!d.find<QLabel>("noEffect")->isVisible());
    QVERIFY(d.says(QStringLiteral("The instance can be reached by no address")));
}

void TestOutageDialog::firstOneOfAMonth()
{
    Dialog d(kMachine, std::nullopt);
    report::Case empty = *d.view.data;
    empty.account.account.outages.clear();
    const auto before = report::recompute(empty, empty.account.account, empty.analysis.asOf);
    QVERIFY(before && !before->analysis.services[0].months[0].standardMet);
    OutageDialog first({std::make_shared<const report::Case>(*before), 0, 0}, std::nullopt,
                       time("2024-03-20T10:00", "2024-03-20T10:10"), widgets::Keeping::Possible);
    first.setAttribute(Qt::WA_DeleteOnClose, false);
    d.languages.show(first, false);
    QTRY_VERIFY_WITH_TIMEOUT(first.isSettled(), kWait);
    QStringList texts;
    for (const QLabel* label : first.findChildren<QLabel*>())
        texts << label->text();
    QVERIFY(texts.contains(QStringLiteral("–  →  99.9775 %")));
}

void TestOutageDialog::onlyWhatIsValidIsKept()
{
    Dialog d(kMachine, std::nullopt);
    auto* keep = d.find<QPushButton>("keep");
    QVERIFY(keep->isEnabled());
    d.setTime("end", QStringLiteral("2024-03-20T10:00:00Z"));
    QVERIFY(!keep->isEnabled());
    QVERIFY(d.says(QStringLiteral("The end must lie after the start.")));
    d.setTime("end", QStringLiteral("2024-03-20T10:00:01Z"));
    QVERIFY(keep->isEnabled());
    d.setTime("end", QStringLiteral("2024-05-20T11:00:00Z"));
    QVERIFY(keep->isEnabled());
    d.setTime("start", QStringLiteral("2024-04-01T00:00:00Z"));
    QVERIFY(!keep->isEnabled());
    QVERIFY(d.says(QStringLiteral("outside the periods of the service")));
    // Years that no account file has can't be entered.
    d.setTime("end", QStringLiteral("2200-01-01T00:00:00Z"));
    QVERIFY(d.dialog->outage().time.end < *parseInstant("2101-01-01T00:00", SlaClock()));
}

void TestOutageDialog::whyNothingChanges()
{
    Dialog d(kMachine, std::nullopt, time("2024-03-20T10:00", "2024-03-20T10:01"));
    QVERIFY(d.find<QLabel>("noEffect")->isVisible());
    QVERIFY(d.says(QStringLiteral("too short")));
    QVERIFY(d.find<QPushButton>("keep")->isEnabled());
    QVERIFY(!d.find<QLineEdit>("failedCalls")->isVisible());
}

void TestOutageDialog::failedCallsWhereTheyCount()
{
    Dialog d(kCalls, std::nullopt);
    auto* calls = d.find<QLineEdit>("failedCalls");
    QVERIFY(calls->isVisible());
    QVERIFY(!d.find<QLabel>("noEffect")->isVisible());
    QTest::keyClicks(calls, QStringLiteral("-a4")); // figures only
    QCOMPARE(d.dialog->outage().failedCalls, std::optional<std::int64_t>(4));
    d.settle();
    QVERIFY(d.says(QStringLiteral("fewer than 5 failed calls")));
    calls->setText(QStringLiteral("5"));
    d.settle();
    QVERIFY(!d.find<QLabel>("noEffect")->isVisible());
    calls->clear();
    QVERIFY(!d.dialog->outage().failedCalls);
}

void TestOutageDialog::changesOneThatIsThere()
{
    Dialog d(kCalls, 1);
    const account::Account& before = d.view.data->account.account;
    QCOMPARE(d.dialog->account(), before); // nothing is lost by looking
    QTest::keyClicks(d.find<QLineEdit>("note"), QStringLiteral("probe 2"));
    d.find<QPlainTextEdit>("evidence")->setPlainText(QStringLiteral("ping.txt\n\n mail.eml "));
    d.setTime("end", QStringLiteral("2024-03-12T11:00:30Z"));
    account::Outage expected = before.outages[1];
    expected.note = "probe 2";
    expected.evidence = {"ping.txt", "mail.eml"};
    expected.time.end = *parseInstant("2024-03-12T11:00:30", SlaClock());
    QCOMPARE(d.dialog->account(), account::withOutage(before, 1, expected));
}

void TestOutageDialog::canBeTriedOnly()
{
    Dialog d(kMachine, std::nullopt, time("2024-03-20T10:00", "2024-03-20T11:00"), widgets::Keeping::OfFiles);
    QVERIFY(!d.find<QPushButton>("keep")->isEnabled());
    QVERIFY(d.says(QStringLiteral("only kept for a customer of the book")));
}

void TestOutageDialog::keyboardComesFirstToTheTimes()
{
    Dialog d(kCalls, std::nullopt);
    d.dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(d.dialog));
    QStringList order;
    QTRY_VERIFY(d.dialog->focusWidget());
    for (int i = 0; i < 8; ++i) {
        const QWidget* at = d.dialog->focusWidget();
        order << at->objectName();
        QTest::keyClick(d.dialog->focusWidget(), Qt::Key_Tab);
        for (int section = 0; section < 6 && d.dialog->focusWidget() == at; ++section)
            QTest::keyClick(d.dialog->focusWidget(), Qt::Key_Tab); // within a time
    }
    QCOMPARE(order.mid(0, 4), (QStringList{QStringLiteral("start"), QStringLiteral("end"),
                                           QStringLiteral("failedCalls"), QStringLiteral("evidence")}));
    QCOMPARE(order[5], QStringLiteral("note"));
    QCOMPARE(order[6], QStringLiteral("keep"));
}

void TestOutageDialog::switchesLanguageWhileOpen()
{
    Dialog d(kCalls, std::nullopt);
    const account::Account before = d.dialog->account();
    for (const bool zh : {true, false, true}) {
        d.languages.show(*d.dialog, zh);
        QCOMPARE(d.dialog->account(), before);
    }
    for (const QString& text : d.texts()) {
        const bool isWord = std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
        if (isWord)
            QVERIFY2(languages::hasChinese(text), qPrintable(text));
    }
    QVERIFY(languages::hasChinese(d.find<QPushButton>("keep")->text()));
    QVERIFY(languages::hasChinese(d.find<QLineEdit>("failedCalls")->placeholderText()));
}

void TestOutageDialog::sectionFollowsTheService()
{
    languages::Switch languages;
    widgets::AccountPage page;
    languages.show(page, false);
    auto* table = page.findChild<QTableView*>(QStringLiteral("outages"));
    const auto cells = [table](int row) {
        QStringList texts;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            texts << table->model()->index(row, column).data().toString();
        return texts;
    };
    page.show();
    page.showView({caseOf(kMachine), 0, 0});
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 5);
    QVERIFY(table->isColumnHidden(2));
    QCOMPARE(cells(0),
             (QStringList{QStringLiteral("2024-03-05 10:00 – 10:01"), QStringLiteral("1"),
                          QStringLiteral("–"), QStringLiteral("too short"), QStringLiteral("ping.txt")}));
    QCOMPARE(cells(2)[3], QStringLiteral("partly released"));
    QCOMPARE(cells(4)[4], QStringLiteral("seen by another probe"));
    page.showView({caseOf(kCalls), 0, 0});
    QCOMPARE(table->model()->rowCount(), 3);
    QVERIFY(!table->isColumnHidden(2));
    QCOMPARE(cells(1)[2], QStringLiteral("4"));
    QCOMPARE(cells(1)[3], QStringLiteral("does not count: too few failed calls"));
    languages.show(page, true);
    QVERIFY(languages::hasChinese(cells(1)[3]));
    QTRY_VERIFY(languages::hasChinese(table->model()->headerData(3, Qt::Horizontal).toString()));
    // A service of logs has none.
    report::Case ofLogs = *caseOf(kMachine);
    ofLogs.account.account.outages.clear();
    ofLogs.analysis.services[0].definition.shape = sla::Shape::SlotRate;
    page.showView({std::make_shared<const report::Case>(ofLogs), 0, 0});
    QVERIFY(!table->isVisible());
}

void TestOutageDialog::keptInTheBookAndUndone()
{
    QTemporaryDir folder;
    app::MainWindow window(folder.filePath(QStringLiteral("settings.ini")), folder.path());
    window.setLanguage(text::Language::En);
    window.session().setAsOf(Date(2024y / 4 / 20));
    window.openBook({});
    window.show();
    const auto settled = [&window] {
        return !window.session().isReading() && !window.book().isBusy() && !window.book().isComputing();
    };
    QTRY_VERIFY_WITH_TIMEOUT(settled() && window.book().isOpen(), kWait);
    window.session().open({accountOf(kMachine)});
    QTRY_VERIFY_WITH_TIMEOUT(settled() && !window.view().isEmpty(), kWait);
    QCOMPARE(window.findChild<QLabel*>(QStringLiteral("coverage"))->text(),
             QStringLiteral("computed from recorded outages"));
    const auto month = [&window] { return window.book().current()->analysis.services[0].months[0]; };
    const auto outages = [&window] { return window.book().current()->account.account.outages; };
    const sla::Outcome before = sla::outcomeOf(month());
    const auto recorded = outages();
    QCOMPARE(before.downtimeSeconds, std::int64_t(28 * 60));

    // From the menu, by its shortcut.
    QTest::keyClick(&window, Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = window.findChild<OutageDialog*>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("note")), QStringLiteral("gateway"));
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isSettled(), kWait);
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("keep")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(settled() && sla::outcomeOf(month()) != before, kWait);
    QCOMPARE(outages().size(), recorded.size() + 1);
    QCOMPARE(sla::outcomeOf(month()).downtimeSeconds, std::int64_t(28 * 60 + 3600));
    QCOMPARE(window.book().nextUndo()->kind, book::ChangeKind::Outage);
    QCOMPARE(window.book().nextUndo()->reason, std::string("gateway"));

    // From the account page: changed and taken away, by the keyboard.
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_VERIFY(!window.findChild<OutageDialog*>());
    window.findChild<widgets::PageStack*>()->setCurrent(window.findChild<widgets::AccountPage*>());
    auto* table = window.findChild<QTableView*>(QStringLiteral("outages"));
    table->setFocus();
    table->selectRow(0); // the new one: the month's first hour
    QTest::keyClick(table, Qt::Key_Return);
    dialog = window.findChild<OutageDialog*>();
    QVERIFY(dialog);
    QCOMPARE(dialog->outage().note, std::string("gateway"));
    auto* end = dialog->findChild<QDateTimeEdit*>(QStringLiteral("end"));
    end->setDateTime(end->dateTime().addSecs(-1800));
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isSettled(), kWait);
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("keep")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(settled() && sla::outcomeOf(month()).downtimeSeconds == 28 * 60 + 1800, kWait);
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    table->selectRow(0);
    auto* remove = window.findChild<QPushButton*>(QStringLiteral("removeOutage"));
    QVERIFY(remove->isEnabled());
    remove->setFocus();
    QTest::keyClick(remove, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(settled() && sla::outcomeOf(month()) == before, kWait);
    QCOMPARE(outages(), recorded);

    for (const std::int64_t downtime : {28 * 60 + 1800, 28 * 60 + 3600, 28 * 60}) {
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(settled() && sla::outcomeOf(month()).downtimeSeconds == downtime, kWait);
    }
    QCOMPARE(outages(), recorded);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(settled() && outages().size() == recorded.size() + 1, kWait);
}

// Another change is asked for before the page shows what came of the first: it was made on what is old.
void TestOutageDialog::overtakenRemovalChangesNothing()
{
    QTemporaryDir folder;
    app::MainWindow window(folder.filePath(QStringLiteral("settings.ini")), folder.path());
    window.setLanguage(text::Language::En);
    window.session().setAsOf(Date(2024y / 4 / 20));
    window.openBook({});
    window.show();
    const auto settled = [&window] {
        return !window.session().isReading() && !window.book().isBusy() && !window.book().isComputing();
    };
    QTRY_VERIFY_WITH_TIMEOUT(settled() && window.book().isOpen(), kWait);
    window.session().open({accountOf(kMachine)});
    QTRY_VERIFY_WITH_TIMEOUT(settled() && !window.view().isEmpty(), kWait);
    const auto outages = [&window] { return window.book().current()->account.account.outages; };
    const auto message = [&window] { return window.findChild<widgets::MessageBar*>()->text(); };
    const auto recorded = outages();
    auto* page = window.findChild<widgets::AccountPage*>();
    Q_EMIT page->outageRemoved(0);
    Q_EMIT page->outageRemoved(1);
    QTRY_VERIFY_WITH_TIMEOUT(window.findChild<OvertakenDialog*>(), kWait);
    auto* refused = window.findChild<OvertakenDialog*>();
    QTRY_VERIFY_WITH_TIMEOUT(settled() && outages().size() < recorded.size(), kWait);
    QVERIFY(refused->findChild<QLabel*>(QStringLiteral("overtakenBy"))
                ->text()
                .endsWith(QStringLiteral("so your change was not kept.")));
    QTest::mouseClick(refused->findChild<QPushButton*>(QStringLiteral("takeTheirs")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(settled() && !window.findChild<OvertakenDialog*>(), kWait);
    QCOMPARE(outages(), std::vector(recorded.begin() + 1, recorded.end()));
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    // What was removed can still be brought back, and the next removal is of what is shown.
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(settled() && outages() == recorded, kWait);
    Q_EMIT page->outageRemoved(1);
    QTRY_VERIFY_WITH_TIMEOUT(settled() && outages().size() == recorded.size() - 1, kWait);
    QVERIFY2(message().startsWith(QStringLiteral("The outage was removed.")), qPrintable(message()));
}

QTEST_MAIN(TestOutageDialog)
#include "tst_outagedialog.moc"
