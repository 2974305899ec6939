// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"
#include "app/theme.h"
#include "model/account/exclusionedit.h"
#include "tests/gui/languages.h"
#include "tests/gui/platformremarks.h"
#include "tests/gui/samplecase.h"
#include "widgets/accountpage.h"
#include "widgets/clausechips.h"
#include "widgets/exclusiondialog.h"
#include "widgets/messagebar.h"
#include "widgets/pagestack.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace clausemeter;
using namespace std::chrono_literals;
using widgets::ExclusionDialog;

namespace {

constexpr int kWait = 30'000;

QString fixture(const char* name)
{
    return QStringLiteral(TEST_DATA "/window/") + QString::fromLatin1(name);
}

// The dialog over March of the sample case.
class Dialog {
public:
    explicit Dialog(std::optional<std::size_t> index, widgets::Keeping keeping = widgets::Keeping::Possible)
        : view{samplecase::make(), 0, samplecase::Incidents}
        , dialog(new ExclusionDialog(view, index, longest(), keeping))
    {
        languages.show(*dialog, false);
        dialog->show();
        settle();
    }
    ~Dialog() { delete dialog; }

    TimeRange longest() const
    {
        TimeRange time;
        for (const sla::Window& window : view.month().windows) {
            if (window.time.length() > time.length() && window.countedSeconds > 0)
                time = window.time;
        }
        return time;
    }
    template <typename T>
    T* find(const char* name) const
    {
        return dialog->findChild<T*>(QString::fromLatin1(name));
    }
    void choose(const char* list, const QVariant& data)
    {
        auto* combo = find<QComboBox>(list);
        const int at = combo->findData(data);
        QVERIFY(at >= 0);
        combo->setFocus();
        while (combo->currentIndex() != at)
            QTest::keyClick(combo, combo->currentIndex() < at ? Qt::Key_Down : Qt::Key_Up);
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
    ExclusionDialog* dialog;
};

} // namespace

class TestExclusionDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        platformremarks::ignore();
        app::setUpAppearance();
    }

    void previewIsWhatTheEngineSays();
    void acceptedTimeIsReleased();
    void standingByPersonNeedsAReason();
    void fieldsFollowTheClause();
    void clausesLeadToTheirText();
    void fieldsStandOutFromTheDialog();
    void timesAreOfTheSlaClock();
    void changesOneThatIsThere();
    void outsideEveryMonth();
    void canBeTriedOnly();
    void switchesLanguageWhileOpen();
    void keptInTheBookAndUndone();
};

// A field that is as grey as the dialog around it looks as if nothing could be written.
void TestExclusionDialog::fieldsStandOutFromTheDialog()
{
    Dialog d(std::nullopt);
    const QColor white = widgets::coloursFor(d.dialog->palette()).card;
    for (QWidget* field : {static_cast<QWidget*>(d.find<QLineEdit>("note")),
                           static_cast<QWidget*>(d.dialog->findChild<QPlainTextEdit*>())}) {
        QVERIFY(field->isVisible());
        const QPoint inside = field->mapTo(d.dialog, QPoint(field->width() - 8, field->height() - 8));
        QCOMPARE(d.dialog->grab().toImage().pixelColor(inside), white);
    }
}

void TestExclusionDialog::clausesLeadToTheirText()
{
    Dialog d(std::nullopt);
    auto* clauses = d.dialog->findChild<widgets::ClauseChips*>();
    const auto cited = [clauses] {
        QStringList all;
        for (const widgets::ClauseLink& link : clauses->links())
            all << link.cited;
        return all;
    };
    d.choose("clause", QStringLiteral("4.10"));
    QCOMPARE(cited(), QStringList{QStringLiteral("4.10")});
    const QString others =
        QString::fromUtf8(account::kOtherAgreements.data(), qsizetype(account::kOtherAgreements.size()));
    d.choose("clause", others);
    QTest::keyClicks(d.find<QLineEdit>("otherClause"), QStringLiteral("CSA-zh 3.4.1"));
    QCOMPARE(cited(), (QStringList{others, QStringLiteral("CSA-zh 3.4.1")}));
    QSignalSpy asked(d.dialog, &ExclusionDialog::clauseRequested);
    auto* chip = clauses->findChildren<QAbstractButton*>().back();
    QTRY_VERIFY(chip->isVisible());
    QTest::mouseClick(chip, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), QStringLiteral("CSA-zh 3.4.1"));
    QVERIFY(d.dialog->isVisible());
    QCOMPARE(d.find<QLineEdit>("otherClause")->text(), QStringLiteral("CSA-zh 3.4.1"));
}

