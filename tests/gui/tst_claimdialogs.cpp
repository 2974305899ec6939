// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "languages.h"
#include "model/book/monthfigures.h"
#include "platformremarks.h"
#include "samplecase.h"
#include "widgets/claimdialog.h"
#include "widgets/dayfield.h"
#include "widgets/housestyle.h"
#include "widgets/text/ticketwords.h"
#include "widgets/theme.h"
#include "widgets/ticketdialog.h"
#include "widgets/wordsfor.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace clausemeter;
using book::ClaimProgress;
using widgets::ClaimDialog;
using widgets::TicketDialog;

namespace {

Date day(const char* iso)
{
    return *parseDate(iso);
}

const book::CustomerLine kCustomer{1, "100012345678", {"示例视频", "Example Video"}, 1, "CNY"};

} // namespace

class TestClaimDialogs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        platformremarks::ignore();
        QApplication::setStyle(new widgets::HouseStyle);
        QApplication::setPalette(widgets::paletteFor(widgets::lightColours()));
        m_case = samplecase::make();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_ofAccount.reset();
    }

    void aClaimIsFiledByKeyboard()
    {
        show(samplecase::Incidents);
        choose("filed");
        QCOMPARE(edit("filed")->text(), QStringLiteral("2019-05-12")); // today
        QVERIFY(edit("ticket")->isVisible());
        QVERIFY(!edit("decided")->isVisible());
        QTest::keyClick(focused(), Qt::Key_Tab); // from the state on
        QCOMPARE(focused(), edit("drafted"));
        QTest::keyClick(focused(), Qt::Key_Tab);
        QCOMPARE(focused(), edit("filed"));
        type("2019-05-10");
        QTest::keyClick(focused(), Qt::Key_Tab);
        QCOMPARE(focused(), edit("ticket"));
        QTest::keyClick(focused(), Qt::Key_Return); // nothing said yet of what is missing
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(trouble("ticket"),
                 QStringLiteral("“ticket number” is missing. Enter it, or choose an earlier state of the "
                                "claim."));
        QCOMPARE(focused(), edit("ticket"));
        type("T-77");
        QCOMPARE(trouble("ticket"), QString());
        QTest::keyClick(focused(), Qt::Key_Tab);
        QTest::keyClicks(focused(), QStringLiteral("as agreed"));
        QTest::keyClick(focused(), Qt::Key_Tab);
        QTest::keyClicks(focused(), QStringLiteral("sent today"));
        QTest::keyClick(focused(), Qt::Key_Return);
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
        const auto answer = m_dialog->answer();
        QCOMPARE(answer.reason, std::string("sent today"));
        book::ClaimRecord wanted;
        wanted.service = samplecase::kServiceId;
        wanted.monthStart = day("2019-03-01");
        wanted.state = ClaimProgress::Filed;
        wanted.filed = day("2019-05-10");
        wanted.ticket = "T-77";
        wanted.note = "as agreed";
        QCOMPARE(answer.record, std::optional(wanted));
    }

    // What the account tells of a ticket need not be typed again, and is not recorded as another one.
    void whatTheAccountKnowsIsThere()
    {
        m_ofAccount = account::Claim{
            samplecase::kServiceId, monthOf(day("2019-03-01")), {}, day("2019-04-20"), true, "ticket", "T-5"};
        show(samplecase::Incidents);
        choose("filed");
        QCOMPARE(edit("filed")->text(), QStringLiteral("2019-04-20"));
        QCOMPARE(edit("ticket")->text(), QStringLiteral("T-5"));
        QTest::keyClick(focused(), Qt::Key_Return);
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
        QCOMPARE(m_dialog->answer().record->filed, std::optional(day("2019-04-20")));
        QCOMPARE(m_dialog->answer().record->ticket, std::string("T-5"));
        // What came by another channel is no ticket.
        m_ofAccount->byTicket = false;
        show(samplecase::Incidents);
        choose("filed");
        QCOMPARE(edit("filed")->text(), QStringLiteral("2019-05-12"));
        QCOMPARE(edit("ticket")->text(), QString());
    }

    void itsButtonsStayOnTheScreen()
    {
        show(samplecase::Incidents);
        const QRect room = m_dialog->screen()->availableGeometry();
        m_dialog->move(room.left() + 40, room.bottom() - m_dialog->frameGeometry().height() - 5);
        choose("voucher received");
        QCoreApplication::processEvents();
        QVERIFY(m_dialog->height() > 500);
        QTRY_VERIFY(room.contains(m_dialog->frameGeometry()));
    }

    void theFactsStandOnTop()
    {
        show(samplecase::Incidents);
        QStringList facts;
        for (const QLabel* label : m_dialog->findChildren<QLabel*>())
            facts << label->text().replace(QChar(0x00A0), u' ');
        for (const char* fact : {"Example Video  100012345678", "1400000001", "2019-03-01 to 2019-03-31",
                                 "2019-04-09 to 2019-05-30: 19 days left"})
            QVERIFY2(facts.contains(QString::fromLatin1(fact)), fact);
        const sla::MonthResult& month = m_case->analysis.services[0].months[samplecase::Incidents];
        const text::Words en(text::Language::En);
        QVERIFY(facts.contains(en.percent(*month.availabilityPercent[sla::View::Contract])));
        QVERIFY(facts.contains(
            QStringLiteral("%1 = %2").arg(en.plainPercent(*month.voucherPercent[sla::View::Contract]),
                                          en.money(*month.voucher, QStringLiteral("CNY")))));
    }

    void aDayOutsideTheWindowIsWarnedOf_data()
    {
        QTest::addColumn<QString>("filed");
        QTest::addColumn<QString>("says");
        QTest::newRow("the day before") << QStringLiteral("2019-04-08")
                                        << QStringLiteral("This day is before the window of 2019-04-09 to "
                                                          "2019-05-30: a ticket of that day does not count. "
                                                          "File it again while the window is open.");
        QTest::newRow("the first day") << QStringLiteral("2019-04-09") << QString();
        QTest::newRow("the last day") << QStringLiteral("2019-05-30") << QString();
        QTest::newRow("the day after") << QStringLiteral("2019-05-31")
                                       << QStringLiteral("This day is after the window of 2019-04-09 to "
                                                         "2019-05-30: the claim is deemed waived.");
    }

    void aDayOutsideTheWindowIsWarnedOf()
    {
        QFETCH(QString, filed);
        QFETCH(QString, says);
        show(samplecase::Incidents, {}, "2019-06-10");
        choose("filed");
        typeInto("filed", filed);
        typeInto("ticket", QStringLiteral("T"));
        QCOMPARE(trouble("filed"), says);
        QTest::keyClick(edit("ticket"), Qt::Key_Return); // kept all the same
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    }

    void whatIsWrongStandsUnderItsField_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* state, const char* field, const char* text,
                            const char* says) {
            QTest::newRow(name) << QString::fromLatin1(state) << QString::fromLatin1(field)
                                << QString::fromLatin1(text) << QString::fromUtf8(says);
        };
        row("no day", "approved", "decided", "2019-02-30", "This is no day. Write it like 2019-03-31.");
        row("tomorrow", "approved", "decided", "2019-05-13",
            "“day decided” is 2019-05-13, which is still to come. Enter the day on which it happened.");
        row("before it was filed", "denied", "decided", "2019-05-09",
            "“day decided” is 2019-05-09, before “day filed” on 2019-05-10. Correct one of the two.");
        row("no amount", "partly approved", "approved", "ten",
            "“amount approved” has the value “ten”, which is not an amount above 0. Write it like 1200.50.");
        row("a decimal comma", "approved", "approved", "12,5",
            "“amount approved” has the value “12,5”, which is not an amount above 0. Write it like 1200.50.");
        row("an amount of 0", "approved", "approved", "0.00",
            "“amount approved” has the value “0.00”, which is not an amount above 0. Write it like 1200.50.");
    }

    void whatIsWrongStandsUnderItsField()
    {
        QFETCH(QString, state);
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, says);
        show(samplecase::Incidents, filedRecord());
        choose(state.toLatin1().constData());
        typeInto("approved", QStringLiteral("500"));
        typeInto(field.toLatin1().constData(), text);
        QCOMPARE(trouble(field.toLatin1().constData()), says);
        QTest::keyClick(edit("reason"), Qt::Key_Return);
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(focused(), edit(field.toLatin1().constData()));
        QTest::keyClick(focused(), Qt::Key_Escape);
        QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
    }

    void moreThanComputedIsSaidAndKept()
    {
        show(samplecase::Incidents, filedRecord());
        choose("approved");
        typeInto("approved", QStringLiteral("1,000,000.00"));
        QVERIFY(trouble("approved").startsWith(QStringLiteral("More than the voucher that was computed, ")));
        QTest::keyClick(edit("approved"), Qt::Key_Return);
        QCOMPARE(m_dialog->answer().record->approved, Money::parse("1000000"));
        QCOMPARE(m_dialog->answer().record->decided, std::optional(day("2019-05-12")));
    }

    void aMonthWithoutAClaimIsNotFiled_data()
    {
        QTest::addColumn<int>("month");
        QTest::addColumn<QString>("says");
        QTest::newRow("met") << int(samplecase::Calm) << QStringLiteral("met the standard");
        QTest::newRow("no data") << int(samplecase::Silent) << QStringLiteral("has no verdict");
        QTest::newRow("not ended") << int(samplecase::Unfinished) << QStringLiteral("has no verdict");
    }

    void aMonthWithoutAClaimIsNotFiled()
    {
        QFETCH(int, month);
        QFETCH(QString, says);
        show(samplecase::Month(month));
        choose("filed");
        typeInto("ticket", QStringLiteral("T"));
        QVERIFY2(trouble("claimState").contains(says), qPrintable(trouble("claimState")));
        QTest::mouseClick(m_dialog->findChild<QPushButton*>(QStringLiteral("save")), Qt::LeftButton);
        QVERIFY(m_dialog->isVisible());
        choose("drafted");
        QCOMPARE(trouble("claimState"), QString());
    }

    void aRecordIsTakenBackAndRemoved()
    {
        show(samplecase::Incidents, filedRecord());
        QCOMPARE(edit("ticket")->text(), QStringLiteral("T-1"));
        choose("drafted");
        QVERIFY(!edit("ticket")->isVisible());
        const auto drafted = m_dialog->answer().record;
        QCOMPARE(drafted->ticket, std::string());
        QVERIFY(!drafted->filed);
        choose("filed"); // back again: nothing was lost
        QCOMPARE(m_dialog->answer().record, std::optional(filedRecord()));
        choose("not taken up");
        QTest::keyClick(edit("reason"), Qt::Key_Return);
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
        QVERIFY(!m_dialog->answer().record);
    }

    void daysAreMovedByKeysAndChosenFromACalendar()
    {
        widgets::DayField field(day("2019-03-01"));
        QSignalSpy edited(&field, &widgets::DayField::edited);
        field.show();
        QVERIFY(!field.day());
        QTest::keyClick(&field, Qt::Key_Up);
        QCOMPARE(field.day(), std::optional(day("2019-03-01")));
        QTest::keyClick(&field, Qt::Key_Down);
        QCOMPARE(field.text(), QStringLiteral("2019-02-28"));
        QTest::keyClick(&field, Qt::Key_Down, Qt::AltModifier);
        auto* calendar = field.findChild<QCalendarWidget*>();
        QVERIFY(calendar && calendar->isVisible());
        QCOMPARE(calendar->selectedDate(), QDate(2019, 2, 28));
        Q_EMIT calendar->activated(QDate(2019, 2, 1));
        QCOMPARE(field.text(), QStringLiteral("2019-02-01"));
        QCOMPARE(edited.count(), 3);
        field.setText(QStringLiteral(" 2019-2-1 "));
        QVERIFY(field.isUnreadable());
        field.setText(QStringLiteral("  "));
        QVERIFY(!field.isUnreadable() && !field.day());
    }

    void languagesSwitchWhileOpen()
    {
        languages::Switch languages;
        show(samplecase::Incidents, filedRecord());
        choose("approved");
        typeInto("decided", QStringLiteral("2019-05-09"));
        languages.show(*m_dialog, true);
        QCOMPARE(m_dialog->windowTitle(), QStringLiteral("赔偿申请"));
        QCOMPARE(m_dialog->findChild<QComboBox*>(QStringLiteral("claimState"))->currentText(),
                 QStringLiteral("已批准"));
        QCOMPARE(trouble("decided"),
                 QStringLiteral("“答复日”为 2019-05-09，早于“提交日”（2019-05-10）。请更正其中之一。"));
        for (const QLabel* label : m_dialog->findChildren<QLabel*>()) {
            if (label->isVisible() && label->buddy())
                QVERIFY2(languages::hasChinese(label->text()), qPrintable(label->text()));
        }
        languages.show(*m_dialog, false);
        QCOMPARE(m_dialog->windowTitle(), QStringLiteral("Claim"));
        QCOMPARE(edit("decided")->text(), QStringLiteral("2019-05-09")); // what was typed stays
        for (const QLabel* label : m_dialog->findChildren<QLabel*>())
            QVERIFY2(!languages::hasChinese(label->text()), qPrintable(label->text()));
    }

    void theTicketIsCopiedAndSaved()
    {
        languages::Switch languages;
        TicketDialog dialog({m_case, 0, samplecase::Incidents});
        languages.show(dialog, false);
        dialog.show();
        auto* text = dialog.findChild<QPlainTextEdit*>(QStringLiteral("ticketText"));
        QCOMPARE(dialog.text(), text->toPlainText());
        QVERIFY(dialog.text().startsWith(QStringLiteral("Voucher claim: TRTC 1400000001")));
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(text, Qt::Key_C, Qt::ControlModifier); // nothing is selected
        QCOMPARE(QGuiApplication::clipboard()->text(), dialog.text());
        QTest::keyClick(text, Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(text, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(text->textCursor().hasSelection());
        QTest::keyClick(text, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().trimmed(), QStringLiteral("Voucher"));

        auto* language = dialog.findChild<QComboBox*>(QStringLiteral("ticketLanguage"));
        language->setFocus();
        QTest::keyClick(language, Qt::Key_Down);
        QCOMPARE(language->currentText(), QStringLiteral("Chinese and English"));
        const QString both = dialog.text();
        QVERIFY(both.startsWith(QStringLiteral("申请代金券：")));
        QVERIFY(both.contains(QStringLiteral("\n----------\n\nVoucher claim: ")));
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("copyTicket")), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), both);
        QSignalSpy saved(&dialog, &TicketDialog::saveRequested);
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("saveTicket")), Qt::LeftButton);
        QCOMPARE(saved.count(), 1);
        QCOMPARE(saved[0][0].toString(), QStringLiteral("claim-1400000001-2019-03-01.txt"));
        QCOMPARE(saved[0][1].toByteArray(), both.toUtf8());

        languages.show(dialog, true);
        QCOMPARE(language->currentText(), QStringLiteral("中文和英文"));
        QCOMPARE(dialog.text(), both); // the ticket's language is its own
        QTest::keyClick(language, Qt::Key_Home);
        QVERIFY(!dialog.text().contains(QStringLiteral("Voucher claim")));
    }

    void clausesOfTheTicketCanBeRead()
    {
        languages::Switch languages;
        TicketDialog dialog({m_case, 0, samplecase::Incidents});
        languages.show(dialog, false);
        dialog.show();
        auto* button = dialog.findChild<QPushButton*>(QStringLiteral("ticketClauses"));
        QVERIFY(button->isVisible());
        const auto clauses = text::ticketClauses(*m_case, 0, samplecase::Incidents);
        QVERIFY(clauses.size() > 5);
        button->click();
        auto* menu = button->findChild<QMenu*>();
        QVERIFY(menu);
        QStringList entries;
        for (const QAction* action : menu->actions()) {
            if (!action->isSeparator())
                entries << action->text();
        }
        QCOMPARE(entries.size(), qsizetype(clauses.size()));
        for (const std::string& clause : clauses) { // it says itself what they are
            QVERIFY(dialog.text().contains(QString::fromStdString(clause)));
            QVERIFY(entries.filter(QString::fromStdString(clause)).size() > 0);
        }
        QSignalSpy asked(&dialog, &TicketDialog::clauseRequested);
        menu->actions().back()->trigger();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toString(), QString::fromStdString(clauses.back()));
        menu->close();
        TicketDialog calm({m_case, 0, samplecase::Calm});
        calm.show();
        QVERIFY(!calm.findChild<QPushButton*>(QStringLiteral("ticketClauses"))->isVisible());
    }

    void noTicketWhereThereIsNothingToClaim()
    {
        for (const auto month : {samplecase::Calm, samplecase::Silent, samplecase::Unfinished}) {
            TicketDialog dialog({m_case, 0, month});
            dialog.show();
            QCOMPARE(dialog.text(), QString());
            QVERIFY(!dialog.findChild<QPushButton*>(QStringLiteral("copyTicket"))->isEnabled());
            QVERIFY(!dialog.findChild<QPushButton*>(QStringLiteral("saveTicket"))->isEnabled());
        }
    }

    // Nothing is cut off in either language; with CM_SHOTS pictures are left there.
    void textsFit()
    {
        languages::Switch languages;
        const QString folder = qEnvironmentVariable("CM_SHOTS");
        for (const bool dark : {false, true}) {
            QApplication::setPalette(
                widgets::paletteFor(dark ? widgets::darkColours() : widgets::lightColours()));
            for (const bool zh : {true, false}) {
                book::ClaimRecord record = filedRecord();
                record.state = ClaimProgress::VoucherSeen;
                record.decided = day("2019-05-11");
                record.approved = *Money::parse("99999");
                show(samplecase::Incidents, record);
                m_dialog->accept();
                languages.show(*m_dialog, zh);
                QCoreApplication::sendPostedEvents();
                m_dialog->adjustSize();
                TicketDialog ticket({m_case, 0, samplecase::Incidents});
                languages.show(ticket, zh);
                ticket.show();
                QVERIFY(m_dialog->width() <= 1280 && m_dialog->height() <= 690);
                for (const QLabel* label : m_dialog->findChildren<QLabel*>()) {
                    if (!label->isVisible())
                        continue;
                    QVERIFY2(label->heightForWidth(label->width()) <= label->height(),
                             qPrintable(label->text()));
                }
                if (folder.isEmpty())
                    continue;
                const QString name = QStringLiteral("%1-%2.png")
                                         .arg(zh ? QStringLiteral("zh") : QStringLiteral("en"),
                                              dark ? QStringLiteral("dark") : QStringLiteral("light"));
                m_dialog->grab().save(QDir(folder).filePath(QStringLiteral("claim-") + name));
                ticket.grab().save(QDir(folder).filePath(QStringLiteral("ticket-") + name));
            }
        }
        QApplication::setPalette(widgets::paletteFor(widgets::lightColours()));
    }

