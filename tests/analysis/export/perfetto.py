# SPDX-License-Identifier: GPL-2.0-only
"""Decodes a Perfetto trace by the official field numbers; knows nothing of the writer."""
import collections

VARINT, I64, LEN = 0, 1, 2


class Bad(Exception):
    """Not what the format says."""


def _varint(data, at):
    value = shift = 0
    while True:
        if at >= len(data) or shift > 63:
            raise Bad(f"varint at {at}")
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, at
        shift += 7


def _fields(data):
    at = 0
    while at < len(data):
        key, at = _varint(data, at)
        number, kind = key >> 3, key & 7
        if kind == VARINT:
            value, at = _varint(data, at)
        elif kind == I64:
            value, at = int.from_bytes(data[at:at + 8], "little"), at + 8
        elif kind == LEN:
            size, at = _varint(data, at)
            value, at = data[at:at + size], at + size
        else:
            raise Bad(f"wire type {kind} of field {number}")
        if at > len(data):
            raise Bad(f"field {number} is cut")
        yield number, kind, value


def _signed(value):
    return value - (1 << 64) if value >> 63 else value


# protos/perfetto/trace/**: field number -> name, what it is, may it be repeated
ANNOTATION = {1: ("name_iid", int, 0), 3: ("uint_value", int, 0), 4: ("int_value", _signed, 0),
              6: ("string_value", str, 0)}
INTERNED_NAME = {1: ("iid", int, 0), 2: ("name", str, 0)}
TRACK_EVENT = {4: ("debug_annotations", ANNOTATION, 1), 9: ("type", int, 0),
               10: ("name_iid", int, 0), 11: ("track_uuid", int, 0), 23: ("name", str, 0),
               30: ("counter_value", _signed, 0), 47: ("flow_ids", I64, 1),
               48: ("terminating_flow_ids", I64, 1)}
TRACK_DESCRIPTOR = {1: ("uuid", int, 0), 2: ("name", str, 0),
                    3: ("process", {1: ("pid", int, 0), 6: ("process_name", str, 0)}, 0),
                    5: ("parent_uuid", int, 0), 8: ("counter", {3: ("unit", int, 0)}, 0),
                    11: ("child_ordering", int, 0), 12: ("sibling_order_rank", int, 0)}
PACKET = {8: ("timestamp", int, 0), 10: ("trusted_packet_sequence_id", int, 0),
          11: ("track_event", TRACK_EVENT, 0),
          12: ("interned_data", {2: ("event_names", INTERNED_NAME, 1),
                                 3: ("debug_annotation_names", INTERNED_NAME, 1)}, 0),
          13: ("sequence_flags", int, 0), 60: ("track_descriptor", TRACK_DESCRIPTOR, 0)}


def _message(data, layout):
    out = {}
    for number, kind, value in _fields(data):
        if number not in layout:
            raise Bad(f"field {number} where only {sorted(layout)} are known")
        name, what, repeated = layout[number]
        want = I64 if what == I64 else VARINT if what in (int, _signed) else LEN
        if kind != want:
            raise Bad(f"{name} has wire type {kind}, not {want}")
        if isinstance(what, dict):
            value = _message(value, what)
        elif what is str:
            value = value.decode("utf-8")
        elif what is _signed:
            value = _signed(value)
        if repeated:
            out.setdefault(name, []).append(value)
        elif name in out:
            raise Bad(f"{name} twice")
        else:
            out[name] = value
    return out


class Slice:
    """A slice, or an instant (end is begin)."""

    def __init__(self, track, name, begin, notes, flows, last):
        self.track, self.name, self.begin, self.end = track, name, begin, None
        self.notes, self.flows, self.last, self.parent = notes, flows, last, None

    def length(self):
        return self.end - self.begin


class Track:
    def __init__(self, descriptor, parent):
        self.name, self.parent = descriptor["name"], parent
        self.process = descriptor.get("process")
        self.is_counter = "counter" in descriptor
        self.slices, self.instants, self.values, self.open = [], [], [], []
        self.last = 0

    def root(self):
        return self.parent.root() if self.parent else self


class Trace:
    """tracks by uuid, flows: id -> slices in the order of the file"""

    def __init__(self, path):
        self.tracks, self.flows = {}, collections.defaultdict(list)
        self.events = self.notes = None
        with open(path, "rb") as file:
            data = file.read()
        for number, kind, value in _fields(data):
            if (number, kind) != (1, LEN):
                raise Bad(f"field {number} in the trace")
            self._packet(_message(value, PACKET))
        for track in self.tracks.values():
            if track.open:
                raise Bad(f"{track.name}: {track.open[-1].name} has no end")

    def _packet(self, packet):
        if packet.get("trusted_packet_sequence_id") is None:
            raise Bad("a packet without sequence")
        if "interned_data" in packet:
            if packet.get("sequence_flags") != 1:
                raise Bad("names without SEQ_INCREMENTAL_STATE_CLEARED")
            self.events = self._names(packet["interned_data"]["event_names"])
            self.notes = self._names(packet["interned_data"]["debug_annotation_names"])
        if "track_descriptor" in packet:
            self._track(packet["track_descriptor"])
        if "track_event" in packet:
            if packet.get("sequence_flags") != 2 or self.events is None:
                raise Bad("an event without names")
            self._event(packet["timestamp"], packet["track_event"])

    @staticmethod
    def _names(entries):
        names = {entry["iid"]: entry["name"] for entry in entries}
        if len(names) != len(entries) or 0 in names:
            raise Bad("iids are not unique, or 0")
        return names

    def _track(self, descriptor):
        parent = descriptor.get("parent_uuid")
        if parent is not None and parent not in self.tracks:
            raise Bad(f"track {descriptor['name']} has no parent {parent}")
        if not descriptor["uuid"] or descriptor["uuid"] in self.tracks:
            raise Bad(f"uuid {descriptor['uuid']} twice, or 0")
        self.tracks[descriptor["uuid"]] = Track(descriptor, self.tracks.get(parent))

    def _event(self, ns, event):
        track = self.tracks.get(event["track_uuid"])
        if not track:
            raise Bad(f"an event on no track: {event}")
        if ns < track.last:
            raise Bad(f"{track.name}: time goes back from {track.last} to {ns}")
        track.last = ns
        if track.is_counter != (event["type"] == 4):
            raise Bad(f"{track.name}: event of type {event['type']}")
        if event["type"] == 4:
            track.values.append((ns, event["counter_value"]))
        elif event["type"] == 2:
            if not track.open:
                raise Bad(f"{track.name}: an end without a begin at {ns}")
            track.open.pop().end = ns
        elif event["type"] in (1, 3):
            self._begin(track, ns, event)
        else:
            raise Bad(f"type {event['type']}")

    def _begin(self, track, ns, event):
        name = event["name"] if "name" in event else self.events[event["name_iid"]]
        notes = {}
        for note in event.get("debug_annotations", []):
            key = self.notes[note.pop("name_iid")]
            (notes[key],) = note.values()
        last = event.get("terminating_flow_ids", [])
        new = Slice(track, name, ns, notes, event.get("flow_ids", []), last)
        for flow in new.flows + last:
            self.flows[flow].append(new)
        if event["type"] == 3:
            new.end = ns
            track.instants.append(new)
            return
        new.parent = track.open[-1] if track.open else None
        track.open.append(new)
        track.slices.append(new)
