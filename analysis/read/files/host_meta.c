// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/json.h"
#include "base/memory.h"
#include "read/files/host_meta.h"
#include "read/xen/xentrace.h"

int xc_host_meta_read(struct xc_host_meta *m, const char *path)
{
	json_t *root, *list, *o;
	const char *s;
	size_t i;
	int err;

	*m = (struct xc_host_meta){};
	err = js_load(&root, path, "xcall.host/1");
	if (err)
		return err;
	m->xen_version = js_want_text(root, "xen_version");
	m->tsc_khz = js_want_number(root, "tsc_khz");
	m->begin_wall_ns = js_want_number(root, "begin_wall_ns");
	m->end_wall_ns = js_want_number(root, "end_wall_ns");
	o = json_object_get(root, "pcpus");
	m->pcpus = json_is_array(o) ? json_array_size(o) : js_want_cpus(root, "pcpus");
	s = json_string_value(json_object_get(root, "mask"));
	m->mask = s ? strtoul(s, NULL, 0) : 0;
	m->end_marker = js_want_text(root, "end_marker");
	m->buffer_bytes = js_want_number(root, "buffer_pages") * 4096;
	m->begin_cut = json_is_true(json_object_get(root, "begin_cut"));
	/* of a xentrace that failed, a pCPU's last records may be missing */
	m->end_cut = json_is_true(json_object_get(root, "end_cut")) ||
		     js_want_number(json_object_get(root, "xentrace"), "exit");
	list = json_object_get(root, "domains");
	m->domains = xc_alloc(json_array_size(list), sizeof(*m->domains));
	json_array_foreach(list, i, o) {
		struct xc_domain *d = &m->domains[m->n_domains++];

		d->domid = js_want_number(o, "domid") < XC_DOM_IDLE ? (int)js_want_number(o, "domid") : -1;
		d->name = js_want_text(o, "name");
		d->uuid = js_want_text(o, "uuid");
		d->type = js_want_text(o, "type");
		d->tsc_mode = js_want_text(o, "tsc_mode");
		d->vcpus = js_want_cpus(o, "vcpus");
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
