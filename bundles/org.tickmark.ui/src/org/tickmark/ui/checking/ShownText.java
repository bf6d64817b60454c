package org.tickmark.ui.checking;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.source.ISourceViewer;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.ui.files.GuardedDocument;

/** The document in which a draft shows: its source, or for a while another one that reads the same. UI thread only. */
final class ShownText {
	/** More than anybody edits, so that no two versions of two documents have the same number. */
	private static final long VERSIONS = 1L << 40;

	private final ISourceViewer viewer;
	private final IDocument source;
	private final Supplier<DraftFile> origin;
	private final IDocumentListener changes;
	private final FixedPlaces fixed;
	private final GuardedDocument.Rule rule;
	private IDocument document;
	private Supplier<DraftFile> file;
	private long turns;

	/**
	 * @param viewer in which the source is now
	 * @param origin the file that the source came from, as it was read or written last
	 * @param changes told what changes in whatever shows
	 */
	ShownText(ISourceViewer viewer, Supplier<DraftFile> origin, IDocumentListener changes) {
		this.viewer = viewer;
		this.source = viewer.getDocument();
		this.origin = origin;
		this.changes = changes;
		this.fixed = new FixedPlaces(source, origin);
		this.rule = fixed::refusal;
		this.document = source;
		this.file = origin;
		source.addDocumentListener(changes);
		if (source instanceof GuardedDocument guarded) guarded.addRule(rule);
	}

	void close() {
		document.removeDocumentListener(changes);
		if (source instanceof GuardedDocument guarded) guarded.removeRule(rule);
		fixed.close();
	}

	/** The viewer shows another document by now. @param from the file that this one is the source of */
	void turn(Supplier<DraftFile> from) {
		document.removeDocumentListener(changes);
		document = viewer.getDocument();
		document.addDocumentListener(changes);
		file = document == source ? origin : from;
		turns++;
	}

	IDocument document() {
		return document;
	}

	IDocument source() {
		return source;
	}

	/** Of which the document that shows is the source. */
	DraftFile file() {
		return file.get();
	}

	DraftFile origin() {
		return origin.get();
	}

	Draft read() {
		return file().draft(document.get());
	}

	Draft readSource() {
		return origin().draft(source.get());
	}

	/** The version of the document that shows; no other one of any document has it. */
	long stamp() {
		return turns * VERSIONS + ((IDocumentExtension4) document).getModificationStamp();
	}

	/** Where a place of the document that shows stands in the source. @param read from that document as it is now */
	Span inSource(Span place, Draft read) {
		return document == source ? place : readSource().source().toSource(read.source().toText(place));
	}

	Optional<String> refusalInSource(Span place, String words) {
		return fixed.refusal(place, words);
	}
}
