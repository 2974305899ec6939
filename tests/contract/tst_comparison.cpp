// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/comparison.h"

#include "contractfiles.h"

#include "model/contract/worddiff.h"

#include <QElapsedTimer>
#include <QSet>
#include <QtTest>

using namespace clausemeter;
using namespace clausemeter::contract;

namespace {

Contract contractOf(const QString& text)
{
    Contract contract{readText(text), {}, {}};
    contract.tree = clauseTree(contract.text);
    contract.terms = findTerms(contract.text, contract.tree);
    return contract;
}

Contract shared(const char* name)
{
    Progress progress;
    const auto read = readContract(QStringLiteral(SHARED_DIR "/contracts/") + QLatin1String(name), progress);
    return read ? *read : Contract();
}

// What stands under an unnumbered heading has an N before its number.
QString numberOf(const Contract& contract, int clause)
{
    const Clause& c = contract.tree.clauses[std::size_t(clause)];
    const bool isNotice = c.parent >= 0 && contract.tree.clauses[std::size_t(c.parent)].number.isEmpty();
    return isNotice && !c.number.isEmpty() ? u'N' + c.number : c.number;
}

QString numbersOf(const Contract& contract, const std::vector<int>& clauses)
{
    QStringList numbers;
    for (const int clause : clauses)
        numbers.append(numberOf(contract, clause));
    return numbers.join(u'+');
}

// "1.1 = 1.2" and its kind.
QStringList pairsOf(const Comparison& comparison, const Contract& left, const Contract& right)
{
    QStringList lines;
    for (const AlignedClauses& pair : comparison.pairs)
        lines.append(QString::number(int(pair.kind)) + u": "_qs + numbersOf(left, pair.left) + u" = "_qs +
                     numbersOf(right, pair.right));
    return lines;
}

QString spanText(const Contract& contract, int term)
{
    return term < 0 ? QString()
                    : contract.text.text.mid(contract.terms[std::size_t(term)].span.start,
                                             contract.terms[std::size_t(term)].span.length);
}

const QString kOld = uR"(1. Lending
1.1 The rider gets a bicycle at the counter of the house by the river, with a lock and a lamp.
1.2 The bicycle comes back within 3 days, clean and whole, to the same counter.
1.3 Tricycles are lent to grown-ups only, who show a paper with their name.
2. Fees
2.1 Each day costs 5% of the price that the bicycle had in the shop.
2.2 The rider pays in coins, and gets a receipt with a stamp on it.
3. Trouble
3.1 Who loses the lock brings another one of the same make.
3.2 Whoever is late tells the house, and the house keeps the deposit until the bicycle is there.
)"_qs;

} // namespace

class TestComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_hasShared = QFile::exists(QStringLiteral(SHARED_DIR "/contracts/csa-zh.md"));
        if (!m_hasShared)
            return;
        m_en = shared("csa-en.md");
        m_zh = shared("csa-zh.md");
        m_comparison = compare(m_en, m_zh);
    }

    // Of the pairs that were aligned by hand, by reading both texts.
    void alignedByHand()
    {
        if (!m_hasShared)
            QSKIP("the shared agreements are not beside this checkout");
        QSet<QString> hand;
        QSet<QString> allowed;
        for (const QStringList& row : listOf(QStringLiteral(TEST_DATA "/contracts/csa-en-zh.pairs"))) {
            if (row[0] == u"pair")
                hand.insert(row[1] + u'=' + row[2]);
            if (row[0] != u"only")
                allowed.insert(row[1] + u'=' + row[2]);
        }
        QSet<QString> found;
        for (const AlignedClauses& pair : m_comparison.pairs) {
            for (const int left : pair.left) {
                for (const int right : pair.right) {
                    if (!numberOf(m_en, left).isEmpty() && !numberOf(m_zh, right).isEmpty())
                        found.insert(numberOf(m_en, left) + u'=' + numberOf(m_zh, right));
                }
            }
        }
        const QSet<QString> missed = QSet<QString>(hand).subtract(found);
        const QSet<QString> invented = QSet<QString>(found).subtract(allowed);
        qInfo("%d of %d pairs found, %d invented", int(hand.size() - missed.size()), int(hand.size()),
              int(invented.size()));
        QVERIFY2((hand.size() - missed.size()) * 100 >= hand.size() * 95,
                 qPrintable(missed.values().join(u' ')));
        QVERIFY2(invented.size() <= 8, qPrintable(invented.values().join(u' ')));
    }

    // Each line of the table of the semantics, section 7, in which the two agreements differ.
    void tableOfDifferences_data()
    {
        if (!m_hasShared)
            QSKIP("the shared agreements are not beside this checkout");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("left"); // a clause that takes part; empty: none
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("shown"); // a figure or words that are named
        const auto row = [](const char* name, DifferenceKind kind, const char16_t* left,
                            const char16_t* right, const char16_t* text) {
            QTest::newRow(name) << int(kind) << QString::fromUtf16(left) << QString::fromUtf16(right)
                                << QString::fromUtf16(text);
        };
        row("late payment", DifferenceKind::FigureDiffers, u"4.4", u"4.4.1", u"1%");
        row("suspension at once", DifferenceKind::ClauseOneSide, u"", u"4.4", u"中止");
        row("prepaid or balance taken", DifferenceKind::ClauseOneSide, u"4.4", u"4.4.3", u"抵扣");
        row("bill confirmed by silence", DifferenceKind::ClauseOneSide, u"", u"3.2.4", u"5个工作日");
        row("payment due", DifferenceKind::ClauseOneSide, u"", u"3.2.4", u"10个工作日");
        row("discount taken back", DifferenceKind::ClauseOneSide, u"", u"3.2.2", u"");
        row("corrected invoices", DifferenceKind::ClauseOneSide, u"", u"3.2.5", u"");
        row("data kept after expiry", DifferenceKind::FigureOneSide, u"3.4.3", u"3.4.3", u"15 days");
        row("force majeure", DifferenceKind::FigureDiffers, u"7.2", u"10.2", u"30天");
        row("notice deemed served", DifferenceKind::ClauseOneSide, u"", u"11.3.4", u"第3个自然日");
        row("notice on a holiday", DifferenceKind::ClauseOneSide, u"", u"", u"首个工作日");
        row("term", DifferenceKind::ClauseOneSide, u"9.1", u"", u"one year");
        row("term, extended", DifferenceKind::ClauseOneSide, u"9.2", u"", u"");
        row("liability cap", DifferenceKind::ClauseOneSide, u"", u"10.5", u"12个月");
    }
    void tableOfDifferences()
    {
        QFETCH(int, kind);
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(QString, shown);
        const auto takesPart = [](const Contract& contract, const std::vector<int>& clauses,
                                  const QString& number) {
            return number.isEmpty() || std::any_of(clauses.begin(), clauses.end(), [&](int clause) {
                       return numberOf(contract, clause) == number;
                   });
        };
        const bool found = std::any_of(
            m_comparison.differences.begin(), m_comparison.differences.end(), [&](const Difference& d) {
                const AlignedClauses& pair = m_comparison.pairs[std::size_t(d.pair)];
                if (int(d.kind) != kind || !takesPart(m_en, pair.left, left) ||
                    !takesPart(m_zh, pair.right, right))
                    return false;
                QStringList named = {spanText(m_en, d.leftTerm), spanText(m_zh, d.rightTerm)};
                for (const TextSpan& span : d.rightChanges)
                    named.append(m_zh.text.text.mid(span.start, span.length));
                // A clause that stands alone names all that it says.
                for (const int clause : pair.left.empty() ? pair.right : std::vector<int>()) {
                    const TextSpan& own = m_zh.tree.clauses[std::size_t(clause)].own;
                    named.append(m_zh.text.text.mid(own.start, own.length));
                }
                for (const int clause : pair.right.empty() ? pair.left : std::vector<int>()) {
                    const TextSpan& own = m_en.tree.clauses[std::size_t(clause)].own;
                    named.append(m_en.text.text.mid(own.start, own.length));
                }
                return shown.isEmpty() || named.join(u'\n').contains(shown);
            });
        QVERIFY(found);
    }

    // The figures that both state are no differences.
    void sameFigures()
    {
        if (!m_hasShared)
            QSKIP("the shared agreements are not beside this checkout");
        for (const Difference& d : m_comparison.differences) {
            const QString figure = spanText(m_en, d.leftTerm);
            QVERIFY2(!figure.startsWith(u"24 hours") && !figure.startsWith(u"90 days"), qPrintable(figure));
        }
    }

    // One figure written in two ways is one figure.
    void writtenInAnotherWay_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("minutes and an hour") << u"60 minutes"_qs << u"1 hour"_qs << true;
        QTest::newRow("minutes and hours") << u"90 minutes"_qs << u"2 hours"_qs << false;
        QTest::newRow("hours and days") << u"48 hours"_qs << u"2 days"_qs << true;
        QTest::newRow("weeks and days") << u"2 weeks"_qs << u"14 days"_qs << true;
        QTest::newRow("weeks without end")
            << u"999999999999999 weeks"_qs << u"999999999999999 weeks"_qs << true;
        QTest::newRow("working days") << u"2 business days"_qs << u"2 days"_qs << false;
        QTest::newRow("dollars of some country") << u"$500"_qs << u"USD 500"_qs << true;
        QTest::newRow("dollars and others") << u"HKD 500"_qs << u"USD 500"_qs << false;
        QTest::newRow("other dollars") << u"$500"_qs << u"USD 600"_qs << false;
    }
    void writtenInAnotherWay()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(bool, isSame);
        const auto made = [](const QString& figure) {
            return contractOf(u"1. The rider waits at the lake for "_qs + figure + u" and then rides.\n"_qs);
        };
        const Contract a = made(left);
        const Contract b = made(right);
        for (const auto& comparison : {compare(a, b), compare(b, a)}) {
            QCOMPARE(comparison.pairs.size(), std::size_t(1));
            QCOMPARE(std::ranges::none_of(
                         comparison.differences,
                         [](const Difference& d) { return d.kind == DifferenceKind::FigureDiffers; }),
                     isSame);
        }
    }

    void symmetric()
    {
        const auto check = [](const Contract& a, const Contract& b) {
            const Comparison there = compare(a, b);
            const Comparison back = compare(b, a);
            const auto keys = [](const Comparison& c, bool isBack) {
                QStringList lines;
                const auto list = [](const std::vector<int>& clauses) {
                    QString text;
                    for (const int clause : clauses)
                        text += QString::number(clause) + u'+';
                    return text;
                };
                for (const AlignedClauses& p : c.pairs)
                    lines.append(list(isBack ? p.right : p.left) + u'=' + list(isBack ? p.left : p.right) +
                                 QString::number(p.score));
                lines.sort();
                return lines;
            };
            QCOMPARE(keys(back, true), keys(there, false));
            QCOMPARE(back.differences.size(), there.differences.size());
        };
        check(contractOf(kOld),
              contractOf(QString(kOld).replace(u"3 days"_qs, u"4 days"_qs).replace(u"2.2"_qs, u"2.3"_qs)));
        if (m_hasShared)
            check(m_en, m_zh);
    }

    void sameText()
    {
        const Contract one = contractOf(kOld);
        const Comparison comparison = compare(one, one);
        QCOMPARE(comparison.pairs.size(), one.tree.clauses.size());
        for (const AlignedClauses& pair : comparison.pairs) {
            QCOMPARE(int(pair.kind), int(AlignmentKind::Paired));
            QCOMPARE(pair.left, pair.right);
        }
        QVERIFY(comparison.differences.empty());
    }

    void changedFigures()
    {
        const Contract before = contractOf(kOld);
        const Contract after =
            contractOf(QString(kOld).replace(u"3 days"_qs, u"4 days"_qs).replace(u"5%"_qs, u"6%"_qs));
        const Comparison comparison = compare(before, after);
        QCOMPARE(comparison.differences.size(), std::size_t(2));
        QCOMPARE(int(comparison.differences[0].kind), int(DifferenceKind::FigureDiffers));
        QCOMPARE(spanText(before, comparison.differences[0].leftTerm), u"3 days"_qs);
        QCOMPARE(spanText(after, comparison.differences[0].rightTerm), u"4 days"_qs);
        QCOMPARE(spanText(after, comparison.differences[1].rightTerm), u"6%"_qs);
    }

    // Parts of a unit count as what they are.
    void changedFractions()
    {
        const Contract before =
            contractOf(u"1. Rides\n1.1 The rider keeps the bicycle for half a year.\n"_qs);
        const Contract after = contractOf(u"1. Rides\n1.1 The rider keeps the bicycle for 3 months.\n"_qs);
        const Comparison comparison = compare(before, after);
        QCOMPARE(int(comparison.differences[0].kind), int(DifferenceKind::FigureDiffers));
        QCOMPARE(spanText(before, comparison.differences[0].leftTerm), u"half a year"_qs);
        QCOMPARE(spanText(after, comparison.differences[0].rightTerm), u"3 months"_qs);
    }

    // Of many figures each finds its own.
    void manyFigures()
    {
        QStringList prices;
        for (int i = 1; i <= 3'000; ++i)
            prices.append(QStringLiteral("CNY %1").arg(i * 7));
        const QString head = u"1. Prices\n1.1 They are "_qs;
        const Contract before = contractOf(head + prices.join(u" and "_qs) + u".\n"_qs);
        std::reverse(prices.begin(), prices.end());
        prices[0] = u"CNY 5"_qs;
        const Contract after = contractOf(head + prices.join(u" and "_qs) + u".\n"_qs);
        QCOMPARE(before.terms.size(), std::size_t(3'000));
        QList<std::pair<QString, QString>> differ;
        for (const Difference& d : compare(before, after).differences) {
            if (d.kind != DifferenceKind::Wording)
                differ.append({spanText(before, d.leftTerm), spanText(after, d.rightTerm)});
        }
        QCOMPARE(differ, (QList<std::pair<QString, QString>>{{u"CNY 21000"_qs, u"CNY 5"_qs}}));
    }

    // Clauses of nothing but figures that have no counterpart are compared in a moment.
    void figuresWithoutCounterpart_data()
    {
        QTest::addColumn<QString>("right");
        QTest::addColumn<bool>("isPaired");
        QTest::newRow("of another kind") << u"CNY %1"_qs << false;
        QTest::newRow("of wholly other size") << u"%1 years"_qs << false;
        QTest::newRow("of the same kind") << u"%1.5 seconds"_qs << true;
    }
    void figuresWithoutCounterpart()
    {
        QFETCH(QString, right);
        QFETCH(bool, isPaired);
        constexpr int kFigures = 20'000;
        const auto made = [](const QString& figure) {
            QString text = u"1. Figures of rides: "_qs;
            for (int i = 0; i < kFigures; ++i)
                text += figure.arg(100 + i % 800) + u" by the lake and "_qs;
            return contractOf(text + u"no more.\n2. Boats are blue.\n3. Oars are red.\n"_qs);
        };
        const Contract a = made(u"%1 seconds"_qs);
        const Contract b = made(right);
        QCOMPARE(a.terms.size(), std::size_t(kFigures));
        QCOMPARE(b.terms.size(), std::size_t(kFigures));
        QElapsedTimer timer;
        timer.start();
        std::size_t pairs = 0;
        std::size_t alone = 0;
        for (const Difference& d : compare(a, b).differences) {
            pairs += d.kind == DifferenceKind::FigureDiffers ? 1U : 0U;
            alone += d.kind == DifferenceKind::FigureOneSide ? 1U : 0U;
        }
        QCOMPARE(pairs, std::size_t(isPaired ? kFigures : 0));
        QCOMPARE(alone, std::size_t(isPaired ? 0 : 2 * kFigures));
        QVERIFY2(timer.elapsed() < 30'000, "each figure is held against all others");
    }

    void cancelled()
    {
        const Contract one = contractOf(kOld);
        Progress progress;
        QCOMPARE(compare(one, one, progress)->pairs, compare(one, one).pairs);
        progress.requestStop();
        QVERIFY(compare(one, one, progress).cancelled());
    }

    void changedComparator()
    {
        const Contract before =
            contractOf(u"1. Rides\n1.1 Rides last at least 3 days, and the rider says so.\n"_qs);
        const Contract after =
            contractOf(u"1. Rides\n1.1 Rides last more than 3 days, and the rider says so.\n"_qs);
        const Comparison comparison = compare(before, after);
        QVERIFY(!comparison.differences.empty());
        QCOMPARE(int(comparison.differences[0].kind), int(DifferenceKind::FigureDiffers));
    }

    void droppedAndAdded()
    {
        QString text = kOld;
        const qsizetype at = text.indexOf(u"1.3");
        text.remove(at, text.indexOf(u"2. Fees") - at);
        text += u"3.3 Children under the age of reading ride with somebody who can.\n"_qs;
        const Contract before = contractOf(kOld);
        const Contract after = contractOf(text);
        const Comparison comparison = compare(before, after);
        const QStringList pairs = pairsOf(comparison, before, after);
        QVERIFY(pairs.contains(u"4: 1.3 = "_qs));
        QVERIFY(pairs.contains(u"5:  = 3.3"_qs));
        QCOMPARE(comparison.differences.size(), std::size_t(2));
        QCOMPARE(int(comparison.differences[0].kind), int(DifferenceKind::ClauseOneSide));
        QCOMPARE(pairs.size(), 11);
        QCOMPARE(pairs.back(), u"5:  = 3.3"_qs);
    }

    void moved()
    {
        QString text = kOld;
        const qsizetype at = text.indexOf(u"1.3");
        const QString clause = text.mid(at, text.indexOf(u"2. Fees") - at);
        text.remove(clause);
        text += QString(clause).replace(u"1.3"_qs, u"3.3"_qs);
        const Contract before = contractOf(kOld);
        const Contract after = contractOf(text);
        QVERIFY(pairsOf(compare(before, after), before, after).contains(u"1: 1.3 = 3.3"_qs));
    }

    void splitAndMerged()
    {
        QString text = kOld;
        text.replace(u"3.2 Whoever is late tells the house, and the house keeps"_qs,
                     u"3.2 Whoever is late tells the house.\n3.3 The house keeps"_qs);
        const Contract before = contractOf(kOld);
        const Contract after = contractOf(text);
        QVERIFY2(pairsOf(compare(before, after), before, after).contains(u"2: 3.2 = 3.2+3.3"_qs),
                 qPrintable(pairsOf(compare(before, after), before, after).join(u'\n')));
        QVERIFY(pairsOf(compare(after, before), after, before).contains(u"3: 3.2+3.3 = 3.2"_qs));
    }

    // What opens an agreement is no part of its last section, though it says some of the same words.
    void farSectionsAreNoParts()
    {
        QString left, right;
        for (int i = 1; i <= 5; ++i) {
            const QString matter =
                QStringLiteral(" Bicycle%1 riders%1 wheel%1 around lake%1 slowly%1.\n").arg(i);
            left += QString::number(i) + u'.' + matter;
            right += QString::number(i) + u'.' + matter;
        }
        const QString last = u"6. The customer signs three copies of the agreement beside the provider.\n"_qs;
        const Comparison comparison =
            compare(contractOf(left + last),
                    contractOf(u"The customer, the provider, the agreement\n\n"_qs + right + last));
        for (const AlignedClauses& pair : comparison.pairs)
            QVERIFY(pair.kind == AlignmentKind::Paired || pair.kind == AlignmentKind::OnlyRight);
        QCOMPARE(comparison.pairs.size(), std::size_t(7));
    }

    void reworded()
    {
        const Contract before = contractOf(kOld);
        const Contract after =
            contractOf(QString(kOld).replace(u"with a stamp on it"_qs, u"with a seal on it"_qs));
        const Comparison comparison = compare(before, after);
        QCOMPARE(comparison.differences.size(), std::size_t(1));
        const Difference& d = comparison.differences[0];
        QCOMPARE(int(d.kind), int(DifferenceKind::Wording));
        QCOMPARE(d.leftChanges.size(), std::size_t(1));
        QCOMPARE(before.text.text.mid(d.leftChanges[0].start, d.leftChanges[0].length), u"stamp"_qs);
        QCOMPARE(after.text.text.mid(d.rightChanges[0].start, d.rightChanges[0].length), u"seal"_qs);
    }

    void renumbered()
    {
        const Contract before =
            contractOf(u"第一条 借用\n1.1 车行借出自行车并附车锁。\n1.2 骑行人须当日归还自行车。\n"_qs);
        const Contract after = contractOf(
            u"第一条 借用\n1.1 本协议适用于市区内的全部门店。\n1.2 车行借出自行车并附车锁。\n1.3 骑行人须次日归还自行车。\n"_qs);
        const Comparison comparison = compare(before, after);
        QCOMPARE(pairsOf(comparison, before, after),
                 QStringList({u"0: 1 = 1"_qs, u"5:  = 1.1"_qs, u"0: 1.1 = 1.2"_qs, u"0: 1.2 = 1.3"_qs}));
        const auto wording =
            std::find_if(comparison.differences.begin(), comparison.differences.end(),
                         [](const Difference& d) { return d.kind == DifferenceKind::Wording; });
        QVERIFY(wording != comparison.differences.end());
        QCOMPARE(after.text.text.mid(wording->rightChanges[0].start, wording->rightChanges[0].length),
                 u"次"_qs);
    }

    void words_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("spans");
        QTest::newRow("equal") << u"a b c"_qs << u"a  b\nc"_qs << u"/"_qs;
        QTest::newRow("a word") << u"one two three"_qs << u"one too three"_qs << u"two/too"_qs;
        QTest::newRow("more") << u"one three"_qs << u"one two and three"_qs << u"/two and"_qs;
        QTest::newRow("characters") << u"骑行人当日归还"_qs << u"骑行人次日交还"_qs << u"当|归/次|交"_qs;
        QTest::newRow("nothing in common") << u"ab"_qs << u"甲乙"_qs << u"ab/甲乙"_qs;
        QTest::newRow("empty") << u""_qs << u"x"_qs << u"/x"_qs;
    }
    void words()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(QString, spans);
        const WordDiff diff = diffWords(left, right);
        const auto shown = [](const QString& text, const std::vector<TextSpan>& of) {
            QStringList parts;
            for (const TextSpan& span : of)
                parts.append(text.mid(span.start, span.length));
            return parts.join(u'|');
        };
        QCOMPARE(shown(left, diff.left) + u'/' + shown(right, diff.right), spans);
    }

    void nothing()
    {
        const Contract none = contractOf(u"?"_qs);
        const Contract one = contractOf(kOld);
        const Comparison comparison = compare(none, one);
        QVERIFY(std::none_of(comparison.pairs.begin(), comparison.pairs.end(),
                             [](const AlignedClauses& p) { return p.kind == AlignmentKind::Paired; }));
    }

    void twoThousandClauses()
    {
        QString text;
        int word = 7;
        for (int section = 1; section <= 100; ++section) {
            text += QString::number(section) + u". Part of it\n"_qs;
            for (int clause = 1; clause < 20; ++clause) {
                text += QString::number(section) + u'.' + QString::number(clause);
                for (int i = 0; i < 40; ++i) {
                    word = (word * 7919 + 13) % 3001;
                    text += u" word"_qs + QString::number(word);
                }
                text += u".\n"_qs;
            }
        }
        const Contract before = contractOf(text);
        const Contract after = contractOf(QString(text).replace(u" word99 "_qs, u" other "_qs));
        QCOMPARE(before.tree.clauses.size(), std::size_t(2000));
        QElapsedTimer timer;
        timer.start();
        const Comparison comparison = compare(before, after);
        qInfo("2,000 clauses against 2,000: %lld ms", static_cast<long long>(timer.elapsed()));
        QCOMPARE(comparison.pairs.size(), std::size_t(2000));
    }

private:
    bool m_hasShared = false;
    Contract m_en;
    Contract m_zh;
    Comparison m_comparison;
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
