package org.tickmark.ui.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.texteditor.AbstractDocumentProvider;
import org.eclipse.ui.texteditor.IDocumentProviderExtension5;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.draft.file.DraftFileReader;
import org.tickmark.draft.file.DraftFormat;
import org.tickmark.draft.file.UnreadableDraftException;
import org.tickmark.draft.file.UnwritableTextException;
import org.tickmark.draft.file.WholeFile;
import org.tickmark.review.confidential.ConfidentialNamesFile;
import org.tickmark.review.Review;
import org.tickmark.review.ledger.LedgerStores;
import org.tickmark.ui.house.ChosenEncodings;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.texts.FailureWords;

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
	private static final DraftFileReader READER = new DraftFileReader();

	private final ChosenEncodings encodings;

	@Activate
	public DraftDocumentProvider(@Reference HouseSettings house) {
		encodings = house.encodings();
	}

	/** What the file was when it was last read or written. */
	private final class DraftInfo extends ElementInfo {
		private DraftFile file;
		private FileState state;
		private Optional<Review> review = Optional.empty();

		DraftInfo(IDocument document, IAnnotationModel model, DraftFile file, FileState state) {
			super(document, model);
			this.file = file;
			this.state = state;
		}
	}

	@Override
	protected ElementInfo createElementInfo(Object element) throws CoreException {
		Path path = pathOf(element);
		FileState state = stateOf(path);
		DraftFile file = read(path, state.bytes());
		var info = new DraftInfo(new Document(file.source()), new AnnotationModel(), file, state);
		info.fCanBeSaved = false;
		return info;
	}

	/** The one review of a draft that is open: two editors of it must not decide past each other. Read anew with each call. */
	public Review reviewOf(Object element, LedgerStores ledgers) throws IOException, CoreException {
		if (!(getElementInfo(element) instanceof DraftInfo info)) return review(pathOf(element), ledgers);
		if (info.review.isPresent()) info.review.get().refresh();
		else info.review = Optional.of(review(pathOf(element), ledgers));
		return info.review.get();
	}

	private static Review review(Path draft, LedgerStores ledgers) throws IOException {
		return Review.open(ledgers.of(draft), ConfidentialNamesFile.of(draft));
	}

	@Override
	protected IDocument createDocument(Object element) throws CoreException {
		return new Document(read(pathOf(element)).source());
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
			Optional<Charset> chosen = encodings.of(path);
			String name = path.getFileName().toString();
			return chosen.isPresent() ? READER.read(name, bytes, chosen.get()) : READER.read(name, bytes);
		} catch (IOException e) {
			throw failed(e.getMessage(), e);
		}
	}

	private static FileState stateOf(Path path) throws CoreException {
		try {
			long size = Files.size(path);
			if (size > LARGEST_DRAFT) {
				Optional<String> other = READER.otherDocument(path.getFileName().toString(), startOf(path));
				if (other.isPresent()) throw failed(other.get(), null);
				throw failed(Messages.text("draft.tooLarge", path.getFileName(), size, LARGEST_DRAFT, path), null);
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
		info.file = read(pathOf(element), now.bytes());
		info.state = now;
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
			DraftFile file = writable(element, document);
			byte[] bytes = file.encode(document.get());
			WholeFile.write(path, bytes);
			keepEncoding(path, file.charset(), bytes, document.get());
			if (known != null) {
				known.file = new DraftFile(file.format(), document.get(), file.charset(), file.byteOrderMark());
				known.state = FileState.of(path, bytes);
			}
		} catch (IOException e) {
			throw failed(Messages.text("draft.notSaved", path.getFileName(), FailureWords.of(e)), e);
		}
	}

	/** A file that would be taken for one of another encoding, maybe since its last foreign letter is gone, is remembered to be none. */
	private void keepEncoding(Path path, Charset charset, byte[] bytes, String written) {
		try {
			Optional<Charset> chosen = encodings.of(path);
			String name = path.getFileName().toString();
			DraftFile again = chosen.isPresent() ? READER.read(name, bytes, chosen.get()) : READER.read(name, bytes);
			if (!again.source().equals(written)) encodings.keep(path, charset);
		} catch (UnreadableDraftException e) {
			encodings.keep(path, charset);
		}
	}

	/** The file of a draft that is open, as it was read or written last. */
	public Optional<DraftFile> fileOf(Object element) {
		return getElementInfo(element) instanceof DraftInfo info ? Optional.of(info.file) : Optional.empty();
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
	byte[] encoded(Object element, IDocument document) throws UnwritableTextException {
		return writable(element, document).encode(document.get());
	}

	private DraftFile writable(Object element, IDocument document) throws UnwritableTextException {
		DraftFile file = fileOf(document);
		try {
			file.encode(document.get());
			return file;
		} catch (UnwritableTextException e) {
			// Under a new name nothing is lost by another encoding; the old file keeps its own.
			if (getElementInfo(element) != null) throw e;
			return new DraftFile(file.format(), file.source(), StandardCharsets.UTF_8, false);
		}
	}

	/** The encoding of the file that the document came from, also when it is saved under another name. */
	private DraftFile fileOf(IDocument document) {
		for (var elements = getConnectedElements(); elements.hasNext();) {
			if (getElementInfo(elements.next()) instanceof DraftInfo info && info.fDocument == document) return info.file;
		}
		return new DraftFile(DraftFormat.PLAIN, document.get(), StandardCharsets.UTF_8, false);
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
		if (getElementInfo(element) instanceof DraftInfo info) {
			info.file = read(pathOf(element), state.bytes());
			info.state = state;
		}
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
