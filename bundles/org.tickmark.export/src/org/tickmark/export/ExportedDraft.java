package org.tickmark.export;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.tickmark.claims.Wording;
import org.tickmark.dossier.Source;
import org.tickmark.dossier.store.Dossier;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.review.Coverage;
import org.tickmark.review.History;
import org.tickmark.review.House;
import org.tickmark.review.Item;
import org.tickmark.review.ItemList;
import org.tickmark.review.Queries;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.SignOffState;
import org.tickmark.review.ledger.Anchor;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.SignOff;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.ledger.TextVersion;

/**
 * A draft as the desk shows it, with all that may leave the desk. Whatever people wrote is covered here, once for all formats: where it
 * holds the real name of a confidential source, the code name stands. What the draft itself says stays as readers will read it.
 *
 * <p>Immutable, and safe on any thread, as far as the file and the dossier beside it stay as they are.
 */
public final class ExportedDraft {
	private final ReviewedDraft reviewed;
	private final DraftOrigin origin;
	private final ExportOccasion occasion;
	private final Secrets secrets;
	private final Wording wording = new Wording();
	private final TextVersion version;
	private final Lines lines;
	private final ItemList items;
	private final List<Integer> wanted;

	private ExportedDraft(ReviewedDraft reviewed, DraftOrigin origin, ExportOccasion occasion, Secrets secrets) {
		this.reviewed = reviewed;
		this.origin = origin;
		this.occasion = occasion;
		this.secrets = secrets;
		this.version = TextVersion.of(reviewed.text());
		this.lines = new Lines(origin.source());
		this.items = new Covered(secrets, wording).items(reviewed.items());
		this.wanted = IntStream.range(0, items.items().size()).filter(at -> isWanted(items.items().get(at))).boxed().toList();
	}

	/**
	 * Gathers what is to be exported. Reads the names of confidential sources that are kept beside the draft.
	 *
	 * @throws IOException with a message for people if they cannot be read: nothing leaves the desk then
	 */
	public static ExportedDraft of(ReviewedDraft reviewed, DraftOrigin origin, ExportOccasion occasion) throws IOException {
		return new ExportedDraft(reviewed, origin, occasion, origin.path().isPresent() ? Secrets.beside(origin.path().get())
				: Secrets.NONE);
	}

	private boolean isWanted(Item item) {
		return !wants(ExportOption.ONLY_QUERIES) || item.status().equals(Status.QUERY);
	}

	/** Whether a person asked for that. */
	public boolean wants(ExportOption option) {
		return occasion.options().contains(option);
	}

	/** The name of its file, for people; not to be taken for a path. */
	public String name() {
		return withoutNames(origin.name());
	}

	/** Where its file is, with ledger and dossier beside it; empty for a draft that was never saved. */
	public Optional<Path> path() {
		return origin.path();
	}

	/** Its file as it would be saved now. @return a copy */
	public byte[] original() {
		return origin.bytes().clone();
	}

	/** What stands in its file, markup and all. */
	public String source() {
		return origin.source();
	}

	/** Line and column in {@link #source()}. @param offset in UTF-16 code units of the source */
	public FilePlace placeInFile(int offset) {
		return lines.of(offset);
	}

	/** With the day that its dates count from. */
	public Draft draft() {
		return reviewed.draft();
	}

	/** What a reader reads, in which all spans count. */
	public String text() {
		return reviewed.text();
	}

	/** SHA-256 of the text, as the ledger names it. */
	public String textHash() {
		return version.hash().value();
	}

	/** By whose settings it was read. */
	public House house() {
		return reviewed.house();
	}

	/** Who wrote it; empty where nobody knows. */
	public List<String> authors() {
		return reviewed.authors().stream().map(this::withoutNames).toList();
	}

	/** Who asks for the export. */
	public String by() {
		return withoutNames(occasion.by());
	}

	/** When it is made. */
	public Instant at() {
		return occasion.at();
	}

	/** In which days and hours are told. */
	public ZoneId zone() {
		return occasion.zone();
	}

	/** Those that were asked for, in text order. Each is made when it is taken from the list. */
	public List<ExportedItem> items() {
		return new AbstractList<>() {
			@Override
			public ExportedItem get(int index) {
				int at = wanted.get(index);
				return new ExportedItem(ExportedDraft.this, at + 1, items.items().get(at));
			}

			@Override
			public int size() {
				return wanted.size();
			}
		};
	}

	/** All items whatever was asked for, and those that have lost their place. */
	public ItemList all() {
		return items;
	}

	/** What is to be asked of its authors. */
	public Queries queries() {
		return Queries.in(name(), authors(), items, text());
	}

	/** What was done to each item, the earliest first; without versions of the text and what else the desk records for itself. */
	public Map<ItemId, List<History.Line>> historyByItem() {
		return Covered.byItem(history());
	}

	/** All that was done, the earliest first. */
	public List<History.Line> history() {
		return new Covered(secrets, wording).lines(History.of(reviewed.ledger(), house().statuses()).lines());
	}

	/** Which sentences nothing was said of. */
	public Coverage coverage() {
		return reviewed.coverage();
	}

	/** Whether it may go. */
	public SignOffShown signOff() {
		SignOffState state = reviewed.signOffState();
		Optional<SignOff> last = switch (state) {
			case SignOffState.Unsigned unsigned -> Optional.empty();
			case SignOffState.Signed signed -> Optional.of(signed.signOff());
			case SignOffState.Lifted lifted -> Optional.of(lifted.signOff());
			case SignOffState.TakenBack back -> Optional.of(back.back().signOff());
		};
		return new SignOffShown(state instanceof SignOffState.Signed, withoutNames(last.map(SignOff::by).orElse("")),
				last.map(SignOff::at), withoutNames(state.inWords(house().statuses(), zone())));
	}

	/** The ends of the record: hashes of the events that nothing follows yet; none where nothing was decided. */
	public List<String> ledgerHeads() {
		return reviewed.ledger().heads();
	}

	/**
	 * The record of decisions, an entry a line, as its file holds it. Empty where an entry holds a real name that was typed before this
	 * desk knew that it must not leave.
	 */
	public Optional<List<String>> recordLines() {
		return RecordLines.of(reviewed.ledger(), typed -> withoutNames(typed).equals(typed));
	}

	/** What the dossier beside it holds; nothing where there is none. @throws IOException where it cannot be read */
	public List<ExportedSource> sources() throws IOException {
		Optional<Dossier> dossier = path().map(Dossier::of).filter(Dossier::exists);
		List<ExportedSource> sources = new ArrayList<>();
		for (Source source : dossier.isPresent() ? dossier.get().sources() : List.<Source>of()) {
			Optional<Path> copy = source.confidential() || source.purged() ? Optional.empty() : dossier.get().copy(source);
			sources.add(new ExportedSource(secrets.cover(source), copy));
		}
		return List.copyOf(sources);
	}

	/** Code names in place of the real ones of confidential sources. All that is handed out here went through it, the draft aside. */
	public String withoutNames(String words) {
		return secrets.cover(words);
	}

	/** The quotation of a place that finds it again, and the place in code points. @param span not empty @param around holds it */
	public Anchor anchorOf(Span span, Span around) {
		return Anchor.of(span, around, version);
	}

	/** What names its items in files that outlive edits of the draft. */
	public Fingerprints fingerprints() {
		return Fingerprints.of(reviewed);
	}

	Wording wording() {
		return wording;
	}
}
