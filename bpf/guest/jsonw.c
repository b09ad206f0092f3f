// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include "guest/jsonw.h"

static void fail(struct jsonw *json, int err)
{
	if (!json->err)
		json->err = err;
}

static void put_string(struct jsonw *json, const char *text)
{
	fputc('"', json->file);
	for (; *text; text++) {
		unsigned char c = *text;

		if (c == '"' || c == '\\')
			fprintf(json->file, "\\%c", c);
		else if (c < 0x20 || c == 0x7f)
			fprintf(json->file, "\\u%04x", c);
		else
			fputc(c, json->file);
	}
	fputc('"', json->file);
}

static void put_key(struct jsonw *json, const char *key)
{
	if (json->items++)
		fputc(',', json->file);
	if (!json->one_line)
		fprintf(json->file, "\n%*s", (int)json->depth, "");
	if (!key)
		return;
	put_string(json, key);
	fputs(": ", json->file);
}

static void begin(struct jsonw *json, char bracket)
{
	fputc(bracket, json->file);
	json->depth++;
	json->items = 0;
}

static void end(struct jsonw *json, char bracket)
{
	if (!json->depth) {
		fail(json, -EINVAL);
		return;
	}
	json->depth--;
	if (json->one_line)
		fputc(bracket, json->file);
	else
		fprintf(json->file, "\n%*s%c", (int)json->depth, "", bracket);
	json->items = 1;
}

void jsonw_start(struct jsonw *json, FILE *file)
{
	*json = (struct jsonw){ .file = file };
	begin(json, '{');
}

void jsonw_start_line(struct jsonw *json, FILE *file)
{
	jsonw_start(json, file);
	json->one_line = true;
}

int jsonw_open(struct jsonw *json, const char *dir, const char *name)
{
	struct newfile new;
	int err = newfile_open(&new, dir, name);

	if (err)
		return err;
	jsonw_start(json, new.file);
	json->new = new;
	return 0;
}

int jsonw_close(struct jsonw *json)
{
	end(json, '}');
	if (json->depth)
		fail(json, -EINVAL);
	fputc('\n', json->file);
	if (json->new.file)
		return newfile_close(&json->new, json->err);
	errno = EIO;
	if (fflush(json->file) || ferror(json->file))
		fail(json, -errno);
	return json->err;
}

void jsonw_string(struct jsonw *json, const char *key, const char *value)
{
	put_key(json, key);
	put_string(json, value);
}

void jsonw_number(struct jsonw *json, const char *key, uint64_t value)
{
	put_key(json, key);
	fprintf(json->file, "%" PRIu64, value);
}

void jsonw_real(struct jsonw *json, const char *key, double value, int decimals)
{
	put_key(json, key);
	fprintf(json->file, "%.*f", decimals, value);
}

void jsonw_bool(struct jsonw *json, const char *key, bool value)
{
	put_key(json, key);
	fputs(value ? "true" : "false", json->file);
}

void jsonw_object(struct jsonw *json, const char *key)
{
	put_key(json, key);
	begin(json, '{');
}

void jsonw_array(struct jsonw *json, const char *key)
{
	put_key(json, key);
	begin(json, '[');
}

void jsonw_end_object(struct jsonw *json)
{
	end(json, '}');
}

void jsonw_end_array(struct jsonw *json)
{
	end(json, ']');
}

void jsonw_row(struct jsonw *json, const uint64_t *value, unsigned int count)
{
	unsigned int i;

	put_key(json, NULL);
	for (i = 0; i < count; i++)
		fprintf(json->file, "%c%" PRIu64, i ? ',' : '[', value[i]);
	fputs(count ? "]" : "[]", json->file);
}
