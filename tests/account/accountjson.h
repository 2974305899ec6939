// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account/accountfile.h"

#include <QByteArray>

// What the tests of account files share: the agreements that are known, and whole files around a part.
namespace clausemeter::account {

inline const KnownAgreements kKnown{
    [](const std::string& sla) { return sla == "tencent-trtc" || sla == "other-sla"; },
    [](const std::string&, const std::string& clause) {
        return clause == "4.6" || clause == "4.10" || clause == "4.14";
    }};

// A whole account with one more top-level part, "services" apart.
inline QByteArray with(const QByteArray& part)
{
    return QByteArray("{\n\"format\": \"clausemeter-account/1\",\n"
                      "\"services\": [ {\"id\": \"S\", \"sla\": \"tencent-trtc\", \"start\": \"2019-03-17\", "
                      "\"months\": 3} ]") +
           (!part.isEmpty() ? QByteArray(",\n") + part : QByteArray()) + "\n}\n";
}

inline QByteArray withServices(const QByteArray& services)
{
    return QByteArray("{\n\"format\": \"clausemeter-account/1\",\n\"services\": [") + services + "]\n}\n";
}

} // namespace clausemeter::account
