// SPDX-License-Identifier: GPL-2.0-only
/*
 * lab-wait WORD [SECONDS]: in a guest, until dom0 has said `tell WORD`. The words stand
 * in xenstore under data/lab, relative to the guest's own part of it.
 */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define DEVICE		"/dev/xen/xenbus"
#define KEY		"data/lab"
#define PAYLOAD_MAX	4096

/* What goes to xenstore and what comes from it: this header, then len bytes. */
struct message {
	uint32_t type;
	uint32_t request;
	uint32_t transaction;
	uint32_t len;
};

enum {
	XENSTORE_READ = 2,
	XENSTORE_WATCH = 4,
	XENSTORE_EVENT = 15,
	XENSTORE_ERROR = 16,
};

static int send_request(int fd, uint32_t type, const char *payload, uint32_t len)
{
	char buf[sizeof(struct message) + 64];
	struct message head = { .type = type, .request = type, .len = len };

	memcpy(buf, &head, sizeof(head));
	memcpy(buf + sizeof(head), payload, len);
	if (write(fd, buf, sizeof(head) + len) != (ssize_t)(sizeof(head) + len))
		return -errno;
	return 0;
}

static int read_all(int fd, void *to, size_t len)
{
	while (len) {
		ssize_t got = read(fd, to, len);

		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			return got ? -errno : -EIO;
		to = (char *)to + got;
		len -= got;
	}
	return 0;
}

/* One message; its payload ends with a zero byte. Returns its type or a negative errno. */
static int receive(int fd, char payload[PAYLOAD_MAX + 1])
{
	struct message head;
	int err = read_all(fd, &head, sizeof(head));

	if (err)
		return err;
	if (head.len > PAYLOAD_MAX)
		return -EPROTO;
	err = read_all(fd, payload, head.len);
	if (err)
		return err;
	payload[head.len] = '\0';
	return head.type;
}

/* The answer to a request; events that come before it are no news. */
static int answer(int fd, char payload[PAYLOAD_MAX + 1])
{
	int type;

	do
		type = receive(fd, payload);
	while (type == XENSTORE_EVENT);
	return type;
}

static bool has_word(char *text, const char *word)
{
	char *rest, *one;

	for (one = strtok_r(text, " ", &rest); one; one = strtok_r(NULL, " ", &rest))
		if (!strcmp(one, word))
			return true;
	return false;
}

/* 1 told, 0 not yet, or a negative errno. */
static int told(int fd, const char *word)
{
	char text[PAYLOAD_MAX + 1];
	int err = send_request(fd, XENSTORE_READ, KEY, sizeof(KEY));
	int type;

	if (err)
		return err;
	type = answer(fd, text);
	if (type < 0)
		return type;
	if (type == XENSTORE_ERROR)
		return strcmp(text, "ENOENT") ? -EIO : 0;
	return has_word(text, word);
}

/* Seconds that the guest has run. */
static time_t now(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return ts.tv_sec;
}

static int wait_for(int fd, const char *word, long seconds)
{
	static const char watch[] = KEY "\0lab";
	char payload[PAYLOAD_MAX + 1];
	time_t end = now() + seconds;
	int ret = send_request(fd, XENSTORE_WATCH, watch, sizeof(watch));

	if (ret)
		return ret;
	ret = answer(fd, payload);
	if (ret < 0)
		return ret;
	if (ret == XENSTORE_ERROR)
		return -EIO;
	while (!(ret = told(fd, word))) {
		struct pollfd ready = { .fd = fd, .events = POLLIN };
		time_t left = end - now();

		if (left <= 0)
			return -ETIMEDOUT;
		/* Events may be lost where the guest is saved and restored: look now and then. */
		if (poll(&ready, 1, left > 5 ? 5000 : left * 1000) > 0) {
			ret = receive(fd, payload);
			if (ret < 0)
				return ret;
		}
	}
	return ret < 0 ? ret : 0;
}

int main(int argc, char **argv)
{
	long seconds = argc > 2 ? atol(argv[2]) : 60;
	int fd, err;

	if (argc < 2 || argc > 3 || seconds <= 0 || argv[1][0] == '-') {
		fputs("usage: lab-wait WORD [SECONDS]\n"
		      "In a guest: until the dom0 script says `tell WORD`; status 1 after\n"
		      "SECONDS (default 60).\n"
		      "example: lab-wait saved 30\n", stderr);
		return 1;
	}
	fd = open(DEVICE, O_RDWR | O_CLOEXEC);
	if (fd < 0) {
		fprintf(stderr, "lab-wait: %s: %s\n", DEVICE, strerror(errno));
		return 1;
	}
	err = wait_for(fd, argv[1], seconds);
	if (err)
		fprintf(stderr, "lab-wait: %s: %s\n", argv[1], strerror(-err));
	close(fd);
	return err ? 1 : 0;
}
