#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# The kernel's header has the events of format/events.def, and a difference is found (D1).
# shellcheck disable=SC2317 # functions are called through try
set -uo pipefail
here=$(dirname "$0")
. "$here/../../lab/lib/common.sh"
. "$here/../tap.sh"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
header=$TOP/src/include/trace/events/xcall.h
events=$TOP/format/events.def

# found NAME TEXT SED: SED on the table; then that is said, and nothing else
found() {
	sed "$3" "$events" >"$work/events"
	! cmp -s "$events" "$work/events" || die "$1: the table is as it was"
	! "$here/events.py" "$header" "$work/events" >"$work/said" || echo "exit 0" >>"$work/said"
	is "$(cat "$work/said")" "$2" "$1"
}

plan 5
try "the header has the events of the table" "$here/events.py" "$header" "$events"
found "an event that the table lacks" 'ipi_skip: only in the header' '/^EVENT(IPI_SKIP/d'
found "an argument more" 'clock: 3 arguments, by events.def 4' 's/\(clock, xt_clock, \)3/\14/'
found "two arguments in each other's place" "ipi_exit: argument 1 is kind, by events.def port
ipi_exit: argument 2 is port, by events.def kind" '/^EVENT(IPI_EXIT/s/ARG(1, kind) ARG(2, port)/ARG(1, port) ARG(2, kind)/'
found "another name of the tracepoint's" 'csd_stuck: argument 3 is waited, by events.def waited_us' 's/"waited"/"waited_us"/'
finish
