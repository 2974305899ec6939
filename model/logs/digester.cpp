// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/digester.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#if defined(__x86_64__)
#include <xxh_x86dispatch.h>
#else
#include <xxhash.h>
#endif

namespace clausemeter::logs {

namespace {

std::string hexadecimal(const char* prefix, std::span<const unsigned char> bytes)
{
    std::string text = prefix;
    for (const unsigned char byte : bytes) {
        constexpr const char* kDigits = "0123456789abcdef";
        text += kDigits[byte >> 4];
        text += kDigits[byte & 15];
    }
    return text;
}

} // namespace

struct Digester::State {
    XXH3_state_t* xxh3 = nullptr;
    EVP_MD_CTX* sha256 = nullptr;
    ~State()
    {
        XXH3_freeState(xxh3);
        if (!sha256)
            return;
        EVP_MD_CTX_free(sha256);
        // What OpenSSL keeps for this thread goes now: a pool's thread may end later than the program's last
        // word.
        OPENSSL_thread_stop();
    }
};

Digester::Digester(Digest kind)
    : m_state(std::make_unique<State>())
{
    if (kind == Digest::Sha256) {
        m_state->sha256 = EVP_MD_CTX_new();
        EVP_DigestInit_ex(m_state->sha256, EVP_sha256(), nullptr);
    } else {
        m_state->xxh3 = XXH3_createState();
        XXH3_128bits_reset(m_state->xxh3);
    }
}

Digester::~Digester() = default;

void Digester::add(std::span<const char> bytes)
{
    if (m_state->sha256)
        EVP_DigestUpdate(m_state->sha256, bytes.data(), bytes.size());
    else
        XXH3_128bits_update(m_state->xxh3, bytes.data(), bytes.size());
}

std::string Digester::finish()
{
    if (m_state->sha256) {
        unsigned char bytes[EVP_MAX_MD_SIZE];
        unsigned int size = 0;
        EVP_DigestFinal_ex(m_state->sha256, bytes, &size);
        return hexadecimal("sha-256:", {bytes, size});
    }
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, XXH3_128bits_digest(m_state->xxh3));
    return hexadecimal("xxh3-128:", canonical.digest);
}

} // namespace clausemeter::logs
