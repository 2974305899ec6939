// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdftools.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

PdfTools::PdfTools(const QByteArray& pdf)
    : m_file(m_folder.filePath(QStringLiteral("report.pdf")))
{
    QFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("cannot write a temporary file");
}

QByteArray PdfTools::run(const QString& tool, const QStringList& arguments, int* exitCode) const
{
    QProcess process;
    process.start(tool, arguments);
    if (!process.waitForFinished(60'000))
        qFatal("%s is missing or hangs: install poppler-utils and qpdf", qPrintable(tool));
    if (exitCode != nullptr)
        *exitCode = process.exitCode();
    return process.readAllStandardOutput();
}

QString PdfTools::check() const
{
    int exitCode = 0;
    const QByteArray said = run(QStringLiteral("qpdf"), {QStringLiteral("--check"), m_file}, &exitCode);
    return exitCode == 0 ? QString() : QString::fromUtf8(said);
}

QStringList PdfTools::pages() const
{
    const QByteArray text =
        run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("-enc"),
                                          QStringLiteral("UTF-8"), m_file, QStringLiteral("-")});
    QStringList pages = QString::fromUtf8(text).split(u'\f');
    pages.removeLast(); // after the last form feed
    return pages;
}

std::vector<PdfTools::Word> PdfTools::words() const
{
    static const QRegularExpression word(QStringLiteral(
        "<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\">(.*)</word>"));
    const QByteArray text =
        run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), m_file, QStringLiteral("-")});
    std::vector<Word> words;
    int page = -1;
    for (const QString& line : QString::fromUtf8(text).split(u'\n')) {
        page += line.contains(QStringLiteral("<page ")) ? 1 : 0;
        const QRegularExpressionMatch match = word.match(line);
        if (!match.hasMatch())
            continue;
        const auto at = [&match](int i) { return match.captured(i).toDouble(); };
        words.push_back({match.captured(5), QRectF(QPointF(at(1), at(2)), QPointF(at(3), at(4))), page});
    }
    return words;
}

QString PdfTools::info() const
{
    return QString::fromUtf8(run(QStringLiteral("pdfinfo"), {m_file}));
}

QString PdfTools::fonts() const
{
    return QString::fromUtf8(run(QStringLiteral("pdffonts"), {m_file}));
}

QByteArray PdfTools::plain() const
{
    return run(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"),
                                        m_file, QStringLiteral("-")});
}

QString squeezed(const QString& text)
{
    QString result;
    for (const QChar c : text) {
        if (!c.isSpace())
            result += c;
    }
    return result;
}
