// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/accountchangedialog.h"

namespace clausemeter::widgets {

class OutageFields;

// Records an outage of a service whose agreement is computed from them, or changes one that is recorded.
class OutageDialog : public AccountChangeDialog {
    Q_OBJECT

public:
    // `index` into Account::outages; absent: a new one over `time`.
    OutageDialog(const CaseView& view, std::optional<std::size_t> index, TimeRange time, Keeping keeping,
                 QWidget* parent = nullptr);

    account::Account account() const override;
    const account::Outage& outage() const;

protected:
    QString heading() const override;
    QString keepText() const override;
    QStringList faults() const override;
    QString whyNoEffect(const sla::ServiceResult& after) const override;

private:
    const std::optional<std::size_t> m_index;
    OutageFields* m_fields;
};

} // namespace clausemeter::widgets
