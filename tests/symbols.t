#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# What the linker sees keeps to the rooms' READMEs, too; and what does not is found.
# shellcheck disable=SC2317 # functions are called through try
set -uo pipefail
here=$(dirname "$0")
. "$here/../lab/lib/common.sh"
. "$here/tap.sh"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
objects=$TOP/build/san
copy=$work/objects

# found NAME TEXT ROOM CODE: CODE as one more object of ROOM; then TEXT, and nothing else, is said
found() {
	rm -rf "$copy"
	mkdir "$copy"
	cp -rs "$objects"/{analysis,bpf,bench,format,tests} "$copy"
	"${CC:-gcc}" -x c -c -o "$copy/analysis/$3/zextra.o" - <<<"$4" || die "the code of \"$1\" does not compile"
	try "$1" finds "$2" "$here/symbols.py" "$copy"
}

plan 4
try "symbols are as the READMEs allow" "$here/symbols.py" "$objects"
found "a symbol of a room above" 'sched may not use xc_stages_split of calls' sched \
	'void xc_stages_split(void); static __attribute__((used)) void f(void) { xc_stages_split(); }'
found "a global that nobody uses" 'nobody else uses xc_left_over' calls 'int xc_left_over;'
# out.c says by xc_err() what failed
found "a circle of files" 'a circle: analysis/base/out.o analysis/base/zextra.o' base \
	'void xc_out_open(void); void xc_err(void) { xc_out_open(); }'
finish
