#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# A PVHVM guest: it boots with a device model, its IPIs and CPU hotplug work, and what
# was recorded holds together (A10).
set -uo pipefail
here=$(realpath "$(dirname "$0")")
. "$here/../../lab/lib/common.sh"
. "$here/../tap.sh"

out=$TOP/build/tests/hvm
plan 6
rm -rf "$out"
mkdir -p "$out"
printf '%s\n' '[host]' 'trace = yes' '[guest hvm]' 'type = hvm' 'kernel = xcall' 'vcpus = 4' 'limit = 120' \
	"script = $here/hvm.sh" >"$out/hvm.conf"
try "it runs, no splat on a console" "$TOP/lab/host" -s "$out/hvm.conf" -o "$out"
is "$(cat "$out/guest-hvm/type")" HVM "the kernel knows its type"
is "$(jq -r .guest_type "$out/guest-hvm/guest.json")" hvm "the recorder knows it"
try "xcall check" "$TOP/build/bin/xcall" check "$out"
# Sends through the APIC would mean that no event channels are used.
try "IPIs come by event channels" grep -q 'xen-percpu *-ipi *callfuncsingle3' "$out/guest-hvm/interrupts.after"
is "$(find "$out/guest-hvm/bench" -name "*.json" | wc -l)" 13 "all benchmarks, CPU hotplug too"
finish
