package org.tickmark.export.internal.calls;

/** How somebody is called who is quoted. */
final class Speakers {
	private Speakers() { }

	/** Of "Paul Varga (“Varga”)" and "Paul Varga, who keeps the log" what comes first. */
	static String name(String shown) {
		int end = shown.length();
		for (String behind : new String[] {" (", ", "}) {
			int at = shown.indexOf(behind);
			if (at > 0) end = Math.min(end, at);
		}
		return shown.substring(0, end).strip();
	}
}
