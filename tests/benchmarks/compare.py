#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Clausemeter authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the same logs with Clausemeter and with what users would pick instead, and prints the table of the README.

compare.py BINARY MAKELOG FOLDER [--rows N] [--runs N] [--only KIND,...] [--peers NAME,...]

Every figure is the median of the runs (whole process, file in memory, all programs in turn), told as a ratio to
Clausemeter's. The logs stay in FOLDER for the next time. A peer that is not installed is left out; DuckDB comes from
npm (@duckdb/node-api) into FOLDER where node is there, and so does ClickHouse (chdb).
"""
import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
# Kind, how it is packed, share of the rows, and the name in the table.
LOGS = [
    ("iso", "", 1.0, "CSV, ISO times"),
    ("epoch", "", 1.0, "CSV, epoch milliseconds"),
    ("jsonl", "", 0.16, "JSON lines"),
    ("iso", ".gz", 0.1, "CSV, gzip"),
    ("iso", ".zst", 0.1, "CSV, zstd"),
    ("access", "", 0.2, "access log"),
    ("shuffled", "", 0.1, "CSV, shuffled"),
    ("quoted", "", 0.1, "CSV, a quoted column"),
    ("crlf", "", 0.1, "CSV, CR LF"),
    ("mixed", "", 0.1, "CSV, mixed line ends"),
    ("nooffset", "", 0.1, "CSV, times without offset"),
    ("signed", "", 0.1, "CSV, signed results"),
]
MAWK = {
    "iso": 'NR>1{s=substr($1,1,14) int(substr($1,15,2)/5); n[s","$4","$5]++} END{for(k in n) print k","n[k]}',
    "epoch": 'NR>1{n[int($1/300000)","$4","$5]++} END{for(k in n) print k","n[k]}',
}
def make(folder, makelog, kind, rows, packed):
    plain = f"{folder}/{kind}-{rows}.log"
    if not os.path.exists(plain):
        subprocess.run([makelog, kind, str(rows), plain + ".part"], check=True)
        os.rename(plain + ".part", plain)
    if not packed:
        return plain
    path = plain + packed
    if not os.path.exists(path):
        tool = {".gz": ["gzip", "-6", "-k"], ".zst": ["zstd", "-q", "-3", "-k"]}[packed]
        subprocess.run([*tool, plain], check=True)
    return path


def account(folder):
    path = f"{folder}/account.json"
    with open(path, "w") as out:
        json.dump({"format": "clausemeter-account/1", "clock": "+08:00",
                   "customer": {"id": "1", "name": {"zh": "测", "en": "Test"}, "contracting": "mainland", "currency": "CNY"},
                   "services": [{"id": "1400000001", "sla": "tencent-trtc", "agreements": ["tencent-csa-zh"],
                                 "start": "2019-03-01", "months": 1}]}, out)
    return path


def npm_modules(folder):
    """The peers that come from npm, by package."""
    packages = ["@duckdb/node-api", "chdb"] if shutil.which("node") else []
    missing = [p for p in packages if not os.path.exists(f"{folder}/node_modules/{p}")]
    if missing and shutil.which("npm"):
        subprocess.run(["npm", "install", "--prefix", folder, *missing], capture_output=True)
    return [p for p in packages if os.path.exists(f"{folder}/node_modules/{p}")]


def commands(binary, folder, modules, kind, packed, path):
    log = [binary, "analyze", "--account", account(folder), "--log", path, "--as-of", "2019-05-01", "--json", "-"]
    found = {"Clausemeter": log}
    if not packed:
        found["wc -l"] = ["wc", "-l", path]
    if packed == ".gz" and shutil.which("igzip"):
        found["igzip -dc"] = ["igzip", "-dc", path]
    if packed == ".zst" and shutil.which("zstd"):
        found["zstd -dc"] = ["zstd", "-dcq", path]
    if "@duckdb/node-api" in modules and kind in ("iso", "epoch", "jsonl"):
        found["DuckDB typed"] = ["node", HERE + "/duckdb.mjs", kind, "typed", path]
        found["DuckDB automatic"] = ["node", HERE + "/duckdb.mjs", kind, "auto", path]
    if "chdb" in modules and not packed and kind in ("iso", "epoch", "jsonl"):
        found["ClickHouse"] = ["node", HERE + "/clickhouse.mjs", kind, path]
    if not packed and kind in MAWK and shutil.which("mawk"):
        found["mawk"] = ["mawk", "-F,", MAWK[kind], path]
    if not packed and kind == "iso" and shutil.which("mlr"):
        found["Miller"] = ["mlr", "--icsv", "--ojson", "put", "$slot=sub($timestamp, \"T(..):(.)(.).*\", \"T\\1:\\2\")", "then",
                           "count-distinct", "-f", "slot,result,error_code", path]
    return found


def run(command, folder):
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", PEER_MODULES=os.path.abspath(folder))
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment)
    message = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    if status != 0:
        raise RuntimeError(f"{' '.join(command)}: {message.decode()[-400:]}")
    return seconds, usage.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("makelog")
    parser.add_argument("folder")
    parser.add_argument("--rows", type=int, default=50_000_000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--only", default="")
    parser.add_argument("--peers", default="")
    options = parser.parse_args()
    os.makedirs(options.folder, exist_ok=True)
    modules = npm_modules(options.folder)
    print("| log | rows | size | program | seconds | memory | times Clausemeter |")
    print("| --- | ---: | ---: | --- | ---: | ---: | ---: |")
    for kind, packed, share, name in LOGS:
        if options.only and kind + packed not in options.only.split(","):
            continue
        rows = int(options.rows * share)
        path = make(options.folder, options.makelog, kind, rows, packed)
        with open(path, "rb") as file:
            while file.read(1 << 24):
                pass
        programs = commands(options.binary, options.folder, modules, kind, packed, path)
        if options.peers:
            programs = {n: c for n, c in programs.items() if n == "Clausemeter" or n in options.peers.split(",")}
        seconds = {n: [] for n in programs}
        memory = dict.fromkeys(programs, 0.0)
        for _ in range(options.runs):
            for program, command in programs.items():
                if len(seconds[program]) >= 1 and seconds[program][0] > 30:
                    continue  # once is enough for those
                try:
                    took, used = run(command, options.folder)
                except RuntimeError as error:
                    print(error, file=sys.stderr)
                    continue
                seconds[program].append(took)
                memory[program] = max(memory[program], used)
        ours = statistics.median(seconds["Clausemeter"])
        size = f"{os.path.getsize(path) / 1e9:.2f} GB"
        for program in programs:
            if seconds[program]:
                median = statistics.median(seconds[program])
                print(f"| {name} | {rows / 1e6:g} M | {size} | {program} | {median:.2f} | {memory[program]:.0f} MB | "
                      f"{median / ours:.2f} |", flush=True)


main()
