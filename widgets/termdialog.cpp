// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/termdialog.h"

#include "widgets/labels.h"
#include "widgets/text/contractwords.h"
#include "widgets/wordsfor.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

namespace clausemeter::widgets {

using contract::TermKind;

TermDialog::TermDialog(const contract::Term& term, const QString& written, QWidget* parent)
    : QDialog(parent)
    , m_term(term)
    , m_written(written)
    , m_heading(dataLabel(this))
    , m_form(new QFormLayout)
    , m_comparator(new QComboBox)
    , m_value(new QLineEdit)
    , m_unit(new QComboBox)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_comparator->setObjectName(QStringLiteral("termComparator"));
    m_value->setObjectName(QStringLiteral("termValue"));
    m_unit->setObjectName(QStringLiteral("termUnit"));
    scaleFont(m_heading, 1.1, QFont::DemiBold);
    for (int i = 0; i <= int(contract::Comparator::Above); ++i)
        m_comparator->addItem(QString(), i);
    m_comparator->setCurrentIndex(int(term.comparator));
    m_value->setText(QString::fromStdString(term.value.toString()));
    static const QRegularExpression figure(QStringLiteral("[0-9]{1,15}(\\.[0-9]{1,8})?"));
    m_value->setValidator(new QRegularExpressionValidator(figure, m_value));
    for (int i = 0; i <= int(contract::PeriodUnit::Year); ++i)
        m_unit->addItem(QString(), i);
    m_unit->setCurrentIndex(int(term.unit));
    m_form->setHorizontalSpacing(14);
    m_form->addRow(new QLabel, m_comparator);
    m_form->addRow(new QLabel, m_value);
    m_form->addRow(new QLabel, m_unit);
    m_form->setRowVisible(m_unit, term.kind == TermKind::Period);
    const bool isFigure = term.kind == TermKind::Percentage || term.kind == TermKind::Money ||
                          term.kind == TermKind::Period || term.kind == TermKind::Count;
    m_form->setRowVisible(m_value, isFigure);
    connect(m_value, &QLineEdit::textChanged, this,
            [this] { m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_value->hasAcceptableInput()); });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &TermDialog::take);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(14);
    layout->addWidget(m_heading);
    layout->addLayout(m_form);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    setMinimumWidth(360);
    retranslateUi();
}

void TermDialog::take()
{
    m_term.comparator = contract::Comparator(m_comparator->currentIndex());
    m_term.unit = contract::PeriodUnit(m_unit->currentIndex());
    if (const auto value = Decimal::parse(m_value->text().toStdString()))
        m_term.value = *value;
    Q_EMIT corrected(m_term);
    accept();
}

void TermDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

void TermDialog::retranslateUi()
{
    const text::Words& words = wordsFor(this);
    setWindowTitle(tr("Correct a term"));
    m_heading->setText(tr("The text says “%1”").arg(m_written));
    const auto name = [this](QWidget* field, const QString& text) {
        static_cast<QLabel*>(m_form->labelForField(field))->setText(text);
        field->setAccessibleName(text);
    };
    name(m_comparator, tr("Compares"));
    name(m_value, m_term.kind == TermKind::Percentage ? tr("Percent") : tr("Figure"));
    name(m_unit, tr("Unit"));
    m_comparator->setItemText(0, tr("with nothing"));
    for (int i = 1; i < m_comparator->count(); ++i)
        m_comparator->setItemText(i, text::comparator(words, contract::Comparator(i)));
    const QStringList units{tr("seconds"),       tr("minutes"), tr("hours"),  tr("days"), tr("calendar days"),
                            tr("business days"), tr("weeks"),   tr("months"), tr("years")};
    for (int i = 0; i < m_unit->count(); ++i)
        m_unit->setItemText(i, units[i]);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Correct"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

} // namespace clausemeter::widgets
