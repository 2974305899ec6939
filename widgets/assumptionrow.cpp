// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/assumptionrow.h"

#include "widgets/clausechips.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QPainter>
#include <QVBoxLayout>

namespace clausemeter::widgets {

namespace {
constexpr int kBar = 3;
constexpr int kIndent = 11;
constexpr double kNote = 0.92;
} // namespace

AssumptionRow::AssumptionRow(QAbstractButton* control, QWidget* parent)
    : QWidget(parent)
    , m_button(control)
    , m_control(control)
    , m_title(nullptr)
    , m_clauses(new ClauseChips(this))
    , m_note(quietLabel(this))
    , m_remark(dataLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kIndent, 3, 0, 3);
    layout->setSpacing(2);
    layout->addWidget(control);
    addBelow(nullptr);
}

AssumptionRow::AssumptionRow(QWidget* control, bool below, QWidget* parent)
    : QWidget(parent)
    , m_control(control)
    , m_title(dataLabel(this))
    , m_clauses(new ClauseChips(this))
    , m_note(quietLabel(this))
    , m_remark(dataLabel(this))
{
    m_title->setBuddy(control);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kIndent, 3, 0, 3);
    layout->setSpacing(2);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    if (!below)
        top->addWidget(control);
    layout->addLayout(top);
    addBelow(below ? control : nullptr);
}

void AssumptionRow::addBelow(QWidget* control)
{
    scaleFont(m_note, kNote);
    layout()->addWidget(m_clauses);
    layout()->addWidget(m_note);
    if (control)
        layout()->addWidget(control);
    layout()->addWidget(m_remark);
    m_remark->setObjectName(QStringLiteral("remark"));
    m_remark->hide();
    connect(m_clauses, &ClauseChips::clauseRequested, this, &AssumptionRow::clauseRequested);
}

void AssumptionRow::setTexts(const QString& title, const QString& note, const ClauseLinks& clauses)
{
    if (m_button)
        m_button->setText(title);
    else
        m_title->setText(title);
    m_control->setAccessibleName(title);
    QStringList said = namesOf(clauses);
    if (!note.isEmpty())
        said << note;
    m_control->setAccessibleDescription(said.join(QStringLiteral("; ")));
    m_clauses->setLinks(clauses);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void AssumptionRow::setRemark(const QString& remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void AssumptionRow::setChanged(bool changed)
{
    m_changed = changed;
    QWidget* words = m_button ? static_cast<QWidget*>(m_button) : m_title;
    QFont font = words->font();
    font.setWeight(changed ? QFont::DemiBold : QFont::Normal);
    words->setFont(font);
    update();
}

void AssumptionRow::paintEvent(QPaintEvent*)
{
    if (!m_changed)
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, 3, kBar, height() - 6), coloursFor(palette()).accent);
}

} // namespace clausemeter::widgets
