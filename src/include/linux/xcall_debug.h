/* SPDX-License-Identifier: GPL-2.0-only */
/* What the layer can say about a CPU while it runs, for dumps and reports. */
#ifndef _LINUX_XCALL_DEBUG_H
#define _LINUX_XCALL_DEBUG_H

#include <linux/llist.h>
#include <linux/smp.h>
#include <linux/types.h>

struct dentry;

struct dentry *xcall_debugfs(void);

/* the call that a CPU is in */
struct xcall_running {
	smp_call_func_t func;		/* NULL: none */
	const void *entry;		/* the queue entry it runs for; NULL: none */
};

struct xcall_running xcall_running(unsigned int cpu);
unsigned int xcall_inbox_look(unsigned int cpu, const struct llist_node *entry,
			      bool *found);

/* what the hypervisor knows about a CPU and the IPIs sent to it */
struct xcall_evidence {
	bool known;			/* false: no hypervisor to ask */
	bool on_pcpu;			/* the vCPU has a physical CPU */
	bool pending;			/* a call-function IPI has not been taken */
	bool masked;			/* its event channel is masked */
	bool upcalls_off;		/* the vCPU takes no upcall */
	unsigned int port;		/* of call-function-single; 0: none */
	const char *runstate;
	u64 runstate_ns;		/* for how long */
};

void xcall_arch_evidence(unsigned int cpu, struct xcall_evidence *e);

#endif /* _LINUX_XCALL_DEBUG_H */
