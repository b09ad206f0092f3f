// SPDX-License-Identifier: GPL-2.0-only
/* Times cross-calls, one at a time, and keeps every sample: the device. */
#include <linux/fs.h>
#include <linux/miscdevice.h>
#include <linux/module.h>
#include <linux/slab.h>
#include <linux/uaccess.h>
#include <linux/vmalloc.h>

#include "run.h"

static long bench_ioctl(struct file *file, unsigned int command,
			unsigned long argument)
{
	void __user *user = (void __user *)argument;
	struct bench_run *run = file->private_data;
	int err;

	if (command != IPI_BENCH_RUN)
		return -ENOTTY;
	if (mutex_lock_interruptible(&run->lock))
		return -EINTR;
	err = -EFAULT;
	if (copy_from_user(&run->request, user, sizeof(run->request)))
		goto out;
	err = bench_start(run);
	if (copy_to_user(user, &run->request, sizeof(run->request)))
		err = -EFAULT;
out:
	mutex_unlock(&run->lock);
	return err;
}

static ssize_t bench_read(struct file *file, char __user *user, size_t size,
			  loff_t *offset)
{
	struct bench_run *run = file->private_data;
	ssize_t got;

	if (mutex_lock_interruptible(&run->lock))
		return -EINTR;
	got = simple_read_from_buffer(user, size, offset, run->samples,
				      run->bytes);
	mutex_unlock(&run->lock);
	return got;
}

static int bench_open(struct inode *inode, struct file *file)
{
	struct bench_run *run = kzalloc(sizeof(*run), GFP_KERNEL);

	if (!run)
		return -ENOMEM;
	mutex_init(&run->lock);
	init_completion(&run->finished);
	init_completion(&run->busy_begun);
	bench_modes_init(run);
	file->private_data = run;
	return 0;
}

static int bench_release(struct inode *inode, struct file *file)
{
	struct bench_run *run = file->private_data;

	vfree(run->samples);
	if (run->abandoned) {
		/* The handler may still come: its code and data must stay. */
		__module_get(THIS_MODULE);
		return 0;
	}
	kfree(run);
	return 0;
}

static const struct file_operations bench_fops = {
	.owner		= THIS_MODULE,
	.open		= bench_open,
	.release	= bench_release,
	.read		= bench_read,
	.llseek		= default_llseek,
	.unlocked_ioctl	= bench_ioctl,
};

static struct miscdevice bench_device = {
	.minor	= MISC_DYNAMIC_MINOR,
	.name	= IPI_BENCH_DEVICE,
	.fops	= &bench_fops,
	.mode	= 0600,
};

module_misc_device(bench_device);
MODULE_DESCRIPTION("Times cross-calls one at a time");
MODULE_LICENSE("GPL");
