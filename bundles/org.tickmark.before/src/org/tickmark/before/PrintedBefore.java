package org.tickmark.before;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.dossier.sweep.Progress;
import org.tickmark.dossier.sweep.StatedPassage;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.review.ReviewedDraft;

/** What was printed or verified before, opened to be asked. Safe on any thread; a newer index in its folder is not seen. */
public final class PrintedBefore implements AutoCloseable {
	/** Words that are rarer say more, and a few of them find what there is. */
	private static final int MOST_TERMS = 10;
	private static final int MOST_PASSAGES = 10;
	/** So many are asked for however common they are. */
	private static final int FEWEST_TERMS = 3;
	/** So many passages are looked through for a sentence: rare words find what there is, and an archive has no end of common ones. */
	private static final long MOST_LOOKED_THROUGH = 30_000;

	private final Directory directory;
	private final IndexReader reader;
	private final IndexSearcher searcher;
	private final IndexContents contents;
	private final String version;

	private PrintedBefore(Directory directory, IndexReader reader, IndexContents contents, String version) {
		this.directory = directory;
		this.reader = reader;
		this.searcher = new IndexSearcher(reader);
		this.contents = contents;
		this.version = version;
	}

	/** @throws UnusableIndexException if there is none that can be read */
	public static PrintedBefore open(Path folder) throws IOException {
		var place = new IndexFolder(folder);
		IndexFolder.Current current = place.current();
		Directory directory = QuietLucene.open(place.place(current));
		try {
			var contents = new IndexContents(Instant.parse(current.at()), current.articles(), current.passages(), current.verified());
			return new PrintedBefore(directory, DirectoryReader.open(directory), contents, current.folder());
		} catch (IOException | RuntimeException e) {
			// Files that somebody damaged make Lucene fail in ways that it does not declare.
			directory.close();
			throw new UnusableIndexException(Messages.text("before.broken", folder), e);
		}
	}

	/** Whether the index in a folder is this one, so that it need not be opened again. */
	public boolean isOf(Path folder) {
		try {
			return new IndexFolder(folder).current().folder().equals(version);
		} catch (IOException e) {
			return false;
		}
	}

	/** What is in it. */
	public IndexContents contents() {
		return contents;
	}

	/**
	 * Those of the items that were printed or verified before, in the order of the draft.
	 *
	 * @param rules by which passages of another version are read anew
	 * @throws CancellationException as soon as whoever waits wants no more of it
	 */
	public List<Sighting> lookUp(ReviewedDraft draft, Asked asked, ClaimDetection rules, Progress progress) throws IOException {
		var comparing = new Comparing(draft, asked, rules, new Similarity(reader), progress);
		Map<Integer, Entry> near = new TreeMap<>();
		Map<Integer, Entry> read = new HashMap<>();
		Set<Span> sentences = sentences(draft);
		int done = 0;
		for (Span sentence : sentences) {
			if (progress.isCancelled()) throw new CancellationException();
			progress.done(++done, sentences.size());
			for (ScoreDoc hit : search(StatedPassage.terms(draft.text(), sentence, draft.claims()))) {
				Entry entry = read.containsKey(hit.doc) ? read.get(hit.doc) : entry(hit.doc);
				read.put(hit.doc, entry);
				if (!asked.isOwn(entry.passage()) && comparing.isNear(sentence, entry.passage())) near.put(hit.doc, entry);
			}
		}
		return comparing.sightings(near);
	}

	private static Set<Span> sentences(ReviewedDraft draft) {
		Set<Span> sentences = new LinkedHashSet<>();
		for (Item item : draft.items().items()) {
			if (item.kind() == ClaimKind.PROBLEM) continue;
			Span sentence = item.sentence(draft.text());
			sentences.add(item.spans().size() > 1 || item.span().end() > sentence.end() ? sentence.union(item.span()) : sentence);
		}
		return sentences;
	}

	private ScoreDoc[] search(Set<String> terms) throws IOException {
		record Rare(Term term, int passages) { }
		List<Rare> rare = new ArrayList<>();
		for (String each : terms) {
			var term = new Term(IndexBuilder.TERMS, each);
			int passages = reader.docFreq(term);
			if (passages > 0) rare.add(new Rare(term, passages));
		}
		rare.sort(Comparator.comparingInt(Rare::passages));
		var query = new BooleanQuery.Builder();
		int used = 0;
		long through = 0;
		for (Rare each : rare) {
			through += each.passages;
			if (used == MOST_TERMS || used >= FEWEST_TERMS && through > MOST_LOOKED_THROUGH) break;
			query.add(new TermQuery(each.term), BooleanClause.Occur.SHOULD);
			used++;
		}
		if (used == 0) return new ScoreDoc[0];
		query.setMinimumNumberShouldMatch(Math.min(2, used));
		return searcher.search(query.build(), MOST_PASSAGES).scoreDocs;
	}

	private Entry entry(int passage) throws IOException {
		BytesRef bytes = reader.storedFields().document(passage).getBinaryValue(IndexBuilder.ENTRY);
		return Entry.of(bytes.bytes, bytes.offset, bytes.length);
	}

	@Override
	public void close() throws IOException {
		reader.close();
		directory.close();
	}
}
