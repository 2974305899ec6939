// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/contractpage.h"

#include "widgets/card.h"
#include "widgets/cardsplitter.h"
#include "widgets/clausetreeview.h"
#include "widgets/contractbar.h"
#include "widgets/contractdetails.h"
#include "widgets/contractsearch.h"
#include "widgets/keyboardstart.h"
#include "widgets/wordsfor.h"

#include <QDataStream>
#include <QEvent>
#include <QVBoxLayout>

namespace clausemeter::widgets {

namespace {

constexpr quint32 kStateMagic = 0x434d4354;
constexpr quint32 kStateVersion = 1;

bool isSameText(const contract::Contract& a, const contract::Contract& b)
{
    return a.text.text == b.text.text && a.tree.clauses == b.tree.clauses && a.terms.size() == b.terms.size();
}

QWidget* cardAround(QWidget* inside, const QMargins& margins)
{
    auto* card = new Card;
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(margins);
    layout->setSpacing(0);
    layout->addWidget(inside);
    return card;
}

} // namespace

ContractPage::ContractPage(QWidget* parent)
    : Page(parent)
    , m_bar(new ContractBar)
    , m_whole(new CardSplitter(Qt::Horizontal))
    , m_texts(new CardSplitter(Qt::Vertical))
    , m_tree(new ClauseTreeView)
    , m_panes(new ContractPanes)
    , m_details(new ContractDetails)
    , m_search(new ContractSearch(m_bar, m_panes, this))
{
    m_tree->setObjectName(QStringLiteral("clauses"));
    m_texts->addWidget(m_panes);
    m_texts->addWidget(m_details);
    m_texts->setChildrenCollapsible(false);
    m_texts->setStretchFactor(0, 2);
    m_texts->setStretchFactor(1, 1);
    m_texts->setSizes({240, 200});
    m_whole->addWidget(cardAround(m_tree, {6, 8, 1, 8}));
    m_whole->addWidget(m_texts);
    m_whole->setChildrenCollapsible(false);
    m_whole->setStretchFactor(0, 1); // names of clauses are long
    m_whole->setStretchFactor(1, 4);
    m_whole->setSizes({240, 760});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_bar);
    layout->addWidget(m_whole, 1);
    startKeyboardAt(this, m_tree);

    connect(m_bar, &ContractBar::chosen, this, &ContractPage::choose);
    connect(m_bar, &ContractBar::openRequested, this, &ContractPage::openRequested);
    connect(m_bar, &ContractBar::closeRequested, this, [this] {
        keepNote(); // the button takes no focus from its field
        Q_EMIT closeRequested(m_leftKey);
    });
    connect(m_bar, &ContractBar::exportRequested, this,
            [this] { Q_EMIT exportRequested(m_leftKey, m_rightKey); });
    connect(m_tree, &ClauseTreeView::clauseChosen, this,
            [this](int clause) { chooseClause(ContractPanes::Left, clause, true); });
    connect(m_panes, &ContractPanes::clauseChosen, this,
            [this](ContractPanes::Side side, int clause) { chooseClause(side, clause, false); });
    connect(m_panes, &ContractPanes::termChosen, this,
            [this](ContractPanes::Side side, int term) { m_details->selectTerm(side, term); });
    connect(m_panes, &ContractPanes::agreementChosen, this,
            [this](ContractPanes::Side side, const AgreementButton::Choice& choice) {
                Q_EMIT agreementChosen(side == ContractPanes::Left ? m_leftKey : m_rightKey, choice);
            });
    connect(m_panes, &ContractPanes::termMenuRequested, this, &ContractPage::showTermMenu);
    connect(m_details, &ContractDetails::termChosen, this, &ContractPage::chooseTerm);
    connect(m_details, &ContractDetails::termMenuRequested, this, &ContractPage::showTermMenu);
    connect(m_details, &ContractDetails::unappliedRequested, this,
            [this](ContractPanes::Side side) { Q_EMIT unappliedRequested(sheetOf(side)->key); });
    connect(m_details, &ContractDetails::differenceChosen, this, &ContractPage::chooseDifference);
    connect(m_details, &ContractDetails::useChosen, this, &ContractPage::useChosen);
    connect(m_details, &ContractDetails::noteChanged, this, [this](const QString& note) {
        if (!m_notedKey.isEmpty())
            Q_EMIT noteChanged(m_notedKey, m_notedClause, note);
    });
    retranslateUi();
    showSheets();
}

