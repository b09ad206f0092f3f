#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only
"""browser.py CHROMIUM FOLDER...: each folder's index.html in a headless browser, as TAP (I2).

With PICTURES=DIR also a picture of each page into DIR, wide, narrow, light and dark.

Whatever the browser says or asks for is seen over its debugging pipe; the page is also
served over HTTP, whose server counts what is asked for. Of the first folder the names are
hostile: see browser.t.
"""
import base64
import functools
import http.server
import json
import os
import subprocess
import sys
import tempfile
import threading
import time

LIMIT = 60  # seconds for any one answer of the browser


class Browser:
    """Chromium, spoken to in JSON that ends with NUL, on its descriptors 3 and 4."""

    def __init__(self, program, profile):
        to_child, self.to = os.pipe()
        self.fro, from_child = os.pipe()
        self.log = open(os.path.join(profile, "log"), "w+b")
        # the shell puts the descriptors where the browser wants them
        self.process = subprocess.Popen(
            ["bash", "-c", 'exec "$@" 3<&"$IN" 4>&"$OUT"', "-", program, "--headless",
             "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking",
             "--disable-component-update", "--disable-sync", "--hide-scrollbars",
             "--user-data-dir=" + profile, "--remote-debugging-pipe"],
            env=dict(os.environ, IN=str(to_child), OUT=str(from_child)),
            pass_fds=(to_child, from_child), stdin=subprocess.DEVNULL, stdout=self.log,
            stderr=self.log)
        os.close(to_child)
        os.close(from_child)
        self.buffer, self.number, self.events, self.answers = b"", 0, [], {}
        # a browser that hangs is ended, and then reading ends, too
        self.timer = threading.Timer(10 * LIMIT, self.process.kill)
        self.timer.start()

    def close(self):
        self.timer.cancel()
        try:
            self.call("Browser.close")
        except OSError:
            pass
        os.close(self.to)
        try:
            self.process.wait(LIMIT)
        except subprocess.TimeoutExpired:
            self.process.kill()
        self.log.close()

    def read(self):
        """One message more, into events or answers."""
        while b"\0" not in self.buffer:
            piece = os.read(self.fro, 1 << 16)
            if not piece:
                self.log.seek(0)
                raise OSError("the browser ended: " + self.log.read().decode(errors="replace")[-500:])
            self.buffer += piece
        text, _, self.buffer = self.buffer.partition(b"\0")
        message = json.loads(text)
        if "id" in message:
            self.answers[message["id"]] = message
        else:
            self.events.append(message)

    def call(self, method, session=None, **params):
        self.number += 1
        message = {"id": self.number, "method": method, "params": params}
        if session:
            message["sessionId"] = session
        os.write(self.to, json.dumps(message).encode() + b"\0")
        end = time.monotonic() + LIMIT
        while self.number not in self.answers:
            if time.monotonic() > end:
                raise OSError(method + ": no answer")
            self.read()
        answer = self.answers.pop(self.number)
        if "error" in answer:
            raise OSError(f"{method}: {answer['error']['message']}")
        return answer["result"]

    def wait(self, method, session):
        end = time.monotonic() + LIMIT
        while not any(e["method"] == method and e.get("sessionId") == session for e in self.events):
            if time.monotonic() > end:
                raise OSError(method + ": did not come")
            self.read()


