// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/portfoliolist.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace clausemeter::widgets {

// What of the portfolio is looked at: words of the customer or service, the state, the month.
class PortfolioFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit PortfolioFilterBar(QWidget* parent = nullptr);

    book::PortfolioFilter filter() const;
    void setFilter(const book::PortfolioFilter& filter);
    // The months that can be chosen; others may be typed.
    void setMonths(const QStringList& months);
    // The keyboard goes to the words, which begin with `text`; empty: they stay, selected.
    void startTyping(const QString& text = {});

Q_SIGNALS:
    void changed();
    void left(); // by the key for down: to the rows

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslateUi();

    QLineEdit* m_text;
    QComboBox* m_choice;
    QComboBox* m_month;
};

} // namespace clausemeter::widgets
