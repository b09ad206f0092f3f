#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# The overlay's source, held against the kernel it goes into: checkpatch, and the
# symbols that the replaced files gave to the rest of the kernel.
set -uo pipefail
here=$(dirname "$0")
. "$here/../../lab/common.sh"
. "$here/../tap.sh"

# symbols OBJECT...: names that others can link to, without tracing's own
symbols() {
	nm -g --defined-only "$@" | awk '$2 ~ /[TDBRVW]/ { print $3 }' |
		grep -v '^__\(tracepoint\|traceiter\|SCT\|SCK\|probestub\|bpf_trace\)' | sort -u
}

# exports FILE...: what modules can use
exports() {
	sed -n 's/^EXPORT_\(SYMBOL[_GPL]*\)(\([a-z_0-9]*\));/\2 \1/p' "$@" | sort
}

for kernel in stock xcall; do
	"$TOP/kernel-config/build.sh" "$kernel" >/dev/null || die "the $kernel kernel does not build"
done
version=$(awk '$1 == "kernel" { print $2 }' "$TOP/src/BASE")
source=$XCALL_CACHE/linux-$version
objects=$XCALL_CACHE/obj-$version

mapfile -t files < <(find "$TOP/src" -name '*.[ch]' | sort)
plan $((${#files[@]} + 6))
for file in "${files[@]}"; do
	found=$("$source/scripts/checkpatch.pl" -q --strict --no-tree --terse -f "$file" | tail -n 1)
	is "$(sed 's/, [0-9]* checks//; s/, [0-9]* lines checked//' <<<"$found")" "total: 0 errors, 0 warnings" \
		"checkpatch: ${file#"$TOP"/}"
done

is "$(exports "$TOP"/src/kernel/xcall/*.c)" "$(exports "$source/kernel/smp.c")" \
	"modules find what kernel/smp.c exported, and no more"
is "$(comm -23 <(symbols "$objects/stock/kernel/smp.o") <(symbols "$objects"/xcall/kernel/xcall/*.o))" "" \
	"kernel/xcall defines every symbol of kernel/smp.o"
is "$(comm -23 <(symbols "$objects"/stock/arch/x86/xen/smp{,_pv,_hvm}.o) <(symbols "$objects"/xcall/arch/x86/xen/xcall/*.o))" "" \
	"arch/x86/xen/xcall defines every symbol of arch/x86/xen/smp*.o"
is "$(symbols "$objects"/xcall/kernel/xcall/*.o | comm -13 <(symbols "$objects/stock/kernel/smp.o") - | grep -v '^xcall_')" "" \
	"what kernel/xcall adds begins with xcall_"
# sparse, on every file that this kernel is made of
report=$(make -C "$source" O="$objects/xcall" C=2 CHECK=sparse CC="ccache gcc" CCACHE_DIR="$XCALL_CACHE/ccache" \
	kernel/xcall/ arch/x86/xen/xcall/ 2>&1)
is "$(grep -c '^  CHECK .*/xcall/[a-z_]*[.]c$' <<<"$report")" \
	"$(find "$objects"/xcall/{kernel,arch/x86/xen}/xcall -name '*.o' -newermt 2000-01-01 ! -name 'built-in.o' ! -name '.*' | wc -l)" \
	"sparse looked at every file"
is "$(grep -E '/xcall/[a-z_]*\.[ch]:[0-9]+:[0-9]+: (warning|error)' <<<"$report")" "" "sparse: no warning"
finish
