#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# An interface that moves upstream is named by its name, not by pages of the compiler's (K3):
# one is renamed in a copy of the newest kernel's source, everywhere, so that upstream's own
# code still compiles.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../../lab/common.sh"
. "$TOP/lab/suite.sh"
. "$TOP/kernel-config/source.sh"
. "$here/../tap.sh"

source=$("$TOP/kernel-config/build.sh" -s) || die "no source of the kernel"
linux_resolve "${LINUX:-}"
# A cache of its own on the same disk, for links; the compiler's is shared.
cache=$XCALL_CACHE/drift
copy=$cache/linux/$LINUX_VERSION
out=$TOP/build/tests/drift
mkdir -p "$out" "$cache"
ln -sfn ../ccache "$cache/ccache"

# renewed: a copy whose files are links to the source's, without what an earlier test left.
renewed() {
	rm -rf "$copy/source"
	mkdir -p "$copy"
	cp -al "$source" "$copy/source"
}

# rename OLD NEW: in all of the kernel's files that say OLD. sed writes new files: the
# source that they are linked to stays as it is.
rename() {
	(cd "$copy/source" && grep -rlw --include='*.[ch]' "$1" arch/x86 drivers/xen include kernel | grep -v /xcall/ |
		xargs sed -i "s/\<$1\>/$2/g")
}

# drift: the table and what does not fit; its status.
drift() {
	status=0
	XCALL_CACHE=$cache "$TOP/kernel-config/drift.sh" "$LINUX_VERSION" >"$out/$1" 2>"$out/$1.err" || status=$?
}

plan 7
renewed
rename bind_ipi_to_irqhandler bind_ipi_to_handler
drift function
is "$status" 1 "a function renamed: exit 1"
is "$(awk '/^6[.]/ { print $3, $4, $5, $6; exit }' "$out/function")" "yes yes NO -" \
	"hooks apply, upstream's code compiles, the overlay does not"
grep -q '^ *bind_ipi_to_irqhandler .*arch/x86/xen/xcall/.*\.c:[0-9]*: implicit declaration' "$out/function"
ok $? "the function is named, and where it is used"

rename bind_ipi_to_handler bind_ipi_to_irqhandler
rename register_syscore register_sys_core
drift form
grep -q '^ *syscore .*none of the forms' "$out/form"
ok $? "an interface that has none of the known forms is named"
is "$status" 1 "and it is exit 1"

renewed
rename cpuhp_ap_sync_alive cpuhp_ap_sync_is_alive
drift hooks
is "$(awk '/^6[.]/ { print $3; exit }' "$out/hooks")" NO "hooks that do not apply: exit 1"
grep -q 'do not apply to linux .*: .*arch/x86/kernel/smpboot.c' "$out/hooks"
ok $? "and the file is named"
rm -rf "$copy/source"
finish
