// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/samecustomerdialog.h"

#include "widgets/labels.h"
#include "widgets/wordsfor.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace clausemeter::widgets {

SameCustomerDialog::SameCustomerDialog(std::vector<book::CustomerLine> candidates, QWidget* parent)
    : QDialog(parent)
    , m_candidates(std::move(candidates))
    , m_question(dataLabel(this))
    , m_list(new QComboBox(this))
    , m_note(quietLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    scaleFont(m_question, 1.1, QFont::DemiBold);
    m_list->setObjectName(QStringLiteral("candidates"));
    for (const book::CustomerLine& candidate : m_candidates)
        m_list->addItem(QString(), candidate.id);
    auto* buttons = new QDialogButtonBox(this);
    m_same = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_another = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_same->setObjectName(QStringLiteral("same"));
    m_another->setObjectName(QStringLiteral("another"));
    connect(m_same, &QPushButton::clicked, this, [this] { choose(m_list->currentData().toLongLong()); });
    connect(m_another, &QPushButton::clicked, this, [this] { choose(0); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_question);
    layout->addWidget(m_list);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    setMinimumWidth(560);
    retranslateUi();
    m_same->setFocus();
}

void SameCustomerDialog::choose(qint64 customer)
{
    Q_EMIT chosen(customer);
    accept();
}

void SameCustomerDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

void SameCustomerDialog::retranslateUi()
{
    const text::Words& words = wordsFor(this);
    const QString name = words.pick(m_candidates.front().name);
    setWindowTitle(tr("A customer of this name"));
    m_question->setText(tr("The account file has no customer ID, and “%1” is in the book already. Is it the "
                           "same customer?")
                            .arg(name));
    for (int i = 0; i < m_list->count(); ++i) {
        const book::CustomerLine& line = m_candidates[std::size_t(i)];
        m_list->setItemText(i, line.customerId.empty()
                                   ? tr("%1, without an ID: %n service(s)", nullptr, line.services).arg(name)
                                   : tr("%1, ID %2: %n service(s)", nullptr, line.services)
                                         .arg(name, QString::fromStdString(line.customerId)));
    }
    m_list->setAccessibleName(tr("Customer of the book"));
    m_note->setText(
        tr("The same: the account in the book is replaced by this file, and logs are added to those "
           "that are there. Another: it becomes a customer of its own. A file with a customer ID is "
           "not asked about."));
    m_same->setText(tr("The &same"));
    m_another->setText(tr("&Another"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace clausemeter::widgets
