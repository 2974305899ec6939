// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/section.h"

#include "widgets/labels.h"

#include <QVBoxLayout>

namespace clausemeter::widgets {

namespace {
constexpr int kSides = 16;
}

Section::Section(QWidget* parent)
    : Card(parent)
    , m_heading(new QLabel(this))
    , m_content(new QVBoxLayout)
{
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setContentsMargins(kSides, 0, kSides, 0);
    scaleFont(m_heading, 1.0, QFont::DemiBold);
    m_content->setContentsMargins(kSides, 0, kSides, 0);
    m_content->setSpacing(6);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 12, 1, 12);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addLayout(m_content, 1);
}

void Section::setHeading(const QString& heading)
{
    m_heading->setText(heading);
    setAccessibleName(heading);
}

QString Section::heading() const
{
    return m_heading->text();
}

void Section::setContentSides(int sides)
{
    m_content->setContentsMargins(sides, 0, sides, 0);
}

} // namespace clausemeter::widgets
