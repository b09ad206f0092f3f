#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# The rooms keep to their READMEs; and what does not is found.
# shellcheck disable=SC2317 # functions are called through try
set -uo pipefail
here=$(dirname "$0")
. "$here/../lab/lib/common.sh"
. "$here/tap.sh"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
copy=$work/copy
mkdir "$copy"

cp -r "$TOP"/{analysis,bench,bpf,format,host,kernel-config,lab,src,tests} "$copy"

# found NAME TEXT SED FILE: SED on FILE of the copy; then TEXT, and nothing else, is said
found() {
	sed -i "$3" "$copy/$4"
	! cmp -s "$TOP/$4" "$copy/$4" || die "$1: $4 is as it was"
	try "$1" finds "$2" "$here/layers.py" "$copy"
	cp "$TOP/$4" "$copy/$4"
}

plan 17
try "includes are as the READMEs allow" "$here/layers.py" "$TOP"
found "an include of a room above" 'sched may not include calls' \
	'0,/^#include "/s//#include "calls\/calls.h"\n&/' analysis/sched/pcpu.c
found "a header that its room does not export" 'clock does not export evidence_p.h' \
	'0,/^#include "/s//#include "clock\/evidence_p.h"\n&/' analysis/pass/pass.c
found "a way up and back" 'is not spelled from a room' \
	'0,/^#include "/s//#include "..\/sched\/sched.h"\n&/' analysis/calls/parts.c
found "a file that the README does not have" 'README.md: vote.c is not in it' \
	'/^    vote.c /d' analysis/clock/README.md
found "a file that is in it twice" 'README.md: vote.c is there 2 times' \
	'/^    vote.c /p' analysis/clock/README.md
found "a file that is gone" 'README.md: there is no polls.c' \
	's/^    vote.c .*/&\n    polls.c  counts/' analysis/clock/README.md
found "what is allowed and not used" 'README.md: includes nothing of export' \
	's/^may include: .*/& export/' analysis/page/README.md
found "a header that bench may not borrow" 'bench/ipi.c: "trace/mono.h" is not spelled from a room' \
	'0,/^#include "/s//#include "trace\/mono.h"\n&/' bench/ipi.c
found "a file of a folder without a README" 'bench/README.md: module/states.c is not in it' \
	'/^    module\/states.c /d' bench/README.md
found "a script that the README does not have" 'lab/README.md: spread.sh is not in it' \
	'/^    spread.sh /d' lab/README.md
found "names that no file has" 'tests/plot/README.md: there is no fixtures/*.csv' \
	's/^    fixtures\/.*/&\n    fixtures\/*.csv  nothing/' tests/plot/README.md
found "a script that sources another room's" 'kernel-config may not include tests (tests/tap.sh)' \
	'$a . "$TOP/tests/tap.sh"' kernel-config/layer.sh
found "a script that its room does not export" 'lab/emulator does not export lost.sh' \
	'$a . "$TOP/lab/emulator/lost.sh"' lab/run
# which nothing uses, so that it is two lines
sed -i 's/^may include: .*/& calls/' "$copy/analysis/sched/README.md"
circle() {
	{ "$here/layers.py" "$copy" || :; } | grep -F 'a circle: calls > sched > calls'
}
try "a circle in what is allowed" circle
cp "$TOP/analysis/sched/README.md" "$copy/analysis/sched/"
# which several files include, so that it is as many lines
sed -i 's/^may include: .*/may include: format/' "$copy/bench/README.md"
forbidden() {
	{ "$here/layers.py" "$copy" || :; } | grep -F 'bench may not include guest'
}
try "a room that bench's README does not allow" forbidden
cp "$TOP/bench/README.md" "$copy/bench/"
found "a header of many includes" 'includes 6 headers, at most 5' \
	'0,/^#include "/s//#include "base\/sort.h"\n&/' analysis/model/guest.h
finish
