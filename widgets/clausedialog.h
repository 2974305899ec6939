// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/clausereading.h"

#include <QDialog>
#include <functional>

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;

namespace clausemeter::widgets {

class Card;

// A clause to be read over another dialog, whose fields stay as they are.
class ClauseDialog : public QDialog {
    Q_OBJECT

public:
    using Read = std::function<ClauseReading(const text::Words&)>; // again when the language changes

    explicit ClauseDialog(Read read, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslateUi();

    const Read m_read;
    QLabel* m_heading;
    QLabel* m_summary;
    QLabel* m_source;
    Card* m_card;
    QPlainTextEdit* m_text;
    QDialogButtonBox* m_buttons;
};

} // namespace clausemeter::widgets
