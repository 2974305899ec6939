// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme.h"
#include "tests/gui/bookwindow.h"
#include "tests/gui/languages.h"
#include "tests/gui/platformremarks.h"
#include "widgets/importsdialog.h"
#include "widgets/overviewpage.h"
#include "widgets/pagestack.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>

using namespace clausemeter;
using namespace clausemeter::app::test;
using items::ImportsModel;
using widgets::ImportsDialog;

namespace {

class List {
public:
    explicit List(Window& w)
    {
        w.window.findChild<widgets::PageStack*>()->setCurrent(w.window.findChild<widgets::OverviewPage*>());
        auto* link = w.find<QPushButton>("allImports");
        QVERIFY(link && !link->isHidden());
        link->setFocus();
        QTest::keyClick(link, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT((dialog = w.window.findChild<ImportsDialog*>()) != nullptr, kWait);
        table = dialog->findChild<QTableView*>(QStringLiteral("imports"));
    }
    QString cell(int row, int column) const { return table->model()->index(row, column).data().toString(); }
    QPushButton* remove() const { return dialog->findChild<QPushButton*>(QStringLiteral("removeImport")); }
    QString text(const char* label) const
    {
        return dialog->findChild<QLabel*>(QString::fromLatin1(label))->text();
    }
    void keepPicture(const char* name) const
    {
        const QString folder = qEnvironmentVariable("CLAUSEMETER_SHOTS");
        if (!folder.isEmpty() && QDir().mkpath(folder))
            dialog->grab().save(QDir(folder).filePath(QString::fromLatin1(name)));
    }

    ImportsDialog* dialog = nullptr;
    QTableView* table = nullptr;
};

std::optional<Money> voucher(Window& w)
{
    return w.window.book().current()->analysis.services[0].months[0].voucher;
}

} // namespace

// The list of what was read into the book for a customer, and taking one of it away.
class TestImportHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        platformremarks::ignore();
        app::setUpAppearance();
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void tellsEachFile();
    void oneIsTakenAwayAndComesBack();
    void whatWasReplacedComesBack();
    void clickedTwiceTakesOneAway();
    void anotherBookClosesIt();
    void readOnlyIsSaid();
    void filesHaveNone();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestImportHistory::tellsEachFile()
{
    Window w(m_folder->path());
    w.open({fixture("account.json"), fixture("march.csv")});
    w.open({fixture("april.csv")});
    List list(w);
    QCOMPARE(list.table->model()->rowCount(), 2);
    QCOMPARE(list.cell(0, ImportsModel::File), QStringLiteral("april.csv")); // the newest first
    QCOMPARE(list.cell(1, ImportsModel::File), QStringLiteral("march.csv"));
    const logs::InputReport& march = w.window.book().current()->logs->inputs.front();
    QCOMPARE(list.cell(1, ImportsModel::Records), QString::number(march.records));
    QCOMPARE(list.cell(1, ImportsModel::Rejected), QString::number(march.rejected));
    QVERIFY(list.cell(1, ImportsModel::Time).startsWith(QStringLiteral("2019-03-20 ")));
    QCOMPARE(list.cell(1, ImportsModel::Standing), QStringLiteral("counted"));
    QVERIFY(!list.cell(1, ImportsModel::Grade).isEmpty());
    QCOMPARE(list.cell(1, ImportsModel::Digest).size(), qsizetype(64));
    QCOMPARE(QStringLiteral("sha-256:") + list.cell(1, ImportsModel::Digest),
             QString::fromStdString(march.digest));
    // rows go out as those of other tables do
    list.table->selectRow(1);
    QTest::keyClick(list.table, Qt::Key_C, Qt::ControlModifier);
    const QStringList copied = QApplication::clipboard()->text().split(u'\n');
    QVERIFY(copied.size() >= 2);
    QVERIFY(copied[0].startsWith(QStringLiteral("imported\tfile\tkind\t")));
    QVERIFY(QApplication::clipboard()->text().contains(list.cell(1, ImportsModel::Digest)));
    list.keepPicture("imports-en.png");
    w.window.setLanguage(text::Language::Zh);
    QCoreApplication::sendPostedEvents();
    for (int column = 0; column < ImportsModel::Digest; ++column)
        QVERIFY(languages::hasChinese(list.table->model()->headerData(column, Qt::Horizontal).toString()));
    QVERIFY(languages::hasChinese(list.dialog->windowTitle()));
    QVERIFY(languages::hasChinese(list.remove()->text()));
    QVERIFY(languages::hasChinese(list.text("whatIsRemoved")));
    list.keepPicture("imports-zh.png");
}

void TestImportHistory::oneIsTakenAwayAndComesBack()
{
    const auto inputs = [](Window& w) { return w.window.book().current()->logs->inputs.size(); };
    {
        Window w(m_folder->path());
        w.open({fixture("account.json"), fixture("march.csv")});
        const auto before = voucher(w);
        QVERIFY(before);
        {
            List list(w);
            auto* reason = list.dialog->findChild<QLineEdit*>(QStringLiteral("changeReason"));
            QTest::keyClicks(reason, QStringLiteral("wrong customer"));
            list.table->setFocus();
            QTest::keyClick(list.table, Qt::Key_Delete);
            QTRY_VERIFY_WITH_TIMEOUT(w.settled() && inputs(w) == 0, kWait);
            QTRY_COMPARE(list.cell(0, ImportsModel::Standing),
                         QStringLiteral("not counted: taken away or undone"));
            QVERIFY(!list.remove()->isEnabled()); // not twice
        }
        QVERIFY(!voucher(w));
        QCOMPARE(w.window.book().nextUndo()->kind, book::ChangeKind::LogsRemoved);
        QCOMPARE(w.window.book().nextUndo()->reason, std::string("wrong customer"));
        w.activate();
        w.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(voucher(w), before);
        QCOMPARE(inputs(w), std::size_t(1));
        w.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(inputs(w), std::size_t(0));
    }
    Window again(m_folder->path());
    again.key(Qt::Key_Z, Qt::ControlModifier);
    again.window.book().showCustomer(again.window.book().portfolio()->customers[0].id);
    QTRY_VERIFY_WITH_TIMEOUT(again.settled() && again.window.book().current(), kWait);
    QVERIFY(voucher(again));
}

// The same day without a failure takes the place of the log, and goes again.
void TestImportHistory::whatWasReplacedComesBack()
{
    const QString better = m_folder->filePath(QStringLiteral("better.csv"));
    {
        QFile file(better);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("time,requests,failed\n");
        for (int hour = 0; hour < 24; ++hour) {
            for (int minute = 0; minute < 60; minute += 5)
                file.write(QStringLiteral("2019-03-20T%1:%2:00+08:00,1000,0\n")
                               .arg(hour, 2, 10, QChar(u'0'))
                               .arg(minute, 2, 10, QChar(u'0'))
                               .toUtf8());
        }
    }
    Window w(m_folder->path());
    w.open({fixture("account.json"), fixture("march.csv")});
    const sla::Analysis before = w.window.book().current()->analysis;
    QVERIFY(voucher(w));
    Progress progress;
    auto read = report::openCase({.accountPath = fixture("account.json").toStdString(),
                                  .logPaths = {better.toStdString()},
                                  .asOf = before.asOf,
                                  .now = {},
                                  .selection = {},
                                  .digest = logs::Digest::Sha256},
                                 w.window.book().current()->knowledge, progress);
    QVERIFY(read.ok());
    w.window.book().keep({std::make_shared<const report::Case>(std::move(*read)), w.window.book().customer(),
                          book::OnOverlap::Replace});
    QTRY_VERIFY_WITH_TIMEOUT(w.settled() && !voucher(w).value_or(Money()).units(), kWait);
    {
        List list(w);
        QCOMPARE(list.cell(0, ImportsModel::Standing), QStringLiteral("counted"));
        QVERIFY(list.cell(1, ImportsModel::Standing).contains(QStringLiteral("replaced")));
        QVERIFY(list.text("whatIsRemoved").contains(QStringLiteral("counted again")));
        QTest::mouseClick(list.remove(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(w.settled() && voucher(w).value_or(Money()).units(), kWait);
        QTRY_COMPARE(list.cell(1, ImportsModel::Standing), QStringLiteral("counted"));
    }
    QCOMPARE(w.window.book().current()->analysis.services[0].months[0].windows,
             before.services[0].months[0].windows);
    QCOMPARE(voucher(w), before.services[0].months[0].voucher);
}

// What was taken away stays the one that is meant.
void TestImportHistory::clickedTwiceTakesOneAway()
{
    Window w(m_folder->path());
    w.open({fixture("account.json"), fixture("march.csv")});
    w.open({fixture("april.csv")});
    List list(w);
    list.table->selectRow(1);
    QTest::mouseClick(list.remove(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(list.cell(1, ImportsModel::Standing),
                              QStringLiteral("not counted: taken away or undone"), kWait);
    QCOMPARE(list.table->selectionModel()->selectedRows().value(0).row(), 1);
    QVERIFY(!list.remove()->isEnabled());
    QTest::mouseClick(list.remove(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(w.settled(), kWait);
    QCOMPARE(w.logs(), std::size_t(1));
}

// Its imports are known by numbers, and the other one has others by these.
void TestImportHistory::anotherBookClosesIt()
{
    Window w(m_folder->path());
    w.open({fixture("account.json"), fixture("march.csv")});
    List list(w);
    QVERIFY(list.dialog->isVisible());
    w.window.book().open(m_folder->filePath(QStringLiteral("other.book")), true);
    QTRY_VERIFY_WITH_TIMEOUT(!w.window.findChild<ImportsDialog*>(), kWait);
}

void TestImportHistory::readOnlyIsSaid()
{
    Window first(m_folder->path());
    first.open({fixture("account.json"), fixture("march.csv")});
    QTemporaryDir other;
    Window second(other.path(), first.window.book().path());
    second.window.book().showCustomer(second.window.book().portfolio()->customers[0].id);
    QTRY_VERIFY_WITH_TIMEOUT(second.settled() && !second.window.view().isEmpty(), kWait);
    List list(second);
    QCOMPARE(list.table->model()->rowCount(), 1);
    QVERIFY(!list.remove()->isEnabled());
    QVERIFY(list.text("whatIsRemoved").contains(QStringLiteral("can only be read")));
    QTest::keyClick(list.table, Qt::Key_Delete);
    QTRY_VERIFY_WITH_TIMEOUT(second.settled(), kWait);
    QCOMPARE(second.logs(), std::size_t(1));
}

void TestImportHistory::filesHaveNone()
{
    app::MainWindow window(m_folder->filePath(QStringLiteral("settings.ini")), {});
    window.show();
    window.session().open({fixture("account.json"), fixture("march.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(!window.view().isEmpty(), kWait);
    QVERIFY(window.findChild<QPushButton*>(QStringLiteral("allImports"))->isHidden());
}

QTEST_MAIN(TestImportHistory)
#include "tst_importhistory.moc"
