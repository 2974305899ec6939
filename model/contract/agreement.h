// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/bilingual.h"
#include "model/base/decimal.h"
#include "model/base/money.h"
#include "model/base/time.h"
#include "model/contract/findterms.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

// What every agreement has, whatever it is about: who, since when, in which language, and clause by clause
// what each side may and must do. The key "agreement" of a definition file; resources/agreements/schema
// documents it. All texts are own words; a figure of the file that a text names ("{claim_days}") is already
// filled in.
namespace clausemeter::contract {

enum class Actor { Customer, Provider, Either, Both };
inline constexpr int kActorCount = int(Actor::Both) + 1;

enum class ObligationKind { Duty, Right, Prohibition, Release, Deemed };
inline constexpr int kObligationKindCount = int(ObligationKind::Deemed) + 1;

struct Party {
    Actor role = Actor::Customer; // Customer or Provider
    Bilingual name;
    bool operator==(const Party&) const = default;
};

// Chinese, English, or Unknown where the agreement does not say which one prevails.
struct LanguageRule {
    TextLanguage text = TextLanguage::Unknown; // of the text that the definition was made from
    TextLanguage prevails = TextLanguage::Unknown;
    std::string clause; // may be empty: a note without a number
    bool operator==(const LanguageRule&) const = default;
};

// Which agreement decides where two clash.
struct Precedence {
    std::string clause;
    std::vector<std::string> over; // ids of agreements that yield; both lists empty: all others do
    std::vector<std::string> under;
    Bilingual subject;
    std::map<std::string, std::vector<std::string>> affects; // clauses of others that yield, by agreement
    bool operator==(const Precedence&) const = default;
};

// Clauses that do not hold for some customers.
struct ClauseException {
    std::string clause;
    bool overseasOnly = false; // for a customer that contracts from outside the mainland (semantics R26)
    std::vector<std::string> drops;
    bool operator==(const ClauseException&) const = default;
};

struct Effective {
    std::optional<Date> from;
    std::optional<Date> to; // included
    Bilingual begins;       // may be empty
    std::string clause;     // may be empty
    bool operator==(const Effective&) const = default;
};

struct AgreementVersion {
    std::string version;
    std::optional<Date> from;
    Bilingual note; // may be empty
    bool operator==(const AgreementVersion&) const = default;
};

// A numbered clause of the text in one line.
struct ClauseSummary {
    std::string clause; // "3.2.4", "3.1(2)", "IV.9(3)"
    Bilingual summary;
    bool operator==(const ClauseSummary&) const = default;
};

// A number, its unit, and from where it is counted: 24 hours "before the maintenance".
struct Period {
    int number = 0;
    PeriodUnit unit = PeriodUnit::Day;
    Bilingual from;
    std::string figure; // path inside the file of the figure that it is; empty: it stands here
    bool operator==(const Period&) const = default;
};

struct Amount {
    std::optional<Decimal> percent;
    std::optional<Money> money;
    std::string currency;
    Bilingual words;    // of what, or all that there is to say
    std::string figure; // as of Period
    bool operator==(const Amount&) const = default;
};

struct Obligation {
    std::string clause;
    Actor actor = Actor::Customer;
    ObligationKind kind = ObligationKind::Duty;
    Bilingual trigger; // empty: always
    Bilingual what;
    std::optional<Period> period;
    std::optional<Amount> amount;
    Bilingual otherwise;            // what happens if not; empty: the clause does not say
    std::vector<std::string> dates; // the dates that are computed from it, by report::tokenOf
    bool operator==(const Obligation&) const = default;
};

struct Agreement {
    std::string id;
    std::string version;
    std::string file; // where it was read from
    Bilingual code;   // "CSA-zh", "TRTC SLA": precedes clause numbers
    Bilingual title;
    LanguageRule language;
    std::vector<Party> parties;
    std::vector<Precedence> precedence;
    std::vector<ClauseException> exceptions;
    Effective effective;
    std::vector<AgreementVersion> versions;
    std::vector<ClauseSummary> clauses; // all of them, in the order of the text; empty: the file has none
    std::vector<Obligation> obligations;
    bool operator==(const Agreement&) const = default;

    // Came with the program, rather than out of the user's folder.
    bool isShipped() const { return file.starts_with(":/"); }
    // "CSA-zh 4.4.1".
    Bilingual cite(const std::string& clause) const
    {
        return {code.zh + " " + clause, code.en + " " + clause};
    }
    // Null for a clause that it does not list.
    const ClauseSummary* clause(const std::string& number) const
    {
        for (const ClauseSummary& c : clauses) {
            if (c.clause == number)
                return &c;
        }
        return nullptr;
    }
};

} // namespace clausemeter::contract
