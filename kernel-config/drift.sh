#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# Sees what moves under src/ before its users do: the layer against each kernel to be had.
set -euo pipefail
. "$(dirname "$0")/../lab/lib/common.sh"
. "$TOP/kernel-config/layer.sh"

# of the series that src/ serves the first, and of 6.12 some between and the newest
REQUIRED=("${LINUX_FIRST[@]}" 6.12.107 6.12.113 6.12)

usage() {
	cat <<-TEXT
		usage: drift.sh [VERSION...]

		For each VERSION of the kernel (default: ${REQUIRED[*]}, and the newest of
		newer series): gets the source, applies the hooks, compiles upstream's files and those
		of src/, and compares the symbols that both give to the rest of the kernel. Prints a
		table and, below it, what does not fit. Takes minutes; keeps sources and objects in
		\$XCALL_CACHE (now $XCALL_CACHE).

		  -h  this text

		Exit: 0 all fit; 1 a version does not. A version that cannot be found, or of a newer
		series than src/ serves, is reported and does not count.

		examples: drift.sh
		          drift.sh 6.12.107 6.12.118-1
	TEXT
}

while getopts h opt; do
	case $opt in
	h) usage; exit 0 ;;
	*) usage >&2; exit 1 ;;
	esac
done
shift $((OPTIND - 1))

# newer: the two newest series after those that src/ serves.
newer() {
	local last
	last=$(linux_series "${LINUX_FIRST[-1]}")
	suite_setup trixie-source
	{ echo "$last" && linux_packaged | cut -d. -f1,2; } | sort -Vu |
		awk -v last="$last" 'seen; $0 == last { seen = 1 }' | tail -n 2
}

# step COLUMN COMMAND...: runs it; the column says whether it worked.
step() {
	local column=$1 status=0
	shift
	[ "${row[failed]:-}" = '' ] || return 1
	"$@" 2>>"$detail" || status=$?
	if [ "$status" -eq 0 ]; then
		row[$column]=yes
	else
		row[$column]=NO row[failed]=$column
	fi
	return "$status"
}

# shellcheck disable=SC2317 # called by step
# same: ours gives the rest of the kernel what upstream's does.
same() {
	local differ
	differ=$(layer_compare "$stock" "$xcall") || return 1
	[ -z "$differ" ] || { echo "$differ" >&2; return 1; }
}

# examine VERSION: one row of the table, and why in $detail.
examine() {
	local begin=$SECONDS stock='' xcall=''
	declare -A row=()
	if ! (linux_resolve "$1") 2>"$detail"; then
		printf '%-20s %s\n' "$1" "not found"
		return 3
	fi
	linux_resolve "$1"
	say "drift: linux $LINUX_VERSION"
	TREE_LOG=$XCALL_CACHE/log/drift-$LINUX_VERSION
	lock "linux-$LINUX_VERSION"
	if ! (linux_unpack) 2>>"$detail"; then
		printf '%-20s %s\n' "$LINUX_VERSION" "cannot be unpacked"
		return 1
	fi
	linux_unpack
	step hooks tree_overlay || :
	if step stock layer_build stock; then stock=$LAYER; fi
	if step xcall layer_build xcall; then xcall=$LAYER; fi
	step same same || :
	printf '%-20s %-10s %-6s %-6s %-6s %-6s %5d\n' "$LINUX_VERSION" "$LINUX_FROM" \
		"${row[hooks]:--}" "${row[stock]:--}" "${row[xcall]:--}" "${row[same]:--}" $((SECONDS - begin))
	[ -z "${row[failed]:-}" ]
}

mkdir -p "$XCALL_CACHE/log"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
wanted=("$@")
[ $# -gt 0 ] || wanted=("${REQUIRED[@]}")
optional=()
[ $# -gt 0 ] || mapfile -t optional < <(newer)
status=0 required=1 examined=0
printf '%-20s %-10s %-6s %-6s %-6s %-6s %5s\n' LINUX FROM HOOKS STOCK XCALL SAME SEC
for version in "${wanted[@]}" -- "${optional[@]}"; do
	[ "$version" != -- ] || { required=; continue; }
	detail=$work/$version fits=0
	: >"$detail"
	(examine "$version") || fits=$?
	[ "$fits" -eq 3 ] || examined=$((examined + 1))
	[ "$fits" -ne 0 ] || continue
	[ "$fits" -eq 3 ] || [ -z "$required" ] || status=1
	echo "$version" >>"$work/bad"
done
[ ! -e "$work/bad" ] || while read -r version; do
	printf '\n%s:\n' "$version"
	sed 's/^/  /' "$work/$version"
done <"$work/bad"
[ ${#optional[@]} -eq 0 ] || printf '\nreported only, src/ has no hooks for them: %s\n' "${optional[*]}"
[ "$examined" -gt 0 ] || die "found no kernel" "can this machine reach its Debian mirror?"
exit "$status"
