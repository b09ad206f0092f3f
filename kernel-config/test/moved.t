#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# What is said of a build that failed (kernel-config/moved.awk): the compiler itself makes the
# messages, of small files that use an interface wrongly.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../../lab/lib/common.sh"
. "$TOP/tests/tap.sh"

work=$TOP/build/tests/moved
rm -rf "$work"
mkdir -p "$work"
cat >"$work/kernel.h" <<'EOT'
struct csd { int node; };
int bind(int cpu, const char *name);
EOT

# moved NAME REGEX: stdin is compiled; the one line that is said names NAME and matches REGEX.
moved() {
	{
		echo '#include "kernel.h"'
		cat
	} >"$work/part.c"
	(cd "$work" && LC_ALL=C gcc -Wall -Werror -c -o part.o part.c) >"$work/log" 2>&1
	awk -f "$TOP/kernel-config/moved.awk" "$work/log" >"$work/said"
	is "$(awk '{ print $1 }' "$work/said")" "$1" "$1 is named"
	grep -q "$2" "$work/said"
	ok $? "$1: $2"
}

plan 16
moved bind_ipi 'part.c:3: implicit declaration' <<<'int f(void); int f(void) {
	return bind_ipi(1); }'
moved bind 'part.c:2: too few arguments' <<<'int f(void); int f(void) { return bind(1); }'
moved flags 'part.c:2: no such member' <<<'int f(struct csd *c); int f(struct csd *c) { return c->flags; }'
moved CSD_LOCK 'part.c:2: .*undeclared' <<<'int f(void); int f(void) { return CSD_LOCK; }'
moved linux/gone.h 'part.c:2: .*No such file' <<<'#include <linux/gone.h>'
moved bind 'conflicting types' <<<'int bind(int cpu) { return cpu; }'

awk -f "$TOP/kernel-config/moved.awk" >"$work/said" <<'EOT'
ld: vmlinux.o: in function `call': /x/call.c:3: undefined reference to `irq_work_run'
ERROR: modpost: "smp_call" [bench/ipi_bench.ko] undefined!
/x/source/kernel/xcall/probe/Makefile:17: *** xcall: syscore has none of the forms it is known in (pointer plain).  Stop.
EOT
is "$(awk '{ print $1 }' "$work/said" | xargs)" "irq_work_run smp_call syscore" "the linker's, modpost's and a probe's are named"
echo 'make: *** No space left on device' | awk -f "$TOP/kernel-config/moved.awk" >"$work/said"
is "$(cat "$work/said")" "" "of another failure nothing is said"
is "$(for n in 1 2 3 4 5 6 7 8 9 10 11; do echo "f$n.c:1:1: error: implicit declaration of function 'g$n'"; done |
	awk -f "$TOP/kernel-config/moved.awk" | wc -l)" 8 "eight lines at most"
printf "a.c:1:1: error: implicit declaration of function 'g'\na.c:9:1: error: expected ';'\n" |
	awk -f "$TOP/kernel-config/moved.awk" >"$work/said"
is "$(wc -l <"$work/said")" 1 "of a file the first error only"
finish
