#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only
"""IPIs that a benchmark's samples sent: those on its sender's CPU, to its target, between the
TSC before its call and the one after it.

usage: babeltrace2 --clock-cycles CTF | windows.py KIND FILE

FILE is of xcall-bench: begin_tsc, end_tsc, sender, target, return_tsc. Prints how many samples
sent exactly one IPI of that kind, how many there are, and how many times the target took one
between the first of these TSCs and the end of its sample: at least once, it should be. (But
for RESCHED under Xen, where the handler counts, which ends a sample, right before its event.)

example: babeltrace2 --clock-cycles run/ctf | windows.py RESCHED run/bench/ipi-resched.json
"""
import json
import re
import sys

EVENT = re.compile(r"^\[0*(\d+)\].* xcall_ipi_(send|entry): \{ cpu_id = (\d+),.*"
                   r'kind = \( "(\w+)"(?:.*target = (\d+))?')


def main():
    kind, name = sys.argv[1:]
    with open(name, encoding="ascii") as f:
        samples = json.load(f)["samples"]
    sends, entries = [], []
    for line in sys.stdin:
        m = EVENT.match(line)
        if m and m[4] == kind:
            tsc, cpu = int(m[1]), int(m[3])
            if m[2] == "send":
                sends.append((tsc, cpu, int(m[5])))
            else:
                entries.append((tsc, cpu))
    once = taken = 0
    for begin, end, sender, target, back in samples:
        once += sum(begin <= t <= back and (c, to) == (sender, target) for t, c, to in sends) == 1
        taken += any(begin <= t <= end and c == target for t, c in entries)
    print(once, len(samples), taken)


main()
