// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importing.h"
#include "app/theme.h"
#include "tests/gui/bookwindow.h"
#include "tests/gui/languages.h"
#include "tests/gui/platformremarks.h"
#include "tests/gui/wordchoice.h"
#include "widgets/importdialog.h"
#include "widgets/overviewpage.h"
#include "widgets/pagestack.h"

#include <QAction>
#include <QDir>
#include <QTemporaryDir>

using namespace clausemeter;
using namespace clausemeter::app::test;
using widgets::ImportDialog;

// Saying in another way how the logs of a book are read.
class TestKeptReading : public QObject {
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
        QByteArray rows = "time,requests,failed,broken\n";
        for (int i = 0; i < 6; ++i)
            rows += "2019-03-20T09:" + QByteArray::number(5 * i).rightJustified(2, '0') +
                    ":00+08:00,1000,1,600\n";
        m_log = write("own.csv", rows);
    }

    // Every log is read again, in one change that undo takes back.
    void inAnotherWay()
    {
        Window w(m_folder->path());
        w.open({fixture("account.json"), m_log});
        w.open({fixture("april.csv")});
        QCOMPARE(failures(w), std::uint64_t(6));
        auto* link = overviewLink(w);
        QVERIFY(link && link->isVisible());
        QTest::mouseClick(link, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(dialog(w), kWait);
        QTRY_VERIFY_WITH_TIMEOUT(dialog(w)->isSettled(), kWait);
        chooseWord(dialog(w), "role3", "failures");
        read(w);
        QTRY_VERIFY_WITH_TIMEOUT(w.settled() && failures(w) == 3600, kWait);
        QCOMPARE(w.logs(), std::size_t(2));
        QVERIFY2(w.message().contains(QStringLiteral("2 logs are in the book")), qPrintable(w.message()));
        // it is kept with them, and shown the next time
        QVERIFY(w.window.book().current()->mappings.contains(m_log.toStdString()));
        w.activate();
        w.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(failures(w), std::uint64_t(6));
        QCOMPARE(w.logs(), std::size_t(2));
        w.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(failures(w), std::uint64_t(3600));
    }

    void byTheMenu()
    {
        Window w(m_folder->path());
        QVERIFY(!howRead(w)->isEnabled());
        w.open({fixture("account.json")});
        QVERIFY(!howRead(w)->isEnabled()); // no logs
        w.open({m_log});
        QVERIFY(howRead(w)->isEnabled());
        howRead(w)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(dialog(w), kWait);
        dialog(w)->reject();
        QTRY_VERIFY_WITH_TIMEOUT(w.settled(), kWait);
        QCOMPARE(failures(w), std::uint64_t(6));
    }

    // Without all files figures would be lost.
    void aFileThatIsGone()
    {
        Window w(m_folder->path());
        w.open({fixture("account.json"), m_log});
        QVERIFY(QFile::remove(m_log));
        expectRefused(w, m_log);
    }

    void whatWasReplaced()
    {
        Window w(m_folder->path());
        w.open({fixture("account.json"), m_log});
        const QString other = write("other.csv", "time,requests,failed\n2019-03-20T09:00:00+08:00,1000,7\n");
        w.window.session().open({other});
        QTRY_VERIFY_WITH_TIMEOUT(w.settled() && w.window.findChild<QDialog*>(), kWait);
        QTest::mouseClick(w.find<QPushButton>("replace"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(w.settled() && w.logs() == 2, kWait);
        w.activate();
        expectRefused(w, QStringLiteral("replaced by later ones"));
    }

    void onlyRead()
    {
        Window first(m_folder->path());
        first.open({fixture("account.json"), m_log});
        Window second(m_folder->path());
        QVERIFY(!second.window.book().isWritable());
        second.window.book().showCustomer(second.window.book().portfolio()->customers.front().id);
        QTRY_VERIFY_WITH_TIMEOUT(second.settled() && second.logs() == 1, kWait);
        expectRefused(second, QStringLiteral("only be read"));
    }

    // Rejected rows of a book's logs go to a file as those of files do.
    void rejectedRowsAreWritten()
    {
        Window w(m_folder->path());
        const QString bad = write("bad.csv", "time,requests,failed\n2019-03-20T09:00:00+08:00,10,0\n"
                                             "2019-03-20T09:05:00+08:00,10,0\nnever,10,0\n");
        w.open({fixture("account.json"), bad});
        QCOMPARE(w.window.book().current()->logs->inputs[0].rejected, std::int64_t(1));
        auto* importing = w.window.findChild<app::Importing*>();
        QVERIFY(importing);
        importing->exportBadRows(m_folder->filePath(QStringLiteral("rows.csv")));
        QFile written(m_folder->filePath(QStringLiteral("rows.csv")));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().contains("never"));
    }

private:
    QString write(const char* name, const QByteArray& bytes) const
    {
        QFile file(m_folder->filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room for the test's files");
        return file.fileName();
    }
    static std::uint64_t failures(Window& w) // of March
    {
        const auto& month = w.window.book().current()->analysis.services[0].months[0].month;
        const slots::SlotTable& table = w.window.book().current()->logs->services.begin()->second.slots;
        const auto counts = table.totals(month.slotRange()).counts;
        return counts.requests - counts.successes;
    }
    static QPushButton* overviewLink(Window& w)
    {
        w.window.findChild<widgets::PageStack*>()->setCurrent(w.window.findChild<widgets::OverviewPage*>());
        return w.find<QPushButton>("howRead");
    }
    static QAction* howRead(const Window& w)
    {
        for (QAction* action : w.window.findChildren<QAction*>()) {
            if (action->text().contains(QStringLiteral("How the logs are read")))
                return action;
        }
        return nullptr;
    }
    static ImportDialog* dialog(const Window& w)
    {
        for (auto* found : w.window.findChildren<ImportDialog*>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    static void read(const Window& w)
    {
        QTRY_VERIFY_WITH_TIMEOUT(dialog(w)->isSettled(), kWait);
        auto* button = dialog(w)->findChild<QPushButton*>(QStringLiteral("import"));
        QVERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static void expectRefused(Window& w, const QString& why)
    {
        const auto inputs = w.logs();
        howRead(w)->trigger();
        QTRY_VERIFY2_WITH_TIMEOUT(w.message().contains(why), qPrintable(w.message()), kWait);
        QVERIFY(!dialog(w));
        QCOMPARE(w.logs(), inputs);
        w.window.setLanguage(text::Language::Zh);
        QVERIFY(languages::hasChinese(w.message()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_log;
};

QTEST_MAIN(TestKeptReading)
#include "tst_keptreading.moc"
