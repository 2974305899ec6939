// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions.h"
#include "app/contracts.h"
#include "app/mainwindow.h"
#include "app/theme.h"
#include "model/contract/readtext.h"
#include "model/items/clausesmodel.h"
#include "model/items/contractdifferencesmodel.h"
#include "platformremarks.h"
#include "widgets/accountpage.h"
#include "widgets/chip.h"
#include "widgets/clausedialog.h"
#include "widgets/contractpage.h"
#include "widgets/datatable.h"
#include "widgets/datespage.h"
#include "widgets/derivationpage.h"
#include "widgets/exclusiondialog.h"
#include "widgets/messagebar.h"
#include "widgets/obligationspage.h"
#include "widgets/pagestack.h"
#include "widgets/unapplieddialog.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <algorithm>

using namespace clausemeter;
using namespace clausemeter::widgets;
using namespace std::chrono_literals;

namespace {

constexpr int kWait = 30'000;

QString customer(const char* name)
{
    return QStringLiteral(TEST_DATA "/window/") + QString::fromLatin1(name);
}
QString agreement(const char* name)
{
    return QStringLiteral(TEST_DATA "/contracts/") + QString::fromLatin1(name);
}

} // namespace

// Texts of agreements in the window: opened, compared, noted on, and linked with the customer's figures.
class TestContracts : public QObject {
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
        makeWindow();
    }
    void cleanup() { m_window.reset(); }

    void aTextIsNoLog()
    {
        m_window->openFiles({customer("account.json"), agreement("boats-en.md"), customer("march.csv")});
        QTRY_VERIFY_WITH_TIMEOUT(settled() && m_window->session().current() && texts().size() == 1, kWait);
        QCOMPARE(m_window->session().current()->logPaths.size(), std::size_t(1));
        QCOMPARE(m_page->left(), texts().front());
        QCOMPARE(m_stack->titles().value(m_stack->current()), m_page->title());
    }

    void figuresLeadToTheirClause()
    {
        m_window->openFiles({customer("account.json"), customer("march.csv")});
        QTRY_VERIFY_WITH_TIMEOUT(settled() && m_window->session().current(), kWait);
        auto* derivation = m_window->findChild<DerivationPage*>();
        m_stack->setCurrent(derivation);
        Chip* chip = nullptr;
        for (Chip* c : derivation->findChildren<Chip*>()) {
            if (c->isVisible() && c->text().endsWith(u"1.5"))
                chip = chip ? chip : c;
        }
        QVERIFY(chip);
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(m_stack->titles().value(m_stack->current()), m_page->title());
        auto* text = m_page->findChild<ContractTextView*>(QStringLiteral("leftText"));
        QVERIFY(text->clause() >= 0);
        QCOMPARE(text->contract()->tree.clauses[std::size_t(text->clause())].number, QStringLiteral("1.5"));
        // And back again.
        Q_EMIT m_page->useChosen({report::ClauseUseKind::MonthStep, 0, 0});
        QCOMPARE(m_stack->titles().value(m_stack->current()), derivation->title());
    }

    void obligationsLeadToTheirRow()
    {
        m_window->openFiles({customer("account.json"), customer("march.csv")});
        QTRY_VERIFY_WITH_TIMEOUT(settled() && m_window->session().current(), kWait);
        const auto all = report::obligationsOf(*m_window->session().current());
        const auto some = std::ranges::find_if(all, [](const auto& o) { return o.rule.has_value(); });
        QVERIFY(some != all.end());
        Q_EMIT m_window->findChild<AccountPage*>()->clauseRequested(QString::fromStdString(some->cite.en));
        QCOMPARE(m_stack->titles().value(m_stack->current()), m_page->title());
        QSignalSpy used(m_page, &ContractPage::useChosen);
        const auto link = [this]() -> QPushButton* {
            for (QPushButton* button : m_page->findChildren<QPushButton*>()) {
                if (button->isVisible() && button->text().startsWith(QStringLiteral("Obligation")))
                    return button;
            }
            return nullptr;
        };
        QTRY_VERIFY(link());
        link()->click();
        QCOMPARE(used.size(), 1);
        const auto use = used.front().front().value<report::ClauseUse>();
        QCOMPARE(use.kind, report::ClauseUseKind::Obligation);
        auto* page = m_window->findChild<ObligationsPage*>();
        QCOMPARE(m_stack->titles().value(m_stack->current()), page->title());
        auto* table = page->findChild<DataTable*>(QStringLiteral("obligations"));
        QCOMPARE(page->obligations()[std::size_t(table->sourceRow(table->currentIndex()))], all[use.index]);
    }

    // A dialog that asks to read a clause stays as it is.
    void clausesAreReadOverADialog()
    {
        m_window->openFiles({customer("account.json"), customer("march.csv"), agreement("boats-en.md")});
        QTRY_VERIFY_WITH_TIMEOUT(settled() && m_window->session().current() && texts().size() == 1, kWait);
        Q_EMIT m_page->agreementChosen(agreement("boats-en.md"), std::string("tencent-csa-zh"));
        m_window->findChild<app::Actions*>()->release->trigger();
        auto* dialog = m_window->findChild<ExclusionDialog*>();
        QVERIFY(dialog);
        auto* note = dialog->findChild<QLineEdit*>(QStringLiteral("note"));
        note->setText(QStringLiteral("typed"));
        Q_EMIT dialog->clauseRequested(QStringLiteral("1.5"));
        auto* reading = dialog->findChild<ClauseDialog*>();
        QVERIFY(reading);
        const auto label = [&reading](const char* name) {
            return reading->findChild<QLabel*>(QString::fromLatin1(name))->text();
        };
        QVERIFY2(label("clauseHeading").startsWith(QStringLiteral("TRTC SLA 1.5")),
                 qPrintable(label("clauseHeading")));
        const contract::Agreement& sla =
            m_window->session().current()->knowledge->contracts.at("tencent-trtc");
        const auto summary = std::ranges::find(sla.clauses, "1.5", &contract::ClauseSummary::clause);
        QVERIFY(label("clauseSummary").startsWith(QString::fromStdString(summary->summary.en)));
        auto* text = reading->findChild<QPlainTextEdit*>(QStringLiteral("clauseText"));
        QVERIFY(!text->isVisible()); // its text is not open
        QTest::keyClick(reading, Qt::Key_Escape);
        QTRY_VERIFY(!dialog->findChild<ClauseDialog*>());
        QVERIFY(dialog->isVisible());
        QCOMPARE(note->text(), QStringLiteral("typed"));
        // Of an agreement whose text is open, what it says.
        Q_EMIT dialog->clauseRequested(QStringLiteral("CSA-zh 2.2"));
        reading = dialog->findChild<ClauseDialog*>();
        text = reading->findChild<QPlainTextEdit*>(QStringLiteral("clauseText"));
        QVERIFY(text->isVisible());
        keepPicture(reading, "clause");
        keepPicture(dialog, "exclusion");
        QVERIFY(text->toPlainText().startsWith(QStringLiteral("2.2 On late payment")));
        QVERIFY(!text->toPlainText().contains(QStringLiteral("2.3")));
        reading->close();
        QTRY_VERIFY(!dialog->findChild<ClauseDialog*>());
        Q_EMIT dialog->clauseRequested(QStringLiteral("XYZ 99.9"));
        reading = dialog->findChild<ClauseDialog*>();
        QCOMPARE(label("clauseHeading"), QStringLiteral("XYZ 99.9"));
        QVERIFY(label("clauseSummary").startsWith(QStringLiteral("No agreement")));
        dialog->reject();
    }

    void clauseThatNobodyKnowsIsSaid()
    {
        m_window->openFiles({customer("account.json"), customer("march.csv")});
        QTRY_VERIFY_WITH_TIMEOUT(settled() && m_window->session().current(), kWait);
        auto* account = m_window->findChild<AccountPage*>();
        m_stack->setCurrent(account);
        Q_EMIT account->clauseRequested(QStringLiteral("XYZ 99.9"));
        QCOMPARE(m_stack->titles().value(m_stack->current()), account->title());
        auto* message = m_window->findChild<MessageBar*>();
        QVERIFY(message->isVisible());
        QVERIFY(message->text().contains(QStringLiteral("99.9")));
    }

    void agreementOfATextIsRemembered()
    {
        m_window->openFiles({customer("account.json"), customer("march.csv"), agreement("boats-en.md")});
        QTRY_VERIFY_WITH_TIMEOUT(settled() && m_window->session().current() && texts().size() == 1, kWait);
        const auto shown = [this] {
            return m_page->findChild<AgreementButton*>(QStringLiteral("leftAgreement"))->text();
        };
        m_page->setShown(agreement("boats-en.md"));
        QCOMPARE(shown(), QStringLiteral("Agreement: none"));
        Q_EMIT m_page->agreementChosen(agreement("boats-en.md"), std::string("tencent-csa-zh"));
        QCOMPARE(shown(), QStringLiteral("Agreement: CSA-zh"));
        // A clause of the agreement is now one of this text.
        QVERIFY(m_page->showClause({"tencent-csa-zh", "2.2"}));
        QCOMPARE(m_page->left(), agreement("boats-en.md"));
        m_window->close();
        makeWindow();
        m_window->openFiles({customer("account.json"), customer("march.csv")});
        QTRY_VERIFY_WITH_TIMEOUT(settled() && m_window->session().current() && texts().size() == 1, kWait);
        m_page->setShown(agreement("boats-en.md"));
        QCOMPARE(shown(), QStringLiteral("Agreement: CSA-zh"));
        Q_EMIT m_page->agreementChosen(agreement("boats-en.md"), std::nullopt);
        QCOMPARE(shown(), QStringLiteral("Agreement: none"));
    }

    void twoTextsAreComparedAndWritten()
    {
        openBoth();
        m_page->setShown(agreement("boats-en.md"), agreement("boats-zh.md"));
        auto* differences = m_page->findChild<DataTable*>(QStringLiteral("contractDifferences"));
        QTRY_VERIFY_WITH_TIMEOUT(settled() && differences->model()->rowCount() > 0, kWait);
        QStringList found;
        for (int row = 0; row < differences->model()->rowCount(); ++row)
            found
                << differences->model()->index(row, items::ContractDifferencesModel::What).data().toString();
        QVERIFY2(found.contains(QStringLiteral("0.3 % against 1 %")), qPrintable(found.join(u'|')));
        const QString pdf = m_folder->filePath(QStringLiteral("boats.pdf"));
        QSignalSpy said(m_contracts, &app::Contracts::said);
        m_contracts->exportComparison(m_page->left(), m_page->right(), pdf);
        QTRY_VERIFY_WITH_TIMEOUT(settled() && said.size() == 1, kWait);
        QFile written(pdf);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.read(5) == "%PDF-");
    }

    void notesAndDecisionsOutliveTheWindow()
    {
        openBoth();
        m_page->setShown(agreement("boats-en.md"));
        Q_EMIT m_page->noteChanged(agreement("boats-en.md"), QStringLiteral("2.1"),
                                   QStringLiteral("ask them"));
        Q_EMIT m_page->termDecided(agreement("boats-en.md"), 0, ContractPage::Decision::Rejected);
        Q_EMIT m_page->termDecided(agreement("boats-en.md"), 1, ContractPage::Decision::Accepted);
        m_window->close();
        makeWindow();
        QTRY_VERIFY_WITH_TIMEOUT(settled() && texts().size() == 2, kWait); // the texts come back too
        m_page->setShown(agreement("boats-en.md"));
        auto* terms = m_page->findChild<DataTable*>(QStringLiteral("contractTerms"));
        const auto decision = [terms](int row) {
            return terms->model()->index(row, items::ContractTermsModel::Decision).data().toString();
        };
        QCOMPARE(decision(0), QStringLiteral("rejected"));
        QCOMPARE(decision(1), QStringLiteral("accepted"));
        QCOMPARE(decision(2), QStringLiteral("–"));
    }

    void aTextThatCannotBeReadIsSaid()
    {
        const QString path = m_folder->filePath(QStringLiteral("empty.md"));
        QFile empty(path);
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        QSignalSpy said(m_contracts, &app::Contracts::said);
        m_contracts->open({path, agreement("boats-zh.md")});
        QTRY_VERIFY_WITH_TIMEOUT(settled() && said.size() == 1, kWait);
        QCOMPARE(texts(), QStringList{agreement("boats-zh.md")}); // the other is there all the same
    }

    void aTextIsSeenWithoutACustomer()
    {
        openBoth();
        QVERIFY(m_page->isVisible());
        QCOMPARE(m_page->left(), agreement("boats-en.md")); // opened together, they stand side by side
        QCOMPARE(m_page->right(), agreement("boats-zh.md"));
    }

    void theReportLanguageIsThatOfTheComparison()
    {
        openBoth();
        for (QAction* action : m_window->findChild<app::Actions*>()->reportLanguage->actions()) {
            if (app::ReportLanguage(action->data().toInt()) == app::ReportLanguage::Zh)
                action->trigger();
        }
        const QString pdf = m_folder->filePath(QStringLiteral("boats.pdf"));
        m_contracts->exportComparison(agreement("boats-en.md"), agreement("boats-zh.md"), pdf);
        QTRY_VERIFY_WITH_TIMEOUT(settled() && QFile::exists(pdf), kWait);
        Progress progress;
        const auto printed = contract::readContractText(pdf, progress);
        QVERIFY(printed.ok());
        QVERIFY2(printed->text.contains(QStringLiteral("差异")), qPrintable(printed->text.left(500)));
    }

    void decisionsAndNotesAreUndone()
    {
        openBoth();
        m_page->setShown(agreement("boats-en.md"));
        auto* actions = m_window->findChild<app::Actions*>();
        auto* terms = m_page->findChild<DataTable*>(QStringLiteral("contractTerms"));
        const auto decision = [terms](int row) {
            return terms->model()->index(row, items::ContractTermsModel::Decision).data().toString();
        };
        QVERIFY(!actions->undo->isEnabled());
        QCOMPARE(actions->undo->text(), QStringLiteral("&Undo"));
        Q_EMIT m_page->termDecided(agreement("boats-en.md"), 1, ContractPage::Decision::Rejected);
        Q_EMIT m_page->termDecided(agreement("boats-en.md"), 1, ContractPage::Decision::Accepted);
        Q_EMIT m_page->noteChanged(agreement("boats-en.md"), QStringLiteral("2.1"), QStringLiteral("ask"));
        Q_EMIT m_page->noteChanged(agreement("boats-zh.md"), QStringLiteral("2.2"), QStringLiteral("other"));
        // Of the texts that are shown, whatever was changed in others.
        QCOMPARE(actions->undo->text(), QStringLiteral("&Undo: note on clause 2.1"));
        QVERIFY(!actions->redo->isEnabled());
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(notesOf("boats-en.md").notes.empty());
        QCOMPARE(notesOf("boats-zh.md").notes.size(), std::size_t(1));
        const QString written = terms->model()->index(1, items::ContractTermsModel::Text).data().toString();
        QCOMPARE(actions->undo->text(), QStringLiteral("&Undo: decision on “%1”").arg(written));
        QCOMPARE(actions->redo->text(), QStringLiteral("&Redo: note on clause 2.1"));
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(decision(1), QStringLiteral("rejected"));
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(decision(1), QStringLiteral("–"));
        QVERIFY(!actions->undo->isEnabled());
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(decision(1), QStringLiteral("rejected"));
        QCOMPARE(notesOf("boats-en.md").decisions.size(), std::size_t(1));
        // Another decision ends what could be done again.
        Q_EMIT m_page->termDecided(agreement("boats-en.md"), 0, ContractPage::Decision::Rejected);
        QVERIFY(!actions->redo->isEnabled());
        // The words follow the language.
        m_window->setLanguage(text::Language::Zh);
        QTRY_VERIFY(!actions->undo->text().contains(QStringLiteral("decision")));
        m_window->setLanguage(text::Language::En);
        m_page->setShown(agreement("boats-zh.md"));
        QCOMPARE(actions->undo->text(), QStringLiteral("&Undo: note on clause 2.2"));
        // Where no text is in front, it is the book's.
        m_stack->setCurrent(m_window->findChild<DerivationPage*>());
        QVERIFY(!actions->undo->isEnabled());
        QCOMPARE(actions->undo->text(), QStringLiteral("&Undo"));
        m_stack->setCurrent(m_page);
        QVERIFY(actions->undo->isEnabled());
    }

    void aNoteBeingWrittenOutlivesItsText()
    {
        openBoth();
        m_page->setShown(agreement("boats-en.md"));
        auto* text = m_page->findChild<ContractTextView*>(QStringLiteral("leftText"));
        auto* tree = m_page->findChild<QTreeView*>(QStringLiteral("clauses"));
        auto* model = static_cast<items::ClausesModel*>(tree->model());
        tree->setCurrentIndex(model->indexOf(text->contract()->tree.clauseByNumber(QStringLiteral("2.1"))));
        auto* field = m_page->findChild<QPlainTextEdit*>(QStringLiteral("clauseNote"));
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("ask them"));
        QTest::mouseClick(m_page->findChild<QToolButton*>(QStringLiteral("closeContract")), Qt::LeftButton);
        QCOMPARE(texts(), QStringList{agreement("boats-zh.md")});
        const auto kept = notesOf("boats-en.md");
        QCOMPARE(kept.notes,
                 (std::vector<contract::ClauseNote>{{QStringLiteral("2.1"), QStringLiteral("ask them")}}));
        QVERIFY(notesOf("boats-zh.md").notes.empty());
    }

    void decisionsThatDoNotHoldAreTold()
    {
        openBoth();
        Q_EMIT m_page->termDecided(agreement("boats-en.md"), 1, ContractPage::Decision::Rejected);
        Q_EMIT m_page->termDecided(agreement("boats-en.md"), 2, ContractPage::Decision::Accepted);
        m_window->close();
        contract::ContractNotes notes = notesOf("boats-en.md");
        QCOMPARE(notes.decisions.size(), std::size_t(2));
        notes.decisions[0].key.text = QStringLiteral("36 hours"); // an older program read it so
        QVERIFY(report::saveContractNotes(m_folder->filePath(QStringLiteral("user")), notes));
        makeWindow();
        QTRY_VERIFY_WITH_TIMEOUT(settled() && texts().size() == 2, kWait);
        auto* message = m_window->findChild<MessageBar*>();
        QVERIFY(message->isVisible());
        QVERIFY2(message->text().contains(QStringLiteral("1.2 “36 hours”")), qPrintable(message->text()));
        QVERIFY(message->text().startsWith(u'1'));
        m_page->setShown(agreement("boats-en.md"));
        auto* link = m_page->findChild<QPushButton*>(QStringLiteral("unappliedDecisions"));
        QVERIFY(!link->isHidden());
        QCOMPARE(link->text(), QStringLiteral("1 decision not applied"));
        m_page->setShown(agreement("boats-zh.md"));
        QVERIFY(link->isHidden());
        m_page->setShown(agreement("boats-en.md"));
        for (auto* button : message->findChildren<QPushButton*>()) {
            if (button->text() == u"Look at them")
                button->click();
        }
        QVERIFY(m_page->isVisible());
        auto* dialog = m_window->findChild<UnappliedDialog*>();
        QVERIFY(dialog);
        auto* table = dialog->findChild<DataTable*>(QStringLiteral("unapplied"));
        QCOMPARE(table->model()->rowCount(), 1);
        const auto cell = [table](int column) { return table->model()->index(0, column).data().toString(); };
        keepPicture(dialog, "unapplied");
        QCOMPARE(cell(items::UnappliedModel::Clause), QStringLiteral("1.2"));
        QCOMPARE(cell(items::UnappliedModel::Decided), QStringLiteral("36 hours"));
        QCOMPARE(cell(items::UnappliedModel::Decision), QStringLiteral("rejected"));
        QVERIFY(cell(items::UnappliedModel::Now).contains(QStringLiteral("24 hours")));
        // The place is shown in the text and in the list.
        dialog->findChild<QPushButton*>(QStringLiteral("showUnapplied"))->click();
        auto* text = m_page->findChild<ContractTextView*>(QStringLiteral("leftText"));
        QVERIFY(text->textCursor().selectedText().contains(QStringLiteral("24 hours")));
        auto* terms = m_page->findChild<DataTable*>(QStringLiteral("contractTerms"));
        QCOMPARE(terms->currentIndex().row(), 1);
        // Discarded they are gone, and that can be undone.
        QTRY_VERIFY(!m_window->findChild<UnappliedDialog*>());
        link->click();
        dialog = m_window->findChild<UnappliedDialog*>();
        dialog->findChild<QPushButton*>(QStringLiteral("discardUnapplied"))->click();
        QVERIFY(link->isHidden());
        QCOMPARE(notesOf("boats-en.md").decisions.size(), std::size_t(1));
        m_window->findChild<app::Actions*>()->undo->trigger();
        QVERIFY(!link->isHidden());
        QCOMPARE(notesOf("boats-en.md").decisions.size(), std::size_t(2));
    }

    void thePairComesBack()
    {
        openBoth();
        m_page->setShown(agreement("boats-zh.md"), agreement("boats-en.md"));
        m_window->close();
        makeWindow();
        QTRY_VERIFY_WITH_TIMEOUT(settled() && texts().size() == 2, kWait);
        QCOMPARE(m_page->left(), agreement("boats-zh.md"));
        QCOMPARE(m_page->right(), agreement("boats-en.md"));
    }

    void usesLeadToTheirRow()
    {
        m_window->resize(1100, 640);
        m_window->openFiles({QStringLiteral(TEST_DATA "/window/dues.json"), customer("march.csv")});
        QTRY_VERIFY_WITH_TIMEOUT(settled() && m_window->session().current(), kWait);
        const auto data = m_window->session().current();
        QCOMPARE(data->account.account.invoices.size(), std::size_t(8));
        // Of the last invoice, which has to be scrolled to.
        Q_EMIT m_page->useChosen({report::ClauseUseKind::InvoiceStep, 7, 0});
        auto* account = m_window->findChild<AccountPage*>();
        QCOMPARE(m_stack->titles().value(m_stack->current()), account->title());
        auto* invoices = account->findChild<DataTable*>(QStringLiteral("invoices"));
        QCOMPARE(invoices->currentIndex().row(), 7);
        QVERIFY(invoices->selectionModel()->isRowSelected(7, {}));
        QCOMPARE(invoices->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("INV-8"));
        QTRY_VERIFY(isSeen(invoices) && staysSeen(invoices));
        // A date that is past, which the page leaves out at first.
        const auto past = std::ranges::find_if(
            data->dates, [&](const report::CustomerDate& d) { return d.day < data->analysis.asOf; });
        QVERIFY(past != data->dates.end());
        Q_EMIT m_page->useChosen({report::ClauseUseKind::Date, std::size_t(past - data->dates.begin()), 0});
        auto* dates = m_window->findChild<DatesPage*>();
        QCOMPARE(m_stack->titles().value(m_stack->current()), dates->title());
        auto* table = dates->findChild<DataTable*>(QStringLiteral("dates"));
        QVERIFY(table->currentIndex().isValid());
        QCOMPARE(dates->dates()[std::size_t(table->sourceRow(table->currentIndex()))], *past);
        QTRY_VERIFY(isSeen(table) && staysSeen(table));
        // And the last of those to come.
        Q_EMIT m_page->useChosen({report::ClauseUseKind::Date, data->dates.size() - 1, 0});
        QCOMPARE(dates->dates()[std::size_t(table->sourceRow(table->currentIndex()))], data->dates.back());
        QTRY_VERIFY(isSeen(table) && staysSeen(table));
    }

    void damagedNotesAreNotOverwritten()
    {
        openBoth();
        Q_EMIT m_page->noteChanged(agreement("boats-en.md"), QStringLiteral("2.1"),
                                   QStringLiteral("ask them"));
        m_window->close();
        QDir notes(m_folder->filePath(QStringLiteral("user/contracts")));
        QCOMPARE(notes.entryList(QDir::Files).size(), 1);
        QFile file(notes.filePath(notes.entryList(QDir::Files).front()));
        const QByteArray damaged = "{\"format\": \"clausemeter-contract-notes/2\"}";
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(damaged) == damaged.size());
        file.close();
        makeWindow();
        QTRY_VERIFY_WITH_TIMEOUT(settled() && texts().size() == 2, kWait);
        QSignalSpy said(m_contracts, &app::Contracts::said);
        Q_EMIT m_page->termDecided(agreement("boats-en.md"), 0, ContractPage::Decision::Rejected);
        QCOMPARE(said.size(), 1);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), damaged);
    }

    // What another window decided meanwhile is neither overwritten nor undone.
    void decisionsOfAnotherWindowStay()
    {
        openBoth();
        m_page->setShown(agreement("boats-en.md"));
        auto* actions = m_window->findChild<app::Actions*>();
        const auto decideElsewhere = [this](const QString& clause) {
            contract::ContractNotes notes = notesOf("boats-en.md");
            notes.note(clause, QStringLiteral("of the other window"));
            return report::saveContractNotes(m_folder->filePath(QStringLiteral("user")), notes).ok();
        };
        Q_EMIT m_page->termDecided(agreement("boats-en.md"), 0, ContractPage::Decision::Rejected);
        QVERIFY(decideElsewhere(QStringLiteral("2.1")));
        Q_EMIT m_page->termDecided(agreement("boats-en.md"), 1, ContractPage::Decision::Accepted);
        QCOMPARE(notesOf("boats-en.md").decisions.size(), std::size_t(2));
        QCOMPARE(notesOf("boats-en.md").notes.size(), std::size_t(1));
        QVERIFY(decideElsewhere(QStringLiteral("2.2")));
        actions->undo->trigger();
        QCOMPARE(notesOf("boats-en.md").notes.size(), std::size_t(2));
        QCOMPARE(notesOf("boats-en.md").decisions.size(), std::size_t(2));
        QVERIFY(!actions->undo->isEnabled());
        // From here on both are known.
        Q_EMIT m_page->termDecided(agreement("boats-en.md"), 0, ContractPage::Decision::None);
        actions->undo->trigger();
        QCOMPARE(notesOf("boats-en.md").decisions.size(), std::size_t(2));
        QCOMPARE(notesOf("boats-en.md").notes.size(), std::size_t(2));
    }

    void twoFilesOfOneTextShareItsNotes()
    {
        const QString copy = m_folder->filePath(QStringLiteral("boats-en.md"));
        QVERIFY(QFile::copy(agreement("boats-en.md"), copy));
        m_contracts->open({agreement("boats-en.md"), copy});
        QTRY_VERIFY_WITH_TIMEOUT(settled() && texts().size() == 2, kWait);
        Q_EMIT m_page->noteChanged(copy, QStringLiteral("2.1"), QStringLiteral("ask them"));
        Q_EMIT m_page->termDecided(agreement("boats-en.md"), 0, ContractPage::Decision::Rejected);
        Progress progress;
        const auto kept = report::loadContractNotes(m_folder->filePath(QStringLiteral("user")),
                                                    contract::readContractText(copy, progress)->digest);
        QVERIFY(kept.ok());
        QCOMPARE(kept->notes.size(), std::size_t(1));
        QCOMPARE(kept->decisions.size(), std::size_t(1));
    }

    void textsOfTheLastSessionStayBehind()
    {
        m_window->openFiles({customer("account.json"), customer("march.csv")});
        QTRY_VERIFY_WITH_TIMEOUT(settled() && m_window->session().current(), kWait);
        openBoth();
        m_stack->setCurrent(m_window->findChild<DerivationPage*>());
        const int current = m_stack->current();
        m_window->close();
        makeWindow();
        QTRY_VERIFY_WITH_TIMEOUT(settled() && texts().size() == 2, kWait);
        QCOMPARE(m_stack->current(), current);
    }

    void closedTextGoes()
    {
        openBoth();
        Q_EMIT m_page->closeRequested(agreement("boats-zh.md"));
        QCOMPARE(texts(), QStringList{agreement("boats-en.md")});
        QCOMPARE(m_page->left(), agreement("boats-en.md"));
    }

