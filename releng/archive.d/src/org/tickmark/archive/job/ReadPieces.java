package org.tickmark.archive.job;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;

import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;
import org.tickmark.archive.input.Article;
import org.tickmark.archive.input.Articles;
import org.tickmark.archive.input.Piece;
import org.tickmark.archive.read.Reading;
import org.tickmark.archive.read.Rules;

import scala.Tuple2;

/** Reads the articles of a piece, one at a time. */
final class ReadPieces implements FlatMapFunction<Iterator<Tuple2<Piece, Long>>, Row> {
	private static final long serialVersionUID = 1;

	private final Broadcast<Rules> rules;
	private final Broadcast<KnownArticles> before;
	private final Broadcast<KnownArticles> now;
	private final LocalDate today;
	private final LongAccumulator articles;
	private final LongAccumulator bytes;

	/** @param before what earlier runs have read @param now what this one has: another article of the same id is a mistake */
	ReadPieces(Broadcast<Rules> rules, Broadcast<KnownArticles> before, Broadcast<KnownArticles> now, LocalDate today,
			LongAccumulator articles, LongAccumulator bytes) {
		this.rules = rules;
		this.before = before;
		this.now = now;
		this.today = today;
		this.articles = articles;
		this.bytes = bytes;
	}

	@Override
	public Iterator<Row> call(Iterator<Tuple2<Piece, Long>> pieces) {
		return new Rows(pieces, new Reading(rules.value(), today));
	}

	private final class Rows implements Iterator<Row> {
		private final Iterator<Tuple2<Piece, Long>> pieces;
		private final Reading reading;
		private Iterator<Article> current = Collections.emptyIterator();
		private long piece;
		private long at;

		Rows(Iterator<Tuple2<Piece, Long>> pieces, Reading reading) {
			this.pieces = pieces;
			this.reading = reading;
		}

		@Override
		public boolean hasNext() {
			while (!current.hasNext() && pieces.hasNext()) {
				Tuple2<Piece, Long> next = pieces.next();
				piece = next._2();
				at = 0;
				current = Articles.of(next._1(), ReadPieces::closeWithTask);
				bytes.add(next._1().bytes());
			}
			return current.hasNext();
		}

		@Override
		public Row next() {
			if (!hasNext()) throw new NoSuchElementException();
			articles.add(1);
			return row(current.next());
		}

		private Row row(Article article) {
			long number = at++;
			if (article.hash().isEmpty()) return reading.found(article, piece, number);
			long id = KnownArticles.ofId(article.id());
			long content = KnownArticles.ofContent(article.hash());
			if (before.value().holds(id, content) || now.value().holds(id, content)) return reading.known(article, piece, number);
			if (now.value().holds(id)) return reading.failed(article, Duplicates.REASON, piece, number);
			return reading.found(article, piece, number);
		}
	}

	private static void closeWithTask(AutoCloseable open) {
		TaskContext task = TaskContext.get();
		if (task == null) return;
		task.addTaskCompletionListener(context -> {
			try {
				open.close();
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
		});
	}
}
