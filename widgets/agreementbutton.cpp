// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/agreementbutton.h"

#include "widgets/wordsfor.h"

#include <QActionGroup>
#include <QMenu>
#include <algorithm>

namespace clausemeter::widgets {

AgreementButton::AgreementButton(QWidget* parent)
    : LinkButton(parent)
{
    setMenu(new QMenu(this));
}

void AgreementButton::showChoice(const std::vector<AgreementName>& known, const std::string& recognised,
                                 const Choice& choice)
{
    const text::Words& words = wordsFor(this);
    const auto nameOf = [&](const std::string& id, const Bilingual AgreementName::*name) {
        const auto found = std::ranges::find(known, id, &AgreementName::id);
        if (found != known.end())
            return words.pick((*found).*name);
        return id.empty() ? tr("none", "no agreement") : QString::fromStdString(id);
    };
    menu()->clear();
    auto* group = new QActionGroup(menu());
    const auto add = [&](const QString& text, const Choice& one) {
        QAction* action = menu()->addAction(QString(text).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(choice == one);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, one] { Q_EMIT chosen(one); });
    };
    add(tr("As recognised: %1", "agreement").arg(nameOf(recognised, &AgreementName::title)), {});
    menu()->addSeparator();
    add(tr("None that is known"), std::string());
    for (const AgreementName& one : known)
        add(words.pick(one.title), one.id);
    setText(tr("Agreement: %1").arg(nameOf(choice.value_or(recognised), &AgreementName::code)));
    setAccessibleName(text());
    setToolTip(tr("Say which agreement this is the text of."));
}

} // namespace clausemeter::widgets
