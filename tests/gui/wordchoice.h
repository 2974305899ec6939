// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QTest>

namespace clausemeter::app::test {

// In a list of a window, as a user does who knows the word.
inline void chooseWord(const QWidget* window, const char* list, const char* word)
{
    auto* combo = window->findChild<QComboBox*>(QString::fromLatin1(list));
    QVERIFY2(combo && combo->isVisible(), list);
    const QString wanted = QString::fromLatin1(word);
    QTest::keyClicks(combo, wanted.section(u' ', 0, 0)); // a space would open the list
    for (int i = 0; i < combo->count() && !combo->currentText().startsWith(wanted); ++i)
        QTest::keyClick(combo, Qt::Key_Down);
    QVERIFY2(combo->currentText().startsWith(wanted), qPrintable(combo->currentText()));
}

} // namespace clausemeter::app::test
