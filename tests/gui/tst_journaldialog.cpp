// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../book/bookfixture.h"
#include "languages.h"
#include "platformremarks.h"
#include "widgets/datatable.h"
#include "widgets/housestyle.h"
#include "widgets/journaldialog.h"
#include "widgets/section.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace clausemeter;
using namespace clausemeter::book;
using items::ChangedFieldsModel;
using items::JournalModel;
using widgets::JournalDialog;

class TestJournalDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        platformremarks::ignore();
        QApplication::setStyle(new widgets::HouseStyle);
        QApplication::setPalette(widgets::paletteFor(widgets::lightColours()));
        QVERIFY(m_folder.isValid());
        const auto book = Book::create(m_folder.filePath(QStringLiteral("b.book")));
        const qint64 customer =
            *(*book)->importAccount(completeAccount(), note(ChangeKind::AccountImported, 0, "a.json"));
        account::Account account = (*book)->account(customer)->account;
        account.fees[0].cash = *Money::parse("9000.5");
        ChangeNote fee = note(ChangeKind::Fee, 1, "=by the bill");
        fee.service = "1400000001";
        QVERIFY((*book)->saveAccount(customer, account, fee).ok());
        account.exclusions[0].standing = account::Standing::Accepted;
        account.exclusions[0].reason = "mail";
        QVERIFY((*book)->saveAccount(customer, account, note(ChangeKind::Standing, 2)).ok());
        QVERIFY((*book)->undo(at(3)).ok());
        m_entries = *(*book)->journal({}, 100);
        QCOMPARE(m_entries.size(), std::size_t(4));
        m_person = (*book)->database().person();
        QVERIFY(!m_person.isEmpty());
        m_customers[customer] = {{"示例视频", "Example Video"}, {}, QStringLiteral("USD")};
    }
    void cleanup() { m_dialog.reset(); }

    void entriesAndTheirFields()
    {
        show();
        QCOMPARE(column(JournalModel::What),
                 QStringLiteral("undone: standing set|standing set|fee changed|account imported"));
        QCOMPARE(column(JournalModel::State), QStringLiteral("|was undone||"));
        QCOMPARE(column(JournalModel::Person), QStringList(4, m_person).join(u'|'));
        QCOMPARE(column(JournalModel::Reason), QStringLiteral("–|–|=by the bill|a.json"));
        QCOMPARE(column(JournalModel::When).section(u'|', 2, 2), QStringLiteral("2023-11-15 06:14:20"));
        QCOMPARE(column(JournalModel::Customer).section(u'|', 0, 0), QStringLiteral("Example Video"));
        // The undo shows what it turned back.
        QCOMPARE(field(0, ChangedFieldsModel::What), QStringLiteral("exclusion 4.10, 2019-03-20 02:00"));
        QCOMPARE(field(0, ChangedFieldsModel::Field), QStringLiteral("standing set by a person"));
        QCOMPARE(field(0, ChangedFieldsModel::Before), QStringLiteral("accepted"));
        QCOMPARE(field(0, ChangedFieldsModel::After), QStringLiteral("–"));
        QTest::keyClick(table(), Qt::Key_Down);
        QCOMPARE(field(0, ChangedFieldsModel::After), QStringLiteral("accepted"));
        QTest::keyClick(table(), Qt::Key_Down);
        QCOMPARE(fields()->rowCount(), 1);
        QCOMPARE(field(0, ChangedFieldsModel::What), QStringLiteral("fee 2019-03"));
        QCOMPARE(field(0, ChangedFieldsModel::Field), QStringLiteral("cash part"));
        QCOMPARE(field(0, ChangedFieldsModel::Before), QStringLiteral("USD 10,000.00"));
        QCOMPARE(field(0, ChangedFieldsModel::After), QStringLiteral("USD 9,000.50"));
        QTest::keyClick(table(), Qt::Key_Down);
        QVERIFY(fields()->rowCount() > 20);
        QVERIFY(field(1, ChangedFieldsModel::What).startsWith(QStringLiteral("added: ")));
    }

    void clausesLeadToTheirText()
    {
        show();
        auto* shown = m_dialog->findChild<widgets::DataTable*>(QStringLiteral("changedFields"));
        QSignalSpy asked(m_dialog.get(), &JournalDialog::clauseRequested);
        shown->setFocus();
        shown->setCurrentIndex(shown->model()->index(0, 0)); // "exclusion 4.10"
        QTest::keyClick(shown, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toString(), QStringLiteral("4.10"));
        QCOMPARE(asked[0][1].toLongLong(), m_customers.begin()->first);
        QCOMPARE(asked[0][2].value<std::string>(), std::string("1400000001"));
        QVERIFY(m_dialog->isVisible());
        // A fee is paid under no clause of its own.
        table()->setCurrentIndex(table()->model()->index(2, 0));
        shown->setCurrentIndex(shown->model()->index(0, 0));
        QTest::keyClick(shown, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(asked.size(), 1);
        // A click with Ctrl, while another row is current.
        table()->setCurrentIndex(table()->model()->index(3, 0));
        shown->setCurrentIndex(shown->model()->index(0, 0));
        int row = 0;
        while (!field(row, ChangedFieldsModel::What).contains(QStringLiteral("4.10")))
            ++row;
        const QModelIndex after = shown->model()->index(row, ChangedFieldsModel::After);
        QTest::mouseClick(shown->viewport(), Qt::LeftButton, Qt::ControlModifier,
                          shown->visualRect(after).center());
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked[1][0].toString(), QStringLiteral("4.10"));
        QCOMPARE(asked[1][2].value<std::string>(), std::string("1400000001"));
    }

    void filtering()
    {
        show();
        auto* filter = m_dialog->findChild<QLineEdit*>(QStringLiteral("journalFilter"));
        QTest::keyClicks(filter, QStringLiteral("9,000.5"));
        QCOMPARE(column(JournalModel::What), QStringLiteral("fee changed"));
        QCOMPARE(fields()->rowCount(), 1);
        QTest::keyClicks(filter, QStringLiteral("x"));
        QVERIFY(!table()->isVisible());
        QVERIFY(empty()->isVisible());
        QCOMPARE(empty()->text(), QStringLiteral("No entry has this text."));
        QVERIFY(!exporting()->isEnabled());
        filter->clear();
        QTest::keyClicks(filter, QStringLiteral("UNDONE"));
        QCOMPARE(table()->model()->rowCount(), 2);
    }

    void csvIsSafe()
    {
        show();
        m_dialog->findChild<QLineEdit*>(QStringLiteral("journalFilter"))->setText(QStringLiteral("=by"));
        QSignalSpy exported(m_dialog.get(), &JournalDialog::exportRequested);
        QTest::mouseClick(exporting(), Qt::LeftButton);
        QCOMPARE(exported.count(), 1);
        QCOMPARE(exported[0][0].toString(), QStringLiteral("journal.csv"));
        QVERIFY(exported[0][1].toByteArray().startsWith("\xEF\xBB\xBF"));
        QCOMPARE(
            QString::fromUtf8(exported[0][1].toByteArray()),
            QStringLiteral("number,when,who,what,customer,service,reason,state,row,field,before,after\r\n"
                           "2,2023-11-15 06:14:20,%1,fee changed,Example Video,1400000001,"
                           "\"'=by the bill\",,fee 2019-03,cash part,\"USD 10,000.00\",\"USD "
                           "9,000.50\"\r\n")
                .arg(m_person));
    }

    void languagesSwitchWhileOpen()
    {
        languages::Switch languages;
        show();
        QTest::keyClick(table(), Qt::Key_Down);
        languages.show(*m_dialog, true);
        QCOMPARE(m_dialog->windowTitle(), QStringLiteral("操作记录"));
        QCOMPARE(column(JournalModel::What), QStringLiteral("撤销：设定认定|设定认定|更改费用|导入账户"));
        QCOMPARE(table()->currentIndex().row(), 1); // the chosen one stays
        QCOMPARE(field(0, ChangedFieldsModel::Field), QStringLiteral("人工认定"));
        QCOMPARE(field(0, ChangedFieldsModel::After), QStringLiteral("认可"));
        for (int i = 0; i < JournalModel::NUM_COLUMNS; ++i)
            QVERIFY(languages::hasChinese(table()->model()->headerData(i, Qt::Horizontal).toString()));
        languages.show(*m_dialog, false);
        QCOMPARE(field(0, ChangedFieldsModel::After), QStringLiteral("accepted"));
    }

    void anEmptyJournalSaysSo()
    {
        m_dialog = std::make_unique<JournalDialog>(std::vector<JournalEntry>(), widgets::JournalCustomers());
        m_dialog->show();
        QVERIFY(empty()->isVisible());
        QVERIFY(empty()->text().startsWith(QStringLiteral("Nothing was changed yet.")));
        QVERIFY(!exporting()->isEnabled());
        QCOMPARE(fields()->rowCount(), 0);
    }

    // With CM_SHOTS pictures are left there.
    void pictures()
    {
        languages::Switch languages;
        const QString folder = qEnvironmentVariable("CM_SHOTS");
        for (const bool dark : {false, true}) {
            QApplication::setPalette(
                widgets::paletteFor(dark ? widgets::darkColours() : widgets::lightColours()));
            for (const bool zh : {true, false}) {
                show();
                languages.show(*m_dialog, zh);
                QTest::keyClick(table(), Qt::Key_Down);
                QCoreApplication::sendPostedEvents();
                QVERIFY(m_dialog->minimumSizeHint().width() <= 1280);
                QVERIFY(m_dialog->minimumSizeHint().height() <= 690);
                if (!folder.isEmpty())
                    m_dialog->grab().save(QDir(folder).filePath(
                        QStringLiteral("journal-%1-%2.png")
                            .arg(zh ? QStringLiteral("zh") : QStringLiteral("en"),
                                 dark ? QStringLiteral("dark") : QStringLiteral("light"))));
            }
        }
        QApplication::setPalette(widgets::paletteFor(widgets::lightColours()));
    }

private:
    void show()
    {
        m_dialog = std::make_unique<JournalDialog>(m_entries, m_customers);
        m_dialog->setLocale(QLocale(QLocale::English));
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_dialog.get(), &change);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    QTableView* table() const { return m_dialog->findChild<QTableView*>(QStringLiteral("journal")); }
    QLabel* empty() const { return m_dialog->findChild<QLabel*>(QStringLiteral("journalEmpty")); }
    QPushButton* exporting() const
    {
        return m_dialog->findChild<QPushButton*>(QStringLiteral("exportJournal"));
    }
    QAbstractItemModel* fields() const
    {
        return m_dialog->findChild<widgets::DataTable*>(QStringLiteral("changedFields"))->model();
    }
    QString field(int row, int column) const { return fields()->index(row, column).data().toString(); }
    QString column(int column) const
    {
        QStringList texts;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            texts << table()->model()->index(row, column).data().toString();
        return texts.join(u'|');
    }

    QTemporaryDir m_folder;
    std::vector<JournalEntry> m_entries;
    QString m_person;
    widgets::JournalCustomers m_customers;
    std::unique_ptr<JournalDialog> m_dialog;
};

QTEST_MAIN(TestJournalDialog)
#include "tst_journaldialog.moc"
