// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/bills/readbills.h"

#include "model/bills/billvalues.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace clausemeter;
using namespace clausemeter::bills;

namespace {

QString fixture(const char* name)
{
    return QStringLiteral(TEST_DATA "/bills/") + QString::fromLatin1(name);
}

Result<BillData> readFixtures(const std::vector<const char*>& names)
{
    QStringList paths;
    for (const char* name : names)
        paths.append(fixture(name));
    Progress progress;
    return readBillFiles(paths, {}, progress);
}

Result<BillData> readText(const QByteArray& text, const QByteArray& more = {})
{
    std::vector<BillFile> files{{"a", text}};
    if (!more.isEmpty())
        files.push_back({"b", more});
    Progress progress;
    return readBills(files, {}, progress);
}

const QByteArray kHeader = "资源ID,产品名称,交易ID,开始使用时间,结束使用时间,优惠后总价,现金账户支出(元)\n";

QByteArray line(const char* cost = "1", const char* cash = "1", const char* begin = "2019-03-01 00:00:00",
                const char* end = "2019-03-01 23:59:59", const char* id = "t")
{
    return QByteArray("1400000001,TRTC,") + id + ',' + begin + ',' + end + ',' + cost + ',' + cash + '\n';
}

QString amounts(const BillLine& l)
{
    QStringList parts;
    for (const Money& amount : {l.cost, l.voucher, l.incentive, l.transfer, l.cash})
        parts.append(QString::fromStdString(amount.toString()));
    return parts.join(u' ');
}

std::vector<BillIssueCode> codes(const BillData& data)
{
    std::vector<BillIssueCode> list;
    for (const BillIssue& issue : data.issues)
        list.push_back(issue.code);
    return list;
}

bool balances(const BillInput& in)
{
    return in.records == in.accepted + in.duplicates + in.rejected + in.blank + in.header + in.totals;
}

} // namespace

