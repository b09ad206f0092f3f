#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# In dom0, beside save.sh: saves the guest, restores it, migrates it to this same host.
set -ex
file=/var/lib/xen/$DOMAIN.save

save_restore() {
	xl save "$DOMAIN" "$file"
	xl restore -e "$file"
	rm "$file"
}

# The guest's busy vCPUs would leave it little of the 2 pCPUs.
xl sched-credit2 -d Domain-0 -w 4096
await busy 200
save_restore
tell restored
await again 200
if [ "$DOMAIN" = pv ] && ! xl info virt_caps | grep -qw shadow; then
	# A Xen without shadow paging cannot see what a PV guest writes while it is copied.
	touch "$OUT/not-live"
	save_restore
else
	# An empty -s: what stands for the host is the command at the other end.
	xl migrate -s '' "$DOMAIN" 'xl migrate-receive -e'
fi
tell migrated
