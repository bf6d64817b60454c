package org.tickmark.claims.internal.names.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.Related;
import org.tickmark.claims.NameFault;
import org.tickmark.claims.internal.names.NameMention;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.draft.Span;

/**
 * One name spelled in two ways: "Ilse Brandt" here, "Ilse Brand" there. Names are compared where all other words are the same, so that the
 * time does not grow with the square of the names, and words that stand in no such name by themselves.
 */
@Component(service = ClaimCheck.class)
public final class NameVariantCheck implements ClaimCheck {
	private static final String RULE = "problem.nameVariant";
	/** A register of names shares keys without end; nobody reads what would come of it. */
	private static final int MOST_OF_ONE_KEY = 12;
	/** Nobody reads more, and a register has a million. */
	private static final int MOST_LISTED = 500;

	private final ListedNames listed;

	@Activate
	public NameVariantCheck() {
		this(List.of());
	}

	/** @param listed names that the house must get right: what is wrong with them is the business of another rule */
	public NameVariantCheck(List<String> listed) {
		this.listed = new ListedNames(listed, Map.of());
	}

	@Override
	public String ruleId() {
		return RULE;
	}

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		List<Spelled> names = SpelledNames.of(prose).all();
		Set<String> surnames = new HashSet<>();
		for (Spelled name : names) if (name.isWhole() && name.isPerson()) surnames.add(name.surname());
		List<Claim> problems = new ArrayList<>();
		int more = 0;
		for (long pair : alike(names, surnames)) {
			Optional<Odd> odd = odd(prose, names.get((int) (pair >> Integer.SIZE)), names.get((int) pair));
			if (odd.isEmpty()) continue;
			if (problems.size() < MOST_LISTED) problems.add(odd.get().problem(prose));
			else more++;
		}
		var strays = new StraySurnames(prose, names);
		var slipped = new SlippedWords(prose, surnames);
		for (Sentence sentence : prose.sentences()) {
			var words = new Words(sentence.tokens());
			strays.in(sentence, words).flatMap(stray -> problem(prose, stray)).ifPresent(problems::add);
			slipped.add(sentence, words);
		}
		more += addSlipped(prose, slipped.all(), problems);
		if (more > 0) problems.add(Collections.max(problems, Comparator.comparing(Claim::span)).andMore(more));
		return problems;
	}

	private Optional<Claim> problem(Prose prose, StraySurnames.Stray stray) {
		if (isMeant(prose, stray.word()) || listed.holds(stray.near().words().getLast())) return Optional.empty();
		return Optional.of(new Odd(stray.word(), first(stray.near())).problem(prose));
	}

	/** How many more there are. @param problems of whose names nothing is said twice */
	private int addSlipped(Prose prose, List<SlippedWords.Slipped> all, List<Claim> problems) {
		TreeMap<Integer, Span> names = new TreeMap<>();
		for (Claim problem : problems) {
			names.put(problem.span().start(), problem.span());
			if (problem.detail() instanceof Related other) other.spans().forEach(span -> names.put(span.start(), span));
		}
		int more = 0;
		for (SlippedWords.Slipped slipped : all) {
			Span here = slipped.odd().span();
			var name = names.floorEntry(here.start());
			if (name != null && name.getValue().overlaps(here) || isMeant(prose, here)) continue;
			if (listed.holds(slipped.odd().text()) || listed.holds(slipped.usual().text())) continue;
			if (problems.size() < MOST_LISTED) problems.add(new Odd(here, slipped.usual().span()).problem(prose));
			else more++;
		}
		return more;
	}

	/** Each once, the earlier name's number in the upper half; in the order of the earlier ones. */
	private long[] alike(List<Spelled> names, Set<String> surnames) {
		SharedKeys rests = SharedKeys.of(names.size(), i -> rests(names.get(i)));
		SharedKeys keys = SharedKeys.of(names.size(), i -> keys(names.get(i), rests, !surnames.isEmpty()));
		LongStream.Builder alike = LongStream.builder();
		keys.forPairs(MOST_OF_ONE_KEY, (earlier, later) -> {
			Spelled other = names.get(earlier);
			Spelled name = names.get(later);
			if (other != name && !isListed(other, name) && Likeness.isOneName(other, name, surnames))
				alike.add((long) earlier << Integer.SIZE | later);
		});
		long[] pairs = alike.build().toArray();
		Arrays.sort(pairs);
		int each = 0;
		for (int i = 0; i < pairs.length; i++) if (i == 0 || pairs[i] != pairs[i - 1]) pairs[each++] = pairs[i];
		return Arrays.copyOf(pairs, each);
	}

	private boolean isListed(Spelled one, Spelled other) {
		return !listed.isEmpty() && (listed.holds(one.words().getLast()) || listed.holds(other.words().getLast()));
	}

	/** All words but one as they are, for each of them; of a person's whole name the surname alone, too. */
	private static List<String> rests(Spelled name) {
		List<String> rests = new ArrayList<>();
		int size = name.folded().size();
		for (int left = 0; left < size; left++) {
			var rest = new StringBuilder();
			for (int i = 0; i < size; i++) rest.append(i == left ? "~" : name.folded().get(i)).append(' ');
			rests.add(rest.toString());
		}
		if (name.isWhole() && name.isPerson()) rests.add("~ ");
		return rests;
	}

	/**
	 * Such words and the one that is left, with a slip.
	 *
	 * @param all of all names: one that shares its words with none is like none
	 * @param whole whether anybody is named in full: if not, a word alone that no office stands before is compared with nothing but itself
	 */
	private static List<String> keys(Spelled name, SharedKeys all, boolean whole) {
		boolean alone = !whole && !name.isWhole() && name.title().isEmpty();
		List<String> keys = new ArrayList<>();
		List<String> rests = rests(name);
		for (int i = 0; i < rests.size(); i++) {
			String rest = rests.get(i);
			if (!all.isShared(rest)) continue;
			String left = i < name.folded().size() ? name.folded().get(i) : name.surname();
			if (alone) keys.add(rest.concat(left));
			else for (String slip : Spelling.keys(left)) keys.add(rest.concat(slip));
		}
		return keys;
	}

	/** @param here the odd spelling @param there the usual one */
	private record Odd(Span here, Span there) {
		Claim problem(Prose prose) {
			var why = new NameFault.Variant(flat(prose, here), flat(prose, there));
			return NameProblem.of(RULE, prose, here, why, there);
		}
	}

	/** The rarer one, or else the later one. */
	private static Optional<Odd> odd(Prose prose, Spelled earlier, Spelled later) {
		if (standInOneSentence(earlier, later)) return Optional.empty();
		Spelled odd = earlier.count() < later.count() ? earlier : later;
		Spelled usual = odd == earlier ? later : earlier;
		Span here = first(odd);
		Span there = first(usual);
		boolean meant = isMany(prose, odd, usual) || isMeant(prose, here) || isMeant(prose, there);
		return meant ? Optional.empty() : Optional.of(new Odd(here, there));
	}

	/** "The Bennetts of the world". */
	private static boolean isMany(Prose prose, Spelled odd, Spelled usual) {
		int start = first(odd).start();
		boolean plural = odd.surname().equals(usual.surname() + "s");
		return plural && start >= 4 && prose.draft().text().regionMatches(true, start - 4, "the ", 0, 4);
	}

	/** "Brand [sic]". */
	private static boolean isMeant(Prose prose, Span here) {
		String text = prose.draft().text();
		return text.startsWith(" [sic]", here.end()) || text.startsWith("\u2019s [sic]", here.end())
				|| text.startsWith("'s [sic]", here.end()) || text.startsWith(" (sic)", here.end());
	}

	/** Whoever does is somebody else. */
	private static boolean standInOneSentence(Spelled one, Spelled other) {
		List<NameMention> here = one.bearer().mentions();
		List<NameMention> there = other.bearer().mentions();
		int i = 0;
		int j = 0;
		while (i < here.size() && j < there.size()) {
			int first = here.get(i).sentence().start();
			int second = there.get(j).sentence().start();
			if (first == second) return true;
			if (first < second) i++;
			else j++;
		}
		return false;
	}

	/** Where the whole name stands. */
	private static Span first(Spelled name) {
		List<NameMention> mentions = name.bearer().mentions();
		int words = name.bearer().canonical().length();
		for (NameMention mention : mentions) if (mention.span().length() == words) return mention.span();
		return mentions.getFirst().span();
	}

	private static String flat(Prose prose, Span span) {
		return prose.textOf(span).replace('\n', ' ');
	}
}
