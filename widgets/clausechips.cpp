// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/clausechips.h"

#include "widgets/chip.h"
#include "widgets/wordsfor.h"

#include <QHBoxLayout>

namespace clausemeter::widgets {

ClauseChips::ClauseChips(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(4);
    m_row->addStretch(1);
    hide();
}

// Chips that stay keep the focus.
void ClauseChips::setLinks(const ClauseLinks& links)
{
    m_links = links;
    while (m_chips.size() > links.size()) {
        delete m_chips.back();
        m_chips.pop_back();
    }
    while (m_chips.size() < links.size()) {
        const std::size_t at = m_chips.size();
        auto* chip = new Chip(QString());
        chip->setCursor(Qt::PointingHandCursor);
        connect(chip, &Chip::clicked, this, [this, at] { Q_EMIT clauseRequested(m_links[at].cited); });
        m_row->insertWidget(int(at), chip);
        m_chips.push_back(chip);
    }
    const QString what = wordsFor(this).say("ClauseLink", "Show the clause");
    for (std::size_t i = 0; i < links.size(); ++i) {
        m_chips[i]->setText(links[i].name);
        m_chips[i]->setToolTip(what);
        m_chips[i]->updateGeometry();
    }
    setVisible(!links.empty());
}

} // namespace clausemeter::widgets
