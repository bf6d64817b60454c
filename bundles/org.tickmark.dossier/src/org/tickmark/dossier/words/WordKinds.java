package org.tickmark.dossier.words;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that weigh less, or more, than others when what was said is compared with what is quoted. */
final class WordKinds {
	/** In any text, and so no sign that two are about the same. */
	static final Set<String> LIGHT = words("""
			a an the and or but nor if so as than then that this these those there here it its he she they we you i me my mine we us our
			ours your yours him his hers them their theirs who whom whose which what when where why how is am are was were be been being
			have has had having do does did doing done will would shall should can could may might must of in on at to for from with by
			about into over after before up down out off again just very too also not no 's 'd all any some more most such only own same
			both each few get got go goes going went come came say says said know think like one because while until during through between
			under her
			""");
	static final Set<String> NEGATIONS = words("""
			not no never none neither nor nobody nothing nowhere without hardly barely scarcely unable
			""");
	private static final Set<String> FIGURES = words("""
			hundreds thousands millions billions dozens half third quarter thirds quarters double twice triple first second fourth fifth
			sixth seventh eighth ninth tenth eleventh twelfth hundred thousand million billion dozen
			""");
	/** A day changed is a value changed. */
	private static final Set<String> DAYS = words("""
			monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
			november december
			""");
	static final Set<String> FILLERS = words("um uh er erm ah eh hm mm mhm oh huh well so like yeah yes okay ok right look basically "
			+ "actually literally anyway honestly");
	/** Which nobody means, wherever they stand. */
	static final Set<String> SOUNDS = words("um uh er erm ah eh hm mm mhm oh huh");
	static final List<List<String>> FILLING = List.of(List.of("you", "know"), List.of("i", "mean"), List.of("sort", "of"),
			List.of("kind", "of"), List.of("you", "see"), List.of("if", "you", "like"), List.of("let", "'s", "say"), List.of("i", "guess"),
			List.of("as", "it", "were"), List.of("how", "shall", "i", "say"));
	/** Forms that change with person and time. */
	private static final List<Set<String>> FORMS = List.of(Set.of("am", "is", "are", "was", "were", "be", "been", "'s"),
			Set.of("have", "has", "had", "'s", "'d"), Set.of("do", "does", "did"), Set.of("will", "would", "'d", "shall"),
			Set.of("can", "could"), Set.of("may", "might"), Set.of("go", "goes", "went", "gone"), Set.of("say", "says", "said"),
			Set.of("make", "makes", "made"), Set.of("take", "takes", "took", "taken"), Set.of("know", "knows", "knew", "known"),
			Set.of("think", "thinks", "thought"), Set.of("get", "gets", "got"), Set.of("see", "sees", "saw", "seen"),
			Set.of("come", "comes", "came"), Set.of("feel", "feels", "felt"), Set.of("keep", "keeps", "kept"),
			Set.of("find", "finds", "found"), Set.of("tell", "tells", "told"), Set.of("give", "gives", "gave", "given"),
			Set.of("leave", "leaves", "left"), Set.of("lose", "loses", "lost"), Set.of("pay", "pays", "paid"),
			Set.of("build", "builds", "built"), Set.of("buy", "buys", "bought"), Set.of("stand", "stands", "stood"),
			Set.of("run", "runs", "ran"), Set.of("begin", "begins", "began", "begun"), Set.of("write", "writes", "wrote", "written"),
			Set.of("i", "he", "she", "they", "we", "you"), Set.of("me", "him", "her", "them", "us", "you"),
			Set.of("my", "his", "her", "their", "our", "your"), Set.of("mine", "his", "hers", "theirs", "ours", "yours"),
			Set.of("this", "that"), Set.of("these", "those"), Set.of("here", "there"));
	/** What a contraction may stand for. */
	private static final Map<String, Set<String>> SHORT = Map.of("'s", Set.of("is", "has", "us"), "'d", Set.of("would", "had"), "is",
			Set.of("'s"), "has", Set.of("'s"), "us", Set.of("'s"), "would", Set.of("'d"), "had", Set.of("'d"));

	private WordKinds() { }

	private static Set<String> words(String words) {
		return Set.copyOf(List.of(words.strip().split("\\s+")));
	}

	/** Other keys that are the same word. */
	static Set<String> alike(String key) {
		return SHORT.getOrDefault(key, Set.of());
	}

	static boolean isFigure(String key) {
		return key.startsWith(FigureWords.SIGN) || FIGURES.contains(key);
	}

	static boolean isDay(String key) {
		return DAYS.contains(key);
	}

	/** One bit for each list of forms that a word is in. */
	static long forms(String key) {
		long bits = 0;
		for (int i = 0; i < FORMS.size(); i++) if (FORMS.get(i).contains(key)) bits |= 1L << i;
		return bits;
	}

	/** Whether both are one word in another tense or person. */
	static boolean areForms(String one, String other) {
		if ((forms(one) & forms(other)) != 0) return true;
		return !isFigure(one) && !isFigure(other) && stem(one).equals(stem(other));
	}

	/** Without the commonest endings; good for comparing only. */
	static String stem(String key) {
		int length = key.length();
		if (length < 4) return key;
		if (key.endsWith("ies") || key.endsWith("ied")) return key.substring(0, length - 3) + "y";
		for (String ending : List.of("ing", "ed", "es", "s", "e", "ly")) {
			int cut = length - ending.length();
			if (key.endsWith(ending) && cut >= 3 && !key.endsWith("ss")) return undoubled(key.substring(0, cut));
		}
		return key;
	}

	private static String undoubled(String stem) {
		int last = stem.length() - 1;
		boolean doubled = last > 2 && stem.charAt(last) == stem.charAt(last - 1) && "bdgmnprt".indexOf(stem.charAt(last)) >= 0;
		return doubled ? stem.substring(0, last) : stem;
	}

	/** Whether one denies the other: "likely" and "unlikely". */
	static boolean areOpposite(String one, String other) {
		return denies(one, other) || denies(other, one);
	}

	private static boolean denies(String longer, String shorter) {
		if (shorter.length() < 4 || !longer.endsWith(shorter)) return false;
		return switch (longer.substring(0, longer.length() - shorter.length())) {
			case "un", "in", "im", "il", "ir", "dis", "non", "a" -> true;
			default -> false;
		};
	}
}
