// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Random request logs: the reader finds what a slow, simple one finds, whatever the size of the chunks, the
// number of threads and the instruction set, packed or not.

#include "logfile.h"
#include "packer.h"
#include "referencereader.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <cstdio>
#include <random>
#include <span>

using namespace clausemeter;
using namespace clausemeter::logs;

namespace {

constexpr std::size_t kMaxRecord = 2000;
const Date kFirst = *parseDate("2019-03-01");
const Date kLast = *parseDate("2019-03-31");

class Maker {
public:
    explicit Maker(unsigned seed)
        : m_random(seed)
    {
        delimiter = ",;\t|"[below(4)];
        m_lineEnds = below(4);
        m_wild = below(3);
        m_quoting = below(3);
        m_stampForm = below(7);
        m_ordered = below(2) == 0;
        m_services = below(3);
        m_regions = below(4);
        m_manyCodes = below(4) == 0;
    }

    std::string content(int rows)
    {
        std::vector<std::string> names = {"time", "room", "result", "error_code", "note"};
        if (m_services > 0)
            names.emplace_back("service");
        if (m_regions > 0)
            names.emplace_back("region");
        std::shuffle(names.begin(), names.end(), m_random);
        std::string text;
        for (const std::string& name : names)
            text += (text.empty() ? "" : std::string(1, delimiter)) + name;
        text += "\n";
        for (int row = 0; row < rows; ++row) {
            if (below(40) == 0)
                text += pick({"", " ", "x", "\"", "\"\"", "\"a\nb\""});
            else
                text += record(names, row);
            text += lineEnd();
        }
        if (below(2) == 0)
            text.resize(text.size() - std::min<std::size_t>(text.size() - 60, below(30)));
        return text;
    }
    std::vector<std::string> services() const
    {
        return m_services == 2 ? std::vector<std::string>{"A1", "A2", "B"} : std::vector<std::string>{"A1"};
    }
    int below(int n) { return int(m_random() % unsigned(n)); }
    char delimiter;

protected:
    std::string pick(const std::vector<std::string>& of) { return of[std::size_t(below(int(of.size())))]; }
    std::string lineEnd()
    {
        const int which = m_lineEnds == 3 ? below(3) : m_lineEnds;
        return which == 0 ? "\n" : which == 1 ? "\r\n" : "\r";
    }
    std::string stamp(int row)
    {
        if (below(50) == 0)
            return pick({"", "x", "2019-02-30T00:00:00", "2019-03-05T24:00:00", "2019-03-05T10:00:60",
                         "2019-03-05T10:60:00", "2019-03-05T10:00:0x", "2019-13-05T10:00:00",
                         "2019-03-05T10:00:00+0"});
        const std::int64_t start = 1'551'369'600'000 - 3'600'000;
        const std::int64_t ms =
            start + (m_ordered ? row * std::int64_t(7'321) : std::int64_t(m_random() % 2'764'800'000U));
        std::string text = toIso(Instant{ms}, SlaClock()).substr(0, 19);
        const std::string milli = std::to_string(1000 + ms % 1000).substr(1);
        switch (m_stampForm) {
        case 0:
            return text + "." + milli + "+08:00";
        case 1:
            return text.replace(10, 1, " ");
        case 2:
            return text.substr(0, 16);
        case 3:
            return text + "." + milli.substr(0, 1) + pick({"+08:00", "+08:00", "Z", "-03:30"});
        case 4:
            return std::to_string(ms);
        case 5:
            return text + "." + milli + "456789";
        default:
            return text + pick({"", "+08:00", ".5", "." + milli});
        }
    }
    bool hasServices() const { return m_services > 0; }
    bool hasRegions() const { return m_regions > 0; }
    void shuffle(std::vector<std::string>& names) { std::shuffle(names.begin(), names.end(), m_random); }

private:
    std::string quoted(const std::string& value)
    {
        std::string text = "\"";
        for (const char c : value)
            text += c == '"' ? std::string("\"\"") : std::string(1, c);
        return text + "\"";
    }

protected:
    std::string junk()
    {
        std::string text;
        const std::string letters = std::string("ab\"\n\r ,;\t|0") + "x";
        for (int n = below(below(60) == 0 ? 3000 : 12); n > 0; --n)
            text += letters[std::size_t(below(int(letters.size())))];
        return text;
    }
    std::string value(const std::string& name, int row)
    {
        if (name == "time")
            return stamp(row);
        if (name == "result")
            return below(40) == 0 ? pick({"", "maybe", "okay", "2x"})
                                  : pick({"success", "success", "success", "ok", "fail", "Failed", "1", "0",
                                          " ok ", "356", "-3301", "-7"});
        if (name == "error_code" && m_manyCodes)
            return "c" + std::to_string(below(900));
        if (name == "region" && m_regions == 1)
            return pick({"gd", "gd", "ap-guangzhou-6", "华南（广州）一区", "", " sh "});
        if (name == "region" && m_regions == 2)
            return "r" + std::to_string(below(300));
        if (name == "region")
            return below(5) == 0 ? std::string(std::size_t(190 + below(20)), 'x')
                                 : "r" + std::to_string(row / 3);
        if (name == "error_code")
            return pick({"", "0", "-3301", "-3316", "E9", "no way"});
        if (name == "service")
            return below(30) == 0 ? pick({"", "C", "A3"}) : pick({"A1", "A1", "A2", "B"});
        return {};
    }

private:
    std::string record(const std::vector<std::string>& names, int row)
    {
        std::string text;
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (i > 0)
                text += delimiter;
            if (names[i] == "room" || names[i] == "note") {
                const std::string free = junk();
                if (m_wild == 0)
                    text += "room" + std::to_string(row % 7);
                else if (m_wild == 1)
                    text += quoted(free);
                else
                    text += below(2) == 0 ? quoted(free) : free;
                continue;
            }
            const std::string plain = value(names[i], row);
            text += m_quoting == 0 || (m_quoting == 1 && below(2) == 0) ? plain : quoted(plain);
        }
        if (below(60) == 0)
            text += pick({std::string(1, delimiter), std::string(1, delimiter) + "x"});
        return text;
    }

