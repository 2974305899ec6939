// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Counts a log by slot, result and error code with ClickHouse in the process: node clickhouse.mjs KIND FILE. Needs chdb in
// the module path (compare.py installs it).
import { createRequire } from "node:module";
const require = createRequire(process.env.PEER_MODULES + "/");
const { query } = require("chdb");
const [kind, file] = process.argv.slice(2);
const time = kind === "epoch" ? "UInt64" : "String";
const columns = `timestamp ${time}, room_id String, user_id String, result String, error_code Int32, region String, platform String, sdk String, cost_ms Int32`;
const slot = kind === "epoch" ? "intDiv(timestamp, 300000)" : "intDiv(toUnixTimestamp(parseDateTime64BestEffort(timestamp)), 300)";
const format = kind === "jsonl" ? "JSONEachRow" : "CSVWithNames";
console.log(query(`SELECT ${slot} AS slot, result, error_code, count() AS n FROM file('${file}', '${format}', '${columns}') GROUP BY ALL ORDER BY ALL`, "CSV").length);
