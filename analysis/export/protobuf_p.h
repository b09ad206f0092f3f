/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Protocol buffers, the wire format: each field is a varint of number << 3 |
 * type, then a varint (0), 8 bytes (1), or a length and as many bytes (2).
 */
#ifndef XCALL_PROTOBUF_P_H
#define XCALL_PROTOBUF_P_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

struct pb {
	unsigned char *p;
	size_t n, cap;
};

void pb_uint(struct pb *b, unsigned int field, uint64_t v);
void pb_int(struct pb *b, unsigned int field, int64_t v);	/* int32, int64: not zigzag */
void pb_fixed64(struct pb *b, unsigned int field, uint64_t v);
void pb_text(struct pb *b, unsigned int field, const char *s);
/* a message in a message: what is put between the two; returns what end wants */
size_t pb_begin(struct pb *b, unsigned int field);
void pb_end(struct pb *b, size_t begin);
/* what is in it as one field of the stream's message; it is empty afterwards */
void pb_write(struct pb *b, unsigned int field, FILE *f);
void pb_free(struct pb *b);

#endif
