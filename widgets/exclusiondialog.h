// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/accountchangedialog.h"

namespace clausemeter::widgets {

class ClauseChips;
class ExclusionFields;

// Releases time under a clause, or changes an exclusion that is there.
class ExclusionDialog : public AccountChangeDialog {
    Q_OBJECT

public:
    // `index` into Account::exclusions; absent: a new one over `time`.
    ExclusionDialog(const CaseView& view, std::optional<std::size_t> index, TimeRange time, Keeping keeping,
                    QWidget* parent = nullptr);

    account::Account account() const override;
    const account::Exclusion& exclusion() const;

Q_SIGNALS:
    void clauseRequested(const QString& cited); // see Page::clauseRequested

protected:
    void changeEvent(QEvent* event) override;
    QString heading() const override;
    QString keepText() const override;
    QStringList faults() const override;
    QString whyNoEffect(const sla::ServiceResult& after) const override;
    void showResult(const sla::ServiceResult& after) override;

private:
    // Null: it touches no service month.
    const sla::StandingResult* standingIn(const sla::ServiceResult& after) const;

    void showClauses();

    const std::optional<std::size_t> m_index;
    ExclusionFields* m_fields;
    QLabel* m_caption;
    ClauseChips* m_clauses;
};

} // namespace clausemeter::widgets
