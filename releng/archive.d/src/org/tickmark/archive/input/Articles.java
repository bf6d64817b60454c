package org.tickmark.archive.input;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

import org.tickmark.draft.reading.DraftReaders;
import org.tickmark.word.internal.docx.WordReader;
import org.tickmark.word.internal.odt.OdtReader;

/** The articles of pieces, one after the other. */
public final class Articles {
	private static final DraftReaders READERS = DraftReaders.standard().with(new WordReader(), new OdtReader());

	private Articles() { }

	/** Hands on all that a piece holds, what cannot be read included. */
	public static Iterator<Article> of(Piece piece, Consumer<AutoCloseable> closing) {
		try {
			return switch (piece.kind()) {
				case DRAFTS, NAMED -> new DraftArticles(READERS, piece);
				case LINES, PACKED_LINES -> closed(LineArticles.of(piece), closing);
				case PARQUET -> closed(ParquetArticles.of(piece), closing);
			};
		} catch (IOException | RuntimeException e) {
			Exception cause = e instanceof IOException ? e : new IOException(e.getMessage(), e);
			String reason = piece.kind() == Piece.Kind.PACKED_LINES ? Reasons.DAMAGED_PACKED + " (" + Reasons.of(cause, piece.file()) + ")"
					: Reasons.of(cause, piece.file());
			// Of a file in many ranges once is enough.
			if (piece.start() > 0) return List.<Article>of().iterator();
			return List.<Article>of(new Article.Unreadable(piece.file(), piece.file(), "", reason)).iterator();
		}
	}

	private static <T extends Iterator<Article> & AutoCloseable> Iterator<Article> closed(T articles, Consumer<AutoCloseable> closing) {
		closing.accept(articles);
		return articles;
	}
}
