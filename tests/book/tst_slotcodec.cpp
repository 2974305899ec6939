// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/bytes.h"
#include "model/book/slotcodec.h"

#include <QtTest>
#include <random>

using namespace clausemeter;
using namespace clausemeter::slots;

namespace {

SlotIndex slotOn(const char* day, std::int64_t at)
{
    return SlotClock::firstOf(*parseDate(day)) + at;
}

// What differs between two tables in a range, by everything that they say.
QString difference(const SlotTable& a, const SlotTable& b, SlotRange range)
{
    if (a.codes() != b.codes() || a.reservedCodes() != b.reservedCodes() || a.regions() != b.regions())
        return QStringLiteral("names");
    if (a.extent() != b.extent())
        return QStringLiteral("extent");
    if (a.totals(range) != b.totals(range))
        return QStringLiteral("totals");
    for (SlotIndex slot = range.first; slot < range.end; ++slot) {
        const Slot x = a.at(slot);
        const Slot y = b.at(slot);
        if (x.counts != y.counts || x.extra != y.extra || x.grade != y.grade)
            return QStringLiteral("slot %1").arg(slot.value);
        for (std::size_t code = 0; code < a.codes().size(); ++code) {
            if (a.failures(slot, SlotTable::CodeIndex(code)) != b.failures(slot, SlotTable::CodeIndex(code)))
                return QStringLiteral("code %1 of slot %2").arg(code).arg(slot.value);
        }
        for (std::size_t region = 0; region < a.regions().size(); ++region) {
            if (a.region(slot, SlotTable::RegionIndex(region)) !=
                b.region(slot, SlotTable::RegionIndex(region)))
                return QStringLiteral("region %1 of slot %2").arg(region).arg(slot.value);
        }
    }
    return {};
}

std::optional<SlotTable> afterBothWays(const SlotTable& table)
{
    auto result = book::tableWithNames(book::packedNames(table));
    const SlotRange ever{{-1'000'000'000}, {1'000'000'000}};
    for (const book::Chunk& chunk : book::chunksOf(table)) {
        if (!result || !book::addChunk(chunk, ever, {}, *result))
            return std::nullopt;
    }
    return result;
}

SlotTable randomTable(unsigned seed)
{
    std::mt19937_64 random(seed);
    const auto upTo = [&random](std::uint64_t n) { return random() % n; };
    std::vector<std::string> reserved;
    for (std::uint64_t i = upTo(4); i > 0; --i)
        reserved.push_back("-33" + std::to_string(i));
    SlotTable table(reserved);
    const std::uint64_t names = seed % 5 == 0 ? 400 : 1 + upTo(12);
    const SlotIndex first = slotOn("2019-01-20", 0);
    const std::uint64_t slots = 1 + upTo(45 * kSlotsPerDay);
    const std::uint64_t most = seed % 7 == 0 ? (std::uint64_t(1) << 62) : 1 + upTo(100'000);
    for (int i = 0; i < 3000; ++i) {
        const SlotIndex slot = first + std::int64_t(upTo(slots));
        switch (upTo(seed % 2 == 0 ? 3 : 7)) {
        case 0:
            table.addRequests(slot, true, SlotTable::kNoCode, 1 + upTo(most) / 4096);
            break;
        case 1:
            table.addRequest(slot, false, table.codeIndex(std::to_string(upTo(names))));
            break;
        case 2: {
            const std::uint64_t failures = upTo(3);
            const auto code = table.codeIndex(!reserved.empty() && failures > 0 ? reserved.front() : "x");
            table.addRequests(slot, false, code, failures);
            table.addRequests(slot, true, code, 5);
            table.addToRegion(slot, table.regionIndex("ap-" + std::to_string(upTo(names / 4 + 1))),
                              {5 + failures, failures, !reserved.empty() ? failures : 0});
            break;
        }
        case 3:
            table.addCounts(slot, 100 + upTo(50), upTo(100), Grade::IntervalCounts);
            break;
        case 4:
            table.addRate(slot, Decimal::fromUnits(Int128(upTo(1'000'000'000'000'000'000ULL))));
            break;
        case 5:
            table.addFractions(slot, Decimal::fromUnits(Decimal::kOne * 3 + Int128(upTo(1'000'000'000))),
                               Decimal::fromUnits(Decimal::kOne * 2 + Int128(upTo(1'000'000'000))));
            break;
        default:
            table.addRequest(slot, false);
        }
    }
    return table;
}

} // namespace

class tst_SlotCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersComeBack()
    {
        const std::vector<std::uint64_t> values{0, 1, 127, 128, 255, 256, 65535, ~std::uint64_t(0)};
        const std::vector<Int128> wides{0, -1, 1, Decimal::kOne * 1'000'000, -Decimal::kOne * 1'000'000};
        book::ByteWriter out;
        for (const std::uint64_t value : values)
            out.number(value);
        for (const Int128 value : wides)
            out.wide(value);
        out.text(std::string("a\0\xff", 3));
        out.planes(values);
        book::ByteReader in(out.take());
        for (const std::uint64_t value : values)
            QCOMPARE(in.number(), value);
        for (const Int128 value : wides)
            QVERIFY(in.wide() == value);
        QCOMPARE(in.text(), std::string("a\0\xff", 3));
        QCOMPARE(in.planes(values.size()), values);
        QVERIFY(in.ok());
        QVERIFY(in.atEnd());
        QCOMPARE(in.number(), std::uint64_t(0));
        QVERIFY(!in.ok());
        for (const std::int64_t value :
             {std::int64_t(0), std::int64_t(-1), std::numeric_limits<std::int64_t>::min(),
              std::numeric_limits<std::int64_t>::max()})
            QCOMPARE(book::unzigzag(book::zigzag(value)), value);
    }

    void tablesComeBack_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 0; seed < 60; ++seed)
            QTest::addRow("random %u", seed) << seed;
    }

    void tablesComeBack()
    {
        QFETCH(unsigned, seed);
        const SlotTable table = randomTable(seed);
        const auto again = afterBothWays(table);
        QVERIFY(again.has_value());
        QCOMPARE(difference(table, *again, *table.extent()), QString());
    }

    void edges_data()
    {
        QTest::addColumn<int>("edge");
        QTest::newRow("no data at all") << 0;
        QTest::newRow("first and last slot of a month of 31 days") << 1;
        QTest::newRow("months apart") << 2;
        QTest::newRow("before 1970") << 3;
        QTest::newRow("the largest count") << 4;
        QTest::newRow("many rates in one slot") << 5;
        QTest::newRow("names without data") << 6;
    }

    void edges()
    {
        QFETCH(int, edge);
        SlotTable table({"-1"});
        std::size_t chunks = 1;
        switch (edge) {
        case 0:
            chunks = 0;
            break;
        case 1:
            table.addRequest(slotOn("2019-03-01", 0), true);
            table.addRequest(slotOn("2019-03-31", kSlotsPerDay - 1), false);
            break;
        case 2:
            table.addRequest(slotOn("2019-01-31", kSlotsPerDay - 1), true);
            table.addRequest(slotOn("2019-02-01", 0), true);
            table.addRequest(slotOn("2021-06-15", 7), true);
            chunks = 3;
            break;
        case 3:
            table.addRequest({-1}, false);
            table.addRequest({-300}, true);
            break;
        case 4:
            table.addRequests(slotOn("2019-03-01", 0), true, SlotTable::kNoCode, ~std::uint64_t(0));
            table.addRequests(slotOn("2019-03-01", 1), false, SlotTable::kNoCode, ~std::uint64_t(0));
            break;
        case 5:
            for (int i = 0; i < 1000; ++i)
                table.addRate(slotOn("2019-03-01", 0), Decimal::fromUnits(i));
            break;
        default:
            table.codeIndex("-7");
            table.regionIndex("cn");
            table.addRequest(slotOn("2019-03-01", 0), true);
        }
        QCOMPARE(book::chunksOf(table).size(), chunks);
        const auto again = afterBothWays(table);
        QVERIFY(again.has_value());
        QCOMPARE(difference(table, *again, table.extent().value_or(SlotRange{})), QString());
    }

    void whatIsLeftOut()
    {
        const SlotTable table = randomTable(3);
        const SlotRange extent = *table.extent();
        const SlotRange wanted{extent.first + 10, extent.first + 500};
        const SlotRange hole{extent.first + 100, extent.first + 200};
        auto part = book::tableWithNames(book::packedNames(table));
        QVERIFY(part.has_value());
        for (const book::Chunk& chunk : book::chunksOf(table))
            QVERIFY(book::addChunk(chunk, wanted, {hole}, *part));
        QCOMPARE(part->totals(hole), part->totals({hole.first, hole.first})); // nothing
        for (const SlotRange& range : {SlotRange{wanted.first, hole.first}, SlotRange{hole.end, wanted.end}})
            QCOMPARE(part->totals(range), table.totals(range));
        QCOMPARE(part->totals(extent).counts.requests,
                 table.totals({wanted.first, hole.first}).counts.requests +
                     table.totals({hole.end, wanted.end}).counts.requests);
    }

    // A day and night of traffic with noise, as a service has it.
    void atMostThreeBytesASlot()
    {
        std::mt19937_64 random(7);
        std::poisson_distribution<int> noise(2.0);
        SlotTable table;
        const SlotIndex first = slotOn("2019-03-01", 0);
        for (int i = 0; i < 31 * kSlotsPerDay; ++i) {
            const double wave = 1000.0 + 900.0 * std::sin(i * 6.283185 / kSlotsPerDay);
            std::poisson_distribution<int> traffic(wave);
            const auto failures = std::uint64_t(noise(random));
            const auto requests = std::uint64_t(traffic(random)) + failures;
            table.addCounts(first + i, requests, requests - failures, Grade::IntervalCounts);
        }
        const auto chunks = book::chunksOf(table);
        QCOMPARE(chunks.size(), std::size_t(1));
        const double bytes = double(chunks[0].counts.size()) / double(chunks[0].slots);
        QVERIFY2(bytes < 2.5, qPrintable(QString::number(bytes)));
        QVERIFY(chunks[0].breakdown.isEmpty());
        QVERIFY(chunks[0].extras.isEmpty());
    }

    // Whatever the bytes, no crash; and no chunk that says something else unnoticed (zstd's checksum).
    void damagedChunks()
    {
        const SlotTable table = randomTable(1);
        std::mt19937 random(5);
        int refused = 0;
        for (int i = 0; i < 600; ++i) {
            book::Chunk chunk = book::chunksOf(table).front();
            QByteArray& bytes = i % 3 == 0 ? chunk.counts : i % 3 == 1 ? chunk.breakdown : chunk.extras;
            if (bytes.isEmpty())
                continue;
            if (i % 2 == 0)
                bytes[qsizetype(random() % unsigned(bytes.size()))] ^= char(1 + random() % 255);
            else
                bytes.truncate(qsizetype(random() % unsigned(bytes.size())));
            auto into = book::tableWithNames(book::packedNames(table));
            const bool added = book::addChunk(chunk, {{-1'000'000'000}, {1'000'000'000}}, {}, *into);
            refused += !added;
            QByteArray names = book::packedNames(table);
            names[qsizetype(random() % unsigned(names.size()))] ^= char(1 + random() % 255);
            (void)book::tableWithNames(names);
        }
        QVERIFY(refused > 500);
    }
};

QTEST_GUILESS_MAIN(tst_SlotCodec)
#include "tst_slotcodec.moc"
