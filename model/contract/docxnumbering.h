// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <map>
#include <vector>

namespace clausemeter::contract {

inline constexpr int kDocxLevels = 9; // of a list

// Counts the paragraphs that a DOCX numbers by itself, as its part numbering.xml says: the text of the file
// does not hold these numbers.
class DocxNumbering {
public:
    // False where it is no well-formed XML.
    bool read(const QByteArray& numberingXml);
    // What stands before the next paragraph of that list and level ("3.2", "第一条", "(a)"); empty where it
    // has a bullet or nothing.
    QString next(int list, int level);

private:
    struct Level {
        int start = 1;
        QString format = QStringLiteral("decimal");
        QString text;         // "%1.%2"
        bool isLegal = false; // all numbers of it in digits
    };
    using Levels = std::map<int, Level>;
    struct List {
        int shape = 0; // whose levels it has, and with whose lists it counts on
        Levels own;
        std::map<int, int> restarts;
    };

    const Level& level(const List& list, int number) const;

    std::map<int, Levels> m_shapes;
    std::map<int, List> m_lists;
    std::map<int, std::map<int, int>> m_counts; // by shape and level
    std::map<int, bool> m_begun;                // by list
};

} // namespace clausemeter::contract