class Page:
    """A page in a window of its own, of that size and scheme of colours."""

    def __init__(self, browser, url, width=1280, height=900, scheme="light", scripts=True):
        self.browser = browser
        target = browser.call("Target.createTarget", url="about:blank")["targetId"]
        self.target = target
        self.session = browser.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        browser.events.clear()
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(domain + ".enable")
        self.resize(width, height)
        self.call("Emulation.setEmulatedMedia",
                  features=[{"name": "prefers-color-scheme", "value": scheme}])
        if not scripts:
            self.call("Emulation.setScriptExecutionDisabled", value=True)
        self.call("Page.navigate", url=url)
        browser.wait("Page.loadEventFired", self.session)
        self.run("new Promise(done => requestAnimationFrame(() => setTimeout(done, 50)))"
                 if scripts else "0")

    def call(self, method, **params):
        return self.browser.call(method, self.session, **params)

    def run(self, code):
        result = self.call("Runtime.evaluate", expression=code, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            raise OSError(json.dumps(result["exceptionDetails"])[:500])
        return result["result"].get("value")

    def events(self, *methods):
        self.run("0")
        return [e["params"] for e in self.browser.events
                if e.get("sessionId") == self.session and e["method"] in methods]

    def said(self):
        """All that a console would show."""
        return [json.dumps(e)[:300] for e in
                self.events("Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded")]

    def requests(self):
        return [e["request"]["url"] for e in self.events("Network.requestWillBeSent")]

    def click(self, x, y):
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def key(self, key, code):
        for kind in ("keyDown", "keyUp"):
            self.call("Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=code,
                      text="\r" if key == "Enter" and kind == "keyDown" else "")

    def resize(self, width, height):
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height,
                  deviceScaleFactor=1, mobile=width < 600)

    def picture(self, path):
        data = self.call("Page.captureScreenshot", captureBeyondViewport=True)["data"]
        with open(path, "wb") as f:
            f.write(base64.b64decode(data))

    def close(self):
        self.browser.call("Target.closeTarget", targetId=self.target)


class Server(http.server.ThreadingHTTPServer):
    """A folder over HTTP, and a list of what was asked for."""

    def __init__(self, folder):
        asked = self.asked = []

        class Handler(http.server.SimpleHTTPRequestHandler):
            def log_request(self, *_):
                asked.append(self.path)

            def log_message(self, *_):
                pass

        super().__init__(("127.0.0.1", 0), functools.partial(Handler, directory=folder))
        self.url = f"http://127.0.0.1:{self.server_port}"
        threading.Thread(target=self.serve_forever, daemon=True).start()


count = failures = 0


def check(what, ok, *details):
    global count, failures
    count += 1
    failures += not ok
    print(f"{'ok' if ok else 'not ok'} {count} - {what}")
    for line in details if not ok else ():
        print("# " + str(line)[:400])
    sys.stdout.flush()


def same(what, got, wanted):
    check(what, got == wanted, f"got {got}", f"wanted {wanted}")


# ---- in the page ------------------------------------------------------------------------

# every text, its colour and what is behind it: WCAG's contrast. Of a figure's, the one on top,
# where what is below has one colour. All of the page must be in the window.
CONTRAST = r"""
(() => {
	const parse = c => (c.match(/[\d.]+/g) || []).map(Number);
	const light = ([r, g, b]) => [r, g, b].map(v => (v /= 255) <= 0.04045 ? v / 12.92 :
		((v + 0.055) / 1.055) ** 2.4).reduce((s, v, i) => s + v * [0.2126, 0.7152, 0.0722][i], 0);
	const solid = c => c.startsWith("rgb") && (parse(c).length === 3 || parse(c)[3] === 1);
	const behind = e => {
		for (; e; e = e.parentElement) {
			const c = getComputedStyle(e).backgroundColor;
			if (solid(c))
				return c;
		}
		return "rgb(255, 255, 255)";
	};
	/* gnuplot's patterns may be of one colour, too */
	const paint = s => {
		const fill = getComputedStyle(s).fill, url = fill.match(/^url\("#(.*)"\)/);
		const path = url && getComputedStyle(document.getElementById(url[1]).querySelector("path")).fill;
		return path && path !== "none" ? path : fill;
	};
	const below = e => {
		const r = e.getBoundingClientRect();
		const all = document.elementsFromPoint(r.x + r.width / 2, r.y + r.height / 2);
		const shapes = all.filter(s => s.closest("svg") && s.tagName !== "svg");
		if (shapes[0] !== e)
			return null;
		const fill = shapes.filter(s => s.tagName !== "text").map(paint).find(f => f !== "none");
		return fill === undefined ? behind(e) : solid(fill) ? fill : null;
	};
	const bad = [], n = {texts: 0, labels: 0};
	const hold = (text, colour, back, what) => {
		const a = light(parse(colour)), b = light(parse(back));
		const c = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
		n[what]++;
		if (c < 4.5)
			bad.push(text.slice(0, 40) + " " + c.toFixed(2) + " " + colour + " on " + back);
	};
	const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (walk.nextNode()) {
		const text = walk.currentNode.data.trim(), e = walk.currentNode.parentElement;
		if (text && !e.closest("svg, script, style") && e.getClientRects().length)
			hold(text, getComputedStyle(e).color, behind(e), "texts");
	}
	for (const e of document.querySelectorAll("figure svg text")) {
		const back = e.textContent.trim() ? below(e) : null;
		if (back)
			hold(e.textContent.trim(), getComputedStyle(e).fill, back, "labels");
	}
	return {bad, ...n};
})()
"""

