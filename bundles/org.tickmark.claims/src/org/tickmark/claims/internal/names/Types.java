package org.tickmark.claims.internal.names;

import java.util.List;
import java.util.Locale;

import org.tickmark.claims.Naming.Type;
import org.tickmark.claims.internal.names.lists.Gazetteer;
import org.tickmark.claims.internal.names.lists.Lexicon;
import org.tickmark.claims.internal.names.lists.NameWords;
import org.tickmark.claims.internal.names.lists.RoleWords;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** What a name in its sentence is likely to name. */
final class Types {
	private static final WordSet PLACE_PREPOSITIONS = WordSet.of("in", "near", "from", "into", "outside", "across", "around", "through",
			"throughout", "toward", "towards");
	private static final WordSet DEL = WordSet.of("del", "do", "de", "la");
	/** "Flew to Porto Alvo". */
	private static final WordSet TRAVEL = WordSet.of("flew", "flown", "fly", "flies", "travelled", "traveled", "travel", "travels", "moved",
			"moves", "sailed", "sails", "drove", "trip", "visit", "flight", "journey", "came", "returned", "went", "way", "road", "ferry");
	/** "the U.S. Northwest" */
	private static final WordSet COMPASS = WordSet.of("northwest", "northeast", "southwest", "southeast", "midwest");
	/** "The ferry company Linhas". */
	private static final WordSet COMPANY_WORDS = WordSet.of("company", "firm", "group", "charity", "airline", "bank", "publisher",
			"brewer", "retailer", "chain", "grocer", "supermarket", "lender", "insurer", "manufacturer", "automaker", "startup",
			"carmaker", "club", "union", "agency", "newspaper", "magazine", "broadcaster", "party", "band");
	/** Behind a name as well: "the Respect party", "the Harbour charity". */
	private static final WordSet COMPANY_BEHIND = WordSet.of("party", "newspaper", "magazine", "charity", "airline", "website", "supermarket",
			"broadcaster", "brewery");
	private static final WordSet VESSELS = WordSet.of("vessel", "ship", "ferry", "trawler", "tanker", "yacht", "lifeboat", "frigate",
			"destroyer", "submarine", "schooner", "steamer", "liner", "tugboat", "freighter");
	/** The first word of a ship's name. */
	private static final WordSet SHIPS = WordSet.of("MV", "M/V", "HMS", "USS", "RMS", "HMAS", "HMCS");
	private static final WordSet LANDS = WordSet.of("u.s.", "u.k.", "u.n.", "e.u.");
	/** "Brandt shares fell", "shares in Brandt". */
	private static final WordSet SHARES = WordSet.of("shares", "stock", "shareholders", "stake", "investors", "profits", "takeover");
	/** "Her novel The Glass Orchard". */
	private static final WordSet WORKS = WordSet.of("novel", "film", "movie", "memoir", "novella", "sitcom", "musical", "opera");
	private static final WordSet ARTICLES = WordSet.of("the", "a", "an");
	/** In what somebody believes stands no place. */
	private static final WordSet TRUST = WordSet.of("faith", "believe", "believes", "believed", "trust", "confidence", "interest", "interested",
			"trusts", "trusted");
	/** "Southern Porto Alvo". */
	private static final WordSet PARTS = WordSet.of("southern", "northern", "eastern", "western", "central", "downtown", "southeastern",
			"southwestern", "northeastern", "northwestern", "rural");
	/** "The outskirts of Porto Alvo". */
	private static final WordSet LOCALITIES = WordSet.of("outskirts", "town", "city", "village", "suburb", "suburbs", "district", "port",
			"neighborhood", "neighbourhood", "coast", "island", "islands", "streets");
	private static final List<String> SITES = List.of(".com", ".org", ".net", ".co.uk", ".gov", ".edu", ".gop", ".info");
	private static final WordSet JOINTS = WordSet.of("of", "for", "to", "on", "with", "against", "the", "'s");
	/** Before a body as well as before somebody: "former Harbour Trust", "senior". */
	private static final WordSet RANKS = WordSet.of("former", "senior", "chief", "deputy", "vice", "associate", "assistant", "head",
			"partner", "general", "model", "host");
	private static final WordSet SPEECH = WordSet.of("said", "says", "told", "who", "added", "asked", "wrote", "whose", "himself",
			"herself", "thinks", "believes", "argued", "recalled", "explained");

