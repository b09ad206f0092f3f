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


def who_of(part):
    return part["stage"], part["who"], part.get("dom"), part.get("vcpu")


def check_reasons(guest, calls, waited):
    """what the summary says the calls' time went to, out of the calls themselves"""
    mine = [c for c in calls if c["outcome"] == "complete" and (c["type"] == "sync") == waited and
            (c["straggler"] or c["targets"] == 1)]
    told = guest["waited" if waited else "unwaited"]
    if told is None:
        need(not calls, f"{guest['name']}: calls, and none counted")
        return
    need(told["calls"] == len(mine), f"{guest['name']}: {told['calls']} calls, not {len(mine)}")
    need(told["clear"] == sum(c["clear"] for c in mine), f"{guest['name']}: clear")
    total = sum(c["total_ns"] for c in mine)
    need(abs(told["time_ns"] - total) <= len(mine), f"{guest['name']}: time {total}")
    for name, stage in told["stages"].items():
        need(stage["main"] == sum(c["main"] == name for c in mine), f"{name}: main")
    sums = collections.Counter()
    n = collections.Counter()
    for part in (p for c in mine for p in c["waits"]):
        sums[who_of(part)] += part["ns"]
        n[who_of(part)] += 1
    list_ = {who_of(r): r for r in told["reasons"] if r["who"] != "self"}
    need(set(list_) == set(n), f"{guest['name']}: holders {set(list_) ^ set(n)}")
    for key, reason in list_.items():
        need(reason["calls"] == n[key] and abs(reason["time_ns"] - sums[key]) <= n[key],
             f"{guest['name']}: {key}")
    need(abs(sum(r["time_ns"] for r in told["reasons"]) - told["time_ns"]) <= len(told["reasons"]),
         f"{guest['name']}: reasons do not sum to the time")


def check_broadcasts(guest, calls):
    """of each whole broadcast one call is the straggler: no other was released later"""
    groups = collections.defaultdict(list)
    for call in calls:
        if call["api"] == "many" and call["at_tsc"][0]:
            groups[call["sender"], call["at_tsc"][0]].append(call)
    stragglers = [c for c in calls if c.get("straggler")]
    for call in stragglers:
        group = groups[call["sender"], call["at_tsc"][0]]
        need(len(group) == call["targets"] > 1 and
             all(c["outcome"] == "complete" and c["at_tsc"][9] <= call["at_tsc"][9] for c in group),
             f"{guest['name']}: straggler at {call['at_tsc'][0]}")
    whole = sum(len(g) > 1 and all(c["outcome"] == "complete" and c["targets"] == len(g) for c in g)
                for g in groups.values())
    if guest["broadcasts"]:
        need(len(stragglers) == guest["broadcasts"]["complete"] == whole ==
             sum(guest["broadcasts"]["stragglers"].values()), f"{guest['name']}: {whole} broadcasts")


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
        check_broadcasts(guest, mine)
        for waited in True, False:
            check_reasons(guest, mine, waited)
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
    counted = [c for c in whole if c["straggler"] or c["targets"] == 1]
    need(figures["broadcasts"]["complete"] == sum(c["straggler"] for c in whole) and
         figures["broadcasts"]["stragglers"] ==
         collections.Counter(c["main"] for c in whole if c["straggler"]), f"{what}: stragglers")
    return sum(check_merged_reasons(figures[key], [c for c in counted if (c["type"] == "sync") == sync],
                                    f"{what}: {key}")
               for key, sync in (("waited", True), ("unwaited", False)))


def name_holders(run, calls):
    """to each wait whom it was for, as a merge says it; here a domain has its guest's name"""
    names = {d["domid"]: d["name"] for d in (run["xen"] or {}).get("domains", [])}
    for call in calls:
        for wait in call.get("waits", []):
            name = names.get(wait.get("dom")) or ""
            wait["whom"] = (wait["who"], None) if wait["who"] != "vcpu" else \
                ("own", None) if name == call["guest"] else ("domain", name)


def check_merged_reasons(told, calls, what):
    """what a merge says the calls' time went to, each wait counted by hand"""
    need(told["calls"] == len(calls) and told["clear"] == sum(c["clear"] for c in calls) and
         told["time_ns"] == sum(c["total_ns"] for c in calls), f"{what}: calls, clear, time")
    need({k: v["main"] for k, v in told["stages"].items() if v["main"]} ==
         collections.Counter(c["main"] for c in calls), f"{what}: main stages")
    for name, stage in told["stages"].items():
        if name in STAGES and "transit" not in told["stages"]:
            values = [c["stages"][name]["ns"] for c in calls if c["stages"][name]["ns"]]
            need(abs(stage["time_ns"] - sum(values)) <= len(values) and
                 stage["max_ns"] == max(values), f"{what}: {name}")
    each = collections.defaultdict(list)
    for call in calls:
        mine = collections.Counter()
        for wait in call["waits"]:
            mine[(wait["stage"], *wait["whom"])] += wait["ns"]
        for key, ns in mine.items():
            each[key].append(ns)
    list_ = {(r["stage"], r["who"], r.get("name")): r for r in told["reasons"]}
    need(len(list_) == len(told["reasons"]), f"{what}: a reason twice")
    waits = {key: r for key, r in list_.items() if r["who"] != "self"}
    need(set(waits) == set(each), f"{what}: holders {set(waits) ^ set(each)}")
    for key, reason in waits.items():
        check_hist(reason, each[key], f"{what}: {key}")
        need(reason["time_ns"] == sum(each[key]), f"{what}: {key}: time")
    need(sum(r["main"] for r in told["reasons"]) == len(calls), f"{what}: main reasons")
    order = [r["time_ns"] for r in told["reasons"]]
    need(order == sorted(order, reverse=True), f"{what}: order")
    return len(each)


def check_merged(path, hosts):
    with open(path, encoding="utf-8") as file:
        merged = json.load(file)
    need([h["name"] for h in merged["hosts"]] == sorted(hosts), "hosts")
    every, lost, events, records, errors = [], 0, 0, 0, [0]
    for host in merged["hosts"]:
        run, calls, end = read_calls(hosts[host["name"]])
        name_holders(run, calls)
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
    reasons = check_figures(merged["total"], every, "total")
    need(reasons, "nobody was waited for: nothing is proved of it")
    total = merged["total"]
    need(total["trace"] == {"events": events, "lost": lost}, "events of all")
    need(total["xen"]["records"] == records, "records of all")
    need(total["alignment"]["error_ns"] == max(errors), "alignment of all")
    print(f"{len(merged['hosts'])} hosts, {len(every)} calls, {reasons} reasons")


if __name__ == "__main__":
    if sys.argv[1] == "merged":
        check_merged(sys.argv[2], dict(a.split("=", 1) for a in sys.argv[3:]))
    else:
        RUN, CALLS, END = read_calls(sys.argv[2])
        check_tsv(sys.argv[3], CALLS)
        check_summary(sys.argv[4], RUN, CALLS, END)
        print(f"{len(CALLS)} calls")
