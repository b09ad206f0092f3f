// SPDX-License-Identifier: GPL-2.0-only
/* Reading of JSON: of what may be missing, and of what must be there. */
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "base/json.h"
#include "base/memory.h"
#include "base/units.h"

static int js_open(json_t **root, const char *path)
{
	json_error_t e;

	*root = json_load_file(path, JSON_REJECT_DUPLICATES, &e);
	if (*root)
		return 0;
	return e.position <= 0 ? xc_err(-EBADMSG, "%s: %s", path, e.text) :
	       xc_bad(-EBADMSG, path, e.position, "%s (line %d)", e.text, e.line);
}

int js_load(json_t **root, const char *path, const char *schema)
{
	int err = js_open(root, path);
	const char *s;

	if (err)
		return err;
	s = json_string_value(json_object_get(*root, "schema"));
	if (s && !strcmp(s, schema))
		return 0;
	xc_bad(-EBADMSG, path, 0, "expected schema %s, found %.40s", schema,
	       s ? s : "none");
	json_decref(*root);
	return -EBADMSG;
}

/* ---- what may be missing ------------------------------------------------------------ */

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
	return js_want_count_of(v);
}

uint64_t js_want_count_of(const json_t *value)
{
	json_int_t n = json_integer_value(value);

	return n > 0 ? (uint64_t)n : 0;
}

uint64_t js_want_count(const json_t *o, const char *key)
{
	return js_want_count_of(json_object_get(o, key));
}

unsigned int js_want_cpus(const json_t *o, const char *key)
{
	uint64_t n = js_want_number(o, key);

	return n <= XC_CPUS_MAX ? n : 0;
}

/* ---- what must be there ------------------------------------------------------------- */

void js_wrong(struct js_reader *r, const char *fmt, ...)
{
	char text[512];
	va_list ap;

	if (r->err)
		return;
	va_start(ap, fmt);
	vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	r->err = xc_err(-EBADMSG, "%s: %s: %s", r->path, r->where, text);
}

const json_t *js_need_object(struct js_reader *r, const json_t *o, const char *key)
{
	const json_t *v = json_object_get(o, key);

	if (!json_is_object(v))
		js_wrong(r, "no object %s", key);
	return v;
}

const json_t *js_need_list(struct js_reader *r, const json_t *o, const char *key)
{
	const json_t *v = json_object_get(o, key);

	if (!json_is_array(v))
		js_wrong(r, "no list %s", key);
	return v;
}

char *js_need_text(struct js_reader *r, const json_t *o, const char *key)
{
	const char *s = json_string_value(json_object_get(o, key));

	if (!s)
		js_wrong(r, "no text %s", key);
	return xc_strdup(s ? s : "");
}

bool js_need_bool(struct js_reader *r, const json_t *o, const char *key)
{
	const json_t *v = json_object_get(o, key);

	if (!json_is_boolean(v))
		js_wrong(r, "%s is neither true nor false", key);
	return json_is_true(v);
}

uint64_t js_need_count_of(struct js_reader *r, const json_t *value, const char *what)
{
	json_int_t n = json_integer_value(value);

	if (!json_is_integer(value) || n < 0 || n > JS_COUNT_MAX) {
		js_wrong(r, "%s is no count", what);
		return 0;
	}
	return n;
}

uint64_t js_need_count(struct js_reader *r, const json_t *o, const char *key)
{
	return js_need_count_of(r, json_object_get(o, key), key);
}

unsigned int js_need_cpus(struct js_reader *r, const json_t *o, const char *key)
{
	json_int_t n = json_integer_value(json_object_get(o, key));

	if (n < 1 || n > XC_CPUS_MAX) {
		js_wrong(r, "%s is no number of CPUs", key);
		return 0;
	}
	return n;
}
