package org.tickmark.dossier.fetch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;

/**
 * What changed on a page since an earlier copy was kept, word by word.
 *
 * @param pieces the readable text of both, in order: what stayed, what is gone, what is new
 */
public record PageChange(List<Piece> pieces) {
	private static final Pattern PARTS = Pattern.compile("(?<=\\s)(?=\\S)|(?<=[\\p{L}\\p{N}])(?=[^\\s\\p{L}\\p{N}])");
	private static final Pattern MARKED = Pattern.compile("\\[-|-]|\\{\\+|\\+}");
	/** Lines times lines, or words times words; beyond it, all of a stretch was rewritten, and comparing it would take long to say so. */
	private static final long LARGEST = 4_000_000;

	/** What became of a piece. */
	public enum Fate {
		KEPT, REMOVED, ADDED
	}

	/** @param text as it stands in its copy */
	public record Piece(Fate fate, String text) { }

	public PageChange {
		pieces = List.copyOf(pieces);
	}

	/** Between the readable texts of two copies; empty lines and blanks at the end of a line count for nothing. */
	public static PageChange between(String before, String now) {
		var pieces = new ArrayList<Piece>();
		compare(lines(before), lines(now), pieces, PageChange::words);
		return new PageChange(merged(pieces));
	}

	private static List<String> lines(String text) {
		return text.lines().map(line -> line.strip().replaceAll("\\s+", " ")).filter(line -> !line.isEmpty()).map(line -> line + "\n")
				.toList();
	}

	/** What becomes of lines that differ. */
	@FunctionalInterface
	private interface Inside {
		void compare(List<String> before, List<String> now, List<Piece> pieces);
	}

	private static void words(List<String> before, List<String> now, List<Piece> pieces) {
		compare(Arrays.asList(PARTS.split(String.join("", before))), Arrays.asList(PARTS.split(String.join("", now))), pieces,
				(gone, come, all) -> {
					all.add(new Piece(Fate.REMOVED, String.join("", gone)));
					all.add(new Piece(Fate.ADDED, String.join("", come)));
				});
	}

	private static void compare(List<String> before, List<String> now, List<Piece> pieces, Inside inside) {
		Consumer<List<String>> keep = same -> pieces.add(new Piece(Fate.KEPT, String.join("", same)));
		int start = 0;
		while (start < Math.min(before.size(), now.size()) && before.get(start).equals(now.get(start))) start++;
		int end = 0;
		while (end < Math.min(before.size(), now.size()) - start
				&& before.get(before.size() - 1 - end).equals(now.get(now.size() - 1 - end))) end++;
		keep.accept(before.subList(0, start));
		List<String> gone = before.subList(start, before.size() - end);
		List<String> come = now.subList(start, now.size() - end);
		int from = 0;
		if ((long) gone.size() * come.size() <= LARGEST) {
			for (Stretch stretch : stretches(new MyersDiffWithLinearSpace<String>().computeDiff(gone, come, null))) {
				keep.accept(gone.subList(from, stretch.goneFrom()));
				inside.compare(gone.subList(stretch.goneFrom(), stretch.goneTo()), come.subList(stretch.comeFrom(), stretch.comeTo()),
						pieces);
				from = stretch.goneTo();
			}
			keep.accept(gone.subList(from, gone.size()));
		} else {
			pieces.add(new Piece(Fate.REMOVED, String.join("", gone)));
			pieces.add(new Piece(Fate.ADDED, String.join("", come)));
		}
		keep.accept(before.subList(before.size() - end, before.size()));
	}

	private record Stretch(int goneFrom, int goneTo, int comeFrom, int comeTo) { }

	/** What was put in and what was left out at the same place comes as two changes, and is one. */
	private static List<Stretch> stretches(List<Change> changes) {
		List<Stretch> stretches = new ArrayList<>();
		for (Change change : changes) {
			boolean goesOn = !stretches.isEmpty() && stretches.getLast().goneTo() == change.startOriginal
					&& stretches.getLast().comeTo() == change.startRevised;
			Stretch last = goesOn ? stretches.removeLast()
					: new Stretch(change.startOriginal, change.startOriginal, change.startRevised, change.startRevised);
			stretches.add(new Stretch(last.goneFrom(), change.endOriginal, last.comeFrom(), change.endRevised));
		}
		return stretches;
	}

	private static List<Piece> merged(List<Piece> pieces) {
		List<Piece> merged = new ArrayList<>();
		for (Piece piece : pieces) {
			if (piece.text().isEmpty()) continue;
			boolean goesOn = !merged.isEmpty() && merged.getLast().fate() == piece.fate();
			merged.add(goesOn ? new Piece(piece.fate(), merged.removeLast().text() + piece.text()) : piece);
		}
		return merged;
	}

	/** Whether anything did. */
	public boolean isAny() {
		return pieces.stream().anyMatch(piece -> piece.fate() != Fate.KEPT);
	}

	/**
	 * The changed places as lines for people: what is gone stands between "[-" and "-]", what is new between "{+" and "+}".
	 *
	 * @param around how many characters of what stayed are shown beside a change
	 */
	public List<String> inWords(int around) {
		var text = new StringBuilder();
		for (int i = 0; i < pieces.size(); i++) {
			Piece piece = pieces.get(i);
			switch (piece.fate()) {
				case REMOVED -> text.append("[-").append(piece.text().strip()).append("-]").append(blankAfter(piece.text()));
				case ADDED -> text.append("{+").append(piece.text().strip()).append("+}").append(blankAfter(piece.text()));
				case KEPT -> text.append(shortened(piece.text(), i > 0, i < pieces.size() - 1, around));
			}
		}
		return text.toString().lines().filter(line -> MARKED.matcher(line).find()).toList();
	}

	private static String blankAfter(String text) {
		return text.endsWith("\n") ? "\n" : text.endsWith(" ") ? " " : "";
	}

	private static String shortened(String text, boolean behind, boolean before, int around) {
		if (text.length() <= 2 * around) return text;
		String first = behind ? text.substring(0, around) : "";
		String last = before ? text.substring(text.length() - around) : "";
		String head = first.indexOf('\n') >= 0 ? first.substring(0, first.indexOf('\n')) : first + (behind ? "\u2026" : "");
		String tail = last.indexOf('\n') >= 0 ? last.substring(last.lastIndexOf('\n') + 1) : (before ? "\u2026" : "") + last;
		return head + "\n" + tail;
	}
}
