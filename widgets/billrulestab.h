// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/billrulesmodel.h"
#include "model/items/looselinesmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace clausemeter::widgets {

class DataTable;
class LinkButton;
class Section;

// Which lines of the bills belong to which service: rules that can be added, removed and edited, with what
// each takes; and the lines that belong to none or to several.
class BillRulesTab : public QWidget {
    Q_OBJECT

public:
    explicit BillRulesTab(std::vector<std::string> services, QWidget* parent = nullptr);

    void setAssignments(const std::vector<bills::BillAssignment>& assignments);
    std::vector<bills::BillAssignment> assignments() const;
    // By assignment and rule, as assignments() has them.
    void showTakes(const std::vector<std::vector<bills::BillTake>>& takes);
    void showLoose(const bills::BillData& read, const std::vector<bills::LooseLines>& unassigned,
                   const std::vector<bills::LooseLines>& ambiguous);
    void retranslateUi();

Q_SIGNALS:
    void edited(); // assignments() are others
    void defaultsRequested();

private:
    struct Loose {
        items::LooseLinesModel* model;
        Section* section;
        DataTable* table;
        QLabel* more;
        std::size_t left = 0; // groups that are not shown
    };
    Loose makeLoose(const char* name);
    void fillLoose(Loose& loose, const bills::BillData& read, const std::vector<bills::LooseLines>& lines);
    void showMore(Loose& loose);
    void setRules(std::vector<items::BillRuleRow> rows);
    void change(int row, const bills::BillRule& rule);
    void addRule(const bills::BillRule& rule);
    void removeRule();
    void give();
    void showButtons();
    std::string service() const;
    QString ruleCell(const items::BillRuleRow& row, int column) const;
    QString looseCell(const items::LooseLinesRow& row, int column) const;

    std::vector<std::string> m_services;
    items::BillRulesModel* m_rules;
    Section* m_section;
    QLabel* m_hint;
    QComboBox* m_service;
    LinkButton* m_add;
    LinkButton* m_remove;
    LinkButton* m_defaults;
    DataTable* m_table;
    Loose m_unassigned;
    Loose m_ambiguous;
    LinkButton* m_give;
};

} // namespace clausemeter::widgets
