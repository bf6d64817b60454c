package org.tickmark.dossier.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes up what people say, by the sentences of a file or of a folder of text files, with names and figures filled in. */
final class SpokenProse {
	private static final List<String> FIRST = List.of("Mara", "Tom", "Ingrid", "Yusuf", "Dorothea", "Piotr", "Anneke", "Sefa",
			"Bruno", "Lucia",
			"Hamid", "Greta", "Owen", "Nadia", "Karel", "Ruth");
	private static final List<String> LAST = List.of("Lindqvist", "Oyelaran", "Petrov", "Haverkamp", "Castellano", "Brandt", "Okafor",
			"Sorensen",
			"Vukovic", "Tamm", "Delacroix", "Whitlock", "Nakamura", "Ferreira", "Zeller", "Quist", "Marchetti", "Osei", "Lund", "Abadi",
			"Kowalczyk", "Rasmussen", "Holloway", "Iversen");
	private static final List<String> PLACES = List.of("Norrvik", "Saltholm", "Eastbury", "Grunwald", "Port Amara", "Lower Tarn",
			"Kettleby",
			"Vastra", "Ostmark", "Windell", "Harrowgate Bay", "Sandoval", "Birkeroy", "Tannenfels", "Moorcroft", "Alder Point");
	private static final List<String> THING = List.of("sawmill", "swimming pool", "signal box", "ferry landing", "nursing home",
			"water tower",
			"lighthouse", "brickworks", "fire station", "gymnasium", "slaughterhouse", "music school", "bus depot", "dairy", "cinema",
			"greenhouse", "quarry", "chapel", "boathouse", "laundry", "weighbridge", "observatory", "cannery", "bandstand");
	private static final List<String> THINGS = List.of("pumps", "ladders", "lifeboats", "tractors", "boilers", "cables", "barrels",
			"street lamps",
			"turbines", "hydrants", "trailers", "sleepers", "generators", "sluices", "beehives", "windmills", "gangways", "trawlers");
	private static final List<String> BODIES = List.of("harbour office", "county council", "parish board", "water company",
			"school committee",
			"fishing union", "hospital trust", "roads department", "tenants' club", "forestry service", "museum board", "port authority");
	private static final List<String> WHEN = List.of("March", "the spring of 1998", "last autumn", "the first week of July",
			"on Tuesday", "January",
			"on the Friday before Easter", "November", "the winter of 2011", "two summers ago", "on Thursday night", "September");
	private static final Pattern SLOT = Pattern.compile("\\{(.+?)}");

	/** One sentence in so many is a whole one of the file, each of them once. */
	private static final int WHOLE = 20;

	private final List<String> frames;
	private final Map<String, List<String>> phrases;
	private final Random random;
	private final List<String> unused = new ArrayList<>();

	private SpokenProse(List<String> frames, Random random) {
		this.frames = frames;
		this.random = random;
		this.phrases = phrases(read("phrases.txt"));
	}

	private static Map<String, List<String>> phrases(String text) {
		Map<String, List<String>> phrases = new HashMap<>();
		String part = "";
		for (String line : sentences(text)) {
			if (line.startsWith("[")) part = line.substring(1, line.length() - 1);
			else phrases.computeIfAbsent(part, key -> new ArrayList<>()).add(line);
		}
		return phrases;
	}

	/** A word as somebody says it. @param negatable whether a "not" may follow */
	record Said(String text, Kind kind, boolean negatable) { }

	enum Kind {
		WORD, NAME, FIGURE, NOT
	}

	/** Of sentences in a file beside this class. */
	static SpokenProse of(String file, Random random) {
		return new SpokenProse(sentences(read(file)), random);
	}

	private static String read(String file) {
		try (InputStream in = SpokenProse.class.getResourceAsStream(file)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Of all text files in a folder, a sentence a line. */
	static SpokenProse of(Path folder, Random random) {
		try (Stream<Path> files = Files.walk(folder)) {
			List<String> frames = new ArrayList<>();
			for (Path file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList())
				frames.addAll(sentences(Files.readString(file)));
			return new SpokenProse(frames, random);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static List<String> sentences(String text) {
		return text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
	}

	/** A whole sentence of the file, or one put together of phrases; starts all sentences again with a new source. */
	List<Said> sentence() {
		if (random.nextInt(WHOLE) == 0 && !unused.isEmpty()) return filled(unused.removeLast());
		String sentence = (random.nextInt(4) == 0 ? pick(phrases.get("opening")) + " " : "") + clause() + " " + pick(phrases.get("when"))
				+ (random.nextInt(3) == 0 ? "." : ", " + pick(phrases.get("why")) + ".");
		return filled(Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1));
	}

	private String clause() {
		String did = pick(phrases.get("did"));
		String where = random.nextBoolean() ? " " + pick(phrases.get("where")) : "";
		return pick(phrases.get("who")) + " " + did + " " + pick(phrases.get("what")) + where;
	}

	/** A sentence of the file as it is. */
	List<Said> whole() {
		if (unused.isEmpty()) startAgain();
		return filled(unused.removeLast());
	}

	void startAgain() {
		unused.clear();
		unused.addAll(frames);
		Collections.shuffle(unused, random);
	}

	String name() {
		return pick(FIRST) + " " + pick(LAST);
	}

	/** Another one than that. */
	String otherName(String name) {
		String other = pick(LAST);
		return name.contains(other) ? otherName(name) : other;
	}

	List<Said> filled(String frame) {
		List<Said> said = new ArrayList<>();
		for (String word : frame.split(" ")) {
			Matcher slot = SLOT.matcher(word);
			if (slot.find()) fill(said, slot.group(1), word.substring(0, slot.start()), word.substring(slot.end()));
			else if (word.matches("(?:not|never|nobody|no|none|without)[.,]?"))
				said.add(new Said(word, word.startsWith("not") || word.startsWith("never") ? Kind.NOT : Kind.WORD, false));
			else said.add(new Said(word.replace("*", ""), Kind.WORD, word.endsWith("*")));
		}
		return said;
	}

	private void fill(List<Said> said, String slot, String before, String behind) {
		switch (slot) {
			case "#" -> said.add(new Said(before + figure() + behind, Kind.FIGURE, false));
			case "N" -> add(said, before + (random.nextBoolean() ? name() : pick(LAST)) + behind, Kind.NAME);
			case "P" -> add(said, before + pick(PLACES) + behind, Kind.NAME);
			case "thing" -> add(said, before + pick(THING) + behind, Kind.WORD);
			case "things" -> add(said, before + pick(THINGS) + behind, Kind.WORD);
			case "body" -> add(said, before + pick(BODIES) + behind, Kind.WORD);
			default -> add(said, before + pick(WHEN) + behind, Kind.WORD);
		}
	}

	private static void add(List<Said> said, String words, Kind kind) {
		for (String word : words.split(" ")) said.add(new Said(word, kind, false));
	}

	String figure() {
		return switch (random.nextInt(4)) {
			case 0 -> String.valueOf(3 + random.nextInt(97));
			case 1 -> String.format(Locale.ROOT, "%,d", 1000 + random.nextInt(99) * 500);
			case 2 -> pick(List.of("four", "seven", "twelve", "fifteen", "eighteen", "forty", "sixty"));
			default -> String.valueOf(100 + random.nextInt(899));
		};
	}

	private String pick(List<String> list) {
		return list.get(random.nextInt(list.size()));
	}
}
