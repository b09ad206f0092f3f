# SPDX-License-Identifier: GPL-2.0-only
# In a guest, for dom0.t: lives while dom0 takes its CPU off and on.
lab-mark lives
lab-wait over 120