void TestExclusionDialog::previewIsWhatTheEngineSays()
{
    Dialog d(std::nullopt);
    QVERIFY(!d.longest().isEmpty());
    // by rule 4.1 is disputed: nothing of the contract changes
    QCOMPARE(d.dialog->exclusion().clause, std::string("4.1"));
    QVERIFY(d.find<QLabel>("noEffect")->isVisible());
    QVERIFY(d.find<QComboBox>("standing")->itemText(0).contains(QStringLiteral("disputed")));
}

void TestExclusionDialog::acceptedTimeIsReleased()
{
    Dialog d(std::nullopt);
    d.choose("standing", int(account::Standing::Accepted));
    QTest::keyClicks(d.find<QLineEdit>("reason"), QStringLiteral("agreed by telephone"));
    d.settle();
    QVERIFY(d.find<QPushButton>("keep")->isEnabled());
    QVERIFY(!d.find<QLabel>("noEffect")->isVisible());
    const auto after = report::recompute(*d.view.data, d.dialog->account(), d.view.data->analysis.asOf);
    QVERIFY(after);
    const sla::MonthResult& month = after->analysis.services[0].months[samplecase::Incidents];
    QVERIFY(month.downtimeSeconds[sla::View::Contract] < d.view.month().downtimeSeconds[sla::View::Contract]);
    const text::Words words(text::Language::En);
    QVERIFY(d.says(words.minutes(d.view.month().downtimeSeconds[sla::View::Contract]) +
                   QStringLiteral("  →  ") + words.minutes(month.downtimeSeconds[sla::View::Contract])));
    QVERIFY(d.says(words.percent(*month.availabilityPercent[sla::View::Contract])));
}

void TestExclusionDialog::standingByPersonNeedsAReason()
{
    Dialog d(std::nullopt);
    auto* keep = d.find<QPushButton>("keep");
    QVERIFY(keep->isEnabled());
    d.choose("standing", int(account::Standing::Rejected));
    QVERIFY(!keep->isEnabled());
    QVERIFY(d.find<QLabel>("fault")->isVisible());
    QTest::keyClicks(d.find<QLineEdit>("reason"), QStringLiteral("x"));
    QVERIFY(keep->isEnabled());
    QVERIFY(!d.find<QLabel>("fault")->isVisible());
    d.choose("standing", -1);
    QVERIFY(d.dialog->exclusion().reason.empty()); // no reason without a standing that it explains
}

void TestExclusionDialog::fieldsFollowTheClause()
{
    Dialog d(std::nullopt);
    QVERIFY(!d.find<QLineEdit>("concurrency")->isVisible());
    d.choose("clause", QStringLiteral("4.6"));
    auto* concurrency = d.find<QLineEdit>("concurrency");
    QVERIFY(concurrency->isVisible());
    QTest::keyClicks(concurrency, QStringLiteral("3a001")); // figures only
    d.settle();
    QCOMPARE(d.dialog->exclusion().concurrencyChange, std::optional<std::int64_t>(3001));
    QVERIFY(d.find<QComboBox>("standing")->itemText(0).contains(QStringLiteral("accepted")));
    d.choose("clause", QStringLiteral("4.10"));
    QVERIFY(!concurrency->isVisible());
    QVERIFY(!d.dialog->exclusion().concurrencyChange); // what is not shown does not count
    QVERIFY(d.find<QComboBox>("kind")->isVisible());
    QVERIFY(!d.find<QDateTimeEdit>("announcedStart")->isVisible());
    d.choose("isAnnounced", true);
    QVERIFY(d.find<QDateTimeEdit>("announcedStart")->isVisible());
    QCOMPARE(d.dialog->exclusion().announced, std::optional(d.longest()));
    d.choose("clause", QStringLiteral("4.14"));
    QTest::keyClicks(d.find<QLineEdit>("otherClause"), QStringLiteral("CSA-zh 10.1"));
    QCOMPARE(d.dialog->exclusion().otherClause, std::string("CSA-zh 10.1"));
    QVERIFY(!d.dialog->exclusion().announced);
}

void TestExclusionDialog::timesAreOfTheSlaClock()
{
    Dialog d(std::nullopt);
    auto* start = d.find<QDateTimeEdit>("start");
    const SlaClock clock = d.view.data->analysis.clock;
    QCOMPARE(start->text().toStdString(), toIso(d.longest().start, clock).substr(0, 19).replace(10, 1, " "));
    start->setFocus();
    start->setSelectedSection(QDateTimeEdit::SecondSection);
    QTest::keyClick(start, Qt::Key_Up);
    QCOMPARE(d.dialog->exclusion().time.start.ms, d.longest().start.ms + 1000);
    QCOMPARE(d.dialog->exclusion().time.end.ms, d.longest().end.ms);
    auto* end = d.find<QDateTimeEdit>("end");
    end->setDateTime(start->dateTime());
    QVERIFY(!d.find<QPushButton>("keep")->isEnabled());
}

