/* SPDX-License-Identifier: GPL-2.0-only */
/* Tables that sort: a button in each column's head. Without this they are plain tables. */
"use strict";
(function () {
	/* a cell that spans several columns belongs to none */
	function text(row, column) {
		var at = 0, cell;

		for (cell of row.cells) {
			if (at === column && cell.colSpan === 1)
				return cell.textContent.trim();
			at += cell.colSpan;
		}
		return "";
	}

	function compare(a, b) {
		var x = parseFloat(a), y = parseFloat(b);

		if (!isNaN(x) && !isNaN(y) && x !== y)
			return x - y;
		return a.localeCompare(b, "en", { numeric: true });
	}

	/* stable; what is empty stays behind, whichever way */
	function arrange(rows, column, way) {
		return rows.map(function (row) {
			return [text(row, column), row];
		}).sort(function (a, b) {
			if (!a[0] || !b[0])
				return (a[0] ? 0 : 1) - (b[0] ? 0 : 1);
			return way === "ascending" ? compare(a[0], b[0]) : compare(b[0], a[0]);
		}).map(function (pair) {
			return pair[1];
		});
	}

	function sortable(table) {
		var body = table.tBodies[0], heads = Array.from(table.tHead.rows[0].cells);
		var original = Array.from(body.rows);

		if (original.length < 2)
			return;
		heads.forEach(function (head, column) {
			var button = document.createElement("button");
			/* numbers largest first, names from a to z; the third time as it was */
			var ways = head.classList.contains("l") ? ["ascending", "descending", "none"] :
								   ["descending", "ascending", "none"];

			button.type = "button";
			button.append(...head.childNodes);
			head.append(button);
			head.setAttribute("aria-sort", "none");
			button.addEventListener("click", function () {
				var way = ways[(ways.indexOf(head.getAttribute("aria-sort")) + 1) % 3];

				heads.forEach(function (other) {
					other.setAttribute("aria-sort", "none");
				});
				head.setAttribute("aria-sort", way);
				table.classList.toggle("sorted", way !== "none");
				body.append(...(way === "none" ? original : arrange(original, column, way)));
			});
		});
	}

	document.querySelectorAll("table").forEach(sortable);
})();
