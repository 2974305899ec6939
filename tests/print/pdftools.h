// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <vector>

// A PDF file as other programs see it (poppler-utils, qpdf).
class PdfTools {
public:
    explicit PdfTools(const QByteArray& pdf);

    struct Word {
        QString text;
        QRectF box;   // points from the upper left corner
        int page = 0; // from 0
    };

    QString check() const;     // what `qpdf --check` says; empty when it is content
    QStringList pages() const; // text as `pdftotext -layout` gives it
    std::vector<Word> words() const;
    QString info() const;     // pdfinfo
    QString fonts() const;    // pdffonts
    QByteArray plain() const; // without compression and object streams

private:
    QByteArray run(const QString& tool, const QStringList& arguments, int* exitCode = nullptr) const;

    QTemporaryDir m_folder;
    QString m_file;
};

// Without any white space: columns and line ends leave no trace.
QString squeezed(const QString& text);
