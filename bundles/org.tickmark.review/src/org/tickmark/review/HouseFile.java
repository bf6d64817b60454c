package org.tickmark.review;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.HousePolicy;
import org.tickmark.claims.detection.HouseList;
import org.tickmark.claims.detection.JudgingCues;
import org.tickmark.claims.detection.NameList;
import org.tickmark.claims.detection.RuleGrades;
import org.tickmark.claims.detection.UnknownCueException;
import org.tickmark.review.checklist.Checklist;
import org.tickmark.review.gate.GateRules;
import org.tickmark.review.messages.Messages;

/**
 * A house as a text file that desks export and import and that commands read. Each section holds lines as they are written elsewhere for
 * the same purpose; a section that is missing stands for what Tickmark does by itself.
 *
 * <pre>
 * [house list]
 * fact: first|largest = A superlative needs a source that says so
 * [loaded verbs]
 * usual, insist
 * [names]
 * Zelenskyy
 * [reading dates]
 * next = following
 * [rules off]
 * problem.judging
 * [rules on]
 * problem.timeElement
 * [classes]
 * fact.event = B
 * [hidden kinds]
 * place
 * vague times
 * [also listed]
 * plain figures
 * [statuses]
 * legal-read = With the lawyers, L, settled
 * [sign-off]
 * source for verified
 * every sentence
 * one person
 * primary or two secondary
 * [quotations]
 * deletions-marked
 * [printed before]
 * figure = 180
 * [checklist]
 * legal = Have the lawyers read it?
 * [gate]
 * signed off
 * </pre>
 *
 * @param faults lines that cannot be understood, with their number; the others count all the same
 */
public record HouseFile(House house, List<String> faults) {
	private static final String LIST = "house list";
	private static final String CUES = "loaded verbs";
	private static final String NAMES = "names";
	private static final String DATES = "reading dates";
	private static final String OFF = "rules off";
	private static final String ON = "rules on";
	private static final String CLASSES = "classes";
	private static final String HIDDEN = "hidden kinds";
	private static final String VAGUE = "vague times";
	private static final String ALSO = "also listed";
	private static final String PLAIN = "plain figures";
	private static final String STATUSES = "statuses";
	private static final String SIGN_OFF = "sign-off";
	private static final String QUOTATIONS = "quotations";
	private static final String PRINTED = "printed before";
	private static final String CHECKLIST = "checklist";
	private static final String GATE = "gate";
	private static final String SOURCE = "source for verified";
	private static final String SENTENCES = "every sentence";
	private static final String ONE_PERSON = "one person";
	private static final String PRIMARY_OR_TWO = "primary or two secondary";
	private static final List<String> SIGN_OFF_RULES = List.of(SOURCE, SENTENCES, ONE_PERSON, PRIMARY_OR_TWO);
	private static final List<String> SECTIONS = List.of(LIST, CUES, NAMES, DATES, OFF, ON, CLASSES, HIDDEN, ALSO, STATUSES, SIGN_OFF,
			QUOTATIONS, PRINTED, CHECKLIST, GATE);

	public HouseFile {
		faults = List.copyOf(faults);
	}

	/** @param text of the whole file; empty lines and those that start with {@code #} say nothing */
	public static HouseFile of(String text) {
		return new Reader(text).read();
	}

	/** The file's text. Comments of a house list that was read from a file are not in it. */
	public static String written(House house) {
		var text = new StringBuilder(Messages.text("house.about")).append('\n');
		section(text, LIST, house.list().written().lines());
		if (!house.cues().equals(JudgingCues.usual())) section(text, CUES, Stream.of(cues(house.cues())));
		section(text, NAMES, house.names().written().lines());
		section(text, DATES, house.policy().settled().stream().filter(each -> !HousePolicy.USUAL.settled().contains(each))
				.map(each -> each.topic() + " = " + each.word()));
		section(text, OFF, house.silenced().stream().sorted());
		section(text, ON, house.policy().asked().stream().sorted());
		section(text, CLASSES, house.grades().written().lines());
		section(text, HIDDEN, Stream.concat(house.hidden().stream().sorted().map(ClaimKind::word),
				Stream.of(house.hidesVagueTimes() ? VAGUE : "")));
		section(text, ALSO, Stream.of(house.listsPlainFigures() ? PLAIN : ""));
		section(text, STATUSES, StatusList.written(house.statuses()).lines());
		section(text, SIGN_OFF, Stream.of(house.signOff().sourceForVerified() ? SOURCE : "",
				house.signOff().everySentence() ? SENTENCES : "", house.signOff().onePerson() ? ONE_PERSON : "",
				house.signOff().primaryOrTwo() ? PRIMARY_OR_TWO : ""));
		section(text, QUOTATIONS, Stream.of(house.quotations() == QuotationPolicy.USUAL ? "" : house.quotations().word()));
		section(text, PRINTED, house.printedAges().written().lines());
		section(text, CHECKLIST, house.checklist().written().lines());
		section(text, GATE, house.gate().written().lines());
		return text.toString();
	}

	/** A section without a line would switch off what is on by itself. */
	private static String cues(JudgingCues cues) {
		return cues.words().isEmpty() ? "none" : cues.words();
	}

	private static void section(StringBuilder text, String name, Stream<String> lines) {
		String body = lines.filter(line -> !line.isBlank()).map(line -> line + "\n").collect(joining());
		if (!body.isEmpty()) text.append("\n[").append(name).append("]\n").append(body);
	}

	private static final class Reader {
		private final List<String> lines;
		private final Map<String, Map<Integer, String>> sections = new LinkedHashMap<>();
		private final List<String> faults = new ArrayList<>();

		Reader(String text) {
			this.lines = text.lines().toList();
		}

