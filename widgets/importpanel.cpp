// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/importpanel.h"

#include "widgets/linkbutton.h"
#include "widgets/wordsfor.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace clausemeter::widgets {

namespace {
constexpr int kInterval = 100;         // ms
constexpr std::int64_t kSettled = 500; // ms after which a rate means something
} // namespace

ImportPanel::ImportPanel(QWidget* parent)
    : QWidget(parent)
    , m_what(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_figures(new QLabel(this))
    , m_cancel(new LinkButton(this))
{
    m_bar->setFixedSize(180, 14);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_what->setTextFormat(Qt::PlainText);
    m_figures->setTextFormat(Qt::PlainText);
    m_cancel->setObjectName(QStringLiteral("cancelImport"));
    m_figures->setObjectName(QStringLiteral("importFigures"));
    connect(m_cancel, &QPushButton::clicked, this, &ImportPanel::cancelRequested);
    connect(&m_timer, &QTimer::timeout, this, &ImportPanel::refresh);
    m_timer.setInterval(kInterval);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_what);
    layout->addWidget(m_bar);
    layout->addWidget(m_figures);
    layout->addWidget(m_cancel);
    hide();
}

void ImportPanel::start(std::shared_ptr<const Progress> progress)
{
    m_progress = std::move(progress);
    m_elapsed.start();
    m_cancel->setEnabled(true);
    refresh();
    m_timer.start();
    show();
}

void ImportPanel::stop()
{
    m_timer.stop();
    m_progress.reset();
    hide();
}

void ImportPanel::refresh()
{
    m_what->setText(tr("Reading"));
    m_cancel->setText(tr("Cancel"));
    m_bar->setAccessibleName(tr("Import progress"));
    if (!m_progress)
        return;
    const std::int64_t bytes = m_progress->bytes();
    const std::int64_t expected = m_progress->expectedBytes();
    const std::int64_t rows = m_progress->rows();
    const std::int64_t ms = m_elapsed.elapsed();
    const text::Words& words = wordsFor(this);
    QStringList figures;
    if (expected > 0) {
        const auto permille = int(std::min<std::int64_t>(bytes * 1000 / expected, 1000));
        m_bar->setValue(permille);
        figures << tr("%1 %").arg(permille / 10);
    } else {
        m_bar->setValue(0);
    }
    if (ms >= kSettled && rows > 0) {
        figures << tr("%1 rows/s").arg(words.count(rows * 1000 / ms));
        if (expected > bytes && bytes > 0)
            figures << tr("%1 left").arg(words.duration((expected - bytes) * ms / bytes / 1000 + 1));
    }
    m_figures->setText(figures.join(QStringLiteral("  ·  ")));
}

void ImportPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace clausemeter::widgets
