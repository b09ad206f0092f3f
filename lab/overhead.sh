#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# What it costs to record the layer's events, by xcall-record and by others, in instruction
# time: two tables.
set -euo pipefail
. "$(dirname "$0")/lib/common.sh"
. "$TOP/lab/lib/measured.sh"

usage() {
	cat <<-TEXT
		usage: overhead.sh [-n] [-l PERCENT] [-o DIR]

		Runs lab/scenarios/overhead.conf in instruction time (every instruction takes one
		nanosecond, so nothing else on this machine shows) and prints as Markdown what each
		recorder adds per event, and what the scripts of bpf/scripts take per event.

		  -n          only the tables of what is in DIR
		  -l PERCENT  exit 2 if xcall-record costs more than PERCENT of the cheapest other
		              recorder, by any of the measures (default: never)
		  -o DIR      results (default build/results/overhead)
		  -h          this text

		example: overhead.sh -l 70
	TEXT
}

measured overhead "$@"
results=$out/guest-pv
[ -d "$results/scripts/ipi-skip" ] || die "no results in $out" "run it without -n"

# samples FILE: "calls median-ns span-ns begin end" of a benchmark, the last two in TSC.
samples() {
	jq -r '.tsc_khz as $khz | (.samples | length) as $n |
		([.samples[] | .[1] - .[0]] | sort | .[$n / 2 | floor]) as $median |
		([.samples[][0]] | min) as $first | ([.samples[][1]] | max) as $last |
		"\($n) \($median * 1e6 / $khz) \(($last - $first) * 1e6 / $khz) \($first) \($last)"' "$1"
}

# events MODE: events of xcall's first recording per call of that benchmark.
events() {
	local calls begin end
	read -r calls _ _ begin end < <(samples "$results/xcall-record/1/$1/ipi-$1.json")
	babeltrace2 --clock-cycles "$results/xcall-record/ctf" |
		awk -v calls="$calls" -v begin="$begin" -v end="$end" '
			{ tsc = substr($1, 2) + 0 }
			tsc >= begin && tsc <= end { n++ }
			END { printf "%.3f\n", n / calls }'
}

recorders=(xcall-record trace-cmd perf bpftrace)
{
	for mode in self single; do
		echo "events $mode $(events "$mode")"
		for who in none "${recorders[@]}"; do
			for n in 1 2 3; do
				echo "run $mode $who $(samples "$results/$who/$n/$mode/ipi-$mode.json")"
			done
		done
	done
} | awk -v limit="$limit" '
	function middle(mode, who, what, a, b, c) {
		a = v[mode, who, what, 1]; b = v[mode, who, what, 2]; c = v[mode, who, what, 3]
		return a > b ? (b > c ? b : a > c ? c : a) : (a > c ? a : b > c ? c : b)
	}
	# per event, above what it takes with nothing recorded
	function added(mode, who, what) {
		return (middle(mode, who, what) - middle(mode, "none", what)) / events[mode]
	}
	# the columns; a run of calls to self is over before anybody reads what it left
	function cost(who, k) {
		return k == 1 ? added("self", who, "call") : added("single", who, k == 2 ? "call" : "all")
	}
	$1 == "events" { events[$2] = $3 }
	$1 == "run" {
		n = ++count[$2, $3]
		v[$2, $3, "call", n] = $5
		v[$2, $3, "all", n] = $6 / $4
	}
	END {
		split("xcall-record trace-cmd perf bpftrace", who)
		print "| recorder | call to self: in the call | call to another: in the call | all in all | to the cheapest other |"
		print "|---|---|---|---|---|"
		for (w = 2; w <= 4; w++)
			for (k = 1; k <= 3; k++) {
				a = cost(who[w], k)
				if (!(k in least) || a < least[k]) least[k] = a
			}
		for (w = 1; w <= 4; w++) {
			printf "| %s |", who[w]
			for (k = 1; k <= 3; k++) printf " %d |", cost(who[w], k)
			for (k = 1; k <= 3; k++) printf "%s%.2f", k == 1 ? " " : ", ", cost(who[w], k) / least[k]
			print " |"
		}
		printf "\nNothing recorded: %d ns a call to self, %d ns a call to another CPU; %.1f and %.1f events a call.\n\n",
			middle("self", "none", "call"), middle("single", "none", "call"), events["self"], events["single"]
		for (k = 1; k <= 3; k++)
			if (limit != "" && cost(who[1], k) > least[k] * limit / 100)
				above = 1
		exit above ? 2 : 0
	}' || status=$?

echo "| script | events | ns an event |"
echo "|---|---|---|"
for script in ipi-rate call-latency csd-wait broadcast-who hotplug-steps ipi-skip; do
	awk -v script="$script" '{ runs += $2; ns += $3 }
		END { printf "| %s.bt | %d | %d |\n", script, runs, runs ? ns / runs : 0 }' "$results/scripts/$script/programs"
done
exit "${status:-0}"
