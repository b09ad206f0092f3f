# shellcheck shell=bash
# SPDX-License-Identifier: GPL-2.0-only
# The layer alone: what src/ replaces, hooks or adds, compiled without the rest of the kernel,
# and held against upstream's. A minute for a version, where a kernel takes ten. Sourced after
# lab/lib/common.sh.
. "$TOP/lab/lib/suite.sh"
. "$TOP/kernel-config/source.sh"
. "$TOP/kernel-config/tree.sh"

# layer_begin: the source that LINUX means, with src/ in it, locked until the program ends.
layer_begin() {
	linux_resolve ""
	lock "linux-$LINUX_VERSION"
	linux_unpack
	tree_overlay
}

# layer_hooked: the object of each C file that the hooks patch.
layer_hooked() {
	sed -n 's,^+++ b/\(.*\)\.c$,\1.o,p' "$(tree_hooks)"
}

# layer_build NAME: NAME is stock, xcall (with its tests) or keys (with static keys). Sets LAYER
# to its objects. Expects LINUX_SOURCE with the overlay in it.
layer_build() {
	local config=$TOP/kernel-config fragments targets list
	list=$(tree_fragments) || return 1
	mapfile -t fragments <<<"$list"
	mapfile -t targets < <(layer_hooked)
	case $1 in
	stock) targets+=(kernel/smp.o arch/x86/xen/{smp,smp_pv,smp_hvm,spinlock}.o) ;;
	xcall) fragments+=("$config"/{xcall,test}.config) ;;
	keys) fragments+=("$config"/{xcall,keys}.config) ;;
	esac
	[ "$1" = stock ] || targets+=(kernel/xcall/ arch/x86/xen/xcall/)
	LAYER=$(tree_objects "layer-$1")
	tree_configure "$LAYER" "$1" "${fragments[@]}" || return 1
	tree_build "$TREE_LOG.$1.log" "$LAYER" "${targets[@]}"
}

# layer_symbols OBJECT...: names that others can link to, without tracing's own; 1 if there is
# none, so that nothing passes for want of something to compare.
layer_symbols() {
	local found
	found=$(nm -g --defined-only "$@" | awk '$2 ~ /[TDBRVW]/ { print $3 }' |
		grep -v '^__\(tracepoint\|traceiter\|SCT\|SCK\|probestub\|bpf_trace\)' | sort -u)
	[ -n "$found" ] || { echo "no symbol in $*" >&2; return 1; }
	echo "$found"
}

# layer_exports FILE...: what modules can use of these sources; 1 if nothing.
layer_exports() {
	cat "$@" | sed -n 's/^EXPORT_\(SYMBOL[_GPL]*\)(\([a-z_0-9]*\));/\2 \1/p' | sort | grep .
}

# layer_compare STOCK XCALL: a line for each thing that the rest of the kernel would miss, or
# that the layer should not have. Of the objects in these two folders. 1 if it cannot compare.
layer_compare() {
	local theirs ours
	theirs=$(layer_exports "$LINUX_SOURCE/kernel/smp.c") && ours=$(layer_exports "$LINUX_SOURCE"/kernel/xcall/*.c) || return 1
	comm -23 <(echo "$theirs") <(echo "$ours") | sed 's/^/not exported: /'
	comm -13 <(echo "$theirs") <(echo "$ours") | sed 's/^/exported by xcall alone: /'
	theirs=$(layer_symbols "$1/kernel/smp.o") && ours=$(layer_symbols "$2"/kernel/xcall/*.o) || return 1
	comm -23 <(echo "$theirs") <(echo "$ours") | sed 's/^/kernel\/xcall lacks: /'
	comm -13 <(echo "$theirs") <(echo "$ours") | grep -v '^xcall_' | sed 's/^/kernel\/xcall adds without xcall_: /' || [ $? -eq 1 ]
	theirs=$(layer_symbols "$1"/arch/x86/xen/{smp,smp_pv,smp_hvm,spinlock}.o) &&
		ours=$(layer_symbols "$2"/arch/x86/xen/xcall/*.o) || return 1
	comm -23 <(echo "$theirs") <(echo "$ours") | sed 's/^/arch\/x86\/xen\/xcall lacks: /'
}

# layer_link FILE: LAYER's objects as one program that nothing runs, with the addresses that a
# kernel's image would have among themselves: for reading what the compiler made. What the
# rest of the kernel gives is at 0.
layer_link() {
	local objects
	mapfile -t objects < <(cd "$LAYER" && { layer_hooked && find kernel/xcall arch/x86/xen/xcall -maxdepth 1 -name '*.o' ! -name '.*'; })
	# Static branches are jumps until objtool makes no-ops of them: with IBT only in the linked image.
	(cd "$LAYER" && quietly "$TREE_LOG.link" ld -r -o "$1.o" "${objects[@]}") &&
		quietly "$TREE_LOG.link" "$LAYER/tools/objtool/objtool" --hacks=jump_label --link "$1.o" || return 1
	# ld defines __start_ and __stop_ symbols only if -u asks for them. The text is below 2 GiB, so
	# that a call can reach address 0.
	quietly "$TREE_LOG.link" ld -o "$1" -e 0 -Ttext 0x1000000 --unresolved-symbols=ignore-all \
		-u __start___jump_table -u __stop___jump_table "$1.o"
}