QString ContractPage::title() const
{
    return tr("Contract");
}

const ContractSheet* ContractPage::sheetOf(ContractPanes::Side side) const
{
    return m_sheets.find(side == ContractPanes::Left ? m_leftKey : m_rightKey);
}

void ContractPage::showView(const CaseView& view)
{
    m_view = view;
    showClauseContent();
}

void ContractPage::keepNote()
{
    m_details->keepNote();
}

void ContractPage::setSheets(std::vector<ContractSheet> sheets, std::vector<AgreementName> agreements)
{
    // The same words, whatever was decided of the terms in them.
    const auto same = [this, &sheets](const QString& key) {
        const ContractSheet* before = m_sheets.find(key);
        const auto now = std::ranges::find(sheets, key, &ContractSheet::key);
        return now != sheets.end() && before &&
               (before->contract == now->contract || isSameText(*before->contract, *now->contract));
    };
    const bool keeps = same(m_leftKey) && (m_rightKey.isEmpty() || same(m_rightKey));
    m_sheets = ContractSheets(std::move(sheets));
    m_agreements = std::move(agreements);
    if (showWanted())
        return;
    if (keeps)
        renewSheets();
    else if (!sheetOf(ContractPanes::Left))
        showWithOther(m_sheets.first(languageOf(this)));
    else
        showPair(m_leftKey, sheetOf(ContractPanes::Right) ? m_rightKey : QString());
}

// The clause, the place in the text and the rows that are chosen stay.
void ContractPage::renewSheets()
{
    const ContractSheet* left = sheetOf(ContractPanes::Left);
    const ContractSheet* right = sheetOf(ContractPanes::Right);
    const bool isCompared = left->isText() && right && right->isText();
    const bool isChanged = m_panes->renewTexts(left->contract, right ? right->contract : nullptr);
    showSheets();
    nameClauses();
    showDetails();
    if (isChanged && isCompared)
        Q_EMIT comparisonRequested(m_leftKey, m_rightKey);
}

// False: there is nothing to show from the last session, or it is shown.
bool ContractPage::showWanted()
{
    const ContractSheet* left = m_wanted.first.isEmpty() ? nullptr : m_sheets.find(m_wanted.first);
    if (!left)
        return false;
    const QString right = m_sheets.find(m_wanted.second) ? m_wanted.second : QString();
    if (right == m_wanted.second)
        m_wanted = {};
    if (left->key == m_leftKey && right == m_rightKey)
        return false;
    showPair(QString(left->key), right);
    return true;
}

// Own words stand beside those in the other language.
void ContractPage::showWithOther(const ContractSheet* sheet)
{
    showPair(sheet ? sheet->key : QString(), sheet ? m_sheets.besideOf(*sheet) : QString());
}

void ContractPage::setShown(const QString& left, const QString& right)
{
    m_wanted = {};
    showPair(left, right);
}

void ContractPage::showPair(const QString& left, const QString& right)
{
    keepNote();
    m_leftKey = left;
    m_rightKey = right == left ? QString() : right;
    m_comparison.reset();
    showSheets();
    showTexts();
    Q_EMIT shownChanged();
}

void ContractPage::choose()
{
    setShown(m_bar->left(), m_bar->right());
}

void ContractPage::showSheets()
{
    ContractBar::Names names;
    const text::Words& words = wordsFor(this);
    for (const ContractSheet& s : m_sheets.all())
        names.emplace_back(s.key, ContractSheets::name(words, s));
    m_bar->setChoices(names, m_leftKey, m_rightKey);
    const ContractSheet* left = sheetOf(ContractPanes::Left);
    const ContractSheet* right = sheetOf(ContractPanes::Right);
    m_bar->setCanClose(left && left->isText());
    m_bar->setCanExport(left && right && left->isText() && right->isText());
    showHeading(ContractPanes::Left);
    showHeading(ContractPanes::Right);
}

void ContractPage::showHeading(ContractPanes::Side side)
{
    const ContractSheet* sheet = sheetOf(side);
    m_panes->setHeading(side, sheet ? ContractSheets::heading(wordsFor(this), *sheet) : QString());
    const bool isText = sheet && sheet->isText() && !m_agreements.empty();
    if (isText)
        m_panes->agreement(side)->showChoice(m_agreements, sheet->recognised, sheet->chosen);
    m_panes->agreement(side)->setVisible(isText);
}

