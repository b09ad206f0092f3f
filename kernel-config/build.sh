#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# Builds the kernels of the project, and ipi_bench.ko for each.
set -euo pipefail
. "$(dirname "$0")/../lab/common.sh"
. "$TOP/lab/suite.sh"

usage() {
	cat <<-EOF
		usage: build.sh [-n] [-j JOBS] KERNEL

		  stock        upstream's code; also dom0's kernel
		  xcall        with the overlay of src/
		  xcall-test   and its KUnit suite, failures on demand, line coverage
		  xcall-list   and the inbox under a spinlock instead of the lock-free one
		  xcall-kasan  and lockdep, KASAN, checks for sleeping while atomic
		  xcall-kcsan  and the data race detector on the overlay and arch/x86/xen
		  stock-keys, xcall-keys
		               with static keys: for real hosts and instruction time

		  -n       build nothing: exit 3 if KERNEL is not there as it would be built now
		  -j JOBS  parallel jobs (default: the number of CPUs)
		  -h       this text

		Prints the folder with bzImage, vmlinux, config, System.map and modules.
		Sources, objects and results are kept in \$XCALL_CACHE (now $XCALL_CACHE);
		nothing is built twice.

		example: build.sh xcall
	EOF
}

jobs=$(nproc) only_look=
while getopts nj:h opt; do
	case $opt in
	n) only_look=1 ;;
	j) jobs=$OPTARG ;;
	h) usage; exit 0 ;;
	*) usage >&2; exit 1 ;;
	esac
done
shift $((OPTIND - 1))
kernel=${1:-}
fragments=("$TOP"/kernel-config/{base,xen,trace,bench}.config)
case $kernel in
stock) ;;
stock-keys) fragments+=("$TOP/kernel-config/keys.config") ;;
xcall) fragments+=("$TOP/kernel-config/xcall.config") ;;
xcall-test | xcall-list | xcall-kasan | xcall-kcsan | xcall-keys)
	fragments+=("$TOP"/kernel-config/{xcall,"${kernel#xcall-}"}.config)
	;;
*) usage >&2; exit 1 ;;
esac

# unpack: Debian 13's kernel source, once per version.
unpack() {
	local deb=$1 tar
	[ ! -e "$source/.unpacked" ] || return 0
	say "unpacking $(basename "$deb")"
	rm -rf "$source" "$source.new"
	mkdir -p "$source.new"
	dpkg-deb --fsys-tarfile "$deb" | tar -xO --wildcards './usr/src/linux-source-*.tar.xz' >"$source.tar.xz"
	tar=$source.tar.xz
	tar -xJf "$tar" -C "$source.new" --strip-components=1
	rm "$tar"
	mv "$source.new" "$source"
	touch "$source/.unpacked"
}

# check_base: the upstream files that src/ stands in for are the ones it was written
# against. If not, shows what changed since, where that version is still in the cache.
check_base() {
	local sum file base changed=
	base=$(awk '$1 == "kernel" { print $2 }' "$TOP/src/BASE")
	while read -r sum file; do
		case $sum in '' | '#'* | kernel) continue ;; esac
		[ "$(sha256sum <"$source/$file" | cut -d' ' -f1)" != "$sum" ] || continue
		changed+=" $file"
		printf '\n*** %s changed between linux %s and %s, and src/ replaces it:\n' \
			"$file" "$base" "$version" >&2
		if [ -e "$XCALL_CACHE/linux-$base/$file" ]; then
			diff -u "$XCALL_CACHE/linux-$base/$file" "$source/$file" >&2 || [ $? -eq 1 ]
		else
			printf '*** linux %s is not in the cache: no diff to show\n' "$base" >&2
		fi
	done < <(cat "$TOP/src/BASE")
	[ -z "$changed" ] || die "src/BASE does not match linux $version:$changed" \
		"bring src/ up to date with the change, then put the new version and sha256 into src/BASE"
}

