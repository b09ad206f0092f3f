#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only
"""perfetto_check.py TRACE NDJSON DUMP: holds the Perfetto trace of a run to the run's
calls (xcall export --ndjson) and to its events (xcall dump). Exit 1 at the first that
does not fit. Last line: what it has seen."""
import collections
import json
import re
import sys

from perfetto import Bad, Trace

STAGES = ["lock", "queue", "send", "delivery", "runq", "upcall", "dispatch", "handler",
          "release", "wake"]


def need(ok, what):
    if not ok:
        raise Bad(what)


def near(a, b, by=2):
    return abs(a - b) <= by


def read_calls(path):
    with open(path, encoding="utf-8") as file:
        lines = [json.loads(line) for line in file]
    need(lines[0]["record"] == "run" and lines[-1]["record"] == "end", "no run, or no end")
    need(all(line["record"] == "call" for line in lines[1:-1]), "a line of another kind")
    return lines[0], lines[1:-1], lines[-1]


def process_of(trace, name):
    found = [t for t in trace.tracks.values() if t.process and t.name.split(" (")[0] == name]
    need(len(found) == 1, f"{len(found)} processes {name}")
    need(found[0].process["process_name"] == found[0].name, f"names of {name}")
    return found[0]


def children(trace, parent):
    return [t for t in trace.tracks.values() if t.parent is parent]


def check_names(trace, run):
    pids = [t.process["pid"] for t in trace.tracks.values() if t.process]
    need(len(pids) == len(set(pids)), "two processes with one pid")
    for guest in run["guests"]:
        if not guest["traced"]:
            continue
        process = process_of(trace, guest["name"])
        if guest["error_ns"] is not None:
            need(f"+-{guest['error_ns']} ns" in process.name, f"no bound in {process.name}")
        names = [t.name for t in children(trace, process)]
        need(sorted(names) == sorted([f"vCPU {n}" for n in range(guest["vcpus"])] +
                                     ["calls in flight"]), f"tracks of {guest['name']}: {names}")
        need([i.name for i in process.instants] == ["xcall"], "no summary")
        need(process.instants[0].notes["lost"] == guest["lost"], "losses in the summary")
    if run["xen"]:
        process = process_of(trace, f"Xen {run['xen']['version']}")
        names = [t.name for t in children(trace, process)]
        need(sorted(names) == sorted([f"pCPU {n}" for n in range(run["xen"]["pcpus"])] +
                                     ["runnable vCPUs"]), f"tracks of Xen: {names}")


def check_flow(flow, slices):
    """send -> receive -> unlock, each later than the one before, on three tracks"""
    names = [s.name for s in slices]
    waits = names == ["send", "delivery", "dispatch", "release", "wake"]
    need(waits or names == ["send", "delivery", "dispatch", "handler"], f"flow {flow}: {names}")
    need(all(a.begin <= b.begin for a, b in zip(slices, slices[1:])), f"flow {flow}: back in time")
    need(slices[-1].last == [flow] and all(s.flows == [flow] for s in slices[:-1]),
         f"flow {flow} ends elsewhere")
    caller, target = slices[0].track, slices[2].track
    need(re.fullmatch(r"vCPU \d+ calls", caller.name) and
         re.fullmatch(r"vCPU \d+ handling", target.name) and
         slices[1].track.name == f"{target.parent.name} delivery", f"flow {flow}: tracks")
    need(all(s.track is target for s in slices[2:4]), f"flow {flow}: target")
    need(not waits or slices[4].track is caller, f"flow {flow}: wakes another")
    need(len({s.track.root() for s in slices}) == 1, f"flow {flow}: between guests")
    call = slices[0].parent
    need(call is not None, f"flow {flow}: its send is in no call")
    # the stages around those with a flow, by place
    of = {s.name: s for s in slices}
    for anchor, others in ("send", ["lock", "queue"]), ("delivery", ["runq"]), \
            ("dispatch", ["upcall", "handler"]):
        track = of[anchor].track
        at = track.slices.index(of[anchor])
        for s in track.slices[max(0, at - 2):at + 2]:
            if s.name in others:
                of[s.name] = s
    return call, of


def key_of(guest, sender, target, func, length):
    return guest, sender, target, func, length


def check_calls(trace, calls):
    """each complete call has its flow, and each flow its call, to the ns"""
    wanted = collections.defaultdict(list)
    for call in calls:
        if call["outcome"] == "complete":
            key = key_of(call["guest"], call["sender"], call["target"], call["func"],
                         call["total_ns"])
            wanted[key].append(call)
    for flow, slices in trace.flows.items():
        slice_, of = check_flow(flow, slices)
        func, target = re.fullmatch(r"(.*) to vCPU (\d+)", slice_.name).groups()
        need(of["dispatch"].track.parent.name == f"vCPU {target}", f"{slice_.name}: target")
        key = key_of(slice_.track.root().name.split(" (")[0],
                     int(slice_.track.parent.name.split()[1]), int(target), func,
                     slice_.notes["total_ns"])
        need(wanted[key], f"flow {flow} of no call: {key}")
        # the rest tells calls of one length apart
        fits = [c for c in wanted[key] if
                all(near(s.length(), c["stages"][name]["ns"]) for name, s in of.items()) and
                c["type"] == slice_.notes["type"] and c["api"] == slice_.notes["api"]]
        need(fits, f"flow {flow}: other stages than {wanted[key]}")
        call = fits[0]
        wanted[key].remove(call)
        need(call["ipi"] == slice_.notes["ipi"], f"flow {flow}: ipi")
        need(("closes" in slice_.notes) == (not call["closes"]), f"flow {flow}: closure")
        for name, s in of.items():
            stage = call["stages"][name]
            need(s.notes.get("label", "measured") == stage["label"], f"flow {flow}: label")
            if "lo_ns" in s.notes:
                need((s.notes["lo_ns"], s.notes["hi_ns"]) ==
                     (stage["lo_ns"], stage["hi_ns"]), f"flow {flow}: bounds of {name}")
        check_sum(call)
    left = [c for rest in wanted.values() for c in rest]
    need(not left, f"calls without a flow: {left[:1]}")