    std::mt19937 m_random;
    int m_lineEnds;
    int m_wild;
    int m_quoting;
    int m_stampForm;
    bool m_ordered;
    int m_services;
    int m_regions;
    bool m_manyCodes;
};

class JsonMaker : public Maker {
public:
    explicit JsonMaker(unsigned seed)
        : Maker(seed)
    {
        m_fixedOrder = below(2) == 0;
        m_escapes = below(3);
        m_strings = below(3);
        m_spaces = below(4);
        m_wild = below(3);
    }

    std::string content(int rows)
    {
        m_names = {"time", "room", "result", "error_code", "note", "extra"};
        if (hasServices())
            m_names.emplace_back("service");
        if (hasRegions())
            m_names.emplace_back("region");
        std::string text = "{\"time\":\"2019-03-05T10:00:00\",\"result\":\"ok\",\"error_code\":0";
        text += hasServices() ? ",\"service\":\"A1\"}\n" : "}\n";
        text += text + text;
        const std::size_t least = text.size();
        for (int row = 0; row < rows; ++row) {
            if (below(40) == 0)
                text += pick({"",
                              " ",
                              "\t ",
                              "x",
                              "\"",
                              "{",
                              "}",
                              "{}",
                              "[]",
                              "null",
                              "{\"time\":1",
                              "\\",
                              "{\"a\":[}]}",
                              "{\"time\":\"2019-03-05T10:00:00\",\"result\":\"ok\"}}",
                              "{\"time\":tru,\"result\":1}",
                              "{\"time\" \"result\"}",
                              "{,}",
                              "{\"time\":1,}",
                              "{1:2}",
                              "{\"result\":01}",
                              "{\"x\":\"\\\"}",
                              "{\"x\":\"\t\"}",
                              "{\"x\":\"\xFF\"}",
                              "\xFF",
                              "{\"time\":\"2019-03-05T10:00:00\"\xC3,\"result\":1}"});
            else
                text += object(row);
            text += lineEnd();
        }
        if (below(2) == 0)
            text.resize(
                std::max(text.size() - std::min<std::size_t>(text.size(), std::size_t(below(30))), least));
        return text;
    }

private:
    std::string space()
    {
        return m_spaces == 0 || m_spaces == 3 ? "" : m_spaces == 1 ? " " : pick({"", " ", "\t", "  "});
    }
    // Behind a colon or a comma, where many programs write one.
    std::string spaceBehind() { return m_spaces == 3 ? " " : space(); }
    std::string escaped(const std::string& value)
    {
        std::string text = "\"";
        for (const char c : value) {
            const std::string named = "\n\r\t\"\\";
            const std::string letters = "nrt\"\\";
            if (const std::size_t at = named.find(c); at != std::string::npos) {
                text += std::string("\\") + letters[at];
            } else if (m_escapes == 2 && static_cast<unsigned char>(c) < 0x80 && below(8) == 0) {
                char code[8];
                std::snprintf(code, sizeof code, "\\u%04x", unsigned(static_cast<unsigned char>(c)));
                text += code;
            } else {
                text += c;
            }
        }
        return text + "\"";
    }
    std::string scalar(const std::string& name, int row)
    {
        const std::string plain = value(name, row);
        static const QRegularExpression kNumber(QStringLiteral("\\A-?(0|[1-9][0-9]*)\\z"));
        const bool isNumber = kNumber.match(QString::fromStdString(plain)).hasMatch();
        if (below(60) == 0)
            return pick({"null", "true", "false", "{}", "[1,2]", "{\"time\":3}", "\"\"", "\"\\x\"", "0"});
        return isNumber && (m_strings == 0 || (m_strings == 1 && below(2) == 0)) ? plain : escaped(plain);
    }
    std::string extra(int row)
    {
        if (m_wild == 0)
            return "\"room" + std::to_string(row % 7) + "\"";
        return pick({"1", "-2.5e3", "true", "null", "\"\xFF\xFE\"", escaped(junk()), "\"\\q\"",
                     "{\"time\":1,\"result\":[\"ok\",{\"a\":{}}]}", "[[],[[\"]\"]],{\"}\":\"{\"}]",
                     "\"{\\\"time\\\":1}\""});
    }
    std::string object(int row)
    {
        if (!m_fixedOrder)
            shuffle(m_names);
        std::string text = space() + "{" + space();
        bool isFirst = true;
        const auto add = [&](const std::string& key, const std::string& value) {
            text +=
                (isFirst ? "" : "," + spaceBehind()) + key + space() + ":" + spaceBehind() + value + space();
            isFirst = false;
        };
        for (const std::string& name : m_names) {
            if (below(50) == 0)
                continue;
            const bool isFree = name == "room" || name == "note" || name == "extra";
            const std::string key = below(30) == 0 ? escaped(name) : "\"" + name + "\"";
            add(key, isFree ? extra(row) : scalar(name, row));
            if (below(60) == 0)
                add(key, isFree ? extra(row) : scalar(name, row));
        }
        return text + "}" + space();
    }

