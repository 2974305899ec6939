// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/case.h"
#include "model/report/document.h"
#include "widgets/text/words.h"

#include <QString>

namespace clausemeter::print {

// The words of a report's labels and values in one language. The case must outlive it.
class ReportWords {
public:
    ReportWords(const report::Case& c, text::Language language)
        : m_case(c)
        , m_words(language)
    {
    }

    const text::Words& words() const { return m_words; }
    const report::Case& source() const { return m_case; }

    QString label(report::Label label) const;
    QString value(const report::Value& value) const;  // "–" where it is not known
    QString monthTitle(report::MonthRef month) const; // "Service month 2019-03-17 – 2019-03-31"
    QString months(const std::vector<report::DayRange>& months) const; // "2019-03 – 2019-06"

private:
    QString sectionLabel(report::Label label) const;
    QString figureLabel(report::Label label) const;
    QString windowLabel(report::Label label) const;
    QString causeLabel(report::Label label) const;
    QString moneyLabel(report::Label label) const;
    QString claimLabel(report::Label label) const;
    QString inputLabel(report::Label label) const;
    QString recordLabel(report::Label label) const;

    const report::Case& m_case;
    text::Words m_words;
};

} // namespace clausemeter::print
