#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# What tracing costs when it is off: in the built kernel's image, each site of an xcall:*
# event, and of upstream's csd:* and ipi:* events where calls and IPIs are made, is one
# no-op, and the code behind it is out of the way (D7).
set -uo pipefail
here=$(dirname "$0")
. "$here/../../lab/common.sh"
. "$here/../tap.sh"

events=$TOP/src/include/linux/xcall_trace.h
# The one with static keys takes as long to build as all others together.
kernel=$("$TOP/kernel-config/build.sh" -n xcall-keys) || {
	echo "1..0 # SKIP kernel xcall-keys is not built: kernel-config/build.sh xcall-keys"
	exit 0
}

# compiled: the overlay's C files that are part of this kernel.
compiled() {
	local dir name
	for dir in kernel/xcall arch/x86/xen/xcall; do
		awk 'FNR == NR { on[$0] = 1; next }
			/^obj-/ {
				option = $1
				gsub(/obj-|[$():=+]/, "", option)
				if (option != "y" && !((option "=y") in on)) next
				for (i = 2; i <= NF; i++) if ($i ~ /[.]o$/) print $i
			}' "$kernel/config" "$TOP/src/$dir/Makefile" |
			while read -r name; do echo "$TOP/src/$dir/${name%.o}.c"; done
	done
}

# uses EVENT: how often these emit it.
uses() {
	compiled | xargs grep -hv '^[[:space:]]*/*\*' | grep -oE "\<$1\(" | wc -l
}

# too_few: events with fewer sites in the image than the source emits.
too_few() {
	local event used sites
	while read -r event; do
		used=$(uses "$event")
		sites=$(awk -v e="$event" '$1 == "SITE" && $3 == e { n++ } END { print n + 0 }' <<<"$found")
		[ "$sites" -ge "$used" ] || echo "$event: $sites sites, emitted $used times in src/"
	done < <(sed -n 's/^XCALL_EMITTER(\([a-z_]*\),.*/\1/p' "$events")
}

plan 6
ok "$(grep -qx CONFIG_JUMP_LABEL=y "$kernel/config"; echo $?)" "the kernel has CONFIG_JUMP_LABEL"
status=0
found=$("$here/sites.py" "$kernel/vmlinux" '(xcall|csd|ipi)_') || status=$?
ok "$status" "sites found in $(basename "$kernel")/vmlinux"
# Two that no fast path enters, and that the compiler lays out in one line: one does not
# return, the other reports a call that has been stuck for seconds.
walked=$(grep -vE ' (__sysvec_reboot|xcall_stuck_watched) ' <<<"$found")
awk '$1 == "FUNCTION" { printf "# %3d sites, %5d instructions off, %5d on: %s\n", $3, $5, $7, $2 }' <<<"$found"

is "$(too_few)" "" "every emitter of the source has its sites in the image"
is "$(awk '$1 == "SITE" && $5 != "nop"' <<<"$found")" "" "each of $(grep -c ^SITE <<<"$found") sites is one no-op"
is "$(awk '$1 == "SITE" && $6 != "cold"; $1 == "FUNCTION" && $4 > 0' <<<"$walked")" "" \
	"with all sites off, no call, load or compare of tracing is reached"
# the same walk, with the sites as jumps, does find tracing behind them: it is not blind
is "$(awk '$1 == "FUNCTION" { n++; tracing += $6; if ($7 <= $5) print "nothing behind the sites of " $2 }
	END { if (!n || tracing < n) print n + 0 " functions, " tracing + 0 " instructions of tracing" }' <<<"$walked")" \
	"" "with them on, it is"
finish
