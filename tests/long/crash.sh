# shellcheck shell=sh
# SPDX-License-Identifier: GPL-2.0-only
# In a guest with crashkernel=: a kernel for a panic is loaded; its memory gets a marker; it panics.
dmesg | grep -i 'crashkernel' >"$OUT/reserved"
# that kernel gives signs of life as this one does
(cd / && printf 'lab/guest.env\nlab/bin/beat\n' | cpio -o -H newc) >>crash-initrd 2>/dev/null
if ! ./crash-memory load crash-kernel crash-initrd "console=hvc0 maxcpus=1 irqpoll reset_devices" 2>"$OUT/refused"; then
	lab-save
	exit 0
fi
printf 'vmcore marker %s\n' "$(echo xcall | md5sum | cut -c 1-32)" >/run/marker
lab-save
# on a CPU other than the first, as most panics
taskset -p 2 $$ >/dev/null
echo c >/proc/sysrq-trigger
sleep 100
