// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdftools.h"
#include "reportcases.h"
#include "widgets/print/look.h"
#include "widgets/print/reportlayout.h"
#include "widgets/print/reportrenderer.h"

#include <QDir>
#include <QHashFunctions>
#include <QRegularExpression>
#include <QtTest>

using namespace clausemeter;
using text::Language;

namespace {

using Languages = std::vector<Language>;

// Every line of a page that a report paints.
std::vector<print::Line> linesOf(const print::Sheet& sheet)
{
    std::vector<print::Line> lines;
    for (const print::Item& item : sheet.items) {
        if (const auto* line = std::get_if<print::Line>(&item))
            lines.push_back(*line);
    }
    return lines;
}

QByteArray rendered(const report::Case& c, const Languages& languages)
{
    const Result<QByteArray> pdf = print::renderReport(c, {languages});
    return pdf.ok() ? *pdf : QByteArray();
}

bool isHeading(const print::Line& line)
{
    namespace look = print::look;
    const bool isLarge =
        line.size == look::kTitle || line.size == look::kChapter || line.size == look::kSection;
    const bool isGroup =
        line.size == look::kBody && line.colour == look::kMuted && line.face == print::Face::Bold;
    return isLarge || isGroup;
}

} // namespace

class TestReport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void file_data() { caseRows(); }
    void file();
    void textIsExact_data() { caseRows(); }
    void textIsExact();
    void nothingOutsideTheMargins_data() { caseRows(); }
    void nothingOutsideTheMargins();
    void headingsAreNotAlone_data() { caseRows(); }
    void headingsAreNotAlone();

    void wordsOfTheContract();
    void rareCharacters_data();
    void rareCharacters();
    void namesStayLiteral();
    void everyRowOfLongTables();
    void summaryOfSeveralMonths();
    void changesByHand();
    void providersRecord();
    void recordedOutages();
    void metadata();
    void sameInputSameBytes();
    void noLanguage();
    void sharedCases();

private:
    static void caseRows();
    static report::Case caseOf(const QString& name);
};

void TestReport::caseRows()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Languages>("languages");
    for (const char* name : {"march", "whole", "changed", "records", "crowded", "outages"}) {
        const QString text = QString::fromLatin1(name);
        QTest::addRow("%s, zh", name) << text << Languages{Language::Zh};
        QTest::addRow("%s, en", name) << text << Languages{Language::En};
    }
    QTest::addRow("march, both") << QStringLiteral("march") << Languages{Language::Zh, Language::En};
}

report::Case TestReport::caseOf(const QString& name)
{
    if (name == QStringLiteral("march"))
        return reportcases::march();
    if (name == QStringLiteral("changed"))
        return reportcases::changed();
    if (name == QStringLiteral("records"))
        return reportcases::records();
    if (name == QStringLiteral("outages"))
        return reportcases::outages();
    return name == QStringLiteral("whole") ? reportcases::whole() : reportcases::crowded();
}

void TestReport::file()
{
    QFETCH(QString, name);
    QFETCH(Languages, languages);
    const report::Case c = caseOf(name);
    const QByteArray pdf = rendered(c, languages);
    QVERIFY(pdf.startsWith("%PDF-"));
    const PdfTools tools(pdf);
    QCOMPARE(tools.check(), QString());

    const std::size_t months = c.analysis.services.front().months.size();
    QVERIFY2(std::size_t(pdf.size()) < months * 1'000'000, qPrintable(QString::number(pdf.size())));

    const QStringList pages = tools.pages();
    QVERIFY(!pages.isEmpty());
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString zh = QStringLiteral("第%1页，共%2页").arg(i + 1).arg(pages.size());
        const QString en = QStringLiteral("Page%1of%2").arg(i + 1).arg(pages.size());
        const QString text = squeezed(pages[i]);
        QVERIFY2(text.contains(zh) || text.contains(en), qPrintable(pages[i]));
    }

    const QStringList fonts = tools.fonts().split(u'\n', Qt::SkipEmptyParts).sliced(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString& font : fonts)
        QVERIFY2(font.contains(QRegularExpression(QStringLiteral("^[A-Z]{6}\\+.* yes +yes +yes "))),
                 qPrintable(font));
}

void TestReport::textIsExact()
{
    QFETCH(QString, name);
    QFETCH(Languages, languages);
    const report::Case c = caseOf(name);
    const QStringList pages = PdfTools(rendered(c, languages)).pages();
    print::Typeface typeface;
    const print::ReportLayout layout = print::layOut(typeface, c, {languages});
    QCOMPARE(std::size_t(pages.size()), layout.sheets.size());
    for (std::size_t i = 0; i < layout.sheets.size(); ++i) {
        const QString text = squeezed(pages[qsizetype(i)]);
        for (const print::Line& line : linesOf(layout.sheets[i])) {
            QVERIFY2(
                text.contains(squeezed(line.text)),
                qPrintable(QStringLiteral("page %1: %2\n%3").arg(i + 1).arg(line.text, pages[qsizetype(i)])));
        }
    }
}

