package org.tickmark.ui.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.texteditor.AbstractDocumentProvider;
import org.eclipse.ui.texteditor.IDocumentProviderExtension5;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.draft.file.Encoding;
import org.tickmark.draft.file.Hand;
import org.tickmark.draft.file.OtherDocument;
import org.tickmark.draft.file.TextFile;
import org.tickmark.draft.file.UnreadableDraftException;
import org.tickmark.draft.file.UnwritableTextException;
import org.tickmark.draft.file.WholeFile;
import org.tickmark.draft.reading.DraftReaders;
import org.tickmark.review.confidential.ConfidentialNamesFile;
import org.tickmark.review.Review;
import org.tickmark.review.ledger.LedgerStores;
import org.tickmark.ui.house.ChosenEncodings;
import org.tickmark.ui.house.DeskSettings;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.texts.FailureWords;
import org.tickmark.ui.widgets.Waiting;

/**
 * Reads and writes drafts byte for byte: in the encoding the reader found, and never a file that could not be read whole. The stock
 * provider turns bytes it does not understand into U+FFFD and writes those back. One for all editors, so that two editors of one draft
 * share its document.
 */
@Component(service = DraftDocumentProvider.class)
public final class DraftDocumentProvider extends AbstractDocumentProvider implements IDocumentProviderExtension5 {
	/** Prose of this size is a library, not a draft; laying it out would freeze the window. */
	public static final long LARGEST_DRAFT = 5_000_000;

	private static final int CHANGED_OUTSIDE = 1;
	/** Shorter ones are read in a moment. */
	private static final int LONG_DRAFT = 500_000;

	private final HouseSettings house;
	private final DraftReaders readers;
	private final ChosenEncodings encodings;

	@Activate
	public DraftDocumentProvider(@Reference HouseSettings house, @Reference DeskSettings desk, @Reference DraftReaders readers) {
		this.house = house;
		this.readers = readers;
		encodings = desk.encodings();
	}

	/** What the file was when it was last read or written. */
	private final class DraftInfo extends ElementInfo {
		private DraftFile file;
		private FileState state;
		private long stamp;
		private Optional<Review> review = Optional.empty();

		DraftInfo(GuardedDocument document, DraftFile file, FileState state) {
			super(document, new AnnotationModel());
			readOrWritten(file, state);
			document.addDocumentListener(new IDocumentListener() {
				@Override
				public void documentAboutToBeChanged(DocumentEvent event) { }

				@Override
				public void documentChanged(DocumentEvent event) {
					if (event.getModificationStamp() == stamp && fCanBeSaved) unchanged();
				}
			});
		}

		/** The text is that of the file. */
		private void readOrWritten(DraftFile file, FileState state) {
			replaced(file, state);
			stamp = ((GuardedDocument) fDocument).getModificationStamp();
		}

		/** The text is not that of the file, and by no undoing comes to be. */
		private void replaced(DraftFile file, FileState state) {
			this.file = file;
			this.state = state;
			stamp = IDocumentExtension4.UNKNOWN_MODIFICATION_STAMP;
		}

		/** Undoing brought back the text that is in the file; the stock provider knows only of changes. */
		private void unchanged() {
			fCanBeSaved = false;
			addUnchangedElementListeners(fElement, this);
			fireElementDirtyStateChanged(fElement, false);
		}
	}

	@Override
	protected ElementInfo createElementInfo(Object element) throws CoreException {
		Path path = pathOf(element);
		FileState state = stateOf(path);
		DraftFile file = read(path, state.bytes());
		var info = new DraftInfo(new GuardedDocument(file.source()), file, state);
		info.fCanBeSaved = false;
		return info;
	}

	/** The one review of a draft that is open: two editors of it must not decide past each other. Read anew with each call. */
	public Review reviewOf(Object element, LedgerStores ledgers) throws IOException, CoreException {
		if (!(getElementInfo(element) instanceof DraftInfo info)) return review(pathOf(element), ledgers);
		String doing = Messages.text("ledger.reading", pathOf(element).getFileName());
		if (info.review.isPresent()) info.review.get().take(waited(doing, info.review.get().readingOn()::read));
		else info.review = Optional.of(review(pathOf(element), ledgers));
		return info.review.get();
	}

	private static Review review(Path draft, LedgerStores ledgers) throws IOException {
		return waited(Messages.text("ledger.reading", draft.getFileName()),
				() -> Review.open(ledgers.of(draft), ConfidentialNamesFile.of(draft)));
	}

	/** Off the UI thread, wherever it is asked for. @throws CancellationException if somebody thought better of it */
	private static <T> T waited(String doing, Waiting.Reading<T> reading) throws IOException {
		return Display.getCurrent() == null ? reading.run() : Waiting.onReading(doing, reading);
	}

