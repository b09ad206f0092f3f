// SPDX-License-Identifier: GPL-2.0-only
/* From operands to the guests' folders, by cell and side. */
#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"
#include "base/memory.h"
#include "compare/compare.h"
#include "read/files/matrix.h"

static bool has(const char *dir, const char *name)
{
	char *path = xc_path("%s/%s", dir, name);
	bool is = !access(path, F_OK);

	free(path);
	return is;
}

static struct cm_cell *cell(struct cm_comparison *c, const char *name)
{
	size_t i;

	for (i = 0; i < c->n_cells; i++)
		if (!strcmp(c->cells[i].name, name))
			return &c->cells[i];
	c->cells = xc_grow(c->cells, &c->cap_cells, c->n_cells + 1, sizeof(*c->cells));
	c->cells[c->n_cells].name = xc_strdup(name);
	return &c->cells[c->n_cells++];
}

/* the last part of a path; to be freed */
static char *last_part(const char *path)
{
	char *copy = xc_strdup(path), *s;
	size_t n = strlen(copy);

	while (n > 1 && copy[n - 1] == '/')
		copy[--n] = 0;
	s = strrchr(copy, '/');
	s = xc_strdup(s && s[1] ? s + 1 : copy);
	free(copy);
	return s;
}

/* "guest-pv-xcall.2" is the second "pv-xcall" */
static char *guest_name(const char *dir)
{
	char *all = last_part(dir), *name, *dot;

	name = xc_strdup(!strncmp(all, "guest-", 6) && all[6] ? all + 6 : all);
	free(all);
	dot = strrchr(name, '.');
	if (dot && dot != name && dot[1] && strspn(dot + 1, "0123456789") == strlen(dot + 1))
		*dot = 0;
	return name;
}

/* Xen's trace lies in the result folder, or in that of one guest alone */
static char *host_trace(const char *dir)
{
	char *path = xc_path("%s/host/xen.trace", dir);

	if (!access(path, F_OK))
		return path;
	free(path);
	path = xc_path("%s/../host/xen.trace", dir);
	if (!access(path, F_OK))
		return path;
	free(path);
	return NULL;
}

static void add_guest(struct cm_comparison *c, unsigned int side, const char *name,
		      const char *dir)
{
	char *own = name ? xc_strdup(name) : guest_name(dir);
	struct cm_cell *to = cell(c, own);
	struct cm_boot *b;

	to->boots[side] = xc_grow(to->boots[side], &to->cap_boots[side], to->n_boots[side] + 1,
				  sizeof(*to->boots[side]));
	b = &to->boots[side][to->n_boots[side]++];
	b->dir = xc_strdup(dir);
	b->host = host_trace(dir);
	free(own);
}

/* its repeats, and those that were recorded, which are boots, too */
static void add_cell(struct cm_comparison *c, unsigned int side, const char *name,
		     const struct mx_cell *m)
{
	size_t i;

	for (i = 0; i < m->n_guests; i++)
		add_guest(c, side, name, m->guests[i]);
	for (i = 0; i < m->n_recorded; i++)
		add_guest(c, side, name, m->recorded[i]);
}

static int is_guest(const struct dirent *e)
{
	return !strncmp(e->d_name, "guest-", 6) && e->d_name[6];
}

static int add_operand(struct cm_comparison *c, unsigned int side, const char *dir)
{
	struct dirent **list = NULL;
	struct mx_matrix m;
	struct stat st;
	size_t i;
	int n, j, err;

	if (stat(dir, &st))
		return xc_err(-errno, "%s: %s", dir, strerror(errno));
	if (!S_ISDIR(st.st_mode))
		return xc_err(-ENOTDIR, "%s: not a folder: result folders, guests' folders and matrix folders are compared",
			      dir);
	if (mx_is(dir)) {
		err = mx_read(&m, dir);
		for (i = 0; !err && i < m.n_cells; i++)
			add_cell(c, side, m.cells[i].name, &m.cells[i]);
		if (!err) {
			c->instruction_time &= m.instruction_time;
			mx_free(&m);
		}
		return err;
	}
	c->instruction_time = false;
	n = scandir(dir, &list, is_guest, versionsort);
	if (n < 0)
		return xc_err(-errno, "%s: %s", dir, strerror(errno));
	for (j = 0; j < n; j++) {
		char *path = xc_path("%s/%s", dir, list[j]->d_name);

		add_guest(c, side, NULL, path);
		free(path);
		free(list[j]);
	}
	free(list);
	if (n)
		return 0;
	if (!has(dir, "bench") && !has(dir, "bench-traced") && !has(dir, "ctf") &&
	    !has(dir, "perf.data"))
		return xc_err(-ENOENT, "%s: nothing to compare: neither guest-NAME/, bench/ nor ctf/ in it",
			      dir);
	add_guest(c, side, NULL, dir);
	return 0;
}

/* one guest on each side is compared, whatever they are called */
static void join_only(struct cm_comparison *c)
{
	struct cm_cell *a = &c->cells[0], *b = &c->cells[1];
	char *name;

	if (c->n_cells != 2 || !a->n_boots[CM_A] || a->n_boots[CM_B] || b->n_boots[CM_A])
		return;
	name = xc_path("%s / %s", a->name, b->name);
	free(a->name);
	a->name = name;
	a->boots[CM_B] = b->boots[CM_B];
	a->n_boots[CM_B] = b->n_boots[CM_B];
	free(b->name);
	c->n_cells = 1;
}

int cm_find(struct cm_comparison *c)
{
	unsigned int side;
	int i, err;

	c->instruction_time = true;
	for (side = 0; side < CM_SIDES; side++)
		for (i = 0; i < c->n_operands[side]; i++) {
			err = add_operand(c, side, c->operands[side][i]);
			if (err)
				return err;
		}
	join_only(c);
	return 0;
}

/* all of a cell but whose kernel it is, stock or xcall; stock-keys is as xcall-keys. To be freed */
static char *besides_kernel(const struct mx_cell *m)
{
	const char *variant = strchr(m->kernel, '-');

	return xc_path("%s%s, %gx%s%s%s, %u vCPUs on %u", m->type, variant ? variant : "",
		       m->overcommit, m->by ? " by " : "", m->by ? m->by : "",
		       m->pinned ? " pinned" : "", m->vcpus, m->pcpus);
}

int cm_find_by_kernel(struct cm_comparison *c)
{
	struct mx_matrix m;
	size_t i, stock = 0;
	int err;

	err = mx_read(&m, c->operands[CM_A][0]);
	if (err)
		return err;
	for (i = 0; i < m.n_cells; i++) {
		const struct mx_cell *x = &m.cells[i];
		bool is_stock = !strncmp(x->kernel, "stock", 5);
		char *name = besides_kernel(x);

		stock += is_stock;
		add_cell(c, is_stock ? CM_A : CM_B, name, x);
		free(name);
	}
	c->instruction_time = m.instruction_time;
	mx_free(&m);
	if (!stock)
		return xc_err(-ENOENT, "%s: no cell with the stock kernel, which the others would be held against",
			      c->operands[CM_A][0]);
	return 0;
}
