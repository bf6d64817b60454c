package org.tickmark.dossier.sweep;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.tickmark.claims.ClaimKind;
import org.tickmark.dossier.SourceText;
import org.tickmark.draft.Span;

/**
 * A draft with its dossier, made from a family of templates: of the draft's values, 60 of 100 stand in a source in other words, 20 stand
 * there with another value, and 20 do not stand anywhere.
 */
final class SweepCase {
	/** @param words of the source that speak of it; empty where none does */
	record Planted(Span span, ClaimKind kind, String type, Verdict expected, String words) { }

	private record Topic(boolean filler, String type, List<String> parameters, List<String> draft, List<String> source) { }

	/** @param words of a fact, with the place of its value in them */
	private record Sentence(String words, int start, int end) { }

	private static final List<String> TOWN_HEADS = List.of("Bran", "Holm", "Sel", "Wick", "Mar", "Tor", "Ash", "Kes", "Dun", "Fal", "Gar",
			"Hax", "Nor", "Pel", "Quil", "Rud", "Stan", "Thorn", "Ul", "Var");
	private static final List<String> TOWN_TAILS = List.of("by", "ford", "stead", "mouth", "den", "wick", "combe", "ham");
	private static final List<String> FIRST = List.of("Ilse", "Tom", "Anna", "Karel", "Maud", "Jonas", "Priya", "Owen", "Rosa", "Viktor",
			"Helga", "Samir", "Clara", "Dieter", "Yusuf", "Lena", "Marek", "Nora", "Piet", "Greta");
	private static final List<String> SURNAME_HEADS = List.of("Brand", "Hal", "Rudd", "Kov", "Lind", "Mort", "Osk", "Pell", "Quarr", "Sten",
			"Tarn", "Vester", "Wend", "Zell", "Amb", "Castr", "Drex", "Fenn", "Gryn", "Jess");
	private static final List<String> SURNAME_TAILS = List.of("ner", "ock", "aric", "elman", "ovic", "strup", "ington", "asen", "uzzi",
			"eira");
	private static final List<String> SPEAKERS = List.of("Abbott", "Bukowski", "Chandra", "Deacon", "Everly", "Fortune");
	private static final LocalDate FILED = LocalDate.of(2024, 3, 18);

	private static final int TRIES = 30;

	private final Random random;
	private final Written written;
	private final StringBuilder draft = new StringBuilder();
	private final List<Planted> planted = new ArrayList<>();
	private final List<LocalDate> dates = new ArrayList<>();
	private final List<List<String>> texts = new ArrayList<>();
	private final Set<String> said = new HashSet<>();
	private final List<String> people = new ArrayList<>();

	private SweepCase(long seed) {
		random = new Random(seed);
		written = new Written(random);
	}

	/** @param family a file of templates */
	static SweepCase of(String family, long seed, int values, int sources) throws IOException {
		var made = new SweepCase(seed);
		made.make(topics(family), values, sources);
		return made;
	}

	String draft() {
		return draft.toString();
	}

	LocalDate filed() {
		return FILED;
	}

	List<Planted> planted() {
		return planted;
	}

	List<SearchedSource> sources() {
		List<SearchedSource> sources = new ArrayList<>();
		for (int i = 0; i < texts.size(); i++) {
			var text = new StringBuilder("Record no. " + (i + 1) + "\n");
			List<String> sentences = texts.get(i);
			for (int k = 0; k < sentences.size(); k++) text.append(sentences.get(k)).append(k % 4 == 3 ? "\n" : " ");
			sources.add(new SearchedSource("s" + i, "Record " + i, Optional.of(dates.get(i)), new SourceText(text.toString(), List.of())));
		}
		return sources;
	}

	/** Of this folder, or of the one that the property {@code sweep.families} names. */
	private static InputStream open(String family) throws IOException {
		String folder = System.getProperty("sweep.families", "");
		return folder.isEmpty() ? SweepCase.class.getResourceAsStream(family) : Files.newInputStream(Path.of(folder, family));
	}

