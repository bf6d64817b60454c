package org.tickmark.dossier.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.tickmark.dossier.DifferenceClass;
import org.tickmark.dossier.words.SpokenProse.Kind;
import org.tickmark.dossier.words.SpokenProse.Said;
import org.tickmark.draft.Span;

/**
 * What a draft makes of words that were said.
 *
 * @param changed what was turned around in it, if anything
 * @param place of the words in the source's text
 */
record SampleQuotation(List<String> pieces, String speaker, int source, Span place, DifferenceClass changed, double noise) {
	/** Nothing was turned around. */
	static final DifferenceClass NOTHING = DifferenceClass.FILLER;
	private static final Map<String, String> OTHERWISE = Map.of("4", "four", "7", "seven", "12", "twelve", "15", "fifteen", "four", "4",
			"seven", "7", "twelve", "12", "fifteen", "15", "harbour", "harbor", "metres", "meters");
	private static final int LEAST = 8;
	private static final int MOST = 45;

	/** @param changed what to turn around; {@link #NOTHING} for a quotation that is right */
	static SampleQuotation of(List<SampleSource> sources, DifferenceClass changed, double noise, SpokenProse prose, Random random) {
		while (true) {
			int source = random.nextInt(sources.size());
			List<SampleSource.Turn> turns = sources.get(source).turns;
			SampleSource.Turn turn = turns.get(random.nextInt(turns.size()));
			int size = turn.words().size();
			int length = LEAST + random.nextInt(MOST - LEAST);
			if (size < LEAST) continue;
			int from = random.nextInt(Math.max(1, size - length));
			int to = Math.min(size, from + length);
			// As people quote: from a sentence's start, mostly.
			while (random.nextInt(4) > 0 && from > 0 && !turn.words().get(from - 1).text().endsWith(".")) from--;
			to = Math.min(to, from + MOST);
			List<Said> words = new ArrayList<>(turn.words().subList(from, to));
			if (!isOnce(sources, words)) continue;
			int at = changed == NOTHING ? -1 : change(words, changed, prose, random);
			if (changed != NOTHING && at < 0) continue;
			List<String> written = written(words, at, noise, random);
			// A third and more left out is another quotation.
			if (size(written) < 0.7 * words.size()) continue;
			Span place = turn.places().get(from).union(turn.places().get(to - 1));
			return new SampleQuotation(written, random.nextBoolean() ? turn.speaker() : "", source, place, changed, noise);
		}
	}

	private static int size(List<String> pieces) {
		return String.join(" ", pieces).replaceAll("\\[.*?]", "").strip().split("\\s+").length;
	}

	/** Words that are said twice would be found in the other place as well. */
	private static boolean isOnce(List<SampleSource> sources, List<Said> words) {
		String plain = SampleSource.plain(words);
		int times = 0;
		for (SampleSource source : sources) {
			for (int at = source.plain().indexOf(plain); at >= 0; at = source.plain().indexOf(plain, at + 1)) times++;
		}
		return times == 1;
	}

	/** @return where something was changed; -1 if there is nothing to change */
	private static int change(List<Said> words, DifferenceClass changed, SpokenProse prose, Random random) {
		Kind wanted = switch (changed) {
			case NAME -> Kind.NAME;
			case FIGURE -> Kind.FIGURE;
			default -> Kind.NOT;
		};
		List<Integer> there = new ArrayList<>();
		for (int i = 2; i < words.size() - 3; i++) {
			boolean negation = wanted == Kind.NOT && words.get(i).negatable();
			if (words.get(i).kind() == wanted || negation) there.add(i);
		}
		if (there.isEmpty()) return -1;
		int at = there.get(random.nextInt(there.size()));
		Said word = words.get(at);
		String mark = word.text().matches(".*[.,]") ? word.text().substring(word.text().length() - 1) : "";
		if (word.negatable()) words.add(at + 1, new Said("not", Kind.NOT, false));
		else switch (wanted) {
			case NOT -> words.remove(at);
			case NAME -> words.set(at, new Said(prose.otherName(word.text()) + mark, Kind.NAME, false));
			default -> words.set(at, new Said(otherFigure(word.text(), mark, prose), Kind.FIGURE, false));
		}
		return at;
	}

	private static String otherFigure(String figure, String mark, SpokenProse prose) {
		String other = prose.figure();
		String plain = figure.replaceAll("[.,]$", "");
		return other.equals(plain) || other.equals(OTHERWISE.get(plain)) ? otherFigure(figure, mark, prose) : other + mark;
	}

	/** Words dropped, dots, brackets and marks of the draft's own, by as much as the noise asks for. */
	private static List<String> written(List<Said> words, int changed, double noise, Random random) {
		var text = new StringBuilder();
		List<String> pieces = new ArrayList<>();
		int dots = random.nextDouble() < noise * 2 ? 2 + random.nextInt(Math.max(1, words.size() - 4)) : -1;
		int split = random.nextDouble() < noise && words.size() > 10 ? words.size() / 2 : -1;
		for (int i = 0; i < words.size(); i++) {
			Said word = words.get(i);
			if (i == dots && (changed < 0 || Math.abs(i - changed) > 2)) {
				text.append(random.nextBoolean() ? "\u2026 " : "[...] ");
				while (i < words.size() - 3 && random.nextInt(4) > 0 && words.get(i).kind() == Kind.WORD
						&& Math.abs(i + 1 - changed) > 2) i++;
				word = words.get(i);
			}
			if (i == split && !text.isEmpty()) {
				pieces.add(text.toString().strip() + ",");
				text.setLength(0);
			}
			// What stands beside it stays, so that it is the change that is seen.
			boolean kept = changed >= 0 && Math.abs(i - changed) <= 2;
			if (!kept && word.kind() == Kind.WORD && random.nextDouble() < noise * 0.8) continue;
			if (!kept && random.nextDouble() < noise / 10) text.append("[the man] ");
			text.append(OTHERWISE.getOrDefault(word.text(), word.text()).replace("'", "\u2019")).append(' ');
			if (random.nextDouble() < noise / 10) text.append("[sic] ");
		}
		pieces.add(text.toString().strip());
		return pieces;
	}
}