# what is too wide, though not in a box that scrolls by itself
OVERFLOW = r"""
(() => {
	const wide = innerWidth, root = document.documentElement, bad = [];
	for (const e of document.body.querySelectorAll("*")) {
		if (e.closest("svg") && e.tagName !== "svg")
			continue;
		if (e.parentElement.closest(".scroll"))
			continue;
		const r = e.getBoundingClientRect();
		if (r.width && (r.right > wide + 0.5 || r.left < -0.5))
			bad.push(e.tagName + " " + e.className + " " + Math.round(r.right));
	}
	return {scroll: root.scrollWidth, body: document.body.scrollWidth, wide, bad: bad.slice(0, 9)};
})()
"""

HEADINGS = """[...document.querySelectorAll("h1,h2,h3,h4,h5,h6")].map(h => +h.tagName[1])"""

FIGURES = """[...document.querySelectorAll("figure")].map(f => [f.id,
	f.querySelectorAll('svg[role="img"]').length,
	(f.querySelector("svg").getAttribute("aria-label") || "").length,
	f.querySelector("figcaption").textContent.trim().length,
	[...f.querySelectorAll("a")].map(a => a.getAttribute("href"))])"""

# each table's rows as texts; a cell over several columns is an empty one in each
ROWS = """[...document.querySelectorAll("table")].map(t => [...t.tBodies[0].rows].map(r =>
	[...r.cells].flatMap(c => c.colSpan > 1 ? Array(c.colSpan).fill("") : [c.textContent.trim()])))"""
SORTS = """[...document.querySelectorAll("table")].map(t => [...t.tHead.rows[0].cells].map(
	c => [c.getAttribute("aria-sort"), c.classList.contains("l"), !!c.querySelector("button")]))"""


def number(text):
    try:
        return float(text.removesuffix("%").strip())
    except ValueError:
        return None


def ordered(values, down):
    """Numbers, or texts without a digit (of others the order is a matter of taste)."""
    full = [v for v in values if v]
    if values[:len(full)] != full:
        return False  # the empty ones are last
    numbers = [number(v) for v in full]
    if None in numbers:
        if any(c.isdigit() or not c.isascii() for v in full for c in v):
            return True
        numbers = [v.lower() for v in full]
    return numbers == sorted(numbers, reverse=down)


def head(page, table, column, how):
    """Presses a column's head: by mouse, or by keyboard."""
    button = (f"document.querySelectorAll('table')[{table}].tHead.rows[0].cells[{column}]"
              ".querySelector('button')")
    if how == "script":
        page.run(button + ".click()")
    elif how == "mouse":
        x, y = page.run(f"(b => {{ b.scrollIntoView({{block: 'center', inline: 'center'}});"
                        f"const r = b.getBoundingClientRect();"
                        f"return [r.x + r.width / 2, r.y + r.height / 2]; }})({button})")
        page.click(x, y)
    else:
        page.run(button + ".focus()")
        page.key(how, 13 if how == "Enter" else 9)


