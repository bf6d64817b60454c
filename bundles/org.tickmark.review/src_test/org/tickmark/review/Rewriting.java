package org.tickmark.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

import org.tickmark.draft.Span;

/**
 * A report with one marked item, and what happens to it outside the desk. Two characters that no draft holds go with the
 * item through every edit, so that its place afterwards is known for sure.
 */
final class Rewriting {
	private static final char BEGIN = '\uE000';
	private static final char END = '\uE001';
	private static final Pattern BRACKETS = Pattern.compile("[\\[\\]]");

	/** Numbers, negations and units that the sentences hold in letters. */
	private static final Set<String> WEIGHTY = Set
			.of(("cannot never not without denied two three four five six seven eleven twice third second percent million first only few "
					+ "more nearly about another before until since next years months year week days by earlier tonnes kilometres "
					+ "hectares barrels litres megawatts")
					.split(" "));

	/** What was done, and what has to come of it. */
	enum Edit {
		TEXT_INSERTED_BEFORE(Rewriting::insertBefore, true),
		TYPOGRAPHY(Rewriting::typography, true),
		COPY_EDIT(Rewriting::copyEdit, true),
		REWRITTEN((text, prose) -> text.rewrite(text.at, 0.4), true),
		REWRITTEN_WITH_NEIGHBOURS(Rewriting::rewriteWithNeighbours, true),
		CLAUSE_INSERTED(Rewriting::insertClause, true),
		MOVED((text, prose) -> text.move(), true),
		MOVED_AND_EDITED(Rewriting::moveAndEdit, true),
		COPY_PLACED_BEFORE(Rewriting::placeCopyBefore, true),
		NEIGHBOURS_REPLACED(Rewriting::replaceNeighbours, true),
		DELETED((text, prose) -> text.sentences.remove(text.at), false),
		REPLACED((text, prose) -> text.sentences.set(text.at, text.plain(prose.unlike(text.plainAt()))), false),
		DELETED_SIBLING_STAYS(Rewriting::deleteBesideSibling, false);

		private final BiConsumer<Rewriting, NewsProse> what;
		private final boolean stays;

		Edit(BiConsumer<Rewriting, NewsProse> what, boolean stays) {
			this.what = what;
			this.stays = stays;
		}

		/** Whether the item is still in the text afterwards. */
		boolean stays() {
			return stays;
		}
	}

	private final NewsProse prose;
	/** In the order of the text; a paragraph's first one begins with a line end. */
	private final List<String> sentences = new ArrayList<>();
	private int at;
	private boolean factsChanged;

	Rewriting(NewsProse prose) {
		this.prose = prose;
		for (List<String> paragraph : prose.report()) {
			for (String sentence : paragraph) sentences.add((sentence.equals(paragraph.getFirst()) ? "\n\n" : " ") + sentence);
		}
		at = 3 + prose.below(sentences.size() - 6);
		while (!sentences.get(at).contains("[")) at = 3 + prose.below(sentences.size() - 6);
	}

	/** Marks the item. @param whole the sentence, or else what stands in its brackets */
	void mark(boolean whole, Edit edit) {
		String original = sentences.get(at);
		if (edit == Edit.DELETED_SIBLING_STAYS) {
			int beside = prose.chance(0.5) ? at + (prose.chance(0.5) ? 0 : 1) : 1 + prose.below(sentences.size() - 2);
			sentences.add(beside, " " + prose.sibling(original.strip()));
			if (beside <= at) at++;
		}
		String lead = original.startsWith("\n") ? "\n\n" : " ";
		String sentence = original.strip();
		String plain = BRACKETS.matcher(sentence).replaceAll("");
		String marked = whole ? BEGIN + plain.substring(0, plain.length() - 1) + END + plain.substring(plain.length() - 1)
				: sentence.replace('[', BEGIN).replace(']', END);
		sentences.replaceAll(other -> BRACKETS.matcher(other).replaceAll(""));
		sentences.set(at, lead + marked);
	}

	void apply(Edit edit) {
		edit.what.accept(this, prose);
	}

	String text() {
		return raw().replaceAll("[" + BEGIN + END + "]", "");
	}

	/** Where the item stands; none if it was deleted. */
	Span place() {
		int begin = raw().indexOf(BEGIN);
		return begin < 0 ? new Span(0, 0) : new Span(begin, raw().indexOf(END) - 1);
	}

	/** The sentence that holds the item. */
	Span assertion() {
		int start = String.join("", sentences.subList(0, at)).strip().length() + (sentences.get(at).startsWith("\n") ? 2 : 1);
		return new Span(start, start + sentences.get(at).strip().length() - 2);
	}

	/** Whether figures or names of the item's sentence are others now: such an item may be orphaned rather than moved. */
	boolean factsChanged() {
		return factsChanged;
	}

