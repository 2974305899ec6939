// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/server/address.h"

namespace clausemeter::server {

// Where a password comes from: CLAUSEMETER_PASSWORD of the environment, the terminal, or whoever asked for it
// in a window. It is never written to a book, a log, an error or a settings file.

// CLAUSEMETER_PASSWORD; nothing where it is not set.
std::optional<QString> passwordFromEnvironment();

// Asks at the terminal that the program was started from, without showing what is typed. Nothing where there
// is none, or where the question is ended without an answer (Ctrl-D).
std::optional<QString> askPassword(const QString& question);

// Keeps a password in memory until the program ends, for every connection to that server, database and user:
// a book is opened again by each thread that reads it. Any thread.
void rememberPassword(const ServerAddress& address, const QString& password);
void forgetPassword(const ServerAddress& address);

// What is remembered, otherwise that of the environment.
std::optional<QString> passwordOf(const ServerAddress& address);

} // namespace clausemeter::server
