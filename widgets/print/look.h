// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

// The typography of the report, in points. Colours are those of the light theme.
namespace clausemeter::print::look {

inline constexpr double kTitle = 21;
inline constexpr double kChapter = 14.5;
inline constexpr double kSection = 10.5;
inline constexpr double kLead = 12; // the verdict
inline constexpr double kBody = 8.8;
inline constexpr double kTable = 8;
inline constexpr double kSmall = 7.2;

inline constexpr double kLeading = 1.5; // of the size
inline constexpr double kAscent = 1.06; // from the top of a line to its baseline
inline constexpr double kHairline = 0.35;
inline constexpr double kRule = 0.7;

inline const QColor kInk(0x1B, 0x1F, 0x27);
inline const QColor kMuted(0x5B, 0x64, 0x72);
inline const QColor kFaint(0xD3, 0xD8, 0xDF);
inline const QColor kAccent(0x00, 0x5F, 0x94);
inline const QColor kTint(0xEE, 0xF4, 0xF9); // behind the column that decides
inline const QColor kGood(0x00, 0x72, 0xB2);
inline const QColor kBad(0xB8, 0x4A, 0x00);
inline const QColor kGoodTint(0xEC, 0xF4, 0xFA);
inline const QColor kBadTint(0xFD, 0xF3, 0xEA);
inline const QColor kNeutralTint(0xF4, 0xF5, 0xF7);

} // namespace clausemeter::print::look
