package org.tickmark.claims.detection;

import org.tickmark.claims.ClaimKind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.tickmark.claims.internal.house.BadPatternException;
import org.tickmark.claims.internal.house.ListedWords;
import org.tickmark.claims.internal.house.Messages;
import org.tickmark.claims.internal.house.WordPattern;

/**
 * Rules that a house writes by hand, a line each: what kind of item it is, which words to look for, and why.
 *
 * <pre>
 * # superlatives
 * fact: first|largest … ever = A superlative needs a source that says so
 * </pre>
 *
 * @param faults lines that cannot be understood; the others work all the same
 */
public record HouseList(List<Rule> rules, List<Fault> faults) {
	/** The kinds that need no more than words and a reason. */
	private static final Set<ClaimKind> KINDS = Set.of(ClaimKind.FACT, ClaimKind.FIGURE, ClaimKind.NAME, ClaimKind.PLACE,
			ClaimKind.PROBLEM);

	/** @param line in the file, from 1 @param words in the language of {@link WordPattern} */
	public record Rule(int line, ClaimKind kind, String words, String reason) { }

	/** @param line in the file, from 1 @param sentence what is wrong with it, and what to write instead */
	public record Fault(int line, String sentence) {
		@Override
		public String toString() {
			return Messages.text("list.fault", String.valueOf(line), sentence);
		}
	}

	public HouseList {
		rules = List.copyOf(rules);
		faults = List.copyOf(faults);
	}

	/** Of a house that wants to hear of nothing special. */
	public static HouseList empty() {
		return new HouseList(List.of(), List.of());
	}

	/** @param text of the whole file; empty lines and those that start with {@code #} say nothing */
	public static HouseList of(String text) {
		List<Rule> rules = new ArrayList<>();
		List<Fault> faults = new ArrayList<>();
		List<String> lines = text.lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i).strip();
			if (line.isEmpty() || line.startsWith("#")) continue;
			try {
				rules.add(rule(i + 1, line));
			} catch (BadPatternException e) {
				faults.add(new Fault(i + 1, e.getMessage()));
			}
		}
		return new HouseList(rules, faults);
	}

	/** A text that gives the same rules; comments of the one that they were read from are not in it. */
	public String written() {
		return rules.stream().map(HouseList::written).collect(Collectors.joining());
	}

	/** A blank before words that begin with a sign of equality would end them there. */
	private static String written(Rule rule) {
		return rule.kind().word() + (rule.words().startsWith("=") ? ":" : ": ") + rule.words() + " = " + rule.reason() + "\n";
	}

	private static Rule rule(int number, String line) throws BadPatternException {
		int colon = line.indexOf(':');
		if (colon < 0) throw new BadPatternException(Messages.text("list.noKind"));
		String word = line.substring(0, colon).strip();
		Optional<ClaimKind> kind = ClaimKind.of(word).filter(KINDS::contains);
		if (kind.isEmpty()) throw new BadPatternException(Messages.text("list.unknownKind", word, kinds()));
		int equals = line.indexOf(" = ", colon);
		if (equals < 0) throw new BadPatternException(Messages.text("list.noReason"));
		String words = line.substring(colon + 1, equals + 1).strip();
		WordPattern.of(words);
		return new Rule(number, kind.get(), words, line.substring(equals + 3).strip());
	}

	/** @throws IllegalArgumentException for a rule that was not read from a text and says nothing one could look for */
	List<ListedWords> listed() {
		return rules.stream().map(HouseList::listed).toList();
	}

	private static ListedWords listed(Rule rule) {
		try {
			return new ListedWords(rule.kind(), WordPattern.of(rule.words()), rule.reason());
		} catch (BadPatternException e) {
			throw new IllegalArgumentException(new Fault(rule.line(), String.valueOf(e.getMessage())).toString(), e);
		}
	}

	private static String kinds() {
		return Arrays.stream(ClaimKind.values()).filter(KINDS::contains).map(ClaimKind::word).collect(Collectors.joining(", "));
	}
}