void TestReport::nothingOutsideTheMargins()
{
    QFETCH(QString, name);
    QFETCH(Languages, languages);
    const print::Frame frame;
    constexpr double kTolerance = 1.5; // boxes are of whole glyphs, side bearings included
    const auto words = PdfTools(rendered(caseOf(name), languages)).words();
    QVERIFY(words.size() > 100);
    for (const PdfTools::Word& word : words) {
        const bool inside = word.box.left() >= frame.left - kTolerance &&
                            word.box.right() <= frame.width - frame.right + kTolerance &&
                            word.box.top() >= 30 && word.box.bottom() <= frame.height - 20;
        QVERIFY2(inside, qPrintable(QStringLiteral("page %1: %2 at %3..%4")
                                        .arg(word.page + 1)
                                        .arg(word.text)
                                        .arg(word.box.left())
                                        .arg(word.box.right())));
    }
}

void TestReport::headingsAreNotAlone()
{
    QFETCH(QString, name);
    QFETCH(Languages, languages);
    print::Typeface typeface;
    const print::ReportLayout layout = print::layOut(typeface, caseOf(name), {languages});
    for (const print::Sheet& sheet : layout.sheets) {
        double heading = 0;
        double rest = 0;
        for (const print::Line& line : linesOf(sheet)) {
            if (line.baseline < layout.frame.bodyBottom()) {
                double& lowest = isHeading(line) ? heading : rest;
                lowest = std::max(lowest, line.baseline);
            }
        }
        QVERIFY(rest > heading);
    }
}