private:
    static book::ClaimRecord filedRecord()
    {
        book::ClaimRecord record;
        record.service = samplecase::kServiceId;
        record.monthStart = day("2019-03-01");
        record.state = ClaimProgress::Filed;
        record.filed = day("2019-05-10");
        record.ticket = "T-1";
        return record;
    }

    void show(samplecase::Month at, const std::optional<book::ClaimRecord>& record = {},
              const char* today = "2019-05-12")
    {
        const sla::MonthResult& month = m_case->analysis.services[0].months[at];
        book::PortfolioRow row;
        row.customer = 1;
        row.service = samplecase::kServiceId;
        row.month = month.month;
        row.isCurrent = true;
        row.figures = book::figuresOf(month);
        row.claim = month.claim;
        row.record = record;
        if (m_ofAccount) {
            row.claim.state = sla::ClaimState::Filed;
            row.claim.filed = m_ofAccount;
        }
        m_dialog = std::make_unique<ClaimDialog>(row, kCustomer, day(today));
        m_dialog->setLocale(QLocale(QLocale::English));
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_dialog.get(), &change);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    QWidget* focused() const { return m_dialog->focusWidget(); }
    QLineEdit* edit(const char* name) const
    {
        return m_dialog->findChild<QLineEdit*>(QString::fromLatin1(name));
    }
    QString trouble(const char* name) const
    {
        const auto* label =
            m_dialog->findChild<QLabel*>(QString::fromLatin1(name) + QStringLiteral("Trouble"));
        return label->isVisible() ? QString(label->text()).replace(QChar(0x00A0), u' ') : QString();
    }
    // As a user does who knows the word.
    void choose(const char* state) const
    {
        auto* list = m_dialog->findChild<QComboBox*>(QStringLiteral("claimState"));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        const QString wanted = QString::fromLatin1(state);
        while (list->currentText() != wanted && list->currentIndex() + 1 < list->count())
            QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentText(), wanted);
    }
    void type(const char* text) const
    {
        QTest::keyClick(focused(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(focused(), QString::fromLatin1(text));
    }
    void typeInto(const char* field, const QString& text) const
    {
        if (!edit(field)->isVisible())
            return;
        edit(field)->setFocus();
        type(text.toUtf8().constData());
    }

    std::shared_ptr<const report::Case> m_case;
    std::optional<account::Claim> m_ofAccount; // of the month that is shown
    std::unique_ptr<ClaimDialog> m_dialog;
};

QTEST_MAIN(TestClaimDialogs)
#include "tst_claimdialogs.moc"
