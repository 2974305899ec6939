// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/unapplieddialog.h"

#include "model/contract/termtokens.h"
#include "widgets/card.h"
#include "widgets/datatable.h"
#include "widgets/labels.h"
#include "widgets/text/contractwords.h"
#include "widgets/wordsfor.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>

namespace clausemeter::widgets {

using items::UnappliedModel;

namespace {

const QString kNothing = QStringLiteral("–");

// What the term was corrected to.
contract::Term correctedTo(const contract::TermDecision& decision)
{
    contract::Term term;
    term.kind = decision.key.kind;
    term.value = decision.value;
    term.comparator = decision.comparator;
    term.unit = contract::periodUnitOf(decision.unit.toStdString()).value_or(term.unit);
    if (term.kind == contract::TermKind::Money)
        term.currency = decision.unit;
    return term;
}

} // namespace

UnappliedDialog::UnappliedDialog(std::vector<items::UnappliedRow> rows, QWidget* parent)
    : QDialog(parent)
    , m_model(new UnappliedModel(this))
    , m_heading(dataLabel(this))
    , m_table(new DataTable(m_model))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
    , m_show(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
    , m_discard(m_buttons->addButton(QString(), QDialogButtonBox::DestructiveRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_table->setObjectName(QStringLiteral("unapplied"));
    m_show->setObjectName(QStringLiteral("showUnapplied"));
    m_discard->setObjectName(QStringLiteral("discardUnapplied"));
    m_table->setFilling();
    m_table->setWide({{UnappliedModel::Decided, 1}, {UnappliedModel::Now, 1}}, 140);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_model->setRows(std::move(rows));
    m_discard->setAutoDefault(false);
    const auto showTerm = [this] {
        if (const int term = chosenTerm(); term >= 0) {
            Q_EMIT termChosen(term);
            accept();
        }
    };
    connect(m_show, &QPushButton::clicked, this, showTerm);
    connect(m_table, &QAbstractItemView::activated, this, showTerm);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        Q_EMIT discardRequested();
        accept();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { m_show->setEnabled(chosenTerm() >= 0); });
    auto* card = new Card(this);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 6, 1, 6);
    inside->addWidget(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(14);
    layout->addWidget(m_heading);
    layout->addWidget(card, 1);
    layout->addWidget(m_buttons);
    resize(860, 420);
    retranslateUi();
    m_table->setCurrentIndex(m_table->model()->index(0, 0));
    m_table->setFocus();
}

int UnappliedDialog::chosenTerm() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model->rows()[std::size_t(m_table->sourceRow(current))].unapplied.term : -1;
}

QString UnappliedDialog::cell(const items::UnappliedRow& row, int column) const
{
    const text::Words& words = wordsFor(this);
    const contract::TermDecision& decision = row.unapplied.decision;
    QString text;
    switch (column) {
    case UnappliedModel::Clause:
        text = decision.key.clause;
        break;
    case UnappliedModel::Kind:
        return text::termKind(words, decision.key.kind);
    case UnappliedModel::Decided:
        text = decision.key.text.simplified();
        break;
    case UnappliedModel::Decision:
        text = text::verdict(words, decision.verdict);
        return decision.verdict == contract::Verdict::Corrected
                   ? tr("%1: %2", "corrected, to what")
                         .arg(text, text::termValue(words, correctedTo(decision)))
                   : text;
    case UnappliedModel::Now:
        text = row.now;
        break;
    default:
        break;
    }
    return text.isEmpty() ? kNothing : text;
}

void UnappliedDialog::retranslateUi()
{
    setWindowTitle(tr("Decisions that are not applied"));
    m_heading->setText(
        tr("These were decided on words that do not stand at their place any more: the program "
           "reads the text otherwise now. They change nothing until you decide anew or discard "
           "them."));
    m_table->setAccessibleName(windowTitle());
    m_model->setTexts({{tr("clause"), tr("kind"), tr("decided on"), tr("decision"), tr("there now")},
                       [this](const items::UnappliedRow& row, int column) { return cell(row, column); }});
    m_table->fit();
    m_show->setText(tr("&Show the place"));
    m_discard->setText(tr("&Discard these decisions"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
}

void UnappliedDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

} // namespace clausemeter::widgets