	/** @param sure how far the words tell it: 3 for a title or a list, 2 for a head word, 1 for what stands around, 0 for a guess */
	record Kind(Type type, int sure) { }

	private final Words words;

	Types(Words words) {
		this.words = words;
	}

	private static Kind as(Type type, int sure) {
		return new Kind(type, sure);
	}

	Kind of(Run run) {
		if (run.titled() || run.size() > 1 && LeadIn.isTrade(words, run.from() - 1)) return as(Type.PERSON, 3);
		if (isVessel(run) || run.size() > 1 && SHIPS.contains(words.text(run.from()))) return as(Type.OTHER, 3);
		if (isSite(run)) return as(Type.ORGANIZATION, 3);
		int head = head(run);
		String last = words.lower(head);
		String first = words.lower(run.from());
		boolean several = run.size() > 1;
		String key = Gazetteer.key(name(run));
		if (several && Gazetteer.isPlace(key)) return as(Type.PLACE, 3);
		if (isShortState(run)) return as(Type.PLACE, 3);
		if (Gazetteer.isOrganisation(key)) return as(Type.ORGANIZATION, 3);
		if (several && hasCompanySign(run)) return as(Type.ORGANIZATION, 3);
		if (several && NameWords.PLACE_ENDS.contains(last) && words.in(head - 1, DEL)) return as(Type.PLACE, 3);
		boolean firstName = Gazetteer.isFirstName(first);
		if (several && !firstName && run.size() == 2 && Gazetteer.isOrganisation(last)) return as(Type.ORGANIZATION, 2);
		if (firstName && several && !NameWords.ORGANISATION_HEADS.contains(last)
				&& !NameWords.PLACE_HEADS.contains(last)) return as(Type.PERSON, 3);
		if (isWork(run)) return as(Type.WORK, 2);
		if (several && LANDS.contains(first) && (last.equals("survey") || last.equals("service"))) return as(Type.ORGANIZATION, 2);
		if (NameWords.ORGANISATION_HEADS.contains(last) && (several || NameWords.BODIES.contains(last))) return as(Type.ORGANIZATION, 2);
		if (NameWords.PLACE_HEADS.contains(last) && several) return as(Type.PLACE, 2);
		if (NameWords.OTHER_HEADS.contains(last)) return as(Type.OTHER, 2);
		if (several && COMPASS.contains(last)) return as(Type.PLACE, 2);
		if (several && isTeam(run)) return as(Type.ORGANIZATION, 2);
		if (several && NameWords.PLACE_LEADS.contains(first) && run.size() < 4 && !Lexicon.isCommon(last)) return as(Type.PLACE, 2);
		if (several && (NameWords.DEMONYMS.contains(last.substring(0, last.length() - 1))
				|| hasAcronym(run))) return as(Type.ORGANIZATION, 1);
		if (!several && isCamel(words.text(run.from()))) return as(Type.ORGANIZATION, 1);
		if (!several && Gazetteer.isPlace(key)) return as(Type.PLACE, 2);
		if (words.is(run.to() - 1, "party") || several && isShouted(run)) return as(Type.ORGANIZATION, 2);
		if (NameWords.REGIONS.contains(last) && !several || isAcronym(run)
				&& Gazetteer.isShortState(words.text(run.from()))) return as(Type.PLACE, 1);
		if (isAcronym(run)) return as(Type.ORGANIZATION, 2);
		if (NameWords.BODIES.contains(last)) return as(Type.ORGANIZATION, 2);
		if (isLocality(run)) return as(Type.PLACE, 2);
		boolean article = NameWords.DETERMINERS.contains(words.lower(run.from() - 1));
		if (!several && hasShares(run)) return as(Type.ORGANIZATION, 1);
		boolean owned = !article && COMPANY_WORDS.contains(words.lower(run.from() - 1));
		if (owned || article(run) && words.in(run.to(), COMPANY_BEHIND)) return as(Type.ORGANIZATION, 1);
		if (several && isPhrase(run)) return SPEECH.contains(words.lower(run.to())) ? as(Type.ORGANIZATION, 1) : as(Type.OTHER, 0);
		boolean within = words.is(run.from() - 1, "in") && !words.in(run.from() - 2, TRUST);
		boolean speaks = SPEECH.contains(words.lower(run.to()));
		// "Police in Porto Alvo said"
		if (several && run.size() < 4 && within && !hasInitial(run) && (speaks || !hasCommon(run))) return as(Type.PLACE, 1);
		if (speaks && !article) return as(Type.PERSON, 1);
		if (!several && (firstName || RoleWords.isRole(words.lower(run.from() - 1)))) return as(Type.PERSON, 1);
		if (several && run.size() < 4 && RoleWords.isRole(words.lower(run.from() - 1)) && !words.isCapitalized(run.from() - 1)
				&& !words.in(run.from() - 1, RANKS)) return as(Type.PERSON, 1);
		if (several && hasInitial(run)) return as(Type.PERSON, 2);
		boolean reached = words.is(run.from() - 1, "to") && TRAVEL.contains(words.lower(run.from() - 2));
		if (reached || PLACE_PREPOSITIONS.contains(words.lower(run.from() - 1)) && !several) return as(Type.PLACE, 1);
		if (several && run.size() < 5 && !article && !hasCommon(run)) return as(Type.PERSON, 1);
		return as(Type.OTHER, 0);
	}

