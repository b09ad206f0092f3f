# shellcheck shell=bash
# SPDX-License-Identifier: GPL-2.0-only
# The machine: what is laid out for dom0 and the guests on the 9p share, and QEMU over it.
# Sourced after common.sh and scenario.sh.
# shellcheck disable=SC2154 # share, images, peers, out, kernels, dom0_kernel, dom0_mib, lost_after, beat_every: set by lab/host

# machine_xl_type TYPE: the lines of an xl configuration that only a guest of TYPE has.
# An hvm guest gets no more device model than its boot needs: each device costs the
# emulated firmware seconds.
machine_xl_type() {
	[ "$1" = hvm ] || return 0
	cat <<-TEXT
		vga = "none"
		vnc = 0
		usb = 0
		hpet = 0
		xen_platform_pci = 1
	TEXT
}

# machine_disk VDEV ACCESS TARGET: a guest's disk, as xl takes it.
machine_disk() {
	printf '"format=raw, vdev=%s, access=%s, backendtype=phy, script=/lab/dom0/block, target=%s"' "$@"
}

# machine_guest NAME DISK PEERS: the guest's initramfs with its script, and its xl configuration.
# An emulated machine may stand still for seconds where its host is busy: a call counts as
# stuck after 20 s, not 5.
machine_guest() {
	local name=$1 dir=$share/guests/$1 root=$share/stage file line kernel=${S[$1.kernel]} disks
	disks=$(machine_disk xvda rw "$2")
	[ -z "${S[$name.tools]}" ] || disks+=", $(machine_disk xvdb ro "$3")"
	mkdir -p "$dir" "$root"/lab/{bin,modules,work}
	mkdir -p "$root/bin"
	install -m 755 "$TOP/lab/guest/init" "$root/init"
	install -m 755 "$TOP"/lab/guest/bin/* "$root/lab/bin/"
	mv "$root/lab/bin/poweroff" "$root/bin/poweroff"
	ln "$root/bin/poweroff" "$root/bin/reboot"
	[ -z "${S[$name.dom0]}" ] || cp "${S[$name.dom0]}" "$dir/dom0.sh"
	[ "${S[$name.watched]}" = no ] || : >"$dir/watched"
	cp "${S[$name.script]}" "$root/lab/work/"
	while IFS= read -r file; do
		[ -z "$file" ] || cp -r "$file" "$root/lab/work/"
	done <<<"${S[$name.file]}"
	for file in "$TOP"/build/bin/*; do
		# Only what runs in the guest: it has no libraries.
		if [ -x "$file" ] && ! ldd "$file" >/dev/null 2>&1; then cp "$file" "$root/lab/bin/"; fi
	done
	cp "${kernels[$kernel]}"/modules/*.ko "$root/lab/modules/"
	printf '%s=%q\n' NAME "$name" KERNEL "$kernel" TYPE "${S[$name.type]}" \
		TOOLS "${S[$name.tools]}" SCRIPT "$(basename "${S[$name.script]}")" LIMIT "${S[$name.limit]}" \
		BEAT "$beat_every" BEAT_KEY "/lab/beat/${name//./@}" >"$root/lab/guest.env"
	while IFS= read -r line; do
		[ -z "$line" ] || printf '%s=%q\n' "${line%%=*}" "${line#*=}" >>"$root/lab/guest.env"
	done <<<"${S[$name.set]}"
	{
		cat "$images/guest.cpio"
		(cd "$root" && find . -print0 | sort -z | cpio -0 -o -H newc -R 0:0 --quiet)
	} >"$dir/ramdisk"
	rm -rf "$root"
	cat >"$dir/xl.cfg" <<-TEXT
		name = "$name"
		type = "${S[$name.type]}"
		vcpus = ${S[$name.vcpus]}
		memory = ${S[$name.memory]}
		kernel = "/lab/boot/$kernel"
		ramdisk = "/lab/guests/$name/ramdisk"
		cmdline = "console=hvc0 8250.nr_uarts=0 loop.max_loop=0 smp.csd_lock_timeout=20000 ${S[$name.args]}"
		disk = [ $disks ]
		tsc_mode = "native"
		on_poweroff = "preserve"
		on_reboot = "preserve"
		on_watchdog = "preserve"
		on_crash = "preserve"
	TEXT
	machine_xl_type "${S[$name.type]}" >>"$dir/xl.cfg"
	[ -z "${S[$name.xl]}" ] || printf '%s' "${S[$name.xl]}" >>"$dir/xl.cfg"
}

# machine_again NAME: whether the guest is begun anew when it stands still. Nothing tells whose
# fault that is. Where it may be the layer's, the run has failed: no other try may hide it.
machine_again() {
	[[ ${S[$1.kernel]} == stock* ]]
}

# machine_prepare: the share, for all guests of the scenario.
machine_prepare() {
	local name index=0 letters=bcdefghijklmnopqrstuvwxyz options=() again=() firmware=()
	[ $((${#GUESTS[@]} + 1)) -lt ${#letters} ] || die "at most $((${#letters} - 2)) guests in one scenario"
	mkdir -p "$share"/{boot,console,dom0,guests,xl,disks}
	: >"$share/progress"
	: >"$share/beat"
	for name in "${!kernels[@]}"; do
		cp "${kernels[$name]}/bzImage" "$share/boot/$name"
	done
	cp -r "$TOP"/lab/dom0/{run,beat,block,bin} "$TOP"/host/xcall-{xentrace,xentrace.sh,flight.sh} "$share/dom0/"
	[ -z "${S[host.mask]}" ] || options=(-e "${S[host.mask]}")
	for name in "${GUESTS[@]}"; do
		! machine_again "$name" || again+=("$name")
		[ "${S[$name.type]}" != hvm ] || firmware+=("$name")
	done
	{
		echo "TRACE=${S[host.trace]}"
		echo "TOGETHER=${S[host.together]}"
		echo "TRACE_OPTIONS=(${options[*]:-})"
		echo "TRACE_DISK=/dev/vd${letters:${#GUESTS[@]}:1}"
		echo "BEAT=$beat_every LOST_AFTER=$lost_after"
		echo "LOST_AGAIN='${again[*]:-}' LOST_FIRMWARE='${firmware[*]:-}'"
	} >"$share/dom0/plan"
	for name in "${GUESTS[@]}"; do
		machine_guest "$name" "/dev/vd${letters:index:1}" "/dev/vd${letters:${#GUESTS[@]}+1:1}"
		truncate -s 4G "$share/disks/$name"
		# A domain has this name while it migrates, and its console's log for good.
		[ -z "${S[$name.dom0]}" ] || ln -s "guest-$name.log" "$share/console/guest-$name--incoming.log"
		# Boot and results come on top of the script's own limit.
		[ "${S[$name.end]}" = stopped ] ||
			echo "$name $((S[$name.limit] + 120)) ${S[$name.beside]:--}" >>"$share/dom0/guests"
		index=$((index + 1))
	done
	truncate -s 4G "$share/disks/host"
}

# machine_memory: MiB for Xen, dom0 and the guests that run at once.
machine_memory() {
	local name beside sum=0 most=0 memory
	for name in "${GUESTS[@]}"; do
		sum=$((sum + S[$name.memory]))
		beside=${S[$name.beside]}
		memory=$((S[$name.memory] + ${beside:+S[$beside.memory]} + 0))
		[ "$memory" -le "$most" ] || most=$memory
	done
	[ "${S[host.together]}" = yes ] || sum=$most
	echo $((dom0_mib + sum + 512))
}

# machine_emulator: $XCALL_QEMU, or of the images that for instruction time or the other.
machine_emulator() {
	echo "${XCALL_QEMU:-$images/qemu${instruction_time:+-icount}}"
}

# machine_command: sets command[], QEMU's command line. TCG, so that every machine can
# run it, with SVM emulated for PVH. SMAP is off because QEMU before 8 gets it wrong
# for a PV dom0, which then dies in its first page fault.
machine_command() {
	local name
	local xen_args="console=com1 com1=115200,8n1 loglvl=all guest_loglvl=all conring_size=1M"
	local dom0_args="console=ttyS1 root=/dev/vda rw init=/init panic=-1"
	command=("$(machine_emulator)" -machine q35 -cpu "max,-smap,-xsave" -smp "${S[host.pcpus]}"
		-m "$(machine_memory)" -nodefaults -display none -vga none -nic none -no-reboot)
	if [ -n "$instruction_time" ]; then
		command+=(-accel "tcg,thread=single" -icount "shift=0,sleep=off" -rtc "base=2026-01-01,clock=vm")
	else
		command+=(-accel "tcg,thread=${XCALL_TCG_THREAD:-multi}")
	fi
	xen_args+=" dom0_mem=${dom0_mib}M,max:${dom0_mib}M dom0_max_vcpus=2"
	command+=(-serial "file:$out/console/xen.log" -serial "file:$out/console/dom0.log"
		-kernel "$images/xen" -append "$xen_args"
		-initrd "$dom0_kernel/bzImage $dom0_args"
		-drive "file=$images/dom0.img,if=none,id=root,format=raw,snapshot=on"
		-device "virtio-blk-pci,drive=root")
	for name in "${GUESTS[@]}" host; do
		command+=(-drive "file=$share/disks/$name,if=none,id=d-$name,format=raw,cache=unsafe"
			-device "virtio-blk-pci,drive=d-$name")
	done
	if [ -n "$peers" ]; then
		command+=(-drive "file=$peers,if=none,id=d-peers,format=raw,readonly=on"
			-device "virtio-blk-pci,drive=d-peers")
	fi
	command+=(-virtfs "local,path=$share,mount_tag=lab,security_model=none,multidevs=remap")
}