void TestReport::wordsOfTheContract()
{
    const QString zh = PdfTools(rendered(reportcases::march(), {Language::Zh})).pages().join(u'\n');
    for (const char* word :
         {"服务可用性", "代金券", "不可用时段", "免责时段", "合同口径", "服务商口径", "实测", "赔偿申请",
          "工单", "通话成功率", "示例视频", "1,000.00 元", "99.8319 %"})
        QVERIFY2(squeezed(zh).contains(squeezed(QString::fromUtf8(word))), word);
    // No radical stands where a character should.
    for (const QChar c : zh)
        QVERIFY2(c.unicode() < 0x2E80 || c.unicode() > 0x2FDF, qPrintable(QString::number(c.unicode(), 16)));

    const QString en = PdfTools(rendered(reportcases::march(), {Language::En})).pages().join(u'\n');
    for (const char* word :
         {"Service availability report", "99.8319 %", "CNY 1,000.00", "≤", "−", "–", "Example Video",
          "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "3.2(1)"})
        QVERIFY2(squeezed(en).contains(squeezed(QString::fromUtf8(word))), word);
}

void TestReport::rareCharacters_data()
{
    QTest::addColumn<QString>("name");
    QTest::addRow("one glyph for several characters") << QStringLiteral("胶槩幐曶墫：力老行見車里長食鬼");
    QTest::addRow("characters that are radicals")
        << QStringLiteral("用金人女子山工木水火石米竹羊耳肉舟色虫言豆走足身車風飛馬高鳥龍");
    QTest::addRow("simplified components") << QStringLiteral("见贝车门风飞马鱼鸟龙齐齿讠钅纟");
    QTest::addRow("beyond the basic plane") << QStringLiteral("𠮷野家𡃁仔𠮷");
    QTest::addRow("punctuation") << QStringLiteral("〈甲〉～乙／丙–丁·戊…“己”‘庚’（辛）");
    QTest::addRow("Latin ligatures") << QStringLiteral("office fi ffi fl AVATAR");
    QTest::addRow("accents") << QStringLiteral("Zürich Ångström Łódź");
    QTest::addRow("Greek and Cyrillic") << QStringLiteral("Ωμέγα Москва");
}

void TestReport::rareCharacters()
{
    QFETCH(QString, name);
    report::Case c = reportcases::march();
    c.analysis.customer.name = {name.toStdString(), name.toStdString()};
    for (const Languages& languages :
         {Languages{Language::Zh}, Languages{Language::En}, Languages{Language::En, Language::Zh}}) {
        const QString text = PdfTools(rendered(c, languages)).pages().join(u'\n');
        QVERIFY2(squeezed(text).contains(squeezed(name)), qPrintable(text.left(1000)));
    }
}

void TestReport::namesStayLiteral()
{
    const QString text =
        squeezed(PdfTools(rendered(reportcases::crowded(), {Language::En})).pages().join(u'\n'));
    for (const char* own : {"Long&Sons%1<b>bold</b>of", "<i>%2</i>&co", "<b>%1</b>&more"})
        QVERIFY2(text.contains(QString::fromLatin1(own)), own);
}

void TestReport::everyRowOfLongTables()
{
    const QStringList pages = PdfTools(rendered(reportcases::crowded(), {Language::En})).pages();
    static const QRegularExpression window(
        QStringLiteral("^ *2019-03-\\d\\d \\d\\d:\\d\\d +\\d\\d:\\d\\d +\\d+ +\\d+ "),
        QRegularExpression::MultilineOption);
    static const QRegularExpression exclusion(
        QStringLiteral("^ *2019-03-\\d\\d \\d\\d:\\d\\d +\\d\\d:\\d\\d +TRTC SLA "),
        QRegularExpression::MultilineOption);
    qsizetype windows = 0;
    qsizetype exclusions = 0;
    for (const QString& page : pages) {
        const qsizetype windowsHere = page.count(window);
        const qsizetype exclusionsHere = page.count(exclusion);
        QVERIFY(windowsHere == 0 || page.contains(QStringLiteral("Lowest rate")));
        QVERIFY(exclusionsHere == 0 || page.contains(QStringLiteral("Notice served")));
        windows += windowsHere;
        exclusions += exclusionsHere;
    }
    QCOMPARE(windows, 200);
    QCOMPARE(exclusions, 40);
}

void TestReport::summaryOfSeveralMonths()
{
    const QStringList pages = PdfTools(rendered(reportcases::whole(), {Language::En})).pages();
    for (const char* month :
         {"2019-02-01–2019-02-28", "2019-03-01–2019-03-31", "2019-04-01–2019-04-30", "2019-05-01–2019-05-31"})
        QVERIFY2(squeezed(pages.first()).contains(QString::fromUtf8(month)), month);
    QVERIFY(pages.first().contains(QStringLiteral("Service months: 4. Standard not met: 1.")));
    const QString march = PdfTools(rendered(reportcases::march(), {Language::En})).pages().first();
    QVERIFY(!march.contains(QStringLiteral("at a glance")));
}

void TestReport::changesByHand()
{
    const QString en =
        squeezed(PdfTools(rendered(reportcases::changed(), {Language::En})).pages().join(u'\n'));
    for (const char* words :
         {"Changes by hand", "2019-05-01 10:00", "exclusion 4.12, 2019-03-24 16:30",
          "standing set by a person", "mail-1.eml, mail-2.eml", "agreed <b>by phone</b> %1", "Changed by",
          "wang <li> %2", "removed: fee 2019-03", "cash part: CNY 8,765.4321", "added: claim filed 2019-03",
          "by support ticket: yes"})
        QVERIFY2(en.contains(squeezed(QString::fromLatin1(words))), words);
    const QString zh =
        squeezed(PdfTools(rendered(reportcases::changed(), {Language::Zh})).pages().join(u'\n'));
    for (const char* words : {"人工更改", "免责时段 4.12、2019-03-24 16:30", "人工认定", "有争议", "认可",
                              "删除：费用 2019-03", "现金支出：8,765.4321 元"})
        QVERIFY2(zh.contains(squeezed(QString::fromUtf8(words))), words);
    const QString none = PdfTools(rendered(reportcases::march(), {Language::En})).pages().join(u'\n');
    QVERIFY(!none.contains(QStringLiteral("Changes by hand")));
}

void TestReport::providersRecord()
{
    const QString en =
        squeezed(PdfTools(rendered(reportcases::records(), {Language::En})).pages().join(u'\n'));
    for (const char* words :
         {"Two records", "By the customer's record: Standard not met: 99.8319 %",
          "By the provider's record: Standard met: 99.9327 %",
          "The verdicts differ: in a dispute the provider's back-end record prevails (TRTC SLA 3.2(1)).",
          "leads to another verdict: see “Two records”", "Customer: state", "unavailable by one record only",
          "the records differ", "in one record only", "Inputs: the provider's record",
          "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752"})
        QVERIFY2(en.contains(squeezed(QString::fromUtf8(words))), words);
    QVERIFY(!en.contains(QStringLiteral("somebody"))); // folders are nobody else's business
    const QString zh =
        squeezed(PdfTools(rendered(reportcases::records(), {Language::Zh})).pages().join(u'\n'));
    for (const char* words : {"两份记录对照", "按服务商记录：达标", "两者结论不同", "服务商：状态",
                              "仅一份记录为不可用", "输入：服务商记录"})
        QVERIFY2(zh.contains(squeezed(QString::fromUtf8(words))), words);
    const QString none = PdfTools(rendered(reportcases::march(), {Language::En})).pages().join(u'\n');
    QVERIFY(!none.contains(QStringLiteral("Two records")));
}

// Of requests and slots, which such an agreement does not have, nothing is said.
void TestReport::recordedOutages()
{
    const QString en =
        squeezed(PdfTools(rendered(reportcases::outages(), {Language::En})).pages().join(u'\n'));
    for (const char* words :
         {"Outages over the service month", "Recorded outages", "recorded outage", "counts as downtime",
          "ping.txt", "seen by another probe", "4(10) accepted",
          "No log was read: availability follows from the outages that the account records.",
          "tested by its whole length"})
        QVERIFY2(en.contains(squeezed(QString::fromUtf8(words))), words);
    for (const char* words : {"Communication success rate", "Lowest rate", "threshold", "Unavailable slots",
                              "Slots with data", "no data"})
        QVERIFY2(!en.contains(squeezed(QString::fromUtf8(words))), words);
    const QString zh =
        squeezed(PdfTools(rendered(reportcases::outages(), {Language::Zh})).pages().join(u'\n'));
    for (const char* words :
         {"服务月度内的中断", "记录的中断", "计入不可用", "未读取日志：可用性依账户中记录的中断计算。"})
        QVERIFY2(zh.contains(squeezed(QString::fromUtf8(words))), words);
    QVERIFY(!zh.contains(QStringLiteral("通话成功率")));

    report::Case none = reportcases::outages();
    account::Account account = none.account.account;
    account.outages.clear();
    none = *report::recompute(none, account, none.analysis.asOf);
    const QString empty = squeezed(PdfTools(rendered(none, {Language::En})).pages().join(u'\n'));
    QVERIFY(empty.contains(squeezed(QStringLiteral("The account records no outage in this service month."))));
    QVERIFY(!empty.contains(squeezed(QStringLiteral("Outages over the service month"))));
}

void TestReport::metadata()
{
    const PdfTools zh(rendered(reportcases::march(), {Language::Zh, Language::En}));
    QVERIFY(zh.info().contains(QStringLiteral("服务可用性报告 · 示例视频 · 2019-03")));
    QVERIFY(
        zh.info().contains(QRegularExpression(QStringLiteral("Creator: +Clausemeter \\d+\\.\\d+\\.\\d+"))));
    QVERIFY(zh.info().contains(QStringLiteral("A4")));
    const QByteArray plain = zh.plain();
    QVERIFY(plain.contains("/Lang (zh-CN)"));
    // Every date is the as-of date: the clock of the machine does not show.
    QCOMPARE(plain.count("(D:"), 2);
    QCOMPARE(plain.count("(D:20190512000000+08'00')"), 2);
    QVERIFY(plain.contains("/Outlines"));
    QVERIFY(PdfTools(rendered(reportcases::march(), {Language::En})).plain().contains("/Lang (en)"));
}

void TestReport::sameInputSameBytes()
{
    const Languages both{Language::Zh, Language::En};
    // Whatever order hash tables have in a run.
    QHashSeed::setDeterministicGlobalSeed();
    const QByteArray first = rendered(reportcases::whole(), both);
    QHashSeed::resetRandomGlobalSeed();
    QCOMPARE(rendered(reportcases::whole(), both), first);
}

void TestReport::noLanguage()
{
    const Result<QByteArray> pdf = print::renderReport(reportcases::march(), {});
    QVERIFY(!pdf.ok());
    QCOMPARE(pdf.error().code, ErrorCode::PdfFailed);
}

void TestReport::sharedCases()
{
    const auto knowledge = report::loadKnowledge({});
    QVERIFY(knowledge.ok());
    const QDir folder(QStringLiteral(SHARED_DIR "/cases"));
    for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir one(folder.filePath(name));
        QFile day(one.filePath(QStringLiteral("as_of")));
        QVERIFY(day.open(QIODevice::ReadOnly));
        report::CaseRequest request;
        request.accountPath = one.filePath(QStringLiteral("account.json")).toStdString();
        request.logPaths = {one.filePath(QStringLiteral("log.csv")).toStdString()};
        request.asOf = parseDate(day.readAll().trimmed().toStdString());
        request.digest = logs::Digest::Sha256;
        Progress progress;
        const auto c = report::openCase(request, *knowledge, progress);
        QVERIFY2(c.ok(), qPrintable(name));
        const PdfTools tools(rendered(*c, {Language::Zh, Language::En}));
        QCOMPARE(tools.check(), QString());
        const QString text = squeezed(tools.pages().join(u'\n'));
        const QString digest = QString::fromStdString(c->logs->inputs.front().digest);
        QVERIFY2(text.contains(digest.section(u':', 1)), qPrintable(name));
        for (const sla::ServiceResult& service : c->analysis.services) {
            for (const sla::MonthResult& month : service.months) {
                if (const auto percent = month.availabilityPercent[sla::View::Contract])
                    QVERIFY(text.contains(QString::fromStdString(percent->toString(4)) + u'%'));
            }
        }
    }
}

QTEST_MAIN(TestReport)
#include "tst_report.moc"
