// SPDX-License-Identifier: GPL-2.0-only
/*
 * Failures on demand, for tests of the error branches.
 *
 * debugfs, xcall/fault: reading lists the points; writing "POINT TIMES [CPU
 * [AFTER [ERRNO]]]" arms one: it lets AFTER hits pass (default 0), then fails
 * TIMES times, on that CPU only (-1, the default: any), with that errno (default
 * 12, ENOMEM). TIMES 0 disarms. A stalling point holds the CPU from the first
 * hit until it is disarmed.
 *
 * On the command line, for what happens before there is a debugfs:
 * xcall_fault=POINT:TIMES[:CPU[:AFTER[:ERRNO]]].
 */
#include <linux/atomic.h>
#include <linux/debugfs.h>
#include <linux/init.h>
#include <linux/seq_file.h>
#include <linux/string.h>
#include <linux/uaccess.h>
#include <linux/xcall_debug.h>
#include <linux/xcall_fault.h>

#include "spin.h"

struct fault {
	const char *name;
	atomic_t after;
	atomic_t times;
	int cpu;
	int error;
};

static struct fault faults[XCALL_NR_FAULTS] = {
	[XCALL_FAULT_VCPU_INFO] = { .name = "vcpu_info" },
	[XCALL_FAULT_RUNSTATE] = { .name = "runstate" },
	[XCALL_FAULT_UPCALL_VECTOR] = { .name = "upcall_vector" },
	[XCALL_FAULT_TIMER] = { .name = "timer" },
	[XCALL_FAULT_BIND_IPI] = { .name = "bind_ipi" },
	[XCALL_FAULT_BIND_VIRQ] = { .name = "bind_virq" },
	[XCALL_FAULT_INIT_CONTROL] = { .name = "init_control" },
	[XCALL_FAULT_GDT] = { .name = "gdt" },
	[XCALL_FAULT_INITIALISE] = { .name = "initialise" },
	[XCALL_FAULT_UP] = { .name = "up" },
	[XCALL_FAULT_DOWN] = { .name = "down" },
	[XCALL_FAULT_IS_UP] = { .name = "is_up" },
	[XCALL_FAULT_NO_MEMORY] = { .name = "no_memory" },
	[XCALL_FAULT_LOSE_SEND] = { .name = "lose_send" },
	[XCALL_FAULT_LATE_UNLOCK] = { .name = "late_unlock" },
	[XCALL_FAULT_STALL_ALIVE] = { .name = "stall_alive" },
	[XCALL_FAULT_STALL_ONLINE] = { .name = "stall_online" },
	[XCALL_FAULT_STALL_DEAD] = { .name = "stall_dead" },
};

static bool meant(const struct fault *fault, unsigned int cpu)
{
	int only = READ_ONCE(fault->cpu);

	return only < 0 || only == cpu;
}

/* xcall_fault() - 0, or the errno that @point is to fail with on @cpu. */
int xcall_fault(enum xcall_fault point, unsigned int cpu)
{
	struct fault *fault = &faults[point];

	if (!atomic_read(&fault->times) || !meant(fault, cpu) ||
	    atomic_add_unless(&fault->after, -1, 0) ||
	    !atomic_add_unless(&fault->times, -1, 0))
		return 0;
	return -READ_ONCE(fault->error);
}

/* xcall_fault_stall() - return when @point is not armed for @cpu; any context. */
void xcall_fault_stall(enum xcall_fault point, unsigned int cpu)
{
	struct fault *fault = &faults[point];

	while (atomic_read(&fault->times) && meant(fault, cpu))
		cpu_relax();
}

/* xcall_fault_pause() - a second, if @point is armed for @cpu; any context. */
void xcall_fault_pause(enum xcall_fault point, unsigned int cpu)
{
	if (xcall_fault(point, cpu))
		spin_until(false, MSEC_PER_SEC);
}

static int fault_show(struct seq_file *m, void *unused)
{
	unsigned int i;

	for (i = 0; i < XCALL_NR_FAULTS; i++)
		seq_printf(m, "%s times %d cpu %d errno %d\n", faults[i].name,
			   atomic_read(&faults[i].times), faults[i].cpu,
			   faults[i].error);
	return 0;
}

/* arm() - by one line; 0 or a negative errno */
static int arm(const char *line)
{
	int times, cpu = -1, after = 0, error = ENOMEM;
	unsigned int i;
	char name[32];

	if (sscanf(line, "%31s %d %d %d %d", name, &times, &cpu, &after,
		   &error) < 2 || times < 0 || after < 0 || error <= 0 || error > MAX_ERRNO)
		return -EINVAL;
	for (i = 0; i < XCALL_NR_FAULTS; i++) {
		struct fault *fault = &faults[i];

		if (strcmp(fault->name, name))
			continue;
		/* armed last, so that it never fires with an old errno */
		atomic_set(&fault->times, 0);
		WRITE_ONCE(fault->cpu, cpu);
		WRITE_ONCE(fault->error, error);
		atomic_set(&fault->after, after);
		atomic_set_release(&fault->times, times);
		return 0;
	}
	return -ENOENT;
}

static ssize_t fault_write(struct file *file, const char __user *text,
			   size_t size, loff_t *pos)
{
	char line[64];

	if (size >= sizeof(line))
		return -EINVAL;
	if (copy_from_user(line, text, size))
		return -EFAULT;
	line[size] = 0;
	return arm(line) ?: size;
}

static int __init arm_at_boot(char *arg)
{
	char line[64];

	if (!arg || strscpy(line, arg, sizeof(line)) < 0)
		return -EINVAL;
	strreplace(line, ':', ' ');
	return arm(line);
}
early_param("xcall_fault", arm_at_boot);

DEFINE_SHOW_STORE_ATTRIBUTE(fault);

static int __init fault_init(void)
{
	debugfs_create_file("fault", 0600, xcall_debugfs(), NULL, &fault_fops);
	return 0;
}
late_initcall(fault_init);
