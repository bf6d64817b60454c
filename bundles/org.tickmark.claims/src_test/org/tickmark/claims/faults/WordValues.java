package org.tickmark.claims.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Names for shapes, and quotations of the prose itself with one word changed. */
final class WordValues {
	private static final List<List<String>> NAMES = List.of(List.of("Zoltán Ferenczi", "Zoltan Ferenczi"),
			List.of("Joaquín Serrano", "Joaquin Serrano"), List.of("Bjørn Haugland", "Bjorn Haugland"),
			List.of("Geneviève Laurent", "Genevieve Laurent"), List.of("André Béranger", "Andre Beranger"),
			List.of("Jürgen Maass", "Jurgen Maass"), List.of("Łukasz Zieliński", "Lukasz Zielinski"), List.of("İpek Yıldız", "Ipek Yildiz"),
			List.of("Nuño Goñi", "Nuno Goni"), List.of("Çelik Aydın", "Celik Aydin"), List.of("Renée Dubois", "Renee Dubois"),
			List.of("Ondřej Havel", "Ondrej Havel"));
	private static final List<String> FIRST = List.of("Paula", "Anton", "Rosa", "Luis", "Grete", "Helen", "Henrik",
			"Nadia", "Emeka", "Judith");
	private static final List<String> LAST = List.of("Achterberg", "Thornbury", "Summerton", "Galbraith", "Winterbourne", "Nakamura",
			"Castellani", "Pemberton", "Ashworth", "Holloway");
	/** A speech and who gave it, short enough to be repeated. */
	private static final Pattern SPEECH = Pattern
			.compile("[“\"]([^“”\"\n]{40,160})[,.][”\"] said (?:[A-Z](?:[a-z]{0,3}\\.|[\\p{L}-]+) )*([A-Z][\\p{L}-]+)\\b");
	private static final Pattern LONG_WORD = Pattern.compile("\\b\\p{javaLowerCase}{5,}\\b");

	private WordValues() { }

	static Optional<Map<String, String>> name(RandomGenerator random) {
		List<String> name = NAMES.get(random.nextInt(NAMES.size()));
		return Optional.of(Map.of("name", name.get(0), "plain", name.get(1), "first", FIRST.get(random.nextInt(FIRST.size())), "last",
				LAST.get(random.nextInt(LAST.size()))));
	}

	static Optional<Map<String, String>> quotation(String prose, RandomGenerator random) {
		List<Map<String, String>> all = new ArrayList<>();
		var speech = SPEECH.matcher(prose);
		while (speech.find()) {
			List<String> words = LONG_WORD.matcher(speech.group(1)).results().map(word -> word.group()).toList();
			List<String> others = LONG_WORD.matcher(prose).results().map(word -> word.group()).toList();
			if (words.isEmpty()) continue;
			String old = words.get(random.nextInt(words.size()));
			String other = others.get(random.nextInt(others.size()));
			if (other.toLowerCase(Locale.ROOT).equals(old)) continue;
			all.add(Map.of("speaker", speech.group(2), "quote", speech.group(1), "changed",
					speech.group(1).replaceFirst("\\b" + old + "\\b", other)));
		}
		return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
	}
}
