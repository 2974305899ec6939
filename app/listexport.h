// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/caseview.h"
#include "widgets/exportlinks.h"
#include "widgets/message.h"

#include <QObject>
#include <functional>

class QWidget;

namespace clausemeter::app {

class BookSession;
struct WindowParts;

// Writes lists to files as they are shown: dates and obligations of a customer, and the service months of all
// customers.
class ListExport : public QObject {
    Q_OBJECT

public:
    using View = std::function<widgets::CaseView()>; // what is shown

    // Asks for the files over `window`.
    ListExport(const BookSession& book, const WindowParts& parts, View view, QWidget* window);

    void writeDates(widgets::ExportFormat format, const QString& path);
    void writeObligations(widgets::ExportFormat format, const QString& path);
    void writePortfolio(widgets::ExportFormat format, const QString& path);

Q_SIGNALS:
    void said(const clausemeter::widgets::Message& message);

private:
    void chooseOfCustomer(const QString& title, const QString& kind, widgets::ExportFormat format,
                          void (ListExport::*write)(widgets::ExportFormat, const QString&));
    void choosePortfolio(widgets::ExportFormat format);

    const BookSession& m_book;
    const WindowParts& m_parts;
    View m_view;
    QWidget* m_window;
};

} // namespace clausemeter::app