	/** "Paths to Peace", "Karl's Attic": nobody is called so. */
	private boolean isPhrase(Run run) {
		for (int i = run.from() + 1; i < run.to(); i++) if (words.in(i, JOINTS)) return true;
		return false;
	}

	/** "The ferry Ann Lee"; "to ship Brandt's goods" names none. */
	private boolean isVessel(Run run) {
		int before = run.from() - 1;
		return words.in(before, VESSELS) && !words.isCapitalized(before) && !words.is(before - 1, "to");
	}

	private boolean hasShares(Run run) {
		boolean before = words.is(run.from() - 1, "in") && words.in(run.from() - 2, SHARES);
		return before || words.is(run.to(), "shares") || words.is(run.to(), "shareholders");
	}

	/** "The novel The Glass Orchard", "her novel, The Glass Orchard": a comma wants an article behind it. */
	private boolean isWork(Run run) {
		boolean article = words.in(run.from() - 1, ARTICLES) && words.isCapitalized(run.from() - 1);
		int before = article ? run.from() - 2 : run.from() - 1;
		return words.in(before, WORKS) || article && words.is(before, ",") && words.in(before - 1, WORKS);
	}

	/** "Colmere.com". */
	private boolean isSite(Run run) {
		String name = name(run);
		return name.indexOf('.') > 0 && name.indexOf(' ') < 0 && SITES.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
	}

	/** "In southern Porto Alvo", "on the outskirts of Porto Alvo", "in the heart of the Irish Channel". */
	private boolean isLocality(Run run) {
		boolean article = words.is(run.from() - 1, "the");
		int before = article ? run.from() - 2 : run.from() - 1;
		// "In central Ruritanian towns".
		boolean describes = words.isWord(run.to()) && words.lower(run.to() - 1).endsWith("an");
		if (describes) return false;
		if (words.in(before, PARTS)) return words.in(before - 1, PLACE_PREPOSITIONS);
		return words.is(before, "of") && words.is(before - 2, "the")
				&& (words.in(before - 1, LOCALITIES) || article && words.is(before - 1, "heart"));
	}

	/** "The anti-war Respect party": an article, with up to one description between. */
	private boolean article(Run run) {
		for (int k = run.from() - 1; k > run.from() - 5; k--) if (NameWords.DETERMINERS.contains(words.lower(k))) return true;
		return false;
	}

