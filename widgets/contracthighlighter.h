// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/contract.h"
#include "widgets/theme.h"

#include <QSyntaxHighlighter>
#include <memory>

namespace clausemeter::widgets {

// The tint behind a term of that kind, on a card.
QColor tintOf(contract::TermKind kind, const Colours& colours);

// Formats of a contract's text: labels, headings, terms, references and what a comparison found.
class ContractHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

    // To be called before the text of the document is set; the rest formats anew.
    void setContract(std::shared_ptr<const contract::Contract> contract);
    // The same places of the same kinds in the same text: no format changes.
    void renewContract(std::shared_ptr<const contract::Contract> contract)
    {
        m_contract = std::move(contract);
    }
    void setChanges(std::vector<contract::TextSpan> changes);
    void setRejected(std::vector<bool> terms);
    void setColours(const Colours& colours);

protected:
    void highlightBlock(const QString& text) override;

private:
    void mark(qsizetype block, qsizetype length, contract::TextSpan span, const QTextCharFormat& format);

    std::shared_ptr<const contract::Contract> m_contract;
    std::vector<contract::TextSpan> m_labels; // in order, as are all
    std::vector<contract::TextSpan> m_changes;
    std::vector<bool> m_rejected;
    const Colours* m_colours = &lightColours();
};

} // namespace clausemeter::widgets
