// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/overlapdialog.h"

#include "model/slots/slotclock.h"
#include "widgets/card.h"
#include "widgets/labels.h"
#include "widgets/wordsfor.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace clausemeter::widgets {

namespace {
constexpr std::size_t kListed = 8;
}

OverlapDialog::OverlapDialog(OverlapQuestion question, QWidget* parent)
    : QDialog(parent)
    , m_asked(std::move(question))
    , m_question(dataLabel(this))
    , m_list(dataLabel())
    , m_note(quietLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    scaleFont(m_question, 1.1, QFont::DemiBold);
    m_list->setObjectName(QStringLiteral("overlaps"));
    auto* card = new Card(this);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(16, 14, 16, 14);
    inside->addWidget(m_list);
    auto* buttons = new QDialogButtonBox(this);
    m_replace = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_add = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_replace->setObjectName(QStringLiteral("replace"));
    m_add->setObjectName(QStringLiteral("add"));
    m_add->setEnabled(std::ranges::all_of(m_asked.overlaps, &book::Overlap::mayBeAdded));
    connect(m_replace, &QPushButton::clicked, this, [this] { choose(book::OnOverlap::Replace); });
    connect(m_add, &QPushButton::clicked, this, [this] { choose(book::OnOverlap::Add); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_question);
    layout->addWidget(card);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    setMinimumWidth(560);
    retranslateUi();
}

void OverlapDialog::choose(book::OnOverlap onOverlap)
{
    Q_EMIT chosen(onOverlap);
    accept();
}

void OverlapDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

void OverlapDialog::retranslateUi()
{
    const text::Words& words = wordsFor(this);
    const bool isInBook = m_asked.held == OverlapQuestion::Held::InBook;
    setWindowTitle(isInBook ? tr("Time that is in the book already")
                            : tr("Time that is in the record already"));
    m_question->setText(!isInBook
                            ? tr("A provider's record of the same time is shown already. What shall count?")
                        : m_asked.record == book::RecordOf::Provider
                            ? tr("The book has a provider's record of the same time. What shall count?")
                            : tr("The book has logs of the same time. What shall count?"));
    const std::vector<book::Overlap>& overlaps = m_asked.overlaps;
    const slots::SlotClock clock(m_asked.clock);
    QStringList lines;
    for (std::size_t i = 0; i < std::min(overlaps.size(), kListed); ++i) {
        const book::Overlap& overlap = overlaps[i];
        const int slots = int(std::min<std::int64_t>(overlap.slots, 1'000'000'000));
        const TimeRange time{clock.startOf(overlap.range.first), clock.startOf(overlap.range.end)};
        lines << tr("%1: %2, %n slot(s), in %3", nullptr, slots)
                     .arg(QString::fromStdString(overlap.service), words.span(time, m_asked.clock),
                          QFileInfo(QString::fromStdString(overlap.file)).fileName());
    }
    const int more = int(overlaps.size()) - int(lines.size());
    if (more > 0)
        lines << tr("and %n more", nullptr, more);
    m_list->setText(lines.join(u'\n'));
    m_note->setText(
        m_add->isEnabled()
            ? tr("Add, where the logs were split by host or region: the requests of both count. Replace, "
                 "where "
                 "the new logs correct the old ones, which then no longer count over this time.")
            : tr("Logs of different kinds are never added up. Replace lets the old ones no longer count over "
                 "this time."));
    m_replace->setText(tr("&Replace"));
    m_add->setText(tr("&Add"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace clausemeter::widgets
