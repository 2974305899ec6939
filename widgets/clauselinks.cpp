// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/clauselinks.h"

#include "widgets/wordsfor.h"

#include <QMenu>

namespace clausemeter::widgets {

ClauseLink clauseLink(const text::Words& words, const sla::Definition& definition, const std::string& clause)
{
    return {QString::fromStdString(clause), words.clause(definition, clause)};
}

ClauseLinks clauseLinks(const text::Words& words, const sla::Definition& definition,
                        const std::vector<std::string>& clauses)
{
    ClauseLinks links;
    for (const std::string& clause : clauses) {
        links.push_back(clauseLink(words, definition, clause));
        if (links.size() > 1)
            links.back().name = links.back().cited;
    }
    return links;
}

ClauseLinks clauseLinks(const text::Words& words, const sla::Definition& definition,
                        const account::Exclusion& exclusion)
{
    ClauseLinks links{clauseLink(words, definition, exclusion.clause)};
    if (!exclusion.otherClause.empty())
        links.push_back(clauseLink(words, definition, exclusion.otherClause));
    return links;
}

QStringList namesOf(const ClauseLinks& links)
{
    QStringList names;
    for (const ClauseLink& link : links)
        names << link.name;
    return names;
}

void popUpClauses(QWidget* parent, const QPoint& at, const ClauseLinks& links,
                  std::function<void(const QString& cited)> then)
{
    if (links.empty())
        return;
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(parent->actions());
    menu->addSeparator();
    for (const ClauseLink& link : links) {
        // No '&' of a name is a mnemonic.
        QString name = link.name;
        name.replace(u'&', QStringLiteral("&&"));
        QAction* action = menu->addAction(wordsFor(parent).say("ClauseLink", "Show clause %1").arg(name));
        QObject::connect(action, &QAction::triggered, parent, [then, cited = link.cited] { then(cited); });
    }
    menu->popup(at);
}

} // namespace clausemeter::widgets
