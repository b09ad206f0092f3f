#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# The layer against upstream's in instruction time, tracing off: one table.
set -euo pipefail
. "$(dirname "$0")/lib/common.sh"
. "$TOP/lab/lib/measured.sh"

usage() {
	cat <<-TEXT
		usage: cost.sh [-n] [-l PERCENT] [-o DIR]

		Runs lab/scenarios/cost.conf in instruction time (every instruction takes one
		nanosecond, so nothing else on this machine shows) and prints, for each type of guest
		and operation, the medians of both kernels and their ratio, as a Markdown table.

		  -n          only the table of what is in DIR
		  -l PERCENT  exit 2 if a ratio is above PERCENT / 100, and by more than 3 instructions
		              (default: never)
		  -o DIR      results (default build/results/cost)
		  -h          this text

		example: cost.sh -l 100.5
	TEXT
}

measured cost "$@"

# medians GUEST: "operation n median-in-ns" a line.
medians() {
	jq -r '(.op // .mode) as $op | .tsc_khz as $khz |
		[.samples[] | .[1] - .[0]] | sort |
		"\($op) \(length) \(if length == 0 then 0 else .[length / 2 | floor] * 1e6 / $khz | round end)"' \
		"$out/guest-$1"/bench/*.json
}

for type in pv pvh; do
	for kernel in stock xcall; do
		[ -d "$out/guest-$type-$kernel/bench" ] || die "no results of $type-$kernel in $out" "run it without -n"
		medians "$type-$kernel" | sed "s/^/$type $kernel /"
	done
done | awk -v limit="$limit" '
	{ n[$1, $3, $2] = $4; ns[$1, $3, $2] = $5 }
	END {
		split("pv pvh", types)
		split("self single broadcast mask async no-wait irq-work resched offline online", ops)
		print "| guest | operation | n | stock, ns | xcall, ns | ratio |"
		print "|---|---|---|---|---|---|"
		for (t = 1; t in types; t++)
			for (o = 1; o in ops; o++) {
				stock = ns[types[t], ops[o], "stock"]
				xcall = ns[types[t], ops[o], "xcall"]
				if (!stock || !xcall) { missing = 1; continue }
				printf "| %s | %s | %d, %d | %d | %d | %.3f |\n", types[t], ops[o],
					n[types[t], ops[o], "stock"], n[types[t], ops[o], "xcall"], stock, xcall, xcall / stock
				if (limit != "" && xcall > stock * limit / 100 && xcall > stock + 3) above = 1
			}
		exit missing ? 1 : above ? 2 : 0
	}'
