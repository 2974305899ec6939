// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace clausemeter::widgets {

class LinkButton;

// How a list goes out.
enum class ExportFormat { ICalendar, Workbook, Csv };

// The links by which a list of dates or claims is exported; they can be used while there is something to
// export.
class ExportLinks : public QWidget {
    Q_OBJECT

public:
    enum Forms { All, Tables }; // Tables: no calendar
    explicit ExportLinks(QWidget* parent = nullptr)
        : ExportLinks(All, parent)
    {
    }
    ExportLinks(Forms forms, QWidget* parent);

Q_SIGNALS:
    void requested(clausemeter::widgets::ExportFormat format);

protected:
    void changeEvent(QEvent* event) override;

private:
    LinkButton* add(ExportFormat format, const char* name);
    void retranslateUi();

    LinkButton* m_iCalendar;
    LinkButton* m_workbook;
    LinkButton* m_csv;
};

} // namespace clausemeter::widgets
