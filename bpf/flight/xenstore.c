// SPDX-License-Identifier: GPL-2.0-only
/*
 * The wire protocol, xen/include/public/io/xs_wire.h: a header of four words
 * and a payload, to the device and back.
 *
 *   0        4        8        12       16
 *   +--------+--------+--------+--------+---------------------
 *   | type   | req_id | tx_id  | length | path NUL value
 *   +--------+--------+--------+--------+---------------------
 */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>
#include "flight/xenstore.h"

#define TYPE_WRITE 11
#define TYPE_ERROR 16
#define PAYLOAD 256
#define PATIENCE_MS 1000

struct message {
	uint32_t type, req_id, tx_id, length;
	char payload[PAYLOAD];
};
#define HEADER offsetof(struct message, payload)

static int answer(int fd)
{
	struct message reply;
	size_t have = 0;
	ssize_t got;

	for (;;) {
		struct pollfd wait = { .fd = fd, .events = POLLIN };

		if (poll(&wait, 1, PATIENCE_MS) <= 0)
			return -ETIMEDOUT;
		got = read(fd, (char *)&reply + have, sizeof(reply) - have);
		if (got <= 0)
			return got ? -errno : -EPROTO;
		have += got;
		if (have < HEADER)
			continue;
		if (reply.length > PAYLOAD)
			return -EPROTO;
		if (have >= HEADER + reply.length)
			break;
	}
	if (reply.type == TYPE_ERROR)
		return -EACCES;
	return reply.type == TYPE_WRITE ? 0 : -EPROTO;
}

int xenstore_exchange(int fd, const char *path, const char *value)
{
	size_t path_size = strlen(path) + 1, length = path_size + strlen(value);
	struct message request = { .type = TYPE_WRITE, .length = length };
	ssize_t put;

	if (length > PAYLOAD)
		return -EINVAL;
	memcpy(request.payload, path, path_size);
	memcpy(request.payload + path_size, value, length - path_size);
	put = write(fd, &request, HEADER + length);
	if (put != (ssize_t)(HEADER + length))
		return put < 0 ? -errno : -EPROTO;
	return answer(fd);
}

int xenstore_write(const char *device, const char *path, const char *value)
{
	int fd = open(device, O_RDWR | O_CLOEXEC), err;

	if (fd < 0)
		return -errno;
	err = xenstore_exchange(fd, path, value);
	close(fd);
	return err;
}
