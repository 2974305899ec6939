// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes a log of March 2019 to measure with, the same one each time: makelog KIND ROWS FILE. The kinds are
//   iso       CSV of 9 columns, ISO times with offset, in order; about 1 % of the requests failed; four
//   regions noregion  the same rows with another name over the column of the regions: they are not counted
//   epoch     the same with epoch milliseconds
//   quoted    a column in quotes, with the delimiter and quotes in it
//   crlf      lines end with CR LF
//   mixed     lines end with LF, CR LF or CR
//   shuffled  times in any order
//   signed    results as signed numbers, without a column of error codes
//   nooffset  "2019-03-01 00:00:00", without fractions and offset
//   jsonl     JSON, one object a line, the same values
//   access    combined access log

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>

namespace {

constexpr std::int64_t kStartMs = 1'551'369'600'000; // 2019-03-01T00:00:00+08:00
constexpr std::int64_t kSpanMs = std::int64_t(31) * 86'400'000;
constexpr std::array<const char*, 4> kCodes = {"-3301", "-3308", "-3316", "-100018"};
constexpr std::array<const char*, 4> kRegions = {"ap-guangzhou", "ap-shanghai", "ap-singapore",
                                                 "eu-frankfurt"};

// SplitMix64: the same numbers on every machine.
class Random {
public:
    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    std::uint64_t below(std::uint64_t limit) { return next() % limit; }

private:
    std::uint64_t m_state = 20190317;
};

struct Row {
    std::int64_t ms = 0;        // since kStartMs
    const char* code = nullptr; // of a failure
    const char* region = nullptr;
    std::uint64_t number = 0;
    std::uint64_t random = 0;
};

std::string isoTime(std::int64_t ms)
{
    char text[64];
    std::snprintf(text, sizeof text, "2019-03-%02dT%02d:%02d:%02d.%03d+08:00", int(ms / 86'400'000) + 1,
                  int(ms / 3'600'000 % 24), int(ms / 60'000 % 60), int(ms / 1000 % 60), int(ms % 1000));
    return text;
}

void addCsv(std::string& out, std::string_view kind, const Row& row)
{
    std::string time = kind == "epoch" ? std::to_string(kStartMs + row.ms) : isoTime(row.ms);
    if (kind == "nooffset") {
        time.resize(19);
        time[10] = ' ';
    }
    char rest[160];
    const char* ending = kind == "crlf" ? "\r\n" : "\n";
    if (kind == "mixed")
        ending = std::array<const char*, 3>{"\n", "\r\n", "\r"}[row.random % 3];
    const auto room = unsigned(row.number % 99'991);
    const auto user = unsigned(row.random >> 32);
    const auto cost = unsigned(row.random % 900);
    const char* quote = kind == "quoted" ? "\"" : "";
    const char* inQuotes = kind == "quoted" ? ", \"\"a\"\"" : "";
    if (kind == "signed") {
        const std::string result = row.code ? row.code : std::to_string(300 + cost);
        std::snprintf(rest, sizeof rest, ",room-%05u,user-%08x,%s,%s,web,5.1.%u,%u%s", room, user,
                      result.c_str(), row.region, cost % 10, cost, ending);
    } else {
        std::snprintf(rest, sizeof rest, ",%sroom-%05u%s%s,user-%08x,%s,%s,%s,web,5.1.%u,%u%s", quote, room,
                      inQuotes, quote, user, row.code ? "fail" : "success", row.code ? row.code : "0",
                      row.region, cost % 10, cost, ending);
    }
    out += time;
    out += rest;
}

void addJson(std::string& out, const Row& row)
{
    char text[400];
    std::snprintf(
        text, sizeof text,
        "{\"timestamp\":\"%s\",\"room_id\":\"room-%05u\",\"user_id\":\"user-%08x\",\"result\":\"%s\","
        "\"error_code\":%s,\"region\":\"%s\",\"platform\":\"web\",\"sdk\":\"5.1.%u\",\"cost_ms\":%u}\n",
        isoTime(row.ms).c_str(), unsigned(row.number % 99'991), unsigned(row.random >> 32),
        row.code ? "fail" : "success", row.code ? row.code : "0", row.region, unsigned(row.random % 10),
        unsigned(row.random % 900));
    out += text;
}

void addAccess(std::string& out, const Row& row)
{
    char text[300];
    std::snprintf(text, sizeof text,
                  "192.0.2.%u - - [%02d/Mar/2019:%02d:%02d:%02d +0800] \"GET /room/%u HTTP/1.1\" %d %u \"-\" "
                  "\"Mozilla/5.0 (X11; Linux x86_64)\"\n",
                  unsigned(row.number % 250), int(row.ms / 86'400'000) + 1, int(row.ms / 3'600'000 % 24),
                  int(row.ms / 60'000 % 60), int(row.ms / 1000 % 60), unsigned(row.number % 99'991),
                  row.code ? 503 : 200, unsigned(row.random % 9000));
    out += text;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4) {
        std::fprintf(stderr, "usage: makelog KIND ROWS FILE\n");
        return 2;
    }
    const std::string_view kind = argv[1];
    const std::int64_t rows = std::atoll(argv[2]);
    std::FILE* file = std::fopen(argv[3], "wb");
    if (!file || rows < 1) {
        std::perror(argv[3]);
        return 3;
    }
    std::string out;
    if (kind == "signed")
        out = "timestamp,room_id,user_id,result,region,platform,sdk,cost_ms\n";
    else if (kind != "jsonl" && kind != "access")
        out = std::string("timestamp,room_id,user_id,result,error_code,") +
              (kind == "noregion" ? "place" : "region") + ",platform,sdk,cost_ms" +
              (kind == "crlf" ? "\r\n" : "\n");
    Random random;
    bool written = true;
    for (std::int64_t i = 0; i < rows; ++i) {
        Row row;
        row.random = random.next();
        row.number = std::uint64_t(i);
        const std::int64_t at = kind == "shuffled" ? std::int64_t(random.below(std::uint64_t(rows))) : i;
        row.ms = std::int64_t(__int128(at) * kSpanMs / rows);
        const std::uint64_t draw = random.next();
        row.code = draw % 100 == 0 ? kCodes[draw / 100 % 4] : nullptr;
        row.region = kRegions[draw / 400 % 4];
        if (kind == "jsonl")
            addJson(out, row);
        else if (kind == "access")
            addAccess(out, row);
        else
            addCsv(out, kind, row);
        if (out.size() > 1 << 20) {
            written = written && std::fwrite(out.data(), 1, out.size(), file) == out.size();
            out.clear();
        }
    }
    written = written && std::fwrite(out.data(), 1, out.size(), file) == out.size();
    if (std::fclose(file) != 0 || !written) {
        std::perror(argv[3]);
        return 3;
    }
    return 0;
}
