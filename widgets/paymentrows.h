// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account/invoiceedit.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace clausemeter::widgets {

class AmountField;
class DayField;
class LinkButton;

// The payments of an invoice: a day and an amount each, with what is wrong under them. They can be added and
// taken away.
class PaymentRows : public QWidget {
    Q_OBJECT

public:
    // `today` is where the calendar of a new payment begins.
    PaymentRows(const std::vector<account::InvoiceEntry::Payment>& payments, Date today, QString currency,
                QWidget* parent = nullptr);

    std::vector<account::InvoiceEntry::Payment> payments() const;
    void add(); // an empty one, with the keyboard in it
    // One a payment, empty: none. What can't be read is told in any case; true: something is told.
    bool showTrouble(const std::vector<QString>& days, const std::vector<QString>& amounts);
    void focusTrouble();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        QWidget* widget;
        DayField* day;
        AmountField* amount;
        LinkButton* remove;
        QLabel* trouble;
    };
    void addRow(const account::InvoiceEntry::Payment& payment);
    void removeRow(const QWidget* widget);
    void retranslateUi();

    const Date m_today;
    const QString m_currency;
    QVBoxLayout* m_layout;
    std::vector<Row> m_rows;
    LinkButton* m_add;
};

} // namespace clausemeter::widgets
