package org.tickmark.ui.checking;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.NameFault;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.review.Action;
import org.tickmark.review.Item;
import org.tickmark.review.Review;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.LedgerEvent;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.verbs.AlikeChanges.Changed;
import org.tickmark.review.verbs.ConfirmItems;
import org.tickmark.review.verbs.DecideItems;
import org.tickmark.review.verbs.FixReading;
import org.tickmark.review.verbs.MarkClaim;
import org.tickmark.review.verbs.NoFactsHere;
import org.tickmark.review.verbs.PlaceItem;
import org.tickmark.review.verbs.Remark;
import org.tickmark.review.verbs.SettleSentence;
import org.tickmark.review.verbs.Together;
import org.tickmark.review.verbs.Undo;
import org.tickmark.ui.checking.Steps.Step;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.messages.Messages;

/** What people do to a draft in its editor: it is recorded under the checker's name, and most of it can be taken back. UI thread only. */
public final class Decisions {
	private static final String NO_WORDS = Messages.text("decision.noWords");

	private final DraftUnderReview draft;
	private final Review review;
	private final HouseSettings house;
	private final Corrections corrections;
	private final Steps steps = new Steps();

	Decisions(DraftUnderReview draft, Review review, ShownText text, HouseSettings house) {
		this.draft = draft;
		this.review = review;
		this.house = house;
		this.corrections = new Corrections(draft, text, this);
	}

	/**
	 * Decides on all these items at once; what is so already, or whose words are gone, or which the status does not suit, stays as it is.
	 *
	 * @param reason empty where the status needs none
	 * @return whether anything was decided
	 * @throws IOException when the decision could not be recorded; then nothing has changed
	 */
	public boolean decide(List<Item> items, Status status, String reason) throws IOException {
		List<Item> here = items.stream().map(draft::whereItIs).flatMap(Optional::stream)
				.filter(item -> status.suits(item.kind()) && isNews(item, status, reason)).toList();
		return !here.isEmpty() && act(new DecideItems(here, status, reason), here.stream().map(Item::id).toList());
	}

	/** Deciding again is news also where the item is read otherwise here than where it was decided. */
	private boolean isNews(Item item, Status status, String reason) {
		return DecideItems.isSettledWithSentence(item, review.ledger()) || !item.status().saysTheSameAs(status)
				|| !reason.isEmpty() && !item.reason().equals(reason)
				|| item.otherValue().isPresent();
	}

	/** Decides without a reason. */
	public boolean decide(List<Item> items, Status status) throws IOException {
		return decide(items, status, "");
	}

	/**
	 * Settles what a sentence holds at once, to be taken back at once.
	 *
	 * @param items those of it that were left ticked
	 * @param reason and source empty where none was given
	 * @return whether anything was decided
	 */
	public boolean settle(List<Item> items, Status status, String reason, String source) throws IOException {
		List<Item> here = items.stream().map(draft::whereItIs).flatMap(Optional::stream).toList();
		return !here.isEmpty() && act(new SettleSentence(here, status, reason, source), here.stream().map(Item::id).toList());
	}

	/** Gives items that are to be looked at again what each had before, to be taken back at once. @return whether anything was decided */
	public boolean confirm(List<Changed> changed) throws IOException {
		List<Changed> here = changed.stream().flatMap(each -> draft.whereItIs(each.item()).map(each::at).stream()).toList();
		return !here.isEmpty() && act(new ConfirmItems(here), here.stream().map(each -> each.item().id()).toList());
	}

	/** Reads the dates of these items in their next sense. @return whether any of them has a choice */
	public boolean readOtherwise(List<Item> items) throws IOException {
		List<ItemId> read = new ArrayList<>();
		List<LedgerEvent> events = new ArrayList<>();
		for (Item item : items) {
			Optional<FixReading> next = draft.whereItIs(item).flatMap(FixReading::next);
			if (next.isEmpty()) continue;
			read.add(next.get().item().id());
			events.addAll(carryOut(next.get()));
		}
		if (!events.isEmpty()) steps.add(Step.of(events, read));
		return !events.isEmpty();
	}

	/**
	 * Puts the wording that waits for an answer into the text, by which the item is corrected; can be taken back as a decision.
	 *
	 * @return false if none waits, or its words are gone
	 * @throws IOException when that could not be recorded; then nothing has changed
	 */
	public boolean acceptWording(Item item) throws IOException {
		Optional<Item> listed = draft.now(item);
		if (listed.isEmpty() || !corrections.accept(listed.get())) return false;
		learnName(listed.get());
		return true;
	}

