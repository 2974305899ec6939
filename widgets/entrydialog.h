// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/accountchangedialog.h"

class QLineEdit;

namespace clausemeter::widgets {

class CheckedForm;

// Changes an entry of the account that is made by hand. What is wrong stands at its field, and nothing is
// kept while something is; the last line is the reason for the journal.
class EntryDialog : public AccountChangeDialog {
    Q_OBJECT

public:
    std::string reason() const; // for the journal; may be empty

    void accept() override;

protected:
    EntryDialog(const CaseView& view, Keeping keeping, QWidget* parent);

    CheckedForm* form() const { return m_form; }
    bool wasTried() const { return m_wasTried; } // to keep: only then what is missing is missed
    // Last when a dialog is made; `above` stands over the form, null: nothing.
    void beginForm(QWidget* above = nullptr);
    void onFormEdited(); // whenever a field changes
    void setReasonCaption(const QString& caption);

    virtual bool canBeKept() const { return true; }
    virtual void showTrouble() {}
    virtual void focusTrouble(); // the keyboard goes to the first field that is wrong
    void focusReason();
    virtual void retranslateForm() = 0;

    void changeEvent(QEvent* event) override;
    QStringList faults() const override { return {}; } // they stand at their fields

private:
    void retranslate();

    bool m_wasTried = false;
    CheckedForm* m_form;
    QLineEdit* m_reason;
};

} // namespace clausemeter::widgets
