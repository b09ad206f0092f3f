// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"
#include "base/memory.h"
#include "base/out.h"

/* The files that are being written: they go when the program ends early (no memory). */
static const char *unfinished[8];

static void remove_unfinished(void)
{
	size_t i;

	for (i = 0; i < sizeof(unfinished) / sizeof(unfinished[0]); i++)
		if (unfinished[i])
			unlink(unfinished[i]);
}

static void note_unfinished(const char *from, const char *to)
{
	static bool registered;
	size_t i;

	if (!registered)
		registered = !atexit(remove_unfinished);
	for (i = 0; i < sizeof(unfinished) / sizeof(unfinished[0]); i++)
		if (unfinished[i] == from) {
			unfinished[i] = to;
			return;
		}
}

int xc_out_open(struct xc_out *o, const char *path)
{
	struct stat st;
	int err;

	*o = (struct xc_out){ .path = xc_strdup(path) };
	if (!strcmp(path, "-")) {
		o->f = stdout;
		return 0;
	}
	if (stat(path, &st) || S_ISREG(st.st_mode))
		o->part = xc_path("%s.part", path);
	o->f = fopen(o->part ? o->part : path, "we");
	if (o->f) {
		if (o->part)
			note_unfinished(NULL, o->part);
		return 0;
	}
	err = -errno;
	xc_err(err, "%s: cannot be written: %s", path, strerror(-err));
	free(o->part);
	free(o->path);
	*o = (struct xc_out){};
	return err;
}

bool xc_out_failed(struct xc_out *o)
{
	if (!o->err && ferror(o->f))
		o->err = errno ? errno : EIO;
	return o->err;
}

int xc_out_close(struct xc_out *o, bool keep)
{
	int err;

	if (!o->f)
		return 0;
	xc_out_failed(o);
	if (fflush(o->f) && !o->err)
		o->err = errno;
	if (o->f != stdout && fclose(o->f) && !o->err)
		o->err = errno;
	if (keep && !o->err && o->part && rename(o->part, o->path))
		o->err = errno;
	if (o->part && (!keep || o->err))
		unlink(o->part);
	if (o->part)
		note_unfinished(o->part, NULL);
	if (o->err)
		xc_err(-o->err, "%s: cannot be written: %s",
		       o->f == stdout ? "stdout" : o->path, strerror(o->err));
	err = -o->err;
	free(o->part);
	free(o->path);
	*o = (struct xc_out){};
	return err;
}

size_t xc_utf8(const char *text)
{
	const unsigned char *s = (const unsigned char *)text;
	static const struct { unsigned char from, to, lo, hi, n; } form[] = {
		/* first byte, second byte (no overlong, no surrogate, none too high), length */
		{ 0xc2, 0xdf, 0x80, 0xbf, 2 }, { 0xe0, 0xe0, 0xa0, 0xbf, 3 },
		{ 0xe1, 0xec, 0x80, 0xbf, 3 }, { 0xed, 0xed, 0x80, 0x9f, 3 },
		{ 0xee, 0xef, 0x80, 0xbf, 3 }, { 0xf0, 0xf0, 0x90, 0xbf, 4 },
		{ 0xf1, 0xf3, 0x80, 0xbf, 4 }, { 0xf4, 0xf4, 0x80, 0x8f, 4 },
	};
	size_t i, k;

	if (*s < 0x80)
		return 1;
	for (i = 0; i < sizeof(form) / sizeof(form[0]); i++) {
		if (*s < form[i].from || *s > form[i].to)
			continue;
		if (s[1] < form[i].lo || s[1] > form[i].hi)
			return 0;
		for (k = 2; k < form[i].n; k++)
			if ((s[k] & 0xc0) != 0x80)
				return 0;
		return form[i].n;
	}
	return 0;
}

void xc_json_text(FILE *f, const char *text)
{
	putc('"', f);
	while (*text) {
		size_t n = xc_utf8(text);

		if (!n)
			putc('?', f);
		else if (*text == '"' || *text == '\\')
			fprintf(f, "\\%c", *text);
		else if ((unsigned char)*text < ' ' || *text == 0x7f)
			fprintf(f, "\\u%04x", (unsigned char)*text);
		else
			fwrite(text, 1, n, f);
		text += n ? n : 1;
	}
	putc('"', f);
}

void xc_tsv_text(FILE *f, const char *text)
{
	if (!*text)
		putc('-', f);
	while (*text) {
		size_t n = xc_utf8(text);

		if (!n)
			putc('?', f);
		else if ((unsigned char)*text < ' ' || *text == 0x7f)
			putc(' ', f);
		else
			fwrite(text, 1, n, f);
		text += n ? n : 1;
	}
}
