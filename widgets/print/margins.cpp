// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/print/margins.h"

#include "model/base/version.h"
#include "widgets/print/lines.h"
#include "widgets/print/look.h"

namespace clausemeter::print {

QString programName()
{
    return QStringLiteral("Clausemeter ") + QLatin1String(kVersion);
}

void setMargins(Sheet& sheet, const Typeface& typeface, const Frame& frame, const MarginTexts& texts,
                const text::Words& words, int page, int pages)
{
    const double size = look::kSmall;
    const double right = frame.width - frame.right;
    const auto add = [&](double x, double baseline, const QString& text) {
        sheet.items.emplace_back(Line{x, baseline, text, Face::Regular, size, look::kMuted});
    };
    const auto addAtEnd = [&](double baseline, const QString& text) {
        add(right - typeface.width(text, Face::Regular, size), baseline, text);
    };
    const auto rule = [&](double y) {
        sheet.items.emplace_back(
            Fill{QRectF(frame.left, y, frame.bodyWidth(), look::kHairline), look::kFaint});
    };

    const double room = frame.bodyWidth() - typeface.width(texts.headEnd, Face::Regular, size) - 20;
    const double head = frame.top - 26;
    add(frame.left, head, elided(typeface, texts.headStart, Face::Regular, size, room));
    addAtEnd(head, texts.headEnd);
    rule(head + 6);

    const double foot = frame.height - frame.bottom + 30;
    rule(foot - 13);
    add(frame.left, foot, programName() + QStringLiteral(" · ") + texts.foot);
    addAtEnd(foot, words.say("Report", "Page %1 of %2").arg(words.count(page), words.count(pages)));
}

} // namespace clausemeter::print