def sorting(page, name):
    before, sorts = page.run(ROWS), page.run(SORTS)
    same(f"{name}: every table of several rows sorts, by each column",
         [all(c[2] and c[0] == "none" for c in t) for t in sorts], [len(r) > 1 for r in before])
    wrong, pressed, moved = [], 0, 0
    for t, rows in enumerate(before):
        for c in range(len(sorts[t]) if len(rows) > 1 else 0):
            ways = []
            for _ in range(3):
                head(page, t, c, "script")
                now, state = page.run(ROWS)[t], page.run(SORTS)[t]
                way = state[c][0]
                ways.append(way)
                pressed += 1
                moved += now != rows
                if way == "none":
                    ok = now == rows
                else:
                    ok = sorted(now) == sorted(rows) and ordered([r[c] for r in now], way == "descending")
                if not ok or any(s[0] != "none" for i, s in enumerate(state) if i != c):
                    wrong.append((t, c, way, [r[c] for r in now]))
            wanted = ["ascending", "descending", "none"]
            if not sorts[t][c][1]:
                wanted[:2] = wanted[1::-1]
            if ways != wanted:
                wrong.append((t, c, ways))
    check(f"{name}: {pressed} presses of a head: in order, none lost, the third time as it was",
          not wrong and pressed and moved, *wrong[:5])


def by_hand(page, name):
    """The largest table's column n: mouse, Enter, and Tab to the next."""
    tables = page.run(ROWS)
    t = max(range(len(tables)), key=lambda i: len(tables[i]))
    c = len(tables[t][0]) - 3
    state = lambda column: page.run(SORTS)[t][column][0]
    head(page, t, c, "mouse")
    same(f"{name}: a click sorts", state(c), "descending")
    head(page, t, c, "Enter")
    same(f"{name}: Enter sorts the other way", state(c), "ascending")
    page.key("Tab", 9)
    page.key("Enter", 13)
    first = "ascending" if page.run(SORTS)[t][c + 1][1] else "descending"
    same(f"{name}: Tab goes to the next head", [state(c), state(c + 1)], ["none", first])


# ---- what a page must stand ------------------------------------------------------------------

def quiet(page, name, url):
    said = page.said()
    check(f"{name}: nothing on the console", not said, *said)
    same(f"{name}: asks for nothing", [u for u in page.requests() if not u.startswith("data:")], [url])


def contrast(page, name):
    page.resize(1280, page.run("document.documentElement.scrollHeight"))
    found = page.run(CONTRAST)
    page.resize(1280, 900)
    check(f"{name}: contrast of {found['texts']} texts and {found['labels']} in figures, 4.5 and more",
          found["texts"] > 100 and found["labels"] > 50 and not found["bad"], *found["bad"][:19])


def served(browser, folder, name):
    """Over HTTP; then everything that its policy must forbid is tried."""
    server = Server(folder)
    page = Page(browser, server.url + "/index.html")
    quiet(page, name + ", served", server.url + "/index.html")
    tried = page.run("""(async () => {
        const done = [];
        await fetch("/plots/a").then(() => done.push("fetch"), () => 0);
        const put = (name, set) => new Promise(next => {
            const e = Object.assign(document.createElement(name), set);
            e.onload = () => { done.push(name); next(); };
            e.onerror = next;
            document.body.append(e);
            setTimeout(next, 300);
        });
        await put("img", {src: "/plots/b.png"});
        await put("script", {src: "/plots/c.js"});
        await put("link", {rel: "stylesheet", href: "/plots/d.css"});
        await put("iframe", {src: "/plots/e.html"});
        await put("script", {textContent: "window.injected = 1"});
        document.body.insertAdjacentHTML("beforeend", "<p onclick='window.injected = 2'>p</p>");
        document.body.lastChild.click();
        return [done.filter(d => d !== "iframe"), window.injected === undefined];
    })()""")
    same(f"{name}: its policy forbids all else", tried, [[], True])
    time.sleep(0.2)
    same(f"{name}: and the server was asked for the page alone", server.asked, ["/index.html"])
    page.close()
    server.shutdown()


