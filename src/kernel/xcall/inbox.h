/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A CPU's inbox: entries that others left and it has not looked at yet. Any
 * CPU in any context but NMI adds; only the owner takes, all at once, with
 * interrupts off.
 *
 * Two designs, chosen by Kconfig, with the same contract:
 *
 * xcall_inbox_add() - true if the owner needs a kick. It is a full barrier: the
 * entry's content is visible to whoever takes it, and an owner that looks
 * after the kick that follows sees the entry.
 *
 * xcall_inbox_take() - all entries, or NULL: of the lock-free list the
 * newest first, of the locked one the oldest. What the adders wrote before is
 * visible.
 */
#ifndef _XCALL_INBOX_H
#define _XCALL_INBOX_H

#ifdef CONFIG_XCALL_INBOX_LOCKED
#include "inbox_locked.h"
#else
#include "inbox_llist.h"
#endif

#endif /* _XCALL_INBOX_H */
