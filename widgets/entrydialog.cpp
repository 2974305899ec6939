// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/entrydialog.h"

#include "widgets/checkedform.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace clausemeter::widgets {

EntryDialog::EntryDialog(const CaseView& view, Keeping keeping, QWidget* parent)
    : AccountChangeDialog(view, keeping, parent)
    , m_form(new CheckedForm)
    , m_reason(new QLineEdit)
{
}

void EntryDialog::beginForm(QWidget* above)
{
    m_form->addLine(m_reason, "changeReason");
    retranslate();
    if (!above) {
        begin(m_form);
        return;
    }
    auto* fields = new QWidget;
    auto* layout = new QVBoxLayout(fields);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(above);
    layout->addWidget(m_form);
    begin(fields);
}

void EntryDialog::onFormEdited()
{
    showTrouble();
    onEdited();
}

std::string EntryDialog::reason() const
{
    return m_reason->text().trimmed().toStdString();
}

void EntryDialog::setReasonCaption(const QString& caption)
{
    m_form->setCaption(m_reason, caption);
}

void EntryDialog::accept()
{
    m_wasTried = true;
    showTrouble();
    if (canBeKept())
        AccountChangeDialog::accept();
    else
        focusTrouble();
}

void EntryDialog::focusTrouble()
{
    m_form->focusTrouble();
}

void EntryDialog::focusReason()
{
    m_reason->setFocus();
}

void EntryDialog::changeEvent(QEvent* event)
{
    AccountChangeDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

void EntryDialog::retranslate()
{
    m_reason->setPlaceholderText(tr("why this is changed, for the journal"));
    retranslateForm();
    showTrouble();
}

} // namespace clausemeter::widgets