	private static List<Topic> topics(String family) throws IOException {
		List<Topic> topics = new ArrayList<>();
		try (InputStream in = open(family)) {
			for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
				if (line.startsWith("[")) {
					boolean filler = line.startsWith("[filler ");
					String[] parts = line.substring(filler ? 8 : 1, line.length() - 1).split(" ", 2);
					topics.add(new Topic(filler, parts[0], parts.length < 2 ? List.of() : Arrays.asList(parts[1].split(
							parts[0].equals("person") ? "\\|" : " ")), new ArrayList<>(), new ArrayList<>()));
				} else if (line.startsWith("d ")) topics.getLast().draft.add(line.substring(2));
				else if (line.startsWith("s ")) topics.getLast().source.add(line.substring(2));
			}
		}
		return topics;
	}

	private record Fact(Topic topic, String town) { }

	private void make(List<Topic> topics, int values, int sources) {
		for (int i = 0; i < sources; i++) {
			dates.add(FILED.minusDays(1 + random.nextInt(500)));
			texts.add(new ArrayList<>());
		}
		List<Fact> facts = new ArrayList<>();
		List<Topic> told = topics.stream().filter(topic -> !topic.filler).toList();
		for (String town : towns(values / told.size() + 1)) for (Topic topic : told) facts.add(new Fact(topic, town));
		Collections.shuffle(facts, random);
		List<String> towns = facts.stream().map(Fact::town).distinct().toList();
		for (int i = 0; i < values; i++) {
			int share = i % 10;
			fact(facts.get(i), share < 6 ? Verdict.FOUND : share < 8 ? Verdict.DIFFERS : Verdict.NOWHERE);
			if (i % 5 == 4) draft.append('\n');
		}
		List<Topic> fillers = topics.stream().filter(Topic::filler).toList();
		for (int i = 0; i < values; i++) {
			Fact filler = new Fact(fillers.get(random.nextInt(fillers.size())), towns.get(random.nextInt(towns.size())));
			int source = random.nextInt(sources);
			texts.get(source).add(new Telling(filler, source).inSource(false));
		}
		texts.forEach(text -> Collections.shuffle(text, random));
	}

	private List<String> towns(int many) {
		List<String> heads = new ArrayList<>(TOWN_HEADS);
		Collections.shuffle(heads, random);
		return heads.subList(0, many).stream().map(head -> head + TOWN_TAILS.get(random.nextInt(TOWN_TAILS.size()))).toList();
	}

	private void fact(Fact fact, Verdict expected) {
		int source = random.nextInt(texts.size());
		var telling = new Telling(fact, source);
		Sentence bare = telling.inDraft();
		// What a draft says again is no item of its own.
		for (int i = 0; i < TRIES && !said.add(bare.words.substring(bare.start, bare.end)); i++) {
			telling = new Telling(fact, source);
			bare = telling.inDraft();
		}
		Sentence sentence = attributed(bare);
		String words = expected == Verdict.NOWHERE ? "" : telling.inSource(expected == Verdict.DIFFERS);
		if (!words.isEmpty()) texts.get(source).add(introduced(words, fact.town));
		int at = draft.length();
		draft.append(sentence.words).append(' ');
		planted.add(new Planted(new Span(at + sentence.start, at + sentence.end), telling.kind(), fact.topic.type, expected, words));
	}

	/** As reporters do, to whom somebody told it. */
	private Sentence attributed(Sentence sentence) {
		if (random.nextInt(4) > 0) return sentence;
		String words = sentence.words.substring(0, sentence.words.length() - 1);
		String who = FIRST.get(random.nextInt(FIRST.size())) + " " + SPEAKERS.get(random.nextInt(SPEAKERS.size()));
		return new Sentence(words + (random.nextBoolean() ? ", according to " + who + "." : ", " + who + " said."), sentence.start,
				sentence.end);
	}

	/** The town in a sentence of its own, so that the one that tells the value does not name it. */
	private String introduced(String words, String town) {
		if (random.nextInt(5) > 0 || words.contains("{")) return words;
		String other = words.replace(" in " + town, " there").replace("at " + town, "there");
		return other.equals(words) || other.contains(town) ? words : "This page is on " + town + ". " + other;
	}

	private String person() {
		while (true) {
			String name = FIRST.get(random.nextInt(FIRST.size())) + " " + SURNAME_HEADS.get(random.nextInt(SURNAME_HEADS.size()))
					+ SURNAME_TAILS.get(random.nextInt(SURNAME_TAILS.size()));
			if (people.contains(name)) continue;
			people.add(name);
			return name;
		}
	}

	/** One fact, of one value, told in a draft and in a source. */
	private final class Telling {
		private final Fact fact;
		private final LocalDate dated;
		private final String type;
		private long number;
		private double measure;
		private LocalDate day = FILED;
		private String name = "";
		private int months;

		Telling(Fact fact, int source) {
			this.fact = fact;
			this.dated = dates.get(source);
			this.type = fact.topic.type;
			switch (type) {
				case "count", "money", "year" -> number = between(parameter(0), parameter(1));
				case "percent" -> measure = between(parameter(0), parameter(1)) + (random.nextBoolean() ? random.nextInt(5) / 10.0 : 0);
				case "measure" -> measure = between(parameter(1), parameter(2));
				case "day" -> day = random.nextBoolean() ? dated.minusDays(random.nextInt(7)) : FILED.minusDays(1 + random.nextInt(600));
				case "month" -> day = FILED.minusDays(40 + random.nextInt(900));
				case "duration" -> months = 2 + random.nextInt(34);
				default -> name = person();
			}
		}

		private int parameter(int index) {
			return Integer.parseInt(fact.topic.parameters.get(index));
		}

		private long between(int low, int high) {
			return low + random.nextInt(high - low);
		}

		ClaimKind kind() {
			return switch (type) {
				case "count", "money", "percent", "measure" -> ClaimKind.FIGURE;
				case "person" -> ClaimKind.NAME;
				default -> ClaimKind.DATE;
			};
		}

		Sentence inDraft() {
			String frame = one(fact.topic.draft).replace("{t}", fact.town);
			if (type.equals("person")) return named(frame, name, fact.topic.parameters.getFirst());
			String value = switch (type) {
				case "count" -> written.countInDraft(number);
				case "money" -> written.moneyInDraft(number);
				case "percent" -> written.percentInDraft(measure);
				case "measure" -> written.measureInDraft(fact.topic.parameters.getFirst(), measure);
				case "day" -> written.dayInDraft(day, FILED);
				case "month" -> Written.format(day, "MMMM yyyy");
				case "year" -> Long.toString(number);
				default -> written.durationInDraft(months);
			};
			int at = frame.indexOf("{v}");
			return new Sentence(capital(frame.replace("{v}", value)), at, at + value.length());
		}

		private Sentence named(String frame, String who, String role) {
			int at = frame.indexOf("{p}");
			boolean before = at == 0 || random.nextBoolean();
			boolean closes = at + 3 < frame.length() && ".,".indexOf(frame.charAt(at + 3)) >= 0;
			String words = before ? role + " " + who : who + ", the " + role + (closes ? "" : ",");
			int start = before ? at + role.length() + 1 : at;
			return new Sentence(capital(frame.replace("{p}", words)), start, start + who.length());
		}

		String inSource(boolean changed) {
			if (changed) change();
			String frame = one(fact.topic.source).replace("{t}", fact.town);
			if (type.equals("person")) {
				boolean otherRole = changed && random.nextBoolean();
				String who = changed && !otherRole ? misspelt(name) : variant(name);
				return named(frame, who, fact.topic.parameters.get(otherRole ? 1 : 0)).words;
			}
			String value = switch (type) {
				case "count" -> written.countInSource(number);
				case "money" -> written.moneyInSource(number);
				case "percent" -> written.percentInSource(measure);
				case "measure" -> written.measureInSource(fact.topic.parameters.getFirst(), measure);
				case "day" -> written.dayInSource(day, dated);
				case "month" -> random.nextBoolean() ? Written.format(day, "d MMMM yyyy") : "~" + Written.format(day, "MMMM yyyy");
				case "year" -> Long.toString(number);
				default -> written.durationInSource(months);
			};
			if (value.startsWith("-")) return capital(frame.replaceFirst("(?i)on \\{v}", value.substring(1)).replace("{v}",
					value.substring(1)));
			if (value.startsWith("~")) return capital(frame.replaceFirst("(?i)on \\{v}", "in " + value.substring(1)).replace("{v}",
					value.substring(1)));
			return capital(frame.replace("{v}", value));
		}

		/** As slips go: a digit, two that changed places, a neighbouring day. */
		private void change() {
			switch (type) {
				case "count", "money" -> number = number < 13 ? number + 1 + random.nextInt(4) : Math.round(number * factor());
				case "year" -> number += random.nextBoolean() ? 1 + random.nextInt(9) : -1 - random.nextInt(9);
				case "percent", "measure" -> measure = measure * 3 < 100 ? Math.round(measure * 1.4) + 3 : Math.round(measure * 0.7);
				case "day" -> day = day.minusDays(1 + random.nextInt(12));
				case "month" -> day = day.minusMonths(1 + random.nextInt(7));
				case "duration" -> months += 2 + random.nextInt(9);
				default -> { }
			}
		}

		private double factor() {
			return random.nextInt(5) == 0 ? 10 : random.nextBoolean() ? 1.35 + random.nextDouble() / 2 : 0.7 - random.nextDouble() / 5;
		}
	}

	private String variant(String name) {
		int gap = name.indexOf(' ');
		return switch (random.nextInt(4)) {
			case 0 -> name.substring(0, gap) + " " + (char) ('A' + random.nextInt(20)) + "." + name.substring(gap);
			case 1 -> name.charAt(0) + "." + name.substring(gap);
			default -> name;
		};
	}

	private String misspelt(String name) {
		int gap = name.indexOf(' ');
		int at = gap + 2 + random.nextInt(name.length() - gap - 3);
		String wrong = random.nextBoolean() ? name.substring(0, at) + name.substring(at + 1)
				: name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
		return wrong.equals(name) ? name + "s" : wrong;
	}

	private String one(List<String> some) {
		return some.get(random.nextInt(some.size()));
	}

	private static String capital(String sentence) {
		return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
	}

}
