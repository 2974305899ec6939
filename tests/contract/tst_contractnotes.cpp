// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contractfiles.h"

#include "model/contract/contractnotes.h"
#include "model/report/contractnotesfile.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace clausemeter;
using namespace clausemeter::contract;

namespace {

Contract contractOf(const QString& content)
{
    Contract c{readText(content), {}, {}};
    c.tree = clauseTree(c.text);
    c.terms = findTerms(c.text, c.tree);
    return c;
}

const QString kText = u"1.1 Pay within 10 days, or 20 days in May.\n1.2 A fee of 5% after 10 days.\n"_qs;

TermDecision decision(const char* clause, TermKind kind, int ordinal, Verdict verdict)
{
    TermDecision d;
    d.key = {QString::fromLatin1(clause), kind, ordinal};
    d.verdict = verdict;
    return d;
}

ContractNotes someNotes()
{
    ContractNotes notes;
    notes.digest = "abc";
    notes.decide(decision("1.1", TermKind::Period, 1, Verdict::Accepted));
    TermDecision corrected = decision("1.1", TermKind::Period, 2, Verdict::Corrected);
    corrected.value = *Decimal::parse("20.5");
    corrected.unit = u"business_day"_qs;
    corrected.comparator = Comparator::AtMost;
    notes.decide(corrected);
    notes.decide(decision("1.2", TermKind::Percentage, 1, Verdict::Rejected));
    notes.note({}, u"整份协议\nread twice"_qs);
    notes.note(u"1.1"_qs, u"ask"_qs);
    return notes;
}

} // namespace

