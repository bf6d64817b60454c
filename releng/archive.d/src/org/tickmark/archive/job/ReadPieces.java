package org.tickmark.archive.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.LongAccumulator;
import org.tickmark.archive.input.Article;
import org.tickmark.archive.input.Articles;
import org.tickmark.archive.input.Piece;
import org.tickmark.archive.read.Reading;
import org.tickmark.archive.read.Rules;
import org.tickmark.archive.schema.Finding;
import org.tickmark.archive.schema.Finding.Outcome;
import org.tickmark.archive.schema.Table;
import org.tickmark.archive.store.TableFiles;

import scala.Tuple2;

/** Reads the articles of some pieces, one at a time, straight into files of the tables. */
final class ReadPieces implements Function<ArrayList<Tuple2<Piece, Long>>, Part> {
	private static final long serialVersionUID = 2;

	private final Broadcast<Rules> rules;
	private final Broadcast<KnownArticles> before;
	private final Broadcast<KnownArticles> now;
	private final Broadcast<Duplicates> later;
	private final String work;
	private final LocalDate today;
	private final LongAccumulator articles;
	private final LongAccumulator bytes;

	/**
	 * @param before what earlier runs have read
	 * @param now what this one has: another article of the same id is a mistake
	 * @param later of this batch, as far as known: only what is read for the first time counts as progress
	 * @param work where the files go
	 */
	ReadPieces(Broadcast<Rules> rules, Broadcast<KnownArticles> before, Broadcast<KnownArticles> now, Broadcast<Duplicates> later,
			Path work, LocalDate today, Progress progress) {
		this.rules = rules;
		this.before = before;
		this.now = now;
		this.later = later;
		this.work = work.toString();
		this.today = today;
		this.articles = progress.articles();
		this.bytes = progress.bytes();
	}

	@Override
	public Part call(ArrayList<Tuple2<Piece, Long>> pieces) throws IOException {
		Path folder = Path.of(work, "task-" + TaskContext.get().taskAttemptId());
		var run = new Run(new Reading(rules.value(), today), later.value());
		try (var files = new TableFiles(folder)) {
			for (Tuple2<Piece, Long> piece : pieces) run.read(piece._1(), piece._2(), files);
		}
		return run.part(folder);
	}

	private final class Run {
		private final Reading reading;
		private final Duplicates duplicates;
		private final Places read = new Places();
		private final Places failed = new Places();
		private long known;
		private long errors;
		private long claims;

		Run(Reading reading, Duplicates duplicates) {
			this.reading = reading;
			this.duplicates = duplicates;
		}

		void read(Piece piece, long number, TableFiles files) throws IOException {
			List<AutoCloseable> open = new ArrayList<>();
			boolean first = duplicates.isEmpty();
			if (first) bytes.add(piece.bytes());
			try {
				long at = 0;
				for (Iterator<Article> each = Articles.of(piece, open::add); each.hasNext(); at++) {
					if (first) articles.add(1);
					Finding finding = finding(each.next(), number, at);
					count(finding, number, at);
					files.write(finding);
				}
			} finally {
				for (AutoCloseable one : open) close(one);
			}
		}

		private Finding finding(Article article, long piece, long at) {
			if (article.hash().isEmpty()) return reading.found(article);
			Optional<Outcome> instead = duplicates.at(piece, at);
			if (instead.isPresent()) return instead.get() == Outcome.KNOWN ? reading.known(article)
					: reading.failed(article, Duplicates.REASON);
			long id = KnownArticles.ofId(article.id());
			long content = KnownArticles.ofContent(article.hash());
			if (before.value().holds(id, content) || now.value().holds(id, content)) return reading.known(article);
			return now.value().holds(id) ? reading.failed(article, Duplicates.REASON) : reading.found(article);
		}

		private void count(Finding finding, long piece, long at) {
			claims += finding.rows(Table.CLAIMS).size();
			switch (finding.outcome()) {
				case READ -> add(read, finding, piece, at);
				case KNOWN -> known++;
				case ERROR -> {
					errors++;
					if (!finding.hash().isEmpty()) add(failed, finding, piece, at);
				}
			}
		}

		private static void add(Places places, Finding finding, long piece, long at) {
			places.add(piece, at, KnownArticles.ofId(finding.article()), KnownArticles.ofContent(finding.hash()));
		}

		Part part(Path folder) {
			return new Part(folder.toString(), read, failed, known, errors, claims);
		}
	}

	private static void close(AutoCloseable one) throws IOException {
		try {
			one.close();
		} catch (IOException e) {
			throw e;
		} catch (Exception e) {
			throw new IOException(e);
		}
	}
}
