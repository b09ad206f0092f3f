#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# The init of the kernel that runs after a panic: is the memory of the one before it readable?
export PATH=/bin:/lab/bin
mount -t proc proc /proc
mount -t devtmpfs dev /dev
set -a
# shellcheck source=/dev/null
. /lab/guest.env
set +a
beat &
echo "crash: $(uname -r), $(nproc) CPUs"
# put together here, so that no copy of this file matches
echo "crash: marker $(/crash-memory find /proc/vmcore "vmcore marker $(echo xcall | md5sum | cut -c 1-32)" 2>&1)"
poweroff -f
