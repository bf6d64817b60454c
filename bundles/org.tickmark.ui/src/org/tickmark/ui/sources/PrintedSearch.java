package org.tickmark.ui.sources;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.tickmark.before.Asked;
import org.tickmark.before.Sighting;
import org.tickmark.dossier.sweep.LookUp;
import org.tickmark.dossier.sweep.Progress;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.review.PrintedAges;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.sources.DossierJob.OneAtATime;
import org.tickmark.ui.sources.DossierJob.Told;
import org.tickmark.ui.widgets.UiThread;

/**
 * Which items of a draft were printed or verified before, looked up again whenever draft or index have changed; never without an index that
 * somebody named. UI thread only.
 */
public final class PrintedSearch {
	/** A pause in writing, as long as the dossier waits. */
	private static final int QUIET_MILLIS = 1_500;

	/** What was asked, so that nothing is asked twice. */
	private record Question(Path index, String text, List<Span> items, PrintedAges ages) { }

	/** @param fault why nothing could be looked up; empty where it could */
	private record Answer(List<Sighting> sightings, String fault) { }

	private final Path draft;
	private final UiThread ui;
	private final Supplier<Optional<Path>> folder;
	private final Supplier<Optional<ReviewedDraft>> reviewed;
	private final Runnable changed;
	private final OneAtATime rule = new OneAtATime();
	private Optional<OpenedIndex> index = Optional.empty();
	private Optional<DossierJob<Answer>> running = Optional.empty();
	private Optional<Question> asked = Optional.empty();
	private Map<ItemId, Sighting> sightings = Map.of();
	private String fault = "";
	private boolean answered;
	private boolean closed;

	/**
	 * @param folder of the index, asked whenever something is looked up; empty where there is none
	 * @param changed told of whatever a list of items shows
	 */
	public PrintedSearch(Path draft, UiThread ui, Supplier<Optional<Path>> folder, Supplier<Optional<ReviewedDraft>> reviewed,
			Runnable changed) {
		this.draft = draft;
		this.ui = ui;
		this.folder = folder;
		this.reviewed = reviewed;
		this.changed = changed;
	}

	public void close() {
		closed = true;
		running.ifPresent(DossierJob::cancel);
		// A look-up may hold it for a moment, and nobody waits for that here.
		index.ifPresent(open -> Thread.ofVirtual().start(open::close));
	}

	/** What was seen of an item before; empty for nothing. */
	public Optional<Sighting> of(Item item) {
		return Optional.ofNullable(sightings.get(item.id()));
	}

	/** Whether anything was looked up, so that what is not seen was not printed. */
	public boolean isAnswered() {
		return answered;
	}

	/** Why nothing can be looked up, and what to do; empty where it can, and where nobody has named an index. */
	public String fault() {
		return fault;
	}

	/** Whether there is an index to look in. */
	public boolean hasIndex() {
		return folder.get().isPresent();
	}

	/** Looks everything up now, also in an index that was built anew. */
	public void start() {
		asked = Optional.empty();
		start(0);
	}

	/** The items are listed anew. @param now what has become of one that was listed before */
	public void itemsChanged(Function<Item, Optional<Item>> now) {
		Map<ItemId, Sighting> followed = new HashMap<>();
		sightings.values().forEach(seen -> now.apply(seen.item()).ifPresent(item -> followed.put(item.id(), of(item, seen))));
		sightings = followed;
		start(answered ? QUIET_MILLIS : 0);
	}

	private static Sighting of(Item item, Sighting seen) {
		LookUp found = seen.found();
		return new Sighting(new LookUp(item, found.verdict(), found.policy(), found.passages(), found.differences(), found.guess()),
				seen.passages());
	}

	private void start(int delay) {
		Optional<Question> question = folder.get().flatMap(place -> reviewed.get().map(read -> question(place, read)));
		if (question.isEmpty()) {
			forget();
			return;
		}
		if (question.equals(asked)) return;
		asked = question;
		running.ifPresent(DossierJob::cancel);
		ReviewedDraft read = reviewed.get().orElseThrow();
		OpenedIndex open = index.orElseGet(OpenedIndex::new);
		index = Optional.of(open);
		var about = new Asked(Optional.of(draft), LocalDate.now(), read.house().printedAges());
		var job = new DossierJob<>(Messages.text("printed.doing", read.items().items().size()), rule, ui,
				progress -> answer(open, question.get().index, read, about, progress), told());
		running = Optional.of(job);
		job.schedule(delay);
	}

	private static Question question(Path place, ReviewedDraft read) {
		return new Question(place, read.text(), read.items().items().stream().map(Item::span).toList(), read.house().printedAges());
	}

	/** Nobody wants to know any more. */
	private void forget() {
		asked = Optional.empty();
		boolean some = answered || !fault.isEmpty();
		sightings = Map.of();
		fault = "";
		answered = false;
		if (some) changed.run();
	}

	private static Answer answer(OpenedIndex index, Path folder, ReviewedDraft draft, Asked about, DossierJob.Progress progress) {
		try {
			return new Answer(index.lookUp(folder, draft, about, counted(progress)), "");
		} catch (IOException e) {
			return new Answer(List.of(), String.valueOf(e.getMessage()));
		}
	}

	private static Progress counted(DossierJob.Progress progress) {
		return progress.counted((done, of) -> Messages.text("printed.doing.lookUp", done, of));
	}

	private Told<Answer> told() {
		return new Told<>() {
			@Override
			public void doing(String what) { }

			@Override
			public void done(Answer answer) {
				if (!closed) show(answer);
			}

			@Override
			public void failed(IOException failure) { }

			@Override
			public void ended() { }
		};
	}

	private void show(Answer answer) {
		answered = answer.fault.isEmpty();
		fault = answer.fault;
		sightings = answer.sightings.stream().collect(Collectors.toMap(each -> each.item().id(), each -> each, (one, other) -> one));
		changed.run();
	}
}
