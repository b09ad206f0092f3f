#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# Each gnuplot script by itself on a fixture: draws, says nothing, and shows
# every label as text, hostile ones too.
# shellcheck disable=SC2317 # functions are called through try
set -uo pipefail
. "$(dirname "$0")/begin.sh"
plan 84

# draws FIXTURE SCRIPT: exit 0, both files, and no warning
draws() {
	gnuplot -e "tsv='$here/fixtures/$1.tsv'; out='$1'" "$TOP/analysis/plot/scripts/$2.gp" >"$1.out" 2>&1 &&
		[ ! -s "$1.out" ] && [ -s "$1.svg" ] && [ "$(head -c 8 "$1.png" | od -An -tx1)" = " 89 50 4e 47 0d 0a 1a 0a" ]
	local status=$?
	sed 's/^/# /' "$1.out"
	return "$status"
}

# shows FIXTURE TEXT...: each is a text of the SVG, escaped as XML (which needs no escape of >)
shows() {
	local name=$1 text
	shift
	for text in "$@"; do
		try "$name shows: $text" grep -qF -- "$text" "$name.svg"
	done
}

well_formed() {
	if command -v xmllint >/dev/null; then
		try "$1.svg is well-formed XML" xmllint --noout --nonet "$1.svg"
	else
		skip "$1.svg is well-formed XML" "xmllint is not installed (libxml2-utils)"
	fi
}

try 'latency.gp draws' draws latency latency
well_formed latency
shows latency 'single: &lt;b> &amp; {x}_^y' 'pv-stock, Linux 6.12, n=5' \
	'pv-&lt;xcall>&amp;_{a}^b, n=4' 'lost 0 &amp; &lt;nothing>' 'latency (us)'

try 'latency.gp draws one sample' draws latency-one latency
shows latency-one 'pv, n=1' 99 percentile

try 'heat.gp draws' draws heat heat
well_formed heat
shows heat 'single, by sender &lt;b> &amp; target' 'pv-&lt;xcall>&amp;_{a}^b, n=40' 'median, us' 'p99, us' \
	12.2 99999 '>12M<' 'lost 0 &amp; &lt;nothing>'
try 'heat.gp draws more CPUs than cells with numbers' draws heat-17 heat
shows heat-17 'from CPU' 32 'Slowest pairs of big'
try 'it writes no numbers into cells' bash -c '! grep -qF ">13.0<" heat-17.svg'

try 'targets.gp draws' draws targets targets
well_formed targets
shows targets 'What a call costs by &lt;b> &amp; targets' 'pv-&lt;stock>&amp;_{a}^b, n=9' \
	'number of targets' 'p99 (us)' 'lost 0 &amp; &lt;nothing>'

try 'states.gp draws' draws states states
well_formed states
shows states 'single, by &lt;b> &amp; state' 'pv-&lt;stock>&amp;_{a}^b, n=30' irqsoff 'what the targets were doing'

try 'overcommit.gp draws' draws overcommit overcommit
well_formed overcommit
shows overcommit 'single: latency against &lt;b> &amp; overcommit' 'by a second, busy guest' \
	'PV, xcall &amp; &lt;b>, n=10' 4x 'busy vCPUs for each pCPU'
try 'overcommit.gp draws one point' draws overcommit-one overcommit

try 'stages.gp draws' draws stages stages
well_formed stages
shows stages 'Where the time goes, &lt;b> &amp; all' 'pv-xcall: 900 us' 'runq 60%' \
	'handler 85%' 'p99, us' 'alignment +-12 ns'

try 'hotplug.gp draws' draws hotplug hotplug
well_formed hotplug
shows hotplug 'CPU offline, &lt;step> &amp; step' dying '1.00 us' 'whole, stock' '300 ms' \
	'PVH: stock n=7' 'under load' 'Xen: no pCPU' 'not told'

try 'compare.gp draws' draws compare compare
well_formed compare
shows compare 'pv-&lt;xcall> &amp; {x}_^y: B to A' 'single: handler p50' 'mask &lt;k> p99' \
	'A: old &lt;run>' 'time of B / time of A' 'regression'

try 'timeline.gp draws' draws timeline timeline
well_formed timeline
shows timeline 'Worst call of &lt;pv> &amp; co' 'CPU 0, caller' 'the end, enlarged' \
	'flush_tlb_func' d0v1 'other domain'

try 'timeline.gp draws a guest without Xen lanes, points, arrows' draws timeline-guest timeline
try 'no kind in the legend that does not occur' \
	bash -c '! grep -qF "other domain" timeline-guest.svg'
finish