void ContractPage::showTexts()
{
    const ContractSheet* left = sheetOf(ContractPanes::Left);
    const ContractSheet* right = sheetOf(ContractPanes::Right);
    m_side = ContractPanes::Left;
    m_clause = -1;
    m_panes->showTexts(left ? left->contract : nullptr, right ? right->contract : nullptr);
    m_tree->showClauses(left ? left->contract->tree.clauses : std::vector<contract::Clause>());
    nameClauses();
    showComparison();
    showDetails();
    m_search->search();
    if (left && right && left->isText() && right->isText())
        Q_EMIT comparisonRequested(m_leftKey, m_rightKey);
}

void ContractPage::setComparison(std::shared_ptr<const contract::Comparison> comparison)
{
    const bool isFirst = !m_comparison; // of these texts: one that follows from a decision disturbs nobody
    m_comparison = std::move(comparison);
    showComparison();
    showDetails();
    if (m_comparison && isFirst)
        m_details->turnToDifferences();
}

// What differs stands out in the texts and in the tree.
void ContractPage::showComparison()
{
    m_panes->showComparison(m_comparison.get());
    std::vector<bool> marked;
    if (m_comparison) {
        marked.resize(sheetOf(ContractPanes::Left)->contract->tree.clauses.size());
        for (const contract::Difference& d : m_comparison->differences) {
            if (d.kind == contract::DifferenceKind::Wording)
                continue;
            for (const int clause : m_comparison->pairs[std::size_t(d.pair)].left)
                marked[std::size_t(clause)] = true;
        }
    }
    m_tree->setMarked(std::move(marked), tr("Differs from the text beside it"));
}

void ContractPage::nameClauses()
{
    m_tree->setNames([this](int clause) {
        const ContractSheet* of = sheetOf(ContractPanes::Left);
        return of ? m_sheets.clauseName(*of, clause, languageOf(this)) : QString();
    });
}

void ContractPage::showDetails()
{
    for (const auto side : {ContractPanes::Left, ContractPanes::Right}) {
        std::vector<bool> rejected;
        if (const ContractSheet* of = sheetOf(side))
            std::ranges::transform(
                of->terms, std::back_inserter(rejected),
                [](const items::ContractTermRow& row) { return row.verdict == contract::Verdict::Rejected; });
        m_panes->view(side)->setRejected(std::move(rejected));
    }
    m_details->showSheets(sheetOf(ContractPanes::Left), sheetOf(ContractPanes::Right), m_comparison);
    showClauseContent();
}

void ContractPage::chooseClause(ContractPanes::Side side, int clause, bool scroll)
{
    m_side = side;
    m_clause = clause;
    if (scroll)
        m_panes->showClause(side, clause);
    if (side == ContractPanes::Left)
        m_tree->choose(clause);
    showClauseContent();
}

void ContractPage::showClauseContent()
{
    keepNote();
    const ContractSheet* of = sheetOf(m_side);
    const ClauseContent content = clauseContent(wordsFor(this), m_sheets, of, m_clause, m_view);
    m_notedKey = content.texts.canNote ? of->key : QString();
    m_notedClause =
        content.texts.canNote ? of->contract->tree.clauses[std::size_t(m_clause)].number : QString();
    m_details->showClause(content);
}

bool ContractPage::showClause(const report::AgreementClause& ref)
{
    const auto fits = [&ref](const ContractSheet* s) { return s && s->agreement == ref.agreement; };
    ContractPanes::Side side = ContractPanes::Left;
    if (!fits(sheetOf(ContractPanes::Left))) {
        if (fits(sheetOf(ContractPanes::Right))) {
            side = ContractPanes::Right;
        } else {
            const ContractSheet* found = m_sheets.of(ref.agreement, languageOf(this));
            if (!found)
                return false;
            m_wanted = {};
            showWithOther(found);
        }
    }
    // Where the text has no such part, the clause that it is a part of.
    QString number = QString::fromStdString(ref.clause);
    int clause = -1;
    while (!number.isEmpty() && clause < 0) {
        clause = sheetOf(side)->contract->tree.clauseByNumber(number);
        number.truncate(std::max(number.lastIndexOf(u'.'), number.lastIndexOf(u'(')));
    }
    if (clause < 0)
        return false;
    m_details->turnToClause();
    chooseClause(side, clause, false);
    m_panes->showClause(side, clause);
    return true;
}

