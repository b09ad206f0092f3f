#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# In the guest beside those of the matrix: each vCPU busy until the guest is destroyed.
for _ in $(seq "$(nproc)"); do
	while :; do :; done &
done
wait
