// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contracthistory.h"
#include "app/settings.h"
#include "model/contract/comparison.h"
#include "model/report/contractnotesfile.h"
#include "widgets/backgroundtask.h"
#include "widgets/contractpage.h"
#include "widgets/message.h"

#include <QObject>
#include <QStringList>
#include <functional>
#include <optional>

class QWidget;

namespace clausemeter::app {

class Actions;

// Holds the texts of agreements that are open beside the customer's data: reads and compares them off the GUI
// thread, keeps what the user decided and noted in `userFolder`, and fills the Contract page.
class Contracts : public QObject {
    Q_OBJECT

public:
    // Dialogs stand over `window`.
    Contracts(const Actions& actions, widgets::ContractPage* page, const QString& userFolder,
              QWidget* window);

    // The agreements of another customer; the texts stay.
    void showView(const widgets::CaseView& view);
    // Opens those that are texts of agreements, and returns the others.
    QStringList take(const QStringList& files);
    void open(const QStringList& files);
    void reopen(const QStringList& files); // of the last session
    QStringList files() const;             // that are open, or being read
    void exportComparison(const QString& left, const QString& right, const QString& path);
    // Decisions and notes on the texts that are shown, and nothing else.
    void undo();
    void redo();
    bool showsText() const { return !shownDigests().empty(); }
    std::optional<QString> nextUndo(const text::Words& words) const; // by name; absent: nothing
    std::optional<QString> nextRedo(const text::Words& words) const;
    bool isRunning() const
    {
        return m_reading.isRunning() || m_comparing.isRunning() || m_writing.isRunning();
    }

Q_SIGNALS:
    void said(const clausemeter::widgets::Message& message);
    void historyChanged(); // what can be undone, or done again, of what is shown
    void opened();         // texts that the user opened were read and are shown

private:
    struct Text {
        QString file;
        std::shared_ptr<const contract::Contract> found;
        contract::ContractNotes notes;
        std::optional<Error> notesFault; // why they can't be read: nothing may take their place
        // What follows from them and from what is known of agreements.
        std::string recognised;                             // id of the agreement; empty: none
        std::string agreement;                              // as the user said, else as recognised
        std::shared_ptr<const contract::Contract> contract; // as the user's decisions leave it
        std::vector<items::ContractTermRow> rows;           // of its terms
        std::vector<contract::UnappliedDecision> unapplied;
    };
    struct Read {
        std::vector<Result<contract::Contract>> contracts;
        std::shared_ptr<const report::Knowledge> knowledge; // null: none was needed, or none can be had
    };

    void choose();
    void readNext();
    void finish(const QStringList& files, Read&& read);
    void evaluate(Text& text) const;
    void close(const QString& file);
    void compare(const QString& left, const QString& right);
    void chooseOutput(const QString& left, const QString& right);
    void decide(const QString& file, int term, widgets::ContractPage::Decision decision);
    void correct(const QString& file, int term);
    void note(const QString& file, const QString& clause, const QString& note);
    // Changes the notes of a text, if they can be kept. `name`: of the change.
    using Name = std::function<QString(const text::Words&)>;
    void change(const QString& file, Name name,
                const std::function<void(const Text&, contract::ContractNotes&)>& change);
    static Name decisionOn(const Text& text, int term);
    bool keep(const contract::ContractNotes& notes); // of every text that they are of
    bool takeKept(const std::string& digest);        // by another window; false: that can't be read
    void hold(const contract::ContractNotes& notes);
    void reverse(bool isUndo);
    ContractHistory::Digests shownDigests() const;
    void showUnapplied(const QString& file);
    void tellUnapplied(const QStringList& files);
    void chooseAgreement(const QString& file, const widgets::AgreementButton::Choice& choice);
    void showSheets();
    Text* text(const QString& file);
    Bilingual nameOf(const Text& text) const;

    const Actions& m_actions;
    widgets::ContractPage* m_page;
    QString m_userFolder;
    QWidget* m_window;
    std::shared_ptr<const report::Knowledge> m_knowledge;
    std::vector<std::string> m_signed; // ids of agreements of the customer, in their order
    std::vector<Text> m_texts;
    ContractHistory m_history;
    std::map<QString, std::shared_ptr<const contract::Contract>> m_ownWords; // by the sheet's key
    QStringList m_waiting;
    QStringList m_beingRead;
    bool m_isAsked = false; // by the user, for some of those that wait
    struct Compared {
        std::shared_ptr<const contract::Contract> left;
        std::shared_ptr<const contract::Contract> right;
        std::shared_ptr<const contract::Comparison> comparison;
    };
    Compared m_compared;
    // last, so that they are waited for first
    widgets::BackgroundTask<Read> m_reading;
    widgets::BackgroundTask<Compared> m_comparing;
    widgets::BackgroundTask<Status> m_writing;
};

} // namespace clausemeter::app
