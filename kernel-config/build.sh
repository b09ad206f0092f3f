#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# Builds the kernels of the project, and ipi_bench.ko for each.
set -euo pipefail
. "$(dirname "$0")/../lab/lib/common.sh"
. "$TOP/lab/lib/suite.sh"
. "$TOP/kernel-config/source.sh"
. "$TOP/kernel-config/tree.sh"

usage() {
	cat <<-EOF
		usage: [LINUX=VERSION] build.sh [-j JOBS] KERNEL
		       [LINUX=VERSION] build.sh -s|-V

		  stock        upstream's code; also dom0's kernel
		  xcall        with the overlay of src/
		  xcall-test   and its KUnit suite, failures on demand, line coverage
		  xcall-list   and the inbox under a spinlock instead of the lock-free one
		  xcall-kasan  and lockdep, KASAN, checks for sleeping while atomic
		  xcall-kcsan  and the data race detector on the overlay and arch/x86/xen
		  xcall-crash  and kexec, to be its own crash kernel
		  stock-keys, xcall-keys
		               with static keys: for real hosts and instruction time
		  stock-preempt, xcall-preempt
		               with preemption as the command line says, and its tracer

		  -V       build nothing: print VERSION as Debian counts
		  -s       build nothing: print the folder of the source, with src/ in it
		  -j JOBS  parallel jobs (default: the number of CPUs)
		  -h       this text

		VERSION is that of the source: 6.12.107, 6.12.107-1 as Debian counts, 6.12 for the newest.
		Without it: Debian 13's newest 6.12. It comes from the cache, a package or a source package
		of Debian's, or kernel.org.

		Prints the folder with bzImage, vmlinux, config, System.map and modules.
		Sources, objects and results are kept in \$XCALL_CACHE (now $XCALL_CACHE);
		nothing is built twice.

		examples: build.sh xcall
		          LINUX=6.12.107 build.sh stock
	EOF
}

jobs=$(nproc) only_version='' only_source=''
while getopts sVj:h opt; do
	case $opt in
	V) only_version=1 ;;
	s) only_source=1 ;;
	j) jobs=$OPTARG ;;
	h) usage; exit 0 ;;
	*) usage >&2; exit 1 ;;
	esac
done
shift $((OPTIND - 1))
kernel=${1:-${only_source:+stock}${only_version:+stock}}
own=()
case $kernel in
stock) ;;
stock-keys | stock-preempt) own=("$TOP/kernel-config/${kernel#stock-}.config") ;;
xcall) own=("$TOP/kernel-config/xcall.config") ;;
xcall-test | xcall-list | xcall-kasan | xcall-kcsan | xcall-crash | xcall-keys | xcall-preempt)
	own=("$TOP"/kernel-config/{xcall,"${kernel#xcall-}"}.config)
	;;
*) usage >&2; exit 1 ;;
esac

