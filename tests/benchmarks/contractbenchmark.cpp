// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads contract texts and says how fast, step by step: contractbenchmark [--runs N] [--mib N] FILE...
// --mib: each text again and again, its first numbers counted on, until it has that size; it is then read as
// plain text or Markdown, whatever it is.

#include "model/contract/clausetree.h"
#include "model/contract/findterms.h"
#include "model/contract/readtext.h"

#include <QFile>
#include <QRegularExpression>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

using namespace clausemeter;

namespace {

// The text's sections come again under numbers of their own, as the parts of a long agreement have them.
QByteArray repeated(const QByteArray& text, qsizetype size)
{
    constexpr int kSections = 20; // more than an agreement has
    static const QRegularExpression number(QStringLiteral("^([0-9]+)(?=(\\.[0-9]+)*\\.?\\s)"),
                                           QRegularExpression::MultilineOption);
    const QString once = QString::fromUtf8(text);
    QByteArray all;
    for (int part = 0; all.size() < size && !once.isEmpty(); ++part) {
        QString next;
        qsizetype from = 0;
        for (auto it = number.globalMatch(once); it.hasNext();) {
            const auto match = it.next();
            next += once.mid(from, match.capturedStart() - from) +
                    QString::number(match.captured(1).toInt() + part * kSections);
            from = match.capturedEnd();
        }
        all += (next + once.mid(from) + u'\n').toUtf8();
    }
    return all.left(size);
}

double median(std::vector<double> seconds)
{
    std::ranges::sort(seconds);
    return seconds[seconds.size() / 2];
}

} // namespace

int main(int argc, char** argv)
{
    int runs = 5;
    qsizetype size = 0;
    std::vector<std::string> paths;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--runs") == 0 && i + 1 < argc)
            runs = std::max(1, std::atoi(argv[++i]));
        else if (std::strcmp(argv[i], "--mib") == 0 && i + 1 < argc)
            size = qsizetype(std::atoi(argv[++i])) * 1024 * 1024;
        else
            paths.emplace_back(argv[i]);
    }
    for (const std::string& path : paths) {
        QFile file(QString::fromStdString(path));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s cannot be read\n", path.c_str());
            return 3;
        }
        const QByteArray bytes = size > 0 ? repeated(file.readAll(), size) : file.readAll();
        std::vector<double> reading, clauses, terms;
        std::size_t found[2] = {0, 0};
        for (int run = 0; run < runs; ++run) {
            auto clock = [last = std::chrono::steady_clock::now()]() mutable {
                const auto now = std::chrono::steady_clock::now();
                const std::chrono::duration<double> taken = now - last;
                last = now;
                return taken.count();
            };
            const auto text = contract::readContractText(bytes, path, Progress());
            if (!text) {
                std::fprintf(stderr, "%s: error %d\n", path.c_str(), int(text.error().code));
                return 4;
            }
            reading.push_back(clock());
            const contract::ClauseTree tree = contract::clauseTree(*text);
            clauses.push_back(clock());
            found[1] = contract::findTerms(*text, tree).size();
            terms.push_back(clock());
            found[0] = tree.clauses.size();
        }
        std::printf("%s: %.1f MB; text %.3f s, clauses %.3f s, terms %.3f s; %zu clauses, %zu terms\n",
                    path.c_str(), double(bytes.size()) / 1e6, median(reading), median(clauses), median(terms),
                    found[0], found[1]);
    }
    return 0;
}
