// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/journal.h"
#include "widgets/accountchangedialog.h"
#include "widgets/caseview.h"

#include <QObject>
#include <functional>
#include <optional>

namespace clausemeter::app {

class BookSession;
struct Pages;

// Records fees, invoices with their payments, and notices, changes them and takes them away, for a customer
// of the book. What is shown from files can be tried only; a book that can only be read offers nothing.
class Recording : public QObject {
    Q_OBJECT

public:
    using View = std::function<widgets::CaseView()>; // what is shown

    // Dialogs stand over `window`.
    Recording(BookSession& book, const Pages& pages, View view, QWidget* window);

    void showStanding(); // after another case is shown, or another book is open

private:
    widgets::Keeping keeping() const;
    void openFee(std::optional<std::size_t> month);
    void openInvoice(std::optional<std::size_t> index, bool withNewPayment);
    void openNotice(std::optional<std::size_t> index);
    void removeFee(std::size_t month);
    void removeInvoice(std::size_t index);
    void removeNotice(std::size_t index);
    // The dialog's account, made from that of `view`, is kept when it is accepted; `note` is asked for then.
    template <typename Dialog>
    void keepOf(Dialog* dialog, const widgets::CaseView& view, std::function<book::ChangeNote()> note);

    BookSession& m_book;
    const Pages& m_pages;
    View m_view;
    QWidget* m_window;
};

} // namespace clausemeter::app
