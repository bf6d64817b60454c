package org.tickmark.before;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.tickmark.dossier.sweep.StatedPassage;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.ledger.Status;

/**
 * Builds an index of what was printed, beside the one that is there; {@link #finish} puts it in its place, and until then nobody sees
 * anything of it. Articles may be added from several threads.
 */
public final class IndexBuilder implements AutoCloseable {
	static final String TERMS = "t";
	static final String ENTRY = "e";
	private static final double MEMORY_MB = 64;
	private static final String HIDDEN_SOURCE = Messages.text("before.confidential");

	private final IndexFolder folder;
	private final FileChannel lock;
	private final Path place;
	private final Directory directory;
	private final IndexWriter writer;
	private final AtomicLong articles = new AtomicLong();
	private final AtomicLong passages = new AtomicLong();
	private final AtomicLong verified = new AtomicLong();
	private boolean finished;

	/** @throws IOException with a message for people if the folder holds something else, or somebody is building there */
	public IndexBuilder(Path into) throws IOException {
		folder = new IndexFolder(into.toAbsolutePath());
		place = folder.newPlace();
		lock = folder.lock();
		directory = QuietLucene.open(place);
		writer = new IndexWriter(directory, new IndexWriterConfig().setRAMBufferSizeMB(MEMORY_MB).setUseCompoundFile(false));
	}

	/** Adds all that it states. */
	public void add(PrintedArticle article) throws IOException {
		ReviewedDraft draft = article.draft();
		String text = draft.text();
		Optional<LocalDate> dated = draft.draft().referenceDate();
		String file = article.file().map(path -> path.toAbsolutePath().normalize().toString()).orElse("");
		List<Item> decided = draft.items().items().stream().filter(IndexBuilder::isFoundRight).toList();
		for (StatedPassage each : StatedPassage.of(draft.draft(), draft.claims())) {
			List<VerifiedBefore> right = decided.stream().filter(item -> isIn(each.span(), item.span()))
					.map(item -> verified(item, each.span())).toList();
			var passage = new PrintedPassage(article.id(), file, article.headline(), dated, each.span().in(text), right);
			add(each, new Entry(passage, each.statements()));
		}
		articles.incrementAndGet();
	}

	void add(StatedPassage stated, Entry entry) throws IOException {
		var document = new Document();
		document.add(new Field(TERMS, new Terms(stated.terms()), terms()));
		document.add(new StoredField(ENTRY, entry.bytes()));
		writer.addDocument(document);
		passages.incrementAndGet();
		verified.addAndGet(entry.passage().verified().size());
	}

	private static FieldType terms() {
		var type = new FieldType();
		type.setIndexOptions(IndexOptions.DOCS);
		type.setTokenized(true);
		type.freeze();
		return type;
	}

	private static boolean isFoundRight(Item item) {
		return item.status().equals(Status.VERIFIED) || item.status().equals(Status.CORRECTED);
	}

	private static boolean isIn(Span passage, Span item) {
		return passage.start() <= item.start() && item.end() <= passage.end();
	}

	private static VerifiedBefore verified(Item item, Span passage) {
		LocalDate day = item.at().map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC)).orElse(LocalDate.EPOCH);
		String evidence = item.evidence().stream().map(piece -> words(piece.evidence())).distinct().collect(Collectors.joining("; "));
		var span = new Span(item.span().start() - passage.start(), item.span().end() - passage.start());
		return new VerifiedBefore(item.kind(), span, item.status().word(), item.by(), day, evidence);
	}

	/** Without contacts and notes; and even a code name is for those who work on its draft. */
	private static String words(Evidence evidence) {
		return evidence.confidential() ? HIDDEN_SOURCE : evidence.inWords();
	}

	/** Puts it in its place. @return what is in it @param at the time of now */
	public IndexContents finish(Instant at) throws IOException {
		writer.forceMerge(1);
		writer.close();
		directory.close();
		folder.replace(place, at, articles.get(), passages.get(), verified.get());
		finished = true;
		lock.close();
		return new IndexContents(at, articles.get(), passages.get(), verified.get());
	}

	/** Without {@link #finish} nothing of it is left. */
	@Override
	public void close() throws IOException {
		if (finished) return;
		finished = true;
		try {
			writer.rollback();
			directory.close();
		} finally {
			IndexFolder.remove(place);
			lock.close();
		}
	}
}