# overlay: src/ into the source tree; a file whose content is the same keeps its time.
overlay() {
	local applied=$source/.hooks.patch
	if ! cmp -s "$applied" "$TOP/src/hooks.patch"; then
		[ ! -e "$applied" ] || patch -s -R -p1 -d "$source" <"$applied"
		patch -s -p1 -d "$source" <"$TOP/src/hooks.patch"
		cp "$TOP/src/hooks.patch" "$applied"
	fi
	mkdir -p "$source/kernel/xcall" "$source/arch/x86/xen/xcall"
	rsync -rc --delete "$TOP/src/kernel/xcall/" "$source/kernel/xcall/"
	rsync -rc --delete "$TOP/src/arch/x86/xen/xcall/" "$source/arch/x86/xen/xcall/"
	rsync -rc "$TOP/src/include/" "$source/include/"
}

# configure: tinyconfig, the fragments over it, and a check that none was lost.
configure() {
	mkdir -p "$objects"
	cat "${fragments[@]}" >"$objects/fragments"
	echo "CONFIG_LOCALVERSION=\"-$kernel\"" >>"$objects/fragments"
	if cmp -s "$objects/fragments" "$objects/fragments.done" && [ -e "$objects/.config" ]; then
		return 0
	fi
	quietly "$log.config" make -s -C "$source" O="$objects" tinyconfig || exit 1
	cat "$objects/fragments" >>"$objects/.config"
	quietly "$log.config" make -s -C "$source" O="$objects" olddefconfig || exit 1
	sh "$TOP/kernel-config/check.sh" "$objects/.config" "${fragments[@]}" ||
		die "the final .config lost options" "see the list above; a dependency is missing from kernel-config/"
	cp "$objects/fragments" "$objects/fragments.done"
}

# build: image, modules and the bench module, with the time that ccache can reuse.
build() {
	make -s -C "$source" O="$objects" -j "$jobs" CC="ccache gcc" "$@"
}

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
		cp "$objects"/kernel/xcall/*.gcno "$new/gcno/"
	fi
	rm -rf "$out"
	mv "$new" "$out"
	# the last few are kept, so that going back to a commit builds nothing
	find "$XCALL_CACHE/kernel" -maxdepth 1 -name "$kernel-[0-9]*" -printf '%T@ %p\n' |
		sort -rn | tail -n +7 | cut -d' ' -f2- | xargs -r rm -rf
}

lock kernels
deb=$(suite_fetch linux-source-6.12)
version=$(basename "$deb" | cut -d_ -f2)
source=$XCALL_CACHE/linux-$version
objects=$XCALL_CACHE/obj-$version/$kernel
inputs=("$TOP/kernel-config/build.sh" "${fragments[@]}" "$TOP/src/hooks.patch" "$TOP"/src/include/linux/xcall_{hook,apic}.h
	"$TOP/bench/module")
[[ $kernel = stock* ]] || inputs+=("$TOP/src")
out=$XCALL_CACHE/kernel/$kernel-$version-$(digest "${inputs[@]}")
if [ -e "$out/bzImage" ]; then
	echo "$out"
	exit 0
fi
[ -z "$only_look" ] || exit 3

export CCACHE_DIR=$XCALL_CACHE/ccache CCACHE_MAXSIZE=4G CCACHE_NOHASHDIR=1 CCACHE_DEPEND=1
# Where there is a race detector, it instruments what says so: the overlay and arch/x86/xen.
export KCSAN_SANITIZE=n
export KBUILD_BUILD_TIMESTAMP='2026-01-01' KBUILD_BUILD_USER=xcall KBUILD_BUILD_HOST=lab
log=$XCALL_CACHE/log/kernel-$kernel.log
begin=$SECONDS
unpack "$deb"
check_base
overlay
# A kernel starts from the objects of the one it differs least from: only what its own
# options and the overlay touch is built again.
case $kernel in
xcall) start=stock ;;
xcall-keys) start=stock-keys ;;
xcall-test | xcall-list) start=xcall ;;
*) start= ;;
esac
start=$(dirname "$objects")/$start
if [ ! -e "$objects" ] && [ -e "$start/vmlinux" ]; then
	cp -aT "$start" "$objects"
fi
configure
say "building the $kernel kernel, linux $version (log: $log)"
quietly "$log" build bzImage modules || exit 1
mkdir -p "$objects.bench"
rsync -rc "$TOP/bench/module/" "$objects.bench/"
quietly "$log.bench" build M="$objects.bench" modules || exit 1
install_result
say "built the $kernel kernel in $((SECONDS - begin)) s"
echo "$out"
