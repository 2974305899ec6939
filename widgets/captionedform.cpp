// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/captionedform.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>

namespace clausemeter::widgets {

CaptionedForm::CaptionedForm(QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(8);
    m_form->setHorizontalSpacing(14);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void CaptionedForm::addLine(QWidget* field, QWidget* edit)
{
    auto* caption = new QLabel(this);
    caption->setForegroundRole(QPalette::PlaceholderText);
    caption->setBuddy(edit ? edit : field);
    m_captions.push_back(caption);
    m_form->addRow(caption, field);
}

void CaptionedForm::addNote(QWidget* note)
{
    m_form->addRow(QString(), note);
}

void CaptionedForm::setCaptions(const QStringList& captions)
{
    Q_ASSERT(captions.size() == qsizetype(m_captions.size()));
    for (std::size_t i = 0; i < m_captions.size(); ++i) {
        const QString& caption = captions[qsizetype(i)];
        m_captions[i]->setText(caption);
        m_captions[i]->buddy()->setAccessibleName(QString(caption).remove(u'&'));
    }
}

void CaptionedForm::setLineVisible(QWidget* field, bool isVisible)
{
    field->setVisible(isVisible);
    m_form->labelForField(field)->setVisible(isVisible);
}

void CaptionedForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace clausemeter::widgets
