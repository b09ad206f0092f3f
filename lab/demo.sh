#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# `make demo`: from whatever this machine has to a report page of real cross-calls.
set -euo pipefail
. "$(dirname "$0")/lib/common.sh"

usage() {
	cat <<-TEXT
		usage: demo.sh [-o DIR]

		Installs what is missing, builds tools, kernels and images, runs the guests of
		lab/scenarios/demo.conf under Xen, and makes plots and report of what they left.
		Nothing is built twice; the guests run anew each time.

		  -o DIR  results (default build/results/demo)
		  -h      this text

		example: demo.sh -o /tmp/demo
	TEXT
}

out=$TOP/build/results/demo
while getopts o:h opt; do
	case $opt in
	o) out=$OPTARG ;;
	h) usage; exit 0 ;;
	*) usage >&2; exit 1 ;;
	esac
done
shift $((OPTIND - 1))
[ $# -eq 0 ] || { usage >&2; exit 1; }

forward_signals
begin=$SECONDS
number=0

# step TEXT COMMAND...: one step of the way, numbered, its seconds at the end.
step() {
	local text=$1 at=$SECONDS status=0
	shift
	number=$((number + 1))
	say "step $number of 6: $text"
	forward "$@" || status=$?
	[ "$status" -eq 0 ] || die "step $number ($text) failed with status $status: ${*##*/}"
	say "step $number of 6: done in $((SECONDS - at)) s"
}

kernels() {
	local name
	LINUX=$("$TOP/kernel-config/build.sh" -V) || return 1
	export LINUX
	for name in stock xcall; do
		"$TOP/kernel-config/build.sh" "$name" >/dev/null || return 1
	done
}

# present: the plots and the page, and the report on stdout.
present() {
	"$TOP/build/bin/xcall" plot "$out" && "$TOP/build/bin/xcall" report "$out"
}

export -f kernels present
export out
step "packages" "$TOP/lab/deps.sh"
step "tools" make -s --no-print-directory -C "$TOP" tools
step "kernels" bash -c kernels
step "images" bash -c '"$TOP/lab/images.sh" >/dev/null'
rm -rf "$out"
step "guests under Xen" "$TOP/lab/host" -s "$TOP/lab/scenarios/demo.conf" -o "$out"
step "plots and report" bash -c present
say "the demo took $((SECONDS - begin)) s; the page: $(realpath --relative-to=. "$out")/index.html"
