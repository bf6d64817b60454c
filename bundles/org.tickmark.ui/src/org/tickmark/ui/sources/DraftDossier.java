package org.tickmark.ui.sources;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.ImageData;
import org.tickmark.dossier.Source;
import org.tickmark.dossier.fetch.FetchedPage;
import org.tickmark.dossier.fetch.LocalHosts;
import org.tickmark.dossier.links.CheckedLink;
import org.tickmark.dossier.store.Arrival.Cover;
import org.tickmark.draft.file.FileWatch;
import org.tickmark.review.Item;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.sources.DossierFiles.Contents;
import org.tickmark.ui.sources.DossierJob.OneAtATime;
import org.tickmark.ui.sources.DossierJob.Told;
import org.tickmark.ui.sources.DossierJob.Work;
import org.tickmark.ui.widgets.Failures;
import org.tickmark.ui.widgets.UiThread;

/**
 * The sources of a draft in its editor, what is being done to them, and what they say of its items. UI thread only; whatever takes time
 * is done in jobs, one at a time.
 */
public final class DraftDossier {
	/** Told on the UI thread. */
	public interface Listener {
		/** Sources, what was looked up in them, or what is being done are others now. */
		void dossierChanged();

		/** Another item was turned to, or another of its passages is shown. */
		void passageChanged();
	}

	private final DossierFiles files;
	private final UiThread ui;
	private final Consumer<DraftDossier> changed;
	private final OneAtATime rule = new OneAtATime();
	private final Sweeping sweeping;
	private final ShownPassage shown;
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private final List<DossierJob<?>> jobs = new ArrayList<>();
	private final FileWatch watch;
	/** Also read by the thread that watches the list on disk. */
	private volatile List<KeptSource> sources = List.of();
	private List<String> faults = List.of();
	private Optional<String> newest = Optional.empty();
	private boolean read;
	private String doing = "";
	private String answer = "";
	private boolean closed;

	/**
	 * @param by the name under which sources are added
	 * @param reviewed the draft as read last, asked whenever something is looked up
	 * @param changed told of whatever a list of items shows
	 */
	public DraftDossier(Path draft, UiThread ui, Supplier<String> by, Supplier<Optional<ReviewedDraft>> reviewed,
			Consumer<DraftDossier> changed) {
		this.files = new DossierFiles(draft, by);
		this.ui = ui;
		this.changed = changed;
		this.sweeping = new Sweeping(this, reviewed, files.statements());
		this.shown = new ShownPassage(this);
		this.watch = files.watch(() -> sources.stream().map(KeptSource::source).toList(), this::changedByOthers);
		if (files.exist()) refresh();
		else read = true;
	}

	private void changedByOthers() {
		ui.later(() -> {
			if (!closed) refresh();
		});
	}

	public void close() {
		closed = true;
		watch.close();
		jobs.forEach(DossierJob::cancel);
	}

	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	/** As read last, in the order in which they were added. */
	public List<KeptSource> sources() {
		return sources;
	}

	/** The source that passages and evidence name by this key. */
	public Optional<KeptSource> source(String hash) {
		return sources.stream().filter(each -> each.source().hash().equals(hash)).findFirst();
	}

	/** Whether the sources are known; before, there may be some. */
	public boolean isRead() {
		return read;
	}

	/** What its values are looked up by. */
	public Sweeping sweeping() {
		return sweeping;
	}

	/** Which passage people look at. */
	public ShownPassage shown() {
		return shown;
	}

	/** What is being done right now, for people; empty while nothing is. */
	public String doing() {
		return doing;
	}

	/** Says what became of what was done. */
	public void answer(String words) {
		answer = words;
		tell();
	}

	/** What became of what was done last; empty when all is seen. */
	public String answer() {
		return answer;
	}

	/** Stops what is being done; what is done already stays. */
	public void cancel() {
		jobs.forEach(DossierJob::cancel);
	}

	/** What is wrong with the dossier, a sentence for people each. */
	public List<String> warnings() {
		return faults;
	}

	/** What was added last, which nobody has seen yet; asked once. */
	public Optional<String> takeNewest() {
		Optional<String> added = newest;
		newest = Optional.empty();
		return added;
	}

	/** Looks at the copies and reads their text anew. */
	public void refresh() {
		start(Messages.text("dossier.doing.read"), files::read, this::show);
	}

	/** Adds files, and what is in folders. */
	public void add(List<Path> added) {
		start(Messages.text("dossier.doing.add", added.size()), progress -> files.add(added, progress), this::showAdded);
	}

