// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt's thread for HTTP ends some time after what it was made for; where the program is over before, what
// OpenSSL keeps for that thread is not given back. Nothing of ours is allocated there.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions()
{
    return "leak:libcrypto.so\n";
}
