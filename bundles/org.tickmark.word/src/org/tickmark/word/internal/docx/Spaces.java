package org.tickmark.word.internal.docx;

import org.tickmark.word.internal.xml.Name;

/** The namespaces of Word documents, in the usual and in the strict form. */
final class Spaces {
	static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	static final String STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main";
	static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
	static final String MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math";
	static final String STRICT_MATH = "http://purl.oclc.org/ooxml/officeDocument/math";
	static final String WORD_2010 = "http://schemas.microsoft.com/office/word/2010/wordml";
	static final String WORD_2012 = "http://schemas.microsoft.com/office/word/2012/wordml";
	static final String SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
	static final String GROUP = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";
	static final String CANVAS = "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas";
	static final String DRAWING = "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing";

	private Spaces() { }

	static boolean isWord(Name name) {
		return name.space().equals(WORD) || name.space().equals(STRICT_WORD);
	}

	static boolean isMath(Name name) {
		return name.space().equals(MATH) || name.space().equals(STRICT_MATH);
	}

	/** Whether what is written for programs that know this is read, and not what stands there for others. */
	static boolean isUnderstood(String space) {
		return space.equals(SHAPE) || space.equals(GROUP) || space.equals(CANVAS) || space.equals(DRAWING) || space.equals(WORD_2010)
				|| space.equals(WORD_2012) || space.equals(WORD) || space.equals(STRICT_WORD);
	}
}
