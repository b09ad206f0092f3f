// SPDX-License-Identifier: GPL-2.0-only
/* Reading of JSON whose writer is of our own: what is missing or of another type is 0 or NULL. */
#include <errno.h>
#include <string.h>

#include "base/error.h"
#include "base/json.h"
#include "base/memory.h"
#include "base/units.h"

int js_load(json_t **root, const char *path, const char *schema)
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

char *js_want_text(const json_t *o, const char *key)
{
	const char *s = json_string_value(json_object_get(o, key));

	return s ? xc_strdup(s) : NULL;
}

uint64_t js_want_number(const json_t *o, const char *key)
{
	json_t *v = json_object_get(o, key);

	/* 2^64 and what is beyond it are no numbers of ours, either */
	if (json_is_real(v) && json_real_value(v) > 0 && json_real_value(v) < 0x1p64)
		return json_real_value(v);
	return json_is_integer(v) && json_integer_value(v) > 0 ?
	       (uint64_t)json_integer_value(v) : 0;
}

unsigned int js_want_cpus(const json_t *o, const char *key)
{
	uint64_t n = js_want_number(o, key);

	return n <= XC_CPUS_MAX ? n : 0;
}
