// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/ticketdialog.h"

#include "widgets/card.h"
#include "widgets/clauselinks.h"
#include "widgets/labels.h"
#include "widgets/linkbutton.h"
#include "widgets/text/ticketwords.h"
#include "widgets/wordsfor.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace clausemeter::widgets {

TicketDialog::TicketDialog(CaseView view, std::optional<book::ClaimRecord> record, QWidget* parent)
    : QDialog(parent)
    , m_view(std::move(view))
    , m_record(std::move(record))
    , m_languageCaption(quietLabel(this))
    , m_language(new QComboBox(this))
    , m_state(quietLabel(this))
    , m_clauses(new LinkButton(this))
    , m_text(new QPlainTextEdit(this))
    , m_buttons(new QDialogButtonBox(this))
    , m_copy(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
    , m_save(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
{
    m_language->setObjectName(QStringLiteral("ticketLanguage"));
    m_text->setObjectName(QStringLiteral("ticketText"));
    m_copy->setObjectName(QStringLiteral("copyTicket"));
    m_save->setObjectName(QStringLiteral("saveTicket"));
    m_clauses->setObjectName(QStringLiteral("ticketClauses"));
    m_clauses->setAutoDefault(false);
    for (int i = 0; i <= int(Choice::Both); ++i)
        m_language->addItem(QString());
    m_language->setCurrentIndex(int(languageOf(this) == text::Language::Zh ? Choice::Zh : Choice::En));
    m_languageCaption->setWordWrap(false);
    m_languageCaption->setTextInteractionFlags(Qt::NoTextInteraction);
    m_languageCaption->setBuddy(m_language);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->document()->setDocumentMargin(14);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->installEventFilter(this);
    m_copy->setDefault(true);
    m_buttons->addButton(QDialogButtonBox::Close);
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        m_wasCopied = false;
        showText();
    });
    connect(m_clauses, &QPushButton::clicked, this, &TicketDialog::offerClauses);
    connect(m_copy, &QPushButton::clicked, this, &TicketDialog::copyAll);
    connect(m_save, &QPushButton::clicked, this, [this] {
        Q_EMIT saveRequested(text::ticketFileName(*m_view.data, m_view.serviceIndex, m_view.monthIndex),
                             text().toUtf8());
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_languageCaption);
    head->addWidget(m_language);
    head->addWidget(m_state, 1);
    head->addWidget(m_clauses);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(14);
    layout->addLayout(head);
    auto* card = new Card(this);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 4, 1, 4);
    inside->addWidget(m_text);
    layout->addWidget(card, 1);
    layout->addWidget(m_buttons);
    resize(860, 600);
    retranslateUi();
    m_text->setFocus();
}

QString TicketDialog::text() const
{
    static const text::Words zh(text::Language::Zh);
    static const text::Words en(text::Language::En);
    const auto in = [this](const text::Words& words) {
        return text::ticketText(words, *m_view.data, m_view.serviceIndex, m_view.monthIndex, m_record);
    };
    switch (Choice(m_language->currentIndex())) {
    case Choice::Zh:
        return in(zh);
    case Choice::En:
        return in(en);
    case Choice::Both:
        break;
    }
    const QString both = in(zh);
    return both.isEmpty() ? both : both + QStringLiteral("\n----------\n\n") + in(en);
}

void TicketDialog::offerClauses()
{
    popUpClauses(m_clauses, m_clauses->mapToGlobal(m_clauses->rect().bottomLeft()),
                 clauseLinks(wordsFor(this), m_view.service().definition,
                             text::ticketClauses(*m_view.data, m_view.serviceIndex, m_view.monthIndex)),
                 [this](const QString& cited) { Q_EMIT clauseRequested(cited); });
}

void TicketDialog::copyAll()
{
    QGuiApplication::clipboard()->setText(text());
    m_wasCopied = true;
    retranslateUi();
}

void TicketDialog::showText()
{
    const QString shown = text();
    const bool isClaimable = !shown.isEmpty();
    m_text->setPlainText(shown);
    m_text->setEnabled(isClaimable);
    m_copy->setEnabled(isClaimable);
    m_save->setEnabled(isClaimable);
    m_clauses->setVisible(isClaimable);
    if (!isClaimable)
        m_state->setText(m_view.month().finished ? tr("There is nothing to claim for this service month.")
                                                 : tr("The service month has not ended yet."));
    else
        m_state->setText(m_wasCopied ? tr("Copied.") : QString());
}

void TicketDialog::retranslateUi()
{
    setWindowTitle(tr("Support ticket"));
    m_languageCaption->setText(tr("&Language"));
    m_language->setAccessibleName(tr("Language of the ticket"));
    m_language->setItemText(int(Choice::Zh), tr("Chinese"));
    m_language->setItemText(int(Choice::En), tr("English"));
    m_language->setItemText(int(Choice::Both), tr("Chinese and English"));
    m_text->setAccessibleName(tr("Text of the ticket"));
    m_copy->setText(tr("&Copy"));
    m_clauses->setText(tr("Read a clause…"));
    m_clauses->setToolTip(tr("The clauses that the ticket names"));
    m_save->setText(tr("&Save as text…"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    showText();
}

bool TicketDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy) && !m_text->textCursor().hasSelection() &&
        m_copy->isEnabled()) {
        copyAll();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void TicketDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

} // namespace clausemeter::widgets
