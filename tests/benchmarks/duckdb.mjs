// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Counts a log by slot, result and error code with DuckDB: node duckdb.mjs KIND typed|auto FILE. Needs
// @duckdb/node-api in the module path (compare.py installs it).
import { createRequire } from "node:module";

const require = createRequire(process.env.PEER_MODULES + "/");
const { DuckDBInstance } = require("@duckdb/node-api");
const [kind, types, file] = process.argv.slice(2);

const columns =
    `{'timestamp': '${kind === "epoch" ? "BIGINT" : "TIMESTAMPTZ"}', 'room_id': 'VARCHAR', 'user_id': 'VARCHAR', ` +
    `'result': 'VARCHAR', 'error_code': 'INTEGER', 'region': 'VARCHAR', 'platform': 'VARCHAR', 'sdk': 'VARCHAR', ` +
    `'cost_ms': 'INTEGER'}`;
const reader = kind === "jsonl" ? "read_json" : "read_csv";
const form = kind === "jsonl" ? ", format = 'newline_delimited'" : types === "typed" ? ", header = true" : "";
const source = `${reader}('${file}'${form}${types === "typed" ? `, columns = ${columns}` : ""})`;
const slot = kind === "epoch" ? "timestamp // 300000" : "epoch_ms(timestamp) // 300000";
const sql = `SELECT ${slot} AS slot, result, error_code, count(*) AS n FROM ${source} GROUP BY ALL ORDER BY ALL`;

const instance = await DuckDBInstance.create(":memory:");
const connection = await instance.connect();
const result = await connection.runAndReadAll(sql);
let requests = 0n;
for (const row of result.getRows())
    requests += row[3];
console.log(JSON.stringify({ rows: result.currentRowCount, requests: String(requests) }));
