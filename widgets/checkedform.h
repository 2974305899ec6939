// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <map>

class QGridLayout;
class QLabel;

namespace clausemeter::widgets {

// Fields with their captions, one a line, and under each what is wrong with it in a sentence, or else what
// helps to fill it in. The sentence is its accessible description too.
class CheckedForm : public QWidget {
    Q_OBJECT

public:
    explicit CheckedForm(QWidget* parent = nullptr);

    // The object name of the sentence is `name` with "Trouble" behind it.
    void addLine(QWidget* field, const char* name);
    // A mnemonic leads to the field; its accessible name goes without.
    void setCaption(QWidget* field, const QString& caption);
    void setLineVisible(QWidget* field, bool isVisible);
    void setTrouble(QWidget* field, const QString& sentence); // empty: none
    void setHint(QWidget* field, const QString& sentence);    // empty: none
    // The keyboard goes to the first field that has one; false: none has.
    bool focusTrouble();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        QLabel* caption;
        QLabel* sentence;
        QString trouble;
        QString hint;
    };
    void show(QWidget* field);

    QGridLayout* m_grid;
    std::map<QWidget*, Line> m_lines;
    QList<QWidget*> m_order;
};

} // namespace clausemeter::widgets