def check_sum(call):
    """stages sum to the whole; bounds hold them, and do not sum to less or more"""
    stages = [call["stages"][name] for name in STAGES]
    need(near(sum(s["ns"] for s in stages), call["total_ns"], len(STAGES)), f"sum of {call}")
    need(all(s["lo_ns"] <= s["ns"] <= s["hi_ns"] for s in stages), f"bounds of {call}")
    need(sum(s["lo_ns"] for s in stages) <= call["total_ns"] <= sum(s["hi_ns"] for s in stages),
         f"bounds of {call} sum to another whole")


def check_counts(run, calls, end):
    seen = collections.Counter((c["guest"], c["outcome"]) for c in calls)
    for guest in end["guests"]:
        for outcome in "complete", "censored", "unmatched":
            need(seen[guest["name"], outcome] == guest[outcome],
                 f"{guest['name']}: {outcome}: {seen[guest['name'], outcome]}")
        need(guest["total"] == sum(guest[o] for o in ("complete", "censored", "unmatched")),
             f"{guest['name']}: total")
    need([g["name"] for g in run["guests"]] == [g["name"] for g in end["guests"]], "guests")


def read_dump(path):
    """(us, where, event, fields) of each line; losses have the event '--'"""
    with open(path, encoding="utf-8") as file:
        for line in file:
            words = line.split()
            yield float(words[0]), words[1], words[2], \
                dict(w.split("=", 1) for w in words[3:] if "=" in w), words[3:]


def changes(values):
    """values that differ from the one before, from 0 on"""
    out, last = [], 0
    for value in values:
        if value != last:
            out.append(value)
        last = value
    return out


def check_counters(trace, run, dump):
    flying, runnable = collections.defaultdict(set), set()
    counts, waiting, losing = collections.defaultdict(list), [], set()
    for _, where, event, fields, words in dump:
        who = where.rsplit("/", 1)[0]
        if who == "xen":
            if event == "--":
                (losing.add if words[0] == "records" else losing.discard)(where)
                runnable.clear()
            elif event == "runstate" and not losing and not words[0].startswith("d32767"):
                (runnable.add if words[-1] == "runnable" else runnable.discard)(words[0])
            waiting.append(len(runnable))
            continue
        if event == "--":
            flying[who].clear()
        elif event in ("csd_locked", "csd_queued") and fields["type"] in ("sync", "async"):
            flying[who].add(fields["csd"])
        elif event == "csd_unlocked" and fields["type"] in ("sync", "async"):
            flying[who].discard(fields["csd"])
        counts[who].append(len(flying[who]))
    for guest in run["guests"]:
        if guest["traced"]:
            (track,) = [t for t in children(trace, process_of(trace, guest["name"]))
                        if t.is_counter]
            need([v for _, v in track.values] == changes(counts[guest["name"]]),
                 f"{guest['name']}: calls in flight")
    if run["xen"]:
        (track,) = [t for t in trace.tracks.values() if t.name == "runnable vCPUs"]
        need([v for _, v in track.values] == changes(waiting), "runnable vCPUs")


def check_pcpus(trace, run, dump):
    """each pCPU's slices are the stretches between Xen's run-state records"""
    if not run["xen"]:
        return
    wanted, since, last = collections.defaultdict(list), {}, {}
    for us, where, event, _, words in dump:
        if not where.startswith("xen/"):
            last["any"] = us
            continue
        last["any"] = us
        if event == "runstate" and not words[0].startswith("d32767"):
            old, new = words[1], words[3]
            if where in since and "running" in (old, new):
                wanted[where].append(us - since.pop(where))
            if new == "running":
                since[where] = us
        elif event == "--" and words[0] == "records" and where in since:
            wanted[where].append(us - since.pop(where))
    for where, begin in since.items():
        wanted[where].append(last["any"] - begin)
    for track in trace.tracks.values():
        if not track.name.startswith("pCPU "):
            continue
        got = [s.length() / 1000 for s in track.slices if s.name != "lost"]
        want = wanted[f"xen/{track.name.split()[1]}"]
        need(len(got) == len(want) and all(near(a, b, 0.01) for a, b in zip(got, want)),
             f"{track.name}: {len(got)} slices, {len(want)} in the dump")


def main():
    trace = Trace(sys.argv[1])
    run, calls, end = read_calls(sys.argv[2])
    dump = list(read_dump(sys.argv[3]))
    check_names(trace, run)
    check_counts(run, calls, end)
    check_calls(trace, calls)
    check_counters(trace, run, dump)
    check_pcpus(trace, run, dump)
    tracks = trace.tracks.values()
    print(f"{len(trace.flows)} flows, {len(tracks)} tracks, "
          f"{sum(len(t.slices) for t in tracks)} slices, "
          f"{sum(s.name == 'lost' for t in tracks for s in t.slices)} losses, "
          f"{sum(len(t.instants) for t in tracks)} instants, "
          f"{sum(c['outcome'] != 'complete' for c in calls)} incomplete calls")


if __name__ == "__main__":
    try:
        main()
    except Bad as bad:
        sys.exit(f"{sys.argv[1]}: {bad}")
