#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# The init of the kernel that runs after a panic: is the memory of the one before it readable?
export PATH=/bin
mount -t proc proc /proc
mount -t devtmpfs dev /dev
echo "crash: $(uname -r), $(nproc) CPUs, $(head -c 4 /proc/vmcore | tail -c 3)"
# put together here, so that no copy of this file matches
echo "crash: marker $(grep -a -c "vmcore marker $(echo xcall | md5sum | cut -c 1-32)" /proc/vmcore)"
poweroff -f
