// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/effectlist.h"

#include "widgets/labels.h"
#include "widgets/wordsfor.h"

#include <QGridLayout>

namespace clausemeter::widgets {

EffectList::EffectList(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
}

PartChange EffectList::partOf(const sla::MonthEffect& effect, const QString& heading,
                              const QString& currency) const
{
    const text::Words& words = wordsFor(this);
    const QString unknown = QStringLiteral("–");
    const auto percent = [&](const auto& value) { return value ? words.percent(*value) : unknown; };
    const auto tier = [&](const auto& value) { return value ? words.plainPercent(*value) : unknown; };
    const auto money = [&](const auto& value) { return value ? words.money(*value, currency) : unknown; };
    PartChange part{heading, {}};
    if (effect.before.hasDowntime)
        part.figures.push_back({tr("downtime (min)"), words.minutes(effect.before.downtimeSeconds),
                                words.minutes(effect.after.downtimeSeconds)});
    part.figures.push_back({tr("availability"), percent(effect.before.availabilityPercent),
                            percent(effect.after.availabilityPercent)});
    part.figures.push_back(
        {tr("voucher"), tier(effect.before.voucherPercent), tier(effect.after.voucherPercent)});
    part.figures.push_back({tr("amount"), money(effect.before.voucher), money(effect.after.voucher)});
    return part;
}

void EffectList::showParts(const std::vector<PartChange>& parts)
{
    clearLayout(m_grid);
    int row = 0;
    for (const PartChange& part : parts) {
        QLabel* heading = dataLabel();
        heading->setText(part.heading);
        m_grid->addWidget(heading, row++, 0, 1, 2);
        heading->show();
        for (const auto& [name, before, after] : part.figures) {
            QLabel* caption = quietLabel();
            caption->setText(name);
            QLabel* figure = dataLabel();
            const bool isLong = before.contains(u'\n') || after.contains(u'\n');
            const QString arrow = isLong ? QStringLiteral("\n→\n") : QStringLiteral("  →  ");
            figure->setText(before == after ? before : before + arrow + after);
            figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            if (before != after)
                scaleFont(figure, 1.0, QFont::DemiBold);
            m_grid->addWidget(caption, row, 0, Qt::AlignTop);
            m_grid->addWidget(figure, row++, 1);
            caption->show();
            figure->show();
        }
    }
}

} // namespace clausemeter::widgets
