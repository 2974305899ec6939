// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/agreementreader.h"
#include "model/contract/contract.h"
#include "model/contract/ownwords.h"
#include "platformremarks.h"
#include "samplecase.h"
#include "widgets/contractpage.h"

#include <QTabBar>
#include <QTest>
#include <QTreeView>
#include <memory>

// What the tests of the Contract page share: texts to show, and the page with its parts.
namespace clausemeter::widgets::test {

inline std::shared_ptr<const contract::Contract> readText(const char* name)
{
    Progress progress;
    auto read =
        contract::readContract(QStringLiteral(TEST_DATA "/contracts/") + QString::fromLatin1(name), progress);
    return read.ok() ? std::make_shared<const contract::Contract>(std::move(*read)) : nullptr;
}

inline ContractSheet textSheet(const char* name)
{
    ContractSheet sheet;
    sheet.key = QString::fromLatin1(name);
    sheet.title = {name, name};
    sheet.contract = readText(name);
    for (int i = 0; sheet.contract && i < int(sheet.contract->terms.size()); ++i) {
        const contract::Term& term = sheet.contract->terms[std::size_t(i)];
        items::ContractTermRow row;
        row.index = i;
        row.term = term;
        row.clause = sheet.contract->tree.clauses[std::size_t(term.clause)].number;
        row.text = sheet.contract->text.text.mid(term.span.start, term.span.length);
        sheet.terms.push_back(row);
    }
    return sheet;
}

// The agreement of the sample customer in the program's own words.
inline std::vector<ContractSheet> ownSheets()
{
    std::vector<ContractSheet> sheets;
    const auto agreements = contract::loadAgreements({});
    if (!agreements.ok())
        return {};
    const contract::Agreement& agreement = agreements->at("tencent-trtc");
    for (const bool zh : {true, false})
        sheets.push_back({zh ? QStringLiteral("zh") : QStringLiteral("en"),
                          zh ? ContractSheet::Kind::OwnWordsZh : ContractSheet::Kind::OwnWordsEn,
                          agreement.id,
                          agreement.title,
                          std::make_shared<const contract::Contract>(contract::ownWords(agreement, zh)),
                          {},
                          {}});
    return sheets;
}

inline int clauseOf(const ContractTextView* view, const char* number)
{
    return view->contract()->tree.clauseByNumber(QString::fromLatin1(number));
}

class ContractPageFixture {
protected:
    void setUp()
    {
        platformremarks::ignore();
        m_data = samplecase::make();
        QVERIFY(readText("boats-en.md"));
        QVERIFY(readText("boats-zh.md"));
    }
    void showPage()
    {
        m_page = std::make_unique<ContractPage>();
        m_page->setLocale(QLocale(QLocale::English));
        m_page->resize(1000, 640);
        m_page->showView({m_data, 0, samplecase::Incidents});
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_left = m_page->findChild<ContractTextView*>(QStringLiteral("leftText"));
        m_right = m_page->findChild<ContractTextView*>(QStringLiteral("rightText"));
        m_tree = m_page->findChild<QTreeView*>(QStringLiteral("clauses"));
        m_tabs = m_page->findChild<QTabBar*>();
    }

    std::shared_ptr<const report::Case> m_data;
    std::unique_ptr<ContractPage> m_page;
    ContractTextView* m_left = nullptr;
    ContractTextView* m_right = nullptr;
    QTreeView* m_tree = nullptr;
    QTabBar* m_tabs = nullptr;
};

} // namespace clausemeter::widgets::test
