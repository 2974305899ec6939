// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contractbytes.h"
#include "contractfiles.h"

#include "tests/logs/packer.h"

#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QtTest>

using namespace clausemeter;
using namespace clausemeter::contract;

namespace {

const QString kChinese =
    u"第一条 借用\n1.1 车行借出自行车，骑行人须当日归还。\n1.2 每次不超过3小时，逾时另付费用。\n第二条 费用\n2.1 费用按月结算。\n"_qs;
const QString kEnglish =
    u"1. Lending\n1.1 “Bicycles” are lent – and the rider’s coin is kept – by the hour.\n1.2 They come back.\n"_qs;

QByteArray gb18030(const QString& text)
{
    return QStringEncoder("GB18030").encode(text);
}

// Bytes as somebody reads them who takes each for a character.
QString asLatin1(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes);
}

QString lettersOf(const QString& text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

} // namespace

Q_DECLARE_METATYPE(clausemeter::ErrorCode)
Q_DECLARE_METATYPE(clausemeter::contract::TextFormat)

// Texts of agreements as they are read: encodings, what was broken on the way, Markdown, and what is refused.
class TestReadText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("text");
        QTest::newRow("UTF-8") << kChinese.toUtf8() << u"UTF-8"_qs << kChinese;
        QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + kChinese.toUtf8() << u"UTF-8"_qs << kChinese;
        QTest::newRow("UTF-16 LE with mark")
            << QByteArray(
                   QStringEncoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom).encode(kChinese))
            << u"UTF-16LE"_qs << kChinese;
        QTest::newRow("UTF-16 BE with mark")
            << QByteArray(
                   QStringEncoder(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom).encode(kChinese))
            << u"UTF-16BE"_qs << kChinese;
        QTest::newRow("GB18030") << gb18030(kChinese) << u"GB18030"_qs << kChinese;
        QTest::newRow("Windows-1252")
            << QByteArray(QStringEncoder("windows-1252").encode(kEnglish)) << u"Windows-1252"_qs << kEnglish;
        QTest::newRow("lines of Windows")
            << QString(kEnglish).replace(u'\n', u"\r\n"_qs).toUtf8() << u"UTF-8"_qs << kEnglish;
    }
    void encodings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        QFETCH(QString, text);
        const auto read = readContractText(bytes, "agreement.txt");
        QVERIFY(read.ok());
        QCOMPARE(read->encoding, encoding);
        QCOMPARE(read->text, text);
        QVERIFY(read->remarks.empty());
        QVERIFY(coversText(*read));
        QCOMPARE(read->blocks.size(), std::size_t(text.count(u'\n')));
        QCOMPARE(read->blocks[1].line, 2);
        QCOMPARE(read->digest.size(), std::size_t(64));
    }

    void undecodable()
    {
        const ContractText text = readBytes("第一条 借用\n1.1 车行借出\xFF自行车。\n");
        QCOMPARE(text.remarks, std::vector<TextRemark>{TextRemark::Undecodable});
        QVERIFY(text.text.contains(QChar(QChar::ReplacementCharacter)));
    }

    void repaired_data()
    {
        QTest::addColumn<QString>("broken");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("repairs");
        QTest::newRow("quotation marks of GB 2312")
            << u"the ¡°Rider¡± and the rider¡¯s coin\n"_qs << u"the “Rider” and the rider’s coin\n"_qs
            << u"“|”|’"_qs;
        QTest::newRow("a sentence of GB 2312")
            << asLatin1(gb18030(u"1.1 骑行人须当日归还。\n"_qs)) << u"1.1 骑行人须当日归还。\n"_qs
            << u"1.1 骑行人须当日归还。"_qs;
        QTest::newRow("characters of GBK")
            << asLatin1(gb18030(u"甲方朱镕先生签订本协议书\n"_qs)) << u"甲方朱镕先生签订本协议书\n"_qs
            << u"甲方朱镕先生签订本协议书"_qs;
        QTest::newRow("UTF-8 as Windows-1252")
            << u"the â€œRiderâ€\u009D pays 3â€° and the caf\u00C3\u00A9\n"_qs
            << u"the “Rider” pays 3‰ and the café\n"_qs << u"“|”|‰|é"_qs;
        QTest::newRow("UTF-8 as Latin-1")
            << asLatin1(u"骑行人\n"_qs.toUtf8()) << u"骑行人\n"_qs << u"骑行人"_qs;
        QTest::newRow("UTF-8 as GB18030")
            << QString(QStringDecoder("GB18030").decode(u"骑行人当日归还车"_qs.toUtf8())) + u'\n'
            << u"骑行人当日归还车\n"_qs << u"骑行人当日归还车"_qs;
        for (const char16_t* plain :
             {u"the café’s naïve créée façade\n", u"CAFÉ» ouvert, §§ 3, ±5 °C, £ 3, ¿qué? ¡sí!\n",
              u"l'été créé à côté, où ça\n", u"车行（以下简称“甲方”）收取 5 °C 以上的费用 · ×2\n",
              u"ÄÖÜ äöü ß ÀÈÌ\n"}) {
            const QString meant = QString::fromUtf16(plain);
            QTest::newRow(meant.toUtf8().constData()) << meant << meant << QString();
        }
    }
    void repaired()
    {
        QFETCH(QString, broken);
        QFETCH(QString, text);
        QFETCH(QString, repairs);
        const ContractText read = readText(broken);
        QCOMPARE(read.text, text);
        QCOMPARE(shownSpans(read, read.repairs), repairs);
        QCOMPARE(read.remarks.empty(), repairs.isEmpty());
        if (!repairs.isEmpty())
            QCOMPARE(read.remarks[0], TextRemark::Repaired);
    }

    void languages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("language");
        QTest::newRow("Chinese") << kChinese << int(TextLanguage::Chinese);
        QTest::newRow("English") << kEnglish << int(TextLanguage::English);
        QTest::newRow("both") << kChinese + kEnglish << int(TextLanguage::Both);
        QTest::newRow("a Chinese name in English")
            << kEnglish + kEnglish + u"车行\n"_qs << int(TextLanguage::English);
        QTest::newRow("figures only") << u"1. 2. 3.\n"_qs << int(TextLanguage::Unknown);
    }
    void languages()
    {
        QFETCH(QString, text);
        QFETCH(int, language);
        QCOMPARE(int(readText(text).language), language);
    }

    void markdown()
    {
        const ContractText text = readText(uR"(# Lending

1.1 **Long Ride**: two hours &amp; more,
wrapped &emsp;here. <u>Marked</u> and <Party A>.

3. A coin.
7. Two **coins.**

| Ride | Price |
| :--- | ----- |
| short | 3‰ |

> Quoted.

**All of it is bold.**

[Party B]: a rider

The fifth (5^th^) **day **counts**.**
)"_qs,
                                           "terms.md");
        QCOMPARE(text.format, TextFormat::Markdown);
        QVERIFY(coversText(text));
        QStringList blocks;
        for (const TextBlock& block : text.blocks)
            blocks.append(QString::number(int(block.kind)) + u' ' +
                          text.text.mid(block.span.start, block.span.length));
        QCOMPARE(
            blocks,
            QStringList({u"1 Lending"_qs,
                         u"0 1.1 Long Ride: two hours & more, wrapped \u2003here. Marked and <Party A>."_qs,
                         u"2 3. A coin."_qs, u"2 7. Two coins."_qs, u"3 Ride\tPrice"_qs, u"3 short\t3‰"_qs,
                         u"4 Quoted."_qs, u"0 All of it is bold."_qs, u"0 [Party B]: a rider"_qs,
                         u"0 The fifth (5th) day counts."_qs}));
        QCOMPARE(text.blocks[2].marker, u"3."_qs);
        QCOMPARE(text.blocks[3].line, 7);
        QVERIFY(text.blocks[7].bold);
        QVERIFY(!text.blocks[3].bold);
        QVERIFY(shownSpans(text, text.emphasis).startsWith(u"Long Ride|coins.|All of it is bold."));
    }

    // Asterisks that multiply are figures' neighbours, not markup.
    void asterisks_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("text");
        QTest::newRow("between Han and figures") << u"天数*24*60 分钟"_qs << u"天数*24*60 分钟"_qs;
        QTest::newRow("between figures") << u"单价*3*1000 元"_qs << u"单价*3*1000 元"_qs;
        QTest::newRow("behind the second mark") << u"a sum of *2*7 days"_qs << u"a sum of *2*7 days"_qs;
        QTest::newRow("before another emphasis") << u"3*2***5** days"_qs << u"3*2*5 days"_qs;
        QTest::newRow("emphasis") << u"the *Fee* of *3* days, *“Ride”*."_qs
                                  << u"the Fee of 3 days, “Ride”."_qs;
        QTest::newRow("emphasis of a line") << u"*3 days*"_qs << u"3 days"_qs;
    }
    void asterisks()
    {
        QFETCH(QString, line);
        QFETCH(QString, text);
        QCOMPARE(readText(u"# Terms\n\n"_qs + line + u'\n', "terms.md").text, u"Terms\n\n"_qs + text);
    }

    void markdownWithoutName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<TextFormat>("format");
        QTest::newRow("headings") << u"# Lending\n\nBicycles.\n"_qs << TextFormat::Markdown;
        QTest::newRow("bold type") << u"**One** is lent.\n\n**Two** are sold.\n"_qs << TextFormat::Markdown;
        QTest::newRow("numbers are no marks") << u"1. One\n2. Two * 3\n- three\n"_qs << TextFormat::Plain;
    }
    void markdownWithoutName()
    {
        QFETCH(QString, text);
        QFETCH(TextFormat, format);
        QCOMPARE(readText(text, "agreement").format, format);
    }

    // Nothing of it is executed, loaded or lost.
    void hostileHtml()
    {
        const ContractText text = readText(
            u"# "
            u"Terms\n\n<script>alert('1')</script>\n\n<table><tr><td>Fee</td><td>3&nbsp;coins</td></tr></"
            u"table>\n\nA "
            u"<img src=\"file:///etc/passwd\" onerror=\"x()\">picture, <b>bold</b> <甲方>.\n\n<div>Two<br>lines</div>\n\n<!-- note -->\n"_qs,
            "terms.md");
        QCOMPARE(text.text,
                 u"Terms\n\nalert('1')\n\nFee\t3 coins\n\nA picture, bold <甲方>.\n\nTwo\nlines"_qs);
    }

    void wearingMarkdown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quotes in quotes") << QString(300'000, u'>') + u" end\n"_qs;
        QTest::newRow("lists in lists") << u"- "_qs.repeated(100'000) + u"end\n"_qs;
        QTest::newRow("brackets") << u"!["_qs.repeated(400'000) + u"end\n"_qs;
        QTest::newRow("asterisks") << u"a**b _c "_qs.repeated(50'000) + u"end\n"_qs;
        QTest::newRow("marks that are cut out") << u"** ^a^ "_qs.repeated(60'000) + u"end\n"_qs;
        QTest::newRow("emphasis in emphasis")
            << u"*a "_qs.repeated(20'000) + u"end"_qs + u" b*"_qs.repeated(20'000) + u'\n';
    }
    void wearingMarkdown()
    {
        QFETCH(QString, text);
        const ContractText read = readText(text, "terms.md");
        const ClauseTree tree = clauseTree(read);
        QVERIFY(isWhole(read, tree));
        QVERIFY(read.text.contains(u"end"));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char* name, const QByteArray& bytes, ErrorCode code) {
            QTest::newRow(name) << bytes << code;
        };
        row("nothing", "", ErrorCode::ContractEmpty);
        row("blanks", " \n\t\r\n", ErrorCode::ContractEmpty);
        row("marks only", "--- ### ***\n", ErrorCode::ContractEmpty);
        row("binary",
            QByteArray("\x7F"
                       "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\x3E\0\x01\0\0\0",
                       24)
                .repeated(40),
            ErrorCode::ContractBinary);
        row("a picture",
            QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0\x08\x06\0\0\0", 29).repeated(20),
            ErrorCode::ContractBinary);
        row("another zip", logs::zipped({{"a.txt", "text"}}), ErrorCode::ContractBinary);
        row("a cut DOCX", docx(paragraph("text")).left(200), ErrorCode::ContractBroken);
        row("a DOCX of broken XML", docx("<w:p><w:r><w:t>text"), ErrorCode::ContractBroken);
        row("a DOCX without text", docx("<w:p/>"), ErrorCode::ContractEmpty);
        row("a locked zip", docx(paragraph("text"), {}, {}, true, "open"), ErrorCode::ContractEncrypted);
        row("a document of older Word", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray(600, '\0'),
            ErrorCode::ContractBinary);
        row("a locked document of Word",
            "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray(600, '\0') +
                QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32),
            ErrorCode::ContractEncrypted);
        row("a locked PDF", fileBytes(QStringLiteral(TEST_DATA "/contracts/locked.pdf")),
            ErrorCode::ContractEncrypted);
        row("a PDF of pictures", pdf({"0 0 m 9 9 l S"}), ErrorCode::ContractWithoutText);
        row("a broken PDF", "%PDF-1.7\nrubbish rubbish rubbish\n", ErrorCode::ContractBroken);
        row("a zip that grows",
            docx("<w:p><w:r><w:t>" + QByteArray(70 * 1024 * 1024, 'a') + "</w:t></w:r></w:p>"),
            ErrorCode::ContractTooLarge);
        row("numbers that grow",
            docx(QByteArray("<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>")
                     .repeated(264'000),
                 "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "decimal", QByteArray(100'000, 'n')) +
                     "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"),
            ErrorCode::ContractTooLarge);
        row("too long", QByteArray(kMostTextBytes + 1, 'a'), ErrorCode::ContractTooLarge);
    }
    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        const auto read = readContractText(bytes, "agreement");
        QVERIFY(!read.ok());
        QCOMPARE(int(read.error().code), int(code));
        QCOMPARE(read.error().where.file, std::string("agreement"));
    }

    void files()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"协议.txt"_qs);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(kChinese.toUtf8());
        file.close();
        Progress progress;
        const auto read = readContractText(path, progress);
        QVERIFY(read.ok());
        QCOMPARE(read->file, path.toStdString());
        QCOMPARE(read->text, kChinese);
        QCOMPARE(int(readContractText(folder.filePath(u"none"_qs), progress).error().code),
                 int(ErrorCode::FileMissing));
        QCOMPARE(int(readContractText(folder.path(), progress).error().code),
                 int(ErrorCode::FileIsDirectory));
        progress.requestStop();
        QVERIFY(readContractText(path, progress).cancelled());
    }

    // Every letter and figure of a shared agreement is in what was read of it.
    void nothingIsLost_data()
    {
        if (!QFile::exists(QStringLiteral(SHARED_DIR "/contracts/csa-zh.md")))
            QSKIP("the shared agreements are not beside this checkout");
        QTest::addColumn<QString>("file");
        for (const char* name : {"trtc-sla-en.md", "csa-en.md", "csa-zh.md", "cross-region-connection-en.md",
                                 "internet-service-en.txt"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void nothingIsLost()
    {
        QFETCH(QString, file);
        const QByteArray bytes = fileBytes(QStringLiteral(SHARED_DIR "/contracts/") + file);
        const auto read = readContractText(bytes, file.toStdString());
        QVERIFY(read.ok());
        QVERIFY(coversText(*read));
        QString source = QString::fromUtf8(bytes);
        for (const char16_t* tag : {u"<u>", u"</u>", u"&emsp;"})
            source.remove(QString::fromUtf16(tag));
        // °, ± and ¯ of the broken quotation marks are no letters; ¡ is none either.
        QCOMPARE(lettersOf(read->text), lettersOf(source));
    }

    void tenMegabytes_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("English")
            << u"The rider pays a coin for each hour, as Section 3 says, and brings the bicycle back. "_qs
            << QByteArray("a.txt");
        QTest::newRow("Chinese") << u"骑行人按小时付费，并依据本条约定于当日归还自行车。"_qs
                                 << QByteArray("a.txt");
        QTest::newRow("Markdown")
            << u"The **rider** pays a coin for each hour, as Section 3 says, and rides. "_qs
            << QByteArray("a.md");
    }
    void tenMegabytes()
    {
        QFETCH(QString, line);
        QFETCH(QByteArray, name);
        // As many sections as a number may have, each of equal size.
        QString text;
        const int sections = 190;
        const int perSection = 40;
        const qsizetype bytesWanted = 10'000'000 / (sections * perSection);
        const QString body = line.repeated(bytesWanted / line.toUtf8().size() + 1);
        for (int section = 1; section <= sections; ++section) {
            text += QString::number(section) + u". Rides\n\n"_qs;
            for (int i = 1; i < perSection; ++i)
                text += QString::number(section) + u'.' + QString::number(i) + u' ' + body + u"\n\n"_qs;
        }
        const QByteArray bytes = text.toUtf8();
        QElapsedTimer timer;
        timer.start();
        const ContractText read = readBytes(bytes, name.constData());
        const ClauseTree tree = clauseTree(read);
        const qint64 took = timer.elapsed();
        qInfo("%.1f MB, %lld ms", double(bytes.size()) / 1e6, static_cast<long long>(took));
        QCOMPARE(tree.clauses.size(), std::size_t(sections * perSection));
        QVERIFY(isWhole(read, tree));
    }
};

QTEST_GUILESS_MAIN(TestReadText)
#include "tst_readtext.moc"
