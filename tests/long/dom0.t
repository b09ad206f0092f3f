#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# The xcall kernel as dom0's: it finds the two vCPUs that dom0 has on a host of three pCPUs,
# runs a guest, and takes its own CPU off and on (A1, A7, A12).
set -uo pipefail
here=$(realpath "$(dirname "$0")")
. "$here/../../lab/lib/common.sh"
. "$here/../tap.sh"

out=$TOP/build/tests/dom0
left=$out/guest-pv/dom0
plan 6
rm -rf "$out"
mkdir -p "$out"
printf '%s\n' '[host]' 'pcpus = 3' 'kernel = xcall' '[guest pv]' 'type = pv' 'kernel = stock' 'memory = 192' \
	"script = $here/dom0.sh" "dom0 = $here/dom0-dom0.sh" >"$out/dom0.conf"
try "dom0 runs a guest, no splat on a console" "$TOP/lab/host" -s "$out/dom0.conf" -o "$out"
is "$(awk -F '\t' '$1 == "pv" { print $2 ":" $4 }' "$out/lab/status.tsv")" 0:0 "its CPU 1 went off and on ten times"
is "$(sed 's/.*-//' "$left/release")" xcall "by the xcall kernel"
is "$(cat "$left/possible")" 0-1 "two CPUs are possible"
try "it tells of them" grep -q '^CPU1: Xen vCPU 1, online' "$left/vcpus"
try "cross-calls came to both" awk '$1 == "CAL:" { exit !($2 > 0 && $3 > 0) }' "$left/interrupts"
finish
