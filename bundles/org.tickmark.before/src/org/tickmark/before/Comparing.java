package org.tickmark.before;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.dossier.Difference;
import org.tickmark.dossier.Locator;
import org.tickmark.dossier.SourceText;
import org.tickmark.dossier.Stretch;
import org.tickmark.dossier.sweep.KeptStatements;
import org.tickmark.dossier.sweep.LookUp;
import org.tickmark.dossier.sweep.Passage;
import org.tickmark.dossier.sweep.Progress;
import org.tickmark.dossier.sweep.SearchedSource;
import org.tickmark.dossier.sweep.Sweep;
import org.tickmark.dossier.sweep.Verdict;
import org.tickmark.dossier.words.ChangedWords;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.review.ReviewedDraft;

/** Compares the items of a draft with passages that may say the same, by the dossier's sweep: both call the same thing different. */
final class Comparing {
	/** Below it the same words are chance, in an archive that speaks of everything. */
	private static final double SAME_TOPIC = 0.5;
	private static final int FEWEST_WORDS = 3;
	private static final double SAME_WORDS = 0.7;
	/** Names weigh so much that two sentences about the same people are alike whatever they do; so the other words are counted. */
	private static final double MOST_OTHER_WORDS = 0.8;
	private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}[\\p{L}\\p{Mn}.’'-]*+");
	/** Of a quotation, which may be cut at either end. */
	private static final double MOST_OF_IT = 0.6;
	/** Fewer quoted words are anybody's. */
	private static final int FEWEST_QUOTED = 4;
	/** One word in so many may differ in a quotation that is still the same one. */
	private static final int WORDS_TO_A_CHANGE = 3;
	private static final Pattern BLANKS = Pattern.compile("\\s++");
	/** What else a sentence says may be denied in it, too. */
	private static final double SAME_SENTENCE = 0.75;

	private final ReviewedDraft draft;
	private final Asked asked;
	private final ClaimDetection rules;
	private final Similarity similarity;
	private final Progress progress;

	Comparing(ReviewedDraft draft, Asked asked, ClaimDetection rules, Similarity similarity, Progress progress) {
		this.similarity = similarity;
		this.draft = draft;
		this.asked = asked;
		this.rules = rules;
		this.progress = progress;
	}

	/** In the order of the draft. @param passages by number */
	List<Sighting> sightings(Map<Integer, Entry> passages) {
		if (passages.isEmpty()) return List.of();
		List<Item> items = draft.items().items();
		Map<Optional<LocalDate>, List<LookUp>> byAge = new HashMap<>();
		List<Sighting> sightings = new ArrayList<>();
		for (int i = 0; i < items.size(); i++) {
			ClaimKind kind = items.get(i).kind();
			if (kind == ClaimKind.PROBLEM) continue;
			Optional<LocalDate> oldest = asked.ages().oldest(kind, asked.today());
			List<LookUp> found = byAge.computeIfAbsent(oldest, day -> lookUps(passages, day));
			if (!found.isEmpty()) sighting(found.get(i), passages).ifPresent(sightings::add);
		}
		return List.copyOf(sightings);
	}

	/** One for each item; none where no passage is young enough. */
	private List<LookUp> lookUps(Map<Integer, Entry> passages, Optional<LocalDate> oldest) {
		Map<String, Entry> counting = new HashMap<>();
		List<SearchedSource> sources = new ArrayList<>();
		passages.forEach((number, entry) -> {
			if (oldest.isPresent() && entry.passage().dated().filter(day -> !day.isBefore(oldest.get())).isEmpty()) return;
			counting.put(String.valueOf(number), entry);
			sources.add(source(number, entry.passage()));
		});
		if (sources.isEmpty()) return List.of();
		KeptStatements kept = KeptStatements.of(key -> Optional.ofNullable(counting.get(key)).map(Entry::statements));
		return Sweep.of(sources, rules, kept, progress).lookUp(draft, progress);
	}

	private static SearchedSource source(int number, PrintedPassage passage) {
		var whole = new Span(0, passage.text().length());
		var text = new SourceText(passage.text(), List.of(new Stretch(whole, new Locator.Paragraph(1))));
		return new SearchedSource(String.valueOf(number), passage.title(), passage.dated(), text);
	}

	/** Whether a passage may be about what some item of a sentence says; asked first, since comparing takes longer. */
	boolean isNear(Span sentence, PrintedPassage passage) {
		return isOfOneTopic(sentence.in(draft.text()), passage.text()) || draft.items().items().stream()
				.filter(item -> item.kind() == ClaimKind.QUOTE && sentence.overlaps(item.span()))
				.anyMatch(item -> isMostOf(item, passage.text()));
	}

	private boolean isOfOneTopic(String here, String printed) {
		return similarity.sharedBy(here, printed) >= Math.min(FEWEST_WORDS, similarity.count(here))
				&& similarity.of(here, printed) >= SAME_TOPIC;
	}

	private boolean isMostOf(Item quotation, String printed) {
		return similarity.count(quotation.text()) >= FEWEST_QUOTED && similarity.within(quotation.text(), printed) >= MOST_OF_IT;
	}

	private boolean isNear(LookUp found, String printed) {
		Item item = found.item();
		if (isQuoted(found) && !isInPart(item) && isMostOf(item, printed)) return mayBeTheSame(found);
		if (item.kind() == ClaimKind.CONTACT) return printed.contains(item.text());
		// What is told in words has no value that could be compared.
		boolean inWords = item.claim().filter(claim -> claim.detail() instanceof Detail.None).isPresent();
		if (inWords || isInPart(item) || found.guess()) return saysTheSame(item.text(), printed);
		String sentence = item.sentence(draft.text()).in(draft.text());
		return isOfOneTopic(sentence, printed) && (found.verdict() != Verdict.DIFFERS || similarity.of(sentence, printed) >= SAME_WORDS);
	}

	/** Only some of it stands in marks: that those are the same says little of the rest. */
	private static boolean isInPart(Item item) {
		return item.claim().map(Claim::detail).filter(detail -> detail instanceof Detail.Attribution said
				&& said.directness() == Detail.Directness.MIXED).isPresent();
	}

	private static boolean mayBeTheSame(LookUp found) {
		return found.differences().size() * WORDS_TO_A_CHANGE <= BLANKS.splitAsStream(found.item().text()).count();
	}

	private boolean saysTheSame(String here, String printed) {
		String others = NAME.matcher(here).replaceAll(" ");
		return similarity.count(here) >= FEWEST_WORDS && similarity.of(here, printed) >= SAME_WORDS
				&& similarity.sharedBy(others, printed) >= MOST_OTHER_WORDS * similarity.count(others)
				&& ChangedWords.hasFiguresOf(here, printed);
	}

	private Optional<Sighting> sighting(LookUp found, Map<Integer, Entry> passages) {
		if (found.verdict() == Verdict.NOWHERE) return Optional.empty();
		List<Passage> near = found.passages().stream()
				.filter(each -> isNear(found, passages.get(Integer.valueOf(each.source())).passage().text())).toList();
		// Differences are those of the best passage.
		boolean best = !near.isEmpty() && near.getFirst().equals(found.passages().getFirst());
		if (near.isEmpty() || !best && found.verdict() == Verdict.DIFFERS) return Optional.empty();
		if (found.verdict() == Verdict.DIFFERS && isTooOldForWhatItHolds(found.item(), near.getFirst(), passages)) return Optional.empty();
		List<PrintedPassage> printed = near.stream().map(each -> passages.get(Integer.valueOf(each.source())).passage()).toList();
		Optional<Difference> denied = found.verdict() == Verdict.FOUND && !isQuoted(found) ? denied(found.item(), printed.getFirst())
				: Optional.empty();
		Verdict verdict = denied.isPresent() ? Verdict.DIFFERS : found.verdict();
		List<Difference> differences = denied.map(List::of).orElse(found.differences());
		return Optional.of(new Sighting(new LookUp(found.item(), verdict, found.policy(), near, differences, found.guess()), printed));
	}

	/** A fact does not grow old, but a figure in it does, and it is the figure that differs. */
	private boolean isTooOldForWhatItHolds(Item item, Passage best, Map<Integer, Entry> passages) {
		Optional<LocalDate> dated = passages.get(Integer.valueOf(best.source())).passage().dated();
		return draft.items().items().stream().filter(each -> item.span().start() <= each.span().start()
				&& each.span().end() <= item.span().end()).map(each -> asked.ages().oldest(each.kind(), asked.today()))
				.flatMap(Optional::stream).anyMatch(oldest -> dated.filter(day -> !day.isBefore(oldest)).isEmpty());
	}

	private Optional<Difference> denied(Item item, PrintedPassage printed) {
		String sentence = item.sentence(draft.text()).in(draft.text());
		return similarity.of(sentence, printed.text()) < SAME_SENTENCE ? Optional.empty()
				: ChangedWords.denial(sentence, printed.text());
	}

	/** Word by word: what is in marks. */
	private static boolean isQuoted(LookUp found) {
		return !found.policy().isEmpty();
	}
}
