#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only
"""export_check.py calls NDJSON TSV SUMMARY: three outputs of one run tell the same.
export_check.py merged MERGED NAME=NDJSON...: a merge has, to the count, what the calls of
its hosts give when they are counted by hand. Exit 1 at the first that does not fit."""
import collections
import json
import math
import sys

STAGES = ["lock", "queue", "send", "delivery", "runq", "upcall", "dispatch", "handler",
          "release", "wake"]
OUTCOMES = ["complete", "censored", "unmatched"]


def need(ok, what):
    if not ok:
        sys.exit(f"{sys.argv[2]}: {what}")


def read_calls(path):
    with open(path, encoding="utf-8") as file:
        lines = [json.loads(line) for line in file]
    return lines[0], lines[1:-1], lines[-1]


def rank(values, q):
    """nearest-rank percentile"""
    return sorted(values)[max(1, math.ceil(q * len(values))) - 1]


def check_tsv(path, calls):
    with open(path, encoding="utf-8") as file:
        lines = [line.rstrip("\n") for line in file]
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    head, rows = rows[0], rows[1:]
    need(len(rows) == len(calls), f"{path}: {len(rows)} rows for {len(calls)} calls")
    for row, call in zip(rows, calls):
        need(len(row) == len(head), f"{path}: a row of {len(row)} fields")
        got = dict(zip(head, row))
        want = {key: call[key] for key in ("guest", "outcome", "api", "type", "ipi", "func", "csd",
                                           "sender", "target", "host_tsc")}
        want["begin_tsc"] = call["at_tsc"][0]
        want["total_ns"] = call.get("total_ns")
        want["closes"] = {True: "yes", False: "no", None: None}[call.get("closes")]
        for name in STAGES:
            stage = call.get("stages", {}).get(name, {})
            for key in "ns", "lo_ns", "hi_ns", "label":
                want[f"{name}_{key}"] = stage.get(key)
        want = {key: "-" if value is None else str(value) for key, value in want.items()}
        need(got == want, f"{path}: {got} is not {want}")
    notes = [line for line in lines if line.startswith("#")]
    need(any(" lost" in line for line in notes) and
         any("alignment +-" in line or "not aligned" in line for line in notes),
         f"{path}: no losses, or no alignment, told")


def check_summary(path, run, calls, end):
    with open(path, encoding="utf-8") as file:
        summary = json.load(file)
    need([g["name"] for g in summary["guests"]] == [g["name"] for g in run["guests"]], "guests")
    need(bool(summary["xen"]) == bool(end["xen"]), "Xen")
    if end["xen"]:
        need(all(summary["xen"][k] == end["xen"][k] for k in ("records", "lost")), "Xen's records")
    for guest, last in zip(summary["guests"], end["guests"]):
        mine = [c for c in calls if c["guest"] == guest["name"]]
        for outcome in OUTCOMES:
            n = sum(c["outcome"] == outcome for c in mine)
            need(n == guest["calls"][outcome] == last[outcome], f"{guest['name']}: {outcome} {n}")
        need(guest["events"] == last["events"] and guest["lost"] == last["lost"], "events")
        whole = [c for c in mine if c["outcome"] == "complete"]
        need(bool(whole) == bool(guest["stages"]), f"{guest['name']}: stages")
        for name, stage in guest["stages"].items():
            values = [c["stages"][name]["ns"] for c in whole]
            need(stage["n"] == len(values) and stage["max_ns"] == max(values), f"{name}: max")
            for key, q in ("p50_ns", 0.5), ("p99_ns", 0.99), ("p999_ns", 0.999):
                true = rank(values, q)
                need(abs(stage[key] - true) <= true / 128 + 1, f"{name}: {key} {true}")
            labels = collections.Counter(c["stages"][name]["label"] for c in whole)
            need(all(labels[k] == n for k, n in stage["labels"].items()), f"{name}: labels")
            if guest["alignment"]:
                widest = max((c["stages"][name]["hi_ns"] - c["stages"][name]["lo_ns"]
                              for c in whole if c["stages"][name]["label"] == "measured"),
                             default=0)
                need(widest <= 2 * stage["error_ns"] + 8, f"{name}: bounds {widest} ns apart")


def middle(value):
    """of the bucket that a value falls in: exact below 256, then 128 to the octave"""
    if value < 256:
        return value
    step = 1 << (value.bit_length() - 8)
    return value // step * step + step // 2


def check_hist(hist, values, what):
    count = collections.Counter(middle(v) for v in values)
    need([tuple(pair) for pair in hist["histogram"]] == sorted(count.items()), f"{what}: buckets")
    need(hist["n"] == len(values) and hist["max_ns"] == max(values, default=0), f"{what}: n, max")
    for key, q in ("p50_ns", 0.5), ("p99_ns", 0.99), ("p999_ns", 0.999):
        if values:
            true = rank(values, q)
            need(abs(hist[key] - true) <= true / 256 + 1, f"{what}: {key}")


def check_figures(figures, calls, what):
    whole = [c for c in calls if c["outcome"] == "complete"]
    for outcome in OUTCOMES:
        need(figures["calls"][outcome] == sum(c["outcome"] == outcome for c in calls),
             f"{what}: {outcome}")
    need(figures["calls"]["total"] == len(calls), f"{what}: total")
    check_hist(figures["whole"], [c["total_ns"] for c in whole], what)
    for name in STAGES:
        check_hist(figures["stages"][name], [c["stages"][name]["ns"] for c in whole],
                   f"{what}: {name}")
        labels = collections.Counter(c["stages"][name]["label"] for c in whole)
        need(all(labels[k] == n for k, n in figures["stages"][name]["labels"].items()),
             f"{what}: {name}: labels")


def check_merged(path, hosts):
    with open(path, encoding="utf-8") as file:
        merged = json.load(file)
    need([h["name"] for h in merged["hosts"]] == sorted(hosts), "hosts")
    every, lost, events, records, errors = [], 0, 0, 0, [0]
    for host in merged["hosts"]:
        run, calls, end = read_calls(hosts[host["name"]])
        need([g["name"] for g in host["guests"]] == [g["name"] for g in end["guests"]], "guests")
        for guest, first, last in zip(host["guests"], run["guests"], end["guests"]):
            check_figures(guest, [c for c in calls if c["guest"] == guest["name"]], guest["name"])
            need(guest["trace"] == {k: last[k] for k in ("events", "lost")}, "events")
            need(guest["alignment"]["error_ns"] == (first["error_ns"] or 0), "alignment")
            errors.append(first["error_ns"] or 0)
            lost += last["lost"]
            events += last["events"]
        check_figures(host["total"], calls, host["name"])
        if end["xen"]:
            need(host["xen"]["records"] == end["xen"]["records"], "records")
            records += end["xen"]["records"]
        every += calls
    check_figures(merged["total"], every, "total")
    total = merged["total"]
    need(total["trace"] == {"events": events, "lost": lost}, "events of all")
    need(total["xen"]["records"] == records, "records of all")
    need(total["alignment"]["error_ns"] == max(errors), "alignment of all")
    print(f"{len(merged['hosts'])} hosts, {len(every)} calls")


if __name__ == "__main__":
    if sys.argv[1] == "merged":
        check_merged(sys.argv[2], dict(a.split("=", 1) for a in sys.argv[3:]))
    else:
        RUN, CALLS, END = read_calls(sys.argv[2])
        check_tsv(sys.argv[3], CALLS)
        check_summary(sys.argv[4], RUN, CALLS, END)
        print(f"{len(CALLS)} calls")