    std::vector<std::string> m_names;
    bool m_fixedOrder;
    int m_escapes;
    int m_strings;
    int m_spaces;
    int m_wild;
};

// Everything that a difference could show in, as text.
std::string said(const Reference& r, std::int64_t rejected)
{
    std::string totals = "accepted " + std::to_string(r.accepted) + " outside " + std::to_string(r.outside) +
                         " blank " + std::to_string(r.blank) + " first " +
                         std::to_string(r.first.value_or(-1)) + " last " +
                         std::to_string(r.last.value_or(-1)) + "\n";
    totals += std::to_string(rejected) + " rejected\n";
    std::string text; // what tells most comes first
    for (const auto& bad : std::span(r.bad).first(std::min(r.bad.size(), InputReport::kKeptBadRows)))
        text += "bad " + std::to_string(bad.line) + " " + std::to_string(int(bad.reason)) + "\n";
    for (const auto& [service, of] : r.services) {
        text += service + " newest " + std::to_string(of.newest.value_or(-1)) + "\n";
        for (const auto& [slot, counts] : of.slots)
            text += std::to_string(slot) + ": " + std::to_string(counts.first) + " " +
                    std::to_string(counts.second) + "\n";
        for (const auto& [key, count] : of.failures)
            text += std::to_string(key.first) + " '" + key.second + "' " + std::to_string(count) + "\n";
        for (const auto& [key, counts] : of.regions)
            text += std::to_string(key.first) + " in '" + key.second + "' " + std::to_string(counts.first) +
                    " " + std::to_string(counts.second) + "\n";
    }
    return text + totals;
}

std::string said(const LogData& data)
{
    Reference r;
    const InputReport& input = data.inputs[0];
    r.accepted = input.accepted;
    r.outside = input.outside;
    r.blank = input.blank;
    r.first = input.firstMs;
    r.last = input.lastMs;
    for (const BadRow& bad : input.badRows)
        r.bad.push_back({bad.line, bad.reason});
    for (const auto& [service, log] : data.services) {
        auto& of = r.services[service];
        if (log.newest)
            of.newest = log.newest->ms;
        const auto extent = log.slots.extent();
        for (auto slot = extent ? extent->first : slots::SlotIndex(); extent && slot < extent->end; ++slot) {
            const slots::SlotCounts counts = log.slots.at(slot).counts;
            if (counts.requests == 0)
                continue;
            of.slots[slot.value] = {counts.requests, counts.successes};
            const auto name = [](const std::vector<std::string>& names, std::size_t index) {
                return index == slots::BoundedNames::kOthers ? kOtherNames : names[index];
            };
            for (std::size_t code = 0; code < log.slots.codes().size(); ++code) {
                if (const auto count = log.slots.failures(slot, slots::SlotTable::CodeIndex(code)); count > 0)
                    of.failures[{slot.value, name(log.slots.codes(), code)}] = count;
            }
            for (std::size_t i = 0; i < log.slots.regions().size(); ++i) {
                const auto region = log.slots.region(slot, slots::SlotTable::RegionIndex(i));
                if (region.requests > 0)
                    of.regions[{slot.value, name(log.slots.regions(), i)}] = {region.requests,
                                                                              region.failures};
            }
        }
    }
    return said(r, input.rejected);
}

} // namespace

