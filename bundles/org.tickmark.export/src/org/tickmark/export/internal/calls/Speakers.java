package org.tickmark.export.internal.calls;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How somebody is called who is quoted. */
final class Speakers {
	/** What is quoted and cannot be called. */
	private static final Set<String> WRITTEN = Set.of("""
			account affidavit agreement analysis article audit ballot bill book brochure bulletin census complaint constitution contract
			diary document documents draft editorial e-mail email emails entry file filing files guidelines indictment inscription journal
			judgment lawsuit law leaflet letter letters list log mail manual manifesto memo memoir memorandum minutes notice page pamphlet
			paper papers petition plaque poll post poster record records register release report reports review ruling sign statement
			statistics statute study studies survey text transcript treaty tweet verdict warrant website will""".split("\\s+"));
	private static final Pattern HEAD = Pattern.compile(" (?:about|at|by|for|from|in|of|on|that|to|which|with) ");
	private Speakers() { }

	/** Of "the keeper (retired)" and "the keeper, who was there" what comes first. */
	static String name(String words) {
		int end = words.length();
		for (String behind : new String[] {" (", ", "}) {
			int at = words.indexOf(behind);
			if (at > 0) end = Math.min(end, at);
		}
		return words.substring(0, end).strip();
	}

	/** Whether it is something written: "their report", "the minutes of the council". */
	static boolean isWritten(String name) {
		String head = HEAD.split(name, 2)[0].strip();
		return WRITTEN.contains(head.substring(head.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
	}
}