	/** The word that the others describe: the last one, or the last before "of" and "for". */
	private int head(Run run) {
		for (int i = run.from() + 1; i < run.to() - 1; i++) {
			if (words.is(i, "of") || words.is(i, "for") || words.is(i, "on")) return i - 1;
		}
		int last = run.to() - 1;
		while (last > run.from() && (!words.isWord(last) || run.size() > 2 && NameWords.SUFFIXES.contains(words.lower(last)))) last--;
		return last;
	}

	private String name(Run run) {
		StringBuilder name = new StringBuilder();
		for (int i = run.from(); i < run.to(); i++) {
			if (i > run.from() && !words.joined(i)) name.append(' ');
			name.append(words.text(i));
			if (name.length() > 60) break;
		}
		return name.toString();
	}

	private boolean hasCompanySign(Run run) {
		for (int i = run.from(); i < run.to(); i++)
			if (words.is(i, "&") || i > run.from() && NameWords.COMPANY_SUFFIXES.contains(words.lower(i))) return true;
		return false;
	}

	/** "Ilse B.", but not "Plan B." at the end of a sentence. */
	private boolean hasInitial(Run run) {
		boolean common = Lexicon.isCommon(words.lower(run.from()));
		for (int i = run.from(); i < run.to(); i++) {
			boolean initial = words.text(i).length() == 1 && words.isWord(i) && words.is(i + 1, ".") && (!common || i + 2 < run.to())
					|| words.text(i).length() == 4 && words.text(i).endsWith(".");
			if (initial || i > run.from() && NameWords.SUFFIXES.contains(words.lower(i))) return true;
		}
		return false;
	}

	private boolean hasCommon(Run run) {
		for (int i = run.from(); i < run.to(); i++) if (words.isWord(i) && words.isCapitalized(i)
				&& Lexicon.isCommon(words.lower(i))) return true;
		return false;
	}

	private boolean isShortState(Run run) {
		String text = words.text(run.from());
		if (!Gazetteer.isShortState(text) || run.size() > 2) return false;
		return words.is(run.to() - 1, ".") || text.endsWith(".") || run.size() == 1 && (words.ties(run.from() - 1)
				|| words.is(run.from() - 1, ","));
	}

	/** "Colmere Herons": a place and a plural. */
	private boolean isTeam(Run run) {
		String last = words.lower(run.to() - 1);
		if (run.size() > 3 || !last.endsWith("s") || !words.isWord(run.to() - 1) || NameWords.OTHER_HEADS.contains(last)) return false;
		return Gazetteer.isPlace(words.lower(run.from())) || run.size() == 3
				&& Gazetteer.isPlace(words.lower(run.from()) + ' ' + words.lower(run.from() + 1));
	}

	private boolean hasAcronym(Run run) {
		for (int i = run.from(); i < run.to(); i++) {
			String text = words.text(i);
			if (text.length() > 1 && text.length() < 6 && text.indexOf('.') < 0 && !NameWords.SUFFIXES.contains(words.lower(i))
					&& words.isWord(i)
					&& Shape.isShouted(text)) return true;
		}
		return false;
	}

	/** "YouTube", not "McCall" and "DeLay". */
	private static boolean isCamel(String text) {
		return Shape.isCamel(text) && !text.startsWith("Mc") && !text.startsWith("Mac") && !text.startsWith("De") && !text.startsWith("La");
	}

	/** "USA TODAY". */
	private boolean isShouted(Run run) {
		for (int i = run.from(); i < run.to(); i++) {
			String text = words.text(i);
			if (!Shape.isShouted(text) || text.length() < 3) return false;
		}
		return true;
	}

	private boolean isAcronym(Run run) {
		if (run.size() > 1) return false;
		String text = words.text(run.from());
		int capitals = 0;
		for (int k = 0; k < text.length() && k < 10; k++) {
			if (Character.isUpperCase(text.charAt(k))) capitals++;
			else if (text.charAt(k) != '.') return false;
		}
		return capitals > 1;
	}
}