class TestDifferential : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void randomFiles_data()
    {
        QTest::addColumn<int>("from");
        for (int from = 0; from < 200; from += 20)
            QTest::addRow("seeds from %d", from) << from;
    }

    void randomFiles()
    {
        QFETCH(int, from);
        for (int seed = from; seed < from + 20; ++seed) {
            Maker maker{unsigned(seed)};
            const std::string content = maker.content(maker.below(10) == 0 ? 3 : 400);
            compare(content, maker, seed,
                    readSlowly(content, maker.delimiter, kMaxRecord, maker.services(), kFirst, kLast));
            if (QTest::currentTestFailed())
                return;
        }
    }

    void randomJsonLines_data() { randomFiles_data(); }

    void randomJsonLines()
    {
        QFETCH(int, from);
        for (int seed = from; seed < from + 20; ++seed) {
            JsonMaker maker{unsigned(seed)};
            const std::string content = maker.content(maker.below(10) == 0 ? 3 : 250);
            compare(content, maker, seed,
                    readJsonSlowly(content, kMaxRecord, maker.services(), kFirst, kLast));
            if (QTest::currentTestFailed())
                return;
        }
    }

    void aStrayQuoteAtAnyDistanceFromTheEnd()
    {
        for (int rows = 0; rows < 90; rows += rows < 4 ? 1 : 5) {
            Maker maker{unsigned(rows)};
            const std::string content =
                maker.content(20) + "\n\"\n" + QByteArray("x,y\r\n,\"\" \r").repeated(rows * 3).toStdString();
            compare(content, maker, rows,
                    readSlowly(content, maker.delimiter, kMaxRecord, maker.services(), kFirst, kLast));
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    static void compare(const std::string& content, Maker& maker, int seed, const Reference& expected)
    {
        const std::string wanted = said(expected, std::int64_t(expected.bad.size()));
        ReadOptions options;
        options.mapping.delimiter = maker.delimiter;
        for (const std::string& id : maker.services())
            options.services.push_back({id, {{kFirst, kLast}}});
        LogFolder folder;
        const QByteArray bytes = QByteArray::fromStdString(content);
        const std::string inBlocks = folder.add(bytes);
        const std::string inOrder = folder.add(gzipped(bytes)); // what is packed comes in order
        for (const std::size_t chunk :
             {std::size_t(16), std::size_t(63 + maker.below(200)), std::size_t(kMaxRecord)}) {
            for (int threads = 1; threads <= 3; ++threads) {
                options.threads = threads;
                Tuning tuning;
                tuning.chunkBytes = chunk;
                tuning.maxRecord = kMaxRecord;
                tuning.threadedFrom = 0;
                tuning.simd = Simd((seed + threads) % 3);
                tuning.glances = (seed + threads) % 4 != 0;
                const bool isPacked = (seed + threads) % 2 == 0;
                const auto data = readChecked({isPacked ? inOrder : inBlocks}, options, tuning);
                QVERIFY(data.ok());
                const std::string found = said(*data);
                if (found != wanted) {
                    QFile kept(QStringLiteral("differential-%1.log").arg(seed));
                    QVERIFY(kept.open(QIODevice::WriteOnly));
                    kept.write(QByteArray::fromStdString(content));
                    const std::size_t at = std::size_t(
                        std::mismatch(found.begin(), found.end(), wanted.begin(), wanted.end()).first -
                        found.begin());
                    const std::size_t begin = at > 45 ? at - 45 : 0;
                    qInfo("seed %d, %s, chunk %zu, threads %d, simd %d\nfound ...%s\nnot   ...%s", seed,
                          isPacked ? "packed" : "plain", chunk, threads, int(tuning.simd),
                          found.substr(begin, 80).c_str(), wanted.substr(begin, 80).c_str());
                    QFAIL("the readers differ; the file is kept in the working folder");
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestDifferential)
#include "tst_differential.moc"
