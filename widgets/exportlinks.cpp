// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/exportlinks.h"

#include "widgets/linkbutton.h"

#include <QEvent>
#include <QHBoxLayout>

namespace clausemeter::widgets {

ExportLinks::ExportLinks(Forms forms, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    m_iCalendar = add(ExportFormat::ICalendar, "exportICalendar");
    m_workbook = add(ExportFormat::Workbook, "exportWorkbook");
    m_csv = add(ExportFormat::Csv, "exportCsv");
    m_iCalendar->setVisible(forms == All);
    retranslateUi();
}

LinkButton* ExportLinks::add(ExportFormat format, const char* name)
{
    auto* button = new LinkButton(this);
    button->setObjectName(QString::fromLatin1(name));
    layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, format] { Q_EMIT requested(format); });
    return button;
}

void ExportLinks::retranslateUi()
{
    m_iCalendar->setText(tr("Calendar (iCalendar)…"));
    m_workbook->setText(tr("Workbook (XLSX)…"));
    m_csv->setText(tr("CSV…"));
}

void ExportLinks::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace clausemeter::widgets
