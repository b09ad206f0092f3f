#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only
"""Holds the run states of every vCPU, as xcall reports them, to those of xenalyze."""
import json
import re
import subprocess
import sys

USAGE = """usage: runstates.py XENALYZE XCALL XEN.TRACE

Exit 0 if both count the same ticks in every run state of every vCPU, to the tick; 1 if not.

example:
  tests/lab/runstates.py "$(lab/images.sh)/xenalyze" build/bin/xcall host/xen.trace
"""
IDLE = 0x7FFF
STATES = ("running", "runnable", "blocked", "offline")


def of_xenalyze(program, trace):
    # a clock of 100 Hz: seconds with two decimals are ticks
    text = subprocess.run([program, "--cpu-hz", "100", "-s", trace], check=True, text=True,
                          capture_output=True).stdout
    out, dom, vcpu = {}, None, None
    for line in text.splitlines():
        if found := re.match(r"\|-- Domain (\d+) --\|", line):
            dom, vcpu = int(found[1]), None
        elif found := re.match(r"-- v(\d+) --", line):
            vcpu = (dom, int(found[1]))
            out[vcpu] = dict.fromkeys(STATES, 0)
        elif vcpu and (found := re.match(r" +(\w+): +\d+ +(\d+)\.(\d\d)s ", line)):
            if found[1] in STATES:
                out[vcpu][found[1]] = int(found[2]) * 100 + int(found[3])
    # one that it never saw run
    return {v: t for v, t in out.items() if v[0] != IDLE and any(t.values())}


def of_xcall(program, trace):
    text = subprocess.run([program, "report", "-j", "--host", trace], check=True, text=True,
                          capture_output=True).stdout
    out = {(v["domid"], v["vcpu"]): v["runstates"] for v in json.loads(text)["xen"]["vcpus"]}
    return {v: t for v, t in out.items() if any(t.values())}


def main():
    if len(sys.argv) != 4 or sys.argv[1] in ("-h", "--help"):
        sys.exit(USAGE)
    theirs, ours = of_xenalyze(sys.argv[1], sys.argv[3]), of_xcall(sys.argv[2], sys.argv[3])
    wrong = 0
    for vcpu in sorted(set(theirs) | set(ours)):
        if theirs.get(vcpu) != ours.get(vcpu):
            wrong += 1
            print(f"d{vcpu[0]}v{vcpu[1]}: xenalyze {theirs.get(vcpu)}, xcall {ours.get(vcpu)}")
    print(f"{len(theirs)} vCPUs, {wrong} differ")
    sys.exit(1 if wrong or not theirs else 0)


main()
