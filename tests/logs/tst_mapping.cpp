// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logfile.h"
#include "model/logs/columns.h"
#include "model/logs/logpreview.h"
#include "packer.h"

#include <QTest>

#include <functional>

using namespace clausemeter;
using namespace clausemeter::logs;

namespace {

using Edit = std::function<void(Mapping&)>;

Mapping mappingOf(const Edit& edit)
{
    Mapping mapping;
    edit(mapping);
    return mapping;
}

ReadOptions with(const Edit& edit)
{
    ReadOptions options;
    options.mapping = mappingOf(edit);
    return options;
}

} // namespace

Q_DECLARE_METATYPE(Edit)

class TestMapping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Every correction, with what it changes: the same file as recognised and as corrected.
    void corrections_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<int>("before"); // requests as recognised; -1: it can't be read
        QTest::addColumn<int>("requests");
        QTest::addColumn<int>("successes");
        QTest::addColumn<int>("rejected");
        const auto row = [](const char* name, const QByteArray& content, const Edit& edit, int before,
                            int requests, int successes, int rejected) {
            QTest::newRow(name) << content << edit << before << requests << successes << rejected;
        };
        const QByteArray at = "2019-03-20T10:00:00+08:00";
        row(
            "roles of unknown names", "when;outcome2\n" + at + ";ok\n" + at + ";fail\n",
            [](Mapping& m) {
                m.roles = {{"when", Role::Time}, {"outcome2", Role::Result}};
            },
            -1, 2, 1, 0);
        row(
            "another column than by its name", "time,result,real\n" + at + ",ok,fail\n" + at + ",ok,ok\n",
            [](Mapping& m) {
                m.roles = {{"real", Role::Result}};
            },
            2, 2, 1, 0);
        row(
            "a column that is not used", "time,result,event\n" + at + ",ok,leave\n" + at + ",fail,leave\n",
            [](Mapping& m) {
                m.roles = {{"event", std::nullopt}};
            },
            0, 2, 1, 0);
        row(
            "the second of two columns of a name", "time,result,result\n" + at + ",fail,ok\n",
            [](Mapping& m) {
                m.roles = {{"result#2", Role::Result}};
            },
            -1, 1, 1, 0);
        row(
            "not the second of two columns of a name", "time,result,result\n" + at + ",fail,ok\n",
            [](Mapping& m) {
                m.roles = {{"result#2", std::nullopt}};
            },
            -1, 1, 0, 0);
        row(
            "outcomes beside a result", "time,result,good,bad\n" + at + ",ok,7,3\n",
            [](Mapping& m) {
                m.roles = {{"good", Role::Successes}, {"bad", Role::Failures}};
            },
            1, 10, 7, 0);
        row(
            "kind: intervals instead of requests", "time,result,success,failed\n" + at + ",ok,7,3\n",
            [](Mapping& m) { m.kind = LogKind::IntervalCsv; }, 1, 10, 7, 0);
        row(
            "delimiter", "time^result\n" + at + "^ok\n", [](Mapping& m) { m.delimiter = '^'; }, -1, 1, 1, 0);
        row(
            "encoding", QByteArray("time,result\n" + at + ",\xB3\xC9\n"),
            [](Mapping& m) {
                m.encoding = Encoding::Gb18030;
                m.successWords = {"成"};
            },
            0, 1, 1, 0);
        row(
            "compact dates are no epoch", "time,result\n20190320,ok\n201903201000,ok\n",
            [](Mapping& m) { m.kind = LogKind::RequestCsv; }, 0, 0, 0, 2);
        row(
            "compact digits as an epoch, when said", "time,result\n20190320,ok\n201903201000,ok\n",
            [](Mapping& m) { m.timeForm = StampForm::EpochS; }, 0, 1, 1, 1);
        row(
            "milliseconds only", "time,result\n1553047507123,ok\n1553047507,ok\n" + at + ",ok\n",
            [](Mapping& m) { m.timeForm = StampForm::EpochMs; }, 3, 2, 2, 1);
        row(
            "microseconds that look like milliseconds", "time,result\n15530475071230,ok\n",
            [](Mapping& m) { m.timeForm = StampForm::EpochUs; }, 0, 1, 1, 0);
        row(
            "ISO only", "time,result\n" + at + ",ok\n1553047507123,ok\n",
            [](Mapping& m) { m.timeForm = StampForm::Iso; }, 2, 1, 1, 1);
        row(
            "words of success and failure", "time,result\n" + at + ",Entered\n" + at + ",Kicked out\n",
            [](Mapping& m) {
                m.successWords = {"entered"};
                m.failureWords = {"KICKED OUT"};
            },
            0, 2, 1, 0);
        row(
            "words go before the built-in ones", "time,result\n" + at + ",0\n" + at + ",ok\n",
            [](Mapping& m) {
                m.successWords = {"0"};
                m.failureWords = {"ok"};
            },
            2, 2, 1, 0);
        row(
            "numbers where only words are said", "time,result\n" + at + ",ok\n" + at + ",120\n",
            [](Mapping& m) { m.resultForm = ResultForm::Words; }, 2, 1, 1, 1);
        row(
            "HTTP in a column of another name", "time,result\n" + at + ",200\n" + at + ",502\n",
            [](Mapping& m) { m.resultForm = ResultForm::Http; }, 2, 2, 1, 0);
        row(
            "no HTTP in a column named status", "time,status\n" + at + ",200\n" + at + ",502\n",
            [](Mapping& m) { m.resultForm = ResultForm::Signed; }, 2, 2, 2, 0);
        row(
            "the first failing HTTP status", "time,status\n" + at + ",200\n" + at + ",404\n",
            [](Mapping& m) { m.httpFailureFrom = 400; }, 2, 2, 1, 0);
        row(
            "error codes, 0 is success", "time,result\n" + at + ",0\n" + at + ",1\n" + at + ",6012\n",
            [](Mapping& m) { m.resultForm = ResultForm::Code; }, 3, 3, 1, 0);
        row(
            "the first failing status of an access log",
            "1.2.3.4 - - [20/Mar/2019:10:00:00 +0800] \"GET / HTTP/1.1\" 404 1\n",
            [](Mapping& m) { m.httpFailureFrom = 400; }, 1, 1, 0, 0);
        row(
            "events that are entries", "time,result,event\n" + at + ",ok,hello\n" + at + ",fail,join\n",
            [](Mapping& m) { m.entryEvents = {"Hello"}; }, 1, 1, 1, 0);
    }

    void corrections()
    {
        QFETCH(QByteArray, content);
        QFETCH(Edit, edit);
        QFETCH(int, before);
        QFETCH(int, requests);
        QFETCH(int, successes);
        QFETCH(int, rejected);
        const auto recognised = readContent(content);
        QCOMPARE(recognised ? int(sumOf(*recognised).requests) : -1, before);
        const auto corrected = readContent(content, with(edit));
        QVERIFY(corrected.ok());
        QCOMPARE(int(sumOf(*corrected).requests), requests);
        QCOMPARE(int(sumOf(*corrected).successes), successes);
        QCOMPARE(int(corrected->inputs[0].rejected), rejected);
        QVERIFY(corrected->inputs[0].mapping == mappingOf(edit));
    }

    void errorCodesOfNumbersThatAreCodes()
    {
        const auto data = readContent("time,result\n2019-03-20 10:00:00,6012\n2019-03-20 10:00:00,1\n",
                                      with([](Mapping& m) { m.resultForm = ResultForm::Code; }));
        QVERIFY(data.ok());
        QCOMPARE(failuresWithCode(*data, "6012"), std::uint64_t(1));
        QCOMPARE(failuresWithCode(*data, "1"), std::uint64_t(1));
    }

    // Stamps without an offset: on the mapping's clock, in the slots of the SLA clock; the short way for the
    // same shape of stamp too.
    void offsetOfStamps_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("rest");
        QTest::newRow("requests") << QByteArray("time,result") << QByteArray(",ok\n");
        QTest::newRow("intervals") << QByteArray("time,total,success") << QByteArray(",1,1\n");
    }
    void offsetOfStamps()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, rest);
        QByteArray content = header + '\n';
        for (int i = 0; i < 40; ++i)
            content +=
                "2019-03-20 02:0" + QByteArray::number(i / 10) + ":3" + QByteArray::number(i % 10) + rest;
        const auto data = readContent(content, with([](Mapping& m) { m.timeOffset = SlaClock{0}; }));
        QVERIFY(data.ok());
        QCOMPARE(data->inputs[0].accepted, std::int64_t(40));
        QCOMPARE(*data->inputs[0].firstMs, parseInstant("2019-03-20T10:00:30+08:00", SlaClock())->ms);
        QCOMPARE(*data->inputs[0].lastMs, parseInstant("2019-03-20T10:03:39+08:00", SlaClock())->ms);
        QCOMPARE(sumOf(*data).slots, std::int64_t(1));
        const slots::SlotTable& table = data->services.at("").slots;
        const auto slot = slots::SlotClock(SlaClock()).slotOf(*parseInstant("2019-03-20 10:00", SlaClock()));
        QCOMPARE(table.at(slot).counts.requests, std::uint64_t(40));
        // 02:00 at +00:07 begins within a slot of the SLA clock
        const auto odd = readContent(content, with([](Mapping& m) { m.timeOffset = SlaClock{7}; }));
        QVERIFY(odd.ok());
        QCOMPARE(sumOf(*odd).slots, std::int64_t(2));
        QCOMPARE(sumOf(*odd).requests, std::uint64_t(40));
    }

    void intervalStampedAtItsEnd()
    {
        const QByteArray content = "time,total,success\n2019-03-20 10:05,10,9\n";
        const auto data = readContent(content, with([](Mapping& m) { m.intervalStampedAtEnd = true; }));
        QVERIFY(data.ok());
        const auto slot = slots::SlotClock(SlaClock()).slotOf(*parseInstant("2019-03-20 10:00", SlaClock()));
        QCOMPARE(data->services.at("").slots.at(slot).counts.requests, std::uint64_t(10));
    }

    void rateUnit()
    {
        const QByteArray content = "time,rate\n2019-03-20 10:00,1\n2019-03-20 10:05,0\n";
        const auto unsaid = readContent(content);
        QVERIFY(!unsaid.ok());
        QCOMPARE(unsaid.error().code, ErrorCode::LogRateUnitUnclear);
        const auto said = readContent(content, with([](Mapping& m) { m.rateIsPercent = true; }));
        QVERIFY(said.ok());
        QCOMPARE(said->inputs[0].resultForm, std::string("rate-percent"));
    }

    void mergingTakesWhatIsSaidFirst()
    {
        Mapping user;
        user.roles = {{"b", Role::Time}, {"c", std::nullopt}};
        user.delimiter = ';';
        user.successWords = {"yes"};
        Mapping profile;
        profile.roles = {{"a", Role::Time}, {"c", Role::Result}, {"d", Role::Region}};
        profile.delimiter = '|';
        profile.encoding = Encoding::Gb18030;
        profile.successWords = {"y"};
        profile.failureWords = {"n"};
        const Mapping all = merged(user, profile);
        const std::map<std::string, std::optional<Role>> roles = {
            {"b", Role::Time}, {"c", std::nullopt}, {"d", Role::Region}};
        QVERIFY(all.roles == roles);
        QCOMPARE(*all.delimiter, ';');
        QVERIFY(all.encoding == Encoding::Gb18030);
        QVERIFY(all.successWords == std::vector<std::string>{"yes"});
        QVERIFY(all.failureWords == std::vector<std::string>{"n"});
        QVERIFY(merged(user, {}) == user);
        QVERIFY(merged({}, profile) == profile);
    }

    void profileByItsHeader_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("fits");
        QTest::newRow("the same") << QByteArray("When;Out Come") << true;
        QTest::newRow("case, spaces, underscores, quotes") << QByteArray("\"WHEN\";\" out_come \"") << true;
        QTest::newRow("another delimiter") << QByteArray("when|outcome") << true;
        QTest::newRow("after a sep= line") << QByteArray("sep=;\nwhen;outcome") << true;
        QTest::newRow("after a blank line") << QByteArray("\n when;outcome") << true;
        QTest::newRow("another order") << QByteArray("outcome;when") << false;
        QTest::newRow("one more column") << QByteArray("when;outcome;x") << false;
        QTest::newRow("a percent sign") << QByteArray("when;outcome(%)") << false;
    }
    void profileByItsHeader()
    {
        QFETCH(QByteArray, header);
        QFETCH(bool, fits);
        ReadOptions options;
        Profile other{"other", headerSignature({"time", "result"}), {}, {}};
        Profile profile{"CRM", headerSignature({"when", "out_come"}), {}, {}};
        profile.mapping.roles = {{"when", Role::Time}, {"outcome", Role::Result}};
        options.profiles = {other, profile};
        const auto data = readContent(
            header + QByteArray("\n2019-03-20 10:00:00;ok\n").replace(";", header.contains('|') ? "|" : ";"),
            options);
        QCOMPARE(data.ok(), fits);
        if (!fits)
            return;
        QCOMPARE(data->inputs[0].profile, std::string("CRM"));
        QCOMPARE(sumOf(*data).requests, std::uint64_t(1));
    }

    void profileByItsKind()
    {
        ReadOptions options;
        options.profiles = {
            {"proxy", {}, LogKind::AccessLog, mappingOf([](Mapping& m) { m.httpFailureFrom = 400; })}};
        const auto log =
            readContent("1.2.3.4 - - [20/Mar/2019:10:00:00 +0800] \"GET / HTTP/1.1\" 404 1\n", options);
        QVERIFY(log.ok());
        QCOMPARE(log->inputs[0].profile, std::string("proxy"));
        QCOMPARE(sumOf(*log).successes, std::uint64_t(0));
        const auto csv = readContent("time,result\n2019-03-20 10:00:00,ok\n", options);
        QVERIFY(csv.ok());
        QCOMPARE(csv->inputs[0].profile, std::string());
    }

    // JSON lines have no header: a profile is for those that have the keys it needs.
    void profileOfJsonLines()
    {
        const QByteArray line = "{\"at\":\"2019-03-20T10:00:00+08:00\",\"outcome\":\"ok\"}\n";
        ReadOptions options;
        QVERIFY(!readContent(line, options).ok());
        options.profiles = {
            {"other", {}, LogKind::RequestJsonl, mappingOf([](Mapping& m) {
                 m.roles = {{"when", Role::Time}};
                 m.successWords = {"fine"};
             })},
            {"CRM", {}, LogKind::RequestJsonl, mappingOf([](Mapping& m) {
                 m.roles = {{"at", Role::Time}, {"err", Role::ErrorCode}, {"left", std::nullopt}};
                 m.failureWords = {"ok"};
             })}};
        const auto data = readContent(line, options);
        QVERIFY(data.ok());
        QCOMPARE(data->inputs[0].profile, std::string("CRM"));
        QCOMPARE(sumOf(*data), (Sum{1, 0, 1}));
    }

    // What is said of a folder or an archive holds for what is in it; what is said of a file in it comes
    // first.
    void mappingsOfFoldersAndArchives()
    {
        LogFolder folder;
        const QByteArray content = "time,a,b\n2019-03-20 10:00:00,ok,fail\n";
        folder.add(content, "one/x.csv");
        folder.add(zipped({{"deep/y.csv", content + "2019-03-20 10:00:01,ok,fail\n"}}), "one/z.zip");
        folder.add(content + "2019-03-20 10:00:02,ok,fail\n", "one2.csv");
        const std::string path = folder.path();
        const auto by = [](const char* column) {
            return mappingOf([column](Mapping& m) { m.roles = {{column, Role::Result}}; });
        };
        ReadOptions options;
        options.mappings[path + "/one"] = by("a");
        QVERIFY(!readChecked({path}, options).ok()); // one2.csv is beside it
        options.mappings[path + "/one2.csv"] = by("b");
        QCOMPARE(sumOf(*readChecked({path}, options)), (Sum{5, 3, 1}));
        options.mappings[path + "/one/z.zip"] = by("b");
        QCOMPARE(sumOf(*readChecked({path}, options)), (Sum{5, 1, 1}));
        options.mappings[path + "/one/z.zip/deep/y.csv"] = by("a");
        QCOMPARE(sumOf(*readChecked({path}, options)), (Sum{5, 3, 1}));
        options.mappings = {{path + "/", by("a")}};
        QCOMPARE(sumOf(*readChecked({path}, options)), (Sum{5, 5, 1}));
    }

    // What is said of this run wins over the profile, and that over what is recognised.
    void precedence()
    {
        LogFolder folder;
        const std::string path = folder.add("time,a,b\n2019-03-20 10:00:00,ok,fail\n");
        ReadOptions options;
        QVERIFY(!readChecked({path}, options).ok());
        options.profiles = {{"p", {"time", "a", "b"}, {}, mappingOf([](Mapping& m) {
                                 m.roles = {{"a", Role::Result}};
                             })}};
        QCOMPARE(sumOf(*readChecked({path}, options)).successes, std::uint64_t(1));
        options.mapping.roles = {{"b", Role::Result}};
        QCOMPARE(sumOf(*readChecked({path}, options)).successes, std::uint64_t(0));
        options.mappings[path].roles = {{"a", Role::Result}};
        QCOMPARE(sumOf(*readChecked({path}, options)).successes, std::uint64_t(1));
    }

    // A profile may say how the bytes behind an ASCII header are decoded.
    void encodingOfAProfile()
    {
        ReadOptions options;
        options.profiles = {{"p", {"time", "result"}, {}, mappingOf([](Mapping& m) {
                                 m.encoding = Encoding::Gb18030;
                                 m.successWords = {"成"};
                             })}};
        const auto data = readContent("time,result\n2019-03-20 10:00:00,\xB3\xC9\n", options);
        QVERIFY(data.ok());
        QVERIFY(data->inputs[0].encoding == Encoding::Gb18030);
        QCOMPARE(sumOf(*data).successes, std::uint64_t(1));
    }

    void columnKeysTellColumnsOfOneNameApart()
    {
        const std::vector<std::string> keys = {"a", "b", "a#2", "a#3"};
        QVERIFY(columnKeys({"a", "b", "a", "a"}) == keys);
    }

    void keepsAsManyBadRowsAsAskedFor()
    {
        QByteArray content = "time,result\n";
        for (int i = 0; i < 1500; ++i)
            content += "yesterday,ok\n";
        LogFolder folder;
        const std::string path = folder.add(content);
        ReadOptions options;
        Progress progress;
        QCOMPARE(readLogs({path}, options, progress)->inputs[0].badRows.size(), std::size_t(1000));
        options.keptBadRows = 1200;
        QCOMPARE(readLogs({path}, options, progress)->inputs[0].badRows.size(), std::size_t(1200));
    }
};

QTEST_GUILESS_MAIN(TestMapping)
#include "tst_mapping.moc"
