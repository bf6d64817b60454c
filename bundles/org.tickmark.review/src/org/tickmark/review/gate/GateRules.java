package org.tickmark.review.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.RuleExample.Family;
import org.tickmark.review.gate.GateRule.NoOpenItem;
import org.tickmark.review.gate.GateRule.NoProblem;
import org.tickmark.review.gate.GateRule.NoProblemOf;
import org.tickmark.review.gate.GateRule.NoStatus;
import org.tickmark.review.gate.GateRule.Plain;
import org.tickmark.review.gate.GateRule.QuestionAnswered;
import org.tickmark.review.ledger.ItemClass;
import org.tickmark.review.messages.Messages;

/**
 * What must hold of every draft, one rule a line.
 *
 * <pre>
 * no problem
 * no open item of class A
 * signed off
 * </pre>
 *
 * @param rules each once, in the order of the file
 * @param faults lines that cannot be understood, with their number; the others count all the same
 */
public record GateRules(List<GateRule> rules, List<String> faults) {
	private static final GateRules NONE = new GateRules(List.of(), List.of());
	/** What holds where a house says nothing: what the text itself shows to be wrong, what matters most, and what it asks for anyway. */
	private static final GateRules USUAL = new GateRules(List.of(new NoProblem(Optional.empty()),
			new NoOpenItem(Optional.of(ItemClass.A), Optional.empty()), Plain.NO_LOST_ITEM, Plain.EVERY_QUESTION_ANSWERED), List.of());

	public GateRules {
		rules = List.copyOf(rules);
		faults = List.copyOf(faults);
	}

	/** Of a house that has none. */
	public static GateRules none() {
		return NONE;
	}

	/** Those that count where nobody wrote any. */
	public static GateRules usual() {
		return USUAL;
	}

	/** @param text of the whole file; empty lines and those that start with {@code #} say nothing */
	public static GateRules of(String text) {
		Set<GateRule> rules = new LinkedHashSet<>();
		List<String> faults = new ArrayList<>();
		List<String> lines = text.lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i).strip().replaceAll("\\s+", " ");
			if (line.isEmpty() || line.startsWith("#")) continue;
			Optional<GateRule> rule = rule(line);
			rule.ifPresent(rules::add);
			if (rule.isEmpty())
				faults.add(Messages.text("house.fault", String.valueOf(i + 1), Messages.text("gate.notARule", line, possible())));
		}
		return new GateRules(List.copyOf(rules), faults);
	}

	/** The file's text. */
	public String written() {
		return rules.stream().map(rule -> rule.written() + "\n").collect(Collectors.joining());
	}

	/** The same without what was wrong with its file. */
	public GateRules withoutFaults() {
		return new GateRules(rules, List.of());
	}

	/** Each form once, for people. */
	private static String possible() {
		Stream<String> patterns = Stream.of(Messages.text("gate.openItem"), Messages.text("gate.status"), Messages.text("gate.problem",
				Arrays.stream(Family.values()).map(NoProblem::word).collect(Collectors.joining("|"))), Messages.text("gate.problemOf"),
				Messages.text("gate.question"));
		return Stream.concat(patterns, Arrays.stream(Plain.values()).map(Plain::written)).collect(Collectors.joining(", "));
	}

	private static Optional<GateRule> rule(String line) {
		return Arrays.stream(Plain.values()).filter(plain -> plain.written().equals(line)).<GateRule>map(plain -> plain).findFirst()
				.or(() -> openItem(line)).or(() -> problem(line))
				.or(() -> behind(NoProblemOf.LINE, line).filter(GateRules::isWord).map(NoProblemOf::new))
				.or(() -> behind(NoStatus.LINE, line).filter(GateRules::isWord).map(NoStatus::new))
				.or(() -> behind(QuestionAnswered.LINE, line).filter(rest -> rest.endsWith(QuestionAnswered.END))
						.map(rest -> rest.substring(0, rest.length() - QuestionAnswered.END.length())).filter(GateRules::isWord)
						.map(QuestionAnswered::new));
	}

	/** Class and kind in either order. */
	private static Optional<GateRule> openItem(String line) {
		if (!line.startsWith(NoOpenItem.LINE)) return Optional.empty();
		String rest = line.substring(NoOpenItem.LINE.length());
		Optional<ItemClass> itemClass = word(NoOpenItem.CLASS, rest).flatMap(ItemClass::of);
		Optional<ClaimKind> kind = word(NoOpenItem.KIND, rest).flatMap(ClaimKind::of);
		String understood = itemClass.map(given -> NoOpenItem.CLASS + given.word()).orElse("")
				+ kind.map(given -> NoOpenItem.KIND + given.word()).orElse("");
		String turned = kind.map(given -> NoOpenItem.KIND + given.word()).orElse("")
				+ itemClass.map(given -> NoOpenItem.CLASS + given.word()).orElse("");
		return rest.equals(understood) || rest.equals(turned) ? Optional.of(new NoOpenItem(itemClass, kind)) : Optional.empty();
	}

	private static Optional<GateRule> problem(String line) {
		return Stream.concat(Stream.of(Optional.<Family>empty()), Arrays.stream(Family.values()).map(Optional::of)).map(NoProblem::new)
				.filter(rule -> rule.written().equals(line)).<GateRule>map(rule -> rule).findFirst();
	}

	/** The word behind others. */
	private static Optional<String> word(String before, String line) {
		int at = line.indexOf(before);
		return at < 0 ? Optional.empty() : Optional.of(line.substring(at + before.length()).split(" ", 2)[0]);
	}

	private static Optional<String> behind(String start, String line) {
		return line.startsWith(start) ? Optional.of(line.substring(start.length())) : Optional.empty();
	}

	private static boolean isWord(String text) {
		return !text.isEmpty() && text.indexOf(' ') < 0;
	}
}
