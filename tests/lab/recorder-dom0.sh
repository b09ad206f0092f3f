# shellcheck shell=bash
# SPDX-License-Identifier: GPL-2.0-only
# In dom0: what the flight recorder wrote to XenStore, when it has written.
await flown 700
xenstore-read "/local/domain/$(xl domid "$DOMAIN")/data/xcall/flight" >"$OUT/flight"
tell read
