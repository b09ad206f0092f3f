// SPDX-License-Identifier: GPL-2.0-only
/*
 * Delays on demand, for tests of what is said of slow calls.
 *
 * debugfs, xcall/delay: reading lists the steps; writing "STEP NANOSECONDS"
 * makes each pass through one last so much longer, up to a millisecond, "STEP 0"
 * ends that, and "off" ends it for all.
 */
#include <linux/debugfs.h>
#include <linux/delay.h>
#include <linux/init.h>
#include <linux/seq_file.h>
#include <linux/string.h>
#include <linux/time64.h>
#include <linux/uaccess.h>
#include <linux/xcall_debug.h>
#include <linux/xcall_delay.h>

static const char *const names[XCALL_NR_DELAYS] = {
	[XCALL_DELAY_LOCK] = "lock",
	[XCALL_DELAY_QUEUE] = "queue",
	[XCALL_DELAY_SEND] = "send",
	[XCALL_DELAY_DISPATCH] = "dispatch",
	[XCALL_DELAY_HANDLER] = "handler",
	[XCALL_DELAY_RELEASE] = "release",
};

static unsigned int delays[XCALL_NR_DELAYS];	/* ns */

/* xcall_delay() - spin for as long as @step is set to; any context. */
void xcall_delay(enum xcall_delay step)
{
	unsigned int ns = READ_ONCE(delays[step]);

	if (ns)
		ndelay(ns);
}

static int delay_show(struct seq_file *m, void *unused)
{
	unsigned int i;

	for (i = 0; i < XCALL_NR_DELAYS; i++)
		seq_printf(m, "%s %u\n", names[i], READ_ONCE(delays[i]));
	return 0;
}

static ssize_t delay_write(struct file *file, const char __user *text,
			   size_t size, loff_t *pos)
{
	char line[64], name[32];
	unsigned int ns;
	int i;

	if (size >= sizeof(line))
		return -EINVAL;
	if (copy_from_user(line, text, size))
		return -EFAULT;
	line[size] = 0;
	if (sysfs_streq(line, "off")) {
		for (i = 0; i < XCALL_NR_DELAYS; i++)
			WRITE_ONCE(delays[i], 0);
		return size;
	}
	if (sscanf(line, "%31s %u", name, &ns) != 2 || ns > NSEC_PER_MSEC)
		return -EINVAL;
	i = match_string(names, XCALL_NR_DELAYS, name);
	if (i < 0)
		return -ENOENT;
	WRITE_ONCE(delays[i], ns);
	return size;
}

DEFINE_SHOW_STORE_ATTRIBUTE(delay);

static int __init delay_init(void)
{
	debugfs_create_file("delay", 0600, xcall_debugfs(), NULL, &delay_fops);
	return 0;
}
late_initcall(delay_init);
