// SPDX-License-Identifier: GPL-2.0-only
/*
 * The state of each vCPU as text: by the debugfs file xcall/vcpus, and on the
 * console by Xen's debug key q, which raises VIRQ_DEBUG.
 */
#define pr_fmt(fmt) "xen: " fmt

#include <linux/cpumask.h>
#include <linux/debugfs.h>
#include <linux/init.h>
#include <linux/printk.h>
#include <linux/rcupdate.h>
#include <linux/sched.h>
#include <linux/seq_buf.h>
#include <linux/seq_file.h>
#include <linux/xcall_compat.h>
#include <linux/xcall_debug.h>

#include <xen/interface/xen.h>
#include <xen/xen.h>

#include "../xen-ops.h"
#include "bind.h"
#include "dump.h"
#include "evidence.h"
#include "ipi.h"
#include "vcpu.h"

#define DUMP_SIZE 640

/* "resched 12 pending" and so on, for each kind that has an event channel */
static void print_ports(struct seq_buf *s, unsigned int cpu)
{
	static const struct { const char *name; u8 vector; } kinds[] = {
		{ "resched", XEN_RESCHEDULE_VECTOR },
		{ "call", XEN_CALL_FUNCTION_VECTOR },
		{ "single", XEN_CALL_FUNCTION_SINGLE_VECTOR },
		{ "irq_work", XEN_IRQ_WORK_VECTOR },
		{ "spin", XEN_SPIN_UNLOCK_VECTOR },
	};
	unsigned int i;

	seq_buf_puts(s, "  ports:");
	for (i = 0; i < ARRAY_SIZE(kinds); i++) {
		unsigned int port = xcall_ipi_port(cpu, kinds[i].vector);

		if (port)
			seq_buf_printf(s, " %s %u%s%s", kinds[i].name, port,
				       xcall_port_pending(port) ?
				       " pending" : "",
				       xen_port_masked(port) ? " masked" : "");
	}
	seq_buf_puts(s, "\n");
}

/* @cpu's current task; what is read of it may be a moment old */
static void print_task(struct seq_buf *s, unsigned int cpu)
{
	const struct task_struct *task;

	rcu_read_lock();
	task = xcall_task_of(cpu);
	if (task)
		seq_buf_printf(s, "  task: %s, pid %d\n", task->comm,
			       task->pid);
	rcu_read_unlock();
}

static void print_vcpu(struct seq_buf *s, unsigned int cpu)
{
	const struct vcpu_info *info = per_cpu(xen_vcpu, cpu);
	struct xcall_evidence e = {};
	struct xcall_running run = xcall_running(cpu);
	bool unused;

	seq_buf_printf(s, "CPU%u: Xen vCPU %u, %s, last step: %s%s%s\n", cpu,
		       xen_vcpu_nr(cpu), cpu_online(cpu) ? "online" : "offline",
		       xen_vcpu_phase(cpu), cpu_present(cpu) ? ", present" : "",
		       cpu_active(cpu) ? ", active" : "");
	xcall_arch_evidence(cpu, &e);
	if (e.known)
		seq_buf_printf(s, "  runstate: %s for %llu us\n", e.runstate,
			       e.runstate_ns / NSEC_PER_USEC);
	if (info)
		seq_buf_printf(s, "  upcall: %s, %s\n",
			       READ_ONCE(info->evtchn_upcall_pending) ?
			       "pending" : "not pending",
			       !xen_pv_domain() ? "masked by the CPU's IF" :
			       READ_ONCE(info->evtchn_upcall_mask) ?
			       "masked" : "open");
	print_ports(s, cpu);
	seq_buf_printf(s, "  inbox: %u entries; runs ",
		       xcall_inbox_look(cpu, NULL, &unused));
	if (run.func)
		seq_buf_printf(s, "%ps\n", run.func);
	else
		seq_buf_puts(s, "no call\n");
	print_task(s, cpu);
}

static void dump_to_console(unsigned int cpu)
{
	static char text[DUMP_SIZE];
	static DEFINE_RAW_SPINLOCK(lock);
	unsigned long flags;
	struct seq_buf s;

	raw_spin_lock_irqsave(&lock, flags);
	seq_buf_init(&s, text, sizeof(text));
	print_vcpu(&s, cpu);
	pr_info("vCPU dump:\n");
	seq_buf_do_printk(&s, KERN_INFO);
	raw_spin_unlock_irqrestore(&lock, flags);
}

/* xen_dump_interrupt() - the handler of VIRQ_DEBUG. */
irqreturn_t xen_dump_interrupt(int irq, void *unused)
{
	unsigned int cpu;

	if (!xen_fifo_events) {
		dump_to_console(smp_processor_id());
		return xen_debug_interrupt(irq, unused);
	}
	for_each_online_cpu(cpu)
		dump_to_console(cpu);
	return IRQ_HANDLED;
}

static struct xen_bound_irq debug_bound;

/*
 * With FIFO event channels CPU 0 tells of all CPUs. Bound as soon as the CPUs of
 * the boot have their IPIs, for the kernel takes longer to look up a higher
 * interrupt number.
 */
static int __init bind_debug(void)
{
	static const struct xen_cpu_irq debug_irq __initconst = {
		.name = "debug", .source = VIRQ_DEBUG, .virq = true,
		.handler = xen_dump_interrupt,
	};

	if (xen_fifo_events &&
	    (xen_pv_domain() || (xen_hvm_domain() && xen_have_vector_callback)))
		xen_bind_cpu_irqs(&debug_irq, 1, &debug_bound, 0);
	return 0;
}
core_initcall(bind_debug);

static int vcpus_show(struct seq_file *m, void *unused)
{
	char *text = kmalloc(DUMP_SIZE, GFP_KERNEL);
	struct seq_buf s;
	unsigned int cpu;

	if (!text)
		return -ENOMEM;
	for_each_possible_cpu(cpu) {
		seq_buf_init(&s, text, DUMP_SIZE);
		print_vcpu(&s, cpu);
		seq_puts(m, seq_buf_str(&s));
	}
	kfree(text);
	return 0;
}
DEFINE_SHOW_ATTRIBUTE(vcpus);

static int __init dump_init(void)
{
	if (xen_domain())
		debugfs_create_file("vcpus", 0400, xcall_debugfs(), NULL,
				    &vcpus_fops);
	return 0;
}
late_initcall(dump_init);
