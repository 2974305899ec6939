// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bookfixture.h"
#include "model/book/recordparts.h"

#include <QtTest>
#include <random>

using namespace clausemeter;
using namespace clausemeter::book;

namespace {

const std::string kService = "1400000001";
const std::string kOther = "1400000002";
const slots::SlotIndex kFirst = slots::SlotClock::firstOf(*parseDate("2019-03-20"));

RecordPart partOf(logs::LogData data)
{
    const std::string file = data.inputs.front().file;
    return {{file}, std::make_shared<const logs::LogData>(std::move(data))};
}

RecordPart part(const std::string& name, int from, int slots, std::uint64_t requests)
{
    return partOf(logOf(kService, kFirst + from, slots, requests, name));
}

std::uint64_t requestsAt(const RecordParts& parts, int slot)
{
    return joined(parts).logs->services.at(kService).slots.at(kFirst + slot).counts.requests;
}

} // namespace

// The provider's record without a book: by the rules of one.
class tst_RecordParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void overlapIsAsked()
    {
        const RecordParts held = withPart({}, part("a", 0, 12, 900), OnOverlap::Ask, {}).parts;
        const PartAdded apart = withPart(held, part("later", 12, 12, 800), OnOverlap::Ask, {});
        QCOMPARE(apart.kept.kind, Kept::Kind::Added);
        QCOMPARE(apart.parts.size(), std::size_t(2));

        const RecordPart more = part("b", 6, 12, 1000);
        const PartAdded asked = withPart(apart.parts, more, OnOverlap::Ask, {});
        QCOMPARE(asked.kept.kind, Kept::Kind::Overlaps);
        QCOMPARE(asked.parts.size(), std::size_t(2));
        QCOMPARE(asked.kept.overlaps.size(), std::size_t(2));
        const Overlap expected{kService, 0, "a.csv", {kFirst + 6, kFirst + 12}, 6, "interval-csv", true};
        QCOMPARE(asked.kept.overlaps[0].file, expected.file);
        QCOMPARE(asked.kept.overlaps[0].range, expected.range);
        QCOMPARE(asked.kept.overlaps[0].slots, expected.slots);
        QVERIFY(asked.kept.overlaps[0].mayBeAdded);
        QCOMPARE(asked.kept.overlaps[1].file, std::string("later.csv"));

        const PartAdded added = withPart(apart.parts, more, OnOverlap::Add, {});
        QCOMPARE(requestsAt(added.parts, 5), std::uint64_t(900));
        QCOMPARE(requestsAt(added.parts, 6), std::uint64_t(1900));
        QVERIFY(std::ranges::none_of(added.parts, &RecordPart::isReplaced));

        const PartAdded replaced = withPart(apart.parts, more, OnOverlap::Replace, {});
        QCOMPARE(requestsAt(replaced.parts, 5), std::uint64_t(900));
        QCOMPARE(requestsAt(replaced.parts, 6), std::uint64_t(1000));
        QCOMPARE(requestsAt(replaced.parts, 18), std::uint64_t(800));
        QVERIFY(replaced.parts[0].isReplaced && replaced.parts[1].isReplaced &&
                !replaced.parts[2].isReplaced);

        const PartAdded instead = withPart(apart.parts, more, OnOverlap::ReplaceAll, {});
        QCOMPARE(instead.parts.size(), std::size_t(1));
        // What was held before is as it was.
        QCOMPARE(requestsAt(apart.parts, 6), std::uint64_t(900));
    }

    void sameContentIsRefused()
    {
        const RecordParts held = withPart({}, part("a", 0, 12, 900), OnOverlap::Ask, {}).parts;
        RecordPart again = part("a", 0, 12, 900);
        QCOMPARE(withPart(held, again, OnOverlap::Replace, {}).kept.kind, Kept::Kind::KnownAlready);
        QCOMPARE(withPart(held, again, OnOverlap::ReplaceAll, {}).kept.kind, Kept::Kind::Added);

        logs::LogData both = logOf(kService, kFirst + 50, 3, 10, "b");
        both.inputs.push_back(held[0].logs->inputs[0]);
        const PartAdded refused = withPart(held, partOf(std::move(both)), OnOverlap::Ask, {});
        QCOMPARE(refused.kept.kind, Kept::Kind::Failed);
        QCOMPARE(refused.kept.error->code, ErrorCode::BookSameContent);
        QCOMPARE(refused.kept.known, std::vector<std::string>{"a.csv"});
        QCOMPARE(refused.parts.size(), std::size_t(1));
    }

    void otherKindsAreNotAdded()
    {
        const RecordParts held = withPart({}, part("a", 0, 12, 900), OnOverlap::Ask, {}).parts;
        logs::LogData lines = logOf(kService, kFirst, 3, 10, "b");
        lines.inputs[0].kind = logs::LogKind::RequestJsonl;
        const RecordPart other = partOf(std::move(lines));
        QVERIFY(!withPart(held, other, OnOverlap::Ask, {}).kept.overlaps.at(0).mayBeAdded);
        const PartAdded refused = withPart(held, other, OnOverlap::Add, {});
        QCOMPARE(refused.kept.error->code, ErrorCode::SourcesOverlap);
        QCOMPARE(refused.parts.size(), std::size_t(1));
        QCOMPARE(withPart(held, other, OnOverlap::Replace, {}).kept.kind, Kept::Kind::Added);
    }

    // Whatever is read in whatever order: the same counts as a book has, slot by slot.
    void asABookDoesIt()
    {
        std::mt19937 random(20190320);
        for (int round = 0; round < 12; ++round) {
            QTemporaryDir folder;
            auto book = std::move(*Book::create(folder.filePath(QStringLiteral("b.book"))));
            const qint64 customer =
                *book->importAccount(completeAccount(), note(ChangeKind::AccountImported));
            RecordParts parts;
            for (int i = 0; i < 6; ++i) {
                const auto make = [&, seed = random()] {
                    std::mt19937 own(seed);
                    const std::string name = std::to_string(i);
                    logs::LogData data = logOf(kService, kFirst + int(own() % 60), 1 + int(own() % 40),
                                               100 + own() % 100, name);
                    if (own() % 2 == 0)
                        data.services[kOther] = {
                            std::move(
                                logOf(kOther, kFirst + int(own() % 60), 5, 10, name).services[kOther].slots),
                            std::nullopt};
                    return data;
                };
                constexpr OnOverlap kWays[] = {OnOverlap::Ask, OnOverlap::Add, OnOverlap::Replace};
                const OnOverlap way = kWays[random() % 3];
                Progress progress;
                const auto import =
                    book->importRecord(customer, make(), way, note(ChangeKind::RecordImported, i), progress);
                PartAdded added = withPart(parts, partOf(make()), way, {});
                QCOMPARE(added.kept.kind == Kept::Kind::Added, import.ok());
                parts = std::move(added.parts);
            }
            const auto kept = book->logs({customer, {}, {}, SlotRole::ProvidersCounts});
            const auto held = joined(parts).logs;
            for (const std::string& service : {kService, kOther}) {
                if (!kept->contains(service) && !held->services.contains(service))
                    continue;
                const auto& mine = held->services.at(service).slots;
                const auto& theirs = kept->at(service).slots;
                for (int at = 0; at < 120; ++at)
                    QCOMPARE(mine.at(kFirst + at), theirs.at(kFirst + at));
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_RecordParts)
#include "tst_recordparts.moc"
