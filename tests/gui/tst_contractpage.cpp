// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contractpagefixture.h"
#include "languages.h"
#include "model/items/clausesmodel.h"
#include "widgets/clausepanel.h"
#include "widgets/housestyle.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <algorithm>

using namespace clausemeter;
using namespace clausemeter::widgets;
using namespace clausemeter::widgets::test;

// Texts, clauses, notes, search.
class TestContractPage : public QObject, private ContractPageFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUp(); }
    void init() { showPage(); }
    void cleanup() { m_page.reset(); }

    void textsStandSideBySide()
    {
        m_page->setSheets({textSheet("boats-en.md"), textSheet("boats-zh.md")});
        QVERIFY(m_left->contract());
        QVERIFY(!m_right->isVisible());
        QSignalSpy compare(m_page.get(), &ContractPage::comparisonRequested);
        auto* beside = m_page->findChild<QComboBox*>(QStringLiteral("rightSheet"));
        QCOMPARE(beside->count(), 2); // nothing, and the other
        beside->setCurrentIndex(1);
        Q_EMIT beside->activated(1);
        QVERIFY(m_right->isVisible());
        QCOMPARE(compare.size(), 1);
        QCOMPARE(compare.front().at(1).toString(), QStringLiteral("boats-zh.md"));
        // Positions in the view are those in the text.
        QCOMPARE(m_left->toPlainText(), m_left->contract()->text.text);
    }

    void clauseIsChosenInTreeAndText()
    {
        m_page->setSheets({textSheet("boats-en.md"), textSheet("boats-zh.md")});
        m_page->setShown(QStringLiteral("boats-en.md"), QStringLiteral("boats-zh.md"));
        const int clause = clauseOf(m_left, "2.2");
        QVERIFY(clause >= 0);
        auto* model = static_cast<items::ClausesModel*>(m_tree->model());
        m_tree->setCurrentIndex(model->indexOf(clause));
        QCOMPARE(m_left->clause(), clause);
        QCOMPARE(m_right->clause(), clauseOf(m_right, "2.2")); // by number until they are compared
        // A click into the text chooses the clause in the tree.
        QTextCursor cursor(m_left->document());
        const int other = clauseOf(m_left, "1.2");
        cursor.setPosition(int(m_left->contract()->tree.clauses[std::size_t(other)].own.start) + 8);
        m_left->setTextCursor(cursor);
        m_left->ensureCursorVisible();
        QTest::mouseClick(m_left->viewport(), Qt::LeftButton, {}, m_left->cursorRect().center());
        QCOMPARE(items::ClausesModel::clauseOf(m_tree->currentIndex()), other);
    }

    void referenceLeadsToItsClause()
    {
        m_page->setSheets({textSheet("boats-en.md")});
        const auto& references = m_left->contract()->tree.references;
        const auto found = std::ranges::find_if(references, [](const auto& r) { return !r.targets.empty(); });
        QVERIFY(found != references.end());
        QTextCursor cursor(m_left->document());
        cursor.setPosition(int(found->span.start) + 1);
        m_left->setTextCursor(cursor);
        m_left->ensureCursorVisible();
        QTest::mouseClick(m_left->viewport(), Qt::LeftButton, {}, m_left->cursorRect().center());
        QCOMPARE(m_left->clause(), clauseOf(m_left, "1.2"));
    }

    void agreementOfATextIsChosen()
    {
        ContractSheet sheet = textSheet("boats-en.md");
        const std::vector<AgreementName> known{{"boats", {"船", "Boats"}, {"租船协议", "Boat hire"}},
                                               {"tencent-trtc", {"TRTC", "TRTC SLA"}, {"实时", "TRTC SLA"}}};
        sheet.recognised = "boats";
        m_page->setSheets({sheet}, known);
        auto* button = m_page->findChild<AgreementButton*>(QStringLiteral("leftAgreement"));
        QVERIFY(button->isVisible());
        QCOMPARE(button->text(), QStringLiteral("Agreement: Boats"));
        QStringList entries;
        for (const QAction* action : button->menu()->actions())
            entries << (action->isChecked() ? u'*' + action->text() : action->text());
        entries.removeAll(QString());
        QCOMPARE(entries, (QStringList{QStringLiteral("*As recognised: Boat hire"),
                                       QStringLiteral("None that is known"), QStringLiteral("Boat hire"),
                                       QStringLiteral("TRTC SLA")}));
        QSignalSpy chosen(m_page.get(), &ContractPage::agreementChosen);
        for (QAction* action : button->menu()->actions()) {
            if (action->text() == u"None that is known")
                action->trigger();
        }
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().at(0).toString(), sheet.key);
        QCOMPARE(chosen.front().at(1).value<AgreementButton::Choice>(), AgreementButton::Choice(""));
        sheet.chosen = "";
        m_page->setSheets({sheet}, known);
        QCOMPARE(button->text(), QStringLiteral("Agreement: none"));
        // Own words are of their agreement.
        m_page->setSheets(ownSheets(), known);
        QVERIFY(!button->isVisible());
    }

    void searchGoesThroughBothTexts()
    {
        m_page->setSheets({textSheet("boats-en.md"), textSheet("boats-zh.md")});
        m_page->setShown(QStringLiteral("boats-en.md"), QStringLiteral("boats-zh.md"));
        auto* field = m_page->findChild<QLineEdit*>(QStringLiteral("contractSearch"));
        m_page->startSearch();
        QTest::keyClicks(field, QStringLiteral("owner"));
        const int english =
            int(m_left->contract()->text.text.count(QStringLiteral("owner"), Qt::CaseInsensitive));
        QVERIFY(english > 2);
        QCOMPARE(m_left->extraSelections().size(), english);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(m_left->textCursor().position() > 0);
        field->setText(QStringLiteral("租用人"));
        QCOMPARE(m_left->extraSelections().size(), 0);
        QCOMPARE(m_right->extraSelections().size(),
                 m_right->contract()->text.text.count(QStringLiteral("租用人")));
        field->setText(QStringLiteral("nowhere at all"));
        QCOMPARE(m_right->extraSelections().size(), 0);
    }

    void clauseOfAFigure()
    {
        m_page->setSheets(ownSheets());
        QVERIFY(m_page->showClause({"tencent-trtc", "1.5"}));
        QCOMPARE(m_page->left(), QStringLiteral("en")); // in the language of the window
        QCOMPARE(m_left->clause(), clauseOf(m_left, "1.5"));
        QVERIFY(!m_page->showClause({"another", "1.5"}));
        QVERIFY(!m_page->showClause({"tencent-trtc", "99"}));
        // The clause leads back to the figures that rest on it.
        QSignalSpy used(m_page.get(), &ContractPage::useChosen);
        m_page->showClause({"tencent-trtc", "1.5"});
        const auto uses = report::clauseUses(*m_data, 0, samplecase::Incidents, {"tencent-trtc", "1.5"});
        QVERIFY(!uses.empty());
        const auto links = [this] {
            QList<QPushButton*> found;
            for (QPushButton* button : m_page->findChildren<QPushButton*>()) {
                if (button->objectName().isEmpty() && button->isVisible())
                    found << button;
            }
            return found;
        };
        QTRY_COMPARE(links().size(), qsizetype(uses.size()));
        links().front()->click();
        QCOMPARE(used.size(), 1);
        QCOMPARE(used.front().front().value<report::ClauseUse>(), uses.front());
    }

    void noteIsToldWhenTheFieldIsLeft()
    {
        m_page->setSheets({textSheet("boats-en.md")});
        auto* model = static_cast<items::ClausesModel*>(m_tree->model());
        m_tree->setCurrentIndex(model->indexOf(clauseOf(m_left, "2.1")));
        auto* field = m_page->findChild<QPlainTextEdit*>(QStringLiteral("clauseNote"));
        QSignalSpy noted(m_page.get(), &ContractPage::noteChanged);
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("ask them"));
        m_tree->setFocus();
        QCOMPARE(noted.size(), 1);
        QCOMPARE(noted.front().at(1).toString(), QStringLiteral("2.1"));
        QCOMPARE(noted.front().at(2).toString(), QStringLiteral("ask them"));
    }

    // Neither the button of a text nor a clause that the program shows takes the focus from the field.
    void noteBeingWrittenIsKept()
    {
        m_page->setSheets({textSheet("boats-en.md"), textSheet("boats-zh.md")});
        m_page->setShown(QStringLiteral("boats-en.md"));
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        auto* model = static_cast<items::ClausesModel*>(m_tree->model());
        m_tree->setCurrentIndex(model->indexOf(clauseOf(m_left, "2.1")));
        auto* field = m_page->findChild<QPlainTextEdit*>(QStringLiteral("clauseNote"));
        QSignalSpy noted(m_page.get(), &ContractPage::noteChanged);
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("one"));
        m_tree->setCurrentIndex(model->indexOf(clauseOf(m_left, "2.2")));
        QVERIFY(field->hasFocus());
        QCOMPARE(noted.size(), 1);
        QCOMPARE(noted.back().at(1).toString(), QStringLiteral("2.1")); // not the one that is shown next
        QTest::keyClicks(field, QStringLiteral("two"));
        const auto atClosing = [&noted] { return noted.size(); };
        qsizetype before = -1;
        connect(m_page.get(), &ContractPage::closeRequested, this, [&] { before = atClosing(); });
        QTest::mouseClick(m_page->findChild<QToolButton*>(QStringLiteral("closeContract")), Qt::LeftButton);
        QVERIFY(field->hasFocus());
        QCOMPARE(before, 2); // told while the text is there
        QCOMPARE(noted.back(),
                 (QVariantList{QStringLiteral("boats-en.md"), QStringLiteral("2.2"), QStringLiteral("two")}));
        QTest::keyClicks(field, QStringLiteral("!"));
        m_page->setShown(QStringLiteral("boats-zh.md"));
        QCOMPARE(noted.size(), 3);
        QCOMPARE(noted.back().at(0).toString(), QStringLiteral("boats-en.md"));
    }

    void textsOfTheLastSessionComeBack()
    {
        const ContractSheet en = textSheet("boats-en.md"), zh = textSheet("boats-zh.md");
        std::vector<ContractSheet> all = ownSheets();
        all.insert(all.begin(), {en, zh});
        m_page->setSheets(all);
        m_page->setShown(zh.key, QStringLiteral("en"));
        const QByteArray state = m_page->saveState();
        ContractPage page;
        QVERIFY(page.restoreState(state));
        QVERIFY(!page.restoreState("nonsense"));
        page.setSheets({en}); // the others follow when they are read, and when the customer is
        QCOMPARE(page.left(), en.key);
        page.setSheets({en, zh});
        QCOMPARE(page.left(), zh.key);
        QVERIFY(page.right().isEmpty());
        ContractPage next; // what it waits for is not forgotten
        QVERIFY(next.restoreState(page.saveState()));
        next.setSheets(all);
        QCOMPARE(next.right(), QStringLiteral("en"));
        page.setSheets(all);
        QCOMPARE(page.left(), zh.key);
        QCOMPARE(page.right(), QStringLiteral("en"));
        // What the user chooses meanwhile is not taken from him.
        QVERIFY(page.restoreState(state));
        ContractPage another;
        QVERIFY(another.restoreState(state));
        another.setSheets({en, zh});
        another.setShown(en.key);
        another.setSheets(all);
        QCOMPARE(another.left(), en.key);
    }

    void keysGoOnFromTheChosenClause()
    {
        m_page->setSheets({textSheet("boats-en.md"), textSheet("boats-zh.md")});
        m_page->setShown(QStringLiteral("boats-en.md"), QStringLiteral("boats-zh.md"));
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        auto* model = static_cast<items::ClausesModel*>(m_tree->model());
        m_tree->setCurrentIndex(model->indexOf(clauseOf(m_left, "2.1")));
        m_left->setFocus();
        QTest::keyClick(m_left, Qt::Key_Down);
        QTest::keyClick(m_left, Qt::Key_Down);
        QCOMPARE(m_left->clause(), clauseOf(m_left, "2.2"));
        QCOMPARE(items::ClausesModel::clauseOf(m_tree->currentIndex()), m_left->clause());
        QCOMPARE(m_right->clause(), clauseOf(m_right, "2.2"));
        QTest::keyClick(m_left, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(m_left->clause(), clauseOf(m_left, "3.1"));
        QTest::keyClick(m_left, Qt::Key_PageUp);
        QTest::keyClick(m_left, Qt::Key_PageUp);
        QTest::keyClick(m_left, Qt::Key_PageUp);
        QVERIFY(m_left->clause() < clauseOf(m_left, "2"));
        QCOMPARE(items::ClausesModel::clauseOf(m_tree->currentIndex()), m_left->clause());
        // A key that does not move the cursor chooses nothing.
        m_tree->setCurrentIndex(model->indexOf(clauseOf(m_left, "2.3")));
        QTest::keyClick(m_left, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(m_left->clause(), clauseOf(m_left, "2.3"));
    }

    void referenceIsFollowedByTheKeyboard()
    {
        m_page->setSheets({textSheet("boats-en.md")});
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        const auto& references = m_left->contract()->tree.references;
        const auto found = std::ranges::find_if(references, [](const auto& r) { return !r.targets.empty(); });
        QVERIFY(found != references.end());
        m_left->setFocus();
        for (const qsizetype at : {found->span.start, found->span.start + 2, found->span.end()}) {
            QTextCursor cursor(m_left->document());
            cursor.setPosition(int(at));
            m_left->setTextCursor(cursor);
            QTest::keyClick(m_left, Qt::Key_Return, Qt::ControlModifier);
            QCOMPARE(m_left->clause(), clauseOf(m_left, "1.2"));
            QCOMPARE(items::ClausesModel::clauseOf(m_tree->currentIndex()), clauseOf(m_left, "1.2"));
        }
        // Elsewhere in the clause it asks which.
        auto* model = static_cast<items::ClausesModel*>(m_tree->model());
        m_tree->setCurrentIndex(model->indexOf(clauseOf(m_left, "2.1")));
        QTest::keyClick(m_left, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_left->clause(), clauseOf(m_left, "2.1"));
        auto* menu = m_left->findChild<QMenu*>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().back()->text(), QStringLiteral("Show clause Section 1.2"));
        menu->actions().back()->trigger();
        QCOMPARE(m_left->clause(), clauseOf(m_left, "1.2"));
        menu->close();
    }

    void longNamesEndInDots()
    {
        HouseStyle style;
        QComboBox list;
        list.setStyle(&style);
        list.addItem(QString(60, u'W'));
        list.resize(160, 30);
        const QImage shown = list.grab().toImage();
        QStyleOptionComboBox option;
        option.initFrom(&list);
        const QRect field =
            style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &list);
        const QRgb paper = shown.pixel(field.right() - 1, 5);
        const auto isBlank = [&](int from, int to) {
            for (int x = from; x < to; ++x) {
                for (int y = 5; y < shown.height() / 2; ++y) { // dots stand on the line
                    if (shown.pixel(x, y) != paper)
                        return false;
                }
            }
            return true;
        };
        QVERIFY(!isBlank(field.left() + 4, field.left() + 20));
        QVERIFY(isBlank(field.right() - 8, field.right() - 1));
        // What is left out is told, and as plain text.
        ContractSheet sheet = textSheet("boats-en.md");
        sheet.title = {"<b>x</b>", "<b>x</b>"};
        m_page->setSheets({sheet});
        auto* names = m_page->findChild<QComboBox*>(QStringLiteral("leftSheet"));
        QVERIFY2(names->toolTip().contains(QStringLiteral("&lt;b&gt;")), qPrintable(names->toolTip()));
        QCOMPARE(names->itemData(0, Qt::ToolTipRole).toString(), names->toolTip());
    }

    void noteFieldLooksLikeAField()
    {
        HouseStyle style;
        QPlainTextEdit note;
        note.setStyle(&style);
        QLineEdit line;
        line.setStyle(&style);
        for (QWidget* field : {static_cast<QWidget*>(&note), static_cast<QWidget*>(&line)})
            field->resize(120, 60);
        const QImage a = note.grab({0, 0, 8, 8}).toImage(), b = line.grab({0, 0, 8, 8}).toImage();
        QCOMPARE(a, b); // the same round corner
    }

    void sheetsThatStayKeepTheirPlace()
    {
        std::vector<ContractSheet> sheets{textSheet("boats-en.md"), textSheet("boats-zh.md")};
        m_page->setSheets(sheets);
        m_page->setShown(QStringLiteral("boats-zh.md"));
        auto* model = static_cast<items::ClausesModel*>(m_tree->model());
        const int clause = clauseOf(m_left, "2.3");
        m_tree->setCurrentIndex(model->indexOf(clause));
        sheets[1].notes.insert(QStringLiteral("2.3"), QStringLiteral("a note"));
        m_page->setSheets(sheets);
        QCOMPARE(m_page->left(), QStringLiteral("boats-zh.md"));
        QCOMPARE(m_left->clause(), clause);
        QCOMPARE(m_page->findChild<QPlainTextEdit*>(QStringLiteral("clauseNote"))->toPlainText(),
                 QStringLiteral("a note"));
        sheets.pop_back();
        m_page->setSheets(sheets);
        QCOMPARE(m_page->left(), QStringLiteral("boats-en.md"));
        m_page->setSheets({});
        QVERIFY(!m_left->contract());
    }

    void languageSwitches()
    {
        languages::Switch language;
        m_page->setSheets(ownSheets());
        m_page->showClause({"tencent-trtc", "1.5"});
        const auto texts = [this] {
            QStringList all{m_page->title(), m_tabs->tabText(0)};
            for (const QLabel* label : m_page->findChildren<QLabel*>())
                all << label->text();
            return all;
        };
        language.show(*m_page, false);
        QTRY_COMPARE(m_tabs->tabText(0), QStringLiteral("Clause"));
        const QStringList english = texts();
        language.show(*m_page, true);
        QTRY_COMPARE(m_tabs->tabText(0), QStringLiteral("条款"));
        language.show(*m_page, false);
        QTRY_COMPARE(texts(), english);
    }

    // Pressing a link takes the focus from the note, which is kept then, and everything is told anew.
    void aLinkIsPressedWhileANoteIsKept()
    {
        ClausePanel panel;
        ClausePanel::Texts texts;
        texts.heading = QStringLiteral("SLA 1.5");
        texts.uses = {QStringLiteral("Downtime"), QStringLiteral("Windows")};
        texts.canNote = true;
        panel.setTexts(texts);
        connect(&panel, &ClausePanel::noteChanged, &panel, [&](const QString& note) {
            texts.note = note;
            panel.setTexts(texts);
        });
        panel.resize(900, 220);
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        auto* note = panel.findChild<QPlainTextEdit*>(QStringLiteral("clauseNote"));
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("ask them"));
        const auto links = panel.findChildren<QPushButton*>();
        QCOMPARE(links.size(), 2);
        QSignalSpy chosen(&panel, &ClausePanel::useChosen);
        links[1]->setFocus();
        QTest::mouseClick(panel.findChildren<QPushButton*>()[1], Qt::LeftButton);
        QCOMPARE(texts.note, QStringLiteral("ask them"));
        QCOMPARE(panel.findChildren<QPushButton*>(), links);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toInt(), 1);
        texts.uses = {QStringLiteral("Other")};
        panel.setTexts(texts);
        QCOMPARE(panel.findChildren<QPushButton*>().size(), 1);
    }
};

QTEST_MAIN(TestContractPage)
#include "tst_contractpage.moc"
