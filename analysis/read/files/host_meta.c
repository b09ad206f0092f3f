// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/memory.h"
#include "model/guest.h"
#include "read/files/guest_meta.h"
#include "read/files/host_meta.h"
#include "read/xen/xentrace.h"

static int load(json_t **root, const char *path, const char *schema)
{
	json_error_t e;
	const char *s;

	*root = json_load_file(path, JSON_REJECT_DUPLICATES, &e);
	if (!*root && e.position <= 0)
		return xc_err(-EBADMSG, "%s: %s", path, e.text);
	if (!*root)
		return xc_bad(-EBADMSG, path, e.position, "%s (line %d)", e.text, e.line);
	s = json_string_value(json_object_get(*root, "schema"));
	if (s && !strcmp(s, schema))
		return 0;
	xc_bad(-EBADMSG, path, 0, "expected schema %s, found %.40s", schema,
	       s ? s : "none");
	json_decref(*root);
	return -EBADMSG;
}

static char *text(const json_t *o, const char *key)
{
	const char *s = json_string_value(json_object_get(o, key));

	return s ? xc_strdup(s) : NULL;
}

static uint64_t number(const json_t *o, const char *key)
{
	json_t *v = json_object_get(o, key);

	/* 2^64 and what is beyond it are no numbers of ours, either */
	if (json_is_real(v) && json_real_value(v) > 0 && json_real_value(v) < 0x1p64)
		return json_real_value(v);
	return json_is_integer(v) && json_integer_value(v) > 0 ?
	       (uint64_t)json_integer_value(v) : 0;
}

/* the same, if it is one of vCPUs or pCPUs */
static unsigned int cpus(const json_t *o, const char *key)
{
	uint64_t n = number(o, key);

	return n <= XC_CPUS_MAX ? n : 0;
}

int xc_host_meta_read(struct xc_host_meta *m, const char *path)
{
	json_t *root, *list, *o;
	const char *s;
	size_t i;
	int err;

	*m = (struct xc_host_meta){};
	err = load(&root, path, "xcall.host/1");
	if (err)
		return err;
	m->xen_version = text(root, "xen_version");
	m->tsc_khz = number(root, "tsc_khz");
	m->begin_wall_ns = number(root, "begin_wall_ns");
	m->end_wall_ns = number(root, "end_wall_ns");
	o = json_object_get(root, "pcpus");
	m->pcpus = json_is_array(o) ? json_array_size(o) : cpus(root, "pcpus");
	s = json_string_value(json_object_get(root, "mask"));
	m->mask = s ? strtoul(s, NULL, 0) : 0;
	m->end_marker = text(root, "end_marker");
	m->buffer_bytes = number(root, "buffer_pages") * 4096;
	m->begin_cut = json_is_true(json_object_get(root, "begin_cut"));
	/* of a xentrace that failed, a pCPU's last records may be missing */
	m->end_cut = json_is_true(json_object_get(root, "end_cut")) ||
		     number(json_object_get(root, "xentrace"), "exit");
	list = json_object_get(root, "domains");
	m->domains = xc_alloc(json_array_size(list), sizeof(*m->domains));
	json_array_foreach(list, i, o) {
		struct xc_domain *d = &m->domains[m->n_domains++];

		d->domid = number(o, "domid") < XC_DOM_IDLE ? (int)number(o, "domid") : -1;
		d->name = text(o, "name");
		d->uuid = text(o, "uuid");
		d->type = text(o, "type");
		d->tsc_mode = text(o, "tsc_mode");
		d->vcpus = cpus(o, "vcpus");
	}
	json_decref(root);
	for (i = 0; i < m->n_domains; i++)
		if (m->domains[i].domid < 0) {
			xc_host_meta_free(m);
			return xc_bad(-EBADMSG, path, 0, "domain %zu of the list: domid out of range",
				      i);
		}
	return 0;
}

void xc_host_meta_free(struct xc_host_meta *m)
{
	size_t i;

	for (i = 0; i < m->n_domains; i++) {
		free(m->domains[i].name);
		free(m->domains[i].uuid);
		free(m->domains[i].type);
		free(m->domains[i].tsc_mode);
	}
	free(m->domains);
	free(m->xen_version);
	free(m->end_marker);
	*m = (struct xc_host_meta){};
}

int xc_guest_meta_read(struct xc_guest *g, const char *path)
{
	json_t *root;
	int err = load(&root, path, "xcall.guest/1");

	if (err)
		return err;
	if (!g->type)
		g->type = text(root, "guest_type");
	if (!g->kernel)
		g->kernel = text(root, "kernel");
	if (!g->release)
		g->release = text(root, "release");
	if (!g->uuid)
		g->uuid = text(root, "xen_uuid");
	if (!g->vcpus)
		g->vcpus = cpus(root, "vcpus");
	if (!g->tsc_khz)
		g->tsc_khz = number(root, "tsc_khz");
	json_decref(root);
	return 0;
}
