package org.tickmark.dossier.internal.read;

/**
 * How much of a source is read. Whoever sent it may have made it to keep a desk busy: each of these is far above what a newsroom gets, and
 * far below what fills 128 MB or two seconds.
 */
final class Limits {
	/** Bytes of a file that is read from the disk piece by piece. */
	static final long LARGEST_FILE = 1L << 29;
	/** Bytes of a file that is held in memory as a whole. */
	static final int LARGEST_TEXT_FILE = 12 << 20;
	/** Characters of readable text; 3,000 pages of a book. */
	static final int MOST_TEXT = 8_000_000;
	/** Paragraphs, lines, cells. */
	static final int MOST_PLACES = 200_000;
	/** Files in a Word document or a sheet; a report with a thousand pictures has fewer. */
	static final int MOST_ENTRIES = 10_000;
	/** Bytes of the list of these. */
	static final int LARGEST_DIRECTORY = 4 << 20;
	/** Bytes that one part may have once it is inflated. */
	static final long LARGEST_PART = 96L << 20;
	/** How many times smaller than its content a part may be, once it is larger than {@link #SMALL_PART}; prose is 3 to 12 times. */
	static final int MOST_RATIO = 120;
	static final long SMALL_PART = 2L << 20;
	/** Bytes that one piece of a PDF may have once it is inflated: a page, a font, a list of objects. */
	static final long LARGEST_PIECE = 24L << 20;
	/** Pages of a PDF. */
	static final int MOST_PAGES = 10_000;
	/** Elements within elements. */
	static final int DEEPEST = 128;
	/** Tags of a page, each of which takes a hundred bytes of memory. */
	static final int MOST_TAGS = 120_000;
	/** Elements of a page that are open at a time; browsers stop at the same depth. */
	static final int DEEPEST_PAGE = 512;
	/** Columns of the widest sheet there is. */
	static final int MOST_COLUMNS = 16_384;
	/** Shared texts of a sheet. */
	static final int MOST_SHARED = 500_000;
	/** Parts of a mail, mails within it included. */
	static final int MOST_MAIL_PARTS = 1_000;
	static final int DEEPEST_MAIL = 20;
	/** Bytes of all files that came with a mail. */
	static final int LARGEST_ATTACHMENTS = 48 << 20;
	/** Bytes by which the form of a file is told. */
	static final int HEAD = 4096;
	/** What any source may take before it has given anything. */
	static final long START_NANOS = 1_500_000_000L;
	/** What it may take for each character that it gave: a document of 2,000 pages has minutes. */
	static final long NANOS_A_CHARACTER = 10_000;
	/** And for each page, row or paragraph, which may be empty. */
	static final long NANOS_A_PLACE = 50_000;

	private Limits() { }
}