	private static <T> T waitedIfLong(String doing, int length, Waiting.Reading<T> reading) throws IOException {
		return length < LONG_DRAFT ? reading.run() : waited(doing, reading);
	}

	@Override
	protected IDocument createDocument(Object element) throws CoreException {
		return new GuardedDocument(read(pathOf(element)).source());
	}

	@Override
	protected IAnnotationModel createAnnotationModel(Object element) {
		return new AnnotationModel();
	}

	/** As the desk would open it. */
	public DraftFile read(Path path) throws CoreException {
		return read(path, stateOf(path).bytes());
	}

	private DraftFile read(Path path, byte[] bytes) throws CoreException {
		try {
			String name = path.getFileName().toString();
			if (bytes.length > readers.readerOf(name, bytes).largest()) throw tooLarge(path, bytes.length);
			var encoding = encodings.of(path);
			DraftFile file = waitedIfLong(Messages.text("draft.reading", name), bytes.length, () -> readers.read(name, bytes, encoding));
			if (file.source().length() > LARGEST_DRAFT) throw tooLarge(path, file.source().length());
			return file;
		} catch (IOException e) {
			throw failed(e.getMessage(), e);
		} catch (CancellationException e) {
			throw failed(Messages.text("draft.notWaitedFor", path.getFileName()), e);
		}
	}

	private static CoreException tooLarge(Path path, long size) {
		return failed(Messages.text("draft.tooLarge", path.getFileName(), size, LARGEST_DRAFT, path), null);
	}

	private FileState stateOf(Path path) throws CoreException {
		try {
			long size = Files.size(path);
			if (size > readers.largest()) {
				Optional<String> other = OtherDocument.of(startOf(path)).map(document -> document.inWords(path.getFileName().toString()));
				if (other.isPresent()) throw failed(other.get(), null);
				throw tooLarge(path, size);
			}
			return FileState.of(path);
		} catch (NoSuchFileException e) {
			throw failed(Messages.text("draft.gone", path), e);
		} catch (AccessDeniedException e) {
			throw failed(Messages.text("draft.forbidden", path), e);
		} catch (IOException e) {
			throw failed(e.getMessage(), e);
		}
	}

	private static byte[] startOf(Path path) throws IOException {
		try (InputStream file = Files.newInputStream(path)) {
			return file.readNBytes((int) LARGEST_DRAFT);
		}
	}

	/** Whether another program wrote other bytes since; a new time stamp alone is no change, and an old one no proof. */
	public boolean isChangedOutside(Object element) throws CoreException {
		if (!(getElementInfo(element) instanceof DraftInfo info) || isDeleted(element)) return false;
		FileState now = stateOf(pathOf(element));
		if (!now.sameBytes(info.state)) return true;
		info.state = now;
		return false;
	}

	/** The text as it was when it was last read or written. */
	String lastKnown(Object element) {
		return getElementInfo(element) instanceof DraftInfo info ? info.file.source() : "";
	}

	/** The text as it stands in the file now. */
	String inFile(Object element) throws CoreException {
		return read(pathOf(element)).source();
	}

	/** What is in the file counts as known from now on, so that the next save replaces it. */
	void acceptFile(Object element) throws CoreException {
		if (!(getElementInfo(element) instanceof DraftInfo info)) return;
		FileState now = stateOf(pathOf(element));
		info.replaced(read(pathOf(element), now.bytes()), now);
	}

	/** Another ledger lies beside the draft now; what was read of the old one does not count. */
	public void forgetReview(Object element) {
		if (getElementInfo(element) instanceof DraftInfo info) info.review = Optional.empty();
	}

	@Override
	protected void doSaveDocument(IProgressMonitor monitor, Object element, IDocument document, boolean overwrite) throws CoreException {
		Path path = pathOf(element);
		DraftInfo known = (DraftInfo) getElementInfo(element);
		if (known != null && !overwrite && isChangedOutside(element)) {
			throw new CoreException(new Status(IStatus.ERROR, DraftDocumentProvider.class, CHANGED_OUTSIDE,
					Messages.text("draft.changedOutside", path.getFileName()), null));
		}
		try {
			byte[] bytes = encoded(element, document);
			DraftFile written = written(path, bytes, origin(document), document.get());
			WholeFile.write(path, bytes);
			if (known != null) known.readOrWritten(written, FileState.of(path, bytes));
		} catch (IOException e) {
			throw failed(Messages.text("draft.notSaved", path.getFileName(), FailureWords.of(e)), e);
		} catch (CancellationException e) {
			// Nothing was written yet. The editor says nothing about it, and its text is still to be saved.
			throw new CoreException(Status.CANCEL_STATUS);
		}
	}

