// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/aboutdialog.h"

#include "model/base/version.h"
#include "widgets/icons.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace clausemeter::app {

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
    , m_text(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto* icon = new QLabel(this);
    icon->setPixmap(widgets::programIcon().pixmap(QSize(72, 72), devicePixelRatioF()));
    auto* name = new QLabel(QStringLiteral("Clausemeter 约衡"), this);
    QFont font = name->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setWeight(QFont::DemiBold);
    name->setFont(font);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(380);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(8);
    texts->addWidget(name);
    texts->addWidget(m_text);
    texts->addStretch(1);
    auto* top = new QHBoxLayout;
    top->setSpacing(20);
    top->addWidget(icon, 0, Qt::AlignTop);
    top->addLayout(texts, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(20);
    layout->addLayout(top);
    layout->addWidget(buttons);
    retranslateUi();
}

void AboutDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

void AboutDialog::retranslateUi()
{
    setWindowTitle(tr("About Clausemeter"));
    m_text->setText(
        tr("Version %1, with Qt %2.\n\nTells from logs and account data whether a cloud service kept its "
           "service level agreement, what voucher is due, until when it can be applied for, and why.\n\nFree "
           "software under the GNU General Public License, version 3 or later. It comes without any "
           "warranty.")
            .arg(QString::fromUtf8(kVersion), QString::fromLatin1(qVersion())));
}

} // namespace clausemeter::app
