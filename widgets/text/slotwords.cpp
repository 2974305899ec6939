// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/text/slotwords.h"

namespace clausemeter::text {

report::SlotTexts slotTexts(const Words& words, const sla::Definition& definition)
{
    report::SlotTexts texts;
    texts.headers = {words.say("Slots", "Start").toStdString(),
                     words.say("Slots", "End").toStdString(),
                     words.say("Slots", "State, measured").toStdString(),
                     words.say("Slots", "Requests").toStdString(),
                     words.say("Slots", "Successes").toStdString(),
                     words.say("Slots", "Failures").toStdString(),
                     words.say("Slots", "Success rate, measured, %").toStdString(),
                     words.say("Slots", "Failures caused by the customer").toStdString(),
                     words.say("Slots", "State under contract").toStdString(),
                     words.say("Slots", "Success rate under contract, %").toStdString(),
                     words.say("Slots", "Evidence").toStdString(),
                     words.say("Slots", "Released or disputed").toStdString()};
    texts.state = [&words](sla::SlotState state) { return words.slotState(state).toStdString(); };
    texts.grade = [&words](slots::Grade grade) { return words.grade(grade).toStdString(); };
    texts.release = [&words, &definition](const account::Exclusion& exclusion, account::Standing standing) {
        return words.say("Slots", "%1 (%2)", "clause, standing")
            .arg(words.clause(definition, exclusion), words.standing(standing))
            .toStdString();
    };
    texts.outside = words.say("Slots", "outside the service period").toStdString();
    return texts;
}

} // namespace clausemeter::text
