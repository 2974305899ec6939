// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/entrydialog.h"

#include <array>

class QComboBox;

namespace clausemeter::widgets {

class AmountField;

// Enters the fee of a service month by its parts, or changes it, and tells what that does to the voucher.
// What is not told stays unknown; the cash part follows from the others where it is left empty.
class FeeDialog : public EntryDialog {
    Q_OBJECT

public:
    // `month` into ServiceResult::months, whose fee is changed or entered; absent: one of those without a
    // fee, the shown one if it has none.
    FeeDialog(const CaseView& view, std::optional<std::size_t> month, Keeping keeping,
              QWidget* parent = nullptr);

    // As it is while something in the fields can't be kept.
    account::Account account() const override;

protected:
    bool canBeKept() const override;
    void showTrouble() override;
    void retranslateForm() override;
    QString heading() const override;
    QString keepText() const override;
    QString whyNoEffect(const sla::ServiceResult& after) const override;

private:
    void makeForm();
    void fillMonths();
    std::size_t month() const;
    bool isNew() const;       // the month has no fee yet
    account::Fee fee() const; // without its cash part

    const std::optional<std::size_t> m_changed;
    QComboBox* m_month; // data: into ServiceResult::months
    AmountField* m_gross;
    AmountField* m_discount;
    AmountField* m_voucher;
    AmountField* m_promotionalCredit;
    AmountField* m_other;
    AmountField* m_cash;
};

} // namespace clausemeter::widgets
