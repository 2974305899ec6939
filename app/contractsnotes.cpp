// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the user notes on the texts and decides of their terms, and how it is undone.

#include "app/contracts.h"
#include "app/messages.h"
#include "model/contract/termtokens.h"
#include "widgets/termdialog.h"
#include "widgets/text/contractwords.h"
#include "widgets/unapplieddialog.h"

#include <QFileInfo>
#include <algorithm>

namespace clausemeter::app {

using contract::ContractNotes;
using contract::TermKey;
using contract::UnappliedDecision;
using contract::Verdict;
using widgets::ContractPage;
using widgets::Message;

// The same text may be open from two files.
bool Contracts::keep(const ContractNotes& notes)
{
    if (const Status kept = report::saveContractNotes(m_userFolder, notes); !kept) {
        Q_EMIT said(Messages::error(kept.error()));
        return false;
    }
    hold(notes);
    return true;
}

void Contracts::hold(const ContractNotes& notes)
{
    for (Text& text : m_texts) {
        if (text.notes.digest != notes.digest)
            continue;
        const bool hasDecided =
            text.notes.decisions != notes.decisions || text.notes.agreement != notes.agreement;
        text.notes = notes;
        if (hasDecided)
            evaluate(text);
    }
}

// What another window kept meanwhile is changed, not overwritten.
bool Contracts::takeKept(const std::string& digest)
{
    if (!QFileInfo::exists(report::contractNotesPath(m_userFolder, digest)))
        return true;
    const auto kept = report::loadContractNotes(m_userFolder, digest);
    if (!kept) {
        Q_EMIT said(Messages::error(kept.error()));
        return false;
    }
    const auto of =
        std::ranges::find_if(m_texts, [&](const Text& text) { return text.notes.digest == digest; });
    if (of->notes == *kept)
        return true;
    m_history.forget(digest);
    hold(*kept);
    showSheets();
    return true;
}

void Contracts::change(const QString& file, Name name,
                       const std::function<void(const Text&, ContractNotes&)>& change)
{
    const Text* of = text(file);
    if (!of)
        return;
    if (of->notesFault) {
        Q_EMIT said(Messages::error(*of->notesFault));
        return;
    }
    if (!takeKept(of->notes.digest))
        return;
    const ContractNotes before = of->notes;
    ContractNotes notes = before;
    change(*of, notes);
    if (notes == before || !keep(notes))
        return;
    m_history.add({before, notes, std::move(name)});
    showSheets();
}

void Contracts::note(const QString& file, const QString& clause, const QString& note)
{
    change(
        file, [clause](const text::Words&) { return tr("note on clause %1").arg(clause); },
        [&](const Text&, ContractNotes& notes) { notes.note(clause, note); });
}

void Contracts::chooseAgreement(const QString& file, const widgets::AgreementButton::Choice& choice)
{
    change(
        file,
        [name = QFileInfo(file).fileName()](const text::Words&) { return tr("agreement of %1").arg(name); },
        [&](const Text&, ContractNotes& notes) { notes.agreement = choice; });
}

void Contracts::decide(const QString& file, int term, ContractPage::Decision decision)
{
    const Text* of = text(file);
    if (!of || std::size_t(term) >= of->rows.size())
        return;
    change(file, decisionOn(*of, term), [&](const Text& text, ContractNotes& notes) {
        const TermKey key = contract::keysOf(*text.found)[std::size_t(term)];
        if (decision == ContractPage::Decision::None)
            notes.takeBack(key);
        else
            notes.decide({.key = key,
                          .verdict = decision == ContractPage::Decision::Accepted ? Verdict::Accepted
                                                                                  : Verdict::Rejected,
                          .value = {},
                          .unit = {}});
    });
}

Contracts::Name Contracts::decisionOn(const Text& text, int term)
{
    return [written = text.rows[std::size_t(term)].text](const text::Words&) {
        return tr("decision on “%1”").arg(written);
    };
}

void Contracts::correct(const QString& file, int term)
{
    const Text* of = text(file);
    if (!of || std::size_t(term) >= of->rows.size())
        return;
    const contract::Term& shown = of->rows[std::size_t(term)].term;
    auto* dialog = new widgets::TermDialog(
        shown, of->contract->text.text.mid(shown.span.start, shown.span.length), m_window);
    connect(dialog, &widgets::TermDialog::corrected, this,
            [this, file, term, found = of->found](const contract::Term& corrected) {
                const Text* now = text(file);
                if (!now || now->found != found) // it was read anew: the term may be another one
                    return;
                change(file, decisionOn(*now, term), [&](const Text& text, ContractNotes& notes) {
                    notes.decide({contract::keysOf(*text.found)[std::size_t(term)], Verdict::Corrected,
                                  corrected.value, QString::fromStdString(contract::unitOf(corrected)),
                                  corrected.comparator});
                });
            });
    dialog->open();
}

ContractHistory::Digests Contracts::shownDigests() const
{
    ContractHistory::Digests digests;
    for (const Text& text : m_texts) {
        if (text.file == m_page->left() || text.file == m_page->right())
            digests.push_back(text.notes.digest);
    }
    return digests;
}

std::optional<QString> Contracts::nextUndo(const text::Words& words) const
{
    const ContractHistory::Change* change = m_history.nextUndo(shownDigests());
    return change ? std::optional(change->name(words)) : std::nullopt;
}

std::optional<QString> Contracts::nextRedo(const text::Words& words) const
{
    const ContractHistory::Change* change = m_history.nextRedo(shownDigests());
    return change ? std::optional(change->name(words)) : std::nullopt;
}

void Contracts::undo()
{
    m_page->keepNote(); // what is being written is the last change
    reverse(true);
}

void Contracts::redo()
{
    reverse(false);
}

void Contracts::reverse(bool isUndo)
{
    const ContractHistory::Digests shown = shownDigests();
    const ContractHistory::Change* next = isUndo ? m_history.nextUndo(shown) : m_history.nextRedo(shown);
    if (!next)
        return;
    const ContractHistory::Change change = *next;
    if (!takeKept(change.after.digest))
        return;
    const auto of = std::ranges::find_if(
        m_texts, [&](const Text& text) { return text.notes.digest == change.after.digest; });
    if (of->notes != (isUndo ? change.after : change.before)) { // they were read anew, and are others
        m_history.forget(change.after.digest);
        Q_EMIT historyChanged();
        return;
    }
    if (!keep(isUndo ? change.before : change.after))
        return;
    isUndo ? m_history.undo(shown) : m_history.redo(shown);
    showSheets();
    Q_EMIT said(
        {.kind = Message::Kind::Success, .text = [name = change.name, isUndo](const text::Words& words) {
             return isUndo ? tr("Undone: %1").arg(name(words)) : tr("Done again: %1").arg(name(words));
         }});
}

void Contracts::showUnapplied(const QString& file)
{
    const Text* of = text(file);
    if (!of || of->unapplied.empty())
        return;
    std::vector<items::UnappliedRow> rows;
    for (const UnappliedDecision& unapplied : of->unapplied)
        rows.push_back(
            {unapplied, unapplied.term < 0 ? QString() : of->rows[std::size_t(unapplied.term)].text});
    auto* dialog = new widgets::UnappliedDialog(std::move(rows), m_window);
    connect(dialog, &widgets::UnappliedDialog::termChosen, this, [this, file, found = of->found](int term) {
        if (const Text* now = text(file); now && now->found == found)
            m_page->showTerm(file, term);
    });
    connect(dialog, &widgets::UnappliedDialog::discardRequested, this, [this, file] {
        change(
            file, [](const text::Words&) { return tr("decisions that were not applied"); },
            [](const Text& text, ContractNotes& notes) {
                for (const UnappliedDecision& unapplied : text.unapplied)
                    notes.takeBack(unapplied.decision.key);
            });
    });
    dialog->open();
}

// Of the first text that has some; at the others the page itself tells.
void Contracts::tellUnapplied(const QStringList& files)
{
    const auto first =
        std::ranges::find_if(files, [this](const QString& file) { return !text(file)->unapplied.empty(); });
    if (first == files.end())
        return;
    QStringList places;
    for (const UnappliedDecision& unapplied : text(*first)->unapplied) {
        const TermKey& key = unapplied.decision.key;
        places << (key.text.isEmpty()
                       ? key.clause
                       : QString(key.clause + QStringLiteral(" “") + key.text.simplified() + u'”'));
    }
    Q_EMIT said({.kind = Message::Kind::Notice,
                 .text =
                     [places, name = QFileInfo(*first).fileName()](const text::Words& words) {
                         constexpr qsizetype kTold = 5;
                         QStringList told = places.mid(0, kTold);
                         if (places.size() > kTold)
                             told << QStringLiteral("…");
                         return tr("%n decision(s) on terms of %1 were not applied, for other words stand at "
                                   "their place now: %2.",
                                   nullptr, int(places.size()))
                             .arg(name, words.list(told));
                     },
                 .actionText = [] { return tr("Look at them"); },
                 .action =
                     [this, file = *first] {
                         Q_EMIT opened();
                         showUnapplied(file);
                     }});
}

} // namespace clausemeter::app
