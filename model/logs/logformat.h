// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/logs/chunk.h"
#include "model/logs/recordcutter.h"
#include "model/logs/tally.h"

#include <memory>
#include <vector>

namespace clausemeter::logs {

// Reads the records of chunks of one format; one a thread.
class ChunkParser {
public:
    virtual ~ChunkParser() = default;
    ChunkParser(const ChunkParser&) = delete;
    ChunkParser& operator=(const ChunkParser&) = delete;

    // Tells the tally every record of the chunk's text.
    virtual void parse(const Chunk& chunk, Tally& tally) = 0;

protected:
    ChunkParser() = default;
};

using ChunkParsers = std::vector<std::unique_ptr<ChunkParser>>;

// One kind of log, set up for one file. Another kind is a class derived from this and a line in
// recognise.cpp.
class LogFormat {
public:
    virtual ~LogFormat() = default;
    LogFormat(const LogFormat&) = delete;
    LogFormat& operator=(const LogFormat&) = delete;

    virtual CutRule cutRule() const = 0;
    // Called again where a file is read a second time. The format outlives the parser.
    virtual std::unique_ptr<ChunkParser> makeParser() const = 0;
    // After the last row. True: what was assumed of the columns' values does not hold for all of them; the
    // file has to be read again, with what is known now. Otherwise completes the report.
    virtual Result<bool> settle(const ChunkParsers& parsers, InputReport& report) = 0;
    // Sources of one family add up, sources of different families never cover the same slot (semantics R7d).
    virtual std::string family() const = 0;
    // Its rows are successes only: never the basis of a rate, but a cross-check of other sources.
    virtual bool successesOnly() const { return false; }

protected:
    LogFormat() = default;
};

} // namespace clausemeter::logs
