// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cutline.h"

#include <arpa/inet.h>
#include <poll.h>
#include <string_view>
#include <sys/socket.h>
#include <unistd.h>

namespace clausemeter::test {

namespace {

sockaddr_in onThisMachine(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(std::uint16_t(port));
    return address;
}

bool send(int to, std::string_view bytes)
{
    return ::send(to, bytes.data(), bytes.size(), MSG_NOSIGNAL) == ssize_t(bytes.size());
}

} // namespace

CutLine::CutLine(int serverPort)
    : m_listening(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    , m_serverPort(serverPort)
{
    sockaddr_in address = onThisMachine(0);
    socklen_t length = sizeof address;
    ::bind(m_listening, reinterpret_cast<sockaddr*>(&address), length);
    ::listen(m_listening, 16);
    ::getsockname(m_listening, reinterpret_cast<sockaddr*>(&address), &length);
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { accept(); });
}

CutLine::~CutLine()
{
    ::shutdown(m_listening, SHUT_RDWR);
    m_thread.join();
    {
        const std::lock_guard lock(m_mutex);
        for (const int client : m_clients)
            ::shutdown(client, SHUT_RDWR);
    }
    for (std::thread& line : m_lines)
        line.join();
    for (const int client : m_clients)
        ::close(client);
    ::close(m_listening);
}

void CutLine::cutNext(Cut cut, bool comesBack)
{
    const std::lock_guard lock(m_mutex);
    m_cut = cut;
    m_comesBack = comesBack;
}

CutLine::Cut CutLine::takeCut()
{
    const std::lock_guard lock(m_mutex);
    const Cut cut = m_cut;
    m_cut = Cut::Never;
    if (cut != Cut::Never)
        m_isOpen = m_comesBack;
    return cut;
}

void CutLine::cutBehind(int messages)
{
    const std::lock_guard lock(m_mutex);
    m_messagesLeft = messages;
    m_wasCut = false;
}

bool CutLine::isCut()
{
    const std::lock_guard lock(m_mutex);
    return m_wasCut;
}

int CutLine::messages()
{
    const std::lock_guard lock(m_mutex);
    return m_messages;
}

// Whether one more comes through.
bool CutLine::takeMessage()
{
    const std::lock_guard lock(m_mutex);
    ++m_messages;
    if (m_messagesLeft < 0)
        return true;
    m_wasCut = m_wasCut || m_messagesLeft == 0;
    return m_messagesLeft-- > 0;
}

void CutLine::accept()
{
    while (true) {
        const int client = ::accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0)
            return;
        const std::lock_guard lock(m_mutex);
        if (!m_isOpen) {
            ::close(client);
            continue;
        }
        m_clients.push_back(client);
        m_lines.emplace_back([this, client] { carry(client); });
    }
}

void CutLine::carry(int client)
{
    const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = onThisMachine(m_serverPort);
    bool isGood = ::connect(server, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    char bytes[65536];
    while (isGood) {
        pollfd ends[2] = {{client, POLLIN, 0}, {server, POLLIN, 0}};
        if (::poll(ends, 2, -1) < 0)
            break;
        for (const auto& [from, to] : {std::pair(0, 1), std::pair(1, 0)}) {
            if (ends[from].revents == 0)
                continue;
            const ssize_t read = ::read(ends[from].fd, bytes, sizeof bytes);
            const std::string_view said(bytes, std::size_t(read > 0 ? read : 0));
            const bool isCommit = from == 0 && said.find("COMMIT") != std::string_view::npos &&
                                  said.find("COMMITTED") == std::string_view::npos;
            const Cut cut = isCommit ? takeCut() : Cut::Never;
            isGood = isGood && read > 0 && (from != 0 || takeMessage()) && cut != Cut::Before &&
                     send(ends[to].fd, said);
            if (cut == Cut::Behind) {
                (void)!::read(server, bytes, sizeof bytes); // it is done
                isGood = false;
            }
        }
    }
    ::shutdown(client, SHUT_RDWR);
    ::close(server);
}

} // namespace clausemeter::test