	/** Adds one file. @param kept told of the source that it is now, perhaps the one that it was; of nothing where it was refused */
	public void add(Path file, Consumer<KeptSource> kept) {
		start(Messages.text("dossier.doing.add", 1), progress -> files.add(List.of(file), progress), added -> {
			showAdded(added);
			added.first().flatMap(source -> source(source.hash())).ifPresentOrElse(kept,
					() -> Failures.report(Messages.text("dossier.failed", file.getFileName()), new IOException(added.inWords())));
		});
	}

	/**
	 * Fetches a page, since a person asked for it, and keeps it.
	 *
	 * @param hosts of the local network that this desk may ask
	 * @param keepAnyway asked on the UI thread about what is not the whole page
	 * @param kept told of the source that it is now, perhaps the one that it was
	 */
	public void fetch(String address, LocalHosts hosts, Predicate<FetchedPage> keepAnyway, Consumer<KeptSource> kept) {
		start(Messages.text("dossier.doing.fetch", address), progress -> Fetching.fetch(address, hosts, progress), page -> {
			if (page.isComplete() || keepAnyway.test(page))
				start(Messages.text("dossier.doing.add", 1), progress -> files.keep(page, progress), added -> {
					showAdded(added);
					added.first().flatMap(source -> source(source.hash())).ifPresent(kept);
				});
		});
	}

	/** Follows the links of the draft, since a person asked for it. @param checked told on the UI thread */
	public void checkLinks(ReviewedDraft draft, LocalHosts hosts, Consumer<List<CheckedLink>> checked) {
		start(Messages.text("dossier.doing.links"), progress -> Links.check(draft, hosts, progress), checked);
	}

	/** Takes it out of the dossier. */
	public void remove(Source source) {
		start(Messages.text("dossier.doing.remove"), progress -> files.remove(source, progress), this::show);
	}

	/** Deletes the copy; the list keeps its hash. */
	public void purge(Source source) {
		start(Messages.text("dossier.doing.remove"), progress -> files.purge(source, progress), this::show);
	}

	/**
	 * Adds a file whose name nobody else is to learn.
	 *
	 * @param codeName by which it is called everywhere
	 * @param realName kept in a file that stays on this desk
	 */
	public void addConfidential(Path file, String codeName, String realName) {
		start(Messages.text("dossier.doing.add", 1), progress -> files.addConfidential(file, new Cover(codeName, realName), progress),
				this::showAdded);
	}

	/** @param show given the picture, made to fit a screen; empty where it cannot be shown */
	public void picture(Source source, Consumer<Optional<ImageData>> show) {
		start(Messages.text("dossier.doing.open", source.title()), progress -> files.picture(source), show);
	}

	/** A copy that no other program can spoil, for the person's own program. @param open called on the UI thread */
	public void copyOut(Source source, Consumer<Path> open) {
		start(Messages.text("dossier.doing.open", source.title()), progress -> files.copyOut(source), open);
	}

	private void show(Contents now) {
		sources = now.sources();
		faults = now.faults();
		read = true;
		shown.sourcesChanged();
		sweeping.changed();
		changed.accept(this);
		tell();
	}

	private void showAdded(DossierFiles.Added added) {
		show(added.contents());
		answer = added.inWords();
		newest = added.first().map(Source::hash);
		tell();
	}

	/** The items are listed anew. @param now what has become of one that was listed before */
	public void itemsChanged(Function<Item, Optional<Item>> now) {
		sweeping.follow(now);
		shown.follow(now);
		sweeping.changed();
	}

	/** What people see of the items is other now. */
	void lookedUp() {
		shown.lookedUp();
		changed.accept(this);
		tell();
	}

	void tell() {
		listeners.forEach(Listener::dossierChanged);
	}

	void tellPassage() {
		listeners.forEach(Listener::passageChanged);
	}

	/** @param result told on the UI thread, unless somebody cancelled it or the draft was closed */
	<T> DossierJob<T> start(String name, Work<T> work, Consumer<T> result) {
		return start(name, work, result, 0);
	}

	<T> DossierJob<T> start(String name, Work<T> work, Consumer<T> result, int delay) {
		// Also those that were cancelled while they waited, of which nobody is told.
		jobs.removeIf(job -> job.getState() == Job.NONE);
		var job = new DossierJob<>(name, rule, ui, work, new Told<T>() {
			@Override
			public void doing(String what) {
				if (closed) return;
				doing = what;
				answer = "";
				tell();
			}

			@Override
			public void done(T made) {
				if (!closed) result.accept(made);
			}

			@Override
			public void failed(IOException failure) {
				if (!closed) Failures.report(Messages.text("dossier.failed", name), failure);
			}

			@Override
			public void ended() {
				if (closed) return;
				doing = "";
				tell();
			}
		});
		jobs.add(job);
		job.schedule(delay);
		return job;
	}
}
