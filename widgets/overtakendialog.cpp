// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/overtakendialog.h"

#include "model/items/collidingfieldsmodel.h"
#include "widgets/card.h"
#include "widgets/datatable.h"
#include "widgets/labels.h"
#include "widgets/text/journalwords.h"
#include "widgets/wordsfor.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace clausemeter::widgets {

using items::CollidingFieldsModel;

namespace {
constexpr int kMostRows = 8; // that are seen at once
}

OvertakenDialog::OvertakenDialog(OvertakenChange change, QWidget* parent)
    : QDialog(parent)
    , m_change(std::move(change))
    , m_fields(new CollidingFieldsModel(this))
    , m_said(dataLabel(this))
    , m_table(new DataTable(m_fields))
    , m_note(quietLabel(this))
    , m_buttons(new QDialogButtonBox(this))
    , m_again(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
    , m_theirs(m_buttons->addButton(QString(), QDialogButtonBox::RejectRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_said->setObjectName(QStringLiteral("overtakenBy"));
    m_table->setObjectName(QStringLiteral("collidingFields"));
    m_again->setObjectName(QStringLiteral("makeAgain"));
    m_theirs->setObjectName(QStringLiteral("takeTheirs"));
    m_again->setEnabled(m_change.canBeMadeAgain);
    m_again->setAutoDefault(false);
    m_theirs->setDefault(true);
    layOut();
    m_fields->setRows(m_change.fields);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslateUi();
    m_theirs->setFocus();
}

void OvertakenDialog::layOut()
{
    scaleFont(m_said, 1.1, QFont::DemiBold);
    m_said->setWordWrap(true);
    m_note->setWordWrap(true);
    m_table->setMaximumRows(kMostRows);
    m_table->setWide({{CollidingFieldsModel::What, 4},
                      {CollidingFieldsModel::Field, 3},
                      {CollidingFieldsModel::Before, 3},
                      {CollidingFieldsModel::Mine, 3},
                      {CollidingFieldsModel::Theirs, 3}});
    auto* card = new Card(this);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(6, 6, 6, 6);
    inside->addWidget(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_said);
    layout->addWidget(card);
    layout->addWidget(m_note);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    resize(920, 400);
}

void OvertakenDialog::retranslateUi()
{
    const text::Words& words = wordsFor(this);
    setWindowTitle(tr("Changed by somebody else"));
    const QString who = QString::fromStdString(m_change.person);
    m_said->setText(
        !m_change.at || who.isEmpty()
            ? tr("This was changed otherwise meanwhile, so your change was not kept.")
            : tr("%1 changed this at %2, so your change was not kept.")
                  .arg(who, words.moment({m_change.at->ms - m_change.at->ms % 1000}, m_change.clock)));
    m_note->setText(m_change.canBeMadeAgain
                        ? tr("Made again, your values stand where both of you changed the same; everything "
                             "else of theirs stays.")
                        : tr("What you changed is not there any more, so it can't be made again."));
    m_again->setText(tr("&Make mine again"));
    m_theirs->setText(tr("&Take theirs"));
    m_table->setAccessibleName(tr("What was changed"));
    m_table->setEmptyText(tr("No field differs."));
    m_fields->setTexts({{tr("What"), tr("Field"), tr("Before"), tr("Yours"), tr("Theirs")},
                        [this](const book::CollidingField& field, int column) -> QString {
                            const text::JournalWords journal(wordsFor(this), m_change.clock,
                                                             m_change.currency);
                            switch (column) {
                            case CollidingFieldsModel::What:
                                return journal.rowName(field.row);
                            case CollidingFieldsModel::Field:
                                return journal.field(field.row.table, field.field);
                            case CollidingFieldsModel::Before:
                                return journal.value(field.before);
                            case CollidingFieldsModel::Mine:
                                return journal.value(field.mine);
                            case CollidingFieldsModel::Theirs:
                                return journal.value(field.theirs);
                            default:
                                return {};
                            }
                        }});
    m_table->fit();
}

void OvertakenDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

} // namespace clausemeter::widgets
