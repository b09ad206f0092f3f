#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# The lab itself: a guest that ends otherwise than told, a dom0 script that fails, and a
# splat that is not allowed are failures, and nothing else is.
set -uo pipefail
here=$(realpath "$(dirname "$0")")
. "$here/../../lab/lib/common.sh"
. "$here/../tap.sh"

out=$TOP/build/tests/ends

# guest NAME LINE...
guest() {
	printf '%s\n' "[guest $1]" 'type = pv' 'kernel = stock' 'memory = 192' 'limit = 100' "script = $here/ends.sh" "${@:2}"
}

plan 10
rm -rf "$out"
mkdir -p "$out"
{
	guest reboots
	guest wrong-end 'end = crash'
	guest splat 'allow = BUG: of guest allowed'
	guest allowed 'allow = BUG: of guest allowed'
	guest talks "dom0 = $here/ends-dom0.sh"
	guest destroyed 'end = any' "dom0 = $here/ends-dom0.sh"
} >"$out/ends.conf"
status=0
"$TOP/lab/host" -s "$out/ends.conf" -o "$out" >"$out/splats" || status=$?
is "$status" 126 "the run fails"
tail -n +2 "$out/lab/status.tsv" >"$out/status"
is "$(sed -n 1p "$out/status")" $'reboots\t126\treboot\t-' "a reboot that nobody expects"
is "$(sed -n 2p "$out/status")" $'wrong-end\t126\treboot\t-' "another end than expected"
is "$(sed -n 3,4p "$out/status")" $'splat\t0\tpoweroff\t-\nallowed\t0\tpoweroff\t-' "a splat is no guest's status"
is "$(sed 's/.*: //' "$out/splats")" "of guest splat" "a splat is found; one that another guest is allowed, on its console only"
is "$(sed -n 5p "$out/status")" $'talks\t0\tpoweroff\t7' "a dom0 script that fails"
is "$(cat "$out/guest-talks/waited")" "lab-wait: 1" "lab-wait hears what is told, and gives up on what is not"
is "$(cat "$out/guest-talks/dom0/awaited")" "await: talks spent 1 s before it marked never" "await gives up, too"
is "$(sed -n 6p "$out/status")" $'destroyed\t126\tgone\t0' "a guest that is destroyed has no end at all"
is "$(cat "$out/guest-destroyed/name" "$out/guest-reboots/name")" $'destroyed\nreboots' "lab-save brings back what a dead guest had"
finish
