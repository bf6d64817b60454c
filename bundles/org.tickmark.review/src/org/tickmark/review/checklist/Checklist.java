package org.tickmark.review.checklist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.tickmark.draft.Draft;
import org.tickmark.review.messages.Messages;

/**
 * What a house asks about every draft before it may go, one question a line, behind a short name for it.
 *
 * <pre>
 * headline = Does the story say what the headline says?
 * legal = Have the lawyers read it?
 * </pre>
 *
 * @param faults lines that cannot be understood; the others count all the same
 */
public record Checklist(List<Question> questions, List<String> faults) {
	private static final Checklist EMPTY = new Checklist(List.of(), List.of());

	public Checklist {
		questions = List.copyOf(questions);
		faults = List.copyOf(faults);
	}

	/** Of a house that asks nothing. */
	public static Checklist empty() {
		return EMPTY;
	}

	/** @param text empty lines and those that start with {@code #} say nothing */
	public static Checklist of(String text) {
		List<Question> questions = new ArrayList<>();
		List<String> faults = new ArrayList<>();
		Set<String> keys = new HashSet<>();
		List<String> lines = text.lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i).strip();
			if (line.isEmpty() || line.startsWith("#")) continue;
			String[] parts = line.split("=", 2);
			String key = parts[0].strip();
			boolean understood = parts.length == 2 && Question.isKey(key) && !parts[1].isBlank();
			if (!understood) faults.add(fault(i + 1, Messages.text("checklist.notAQuestion", line)));
			else if (!keys.add(key)) faults.add(fault(i + 1, Messages.text("checklist.twice", key)));
			else questions.add(new Question(key, parts[1]));
		}
		return new Checklist(questions, faults);
	}

	private static String fault(int line, String what) {
		return Messages.text("house.fault", String.valueOf(line), what);
	}

	/** The file's text. */
	public String written() {
		return questions.stream().map(question -> question.key() + " = " + question.words() + "\n").collect(Collectors.joining());
	}

	/** The same without what was wrong with its file. */
	public Checklist withoutFaults() {
		return new Checklist(questions, List.of());
	}

	/** The question of that name. */
	public Optional<Question> question(String key) {
		return questions.stream().filter(question -> question.key().equals(key)).findFirst();
	}

	/** Every question, with what was answered. @param answers as the ledger has them, by the questions' keys */
	public List<AskedQuestion> asked(Draft draft, Map<String, List<GivenAnswer>> answers) {
		return questions.stream().map(question -> AskedQuestion.of(question, draft, answers.getOrDefault(question.key(), List.of())))
				.toList();
	}
}
