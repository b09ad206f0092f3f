# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

## forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

c# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

c# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

k# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

=# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

b# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

## forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

S# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

P# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

D# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

X# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

-# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

L# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

c# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

-# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

I# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

f# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

:# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

G# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

P# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

L# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

-# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

2# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

.# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

0# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

-# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

y# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

## forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

S# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

u# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

c# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

b# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

y# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

v# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

y# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

p# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

g# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

m# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

f# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

p# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

j# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

c# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

:# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

w# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

g# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

,# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

w# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

y# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

p# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

k# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

.# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

T# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

O# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

P# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

=# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

$# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

(# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

c# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

$# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

(# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

m# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

$# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

{# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

B# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

A# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

S# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

H# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

_# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

S# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

O# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

U# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

R# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

C# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

E# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

[# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

0# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

]# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

}# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

)# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

/# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

.# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

.# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

&# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

&# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

p# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

w# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

)# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

x# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

p# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

T# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

O# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

P# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

## forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

D# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

w# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

,# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

u# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

c# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

b# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

j# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

c# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

,# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

c# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

c# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

c# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

:# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

u# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

,# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

b# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

y# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

c# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

.# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

X# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

C# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

A# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

L# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

L# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

_# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

C# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

A# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

C# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

H# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

E# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

=# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

$# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

{# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

X# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

C# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

A# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

L# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

L# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

_# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

C# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

A# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

C# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

H# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

E# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

:# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

-# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

$# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

{# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

X# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

D# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

G# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

_# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

C# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

A# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

C# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

H# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

E# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

_# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

H# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

O# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

M# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

E# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

:# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

-# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

$# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

H# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

O# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

M# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

E# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

/# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

.# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

c# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

c# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

}# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

/# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

x# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

c# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

}# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

x# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

p# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

X# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

C# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

A# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

L# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

L# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

_# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

C# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

A# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

C# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

H# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

E# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

## forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

W# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

u# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

m# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

p# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

g# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

m# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

b# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

g# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

:# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

w# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

m# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

c# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

c# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

k# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

.# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

x# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

p# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

S# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

A# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

Y# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

_# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

S# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

T# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

A# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

R# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

T# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

=# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

$# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

{# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

S# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

A# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

Y# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

_# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

S# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

T# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

A# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

R# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

T# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

:# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

-# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

$# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

E# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

P# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

O# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

C# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

H# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

S# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

E# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

C# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

O# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

N# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

D# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

S# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

}# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

## forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

y# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

T# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

E# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

X# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

T# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

:# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

f# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

p# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

g# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

,# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

w# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

c# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

c# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

u# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

m# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

p# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

g# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

m# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

b# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

g# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

.# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

y# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

(# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

)# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

{# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

	# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

p# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

f# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

'# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

[# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

%# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

4# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

]# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

%# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

\# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

'# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

$# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

(# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

(# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

E# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

P# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

O# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

C# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

H# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

S# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

E# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

C# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

O# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

N# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

D# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

S# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

-# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

S# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

A# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

Y# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

_# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

S# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

T# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

A# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

R# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

T# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

)# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

)# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

$# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

*# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

># forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

&# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

2# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

}# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

## forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

T# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

E# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

X# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

T# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

[# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

H# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

I# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

N# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

T# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

]# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

:# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

w# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

w# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

g# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

,# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

w# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

x# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

;# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

x# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

1# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

.# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

(# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

)# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

{# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

	# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

p# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

f# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

'# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

%# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

:# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

%# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

\# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

'# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

$# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

{# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

0# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

## forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

## forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

*# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

/# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

}# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

$# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

1# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

># forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

&# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

2# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

	# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

[# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

$# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

## forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

-# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

2# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

]# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

|# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

|# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

p# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

f# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

'# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

%# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

\# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

'# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

$# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

2# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

># forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

&# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

2# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

	# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

x# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

1# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

}# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

## forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

g# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

F# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

I# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

L# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

E# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

|# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

D# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

I# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

R# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

.# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

.# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

.# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

:# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

v# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

m# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

(# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

b# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

w# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

$# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

T# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

O# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

P# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

)# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

c# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

,# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

f# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

x# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

.# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

g# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

(# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

)# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

{# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

	# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

f# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

$# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

@# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

-# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

y# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

p# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

f# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

-# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

p# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

0# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

|# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

-# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

z# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

|# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

x# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

g# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

-# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

0# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

2# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

5# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

6# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

u# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

m# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

|# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

## forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

$# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

T# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

O# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

P# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

/# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

## forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

## forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

|# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

2# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

5# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

6# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

u# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

m# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

|# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

c# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

u# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

-# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

c# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

1# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

-# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

1# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

6# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

}# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

## forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

q# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

u# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

y# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

L# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

O# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

G# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

C# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

O# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

M# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

M# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

A# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

N# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

D# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

.# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

.# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

.# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

:# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

u# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

w# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

u# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

p# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

u# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

L# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

O# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

G# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

;# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

f# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

u# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

w# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

.# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

q# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

u# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

y# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

(# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

)# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

{# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

	# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

c# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

g# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

=# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

$# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

1# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

u# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

=# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

0# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

	# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

f# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

	# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

m# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

k# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

-# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

p# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

$# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

(# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

m# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

$# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

g# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

)# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

	# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

$# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

@# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

># forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

$# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

g# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

2# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

># forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

&# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

1# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

|# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

|# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

u# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

=# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

$# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

?# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

	# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

[# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

$# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

u# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

-# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

q# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

0# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

]# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

&# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

&# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

u# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

0# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

	# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

p# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

f# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

'# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

%# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

:# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

f# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

w# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

u# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

%# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

:# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

%# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

\# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

'# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

$# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

{# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

0# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

## forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

## forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

*# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

/# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

}# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

$# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

u# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

$# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

*# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

># forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

&# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

2# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

	# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

-# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

2# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

5# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

$# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

g# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

># forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

&# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

2# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

	# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

p# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

f# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

'# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

w# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

g# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

:# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

%# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

\# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

'# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

$# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

g# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

># forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

&# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

2# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

	# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

u# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

$# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

u# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

}# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

## forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

c# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

k# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

N# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

A# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

M# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

E# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

:# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

f# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

N# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

A# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

M# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

E# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

m# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

m# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

c# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

,# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

u# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

p# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

g# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

m# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

.# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

c# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

k# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

(# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

)# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

{# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

	# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

m# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

k# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

-# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

p# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

$# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

X# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

C# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

A# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

L# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

L# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

_# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

C# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

A# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

C# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

H# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

E# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

	# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

x# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

c# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

{# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

L# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

O# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

C# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

K# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

_# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

F# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

D# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

}# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

># forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

$# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

X# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

C# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

A# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

L# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

L# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

_# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

C# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

A# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

C# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

H# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

E# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

/# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

$# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

1# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

.# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

c# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

k# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

	# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

f# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

!# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

f# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

c# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

k# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

-# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

$# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

L# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

O# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

C# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

K# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

_# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

F# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

D# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

;# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

	# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

	# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

y# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

w# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

g# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

f# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

u# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

$# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

1# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

	# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

	# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

f# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

c# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

k# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

$# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

L# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

O# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

C# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

K# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

_# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

F# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

D# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

	# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

f# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

}# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

## forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

f# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

w# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

C# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

O# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

M# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

M# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

A# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

N# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

D# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

.# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

.# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

.# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

:# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

u# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

f# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

w# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

w# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

,# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

p# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

b# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

y# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

## forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

f# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

w# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

_# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

g# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

c# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

w# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

v# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

y# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

g# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

.# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

S# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

u# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

C# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

O# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

M# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

M# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

A# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

N# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

D# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

'# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

.# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

F# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

O# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

R# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

W# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

A# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

R# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

D# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

_# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

P# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

I# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

D# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

=# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

f# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

w# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

(# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

)# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

{# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

	# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

c# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

u# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

=# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

0# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

	# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

$# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

@# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

&# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

	# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

F# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

O# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

R# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

W# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

A# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

R# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

D# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

_# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

P# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

I# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

D# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

=# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

$# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

!# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

	# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

w# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

$# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

F# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

O# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

R# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

W# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

A# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

R# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

D# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

_# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

P# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

I# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

D# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

|# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

|# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

u# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

=# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

$# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

?# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

	# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

F# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

O# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

R# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

W# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

A# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

R# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

D# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

_# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

P# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

I# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

D# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

=# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

	# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

u# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

$# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

u# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

}# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

## forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

f# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

w# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

_# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

p# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

:# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

w# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

f# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

w# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

u# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

,# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

f# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

y# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

g# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

.# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

f# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

w# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

_# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

p# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

(# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

)# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

{# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

	# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

[# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

-# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

z# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

$# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

F# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

O# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

R# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

W# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

A# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

R# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

D# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

_# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

P# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

I# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

D# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

]# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

|# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

|# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

k# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

-# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

T# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

E# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

R# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

M# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

-# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

-# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

-# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

$# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

F# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

O# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

R# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

W# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

A# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

R# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

D# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

_# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

P# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

I# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

D# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

"# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

2# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

># forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

/# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

v# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

/# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

u# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

|# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

|# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

F# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

O# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

R# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

W# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

A# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

R# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

D# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

_# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

P# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

I# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

D# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

=# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

}# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

## forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

f# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

w# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

_# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

g# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

:# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

I# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

N# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

T# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

,# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

T# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

E# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

R# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

M# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

H# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

U# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

P# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

,# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

w# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

f# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

w# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

u# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

,# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

x# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

(# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

h# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

E# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

X# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

I# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

T# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

p# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

u# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

)# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

.# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

f# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

w# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

_# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

g# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

n# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

l# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

(# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

)# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

{# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

	# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

p# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

'# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

f# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

w# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

_# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

p# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

;# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

x# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

1# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

3# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

0# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

'# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

I# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

N# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

T# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

	# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

p# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

'# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

f# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

w# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

a# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

r# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

d# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

_# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

s# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

o# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

p# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

;# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

e# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

x# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

i# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

t# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

1# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

4# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

3# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

'# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

T# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

E# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

R# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

M# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

 # forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

H# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

U# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

P# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

}# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}


# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

