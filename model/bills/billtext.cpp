// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/bills/billtext.h"

#include "model/bills/billcsv.h"
#include "model/logs/encodingguess.h"
#include "model/logs/jsonpaths.h"
#include "model/logs/memorysource.h"
#include "model/logs/textsource.h"

#include <algorithm>
#include <span>

namespace clausemeter::bills {

namespace {
constexpr std::size_t kPiece = 1 << 20;
} // namespace

Result<BillText> decodedBill(std::string_view bytes, const std::string& file)
{
    BillText text;
    text.encoding = logs::guessEncoding(bytes.substr(0, kPiece));
    if (logs::looksBinary(bytes.substr(0, kPiece), text.encoding))
        return Error{ErrorCode::BillUnknownFormat, {file}, {std::string()}};
    if (!logs::TextSource::canDecode(text.encoding))
        return Error{ErrorCode::LogDecodingFailed, {file}, {"GB18030"}};
    logs::MemorySource source{std::string(bytes)};
    logs::TextSource reader(source, text.encoding, nullptr);
    for (;;) {
        const std::size_t old = text.utf8.size();
        text.utf8.resize(old + kPiece);
        const auto got = reader.read(std::span(text.utf8.data() + old, kPiece));
        if (!got)
            return got.error();
        text.utf8.resize(old + *got);
        if (*got == 0)
            return text;
    }
}

bool looksLikeBill(std::string_view head)
{
    const auto text = decodedBill(head, {});
    if (!text)
        return false;
    const std::size_t start = text->utf8.find_first_not_of(" \t\r\n[");
    if (start == std::string::npos)
        return false;
    if (text->utf8[start] != '{')
        return looksLikeBillCsv(text->utf8);
    const auto keys = logs::jsonPaths(std::string_view(text->utf8).substr(start));
    return std::ranges::any_of(keys, [](const std::string& key) {
        const std::string_view name =
            key.starts_with("Response.") ? std::string_view(key).substr(9) : std::string_view(key);
        return name == "DetailSet" || name == "ResourceSummarySet" || name == "VoucherInfos";
    });
}

} // namespace clausemeter::bills
