#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# xcall plot, as one copied file: figures and page of result folders, whole and
# partial; the page asks for nothing and escapes everything.
# shellcheck disable=SC2317 # functions are called through try
set -uo pipefail
. "$(dirname "$0")/begin.sh"
# away from the tree: the scripts must be inside it
cp "$xcall" "$work/xcall"
xcall=./xcall
plan 69

# guest FOLDER NAME TYPE KERNEL: a guest with benchmarks and no trace
guest() {
	local dir=$1/guest-$2 mode
	mkdir -p "$dir/bench"
	cat >"$dir/guest.json" <<-EOF
		{"schema":"xcall.guest/1","release":"6.12.107","kernel":"$4","guest_type":"$3",
		 "xen_uuid":"","vcpus":4,"tsc_khz":2000000}
	EOF
	for mode in self single broadcast mask async; do
		awk -v mode="$mode" -v kernel="$4" -v type="$3" 'BEGIN {
			srand(length(mode kernel type))
			printf "{\"schema\":\"xcall.bench/1\",\"kind\":\"ipi\",\"mode\":\"%s\",\"kernel\":\"%s\",", mode, kernel
			printf "\"release\":\"6.12.107\",\"guest_type\":\"%s\",\"vcpus\":4,\"tsc_khz\":2000000,\"wait\":true,\"warmup\":3,", type
			printf "\"columns\":[\"begin_tsc\",\"end_tsc\",\"sender\",\"target\"],\"samples\":["
			for (i = 0; i < 503; i++)
				printf "%s[%d,%d,0,1]", i ? "," : "", i * 1e6, i * 1e6 + 2000 + int(40000 * rand())
			print "]}" }' >"$dir/bench/ipi-$mode.json"
	done
	for mode in offline online; do
		awk -v op="$mode" -v kernel="$4" -v type="$3" 'BEGIN {
			printf "{\"schema\":\"xcall.bench/1\",\"kind\":\"hotplug\",\"op\":\"%s\",\"kernel\":\"%s\",", op, kernel
			printf "\"release\":\"6.12.107\",\"guest_type\":\"%s\",\"vcpus\":4,\"tsc_khz\":2000000,\"warmup\":0,", type
			printf "\"columns\":[\"begin_tsc\",\"end_tsc\",\"cpu\"],\"samples\":["
			for (i = 0; i < 7; i++)
				printf "%s[%d,%d,1]", i ? "," : "", i * 1e9, i * 1e9 + 4e7 + i * 1e5
			print "]}" }' >"$dir/bench/hotplug-$mode.json"
	done
}

hasnt() {
	try "$1" bash -c '! grep -qE -- "$1" "$2"' - "$2" "$3"
}

