// SPDX-License-Identifier: GPL-2.0-only
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/text.h"
#include "export/protobuf_p.h"

#define VARINT_MAX	10

enum { VARINT, I64, LEN };

static void need(struct pb *b, size_t more)
{
	b->p = xc_grow(b->p, &b->cap, b->n + more, 1);
}

static unsigned int varint_size(uint64_t v)
{
	unsigned int n = 1;

	while (v >>= 7)
		n++;
	return n;
}

static unsigned char *put_varint(unsigned char *p, uint64_t v)
{
	while (v > 0x7f) {
		*p++ = v | 0x80;
		v >>= 7;
	}
	*p++ = v;
	return p;
}

static void varint(struct pb *b, uint64_t v)
{
	need(b, VARINT_MAX);
	b->n = put_varint(b->p + b->n, v) - b->p;
}

static void key(struct pb *b, unsigned int field, unsigned int type)
{
	varint(b, (uint64_t)field << 3 | type);
}

void pb_uint(struct pb *b, unsigned int field, uint64_t v)
{
	key(b, field, VARINT);
	varint(b, v);
}

void pb_int(struct pb *b, unsigned int field, int64_t v)
{
	pb_uint(b, field, (uint64_t)v);
}

void pb_fixed64(struct pb *b, unsigned int field, uint64_t v)
{
	int i;

	key(b, field, I64);
	need(b, 8);
	for (i = 0; i < 8; i++)
		b->p[b->n++] = v >> (8 * i);
}

void pb_text(struct pb *b, unsigned int field, const char *s)
{
	size_t n = strlen(s);
	unsigned char *to;

	key(b, field, LEN);
	varint(b, n);
	need(b, n);
	to = b->p + b->n;
	b->n += n;
	/* a string is UTF-8 to those who read it */
	while (*s) {
		size_t len = xc_utf8(s);

		if (len)
			memcpy(to, s, len);
		else
			*to = '?';
		len += !len;
		to += len;
		s += len;
	}
}

size_t pb_begin(struct pb *b, unsigned int field)
{
	key(b, field, LEN);
	/* most are short: room for a length of one byte */
	need(b, 1);
	return ++b->n;
}

void pb_end(struct pb *b, size_t begin)
{
	size_t n = b->n - begin;
	unsigned int more = varint_size(n) - 1;

	if (more) {
		need(b, more);
		memmove(b->p + begin + more, b->p + begin, n);
		b->n += more;
	}
	put_varint(b->p + begin - 1, n);
}

void pb_write(struct pb *b, unsigned int field, FILE *f)
{
	unsigned char head[2 * VARINT_MAX], *end;

	end = put_varint(put_varint(head, (uint64_t)field << 3 | LEN), b->n);
	fwrite(head, 1, end - head, f);
	fwrite(b->p, 1, b->n, f);
	b->n = 0;
}

void pb_free(struct pb *b)
{
	free(b->p);
	*b = (struct pb){};
}
