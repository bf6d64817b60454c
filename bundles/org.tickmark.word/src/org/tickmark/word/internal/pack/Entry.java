package org.tickmark.word.internal.pack;

/**
 * One part as the directory of a zip file lists it.
 *
 * @param header where its own head stands in the file
 * @param record where the directory tells of it
 * @param recordEnd where that ends
 */
record Entry(String name, int flags, int method, int checksum, long packed, long size, int header, int record, int recordEnd) {
	private static final int HEAD = 30;

	boolean isEncrypted() {
		return (flags & 1) != 0;
	}

	/** Where the packed content begins. */
	int data(byte[] bytes) throws ArchiveFaultException {
		if (header + HEAD > bytes.length || Directory.four(bytes, header) != 0x04034B50)
			throw new ArchiveFaultException(Fault.DAMAGED, name);
		return header + HEAD + Directory.two(bytes, header + 26) + Directory.two(bytes, header + 28);
	}
}
