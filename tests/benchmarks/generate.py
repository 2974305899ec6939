#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Clausemeter authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a request log to measure with: generate.py KIND ROWS FILE, the same file each time.

KIND: iso, epoch, quoted (a room name in quotes), crlf, shuffled, signed (results as signed numbers), access.
"""
import random
import sys

BLOCK = 20_000


def rows(kind, total):
    rng = random.Random(20190317)
    start_ms = 1_551_369_600_000  # 2019-03-01T00:00:00+08:00
    span_ms = 31 * 86_400_000
    order = list(range((total + BLOCK - 1) // BLOCK))
    if kind == "shuffled":
        rng.shuffle(order)
    for block in order:
        lines = []
        for i in range(block * BLOCK, min(total, (block + 1) * BLOCK)):
            at = rng.randrange(total) if kind == "shuffled" else i
            lines.append(line(kind, start_ms + at * span_ms // total, i, rng))
        yield "".join(lines)


DAYS = {}


def iso(ms):
    local = ms + 8 * 3_600_000
    day, of_day = divmod(local, 86_400_000)
    if day not in DAYS:
        import datetime

        DAYS[day] = (datetime.date(1970, 1, 1) + datetime.timedelta(days=day)).isoformat()
    seconds, milli = divmod(of_day, 1000)
    return f"{DAYS[day]}T{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.{milli:03}+08:00"


def line(kind, ms, i, rng):
    draw = rng.random()
    failed = draw < 0.01
    code = rng.choice((-3301, -3308, -3316, -100018)) if failed else 0
    if kind == "access":
        clock = iso(ms)
        stamp = f"{clock[8:10]}/Mar/{clock[:4]}:{clock[11:19]} +0800"
        return (f'192.0.2.{i % 250} - - [{stamp}] "GET /room/{i % 100_000} HTTP/1.1" {503 if failed else 200} '
                f'{i % 9000} "-" "Mozilla/5.0 (X11; Linux x86_64)"\n')
    stamp = str(ms) if kind == "epoch" else iso(ms)
    room = f'"room {i % 997}, ""a"""' if kind == "quoted" else f"room{i % 997}"
    result = (code or 300 + i % 900) if kind == "signed" else ("fail" if failed else "success")
    end = "\r\n" if kind == "crlf" else "\n"
    return f"{stamp},{room},u{i % 99_991},{result},{code},gd,web,5.1.{i % 10},{i % 900}{end}"


def main():
    kind, total, path = sys.argv[1], int(sys.argv[2]), sys.argv[3]
    with open(path, "w", newline="") as out:
        if kind != "access":
            end = "\r\n" if kind == "crlf" else "\n"
            out.write("timestamp,room_id,user_id,result,error_code,region,platform,sdk,cost_ms" + end)
        for block in rows(kind, total):
            out.write(block)


main()
