// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace clausemeter::widgets {

// One clause: what it says in the program's own words, which figures of the customer rest on it, and the
// user's note on it.
class ClausePanel : public QWidget {
    Q_OBJECT

public:
    struct Texts {
        QString heading;
        QStringList summary; // lines
        QStringList uses;    // each leads somewhere
        QString noUse;       // instead of them
        QString note;
        bool canNote = false;
    };

    explicit ClausePanel(QWidget* parent = nullptr);

    void setTexts(const Texts& texts);
    void keepNote(); // tells it, if it was changed and the field not left yet

Q_SIGNALS:
    void useChosen(int use);
    void noteChanged(const QString& note); // when the field is left, or keepNote() asked for

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslateUi();
    void sayHowNotesAreKept();

    QLabel* m_heading;
    QLabel* m_summary;
    QWidget* m_says; // what scrolls them
    QWidget* m_rests;
    QLabel* m_usesCaption;
    QLabel* m_noUse;
    QVBoxLayout* m_uses;
    QStringList m_shownUses; // the texts of its links
    QLabel* m_noteCaption;
    QPlainTextEdit* m_note;
    QString m_kept;
};

} // namespace clausemeter::widgets