void TestExclusionDialog::changesOneThatIsThere()
{
    Dialog d(0);
    const account::Account& before = d.view.data->account.account;
    QCOMPARE(d.dialog->account(), before); // nothing is lost by looking
    QTest::keyClicks(d.find<QLineEdit>("note"), QStringLiteral("!"));
    account::Account expected = before;
    expected.exclusions[0].note += "!";
    QCOMPARE(d.dialog->account(), expected);
    auto* evidence = d.find<QPlainTextEdit>("evidence");
    evidence->setPlainText(QStringLiteral("one.pdf\n\n two.pdf "));
    expected.exclusions[0].evidence = {"one.pdf", "two.pdf"};
    QCOMPARE(d.dialog->account(), expected);
}

void TestExclusionDialog::outsideEveryMonth()
{
    Dialog d(std::nullopt);
    d.find<QDateTimeEdit>("start")->setDateTime(QDateTime(QDate(2001, 1, 1), QTime(0, 0), Qt::UTC));
    d.find<QDateTimeEdit>("end")->setDateTime(QDateTime(QDate(2001, 1, 2), QTime(0, 0), Qt::UTC));
    d.settle();
    QVERIFY(d.says(QStringLiteral("lies in no service month")));
}

void TestExclusionDialog::canBeTriedOnly()
{
    {
        Dialog d(std::nullopt, widgets::Keeping::OfFiles);
        QVERIFY(!d.find<QPushButton>("keep")->isEnabled());
        QVERIFY(d.says(QStringLiteral("only kept for a customer of the book")));
    }
    Dialog d(std::nullopt, widgets::Keeping::ReadOnly);
    QVERIFY(!d.find<QPushButton>("keep")->isEnabled());
    QVERIFY(d.says(QStringLiteral("the book can only be read here")));
}

void TestExclusionDialog::switchesLanguageWhileOpen()
{
    Dialog d(std::nullopt);
    d.choose("clause", QStringLiteral("4.10"));
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
    QVERIFY(languages::hasChinese(d.find<QComboBox>("clause")->currentText()));
    QVERIFY(languages::hasChinese(d.find<QComboBox>("standing")->currentText()));
}

void TestExclusionDialog::keptInTheBookAndUndone()
{
    QTemporaryDir folder;
    app::MainWindow window(folder.filePath(QStringLiteral("settings.ini")), folder.path());
    window.setLanguage(text::Language::En);
    window.session().setAsOf(Date(2019y / 5 / 1));
    window.openBook({});
    window.show();
    const auto settled = [&window] {
        return !window.session().isReading() && !window.book().isBusy() && !window.book().isComputing();
    };
    QTRY_VERIFY_WITH_TIMEOUT(settled() && window.book().isOpen(), kWait);
    window.session().open({fixture("account.json"), fixture("march.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(settled() && !window.view().isEmpty(), kWait);
    const auto month = [&window] { return window.book().current()->analysis.services[0].months[0]; };
    const sla::Outcome before = sla::outcomeOf(month());
    QVERIFY(before.downtimeSeconds > 0);

    QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = window.findChild<ExclusionDialog*>();
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isSettled(), kWait);
    auto* standing = dialog->findChild<QComboBox*>(QStringLiteral("standing"));
    QTest::keyClick(standing, Qt::Key_Down);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("reason")), QStringLiteral("agreed"));
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isSettled(), kWait);
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("keep")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(settled() && sla::outcomeOf(month()) != before, kWait);
    QCOMPARE(window.book().current()->account.account.exclusions.size(), std::size_t(1));
    QVERIFY(sla::outcomeOf(month()).downtimeSeconds < before.downtimeSeconds);
    QCOMPARE(window.book().nextUndo()->reason, std::string("agreed"));

    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    // taken away from the account page, and everything undone exactly
    window.findChild<widgets::PageStack*>()->setCurrent(window.findChild<widgets::AccountPage*>());
    auto* table = window.findChild<QTableView*>(QStringLiteral("exclusions"));
    table->selectRow(0);
    const auto* message = window.findChild<widgets::MessageBar*>();
    const QString gone = QStringLiteral("The exclusion was removed.");
    QTest::mouseClick(window.findChild<QPushButton*>(QStringLiteral("removeExclusion")), Qt::LeftButton);
    QVERIFY(!message->text().contains(gone)); // said when it is so
    QTRY_VERIFY_WITH_TIMEOUT(settled() && window.book().current()->account.account.exclusions.empty(), kWait);
    QVERIFY2(message->text().contains(gone), qPrintable(message->text()));
    QCOMPARE(sla::outcomeOf(month()), before);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(settled() && sla::outcomeOf(month()) != before, kWait);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(settled() && sla::outcomeOf(month()) == before, kWait);
    QVERIFY(window.book().current()->account.account.exclusions.empty());
}

QTEST_MAIN(TestExclusionDialog)
#include "tst_exclusiondialog.moc"
