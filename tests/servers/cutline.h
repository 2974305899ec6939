// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>
#include <thread>
#include <vector>

namespace clausemeter::test {

// A line to a server of this machine that breaks where it is told to. Without TLS, so that it understands
// what is said.
class CutLine {
public:
    enum class Cut {
        Never,
        Before, // the next COMMIT does not arrive
        Behind, // it does, and is done; the answer does not
    };

    explicit CutLine(int serverPort);
    ~CutLine();
    CutLine(const CutLine&) = delete;
    CutLine& operator=(const CutLine&) = delete;

    int port() const { return m_port; }
    // `comesBack`: those who connect after that come through.
    void cutNext(Cut cut, bool comesBack);
    // What a client sends from now on comes through `messages` times; then the line breaks, once. Those who
    // connect after that come through. Negative: it does not break.
    void cutBehind(int messages);
    // Whether that has happened.
    bool isCut();
    // How many came from clients so far.
    int messages();

private:
    void accept();
    void carry(int client);
    Cut takeCut();
    bool takeMessage();

    int m_listening;
    int m_port = 0;
    int m_serverPort;
    std::mutex m_mutex;
    Cut m_cut = Cut::Never;
    bool m_comesBack = true;
    bool m_isOpen = true;
    int m_messages = 0;
    int m_messagesLeft = -1;
    bool m_wasCut = false;
    std::vector<std::thread> m_lines;
    std::vector<int> m_clients;
    std::thread m_thread;
};

} // namespace clausemeter::test
