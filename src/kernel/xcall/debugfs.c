// SPDX-License-Identifier: GPL-2.0-only
#include <linux/debugfs.h>
#include <linux/init.h>
#include <linux/xcall_debug.h>

/* xcall_debugfs() - the folder xcall of debugfs; from initcalls on. */
struct dentry *xcall_debugfs(void)
{
	static struct dentry *folder;

	if (!folder)
		folder = debugfs_create_dir("xcall", NULL);
	return folder;
}
