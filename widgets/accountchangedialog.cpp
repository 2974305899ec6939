// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/accountchangedialog.h"

#include "widgets/card.h"
#include "widgets/labels.h"
#include "widgets/readingarea.h"
#include "widgets/wordsfor.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace clausemeter::widgets {

using namespace std::chrono_literals;

AccountChangeDialog::AccountChangeDialog(const CaseView& view, Keeping keeping, QWidget* parent)
    : QDialog(parent)
    , m_view(view)
    , m_keeping(keeping)
    , m_heading(dataLabel(this))
    , m_where(quietLabel(this))
    , m_effectHeading(new QLabel)
    , m_effects(new EffectList)
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
    auto* shown = new QWidget;
    auto* list = new QVBoxLayout(shown);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(10);
    list->addWidget(m_effects);
    list->addWidget(m_noEffect);
    list->addStretch(1);
    m_effectArea = new ReadingArea(shown, ReadingArea::Ground::ShowsThrough);
    auto* card = new Card(this);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(16, 14, 16, 14);
    inside->setSpacing(10);
    inside->addWidget(m_effectHeading);
    inside->addWidget(m_effectArea, 1);
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

QString AccountChangeDialog::endsTooEarly() const
{
    return tr("The end must lie after the start.");
}

QString AccountChangeDialog::liesInNoMonth() const
{
    return tr("It lies in no service month, so it changes nothing.");
}

void AccountChangeDialog::onEdited()
{
    showFaults();
    m_delay.start();
}

Result<AccountChangeDialog::Preview>
AccountChangeDialog::previewOf(const CaseView& view, const account::Account& edited, bool allServices)
{
    sla::Selection selection;
    if (!allServices)
        selection.service = view.service().id;
    auto after = report::recompute(*view.data, edited, view.data->analysis.asOf, selection);
    if (!after)
        return after.error();
    Preview preview;
    for (const sla::ServiceResult& service : after->analysis.services) {
        const auto before =
            std::ranges::find(view.data->analysis.services, service.id, &sla::ServiceResult::id);
        if (before == view.data->analysis.services.end())
            continue;
        for (sla::MonthEffect& effect : sla::effectsOf(*before, service))
            preview.effects.push_back({service.id, std::move(effect)});
    }
    preview.after = std::make_shared<const report::Case>(std::move(*after));
    return preview;
}

// One at a time; what was edited meanwhile is computed behind it.
void AccountChangeDialog::compute()
{
    if (m_computing.isRunning()) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    m_computing.start([before = m_view, edited = account(),
                       all = touchesAllServices()](Progress&) { return previewOf(before, edited, all); },
                      [this](Result<Preview> preview) { takePreview(std::move(preview)); });
}

void AccountChangeDialog::takePreview(Result<Preview> preview)
{
    m_preview = preview ? std::optional(std::move(*preview)) : std::nullopt;
    showPreview();
    if (m_isStale)
        compute();
}

const sla::ServiceResult& AccountChangeDialog::serviceAfter() const
{
    const auto& services = m_preview->after->analysis.services;
    return *std::ranges::find(services, m_view.service().id, &sla::ServiceResult::id);
}

void AccountChangeDialog::showPreview()
{
    m_effectHeading->setText(tr("What it changes"));
    m_effectArea->setAccessibleName(m_effectHeading->text());
    std::vector<PartChange> parts;
    if (m_preview) {
        showResult(serviceAfter());
        parts = otherChanges(*m_preview->after);
        const QString currency = QString::fromStdString(m_view.data->analysis.customer.currency);
        for (const auto& [service, effect] : m_preview->effects) {
            const QString month = QString::fromStdString(toIso(effect.month.month()));
            const QString heading =
                service == m_view.service().id ? month : QString::fromStdString(service) + u' ' + month;
            parts.push_back(m_effects->partOf(effect, heading, currency));
        }
        m_noEffect->setText(whyNoEffect(serviceAfter()));
    } else {
        m_noEffect->setText(m_computing.isRunning() ? tr("Being computed…") : QString());
    }
    m_noEffect->setVisible(parts.empty());
    m_effects->setVisible(!parts.empty());
    m_effects->showParts(parts);
}

void AccountChangeDialog::showFaults()
{
    QStringList lines = faults();
    m_keep->setEnabled(m_keeping == Keeping::Possible && lines.isEmpty());
    if (m_keeping == Keeping::OfFiles)
        lines << tr("This can be tried here, but only kept for a customer of the book.");
    if (m_keeping == Keeping::ReadOnly)
        lines << tr("This can be tried here, but not kept: the book can only be read here.");
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
