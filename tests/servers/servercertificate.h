// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace clausemeter::test {

// Makes ca.pem, server.pem and server.key in a folder, with the openssl of the machine. `name` is a subject
// alternative name ("DNS:localhost,IP:127.0.0.1"); `days` from now, negative for an expired one.
// Empty where it worked, otherwise what openssl said.
QString makeCertificate(const QString& folder, const QString& name, int days);

} // namespace clausemeter::test
