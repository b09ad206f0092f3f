#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# The overlay's source, held against the kernel it goes into: it compiles there, checkpatch,
# sparse, and the symbols that the replaced files gave to the rest of the kernel (K3).
# Runs aside: it boots nothing.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../../lab/lib/common.sh"
. "$TOP/kernel-config/layer.sh"
. "$here/../tap.sh"

TREE_LOG=$XCALL_CACHE/log/source
layer_begin || die "src/ does not go into linux $LINUX_VERSION"

mapfile -t files < <(find "$TOP/src" -name '*.[ch]' | sort)
plan $((${#files[@]} + 5))
layer_build stock
ok $? "linux $LINUX_VERSION: what src/ replaces and hooks compiles as upstream's"
stock=$LAYER
layer_build xcall
ok $? "linux $LINUX_VERSION: the overlay and what it hooks compiles"
xcall=$LAYER
# checkpatch leaves a file with a cache in its working folder
mkdir -p "$TOP/build/tests/source"
cd "$TOP/build/tests/source" || exit 1
for file in "${files[@]}"; do
	found=$("$LINUX_SOURCE/scripts/checkpatch.pl" -q --strict --no-tree --terse -f "$file" | tail -n 1)
	is "$(sed 's/, [0-9]* checks//; s/, [0-9]* lines checked//' <<<"$found")" "total: 0 errors, 0 warnings" \
		"checkpatch: ${file#"$TOP"/}"
done

differ=$(layer_compare "$stock" "$xcall" 2>&1)
is "$?: $differ" "0: " "ours gives the rest of the kernel what upstream's files give"

# sparse, on every file that this kernel is made of
report=$(make -C "$LINUX_SOURCE" O="$xcall" C=2 CHECK=sparse CC="ccache gcc" kernel/xcall/ arch/x86/xen/xcall/ 2>&1)
is "$(grep -c '^  CHECK .*/xcall/[a-z_]*[.]c$' <<<"$report")" \
	"$(find "$xcall"/{kernel,arch/x86/xen}/xcall -maxdepth 1 -name '*.o' ! -name '.*' | wc -l)" \
	"sparse looked at every file"
is "$(grep -E '/xcall/[a-z_]*\.[ch]:[0-9]+:[0-9]+: (warning|error)' <<<"$report")" "" "sparse: no warning"
finish
