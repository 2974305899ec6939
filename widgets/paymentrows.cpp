// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/paymentrows.h"

#include "widgets/amountfield.h"
#include "widgets/dayfield.h"
#include "widgets/keyboardstart.h"
#include "widgets/labels.h"
#include "widgets/linkbutton.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace clausemeter::widgets {

using Payment = account::InvoiceEntry::Payment;

PaymentRows::PaymentRows(const std::vector<Payment>& payments, Date today, QString currency, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_currency(std::move(currency))
    , m_layout(new QVBoxLayout(this))
    , m_add(new LinkButton(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setObjectName(QStringLiteral("addPayment"));
    m_add->setAutoDefault(false);
    startKeyboardAt(this, m_add);
    connect(m_add, &QPushButton::clicked, this, &PaymentRows::add);
    for (const Payment& payment : payments)
        addRow(payment);
    retranslateUi();
}

void PaymentRows::addRow(const Payment& payment)
{
    auto* widget = new QWidget(this);
    const Row row{widget, new DayField(m_today), new AmountField, new LinkButton, dataLabel()};
    auto* fields = new QHBoxLayout;
    fields->setSpacing(8);
    fields->addWidget(row.day, 1);
    fields->addWidget(row.amount, 1);
    fields->addWidget(row.remove);
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(fields);
    layout->addWidget(row.trouble);
    row.trouble->hide();
    row.remove->setAutoDefault(false);
    row.day->setDay(payment.date);
    row.amount->setAmount(payment.amount);
    m_layout->insertWidget(m_layout->count() - 1, widget);
    widget->show(); // at once, so that the keyboard can go there
    m_rows.push_back(row);
    // The keyboard goes from row to row, and to what adds one last.
    setTabOrder(m_add, row.day);
    setTabOrder(row.day, row.amount);
    setTabOrder(row.amount, row.remove);
    setTabOrder(row.remove, m_add);
    connect(row.day, &DayField::edited, this, &PaymentRows::edited);
    connect(row.amount, &AmountField::edited, this, &PaymentRows::edited);
    connect(row.remove, &QPushButton::clicked, this, [this, widget] { removeRow(widget); });
}

void PaymentRows::add()
{
    addRow({});
    retranslateUi();
    m_rows.back().day->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void PaymentRows::removeRow(const QWidget* widget)
{
    const auto row = std::ranges::find(m_rows, widget, &Row::widget);
    m_add->setFocus(Qt::OtherFocusReason);
    row->widget->hide();
    row->widget->deleteLater(); // its button is being clicked
    m_rows.erase(row);
    retranslateUi();
    Q_EMIT edited();
}

std::vector<Payment> PaymentRows::payments() const
{
    std::vector<Payment> payments;
    for (const Row& row : m_rows)
        payments.push_back({row.day->day(), row.amount->amount()});
    return payments;
}

bool PaymentRows::showTrouble(const std::vector<QString>& days, const std::vector<QString>& amounts)
{
    bool isTold = false;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        const QString day =
            row.day->isUnreadable() ? tr("This is no day. Write it like 2019-03-31.") : days.at(i);
        const QString amount = row.amount->isUnreadable()
                                   ? tr("This is no amount. Write it like 1234.56, with 8 decimals at most.")
                                   : amounts.at(i);
        QStringList sentences{day, amount};
        sentences.removeAll(QString());
        row.day->setAccessibleDescription(day);
        row.amount->setAccessibleDescription(amount);
        QPalette inked = palette();
        inked.setColor(QPalette::WindowText, coloursFor(inked).badText);
        row.trouble->setPalette(inked);
        row.trouble->setText(sentences.join(u'\n'));
        row.trouble->setVisible(!sentences.isEmpty());
        isTold = isTold || !sentences.isEmpty();
    }
    return isTold;
}

void PaymentRows::focusTrouble()
{
    for (const Row& row : m_rows) {
        for (QLineEdit* field : {static_cast<QLineEdit*>(row.day), static_cast<QLineEdit*>(row.amount)}) {
            if (!field->accessibleDescription().isEmpty())
                return field->setFocus(Qt::OtherFocusReason);
        }
    }
}

void PaymentRows::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void PaymentRows::retranslateUi()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        const QString number = QString::number(i + 1);
        row.day->setObjectName(QStringLiteral("paymentDay") + number);
        row.amount->setObjectName(QStringLiteral("paymentAmount") + number);
        row.remove->setObjectName(QStringLiteral("removePayment") + number);
        row.trouble->setObjectName(QStringLiteral("paymentTrouble") + number);
        row.day->setAccessibleName(tr("Day of payment %1").arg(number));
        row.amount->setAccessibleName(tr("Amount of payment %1").arg(number));
        row.amount->setPlaceholderText(m_currency);
        row.remove->setText(tr("Remove"));
        row.remove->setAccessibleName(tr("Remove payment %1").arg(number));
    }
    m_add->setText(tr("Add a payment"));
}

} // namespace clausemeter::widgets
