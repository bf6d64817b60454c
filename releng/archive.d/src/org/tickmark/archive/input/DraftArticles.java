package org.tickmark.archive.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.tickmark.draft.Byline;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Passage;
import org.tickmark.draft.PassageKind;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.draft.reading.DraftReaders;
import org.tickmark.review.Review;
import org.tickmark.review.file.LedgerFiles;
import org.tickmark.review.hash.Sha256;
import org.tickmark.review.ledger.Ledger;

/** The drafts among some files, each with the decisions beside it. A file that was named by itself or that looks like a draft is one. */
final class DraftArticles implements Iterator<Article> {
	private static final String LEDGER = ".tickmark";

	private final DraftReaders readers;
	private final Piece piece;
	private int at;
	private Optional<Article> next = Optional.empty();

	DraftArticles(DraftReaders readers, Piece piece) {
		this.readers = readers;
		this.piece = piece;
	}

	@Override
	public boolean hasNext() {
		while (next.isEmpty() && at < piece.files().size()) next = read(at++);
		return next.isPresent();
	}

	@Override
	public Article next() {
		if (!hasNext()) throw new NoSuchElementException();
		Article article = next.get();
		next = Optional.empty();
		return article;
	}

	private Optional<Article> read(int index) {
		String name = piece.files().get(index);
		try {
			Path file = Path.of(name);
			if (piece.kind() != Piece.Kind.NAMED && Files.isRegularFile(file) && !readers.isDraft(file)) return Optional.empty();
			if (Files.size(file) > Limits.MOST_BYTES) return unreadable(name, "", Reasons.TOO_LARGE);
			return Optional.of(article(name, piece.desks().get(index), file));
		} catch (IOException e) {
			return unreadable(name, "", Reasons.of(e, name));
		} catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
			return unreadable(name, "", Reasons.fault(e));
		}
	}

	private static Optional<Article> unreadable(String name, String hash, String reason) {
		return Optional.of(new Article.Unreadable(name, name, hash, reason));
	}

	private Article article(String name, String desk, Path file) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		String hash = hash(bytes, file);
		try {
			Ledger ledger = Review.open(new LedgerFiles().of(file)).ledger();
			DraftFile read = readers.read(name, bytes);
			Draft draft = read.draft();
			return new Article.Readable(name, name, hash, read.format(), head(draft, desk), draft, ledger);
		} catch (IOException e) {
			return new Article.Unreadable(name, name, hash, Reasons.of(e, name));
		} catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
			return new Article.Unreadable(name, name, hash, Reasons.fault(e));
		}
	}

	/** What people decided changes what is found as well. */
	private static String hash(byte[] bytes, Path file) throws IOException {
		MessageDigest digest = Sha256.digest();
		digest.update(bytes);
		Path ledger = file.resolveSibling(file.getFileName() + LEDGER);
		if (Files.isRegularFile(ledger)) digest.update(Files.readAllBytes(ledger));
		return Sha256.hex(digest);
	}

	private static Article.Head head(Draft draft, String desk) {
		Optional<String> headline = draft.passages().stream().filter(passage -> passage.kind() == PassageKind.HEADLINE).map(Passage::span)
				.map(span -> span.in(draft.text()).strip()).findFirst();
		return new Article.Head(headline.orElse(""), String.join(", ", Byline.namesIn(draft.text())), desk);
	}
}
