package org.tickmark.dossier.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** One spelling for a word that is written in several: American or British, with accents or without, units in full or short. */
final class Spelling {
	private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}|\\p{Cf}");
	private static final Set<String> OUR_ENDS = Set.of("", "s", "ed", "ing", "able", "ful", "less", "hood", "er", "ers", "ly", "ite",
			"ites");
	/** Doubled in Britain before an ending. */
	private static final Set<String> DOUBLED = Set.of("travel", "cancel", "label", "model", "fuel", "signal", "level", "counsel", "quarrel",
			"marvel", "total", "tunnel", "channel", "equal", "initial", "rival", "dial", "jewel", "shovel", "panel");
	private static final Set<String> DOUBLED_ENDS = Set.of("ed", "ing", "er", "ers", "or", "ors", "ous", "ery");
	private static final Map<String, String> WHOLE = Map.ofEntries(pair("grey", "gray"), pair("tyre", "tire"), pair("tyres", "tires"),
			pair("cheque", "check"), pair("cheques", "checks"), pair("programme", "program"), pair("programmes", "programs"),
			pair("whilst", "while"), pair("amongst", "among"), pair("towards", "toward"), pair("afterwards", "afterward"),
			pair("learnt", "learned"), pair("burnt", "burned"), pair("dreamt", "dreamed"), pair("ageing", "aging"),
			pair("judgement", "judgment"), pair("judgements", "judgments"), pair("kerb", "curb"), pair("kerbs", "curbs"),
			pair("plough", "plow"), pair("aluminium", "aluminum"), pair("storey", "story"), pair("storeys", "stories"),
			pair("mum", "mom"), pair("mums", "moms"), pair("pyjamas", "pajamas"), pair("sceptical", "skeptical"),
			pair("sceptic", "skeptic"), pair("defence", "defense"), pair("defences", "defenses"), pair("offence", "offense"),
			pair("offences", "offenses"), pair("licence", "license"), pair("licences", "licenses"), pair("practise", "practice"),
			pair("practised", "practiced"), pair("practising", "practicing"), pair("catalogue", "catalog"), pair("dialogue", "dialog"),
			pair("centre", "center"), pair("centres", "centers"), pair("centred", "centered"), pair("theatre", "theater"),
			pair("theatres", "theaters"), pair("fibre", "fiber"), pair("fibres", "fibers"), pair("litre", "liter"),
			pair("litres", "liter"), pair("liters", "liter"), pair("okay", "ok"), pair("till", "until"), pair("til", "until"),
			pair("whisky", "whiskey"), pair("enrol", "enroll"), pair("fulfil", "fulfill"), pair("skilful", "skillful"),
			pair("adviser", "advisor"), pair("advisers", "advisors"), pair("artefact", "artifact"), pair("artefacts", "artifacts"),
			pair("kilometre", "km"), pair("kilometres", "km"), pair("kilometer", "km"), pair("kilometers", "km"), pair("kms", "km"),
			pair("kilogram", "kg"), pair("kilograms", "kg"), pair("kilogramme", "kg"), pair("kilogrammes", "kg"), pair("kilo", "kg"),
			pair("kilos", "kg"), pair("kgs", "kg"), pair("metre", "meter"), pair("metres", "meter"), pair("meters", "meter"),
			pair("hectares", "hectare"), pair("tonne", "ton"), pair("tonnes", "ton"), pair("tons", "ton"), pair("dollars", "dollar"),
			pair("euros", "euro"), pair("pounds", "pound"), pair("mister", "mr"), pair("doctor", "dr"), pair("uhm", "um"),
			pair("umm", "um"), pair("uhh", "uh"), pair("errr", "er"), pair("err", "er"), pair("mmm", "mm"), pair("hmm", "hm"),
			pair("alright", "allright"));

	private Spelling() { }

	private static Map.Entry<String, String> pair(String written, String key) {
		return Map.entry(written, key);
	}

	/** @param word letters and digits, with apostrophes inside at most */
	static String key(String word) {
		String lower = word.toLowerCase(Locale.ROOT);
		if (!isAscii(lower))
			lower = ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("").replace('\u2019', '\'');
		String whole = WHOLE.get(lower);
		if (whole != null) return whole;
		return lower.length() < 6 ? lower : american(lower);
	}

	private static String american(String word) {
		int our = word.indexOf("our", 2);
		if (our > 0 && OUR_ENDS.contains(word.substring(our + 3))) return word.substring(0, our) + "or" + word.substring(our + 3);
		int s = Math.max(word.lastIndexOf("is"), word.lastIndexOf("ys"));
		if (s > 1 && isVerbEnd(word, s + 2)) return word.substring(0, s + 1) + "z" + word.substring(s + 2);
		for (int at = 4; at < word.length() - 3; at++) {
			boolean twice = word.charAt(at) == 'l' && word.charAt(at + 1) == 'l';
			if (twice && DOUBLED.contains(word.substring(0, at + 1)) && DOUBLED_ENDS.contains(word.substring(at + 2)))
				return word.substring(0, at) + word.substring(at + 1);
		}
		return word;
	}

	/** Of "organise", "organisation", "analysed". What else it makes a z of, it makes one of everywhere. */
	private static boolean isVerbEnd(String word, int at) {
		return switch (word.substring(at)) {
			case "e", "es", "ed", "er", "ers", "ing", "ation", "ations", "ational" -> true;
			default -> false;
		};
	}

	private static boolean isAscii(String word) {
		for (int i = 0; i < word.length(); i++) if (word.charAt(i) >= 0x80) return false;
		return true;
	}
}
