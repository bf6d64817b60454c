package org.tickmark.draft.internal.formats;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.draft.file.DraftReader;
import org.tickmark.draft.file.ReadOnlyFile;
import org.tickmark.draft.file.UnreadableDraftException;
import org.tickmark.draft.internal.messages.Messages;
import org.tickmark.draft.internal.old.DamagedException;
import org.tickmark.draft.internal.old.OldWordText;

/** Documents of Word 97 to 2003, for their words. */
@Component(service = DraftReader.class)
public final class OldWordReader implements DraftReader {
	private static final long LARGEST = 50_000_000;

	@Override
	public String format() {
		return "doc";
	}

	@Override
	public List<String> endings() {
		return List.of("doc");
	}

	@Override
	public long largest() {
		return LARGEST;
	}

	@Override
	public boolean reads(String name, byte[] bytes) {
		return OldWordText.isOne(bytes);
	}

	@Override
	public DraftFile read(String name, byte[] bytes) throws UnreadableDraftException {
		try {
			return new ReadOnlyFile(format(), bytes, OldWordText.in(bytes), Messages.text("read.only"));
		} catch (DamagedException e) {
			throw new UnreadableDraftException(Messages.text("read.cutOff", name));
		} catch (OldWordText.LockedException e) {
			throw new UnreadableDraftException(Messages.text("read.locked", name));
		}
	}
}