		HouseFile read() {
			split();
			HouseList list = HouseList.of(padded(LIST));
			list.faults().forEach(fault -> faults.add(fault.toString()));
			NameList names = NameList.of(padded(NAMES));
			names.faults().forEach(fault -> faults.add(fault.toString()));
			StatusList statuses = StatusList.of(padded(STATUSES));
			faults.addAll(statuses.faults());
			Checklist checklist = Checklist.of(padded(CHECKLIST));
			faults.addAll(checklist.faults());
			GateRules gate = GateRules.of(padded(GATE));
			faults.addAll(gate.faults());
			var house = new House(new HouseList(list.rules(), List.of()), cues(), names.withoutFaults(),
					policy().asking(words(ON)), words(OFF), kinds(), words(HIDDEN).contains(VAGUE),
					alsoListed().contains(PLAIN), statuses.statuses(), signOff(), quotations(), printedAges(),
					checklist.withoutFaults(), gate.withoutFaults(), grades());
			return new HouseFile(house, faults);
		}

		private void split() {
			String section = "";
			for (int i = 0; i < lines.size(); i++) {
				String line = lines.get(i).strip();
				if (line.isEmpty() || line.startsWith("#")) continue;
				if (line.startsWith("[") && line.endsWith("]")) {
					section = line.substring(1, line.length() - 1).strip();
					if (!SECTIONS.contains(section))
						fault(i + 1, Messages.text("house.unknownSection", section, String.join(", ", SECTIONS)));
				} else if (section.isEmpty()) fault(i + 1, Messages.text("house.noSection", LIST));
				else sections.computeIfAbsent(section, name -> new LinkedHashMap<>()).put(i + 1, line);
			}
		}

		private void fault(int line, String what) {
			faults.add(Messages.text("house.fault", String.valueOf(line), what));
		}

		private Map<Integer, String> section(String name) {
			return sections.getOrDefault(name, Map.of());
		}

		/** The lines of one section at their place in the file, so that faults name the right ones. */
		private String padded(String name) {
			var text = new StringBuilder();
			for (int i = 1; i <= lines.size(); i++) text.append(section(name).getOrDefault(i, "")).append('\n');
			return text.toString();
		}

		private Set<String> words(String name) {
			return new LinkedHashSet<>(section(name).values());
		}

		private JudgingCues cues() {
			if (section(CUES).isEmpty()) return JudgingCues.usual();
			try {
				return JudgingCues.of(section(CUES).values().stream().filter(line -> !line.equals("none")).collect(joining(",")));
			} catch (UnknownCueException e) {
				fault(section(CUES).keySet().iterator().next(), String.valueOf(e.getMessage()));
				return JudgingCues.usual();
			}
		}

		private HousePolicy policy() {
			HousePolicy policy = HousePolicy.USUAL;
			for (Map.Entry<Integer, String> line : section(DATES).entrySet()) {
				String[] parts = line.getValue().split("=", 2);
				Optional<HousePolicy.Setting> setting = HousePolicy.setting(parts[0].strip(), parts[parts.length - 1].strip());
				if (setting.isEmpty()) fault(line.getKey(), Messages.text("house.notADateSetting", possible()));
				policy = setting.map(policy::with).orElse(policy);
			}
			return policy;
		}

		private static String possible() {
			return HousePolicy.settings().stream().flatMap(List::stream).map(each -> each.topic() + " = " + each.word())
					.collect(joining(", "));
		}

		private RuleGrades grades() {
			section(CLASSES).forEach((number, line) -> {
				if (!RuleGrades.isLine(line)) fault(number, Messages.text("house.notAClass"));
			});
			return RuleGrades.of(String.join("\n", section(CLASSES).values()));
		}

		private Set<ClaimKind> kinds() {
			section(HIDDEN).forEach((number, word) -> {
				if (ClaimKind.of(word).isEmpty() && !word.equals(VAGUE)) fault(number, Messages.text("house.unknownKind", word));
			});
			return section(HIDDEN).values().stream().map(ClaimKind::of).flatMap(Optional::stream).collect(toSet());
		}

		private Set<String> alsoListed() {
			section(ALSO).forEach((number, word) -> {
				if (!word.equals(PLAIN)) fault(number, Messages.text("house.unknownAlso", word, PLAIN));
			});
			return words(ALSO);
		}

		private QuotationPolicy quotations() {
			QuotationPolicy policy = QuotationPolicy.USUAL;
			for (Map.Entry<Integer, String> line : section(QUOTATIONS).entrySet()) {
				Optional<QuotationPolicy> set = QuotationPolicy.of(line.getValue());
				if (set.isEmpty()) fault(line.getKey(), Messages.text("house.notAQuotationPolicy", QuotationPolicy.words()));
				policy = set.orElse(policy);
			}
			return policy;
		}

		private PrintedAges printedAges() {
			PrintedAges ages = PrintedAges.USUAL;
			for (Map.Entry<Integer, String> line : section(PRINTED).entrySet()) {
				Optional<PrintedAges> set = ages.set(line.getValue());
				if (set.isEmpty()) fault(line.getKey(), Messages.text("house.notAnAge"));
				ages = set.orElse(ages);
			}
			return ages;
		}

		private SignOffRules signOff() {
			Set<String> asked = words(SIGN_OFF);
			section(SIGN_OFF).forEach((number, line) -> {
				if (!SIGN_OFF_RULES.contains(line))
					fault(number, Messages.text("house.notASignOffRule", String.join(", ", SIGN_OFF_RULES)));
			});
			return new SignOffRules(asked.contains(SOURCE), asked.contains(SENTENCES), asked.contains(ONE_PERSON),
					asked.contains(PRIMARY_OR_TWO));
		}
	}
}
