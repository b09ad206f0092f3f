#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# In dom0, beside debug.sh: Xen's debug key q, which raises VIRQ_DEBUG on each vCPU.
set -e
await ready 400
xl debug-keys q
sleep 2
tell dumped
