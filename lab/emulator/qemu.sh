# shellcheck shell=bash
# SPDX-License-Identifier: GPL-2.0-only
# A QEMU of any Debian release, as a tree of its own that runs on this machine, without two faults
# that guests die of (docs/emulator.md). Sourced after common.sh and suite.sh.

# emulator_tree FILE STATE LOG: makes FILE, which runs the QEMU of that Debian (suite_setup), and
# its tree FILE.d. One that cannot be mended is kept as it is, and that is said.
emulator_tree() {
	local file=$1 state=$2 log=$3 program=$1.d/usr/bin/qemu-system-x86_64 status=0
	suite_extract "$log" qemu-system-x86,seabios "$file.d" "$state"
	rm -rf "$file.d/var"
	python3 "$TOP/lab/emulator/mend.py" "$program" "$program.mended" || status=$?
	[ "$status" -ne 2 ] || say "this QEMU is not mended in full, PVH guests may die of it: docs/emulator.md"
	[ "$status" -ne 1 ] || die "the QEMU of $state cannot be mended" "is the disk full?"
	chmod 755 "$program.mended"
	mv "$program.mended" "$program"
	# shellcheck disable=SC2016 # the script's own
	run_tree "$file" "$(basename "$file").d" usr/bin/qemu-system-x86_64 \
		-L '"$root/usr/share/qemu"' -L '"$root/usr/share/seabios"'
	# it looks for its parts where Debian has them, and takes no others than its own
	sed -i '/^exec/i export QEMU_MODULE_DIR="$root/usr/lib/x86_64-linux-gnu/qemu"' "$file"
	echo quit | quietly "$log" "$file" -machine none -accel tcg -display none -monitor stdio ||
		die "the QEMU of $state does not start on this machine"
}

# emulator_cached STATE: prints such a FILE, made once a version and kept in the cache.
emulator_cached() {
	local state=$1 version out
	suite_setup "$state"
	version=$(suite_version qemu-system-x86) || exit 1
	out=$XCALL_CACHE/qemu/${version//[^a-zA-Z0-9.+~-]/_}-$(digest "$TOP"/lab/emulator/{qemu.sh,mend.py})
	(
		lock qemu
		if ! [ -e "$out/done" ]; then
			say "QEMU $version, of Debian $state"
			rm -rf "$out"
			mkdir -p "$out"
			emulator_tree "$out/qemu" "$state" "$XCALL_CACHE/log/qemu-$state.log"
			touch "$out/done"
		fi
	) || exit 1
	echo "$out/qemu"
}
