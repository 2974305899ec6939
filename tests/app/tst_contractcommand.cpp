// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/contractcommand.h"
#include "app/contractsummary.h"
#include "app/userfolder.h"
#include "model/report/contractnotesfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace clausemeter;
using namespace clausemeter::app;

namespace {

const QByteArray kText =
    "Rental terms\n"
    "1 Fees\n"
    "1.1 A late fee of no less than 0.5% a day falls due after thirty (30) calendar days.\n"
    "1.2 See Section 1.1 and Section 9.\n"
    "2 Notice\n"
    "2.1 Notices are sent by email on or before July 4, 2022.\n";

} // namespace

// The sub-command "contract".
class tst_ContractCommand : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    void write(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    int run(const char* file, std::optional<std::string> agreement = {}) const
    {
        Arguments arguments;
        arguments.command = Command::Contract;
        arguments.texts = {path(file)};
        arguments.json = path("out.json");
        arguments.agreement = std::move(agreement);
        return runContract(arguments, text::Words(text::Language::En));
    }

    int compare(const char* first, const char* second, const QString& json) const
    {
        Arguments arguments;
        arguments.command = Command::Contract;
        arguments.texts = {path(first), path(second)};
        arguments.json = json;
        return runContract(arguments, text::Words(text::Language::En));
    }

    QJsonObject result() const
    {
        QFile file(path("out.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", QFile::encodeName(path("data")));
        write("rental.txt", kText);
    }

    void arguments()
    {
        const auto good =
            parseArguments({u"contract"_qs, u"a.md"_qs, u"--agreement"_qs, u"own"_qs, u"--json"_qs, u"-"_qs});
        const auto& a = std::get<Arguments>(good);
        QCOMPARE(a.command, Command::Contract);
        QCOMPARE(a.texts, QStringList(u"a.md"_qs));
        QCOMPARE(a.agreement, std::optional<std::string>("own"));
        QCOMPARE(a.json, u"-"_qs);
        QVERIFY(std::holds_alternative<UsageError>(parseArguments({u"contract"_qs})));
        QVERIFY(std::holds_alternative<UsageError>(parseArguments({u"contract"_qs, QString()})));
        QVERIFY(std::holds_alternative<UsageError>(
            parseArguments({u"contract"_qs, u"a"_qs, u"--log"_qs, u"b"_qs})));
    }

    void json()
    {
        QCOMPARE(run("rental.txt"), 0);
        const QJsonObject json = result();
        QCOMPARE(json[u"format"].toString(), u"clausemeter-contract/1"_qs);
        const QJsonObject c = json[u"contracts"][0].toObject();
        QCOMPARE(c[u"file"].toString(), path("rental.txt"));
        QCOMPARE(c[u"digest"].toString(),
                 u"sha-256:"_qs + QString::fromLatin1(
                                      QCryptographicHash::hash(kText, QCryptographicHash::Sha256).toHex()));
        QCOMPARE(c[u"format"].toString(), u"text"_qs);
        QCOMPARE(c[u"encoding"].toString(), u"UTF-8"_qs);
        QCOMPARE(c[u"language"].toString(), u"en"_qs);
        QVERIFY(c[u"agreement"].isNull());

        QString whole;
        QStringList numbers;
        for (const QJsonValue& clause : c[u"clauses"].toArray()) {
            QCOMPARE(clause[u"start"].toInt(), int(whole.size()));
            whole += clause[u"text"].toString();
            numbers += clause[u"number"].toString(u"-"_qs);
        }
        QCOMPARE(numbers.join(u' '), u"- 1 1.1 1.2 2 2.1"_qs);

        QStringList terms;
        for (const QJsonValue& t : c[u"terms"].toArray()) {
            QCOMPARE(whole.mid(t[u"start"].toInt(), t[u"length"].toInt()), t[u"text"].toString());
            terms += QStringList{t[u"clause"].toString(),
                                 t[u"kind"].toString(),
                                 t[u"value"].toString(u"-"_qs),
                                 t[u"unit"].toString(u"-"_qs),
                                 t[u"comparator"].toString(),
                                 t[u"name"].toString(u"-"_qs),
                                 QString::number(t[u"line"].toInt())}
                         .join(u' ');
            QVERIFY(t[u"decision"].isNull());
        }
        QCOMPARE(terms.join(u'\n'), u"1.1 percentage 0.5 percent at_least - 3\n"
                                    u"1.1 period 30 calendar_day none - 3\n"
                                    u"2.1 notice_channel - - none email 6\n"
                                    u"2.1 date - - none 2022-07-04 6"_qs);
        QCOMPARE(c[u"references"].toArray().size(), 2);
        QCOMPARE(c[u"references"][0][u"targets"].toArray(), (QJsonArray{2}));
        QCOMPARE(c[u"references"][1][u"targets"].toArray(), QJsonArray());
    }

    void definitionsAreHeldAgainstTheText()
    {
        QCOMPARE(run("rental.txt", "tencent-crc"), 0);
        const QJsonObject c = result()[u"contracts"][0].toObject();
        QCOMPARE(c[u"agreement"].toString(), u"tencent-crc"_qs);
        QVERIFY(!c[u"supports"].toArray().isEmpty());
        QCOMPARE(c[u"supports"][0][u"figure"].toString(), u"late_fee.percent_per_day"_qs);
        QCOMPARE(c[u"supports"][0][u"value"].toString(), u"0.3"_qs);
        QCOMPARE(c[u"supports"][0][u"support"].toString(), u"not_found"_qs);
    }

    // What the user decided in the window holds here too.
    void decisions()
    {
        contract::ContractNotes notes;
        notes.digest = QCryptographicHash::hash(kText, QCryptographicHash::Sha256).toHex().toStdString();
        contract::TermDecision d;
        d.key = {u"1.1"_qs, contract::TermKind::Percentage, 1};
        d.verdict = contract::Verdict::Corrected;
        d.value = *Decimal::parse("0.05");
        d.unit = u"percent"_qs;
        notes.decide(d);
        QVERIFY(report::saveContractNotes(userFolder(), notes).ok());
        QCOMPARE(run("rental.txt"), 0);
        const QJsonValue term = result()[u"contracts"][0][u"terms"][0];
        QCOMPARE(term[u"decision"].toString(), u"corrected"_qs);
        QCOMPARE(term[u"value"].toString(), u"0.05"_qs);
        QCOMPARE(term[u"comparator"].toString(), u"none"_qs);
        QCOMPARE(term[u"text"].toString(), u"0.5%"_qs);
    }

    void exitCodes()
    {
        write("empty.txt", "\n \n");
        write("broken.pdf", "%PDF-1.4\nno more");
        QCOMPARE(run("missing.txt"), 3);
        QCOMPARE(run("empty.txt"), 4);
        QCOMPARE(run("broken.pdf"), 4);
        QCOMPARE(run("rental.txt", "no-such-agreement"), 2);
        QVERIFY(!QFile::exists(path("out.json")));
    }

    void summary_data()
    {
        QTest::addColumn<bool>("zh");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("zh") << true
                            << QStringList{u"条款"_qs, u"不少于 0.5 %"_qs, u"30 个自然日"_qs,
                                           u"2022-07-04"_qs};
        QTest::newRow("en") << false
                            << QStringList{u"Clauses"_qs, u"at least 0.5 %"_qs, u"30 calendar days"_qs,
                                           u"1.2: “Section 9” names no clause of this text."_qs};
    }
    void summary()
    {
        QFETCH(bool, zh);
        QFETCH(QStringList, parts);
        Progress progress;
        auto contract = contract::readContract(path("rental.txt"), progress);
        QVERIFY(contract.ok());
        report::ReadContract read{std::move(*contract), {}, {}, {}};
        read.verdicts.resize(read.contract.terms.size());
        const QString told =
            contractSummary(read, {}, text::Words(zh ? text::Language::Zh : text::Language::En));
        for (const QString& part : parts)
            QVERIFY2(told.contains(part), qUtf8Printable(part + u'\n' + told));
    }

    void twoTextsAreCompared()
    {
        write("one.txt", kText);
        write("two.txt", QByteArray(kText).replace("0.5%", "0.7%").replace("2.1 Notices", "2.1 All notices"));
        QCOMPARE(compare("one.txt", "two.txt", path("out.json")), 0);
        const QJsonObject json = result();
        QCOMPARE(json[u"contracts"].toArray().size(), 2);
        const QJsonObject comparison = json[u"comparison"].toObject();
        const QJsonArray differences = comparison[u"differences"].toArray();
        QVERIFY(!differences.isEmpty());
        const QJsonObject gravest = differences.first().toObject();
        QCOMPARE(gravest[u"kind"].toString(), QStringLiteral("figure_differs"));
        const auto valueOf = [&](int text, const char* side) {
            return json[u"contracts"][text][u"terms"][gravest[QLatin1String(side)].toInt()][u"value"]
                .toString();
        };
        QCOMPARE(valueOf(0, "left_term"), QStringLiteral("0.5"));
        QCOMPARE(valueOf(1, "right_term"), QStringLiteral("0.7"));
        // Every clause of both texts is in exactly one pair.
        QList<int> left, right;
        for (const QJsonValue& pair : comparison[u"pairs"].toArray()) {
            for (const QJsonValue& clause : pair[u"left"].toArray())
                left << clause.toInt();
            for (const QJsonValue& clause : pair[u"right"].toArray())
                right << clause.toInt();
        }
        QCOMPARE(QSet<int>(left.begin(), left.end()).size(), left.size());
        QCOMPARE(QSet<int>(right.begin(), right.end()).size(), right.size());
        // The one text alone has no comparison.
        QCOMPARE(run("one.txt"), 0);
        QVERIFY(!result().contains(u"comparison"));
    }
};

QTEST_GUILESS_MAIN(tst_ContractCommand)
#include "tst_contractcommand.moc"
