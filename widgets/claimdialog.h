// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/claimcheck.h"

#include <QDialog>
#include <map>
#include <optional>

class QComboBox;
class QDialogButtonBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace clausemeter::widgets {

class Card;
class DayField;

// Records how far the claim of one service month is, under the facts of that month. What is wrong is said
// under the field; it is accepted only when nothing is.
class ClaimDialog : public QDialog {
    Q_OBJECT

public:
    struct Answer {
        std::optional<book::ClaimRecord> record; // nothing: the record is to be removed
        std::string reason;                      // for the journal; may be empty
    };

    // `today` on the customer's clock.
    ClaimDialog(const book::PortfolioRow& row, const book::CustomerLine& customer, Date today,
                QWidget* parent = nullptr);

    // For accepted().
    Answer answer() const;

    void accept() override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    // One line of the form, with what is wrong under it.
    struct Line {
        QLabel* caption = nullptr;
        QWidget* field = nullptr;
        QLabel* trouble = nullptr;
    };

    struct Trouble {
        book::ClaimField field;
        QString text;
        bool isMissing = false;
    };

    void layOut();
    Line addLine(QGridLayout* grid, QWidget* field, const char* name);
    void fillIn();
    void chooseState();
    void showFacts();
    void showLines();
    void showTrouble();
    void retranslateUi();
    QString windowText() const;
    std::optional<book::ClaimProgress> state() const; // nothing: not taken up
    book::ClaimRecord record() const;
    std::vector<Trouble> troubles() const;

    const book::PortfolioRow m_row;
    const book::CustomerLine m_customer;
    const QString m_currency;
    const book::ClaimFacts m_facts;
    bool m_wasTried = false;        // to save: only then what is missing is missed
    DayField* m_proposed = nullptr; // holds a day that nobody typed

    Card* m_factCard;
    QGridLayout* m_factGrid;
    QComboBox* m_state;
    DayField* m_drafted;
    DayField* m_filed;
    QLineEdit* m_ticket;
    DayField* m_decided;
    QLineEdit* m_approved;
    QLineEdit* m_voucherId;
    DayField* m_voucherSeen;
    QLineEdit* m_note;
    QLineEdit* m_reason;
    std::map<book::ClaimField, Line> m_lines;
    Line m_noteLine;
    Line m_reasonLine;
    QDialogButtonBox* m_buttons;
};

} // namespace clausemeter::widgets
