// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/contracts.h"

#include "app/actions.h"
#include "app/filedialogs.h"
#include "app/filekind.h"
#include "app/messages.h"
#include "app/results.h"
#include "model/contract/agreementoftext.h"
#include "model/contract/ownwords.h"
#include "model/report/contractreading.h"
#include "model/report/obligations.h"
#include "model/report/outputfile.h"
#include "widgets/print/comparisonrenderer.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <utility>

namespace clausemeter::app {

using contract::Contract;
using widgets::ContractPage;
using widgets::ContractSheet;

namespace {

QString ownWordsKey(const std::string& agreement, bool zh)
{
    return QStringLiteral("%1:%2").arg(zh ? QStringLiteral("zh") : QStringLiteral("en"),
                                       QString::fromStdString(agreement));
}

} // namespace

Contracts::Contracts(const Actions& actions, ContractPage* page, const QString& userFolder, QWidget* window)
    : QObject(window)
    , m_actions(actions)
    , m_page(page)
    , m_userFolder(userFolder)
    , m_window(window)
{
    connect(actions.openContract, &QAction::triggered, this, &Contracts::choose);
    connect(page, &ContractPage::openRequested, this, &Contracts::choose);
    connect(page, &ContractPage::closeRequested, this, &Contracts::close);
    connect(page, &ContractPage::comparisonRequested, this, &Contracts::compare);
    connect(page, &ContractPage::exportRequested, this, &Contracts::chooseOutput);
    connect(page, &ContractPage::noteChanged, this, &Contracts::note);
    connect(page, &ContractPage::termDecided, this, &Contracts::decide);
    connect(page, &ContractPage::correctionRequested, this, &Contracts::correct);
    connect(page, &ContractPage::agreementChosen, this, &Contracts::chooseAgreement);
    connect(page, &ContractPage::unappliedRequested, this, &Contracts::showUnapplied);
    connect(page, &ContractPage::shownChanged, this, &Contracts::historyChanged);
}

QStringList Contracts::files() const
{
    QStringList files;
    for (const Text& text : m_texts)
        files << text.file;
    files += m_beingRead + m_waiting;
    files.removeDuplicates();
    return files;
}

QStringList Contracts::take(const QStringList& files)
{
    QStringList texts, others;
    for (const QString& file : files)
        (fileKind(file) == FileKind::Contract ? texts : others) << file;
    open(texts);
    return others;
}

void Contracts::choose()
{
    const QString folder = m_texts.empty() ? QString() : QFileInfo(m_texts.back().file).absolutePath();
    FileDialogs::openContracts(m_window, folder, [this](const QStringList& files) { open(files); });
}

void Contracts::open(const QStringList& files)
{
    m_isAsked = m_isAsked || !files.isEmpty();
    reopen(files);
}

void Contracts::reopen(const QStringList& files)
{
    for (const QString& file : files) {
        const QString name = logNameOf(file);
        if (!m_waiting.contains(name))
            m_waiting << name;
    }
    readNext();
}

void Contracts::readNext()
{
    if (m_waiting.isEmpty() || m_reading.isRunning())
        return;
    m_beingRead = std::exchange(m_waiting, {});
    m_reading.start(
        [files = m_beingRead, knows = m_knowledge != nullptr, folder = m_userFolder](Progress& progress) {
            Read read;
            for (const QString& file : files)
                read.contracts.push_back(contract::readContract(file, progress));
            if (!knows) { // no customer was shown so far
                const auto loaded = report::loadKnowledge(folder.toStdString());
                read.knowledge = loaded ? *loaded : nullptr;
            }
            return read;
        },
        [this](Read&& read) { finish(std::exchange(m_beingRead, {}), std::move(read)); });
}

void Contracts::finish(const QStringList& files, Read&& read)
{
    if (!m_knowledge)
        m_knowledge = read.knowledge;
    std::vector<Error> errors;
    QStringList shown;
    for (qsizetype i = 0; i < files.size(); ++i) {
        Result<Contract>& found = read.contracts[std::size_t(i)];
        if (!found) {
            errors.push_back(found.error());
            continue;
        }
        Text text;
        text.file = files[i];
        text.found = std::make_shared<const Contract>(std::move(*found));
        auto notes = report::loadContractNotes(m_userFolder, text.found->text.digest);
        if (notes) {
            text.notes = std::move(*notes);
        } else {
            text.notesFault = notes.error();
            errors.push_back(notes.error());
        }
        text.notes.digest = text.found->text.digest;
        evaluate(text);
        // A file that was changed meanwhile takes the place of what it was.
        const auto before = std::ranges::find(m_texts, files[i], &Text::file);
        before == m_texts.end() ? m_texts.push_back(std::move(text)) : void(*before = std::move(text));
        shown << files[i];
    }
    if (!errors.empty())
        Q_EMIT said(Messages::errors(errors));
    else
        tellUnapplied(shown);
    showSheets();
    if (std::exchange(m_isAsked, false) &&
        !shown.isEmpty()) { // else those of the last session: the page knows
        const bool isPairThere = shown.size() == 1 && m_page->right() == shown.front();
        if (!isPairThere)
            m_page->setShown(shown.front(), shown.size() > 1             ? shown[1]
                                            : m_page->left() == shown[0] ? m_page->right()
                                                                         : QString());
        Q_EMIT opened();
    }
    readNext();
}

// Whatever follows from the text, the notes on it and what is known.
void Contracts::evaluate(Text& text) const
{
    static const report::Knowledge nothing;
    const report::Knowledge& knowledge = m_knowledge ? *m_knowledge : nothing;
    text.recognised = contract::agreementOf(*text.found, knowledge.contracts).value_or("");
    text.agreement = text.notes.agreement.value_or(text.recognised);
    report::ReadContract held = report::heldAgainst(*text.found, text.notes, text.agreement, knowledge);
    const std::vector<QString> numbers = contract::numbersOf(held.contract.tree);
    text.rows.clear();
    for (std::size_t i = 0; i < held.contract.terms.size(); ++i) {
        const contract::Term& term = held.contract.terms[i];
        items::ContractTermRow row;
        row.index = int(i);
        row.term = term;
        row.clause = term.clause < 0 ? QString() : numbers[std::size_t(term.clause)];
        row.text = held.contract.text.text.mid(term.span.start, term.span.length).simplified();
        row.verdict = held.verdicts[i];
        text.rows.push_back(std::move(row));
    }
    text.unapplied = contract::unappliedDecisions(*text.found, text.notes);
    for (const contract::SupportedFigure& figure : held.supports) {
        if (figure.term < 0)
            continue;
        items::ContractTermRow& row = text.rows[std::size_t(figure.term)];
        if (figure.support == contract::Support::Supported)
            row.supports.push_back(figure.figure.token);
        else if (figure.support == contract::Support::Disagrees)
            row.disagrees.push_back(figure.figure.token);
    }
    text.contract = std::make_shared<const Contract>(std::move(held.contract));
}

void Contracts::close(const QString& file)
{
    m_page->keepNote();
    std::erase_if(m_texts, [&file](const Text& text) { return text.file == file; });
    showSheets();
}

Contracts::Text* Contracts::text(const QString& file)
{
    const auto found = std::ranges::find(m_texts, file, &Text::file);
    return found == m_texts.end() ? nullptr : &*found;
}

void Contracts::showView(const widgets::CaseView& view)
{
    std::vector<std::string> agreements;
    if (view.data)
        agreements = report::agreementsInForce(view.data->account.account, view.data->knowledge->contracts);
    const auto knowledge = view.data ? view.data->knowledge : m_knowledge;
    if (knowledge == m_knowledge && agreements == m_signed)
        return;
    if (knowledge != m_knowledge)
        m_ownWords.clear();
    const bool knowsOthers = m_knowledge != knowledge;
    m_knowledge = knowledge;
    m_signed = std::move(agreements);
    if (knowsOthers)
        std::ranges::for_each(m_texts, [this](Text& text) { evaluate(text); });
    showSheets();
}

// Of files with the same name the folder is told too.
Bilingual Contracts::nameOf(const Text& text) const
{
    const QFileInfo info(text.file);
    const bool isUnique = std::ranges::count_if(m_texts, [&info](const Text& other) {
                              return QFileInfo(other.file).fileName() == info.fileName();
                          }) == 1;
    const std::string name =
        (isUnique ? info.fileName() : QString(info.dir().dirName() + u'/' + info.fileName())).toStdString();
    if (m_knowledge) {
        if (const auto known = m_knowledge->contracts.find(text.agreement);
            known != m_knowledge->contracts.end())
            return {known->second.title.zh + " (" + name + ")", known->second.title.en + " (" + name + ")"};
    }
    return {name, name};
}

// The agreements that the customer signed, then all others that a text is open of.
void Contracts::showSheets()
{
    m_page->keepNote(); // may show the sheets itself, with the note
    std::vector<ContractSheet> sheets;
    std::vector<std::string> shown = m_signed;
    for (const Text& text : m_texts) {
        if (!text.agreement.empty() && std::ranges::find(shown, text.agreement) == shown.end())
            shown.push_back(text.agreement);
        ContractSheet sheet{
            text.file, ContractSheet::Kind::Text, text.agreement, nameOf(text), text.contract, text.rows, {}};
        for (const contract::ClauseNote& note : text.notes.notes)
            sheet.notes.insert(note.clause, note.text);
        sheet.recognised = text.recognised;
        sheet.chosen = text.notes.agreement;
        sheet.unapplied = int(text.unapplied.size());
        sheets.push_back(std::move(sheet));
    }
    const auto titleOf = [this](const std::string& id) -> const Bilingual* {
        if (!m_knowledge)
            return nullptr;
        const auto found = m_knowledge->contracts.find(id);
        return found == m_knowledge->contracts.end() ? nullptr : &found->second.title;
    };
    for (const std::string& id : shown) {
        const Bilingual* title = titleOf(id);
        if (!title)
            continue;
        for (const bool zh : {true, false}) {
            const QString key = ownWordsKey(id, zh);
            auto& words = m_ownWords[key];
            if (!words)
                words =
                    std::make_shared<const Contract>(contract::ownWords(m_knowledge->contracts.at(id), zh));
            if (!words->tree.clauses.empty())
                sheets.push_back({key,
                                  zh ? ContractSheet::Kind::OwnWordsZh : ContractSheet::Kind::OwnWordsEn,
                                  id,
                                  *title,
                                  words,
                                  {},
                                  {}});
        }
    }
    std::vector<widgets::AgreementName> known;
    if (m_knowledge) {
        for (const auto& [id, agreement] : m_knowledge->contracts)
            known.push_back({id, agreement.code, agreement.title});
    }
    m_page->setSheets(std::move(sheets), std::move(known));
    Q_EMIT historyChanged();
}

void Contracts::compare(const QString& left, const QString& right)
{
    const Text* of = text(left);
    const Text* beside = text(right);
    if (!of || !beside)
        return;
    if (m_compared.left == of->contract && m_compared.right == beside->contract) {
        m_page->setComparison(m_compared.comparison);
        return;
    }
    if (m_comparing.isRunning())
        return; // what is shown by then is compared next
    m_comparing.start(
        [a = of->contract, b = beside->contract](Progress& progress) {
            auto compared = contract::compare(*a, *b, progress);
            return Compared{a, b,
                            compared ? std::make_shared<const contract::Comparison>(std::move(*compared))
                                     : nullptr};
        },
        [this](Compared compared) {
            m_compared = std::move(compared);
            compare(m_page->left(), m_page->right());
        });
}

void Contracts::chooseOutput(const QString& left, const QString& right)
{
    if (!text(left) || !text(right) || m_writing.isRunning())
        return;
    const QString name = QFileInfo(left).completeBaseName() + u'-' + QFileInfo(right).completeBaseName() +
                         QStringLiteral(".pdf");
    FileDialogs::savePdf(m_window, name,
                         [this, left, right](const QString& path) { exportComparison(left, right, path); });
}

void Contracts::exportComparison(const QString& left, const QString& right, const QString& path)
{
    const Text* of = text(left);
    const Text* beside = text(right);
    if (!of || !beside || m_writing.isRunning())
        return;
    const bool isCompared = m_compared.left == of->contract && m_compared.right == beside->contract;
    const auto language = ReportLanguage(m_actions.reportLanguage->checkedAction()->data().toInt());
    m_writing.start(
        [a = of->contract, b = beside->contract, comparison = isCompared ? m_compared.comparison : nullptr,
         leftName = nameOf(*of), rightName = nameOf(*beside), day = SlaClock().dateOf(now()),
         languages = languagesOf(language), path](Progress& progress) -> Status {
            const auto compared =
                comparison ? Result<contract::Comparison>(*comparison) : contract::compare(*a, *b, progress);
            if (!compared)
                return compared.error();
            const auto bytes =
                print::renderComparison({*a, *b, *compared, leftName, rightName, day}, {languages});
            return bytes ? report::writeFile(path, *bytes) : Status(bytes.error());
        },
        [this, path](Status written) { Q_EMIT said(Messages::written(path, written)); });
}

} // namespace clausemeter::app
