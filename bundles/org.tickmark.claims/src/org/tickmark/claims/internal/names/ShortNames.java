package org.tickmark.claims.internal.names;

import java.util.ArrayList;
import java.util.List;

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

	/** Heads that a draft leaves out once it has named the whole: "Alford" for "Alford University". */
	private static final WordSet LEFT_OUT = WordSet.of("university", "college", "act", "action", "airlines", "airways", "pharmaceuticals",
			"industries", "technologies", "bancorp");
	private static final WordSet SCHOOLS = WordSet.of("elementary", "primary", "middle", "high", "grammar");
	/** "St. Cedd" for "St. Cedd Children's Hospital". */
	private static final WordSet SAINTS = WordSet.of("st", "st.", "saint");
	private static final WordSet OF_SAINTS = WordSet.of("hospital", "church", "school", "university", "college", "center", "centre");

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
		if (words.size() >= FEWEST_OF_PLACE - 1 && SAINTS.contains(words.getFirst()) && OF_SAINTS.contains(words.get(last))) {
			names.add(words.get(0) + ' ' + words.get(1));
		}
		names.addAll(bare(words, last));
		return names;
	}

	/** Without what it is, where that leaves a name; and without the determiner that it opens with. */
	private static List<String> bare(List<String> words, int last) {
		List<String> names = new ArrayList<>();
		boolean school = words.size() >= FEWEST_OF_PLACE && words.get(last).equals("school") && SCHOOLS.contains(words.get(last - 1));
		int to = school ? last - 1 : LEFT_OUT.contains(words.get(last)) ? last : 0;
		boolean common = to == 1 && Lexicon.isCommon(words.getFirst());
		String bare = String.join(" ", words.subList(0, to));
		if (to > 0 && !common && !Gazetteer.isPlace(words.getFirst()) && !Gazetteer.isPlace(bare)
				&& !NameWords.DEMONYMS.contains(words.getFirst())) names.add(bare);
		if (last >= FEWEST && NameWords.DETERMINERS.contains(words.getFirst())) names.add(String.join(" ", words.subList(1, last + 1)));
		return names;
	}
}
