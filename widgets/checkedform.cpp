// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/checkedform.h"

#include "widgets/labels.h"
#include "widgets/text/unbroken.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>

namespace clausemeter::widgets {

namespace {
constexpr int kTextMargin = 6;
}

CheckedForm::CheckedForm(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
}

void CheckedForm::addLine(QWidget* field, const char* name)
{
    const Line line{quietLabel(this), dataLabel(this), {}, {}};
    const int row = m_grid->rowCount();
    line.caption->setWordWrap(false);
    line.caption->setTextInteractionFlags(Qt::NoTextInteraction); // its mnemonic goes to the field
    line.caption->setBuddy(field);
    line.caption->setContentsMargins(0, 6, 0, 0);
    field->setObjectName(QString::fromLatin1(name));
    auto* edit = qobject_cast<QLineEdit*>(field);
    if (edit && edit->textMargins().isNull())
        edit->setTextMargins(kTextMargin, 0, kTextMargin, 0);
    line.sentence->setObjectName(QString::fromLatin1(name) + QStringLiteral("Trouble"));
    line.sentence->hide();
    m_grid->addWidget(line.caption, row, 0, Qt::AlignTop);
    m_grid->addWidget(field, row, 1);
    m_grid->addWidget(line.sentence, row + 1, 1);
    m_lines.emplace(field, line);
    m_order << field;
}

void CheckedForm::setCaption(QWidget* field, const QString& caption)
{
    m_lines.at(field).caption->setText(caption);
    field->setAccessibleName(QString(caption).remove(u'&'));
}

void CheckedForm::setTrouble(QWidget* field, const QString& sentence)
{
    m_lines.at(field).trouble = sentence;
    show(field);
}

void CheckedForm::setHint(QWidget* field, const QString& sentence)
{
    m_lines.at(field).hint = sentence;
    show(field);
}

void CheckedForm::show(QWidget* field)
{
    const auto& [caption, sentence, trouble, hint] = m_lines.at(field);
    const QString text = trouble.isEmpty() ? hint : trouble;
    QPalette inked = palette();
    const Colours& colours = coloursFor(inked);
    inked.setColor(QPalette::WindowText, trouble.isEmpty() ? colours.mutedText : colours.badText);
    sentence->setPalette(inked);
    sentence->setText(text::unbroken(text));
    sentence->setVisible(!text.isEmpty() && !field->isHidden());
    caption->setVisible(!field->isHidden());
    field->setAccessibleDescription(text);
}

void CheckedForm::setLineVisible(QWidget* field, bool isVisible)
{
    field->setVisible(isVisible);
    show(field);
}

bool CheckedForm::focusTrouble()
{
    for (QWidget* field : m_order) {
        if (m_lines.at(field).trouble.isEmpty() || field->isHidden())
            continue;
        field->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void CheckedForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        for (QWidget* field : m_order)
            show(field);
    }
    QWidget::changeEvent(event);
}

} // namespace clausemeter::widgets
