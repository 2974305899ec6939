// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "randomrows.h"

#include "model/base/time.h"

#include <cstdio>

namespace clausemeter::test {

namespace {

using Text = std::optional<std::string>;

class Maker {
public:
    Maker(unsigned seed, Results results, bool withNulls)
        : m_random(seed)
        , m_results(results)
        , m_withNulls(withNulls)
    {
    }

    Row row()
    {
        Row row;
        row.ms = time();
        row.service = maybeNull(pick({"1400000001", "1400000001", "1400000002", "1400000002", "1400000009",
                                      " 1400000001", "", "应用", "14'00\\x", "7"}));
        row.event =
            maybeNull(pick({"enterRoom", "ENTERROOM", "join", "103", "进房", "leave", "", "exit room"}));
        row.result = maybeNull(result());
        row.code =
            maybeNull(pick({"0", "", "-3316", "-100013", "e 1", "地域", "12345", "00", "+5",
                            std::string(201, 'x').c_str(), ("c" + std::to_string(below(300))).c_str()}));
        row.region =
            maybeNull(pick({"", "ap-guangzhou", "上海", "eu", ("r" + std::to_string(below(80))).c_str()}));
        return row;
    }

private:
    int below(int end) { return int(m_random() % unsigned(end)); }
    std::string pick(std::initializer_list<const char*> from)
    {
        return from.begin()[below(int(from.size()))];
    }
    Text maybeNull(const std::string& value) { return m_withNulls && below(50) == 0 ? Text() : Text(value); }

    std::optional<std::int64_t> time()
    {
        constexpr std::int64_t kFirst = 1'551'052'800'000; // 2019-02-25T00:00:00Z
        constexpr std::int64_t kSlot = 300'000;
        const std::int64_t slot = kFirst + below(28 * 288) * kSlot;
        switch (below(6)) {
        case 0:
            return slot;
        case 1:
            return slot + kSlot - 1;
        case 2:
            return slot + kSlot - 1000;
        default:
            return m_withNulls && below(60) == 0 ? std::optional<std::int64_t>() : slot + below(int(kSlot));
        }
    }
    std::string result()
    {
        switch (m_results) {
        case Results::Words:
            return pick({"success", "OK", "true", "1", "成功", "fail", "Failed", "error", "0", "失败",
                         "maybe", " ok ", "", "-3301", "12", "+7", "007", "1.0", "999999999999999999999"});
        case Results::Signed:
            return below(3) == 0 ? pick({"0", "1", "-1", "-100018", "2", "2147483647", "-2147483648"})
                                 : std::to_string(below(4000) - 400);
        case Results::Status:
            return below(200) == 0 ? pick({"0", "1", "2", "99", "600", "1000", "65535"})
                                   : pick({"200", "204", "404", "499", "500", "503", "599", "100"});
        }
        return {};
    }

    std::mt19937 m_random;
    Results m_results;
    bool m_withNulls;
};

} // namespace

std::vector<Row> randomRows(unsigned seed, int count, Results results, bool withNulls)
{
    Maker maker(seed, results, withNulls);
    std::vector<Row> rows;
    for (int i = 0; i < count; ++i)
        rows.push_back(maker.row());
    return rows;
}

QByteArray csvField(const std::optional<std::string>& value)
{
    if (!value)
        return {};
    QByteArray field = QByteArray::fromStdString(*value);
    field.replace('"', "\"\"");
    field.prepend('"');
    field.append('"');
    return field;
}

std::string utcText(std::int64_t ms, int decimals)
{
    const std::string iso = toIso(Instant{ms - ms % 1000}, SlaClock{0}); // 2019-03-20T10:05:03+00:00
    std::string text = iso.substr(0, 19);
    text[10] = ' ';
    if (decimals > 0) {
        char fraction[8];
        std::snprintf(fraction, sizeof fraction, ".%03d", int(ms % 1000));
        text += std::string(fraction).substr(0, std::size_t(decimals) + 1);
    }
    return text;
}

} // namespace clausemeter::test
