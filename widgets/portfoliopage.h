// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/book/portfoliolist.h"
#include "widgets/exportlinks.h"

#include <QTimer>
#include <QWidget>
#include <memory>
#include <optional>

class QAction;
class QLabel;
class QProgressBar;
class QStackedWidget;

namespace clausemeter::items {
class PortfolioModel;
}

namespace clausemeter::widgets {

class LinkButton;
class PortfolioCards;
class PortfolioCells;
class PortfolioFilterBar;
class PortfolioTable;

// How the shown rows go out.
using ClaimsFormat = ExportFormat;

// Every service month of every customer by urgency, with what can be claimed, waits or was lost this year.
// Keeps no figure of its own.
class PortfolioPage : public QWidget {
    Q_OBJECT

public:
    explicit PortfolioPage(QWidget* parent = nullptr);
    ~PortfolioPage() override;

    // Null: nothing. Filter, order, selection and place stay as far as the same rows are there.
    void showPortfolio(std::shared_ptr<const book::Portfolio> portfolio);
    // Results are being computed anew: its rows() of its expectedBytes() service months are done. Null: no
    // more.
    void setComputing(std::shared_ptr<const Progress> progress);
    std::optional<book::PortfolioRow> currentRow() const;
    // The widths of columns that the user set, for the next start. False: not such a state.
    QByteArray saveState() const;
    bool restoreState(const QByteArray& state);
    // Those that pass the filter, in the order on the screen.
    std::vector<book::PortfolioRow> shownRows() const;

Q_SIGNALS:
    void monthChosen(qint64 customer, const std::string& service, clausemeter::Date monthStart);
    void recordRequested(const clausemeter::book::PortfolioRow& row); // keep a record of its claim
    void ticketRequested(const clausemeter::book::PortfolioRow& row); // the text of its ticket
    void exportRequested(clausemeter::widgets::ClaimsFormat format);  // of shownRows()
    void importRequested();
    void sampleRequested();
    void warehouseRequested();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeList();
    QAction* addRowAction(const char* name, void (PortfolioPage::*act)());
    void choose();
    void askForRecord();
    void askForTicket();
    void everything(); // all rows
    // A card is a filter of its own; pressed again, what was looked at before comes back.
    void pressCard(book::PortfolioChoice choice);
    void showPressed();

    void renew();
    void renewIfDue();
    void showTexts();
    void filterRows();
    void sortRows(book::PortfolioKey key, Qt::SortOrder order);
    void showCount();
    void enableActions();
    PortfolioCells cells() const; // of what is shown

    std::unique_ptr<book::PortfolioList> m_list; // null: nothing is shown
    std::shared_ptr<const book::Portfolio> m_portfolio;
    std::shared_ptr<const Progress> m_progress;
    QTimer m_timer;
    bool m_renewalDue = false;
    book::PortfolioKey m_key = book::PortfolioKey::Urgency;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    items::PortfolioModel* m_model;
    QStackedWidget* m_stack;
    PortfolioCards* m_cards;
    PortfolioFilterBar* m_filter;
    book::PortfolioFilter m_before; // a card was pressed
    LinkButton* m_back;
    QLabel* m_count;
    QProgressBar* m_bar;
    QStackedWidget* m_rows;
    PortfolioTable* m_table;
    QLabel* m_nothing;
    LinkButton* m_all;
    QAction* m_open;
    QAction* m_record;
    QAction* m_ticket;
    QAction* m_copy;
    QAction* m_fit;
    LinkButton* m_recordLink;
    LinkButton* m_ticketLink;
    ExportLinks* m_exports;
};

} // namespace clausemeter::widgets
