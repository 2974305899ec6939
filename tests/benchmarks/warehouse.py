#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Clausemeter authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Has ClickHouse and PostgreSQL count a month of requests, by Clausemeter and by their own clients, and prints the tables of
the README.

warehouse.py BINARY SERVERS FOLDER [--clickhouse N] [--postgres N] [--runs N]

N million rows go into each server, which SERVERS (warehouseservers) starts in FOLDER and removes again: about 6 bytes a row
in ClickHouse, twice (once on one server, once on two shards), and 75 in PostgreSQL. The client is given the very queries
that Clausemeter sends. Both run in turn; every figure is the median, of whole processes from start to end.
"""
import argparse
import json
import os
import shutil
import statistics
import subprocess
import tempfile
import time

FIRST = 1551369600  # 2019-03-01T00:00:00+08:00
SECONDS = 31 * 86400
COLUMNS = {
    "clickhouse": "time DateTime, service String, result String, code String, region String",
    "postgresql": "time timestamptz NOT NULL, service text NOT NULL, result text NOT NULL, code text NOT NULL, region text NOT NULL",
}


def account(folder):
    path = f"{folder}/account.json"
    with open(path, "w") as out:
        json.dump({"format": "clausemeter-account/1", "clock": "+08:00",
                   "customer": {"id": "1", "name": {"zh": "测", "en": "Test"}, "contracting": "mainland", "currency": "CNY"},
                   "services": [{"id": "1400000001", "sla": "tencent-trtc", "agreements": ["tencent-csa-zh"],
                                 "start": "2019-03-01", "months": 1}]}, out)
    return path


class Bench:
    def __init__(self, options, at):
        self.options = options
        self.at = at
        self.folder = options.folder
        self.account = account(self.folder)

    def timed(self, command, environment, output):
        start = time.perf_counter()
        with open(output, "wb") as out:
            process = subprocess.Popen(command, stdout=out, stderr=subprocess.PIPE, env=dict(os.environ, **environment))
            message = process.stderr.read()
            _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        if status != 0:
            raise RuntimeError(f"{command[0]}: {message.decode()[-600:]}")
        return seconds, usage.ru_maxrss / 1024

    def client(self, engine, port, queries):
        """The server's own client with these queries, one behind the other."""
        path = f"{self.folder}/queries.sql"
        with open(path, "w") as out:
            out.write(";\n".join(queries) + ";\n")
        if engine == "clickhouse":
            command = ["sh", "-c", 'exec clickhouse-client --host=127.0.0.1 --port="$1" --user="$2" --password="$3" '
                       '--multiquery <"$4"', "sh", str(port), self.at["user"], self.at["clickhouse_password"], path]
            return command, {}
        return (["psql", "-X", "-q", "-A", "-t", "-h", "127.0.0.1", "-p", str(port), "-U", self.at["user"], "-f", path, "postgres"],
                {"PGPASSWORD": self.at["postgres_password"]})

    def ask(self, engine, port, sql):
        command, environment = self.client(engine, port, [sql])
        return subprocess.run(command, env=dict(os.environ, **environment), check=True, capture_output=True).stdout.decode().strip()

    def fill(self, engine, port, table, first, count, of):
        """Rows `first` to `first + count` of `of`, in the order of their time."""
        start = time.perf_counter()
        if engine == "clickhouse":
            self.ask(engine, port, f"CREATE TABLE {table} ({COLUMNS[engine]}) ENGINE = MergeTree PARTITION BY toYYYYMM(time) "
                     "ORDER BY time")
            self.ask(engine, port, f"INSERT INTO {table} SELECT toDateTime({FIRST} + intDiv((number + {first}) * {SECONDS}, {of})), "
                     "'1400000001', if(number % 500 = 0, 'failed', 'success'), "
                     "if(number % 500 = 0, toString(-3300 - intDiv(number, 500) % 7), ''), concat('ap-', toString(number % 6)) "
                     f"FROM system.numbers LIMIT {count}")
        else:
            self.ask(engine, port, f"CREATE UNLOGGED TABLE {table} ({COLUMNS[engine]})")
            self.ask(engine, port, f"INSERT INTO {table} SELECT to_timestamp({FIRST} + (n + {first}) * {SECONDS} / {of}), "
                     "'1400000001', CASE WHEN n % 500 = 0 THEN 'failed' ELSE 'success' END, "
                     "CASE WHEN n % 500 = 0 THEN (-3300 - n / 500 % 7)::text ELSE '' END, 'ap-' || n % 6 "
                     f"FROM generate_series(0::bigint, {count}::bigint - 1) AS n")
            self.ask(engine, port, f"CREATE INDEX ON {table} USING brin (time)")
            self.ask(engine, port, f"VACUUM ANALYZE {table}")
        size = self.ask(engine, port, f"SELECT sum(bytes_on_disk) FROM system.parts WHERE active AND table = '{table}'"
                        if engine == "clickhouse" else f"SELECT pg_total_relation_size('{table}')")
        print(f"{count / 1e6:g} million rows into {table}: {time.perf_counter() - start:.0f} s, {int(size) / count:.1f} bytes a row",
              flush=True)

    def measure(self, name, engine, address, port, table, rows):
        password = self.at["clickhouse_password" if engine == "clickhouse" else "postgres_password"]
        data = tempfile.mkdtemp(dir=self.folder)
        environment = {"CLAUSEMETER_PASSWORD": password, "XDG_DATA_HOME": data, "QT_QPA_PLATFORM": "offscreen"}
        ours = [self.options.binary, "analyze", "--account", self.account, "--as-of", "2019-05-01", "--json", "-", "--warehouse",
                f"{engine}://{self.at['user']}@127.0.0.1:{address}/{'default' if engine == 'clickhouse' else 'postgres'}/{table}"
                "?tls=off"]
        result = f"{self.folder}/result.json"
        self.timed(ours, environment, result)
        with open(result) as text:
            answer = json.load(text)
        month = answer["services"][0]["months"][0]
        if month["requests"] != rows:
            raise RuntimeError(f"{month['requests']} of {rows} rows")
        queries = list(dict.fromkeys(i["server"]["query"] for i in answer["inputs"]))
        command, with_password = self.client(engine, port, queries)
        self.timed(command, with_password, os.devnull)
        seconds = {"ours": [], "client": [], "kept": []}
        memory = 0.0
        for _ in range(self.options.runs):
            shutil.rmtree(data)  # what was kept
            os.mkdir(data)
            took, used = self.timed(ours, environment, os.devnull)
            seconds["ours"].append(took)
            memory = max(memory, used)
            seconds["client"].append(self.timed(command, with_password, os.devnull)[0])
            seconds["kept"].append(self.timed(ours, environment, os.devnull)[0])
        kept = sum(os.path.getsize(f"{root}/{f}") for root, _, files in os.walk(data) for f in files)
        ours, client, again = (statistics.median(seconds[k]) for k in ("ours", "client", "kept"))
        print(f"| {name} | {rows / 1e6:g} | {client:.2f} s | {ours:.2f} s | {ours / client:.2f} | {memory:.0f} MiB | {again:.2f} s | "
              f"{kept / 1e3:.0f} kB |", flush=True)
        print("  of each run:", {k: [round(s, 2) for s in v] for k, v in seconds.items()}, flush=True)
        shutil.rmtree(data)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("servers")
    parser.add_argument("folder")
    parser.add_argument("--clickhouse", type=float, default=100)
    parser.add_argument("--postgres", type=float, default=100)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    options.folder = os.path.abspath(options.folder)
    os.makedirs(options.folder, exist_ok=True)
    servers = subprocess.Popen([options.servers], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               env=dict(os.environ, TMPDIR=options.folder, LC_ALL="C.UTF-8"))
    try:
        at = json.loads(servers.stdout.readline())
        bench = Bench(options, at)
        head = "| | million rows | its client | Clausemeter | times | memory | again, kept | on the disk |\n" + "| --- " + "| ---: " * 7 + "|"
        front, one, other = at["clickhouse"]
        rows = int(options.clickhouse * 1e6)
        if rows:
            half = rows // 2
            bench.fill("clickhouse", front["tcp"], "one", 0, rows, rows)
            bench.fill("clickhouse", one["tcp"], "part", 0, half, rows)
            bench.fill("clickhouse", other["tcp"], "part", half, rows - half, rows)
            bench.ask("clickhouse", front["tcp"], f"CREATE TABLE two ({COLUMNS['clickhouse']}) ENGINE = "
                      "Distributed(shards, default, part)")
            print(head)
            bench.measure("ClickHouse", "clickhouse", front["http"], front["tcp"], "one", rows)
            bench.measure("ClickHouse, two shards", "clickhouse", front["http"], front["tcp"], "two", rows)
            for server, table in ((front, "one"), (one, "part"), (other, "part")):
                bench.ask("clickhouse", server["tcp"], f"DROP TABLE {table}")
        rows = int(options.postgres * 1e6)
        if rows:
            bench.fill("postgresql", at["postgres"], "entries", 0, rows, rows)
            print(head)
            bench.measure("PostgreSQL", "postgresql", at["postgres"], at["postgres"], "entries", rows)
    finally:
        servers.stdin.close()
        servers.wait()


main()
