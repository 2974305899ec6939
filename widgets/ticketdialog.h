// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/claimrecord.h"
#include "widgets/caseview.h"

#include <QDialog>
#include <optional>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace clausemeter::widgets {

class LinkButton;

// The text of the support ticket for the service month of a view, in Chinese, English or both, to be read,
// copied and saved.
class TicketDialog : public QDialog {
    Q_OBJECT

public:
    // `record`: of the claim, where there is one. The view must not be empty.
    explicit TicketDialog(CaseView view, std::optional<book::ClaimRecord> record = {},
                          QWidget* parent = nullptr);

    // As it is shown, copied and saved; empty where there is nothing to ask for.
    QString text() const;

Q_SIGNALS:
    // UTF-8, under a name that fits.
    void saveRequested(const QString& name, const QByteArray& text);
    void clauseRequested(const QString& cited); // see Page::clauseRequested

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Choice { Zh, En, Both };

    void copyAll();
    void offerClauses();
    void showText();
    void retranslateUi();

    const CaseView m_view;
    const std::optional<book::ClaimRecord> m_record;
    QLabel* m_languageCaption;
    QComboBox* m_language;
    QLabel* m_state;
    LinkButton* m_clauses;
    QPlainTextEdit* m_text;
    QDialogButtonBox* m_buttons;
    QPushButton* m_copy;
    QPushButton* m_save;
    bool m_wasCopied = false;
};

} // namespace clausemeter::widgets
