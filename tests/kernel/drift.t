#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# An interface that moves upstream is named by its name, not by pages of the compiler's (K3):
# one is renamed in a copy of the newest kernel's source, everywhere, so that upstream's own
# code still compiles.
# Runs aside: it boots nothing.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../../lab/lib/common.sh"
. "$TOP/kernel-config/layer.sh"
. "$here/../tap.sh"

layer_begin || die "src/ does not go into linux $LINUX_VERSION"
source=$LINUX_SOURCE
# A cache of its own on the same disk, for links; the compiler's is the other's.
cache=$XCALL_CACHE/drift-$LINUX_VERSION
copy=$cache/linux/$LINUX_VERSION
out=$TOP/build/tests/drift
mkdir -p "$out"
trap 'rm -rf "$cache"' EXIT
forward_signals

# renewed: a copy whose files are links to the source's, without what an earlier test left, and
# without hooks.
renewed() {
	rm -rf "$copy"
	mkdir -p "$copy"
	cp -al "$source" "$copy/source"
	(LINUX_SOURCE=$copy/source TREE_LOG=$out/renewed && tree_unhook) || die "the source's hooks cannot be taken out"
}

# rename OLD NEW: in all of the kernel's files that say OLD. sed writes new files: the
# source that they are linked to stays as it is.
rename() {
	(cd "$copy/source" && grep -rlw --include='*.[ch]' "$1" arch/x86 drivers/xen include kernel | grep -v /xcall/ |
		xargs -r sed -i "s/\<$1\>/$2/g")
}

# drift NAME: hooks and overlay into the copy, and compiled; what is said is in $out/NAME.
drift() {
	status=0
	(
		XCALL_CACHE=$cache LINUX_SOURCE=$copy/source TREE_LOG=$out/$1.log
		tree_overlay && layer_build xcall
	) >"$out/$1" 2>&1 || status=$?
}

plan 6
renewed
rename bind_ipi_to_irqhandler bind_ipi_to_handler
drift function
ok $((status == 0)) "a function renamed: it does not build"
grep -q '^ *bind_ipi_to_irqhandler .*arch/x86/xen/xcall/.*\.c:[0-9]*: implicit declaration' "$out/function"
ok $? "the function is named, and where it is used"

rename bind_ipi_to_handler bind_ipi_to_irqhandler
rename register_syscore register_sys_core
rename register_syscore_ops register_sys_core_ops
drift form
ok $((status == 0)) "an interface that has none of the known forms: it does not build"
grep -q '^ *syscore .*none of the forms' "$out/form"
ok $? "and it is named"

renewed
rename cpuhp_ap_sync_alive cpuhp_ap_sync_is_alive
drift hooks
ok $((status == 0)) "hooks that do not apply: it does not build"
grep -q 'do not apply to linux .*: .*arch/x86/kernel/smpboot.c' "$out/hooks"
ok $? "and the file is named"
sed 's/^/# /' "$out"/{function,form,hooks}
finish
