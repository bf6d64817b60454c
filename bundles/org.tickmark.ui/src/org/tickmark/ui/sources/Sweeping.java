package org.tickmark.ui.sources;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.tickmark.dossier.sweep.CopiedRun;
import org.tickmark.dossier.sweep.KeptStatements;
import org.tickmark.dossier.sweep.LookUp;
import org.tickmark.dossier.sweep.Translation;
import org.tickmark.dossier.sweep.TranslationFault;
import org.tickmark.review.Item;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.ui.messages.Messages;

/** Looks a draft's items up in its dossier: first when a person asks for it, then again whenever draft or dossier have changed. */
public final class Sweeping {
	/** A pause in writing, so that a draft that is being edited is not looked up at every word. */
	private static final int QUIET_MILLIS = 1_500;

	private final DraftDossier dossier;
	private final Supplier<Optional<ReviewedDraft>> reviewed;
	private final Searching searching;
	private boolean wanted;
	private Optional<DossierJob<List<LookUp>>> running = Optional.empty();
	private Optional<Swept> last = Optional.empty();

	Sweeping(DraftDossier dossier, Supplier<Optional<ReviewedDraft>> reviewed, KeptStatements statements) {
		this.searching = new Searching(statements);
		this.dossier = dossier;
		this.reviewed = reviewed;
	}

	/** What was found last; empty before somebody has asked. */
	public Optional<Swept> last() {
		return last;
	}

	/** What the dossier says of this item; empty where nobody has asked. */
	public Optional<LookUp> of(Item item) {
		return last.flatMap(swept -> swept.of(item));
	}

	/** Whether draft or dossier are others now than they were looked up. */
	public boolean isStale() {
		return last.isPresent() && !isUpToDate();
	}

	private boolean isUpToDate() {
		return last.flatMap(swept -> reviewed.get().map(draft -> swept.isOf(draft.text(), hashes()))).orElse(false);
	}

	/** Looks everything up now. */
	public void start() {
		wanted = true;
		start(0);
	}

	/** Looks for what the draft has word for word from its sources, without quotation marks. @param found told on the UI thread */
	public void findCopied(ReviewedDraft draft, Consumer<List<CopiedRun>> found) {
		List<KeptSource> sources = dossier.sources();
		dossier.start(Messages.text("dossier.doing.copied"), progress -> searching.copied(draft, sources, progress), found);
	}

	/** Compares the draft with the source that it is a translation of. @param found told on the UI thread, with the draft as compared */
	public void compareWith(KeptSource original, BiConsumer<ReviewedDraft, List<TranslationFault>> found) {
		reviewed.get().ifPresent(draft -> dossier.start(Messages.text("dossier.doing.original", original.source().title()),
				progress -> Translation.faults(draft, Searching.searched(original)), faults -> found.accept(draft, faults)));
	}

	private void start(int delay) {
		running.ifPresent(DossierJob::cancel);
		Optional<ReviewedDraft> draft = reviewed.get();
		if (draft.isEmpty() || !dossier.isRead()) return;
		List<KeptSource> sources = dossier.sources();
		List<String> hashes = hashes();
		String text = draft.get().text();
		running = Optional.of(dossier.start(Messages.text("dossier.doing.sweep", draft.get().items().items().size(), sources.size()),
				progress -> searching.lookUp(draft.get(), sources, progress),
				found -> show(Swept.of(Instant.now(), text, hashes, found)), delay));
	}

	/** Stale by now where somebody goes on writing: then it is shown as such, until the next is there. */
	private void show(Swept found) {
		last = Optional.of(found);
		dossier.lookedUp();
	}

	/** Draft or dossier may be others now. */
	void changed() {
		if (wanted && !isUpToDate()) start(QUIET_MILLIS);
	}

	void follow(Function<Item, Optional<Item>> now) {
		last = last.map(swept -> swept.followed(now));
	}

	/** The copies whose text is looked at. */
	private List<String> hashes() {
		return dossier.sources().stream().filter(each -> !each.text().isEmpty()).map(each -> each.source().hash()).toList();
	}
}