	/** Whether no word of the item is left: nothing says then that what stands there now means the same. */
	static boolean isRewrittenAltogether(String words, String before) {
		List<String> old = List.of(before.split("[^\\p{L}\\p{N}]+"));
		return Arrays.stream(words.split("[^\\p{L}\\p{N}]+")).noneMatch(old::contains);
	}

	private String raw() {
		return String.join("", sentences).strip() + "\n";
	}

	/** The item's sentence without marks. */
	private String plainAt() {
		return sentences.get(at).strip().replaceAll("[" + BEGIN + END + "]", "");
	}

	private String plain(String sentence) {
		return " " + BRACKETS.matcher(sentence).replaceAll("");
	}

	private static void insertBefore(Rewriting text, NewsProse prose) {
		int where = prose.below(text.at + 1);
		for (int i = prose.below(4); i >= 0; i--) text.insert(where, text.plain(prose.sentence()));
	}

	private void insert(int where, String sentence) {
		sentences.add(where, sentence);
		if (where <= at) at++;
	}

	private static void typography(Rewriting text, NewsProse prose) {
		text.sentences.replaceAll(sentence -> {
			String set = sentence.replaceAll("\"(?=\\w|\uE000)", "\u201C").replace("\"", "\u201D").replace("'", "\u2019");
			if (prose.chance(0.5)) set = set.replaceAll("(\\d) (?=\\p{L})", "$1\u00A0");
			if (prose.chance(0.5)) set = set.replaceAll("([.,]) ", "$1  ");
			return prose.chance(0.5) ? set.replace("-", "\u2011") : set;
		});
	}

	private static void copyEdit(Rewriting text, NewsProse prose) {
		for (int i = 0; i < text.sentences.size(); i++) text.rewrite(i, 0.1);
	}

	private static void rewriteWithNeighbours(Rewriting text, NewsProse prose) {
		for (int i = text.at - 1; i <= text.at + 1; i++) text.rewrite(i, 0.4);
	}

	private static void insertClause(Rewriting text, NewsProse prose) {
		String clause = prose
				.one(List.of(", which few had expected,", ", to the surprise of the council,", ", as was first reported last year,",
						" (not for the first time)", ", who spoke on the telephone from Oslo,",
						", despite a warning by <person> in <month>,"))
				.replace("<person>", "Ada Novak").replace("<month>", "May");
		String sentence = text.sentences.get(text.at);
		List<Integer> blanks = new ArrayList<>();
		for (int i = sentence.length() / 4; i < sentence.length() * 3 / 4; i++)
			if (sentence.charAt(i) == ' ' && Character.isLetter(sentence.charAt(i - 1))) blanks.add(i);
		if (blanks.isEmpty()) return;
		int where = prose.one(blanks);
		text.sentences.set(text.at, sentence.substring(0, where) + clause + sentence.substring(where));
	}

	private void move() {
		String moved = sentences.remove(at);
		int to = prose.below(sentences.size());
		while (Math.abs(to - at) < 3) to = prose.below(sentences.size());
		sentences.add(to, moved);
		at = to;
	}

	private static void moveAndEdit(Rewriting text, NewsProse prose) {
		text.move();
		text.rewrite(text.at, 0.1);
	}

	/** Not right beside it: of two that stand together nobody could say which was first. */
	private static void placeCopyBefore(Rewriting text, NewsProse prose) {
		text.insert(prose.below(text.at - 1), " " + text.plainAt());
	}

	private static void replaceNeighbours(Rewriting text, NewsProse prose) {
		text.sentences.set(text.at - 1, text.plain(prose.sentence()));
		text.sentences.set(text.at + 1, text.plain(prose.sentence()));
	}

	private static void deleteBesideSibling(Rewriting text, NewsProse prose) {
		text.sentences.remove(text.at);
	}

	/** Other words for some: most replaced, some left out, some put in. */
	private void rewrite(int sentence, double share) {
		String[] words = sentences.get(sentence).split("(?<=[ \n])");
		for (int i = 0; i < words.length; i++) {
			if (!prose.chance(share)) continue;
			String core = words[i].replaceAll("[^\\p{L}\\p{N}\\-]", "");
			if (core.isEmpty()) continue;
			boolean fact = core.matches(".*\\d.*") || Character.isUpperCase(core.charAt(0)) || WEIGHTY.contains(core);
			if (sentence == at && fact) factsChanged = true;
			if (prose.chance(0.15)) words[i] = words[i].replaceFirst(Pattern.quote(core) + " ?", "");
			else if (prose.chance(0.18)) words[i] = prose.one(NewsProse.PLAIN_WORDS) + " " + words[i];
			else words[i] = words[i].replace(core, other(core));
		}
		sentences.set(sentence, String.join("", words));
	}

	private String other(String word) {
		if (word.matches("\\d+")) return String.valueOf(prose.below(900) + 10);
		return Character.isUpperCase(word.charAt(0)) ? prose.one(List.of("Weller", "Tarn", "Ostrava", "Kemp", "Halden"))
				: prose.one(NewsProse.PLAIN_WORDS);
	}
}
