// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/billimporting.h"

#include "app/session.h"
#include "languages.h"
#include "platformremarks.h"
#include "samplecase.h"
#include "widgets/billdialog.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace clausemeter;
using app::BillImporting;

namespace {

constexpr int kWait = 30'000;

QString fixture(const char* name)
{
    return QStringLiteral(TEST_DATA "/") + QString::fromLatin1(name);
}

} // namespace

class TestBillImporting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { platformremarks::ignore(); }
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(1280, 720);
        m_window->show();
        m_languages.show(*m_window, false);
        m_bills = new BillImporting(m_window.get());
        connect(m_bills, &BillImporting::accountEdited, this,
                [this](const account::Account& account, const std::string& reason) {
                    m_account = account;
                    m_reason = QString::fromStdString(reason);
                });
        connect(m_bills, &BillImporting::assignmentsChosen, this,
                [this](const QByteArray& json) { m_kept = json; });
        connect(m_bills, &BillImporting::said, this, [this](const widgets::Message& message) {
            m_said << message.text(text::Words(text::Language::En));
        });
        m_account.reset();
        m_reason.clear();
        m_kept.clear();
        m_said.clear();
    }
    void cleanup() { m_window.reset(); }

    void feesAreTakenOver()
    {
        const auto current = samplecase::make(); // has a fee of March alone
        m_bills->start({fixture("bills/l3-zh.csv")}, current);
        QVERIFY(m_bills->isReading());
        // The same in another encoding is read with it, once.
        m_bills->start({fixture("bills/l3-zh-gb18030.csv")}, current);
        QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog()->isSettled(), kWait);
        QCOMPARE(table("billInputs")->model()->rowCount(), 2);
        QTest::mouseClick(button("takeOver"), Qt::LeftButton);
        QTRY_VERIFY(m_account.has_value());
        QCOMPARE(m_account->fees.size(), std::size_t(2));
        QCOMPARE(m_account->fees[0], current->account.account.fees[0]); // another one, and not ticked
        QCOMPARE(m_account->fees[1].month, *parseYearMonth("2019-04"));
        QCOMPARE(m_account->fees[1].cash, *Money::parse("-23.33333334"));
        QCOMPARE(m_reason, QStringLiteral("Fees by the bills: l3-zh.csv, l3-zh-gb18030.csv"));
        QCOMPARE(m_said,
                 QStringList{QStringLiteral("The fee of 1 service month was taken over from the bills.")});
        QVERIFY(m_kept.isEmpty()); // the rules are the same
    }

    void rulesAreKeptForTheNextTime()
    {
        const auto current = samplecase::make();
        bills::BillSettings settings =
            bills::settingsFor(current->account.account, current->knowledge->definitions, {});
        settings.assignments[0].rules = {{{}, {}, {}, "1400000009"}};
        m_bills->start({fixture("bills/l3-zh.csv")}, current, bills::billSettingsJson(settings));
        QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog()->isSettled(), kWait);
        QCOMPARE(table("rules")->model()->rowCount(), 1);
        QTest::mouseClick(button("defaultRules"), Qt::LeftButton);
        QTRY_VERIFY(dialog()->isSettled());
        QTest::mouseClick(button("takeOver"), Qt::LeftButton);
        QTRY_VERIFY(!m_kept.isEmpty());
        QCOMPARE(bills::readBillSettings(m_kept)->assignments,
                 bills::defaultAssignments(current->account.account, current->knowledge->definitions));
    }

    void cancelChangesNothing()
    {
        m_bills->start({fixture("bills/l3-zh.csv")}, samplecase::make());
        QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog()->isSettled(), kWait);
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        QVERIFY(!m_account && m_kept.isEmpty() && m_said.isEmpty());
    }

    void errorsAreSaid()
    {
        m_bills->start({fixture("bills/l3-zh.csv"), fixture("bills/l3-en.csv")}, samplecase::make());
        QTRY_COMPARE_WITH_TIMEOUT(m_said.size(), qsizetype(1), kWait);
        QVERIFY2(m_said[0].contains(QStringLiteral("CNY")) && m_said[0].contains(QStringLiteral("USD")),
                 qPrintable(m_said[0]));
        QVERIFY(!dialog() && !m_bills->isReading());
        m_bills->start({fixture("bills/vouchers.json")}, samplecase::make());
        QTRY_VERIFY_WITH_TIMEOUT(dialog() || m_said.size() == 2, kWait);
    }

    // Bills come with other files, or before their account.
    void sessionTellsOfBills()
    {
        app::Session session({});
        QSignalSpy given(&session, &app::Session::billsGiven);
        QSignalSpy missing(&session, &app::Session::accountMissing);
        session.open({fixture("bills/summary.json")});
        QTRY_COMPARE_WITH_TIMEOUT(missing.size(), qsizetype(1), kWait);
        QVERIFY(given.isEmpty());
        session.open(
            {fixture("bills/l3-zh.csv"), fixture("window/march.csv"), fixture("window/account.json")});
        QTRY_COMPARE_WITH_TIMEOUT(given.size(), qsizetype(1), kWait);
        QCOMPARE(given[0][0].toStringList(),
                 (QStringList{fixture("bills/summary.json"), fixture("bills/l3-zh.csv")}));
        QVERIFY(session.current());
        QCOMPARE(session.current()->logs->inputs.size(), std::size_t(1));
        const auto before = session.current();
        session.open({fixture("bills/l3-en.csv")});
        QTRY_COMPARE_WITH_TIMEOUT(given.size(), qsizetype(2), kWait);
        QCOMPARE(given[1][0].toStringList(), QStringList{fixture("bills/l3-en.csv")});
        QCOMPARE(session.current(), before); // nothing was read again
    }

private:
    widgets::BillDialog* dialog() const { return m_window->findChild<widgets::BillDialog*>(); }
    QPushButton* button(const char* name) const
    {
        return dialog()->findChild<QPushButton*>(QString::fromLatin1(name));
    }
    QTableView* table(const char* name) const
    {
        return dialog()->findChild<QTableView*>(QString::fromLatin1(name));
    }

    languages::Switch m_languages;
    std::unique_ptr<QWidget> m_window;
    BillImporting* m_bills = nullptr;
    std::optional<account::Account> m_account;
    QString m_reason;
    QByteArray m_kept;
    QStringList m_said;
};

QTEST_MAIN(TestBillImporting)
#include "tst_billimporting.moc"