ClauseReading ContractPage::reading(const text::Words& words, const report::Knowledge& knowledge,
                                    const report::AgreementClause& clause) const
{
    return clauseReading(words, knowledge, m_sheets, clause);
}

void ContractPage::showTerm(const QString& key, int term)
{
    if (key != m_leftKey && key != m_rightKey)
        setShown(key);
    const auto side = key == m_leftKey ? ContractPanes::Left : ContractPanes::Right;
    const ContractSheet* of = sheetOf(side);
    if (!of || term < 0 || std::size_t(term) >= of->terms.size())
        return;
    m_details->turnToTerms();
    m_details->selectTerm(side, term);
    chooseTerm(side, term);
}

void ContractPage::chooseTerm(ContractPanes::Side side, int index)
{
    const ContractSheet* of = sheetOf(side);
    if (!of)
        return;
    const contract::Term term =
        of->contract->terms[std::size_t(index)]; // a note that is kept renews the sheets
    chooseClause(side, term.clause, true);
    m_panes->view(side)->select(term.span);
}

void ContractPage::chooseDifference(int index)
{
    if (!m_comparison)
        return;
    const contract::Difference& d = m_comparison->differences[std::size_t(index)];
    const contract::AlignedClauses& pair = m_comparison->pairs[std::size_t(d.pair)];
    if (!pair.left.empty())
        chooseClause(ContractPanes::Left, pair.left.front(), true);
    else
        chooseClause(ContractPanes::Right, pair.right.front(), true);
    if (d.leftTerm >= 0)
        m_panes->view(ContractPanes::Left)
            ->select(sheetOf(ContractPanes::Left)->contract->terms[std::size_t(d.leftTerm)].span);
    if (d.rightTerm >= 0)
        m_panes->view(ContractPanes::Right)
            ->select(sheetOf(ContractPanes::Right)->contract->terms[std::size_t(d.rightTerm)].span);
}

void ContractPage::showTermMenu(ContractPanes::Side side, int term, const QPoint& at)
{
    const ContractSheet* of = sheetOf(side);
    if (!of || !of->isText() || std::size_t(term) >= of->terms.size())
        return;
    auto* menu = new ContractTermMenu(of->terms[std::size_t(term)], this);
    connect(menu, &ContractTermMenu::decided, this,
            [this, key = of->key, term](Decision decision) { Q_EMIT termDecided(key, term, decision); });
    connect(menu, &ContractTermMenu::correctionRequested, this,
            [this, key = of->key, term] { Q_EMIT correctionRequested(key, term); });
    menu->popup(at);
}

QByteArray ContractPage::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    const bool isWaiting = !m_wanted.first.isEmpty(); // its customer or its file is not open
    out << kStateMagic << kStateVersion << m_whole->saveState() << m_texts->saveState()
        << (isWaiting ? m_wanted.first : m_leftKey) << (isWaiting ? m_wanted.second : m_rightKey);
    return state;
}

bool ContractPage::restoreState(const QByteArray& state)
{
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 magic = 0;
    quint32 version = 0;
    QByteArray whole;
    QByteArray texts;
    std::pair<QString, QString> wanted;
    in >> magic >> version >> whole >> texts >> wanted.first >> wanted.second;
    if (magic != kStateMagic || version != kStateVersion || in.status() != QDataStream::Ok ||
        !m_whole->restoreState(whole) || !m_texts->restoreState(texts))
        return false;
    m_wanted = std::move(wanted);
    showWanted();
    return true;
}

void ContractPage::startSearch()
{
    m_bar->startSearch();
}

void ContractPage::retranslateUi()
{
    setAccessibleName(title());
    m_tree->setAccessibleName(tr("Clauses"));
    m_details->retranslateUi();
}

void ContractPage::renew()
{
    m_renewalDue = false;
    retranslateUi();
    showSheets();
    nameClauses();
    showDetails();
    m_search->showCount();
}

void ContractPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange && event->type() != QEvent::LocaleChange)
        return;
    if (!m_renewalDue && isVisible())
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_renewalDue)
                    renew();
            },
            Qt::QueuedConnection);
    m_renewalDue = true;
}

void ContractPage::showEvent(QShowEvent* event)
{
    if (m_renewalDue)
        renew();
    Page::showEvent(event);
}

} // namespace clausemeter::widgets
