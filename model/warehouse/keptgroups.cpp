// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/warehouse/keptgroups.h"

#include <QtEndian>

#include <optional>
#include <vector>

namespace clausemeter::warehouse {

namespace {

constexpr std::size_t kPiece = 256 * 1024;
constexpr std::uint32_t kMostUnpacked = 64 * 1024 * 1024; // of one piece
constexpr int kPacking = 1;                               // of 1 to 9: speed, above all
constexpr qsizetype kSize = sizeof(quint32);

void addSize(std::string& to, std::size_t size)
{
    char bytes[kSize];
    qToBigEndian(quint32(size), bytes);
    to.append(bytes, kSize);
}

// Takes sizes and texts from the beginning of what is left.
struct Cutter {
    std::string_view left;

    std::optional<quint32> size()
    {
        if (left.size() < std::size_t(kSize))
            return std::nullopt;
        const auto size = qFromBigEndian<quint32>(left.data());
        left.remove_prefix(kSize);
        return size;
    }
    std::optional<std::string_view> text()
    {
        const auto length = size();
        if (!length || *length > left.size())
            return std::nullopt;
        const std::string_view text = left.substr(0, *length);
        left.remove_prefix(*length);
        return text;
    }
};

bool forEachIn(std::string_view piece, std::vector<std::string_view>& fields, const KeptGroups::Take& take)
{
    Cutter cutter{piece};
    while (!cutter.left.empty()) {
        const auto count = cutter.size();
        if (!count || *count > cutter.left.size())
            return false;
        fields.clear();
        for (quint32 i = 0; i < *count; ++i) {
            const auto field = cutter.text();
            if (!field)
                return false;
            fields.push_back(*field);
        }
        if (!take(fields))
            return false;
    }
    return true;
}

} // namespace

void KeptGroups::add(std::span<const std::string_view> fields)
{
    addSize(m_open, fields.size());
    for (const std::string_view field : fields) {
        addSize(m_open, field.size());
        m_open += field;
    }
    if (m_open.size() >= kPiece)
        pack();
}

void KeptGroups::pack()
{
    const QByteArray piece =
        qCompress(reinterpret_cast<const uchar*>(m_open.data()), qsizetype(m_open.size()), kPacking);
    char size[kSize];
    qToBigEndian(quint32(piece.size()), size);
    m_packed.append(size, kSize);
    m_packed += piece;
    m_open.clear();
}

const QByteArray& KeptGroups::bytes()
{
    if (!m_open.empty())
        pack();
    return m_packed;
}

bool KeptGroups::forEach(const Take& take) const
{
    Cutter pieces{{m_packed.constData(), std::size_t(m_packed.size())}};
    std::vector<std::string_view> fields;
    while (!pieces.left.empty()) {
        const auto piece = pieces.text();
        // The size that it claims to have comes first.
        if (!piece || piece->size() < std::size_t(kSize) ||
            qFromBigEndian<quint32>(piece->data()) > kMostUnpacked)
            return false;
        const QByteArray unpacked =
            qUncompress(reinterpret_cast<const uchar*>(piece->data()), qsizetype(piece->size()));
        if (unpacked.isEmpty() ||
            !forEachIn({unpacked.constData(), std::size_t(unpacked.size())}, fields, take))
            return false;
    }
    return true;
}

} // namespace clausemeter::warehouse