	/** A spelling that was wrong once is wrong in the next draft as well. */
	private void learnName(Item item) {
		boolean name = item.kind() == ClaimKind.NAME || item.claim().filter(claim -> claim.why() instanceof NameFault).isPresent();
		if (name) item.proposal().ifPresent(accepted -> house.learnSpelling(item.text(), accepted.wording()));
	}

	/**
	 * Says that a sentence states no fact; it can be taken back as a decision.
	 * @param sentence bare, in the text as read last, which must be up to date
	 */
	public void noFactsIn(Span sentence) throws IOException {
		var nothing = new NoFactsHere(sentence);
		act(nothing, List.of(nothing.idIn(draft.text())));
	}

	/** Says where an item stands that has lost its place, which can be taken back. @param span in the document */
	public void place(ItemId item, Span span) throws IOException {
		Span words = draft.now().source().toText(span);
		if (words.isEmpty()) throw new IOException(NO_WORDS);
		act(new PlaceItem(item, words), List.of(item));
	}

	/** Marks a claim by hand. @param span in the document @return the new item */
	public ItemId mark(Span span, ClaimKind kind) throws IOException {
		Draft now = draft.now();
		Span words = withoutBlanks(now.source().toText(span), now.text());
		if (words.isEmpty()) throw new IOException(NO_WORDS);
		var mark = new MarkClaim(words, kind);
		ItemId id = mark.idIn(now.text());
		draft.goToOnceListed(id);
		act(mark, List.of(id));
		return id;
	}

	/** Selecting by double click, by line or with a tag takes blanks along. */
	private static Span withoutBlanks(Span span, String text) {
		String words = span.in(text);
		int start = span.start() + words.length() - words.stripLeading().length();
		return words.isBlank() ? new Span(span.start(), span.start()) : new Span(start, start + words.strip().length());
	}

	/** Marks otherwise what was marked; the first new item is shown. */
	public void remark(Remark remark) throws IOException {
		remark(List.of(remark));
	}

	/** As {@link #remark(Remark)}, with several that are taken back together. @param remarks one at least */
	public void remark(List<Remark> remarks) throws IOException {
		draft.goToOnceListed(remarks.getFirst().marks().getFirst().idIn(draft.now().text()));
		act(new Together(remarks), remarks.stream().flatMap(remark -> remark.items().stream()).map(Item::id).toList());
	}

	/**
	 * Carries out an action on items that {@link #undo()} can take back.
	 * @param items to be shown when it is
	 * @return whether there was anything to record
	 */
	public boolean act(Action action, List<ItemId> items) throws IOException {
		return act(action, items, house.checker());
	}

	/** As {@link #act(Action, List)}, recorded under the name of somebody whose word the checker passes on. */
	public boolean act(Action action, List<ItemId> items, String by) throws IOException {
		List<LedgerEvent> events = carryOut(action, by);
		if (!events.isEmpty()) steps.add(Step.of(events, items));
		return !events.isEmpty();
	}

	/** Carries out any other action on this draft. @return whether there was anything to record */
	public boolean apply(Action action) throws IOException {
		return !carryOut(action).isEmpty();
	}

	private List<LedgerEvent> carryOut(Action action) throws IOException {
		return carryOut(action, house.checker());
	}

	private List<LedgerEvent> carryOut(Action action, String by) throws IOException {
		return review.carryOut(action, draft.now().text(), by, Instant.now());
	}

	/**
	 * Takes back what was done last to items in this editor.
	 * @return the items that it was done to; empty if there is nothing to take back
	 */
	public List<ItemId> undo() throws IOException {
		Optional<Step> last = steps.last();
		if (last.isEmpty()) return List.of();
		List<LedgerEvent> undoing = carryOut(new Undo(last.get().events()));
		steps.tookBack(undoing, !last.get().corrects() || corrections.takeBack(last.get().items()));
		if (last.get().places()) draft.seek(last.get().items());
		return last.get().items();
	}

	/** Does again what was taken back last. */
	public List<ItemId> redo() throws IOException {
		Optional<Step> last = steps.lastTakenBack();
		if (last.isEmpty()) return List.of();
		if (last.get().corrects() && !corrections.doAgain(last.get().items())) {
			steps.forgetTakenBack();
			throw new IOException(Messages.text("correction.changed"));
		}
		try {
			steps.didAgain(carryOut(new Undo(last.get().events())));
		} catch (IOException e) {
			if (last.get().corrects()) corrections.takeBack(last.get().items());
			throw e;
		}
		return last.get().items();
	}
}
