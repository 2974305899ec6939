// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace clausemeter::widgets {

// What the Contract page shows, what beside it, and the search in both.
class ContractBar : public QWidget {
    Q_OBJECT

public:
    explicit ContractBar(QWidget* parent = nullptr);

    // Names by key. The one that stands beside may be none (an empty key).
    using Names = QList<std::pair<QString, QString>>;
    void setChoices(const Names& names, const QString& left, const QString& right);
    QString left() const;
    QString right() const;
    void setCanClose(bool can); // the text on the left
    void setCanExport(bool can);
    QString searched() const;
    void setMatches(int count, int current); // current from 0; -1: none
    void startSearch();

Q_SIGNALS:
    void chosen(); // left() or right()
    void openRequested();
    void closeRequested();
    void exportRequested();
    void searchChanged();
    void stepRequested(int step); // 1: the next match, -1: the one before

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslateUi();

    QComboBox* m_left;
    QLabel* m_besideCaption;
    QComboBox* m_right;
    QPushButton* m_open;
    QToolButton* m_close;
    QPushButton* m_export;
    QLineEdit* m_search;
    QLabel* m_count;
};

} // namespace clausemeter::widgets
