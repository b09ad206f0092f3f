#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# What tracing costs when it is off: in what the compiler made of the layer, each site of an xcall:*
# event, and of upstream's csd:* and ipi:* events where calls and IPIs are made, is one
# no-op, and the code behind it is out of the way (D7).
# Runs aside: it boots nothing.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../../lab/lib/common.sh"
. "$TOP/kernel-config/layer.sh"
. "$here/../tap.sh"

events=$TOP/src/include/linux/xcall_trace.h
# The layer as it is in a kernel with static keys (kernel-config/keys.config), without the rest.
TREE_LOG=$XCALL_CACHE/log/noop
layer_begin || die "src/ does not go into linux $LINUX_VERSION"
mkdir -p "$TOP/build/tests"
image=$TOP/build/tests/noop.elf
layer_build keys || die "the layer does not build with static keys"
layer_link "$image" || die "the layer's objects do not link"

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
			}' "$LAYER/.config" "$TOP/src/$dir/Makefile" |
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
	grep -q '^XCALL_EMITTER(' "$events" || echo "no emitter in $events"
	while read -r event; do
		used=$(uses "$event")
		sites=$(awk -v e="$event" '$1 == "SITE" && $3 == e { n++ } END { print n + 0 }' <<<"$found")
		[ "$sites" -ge "$used" ] || echo "$event: $sites sites, emitted $used times in src/"
	done < <(sed -n 's/^XCALL_EMITTER(\([a-z_]*\),.*/\1/p' "$events")
}

plan 7
ok "$(grep -qx CONFIG_JUMP_LABEL=y "$LAYER/.config"; echo $?)" "the kernel has CONFIG_JUMP_LABEL"
status=0
found=$("$here/sites.py" "$image" '(xcall|csd|ipi)_') || status=$?
ok "$status" "sites found in the layer of linux $LINUX_VERSION"
# Two that no fast path enters, and that the compiler lays out in one line: one does not
# return, the other reports a call that has been stuck for seconds.
walked=$(grep -vE ' (__sysvec_reboot|xcall_stuck_watched) ' <<<"$found")
awk '$1 == "FUNCTION" { printf "# %3d sites, %5d instructions off, %5d on: %s\n", $3, $5, $7, $2 }' <<<"$found"

is "$(too_few)" "" "every emitter of the source has its sites in the image"
is "$(for function in begin_one end_one begin_mask end_mask first_handler last_handler xcall_stuck_watched; do
	awk -v f="$function" '$1 == "SITE" && $2 == f { n = 1 } END { if (!n) print f }' <<<"$found"
done)" "" "the APIC's, the NMIs' and the stuck calls' sites are among them"
is "$(awk '$1 == "SITE" && $5 != "nop"' <<<"$found")" "" "each of $(grep -c ^SITE <<<"$found") sites is one no-op"
is "$(awk '$1 == "SITE" && $6 != "cold"; $1 == "FUNCTION" && $4 > 0' <<<"$walked")" "" \
	"with all sites off, no call, load or compare of tracing is reached"
# the same walk, with the sites as jumps, does find tracing behind them: it is not blind
is "$(awk '$1 == "FUNCTION" { n++; tracing += $6; if ($7 <= $5) print "nothing behind the sites of " $2 }
	END { if (!n || tracing < n) print n + 0 " functions, " tracing + 0 " instructions of tracing" }' <<<"$walked")" \
	"" "with them on, it is"
finish
