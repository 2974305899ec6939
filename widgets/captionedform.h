// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

class QFormLayout;
class QLabel;

namespace clausemeter::widgets {

// Fields with their captions beside them, one a line. What is wrong is told elsewhere; where it stands at its
// field, see CheckedForm.
class CaptionedForm : public QWidget {
    Q_OBJECT

public:
    explicit CaptionedForm(QWidget* parent = nullptr);

protected:
    // `edit`: the part of the field that takes the keyboard; null: the field itself.
    void addLine(QWidget* field, QWidget* edit = nullptr);
    void addNote(QWidget* note); // beside no caption
    // In the order of the lines. A mnemonic leads to the field; its accessible name goes without.
    void setCaptions(const QStringList& captions);
    void setLineVisible(QWidget* field, bool isVisible);

    // Whenever the language changes; whoever derives from this calls it first.
    virtual void retranslateUi() = 0;
    void changeEvent(QEvent* event) override;

private:
    QFormLayout* m_form;
    std::vector<QLabel*> m_captions;
};

} // namespace clausemeter::widgets
