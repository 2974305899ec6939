// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/clausepanel.h"

#include "widgets/labels.h"
#include "widgets/linkbutton.h"
#include "widgets/plaintooltip.h"
#include "widgets/readingarea.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace clausemeter::widgets {

namespace {

// Elided where the panel is narrow; the tooltip says all of it.
class UseLink : public LinkButton {
public:
    explicit UseLink(const QString& text)
        : m_whole(text)
    {
        setText(text);
        setAccessibleName(text);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return fontMetrics().size(0, m_whole) + QSize(8, 4); }
    QSize minimumSizeHint() const override { return QSize(40, sizeHint().height()); }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        LinkButton::resizeEvent(event);
        setText(fontMetrics().elidedText(m_whole, Qt::ElideRight, width() - 6));
        setToolTip(text() == m_whole ? QString() : plainToolTip(m_whole));
    }

private:
    QString m_whole;
};

} // namespace

ClausePanel::ClausePanel(QWidget* parent)
    : QWidget(parent)
    , m_heading(dataLabel())
    , m_summary(dataLabel())
    , m_usesCaption(quietLabel())
    , m_noUse(quietLabel())
    , m_uses(new QVBoxLayout)
    , m_noteCaption(quietLabel())
    , m_note(new QPlainTextEdit)
{
    scaleFont(m_heading, 1.0, QFont::DemiBold);
    m_note->setObjectName(QStringLiteral("clauseNote"));
    m_note->setTabChangesFocus(true);
    m_note->installEventFilter(this);
    m_uses->setSpacing(2);

    const auto scrolled = [](QLayout* inside) {
        auto* widget = new QWidget;
        widget->setLayout(inside);
        return new ReadingArea(widget, ReadingArea::Ground::ShowsThrough);
    };
    auto* says = new QVBoxLayout;
    says->setContentsMargins(0, 0, 6, 0);
    says->setSpacing(4);
    says->addWidget(m_heading);
    says->addWidget(m_summary);
    says->addStretch(1);
    auto* rests = new QVBoxLayout;
    rests->setContentsMargins(0, 0, 6, 0);
    rests->setSpacing(4);
    rests->addWidget(m_usesCaption);
    rests->addWidget(m_noUse);
    rests->addLayout(m_uses);
    rests->addStretch(1);
    auto* note = new QVBoxLayout;
    note->setSpacing(4);
    note->addWidget(m_noteCaption);
    note->addWidget(m_note, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 8);
    layout->setSpacing(18);
    m_says = scrolled(says);
    m_rests = scrolled(rests);
    layout->addWidget(m_says, 5);
    layout->addWidget(m_rests, 4);
    layout->addLayout(note, 3);
    retranslateUi();
}

void ClausePanel::setTexts(const Texts& texts)
{
    keepNote();
    m_heading->setText(texts.heading);
    m_summary->setText(texts.summary.join(u'\n'));
    m_summary->setVisible(!texts.summary.isEmpty());
    // The link that is being pressed stays: its press takes the focus from the note, which is kept then.
    if (m_shownUses != texts.uses) {
        m_shownUses = texts.uses;
        clearLayout(m_uses);
        for (int i = 0; i < int(texts.uses.size()); ++i) {
            auto* link = new UseLink(texts.uses[i]);
            connect(link, &QPushButton::clicked, this, [this, i] { Q_EMIT useChosen(i); });
            m_uses->addWidget(link, 0, Qt::AlignLeft);
        }
    }
    m_usesCaption->setVisible(!texts.uses.isEmpty() || !texts.noUse.isEmpty());
    m_noUse->setText(texts.noUse);
    m_noUse->setVisible(texts.uses.isEmpty());
    m_note->setEnabled(texts.canNote);
    sayHowNotesAreKept();
    m_kept = texts.note;
    if (m_note->toPlainText() != texts.note)
        m_note->setPlainText(texts.note);
}

void ClausePanel::keepNote()
{
    const QString note = m_note->toPlainText();
    if (!m_note->isEnabled() || note == m_kept)
        return;
    m_kept = note;
    Q_EMIT noteChanged(note);
}

bool ClausePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_note && (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide))
        keepNote();
    return QWidget::eventFilter(watched, event);
}

void ClausePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ClausePanel::retranslateUi()
{
    m_says->setAccessibleName(tr("Clause"));
    m_usesCaption->setText(tr("Used in"));
    m_rests->setAccessibleName(m_usesCaption->text());
    m_noteCaption->setText(tr("Your note on this clause"));
    m_note->setAccessibleName(m_noteCaption->text());
    sayHowNotesAreKept();
}

void ClausePanel::sayHowNotesAreKept()
{
    m_note->setPlaceholderText(
        m_note->isEnabled() ? tr("Kept with the text on this computer.")
                            : tr("Notes can be written on the numbered clauses of a text that is open."));
}

} // namespace clausemeter::widgets