	/**
	 * The file as it will be read again, before it is written: what would read otherwise is not. A text that would be taken for one of
	 * another encoding, maybe since its last foreign letter is gone, is remembered to be none.
	 */
	private DraftFile written(Path path, byte[] bytes, DraftFile from, String text) throws IOException {
		String name = path.getFileName().toString();
		if (!readers.keeps(from, name)) return readers.read(name, bytes);
		Optional<DraftFile> again = readAgain(name, bytes, encodings.of(path)).filter(read -> readsAs(read, from, text));
		if (again.isPresent()) return again.get();
		Optional<Charset> charset = from.encoding().map(Encoding::charset);
		if (charset.isEmpty()) throw new UnwritableTextException(Messages.text("draft.readsOtherwise"));
		encodings.keep(path, charset.get());
		return readers.read(name, bytes, charset);
	}

	/** Text has to be the very same; of another format, the words count, since an empty line or a second blank may have no place there. */
	private static boolean readsAs(DraftFile read, DraftFile from, String text) {
		return read.source().equals(text) || read.encoding().isEmpty() && words(read.draft().text()).equals(words(from.draft(text).text()));
	}

	private static String words(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

	private Optional<DraftFile> readAgain(String name, byte[] bytes, Optional<Charset> chosen) throws IOException {
		try {
			return Optional.of(waitedIfLong(Messages.text("draft.saving", name), bytes.length, () -> readers.read(name, bytes, chosen)));
		} catch (UnreadableDraftException e) {
			return Optional.empty();
		}
	}

	/** Reads the file of an open draft anew. What cannot be read whole stays as it was, in the old encoding. */
	public void readIn(Object element, Charset charset) throws CoreException {
		Path path = pathOf(element);
		Optional<Charset> before = encodings.of(path);
		encodings.keep(path, charset);
		try {
			resetDocument(element);
		} catch (CoreException e) {
			before.ifPresentOrElse(kept -> encodings.keep(path, kept), () -> encodings.forget(path));
			throw e;
		}
	}

	/** What would be written, in the encoding of the file that the document came from. */
	byte[] encoded(Object element, IDocument document) throws CoreException, IOException {
		DraftFile file = origin(document);
		var hand = new Hand(house.checker(), Instant.now());
		boolean same = getElementInfo(element) != null;
		String text = document.get();
		String name = pathOf(element).getFileName().toString();
		return waitedIfLong(Messages.text("draft.saving", name), text.length(),
				() -> same ? file.encode(text, hand) : readers.encode(file, text, hand, name));
	}

	/** The file that the document came from, also when it is saved under another name. */
	public DraftFile origin(IDocument document) {
		for (var elements = getConnectedElements(); elements.hasNext();) {
			if (getElementInfo(elements.next()) instanceof DraftInfo info && info.fDocument == document) return info.file;
		}
		return TextFile.plain(document.get());
	}

	@Override
	protected void doSynchronize(Object element, IProgressMonitor monitor) throws CoreException {
		doResetDocument(element, monitor);
	}

	@Override
	protected void doResetDocument(Object element, IProgressMonitor monitor) throws CoreException {
		// Read first: what changes after it is noticed later, rather than overwritten.
		FileState state = stateOf(pathOf(element));
		super.doResetDocument(element, monitor);
		if (getElementInfo(element) instanceof DraftInfo info) info.readOrWritten(read(pathOf(element), state.bytes()), state);
	}

	@Override
	public boolean isReadOnly(Object element) {
		return element instanceof IURIEditorInput input && !Files.isWritable(Path.of(input.getURI()));
	}

	@Override
	public boolean isModifiable(Object element) {
		return !isReadOnly(element);
	}

	@Override
	public long getModificationStamp(Object element) {
		return element instanceof IURIEditorInput input ? FileState.stampOf(Path.of(input.getURI())) : 0;
	}

	@Override
	public long getSynchronizationStamp(Object element) {
		return getElementInfo(element) instanceof DraftInfo info ? info.state.stamp() : 0;
	}

	@Override
	public boolean isDeleted(Object element) {
		return element instanceof IURIEditorInput input && Files.notExists(Path.of(input.getURI()));
	}

	@Override
	public boolean isSynchronized(Object element) {
		return getModificationStamp(element) == getSynchronizationStamp(element);
	}

	/** Lets the editor ask whether to overwrite, rather than fail. */
	@Override
	public boolean isNotSynchronizedException(Object element, CoreException failure) {
		return failure.getStatus().getCode() == CHANGED_OUTSIDE;
	}

	@Override
	protected IRunnableContext getOperationRunner(IProgressMonitor monitor) {
		return null;
	}

	public static Path pathOf(Object element) throws CoreException {
		if (element instanceof IURIEditorInput input && "file".equals(input.getURI().getScheme())) return Path.of(input.getURI());
		throw failed(Messages.text("draft.elsewhere", element), null);
	}

	private static CoreException failed(String message, Exception cause) {
		return new CoreException(Status.error(message, cause));
	}
}
