package org.tickmark.claims.internal.names;

import java.util.ArrayList;
import java.util.List;

import org.tickmark.claims.internal.names.lists.Gazetteer;
import org.tickmark.claims.internal.names.lists.Lexicon;
import org.tickmark.claims.internal.names.lists.NameWords;
import org.tickmark.claims.internal.words.WordSet;

/** How a draft calls a body or a place again that it has named in full: "Alford Brewing" behind "Alford Brewing Co.". */
final class ShortNames {
	private static final int FEWEST = 2;
	/** Behind them, a name without one of its words is still none that another place bears. */
	private static final int FEWEST_OF_PLACE = 4;
	private static final WordSet FIRMS = WordSet.of("company", "corporation", "group", "holdings", "incorporated", "limited", "plc");
	/** Before the last word they say what sort of a thing it is; a "north bridge" is another bridge. */
	private static final WordSet SORTS = WordSet.of("covered", "memorial", "municipal", "international", "public", "community", "regional",
			"elementary", "general", "national");

	/** Heads of firms that a draft leaves out once it has named the whole: "Alford" for "Alford Industries". Colleges and acts are called after others. */
	private static final WordSet LEFT_OUT = WordSet.of("airlines", "airways", "pharmaceuticals", "industries", "technologies", "bancorp");

	private ShortNames() { }

	/** The name of a firm without its legal form, as a draft may call it before, too; empty where it has none. @param words in lower case */
	static String ofFirm(List<String> words) {
		int last = words.size() - 1;
		String form = words.get(last);
		String bare = form.endsWith(".") ? form.substring(0, form.length() - 1) : form;
		boolean firm = last >= FEWEST && (NameWords.COMPANY_SUFFIXES.contains(bare) || FIRMS.contains(bare));
		return firm ? String.join(" ", words.subList(0, last)) : "";
	}

	/** @param words of the full name, in lower case */
	static List<String> of(List<String> words) {
		List<String> names = new ArrayList<>();
		int last = words.size() - 1;
		String firm = ofFirm(words);
		if (!firm.isEmpty()) names.add(firm);
		for (int i = 1; i < last - 1; i++) {
			if (NameWords.SUBJECT_HEADS.contains(words.get(i)) && words.get(i + 1).equals("of")) {
				names.add(String.join(" ", words.subList(i, last + 1)));
				break;
			}
		}
		boolean sort = words.size() >= FEWEST_OF_PLACE && SORTS.contains(words.get(last - 1));
		if (sort) names.add(String.join(" ", words.subList(0, last - 1)) + ' ' + words.get(last));
		if (words.size() == 2 && isLeftOut(words)) names.add(words.getFirst());
		if (last >= FEWEST && NameWords.DETERMINERS.contains(words.getFirst())) names.add(String.join(" ", words.subList(1, last + 1)));
		return names;
	}

	/** Whether the first of two words is enough. */
	private static boolean isLeftOut(List<String> words) {
		String first = words.getFirst();
		// Two people joined by a hyphen give their name to an act and to nothing else.
		if (words.get(1).equals("act") && first.indexOf('-') > 0) return !Lexicon.isCommon(first.substring(0, first.indexOf('-')));
		return LEFT_OUT.contains(words.get(1)) && !Lexicon.isCommon(first) && !Gazetteer.isPlace(first) && !NameWords.DEMONYMS.contains(first);
	}
}
