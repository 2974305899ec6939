// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contractfiles.h"
#include "termtext.h"

#include <QDir>
#include <QtTest>
#include <map>

using namespace clausemeter;
using namespace clausemeter::contract;

namespace {

bool isFigure(const QString& line)
{
    for (const char* kind : {"party", "place", "notice_channel", "language_clause"}) {
        if (line.section(u' ', 2, 2) == QLatin1String(kind))
            return false;
    }
    return true;
}

// Of a part without a number, that of the clause which it stands in.
QString numberOf(const ClauseTree& tree, int clause)
{
    while (clause >= 0 && tree.clauses[std::size_t(clause)].number.isEmpty())
        clause = tree.clauses[std::size_t(clause)].parent;
    return clause < 0 ? QString() : tree.clauses[std::size_t(clause)].number;
}

// How often each line is in the list.
using Lines = std::map<QString, int>;

struct Score {
    int expected = 0;
    int found = 0;
    int both = 0;

    double recall() const { return expected == 0 ? 1 : double(both) / expected; }
    double precision() const { return found == 0 ? 1 : double(both) / found; }
};

void compare(const Lines& expected, const Lines& found, Score& figures, Score& facts,
             QStringList& differences)
{
    Lines all = expected;
    all.insert(found.begin(), found.end());
    for (const auto& [line, unused] : all) {
        const int e = expected.contains(line) ? expected.at(line) : 0;
        const int f = found.contains(line) ? found.at(line) : 0;
        Score& score = isFigure(line) ? figures : facts;
        score.expected += e;
        score.found += f;
        score.both += std::min(e, f);
        if (e != f)
            differences += QStringLiteral("%1 %2").arg(f - e > 0 ? u'+' : u'-').arg(line);
    }
}

} // namespace

// The terms that are found in the agreements against lists made by reading them.
class tst_TermScores : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreements()
    {
        const QDir lists(QStringLiteral(TEST_DATA "/contracts"));
        const QDir texts(QStringLiteral(SHARED_DIR "/contracts"));
        if (!texts.exists())
            QSKIP("the agreements are not at hand");
        Score figures;
        Score facts;
        QStringList differences;
        const QStringList names = lists.entryList({QStringLiteral("*.terms")}, QDir::Files);
        QCOMPARE(names.size(), 5);
        for (const QString& name : names) {
            const QString base = name.chopped(6);
            const QStringList files = texts.entryList({base + QStringLiteral(".*")}, QDir::Files);
            QCOMPARE(files.size(), 1);
            Progress progress;
            const auto contract = readContract(texts.filePath(files.front()), progress);
            QVERIFY(contract.ok());
            Lines expected;
            for (const QStringList& row : listOf(lists.filePath(name)))
                ++expected[QString(base + u' ' + row.front())];
            Lines found;
            for (const Term& t : contract->terms) {
                const QString number = numberOf(contract->tree, t.clause);
                ++found[QString(base + u' ' + (number.isEmpty() ? u"-"_qs : number) + u' ' + told(t))];
            }
            compare(expected, found, figures, facts, differences);
        }
        qInfo("figures: %d of %d found, %d in all: precision %.4f, recall %.4f", figures.both,
              figures.expected, figures.found, figures.precision(), figures.recall());
        qInfo("parties, places, channels, languages: %d of %d found, %d in all: precision %.4f, recall %.4f",
              facts.both, facts.expected, facts.found, facts.precision(), facts.recall());
        for (const QString& difference : differences)
            qInfo("%s", qUtf8Printable(difference));
        QVERIFY(figures.precision() >= 0.97 && figures.recall() >= 0.97);
        QVERIFY(facts.precision() >= 0.9 && facts.recall() >= 0.9);
    }
};

QTEST_GUILESS_MAIN(tst_TermScores)
#include "tst_termscores.moc"