class tst_ReadBills : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chineseCsv_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("encoding");
        QTest::newRow("UTF-8 with a byte order mark")
            << QStringLiteral("l3-zh.csv") << int(logs::Encoding::Utf8Bom);
        QTest::newRow("GB18030") << QStringLiteral("l3-zh-gb18030.csv") << int(logs::Encoding::Gb18030);
    }
    void chineseCsv()
    {
        QFETCH(QString, name);
        QFETCH(int, encoding);
        const auto read = readFixtures({name.toLatin1().constData()});
        QVERIFY(read.ok());
        const BillInput& in = read->inputs.front();
        QCOMPARE(int(in.encoding), encoding);
        QCOMPARE(in.kind, std::optional(BillKind::DetailCsv));
        QCOMPARE(in.records, std::int64_t(8));
        QCOMPARE(in.accepted, std::int64_t(6));
        QCOMPARE(in.header, std::int64_t(1));
        QCOMPARE(in.totals, std::int64_t(1));
        QVERIFY(balances(in));
        QCOMPARE(read->currency, std::string("CNY"));
        QVERIFY(read->issues.empty()); // the totals row agrees
        const BillLine& first = read->lines[0];
        QCOMPARE(first.line, std::int64_t(2));
        QCOMPARE(first.product, std::string("实时音视频 TRTC"));
        QCOMPARE(first.subProduct, std::string("音视频通话"));
        QCOMPARE(first.component, std::string("时长 视频高清时长"));
        QCOMPARE(first.resource, std::string("1400000001"));
        QCOMPARE(first.id, std::string("20190318a"));
        QCOMPARE(first.orderId, std::string()); // "-"
        QCOMPARE(first.discount, std::string("0.9"));
        QCOMPARE(first.original, Money::parse("280"));
        QCOMPARE(amounts(first), QStringLiteral("252.00 50.00 2.00 0.00 200.00"));
        QCOMPARE(first.usageBegin, parseInstant("2019-03-17T00:00:00+08:00", {}));
        QCOMPARE(first.usageEnd, parseInstant("2019-03-17T23:59:59+08:00", {}));
        QCOMPARE(first.payTime, parseInstant("2019-03-18T09:12:33+08:00", {}));
        const BillLine& refund = read->lines[3];
        QCOMPARE(refund.original, std::nullopt);
        QCOMPARE(amounts(refund), QStringLiteral("-30.00000001 0.00 0.00 0.00 -30.00000001"));
    }

    void englishCsv()
    {
        const auto read = readFixtures({"l3-en.csv"});
        QVERIFY(read.ok());
        QCOMPARE(read->currency, std::string("USD"));
        QCOMPARE(read->lines.size(), std::size_t(3));
        QCOMPARE(read->lines[0].subProduct, std::string("Call, audio and video"));
        QCOMPARE(amounts(read->lines[0]), QStringLiteral("39.90 5.00 0.00 0.00 34.90")); // before tax
        QCOMPARE(read->lines[0].tax, Money::parse("2.094"));
        QCOMPARE(read->lines[1].original, Money::parse("1039.9")); // "1,039.9"
        QCOMPARE(read->issues,
                 (std::vector<BillIssue>{{BillIssueCode::TaxDisagrees, 0, 4, {"1.06", "1.07"}}}));
    }

    void samplesOfTheProvider_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("amounts");
        QTest::newRow("zh") << QStringLiteral("bill_l3_zh.csv") << QStringLiteral("CNY")
                            << QStringLiteral("252.00 50.00 2.00 0.00 200.00");
        QTest::newRow("en") << QStringLiteral("bill_l3_en.csv") << QStringLiteral("USD")
                            << QStringLiteral("39.90 5.00 0.00 0.00 34.90");
    }
    void samplesOfTheProvider()
    {
        QFETCH(QString, name);
        const QString path = QStringLiteral(SHARED_DIR "/data/tencent-samples/") + name;
        if (!QFile::exists(path))
            QSKIP("the shared folder is not here");
        Progress progress;
        const auto read = readBillFiles({path}, {}, progress);
        QVERIFY(read.ok());
        QCOMPARE(read->lines.size(), std::size_t(1));
        QVERIFY(read->issues.empty());
        QTEST(QString::fromStdString(read->currency), "currency");
        QTEST(::amounts(read->lines[0]), "amounts");
    }

    void detailAnswersInPages()
    {
        const auto read = readFixtures({"detail-1.json", "detail-2.json"});
        QVERIFY(read.ok());
        QCOMPARE(read->lines.size(), std::size_t(4));
        QCOMPARE(amounts(read->lines[0]), QStringLiteral("252.00 50.00 2.00 0.00 200.00"));
        QCOMPARE(amounts(read->lines[1]), QStringLiteral("1.00000001 0.00 0.00 0.50 0.50000001"));
        QCOMPARE(read->lines[2].original, std::nullopt);
        QCOMPARE(read->lines[0].productCode, std::string("p_rav"));
        QCOMPARE(read->lines[0].billMonth, std::string("2019-03"));
        QVERIFY(read->lines[1].line > read->lines[0].line);
        // b1's first component is in both pages.
        const std::string first = fixture("detail-1.json").toStdString();
        QCOMPARE(read->issues,
                 (std::vector<BillIssue>{
                     {BillIssueCode::Duplicate, 1, 1, {first, std::to_string(read->lines[0].line)}}}));
        QCOMPARE(read->inputs[1].duplicates, std::int64_t(1));
        for (const BillInput& in : read->inputs)
            QVERIFY(balances(in));
    }

    void aPageThatIsNotThere()
    {
        const auto read = readFixtures({"detail-1.json"});
        QVERIFY(read.ok());
        QCOMPARE(read->issues, (std::vector<BillIssue>{{BillIssueCode::RecordsMissing, 0, 0, {"3", "2"}}}));
    }

    void resourceSummary()
    {
        const auto read = readFixtures({"summary.json"});
        QVERIFY(read.ok());
        QCOMPARE(read->inputs[0].kind, std::optional(BillKind::ResourceSummary));
        QCOMPARE(read->lines.size(), std::size_t(1));
        QCOMPARE(read->lines[0].original, Money::parse("920")); // 9.2e2
        QCOMPARE(amounts(read->lines[0]), QStringLiteral("920.00 0.00 0.00 0.00 920.00"));
        QVERIFY(read->issues.empty());
    }

    void vouchers()
    {
        const auto read = readFixtures({"vouchers.json"});
        QVERIFY(read.ok());
        QCOMPARE(read->inputs[0].kind, std::nullopt);
        QCOMPARE(read->vouchers.size(), std::size_t(2));
        QCOMPARE(read->vouchers[0].value, *Money::parse("1000"));
        QCOMPARE(read->vouchers[0].products, std::string("实时音视频"));
        QCOMPARE(read->vouchers[0].end, parseInstant("2019-11-30T23:59:59+08:00", {}));
        QCOMPARE(read->vouchers[1].value, *Money::parse("0.00000001"));
        QCOMPARE(read->inputs[0].rejectedBy.at(BillBadReason::BadAmount), std::int64_t(1)); // 12.5
        QVERIFY(balances(read->inputs[0]));
    }

    void badLines_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<int>("reason");
        const auto bad = [](const char* name, const QByteArray& row, BillBadReason reason) {
            QTest::newRow(name) << row << int(reason);
        };
        bad("few fields", "1400000001,TRTC\n", BillBadReason::FewFields);
        bad("many fields", line("1", "1,9"), BillBadReason::ManyFields);
        bad("no amount", line("x"), BillBadReason::BadAmount);
        bad("amount missing", line("-"), BillBadReason::BadAmount);
        bad("nine decimals", line("1.000000001", "1.000000001"), BillBadReason::BadAmount);
        bad("no time", line("1", "1", "yesterday"), BillBadReason::BadTime);
        bad("end before begin", line("1", "1", "2019-03-02 00:00:00"), BillBadReason::EndBeforeBegin);
        bad("open quote", "1400000001,\"TRTC,t,2019-03-01,2019-03-01,1,1\n", BillBadReason::OpenQuote);
        bad("not decodable", "1400000001,\xFF,t,2019-03-01,2019-03-01,1,1\n", BillBadReason::Undecodable);
    }
    void badLines()
    {
        QFETCH(QByteArray, row);
        QFETCH(int, reason);
        const auto read = readText(kHeader + line() + row);
        QVERIFY(read.ok());
        QCOMPARE(read->lines.size(), std::size_t(1));
        const BillInput& in = read->inputs[0];
        QCOMPARE(in.rejectedBy, (std::map<BillBadReason, std::int64_t>{{BillBadReason(reason), 1}}));
        QCOMPARE(in.badLines[0].line, std::int64_t(3));
        QCOMPARE(int(in.badLines[0].reason), reason);
        QVERIFY(balances(in));
    }

    void goodLines_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("cost");
        const auto good = [](const char* name, const QByteArray& row, const char* cost) {
            QTest::newRow(name) << row << QString::fromLatin1(cost);
        };
        good("eight decimals", line("0.00000001", "0.00000001"), "0.00000001");
        good("zeros behind the eighth", line("1.100000000", "1.1"), "1.10");
        good("an exponent", line("1E-05", "0.00001"), "0.00001");
        good("thousands", line("\"12,345,678.5\"", "12345678.5"), "12345678.50");
        good("negative", line("-3", "-3"), "-3.00");
        good("a spreadsheet's text", line("=\"2\"", "'2"), "2.00");
        good("a day alone", line("1", "1", "2019-03-01", "2019-03-01"), "1.00");
        good("slashes", line("1", "1", "2019/3/1 0:00", "2019/3/1 23:59"), "1.00");
        good("no field too many but blanks", line("1", "1, ,"), "1.00");
    }
    void goodLines()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, cost);
        const auto read = readText(kHeader + row);
        QVERIFY(read.ok());
        QCOMPARE(read->lines.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(read->lines[0].cost.toString()), cost);
        QVERIFY(read->issues.empty());
    }

    void columnsInAnyOrderWithOtherSeparators()
    {
        const auto read =
            readText("sep=;\n\nCash Credit (USD);Instance ID;Extra;Total Cost;Voucher Deduction\n"
                     "7.5;1400000001;x;10;2.5\n\n");
        QVERIFY(read.ok());
        QCOMPARE(read->currency, std::string("USD"));
        QCOMPARE(amounts(read->lines[0]), QStringLiteral("10.00 2.50 0.00 0.00 7.50"));
        QCOMPARE(read->lines[0].line, std::int64_t(4));
        QCOMPARE(codes(*read), std::vector<BillIssueCode>{BillIssueCode::NoUsageTime});
        QCOMPARE(read->inputs[0].header, std::int64_t(2));
        QCOMPARE(read->inputs[0].blank, std::int64_t(2));
        QVERIFY(balances(read->inputs[0]));
    }

    void costThatIsNotItsParts()
    {
        const auto read = readText(kHeader + line("1.00000001", "1"));
        QVERIFY(read.ok());
        QCOMPARE(read->issues,
                 (std::vector<BillIssue>{{BillIssueCode::CostDisagrees, 0, 2, {"1.00000001", "1.00"}},
                                         {BillIssueCode::CostSumDisagrees, 0, 0, {"1.00000001", "1.00"}}}));
        QCOMPARE(read->lines.size(), std::size_t(1)); // shown, not thrown away
    }

    void totalsThatDisagree()
    {
        const auto read = readText(kHeader + line() + "Total,,,,,2,1\n");
        QVERIFY(read.ok());
        QCOMPARE(read->issues,
                 (std::vector<BillIssue>{{BillIssueCode::TotalDisagrees, 0, 3, {"2.00", "1.00"}}}));
    }

    void duplicates_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("issue"); // -1: none
        const auto row = [](const char* name, const QByteArray& first, const QByteArray& second, int lines,
                            std::optional<BillIssueCode> issue) {
            QTest::newRow(name) << first << second << lines << (issue ? int(*issue) : -1);
        };
        const auto once = BillIssueCode::Duplicate;
        const auto both = BillIssueCode::PossibleDuplicate;
        const QByteArray own = line();
        const QByteArray nameless = line("1", "1", "2019-03-01", "2019-03-01", "-");
        row("twice in a file", kHeader + own + own, "", 1, once);
        row("in two files", kHeader + own, kHeader + "\n" + own, 1, once);
        row("other cost", kHeader + own + line("2", "2"), "", 2, std::nullopt);
        row("no number, one file", kHeader + nameless + nameless, "", 2, both);
        row("no number, two files", kHeader + nameless, kHeader + "\n" + nameless, 2, both);
        // The region is no column that is used, but tells two lines of one transaction apart.
        const QByteArray header = "地域," + kHeader;
        row("another region", header + "a," + own + "b," + own, "", 2, std::nullopt);
        row("the same region", header + "a," + own + "a," + own, "", 1, once);
        row("other columns", kHeader + own, header + "a," + own, 2, both);
        // The number of an order is that of many costs.
        const QByteArray order = "订单ID," + kHeader;
        row("an order's number alone", order + "o," + nameless + "o," + nameless, "", 2, both);
    }
    void duplicates()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QFETCH(int, lines);
        QFETCH(int, issue);
        const auto read = readText(first, second);
        QVERIFY(read.ok());
        QCOMPARE(read->lines.size(), std::size_t(lines));
        QCOMPARE(read->issues.size(), std::size_t(issue >= 0 ? 1 : 0));
        if (issue >= 0)
            QCOMPARE(int(read->issues[0].code), issue);
        for (const BillInput& in : read->inputs)
            QVERIFY(balances(in));
    }

    void aProductNamedLikeATotal()
    {
        const auto read = readText("产品名称," + QByteArray(kHeader).replace("产品名称,", "") +
                                   "Total Security,-," + line().mid(16) + "合计,,,,,1,1\n");
        QVERIFY(read.ok());
        QCOMPARE(read->lines.size(), std::size_t(1));
        QCOMPARE(read->inputs[0].totals, std::int64_t(1));
        QVERIFY(read->issues.empty());
    }

    void kindsAreComparedByTheTimeOfUse()
    {
        // The bill of April tells of a cost of March, which the other bill has too.
        const auto read =
            readText(kHeader + line(),
                     "{\"ResourceSummarySet\":[{\"ResourceId\":\"1400000001\",\"BillMonth\":\"2019-04\","
                     "\"FeeBeginTime\":\"2019-03-01\",\"FeeEndTime\":\"2019-03-31\",\"RealTotalCost\":1,"
                     "\"CashPayAmount\":1}]}");
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, ErrorCode::BillKindsMixed);
    }

    void theSameFileTwiceIsReadOnce()
    {
        const auto read = readFixtures({"l3-zh.csv", "l3-zh-gb18030.csv"});
        QVERIFY(read.ok());
        QCOMPARE(read->inputs[1].sameAs, std::optional<std::size_t>(0)); // the same text in another encoding
        QCOMPARE(read->lines.size(), std::size_t(6));
        QVERIFY(read->issues.empty());
    }

    void errors_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("details");
        const auto row = [](const char* name, const QByteArray& first, const QByteArray& second,
                            ErrorCode code, const char* details) {
            QTest::newRow(name) << first << second << int(code) << QString::fromUtf8(details);
        };
        row("empty", "", "", ErrorCode::BillUnknownFormat, "");
        row("a log", "time,result\n1,2\n", "", ErrorCode::BillUnknownFormat, "time,result");
        row("another JSON", "{\"a\":1}", "", ErrorCode::BillUnknownFormat, "{\"a\":1}");
        row("no bill's binary", QByteArray(400, '\x01'), "", ErrorCode::BillUnknownFormat, "");
        row("no resource", "产品名称,交易ID,优惠后总价,现金账户支出\n", "", ErrorCode::BillNoColumn,
            "resource");
        row("no cash", "资源ID,产品名称,交易ID,优惠后总价\n", "", ErrorCode::BillNoColumn, "cash");
        row("a column twice", "资源ID,产品名称,优惠后总价,现金账户支出,现金支出(元)\n", "",
            ErrorCode::BillColumnTwice, "现金支出(元)");
        row("JSON cut", "{\"DetailSet\":[", "", ErrorCode::BillSyntax, "");
        row("JSON and more", "{\"DetailSet\":[]} x", "", ErrorCode::BillSyntax, "");
        row("two kinds in a file", "{\"DetailSet\":[]}{\"VoucherInfos\":[]}", "", ErrorCode::BillKindsMixed,
            ";");
        row("currencies in a header", "资源ID,优惠后总价(USD),代金券支出,现金账户支出(元)\n", "",
            ErrorCode::BillCurrencies, "USD;CNY");
        row("currencies in a file", "Instance ID,Total Cost,Cash Credit,Currency\nr,1,1,USD\nr,1,1,CNY\n", "",
            ErrorCode::BillCurrencies, "USD;CNY");
        row("currencies of two files", "Instance ID,Total Cost,Cash Credit,Currency\nr,1,1,USD\n",
            kHeader + line(), ErrorCode::BillCurrencies, "USD;CNY");
        row("two kinds of one month", kHeader + line(),
            "{\"ResourceSummarySet\":[{\"ResourceId\":\"1400000001\",\"FeeBeginTime\":\"2019-03-01\","
            "\"FeeEndTime\":\"2019-03-31\",\"RealTotalCost\":1,\"CashPayAmount\":1}]}",
            ErrorCode::BillKindsMixed, "1400000001;2019-03");
    }
    void errors()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QFETCH(int, code);
        QFETCH(QString, details);
        const auto read = readText(first, second);
        QVERIFY(!read.ok());
        QCOMPARE(int(read.error().code), code);
        QStringList found;
        for (const std::string& detail : read.error().details)
            found.append(QString::fromStdString(detail));
        QCOMPARE(found.join(u';'), details);
    }

    void twoKindsOfTwoMonthsMayMeet()
    {
        const auto read = readText(
            kHeader + line(),
            "{\"ResourceSummarySet\":[{\"ResourceId\":\"1400000001\",\"FeeBeginTime\":\"2019-04-01\","
            "\"FeeEndTime\":\"2019-04-30\",\"RealTotalCost\":1,\"CashPayAmount\":1}]}");
        QVERIFY(read.ok());
        QCOMPARE(read->lines.size(), std::size_t(2));
    }

    void filesThatAreNone()
    {
        QTemporaryDir folder;
        Progress progress;
        QCOMPARE(readBillFiles({folder.filePath(QStringLiteral("no.csv"))}, {}, progress).error().code,
                 ErrorCode::FileMissing);
        QCOMPARE(readBillFiles({folder.path()}, {}, progress).error().code, ErrorCode::FileIsDirectory);
        progress.requestStop();
        QVERIFY(readBillFiles({fixture("l3-zh.csv")}, {}, progress).cancelled());
    }
};

QTEST_GUILESS_MAIN(tst_ReadBills)
#include "tst_readbills.moc"
