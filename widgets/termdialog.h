// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/findterms.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace clausemeter::widgets {

// What a term of a text really says, where it was read wrongly: its figure, unit and comparison. The kind
// stays.
class TermDialog : public QDialog {
    Q_OBJECT

public:
    // `written`: as the text has it.
    TermDialog(const contract::Term& term, const QString& written, QWidget* parent = nullptr);

    contract::Term term() const { return m_term; }

Q_SIGNALS:
    void corrected(const clausemeter::contract::Term& term);

protected:
    void changeEvent(QEvent* event) override;

private:
    void take();
    void retranslateUi();

    contract::Term m_term;
    QString m_written;
    QLabel* m_heading;
    QFormLayout* m_form;
    QComboBox* m_comparator;
    QLineEdit* m_value;
    QComboBox* m_unit;
    QDialogButtonBox* m_buttons;
};

} // namespace clausemeter::widgets
