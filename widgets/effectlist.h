// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sla/effect.h"

#include <QString>
#include <QWidget>
#include <vector>

class QGridLayout;

namespace clausemeter::widgets {

// A figure before and after a change; both the same: it stays.
struct FigureChange {
    QString name;
    QString before;
    QString after;
    bool operator==(const FigureChange&) const = default;
};

// What comes out differently of one thing: an invoice, an exclusion, a service month.
struct PartChange {
    QString heading;
    std::vector<FigureChange> figures;
    bool operator==(const PartChange&) const = default;
};

// Figures before and after a change, part by part.
class EffectList : public QWidget {
    Q_OBJECT

public:
    explicit EffectList(QWidget* parent = nullptr);

    // A service month, in the words of this widget; `heading`: what it is known by.
    PartChange partOf(const sla::MonthEffect& effect, const QString& heading, const QString& currency) const;
    void showParts(const std::vector<PartChange>& parts);

private:
    QGridLayout* m_grid;
};

} // namespace clausemeter::widgets
