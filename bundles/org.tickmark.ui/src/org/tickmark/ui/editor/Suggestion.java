package org.tickmark.ui.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** What quick assist offers; it looks like the others and leaves the selection to whatever it does. */
interface Suggestion extends ICompletionProposal {
	/** As the platform wants it: null where it is to leave the selection alone. */
	@Override
	default Point getSelection(IDocument document) {
		return null;
	}

	/** As the platform wants it: null for none. */
	@Override
	default Image getImage() {
		return null;
	}

	/** As the platform wants it: null for none. */
	@Override
	default IContextInformation getContextInformation() {
		return null;
	}
}
