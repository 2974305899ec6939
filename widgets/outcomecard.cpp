// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/outcomecard.h"

#include "widgets/labels.h"
#include "widgets/text/unbroken.h"
#include "widgets/text/whatifwords.h"
#include "widgets/wordsfor.h"

#include <QGridLayout>
#include <QPushButton>

namespace clausemeter::widgets {

namespace {

const QString kUnknown = QStringLiteral("–");
constexpr int kWidest = 1000;                     // of the figures: further apart they are no rows any more
constexpr Int128 kShown = Decimal::kOne / 10'000; // the last decimal that is shown (R11)

template <typename T>
int signOf(T value)
{
    return value > T() ? 1 : value < T() ? -1 : 0;
}

// As it is shown: cut off after four decimals.
Decimal shown(Decimal value)
{
    return Decimal::fromUnits(value.units() / kShown * kShown);
}

} // namespace

OutcomeCard::OutcomeCard(QWidget* parent)
    : Section(parent)
    , m_summary(dataLabel())
    , m_reset(new QPushButton)
    , m_grid(new QGridLayout)
{
    m_summary->setObjectName(QStringLiteral("summary"));
    m_reset->setObjectName(QStringLiteral("reset"));
    auto* top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_summary, 1);
    top->addWidget(m_reset, 0, Qt::AlignTop);
    content()->addLayout(top);
    content()->addSpacing(4);
    auto* figures = new QWidget;
    figures->setLayout(m_grid);
    figures->setMaximumWidth(kWidest);
    m_grid->setContentsMargins(0, 0, 0, 0);
    content()->addWidget(figures);
    m_grid->setHorizontalSpacing(18);
    m_grid->setVerticalSpacing(3);
    for (int row = 0; row < ROWS; ++row) {
        m_names[row] = quietLabel();
        m_grid->addWidget(m_names[row], row, 0);
        for (int figure = 0; figure < FIGURES; ++figure) {
            QLabel* cell = row == Tried || row == Difference ? dataLabel() : quietLabel();
            cell->setWordWrap(false);
            cell->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            if (row == Tried)
                scaleFont(cell, 1.3, QFont::DemiBold);
            m_cells[row][figure] = cell;
            m_grid->addWidget(cell, row, 1 + figure);
            m_grid->setColumnStretch(1 + figure, 1);
        }
    }
    connect(m_reset, &QPushButton::clicked, this, &OutcomeCard::resetRequested);
    retranslateUi();
}

void OutcomeCard::showContent(const Content& content)
{
    m_content = content;
    retranslateUi();
}

QString OutcomeCard::summary() const
{
    return m_summary->text();
}

QString OutcomeCard::percentDifference(const std::optional<Decimal>& from,
                                       const std::optional<Decimal>& to) const
{
    if (!from || !to)
        return kUnknown;
    const text::Words& words = wordsFor(this);
    const int sign = signOf(*to - *from);
    // Of the figures as they are shown, so that a reader's sum comes out.
    const Decimal difference = shown(*to) - shown(*from);
    const Decimal magnitude = difference.units() < 0 ? Decimal() - difference : difference;
    const QString points = sign != 0 && magnitude == Decimal()
                               ? tr("less than 0.0001 points")
                               : tr("%1 points", "percentage points").arg(words.count(magnitude));
    return text::signedText(words, points, sign);
}

void OutcomeCard::showFigure(Figures figure, const QString& pinned, const QString& tried,
                             const QString& difference)
{
    const bool isChanged = m_content.pinned != m_content.tried;
    m_cells[Pinned][figure]->setText(pinned);
    m_cells[Tried][figure]->setText(tried);
    m_cells[Difference][figure]->setText(difference);
    m_cells[Difference][figure]->setForegroundRole(isChanged && pinned != tried ? QPalette::WindowText
                                                                                : QPalette::PlaceholderText);
    const QString caption = m_cells[Caption][figure]->text();
    m_lines << caption + QStringLiteral(": ") + wordsFor(this).list({pinned, tried, difference});
    for (const int row : {Pinned, Tried, Difference})
        m_cells[row][figure]->setAccessibleName(m_names[row]->text() + u' ' + caption);
}

void OutcomeCard::retranslateUi()
{
    const text::Words& words = wordsFor(this);
    setHeading(tr("Pinned result and what was tried"));
    m_reset->setText(tr("&Reset"));
    m_reset->setToolTip(tr("Puts every assumption back to what is pinned"));
    m_reset->setEnabled(m_content.changes > 0 || m_content.hasFault);
    m_names[Pinned]->setText(tr("pinned"));
    m_names[Tried]->setText(tr("tried"));
    m_names[Difference]->setText(tr("difference"));
    m_cells[Caption][Downtime]->setText(tr("downtime"));
    m_cells[Caption][Availability]->setText(tr("availability"));
    m_cells[Caption][VoucherPercent]->setText(tr("voucher"));
    m_cells[Caption][Voucher]->setText(tr("amount"));

    const int changes = m_content.changes;
    const bool isSame = m_content.pinned == m_content.tried;
    if (m_content.hasFault)
        m_summary->setText(tr("What is entered cannot be tried; the figures are those from before."));
    else if (changes == 0)
        m_summary->setText(tr("Nothing is assumed otherwise: this is the pinned result."));
    else if (!m_content.isKnown)
        m_summary->setText(tr("Being computed…"));
    else if (isSame)
        m_summary->setText(
            tr("%n things are assumed otherwise; no figure changes. Nothing is kept.", nullptr, changes));
    else
        m_summary->setText(
            text::unbroken(tr("%n things are assumed otherwise: %1. Nothing is kept.", "verdict", changes)
                               .arg(m_content.verdict)));

    m_lines.clear();
    const auto& pinned = m_content.pinned;
    const auto& tried = m_content.tried;
    const auto minutes = [&](std::int64_t seconds) { return tr("%1 min").arg(words.minutes(seconds)); };
    const std::int64_t more = tried.downtimeSeconds - pinned.downtimeSeconds;
    const auto length = [&](const sla::Outcome& o) {
        return o.availabilityPercent && o.hasDowntime ? minutes(o.downtimeSeconds) : kUnknown;
    };
    showFigure(Downtime, length(pinned), length(tried),
               pinned.availabilityPercent && tried.availabilityPercent && pinned.hasDowntime
                   ? text::signedText(words, minutes(std::abs(more)), signOf(more))
                   : percentDifference(pinned.availabilityPercent, tried.availabilityPercent));
    const auto percent = [&](const auto& value) { return value ? words.percent(*value) : kUnknown; };
    const auto share = [&](const auto& value) { return value ? words.plainPercent(*value) : kUnknown; };
    const auto money = [&](const auto& value) {
        return value ? words.money(*value, m_content.currency) : kUnknown;
    };
    showFigure(Availability, percent(pinned.availabilityPercent), percent(tried.availabilityPercent),
               percentDifference(pinned.availabilityPercent, tried.availabilityPercent));
    showFigure(VoucherPercent, share(pinned.voucherPercent), share(tried.voucherPercent),
               percentDifference(pinned.voucherPercent, tried.voucherPercent));
    QString amount = kUnknown;
    if (pinned.voucher && tried.voucher) {
        const Money difference = *tried.voucher - *pinned.voucher;
        const Money magnitude = difference.isNegative() ? Money() - difference : difference;
        amount = text::signedText(words, words.money(magnitude, m_content.currency), signOf(difference));
    }
    showFigure(Voucher, money(pinned.voucher), money(tried.voucher), amount);
    setAccessibleDescription(m_summary->text() + u'\n' + m_lines.join(u'\n'));
}

} // namespace clausemeter::widgets
