// SPDX-License-Identifier: GPL-2.0-only
/* Reads a matrix folder's matrix.json. */
#include <errno.h>
#include <jansson.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"
#include "base/memory.h"
#include "base/units.h"
#include "read/files/matrix.h"

#define SCHEMA	"xcall.matrix/1"

struct reader {
	const char *path, *dir;
	size_t cell;			/* at which it is */
	int err;			/* of the first thing wrong */
};

__attribute__((format(printf, 2, 3)))
static void wrong(struct reader *r, const char *fmt, ...)
{
	char text[512];
	va_list ap;

	if (r->err)
		return;
	va_start(ap, fmt);
	vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	r->err = xc_err(-EBADMSG, "%s: cell %zu: %s", r->path, r->cell, text);
}

static char *text(struct reader *r, const json_t *o, const char *key, bool must)
{
	const json_t *v = json_object_get(o, key);
	const char *s = json_string_value(v);

	if (!must && (!v || json_is_null(v)))
		return NULL;
	if (!s || !*s) {
		wrong(r, "no text %s", key);
		return NULL;
	}
	return xc_strdup(s);
}

static unsigned int cpus(struct reader *r, const json_t *o, const char *key)
{
	const json_t *v = json_object_get(o, key);
	json_int_t n = json_integer_value(v);

	if (!json_is_integer(v) || n < 1 || n > XC_CPUS_MAX) {
		wrong(r, "%s is no number of CPUs", key);
		return 0;
	}
	return n;
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
static size_t folders(struct reader *r, const char *key, const json_t *list, char ***to)
{
	struct stat st;
	json_t *v;
	size_t i, n = 0;

	*to = xc_alloc(json_array_size(list), sizeof(**to));
	json_array_foreach(list, i, v) {
		const char *s = json_string_value(v);

		if (!s || !*s || !below(s)) {
			wrong(r, "%s %zu is no path below the folder", key, i);
			break;
		}
		(*to)[n] = xc_path("%s/%s", r->dir, s);
		if (stat((*to)[n++], &st) || !S_ISDIR(st.st_mode)) {
			wrong(r, "no folder %s", s);
			break;
		}
	}
	return n;
}

static void cell(struct reader *r, struct mx_cell *c, const json_t *o)
{
	const json_t *v;

	if (!json_is_object(o)) {
		wrong(r, "is no object");
		return;
	}
	c->name = text(r, o, "name", true);
	c->type = text(r, o, "type", true);
	c->kernel = text(r, o, "kernel", true);
	c->by = text(r, o, "by", false);
	v = json_object_get(o, "overcommit");
	c->overcommit = json_number_value(v);
	if (!json_is_number(v) || !(c->overcommit >= 1 && c->overcommit <= XC_CPUS_MAX))
		wrong(r, "overcommit is no number of at least 1");
	v = json_object_get(o, "pinned");
	c->pinned = json_is_true(v);
	if (!json_is_boolean(v))
		wrong(r, "pinned is neither true nor false");
	c->vcpus = cpus(r, o, "vcpus");
	c->pcpus = cpus(r, o, "pcpus");
	c->n_guests = folders(r, "guest", json_object_get(o, "guests"), &c->guests);
	if (!r->err && !c->n_guests)
		wrong(r, "no list of guests");
	c->n_recorded = folders(r, "recorded", json_object_get(o, "recorded"), &c->recorded);
}

static void cells(struct reader *r, struct mx_matrix *m, const json_t *list)
{
	json_t *o;
	size_t i;

	m->cells = xc_alloc(json_array_size(list), sizeof(*m->cells));
	json_array_foreach(list, r->cell, o) {
		struct mx_cell *c = &m->cells[m->n_cells++];

		cell(r, c, o);
		for (i = 0; !r->err && i + 1 < m->n_cells; i++)
			if (!strcmp(m->cells[i].name, c->name))
				wrong(r, "the name %.80s is that of cell %zu, too", c->name, i);
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
	struct reader r = { .path = path, .dir = dir };
	const json_t *list;
	const char *schema, *time;
	json_error_t e;
	json_t *root;

	*m = (struct mx_matrix){ .dir = xc_strdup(dir) };
	root = json_load_file(path, JSON_REJECT_DUPLICATES, &e);
	if (!root && access(path, F_OK)) {
		r.err = xc_err(-ENOENT, "%s: not a matrix folder: no matrix.json in it (make bench writes one)",
			       dir);
		goto out;
	}
	if (!root) {
		r.err = e.position <= 0 ? xc_err(-EBADMSG, "%s: %s", path, e.text) :
			xc_bad(-EBADMSG, path, e.position, "%s (line %d)", e.text, e.line);
		goto out;
	}
	schema = json_string_value(json_object_get(root, "schema"));
	list = json_object_get(root, "cells");
	time = json_string_value(json_object_get(json_object_get(root, "made"), "time"));
	m->instruction_time = time && !strcmp(time, "instruction");
	if (!schema || strcmp(schema, SCHEMA))
		r.err = xc_err(-EBADMSG, "%s: expected schema " SCHEMA ", found %.40s", path,
			       schema ? schema : "none");
	else if (!json_is_array(list) || !json_array_size(list))
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