# selfcontained FOLDER: nothing from elsewhere; one script, the one that its policy names
selfcontained() {
	local script
	hasnt "$1: no address" '[a-z]+://' "$1/index.html"
	hasnt "$1: no handler, no frame" '<(iframe|object|embed|img|base)|<[^>]* on[a-z]+=' "$1/index.html"
	is "$(grep -oE '[ :](href|src)="[^"]*"' "$1/index.html" |
		grep -vxE ' href="(#[-_.a-zA-Z0-9]+|data:,|summary\.json|plots/[-_.a-zA-Z0-9]+)"')" '' \
		"$1: links only to itself and to what is beside it"
	hasnt "$1: styles only of its own" 'url\([^#]|@import' "$1/index.html"
	script=$(sed -n '/^<script>/,/^<\/script>/{s/^<script>//;/^<\/script>/!p}' "$1/index.html" | policy_hash)
	is "$(grep -c '<script' "$1/index.html") $(grep -o "sha256-[^']*" "$1/index.html")" "1 sha256-$script" \
		"$1: one script, that its policy names"
	if command -v xmllint >/dev/null; then
		# HTML5 that is XML too, but for the void elements of its head, and the script
		sed -e '1d' -e 's/<\(meta\|link\) \([^>]*\)>/<\1 \2\/>/' -e '/^<script>/,/^<\/script>/d' \
			"$1/index.html" >page.xml
		try "$1: well-formed" xmllint --noout --nonet page.xml
	else
		skip "$1: well-formed" 'xmllint is not installed (libxml2-utils)'
	fi
}

# policy_hash: of stdin, as a content security policy wants it
policy_hash() {
	python3 -c 'import base64, hashlib, sys
print(base64.b64encode(hashlib.sha256(sys.stdin.buffer.read()).digest()).decode())'
}

# ---- stock only, no host trace ----
guest stock pv-stock pv stock
guest stock pvh-stock pvh stock
plots 'stock kernels only: figures that can be drawn' 0 stock
for figure in latency-self latency-single latency-broadcast latency-mask latency-async \
	hotplug-offline hotplug-online; do
	try "$figure is drawn and in the page" bash -c \
		'[ -s "stock/plots/$1.svg" ] && [ -s "stock/plots/$1.png" ] && [ -s "stock/plots/$1.tsv" ] &&
		 grep -qF "id=\"fig-$1\"" stock/index.html' - "$figure"
done
has 'the page says why there are no stages' 'no guest has a trace' stock/index.html
has "the page says that Xen's side is missing" 'there is no host trace' stock/index.html
has 'stderr says so too' 'no figure stages' err
try 'nothing on stdout' [ ! -s out ]
has 'n is in the figure' 'n=503' stock/plots/latency-single.svg
has 'n is in the table' '<td>503</td>' stock/index.html
selfcontained stock
(cd stock/plots && gnuplot -e "tsv='latency-self.tsv'; out='again'" latency.gp) >again.out 2>&1
try 'a figure drawn again by hand is the same' cmp stock/plots/latency-self.svg stock/plots/again.svg

# ---- hostile names ----
mean="<b onload=x()>&\"'\`id\`\$(id)_^{}"
guest hostile "$mean" pv xcall
plots 'a hostile guest name' 0 -q hostile
try '-q says nothing' [ ! -s err ]
selfcontained hostile
has 'it is in the page as text' '&lt;b onload=x()&gt;&amp;' hostile/index.html
has 'it is in the figure as text' '&lt;b onload=x()>&amp;' hostile/plots/latency-single.svg

# ---- traces of both sides ----
mkdir whole
"$TOP/build/tests/gen/gen" 11 whole 60 >gen.out || exit 1
guest whole pv-stock pv stock
plots 'two traced guests and a stock one' 0 whole
for figure in stages timeline-pv1 timeline-pvh0 latency-mask hotplug-online; do
	try "$figure is drawn and in the page" bash -c \
		'[ -s "whole/plots/$1.svg" ] && [ -s "whole/plots/$1.png" ] &&
		 grep -qF "id=\"fig-$1\"" whole/index.html' - "$figure"
done
hasnt 'nothing is missing' 'id="missing"' whole/index.html
has 'the answer comes first' '<section id="answer"><h2>Where the time goes' whole/index.html
for text in 'Stages of pv1' 'Slowest calls of pvh0' 'IPIs of pv1' 'Alignment' 'closure failures'; do
	has "a table: $text" "$text" whole/index.html
done
for text in 'Worst call of pv1' 'Xen&apos;s lanes stand within' 'pCPU 1' ', target'; do
	has "the timeline shows: $text" "${text/&apos;/\'}" whole/plots/timeline-pv1.svg
done
has 'the stages carry n, losses, alignment' 'lost 0 events, alignment ±' whole/plots/stages.tsv
selfcontained whole
ids=$(grep -o ' id="[^"]*"' whole/index.html | sort | uniq -d)
is "$ids" '' 'no id occurs twice'
has 'summary.json is the contract' xcall.summary/1 whole/summary.json

# ---- the guest's trace alone ----
rm -r whole/host
plots 'without a host trace' 0 whole
has 'the page says that Xen is missing' 'there is no host trace' whole/index.html
hasnt 'the timeline has no pCPU lanes' 'pCPU 0' whole/plots/timeline-pv1.svg
plots 'a bare guest trace' 0 --guest whole/guest-pv1/ctf -o bare
try 'its stages are drawn' [ -s bare/plots/stages.svg ]

# ---- options and errors ----
plots 'no folder' 1
plots 'a folder that is not there' 1 nowhere
has 'it is named' nowhere err
plots '-o writes elsewhere' 0 -q -o elsewhere stock
try '-o: page, summary and plots' bash -c '[ -s elsewhere/index.html ] &&
	[ -s elsewhere/summary.json ] && [ -s elsewhere/plots/latency-self.png ]'
mkdir empty-path
PATH=$work/empty-path /usr/bin/env -u LD_PRELOAD ./xcall plot stock >out 2>err
is $? 1 'no gnuplot: exit 1'
has 'no gnuplot: the package is named' gnuplot-nox err
finish
