#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# In dom0, beside stop.sh: asks for the guest's end where the guest does not, and bounds it.
set -e
# The guest's 8 busy vCPUs would leave it little of the 2 pCPUs.
xl sched-credit2 -d Domain-0 -w 4096
await busy 200
case ${DOMAIN#*-} in
shutdown) xl shutdown "$DOMAIN" ;;
nmipanic) xl trigger "$DOMAIN" nmi 3 ;;
nmi)
	for vcpu in 0 1 2 3 4 5 6 7; do
		xl trigger "$DOMAIN" nmi "$vcpu"
	done
	tell nmi
	exit
	;;
esac
if ! gone 60 >"$OUT/end"; then
	xl destroy "$DOMAIN"
	exit 1
fi
