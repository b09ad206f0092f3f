#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# How far the medians of the same benchmark, measured more than once, lie apart.
set -euo pipefail
. "$(dirname "$0")/lib/common.sh"

usage() {
	cat <<-TEXT
		usage: spread.sh [-l PERCENT] DIR

		Of a folder that bench.sh -i wrote: for each cell and mode the median of each run, over
		all samples of all its lots, the median of these, and their spread, which is the
		greatest less the least over the median. As a Markdown table.

		  -l PERCENT  exit 2 if self, single or broadcast spread more
		  -h          this text

		example: spread.sh -l 1 build/results/bench-instructions
	TEXT
}

limit=
while getopts l:h opt; do
	case $opt in
	l) limit=$OPTARG ;;
	h) usage; exit 0 ;;
	*) usage >&2; exit 1 ;;
	esac
done
shift $((OPTIND - 1))
[ $# -eq 1 ] || { usage >&2; exit 1; }
[ -z "$limit" ] || [[ $limit =~ ^[0-9]+(\.[0-9]+)?$ ]] || die "-l $limit: it takes a number of percent"
dir=$1
[ -r "$dir/matrix.json" ] || die "no $dir/matrix.json" "bench.sh -i writes one"

# medians GUEST FILE: "FILE n median-ns" of all lots' samples.
medians() {
	jq -s -r --arg file "$2" '[.[] | .tsc_khz as $khz | .samples[] | (.[1] - .[0]) * 1e6 / $khz] |
		sort | "\($file) \(length) \(.[length / 2 | floor])"' "$1"/lot-*/"$2.json"
}

jq -r '.cells[] | .name as $name | .guests[] | "\($name) \(.)"' "$dir/matrix.json" |
	while read -r cell guest; do
		for file in "$dir/$guest"/lot-1/*.json; do
			echo "$cell $(medians "$dir/$guest" "$(basename "$file" .json)")"
		done
	done | awk -v limit="$limit" '
	# in the order of their values: v[1] to v[count]
	function sort(count, i, j, value) {
		for (i = 2; i <= count; i++) {
			value = v[i]
			for (j = i; j > 1 && v[j - 1] > value; j--) v[j] = v[j - 1]
			v[j] = value
		}
	}
	{
		key = $1 " " $2
		if (!(key in runs)) order[++keys] = key
		n[key] = $3
		all[key] = all[key] (runs[key] ? ", " : "") sprintf("%d", $4)
		median[key, ++runs[key]] = $4
	}
	END {
		print "| cell | benchmark | n of a run | medians of the runs, ns | median, ns | spread, % |"
		print "|---|---|---|---|---|---|"
		for (k = 1; k <= keys; k++) {
			key = order[k]
			count = runs[key]
			for (i = 1; i <= count; i++) v[i] = median[key, i]
			sort(count)
			middle = v[int((count + 1) / 2)]
			spread = middle ? (v[count] - v[1]) * 100 / middle : 0
			split(key, word, " ")
			printf "| %s | %s | %d | %s | %d | %.2f |\n", word[1], word[2], n[key], all[key], middle, spread
			if (limit != "" && word[2] ~ /^ipi-(self|single|broadcast)$/ && spread > limit + 0) above = 1
		}
		exit above ? 2 : 0
	}'
