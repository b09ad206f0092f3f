#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# shellcheck disable=SC2317 # functions are called through try
# A crash kernel (A9): a PVHVM guest panics on a CPU other than the first, the kernel that was loaded
# for that boots, and finds in /proc/vmcore what was in memory. A PV guest says why not. A PVH guest
# asks for the same soft reset as PVHVM, which the toolstack refuses: Xen 4.20's
# libxl_domain_soft_reset() takes HVM domains only, and xl then destroys the domain.
set -uo pipefail
here=$(realpath "$(dirname "$0")")
. "$here/../../lab/lib/common.sh"
. "$here/../tap.sh"

out=$TOP/build/tests/long-crash
read -ra types <<<"${XCALL_TYPES:-pv pvh hvm}"

scenario() {
	local type
	for type in "${types[@]}"; do
		printf '%s\n' "[guest $type]" "type = $type" 'kernel = xcall-crash' 'vcpus = 4' 'memory = 512' 'limit = 300' \
			'watched = yes' "script = $here/crash.sh" 'args = crashkernel=192M' 'end = any' \
			"file = $out/crash-memory" "file = $out/crash-kernel" "file = $out/crash-initrd"
		[ "$type" = pv ] || printf '%s\n' 'allow = Kernel panic - not syncing: sysrq triggered crash' 'allow = Call Trace:'
	done
}

# parts: what the guests take with them.
parts() {
	local made root=$out/root
	mkdir -p "$root"
	# the scenario is read before they are made
	: >"$out/crash-memory" && : >"$out/crash-kernel" && : >"$out/crash-initrd" || return 1
	scenario >"$out/conf"
	made=$("$TOP/lab/host" -k -s "$out/conf") || return 1
	install -m 755 "$here/crash-init.sh" "$root/init"
	gcc -O2 -static -Wall -Wextra -Werror -o "$out/crash-memory" "$here/crash-memory.c" &&
		cp "$out/crash-memory" "$root/" &&
		cp "$(awk '$1 == "xcall-crash" { print $2 }' <<<"$made")/bzImage" "$out/crash-kernel" &&
		{
			cat "$(awk '$1 == "images" { print $2 }' <<<"$made")/guest.cpio" &&
			(cd "$root" && printf '%s\n' init crash-memory | cpio -o -H newc -R 0:0 --quiet)
		} >"$out/crash-initrd"
}

rm -rf "$out"
mkdir -p "$out"
try "what the guests need is made" parts
try "the guests run, no splat on a console" "$TOP/lab/host" -s "$out/conf" -o "$out"
for type in "${types[@]}"; do
	console=$out/console/$type.log
	if [ "$type" = pv ]; then
		try "pv: the kernel says that it reserves no memory" \
			grep -q 'Ignoring crashkernel for a Xen PV domain' "$out/guest-pv/reserved"
		try "pv: loading fails" grep -qx 'kexec_file_load: Cannot assign requested address' "$out/guest-pv/refused"
	else
		try "$type: the panic is sysrq's" grep -q 'Kernel panic - not syncing: sysrq' "$console"
		try "$type: on CPU 1" grep -q '^\[ *[0-9.]*\] CPU: 1 .* Comm: sh ' "$console"
		if [ "$type" = pvh ] && ! grep -q 'crash: ' "$console"; then
			try "pvh: it asks for a soft reset" grep -q 'reason code 5 is soft-reset' "$out/lab/xl/pvh.watch.log"
			is "$(awk '$1 == "pvh" { print $3 }' "$out/lab/status.tsv")" destroyed "pvh: xl destroys the domain instead"
			continue
		fi
		try "$type: the crash kernel runs" grep -q 'crash: .*, 1 CPUs' "$console"
		try "$type: /proc/vmcore holds the marker" grep -qE 'crash: marker [1-9]' "$console"
	fi
done
plan "$TAP_COUNT"
finish
