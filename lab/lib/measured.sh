# shellcheck shell=bash
# SPDX-License-Identifier: GPL-2.0-only
# The tables made of one scenario in instruction time: their options, and the run.
# Sourced by cost.sh and overhead.sh, after common.sh.

# measured NAME [OPTION...]: runs lab/scenarios/NAME.conf, unless -n says not to. Sets out, the
# folder of its results, and limit, of -l in percent, or nothing. Calls usage() for -h.
# shellcheck disable=SC2034 # out and limit are the caller's
measured() {
	local name=$1 run=yes opt OPTIND=1
	shift
	out=$TOP/build/results/$name limit=''
	while getopts nl:o:h opt; do
		case $opt in
		n) run= ;;
		l) limit=$OPTARG ;;
		o) out=$OPTARG ;;
		h) usage; exit 0 ;;
		*) usage >&2; exit 1 ;;
		esac
	done
	shift $((OPTIND - 1))
	[ $# -eq 0 ] || { usage >&2; exit 1; }
	[ -z "$limit" ] || [[ $limit =~ ^[0-9]+([.][0-9]+)?$ ]] || die "-l $limit: it takes a number of percent"
	[ -n "$run" ] || return 0
	rm -rf "$out"
	forward_signals
	forward "$TOP/lab/host" -i -s "$TOP/lab/scenarios/$name.conf" -o "$out"
}
