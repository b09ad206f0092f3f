// SPDX-License-Identifier: GPL-2.0-only
/* Reads a matrix folder's matrix.json. */
#include <errno.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"
#include "base/json.h"
#include "base/memory.h"
#include "base/units.h"
#include "read/files/matrix.h"

#define SCHEMA	"xcall.matrix/1"

/* not "", either */
static char *text(struct js_reader *r, const json_t *o, const char *key)
{
	char *s = js_need_text(r, o, key);

	if (!*s)
		js_wrong(r, "no text %s", key);
	return s;
}

/* a path below the matrix folder, so that the whole can be moved */
static bool below(const char *path)
{
	const char *p = path;

	if (*path == '/')
		return false;
	while ((p = strstr(p, ".."))) {
		if ((p == path || p[-1] == '/') && (!p[2] || p[2] == '/'))
			return false;
		p += 2;
	}
	return true;
}

/* folders below the matrix folder; how many */
static size_t folders(struct js_reader *r, const char *dir, const char *key, const json_t *list,
		      char ***to)
{
	struct stat st;
	json_t *v;
	size_t i, n = 0;

	*to = xc_alloc(json_array_size(list), sizeof(**to));
	json_array_foreach(list, i, v) {
		const char *s = json_string_value(v);

		if (!s || !*s || !below(s)) {
			js_wrong(r, "%s %zu is no path below the folder", key, i);
			break;
		}
		(*to)[n] = xc_path("%s/%s", dir, s);
		if (stat((*to)[n++], &st) || !S_ISDIR(st.st_mode)) {
			js_wrong(r, "no folder %s", s);
			break;
		}
	}
	return n;
}

static void cell(struct js_reader *r, const char *dir, struct mx_cell *c, const json_t *o)
{
	const json_t *v;

	if (!json_is_object(o)) {
		js_wrong(r, "is no object");
		return;
	}
	c->name = text(r, o, "name");
	c->type = text(r, o, "type");
	c->kernel = text(r, o, "kernel");
	v = json_object_get(o, "by");
	c->by = v && !json_is_null(v) ? text(r, o, "by") : NULL;
	v = json_object_get(o, "overcommit");
	c->overcommit = json_number_value(v);
	if (!json_is_number(v) || !(c->overcommit >= 1 && c->overcommit <= XC_CPUS_MAX))
		js_wrong(r, "overcommit is no number of at least 1");
	c->pinned = js_need_bool(r, o, "pinned");
	c->vcpus = js_need_cpus(r, o, "vcpus");
	c->pcpus = js_need_cpus(r, o, "pcpus");
	c->n_guests = folders(r, dir, "guest", json_object_get(o, "guests"), &c->guests);
	if (!r->err && !c->n_guests)
		js_wrong(r, "no list of guests");
	c->n_recorded = folders(r, dir, "recorded", json_object_get(o, "recorded"), &c->recorded);
}

static void cells(struct js_reader *r, struct mx_matrix *m, const json_t *list)
{
	json_t *o;
	size_t n, i;

	m->cells = xc_alloc(json_array_size(list), sizeof(*m->cells));
	json_array_foreach(list, n, o) {
		struct mx_cell *c = &m->cells[m->n_cells++];

		snprintf(r->where, sizeof(r->where), "cell %zu", n);
		cell(r, m->dir, c, o);
		for (i = 0; !r->err && i + 1 < m->n_cells; i++)
			if (!strcmp(m->cells[i].name, c->name))
				js_wrong(r, "the name %.80s is that of cell %zu, too", c->name, i);
		if (r->err)
			return;
	}
}

bool mx_by_guest(const struct mx_cell *c)
{
	return c->overcommit > 1 && c->by && !strcmp(c->by, "guest");
}

bool mx_is(const char *dir)
{
	char *path = xc_path("%s/matrix.json", dir);
	bool is = !access(path, F_OK);

	free(path);
	return is;
}

int mx_read(struct mx_matrix *m, const char *dir)
{
	char *path = xc_path("%s/matrix.json", dir);
	struct js_reader r = { .path = path };
	const json_t *list;
	const char *time;
	json_t *root;

	*m = (struct mx_matrix){ .dir = xc_strdup(dir) };
	if (access(path, F_OK))
		r.err = xc_err(-ENOENT, "%s: not a matrix folder: no matrix.json in it (make bench writes one)",
			       dir);
	else
		r.err = js_load(&root, path, SCHEMA);
	if (r.err)
		goto out;
	list = json_object_get(root, "cells");
	time = json_string_value(json_object_get(json_object_get(root, "made"), "time"));
	m->instruction_time = time && !strcmp(time, "instruction");
	if (!json_is_array(list) || !json_array_size(list))
		r.err = xc_err(-EBADMSG, "%s: no list of cells", path);
	else
		cells(&r, m, list);
	json_decref(root);
out:
	if (r.err)
		mx_free(m);
	free(path);
	return r.err;
}

void mx_free(struct mx_matrix *m)
{
	size_t i, k;

	for (i = 0; i < m->n_cells; i++) {
		struct mx_cell *c = &m->cells[i];

		for (k = 0; k < c->n_guests; k++)
			free(c->guests[k]);
		free(c->guests);
		for (k = 0; k < c->n_recorded; k++)
			free(c->recorded[k]);
		free(c->recorded);
		free(c->name);
		free(c->type);
		free(c->kernel);
		free(c->by);
	}
	free(m->cells);
	free(m->dir);
	*m = (struct mx_matrix){};
}
