# shellcheck shell=bash
# SPDX-License-Identifier: GPL-2.0-only
# In dom0, beside fault.sh: saves the guest and restores it.
set -e
file=/var/lib/xen/$DOMAIN.save
await armed 900
xl save "$DOMAIN" "$file"
xl restore -e "$file"
rm "$file"
tell restored
