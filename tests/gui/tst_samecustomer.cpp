// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme.h"
#include "tests/gui/bookwindow.h"
#include "tests/gui/languages.h"
#include "tests/gui/platformremarks.h"
#include "widgets/samecustomerdialog.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>

using namespace clausemeter;
using namespace clausemeter::app::test;
using widgets::SameCustomerDialog;

// An account file without a customer id that comes a second time: whose it is is asked.
class TestSameCustomer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        platformremarks::ignore();
        app::setUpAppearance();
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theSameOne()
    {
        Window w(m_folder->path());
        w.open({account("a.json", "Alpha", 1), fixture("march.csv")});
        QCOMPARE(w.customers(), std::size_t(1));
        const qint64 customer = w.window.book().customer();
        const std::size_t logs = w.logs();
        QVERIFY(logs > 0);
        w.open({account("b.json", "Alpha", 2)});
        QVERIFY(dialog(w));
        QCOMPARE(w.customers(), std::size_t(1)); // nothing is done before the answer
        QTest::keyClick(dialog(w), Qt::Key_S, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(w.settled() && !dialog(w), kWait);
        QCOMPARE(w.customers(), std::size_t(1));
        QCOMPARE(w.window.book().customer(), customer);
        QCOMPARE(w.window.book().current()->account.account.services.front().end,
                 std::optional(*parseDate("2019-04-30")));
        QCOMPARE(w.logs(), logs);
        // One change, undone like any other.
        w.activate();
        w.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(w.window.book().current()->account.account.services.front().end,
                 std::optional(*parseDate("2019-03-31")));
    }

    void anotherOne()
    {
        Window w(m_folder->path());
        w.open({account("a.json", "Alpha", 1)});
        w.open({account("b.json", "Alpha", 2)});
        QVERIFY(dialog(w));
        QTest::mouseClick(dialog(w)->findChild<QPushButton*>(QStringLiteral("another")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(w.settled() && w.customers() == 2, kWait);
        // Of several it is said which.
        w.activate();
        const auto lines = w.window.book().portfolio()->customers;
        w.open({account("c.json", "Alpha", 3)});
        QVERIFY(dialog(w));
        auto* list = dialog(w)->findChild<QComboBox*>(QStringLiteral("candidates"));
        QCOMPARE(list->count(), 2);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        const qint64 chosen = list->currentData().toLongLong();
        QVERIFY(chosen != list->itemData(0).toLongLong());
        QTest::mouseClick(dialog(w)->findChild<QPushButton*>(QStringLiteral("same")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(w.settled() && w.window.book().customer() == chosen, kWait);
        QCOMPARE(w.customers(), std::size_t(2));
        QCOMPARE(w.window.book().current()->account.account.services.front().end,
                 std::optional(*parseDate("2019-05-31")));
    }

    void notAsked()
    {
        Window w(m_folder->path());
        w.open({account("a.json", "Alpha", 1)});
        w.open({account("b.json", "Beta", 1)});
        QVERIFY(!dialog(w));
        w.open({account("c.json", "Alpha", 1, "7")});
        QVERIFY(!dialog(w));
        QCOMPARE(w.customers(), std::size_t(3));
        // Escape: nothing was done.
        w.open({account("d.json", "Beta", 2)});
        QVERIFY(dialog(w));
        QTest::keyClick(dialog(w), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(w.settled() && !dialog(w), kWait);
        QCOMPARE(w.customers(), std::size_t(3));
    }

    // Where the one in the book has an id, it keeps it.
    void keepsTheIdOfTheBook()
    {
        Window w(m_folder->path());
        w.open({account("a.json", "Alpha", 1, "7")});
        w.open({account("b.json", "Alpha", 2)});
        QVERIFY(dialog(w));
        QTest::mouseClick(dialog(w)->findChild<QPushButton*>(QStringLiteral("same")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(w.settled() && !dialog(w), kWait);
        QCOMPARE(w.customers(), std::size_t(1));
        QCOMPARE(w.window.book().current()->account.account.customer.id, std::string("7"));
    }

    void speaksBothLanguages()
    {
        Window w(m_folder->path());
        w.open({account("a.json", "Alpha", 1)});
        w.open({account("b.json", "Alpha", 1)});
        QVERIFY(dialog(w));
        w.window.setLanguage(text::Language::Zh);
        QCoreApplication::processEvents();
        QVERIFY(languages::hasChinese(dialog(w)->windowTitle()));
        for (const QLabel* label : dialog(w)->findChildren<QLabel*>())
            QVERIFY2(languages::hasChinese(label->text()), qPrintable(label->text()));
        for (const QPushButton* button : dialog(w)->findChildren<QPushButton*>())
            QVERIFY2(languages::hasChinese(button->text()), qPrintable(button->text()));
        if (const QString to = qEnvironmentVariable("CLAUSEMETER_PICTURES"); !to.isEmpty())
            dialog(w)->grab().save(to + QStringLiteral("/samecustomer-zh.png"));
    }

private:
    static SameCustomerDialog* dialog(const Window& w) { return w.window.findChild<SameCustomerDialog*>(); }

    // As a file: one service over so many months.
    QString account(const char* name, const QByteArray& customer, int months, const QByteArray& id = {}) const
    {
        const QString path = m_folder->filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("{\"format\": \"clausemeter-account/1\", \"customer\": {" +
                   (id.isEmpty() ? QByteArray() : "\"id\": \"" + id + "\", ") +
                   "\"name\": {\"zh\": \"甲\", \"en\": \"" + customer +
                   "\"}}, \"services\": [{\"id\": \"1400000001\", \"sla\": \"tencent-trtc\", \"start\": "
                   "\"2019-03-01\", \"months\": " +
                   QByteArray::number(months) + "}]}");
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestSameCustomer)
#include "tst_samecustomer.moc"