private:
    void makeWindow()
    {
        m_window = std::make_unique<app::MainWindow>(m_folder->filePath(QStringLiteral("settings.ini")),
                                                     m_folder->filePath(QStringLiteral("user")));
        m_window->setLanguage(text::Language::En);
        m_window->session().setAsOf(Date(2019y / 5 / 1));
        m_contracts = m_window->findChild<app::Contracts*>();
        m_page = m_window->findChild<ContractPage*>();
        m_stack = m_window->findChild<PageStack*>();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    bool settled() const { return !m_window->session().isReading() && !m_contracts->isRunning(); }
    // With CM_SHOTS pictures are left there.
    static void keepPicture(QWidget* of, const char* name)
    {
        if (const QString folder = qEnvironmentVariable("CM_SHOTS"); !folder.isEmpty())
            of->grab().save(folder + u'/' + QString::fromLatin1(name) + QStringLiteral(".png"));
    }
    // Whether what the page shows has the whole current row in it, or its beginning where the row is higher.
    static bool isSeen(const DataTable* table)
    {
        const QRect row = table->visualRect(table->currentIndex());
        const QRect seen = table->viewport()->visibleRegion().boundingRect();
        return !row.isEmpty() && seen.top() <= row.top() &&
               seen.bottom() >= std::min(row.bottom(), row.top() + seen.height() - 1);
    }
    // Once all that is under way has been laid out.
    static bool staysSeen(const DataTable* table)
    {
        QTest::qWait(200);
        return isSeen(table);
    }
    contract::ContractNotes notesOf(const char* name) const
    {
        Progress progress;
        const auto text = contract::readContractText(agreement(name), progress);
        const auto notes =
            report::loadContractNotes(m_folder->filePath(QStringLiteral("user")), text->digest);
        return notes.ok() ? *notes : contract::ContractNotes();
    }
    QStringList texts() const { return m_contracts->isRunning() ? QStringList() : m_contracts->files(); }
    void openBoth()
    {
        m_contracts->open({agreement("boats-en.md"), agreement("boats-zh.md")});
        QTRY_VERIFY_WITH_TIMEOUT(settled() && texts().size() == 2, kWait);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::MainWindow> m_window;
    app::Contracts* m_contracts = nullptr;
    ContractPage* m_page = nullptr;
    PageStack* m_stack = nullptr;
};

QTEST_MAIN(TestContracts)
#include "tst_contracts.moc"
