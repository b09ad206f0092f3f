#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# Each hypercall of CPU bring-up fails once: the guest lives, says which, and the CPU comes
# up on retry (A4, A5, A6, A8).
set -uo pipefail
here=$(dirname "$0")
. "$here/../../lab/common.sh"
. "$here/../tap.sh"
. "$here/guests.sh"

in_guests fault xcall-test "${XCALL_TYPES:-pv}" -a maxcpus=2 -t 300
plan $CASES
report_guests
finish