install_result() {
	local new=$out.new
	rm -rf "$new"
	mkdir -p "$new/modules"
	cp "$objects/arch/x86/boot/bzImage" "$objects/System.map" "$new/"
	cp "$objects/.config" "$new/config"
	objcopy -R '.debug*' "$objects/vmlinux" "$new/vmlinux"
	find "$objects" "$objects.bench" -name '*.ko' -exec cp {} "$new/modules/" \;
	strip --strip-debug "$new"/modules/*.ko
	cat "$objects/include/config/kernel.release" >"$new/release"
	# what gcov needs to read this kernel's line counts
	if [ -e "$objects/kernel/xcall/call.gcno" ]; then
		mkdir "$new/gcno"
		cp "$objects"/{kernel,arch/x86/xen}/xcall/*.gcno "$new/gcno/"
	fi
	rm -rf "$out"
	mv "$new" "$out"
	# the last few are kept, so that going back to a commit builds nothing
	find "$XCALL_CACHE/kernel" -maxdepth 1 -name "$kernel-[0-9]*" -printf '%T@ %p\n' |
		sort -rn | tail -n +7 | cut -d' ' -f2- | xargs -r rm -rf
}

linux_resolve "${LINUX:-}"
[ -n "$(linux_served <<<"$LINUX_VERSION")" ] ||
	die "linux $LINUX_VERSION is not one that src/ is for" "to be had: $(linux_listed)"
if [ -n "$only_version" ]; then
	echo "$LINUX_VERSION"
	exit 0
fi
list=$(tree_fragments) || die "kernel-config has no linux-*.config for linux $LINUX_VERSION"
mapfile -t fragments <<<"$list"
fragments+=("${own[@]}")
objects=$(tree_objects "$kernel")
TREE_LOG=$XCALL_CACHE/log/kernel-$kernel
TREE_JOBS=$jobs
mkdir -p "$XCALL_CACHE/log"
if [ -n "$only_source" ]; then
	lock "linux-$LINUX_VERSION"
	linux_unpack
	tree_overlay || die "src/ does not go into linux $LINUX_VERSION"
	echo "$LINUX_SOURCE"
	exit 0
fi
inputs=("$TOP"/kernel-config/{build,tree}.sh "${fragments[@]}" "$(tree_hooks)" "$TOP"/src/include/linux/xcall_{hook,apic,fault,compat}.h
	"$TOP/src/kernel/xcall/probe"
	"$TOP/bench/module")
[[ $kernel = stock* ]] || inputs+=("$TOP"/src/{arch,include,kernel})
out=$XCALL_CACHE/kernel/$kernel-$LINUX_VERSION-$(digest "${inputs[@]}")-gcc$(gcc -dumpversion)

# there: true if the cache has this very kernel. Prints its folder, and marks it as used last, so
# that install_result keeps it.
there() {
	[ -e "$out/bzImage" ] && touch "$out" && echo "$out"
}

# Only who has to build waits for another that does.
! there || exit 0
lock "linux-$LINUX_VERSION"
! there || exit 0

begin=$SECONDS
linux_unpack
tree_overlay || die "src/ does not go into linux $LINUX_VERSION" "LINUX=VERSION takes another: $(linux_listed)"
# A kernel starts from the objects of the one it differs least from: only what its own
# options and the overlay touch is built again.
case $kernel in
xcall) start=stock ;;
xcall-keys) start=stock-keys ;;
xcall-preempt) start=stock-preempt ;;
xcall-test | xcall-list | xcall-crash) start=xcall ;;
*) start= ;;
esac
start=$(tree_objects "$start")
if [ ! -e "$objects" ] && [ -e "$start/vmlinux" ]; then
	rm -rf "$objects.new"
	cp -aT "$start" "$objects.new"
	mv "$objects.new" "$objects"
fi
tree_configure "$objects" "$kernel" "${fragments[@]}" || die "the $kernel kernel cannot be configured"
say "building the $kernel kernel, linux $LINUX_VERSION (log: $TREE_LOG.log)"
tree_build "$TREE_LOG.log" "$objects" bzImage modules || die "the $kernel kernel does not build"
# kbuild drops an option whose dependency has changed since it was configured
sh "$TOP/kernel-config/check.sh" "$objects/.config" "${fragments[@]}" || die "the $kernel kernel lost options"
mkdir -p "$objects.bench"
rsync -rc "$TOP/bench/module/" "$objects.bench/"
tree_build "$TREE_LOG.bench.log" "$objects" M="$objects.bench" modules || die "ipi_bench.ko does not build"
install_result
tree_prune
say "built the $kernel kernel in $((SECONDS - begin)) s"
# what nobody has looked at is named; whether it works, the layer's own tests say
"$TOP/kernel-config/base.sh" check "$LINUX_SOURCE" >&2 || [ $? -eq 2 ] || say "src/BASE was not compared: see above"
echo "$out"
