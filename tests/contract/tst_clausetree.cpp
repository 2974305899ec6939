// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contractfiles.h"

#include <QDir>
#include <QtTest>

using namespace clausemeter;
using namespace clausemeter::contract;

namespace {

// Of -1: the sections.
std::vector<int> childrenOf(const ClauseTree& tree, int parent)
{
    std::vector<int> found;
    for (std::size_t i = 0; i < tree.clauses.size(); ++i) {
        if (tree.clauses[i].parent == parent)
            found.push_back(int(i));
    }
    return found;
}

} // namespace

class TestClauseTree : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Every numbered clause is found and none is invented: the sequences are equal.
    void sharedTexts_data()
    {
        if (!QDir(QStringLiteral(SHARED_DIR "/contracts")).exists())
            QSKIP("the shared agreements are not beside this checkout");
        QTest::addColumn<QString>("file");
        QTest::newRow("TRTC") << u"trtc-sla-en.md"_qs;
        QTest::newRow("CSA-en") << u"csa-en.md"_qs;
        QTest::newRow("CSA-zh") << u"csa-zh.md"_qs;
        QTest::newRow("CRC") << u"cross-region-connection-en.md"_qs;
        QTest::newRow("ISP") << u"internet-service-en.txt"_qs;
    }
    void sharedTexts()
    {
        QFETCH(QString, file);
        const QString name = file.section(u'.', 0, 0);
        const auto rows = listOf(QStringLiteral(TEST_DATA "/contracts/%1.clauses").arg(name));
        QVERIFY(!rows.isEmpty());
        QStringList expected;
        QStringList titles;
        for (const QStringList& row : rows) {
            expected.append(QString(row[0] + u" < "_qs + row[1]));
            titles.append(row[2]);
        }
        Progress progress;
        const auto text = readContractText(QStringLiteral(SHARED_DIR "/contracts/") + file, progress);
        QVERIFY(text.ok());
        const ClauseTree tree = clauseTree(*text);
        QCOMPARE(outline(tree), expected);
        QStringList found;
        for (const Clause& clause : tree.clauses) {
            if (!clause.number.isEmpty())
                found.append(clause.title);
        }
        QCOMPARE(found, titles);
        QVERIFY(isWhole(*text, tree));
        QVERIFY(tree.remarks.empty());
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const char16_t* text, const QStringList& expected) {
            QTest::newRow(name) << QString::fromUtf16(text) << expected;
        };
        row("sections, articles and items", uR"(Section 1 Scope
1.1 We lend bicycles.
(1) In the city;
(2) on weekdays.
Section 2 Fees
2.1 Each ride costs money.
)",
            {u"1 < -"_qs, u"1.1 < 1"_qs, u"1.1(1) < 1.1"_qs, u"1.1(2) < 1.1"_qs, u"2 < -"_qs, u"2.1 < 2"_qs});
        row("articles in Chinese, the number close to its text", uR"(第一条 范围
1.1本公司出租自行车。
1.2在市区内：
（1）工作日；
（2）周末。
第二条、费用
2.1每次骑行收费。
第三条
3.1其他。
)",
            {u"1 < -"_qs, u"1.1 < 1"_qs, u"1.2 < 1"_qs, u"1.2(1) < 1.2"_qs, u"1.2(2) < 1.2"_qs, u"2 < -"_qs,
             u"2.1 < 2"_qs, u"3 < -"_qs, u"3.1 < 3"_qs});
        row("chapters: articles count on", uR"(第一章 总则
第一条 宗旨。
第二条 定义。
第二章 借用
第三条 借书证。
第十二条约定的书目不外借。
)",
            {u"第一章 < -"_qs, u"1 < 第一章"_qs, u"2 < 第一章"_qs, u"第二章 < -"_qs, u"3 < 第二章"_qs});
        row("numerals of Chinese outlines", uR"(一、范围
（一）自行车；
（二）三轮车。
1. 载货用；
2. 载人用。
二、费用
)",
            {u"1 < -"_qs, u"1(1) < 1"_qs, u"1(2) < 1"_qs, u"1(2).1 < 1(2)"_qs, u"1(2).2 < 1(2)"_qs,
             u"2 < -"_qs});
        row("Roman numbers and letters", uR"(I. Scope
A. The bicycles.
(a) with gears, and
(b) without.
(i) red ones
(ii) blue ones
B. The tricycles.
II. Fees
)",
            {u"I < -"_qs, u"I.A < I"_qs, u"I.A(a) < I.A"_qs, u"I.A(b) < I.A"_qs, u"I.A(b)(i) < I.A(b)"_qs,
             u"I.A(b)(ii) < I.A(b)"_qs, u"I.B < I"_qs, u"II < -"_qs});
        row("the letter i in its alphabet", u"Rules:\n(g) one;\n", {});
        row("circled items", u"第一条 车辆：\n①红色；\n②蓝色。\n", {u"1 < -"_qs, u"1① < 1"_qs, u"1② < 1"_qs});
        row("numbers of annexes begin anew", uR"(1. Scope
1.1 Bicycles.
Annex A Prices
1. Rides
1.1 By the hour.
Annex B Places
)",
            {u"1 < -"_qs, u"1.1 < 1"_qs, u"Annex A < -"_qs, u"Annex A 1 < Annex A"_qs,
             u"Annex A 1.1 < Annex A 1"_qs, u"Annex B < -"_qs});
        row("an article within a chapter of English", uR"(ARTICLE I GENERAL
Section 1.1 Scope. We lend bicycles.
Section 1.2 Term. As long as you ride.
ARTICLE II FEES
Section 2.1 Price. It costs money.
)",
            {u"I < -"_qs, u"1.1 < I"_qs, u"1.2 < I"_qs, u"II < -"_qs, u"2.1 < II"_qs});
        row("no number of a clause in running text", uR"(1. Fees
1.1 The fee is paid in parts. About
1.5 million riders pay it, and under Section
3 of the plan they pay less.
2021年11月08日起施行。
38号楼的车棚不收费。
5 minutes are free.
99.9% of the rides end well.
1.2 Rides last 30 minutes.
)",
            {u"1 < -"_qs, u"1.1 < 1"_qs, u"1.2 < 1"_qs});
        row("a table of contents is none", uR"(Contents
1. Scope ........ 1
2. Fees ......... 3
1. Scope
1.1 Bicycles.
2. Fees
)",
            {u"1 < -"_qs, u"1.1 < 1"_qs, u"2 < -"_qs});
        row("a section without its own line", u"1.1 One.\n1.2 Two.\n2.1 Three.\n2.2 Four.\n",
            {u"1.1 < -"_qs, u"1.2 < -"_qs, u"2.1 < -"_qs, u"2.2 < -"_qs});
        row("wide figures", u"１．范围\n１．１自行车。\n２．费用\n",
            {u"1 < -"_qs, u"1.1 < 1"_qs, u"2 < -"_qs});
        row("a heading inside a section does not begin a list", uR"(1. Lending
1.1 Bicycles are lent.

Bad Weather

1.2 In rain they are not.
)",
            {u"1 < -"_qs, u"1.1 < 1"_qs, u"1.2 < 1"_qs});
        row("Roman sections within articles", uR"(ARTICLE I - RIDES
I.1 They are long.
I.2 They are cheap.
ARTICLE II - FEES
II.1 They are low.
X.509 is a number of something else.
)",
            {u"I < -"_qs, u"I.1 < I"_qs, u"I.2 < I"_qs, u"II < -"_qs, u"II.1 < II"_qs});
        row("no numbers at all", u"Be kind.\nRide slowly.\n", {});
    }
    void numbers()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        const ContractText read = readText(text);
        const ClauseTree tree = clauseTree(read);
        QCOMPARE(outline(tree), expected);
        QVERIFY(isWhole(read, tree));
        QVERIFY(tree.remarks.empty());
    }

    // Where lines are wrapped, what a line begins with may be the middle of a sentence.
    void wrappedLines()
    {
        const ContractText text = readText(
            QStringLiteral("1. Lending\n\n"
                           "1.1 The lender hands over the bicycle in good order, and the rider gives it\n"
                           "back in the same state within the hours that are named in Clause 1.2 and in\n"
                           "1.3 below, unless the lender agrees to a longer ride beforehand in writing.\n"
                           "1.2 Rides begin at eight in the morning and end at six in the evening, with\n"
                           "(1) hour of rest at noon for the people at the counter, who like to eat and\n"
                           "chat together in the yard.\n"
                           "1.3 On Sundays the rider asks first. The lender answers within the next two\n"
                           "2. hours of the same day, as far as anybody is there.\n\n"
                           "2. Fees\n\n"
                           "2.1 A ride costs two coins, and a child rides for nothing when it is with a\n"
                           "grown-up.\n"));
        QCOMPARE(outline(clauseTree(text)), QStringList({u"1 < -"_qs, u"1.1 < 1"_qs, u"1.2 < 1"_qs,
                                                         u"1.3 < 1"_qs, u"2 < -"_qs, u"2.1 < 2"_qs}));
    }

    void headingsOfMarkdown()
    {
        const ContractText text = readText(
            QStringLiteral("# Lending Terms\n\n## 1. Scope\n1.1 Bicycles:\n- red\n- blue\n\nThey are "
                           "washed.\n\n### 2. Fees\n1. A coin.\n2. Two coins.\n\n## Places\n\n1. "
                           "Here.\n"),
            "terms.md");
        QCOMPARE(text.format, TextFormat::Markdown);
        const ClauseTree tree = clauseTree(text);
        QCOMPARE(outline(tree), QStringList({u"1 < -"_qs, u"1.1 < 1"_qs, u"2 < -"_qs, u"2.1 < 2"_qs,
                                             u"2.2 < 2"_qs, u"1 < (Places)"_qs}));
        QVERIFY(isWhole(text, tree));
        QCOMPARE(tree.clauseByNumber(QStringLiteral("1")), 1);
        // What follows unnumbered items stands in the section.
        QCOMPARE(childrenOf(tree, 1).size(), std::size_t(2));
        QCOMPARE(tree.clauses[std::size_t(childrenOf(tree, 1)[1])].number, QString());
    }

    // Markdown says which item lies in which, and both may be numbered alike.
    void nestedListsOfMarkdown()
    {
        const ContractText text = readText(
            u"# Terms\n\n## 1 Rides\n\n1. Long.\n2. Short, which are\n   1. cheap, or\n   2. for nothing.\n"
            "3. Others.\n\n## 2 Fees\n\n1. Low.\n"_qs,
            "terms.md");
        QCOMPARE(outline(clauseTree(text)),
                 QStringList({u"1 < -"_qs, u"1.1 < 1"_qs, u"1.2 < 1"_qs, u"1.2.1 < 1.2"_qs, u"1.2.2 < 1.2"_qs,
                              u"1.3 < 1"_qs, u"2 < -"_qs, u"2.1 < 2"_qs}));
    }

    // A line of Markdown that ends long before the margin was broken by hand.
    void shortLinesOfMarkdown()
    {
        const ContractText text = readText(
            u"# 规则\n\n## 第一条 骑行\n（1） 短途：费用 10 %\n（2） 长途：费用 20 %\n（3） 其他\n"_qs,
            "terms.md");
        QCOMPARE(outline(clauseTree(text)),
                 QStringList({u"1 < -"_qs, u"1(1) < 1"_qs, u"1(2) < 1"_qs, u"1(3) < 1"_qs}));
    }

    // A notice of its own does not disturb the numbers of the text.
    void quotedNotice()
    {
        const ContractText text =
            readText(QStringLiteral("> **Notice:**\n\n> 1. Read.\n\n> 2. Ride.\n\nWelcome!\n\n## 1. "
                                    "Scope\n\n1.1 Bicycles.\n\n> 5 "
                                    "minutes are free, 1. too.\n\n1.2 Tricycles.\n"),
                     "terms.md");
        const ClauseTree tree = clauseTree(text);
        QCOMPARE(outline(tree), QStringList({u"1 < (Notice)"_qs, u"2 < (Notice)"_qs, u"1 < -"_qs,
                                             u"1.1 < 1"_qs, u"1.2 < 1"_qs}));
        QCOMPARE(tree.clauses[std::size_t(tree.clauseByNumber(QStringLiteral("1")))].title,
                 QStringLiteral("Scope"));
        QVERIFY(tree.remarks.empty());
    }

    void closingParagraph()
    {
        const ContractText text = readText(
            QStringLiteral("3.1 It is not allowed:\n(1) to race;\n(2) to sleep.\nWho does it pays a coin.\n"
                           "3.2 It is allowed to sing.\nAloud, too.\n（正文完）\n甲方：某人\n"));
        const ClauseTree tree = clauseTree(text);
        QCOMPARE(tree.clauses.size(), std::size_t(6));
        QCOMPARE(tree.clauses[3].number, QString());
        QCOMPARE(tree.clauses[3].parent, 0);
        QVERIFY(QStringView(text.text).mid(tree.clauses[3].own.start).startsWith(u"Who does"));
        QCOMPARE(tree.clauses[0].whole.end(), tree.clauses[4].own.start);
        QCOMPARE(tree.clauses[5].parent, -1);
        QVERIFY(QStringView(text.text).mid(tree.clauses[5].own.start).startsWith(u"（正文完）"));
    }

    void unnumberedHeadingWithItsOwnNumbers()
    {
        const ContractText text =
            readText(QStringLiteral("I. Scope\n1. Bicycles.\n2. Tricycles.\nII. Fees\nThey are low\n\n Law "
                                    "and Disputes \n1. The law.\n2. The court.\n"));
        QCOMPARE(outline(clauseTree(text)),
                 QStringList({u"I < -"_qs, u"I.1 < I"_qs, u"I.2 < I"_qs, u"II < -"_qs,
                              u"1 < (Law and Disputes)"_qs, u"2 < (Law and Disputes)"_qs}));
    }

    void faults_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("number");
        QTest::newRow("a number is left out")
            << u"1.1 One.\n1.3 Three.\n"_qs << int(NumberingFault::JumpsForward) << u"1.3"_qs;
        QTest::newRow("the same number twice")
            << u"1.1 One.\n1.2 Two.\n1.2 Two.\n"_qs << int(NumberingFault::Duplicate) << u"1.2"_qs;
        QTest::newRow("a lower number") << u"1.1 One.\n1.2 Two.\n1.4 Four.\n1.3 Three.\n"_qs
                                        << int(NumberingFault::JumpsBack) << u"1.3"_qs;
        QTest::newRow("an article is left out")
            << u"第一条 甲。\n第三条 丙。\n"_qs << int(NumberingFault::JumpsForward) << u"3"_qs;
    }
    void faults()
    {
        QFETCH(QString, text);
        QFETCH(int, fault);
        QFETCH(QString, number);
        const ClauseTree tree = clauseTree(readText(text));
        QVERIFY(!tree.remarks.empty());
        QCOMPARE(int(tree.remarks.back().fault), fault);
        QCOMPARE(tree.clauses[std::size_t(tree.remarks.back().clause)].number, number);
    }

    void titles_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("title");
        QTest::newRow("a heading") << u"第一条 通用规则\n1.1 甲。\n"_qs << u"通用规则"_qs;
        QTest::newRow("a line of its own") << u"1. Rides and Fees\n1.1 One.\n"_qs << u"Rides and Fees"_qs;
        QTest::newRow("before a colon") << u"1. Long Ride: one of two hours.\n"_qs << u"Long Ride"_qs;
        QTest::newRow("before a full stop")
            << u"1. Long Rides. They take two hours.\n"_qs << u"Long Rides"_qs;
        QTest::newRow("on the next line") << u"第一条\n通用规则\n1.1 甲。\n"_qs << u"通用规则"_qs;
        QTest::newRow("a sentence has none") << u"1. A long ride takes two hours.\n"_qs << u""_qs;
        QTest::newRow("an introduction has none") << u"1. The rider may not:\n(1) race.\n"_qs << u""_qs;
        QTest::newRow("small letters above sub-clauses")
            << u"3. Ride levels\n3.1 Rides are short.\n"_qs << u"Ride levels"_qs;
        QTest::newRow("small letters above the text")
            << u"3. Governing law\nThe law of rides applies.\n"_qs << u"Governing law"_qs;
        QTest::newRow("a time of day is no lead-in") << u"3. Between 08:00 and 20:00.\n"_qs << u""_qs;
        QTest::newRow("a sentence that goes on has none")
            << u"3. The rider\npays for each ride.\n"_qs << u""_qs;
        QTest::newRow("what a list ends has none")
            << u"3. The following rules apply\n3.1 Rides are short.\n"_qs << u""_qs;
    }
    void titles()
    {
        QFETCH(QString, text);
        QFETCH(QString, title);
        QCOMPARE(clauseTree(readText(text)).clauses[0].title, title);
    }

    void references_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("span");
        QTest::addColumn<QStringList>("targets");
        QTest::newRow("a section") << u"see Section 2 below."_qs << u"Section 2"_qs << QStringList{u"2"_qs};
        QTest::newRow("a range") << u"as Clauses 1.1 to 1.3 say."_qs << u"Clauses 1.1 to 1.3"_qs
                                 << QStringList{u"1.1"_qs, u"1.2"_qs, u"1.3"_qs};
        QTest::newRow("two") << u"as Clauses 1.1 and 2 say."_qs << u"Clauses 1.1 and 2"_qs
                             << QStringList{u"1.1"_qs, u"2"_qs};
        QTest::newRow("an item") << u"by Clause 1.2(2) only."_qs << u"Clause 1.2(2)"_qs
                                 << QStringList{u"1.2(2)"_qs};
        QTest::newRow("this clause") << u"for this Clause to work."_qs << u"this Clause"_qs
                                     << QStringList{u"3"_qs};
        QTest::newRow("an article") << u"按照第二条办理。"_qs << u"第二条"_qs << QStringList{u"2"_qs};
        QTest::newRow("an item of an article")
            << u"按照第1.2条第（二）项办理。"_qs << u"第1.2条第（二）项"_qs << QStringList{u"1.2(2)"_qs};
        QTest::newRow("a Chinese range") << u"按照第1.1条至第1.3条办理。"_qs << u"第1.1条至第1.3条"_qs
                                         << QStringList{u"1.1"_qs, u"1.2"_qs, u"1.3"_qs};
        QTest::newRow("本条") << u"违反本条约定的。"_qs << u"本条"_qs << QStringList{u"3"_qs};
        QTest::newRow("no such clause") << u"see Section 9."_qs << u"Section 9"_qs << QStringList{};
        QTest::newRow("an item of this article")
            << u"违反本条第（二）项的。"_qs << u"本条"_qs << QStringList{u"3"_qs};
        QTest::newRow("another law's") << u"see Section 2 of the Bicycle Act."_qs << u""_qs << QStringList{};
        QTest::newRow("《》的") << u"按照《自行车管理办法》第二条办理。"_qs << u""_qs << QStringList{};
        QTest::newRow("a figure") << u"it costs 1.2 coins."_qs << u""_qs << QStringList{};
    }
    void references()
    {
        QFETCH(QString, sentence);
        QFETCH(QString, span);
        QFETCH(QStringList, targets);
        const ContractText text = readText(
            QStringLiteral(
                "1. One\n1.1 A.\n1.2 B:\n(1) b;\n(2) bb.\n1.3 C.\n2. Two\n3. Three is long enough, ") +
            sentence + u'\n');
        const ClauseTree tree = clauseTree(text);
        QCOMPARE(tree.references.size(), std::size_t(span.isEmpty() ? 0 : 1));
        if (span.isEmpty())
            return;
        const CrossReference& found = tree.references[0];
        QCOMPARE(text.text.mid(found.span.start, found.span.length), span);
        QCOMPARE(tree.clauses[std::size_t(found.clause)].number, QStringLiteral("3"));
        QStringList numbers;
        for (const int target : found.targets)
            numbers.append(tree.clauses[std::size_t(target)].number);
        QCOMPARE(numbers, targets);
    }

    // Each reference with what it names, where several numbers stand side by side.
    void referenceLists_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("a range in a list") << u"as Sections 1, 3 to 5 and 7 say."_qs
                                           << QStringList{u"Sections 1, 3 to 5 and 7: 1 3 4 5 7"_qs};
        QTest::newRow("a range that ends a list, and a comma before and")
            << u"as Sections 1, 2, and 4 to 6 say."_qs
            << QStringList{u"Sections 1, 2, and 4 to 6: 1 2 4 5 6"_qs};
        QTest::newRow("one that there is not")
            << u"as Sections 3 and 99 say."_qs << QStringList{u"Sections 3: 3"_qs, u"99:"_qs};
        QTest::newRow("some that there are not")
            << u"as Sections 98, 99, 3 and 4 or 97 say."_qs
            << QStringList{u"Sections 98, 99:"_qs, u"3 and 4: 3 4"_qs, u"97:"_qs};
        QTest::newRow("a range to where nothing is")
            << u"as Sections 3 to 99 say."_qs << QStringList{u"Sections 3: 3"_qs, u"99:"_qs};
        QTest::newRow("a Chinese list") << u"按照第一条、第三条至第五条和第七条办理。"_qs
                                        << QStringList{u"第一条、第三条至第五条和第七条: 1 3 4 5 7"_qs};
        QTest::newRow("a Chinese list with one that there is not")
            << u"按照第三条和第九十九条办理。"_qs << QStringList{u"第三条: 3"_qs, u"第九十九条:"_qs};
    }
    void referenceLists()
    {
        QFETCH(QString, sentence);
        QFETCH(QStringList, expected);
        QString content;
        for (int i = 1; i <= 8; ++i)
            content += QStringLiteral("%1. A clause of the agreement.\n").arg(i);
        const ContractText text = readText(content + u"9. Here, "_qs + sentence + u'\n');
        const ClauseTree tree = clauseTree(text);
        QStringList found;
        for (const CrossReference& r : tree.references) {
            QString line = text.text.mid(r.span.start, r.span.length) + u':';
            for (const int target : r.targets)
                line += u' ' + tree.clauses[std::size_t(target)].number;
            found.append(line);
        }
        QCOMPARE(found, expected);
    }

    // Annexes number their clauses anew.
    void referencesToAnnexes_data()
    {
        QTest::addColumn<QString>("place"); // the number of the clause in which the sentence stands
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("the annex") << u"2"_qs << u"See Annex A."_qs << QStringList{u"Annex A: Annex A"_qs};
        QTest::newRow("no such annex") << u"2"_qs << u"See Annex C."_qs << QStringList{u"Annex C:"_qs};
        QTest::newRow("a clause of the annex") << u"2"_qs << u"See Section 1 of Annex A and Section 1."_qs
                                               << QStringList{u"Section 1: Annex A 1"_qs, u"Section 1: 1"_qs};
        QTest::newRow("a clause of an annex that there is not")
            << u"2"_qs << u"See Section 1 of Annex C."_qs << QStringList{u"Section 1:"_qs};
        QTest::newRow("from the annex") << u"Annex A 1"_qs << u"See Section 2 and Section 3."_qs
                                        << QStringList{u"Section 2: Annex A 2"_qs, u"Section 3: 3"_qs};
        QTest::newRow("from the annex to the text")
            << u"Annex A 1"_qs << u"See Section 2 of this Agreement."_qs << QStringList{u"Section 2: 2"_qs};
        QTest::newRow("附件二第1条") << u"2"_qs << u"按照附件二第1条和附件二办理。"_qs
                                     << QStringList{u"第1条: 附件二 1"_qs, u"附件二: 附件二"_qs};
        QTest::newRow("本合同第2条") << u"附件二 1"_qs << u"按照本合同第2条和第2条办理。"_qs
                                     << QStringList{u"第2条和第2条: 2 2"_qs};
        QTest::newRow("附件二第2项") << u"1"_qs << u"按照附件二第2项办理。"_qs
                                     << QStringList{u"附件二第2项: 附件二 2"_qs};
        QTest::newRow("附件九第1条") << u"2"_qs << u"按照附件九第1条办理，见附件九。"_qs
                                     << QStringList{u"第1条:"_qs};
    }
    void referencesToAnnexes()
    {
        QFETCH(QString, place);
        QFETCH(QString, sentence);
        QFETCH(QStringList, expected);
        QString content;
        const auto add = [&](const QString& label, const QString& number) {
            content += label + u" A ride goes on. "_qs + (number == place ? sentence : QString()) + u'\n';
        };
        for (const QString& number : {u"1"_qs, u"2"_qs, u"3"_qs})
            add(number + u'.', number);
        for (const QString& annex : {u"Annex A"_qs, u"附件二"_qs}) {
            content += annex + u'\n';
            for (const QString& number : {u"1"_qs, u"2"_qs})
                add(number + u'.', annex + u' ' + number);
        }
        const ContractText text = readText(content);
        const ClauseTree tree = clauseTree(text);
        QStringList found;
        for (const CrossReference& r : tree.references) {
            QCOMPARE(tree.clauses[std::size_t(r.clause)].number, place);
            QString line = text.text.mid(r.span.start, r.span.length) + u':';
            for (const int target : r.targets)
                line += u' ' + tree.clauses[std::size_t(target)].number;
            found.append(line);
        }
        QCOMPARE(found, expected);
    }

    // 本条 is the article, in whatever item of it.
    void referencesToItself_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // of the only reference
        QTest::newRow("本条 in an item")
            << u"第一条 骑行\n（一）甲。\n（二）本条有效。\n"_qs << u"本条: 1"_qs;
        QTest::newRow("本条第（一）项")
            << u"第一条 骑行\n（一）甲。\n（二）本条第（一）项有效。\n"_qs << u"本条第（一）项: 1(1)"_qs;
        QTest::newRow("本条第1项") << u"第一条 骑行\n1、甲。\n2、本条第1项有效。\n"_qs
                                   << u"本条第1项: 1.1"_qs;
        QTest::newRow("本款 in an item")
            << u"第一条 骑行\n（一）甲。\n（二）本款有效。\n"_qs << u"本款: 1(2)"_qs;
        QTest::newRow("this Section in an item")
            << u"1. One\n1.1 Rides:\n(a) are long;\n(b) end as this Section says.\n"_qs
            << u"this Section: 1.1"_qs;
        QTest::newRow("this Article in a section")
            << u"Article 1 Rides\n1.1 Long.\n1.2 This Article holds.\n"_qs << u"This Article: 1"_qs;
        QTest::newRow("articles by Roman numbers")
            << u"ARTICLE I - RIDES\nI.1 Long.\nARTICLE II - FEES\nII.1 Low, by Articles I to II.\n"_qs
            << u"Articles I to II: I II"_qs;
    }
    void referencesToItself()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const ContractText read = readText(text);
        const ClauseTree tree = clauseTree(read);
        QCOMPARE(tree.references.size(), std::size_t(1));
        QString found = read.text.mid(tree.references[0].span.start, tree.references[0].span.length) + u':';
        for (const int target : tree.references[0].targets)
            found += u' ' + tree.clauses[std::size_t(target)].number;
        QCOMPARE(found, expected);
    }

    // Of ranges without number, all in one text, no more is listed than a text could mean.
    void manyRanges()
    {
        QString content;
        for (int i = 1; i <= 900; ++i)
            content += QStringLiteral("%1. Ride.\n").arg(i);
        content += u"901. End.\n"_qs + u"Sections 1 to 900, all. "_qs.repeated(3'000);
        const ClauseTree tree = clauseTree(readText(content));
        QCOMPARE(tree.references.size(), std::size_t(3'000));
        QCOMPARE(tree.references.front().targets.size(), std::size_t(900));
        std::size_t targets = 0;
        for (const CrossReference& reference : tree.references)
            targets += reference.targets.size();
        QVERIFY(targets < 1'100'000);
    }

    // A number means the same clause in a long agreement as in a short one.
    void referencesInLongTexts_data()
    {
        QTest::addColumn<int>("items");
        QTest::newRow("short") << 10;
        QTest::newRow("long") << 6'000;
    }
    void referencesInLongTexts()
    {
        QFETCH(int, items);
        QString content = u"> 1. A notice.\n\n1. One.\n\n2. As Section 1 says:\n\n"_qs;
        for (int i = 1; i <= items; ++i)
            content += QStringLiteral("2.%1. Items.\n\n").arg(i % 90 + 1);
        const ContractText text = readText(content, "terms.md");
        const ClauseTree tree = clauseTree(text);
        QCOMPARE(tree.references.size(), std::size_t(1));
        QCOMPARE(tree.references[0].targets, std::vector<int>{tree.clauseByNumber(u"1"_qs)});
    }

    // Lists that begin anew on each line nest no deeper than a person could follow.
    void deepLists()
    {
        QString content;
        for (int i = 0; i < 2'000; ++i)
            content += i % 2 == 0 ? u"1. A:\n"_qs : u"(1) B:\n"_qs;
        const ContractText text = readText(content);
        const ClauseTree tree = clauseTree(text);
        QCOMPARE(tree.clauses.size(), std::size_t(2'000));
        QVERIFY(isWhole(text, tree));
        int deepest = 0;
        qsizetype longest = 0;
        for (const Clause& clause : tree.clauses) {
            deepest = std::max(deepest, clause.depth);
            longest = std::max(longest, clause.number.size());
        }
        QCOMPARE(deepest, 11);
        QVERIFY(longest < 40);
    }

    // Quotation marks that are never closed.
    void unclosedQuotes()
    {
        const ContractText text =
            readText(u"“"_qs.repeated(50'000) + u"\n(the “Fee”) “x\n"_qs + u"(the \"Coin\") \"\n"_qs);
        QStringList terms;
        for (const DefinedTerm& t : clauseTree(text).definedTerms)
            terms.append(t.term);
        QCOMPARE(terms, (QStringList{u"Fee"_qs, u"Coin"_qs}));
    }

    void definedTerms()
    {
        const ContractText text = readText(
            QStringLiteral("# Terms\n\n1. **Long Ride**: two hours. Riders (the \"Guests\") pay.\n\n"
                           "2. “骑行费”指每次骑行的费用，出租方（以下简称“车行”）收取，说“你好”即可。\n\n"
                           "3. \"Coin\" means a coin.\n\n4. 本规则所称“车”，是指自行车。\n"),
            "terms.md");
        QStringList terms;
        for (const DefinedTerm& term : clauseTree(text).definedTerms)
            terms.append(term.term);
        QCOMPARE(terms, QStringList(
                            {u"Long Ride"_qs, u"Guests"_qs, u"骑行费"_qs, u"车行"_qs, u"Coin"_qs, u"车"_qs}));
    }

    void clauseAt()
    {
        const ContractText text = readText(QStringLiteral("Hello.\n1. One\n1.1 A.\n"));
        const ClauseTree tree = clauseTree(text);
        QCOMPARE(tree.clauseAt(0), 0);
        QCOMPARE(tree.clauseAt(text.text.indexOf(u"One")), 1);
        QCOMPARE(tree.clauseAt(text.text.size() - 1), 2);
        QCOMPARE(tree.clauseAt(text.text.size()), -1);
        QCOMPARE(tree.clauseAt(-1), -1);
        QCOMPARE(childrenOf(tree, -1), (std::vector<int>{0, 1}));
        QCOMPARE(childrenOf(tree, 1), std::vector<int>{2});
    }

    // Lists in lists without end, and numbers of a thousand parts.
    void deepNesting()
    {
        QString text;
        for (int i = 0; i < 2000; ++i)
            text += QString(i, u'(') + QStringLiteral("_qs(1) a:\n(a) b:\n(i) c:\n1.1.1.1.1.1.1.1.1.1 d\n");
        const ContractText read = readText(text);
        QVERIFY(isWhole(read, clauseTree(read)));
    }
};

QTEST_GUILESS_MAIN(TestClauseTree)
#include "tst_clausetree.moc"