def whole(browser, folder):
    name = os.path.basename(folder)
    url = "file://" + os.path.join(folder, "index.html")

    page = Page(browser, url)
    quiet(page, name, url)
    levels = page.run(HEADINGS)
    check(f"{name}: headings in order", levels[0] == 1 and levels.count(1) == 1 and
          all(b <= a + 1 for a, b in zip(levels, levels[1:])), levels)
    figures = page.run(FIGURES)
    check(f"{name}: {len(figures)} figures, each an image with a text and a caption",
          figures and all(f[1] == 1 and f[2] > 10 and f[3] > 10 for f in figures), *figures)
    lost = [a for f in figures for a in f[4] if not os.path.getsize(os.path.join(folder, a))]
    check(f"{name}: what it links to is beside it", not lost and all(len(f[4]) == 4 for f in figures), *lost)
    contrast(page, f"{name}: light")
    paper = page.run("getComputedStyle(document.body).backgroundColor")
    tables = page.run(ROWS)
    by_hand(page, name)
    page.close()

    page = Page(browser, url)
    sorting(page, name)
    page.close()

    page = Page(browser, url, scheme="dark")
    contrast(page, f"{name}: dark")
    dark = page.run("""[getComputedStyle(document.body).backgroundColor, ...[...document.querySelectorAll(
        "figure svg")].map(s => getComputedStyle(s.querySelector("rect, polygon")).fill)]""")
    level = [sum(map(float, c[c.index("(") + 1:-1].split(",")[:3])) for c in [paper] + dark]
    check(f"{name}: dark: page and figures are", level[0] > 600 and max(level[1:]) < 150, paper, dark)
    page.close()

    for width in (360, 320):
        page = Page(browser, url, width=width, height=780)
        size = page.run(OVERFLOW)
        check(f"{name}: {width} wide: nothing beside it", size["wide"] == width and
              size["scroll"] <= width and size["body"] <= width and not size["bad"], size)
        page.close()

    page = Page(browser, url, scripts=False)
    same(f"{name}: without scripts the same tables, and no buttons",
         [page.run(ROWS) == tables, page.run('document.querySelectorAll("button").length')], [True, 0])
    page.close()
    served(browser, folder, name)


def pictures(browser, folder, into):
    for width in (1280, 360):
        for scheme in ("light", "dark"):
            page = Page(browser, "file://" + os.path.join(folder, "index.html"), width=width, scheme=scheme)
            page.picture(os.path.join(into, f"{os.path.basename(folder)}-{width}-{scheme}.png"))
            page.close()


def hostile(browser, folder):
    """Names are text, wherever they came from: a script of theirs would set window.hit."""
    page = Page(browser, "file://" + os.path.join(folder, "index.html"))
    same("hostile names: nothing of them ran, nothing of them is an element",
         page.run("""[window.hit === undefined, document.querySelectorAll(
             "b,i,u,s,img,iframe,object,embed,form,marquee,[onload],[onerror],[onclick]").length,
             document.scripts.length]"""), [True, 0, 1])
    text = page.run("document.body.textContent")
    for kind in ("guest", "function", "domain", "release", "xen"):
        check(f"hostile names: the {kind}'s is there as text", f"<b id={kind}>&amp;" in text)
    page.close()


def main():
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        browser = Browser(sys.argv[1], profile)
        try:
            for folder in sys.argv[2:]:
                whole(browser, os.path.realpath(folder))
                if "PICTURES" in os.environ:
                    pictures(browser, os.path.realpath(folder), os.environ["PICTURES"])
            hostile(browser, os.path.realpath(sys.argv[2]))
        except OSError as e:
            check("the browser answers", False, *str(e).splitlines())
        browser.close()
    print(f"1..{count}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
