// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/evidencefield.h"

#include "widgets/linkbutton.h"

#include <QEvent>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace clausemeter::widgets {

EvidenceField::EvidenceField(const std::vector<std::string>& evidence, QWidget* parent)
    : QWidget(parent)
    , m_edit(new QPlainTextEdit)
    , m_choose(new LinkButton)
{
    QStringList lines;
    for (const std::string& line : evidence)
        lines << QString::fromStdString(line);
    m_edit->setObjectName(QStringLiteral("evidence"));
    m_edit->setPlainText(lines.join(u'\n'));
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(m_edit->fontMetrics().height() * 2 + 14);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_edit);
    layout->addWidget(m_choose, 0, Qt::AlignLeft);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &EvidenceField::edited);
    connect(m_choose, &QPushButton::clicked, this, &EvidenceField::choose);
    retranslateUi();
}

std::vector<std::string> EvidenceField::evidence() const
{
    std::vector<std::string> evidence;
    for (const QString& line : m_edit->toPlainText().split(u'\n')) {
        if (const QString name = line.trimmed(); !name.isEmpty())
            evidence.push_back(name.toStdString());
    }
    return evidence;
}

void EvidenceField::choose()
{
    auto* dialog = new QFileDialog(this, tr("Evidence"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& files) {
        for (const QString& file : files)
            m_edit->appendPlainText(file);
    });
    dialog->open();
}

void EvidenceField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void EvidenceField::retranslateUi()
{
    m_edit->setPlaceholderText(tr("files, links or tickets, one a line"));
    m_choose->setText(tr("Choose files…"));
    m_choose->setAccessibleName(m_choose->text());
}

} // namespace clausemeter::widgets
