// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/accountchangedialog.h"

#include "widgets/card.h"
#include "widgets/labels.h"
#include "widgets/wordsfor.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace clausemeter::widgets {

using namespace std::chrono_literals;

AccountChangeDialog::AccountChangeDialog(const CaseView& view, bool mayKeep, QWidget* parent)
    : QDialog(parent)
    , m_view(view)
    , m_mayKeep(mayKeep)
    , m_heading(dataLabel(this))
    , m_where(quietLabel(this))
    , m_effectHeading(new QLabel)
    , m_effects(new QGridLayout)
    , m_noEffect(dataLabel())
    , m_fault(dataLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_delay.setSingleShot(true);
    m_delay.setInterval(120ms);
    connect(&m_delay, &QTimer::timeout, this, &AccountChangeDialog::compute);
}

void AccountChangeDialog::begin(QWidget* fields)
{
    scaleFont(m_heading, 1.2, QFont::DemiBold);
    scaleFont(m_effectHeading, 1.0, QFont::DemiBold);
    m_noEffect->setObjectName(QStringLiteral("noEffect"));
    m_fault->setObjectName(QStringLiteral("fault"));
    auto* left = new QWidget;
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 8, 0);
    leftLayout->addWidget(fields);
    leftLayout->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setWidget(left);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // the keyboard begins in the first field
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* card = new Card(this);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(16, 14, 16, 14);
    inside->setSpacing(10);
    inside->addWidget(m_effectHeading);
    inside->addLayout(m_effects);
    inside->addWidget(m_noEffect);
    inside->addStretch(1);
    m_effects->setHorizontalSpacing(14);
    m_effects->setVerticalSpacing(6);
    card->setFixedWidth(400);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(18);
    middle->addWidget(area, 1);
    middle->addWidget(card);
    auto* buttons = new QDialogButtonBox(this);
    m_keep = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_keep->setObjectName(QStringLiteral("keep"));
    m_keep->setDefault(true);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 16);
    layout->setSpacing(10);
    layout->addWidget(m_heading);
    layout->addWidget(m_where);
    layout->addLayout(middle, 1);
    layout->addWidget(m_fault);
    layout->addWidget(buttons);
    retranslateUi();
    compute();
}

void AccountChangeDialog::onEdited()
{
    showFaults();
    m_delay.start();
}

// One at a time; what was edited meanwhile is computed behind it.
void AccountChangeDialog::compute()
{
    if (m_computing.isRunning()) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    m_computing.start(
        [before = m_view, edited = account()](Progress&) -> Result<Preview> {
            const std::string id = before.service().id;
            auto after =
                report::recompute(*before.data, edited, before.data->analysis.asOf, {id, std::nullopt});
            if (!after)
                return after.error();
            sla::ServiceResult& service = after->analysis.services.front();
            auto effects = sla::effectsOf(before.service(), service);
            return Preview{std::move(effects), std::move(service)};
        },
        [this](Result<Preview> preview) { takePreview(std::move(preview)); });
}

void AccountChangeDialog::takePreview(Result<Preview> preview)
{
    m_preview = preview ? std::optional(std::move(*preview)) : std::nullopt;
    showPreview();
    if (m_isStale)
        compute();
}

void AccountChangeDialog::showPreview()
{
    clearLayout(m_effects);
    m_effectHeading->setText(tr("What it does to the service month"));
    m_noEffect->setVisible(!m_preview || m_preview->effects.empty());
    if (!m_preview) {
        m_noEffect->setText(m_computing.isRunning() ? tr("Being computed…") : QString());
        return;
    }
    showResult(m_preview->after);
    m_noEffect->setText(whyNoEffect(m_preview->after));
    int row = 0;
    for (const sla::MonthEffect& effect : m_preview->effects)
        row = showEffect(effect, row);
}

int AccountChangeDialog::showEffect(const sla::MonthEffect& effect, int row)
{
    const text::Words& words = wordsFor(this);
    const QString currency = QString::fromStdString(m_view.data->analysis.customer.currency);
    const QString unknown = QStringLiteral("–");
    const auto add = [&](const QString& name, const QString& before, const QString& after) {
        QLabel* caption = quietLabel();
        caption->setText(name);
        QLabel* figure = dataLabel();
        figure->setText(before == after ? before : before + QStringLiteral("  →  ") + after);
        figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (before != after)
            scaleFont(figure, 1.0, QFont::DemiBold);
        m_effects->addWidget(caption, row, 0);
        m_effects->addWidget(figure, row++, 1);
        caption->show();
        figure->show();
    };
    QLabel* month = dataLabel();
    month->setText(QString::fromStdString(toIso(effect.month.month())));
    m_effects->addWidget(month, row++, 0, 1, 2);
    month->show();
    const auto percent = [&](const auto& value) { return value ? words.percent(*value) : unknown; };
    const auto tier = [&](const auto& value) { return value ? words.plainPercent(*value) : unknown; };
    const auto money = [&](const auto& value) { return value ? words.money(*value, currency) : unknown; };
    if (effect.before.hasDowntime)
        add(tr("downtime (min)"), words.minutes(effect.before.downtimeSeconds),
            words.minutes(effect.after.downtimeSeconds));
    add(tr("availability"), percent(effect.before.availabilityPercent),
        percent(effect.after.availabilityPercent));
    add(tr("voucher"), tier(effect.before.voucherPercent), tier(effect.after.voucherPercent));
    add(tr("amount"), money(effect.before.voucher), money(effect.after.voucher));
    return row;
}

void AccountChangeDialog::showFaults()
{
    QStringList lines = faults();
    m_keep->setEnabled(m_mayKeep && lines.isEmpty());
    if (!m_mayKeep)
        lines << tr("This can be tried here, but only kept for a customer of the book.");
    m_fault->setText(lines.join(u'\n'));
    m_fault->setVisible(!lines.isEmpty());
}

void AccountChangeDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

void AccountChangeDialog::retranslateUi()
{
    const text::Words& words = wordsFor(this);
    m_heading->setText(heading());
    setWindowTitle(m_heading->text());
    m_where->setText(tr("%1 %2; times on the SLA clock (UTC%3)", "service, id, offset")
                         .arg(words.pick(m_view.service().definition.serviceName),
                              QString::fromStdString(m_view.service().id),
                              QString::fromStdString(toIso(m_view.data->analysis.clock))));
    m_keep->setText(keepText());
    m_cancel->setText(tr("Cancel"));
    showPreview();
    showFaults();
}

} // namespace clausemeter::widgets
