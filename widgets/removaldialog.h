// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/entrydialog.h"
#include "widgets/text/words.h"

#include <functional>

namespace clausemeter::widgets {

// Takes something of the account away, and tells what that changes before it is done.
class RemovalDialog : public EntryDialog {
    Q_OBJECT

public:
    struct Removal {
        account::Account without;
        bool touchesAllServices = false;
        std::function<QString()> heading;                      // "Remove the invoice"
        std::function<QString(const text::Words& words)> what; // what of it is there, in a sentence
        std::function<std::vector<PartChange>(const text::Words& words, const report::Case& after)> changes;
    };

    static Removal ofFee(const CaseView& view, std::size_t month); // into ServiceResult::months
    static Removal ofInvoice(const CaseView& view, std::size_t index);
    static Removal ofNotice(const CaseView& view, std::size_t index);

    RemovalDialog(const CaseView& view, Removal removal, Keeping keeping, QWidget* parent = nullptr);

    account::Account account() const override { return m_removal.without; }

protected:
    void retranslateForm() override;
    QString heading() const override;
    QString keepText() const override;
    QString whyNoEffect(const sla::ServiceResult& after) const override;
    bool touchesAllServices() const override { return m_removal.touchesAllServices; }
    std::vector<PartChange> otherChanges(const report::Case& after) const override;

private:
    const Removal m_removal;
    QLabel* m_what;
};

} // namespace clausemeter::widgets
