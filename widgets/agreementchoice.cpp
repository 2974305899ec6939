// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/agreementchoice.h"

#include "widgets/wordsfor.h"

#include <QEvent>
#include <algorithm>

namespace clausemeter::widgets {

AgreementChoice::AgreementChoice(const report::Knowledge& knowledge, const std::string& chosen,
                                 QWidget* parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(20);
    addItem(QString(), QString());
    for (const auto& [id, terms] : knowledge.agreements)
        addItem(QString(), QString::fromStdString(id));
    if (!chosen.empty() && !knowledge.agreements.contains(chosen))
        addItem(QString(), QString::fromStdString(chosen));
    setCurrentIndex(findData(QString::fromStdString(chosen)));
    retranslateUi();
}

std::string AgreementChoice::agreement() const
{
    return currentData().toString().toStdString();
}

std::string AgreementChoice::firstKnown(const report::Knowledge& knowledge,
                                        const std::vector<std::string>& ids)
{
    const auto found =
        std::ranges::find_if(ids, [&](const std::string& id) { return knowledge.agreements.contains(id); });
    return found == ids.end() ? std::string() : *found;
}

void AgreementChoice::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslateUi();
    QComboBox::changeEvent(event);
}

void AgreementChoice::retranslateUi()
{
    setItemText(0, tr("not said"));
    for (int i = 1; i < count(); ++i)
        setItemText(i, wordsFor(this).agreement(itemData(i).toString().toStdString()));
}

} // namespace clausemeter::widgets
