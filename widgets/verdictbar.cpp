// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/verdictbar.h"

#include "widgets/icons.h"
#include "widgets/linkbutton.h"
#include "widgets/text/unbroken.h"
#include "widgets/wordsfor.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace clausemeter::widgets {

namespace {

constexpr int kIconSize = 26;

struct Look {
    QString icon;
    QColor Colours::*colour;
    bool alarming = false;
};

Look lookOf(const sla::MonthResult& month)
{
    if (!month.standardMet)
        return {QStringLiteral("nodata"), &Colours::released};
    if (!*month.standardMet && sla::isLapsed(month.claim.state))
        return {QStringLiteral("lapsed"), &Colours::released, true}; // nothing to be won any more
    if (!*month.standardMet)
        return {QStringLiteral("notmet"), &Colours::unavailable, true};
    if (!month.finished)
        return {QStringLiteral("sofar"), &Colours::available};
    return {QStringLiteral("met"), &Colours::available};
}

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void scaleFont(QWidget* widget, double factor, QFont::Weight weight)
{
    QFont font = widget->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    widget->setFont(font);
}

} // namespace

VerdictBar::VerdictBar(QWidget* parent)
    : Card(parent)
    , m_icon(new QLabel(this))
    , m_verdict(plainLabel(this))
    , m_advice(plainLabel(this))
    , m_how(new LinkButton(this))
{
    m_icon->setFixedSize(kIconSize, kIconSize);
    scaleFont(m_verdict, 1.35, QFont::DemiBold);
    m_verdict->setWordWrap(true);
    m_advice->setWordWrap(true);
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_advice->setObjectName(QStringLiteral("advice"));
    m_how->setObjectName(QStringLiteral("howComputed"));
    connect(m_how, &QPushButton::clicked, this, &VerdictBar::derivationRequested);

    auto* figures = new QGridLayout;
    figures->setHorizontalSpacing(26);
    figures->setVerticalSpacing(0);
    for (const sla::View view : sla::kViews) {
        const auto i = std::size_t(view);
        m_figures[i] = plainLabel(this);
        m_captions[i] = plainLabel(this);
        scaleFont(m_figures[i], 1.2, QFont::DemiBold);
        figures->addWidget(m_figures[i], 0, int(i), Qt::AlignRight | Qt::AlignBottom);
        figures->addWidget(m_captions[i], 1, int(i), Qt::AlignRight | Qt::AlignTop);
    }

    auto* second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_advice, 100);
    second->addWidget(m_how, 0, Qt::AlignBottom);
    second->addStretch(1);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(3);
    texts->addWidget(m_verdict);
    texts->addLayout(second);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(18, 12, 18, 12);
    layout->setSpacing(14);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    layout->addSpacing(12);
    layout->addLayout(figures);
    recolour();
    refresh();
}

void VerdictBar::showView(const CaseView& view)
{
    m_view = view;
    refresh();
}

void VerdictBar::refresh()
{
    const text::Words& words = wordsFor(this);
    m_how->setText(tr("How computed?"));
    setAccessibleName(tr("Verdict"));
    for (const sla::View view : sla::kViews)
        m_captions[std::size_t(view)]->setText(words.view(view));
    if (m_view.isEmpty()) {
        setEdge(nullptr);
        m_icon->clear();
        m_verdict->clear();
        m_advice->clear();
        for (QLabel* figure : m_figures)
            figure->clear();
        return;
    }
    const sla::MonthResult& month = m_view.month();
    const QString currency = QString::fromStdString(m_view.data->analysis.customer.currency);
    m_verdict->setText(text::unbroken(words.verdict(m_view.service(), month, currency)));
    m_advice->setText(text::unbroken(words.advice(month, m_view.data->analysis.asOf)));
    fitAdvice();
    setAccessibleDescription(m_verdict->text() + QLatin1Char(' ') + m_advice->text());
    for (const sla::View view : sla::kViews) {
        const auto& percent = month.availabilityPercent[view];
        QLabel* figure = m_figures[std::size_t(view)];
        figure->setText(percent ? words.percent(*percent) : QStringLiteral("–"));
        figure->setAccessibleName(words.view(view));
    }
    recolour();
}

// As wide as its words, so that the link follows them.
void VerdictBar::fitAdvice()
{
    const int figures = m_figures.front()->geometry().left();
    const int room = figures - m_advice->geometry().left() - m_how->sizeHint().width() - 40;
    const QRect words = m_advice->fontMetrics().boundingRect(QRect(0, 0, std::max(room, 200), 1000),
                                                             Qt::TextWordWrap, m_advice->text());
    m_advice->setMaximumWidth(words.width() + 4);
}

void VerdictBar::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    layout()->activate();
    fitAdvice();
}

void VerdictBar::recolour()
{
    const Colours& colours = coloursFor(palette());
    const auto paint = [](QLabel* label, const QColor& colour) {
        QPalette p = label->palette();
        if (p.color(QPalette::WindowText) != colour) {
            p.setColor(QPalette::WindowText, colour);
            label->setPalette(p);
        }
    };
    paint(m_advice, colours.mutedText);
    for (QLabel* caption : m_captions)
        paint(caption, colours.mutedText);
    if (m_view.isEmpty())
        return;
    const Look look = lookOf(m_view.month());
    setEdge(look.colour);
    m_icon->setPixmap(
        themedIcon(look.icon, look.colour).pixmap(QSize(kIconSize, kIconSize), devicePixelRatioF()));
    paint(m_figures[std::size_t(sla::View::Contract)], look.alarming ? colours.badText : colours.goodText);
}

void VerdictBar::changeEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
        refresh();
        break;
    case QEvent::PaletteChange:
        recolour();
        break;
    default:
        break;
    }
    Card::changeEvent(event);
}

} // namespace clausemeter::widgets
