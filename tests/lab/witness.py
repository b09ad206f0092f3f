#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only
"""Holds a trace with losses to what the kernel's own ring buffer holds (E1).

usage: witness.py IDS FORMAT DIR

DIR has raw.N and stats.N of each CPU's trace_pipe_raw, summary of xcall-record and ctf/.
Per CPU and per packet, by TSC: every event of the witness between from_tsc and until_tsc is
in the trace, or counted as discarded in the gap between two packets that it lies in.
One line per CPU; exit 1 if the books do not close.

example: witness.py ids format loss/1
"""
import glob
import json
import os
import re
import struct
import sys

HEADER = struct.Struct("<IIQQQQQQII")
SIZES = {1: 24, 2: 24, 3: 24, 4: 24, 5: 32, 6: 32, 7: 32, 8: 32, 9: 32, 10: 24, 11: 24,
         12: 16, 13: 16, 14: 16, 15: 24, 16: 40, 17: 16, 18: 32, 19: 32, 20: 40}
NOT_XCALL = {18, 19, 20}


def pages(data, page=4096):
    """The events of ring-buffer pages: include/linux/ring_buffer.h, kernel/trace/ring_buffer.c."""
    for base in range(0, len(data) - page + 1, page):
        commit = struct.unpack_from("<Q", data, base + 8)[0] & 0xFFFFF
        at, end = base + 16, base + 16 + commit
        while at < end:
            word = struct.unpack_from("<I", data, at)[0]
            kind = word & 31
            if kind <= 28:
                if kind:
                    length, body = kind * 4, at + 4
                else:
                    length, body = struct.unpack_from("<I", data, at + 4)[0] - 4, at + 8
                yield data[body:body + length]
                at = body + length
            elif kind == 29:
                if not word >> 5:
                    break
                at += 4 + struct.unpack_from("<I", data, at + 4)[0]
            else:
                at += 8


def witness(folder, cpu, ids, offset):
    for line in open(f"{folder}/stats.{cpu}"):
        name, _, value = line.partition(":")
        if name in ("overrun", "commit overrun", "dropped events") and int(value):
            sys.exit(f"CPU {cpu}: the witness itself lost events: {line.strip()}")
    seen = []
    for event in pages(open(f"{folder}/raw.{cpu}", "rb").read()):
        if struct.unpack_from("<H", event)[0] in ids:
            seen.append(struct.unpack_from("<Q", event, offset)[0])
    return sorted(seen)


def packets(path):
    data = open(path, "rb").read()
    at = 0
    while at < len(data):
        magic, _, begin, end, content, packet, seq, discarded, cpu, _ = HEADER.unpack_from(data, at)
        if magic != 0xC1FC1FC1:
            sys.exit(f"{path}: no packet at {at}")
        records, rec = [], at + HEADER.size
        while rec < at + content // 8:
            tsc, event = struct.unpack_from("<QH", data, rec)
            if event not in NOT_XCALL:
                records.append(tsc)
            rec += SIZES[event]
        yield begin, end, discarded, records
        at += packet // 8


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    ids = {int(line.split()[0]) for line in open(sys.argv[1])}
    offset = int(re.search(r"u64 tsc;\s*offset:(\d+)", open(sys.argv[2]).read()).group(1))
    folder = sys.argv[3]
    summary = json.load(open(f"{folder}/summary"))
    env = dict(re.findall(r"\t(\w+) = (\d+);", open(f"{folder}/ctf/metadata").read()))
    start, stop = int(env["from_tsc"]), int(env["until_tsc"])
    wrong = unseen = 0
    total = [0, 0, 0]
    for path in sorted(glob.glob(f"{folder}/ctf/cpu*")):
        cpu = int(os.path.basename(path)[3:])
        sent = [t for t in witness(folder, cpu, ids, offset) if start < t < stop]
        recorded, lost, last = [], 0, start
        truth = set(sent)
        bad = []
        for begin, end, discarded, records in packets(path):
            if discarded != lost:
                # without records it is the last, and reaches to the end
                until = records[0] if records else stop
                gap = sum(1 for t in sent if last < t < until)
                if gap != discarded - lost:
                    bad.append(f"{discarded - lost} discarded where {gap} are missing")
                lost = discarded
            recorded += records
            if records:
                last = records[-1]
        bad += [f"TSC {t} was not sent" for t in recorded if t not in truth][:3]
        left = len(sent) - len(recorded) - lost
        unseen += left
        if left < 0:
            bad.append(f"{-left} more than were sent")
        print(f"CPU {cpu}: {len(sent)} sent = {len(recorded)} recorded + {lost} lost + {left} missed"
              + "".join(f"; {b}" for b in bad[:5]))
        wrong += len(bad)
        total = [a + b for a, b in zip(total, (len(sent), len(recorded), lost))]
    if unseen != summary["missed"]:
        wrong += 1
        print(f"{unseen} neither recorded nor lost, and {summary['missed']} said to be missed")
    print(f"all: {total[0]} sent, {total[1]} recorded, {total[2]} lost, {unseen} missed")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