// What the user decided on terms and noted on clauses.
class tst_ContractNotes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keys()
    {
        const Contract contract = contractOf(kText);
        const std::vector<TermKey> expected{{u"1.1"_qs, TermKind::Period, 1, u"10 days"_qs},
                                            {u"1.1"_qs, TermKind::Period, 2, u"20 days"_qs},
                                            {u"1.2"_qs, TermKind::Percentage, 1, u"5%"_qs},
                                            {u"1.2"_qs, TermKind::Period, 1, u"10 days"_qs}};
        QCOMPARE(keysOf(contract), expected);
    }

    void decisionsAreApplied()
    {
        Contract contract = contractOf(kText);
        using V = std::optional<Verdict>;
        QCOMPARE(applyDecisions(contract, someNotes()),
                 (std::vector<V>{Verdict::Accepted, Verdict::Corrected, Verdict::Rejected, V()}));
        const Term& corrected = contract.terms[1];
        QCOMPARE(corrected.value, *Decimal::parse("20.5"));
        QCOMPARE(corrected.unit, PeriodUnit::BusinessDay);
        QCOMPARE(corrected.comparator, Comparator::AtMost);
        QCOMPARE(contract.terms[0].value, Decimal::fromInteger(10));
    }

    // A decision is of the term that the user saw, not of another that is now read at its place.
    void decisionsAreOfOneText()
    {
        Contract contract = contractOf(kText);
        ContractNotes notes = someNotes();
        for (std::size_t i = 0; i < notes.decisions.size(); ++i)
            notes.decisions[i].key.text = keysOf(contract)[i].text;
        notes = *parseNotes(notesJson(notes), "notes.json");
        using V = std::optional<Verdict>;
        const std::vector<V> decided{Verdict::Accepted, Verdict::Corrected, Verdict::Rejected, V()};
        QCOMPARE(applyDecisions(contract, notes), decided);
        // Another figure comes to be read before them.
        contract = contractOf(kText);
        contract.terms.insert(contract.terms.begin(), contract.terms[0]);
        contract.terms[0].span = {0, 3};
        QCOMPARE(applyDecisions(contract, notes), (std::vector<V>{V(), V(), V(), Verdict::Rejected, V()}));
        QCOMPARE(contract.terms[2].value, Decimal::fromInteger(20));
        QCOMPARE(unappliedDecisions(contract, notes),
                 (std::vector<UnappliedDecision>{{notes.decisions[0], 0}, {notes.decisions[1], 1}}));
        // Or nothing is read there any more.
        QCOMPARE(unappliedDecisions(contractOf(u"1.2 A fee of 5% after 10 days.\n"_qs), notes),
                 (std::vector<UnappliedDecision>{{notes.decisions[0], -1}, {notes.decisions[1], -1}}));
        QVERIFY(unappliedDecisions(contractOf(kText), notes).empty());
        notes.decide(decision("1.1", TermKind::Period, 1, Verdict::Rejected));
        QCOMPARE(notes.decisions.size(), std::size_t(3));
    }

    void laterDecisionsReplace()
    {
        ContractNotes notes = someNotes();
        notes.decide(decision("1.1", TermKind::Period, 1, Verdict::Rejected));
        QCOMPARE(notes.decisions.size(), std::size_t(3));
        QCOMPARE(notes.decisions.back().verdict, Verdict::Rejected);
        notes.takeBack({u"1.1"_qs, TermKind::Period, 1});
        QCOMPARE(notes.decisions.size(), std::size_t(2));
        notes.note(u"1.1"_qs, u"  "_qs);
        QCOMPARE(notes.notes.size(), std::size_t(1));
    }

    void roundTrip()
    {
        const auto read = parseNotes(notesJson(someNotes()), "notes.json");
        QVERIFY(read.ok());
        QCOMPARE(*read, someNotes());
        for (const std::string& agreement : {std::string("tencent-trtc"), std::string()}) {
            ContractNotes notes = someNotes();
            notes.agreement = agreement; // empty: said to be of none
            QCOMPARE(*parseNotes(notesJson(notes), "notes.json"), notes);
        }
        ContractNotes none;
        none.digest = "abc";
        QVERIFY(!none.agreement); // nothing was said, as in files of before
        QCOMPARE(*parseNotes(notesJson(none), "notes.json"), none);
    }

    void wrongFiles_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no JSON") << u"{"_qs << u"{{"_qs << QString() << QString();
        QTest::newRow("another format")
            << u"notes/1"_qs << u"notes/2"_qs << u"format"_qs << u"definition:notes-format"_qs;
        QTest::newRow("unknown kind")
            << u"\"percentage\""_qs << u"\"share\""_qs << u"decisions[2].kind"_qs << u"definition:token"_qs;
        QTest::newRow("unknown decision")
            << u"\"rejected\""_qs << u"\"no\""_qs << u"decisions[2].decision"_qs << u"definition:token"_qs;
        QTest::newRow("unit of another kind")
            << u"business_day"_qs << u"percent"_qs << u"decisions[1].unit"_qs << u"definition:token"_qs;
        QTest::newRow("value that is none")
            << u"20.5"_qs << u"2o.5"_qs << u"decisions[1].value"_qs << u"definition:number"_qs;
        QTest::newRow("negative value")
            << u"20.5"_qs << u"-20"_qs << u"decisions[1].value"_qs << u"definition:number"_qs;
        QTest::newRow("corrected without a value")
            << u"\"value\": \"20.5\""_qs << u"\"clause\": \"1.1\""_qs << QString() << QString();
        QTest::newRow("agreement that is no text")
            << u"\"digest\": \"abc\""_qs << u"\"agreement\": 5, \"digest\": \"abc\""_qs << u"agreement"_qs
            << u"definition:text"_qs;
        QTest::newRow("empty note") << u"\"ask\""_qs << u"\"\""_qs << u"notes[1].text"_qs
                                    << u"definition:text"_qs;
    }
    void wrongFiles()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, path);
        QFETCH(QString, reason);
        QByteArray json = notesJson(someNotes());
        const qsizetype at = json.indexOf(from.toUtf8());
        QVERIFY(at >= 0);
        json.replace(at, from.toUtf8().size(), to.toUtf8());
        const auto read = parseNotes(json, "notes.json");
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, ErrorCode::ContractNotes);
        QCOMPARE(read.error().where.file, std::string("notes.json"));
        if (!reason.isEmpty())
            QCOMPARE(read.error().details,
                     (std::vector<std::string>{path.toStdString(), reason.toStdString()}));
    }

    void files()
    {
        const QTemporaryDir folder;
        const QString user = folder.filePath(u"not/there/yet"_qs);
        const auto none = report::loadContractNotes(user, "abc");
        QVERIFY(none.ok());
        QCOMPARE(none->digest, std::string("abc"));
        QVERIFY(none->decisions.empty() && none->notes.empty());
        QVERIFY(report::saveContractNotes(user, someNotes()).ok());
        QCOMPARE(*report::loadContractNotes(user, "abc"), someNotes());
        // A file that was renamed is of another text.
        QVERIFY(
            QFile::rename(report::contractNotesPath(user, "abc"), report::contractNotesPath(user, "def")));
        const auto other = report::loadContractNotes(user, "def");
        QVERIFY(!other.ok());
        QCOMPARE(other.error().code, ErrorCode::ContractNotes);
        QCOMPARE(other.error().details, (std::vector<std::string>{"digest", "definition:other-text"}));
    }
};

QTEST_GUILESS_MAIN(tst_ContractNotes)
#include "tst_contractnotes.moc"
