// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <optional>

namespace clausemeter::contract {

// The figures of a definition file by their path: "claim_days", "late_fee.percent_per_day",
// "tiers[0].voucher_percent". A text or a number; of {"value": ..., "clause": ...} the value.
class Figures {
public:
    explicit Figures(const QJsonObject& root)
        : m_root(root)
    {
    }

    struct Figure {
        QString text;
        QString clause; // beside it; empty where there is none
    };
    // Nothing where no figure stands there.
    std::optional<Figure> at(const QString& path) const;

    // Puts figures in the place of {path}; `unknown` is the first path that is none, else it stays as it is.
    QString filled(const QString& text, QString& unknown) const;

private:
    QJsonObject m_root;
};

} // namespace clausemeter::contract
